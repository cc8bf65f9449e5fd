"""The working item of the claim stages: a quantity over tokens, filled in as the stages go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from decimal import Decimal

    from wireparse.claims.model import Change, ClaimKind, Modifier
    from wireparse.grammar.numerals import Numeral

__all__ = ["Quantity", "UnitSpec", "of_numeral", "swallow"]


@attrs.frozen
class UnitSpec:
    """A unit apart from where it is printed."""

    name: str
    symbol: str | None
    dimension: str


@attrs.define(slots=True)
class Quantity:
    """A quantity over tokens `first` to `last` (exclusive), unit included and, in the end, modifier and noun.

    `number` and `number_last` bound the numeral itself, `unit_first` and `unit_last` the printed unit.
    """

    first: int
    last: int
    number: int
    number_last: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    parts: tuple[Decimal, ...] = ()
    kind: ClaimKind | None = None
    modifier: Modifier | None = None
    change: Change | None = None
    unit: UnitSpec | None = None
    unit_first: int = -1
    unit_last: int = -1
    noun: str | None = None
    noun_first: int = -1
    noun_last: int = -1
    bare: bool = False
    words: bool = False
    fraction: bool = False
    scaled: bool = False
    hyphened: bool = False
    joined: bool = False

    @property
    def printed_unit(self) -> bool:
        """Whether the unit stands in the text."""
        return self.unit_first >= 0

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency or a part of one."""
        return self.unit is not None and self.unit.dimension == "money"


def of_numeral(first: int, numeral: Numeral) -> Quantity:
    """The quantity that begins at token `first` and has, so far, no more than its number."""
    return Quantity(
        first, numeral.last, numeral.first, numeral.last, numeral.value, numeral.low, numeral.high,
        bare=numeral.bare, words=numeral.words, fraction=numeral.fraction, scaled=numeral.scaled,
    )  # fmt: skip


def swallow(first: Quantity, second: Quantity) -> None:
    """Let `first` reach to the end of `second` and take its unit where it has none."""
    first.last, first.number_last = second.last, second.number_last
    if (
        second.unit is not None
        and second.printed_unit
        and (not first.printed_unit or second.unit_last > first.unit_last)
    ):
        first.unit, first.unit_first, first.unit_last = second.unit, second.unit_first, second.unit_last
    first.hyphened = second.hyphened
    first.bare = False
    first.scaled = first.scaled or second.scaled
