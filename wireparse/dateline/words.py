"""Stage two, words: the places that open a dateline, the region after them, a date in words, an agency that stands bare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.dateline.names import is_agency_as_printed, is_national_edition, is_site, outlet
from wireparse.dateline.separators import SEPARATOR
from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import date_at, month_number
from wireparse.grammar.places import is_known_city, is_region, region_at
from wireparse.lexicon.months import MONTHS, MONTHS_ABROAD, WEEKDAYS, WEEKDAYS_SHORT
from wireparse.lexicon.places import NAME_PARTICLES

if TYPE_CHECKING:
    import datetime

    from wireparse.dateline.model import Header

__all__ = ["add_bracketed_region", "read_next_place", "read_words"]

# Words of a place or outlet: "'s-Hertogenbosch", "ST. LOUIS", "COEUR D'ALENE", "U.S.-MEXICO", "Forbes.com"; several places apart by "/" or "&".
_WORD: Final = r"""(?: (?:St|Ste|Sta|Ft|Mt|Pt|ST|STE|STA|FT|MT|PT|st|ft|mt)\.
    | [^\W\d_](?:\.[^\W\d_])++\.?(?:-\w++)?
    | (?:['’](?=[sS]-|[tT][ ])|‘(?=[A-Z]))?+ [^\W_] (?: [^\W_]++ | -(?:St|Ste|ST|STE)\.(?=[ ]) | [-'’&.](?=[^\W_]) )*+ )"""
_RUN: Final = re.compile(rf"{_WORD} (?: (?: [ \xa0]{{1,2}} | [/+] | \s?&(?:amp;)?\s? ){_WORD} ){{0,9}}+", re.VERBOSE)
_CAPITALS: Final = r"[A-ZÀ-ÖØ-Þ](?:[A-ZÀ-ÖØ-Þ.'’]|-(?=[A-Z]))++"
_JOINED: Final = re.compile(rf"(?:and|AND|&(?:amp;)?)\s(?P<city>{_CAPITALS}(?:\s{_CAPITALS}){{0,3}}+)(?=[,\s]|--)")
_LIST_MARK: Final = re.compile(r"\s{0,3}(?:[/+]|&(?:amp;)?)\s{0,3}|\s{1,3}(?:and|AND|y|et|und)\s{1,3}")
_SURE_MARK: Final = re.compile(r"[/&+]")
# What follows an agency that opens a dateline: "EUOBSERVER / BRUSSELS".
_SLASHED_PLACE: Final = re.compile(r"\s/\s(?=[A-Z]{2})")
_NO_DATE: Final = "NO DATE"
_PLACEHOLDER_DATE: Final = re.compile(rf"{_NO_DATE}\b")
# What may follow a place that is not in capitals; of these, what cannot end words of the story.
_ENDS_PLACE: Final = re.compile(r"\s{0,2}(?:[,(\[:–—_.]|-)|\s/")
_ENDS_NAME: Final = re.compile(r"\s{0,2}[,(\[]|\s?/")
# A figure or weekday among the words: without one no date ends them.
_DATE_SIGN: Final = re.compile(r"\d|[Dd][Aa][Yy]\b")
_DATED: Final = re.compile(r",\s[^\W\d_]{3,10}\.?\s\d")
_DATE_OPENINGS: Final = frozenset(
    word[:3] for table in (MONTHS, MONTHS_ABROAD, WEEKDAYS, WEEKDAYS_SHORT) for word in table
)
# A word of a month's length before a day: it may be a month with a slip.
_MISKEYED: Final = re.compile(r"[^\W\d_]{4,10}+\.?\s\d")
_MOST_REGION_WORDS: Final = 3


def read_words(text: str, pos: int, limit: int, header: Header, reference: datetime.date | None) -> int | None:
    """Read a date that begins with a word, the places, a region, or an agency that stands bare."""
    if header.date is None:
        found = _worded_date(text, pos, limit, header, reference)
        if found is not None:
            header.date = found
            return pos + len(found.text or "")
        if header.places and not header.undated and _PLACEHOLDER_DATE.match(text, pos, limit):
            header.undated = True
            return pos + len(_NO_DATE)
        if (stop := _joined_place(text, pos, limit, header)) is not None:
            return stop
    run = _RUN.match(text, pos, limit)
    if run is None:
        return None
    return _after_place(text, run, limit, header) if header.places else _place_list(text, run, limit, header)


def _after_place(text: str, run: re.Match[str], limit: int, header: Header) -> int | None:
    """Read what stands after the places in words: a region, a bare agency, the cable's way, another city."""
    pos, stop = run.start(), _before_date(text, run, limit)
    words = text[pos:stop]
    if words.startswith("via "):
        return stop
    last = header.places[-1]
    between = "" if last.span is None else text[last.span.end : pos]
    adjacent = last.span is not None and between.strip() in ("", ",", ".,", ",.") and not _ends_line(between)
    bare = is_agency_as_printed(words) or is_national_edition(words) or ("." in words and is_site(words))
    if adjacent and not header.generic_region and not (bare and not is_region(words)):
        region = region_at(text, pos, limit)
        if region is not None:
            _add_region(text, header, pos, region)
            return region
    if header.agencies:
        return None
    if bare:
        return _take_agency(header, words, stop)
    if not adjacent or header.generic_region or last.region is not None or header.date is not None:
        return None
    return _next_name(text, pos, stop, header)


