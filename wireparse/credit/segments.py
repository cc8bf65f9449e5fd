"""Second stage: a credit cut into the stretches that may be names, each with what leads to it.

A cut is anything in a credit that is no name: a lead-in ("Photo by"), "courtesy of", "via", "©", a slash, a bracket.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from wireparse.lexicon.credit_words import LICENCES

__all__ = ["LEAD_IN", "OWNER_IN", "WHERE", "Cut", "Segment", "cut"]

_NOUN = r"(?:photo(?:graph(?:er|y)?)?s?|pictures?|pics?|images?|illustrat(?:ions?|ed|or)|graphics?|art(?:ist|work)?|videos?|stills?|portraits?|screen[ ]?(?:shots?|grabs?|caps?)|(?:photo)?montages?|composites?|collages?|animations?|renderings?|credits?|source|fotos?|words)"
WHERE = r"(?:from[ ](?:the[ ])?)?(?:(?:top|bottom|far|middle|centre|center|upper|lower)[ ])?(?:left|right|top|bottom|above|below|cent(?:er|re)|middle|main|inset|clockwise)"

# What leads a credit in: a noun for the picture with a colon or "by", maybe several ("Image credit: Photo by").
LEAD_IN: Final = rf"""
    (?: \b (?:{WHERE}|file|stock|video|cover|hero|artist's) [ ]++ )?+
    \b {_NOUN} (?: [ ] (?:{_NOUN}|file|file[ ]photos?) ){{0,2}}+
    (?: [ ]?+ (?: :(?!//) | \.{{3}} | … ) | [ ] by\b (?:[ ]?+:)?+ | [ ] should[ ] read\b )
"""
# What leads an owner in.
OWNER_IN: Final = rf"""
    (?: \b {_NOUN} [ ] )?+
    \b (?: courtesy (?: [ ]of\b | : )?+ | (?:submitted|supplied|provided|contributed|released|issued|shared|obtained)[ ](?:by|from)\b | handout[ ]from\b )
    (?-i: [ ]the\b )?+
"""
_CUT: Final = regex.compile(
    rf"""
    (?P<name> (?-i: \p{{Lu}}{{2,10}} [ ] \( \p{{Lu}}\p{{L}}++ (?:[ ]\p{{L}}++){{1,6}} \) ) )  # an agency with its name in full
  | (?P<lead> {LEAD_IN} | \b {WHERE} : )
  | (?P<owner> {OWNER_IN} )
  | (?P<via> \b (?:and[ ])?+ via (?-i:[ ]the\b)?+ (?=[ :@]|$) )
  | (?P<mark> (?: © | \(c\) | &copy; | \b copyright \b ) (?: [ ]?+ (?: © | \(c\) | &copy; | copyright\b | : | by\b ) )*+ )
  | (?P<licence> \b {LICENCES} \b )
  | (?P<sep> [/|;,•·()\[\]\n\r\t]++ | (?<=\s)[-–—]++(?=\s|$) | [—–] | --++ | \.{{3,}}+ | … | :(?=\s) )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


class Segment(NamedTuple):
    """A stretch that may be a name, what kind of cut stands before it, and the words of the cuts before it."""

    text: str
    link: str  # "", "lead", "owner", "via", "mark", "/", ",", "-"...
    start: int
    end: int


class Cut(NamedTuple):
    """A credit taken apart: its segments, and the words of its cuts, in which flags are found."""

    segments: tuple[Segment, ...]
    leads: int  # how many lead-ins, owners and copyright marks
    slashes: int
    words: tuple[str, ...]  # what the cuts say, in lower case
    mark: int | None  # where the text of a copyright notice starts


_STRONG: Final = frozenset({"lead", "owner", "via", "mark", "name"})


def cut(text: str, start: int, end: int) -> Cut:
    """Cut the credit `text[start:end]` into segments."""
    segments: list[Segment] = []
    said: list[str] = []
    leads = slashes = 0
    mark = None
    link, at = "", start
    for found in _CUT.finditer(text, start, end):
        kind = found.lastgroup or ""
        left, right = found.span()
        if left > at and (gap := _gap(text, at, left, link)):
            segments.append(gap)
            link = ""
        at = right
        if kind == "name":
            segments.append(Segment(text[left:right], link, left, right))
            link = ""
        elif kind == "sep":
            sign = text[left]
            slashes += sign == "/"
            if link not in _STRONG:
                link = sign
        else:
            link = kind
            said.append(found.group().casefold())
            leads += kind != "via"
            if kind == "mark" and mark is None:
                mark = right
    if end > at and (gap := _gap(text, at, end, link)):
        segments.append(gap)
    return Cut(tuple(segments), leads, slashes, tuple(said), mark)


def _gap(text: str, start: int, end: int, link: str) -> Segment | None:
    """The stretch between two cuts, or `None` where it holds nothing."""
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    stretch = stretch.strip()
    return Segment(stretch, link, start, start + len(stretch)) if stretch else None
