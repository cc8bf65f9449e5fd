"""The numerals that tokens spell: digits, words, mixed forms, fractions and vague amounts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.grammar.cardinals import HUNDRED, MAX_TOKENS, MULTIPLIERS, cardinal_at, joins, next_word
from wireparse.grammar.tokens import digits_value
from wireparse.lexicon.numbers import (
    FRACTION_GLYPHS,
    FRACTIONS,
    LETTER_SCALES,
    ONES,
    ORDINAL_ONES,
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
_THIN_SPACES: Final = "\xa0\u2009\u202f"


@attrs.define(slots=True)
class Numeral:
    """A number in the text: tokens `first` to `last` (exclusive) and what they are worth.

    `low` and `high` are set for a vague amount ("dozens"). `bare` is true for plain digits such as a year could be,
    `words` for one spelled out, `fraction` for one that names parts of a whole.
    """

    first: int
    last: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    bare: bool = False
    words: bool = False
    fraction: bool = False
    scaled: bool = False


def times(value: Decimal, factor: Decimal) -> Decimal:
    """Multiply, dropping the zeros that a decimal leaves behind."""
    product = value * factor
    whole = product.to_integral_value()
    return whole if product == whole else product.normalize()


def numeral_at(tokens: Tokens, index: int, *, money: bool = False) -> Numeral | None:
    """Read the numeral that begins at token `index`, as long as it goes.

    `money` says that a currency sign stands before it, so that "m", "b" and "t" mean scales.
    """
    if tokens.is_number(index):
        return _from_digits(tokens, index, money=money)
    word = tokens.low(index)
    if word[:1] in FRACTION_GLYPHS and word:
        return Numeral(index, index + 1, _ratio(*FRACTION_GLYPHS[word]), fraction=True)
    return _from_words(tokens, index)


def _ratio(numerator: int | Decimal, denominator: int) -> Decimal:
    return Decimal(numerator) / Decimal(denominator)


# --- digits -------------------------------------------------------------------------------------------------------


def _from_digits(tokens: Tokens, index: int, *, money: bool) -> Numeral | None:
    printed = tokens.words[index]
    last = index + 1
    grouped = _space_grouped(tokens, index)
    if grouped > last:
        printed = "".join(tokens.words[index:grouped])
        last = grouped
    value = digits_value(printed)
    if value is None:
        return None
    if tokens.glued(last) and tokens.low(last) in ORDINAL_SUFFIXES:
        return None
    bare = printed.isdecimal() and last == index + 1
    numeral = Numeral(index, last, value, bare=bare)
    if _slash(tokens, numeral) or _mixed(tokens, numeral):
        return numeral
    return _scaled(tokens, numeral, money=money)


def _space_grouped(tokens: Tokens, index: int) -> int:
    """The end of digits whose thousands stand apart by spaces ("1 234 567"): two groups, or thin spaces."""
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
    return last if last > index + 2 or thin else index + 1


def _slash(tokens: Tokens, numeral: Numeral) -> bool:
    """Take in the denominator of "3/4", and the whole before it in "2 3/4" is taken by `_mixed`."""
    at = numeral.last
    if not (tokens.low(at) in ("/", "⁄") and tokens.glued(at) and tokens.glued(at + 1) and tokens.is_number(at + 1)):
        return False
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
    if tokens.low(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        at += 1
    if not joins(tokens, at) or not numeral.bare or numeral.value is None:
        return False
    word = tokens.low(at)
    if word in FRACTION_GLYPHS:
        numeral.value += _ratio(*FRACTION_GLYPHS[word])
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


def _scaled(tokens: Tokens, numeral: Numeral, *, money: bool) -> Numeral:
    """Take in what multiplies the digits: "million", "bn", "k", "dozen", "hundred thousand"."""
    at = numeral.last
    word = tokens.word(at)
    if numeral.value is None:
        return numeral
    if tokens.glued(at) and word in LETTER_SCALES and (money or word in ("k", "K", "M")) and tokens.low(at + 1) != "/":
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
        _tail(tokens, numeral)
    return numeral


def _tail(tokens: Tokens, numeral: Numeral) -> None:
    """Take in what is smaller than the scale and follows it: "and a half", "3 hundred", "and 21"."""
    at = numeral.last
    if numeral.value is None:
        return
    scale = SCALES.get(tokens.low(at - 1), Decimal(1))
    if tokens.low(at) == "and" and tokens.low(at + 1) == "a" and tokens.low(at + 2) == "half":
        numeral.value += scale / 2
        numeral.last = at + 3
        return
    if scale > 1000 or tokens.low(at - 1) == "dozen":
        return
    joined = at + 1 if tokens.low(at) == "and" else at
    rest = _from_digits(tokens, joined, money=False) if tokens.word(joined).isdecimal() else None
    if (
        rest is not None
        and rest.value is not None
        and rest.value < scale
        and (rest.scaled or joined > at)
        and rest.value
        and not rest.fraction
    ):
        numeral.value += rest.value
        numeral.last = rest.last


# --- words --------------------------------------------------------------------------------------------------------


def _from_words(tokens: Tokens, index: int) -> Numeral | None:
    word = tokens.low(index)
    if word in SPREADS:
        return _spread(tokens, index)
    if word in ("a", "an", "several", "few", "couple"):
        return _after_article(tokens, index)
    if word in ("half", "quarter"):
        return _half(tokens, index, index)
    cardinal = _cardinal(tokens, index)
    if cardinal is None:
        return None
    return _word_fraction(tokens, cardinal)


def _cardinal(tokens: Tokens, index: int) -> Numeral | None:
    """Read words to trillions: "two hundred and fifty thousand", "twenty-one", "fifty thousand"."""
    found = cardinal_at(tokens, index)
    return None if found is None else Numeral(index, found.last, found.value, words=True, scaled=found.scaled)


def _word_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Take in a denominator ("two-thirds"), "and a half", or "point five" after a cardinal."""
    at = next_word(tokens, numeral.last)
    word = tokens.low(at)
    if numeral.value is None or not joins(tokens, numeral.last):
        return numeral
    if (
        word in FRACTIONS
        and (numeral.value < 100 or word.endswith("s"))
        and _agrees(numeral.value, word)
        and not (word == "halves" and numeral.value % 2 == 0)
    ):
        numeral.value = _ratio(numeral.value, FRACTIONS[word])
        numeral.last, numeral.fraction = at + 1, True
        return _big_fraction(tokens, numeral)
    if word == "and":
        return _and_part(tokens, numeral)
    if word == "point":
        return _spoken_decimals(tokens, numeral)
    return numeral


