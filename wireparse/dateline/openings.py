"""Stage one: where a dateline may begin, at the head of the text or after a byline, headline, caption or source marker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.lexicon.agencies import SLUGS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["after_heading", "first_opening", "later_openings"]

# Space, tags of HTML printed or escaped, and the bullets and back-slashes of feeds.
_MARGIN: Final = re.compile(
    r"(?:\s++|<[/!]?\w[^<>\n]{0,200}+>|&lt;/?\w{1,10}+\s?/?&gt;|&nbsp;|&\#160;|\\\\?|[-–—•]\s|\*++)*+"
)
# "RPT --", "UPDATE 2-", "CORRECTED-".
_SLUG: Final = re.compile(r"(?P<slug>[A-Z]{3,14})(?:[ ]\d)?[ ]?-{1,2}[ ]{0,2}(?=[A-Z])")
_HEAD: Final = 500
"""How far into the text a byline, headline or caption may push the dateline."""

# What a dateline can open with, where it is not the first thing: capitals, a bracket, a month, or a name before its comma,
# bracket or dash; and where: after a sentence, a line, a gap of columns, a byline, or run into the credit before it.
_OPENING: Final = re.compile(
    r"""
    (?: (?<=[.!?:|)”"]) [ ]{1,3}+ | \s*\n\s{0,8}+ | [ ]{2,8}+
      | (?<=[^\W\d_A-Z]) (?=[A-Z]{3}) | (?<=[^\W\d_A-Z]) [ ] (?=[A-Z]{3,}[ ,/]) | </?\w[^<>\n]{0,80}+>\s{0,3}+ )
    (?= [(\[]? [^\W\d_a-zß-öø-ÿ]{2} | [(\[] [^\W_]
      | [A-Z][\w'’.-]{1,20}+ (?: [ ][A-Z][\w'’.-]{1,20}+ ){0,3} [ ]? (?: ,[ ] | [(\[] | -- | [—–] | -[ ] | :[ ] )
      | (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*\.?[ ]\d )
    """,
    re.VERBOSE,
)
_BYLINE: Final = re.compile(r"\s*(?:By|BY|Por)\b")
# A stop after a word of three letters or a figure, so that initials and most abbreviations end none.
_SENTENCE: Final = re.compile(r"[^.!?]*+(?:(?<![^\W\d_]{3})(?<!\d)[.][^.!?]*+)*+[.!?]")
_MOST_OPENINGS: Final = 12
_HEADING: Final = 180
"""A line of a headline, deck or byline is shorter than this."""


def first_opening(text: str) -> int:
    """Give where the text begins, past space, tags, bullets and a revision slug."""
    match = _MARGIN.match(text)
    start = match.end() if match else 0
    slug = _SLUG.match(text, start)
    return slug.end() if slug is not None and slug["slug"] in SLUGS else start


def later_openings(text: str, start: int) -> Iterator[int]:
    """Give the places after `start` where a dateline could begin, at most a dozen; a name after "By" is the reporter's."""
    for count, match in enumerate(_OPENING.finditer(text, start + 1, min(len(text), start + _HEAD))):
        if count >= _MOST_OPENINGS:
            return
        if text[max(0, match.start() - 2) : match.start()].casefold() != "by":
            yield match.end()


def after_heading(text: str, start: int, opening: int) -> bool:
    """Tell whether only a heading stands before an opening: short lines, or on its own line one sentence; bylines apart."""
    line = text.rfind("\n", start, opening) + 1
    if line and text[line:opening].isspace() or line == opening:
        return all(len(row) < _HEADING for row in text[start:line].split("\n"))
    return sum(not _BYLINE.match(sentence.group()) for sentence in _SENTENCE.finditer(text, start, opening)) <= 1
