"""Photo captions: who is in the picture and where they stand, where and when it was taken, and its credit."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

import attrs

from wireparse.credit import Credit
from wireparse.elements import PartialDate, Person, Place, Span

if TYPE_CHECKING:
    import datetime

__all__ = ["Caption", "CaptionPerson", "Position", "Side", "parse_caption"]


class Side(enum.StrEnum):
    """A side of the picture."""

    LEFT = "LEFT"
    CENTER = "CENTER"
    RIGHT = "RIGHT"
    TOP = "TOP"
    BOTTOM = "BOTTOM"
    FRONT = "FRONT"
    BACK = "BACK"


@attrs.frozen
class Position:
    """Where a person stands: the side, and the place counted from it (1 = the one at that side)."""

    side: Side
    ordinal: int | None
    text: str
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)


@attrs.frozen
class CaptionPerson:
    """A person in the picture and where the caption places them."""

    person: Person
    position: Position | None = None


@attrs.frozen
class Caption:
    """A photo caption taken apart."""

    text: str
    span: Span
    description: str
    people: tuple[CaptionPerson, ...] = ()
    place: Place | None = None
    date: PartialDate | None = None
    credit: Credit | None = None
    is_file: bool = False


def parse_caption(text: str, *, reference: datetime.date | None = None) -> Caption | None:
    """Read `text` as a photo caption."""
    raise NotImplementedError
