"""Quotes: what was said, its whole extent, and who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.quotes.model import Cue, Quote, QuoteKind

if TYPE_CHECKING:
    import datetime

__all__ = ["Cue", "Quote", "QuoteKind", "find_quotes"]


def find_quotes(text: str, *, reference: datetime.date | None = None) -> tuple[Quote, ...]:
    """Find every quote of `text` with its speaker."""
    raise NotImplementedError