def _ends_line(between: str) -> bool:
    """Whether a line ends behind a place, with no comma: "URGENT" is one of its own, above "LIMA, Peru"."""
    return "\n" in between and "," not in between


def _next_name(text: str, pos: int, stop: int, header: Header) -> int | None:
    """Read a name after a city's comma that is no listed region: another known city, or a region that no list has."""
    words = text[pos:stop]
    if header.caps and words.isupper() and is_known_city(words):
        header.places.append(Place(words, text=words, span=Span(pos, stop)))
        return stop
    if not words[0].isupper() or len(words.split()) > _MOST_REGION_WORDS or _DATE_SIGN.search(words):
        return None
    header.generic_region = True
    _add_region(text, header, pos, stop)
    return stop


def _is_bare_agency(text: str, words: str, stop: int, limit: int) -> bool:
    """Whether words that open a dateline are an agency's name: before a separator, or a slash or site's comma and the city."""
    if is_agency_as_printed(words):
        parted = SEPARATOR.match(text, stop, limit) is not None or _SLASHED_PLACE.match(text, stop, limit) is not None
        return parted and not is_known_city(words)
    return "." in words and text[stop : stop + 1] == "," and is_site(words)


def _take_agency(header: Header, words: str, stop: int) -> int:
    header.agencies.append(outlet(words))
    header.known_agency = header.bare_agency = True
    return stop


def add_bracketed_region(header: Header, region: str) -> None:
    """Give the last place the region in brackets; words before it that could be one are then the city's."""
    last = header.places[-1]
    city = (
        last.text
        if last.region is not None and last.text and "," not in last.text and "(" not in last.text
        else last.city
    )
    earlier = last.region if city == last.city else None
    header.places[-1] = attrs.evolve(last, city=city, region=earlier or region)


def _add_region(text: str, header: Header, pos: int, stop: int) -> None:
    """Give the last place the region at `pos`, after one it may have: "Nogales, Arizona, U.S."."""
    last = header.places[-1]
    begin = pos if last.region is None or last.span is None else last.span.start + len(last.city)
    region = text[begin:stop].lstrip(" ,\n(")
    start = last.span.start if last.span else pos
    header.places[-1] = Place(last.city, region, text=text[start:stop], span=Span(start, stop))


def read_next_place(text: str, pos: int, limit: int, header: Header) -> int | None:
    """Read a place after a slash that stands free: "BRUSSELS / PARIS"."""
    opens = header.bare_agency and not header.places  # "EUOBSERVER / BRUSSELS"
    run = _RUN.match(text, pos + 2, limit) if (header.caps or opens) and text[pos + 1 : pos + 2] == " " else None
    if run is None or (header.agencies and not opens) or header.date is not None or not run.group().isupper():
        return None
    if opens and not is_known_city(run.group()):
        return None
    header.caps = True
    header.places.append(Place(run.group(), text=run.group(), span=Span(*run.span())))
    return run.end()


def _joined_place(text: str, pos: int, limit: int, header: Header) -> int | None:
    """Read another place that "and" or "&" joins to one with its region: "DOVER, Del., and TRENTON, N.J."."""
    if not header.caps or header.agencies or not header.places or header.places[-1].region is None:
        return None
    joined = _JOINED.match(text, pos, limit)
    if joined is None:
        return None
    header.places.append(Place(joined["city"], text=joined["city"], span=Span(*joined.span("city"))))
    return joined.end()


def _worded_date(
    text: str, pos: int, limit: int, header: Header, reference: datetime.date | None
) -> PartialDate | None:
    """Read the date at `pos` if its first word is a month or weekday, or after a place a mis-keyed month."""
    if text[pos : pos + 3].casefold() in _DATE_OPENINGS:
        return date_at(text, pos, limit, reference=reference, loose=True)
    if header.places and _MISKEYED.match(text, pos, limit):
        return date_at(text, pos, limit, reference=reference, loose=True)
    return None


def _before_date(text: str, run: re.Match[str], limit: int) -> int:
    """Cut a run of words before the date that ends it: "JERUSALEM Aug. 23", "LONDON Monday (Reuters)"."""
    start, stop = run.span()
    if _DATE_SIGN.search(text, start, min(limit, stop + 3)) is None:
        return stop
    offset = start
    for word in run.group().split(" "):
        if offset > start and _opens_date(text, word, offset, limit):
            return offset - 1
        offset += len(word) + 1
    return stop


