"""Stage one: where a dateline may begin, at the head of the text or after a byline, headline, caption or source marker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["first_opening", "later_openings"]

# Space, tags of HTML printed or escaped, and the bullets and back-slashes of feeds.
_MARGIN: Final = re.compile(r"(?:\s++|<[/!]?\w[^<>\n]{0,200}+>|&lt;/?\w{1,10}+\s?/?&gt;|&nbsp;|&\#160;|\\\\?|[-–—•*]\s)*+")
_HEAD: Final = 500
"""How far into the text a byline, headline or caption may push the dateline."""

# A place, date or bracket that opens after the end of a sentence, line, column gap or byline.
_OPENING: Final = re.compile(
    r"""
    (?: (?<=[.!?:|)”"]) \s{1,3}+ | \n\s{0,8}+ | \s{2,8}+ | (?<=[^\W\d_A-Z])(?=[A-Z]{3}) | (?<=[^\W\d_A-Z])\s(?=[A-Z]{3,}[ ,/]) | <[/]?\w[^<>\n]{0,80}+>\s{0,3}+ )
    (?= [(\[]? [^\W\d_a-zß-öø-ÿ] | [(\[]?\d )
    """,
    re.VERBOSE,
)


def first_opening(text: str) -> int:
    """Give where the text begins, past space, tags and bullets."""
    match = _MARGIN.match(text)
    return match.end() if match else 0


def later_openings(text: str, start: int) -> Iterator[int]:
    """Give the places after `start` where a dateline could begin, at most a dozen."""
    for count, match in enumerate(_OPENING.finditer(text, start, min(len(text), start + _HEAD))):
        if count >= 16:
            return
        yield match.end()
