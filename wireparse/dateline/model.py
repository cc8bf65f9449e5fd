"""What a dateline holds, and what has been read of one so far: the state that the stages pass on."""

from __future__ import annotations

import attrs

from wireparse.elements import Displayed, PartialDate, Place, Span, quick

__all__ = ["Dateline", "Header"]


@quick
@attrs.frozen
class Dateline(Displayed):
    """A dateline: places, date and agencies in whatever order the house prints them.

    `text` and `span` run from the first character of place, date or agency to the last of the separator. `agencies` are
    canonical names ("AP" for "The Associated Press"); one that the registry does not know stays as printed. `body_start`
    is the offset of the first character of the story.
    """

    text: str
    span: Span
    places: tuple[Place, ...]
    date: PartialDate | None
    agencies: tuple[str, ...]
    body_start: int


@attrs.define
class Header:
    """The elements of a dateline read up to `end`, in `text[start:end]`, and the features that judge it.

    `body` is where the story begins; `separator` what closes the header, "" for nothing. `bare_agency`: an agency stands
    without brackets; `known_agency`: the registry has one; `generic_region`: what stands after the city's comma is on no
    list; `caps`: every place is in capitals; `lower`: the place begins in lower case; `undated`: "NO DATE" is printed;
    `capitals_only`: read as a city in capitals that nothing parts from the story.
    """

    start: int
    end: int
    body: int = 0
    places: list[Place] = attrs.Factory(list)
    date: PartialDate | None = None
    agencies: list[str] = attrs.Factory(list)
    separator: str = ""
    bare_agency: bool = False
    known_agency: bool = False
    generic_region: bool = False
    caps: bool = False
    undated: bool = False
    lower: bool = False
    capitals_only: bool = False
