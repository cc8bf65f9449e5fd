"""Where a lead-in stands in a caption: "Photo by", "Image credit:", "Courtesy of", "©"."""

from __future__ import annotations

import re
from typing import Final

from wireparse.lexicon.credit_words import LEAD_NOUNS, LEAD_WORDS

__all__ = ["ends_in_lead", "find_leads"]

# A lead-in is found by its last sign or word; the words before it are looked up.
_ENDER: Final = re.compile(
    r"""
      (?P<colon> (?<=[a-zA-Zéí\s]) : (?!//) | \.{3}(?=\s[A-Z]) | … )
    | \b (?P<by> [Bb]y | BY | should[ ]read ) \b
    | (?P<owner> \b(?:[Cc]ourtesy|COURTESY)\b )
    | (?P<mark> © | &copy; | \([cC]\)(?=[ ]?[A-Z\d]\w) | \b(?:Copyright|COPYRIGHT)\b )
    | (?P<credit> \b(?:Credits?|CREDITS?|[Mm]andatory[ ]credit|Photo[ ]credit)\b (?=[ ][A-Z@]) )
    """,
    re.VERBOSE,
)
_WORD_BEFORE: Final = re.compile(r"[\w'é]+[ ]?$")
_NOUNS: Final = LEAD_NOUNS | {
    "illustration", "illustrations", "screenshot", "screengrab", "screencap", "montage", "composite", "collage", "animation", "submitted",
    "supplied", "provided", "contributed", "illustrated", "courtesy", "handout", "file", "photomontage", "composites",
}  # fmt: skip
_REACH: Final = 48  # characters that the words of a lead-in may take


def find_leads(text: str, start: int, end: int) -> list[int]:
    """Where lead-ins start in `text[start:end]`, in order."""
    leads: list[int] = []
    for found in _ENDER.finditer(text, start, end):
        kind = found.lastgroup
        at = found.start()
        first, nouns = _words_before(text, max(start, at - _REACH), at)
        if kind == "by" and not nouns:
            if text[at] != "B" or not _opens(text, start, at):
                continue
            first = at
        elif kind == "colon" and not nouns:
            continue
        if not leads or first >= leads[-1]:
            if leads and first == leads[-1]:
                continue
            leads.append(first)
    return leads


def _words_before(text: str, floor: int, end: int) -> tuple[int, bool]:
    """Where the lead-in's words before `end` start, and whether one of them is a noun for a picture or a credit."""
    at, nouns = end, False
    while at > floor:
        stop = at
        while stop > floor and text[stop - 1] == " ":
            stop -= 1
        begin = stop
        while begin > floor and (text[begin - 1].isalnum() or text[begin - 1] == "'"):
            begin -= 1
        word = text[begin:stop].lower()
        if not word or word not in LEAD_WORDS:
            break
        if word in _NOUNS:
            nouns = True
        elif not nouns and word in {"the", "from"}:
            break
        at = begin
    return at, nouns


def _opens(text: str, floor: int, at: int) -> bool:
    """Whether a sentence could open at `at`."""
    before = text[floor:at].rstrip() if at - floor < 8 else text[at - 8 : at].rstrip()
    return not before or before[-1] in ".!?…\"”’)]("


def ends_in_lead(text: str, start: int, end: int) -> int | None:
    """Where the lead-in starts that `text[start:end]` ends in ("Photo credit: ("), or `None`."""
    stop = end
    while stop > start and text[stop - 1] in " :.":
        stop -= 1
    first, nouns = _words_before(text, max(start, stop - _REACH), stop)
    if not nouns or first == stop or not text[first].isupper():
        return None
    return first
