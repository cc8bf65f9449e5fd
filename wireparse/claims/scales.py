"""Stage: scales that are named before the number ("magnitude 6.4", "a pH of 7") or with "on the Richter scale"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.quantity import UnitSpec
from wireparse.claims.signs import BESIDE_ZERO, take_zero
from wireparse.claims.units import unit_after
from wireparse.lexicon.modifiers import MODIFIER_WORDS
from wireparse.lexicon.units import LEADING_SCALES, NAMED_SCALES

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["take_scale"]

_HYPHENS: Final = frozenset({"-", "‑", "‐"})
_LINKS: Final = (
    frozenset({"of", "was", "is", "between", "from", "to", "fell", "rose", "dropped", "level", "levels"})
    | MODIFIER_WORDS
)
_REACH: Final = 5  # tokens between the name of a scale and its number


def take_scale(tokens: Tokens, quantity: Quantity) -> None:
    """Give a bare number the scale that is named beside it; the name is in the span where it stands right there."""
    if quantity.value is None or quantity.scaled or quantity.fraction:
        return
    at = quantity.last
    low = tokens.low(at)
    if low in BESIDE_ZERO:
        take_zero(tokens, quantity)
    if low == "on" and tokens.low(at + 1) == "the":
        if tokens.low(at + 3) == "scale":
            named = NAMED_SCALES.get(tokens.low(at + 2))
            symbol = unit_after(tokens, at + 2, words=True) if named is None else None
            quantity.unit = UnitSpec(*named) if named is not None else symbol[0] if symbol is not None else None
        if quantity.unit is not None:
            quantity.last, quantity.unit_first, quantity.unit_last = at + 4, at + 2, at + 4
        return
    _named_before(tokens, quantity)


def _named_before(tokens: Tokens, quantity: Quantity) -> None:
    at = quantity.first - 1
    if LEADING_SCALES.keys().isdisjoint(tokens.lows[max(0, at - _REACH) : quantity.first]):
        return
    at -= tokens.low(at) in _HYPHENS and tokens.glued(at)
    scale = LEADING_SCALES.get(tokens.low(at))
    if scale is not None:
        quantity.unit, quantity.unit_first, quantity.unit_last = UnitSpec(*scale), at, at + 1
        quantity.first = at
        return
    for index in range(quantity.first - 1, max(-1, quantity.first - 1 - _REACH), -1):
        scale = LEADING_SCALES.get(tokens.lows[index])
        if scale is not None:
            quantity.unit = UnitSpec(*scale)
            return
        if tokens.lows[index] not in _LINKS:
            return
