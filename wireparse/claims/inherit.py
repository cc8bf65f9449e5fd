"""Stage: what a quantity leaves out and takes from the one beside it: its change or its unit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.claims.units import unit_named
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon.changes import DOWN_VERBS, UP_VERBS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["carry_changes", "inherit_units"]

_STOPS: Final = frozenset({".", ";", ":", "!", "?", BREAK, "(", ")", '"', "“", "”"})
_LEVEL_OPENERS: Final = frozenset({"to", "from", "at", "was", "is", "were", "are", "had", "has", "than", "compared"})
_REACH: Final = 6  # tokens between two quantities that share something


def carry_changes(tokens: Tokens, claims: list[Quantity]) -> None:
    """Carry a change over "and": "rose 3 percent in May and 2 percent in June", "fell 2 percent, Rice by 3 percent"."""
    for before, quantity in pairwise(claims):
        if quantity.change is not None or before.change is None or quantity.unit is None or quantity.kind is not None:
            continue
        between = tokens.lows[before.last : quantity.first]
        if len(between) > _REACH + 1 or any(
            word in _STOPS or word in _LEVEL_OPENERS or word in UP_VERBS or word in DOWN_VERBS for word in between
        ):
            continue
        if between in (["or"], [",", "or"]) or (
            between == ["("] and before.unit is not None and before.unit.dimension == quantity.unit.dimension
        ):
            quantity.change = before.change
        if before.unit != quantity.unit:
            continue
        if between[-1:] in (["and"], ["by"]) or between[-2:] in (["and", "of"], ["and", "by"], [",", "and"]):
            quantity.change = before.change


def inherit_units(tokens: Tokens, claims: list[Quantity]) -> None:
    """Give a bare level the unit of the change before it: "fell 21p to 936", "rose from 417 mln dlrs to 2.3 billion"."""
    for quantity, after in pairwise(claims):
        _lend_back(tokens, quantity, after)
    for quantity in claims:
        _subject_unit(tokens, quantity)
    for index, (before, quantity) in enumerate(pairwise(claims)):
        if (
            quantity.unit is not None
            or quantity.noun is not None
            or before.unit is None
            or quantity.parts
            or before.unit.dimension == "age"
        ):
            continue
        if quantity.kind is ClaimKind.MULTIPLE or quantity.first - before.last > _REACH + 3:
            continue
        between = tokens.lows[before.last : quantity.first]
        if any(word in _STOPS for word in between):
            continue
        if before.unit.dimension == "ratio":
            _over_percent(tokens, claims, index, quantity)
            continue
        last = between[-1] if between else ""
        if last == "at" and before.change is not None and not _CLOSES.isdisjoint(between):
            quantity.unit = before.unit
        if last in ("to", "from") and (
            before.change is not None or not before.printed_unit or "from" in (tokens.low(before.first - 1), last)
        ):
            quantity.unit = before.unit


def _over_percent(tokens: Tokens, claims: list[Quantity], index: int, quantity: Quantity) -> None:
    """Give the level its unit over a percentage: "rose 3.5 points, or 0.2 percent, to 2,173"."""
    percent, first = claims[index], claims[index - 1]
    if (
        index < 1
        or percent.change is None
        or first.change is None
        or first.unit is None
        or first.unit.dimension not in ("index", "money")
    ):
        return
    between = tokens.lows[percent.last : quantity.first]
    if tokens.lows[first.last : percent.first] in (["or"], [",", "or"], ["("]) and (
        between[-1:] == ["to"] or not _CLOSES.isdisjoint(between)
    ):
        quantity.unit = first.unit


def _subject_unit(tokens: Tokens, quantity: Quantity) -> None:
    """Give a bare level the unit of its subject: "working hours fell to 38.5"."""
    if (
        quantity.unit is not None
        or quantity.noun is not None
        or quantity.parts
        or quantity.kind is not None
        or quantity.value is None
    ):
        return
    at = quantity.first - 1
    if tokens.low(at) not in ("to", "from"):
        return
    if "hours" in tokens.lows[max(0, at - 3) : at]:
        named = unit_named(tokens, tokens.lows.index("hours", max(0, at - 3)))
        quantity.unit = None if named is None else named[0]


_CLOSES: Final = frozenset(
    {"close", "closed", "end", "ended", "finish", "finished", "settle", "settled", "stand", "trade", "trading"}
)
_SHARING: Final = (
    ["of"],
    ["of", "the"],
    ["out", "of"],
    ["out", "of", "the"],
    ["-", "or"],
    ["-", "and"],
    ["-", ","],
    ["of", "its"],
    ["of", "their"],
)


def _lend_back(tokens: Tokens, quantity: Quantity, after: Quantity) -> None:
    """Give a bare number the unit of the one after it: "280 million of the 1.5 billion shekels", "a 7- or 8-inch screen"."""
    if (
        quantity.unit is not None
        or after.unit is None
        or quantity.parts
        or quantity.kind is not None
        or quantity.fraction
    ):
        return
    between = tokens.lows[quantity.number_last : after.first]
    if between in _SHARING:
        quantity.unit, quantity.noun, quantity.last = after.unit, None, quantity.number_last
    elif (
        after.unit.dimension == "index"
        and len(between) == 1
        and between[0] in ("up", "down")
        and after.first - quantity.last <= 1
    ):
        quantity.unit = after.unit
