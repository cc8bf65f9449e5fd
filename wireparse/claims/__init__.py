"""Numeric claims: every quantity, what it counts, how sure it is, and who says so."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain
from typing import Final

from wireparse.attribution.engine import Attributions
from wireparse.claims.model import Change, ClaimKind, Modifier, NumericClaim, Unit
from wireparse.claims.reader import claims_by_paragraph
from wireparse.elements import Span
from wireparse.grammar.arguments import check_arguments
from wireparse.grammar.scan import Scan
from wireparse.grammar.spaces import as_printed, composed

__all__ = [
    "Change",
    "ClaimKind",
    "Modifier",
    "NumericClaim",
    "Unit",
    "claims_by_paragraph",
    "find_claims",
    "parse_claim",
]

_SHORT: Final = 3


def parse_claim(text: str) -> NumericClaim | None:
    """Read `text` as one quantity, with its modifier and its unit or counted noun.

    Args:
        text: A string that is meant to be one quantity; space around it is allowed.

    Returns:
        The quantity, or `None` where the text is none, or holds anything beside it.

    Raises:
        TypeError: `text` is not a `str`; the message names its type.

    >>> claim = parse_claim("about 10,000 soldiers")
    >>> claim.value, claim.modifier.value, claim.noun
    (Decimal('10000'), 'APPROXIMATELY', 'soldiers')
    """
    found = find_claims(text)
    if not found and len(text.strip()) <= _SHORT:
        return _bare(text)
    if len(found) == 1 and found[0].text == text.strip():
        return found[0]
    return None


def _bare(text: str) -> NumericClaim | None:
    """Read what counts by itself only: one or two digits, in running text the number of a list, and "one", a pronoun there."""
    printed = text.strip()
    value = "1" if printed.lower() == "one" else printed
    if not value.isdecimal() or len(value) == _SHORT:
        return None
    start = text.index(printed)
    return NumericClaim(printed, Span(start, start + len(printed)), Decimal(value))


def find_claims(text: str) -> tuple[NumericClaim, ...]:
    """Find every quantity that running text asserts, with who claims it.

    Dates, clock times, ordinals, phone numbers, addresses and designations ("Flight 103") are no claims.

    Args:
        text: Running text, a story or a part of one.

    Returns:
        The claims in order of position; spans count code points of `text`.

    Raises:
        TypeError: `text` is not a `str`; the message names its type.

    >>> [claim.text for claim in find_claims("Sales rose 4 percent to $1.2 billion on Oct. 29.")]
    ['4 percent', '$1.2 billion']
    """
    check_arguments(text)
    read, offsets = composed(text)
    scan = Scan(read)
    claims = tuple(chain.from_iterable(claims_by_paragraph(scan, Attributions(scan, passing=True))))
    return claims if offsets is None else as_printed(claims, text, offsets)
