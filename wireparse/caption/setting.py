"""Where and when the picture was taken, and whether it comes from the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import find_dates, resolve
from wireparse.grammar.places import is_known_city, place_at

if TYPE_CHECKING:
    import datetime

__all__ = ["find_date", "find_place", "is_file_photo"]

_FILE: Final = regex.compile(r"\bFILE\b|\b(?:file|archive|library)[ ](?:photo|photograph|picture|image|pic|handout|footage)|\bFile (?:photo|picture|image)", regex.IGNORECASE)
_STRICT_FILE: Final = regex.compile(r"\bFILE\b|\b[Ff]ile[ ](?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|[Pp]ic|[Hh]andout)\b|\bFILE[ ]PHOTO\b|^File:")
_UNDATED: Final = regex.compile(r"\bundated\b", regex.IGNORECASE)
_SENTENCE: Final = regex.compile(r"(?<!\b(?:\p{Lu}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|St|Lt|Col|Sgt|vs|Jr|Sr|No))[.!?][\"”’)]*+\s(?=\W*[\p{Lu}\d])")
_YEAR: Final = regex.compile(r"(?<![\w$£€.,-])(?:1[89]|20)\d\d(?![\w%]|,\d|\.\d|-\d)")
_NOT_YEAR: Final = regex.compile(r"(?:by|since|until|till|before|after|than|to|through|from|over|end of|about|some|nearly|and|invaded the country|class of)\s$", regex.IGNORECASE)


def is_file_photo(text: str, start: int, end: int) -> bool:
    """Whether the description says that the picture comes from the files."""
    return _STRICT_FILE.search(text, start, end) is not None


def sentence_end(text: str, start: int, end: int) -> int:
    """Where the first sentence of the description ends."""
    found = _SENTENCE.search(text, start, end)
    return found.end() if found else end


def find_date(text: str, start: int, end: int, reference: datetime.date | None) -> PartialDate | None:
    """The picture's date: the fullest of the first sentence that has one."""
    if _UNDATED.search(text, start, min(end, start + 60)):
        return None
    dates = find_dates(text, start, end, reference=reference)
    first = sentence_end(text, start, end)
    early = [date for date in dates if date.span is not None and date.span.start < first]
    best = max(early, key=_fullness, default=None)
    if best is None:
        best = _bare_year(text, start, first) or next(iter(dates), None)
    return best


def _fullness(date: PartialDate) -> int:
    return (date.year is not None) * 2 + (date.day is not None) * 2 + (date.month is not None) + (date.weekday is not None)


def _bare_year(text: str, start: int, end: int) -> PartialDate | None:
    for found in _YEAR.finditer(text, start, end):
        if _NOT_YEAR.search(text, max(start, found.start() - 24), found.start()):
            continue
        return PartialDate(year=int(found.group()), text=found.group(), span=Span(*found.span()))
    return None


_IN: Final = regex.compile(r"\b(?:in|at|near|outside|of|over|off|,|[-–—:])\s++(?:the\s)?+(?=\p{Lu}|east|west|north|south|central)|,\s(?=\p{Lu})")


def find_place(text: str, start: int, end: int, date: PartialDate | None) -> Place | None:
    """The picture's place: the best named city of the description."""
    if _UNDATED.search(text, start, min(end, start + 60)):
        return None
    first = sentence_end(text, start, end)
    best, best_score = None, 0
    for found in _IN.finditer(text, start, end):
        place = place_at(text, found.end(), end)
        if place is None or place.span is None:
            continue
        score = _score(text, place, found.group().split()[0], first, date)
        if score > best_score:
            best, best_score = place, score
    return best


def _score(text: str, place: Place, lead: str, first: int, date: PartialDate | None) -> int:
    span = place.span
    assert span is not None
    city_known = bool(place.city) and is_known_city(place.city)
    if not city_known and place.region is None:
        return 0
    score = 2 * city_known + 2 * (place.region is not None) - (not place.city)
    score += lead in {"in", "at", "near"}
    score += 2 * (span.start < first)
    if date is not None and date.span is not None and abs(date.span.start - span.end) < 6:
        score += 2
    return score
