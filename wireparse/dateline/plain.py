"""The commonest layout, read by one pattern: a city, its region, a date or agency, and a dash.

"LONDON, Oct 29 (Reuters) -", "NAIROBI, Kenya (AP) —", "QUITO, 7 AUG 91 (EFE) --". It takes a third of the time of the general
reader, which must give the same for every text that this one reads; whatever is unusual in the least is left to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.dateline.features import begins_story, is_in_capitals
from wireparse.dateline.header import begins_second_half
from wireparse.dateline.names import is_agency, names_in_brackets
from wireparse.dateline.townlike import may_be_place
from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import expand_year, make_date
from wireparse.grammar.places import is_known_city, is_region, region_at
from wireparse.lexicon.months import MONTHS

if TYPE_CHECKING:
    import datetime

__all__ = ["Plain", "read_plain"]

_PLAIN: Final = re.compile(
    r"""
    (?P<city> (?: (?:ST|FT|MT|St|Ft|Mt)\.[ ] )? [A-Z][A-Za-z'’-]++ (?: [ ][A-Z][A-Za-z'’-]++ ){0,3} )
    (?: ,[ ] (?P<region> [A-Z][A-Za-z.]*+ (?: [ ][A-Z][A-Za-z.]*+ ){0,2} ) | [ ]\( (?P<country> [A-Z][A-Z .]++ ) \) (?=,) )?
    (?: ,[ ]{1,2} (?P<date>
          (?P<month> [A-Z][a-z]{2,8} )\.?[ ]{1,2}(?P<day> [0-9]{1,2}) (?: ,[ ](?P<year> (?:19|20)[0-9][0-9]) )?
        | (?P<day_first> [0-9]{1,2})[ ](?P<month_after> [A-Z]{3})[ ](?P<short_year> [0-9]{2})
    ) )?
    (?: [ ]\( (?P<agency> [A-Za-z][A-Za-z.-]{1,30}+ (?: [ ][A-Z][A-Za-z.-]{1,30}+ ){0,3} ) \) )?
    [ ]? (?: --(?!-) | [—–_] | -(?!-) ) (?= (?P<space> \s++ ) [^\s\d(\[/|•·»>:–—―_-] )
    """,
    re.VERBOSE,
)


@attrs.frozen
class Plain:
    """What the pattern read: one place, a date, agencies; where the dateline stops and where the story begins."""

    place: Place
    date: PartialDate | None
    agencies: tuple[str, ...]
    stop: int
    body: int


def read_plain(text: str, start: int, reference: datetime.date | None) -> Plain | None:
    """Read the plain dateline that begins at `start`; `None` leaves it to the general reader."""
    match = _PLAIN.match(text, start)
    if match is None or not _is_plain_place(match):
        return None
    agencies, date = _agencies(match["agency"]), _date(match, reference)
    if agencies is None or (date is None and match["date"]):
        return None
    body = match.end("space")
    if (date is None or not agencies) and begins_second_half(text, body):
        return None
    if date is None and not agencies and not _stands_alone(match, body):
        return None
    region = match["region"]
    stop = match.end("region") if region else match.end("city")
    place = Place(match["city"], region or match["country"], text=text[start:stop], span=Span(start, stop))
    return Plain(place, date, agencies, match.end(), body)


def _is_plain_place(match: re.Match[str]) -> bool:
    """Whether the lists leave no doubt about city and region, which may both be another thing."""
    city, region, country = match["city"], match["region"], match["country"]
    if is_agency(city) or (country and (is_agency(country) or not is_region(country))):
        return False
    if region and (is_agency(region) or region_at(match.string, *match.span("region")) != match.end("region")):
        return False
    return is_known_city(city) or (city.isupper() and may_be_place(city) and not is_region(city.rpartition(" ")[2]))


def _stands_alone(match: re.Match[str], body: int) -> bool:
    """Whether a place without date and agency is a known city, or has its region, in capitals before a story."""
    city, text = match["city"], match.string
    sure = city.isupper() and not match["country"] and (is_known_city(city) or bool(match["region"]))
    return sure and begins_story(text, body) and not is_in_capitals(text, body)


def _agencies(inside: str | None) -> tuple[str, ...] | None:
    """Read the bracket: `None` when it holds more or something else than agencies."""
    if inside is None:
        return ()
    read = names_in_brackets(inside, alone=False)
    if read is None or not read.agencies or read.dated_at is not None or is_region(inside):
        return None
    return read.agencies


def _date(match: re.Match[str], reference: datetime.date | None) -> PartialDate | None:
    if match["month"] is not None:
        year = int(match["year"]) if match["year"] else None
        month, day = MONTHS.get(match["month"].casefold()), int(match["day"])
    elif match["month_after"] is not None:
        year = expand_year(int(match["short_year"]), reference)
        month, day = MONTHS.get(match["month_after"].casefold()), int(match["day_first"])
    else:
        return None
    return None if month is None else make_date(match.string, match.span("date"), (year, month, day), reference)
