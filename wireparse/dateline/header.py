"""Stage two: read the elements of a dateline from left to right, in whatever order the house prints them.

A header is a row of elements (places with a region, a date, a time, agencies in brackets, between slashes or bare) joined by
commas and stops, and closed by a separator or by nothing. Reading proposes; whether it is a dateline is judged later.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.dateline.model import Header
from wireparse.dateline.names import agencies_in, is_agency, is_agency_as_printed, is_call_sign, names_in_brackets
from wireparse.dateline.separators import GAP, SEPARATOR, SPACE
from wireparse.dateline.words import add_bracketed_region, read_next_place, read_words
from wireparse.elements import Place, Span
from wireparse.grammar.dates import date_at
from wireparse.grammar.places import is_known_city, is_region

if TYPE_CHECKING:
    import datetime

__all__ = ["begins_second_half", "read_header"]

_LONGEST: Final = 240  # characters of a dateline

# "(AP)", "[India]", "(INTERPRESS AGENCY [IPS])"; a mismatched bracket closes too.
_BRACKET: Final = re.compile(r"[(\[]\s{0,2}(?P<inside>[^()\[\]\n]{1,60}+(?:[\[(][^()\[\]\n]{1,20}[\])])?)[)\]]")
# "/TASS/", "/PRNewswire/", "/ ACCESSWIRE /".
_SLASHES: Final = re.compile(r"/\s?(?P<inside>[^\W_][\w .&'’/-]{0,40}?)\s?/(?=[\s.,:;–—-]|$)")
_TIME: Final = re.compile(
    r"(?:\d{1,2}:\d\d|\d{3,4}|\d{1,2}(?=\s?[AaPp]\.?[Mm]))(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s?(?:GMT|UTC|[A-Z]{1,4}T|hrs|IST|LT)\b)?"
)
# "Oct 29, 2021 / 10:30 am".
_TIME_AFTER_SLASH: Final = re.compile(rf"/\s?{_TIME.pattern}")
_MARKED_TIME: Final = re.compile(r":|[AaPp]\.?[Mm]|[A-Z]{2}")
# What a second half of a header can open with, after a first separator.
_BARE: Final = re.compile(
    r"[A-Z](?:[\w'’/-]|\.(?=\w)){1,20}+(?:[ ][A-Z](?:[\w'’-]|\.(?=\w)){1,20}+){0,3}+[ ]?(?=[-–—|.\n])"
)
# "'s-HERTOGENBOSCH", "‘EWA BEACH".
_APOSTROPHES: Final = "'’‘"
_LINE_ENDS: Final = frozenset((".", "\n", "\r"))
_RESUMES: Final = re.compile(r"[(\[/\d]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", re.IGNORECASE)


def read_header(
    text: str, start: int, reference: datetime.date | None, *, capitals_only: bool = False
) -> Header | None:
    """Read the elements that begin at `start` up to their separator; `None` when nothing of a dateline stands there.

    With `capitals_only` the place is a known city in the capitals that open the text, and the story follows unmarked.
    """
    limit = min(len(text), start + _LONGEST)
    header = Header(start, start, capitals_only=capitals_only)
    pos = start
    for _ in range(9):
        stop = _element(text, pos, limit, header, reference)
        if stop is None:
            break
        header.end = stop
        if text[stop : stop + 2] == ", " and text[stop + 2 : stop + 3].isalnum():
            pos = stop + 2
            continue
        closing = SEPARATOR.match(text, stop, limit)
        if closing is not None and (header.caps or header.date is not None or not closing["stops"]):
            _close(text, header, closing)
            return _continue(text, header, limit, reference)
        if capitals_only or (
            header.lower and header.date is None and text[stop : stop + 2].strip()[:1] not in (",", "(")
        ):
            break
        gap = GAP.match(text, stop, limit)
        pos = gap.end() if gap else stop
        if pos >= limit:
            break
    if header.end == start:
        return None
    _end_open(text, header, limit)
    return header


def _close(text: str, header: Header, closing: re.Match[str]) -> None:
    header.end = closing.end()
    header.separator = closing.group().strip()
    space = SPACE.match(text, header.end)
    header.body = space.end() if space else header.end


def _end_open(text: str, header: Header, limit: int) -> None:
    """End a header that no dash closes: a stop after its date or agency belongs to it, and closes it; so does "(AP);"."""
    mark = text[header.end : limit][:1]
    if (mark == "." and (header.agencies or header.date is not None)) or (
        mark == ";" and header.caps and text[header.end - 1] in ")]"
    ):
        header.end += 1
        header.separator = "."
    space = SPACE.match(text, header.end)
    header.body = space.end() if space else header.end


def _continue(text: str, header: Header, limit: int, reference: datetime.date | None) -> Header:
    """Read on where the house sets two separators: "LOUISVILLE, Ky.--(Marketwire - ...) -", "(ANSA) - ROME, Oct 29 -".

    What follows the first must bring a date or an agency in brackets, or the place that was missing, and be closed itself.
    """
    for _ in range(2):
        if header.body >= limit or (header.date is not None and header.agencies):
            break
        if header.places and not begins_second_half(text, header.body):
            break
        more = _second_half(text, header, limit, reference)
        if more is None or not _brings(header, more):
            break
        header = more
        # "Canadian Press - VANCOUVER (CP) -" names one agency twice.
        header.agencies = list(dict.fromkeys(header.agencies))
    return header


def begins_second_half(text: str, pos: int) -> bool:
    """Whether a bracket, figure, month or bare agency ("Ramallah – WAFA –") stands behind a first separator."""
    if _RESUMES.match(text, pos):
        return True
    name = _BARE.match(text, pos, pos + _LONGEST)
    return name is not None and is_agency_as_printed(name.group().rstrip())


def _second_half(text: str, header: Header, limit: int, reference: datetime.date | None) -> Header | None:
    more = attrs.evolve(header, places=list(header.places), agencies=list(header.agencies), separator="")
    pos = header.body
    for _ in range(4):
        stop = _element(text, pos, limit, more, reference)
        if stop is None:
            return None
        more.end = stop
        closing = SEPARATOR.match(text, stop, limit)
        if closing is not None and (closing["dash"] or more.date is not None):
            _close(text, more, closing)
            return more
        if text[pos] in "([" and (more.known_agency or is_call_sign(text[pos + 1 : stop - 1])):
            # "LONDON — (AP) Police said", "TULSA, Okla. — (KTUL) Police said".
            _end_open(text, more, limit)
            more.separator = header.separator
            return more
        if more.bare_agency and text[stop : stop + 1] in _LINE_ENDS:
            # "ISTANBUL - Anadolu Agency", on a line of its own.
            _end_open(text, more, limit)
            more.separator = header.separator
            return more
        gap = GAP.match(text, stop, limit)
        pos = gap.end() if gap else stop
    return None


def _brings(header: Header, more: Header) -> bool:
    """Whether the second half adds what a header lacked."""
    dated = more.date is not None and header.date is None
    credited = len(more.agencies) > len(header.agencies) and (more.known_agency or is_call_sign(more.agencies[-1]))
    if len(more.places) == len(header.places):
        return dated or credited
    listed = more.places[-1].region is not None and not more.generic_region
    return not header.places and (dated or credited or (header.date is not None and more.caps) or listed)


def _element(text: str, pos: int, limit: int, header: Header, reference: datetime.date | None) -> int | None:
    """Read the element that begins at `pos` into `header`; give where it stops, or `None` when it fits nowhere."""
    if pos >= limit:
        return None
    first = text[pos]
    if first in "([":
        return _bracket(text, pos, limit, header, reference)
    if first == "/":
        return _slashes(text, pos, limit, header)
    if first.isdecimal():
        return _figures(text, pos, limit, header, reference)
    if first.isalpha() or first == "&" or (first in _APOSTROPHES and pos == header.start):
        return read_words(text, pos, limit, header, reference)
    return None


def _figures(text: str, pos: int, limit: int, header: Header, reference: datetime.date | None) -> int | None:
    """Read a date that begins with a figure, or a time of day."""
    if header.date is None:
        found = date_at(text, pos, limit, reference=reference, loose=True)
        if found is not None:
            header.date = found
            return pos + len(found.text or "")
    time = _TIME.match(text, pos, limit)
    if time is not None and (header.date or header.places) and _MARKED_TIME.search(time.group()):
        return time.end()
    return None


def _slashes(text: str, pos: int, limit: int, header: Header) -> int | None:
    """Read an agency between slashes; after one, a slash that closes ("/ ACCESSWIRE / October 29, 2024 /")."""
    match = _SLASHES.match(text, pos, limit)
    if match is None:
        time = _TIME_AFTER_SLASH.match(text, pos, limit) if header.date is not None else None
        if time is not None:
            return time.end()
        if header.agencies and header.date is not None:
            return pos + 1
        return read_next_place(text, pos, limit, header)
    names, known = agencies_in(match["inside"])
    header.agencies += names
    header.known_agency |= known
    return match.end()


def _bracket(text: str, pos: int, limit: int, header: Header, reference: datetime.date | None) -> int | None:
    """Read a bracket: a region, a date, agencies with or without a date, or the place itself."""
    match = _BRACKET.match(text, pos, limit)
    if match is None:
        return None
    inside = match["inside"].rstrip()
    begin = match.start("inside")
    if header.date is None:
        found = date_at(text, begin, begin + len(inside), reference=reference, loose=True)
        if found is not None and len(found.text or "") == len(inside):
            header.date = found
            return match.end()
    if header.places and not header.agencies and not is_agency(inside) and is_region(inside):
        add_bracketed_region(header, inside)
        return match.end()
    if header.date is not None and not header.places and not is_agency(inside) and is_known_city(inside):
        # "October 29, 2021 (KHARTOUM) –".
        header.places.append(Place(inside, text=inside, span=Span(begin, begin + len(inside))))
        header.caps = inside.isupper()
        return match.end()
    read = names_in_brackets(inside, alone=not header.places and header.date is None)
    if read is None:
        return None
    if read.city is not None:
        at = begin + inside.index(read.city)
        stop = at + len(read.city) if read.region is None else begin + inside.rindex(read.region) + len(read.region)
        header.places.append(Place(read.city, read.region, text=text[at:stop], span=Span(at, stop)))
        header.caps = read.city.isupper()
    if read.dated_at is not None and header.date is None:
        header.date = date_at(text, begin + read.dated_at, match.end() - 1, reference=reference, loose=True)
    header.agencies += read.agencies
    header.known_agency |= read.known
    return match.end()
