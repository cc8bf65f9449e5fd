"""Photo credits: who took the picture, and the chain of agencies that it came through."""

from __future__ import annotations

import enum

import attrs

from wireparse.elements import Span

__all__ = ["Credit", "CreditFlag", "parse_credit"]


class CreditFlag(enum.StrEnum):
    """What a credit says about the picture beside its names."""

    FILE = "FILE"
    HANDOUT = "HANDOUT"
    POOL = "POOL"
    COURTESY = "COURTESY"
    VIA = "VIA"
    SCREENGRAB = "SCREENGRAB"
    ILLUSTRATION = "ILLUSTRATION"


@attrs.frozen
class Credit:
    """A photo credit, in the terms of the IPTC Photo Metadata Standard."""

    text: str
    span: Span
    creators: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    flags: frozenset[CreditFlag] = frozenset()
    copyright: str | None = None


def parse_credit(text: str) -> Credit | None:
    """Read `text` as a credit line."""
    raise NotImplementedError
