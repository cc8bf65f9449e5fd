"""Stage: the plus or minus of an amount: "-5%", "minus 4 degrees", "4 degrees below zero"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.grammar.numerals import NUMBER_WORDS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["BESIDE_ZERO", "MINUS", "take_sign", "take_zero"]

_BEFORE_SIGNS: Final = frozenset({"(", "[", "~", "$"})
_BEFORE_NOUNS: Final = frozenset({"or", "a", "an", "the"})
MINUS: Final = frozenset({"-", "−", "–"})
"""Minus signs as copy prints them."""

_SIGNS: Final = MINUS | {"+", "minus", "negative"}


BESIDE_ZERO: Final = frozenset({"above", "below"})


def take_sign(tokens: Tokens, quantity: Quantity) -> None:
    """Take in a minus sign or the word before the amount, and a plus sign."""
    before = quantity.first - 1
    low = tokens.low(before)
    if low not in _SIGNS or quantity.value is None:
        return
    further = tokens.low(before - 1)
    glued = tokens.glued(quantity.first)
    figures = tokens.low(quantity.first) not in NUMBER_WORDS  # "-Two held" is an item of a list
    apart = not tokens.glued(before) and not (low in MINUS and tokens.is_number(before - 1))
    free = before == 0 or apart or further in _BEFORE_SIGNS
    if low == "-" and further in ("minus", "negative"):
        quantity.value, quantity.first = -quantity.value, before - 1
    elif low == "+" and glued and free:
        quantity.first = before
    elif (low in MINUS and glued and free and figures and (low != "–" or not before)) or _below_zero(
        tokens, quantity, low, further
    ):
        quantity.value, quantity.first = -quantity.value, before


def _below_zero(tokens: Tokens, quantity: Quantity, low: str, further: str) -> bool:
    """Whether "minus", or a minus sign set apart before degrees, makes the amount negative."""
    if tokens.is_number(quantity.first - 2):
        return False
    degrees = quantity.unit is not None and quantity.unit.dimension == "temperature"
    return (low in ("minus", "negative") and further not in _BEFORE_NOUNS) or (low == "-" and degrees)


def take_zero(tokens: Tokens, quantity: Quantity) -> None:
    """Make degrees "below zero" negative and take the zero in."""
    at = quantity.last
    if tokens.low(at) not in BESIDE_ZERO or tokens.low(at + 1) not in ("zero", "0") or quantity.value is None:
        return
    if quantity.unit is None or quantity.unit.dimension in ("temperature", "angle"):
        quantity.value = quantity.value if tokens.low(at) == "above" else -quantity.value
        quantity.last = at + 2
