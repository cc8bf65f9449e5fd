"""What the word behind a cue may open: a clause, a question, or the tail that says when and where it was said."""

from __future__ import annotations

from typing import Final

from wireparse.grammar.remembered import Remembered
from wireparse.lexicon.months import MONTHS, WEEKDAYS

__all__ = [
    "ADVERBIAL", "ASKS", "COUNTS", "JOINS", "OPENS_THAT", "OPENS_TO", "PREPOSITIONAL", "RELATES", "SUBJECTIVE", "TEMPORAL", "opened_by",
]  # fmt: skip

OPENS_THAT: Final = 1
OPENS_TO: Final = 2
ASKS: Final = 4
RELATES: Final = 8
TEMPORAL: Final = 16
COUNTS: Final = 32  # a time, where a span of time follows: "the week", "two days ago that"
ADVERBIAL: Final = 64
PREPOSITIONAL: Final = 128
JOINS: Final = 256
SUBJECTIVE: Final = 512  # the subject of a clause

_PRONOUNS: Final = (
    "he she it they we i you there this these those nobody no everyone everything nothing someone anyone people"
)
_LISTS: Final = (
    (OPENS_THAT, "that"),
    (OPENS_TO, "to not never"),
    (ASKS, "whether if how why what"),
    (RELATES, "who whom whose which when where"),
    (TEMPORAL, "on late early earlier last this just back in since today yesterday tonight recently"),
    (TEMPORAL, "week weekend month year morning afternoon evening night fall spring summer winter"),
    (COUNTS, "the a an one two three four five six seven eight nine ten eleven twelve several some many few"),
    (ADVERBIAL, "also again then later too afterward afterwards instead simply once back here there aloud"),
    (
        PREPOSITIONAL,
        "in at during on after before from by via through to for with of about regarding as following upon",
    ),
    (
        PREPOSITIONAL,
        "outside inside near over under against without between among throughout concerning ahead alongside",
    ),
    (PREPOSITIONAL, "amid while when toward towards into beside minute minutes hour hours"),
    (JOINS, "but and nor"),
    (SUBJECTIVE, _PRONOUNS),
    (SUBJECTIVE, _PRONOUNS.title()),
)


def _table() -> dict[str, int]:
    opened: dict[str, int] = {}
    for opens, listed in _LISTS:
        for word in listed.split():
            opened[word] = opened.get(word, 0) | opens
    return opened


_OPENED: Final = _table()
# The first letters of the names of days and months.
_CALENDAR: Final = frozenset(name[:3].title() for name in (*MONTHS, *WEEKDAYS))


def _opened_by(word: str) -> int:
    opens = _OPENED.get(word)
    if opens is not None:
        return opens
    if word[0].islower():
        return ADVERBIAL if word.endswith("ly") else 0
    return TEMPORAL if word[:3] in _CALENDAR or word[0].isdigit() else 0


# What a word behind a cue may open, as bits; most words open a clause and nothing else.
opened_by: Final = Remembered(_opened_by)
