"""Position notations: where they stand in a caption, and what they say."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

import regex

from wireparse.lexicon.positions import ORDINALS, SIDES

__all__ = ["Mark", "find_marks", "has_position_word", "side_of"]

_ORDINAL = rf"(?:{'|'.join(ORDINALS)}|\d(?=[LRlr]\b))"
_SIDE = r"(?:left|right|cent(?:er|re)|middle)"
_DEEP = r"(?:front|back|rear|top|bottom|middle|upper|lower|(?:first|second|third|fourth|1st|2nd|3rd|4th)[ ]row)"
_POSE = r"(?:seated|sitting|standing|kneeling|front|back|rear|top|bottom|middle|upper|lower|first|second|third|fourth|1st|2nd|3rd)"
# One person's place: "second from right", "far left", "top right", "center-left", "background".
_PLACE = rf"""
    (?: (?:front|back|rear|top|bottom|middle|second|third)[ ]row,?[ ] )?+
    (?: (?:pictured|seated|sitting|standing|kneeling|shown|seen)[ ] )?+
    (?: (?:at|on|in|to|from)[ ] (?:the[ ])? )?+ (?: (?:far|extreme|immediate|upper|lower|top|bottom|front|back|rear)[ -]++ )*+
    (?: {_ORDINAL}[ -]? (?: (?:from|on|to|at)[ ](?:the[ ])?)?+ (?:{_SIDE}|[LRlr]\b)
      | {_SIDE} (?: [ -](?:{_SIDE}|front|back|rear|foreground|background) )?+
      | background | foreground | rear | front | back | top | bottom )
    \b (?: [ ](?:row|front|back|side|background|foreground) )?+
"""
_LETTERS = rf"(?: (?:far|top|bottom|front|back|rear|upper|lower)[ -] | (?:front|back|second|third)[ ]row,?[ ] )?+ (?:{_ORDINAL}[ -]?(?:from[ ])?)?+ [LRC] (?:[ ](?:front|back|row))?+"
# The order of a list: "from left", "L-R", "clockwise from top left", "front row, left to right", "second row:".
_ORDER = rf"""
    (?: (?:pictured|shown|seen|seated|sitting|standing|kneeling)(?:[ ]behind|[ ]in[ ]front|[ ](?:in[ ](?:the[ ])?)?(?:front|back)[ ]row|[ ]are)?,?[ ] )?+
    (?: (?:in[ ])?(?:the[ ])?(?:front|back|rear|top|bottom|middle|upper|lower|first|second|third|fourth|1st|2nd|3rd|4th)(?:[ ]row)?(?:[ ](?:seated|standing))?,?[ ]\(? )?+
    (?: clockwise[ ,]++ )?+
    (?: from[ ](?:the[ ])?(?:(?:far|top|upper|lower|bottom|front|back)[ -])?(?P<from>left|right|l\b|r\b|top|bottom|cent(?:er|re)) (?:[ ]to[ ](?:the[ ])?(?:right|left|bottom|r\b|l\b))?+ (?:[ ](?:front|back|side))?+
      | (?P<pair>left|right|l|r)[ ]?(?:[-–—/]|to)[ ]?(?:right|left|r|l)\b )
"""
_MARK: Final = regex.compile(
    rf"""
    (?P<list> (?:\([ ]?)?+ (?<![-\w]) (?:{_ORDER}) [ ]?\)?+ (?=[\s,:;)—–-]) )
  | (?P<row> (?<=[.;,(][ ]?|^|[ ]and[ ]) \b (?:front|back|rear|top|bottom|middle|second|third|fourth|2nd|3rd)[ ]row (?: [ ](?:seated|standing) )?+ (?=:|,[ ]\p{{Lu}}) )
  | (?P<bracket> \( [ ]? (?: (?-i:{_LETTERS}) | {_PLACE} ) (?: ,?[ ][\p{{Ll}}' -]{{2,30}} )?+ [ ]? [)\]] )
  | (?P<opening> (?<=^|[.;:(][ ]) (?:pictured[ ]|above[ ]|at[ ]|seen[ ]|shown[ ]|on[ ]the[ ])?(?:far[ ]|top[ ]|bottom[ ])?{_SIDE} (?: , | [ ](?:is|are)\b | ,?[ ]is\b | :[ ](?=\p{{Lu}}) ) (?:[ ]is\b)? )
  | (?P<comma> , [ ]? {_PLACE} (?= [,.;:)] | $ | [ ](?:and|with|in|wearing|holding|speaks|listens|looks|\p{{Ll}}{{3,12}}[ ]\p{{Ll}}{{3,12}},) ) )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_ANY: Final = regex.compile(r"\b(?:left|right|cent(?:er|re)|background|foreground|front|rear|back|middle|top|bottom|row|[LRC]|L-R|l-r|[2-9](?:nd|rd|th)?[ -]?[LR])\b")
_SPLIT: Final = regex.compile(r"[\s,/()-]+")


class Mark(NamedTuple):
    """A position notation: `text[start:end]` with its brackets or comma, what it says, and how it stands to its names."""

    start: int
    end: int
    kind: str  # "list" and "row" lead names, "opening" leads one, "bracket" and "comma" follow one
    side: str | None
    ordinal: int | None
    text_start: int
    text_end: int


def has_position_word(text: str, start: int, end: int) -> bool:
    """Whether a word in `text[start:end]` may be part of a notation."""
    return _ANY.search(text, start, end) is not None


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """The position notations of `text[start:end]`, in order."""
    marks = []
    for found in _MARK.finditer(text, start, end):
        kind = found.lastgroup or ""
        if found["list"] is not None:
            kind = "list"
        inner = found.group().strip(" ,.:;()[]")
        inner_start = found.start() + found.group().index(inner)
        if kind == "list":
            said = found["from"] or found["pair"]
            side, ordinal = SIDES[said.casefold()], 1
        elif kind == "row":
            side, ordinal = None, 1
        else:
            side, ordinal = side_of(inner)
            if side is None:
                continue
        marks.append(Mark(found.start(), found.end(), kind, side, ordinal, inner_start, inner_start + len(inner)))
    return marks


@lru_cache(maxsize=512)
def side_of(notation: str) -> tuple[str | None, int | None]:
    """The side and ordinal of one person's notation.

    >>> side_of("second from right"), side_of("2nd L"), side_of("center-left")
    (('RIGHT', 2), ('LEFT', 2), ('CENTER', None))
    """
    folded = notation.casefold()
    if " row" in folded:
        before, _, after = folded.partition("row")
        folded = after if any(word in SIDES for word in _SPLIT.split(after)) else before
    words = [word for word in _SPLIT.split(folded) if word]
    sides: list[str] = []
    ordinal = None
    for word in words:
        if word in ORDINALS and not sides:
            ordinal = ORDINALS[word]
        elif len(word) == 2 and word[0].isdigit() and word[1] in "lr":
            ordinal = int(word[0])
            sides.append(SIDES[word[1]])
        elif word in SIDES:
            sides.append(SIDES[word])
        elif sides:
            break
    if not sides:
        return None, None
    if ordinal is None:
        ordinal = 1 if len(set(sides)) == 1 else None
    return sides[0] if ordinal is None else sides[-1], ordinal
