"""What a photo caption holds."""

from __future__ import annotations

import enum

import attrs

from wireparse.credit import Credit
from wireparse.elements import Displayed, PartialDate, Person, Place, Span

__all__ = ["Caption", "CaptionPerson", "Position", "Side"]


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
    """Where a person stands: the side, and the place counted from it (1 = the one at that side).

    `ordinal` is `None` where the words give no place to count from: "center-left". `text` is the notation as printed; in a
    list ("from left, A, B and C") that is the notation that leads the list.
    """

    side: Side
    ordinal: int | None
    text: str
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)


@attrs.frozen
class CaptionPerson:
    """A person in the caption and where it places them; `position` is `None` where it does not."""

    person: Person
    position: Position | None = None


@attrs.frozen
class Caption(Displayed):
    """A photo caption taken apart.

    `description` is the text without its credit; `people` the persons it names, in order, with their positions; `place`
    and `date` those of the picture; `is_file` says that it is a file photo.
    """

    text: str
    span: Span
    description: str
    people: tuple[CaptionPerson, ...] = ()
    place: Place | None = None
    date: PartialDate | None = None
    credit: Credit | None = None
    is_file: bool = False
