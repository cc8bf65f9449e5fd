"""Dates as newsrooms print them, and what day they mean.

One shape pattern a layout, a table look-up for the words in it, then a check that the calendar has such a day. Nothing
here reads a clock: what the text leaves open is settled by the `reference` that the caller gives, or stays `None`.
"""

from __future__ import annotations

import calendar
import datetime
import functools
import re
from typing import Final

import attrs
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from wireparse.elements import PartialDate, Span
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.slips import is_slip
from wireparse.lexicon.months import MONTHS, MONTHS_ABROAD, WEEKDAYS, WEEKDAYS_SHORT

__all__ = [
    "date_at", "date_chances", "dates_from", "expand_year", "find_date", "find_dates", "make_date", "month_number", "resolve",
]  # fmt: skip

# A day is not the start of an amount: "May 10 percent", "March 10,000", "June 3.5", "Oct. 4:30".
_NO_AMOUNT: Final = r"(?! \w | [.,:]\d | \s?% | \s(?:percent|per\s cent|pct)\b)"
_YEAR: Final = r"(?P<year> (?:1[5-9]|20)\d\d (?!\d) | ['’]\d\d (?!\d) )"

# "Oct. 29", "October 29, 2024", "Sept.  14", "January 3rd, 2026", "Oct. 29-30"; "June 2019", "June, 2019".
_BEHIND_MONTH: Final = rf"""
    \.? \s{{0,3}}+
    (?: (?P<day> [0-3]?\d ) (?:st|nd|rd|th)?+
        (?: \s{{0,2}}+ [,/]? \s{{0,3}}+ {_YEAR} | {_NO_AMOUNT} )
      | (?:of\s|,\s?)? (?P<month_year> (?:1[5-9]|20)\d\d ) (?! \d | [.,]\d )
    )
"""
_MONTH_FIRST: Final = re.compile(rf"(?P<month> [A-Za-z]{{3,10}}+ ) {_BEHIND_MONTH}", re.VERBOSE)
_MONTH_FIRST_ABROAD: Final = re.compile(rf"(?P<month> [^\W\d_]{{3,10}}+ ) {_BEHIND_MONTH}", re.VERBOSE)
# What a dateline's keyboard makes of a day: "March 2O", "April l5"; a day that no month has, or none ("March 187", "April -").
_MISKEYED_DAY: Final = re.compile(
    r"""
    (?P<month> [^\W\d_]{3,10}+ ) \.?
    (?: \s{1,3}+ (?P<day> [0-3Ool]?[\dOol] ) (?!\w) | \s{1,3}+ \d{3}+ (?!\w) | (?= \s{0,3}+ [-–—] ) )
    """,
    re.VERBOSE,
)
_LATEST: Final = tuple(relativedelta(weekday=day(-1)) for day in (MO, TU, WE, TH, FR, SA, SU))
_DAYS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LETTERS_FOR_FIGURES: Final = str.maketrans("Ool", "001")
# "29 October 2024", "18th May", "29 Oct. 2024", "1er janvier".
_DAY_FIRST: Final = re.compile(
    rf"""
    (?P<day> [0-3]?\d ) (?:st|nd|rd|th|er|º|\.)?+ (?:[ ]of)?+ (?:[ ]de)?+ [\s-]{{0,2}}+
    (?P<month> [^\W\d_]{{3,10}}+ ) \.?
    (?: \s{{0,2}}+ ,? \s{{0,3}}+ (?:de\s|-)? {_YEAR} | (?P<short_year> [ -]\d\d ) (?![\w,.]\d|\w) | (?!\w) )
    """,
    re.VERBOSE,
)
# "2024-10-29", "10/29/2024", "09/21/04", "28.04.2025", "11.23.10".
_NUMERIC: Final = re.compile(
    r"""
    (?P<iso_year> (?:1[5-9]|20)\d\d ) (?P<iso_mark> [-/.] ) (?P<iso_month> [01]?\d ) (?P=iso_mark) (?P<iso_day> [0-3]?\d ) (?! \d | [-/.]\d )
  | (?P<first> [0-3]?\d ) (?P<mark> [-/.] ) (?P<second> [0-3]?\d ) (?P=mark) (?P<year> (?:1[5-9]|20)\d\d | \d\d ) (?! \d | [-/.]\d )
    """,
    re.VERBOSE,
)
_WEEKDAY: Final = re.compile(
    r"(?P<weekday> [^\W\d_]{3,9}+ ) (?P<gap> \.?,?\s{1,3}(?:the\s)? | \.?,(?=\d) | (?P<end>\b) )", re.VERBOSE
)

