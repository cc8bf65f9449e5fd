"""Stage three: judge whether what was read is a dateline, by named features; nothing else decides it.

What was read falls in one of six layouts. Each has rows of features (`features` names them); a header that has all the
features of one row is a dateline, unless a veto says that its words are no place. A new house style that reads right but
is turned down costs a row.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.dateline.features import Weighed, begins_story, is_long_enough
from wireparse.dateline.names import is_outlet_shape
from wireparse.dateline.townlike import is_kicker, is_place_like, is_shaped, is_site_or_city

if TYPE_CHECKING:
    from wireparse.dateline.model import Header

__all__ = ["is_certain", "is_dateline", "outlet_alone"]

_ROWS: Final = MappingProxyType(
    {
        "agency alone": (
            "closed single begins first oneline",
            "closed single begins registered oneline",
            "closed single begins outlet oneline",
            "open single begins registered first oneline",
        ),
        "agency": (
            "date closed",
            "date registered",
            "date first",
            "closed caps first",
            "closed caps registered",
            "closed known",
            "closed built",
            "closed region first",
            "closed region registered",
            "closed registered short",
            "open registered known begins",
            "open registered caps begins first",
            "open region caps begins first",
            "open initials known caps begins first",
            "open region known begins first",
        ),
        "bare agency": (
            "date closed single begins",
            "place dash single begins",
            "dash single begins mixed",
            "date open registered known ownline begins",
        ),
        "dated": (
            "dash first",
            "dash caps",
            "dash known",
            "dash built",
            "dash region",
            "colon caps",
            "colon known",
            "colon short first begins",
            "stop day known begins",
            "open day known begins opens",
            "open day caps name ownline year begins mixed",
            "open day caps name ownline region begins mixed",
        ),
        "date": (
            "dash first day year sentence begins mixed",
            "colon first day year sentence begins mixed",
            "strong first day lead begins mixed",
        ),
        "place": (
            "known caps dash begins mixed",
            "known region dash begins",
            "region caps dash begins mixed",
            "built caps dash begins mixed",
            "name dash spaced first story begins mixed",
            "name strong spaced story begins mixed",
            "known dash first story begins mixed",
            "region dash first begins mixed",
            "again strong first story begins mixed",
            "known caps colon first begins mixed",
            "known colon first lead begins mixed",
            "known caps open first opens begins mixed",
            "name region caps open first opens begins mixed",
            "undated closed",
        ),
    }
)
_TABLE: Final = MappingProxyType({layout: tuple(tuple(row.split()) for row in rows) for layout, rows in _ROWS.items()})
# Layouts that are datelines by themselves, with no story behind them.
_WHOLE: Final = frozenset(("agency alone", "agency", "dated"))


def is_dateline(text: str, header: Header, *, later: bool = False) -> bool:
    """Weigh what the header holds against what could make it something else.

    Args:
        text: The source.
        header: What was read.
        later: It stands after a byline, headline or caption, where only the clear ones count.
    """
    if not (header.places or header.agencies or header.date is not None) or not is_shaped(header):
        return False
    layout = _layout(header)
    if layout in ("dated", "place") and is_kicker(header.places[0].city):
        return False
    weighed = Weighed(text, header, layout, later=later)
    if header.body >= len(text):
        return (
            layout in _WHOLE
            and weighed.has("closed")
            and not weighed.has("stop")
            and (header.date is not None or header.known_agency)
        )
    if layout == "place" and weighed.has("unlisted") and not weighed.has("known"):
        return False
    return any(all(map(weighed.has, row)) for row in _TABLE[layout])


def is_certain(header: Header) -> bool:
    """Whether the lists know every place, so that no reading from a later word can be better."""
    return not header.generic_region and all(is_place_like(place.city) for place in header.places)


def outlet_alone(text: str, header: Header) -> bool:
    """Whether the words read as a place are an outlet that no list has: "Sports Gazette - ", "example.com - "."""
    name = header.places[0].text or ""
    return (
        header.date is None
        and bool(header.separator)
        and not header.separator.endswith(":")
        and is_outlet_shape(name)
        and not is_site_or_city(name)
        and not is_kicker(name.removeprefix("The "))
        and begins_story(text, header.body)
        and is_long_enough(text, header.body)
    )


def _layout(header: Header) -> str:
    if header.agencies:
        if header.bare_agency:
            return "bare agency"
        return "agency" if header.places or header.date is not None else "agency alone"
    if header.date is not None:
        return "dated" if header.places else "date"
    return "place"
