"""Numerals spelled out: cardinals with their fractions, articles before scales, vague amounts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from wireparse.grammar.cardinals import HUNDRED, MAX_TOKENS, cardinal_at, joins, next_word
from wireparse.grammar.numeral import Numeral, ratio, times
from wireparse.lexicon.numbers import FRACTIONS, ONES, ORDINAL_ONES, SCALES, SPREADS, TENS

if TYPE_CHECKING:
    from wireparse.grammar.tokens import Tokens

__all__ = ["big_fraction", "spelled_at"]

_INSIDE: Final = frozenset({*SCALES, *FRACTIONS, *ORDINAL_ONES, *(f"{word}s" for word in ORDINAL_ONES)})
"""What a denominator of more than one word goes on with: "one-hundredth", "thirty-seconds"."""


def spelled_at(tokens: Tokens, index: int) -> Numeral | None:
    """Read the numeral in words that begins at token `index`, as long as it goes."""
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
    below = _denominator(tokens, at)
    if below is not None:
        upper, (denominator, last) = numeral.value, below
        tens = TENS.get(tokens.low(numeral.last - 1), 0)
        if last == at + 1 and tens and upper > tens and denominator < 10:  # "one hundred thirty-fifths"
            upper, denominator = upper - tens, denominator + tens
        if _divides(upper, tokens.low(last - 1)):
            numeral.value = ratio(upper, denominator)
            numeral.last, numeral.fraction = last, True
            return big_fraction(tokens, numeral)
    if word == "and":
        return _and_part(tokens, numeral)
    if word == "point":
        return _spoken_decimals(tokens, numeral)
    return numeral


def _denominator(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """What the words from `at` divide by, and where they end: "thirds", "twenty-fifths", "one-hundredth"."""
    word = tokens.low(at)
    if word in FRACTIONS:
        return FRACTIONS[word], at + 1
    following = tokens.low(next_word(tokens, at + 1))
    if not (following in _INSIDE and word in ONES) and not (
        word in TENS and (following in _INSIDE or following in ONES)
    ):
        return None
    whole = cardinal_at(tokens, at)
    if whole is None:
        return None
    last = next_word(tokens, whole.last)
    last += tokens.low(last) == "and" and whole.scaled
    word = tokens.low(last)
    if word in FRACTIONS and FRACTIONS[word] > 9:
        return int(whole.value) * FRACTIONS[word], last + 1
    ones = ORDINAL_ONES.get(word.removesuffix("s"), 0)
    return (int(whole.value) + ones, last + 1) if ones > 1 and whole.value % 10 == 0 else None


def _divides(value: Decimal, denominator: str) -> bool:
    """Whether the last word of a denominator fits the number before it."""
    if value >= 100 and not denominator.endswith("s"):
        return False
    return _agrees(value, denominator) and not (denominator == "halves" and value % 2 == 0)


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
        part, last = ratio(1, FRACTIONS[tokens.low(below)]), below + 1
    else:
        upper = _cardinal(tokens, at)
        below = next_word(tokens, upper.last) if upper else at
        word = tokens.low(below)
        three_quarter = upper is not None and upper.value == 3 and word == "quarter"  # "three-quarter hours"
        if (
            upper is None
            or upper.value is None
            or word not in FRACTIONS
            or not (three_quarter or _agrees(upper.value, word))
        ):
            return numeral
        part, last = ratio(upper.value, FRACTIONS[word]), below + 1
    scale = SCALES.get(tokens.low(numeral.last - 1), Decimal(1))
    following = SCALES.get(tokens.low(last), Decimal(0))
    if following and following < scale:  # "one billion and three quarters million"
        scale, last = following, last + 1
    numeral.value = value + (part * scale if scale > HUNDRED else part)
    numeral.last = last
    return big_fraction(tokens, numeral)


def big_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
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
        return big_fraction(tokens, numeral)
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
        part = Numeral(index, at + 1, ratio(1, FRACTIONS[word]), words=True, fraction=True)
        return big_fraction(tokens, part) if tokens.low(at + 1) == "of" else part  # "a third of a million"
    if tokens.low(at) in TENS and tokens.low(at + 1) == "-" and tokens.low(at + 2) in ORDINAL_ONES:
        return Numeral(
            index, at + 3, ratio(1, TENS[tokens.low(at)] + ORDINAL_ONES[tokens.low(at + 2)]), words=True, fraction=True
        )
    if word in SCALES and tokens.low(at) not in ("mil", "mn", "tn"):
        return _article_scale(tokens, index, at)
    return None


def _article_scale(tokens: Tokens, index: int, at: int) -> Numeral:
    """Read on from the scale of "a hundred and two", "a hundred thousand", "a million and a half"."""
    found = None if tokens.low(at) == "dozen" else cardinal_at(tokens, at, implied=True)
    value, last = (SCALES[tokens.low(at)], at + 1) if found is None else (found.value, found.last)
    return _word_fraction(tokens, Numeral(index, last, value, words=True, scaled=True))


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
