"""Datelines: where, when and by whom a story was filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from wireparse.elements import PartialDate, Place, Span

if TYPE_CHECKING:
    import datetime

__all__ = ["Dateline", "parse_dateline"]


@attrs.frozen
class Dateline:
    """A dateline: places, date and agencies in whatever order the house prints them."""

    text: str
    span: Span
    places: tuple[Place, ...]
    date: PartialDate | None
    agencies: tuple[str, ...]
    body_start: int


def parse_dateline(text: str, *, reference: datetime.date | None = None) -> Dateline | None:
    """Read the dateline that opens `text`."""
    raise NotImplementedError
