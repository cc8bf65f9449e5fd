"""When the picture was taken: its date, told from the dates of the story."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse.caption.wording import DAY_OWNS, PRINTED_YEAR, YEAR
from wireparse.elements import PartialDate, Span
from wireparse.grammar.dates import date_at, dates_from, find_dates
from wireparse.lexicon.captions import EDITIONS, PARTS_OF_TIME, STORY_LEADS, STORY_VERBS
from wireparse.lexicon.months import WEEKDAYS

if TYPE_CHECKING:
    import datetime

__all__ = ["picture_date"]

_NOT_BEFORE: Final = frozenset("$£€.,/-")
_AHEAD: Final = re.compile(
    r"\b(?:could|will|would|might|may|to[ ]help|help|aims?|plans?|expects?|hopes?|needed[ ]to)\b"
)
_EDITION_OF: Final = re.compile(r"\b(?:version|edition) of the $")
_WORD: Final = re.compile(r"[ ]([\w.]+)")
_POSSESSIVE_DAY: Final = re.compile(
    rf"\b(?:{'|'.join(sorted({name.title() for name in WEEKDAYS if len(name) > 5}))})(?=['’]s\b)"
)
# "the July 25 call": a day that names what happened on it. Small words and words for the picture do not.
_EVENT: Final = re.compile(
    r"""
    [ ] (?! (?: file | photo | photograph | picture | image | handout | and | in | at | on | near | during | as | after | before | with | of | to
              | from | for | when | where | while | by ) \b )
    [a-z]{3,}
    """,
    re.VERBOSE,
)


# A weekday in the name of a paper, an evening or a holiday; a weekday of any week.
_NAMED_DAY: Final = re.compile(
    r"[ ](?:Times|Mail|Mirror|Telegraph|Post|Express|Herald|Night|Morning[ ][A-Z]|Service|School|League|Market|Funday)\b"
)
_ANY_DAY: Final = re.compile(r"\b(?:an?|every|each|any|most) $")


def picture_date(
    text: str, stretch: tuple[int, int, int], chances: list[int], seen: int, reference: datetime.date | None
) -> PartialDate | None:
    """The picture's date: the fullest of the first sentence, else the first after it, else a bare year or weekday.

    `stretch` is where the description starts, where its first sentence ends, and where all of it; dates may begin at `chances`.
    """
    start, first, end = stretch
    dates: list[PartialDate] = []
    if chances:
        split = bisect_left(chances, first)
        if split:
            dates = dates_from(text, chances[:split], first, reference=reference)
            early = [date for date in dates if _may_be_the_pictures(text, start, date)]
            if early:
                return early[0] if len(early) == 1 else max(early, key=_fullness)
        if split < len(chances):
            later = dates_from(text, chances[split:], end, reference=reference)
            for date in later:
                if _may_be_the_pictures(text, start, date):
                    return date
            dates += later
    if seen & YEAR:
        dated = {date.span.end for date in dates if date.span is not None}
        if year := _bare_year(text, start, end, dated):
            return year
    return _owned_day(text, start, first, reference) if seen & DAY_OWNS else None


def _may_be_the_pictures(text: str, floor: int, date: PartialDate) -> bool:
    span = date.span
    if span is None or _is_of_the_story(text, floor, span.start):
        return False
    if (
        date.day is None
        and date.month is None
        and (_NAMED_DAY.match(text, span.end) or _ANY_DAY.search(text, max(floor, span.start - 8), span.start))
    ):
        return False
    named = date.year is None and text[max(floor, span.start - 4) : span.start].lower() == "the "
    return not (named and _EVENT.match(text, span.end))


_BEFORE: Final = 32  # characters before a date that are read
_INTO_DATE: Final = frozenset(["in", "on", "for"])


def _is_of_the_story(text: str, floor: int, at: int) -> bool:
    """Whether the words before a date make it another than the picture's: "since", "published in", "the end of"."""
    words = text[floor if at - floor < _BEFORE else at - _BEFORE : at].split()
    if not words:
        return False
    if at - floor < _BEFORE:
        words[0] = words[0].lower()
    last = words[-1].lower()
    if last in STORY_LEADS or (last == "of" and len(words) > 1 and words[-2].lower() in PARTS_OF_TIME):
        return True
    # "At the City Open on Monday" names no opening.
    return last in _INTO_DATE and any(word.lower() in STORY_VERBS and not word.istitle() for word in words[-4:-1])


def _fullness(date: PartialDate) -> int:
    """How much of a date is printed, the year and the day first."""
    return (
        2 * (date.year is not None) + 2 * (date.day is not None) + (date.month is not None) + (date.weekday is not None)
    )


# "15 de mayo de", "14. Oktober": the day and month before a year, in the agencies' other languages.
_ABROAD: Final = re.compile(r"(?<![\d.])(?P<day>[0-3]?\d)(?:er|º|\.)? (?:de )?[^\W\d_]{3,10}\.? (?:de )?$")


def _bare_year(text: str, start: int, end: int, dated: set[int]) -> PartialDate | None:
    """A year that is printed alone; `dated` are the ends of dates that were found not to be the picture's."""
    stop = start
    while found := PRINTED_YEAR.search(text, stop, end):
        at, stop = found.span()
        if at > start and (text[at - 1].isalnum() or text[at - 1] in _NOT_BEFORE):
            continue
        following = _WORD.match(text, stop, end)
        if (
            stop in dated
            or text[max(start, at - 2) : at].strip() in {"©", ":"}
            or (following is not None and following[1].lower() in EDITIONS)
            or _is_of_the_story(text, start, at)
            or _AHEAD.search(text, max(start, at - 160), at)
            or _EDITION_OF.search(text, max(start, at - 20), at)
            or _is_of_slug(text, start, end, at, stop)
        ):
            continue
        abroad = _ABROAD.search(text, max(start, at - 24), at)
        if (
            abroad
            and (date := date_at(text, abroad.start("day"), end, loose=True))
            and date.span
            and date.span.end == stop
        ):
            return date
        return PartialDate(year=int(found.group()), text=found.group(), span=Span(at, stop))
    return None


_SLUG_WORDS: Final = 5
_YEAR_LEADS: Final = frozenset(["in", "of", "from", "circa", "c.", "around", "during", "the", "a"])


def _is_of_slug(text: str, start: int, end: int, at: int, stop: int) -> bool:
    """Whether the year `text[at:stop]` opens a title, or ends one of a few words with nothing to lead it in: "2019 Harbor Fair"."""
    if at == start:
        return text[stop : stop + 1] == " " and text[stop + 1 : stop + 2].isalnum()
    words = text[start:at].split()
    return (
        stop == end
        and len(words) < _SLUG_WORDS
        and words[-1][-1].isalnum()
        and _YEAR_LEADS.isdisjoint(map(str.lower, words))
    )


def _owned_day(text: str, start: int, end: int, reference: datetime.date | None) -> PartialDate | None:
    """A weekday with an apostrophe: "during Sunday's game"."""
    found = _POSSESSIVE_DAY.search(text, start, end)
    if found is None:
        return None
    (day,) = find_dates(found.group(), reference=reference)
    return PartialDate(weekday=day.weekday, resolved=day.resolved, text=found.group(), span=Span(*found.span()))