# Where a date of running text can begin; what stands there is read by `date_at`. It opens with a set of characters, for the search
# to run from one of them to the next; the word boundary is looked for behind it.
_ANCHOR: Final = re.compile(
    r"""
    [MTWFSJAOND0-9] (?<!\w.)
    (?: (?: (?<=M)(?:on|ar|ay) | (?<=T)(?:ue|hu) | (?<=W)ed | (?<=F)(?:ri|eb) | (?<=S)(?:at|un|ep) | (?<=J)(?:an|un|ul) | (?<=A)(?:pr|ug)
          | (?<=N)ov | (?<=O)ct | (?<=D)ec ) [a-z]{0,6}+ (?![\w'’-])
      | (?: (?<=M)(?:ON|AR|AY) | (?<=T)(?:UE|HU) | (?<=W)ED | (?<=F)(?:RI|EB) | (?<=S)(?:AT|UN|EP) | (?<=J)(?:AN|UN|UL) | (?<=A)(?:PR|UG)
          | (?<=N)OV | (?<=O)CT | (?<=D)EC ) [A-Z]{0,6}+ (?![\w'’-])
      | (?<=[0-9]) \d{0,3}+ (?= [-/.]\d | (?:st|nd|rd|th)?+ (?:\sof)?+ \s[A-Z] ) )
    """,
    re.VERBOSE,
)


def month_number(word: str, *, loose: bool = False) -> int | None:
    """Return 1 to 12 for a month name or abbreviation without its stop, else `None`.

    With `loose`, as a dateline needs: any case, the agencies' other languages, and English names keyed with one slip.
    """
    folded = word.casefold()
    number = MONTHS.get(folded)
    if not loose:
        return number if word[:1].isupper() else None
    return number or MONTHS_ABROAD.get(folded) or _miskeyed(folded)


@functools.lru_cache(maxsize=256)
def _miskeyed(word: str) -> int | None:
    """Read a month name that is one letter off: dropped, doubled, swapped or wrong ("Febuary", "Ocotber", "Apri")."""
    if not 4 <= len(word) <= 10:
        return None
    for name, number in MONTHS.items():
        if len(name) > 3 and name[0] == word[0] and is_slip(name, word):
            return number
    return None


def expand_year(two_digits: int, reference: datetime.date | None) -> int:
    """Return the full year of a two-digit one: nearest the reference, and without one 1950 to 2049."""
    if reference is None:
        return two_digits + (1900 if two_digits >= 50 else 2000)
    century = reference.year // 100 * 100
    return min((century + shift + two_digits for shift in (-100, 0, 100)), key=lambda year: abs(year - reference.year))


def _day_of(year: int | None, month: int | None, day: int | None) -> datetime.date | None:
    if year is None or month is None or day is None:
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def resolve(partial: PartialDate, reference: datetime.date | None) -> PartialDate:
    """Fill `resolved` of a date as read against `reference`; the printed parts stay as they are.

    A day and month take the year that puts them nearest the reference (Feb. 29 the nearest leap year); a weekday alone
    is the latest such day on or before it. Without a reference only a full date is resolved.

    >>> resolve(PartialDate(month=12, day=30), datetime.date(2025, 1, 2)).resolved
    datetime.date(2024, 12, 30)
    """
    full = _resolved(partial.year, partial.month, partial.day, partial.weekday, reference)
    return partial if full == partial.resolved else attrs.evolve(partial, resolved=full)


def _resolved(
    year: int | None, month: int | None, day: int | None, weekday: int | None, reference: datetime.date | None
) -> datetime.date | None:
    if year is not None or reference is None:
        return _day_of(year, month, day)
    known = reference.date() if isinstance(reference, datetime.datetime) else reference
    if month is not None:
        return None if day is None else _nearest(month, day, known)
    if day is not None or weekday is None:
        return None
    return known + _LATEST[weekday] if known.toordinal() > 6 else None  # the calendar has no day before its first


def _nearest(month: int, day: int, reference: datetime.date) -> datetime.date | None:
    """Return the day and month of the year that lies nearest the reference; of two equally near the earlier."""
    reach = range(-8, 9) if (month, day) == (2, 29) else range(-1, 2)
    found = [date for shift in reach if (date := _day_of(reference.year + shift, month, day))]
    return min(found, key=lambda date: abs((date - reference).days), default=None)


