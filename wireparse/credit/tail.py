"""The run of words before a point that could all be a credit: names, signs, and the small words between them."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from wireparse.credit.roles import Known, can_start_agency, has_given_name, is_owner_name, is_person_name, known
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon._words import words
from wireparse.lexicon.credit_words import CONNECTORS

__all__ = ["Run", "Token", "may_name_agency", "name_start", "run_before"]

_REACH: Final = 240  # characters of the longest run
_WORDS: Final = 18  # words of the longest run
_SMALL: Final = CONNECTORS | words(
    """
    via file pool photo pic by courtesy files photographer domain domain, staff stringer screenshot screengrab
    image special
    """
)
# A sentence ends inside a word: the space after the stop is lost.
_GLUED: Final = re.compile(
    r"(?:(?<=[^\W\d_]{3})\.|(?<=.)\.[\"”’)\]]+|[!?…][\"”’)\]]*|(?<!\.)\.{3,}+|(?<=\w)[)\]])(?=[A-ZÀ-Þ][a-zß-öø-ÿ/A-ZÀ-Þ]|[(©])"
)
_STOPS: Final = ".!?…"
_CLOSERS: Final = '"”’)]'
_SIGNS: Final = frozenset(("-", "–", "—", "/", "|", "•", "·", "--", "---"))
_ABBREVIATIONS: Final = words(
    """
    jr. sr. dr. st. mr. ms. mrs. inc. co. sgt. lt. cpl. spc. pfc. col. maj. gen. capt. vs. corp. bros.
    """
)


# What one word of a run tells: flags, and from `_GLUED_AT` on how many of its characters stand before a name that is glued to them.
_Kind: TypeAlias = int
_SIGN: Final = 1  # a dash or bar that stands alone
_PROSE: Final = 2  # in lower case, and none that credits hold
_STOPPED: Final = 4  # a sentence or bracket ends with it
_SHORTENED: Final = 8  # it ends in the stop of an abbreviation
_LISTED: Final = 16  # an agency's name may start with it
_GLUED_AT: Final = 5  # bits


_INNER: Final = frozenset(".!?…)]")  # signs of which one stands inside a word with which another is glued


def _kind_of(word: str) -> _Kind:
    if word in _SIGNS:
        return _SIGN
    kind = _stop_of(word)
    plain = word.isalpha()
    if word.islower() and (plain or _is_lower(word)) and word not in _SMALL:
        kind |= _PROSE
    if can_start_agency(word.partition("/")[0]):
        kind |= _LISTED
    glued = None if plain or _INNER.isdisjoint(word[1:-1]) else _GLUED.search(f" {word}")
    return kind if glued is None else kind | (glued.end() - 1) << _GLUED_AT


def _stop_of(word: str) -> _Kind:
    last = word[-1]
    if last in _CLOSERS:
        return _STOPPED
    if last not in _STOPS:
        return 0
    initials = last == "." and (len(word) == 2 or word.lower() in _ABBREVIATIONS or (len(word) > 3 and word[-3] == "."))
    return _SHORTENED if initials and word[0].isupper() else _STOPPED


_KINDS: Final = Remembered(_kind_of)

# A run of words that could be a credit:
Token: TypeAlias = tuple[int, int, str]  # a word: where it starts and ends
Run: TypeAlias = tuple[
    list[Token],
    list[int],  # where a credit may start: after a stop, a bracket or a new line, at the start of the text
    list[int],  # where it may start after a dash or bar, which also stand inside credits
    str,  # the word that ends the run on its left, in lower case
]


def may_name_agency(word: str) -> bool:
    """Whether an agency's name may start with a word, as far as its slash."""
    return _KINDS[word] & _LISTED != 0


def name_start(tokens: list[Token], index: int) -> int:
    """Where the name starts that ends in token `index`, at its slash: with a given name in front, or two words long."""
    words = [word.partition("/")[0] for _, _, word in tokens[: index + 1]]
    if not words[-1]:
        words.pop()
    for count in (2, 3, 4):
        if count > len(words):
            break
        name = " ".join(words[-count:])
        if (
            has_given_name(name)
            and is_person_name(name)
            and not words[-count].endswith(",")
            and not (count == 2 and _is_initial(words[-2]))
        ):
            return tokens[len(words) - count][0]
    count = 1 if len(words) > 1 and is_owner_name(words[-1]) and words[-2].endswith(",") else 2
    return tokens[max(0, len(words) - count)][0]


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def run_before(text: str, floor: int, end: int) -> Run:
    """The run of words that ends at `end`, leftward to the first word that no credit holds."""
    left = max(floor, end - _REACH)
    words = text[left:end].rsplit(None, _WORDS)
    whole = left == floor and len(words) <= _WORDS  # the first word starts the text
    words = words[-_WORDS:]
    tokens: list[Token] = []
    stops: list[int] = []
    signs: list[int] = []
    before = ""
    spared = 0  # words to the left that belong to an agency's name in lower case
    at = end
    follower = end  # where the nearest word that is no sign starts
    while words:
        word = words.pop()
        kind = _KINDS[word]
        at -= at < end  # a space at least
        while text[at - 1].isspace():
            at -= 1
        stop = at
        at = start = stop - len(word)
        if kind & _SIGN:
            if word != "/":
                signs.append(follower)
            tokens.append((start, stop, word))
            continue
        if follower < end and (
            kind & _STOPPED or ((follower - stop > 1 or text[stop] != " ") and _breaks(text[stop:follower], kind))
        ):
            stops.append(follower)
        if kind >> _GLUED_AT:
            start += kind >> _GLUED_AT
            tokens.append((start, stop, text[start:stop]))
            stops.append(start)
            break
        if kind & _PROSE:
            spared = (spared or _agency_words(tokens, words, word)) - 1
            if spared < 0:
                before = word
                break
        follower = start
        tokens.append((start, stop, word))
    else:
        if whole and follower < end:
            stops.append(follower)
    return _without_sign(tokens[::-1]), stops[::-1], signs[::-1], before


def _breaks(between: str, kind: _Kind) -> bool:
    """Whether a line ends in what stands between two words; the stop of an abbreviation goes on over it."""
    return ("\n" in between or "\r" in between) and not kind & _SHORTENED


def _without_sign(tokens: list[Token]) -> list[Token]:
    """The tokens less the signs that they open with."""
    for index, (_, _, word) in enumerate(tokens):
        if word not in _SIGNS:
            return tokens[index:] if index else tokens
    return []


def _is_lower(word: str) -> bool:
    """Whether a word in lower case is none of those that credits hold."""
    return word[0].isalpha() and not ("/" in word or _is_site(word))


def _agency_words(tokens: list[Token], words: list[str], word: str) -> int:
    """How many words to the left, `word` the first, are an agency in lower case before a slash or bar: "picture alliance / AP"."""
    if not tokens or tokens[-1][2][0] not in "/|":
        return 0
    if known(word) is Known.AGENCY:
        return 1
    return 2 if words and known(f"{words[-1]} {word}") is Known.AGENCY else 0


def _is_site(word: str) -> bool:
    """Whether a word in lower case is an agency's address: "istockphoto.com"."""
    return "." in word and known(word) is Known.AGENCY
