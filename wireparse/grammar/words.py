"""The shapes of words: capitals, initials, abbreviations, possessives; where a word of a split stretch stands, and the next word.

Names, titles and noun phrases are read from lists of words that were split at spaces. A list that was read leftward holds the nearest word
first and is called a run.
"""

from __future__ import annotations

from typing import Final

import regex

from wireparse.lexicon.given_names import GIVEN_SYLLABLES
from wireparse.lexicon.particles import PARTICLES, SUFFIXES
from wireparse.lexicon.titles import ABBREVIATED_TITLES

__all__ = [
    "POSSESSIVE_ENDINGS",
    "SHORT_OFFICES",
    "bare",
    "ends_sentence",
    "is_abbreviation",
    "is_capital",
    "is_initial",
    "is_syllabic",
    "offset_of",
    "word_at",
]

SPACES: Final = " \xa0\t\n\r\x0b\x0c\u2002\u2003\u2009\u202f\u3000"
ENDING: Final = SPACES + ","  # what is cut from the end of a phrase
POSSESSIVE_ENDINGS: Final = ("'s", "’s", "s'", "s’")
# Offices that only their stop tells from a particle or a name: "Del. Ann Lee", "Ald. Jo Day".
SHORT_OFFICES: Final = frozenset({"Del.", "Ald.", "Treas.", "Min.", "Pfc.", "Ofc."})
_LONGEST_WORD: Final = 40
_RIGHT_WORD: Final = regex.compile(r"""[ \xa0]?+(["“‘(]?+[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}.'’&/\-‑]{0,39}["”)]?+)""")
_OTHER_ABBREVIATIONS: Final = frozenset({"co", "inc", "corp", "ltd", "bros", "assn", "dept", "univ", "ft", "mt"})


def bare(word: str) -> str:
    """Return the word in lower case without its stops: "Ph.D." gives "phd"."""
    return word.replace(".", "").lower()


def is_abbreviation(word: str) -> bool:
    """Whether the stop at the end of `word` belongs to it: an initial, a title, a suffix, "U.S.".

    >>> is_abbreviation("Sen."), is_abbreviation("said.")
    (True, False)
    """
    stem = word.rstrip(".")
    lower = stem.lower()
    return (
        len(stem) == 1
        or "." in stem
        or lower in ABBREVIATED_TITLES
        or lower in SUFFIXES
        or lower in _OTHER_ABBREVIATIONS
        or word in SHORT_OFFICES
    )


def is_syllabic(word: str) -> bool:
    """Whether the word is a given name of two syllables, as Korean ones are printed.

    >>> is_syllabic("Jae-in"), is_syllabic("Post-war")
    (True, False)
    """
    first, hyphen, second = word.lower().partition("-")
    return bool(hyphen) and first in GIVEN_SYLLABLES and second in GIVEN_SYLLABLES


def ends_sentence(word: str) -> bool:
    """Whether a sentence or quotation ends with the word: its last character is a stop that is not its own, or a mark."""
    last = word[-1]
    if last == ".":
        return not is_abbreviation(word)
    return last in '!?…”"'


def is_initial(word: str) -> bool:
    """Whether the word is one capital with a stop, or several ("J.", "J.K.")."""
    return word[-1] == "." and word[0].isupper() and (len(word) == 2 or word[1] == ".")


def is_capital(word: str) -> bool:
    """Whether the word has the shape of a name: "Smith", "al-Sisi", "d'Estaing".

    >>> is_capital("al-Sisi"), is_capital("so-called")
    (True, False)
    """
    if word[0].isupper():
        return True
    if word.isalpha():
        return False
    for mark in "-'’":
        head, found, tail = word.partition(mark)
        if found:
            return tail[:1].isupper() and (len(head) == 1 or head.lower() in PARTICLES)
    return False


def offset_of(text: str, pos: int, run: list[str], index: int) -> int:
    """Return where `run[index]` starts: `run` holds the words that end at `pos`, nearest first, apart by any space."""
    if index == 0:
        start = pos - len(run[0])
    elif index == 1:
        start = pos - len(run[0]) - len(run[1]) - 1
    else:
        start = pos - sum(map(len, run[: index + 1])) - index
    if text.startswith(run[index], start) and (index < 2 or text[start:pos].count(" ") == index):
        return start
    for word in run[: index + 1]:
        pos = text.rfind(word, 0, pos)
    return pos


def word_at(text: str, pos: int, end: int) -> tuple[str, int]:
    """Return the word at `pos` or behind the space there, and where it ends; an empty one where no word of a name or title can be."""
    begin = pos + (text[pos] == " ")
    stop = text.find(" ", begin, end)
    if stop < 0:
        stop = end
    word = text[begin:stop]
    if word.isalpha() and len(word) <= _LONGEST_WORD:  # most are: no pattern has to take them apart
        return word, stop
    match = _RIGHT_WORD.match(text, pos, end)
    return ("", pos) if match is None else (match[1], match.end())
