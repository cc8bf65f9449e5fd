"""Numeric claims: every quantity, what it counts, how sure it is, and who says so."""

from __future__ import annotations

from wireparse.claims.model import Change, ClaimKind, Modifier, NumericClaim, Unit

__all__ = ["Change", "ClaimKind", "Modifier", "NumericClaim", "Unit", "find_claims", "parse_claim"]


def parse_claim(text: str) -> NumericClaim | None:
    """Read `text` as one quantity."""
    raise NotImplementedError


def find_claims(text: str) -> tuple[NumericClaim, ...]:
    """Find every numeric claim of `text`."""
    raise NotImplementedError
