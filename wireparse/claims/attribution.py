"""Stage: who claims it, through the engine that quotes use, and the claimants that only numbers have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.attribution.engine import Attributions

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.elements import Speaker
    from wireparse.grammar.numerals import Tokens

__all__ = ["claimant"]


def claimant(tokens: Tokens, quantity: Quantity, attributions: Attributions) -> Speaker | None:
    """Who claims the quantity: the innermost claimant that its clause names, or `None`."""
    return attributions.claimant(tokens.starts[quantity.first], tokens.ends[quantity.last - 1])
