"""Stage two: read the elements of a dateline from left to right, in whatever order the house prints them.

A header is a row of elements (places with a region, a date, a time, agencies in brackets, between slashes or bare) joined by
commas and stops, and closed by a separator or by nothing. Reading proposes; whether it is a dateline is judged later.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.dateline.names import agencies_in, is_agency, is_agency_as_printed, names_in_brackets, outlet
from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import date_at, month_number
from wireparse.grammar.places import is_known_city, is_region, region_at
from wireparse.lexicon.months import MONTHS, MONTHS_ABROAD, WEEKDAYS, WEEKDAYS_SHORT
from wireparse.lexicon.places import NAME_PARTICLES

if TYPE_CHECKING:
    import datetime

__all__ = ["Header", "read_header"]

WINDOW: Final = 240
"""A dateline is no longer than this many characters."""

# Words of a place or outlet: "ST. LOUIS", "COEUR D'ALENE", "U.S.-MEXICO", "Forbes.com"; several places apart by "/" or "&".
_WORD: Final = r"""(?: (?:St|Ste|Sta|Ft|Mt|Pt|ST|STE|STA|FT|MT|PT|st|ft|mt)\.
    | [^\W\d_](?:\.[^\W\d_])++\.?(?:-\w++)?
    | [^\W_] (?: [^\W_]++ | [-'’&.](?=[^\W_]) )*+ )"""
_RUN: Final = re.compile(rf"{_WORD} (?: (?: [ ]{{1,2}} | [/+] | \s?&\s? ){_WORD} ){{0,9}}+", re.VERBOSE)
_LIST_MARK: Final = re.compile(r"\s*[/&+]\s*|\s+(?:and|AND|y|et|und)\s+")

# What stands between two elements: space, commas, stops, line ends.
_GAP: Final = re.compile(r"\s{0,3}+[.,;]{0,3}\s{0,3}+")
# What closes a dateline: "--", " -", "-", "–", "—", "_", ":", ".-", the damaged dashes of old code pages; also doubled.
_SEPARATOR: Final = re.compile(
    r"""
    \s{0,4}+ [.,;]{0,2} \s{0,3}+
    (?: (?P<dash> -{2,4} | [—–―_\x96\x97\ufffd]{1,3} | (?<=[\s.,)\]/])-{1,2} | -(?=[\s"“'(]|$) )
        (?: [ ]? [-—–] )*+ \.?
      | (?P<colon> : ) (?=\s|$) )
    """,
    re.VERBOSE,
)
# What may follow a place that is not in capitals; of these, what cannot end words of the story.
_ENDS_PLACE: Final = re.compile(r"\s{0,2}(?:[,(\[:–—_.]|-)|\s/")
_ENDS_NAME: Final = re.compile(r"\s{0,2}[,(\[]|\s?/")
_SPACE: Final = re.compile(r"\s*+")
# "(AP)", "[India]", "(INTERPRESS AGENCY [IPS])"; a mismatched bracket closes too.
_BRACKET: Final = re.compile(r"[(\[]\s{0,2}(?P<inside>[^()\[\]\n]{1,60}+(?:\[[^()\[\]\n]{1,20}\])?)[)\]]")
# "/TASS/", "/PRNewswire/", "/ ACCESSWIRE /".
_SLASHES: Final = re.compile(r"/\s?(?P<inside>[^\W_][\w .&'’/-]{0,40}?)\s?/(?=[\s.,:;–—-]|$)")
_TIME: Final = re.compile(
    r"(?:\d{1,2}:\d\d|\d{3,4}|\d{1,2}(?=\s?[ap]\.?m))(?:\s?[AaPp]\.?[Mm]\b\.?)?(?:\s?(?:GMT|UTC|[A-Z]{1,4}T|hrs|IST|LT)\b)?"
)
_PLACEHOLDER_DATE: Final = re.compile(r"NO DATE\b")
_MARKED_TIME: Final = re.compile(r":|[AaPp]\.?[Mm]|[A-Z]{2}")


@attrs.define
class Header:
    """What has been read of a dateline so far, and where."""

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


def read_header(
    text: str, start: int, reference: datetime.date | None, *, capitals_only: bool = False
) -> Header | None:
    """Read the elements that begin at `start` up to their separator; `None` when nothing of a dateline stands there.

    With `capitals_only` the place is a known city in the capitals that open the text, and the story follows unmarked.
    """
    limit = min(len(text), start + WINDOW)
    header = Header(start, start, capitals_only=capitals_only)
    pos = start
    for _ in range(9):
        stop = _element(text, pos, limit, header, reference)
        if stop is None:
            break
        header.end = stop
        closing = _SEPARATOR.match(text, stop, limit)
        if closing is not None:
            _close(text, header, closing)
            _continue(text, header, limit, reference)
            return header
        if header.lower and header.date is None and text[stop : stop + 1] != ",":
            return None
        if capitals_only:
            break
        gap = _GAP.match(text, stop, limit)
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
    space = _SPACE.match(text, header.end)
    header.body = space.end() if space else header.end


def _end_open(text: str, header: Header, limit: int) -> None:
    """End a header that no separator closes: a stop or slash after a bracket or slash belongs to it."""
    last = text[header.end - 1]
    if last in ")]/" and header.end < limit and text[header.end] in ".,;":
        header.end += 1
    space = _SPACE.match(text, header.end)
    header.body = space.end() if space else header.end


def _continue(text: str, header: Header, limit: int, reference: datetime.date | None) -> None:
    """Read on after a first separator where the house has two: "LOUISVILLE, Ky.--(Marketwire - ...) -", "(ANSA) - ROME, Oct 29 -"."""
    if header.body >= limit or header.separator == "" or (header.date is not None and header.agencies):
        return
    more = attrs.evolve(header, places=list(header.places), agencies=list(header.agencies), separator="")
    pos = header.body
    for _ in range(4):
        stop = _element(text, pos, limit, more, reference)
        if stop is None:
            return
        more.end = stop
        closing = _SEPARATOR.match(text, stop, limit)
        if closing is not None and (closing["dash"] or more.date is not None):
            _close(text, more, closing)
            break
        gap = _GAP.match(text, stop, limit)
        pos = gap.end() if gap else stop
    else:
        return
    dated = more.date is not None and header.date is None
    credited = len(more.agencies) > len(header.agencies) and more.known_agency and not more.bare_agency
    placed = len(more.places) > len(header.places)
    if (placed and not header.places and (dated or credited)) or (not placed and (dated or credited)):
        for field in attrs.fields(Header):
            setattr(header, field.name, getattr(more, field.name))


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
    if first.isalpha():
        return _words(text, pos, limit, header, reference)
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
        if header.agencies and header.date is not None:
            return pos + 1
        return _next_place(text, pos, limit, header)
    names, known = agencies_in(match["inside"])
    header.agencies += names
    header.known_agency |= known
    return match.end()


def _next_place(text: str, pos: int, limit: int, header: Header) -> int | None:
    """Read a place after a slash that stands free: "BRUSSELS / PARIS"."""
    run = _RUN.match(text, pos + 2, limit) if header.caps and text[pos + 1 : pos + 2] == " " else None
    if run is None or header.agencies or header.date is not None or not run.group().isupper():
        return None
    header.places.append(Place(run.group(), text=run.group(), span=Span(*run.span())))
    return run.end()


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
        _bracket_region(header, inside)
        return match.end()
    read = names_in_brackets(inside, alone=not header.places and header.date is None)
    if read is None:
        return None
    if read.city is not None:
        at = begin + inside.index(read.city)
        header.places.append(Place(read.city, text=read.city, span=Span(at, at + len(read.city))))
        header.caps = read.city.isupper()
    if read.dated_at is not None and header.date is None:
        header.date = date_at(text, begin + read.dated_at, match.end() - 1, reference=reference, loose=True)
    header.agencies += read.agencies
    header.known_agency |= read.known
    return match.end()


def _bracket_region(header: Header, region: str) -> None:
    """Give the last place the region in brackets; words before it that could be one are then the city's."""
    last = header.places[-1]
    city = last.text if last.region is not None and last.text and "," not in last.text and "(" not in last.text else last.city
    earlier = last.region if city == last.city else None
    header.places[-1] = attrs.evolve(last, city=city, region=earlier or region)


def _words(text: str, pos: int, limit: int, header: Header, reference: datetime.date | None) -> int | None:
    """Read a date that begins with a word, the places, a region, or an agency that stands bare."""
    run = _RUN.match(text, pos, limit)
    if run is None:
        return None
    if header.date is None:
        found = _worded_date(text, pos, limit, reference)
        if found is not None:
            header.date = found
            return pos + len(found.text or "")
        absent = _PLACEHOLDER_DATE.match(text, pos, limit) if not header.undated and header.places else None
        if absent is not None:
            header.undated = True
            return absent.end()
    if not header.places:
        return _place_list(text, run, limit, header)
    if header.agencies:
        return None
    stop = _before_date(text, run, limit)
    words = text[pos:stop]
    bare = is_agency_as_printed(words)
    if header.date is None and not header.generic_region and text[pos - 1] != ")" and not (bare and not is_region(words)):
        region = region_at(text, pos, limit)
        if region is not None:
            _add_region(text, header, pos, region)
            return region
    if bare:
        header.agencies.append(outlet(words))
        header.known_agency = header.bare_agency = True
        return stop
    if header.date is not None or header.generic_region or header.places[-1].region is not None:
        return None
    if is_known_city(words) and header.caps and words.isupper():
        header.places.append(Place(words, text=words, span=Span(pos, stop)))
        return stop
    if not words[0].isupper() or len(words.split()) > 3 or any(c.isdigit() for c in words):
        return None
    header.generic_region = True
    _add_region(text, header, pos, stop)
    return stop


def _add_region(text: str, header: Header, pos: int, stop: int) -> None:
    """Give the last place the region at `pos`, after one it may have: "Nogales, Arizona, U.S."."""
    last = header.places[-1]
    begin = pos if last.region is None or last.span is None else last.span.start + len(last.city)
    region = text[begin:stop].lstrip(" ,\n(")
    start = last.span.start if last.span else pos
    header.places[-1] = Place(last.city, region, text=text[start:stop], span=Span(start, stop))


def _worded_date(text: str, pos: int, limit: int, reference: datetime.date | None) -> PartialDate | None:
    """Read the date at `pos` if its first word is a month or weekday."""
    stop = pos
    while stop < limit and stop < pos + 11 and text[stop].isalpha():
        stop += 1
    word = text[pos:stop].casefold()
    if word in MONTHS or word in WEEKDAYS or word in WEEKDAYS_SHORT or word in MONTHS_ABROAD:
        return date_at(text, pos, limit, reference=reference, loose=True)
    # A mis-keyed month: "Febuary 3".
    if 4 <= stop - pos and text[stop : stop + 1] in " ." and text[stop + 1 : stop + 3].lstrip()[:1].isdecimal():
        return date_at(text, pos, limit, reference=reference, loose=True)
    return None


def _before_date(text: str, run: re.Match[str], limit: int) -> int:
    """Cut a run of words before the month or weekday that ends it: "JERUSALEM Aug. 23", "LONDON Monday (Reuters)"."""
    words = run.group().split(" ")
    stop = run.end()
    offset = run.start()
    for index, word in enumerate(words):
        folded = word.casefold()
        if index and folded in WEEKDAYS:
            return offset - 1
        if index and 3 <= len(folded) <= 10 and month_number(word.rstrip("."), loose=True):
            after = text[offset + len(word) : min(limit, offset + len(word) + 4)].lstrip(" .")
            if after[:1].isdecimal():
                return offset - 1
        if index and word[:1].isdecimal():
            found = date_at(text, offset, limit, loose=True)
            return offset - 1 if found else stop
        offset += len(word) + 1
    return stop


def _place_list(text: str, run: re.Match[str], limit: int, header: Header) -> int | None:
    """Read the run of words that opens a dateline: one place, several, or an agency."""
    pos, stop = run.start(), _before_date(text, run, limit)
    words = text[pos:stop].rstrip()
    stop = pos + len(words)
    if not header.agencies and _SEPARATOR.match(text, stop, limit) and is_agency_as_printed(words) and not is_known_city(words):
        header.agencies.append(outlet(words))
        header.known_agency = header.bare_agency = True
        return stop
    if header.capitals_only:
        words = _leading_capitals(words)
        if not is_known_city(words):
            return None
        stop = pos + len(words)
    elif words.isupper() or stop < run.end() or _ENDS_PLACE.match(text, stop, limit):
        if not words.isupper() and not _ENDS_NAME.match(text, stop, limit) and not header.date:
            shorter = _leading_capitals(words)
            if shorter and not _SEPARATOR.match(text, stop, limit):
                words, stop = shorter, pos + len(shorter)
    else:
        words = _leading_capitals(words) or _leading_city(words)
        if not words:
            return None
        stop = pos + len(words)
    if header.date is not None and not (words.isupper() or is_known_city(words)):
        return None
    header.lower = words[0].islower()
    at = pos
    for name in _split_list(words):
        at = text.index(name, at)
        city, region = _split_region(name)
        header.places.append(Place(city, region, text=name, span=Span(at, at + len(name))))
        at += len(name)
    header.caps = all(place.city.isupper() for place in header.places)
    return stop


def _split_list(words: str) -> list[str]:
    """Split several places: "WASHINGTON/LONDON", "TIJUANA & SAN DIEGO", "PARIS and LONDON"."""
    if not _LIST_MARK.search(words):
        return [words]
    parts = [part for part in _LIST_MARK.split(words) if part]
    if re.search(r"[/&+]", words) or all(is_known_city(part) or part.isupper() for part in parts):
        return parts
    return [words]


def _split_region(name: str) -> tuple[str, str | None]:
    """Split a region from its city where no comma stands between: "WASHINGTON D.C.", "FARMINGTON Conn."."""
    words = name.rsplit(" ", 1)
    if len(words) == 2 and len(words[1]) <= 6 and is_region(words[1]) and not is_region(name):
        short = "." in words[1] or (len(words[1]) == 2 and words[1].isupper() and is_known_city(words[0]))
        if short or (words[0].isupper() and not words[1].isupper()):
            return words[0], words[1]
    return name, None


def _leading_capitals(words: str) -> str:
    """Give the words in capitals that open a run whose next word is not: "SAN ANTONIO Turner Sports" gives SAN ANTONIO."""
    kept: list[str] = []
    for word in words.split(" "):
        if not word.isupper():
            break
        kept.append(word)
    while kept and (len(kept[-1]) == 1 or kept[-1].casefold() in NAME_PARTICLES):
        kept.pop()
    return " ".join(kept)


def _leading_city(words: str) -> str:
    """Give the longest known city that opens a run of words."""
    parts = words.split(" ")
    return next((name for size in (4, 3, 2, 1) if is_known_city(name := " ".join(parts[:size]))), "")
