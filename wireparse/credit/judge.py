"""Whether what was read is a credit: the weaker its frame, the more its names have to say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.credit.roles import Known, known
from wireparse.lexicon.agencies import MEDIA_NOUNS

if TYPE_CHECKING:
    from wireparse.credit.reading import Reading

__all__ = [
    "ABBREVIATED",
    "are_media",
    "has_sentence",
    "is_bare_credit",
    "is_bracketed_credit",
    "is_led_credit",
    "may_be_bare_credit",
]

# Labels of a second picture, and the lead-in of a second role, may follow a stop.
_SENTENCE_STOP: Final = re.compile(r"[.!?]\s(?!\W{0,9}(?i:courtesy|left|right|top|bottom)\b)")
ABBREVIATED: Final = re.compile(
    r"(?:\b[A-Z]|\b(?:Jr|Sr|St|Dr|Inc|Co|Corp|Cpl|Pfc|Sgt|Spc|Lt|Capt|Maj|Col|Gen|Univ|Dept|Tech|Staff|Mr|Mrs|Ms))\.$"
)


def has_sentence(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends and another begins in a stretch, which no credit does; a label of a second picture is none."""
    words = text[start:end]
    return ("." in words or "!" in words or "?" in words) and any(
        not ABBREVIATED.search(text, max(start, found.start() - 5), found.start() + 1)
        for found in _SENTENCE_STOP.finditer(text, start, end)
    )


def is_bracketed_credit(reading: Reading, text: str, floor: int, opened: int, close: int) -> bool:
    """Whether the bracket `text[opened:close]` of the caption that starts at `floor` holds a credit."""
    if reading.length > 30 or not (reading.names or reading.flags):
        return False
    if reading.leads:
        return reading.stray <= 2
    if reading.stray > bool(reading.agencies):
        return False
    if reading.agencies or reading.flags or reading.chained:
        return True
    if reading.length > 9 or not (reading.owners or reading.persons or reading.worded):
        return False
    return _is_stopped(text, floor, opened) or _is_listed(text[opened + 1 : close])


_STOPS: Final = frozenset('.!?…"”’')


def _is_stopped(text: str, floor: int, at: int) -> bool:
    """Whether a sentence ends before `at`, or none is there."""
    before = text[max(floor, at - 8) : at].rstrip()
    return not before or before[-1] in _STOPS


def _is_listed(name: str) -> bool:
    """Whether a bracket holds an owner of the lexicon; initials may as well belong to the words before it."""
    kind = known(name)
    return kind in {Known.AGENCY, Known.LICENCE} or (kind is not None and not name.isupper())


def is_led_credit(reading: Reading, text: str, start: int, end: int, *, doubled: bool = False) -> bool:
    """Whether what follows a lead-in is a credit; `doubled`, one was found behind it already."""
    if reading.length > 25 or not (reading.names or reading.flags):
        return False
    if doubled and (reading.stray or not (reading.agencies or reading.persons or reading.owners)):
        return False
    if has_sentence(text, start + 8, end - 1):
        return False
    if text.startswith(("By ", "BY "), start):  # a byline, unless it shows a chain
        return not reading.stray and bool(reading.chained or reading.agencies)
    if reading.agencies or reading.chained:
        return reading.stray <= 2
    short = reading.length <= 10 or reading.persons == reading.names
    return short and reading.stray <= (text[start] not in "©&(")


_PROSE: Final = frozenset({"at", "in", "to", "from", "with", "as", "is", "was"})
_NUMBER: Final = re.compile(r"\d++(?![^\W\d_])")


def may_be_bare_credit(text: str, start: int, end: int) -> bool:
    """Whether words without frame or lead-in may be a credit before their names are read: no number opens them, and they are no prose."""
    if _NUMBER.match(text, start):
        return False
    words = text[start:end]
    lower = words.lower().replace(" special to ", " ")
    return _PROSE.isdisjoint(lower.split()[1:-1]) or known(words.rstrip(".")) is not None


def is_bare_credit(reading: Reading, text: str, start: int, end: int, *, doubled: bool) -> bool:
    """Whether names without frame or lead-in are a credit; `doubled`, one was found behind them already."""
    if reading.stray or reading.length > 14:
        return False
    if not reading.names:  # "Supplied", "File photo", "Photo / Supplied"
        return bool(reading.flags) and not reading.length and not doubled
    name = text[start:end].rstrip(".")
    chain = reading.agencies and reading.chained
    joint = (" and " in name or " on " in name) and not (reading.agencies and reading.persons)
    lower = text[start].islower() and not (reading.agencies or (reading.owners and text.startswith("via ", start)))
    if lower or (joint and known(name) is None):
        return False
    if doubled:
        return bool(chain or (reading.worded and (reading.agencies or reading.persons)))
    return bool(reading.agencies) or _is_owners_credit(reading, name)


def _is_owners_credit(reading: Reading, name: str) -> bool:
    """Whether names without an agency among them are a credit: a chain, a known owner, a photographer for a paper."""
    if reading.chained:
        return bool(reading.owners or reading.persons or reading.flags) or name.isupper()
    listed = any(known(source) is not None for source in reading.sources)
    if reading.persons and reading.sources:  # "Jane Doe for NPR", "Jane Doe, Star Tribune"
        return listed or are_media(reading.sources)
    if known(name) is not None:
        return True
    return reading.worded and reading.length <= 3 and (listed or (bool(reading.flags) and are_media(reading.sources)))


def are_media(sources: tuple[str, ...]) -> bool:
    """Whether sources are papers or broadcasters by the last word of their names."""
    return bool(sources) and all(source.rpartition(" ")[2].lower() in MEDIA_NOUNS for source in sources)
