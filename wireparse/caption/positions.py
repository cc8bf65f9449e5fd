"""Position notations: where they stand in a caption, and what they say.

A notation is read word by word from what stands between brackets or commas; the order of a list ("from left", "L-R") is found
by its core and grown to both sides.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import Final, NamedTuple

from wireparse.lexicon.captions import NOT_DRESS
from wireparse.lexicon.positions import FILLERS, LETTERS, ORDINALS, POSES, SIDES, WEAK_SIDES

__all__ = ["Mark", "find_marks", "may_hold_position", "side_of"]


class Mark(NamedTuple):
    """A position notation: `text[start:end]` with its brackets or commas, what it says, and how it stands to its names."""

    start: int
    end: int
    kind: str  # "list" and "row" lead names, "opening" leads one, "after" and "loose" follow one
    side: str | None
    ordinal: int | None
    text_start: int
    text_end: int


_LITERALS: Final = (
    "left",
    "right",
    "cent",
    "(l",
    "(r",
    "(c",
    " row",
    "ground",
    "l-r",
    "front",
    "rear",
    "back,",
    "middle",
    "top",
    "bottom",
    "l)",
    "r)",
    "l to r",
    "r to l",
)


def may_hold_position(text: str, start: int, end: int) -> bool:
    """Whether a notation may stand in `text[start:end]`: a quick look that lets no notation pass unseen."""
    lower = text[start:end].lower()
    return any(literal in lower for literal in _LITERALS)


_PHRASE: Final = re.compile(
    r"""
    \( [ ]?+ (?P<bracket> [^()\[\]\n]{1,60} ) [)\]]
  | (?<=\w) [ ] (?P<loose> at[ ](?:the[ ])?(?:far[ ])?(?:left|right) ) (?= [ ,.;)] | $ )
  | , [ ]?+ (?P<comma> (?: [A-Za-z0-9’'-]++ [ ]? ){1,7}? ) (?= [ ]?[,.;:)\n] | [ ]?$ | [ ](?:and|with|as|while|during|for|speaks?|talks?|listens?|looks?|in|wearing)[ ] )
    """,
    re.VERBOSE,
)
# The core of a list's order.
_ORDER: Final = re.compile(
    r"""
    \b (?: [Ff]rom[ ](?:the[ ])?(?:far[ -]|top[ -]|upper[ -]|bottom[ -]|lower[ -]|front[ -]|back[ -])? (?P<from>left|right|top|bottom|L\b|R\b|cent(?:er|re))
           (?:[ ]to[ ](?:the[ ])?(?:right|left|bottom|top|R\b|L\b))?+ (?:[ ](?:front|back|side))?+
         | (?P<pair>[Ll]eft|[Rr]ight|LEFT|RIGHT|[Ll]|[Rr]) [ ]?(?:[-–—/]|to|TO)[ ]? (?:[Rr]ight|[Ll]eft|RIGHT|LEFT|[RrLl]) ) (?![\w'’]|-\w)
  | (?P<row> \b(?:[Ff]ront|[Bb]ack|[Rr]ear|[Tt]op|[Bb]ottom|[Mm]iddle|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|2nd|3rd)[ ]row (?:[ ](?:seated|standing))?+ ) (?= : | ,[ ](?!from|left|L-R|right)\w | [ ](?:are|is)\b )
    """,
    re.VERBOSE,
)
_OPENING: Final = re.compile(
    r"(?:^|(?<=[.;:!?(\n][ ])|(?<=\n)) (?P<said>(?:(?:Pictured|Above|Below|At|Seen|Shown|On|In)[ ])?(?:the[ ]|at[ ]|on[ ])?(?:[Ff]ar[ ]|[Tt]op[ ]|[Bb]ottom[ ])?(?:[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|[Tt]op|[Bb]ottom|background|foreground))"
    r"(?: ,?[ ](?:is|are|was|were)\b | ,[ ](?:is[ ])? | :[ ])",
    re.VERBOSE,
)
_LIST_CUES: Final = ("from left", "from the left", "from right", "from the right", "to right", "to r", "l-r", "r-l", "l–r", "l/r", " row", "to left", "from top", "from bottom",
                     "from far", "from upper", "from l", "from cent", "from front", "from back", "from r", "l to r", "l — r")  # fmt: skip


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """The position notations of `text[start:end]`, in order."""
    lower = text[start:end].lower()
    orders: list[Mark] = []
    if any(cue in lower for cue in _LIST_CUES):
        orders = [mark for found in _ORDER.finditer(text, start, end) if (mark := _order(text, start, found))]
    marks = list(orders)
    for found in _PHRASE.finditer(text, start, end):
        kind = found.lastgroup or ""
        side, ordinal, size = side_of(found[kind].rstrip(), kind == "bracket")
        if side is not None and not _overlaps(found.start(), found.end(), orders):
            at = found.start(kind)
            marks.append(
                Mark(
                    found.start(),
                    max(found.end(), at + size),
                    "loose" if kind == "loose" else "after",
                    side,
                    ordinal,
                    at,
                    at + size,
                )
            )
    marks.sort()
    openings = []
    for found in _OPENING.finditer(text, start, end):
        side, ordinal, _ = side_of(found["said"], False)
        if side is not None and not _overlaps(found.start(), found.end(), marks):
            openings.append(
                Mark(found.start(), found.end(), "opening", side, ordinal, found.start("said"), found.end("said"))
            )
    return sorted(marks + openings) if openings else marks


def _overlaps(start: int, end: int, marks: list[Mark]) -> bool:
    """Whether a stretch overlaps one of `marks`, which are in order."""
    at = bisect_left(marks, end, key=lambda mark: mark.start)
    return at > 0 and marks[at - 1].end > start


_BEFORE_ORDER: Final = re.compile(r"[A-Za-z0-9-]++,?[ ]\(?$|\($")
_AFTER_ORDER: Final = re.compile(r"[ ]?[)\]]|[ ](?:are|is)\b:?")


def _order(text: str, floor: int, found: re.Match[str]) -> Mark | None:
    """Grow the core of a list's order over the words that belong to it; `None` where it places one person ("second from left")."""
    left = at = found.start()
    row = found["row"] is not None
    if not row:
        while (before := _BEFORE_ORDER.search(text, max(floor, at - 24), at)) and _belongs(
            before.group(), text, before.start()
        ):
            at = before.start()
            if text[at] != "(":
                left = at
            else:
                break
        said = text[left : found.start()].lower().split()
        if said and said[-1].strip(",(") in ORDINALS:
            return None
    right = found.end()
    if after := _AFTER_ORDER.match(text, right):
        right = after.end()
    core = found["from"] or found["pair"]
    side = None if row else SIDES.get(core.lower()) or LETTERS.get(core.lower())
    return Mark(at, right, "row" if row else "list", side, 1, left, found.end())


def _belongs(words: str, text: str, at: int) -> bool:
    """Whether the word before a list's order is part of it: "front row,", "Seated", "clockwise", "(", "2nd row"."""
    word = words.rstrip("( ,").lower()
    if not word:
        return True
    if (
        word in POSES
        or word in ORDINALS
        or word in {"clockwise", "row", "behind", "in", "front", "back", "rear", "top", "bottom", "middle", "row,"}
    ):
        return word != "in" or text[at:].startswith(("in front", "in back", "in the"))
    return False


@lru_cache(maxsize=2048)
def side_of(phrase: str, bracket: bool = False) -> tuple[str | None, int | None, int]:
    """The side and ordinal that a phrase says, and how many of its characters say it; no side where it is no notation.

    >>> side_of("second from right"), side_of("2nd L", True), side_of("center-left"), side_of("left office")
    (('RIGHT', 2, 17), ('LEFT', 2, 5), ('CENTER', None, 11), (None, None, 0))
    """
    notation = _Notation(bracket)
    size = 0
    for found in _NOTATION_WORD.finditer(phrase):
        if not notation.take(found.group().rstrip(",")):
            break
        size = found.end()
    rest = phrase[size:].strip(" ,")
    sides, ordinal = notation.sides, notation.ordinal
    if not sides or (rest and not _is_aside(rest, bracket)) or notation.is_prose():
        return None, None, 0
    if ordinal is None and len(set(sides)) == 1:
        ordinal = 1
    return (sides[-1] if ordinal and ordinal > 1 else sides[0]), ordinal, size


class _Notation:
    """One person's notation, read word by word."""

    def __init__(self, bracket: bool) -> None:
        self.bracket = bracket  # single letters mean a side there
        self.words: list[str] = []
        self.sides: list[str] = []
        self.ordinal: int | None = None

    def take(self, printed: str) -> bool:
        """Read one more word; `False` where it is none of a notation."""
        word = printed.lower()
        if word in SIDES:
            self.sides.append(SIDES[word])
        elif word == "row":
            self._forget_row()
        elif word in ORDINALS and not self.sides:
            self.ordinal = ORDINALS[word]
        elif word not in FILLERS or (self.sides and word in _LINKS):
            letter = _LETTER.fullmatch(printed)
            if letter is None or not (self.bracket or self.ordinal or letter["place"]):
                return False
            self.sides.append(LETTERS[letter["side"].lower()])
            self.ordinal = int(letter["place"]) if letter["place"] else self.ordinal
        self.words.append(word)
        return True

    def _forget_row(self) -> None:
        """Which row someone is in counts for nothing: "front row, C"."""
        if self.words and self.words[-1] in SIDES:
            self.sides.pop()
        elif self.words and self.words[-1] in ORDINALS:
            self.ordinal = None

    def is_prose(self) -> bool:
        """Whether the words are more likely part of the sentence: "above", "at the top of"."""
        words = self.words
        weak = len(words) == 1 and words[0] in WEAK_SIDES and not self.bracket
        return weak or words[-1] in _LINKS or words[0] == "of"


_LINKS: Final = frozenset({"of", "to", "and", "from", "the", "at", "in", "on"})
_NOTATION_WORD: Final = re.compile(r"[A-Za-z0-9]+(?:,)?")
_LETTER: Final = re.compile(r"(?:(?P<place>[2-9])(?:nd|rd|th)?)?(?P<side>[LRC])")
_ASIDE: Final = re.compile(
    r"(?:in|wearing|with|holding|at|on|facing|behind|speaking|looking|waving|dressed)\b.*|(?:[a-z]+ ){0,2}[a-z]+s"
)


def _is_aside(rest: str, bracket: bool) -> bool:
    """Whether what follows the side in a phrase only says how someone looks: "in red tie", "blue sandals"."""
    if bracket:
        return rest[0].islower() and rest[-1].islower()
    return (
        _ASIDE.fullmatch(rest) is not None and rest.rsplit(maxsplit=1)[-1] not in NOT_DRESS and len(rest.split()) <= 4
    )
