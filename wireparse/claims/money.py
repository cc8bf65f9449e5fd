"""Stage: amounts of money by the sign, code or word before them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from wireparse.claims.quantity import Quantity, UnitSpec, of_numeral
from wireparse.claims.signs import MINUS, take_sign
from wireparse.claims.units import (
    currency_after,
    currency_before,
    currency_coded,
    sign_tails,
    sum_sign,
    unit_after,
)
from wireparse.grammar.numerals import NUMBER_WORDS, numeral_at
from wireparse.lexicon.nouns import FUNCTION_WORDS
from wireparse.lexicon.numbers import FRACTION_GLYPHS, SCALES

if TYPE_CHECKING:
    from wireparse.grammar.tokens import Tokens

__all__ = ["code_before_scale", "is_scaled_code", "signed"]


def signed(tokens: Tokens, at: int) -> Quantity | None:
    """An amount whose currency sign begins at token `at`."""
    following = tokens.low(at + 1)
    if following.isalpha() and following not in NUMBER_WORDS and following not in sign_tails():
        return None
    sign = currency_before(tokens, at)
    if sign is None:
        return _sum(tokens, at)
    spec, after = sign
    if tokens.low(after) == "(" and tokens.glued(after) and tokens.low(after + 2) == ")":
        return _in_brackets(tokens, at, after, spec)
    minus = tokens.low(after) in MINUS and tokens.glued(after + 1)
    if minus and tokens.words[after - 1].isalpha():
        return None  # "SR-71" is no sum of riyals
    if tokens.is_number(after + minus) or tokens.low(after) in NUMBER_WORDS or tokens.low(after) in FRACTION_GLYPHS:
        return _money(tokens, at, after + minus, spec)
    return None


def _sum(tokens: Tokens, at: int) -> Quantity | None:
    """A sum after a letter or word that is a sign before nothing else: "N50 billion", "R1,500", "yen 20 million"."""
    spec = sum_sign(tokens.words[at])
    if spec is None or (len(tokens.words[at]) == 1 and not tokens.glued(at + 1)) or not tokens.is_number(at + 1):
        return None
    printed = tokens.words[at + 1]
    quantity = _money(tokens, at, at + 1, spec)
    if quantity is None or not (quantity.scaled or "," in printed or printed[-3:-2] == "."):
        return None
    counts = tokens.word(quantity.last)[:1].isalpha() and tokens.low(quantity.last) not in FUNCTION_WORDS
    named = tokens.low(at - 1) in ("the", "a", "of") or unit_after(tokens, quantity.last, words=False) is not None
    return None if len(tokens.words[at]) > 1 and (counts or named) else quantity


def _in_brackets(tokens: Tokens, first: int, opener: int, spec: UnitSpec) -> Quantity | None:
    """A loss as accounts print it: "$(3.2) million"."""
    numeral = numeral_at(tokens, opener + 1, money=True)
    if numeral is None or numeral.value is None or numeral.last != opener + 2:
        return None
    quantity = of_numeral(first, numeral)
    quantity.unit, quantity.unit_first, quantity.unit_last = spec, first, opener
    scale = SCALES.get(tokens.low(opener + 3), Decimal(1))
    quantity.value, quantity.scaled, quantity.bare = -numeral.value * scale, scale > 1, False
    quantity.last = quantity.number_last = opener + 3 + (scale > 1)
    return quantity


def _money(tokens: Tokens, first: int, at: int, spec: UnitSpec) -> Quantity | None:
    """An amount after its currency sign: "$4.5 billion", "US$5m", "dlrs 14 billion", "$76 US"."""
    numeral = numeral_at(tokens, at, money=True)
    if (
        numeral is None
        or (tokens.low(first) == "#" and not numeral.scaled)
        or tokens.starts[at] - tokens.ends[at - 1] > 1
    ):
        return None
    if tokens.gap(first) == "" and first and tokens.words[first].isalpha() and tokens.words[first - 1].isalnum():
        return None
    if tokens.words[first].isalpha() and tokens.glued(numeral.last) and tokens.words[numeral.last].isalpha():
        return None  # "KR4767EK" is a code
    quantity = of_numeral(first, numeral)
    quantity.unit, quantity.unit_first, quantity.unit_last = spec, first, at
    if tokens.low(at - 1) in MINUS:
        quantity.unit_last, quantity.value = at - 1, -quantity.value if quantity.value is not None else None
    named = currency_after(tokens, numeral.last) if spec.symbol == "USD" and tokens.word(first) == "$" else None
    if named is not None:
        quantity.unit, quantity.last = named[0], named[1]
    elif tokens.low(numeral.last) in ("dollars", "dollar") and spec.symbol == "USD":
        quantity.last = numeral.last + 1
    take_sign(tokens, quantity)
    return quantity


def is_scaled_code(word: str) -> bool:
    """Whether a word looks like the code of millions of a currency: "30 MUSD"."""
    return len(word) == 4 and word[0] == "M" and word.isupper()


def code_before_scale(tokens: Tokens, quantity: Quantity) -> bool:
    """Read "75 usd million", where the code stands before the scale, and the "30 MUSD" of Nordic copy."""
    at = quantity.last
    word = tokens.word(at)
    if quantity.value is None or not word.isalpha() or not word.isascii():
        return False
    if is_scaled_code(word):
        spec = currency_coded(word[1:])
        if spec is None:
            return False
        quantity.unit, quantity.unit_first, quantity.unit_last = spec, at, at + 1
        quantity.value *= SCALES["million"]
        quantity.last, quantity.scaled, quantity.bare = at + 1, True, False
        return True
    if tokens.low(at + 1) not in SCALES:
        return False
    sign = currency_before(tokens, at)
    if sign is None or sign[1] != at + 1:
        return False
    quantity.unit, quantity.unit_first, quantity.unit_last = sign[0], at, at + 1
    quantity.value *= SCALES[tokens.low(at + 1)]
    quantity.last, quantity.scaled, quantity.bare = at + 2, True, False
    return True
