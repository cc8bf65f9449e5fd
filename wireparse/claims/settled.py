"""Stage: numbers that the words right beside them settle to be no quantity, so that their sentence need not be read.

Years, days of a month, hours, ordinals, decades, names such as "COVID-19" and "one" as a pronoun make up a third of the
numbers of news. Each shape here is narrower than the rule of `nonclaims` that strikes the number out, and leaves to it
whatever a unit, a bound, a sign or another number could turn into a quantity.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse.claims.units import sign_openers, sign_tails, unit_openers
from wireparse.grammar.cardinals import MULTIPLIERS
from wireparse.lexicon._words import words
from wireparse.lexicon.designations import COUNTING_OPENERS, NUMBER_PREFIXES, ONE_COUNTERS
from wireparse.lexicon.months import MONTHS
from wireparse.lexicon.numbers import FRACTIONS, LETTER_SCALES, ORDINAL_ONES
from wireparse.lexicon.units import LEADING_SCALES, UNIT_ADJECTIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["all_settled"]

_FIGURES: Final = re.compile(
    r"""
    (?: (?P<ordinal> [0-9]{0,3} (?: (?<!1)1st | 2nd | 3rd | [0-9]th ))  # and no "11st", eleven stone
      | (?P<decade> [12][0-9]{2}0s )
      | (?P<year> 19[5-9][0-9] | 20[0-2][0-9] | 203[0-5] )
      | (?P<hour> [0-9]{1,2} (?= [ ][ap]\.m\. (?: [ ,]|\Z) ))
      | (?P<small> [0-9]{1,3} )
    ) (?!\w)
    """,
    re.VERBOSE,
)
_LETTERS: Final = re.compile(r"[^\W\d_]++(?=[ ,.;:!?)’'”\"-]|\Z)")
_ONE: Final = re.compile(r"[Oo]ne(?![\w'’])")
_OPENING: Final = " “\"‘'("
_CLOSING: Final = ",.;:!?)"
_BEHIND_CLOSING: Final = ("", " ", "\n", "”", '"', "’")
_APART: Final = 6  # spaces between two numbers that nothing can join
_DIGITS_OF_DAY: Final = 2
_ADDED: Final = frozenset({"minus", "negative", "over", "under"})
"""Before a number these bound it or turn its sign."""
_TOLD: Final = words("had has is said told was who")
"""After figures that a name stands before these may make an age of them."""
_TURNING: Final = frozenset(
    word.encode("ascii")
    for word in words("age aged ages dead died dies older scale several younger") | LEADING_SCALES.keys()
)
"""Words of a sentence that can make an age, a degree or one of several of a number some words away."""


def all_settled(text: str, folded: bytes, places: Sequence[int], first: int, last: int) -> bool:
    """Whether none of the numbers of the sentence `text[first:last]`, which begin at `places`, can be a quantity.

    `folded` is the sentence with its letters in lower case, a byte for each character.
    """
    if len(places) == 1 and text[places[0]] in "oO":
        settled = _is_pronoun(text, places[0], first, last)
    else:
        settled = all(_is_named(text, place, first, last) for place in places) and all(
            text.count(" ", place, after) > _APART or text[after - 2 : after] == ", "
            for place, after in pairwise(places)
        )
    return settled and _TURNING.isdisjoint(folded.split())


def _is_named(text: str, place: int, first: int, last: int) -> bool:
    """Whether the figures at `place` are an ordinal, a decade, a year, a day, an hour or the end of a name."""
    match = _FIGURES.match(text, place, last)
    if match is None or place == first:
        return False
    kind, end, before = match.lastgroup, match.end(), text[place - 1]
    if kind == "ordinal":
        return before in _OPENING
    if before == " ":
        word = _word_before(text, place, first)
        known = _is_month(word) and end - place <= _DIGITS_OF_DAY if kind == "small" else _is_plain(word)
    else:
        known = before == "-" and _is_name(_word_before(text, place, first))
    return known and (kind in ("decade", "hour") or _goes_free(text, end, last))


def _is_month(word: str) -> bool:
    return word[:1].isupper() and word.removesuffix(".").lower() in MONTHS


def _is_name(word: str) -> bool:
    """Whether the word that a hyphen joins to figures makes a name of them: "COVID-19"."""
    return len(word) > 1 and word.isalpha() and word.lower() not in NUMBER_PREFIXES


def _is_plain(word: str) -> bool:
    """Whether a word before figures leaves them what they are."""
    if not word.isalpha():
        word = word.rstrip(".,")
    return word.isalnum() and word.lower() not in _bounds()


def _is_pronoun(text: str, place: int, first: int, last: int) -> bool:
    """Whether "one", the only number of its sentence, counts nothing: "one of the", "no one", "one reason"."""
    match = _ONE.match(text, place, last)
    if match is None:
        return False
    if place > first:
        if text[place - 1] not in _OPENING:
            return False
        word = _word_before(text, place, first).strip(_CLOSING + "“”\"‘’'(").lower() if text[place - 1] == " " else ""
        if word in _bounds() or (word and not word[-1].isalnum()):
            return False
    end = match.end()
    return _goes_free(text, end, last) or (text[end : end + 1] == "-" and _is_free_word(text, end + 1, last))


def _word_before(text: str, place: int, first: int) -> str:
    """What stands between two spaces before `place`."""
    return text[max(text.rfind(" ", first, place - 1) + 1, first) : place - 1]


def _goes_free(text: str, end: int, last: int) -> bool:
    """Whether nothing follows the number that could go on with it: a mark, or a word that is no unit nor its like."""
    if end >= last:
        return True
    mark = text[end]
    if mark == " ":
        return _is_free_word(text, end + 1, last)
    return mark in _CLOSING and text[end + 1 : min(end + 2, last)] in _BEHIND_CLOSING


def _is_free_word(text: str, at: int, last: int) -> bool:
    match = _LETTERS.match(text, at, last)
    if match is None:
        return False
    word = match[0]
    coded = len(word) < 2 or (len(word) == len("MUSD") and word.isupper())
    return not coded and word not in _continuations() and word.lower() not in _continuations()


@cache
def _bounds() -> frozenset[str]:
    """Words before a number that bound it, turn its sign or are a currency."""
    return COUNTING_OPENERS | ONE_COUNTERS | _ADDED | sign_openers() | sign_tails()


@cache
def _continuations() -> frozenset[str]:
    """Words behind a number that can be a part of its quantity."""
    return unit_openers().union(MULTIPLIERS, LETTER_SCALES, FRACTIONS, ORDINAL_ONES, UNIT_ADJECTIVES, _TOLD)