def _opens_date(text: str, word: str, offset: int, limit: int) -> bool:
    if word[:1].isdecimal():
        return date_at(text, offset, limit, loose=True) is not None
    if word.casefold() in WEEKDAYS:
        return True
    after = text[offset + len(word) : min(limit, offset + len(word) + 4)].lstrip(" .")
    return after[:1].isdecimal() and month_number(word.rstrip("."), loose=True) is not None


def _place_list(text: str, run: re.Match[str], limit: int, header: Header) -> int | None:
    """Read the run of words that opens a dateline: one place, several, or an agency."""
    pos, stop = run.start(), _before_date(text, run, limit)
    words = text[pos:stop].rstrip()
    stop = pos + len(words)
    if not header.agencies and _is_bare_agency(text, words, stop, limit):
        return _take_agency(header, words, stop)
    if not words.isupper() or header.capitals_only:
        words = _before_agency(text, words, stop, limit) or _place_words(text, words, run, limit, header)
    if not words or not _may_be_place(text, words, limit, header, pos + len(words)):
        return None
    header.lower = words[0].islower()
    at = pos
    names = _split_list(words)
    if (
        len(names) > 1
        and is_agency_as_printed(names[0])
        and all(map(is_known_city, names[1:]))
        and not is_known_city(names[0])
    ):
        _take_agency(header, names.pop(0), stop)  # "AFP/PARIS"
    for name in names:
        at = text.index(name, at)
        city, region = _split_region(name)
        header.places.append(Place(city, region, text=name, span=Span(at, at + len(name))))
        at += len(name)
    header.caps = words.isupper() or all(place.city.isupper() for place in header.places)
    return pos + len(words)


def _before_agency(text: str, words: str, stop: int, limit: int) -> str:
    """Return the known city before an agency that only a space parts from it: "Washington CNN —", "London CNN Business —"."""
    if SEPARATOR.match(text, stop, limit) is None:
        return ""
    parts = words.split(" ")
    for size in range(len(parts) - 1, 0, -1):
        city, rest = " ".join(parts[:size]), " ".join(parts[size:])
        if parts[size].isupper() and is_agency_as_printed(rest) and is_known_city(city):
            return city
    return ""


def _place_words(text: str, words: str, run: re.Match[str], limit: int, header: Header) -> str:
    """Cut a run of words that are not all in capitals to those of the place; "" when the story begins with them."""
    stop = run.start() + len(words)
    if header.capitals_only:
        city = _leading_capitals(words)
        return city if is_known_city(city) else ""
    if stop >= run.end() and not _ENDS_PLACE.match(text, stop, limit):
        return _leading_capitals(words) or _leading_city(words)
    if not header.date and not _ENDS_NAME.match(text, stop, limit) and not SEPARATOR.match(text, stop, limit):
        return _leading_capitals(words) or words
    return words


def _may_be_place(text: str, words: str, limit: int, header: Header, stop: int) -> bool:
    """After a date only capitals or a known city, after an agency only a known city or a dated one can be the place."""
    if header.agencies and not (words.isupper() and _DATED.match(text, stop, limit)):
        return is_known_city(words)
    return header.date is None or words.isupper() or is_known_city(words)


def _split_list(words: str) -> list[str]:
    """Split several places: "WASHINGTON/LONDON", "TORREON & EL PASO", "PARIS and LONDON"."""
    if not _LIST_MARK.search(words) or is_known_city(words):
        return [words]
    parts = [part for part in _LIST_MARK.split(words) if part]
    if _SURE_MARK.search(words) or all(is_known_city(part) or part.isupper() for part in parts):
        return parts
    return [words]


def _split_region(name: str) -> tuple[str, str | None]:
    """Split a region from its city where no comma stands between: "WASHINGTON D.C.", "BRISTOL Conn."."""
    words = name.rsplit(" ", 1)
    if len(words) == 2 and len(words[1]) <= 6 and is_region(words[1]) and not is_region(name):
        short = "." in words[1] or (len(words[1]) == 2 and words[1].isupper() and is_known_city(words[0]))
        if short or (words[0].isupper() and not words[1].isupper()):
            return words[0], words[1]
    return name, None


def _leading_capitals(words: str) -> str:
    """Return the words in capitals that open a run whose next word is not: "SAN ANTONIO Turner Sports" gives SAN ANTONIO."""
    kept: list[str] = []
    for word in words.split(" "):
        if not word.isupper():
            break
        kept.append(word)
    while kept and (len(kept[-1]) == 1 or kept[-1].casefold() in NAME_PARTICLES):
        kept.pop()
    return " ".join(kept)


def _leading_city(words: str) -> str:
    """Return the longest known city that opens a run of words."""
    parts = words.split(" ")
    return next((name for size in (4, 3, 2, 1) if is_known_city(name := " ".join(parts[:size]))), "")
