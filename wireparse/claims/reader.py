"""The claim parser: the stages in the order in which text flows through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.claims.attribution import Claimants, Reports
from wireparse.claims.candidates import windows
from wireparse.claims.change import changes
from wireparse.claims.inherit import carry_changes, inherit_units
from wireparse.claims.kinds import bare_age, kind_of, list_ages, multiple
from wireparse.claims.model import ClaimKind, NumericClaim, Unit
from wireparse.claims.modifiers import modify, modify_noun
from wireparse.claims.nonclaims import counts_something, is_claim, told
from wireparse.claims.nouns import name_noun
from wireparse.claims.quantities import is_article, quantities
from wireparse.claims.ranges import bounded, joined
from wireparse.claims.rates import rate
from wireparse.elements import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.attribution.engine import Attributions
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.scan import Scan
    from wireparse.grammar.tokens import Tokens

__all__ = ["claims_by_paragraph"]


def claims_by_paragraph(scan: Scan, attributions: Attributions) -> Iterator[list[NumericClaim]]:
    """Yield for each paragraph of a story its numeric claims; `attributions` are those of the same scan."""
    reports = Reports(attributions)
    for sentences in windows(scan):
        found: list[NumericClaim] = []
        for tokens in sentences:
            kept = _read(tokens)
            if kept:
                claimants = Claimants(tokens, reports)
                found += [_claim(tokens, quantity, claimants) for quantity in kept]
        yield found


def _read(tokens: Tokens) -> list[Quantity]:
    """Take a window through the stages up to the change; what is no claim falls out on the way."""
    kept = []
    about = told(tokens)
    for quantity in joined(tokens, quantities(tokens)):
        bare_age(tokens, quantity)
        if not is_claim(tokens, quantity, about):
            continue
        multiple(tokens, quantity)
        modify(tokens, quantity)
        if is_article(tokens, quantity) and quantity.modifier is None:
            continue
        name_noun(tokens, quantity)
        modify_noun(tokens, quantity)
        rate(tokens, quantity)
        if quantity.kind is ClaimKind.RATE and tokens.low(quantity.last) in ("a", "per"):
            rate(tokens, quantity)  # "$400 a household a year"
        if counts_something(tokens, quantity):
            kept.append(quantity)
    kept = bounded(tokens, kept)
    list_ages(tokens, kept)
    for quantity in kept:
        quantity.change = changes(tokens, quantity)
    carry_changes(tokens, kept)
    inherit_units(tokens, kept)
    for quantity in kept:
        quantity.kind = kind_of(quantity)
    return _apart(kept)


def _apart(kept: list[Quantity]) -> list[Quantity]:
    """Drop what overlaps the claim before it."""
    out: list[Quantity] = []
    for quantity in kept:
        if out and quantity.first < out[-1].last:
            continue
        out.append(quantity)
    return out


def _claim(tokens: Tokens, quantity: Quantity, claimants: Claimants) -> NumericClaim:
    span = Span(tokens.starts[quantity.first], tokens.ends[quantity.last - 1])
    return NumericClaim(
        text=span.of(tokens.text),
        span=span,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        parts=quantity.parts,
        kind=kind_of(quantity),
        modifier=quantity.modifier,
        change=quantity.change,
        unit=_unit(tokens, quantity),
        noun=quantity.noun,
        attribution=claimants.of(quantity),
    )


def _unit(tokens: Tokens, quantity: Quantity) -> Unit | None:
    spec = quantity.unit
    if spec is None:
        return None
    if not quantity.printed_unit:
        return Unit(None, None, spec.name, spec.symbol, spec.dimension)
    span = Span(tokens.starts[quantity.unit_first], tokens.ends[quantity.unit_last - 1])
    return Unit(span.of(tokens.text), span, spec.name, spec.symbol, spec.dimension)