def _in_calendar(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has this day, of any year where none is given."""
    if not (1 <= month <= 12 and 1 <= day <= _DAYS[month]):
        return False
    return (month, day) != (2, 29) or year is None or calendar.isleap(year)


def date_at(
    text: str, pos: int, end: int | None = None, *, reference: datetime.date | None = None, loose: bool = False
) -> PartialDate | None:
    """Read the date that begins at `pos`, weekday included, or give `None`.

    Args:
        text: The source.
        pos: Where the date must begin.
        end: Where reading stops; the end of the text without it.
        reference: The day that settles a partial date.
        loose: Read as in a dateline, where only a date can stand: any case, other languages, mis-keyed months,
            two-digit years after a day-first date.

    >>> found = date_at("Tuesday, Oct. 29", 0, reference=datetime.date(2024, 10, 30))
    >>> found.text, found.weekday, found.resolved
    ('Tuesday, Oct. 29', 1, datetime.date(2024, 10, 29))
    """
    end = len(text) if end is None else end
    weekday, begin = None, pos
    named = _WEEKDAY.match(text, pos, end) if text[pos : pos + 3].casefold() in WEEKDAYS_SHORT else None
    if named is not None:
        word, gap, _ = named.groups()
        word = word.casefold()
        weekday = WEEKDAYS.get(word)
        if weekday is None and gap:
            weekday = WEEKDAYS_SHORT.get(word)
        if weekday is not None:
            begin = named.end()
    read = _calendar_date(text, begin, end, reference, loose=loose)
    if read is None:
        if weekday is None or named is None or word not in WEEKDAYS:
            return None
        year = month = day = None
        stop = named.end("weekday")
    else:
        year, month, day, stop = read
    resolved = _resolved(year, month, day, weekday, reference)
    return PartialDate(year, month, day, weekday, resolved, text=text[pos:stop], span=Span(pos, stop))


def make_date(
    text: str, span: tuple[int, int], parts: tuple[int | None, int, int], reference: datetime.date | None
) -> PartialDate | None:
    """Make the date of a year, month and day that stand at `span`; `None` when the calendar has no such day."""
    year, month, day = parts
    if not _in_calendar(year, month, day):
        return None
    resolved = _resolved(year, month, day, None, reference)
    return PartialDate(year, month, day, None, resolved, text=text[span[0] : span[1]], span=Span(*span))


_Parts = tuple[int | None, int | None, int | None, int]


def _calendar_date(text: str, pos: int, end: int, reference: datetime.date | None, *, loose: bool) -> _Parts | None:
    """Read year, month, day and where they stop; `None` when no date begins at `pos`."""
    if pos >= end:
        return None
    if not text[pos].isdecimal():
        return _month_first(text, pos, end, reference, loose=loose) or (
            _miskeyed_day(text, pos, end) if loose else None
        )
    return _numeric(text, pos, end, reference) or _day_first(text, pos, end, reference, loose=loose)


def _printed_year(digits: str | None, reference: datetime.date | None) -> int | None:
    if digits is None:
        return None
    digits = digits.lstrip("'’ -")
    return int(digits) if len(digits) == 4 else expand_year(int(digits), reference)


def _month_first(text: str, pos: int, end: int, reference: datetime.date | None, *, loose: bool) -> _Parts | None:
    match = (_MONTH_FIRST_ABROAD if loose else _MONTH_FIRST).match(text, pos, end)
    if match is None:
        return None
    name, figures, year_figures, month_year = match.groups()
    month = month_number(name, loose=loose)
    if month is None:
        return None
    if figures is None:
        return int(month_year), month, None, match.end()
    year, day = _printed_year(year_figures, reference), int(figures)
    return (year, month, day, match.end()) if _in_calendar(year, month, day) else None


def _miskeyed_day(text: str, pos: int, end: int) -> _Parts | None:
    """Read a month whose day is mis-keyed; the day is `None` when no figure can be made of it."""
    match = _MISKEYED_DAY.match(text, pos, end)
    month = match and month_number(match["month"], loose=True)
    if match is None or month is None:
        return None
    day = int(match["day"].translate(_LETTERS_FOR_FIGURES)) if match["day"] else None
    return (None, month, day, match.end()) if day is None or _in_calendar(None, month, day) else None


def _day_first(text: str, pos: int, end: int, reference: datetime.date | None, *, loose: bool) -> _Parts | None:
    match = _DAY_FIRST.match(text, pos, end)
    month = match and month_number(match["month"], loose=loose)
    if match is None or month is None:
        return None
    digits, stop = match["year"], match.end()
    if match["short_year"] is not None:
        # In running text "5 May 20 people" has no year, and the "1." of a list is no day.
        if text[match.end("day")] == ".":
            return None
        digits, stop = (match["short_year"], stop) if loose else (None, match.start("short_year"))
    year, day = _printed_year(digits, reference), int(match["day"])
    return (year, month, day, stop) if _in_calendar(year, month, day) else None


def _numeric(text: str, pos: int, end: int, reference: datetime.date | None) -> _Parts | None:
    """Read figures only: month first with slashes, day first with stops, unless the calendar says otherwise."""
    match = _NUMERIC.match(text, pos, end)
    if match is None:
        return None
    if match["iso_year"] is not None:
        year, month, day = int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"])
        return (year, month, day, match.end()) if _in_calendar(year, month, day) else None
    first, second = int(match["first"]), int(match["second"])
    full = _printed_year(match["year"], reference)
    orders = ((second, first), (first, second)) if match["mark"] == "." else ((first, second), (second, first))
    for month, day in orders:
        if _in_calendar(full, month, day):
            return full, month, day, match.end()
    return None


_FIGURE: Final = re.compile("[0-9]")
_REACH: Final = 40  # characters before the first figure of a date: "Wednesday, the  September 14"
_LONGEST_DAY: Final = 6  # characters of a weekday's name before "day"


# The same of one printed word: a name that is looked up, figures with a mark, figures that end it.
_CHANCE: Final = re.compile(
    r"""
    (?<!\w) (?: (?P<name> [A-Z] (?: [a-z]{2,8}+ | [A-Z]{2,8}+ ) ) (?![\w'’-]) | [0-9]\d{0,3}+ (?: (?=[-/.]\d) | (?P<last> (?:st|nd|rd|th)?+ $ ) ) )
    """,
    re.VERBOSE,
)
_NAMES: Final = frozenset((*MONTHS, *WEEKDAYS, *WEEKDAYS_SHORT))


def date_chances(word: str) -> tuple[int, ...]:
    """Return where in a printed word a date may begin.

    >>> date_chances("(Monday)"), date_chances("29"), date_chances("Mayor")
    ((1,), (0,), ())
    """
    return _CHANCES[word]


def _work_out(word: str) -> tuple[int, ...]:
    return tuple(
        [found.start() for found in _CHANCE.finditer(word) if not found["name"] or found["name"].casefold() in _NAMES]
    )


_CHANCES: Final = Remembered(_work_out)


def dates_from(text: str, chances: list[int], end: int, *, reference: datetime.date | None = None) -> list[PartialDate]:
    """Return every date printed in `text` up to `end` that begins at one of `chances`, where `date_chances` lets words hold one."""
    dates = []
    floor = 0
    for at in chances:
        if at >= floor and (text[at] > "9" or _ANCHOR.match(text, at, end)):
            found = date_at(text, at, end, reference=reference)
            if found is not None and found.span is not None:
                dates.append(found)
                floor = found.span.end
    return dates


def _first_chance(text: str, start: int, end: int) -> int:
    """Return where the first date can begin: each has a figure or the name of a weekday in it."""
    figure = _FIGURE.search(text, start, end)
    chance = end if figure is None else figure.start() - _REACH
    words = text[start:end]
    if "day" in words:
        chance = min(chance, start + words.index("day") - _LONGEST_DAY)
    if "DAY" in words:
        chance = min(chance, start + words.index("DAY") - _LONGEST_DAY)
    return max(start, chance)


def _next_date(text: str, pos: int, end: int, reference: datetime.date | None) -> tuple[PartialDate | None, int]:
    """Return the first date at `pos` or behind it, and where it ends."""
    while (anchor := _ANCHOR.search(text, pos, end)) is not None:
        found = date_at(text, anchor.start(), end, reference=reference)
        if found is not None and found.span is not None:
            return found, found.span.end
        pos = anchor.end()
    return None, end


def find_dates(
    text: str, start: int = 0, end: int | None = None, *, reference: datetime.date | None = None
) -> tuple[PartialDate, ...]:
    """Return every date printed in `text[start:end]`, in order.

    >>> [found.text for found in find_dates("He left on Sunday, June 2, and came back in July 2019.")]
    ['Sunday, June 2', 'July 2019']
    """
    end = len(text) if end is None else end
    dates = []
    at = _first_chance(text, start, end)
    while at < end:
        found, at = _next_date(text, at, end, reference)
        if found is not None:
            dates.append(found)
    return tuple(dates)


def find_date(
    text: str, start: int = 0, end: int | None = None, *, reference: datetime.date | None = None
) -> PartialDate | None:
    """Return the first date printed in `text[start:end]`, or `None`.

    >>> find_date("The minister said on Tuesday that it was over.").weekday
    1
    """
    end = len(text) if end is None else end
    at = _first_chance(text, start, end)
    return _next_date(text, at, end, reference)[0] if at < end else None
