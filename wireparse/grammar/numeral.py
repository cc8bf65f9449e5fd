"""A number as a parser holds it: where its tokens are and what it is worth."""

from __future__ import annotations

from decimal import Decimal

import attrs

__all__ = ["Numeral", "ratio", "times"]


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


def ratio(numerator: int | Decimal, denominator: int) -> Decimal:
    """Return the part that so many of a denominator are."""
    return Decimal(numerator) / Decimal(denominator)
