"""The numerals that tokens spell: digits, words, mixed forms, fractions and vague amounts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from wireparse.grammar.cardinals import MAX_TOKENS, MULTIPLIERS, joins, next_word
from wireparse.grammar.numeral import Numeral, ratio, times
from wireparse.grammar.spelled import big_fraction, spelled_at
from wireparse.grammar.tokens import digits_value
from wireparse.lexicon.numbers import (
    COUNTED_IN_MILLIONS,
    FRACTION_GLYPHS,
    LETTER_SCALES,
    ONES,
    ORDINAL_SUFFIXES,
    SCALES,
    SPREADS,
    TENS,
)

if TYPE_CHECKING:
    from wireparse.grammar.tokens import Tokens

__all__ = ["NUMBER_WORDS", "Numeral", "numeral_at"]

NUMBER_WORDS: Final = frozenset({*ONES, *TENS, *SCALES, *SPREADS, "half", "quarter"})
"""Words that can open a numeral (besides digits, and "a" before a scale or fraction)."""

_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 40, 64, 100})
_HALVES: Final = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
_THOUSAND: Final = 1000
_DEEPEST: Final = 4  # scales that can go down within one number
_PARTICLE: Final = 3  # letters of "and", "K" and other words that digits may go on with
_THIN_SPACES: Final = "\xa0\u2009\u202f"


def numeral_at(tokens: Tokens, index: int, *, money: bool = False) -> Numeral | None:
    """Read the numeral that begins at token `index`, as long as it goes.

    `money` says that a currency sign stands before it, so that "m", "b" and "t" mean scales.
    """
    if tokens.is_number(index):
        return _from_digits(tokens, index, money=money)
    word = tokens.low(index)
    if word[:1] in FRACTION_GLYPHS and word:
        return big_fraction(tokens, Numeral(index, index + 1, ratio(*FRACTION_GLYPHS[word]), fraction=True))
    return spelled_at(tokens, index)


def _from_digits(tokens: Tokens, index: int, *, money: bool, depth: int = 0) -> Numeral | None:
    printed = tokens.words[index]
    last = index + 1
    grouped = _space_grouped(tokens, index) if tokens.is_number(last) else last
    if grouped > last:
        printed = "".join(tokens.words[index:grouped])
        last = grouped
    value = digits_value(printed)
    if value is None:
        return None
    following = tokens.low(last)
    if len(following) > _PARTICLE and following not in MULTIPLIERS and following.isalpha() and not tokens.glued(last):
        return Numeral(index, last, value, bare=last == index + 1 and printed.isdecimal())  # "500 people"
    if tokens.glued(last) and following in ORDINAL_SUFFIXES:
        stone = tokens.words[last] == "st" and (printed[-1] != "1" or printed[-2:] == "11")
        if not stone:
            return None
    if _point_apart(tokens, last):
        printed, last = f"{printed}.{tokens.words[last + 1]}", last + 2
        value = Decimal(printed)
    bare = printed.isdecimal() and last == index + 1
    numeral = Numeral(index, last, value, bare=bare)
    if _slash(tokens, numeral) or _mixed(tokens, numeral) or (money and _part_of_cent(tokens, numeral)):
        return numeral
    return _scaled(tokens, numeral, money=money, depth=depth)


def _space_grouped(tokens: Tokens, index: int) -> int:
    """The end of digits whose thousands stand apart by spaces ("1 234 567"): two groups, thin spaces, or "000"."""
    if not (tokens.words[index].isdecimal() and len(tokens.words[index]) <= 3):
        return index + 1
    last = index + 1
    while (
        last < min(len(tokens), index + 6)
        and tokens.gap(last) in (" ", *_THIN_SPACES)
        and len(tokens.words[last].split(".")[0]) == 3
        and tokens.is_number(last)
        and "," not in tokens.words[last]
    ):
        last += 1
        if "." in tokens.words[last - 1]:
            break
    thin = last > index + 1 and tokens.gap(index + 1) in _THIN_SPACES
    round_number = last == index + 2 and tokens.words[index + 1] == "000"
    return last if last > index + 2 or thin or round_number else index + 1


def _point_apart(tokens: Tokens, at: int) -> bool:
    """Whether tokenized copy sets the point of a decimal apart ("14 . 8 percent"): a unit or a scale follows."""
    if (
        tokens.low(at) != "."
        or tokens.gap(at) != " "
        or tokens.gap(at + 1) != " "
        or not tokens.word(at - 1).isdecimal()
    ):
        return False
    low = tokens.low(at + 2)
    return tokens.word(at + 1).isdecimal() and (low in ("%", "percent") or low in SCALES)


def _slash(tokens: Tokens, numeral: Numeral) -> bool:
    """Take in the denominator of "3/4", and the whole before it in "2 3/4" is taken by `_mixed`."""
    at = numeral.last
    if not (tokens.low(at) in ("/", "⁄") and tokens.is_number(at + 1) and tokens.gap(at) == tokens.gap(at + 1)):
        return False  # tokenized copy sets the mark apart on both sides
    below = digits_value(tokens.words[at + 1])
    if below is None or numeral.value is None or below not in _DENOMINATORS or numeral.value >= below:
        return False
    if tokens.low(at + 2) == "/" or not numeral.bare:
        return False
    numeral.value = numeral.value / below
    numeral.last, numeral.bare, numeral.fraction = at + 2, False, True
    return True


def _mixed(tokens: Tokens, numeral: Numeral) -> bool:
    """Take in the fraction of "2 1/2", "2-1/2" and "2½"; the scale may follow ("2½ million")."""
    at = numeral.last
    if not numeral.bare or numeral.value is None:
        return False
    if tokens.low(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        at += 1
    if not joins(tokens, at):
        return False
    if tokens.low(at) == "and":
        return _and_a_half(tokens, numeral, at)
    word = tokens.low(at)
    if word in FRACTION_GLYPHS:
        numeral.value += ratio(*FRACTION_GLYPHS[word])
        numeral.last = at + 1
    else:
        part = Numeral(at, at + 1, digits_value(word), bare=True) if word.isdecimal() else None
        if part is None or not _slash(tokens, part) or part.value is None:
            return False
        numeral.value += part.value
        numeral.last = part.last
    numeral.bare = False
    _scaled(tokens, numeral, money=False)
    return True


def _part_of_cent(tokens: Tokens, numeral: Numeral) -> bool:
    """Take in the part of a cent in a price of grain: "$6.37 1/2", "$6.37-1/2"."""
    at = numeral.last
    if tokens.words[at - 1][-3:-2] != "." or numeral.value is None:
        return False
    at += tokens.low(at) == "-" and tokens.glued(at) and tokens.glued(at + 1)
    word = tokens.low(at)
    part = Numeral(at, at + 1, digits_value(word), bare=True) if word.isdecimal() and joins(tokens, at) else None
    if part is None or not _slash(tokens, part) or part.value is None:
        return False
    numeral.value += part.value / 100
    numeral.last = part.last
    return True


def _and_a_half(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """Take in "and a half" behind digits, set apart or hyphened: "2 and a half million", "2-and-a-half hours"."""
    article = next_word(tokens, at + 1)
    half = next_word(tokens, article + 1)
    if tokens.low(article) not in ("a", "one") or tokens.low(half) not in _HALVES or numeral.value is None:
        return False
    following = tokens.low(half + 1)
    if following == "-" and tokens.glued(half + 1) and tokens.low(half) == "half" and at == numeral.last:
        return False  # "at 2 and a half-hour later"
    numeral.value += _HALVES[tokens.low(half)]
    numeral.last, numeral.bare = half + 1, False
    _scaled(tokens, numeral, money=False)
    return True


def _scaled(tokens: Tokens, numeral: Numeral, *, money: bool, depth: int = _DEEPEST) -> Numeral:
    """Take in what multiplies the digits: "million", "bn", "k", "dozen", "hundred thousand"."""
    at = numeral.last
    word = tokens.word(at)
    if numeral.value is None:
        return numeral
    if word in LETTER_SCALES and _letter_scale(tokens, at, money=money):
        numeral.value = times(numeral.value, LETTER_SCALES[word])
        numeral.last, numeral.bare, numeral.scaled = at + 1, False, True
        return numeral
    if tokens.low(at) == "-" and tokens.glued(at) and tokens.glued(at + 1) and tokens.low(at + 1) in SCALES:
        at += 1
    elif not joins(tokens, at):
        return numeral
    while tokens.low(at) in MULTIPLIERS and at < numeral.first + MAX_TOKENS and joins(tokens, at):
        numeral.value = times(numeral.value, MULTIPLIERS[tokens.low(at)])
        numeral.last, numeral.bare, numeral.scaled = at + 1, False, True
        at += 1
    if numeral.scaled:
        _tail(tokens, numeral, depth)
    return numeral


def _letter_scale(tokens: Tokens, at: int, *, money: bool) -> bool:
    """Whether a letter behind digits is a scale: glued ("$5m", "3k"), or set apart in money or before what is counted."""
    word, following = tokens.words[at], tokens.word(at + 1)
    if tokens.low(at + 1) == "/" and tokens.glued(at + 1):
        return False
    counted = tokens.low(at + 1) in COUNTED_IN_MILLIONS
    if not tokens.glued(at):
        if tokens.gap(at) != " " or word in ("b", "t", "k") or (following == "-" and tokens.glued(at + 1)):
            return False  # "$5 T-shirts"
        return (
            counted or (money and not following[:1].isalnum()) or (money and following.islower() and len(following) > 1)
        )
    if money or word in ("k", "K", "M"):
        return True
    if word in ("m", "b", "bn"):
        return counted or (following.islower() and tokens.low(at + 2) in COUNTED_IN_MILLIONS)
    return False


def _tail(tokens: Tokens, numeral: Numeral, depth: int) -> None:
    """Take in what is smaller than the scale and follows it: "and a half", "3 hundred", "and 21", "50 thousand".

    What follows may have a tail of its own, up to `_DEEPEST` ("2 crore 12 lakh 50 thousand 3 hundred").
    """
    at = numeral.last
    if numeral.value is None:
        return
    scale = SCALES.get(tokens.low(at - 1), Decimal(1))
    if tokens.low(at) == "and" and tokens.low(at + 1) == "a" and tokens.low(at + 2) == "half":
        numeral.value += scale / 2
        numeral.last = at + 3
        return
    if tokens.low(at - 1) == "dozen" or depth >= _DEEPEST:
        return
    joined = at + 1 if tokens.low(at) == "and" and scale <= _THOUSAND else at
    rest = _from_digits(tokens, joined, money=False, depth=depth + 1) if tokens.word(joined).isdecimal() else None
    if (
        rest is not None
        and rest.value is not None
        and rest.value < scale
        and (rest.scaled or joined > at)
        and (scale <= _THOUSAND or (joins(tokens, at) and SCALES.get(tokens.low(rest.last - 1), scale) < scale))
        and rest.value
        and not rest.fraction
    ):
        numeral.value += rest.value
        numeral.last = rest.last
