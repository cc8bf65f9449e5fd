"""The credit that opens a caption, and the one in brackets inside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.credit.judge import ABBREVIATED, are_media, is_bare_credit, is_led_credit, may_be_bare_credit
from wireparse.credit.leads import find_leads
from wireparse.credit.model import CreditFlag
from wireparse.credit.reading import read
from wireparse.credit.roles import Known, can_start_agency, has_given_name, is_person_name, known
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon._words import words
from wireparse.lexicon.credit_words import LEAD_WORDS

if TYPE_CHECKING:
    from wireparse.credit.scope import Found

__all__ = ["at_start", "inside"]

_DASHES: Final = ("-", "–", "—", "_")
_TOKEN: Final = re.compile(r"\S+")
_FIRST: Final = re.compile(r"\.(?=\s)|\s(?=[-–—|]\s)|(?=[\n\r])")
_OFFICES: Final = words(
    """
    ceo chief president chairman founder photographer photographers journalist reporter editor contributor staff
    and
    """
)
_HEAD: Final = 110  # characters in which a credit at the start ends
_LONGEST_RUN: Final = 7  # words of one that the caption follows without a stop


_MARKS: Final = frozenset("-–—|")


def at_start(text: str, start: int, end: int) -> Found | None:
    """A credit that opens the caption."""
    head = text[start : min(end, start + _HEAD)]
    if head[0] in "([":
        close = head.find({"(": ")", "[": "]"}[head[0]])
        if close > 0 and not head[close + 1 :].lstrip().startswith(_DASHES):  # "(AP) --" is a dateline
            reading = read(text, start, start + close + 1)
            if reading.names and not reading.stray and (reading.leads or reading.agencies):
                return start, start + close + 1, reading
    first_word = head.split(None, 1)[0].lower().rstrip(":…")
    if (first_word in LEAD_WORDS or head[0] in "©&C") and find_leads(text, start, start, min(end, start + 30))[:1] == [
        start
    ]:
        stop = _first_stop(text, start, end)
        if stop:
            reading = read(text, start, stop)
            named = reading.agencies or reading.owners or reading.persons or CreditFlag.COURTESY in reading.flags
            if named and not reading.stray and is_led_credit(reading, text, start, stop):
                return start, stop, reading
        return _run_in(text, start, end, head, led=True)
    parts = "\n" in head or "\r" in head or not _MARKS.isdisjoint(head.split())
    parted = _parted(text, start, end) if parts else None
    return parted or _run_in(text, start, end, head, led=False)


_PARTING: Final = re.compile(r"[ \t](?=[-–—|]\s)|[\n\r]")
_OF_DATELINES: Final = re.compile(r"[\d()]|^(?:By|BY)\s")  # and of bylines


def _parted(text: str, start: int, end: int) -> Found | None:
    """A run of names before the caption: a photographer and an owner, or an agency's photo, on a line of their own or before a dash or bar."""
    for found in _PARTING.finditer(text, start + 3, min(end, start + _HEAD)):
        words = text[start : found.start()].rstrip()
        stop = start + len(words)
        if _OF_DATELINES.search(words):
            return None
        if not may_be_bare_credit(text, start, stop) or text[stop:end].lstrip()[:1].islower():
            continue
        reading = read(text, start, stop)
        if not is_bare_credit(reading, text, start, stop, doubled=False):
            continue
        above = found[0] in "\n\r" and not words.endswith(_DASHES)
        chained = reading.chained or "|" in words
        if above:
            signed = chained or reading.agencies or are_media(reading.sources)
            if (reading.persons and reading.sources and signed) or (reading.agencies and reading.worded):
                return start, stop, reading
        elif reading.persons and reading.agencies and chained:
            return start, stop, reading
    return None


def _first_stop(text: str, start: int, end: int) -> int | None:
    """Where the first sentence or stretch of the text ends, if it is short."""
    for found in _FIRST.finditer(text, start + 3, min(end, start + _HEAD)):
        if found.group() != "." or not ABBREVIATED.search(text, max(start, found.start() - 5), found.end()):
            return found.end() - (found.group().isspace())
    return None


_OPENS_AGENCY: Final = Remembered(lambda word: word[0].isupper() and can_start_agency(word))


def _run_in(text: str, start: int, end: int, head: str, *, led: bool) -> Found | None:
    """A credit at the start that the caption follows without a stop: it must end in a known name."""
    if not led and not any(map(_OPENS_AGENCY.__getitem__, head.split(None, 6)[:6])):
        return None
    tokens = [match.span() for match in _TOKEN.finditer(text, start, min(end, start + _HEAD))][: _LONGEST_RUN + 1]
    for count in range(len(tokens) - 1, 0, -1):
        stop = tokens[count - 1][1]
        follows = text[tokens[count][0] : tokens[count][1]]
        if (
            not follows[0].isupper()
            or follows.lower() in _OFFICES
            or text[stop - 1] in ".,:"
            or not _ends_known(text, tokens, count, led=led)
        ):
            continue
        reading = read(text, start, stop)
        if reading.stray or not (reading.agencies or (led and reading.owners)):
            continue
        framed = led or reading.chained or "|" in text[start:stop] or any(" " in source for source in reading.sources)
        if framed and (led or reading.agencies + len(reading.creators) == reading.names):
            return start, stop, reading
    return _holder(text, tokens) if led and head[0] in "©&(" else None


def _holder(text: str, tokens: list[tuple[int, int]]) -> Found | None:
    """A photographer's name behind the copyright mark at the start, then the caption."""
    for count in (3, 4):
        if len(tokens) > count + 1 and text[tokens[count][0]].isupper():
            start, stop = tokens[0][0], tokens[count - 1][1]
            name = text[tokens[1][0] : stop]
            if has_given_name(name) and is_person_name(name) and name[-1] not in ",.":
                return start, stop, read(text, start, stop)
    return None


def _ends_known(text: str, tokens: list[tuple[int, int]], count: int, *, led: bool) -> bool:
    stop = tokens[count - 1][1]
    for at in range(max(0, count - 4), count):
        name = text[tokens[at][0] : stop].rsplit("/", 1)[-1]
        kind = known(name)
        if kind is Known.AGENCY or (led and kind is not None and (" " in name or name.isupper())):
            return True
    return False


# A bracket in the midst of a caption holds no credit without one of them.
_TELLING: Final = ("/", "hoto", "via", ":", "©", "by ")
_BRACKETS: Final = re.compile(r"[(\[][^()\[\]]{2,160}+[)\]]")


def inside(text: str, start: int, end: int) -> Found | None:
    """A credit in brackets inside the caption."""
    words = text[start:end]
    if "(" not in words and "[" not in words:
        return None
    for match in _BRACKETS.finditer(text, start, end):
        inner = match.group()
        if not any(sign in inner for sign in _TELLING):
            continue
        reading = read(text, *match.span())
        if reading.names and not reading.stray and (reading.leads or reading.agencies) and reading.length <= 14:
            return *match.span(), reading
    return None
