"""A whole story: captions, dateline, body, quotes and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from wireparse.caption import Caption
from wireparse.claims import NumericClaim
from wireparse.dateline import Dateline
from wireparse.elements import Span
from wireparse.quotes import Quote

if TYPE_CHECKING:
    import datetime

__all__ = ["Article", "parse_article"]


@attrs.frozen
class Article:
    """One story and all that was read in it. Every span is into the whole input."""

    text: str
    captions: tuple[Caption, ...]
    dateline: Dateline | None
    body: Span
    quotes: tuple[Quote, ...]
    claims: tuple[NumericClaim, ...]


def parse_article(text: str, *, reference: datetime.date | None = None) -> Article:
    """Read one story."""
    raise NotImplementedError
