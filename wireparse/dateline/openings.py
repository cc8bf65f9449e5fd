"""Stage one: where a dateline may begin, at the head of the text or after a byline, headline, caption or source marker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.lexicon.kickers import PAGE_DATES, SLUGS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["after_byline", "after_heading", "first_opening", "later_openings"]

# Space, tags of HTML printed or escaped, and the bullets and back-slashes of feeds.
_MARGIN: Final = re.compile(
    r"(?:[\s\ufeff\u200b-\u200f\u2060]++|<[/!]?\w[^<>\n]{0,200}+>|&lt;/?\w{1,10}+\s?/?&gt;|&nbsp;|&\#160;|\\\\?|[-–—•]\s|\*++)*+"
)
# "RPT --", "UPDATE 2-", "CORRECTED-"; "Reporting from Los Angeles —"; "Special to The Herald, BOSTON —".
_SLUG: Final = re.compile(
    r"(?:(?P<slug>[A-Z]{3,14})(?:[ ]\d)?[ ]?-{1,2}[ ]{0,2}|(?:Reporting from|REPORTING FROM|Reported from)[ ])(?=[A-Z])"
    r"|Special[ ](?:to|for)[ ][\w .’'-]{3,40}?,[ ](?=[A-Z]{3})"
)
_HEAD: Final = 500  # characters that a byline, headline or caption may take before the dateline

# What a dateline opens with where it is not the first thing, up to the mark that ends its first element: words in capitals,
# a few capitalised words, a month and day, or a bracket.
_OPENING: Final = re.compile(
    r"""
    [A-ZÀ-ÖØ-ÞŁŠŽČ(\[]
    (?: (?<=[(\[]) (?=[^\W_])
      | (?= [A-Z.'’-]{1,40}+ (?: [ /&]{1,3} (?: [A-ZÀ-ÖØ-Þ.'’-]{2,40}+ | and ) ){0,5}+ [ ]?[,(\[/—–―_:-] )
      | (?= [\w'’.-]{1,20}+ (?: [ ][A-Z][\w'’.-]{1,20}+ ){0,3}+ [ ]? (?: ,[ ]\w | [(\[] | -- | [—–―] | -[ ] | \.[ ][A-Z] ) )
      | (?<=[JFMASOND]) (?= [a-z]{2,8}+\.?[ ]\d ) )
    """,
    re.VERBOSE,
)
_MARKS: Final = (")", "]", "/", "—", "–", "―", "--", " -", "_", "- ", "\x97", "\x96", "\ufffd")
_BYLINE: Final = re.compile(r"\s*(?:By|BY|Por)\b")
# A byline on a line of its own: "By Our Correspondent", "BY JANE DOE, Associated Press Writer".
_BYLINE_LINE: Final = re.compile(r"(?:By|BY|Por)(?:[ ](?:[A-Z][^\s\d]{0,20}+|of|and|for|the|in)){1,9}+[ ]?\n\s*+")
# A stop ends a sentence after a word of three letters or a figure, so that initials and most abbreviations end none.
_SENTENCE: Final = re.compile(r"[^.!?]*+(?:(?<![^\W\d_]{3})(?<!\d)[.][^.!?]*+)*+(?P<stop>[.!?])?+")
_MOST_OPENINGS: Final = 12
_HEADING: Final = 180  # characters; a line of a headline, deck or byline has fewer


def first_opening(text: str) -> int:
    """Return where the text begins, past space, tags, bullets and a revision slug."""
    match = None if text[:1].isalpha() else _MARGIN.match(text)
    start = match.end() if match else 0
    slug = _SLUG.match(text, start)
    return slug.end() if slug is not None and (slug["slug"] is None or slug["slug"] in SLUGS) else start


def after_byline(text: str, start: int) -> int | None:
    """Return where the text goes on after a byline on a line of its own; `None` where it opens without one."""
    byline = _BYLINE_LINE.match(text, start)
    return byline.end() if byline else None


def later_openings(text: str, start: int) -> Iterator[int]:
    """Yield the places after `start` where a dateline could begin, at most a dozen, in order.

    None without a bracket, slash or dash after it. A name after "By" is the reporter's.
    """
    head = min(len(text), start + _HEAD)
    limit = max(text.rfind(mark, start, head) for mark in _MARKS)
    count = 0
    for match in _OPENING.finditer(text, start + 1, min(head, limit + 2)):
        pos = match.start()
        if _parted(text, pos):
            yield pos
            count += 1
            if count >= _MOST_OPENINGS:
                return


def _parted(text: str, pos: int) -> bool:
    """Whether what stands before `pos` parts it from the words before: a line end, a stop, a gap, a tag, a byline.

    Capitals may also follow a byline's words, or run into the credit before them ("File PhotoLONDON").
    """
    before = text[pos - 1]
    if before in "\n>\t":
        return True
    capitals = text[pos : pos + 3].isupper()
    if before != " ":
        return capitals and (before.islower() or before.isdecimal())
    earlier = text[pos - 2]
    if earlier == ":" and not capitals:
        # "Updated: Jan. 5, 2021" above the dateline is the page's date.
        return PAGE_DATES.isdisjoint(text[max(0, pos - 15) : pos - 2].casefold().split()[-1:])
    if earlier in '.!?:|)”" \n\t':
        return True
    return capitals and earlier.islower() and text[pos - 3 : pos - 1].casefold() != "by"


def after_heading(text: str, start: int, opening: int) -> bool:
    """Whether only a heading stands before an opening: short lines, or on its own line one sentence; bylines apart."""
    line = text.rfind("\n", start, opening) + 1
    if line == opening or (line and text[line:opening].isspace()):
        return all(len(row) < _HEADING for row in text[start:line].split("\n"))
    stopped = (sentence.group() for sentence in _SENTENCE.finditer(text, start, opening) if sentence["stop"])
    return sum(not _BYLINE.match(sentence) for sentence in stopped) <= 1
