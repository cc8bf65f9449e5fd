"""What a photo caption holds."""

from __future__ import annotations

import enum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

import attrs

from wireparse.credit import Credit
from wireparse.elements import Displayed, PartialDate, Person, Place, Span, iso_date, quick
from wireparse.grammar.places import is_country

if TYPE_CHECKING:
    from collections.abc import Mapping

# A value of IPTC: text, a list of texts, or a list of structures.
IptcValue: TypeAlias = "str | tuple[str, ...] | tuple[dict[str, str], ...]"

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


@quick
@attrs.frozen
class Position:
    """Where a person stands: the side, and the place counted from it (1 = the one at that side).

    `ordinal` is `None` where the words give no place to count from: "center-left". `text` is the notation as printed; in a
    list ("from left, A, B and C") that is the notation that leads the list.

    >>> from wireparse import parse_caption
    >>> caption = parse_caption("Mayor Ana Ruiz (L) and Tom Hale, second from right, open a bridge.")
    >>> [(found.position.side.value, found.position.ordinal, found.position.text) for found in caption.people]
    [('LEFT', 1, 'L'), ('RIGHT', 2, 'second from right')]
    """

    side: Side
    ordinal: int | None
    text: str
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)


@quick
@attrs.frozen
class CaptionPerson:
    """A person in the caption and where it places them; `position` is `None` where it does not."""

    person: Person
    position: Position | None = None


@quick
@attrs.frozen
class Caption(Displayed):
    """A photo caption taken apart.

    `description` is the text without its credit and without the page's words behind that ("hide caption"); `people` the persons it
    names, in order, with their positions; `place` and `date` those of the picture; `is_file` says that it is a file photo.

    >>> from wireparse import parse_caption
    >>> caption = parse_caption("FILE - Mayor Ana Ruiz (L) opens a bridge in Lima, Peru, on June 19, 2024. (AP Photo/Tom Obi)")
    >>> caption.people[0].person.name, caption.people[0].position.side.value, caption.place.city, caption.is_file
    ('Ana Ruiz', 'LEFT', 'Lima', True)
    >>> caption.credit.creators
    ('Tom Obi',)
    """

    text: str
    span: Span
    description: str
    people: tuple[CaptionPerson, ...] = ()
    place: Place | None = None
    date: PartialDate | None = None
    credit: Credit | None = None
    is_file: bool = False

    @property
    def iptc(self) -> Mapping[str, IptcValue]:
        """The caption by the property names of the IPTC Photo Metadata Standard 2023.1; a property without a value is left out.

        * "Description" (dc:description): `description`
        * "Person Shown in the Image" (Iptc4xmpExt:PersonInImage, a list of names): `people`
        * "Location Shown in the Image" (Iptc4xmpExt:LocationShown, a list of structures): `place`, its region under "Country Name"
          where it is a country, else under "Province or State"
        * "Date Created" (photoshop:DateCreated, ISO 8601): `date` where it is known to the day, else its year, or year and month
        * those of `credit`

        >>> from wireparse import parse_caption
        >>> caption = parse_caption("Mayor Ana Ruiz opens a bridge in Lima, Peru, on June 19, 2024. (AP Photo/Tom Obi)")
        >>> for name, value in caption.iptc.items():
        ...     print(name, value, sep=": ")
        Description: Mayor Ana Ruiz opens a bridge in Lima, Peru, on June 19, 2024.
        Person Shown in the Image: ('Ana Ruiz',)
        Location Shown in the Image: ({'City': 'Lima', 'Country Name': 'Peru'},)
        Date Created: 2024-06-19
        Creator: ('Tom Obi',)
        Credit Line: Tom Obi/AP
        Source: AP
        """
        properties: dict[str, IptcValue] = {
            "Description": self.description,
            "Person Shown in the Image": tuple(found.person.name for found in self.people),
            "Location Shown in the Image": () if self.place is None else (_location(self.place),),
            "Date Created": iso_date(self.date),
            **(self.credit.iptc if self.credit is not None else {}),
        }
        return MappingProxyType({name: value for name, value in properties.items() if value})


def _location(place: Place) -> dict[str, str]:
    fields = {"City": place.city} if place.city else {}  # a country alone has no city
    if place.region:
        fields["Country Name" if is_country(place.region) else "Province or State"] = place.region
    return fields
