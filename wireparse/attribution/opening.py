"""What stands before the first words of a story: a dateline, a byline, a place and a colon."""

from __future__ import annotations

import re
from typing import Final

from wireparse.grammar.places import is_known_city

__all__ = ["body_start"]

_DATELINE: Final = re.compile(
    r"""
      (?:[A-Z][A-Z.’'/ -]+[A-Z.] (?:,\s[^()—–\n]{1,40}?)? \s*)? (?:\([A-Za-z. /-]{2,24}\)\s*)? (?:--|[—–―-])\s+ (?=\S)
    | [A-Z][\w., ’'/-]{2,50} \s \((?:[A-Z]|dpa\b|ots\b)[A-Za-z. /-]{0,24}\)\s* (?:--|[—–―-])\s+ (?=\S)
    | [A-Z][A-Z.’'/ -]+[A-Z.] (?:,\s[^()—–\n]{1,40}?)? \s* (?: \([A-Z]{2,8}(?:/[A-Za-z]{2,12})?\)\s+ | \|\s+ ) (?=[A-Z“"'‘])
    """,
    re.VERBOSE,
)
_REACH: Final = 120  # characters: a place is no longer
_QUOTING: Final = frozenset("“\"‘'«")
_CITY: Final = re.compile(r"([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}):\s+(?=[A-Z“\"'‘])")


def body_start(text: str, start: int, end: int) -> int:
    """Return where the story itself starts that `text[start:end]` opens; `start` where nothing stands before it."""
    if end - start < 2 or text[start] in _QUOTING:
        return start
    if text[start + 1].islower() and not ("(" in (near := text[start : start + _REACH]) or ":" in near):
        return start  # nothing but "Rome (AP) --" and "Rome:" opens with a small letter behind its first
    match = _DATELINE.match(text, start, end)
    if match is None:
        match = _CITY.match(text, start, end)
        if match is None or not is_known_city(match[1]):
            return start
    return match.end()
