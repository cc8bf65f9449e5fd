"""When it was said: the date in the tail of an attribution ("said on Tuesday", "told a Feb. 3 hearing")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.grammar.dates import date_at, find_dates
from wireparse.lexicon._words import words
from wireparse.lexicon.venues import VENUES

if TYPE_CHECKING:
    import datetime

    from wireparse.elements import PartialDate

__all__ = ["when_in"]

# A figure or the name of a weekday: no date is without.
_DATED: Final = re.compile(r"[\ddD](?:(?<=\d)|(?<=d)ay|(?<=D)AY)")
# A date behind one of these belongs to what is spoken of, or bounds it, and does not say when it was said.
_OTHER_TIME: Final = words(
    "after before of for until till by from since about following through between ahead regarding over under against to the and "
    "than pre post next until their his her its"
)
_LAST_WORD: Final = re.compile(r"([\w.’'-]{1,40})[\s,(]{0,40}$")
_NEXT_WORD: Final = re.compile(r"\s+([\w-]+)(?:\s+([\w-]+))?")
# "on Sunday’s “Meet the Press”", not "after Sunday’s vote"
_PROGRAMME_DAY: Final = re.compile(r"\b(?:on|in|during)\s+(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[’']s\b")


def when_in(text: str, start: int, end: int, reference: datetime.date | None) -> PartialDate | None:
    """Return the date in the tail `text[start:end]` on which it was said, or `None`.

    >>> when_in("said on Tuesday that it was over", 4, 15, None).weekday
    1
    """
    if _DATED.search(text, start, end) is None:
        return None
    programme = _PROGRAMME_DAY.search(text, start, end) if text.find("day", start, end) >= 0 else None
    if programme is not None:
        return date_at(text, programme.start("day"), programme.end("day"), reference=reference)
    for date in find_dates(text, start, end, reference=reference):
        if date.span is not None and _says_when(text, start, date.span.start, date.span.end):
            return date
    return None


def _says_when(text: str, start: int, first: int, last: int) -> bool:
    before = _LAST_WORD.search(text[max(start, first - 40) : first])
    word = before[1].lower() if before else ""
    if word in {"a", "an"}:
        following = _NEXT_WORD.match(text, last)
        return following is not None and any(each and each.lower() in VENUES for each in following.groups())
    return word not in _OTHER_TIME