def _agrees(value: Decimal, denominator: str) -> bool:
    """As in "one third", "two thirds": number agrees, so that "one quarters" or "two third" is none."""
    return (value == 1) != denominator.endswith(("s", "halves")) or (value == 1 and denominator == "half")


def _and_part(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Take in "and a half", "and three quarters", "and one-fourth"."""
    at = next_word(tokens, next_word(tokens, numeral.last) + 1)
    value = numeral.value
    if value is None:
        return numeral
    below = next_word(tokens, at + 1)
    if tokens.low(at) in ("a", "an") and tokens.low(below) in FRACTIONS:
        part, last = _ratio(1, FRACTIONS[tokens.low(below)]), below + 1
    else:
        upper = _cardinal(tokens, at)
        below = next_word(tokens, upper.last) if upper else at
        word = tokens.low(below)
        if upper is None or upper.value is None or word not in FRACTIONS or not _agrees(upper.value, word):
            return numeral
        part, last = _ratio(upper.value, FRACTIONS[word]), below + 1
    scale = SCALES.get(tokens.low(numeral.last - 1), Decimal(1))
    numeral.value = value + (part * scale if scale > HUNDRED and part == Decimal("0.5") else part)
    numeral.last = last
    return _big_fraction(tokens, numeral)


def _big_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Take in the scale after a fraction: "three quarters of a million", "one and a half million"."""
    at = numeral.last
    if tokens.low(at) == "of" and tokens.low(at + 1) == "a" and tokens.low(at + 2) in SCALES:
        at += 2
    if numeral.value is not None and tokens.low(at) in SCALES and joins(tokens, at):
        numeral.value = times(numeral.value, SCALES[tokens.low(at)])
        numeral.last, numeral.fraction, numeral.scaled = at + 1, False, True
    return numeral


def _spoken_decimals(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Take in the decimals of "two point zero three"."""
    at, digits = numeral.last + 1, ""
    while at < len(tokens) and len(digits) < 12 and ONES.get(tokens.lows[at], 20) < 20:
        digits += str(ONES[tokens.lows[at]])
        at += 1
    if digits and numeral.value is not None:
        numeral.value += Decimal("0." + digits)
        numeral.last = at
        return _big_fraction(tokens, numeral)
    return numeral


def _half(tokens: Tokens, first: int, at: int) -> Numeral | None:
    """Read from "half" or "quarter": "half a million", "half-dozen", "a quarter", "half"."""
    part = Decimal("0.5") if tokens.low(at) == "half" else Decimal("0.25")
    after = next_word(tokens, at + 1)
    if tokens.low(after) in ("a", "an"):
        after += 1
    elif tokens.low(after) == "of" and tokens.low(after + 1) == "a":
        after += 2
    if tokens.low(after) in SCALES and tokens.low(after) not in ("lakhs", "crores"):
        return Numeral(first, after + 1, times(part, SCALES[tokens.low(after)]), words=True, scaled=True)
    return Numeral(first, at + 1, part, words=True, fraction=True)


def _after_article(tokens: Tokens, index: int) -> Numeral | None:  # noqa: PLR0911  (a row for each form)
    """Read "a dozen", "a third", "a few hundred", "several thousand", "a hundred and two"."""
    at = index + 1
    opener = tokens.low(index)
    vague = opener in ("several", "few", "couple")
    if opener == "a" and tokens.low(at) in ("few", "couple", "good"):
        vague, at = tokens.low(at) != "good", at + 1
    if tokens.low(at) == "of" and vague:
        at += 1
    word = tokens.low(at)
    if vague:
        if word in SCALES and word + "s" in SPREADS:
            low, high = SPREADS[word + "s"]
            return Numeral(index, at + 1, None, low, high, words=True, scaled=True)
        return None
    if word in ("half", "quarter"):
        return _half(tokens, index, at)
    if word in FRACTIONS and not word.endswith("s"):
        return Numeral(index, at + 1, _ratio(1, FRACTIONS[word]), words=True, fraction=True)
    if tokens.low(at) in TENS and tokens.low(at + 1) == "-" and tokens.low(at + 2) in ORDINAL_ONES:
        return Numeral(
            index, at + 3, _ratio(1, TENS[tokens.low(at)] + ORDINAL_ONES[tokens.low(at + 2)]), words=True, fraction=True
        )
    if word in SCALES and tokens.low(at) not in ("mil", "mn", "tn"):
        return _article_scale(tokens, index, at)
    return None


def _article_scale(tokens: Tokens, index: int, at: int) -> Numeral:
    """Read on from the scale of "a hundred and two", "a hundred thousand", "a million and a half"."""
    value = SCALES[tokens.low(at)]
    last = at + 1
    while tokens.low(last) in SCALES and last < index + MAX_TOKENS:
        value *= SCALES[tokens.low(last)]
        last += 1
    if tokens.low(last) in FRACTIONS and tokens.low(last).endswith("s"):
        return Numeral(index, last + 1, _ratio(value, FRACTIONS[tokens.low(last)]), words=True, fraction=True)
    numeral = Numeral(index, last, value, words=True, scaled=True)
    if tokens.low(last) == "and" and tokens.low(at) != "dozen":
        rest = _cardinal(tokens, last + 1)
        if rest is not None and rest.value is not None and rest.value < value and tokens.low(rest.last) not in SCALES:
            numeral.value, numeral.last = value + rest.value, rest.last
            return numeral
    return _word_fraction(tokens, numeral)


def _spread(tokens: Tokens, index: int) -> Numeral:
    """Read "dozens", "tens of thousands", "hundreds of millions", "dozens if not hundreds"."""
    low, high = SPREADS[tokens.low(index)]
    last = index + 1
    if tokens.low(last) == "and" and tokens.low(last + 1) == tokens.low(index):
        last += 2
    while tokens.low(last) == "of" and tokens.low(last + 1) in SPREADS and last < index + MAX_TOKENS:
        factor = SPREADS[tokens.low(last + 1)][0]
        low, high = low * factor, high * factor
        last += 2
    return Numeral(index, last, None, low, high, words=True, scaled=True)
