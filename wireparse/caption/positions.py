"""Position notations: where they stand in a caption, and what they say.

A notation is read word by word from what stands between brackets or commas; the order of a list ("from left", "L-R") is found
by its core and grown to both sides.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import Final, NamedTuple

from wireparse.caption.wording import SIDE_WORDS
from wireparse.grammar.places import is_region
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.spaces import lower_case
from wireparse.lexicon.captions import NOT_DRESS
from wireparse.lexicon.positions import FILLERS, LETTERS, ORDINALS, POSES, SIDES, SIDES_ABROAD, WEAK_SIDES

__all__ = ["Mark", "find_marks", "side_of"]


class Mark(NamedTuple):
    """A position notation: `text[start:end]` with its brackets or commas, what it says, and how it stands to its names."""

    start: int
    end: int
    kind: str  # "list" and "row" lead names, "opening" leads one, "after" and "loose" follow one
    side: str | None
    ordinal: int | None
    text_start: int
    text_end: int


# What every notation holds: a word for a side, with a small letter, a capital or in capitals, or a letter for one behind which a
# bracket closes. Around these the notation is read.
_SIDE: Final = re.compile(
    rf"""{SIDE_WORDS}
    | [LRClr][)\].] | [Ll][-–—/][Rr] | R-L
    """,
    re.VERBOSE,
)
_APART: Final = re.compile(r"[Ll] ?[-–—/] ?[Rr]|L to R")
_LOOK_BACK: Final = 50  # characters of a notation before its side
_PHRASE: Final = re.compile(
    r"""
    [(\[] [ ]?+ (?P<bracket> [^()\[\]\n]{1,60} ) (?: \) | \](?![^\W\d_]) )
  | , [ ]?+ (?P<comma> [A-Za-z0-9’'-]++ (?: [ ] [A-Za-z0-9’'-]++ ){0,6}? ) (?= [ ]?[,.;:)\n] | [ ]?$ | [ ](?:and|with|as|while|during|for|speaks?|talks?|listens?|looks?|in|wearing)[ ] )
    """,
    re.VERBOSE,
)
_LOOSE: Final = re.compile(r"(?<=[\w)]) (?P<loose>at (?:the )?(?:far )?(?:left|right))(?=[ ,.;)]|$)")
# The core of a list's order.
_ORDER: Final = re.compile(
    r"""
    \b (?: [Ff]rom[ ](?:the[ ])?(?:far[ -]|top[ -]|upper[ -]|bottom[ -]|lower[ -]|front[ -]|back[ -])? (?P<from>left|right|top|bottom|L\b|R\b|cent(?:er|re))
           (?:[ ]to[ ](?:the[ ])?(?:right|left|bottom|top|R\b|L\b))?+ (?:[ ](?:front|back|side))?+
         | (?P<pair>[Ll]eft|[Rr]ight|LEFT|RIGHT|[Ll]|[Rr]) [ ]?(?:[-–—/]|to|TO)[ ]? (?:[Rr]ight|[Ll]eft|RIGHT|LEFT|[RrLl]) ) (?![\w'’]|-\w)
  | (?P<row> \b(?:[Ff]ront|[Bb]ack|[Rr]ear|[Tt]op|[Bb]ottom|[Mm]iddle|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|2nd|3rd)[ ]row (?:[ ](?:seated|standing))?+ ) (?= : | ,[ ](?!from|left|L-R|right|cent(?:er|re)\b|[LRClrc]\))\w | [ ](?:are|is)\b )
  | (?P<pose> \b(?:[Ss]eated|[Ss]tanding|[Kk]neeling) ) (?= : | [ ]are[ ](?!from) )
    """,
    re.VERBOSE,
)
_OPENING: Final = re.compile(
    r"(?:^|(?<=[.;:!?(\n][ ])|(?<=\n)) (?P<said>(?:(?:Pictured|Above|Below|At|Seen|Shown|On|In)[ ])?(?:the[ ]|at[ ]|on[ ])?(?:[Ff]ar[ ]|[Tt]op[ ]|[Bb]ottom[ ])?(?:[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|[Tt]op|[Bb]ottom|background|foreground))"
    r"(?: ,?[ ](?:is|are|was|were)\b | ,[ ](?:is[ ])? | :[ ])",
    re.VERBOSE,
)
_FROM: Final = re.compile(r"from (?:the )?(?:left|right|top|bottom|far|upper|lower|front|back|[lr]|cent)")


def _may_be_pair(lower: str) -> bool:
    """A quick look that lets no "L-R" pass unseen but for the hyphen without spaces."""
    return (
        "l/r" in lower
        or "l–r" in lower
        or "l—r" in lower
        or "l - r" in lower
        or "l – r" in lower
        or "l — r" in lower
        or "l / r" in lower
    )


def _may_be_list(lower: str) -> bool:
    """A quick look that lets no order of a list pass unseen."""
    return (
        " row" in lower
        or "t to r" in lower
        or "t to l" in lower
        or "l to r" in lower
        or "r to l" in lower
        or "l-r" in lower
        or "r-l" in lower
        or _may_be_pair(lower)
        or ("from " in lower and _FROM.search(lower) is not None)
    )


# What a caption begins with that opens with a notation.
_OPENERS: Final = (
    "left", "right", "cent", "far", "top", "bottom", "pictured", "above", "below", "at ", "seen", "shown", "on ", "in ",
)  # fmt: skip


def find_marks(text: str, start: int, end: int, sides: list[tuple[int, str]]) -> list[Mark]:
    """The position notations of `text[start:end]`, in order, around the words of `sides`."""
    hits = _side_hits(text, start, end, sides)
    if not hits:
        return []
    lower = lower_case(text[start:end])
    orders: list[Mark] = []
    if _may_be_list(lower):
        orders = _orders(text, start, end, hits, lower)
    marks = _after_names(text, start, end, hits)
    if orders:
        marks = sorted(orders + [mark for mark in marks if not _overlaps(*mark[:2], orders)])
    openings = []
    if lower.startswith(_OPENERS) or _may_open_later(lower):
        for found in _OPENING.finditer(text, start, end):
            side, ordinal, _ = side_of(found["said"])
            if side is not None and not _overlaps(found.start(), found.end(), marks):
                said = found.span("said")
                openings.append(Mark(found.start(), found.end(), "opening", side, ordinal, *said))
    return sorted(marks + openings) if openings else marks


# What opens the core of a list's order beside a word for a side.
_ORDER_WORDS: Final = (
    "from ", "seated", "standing", "kneeling", "first row", "second row", "third row", "fourth row", "2nd row", "3rd row",
)  # fmt: skip
_LETTER_PAIR: Final = re.compile(r"[lr] ?(?:[-–—/]|to) ?[lr]")


def _orders(text: str, start: int, end: int, hits: list[int], lower: str) -> list[Mark]:
    """The orders of lists: their cores are looked for where one can begin, at a word for a side or before one."""
    begins = set(hits)
    for word in _ORDER_WORDS:
        at = lower.find(word)
        while at >= 0:
            begins.add(start + at)
            at = lower.find(word, at + 1)
    begins.update([start + pair.start() for pair in _LETTER_PAIR.finditer(lower)])
    orders = []
    floor = start
    for at in sorted(begins):
        if at >= floor and (found := _ORDER.match(text, at, end)):
            floor = found.end()
            if mark := _order(text, start, found):
                orders.append(mark)
    return orders


_PAIRING: Final = frozenset("L-–—/")
_NEXT: Final = 5  # characters of "L to R" behind the "L"
_STANDS: Final = Remembered(lambda word: tuple([found.start() for found in _SIDE.finditer(word)]))


def _side_hits(text: str, start: int, end: int, sides: list[tuple[int, str]]) -> list[int]:
    """Where words and letters for a side stand in the words of `sides`, and in those next to a dash or an "L"."""
    hits = []
    paired = False
    for at, word in sides:
        for offset in _STANDS[word]:
            hits.append(at + offset)  # noqa: PERF401  (one or two of them)
        if word[-1] in _PAIRING:
            paired = True
            hits += [
                pair.start() for pair in _APART.finditer(text, max(start, at - 2), min(end, at + len(word) + _NEXT))
            ]
    return sorted(set(hits)) if paired else hits


# A quick look at these lets no notation pass unseen that opens a sentence or line behind the first.
_LATER_OPENERS: Final = (
    ". left", ". right", ". at left", ". at right", ". pictured", ". far", "; left", "; right", "\nleft", "\nright", ": left", ": right",
)  # fmt: skip


def _may_open_later(lower: str) -> bool:
    for opener in _LATER_OPENERS:  # noqa: SIM110  (a generator takes twice as long)
        if opener in lower:
            return True
    return False


def _after_names(text: str, start: int, end: int, hits: list[int]) -> list[Mark]:
    """The notations that follow a name, around the words for sides at `hits`."""
    marks = []
    floor = start
    for hit in hits:
        if hit < floor:
            continue
        left = floor if hit - floor < _LOOK_BACK else hit - _LOOK_BACK
        before = text[left : hit + 1]
        opened = max(before.rfind("("), before.rfind("[")) if "(" in before or "[" in before else -1
        if opened < 0 or before.find(")", opened, -1) >= 0 or before.find("]", opened, -1) >= 0:
            opened = before.rfind(",")
        opened = left + opened if opened >= 0 else -1
        found = _PHRASE.match(text, opened, end) if opened >= 0 else None
        if (found is None or found.end() <= hit) and (at := text.rfind(" at ", max(floor, hit - 12), hit)) >= 0:
            found = _LOOSE.match(text, at, end)
        kind = found.lastgroup if found is not None else None
        if found is None or kind is None:
            continue
        phrase, at = found[kind].rstrip(), found.start(kind)
        side, ordinal, size = side_of(phrase, kind == "bracket")
        if side is None and kind == "bracket" and (skipped := _affiliation(phrase)):
            at += skipped
            side, ordinal, size = side_of(phrase[skipped:], True)
        if side is not None:
            floor = max(found.end(), at + size)
            marks.append(
                Mark(found.start(), floor, "loose" if kind == "loose" else "after", side, ordinal, at, at + size)
            )
    return marks


_AFFILIATION: Final = re.compile(r"[^,;]++[,;]\s*+(?=[^,;]+$)")


def _affiliation(phrase: str) -> int:
    """How many characters of what stands in brackets are something else before the side: "CDU, l", "no. 9, L", "with folder, center".

    "Ohio, R" is a state and a party.
    """
    found = _AFFILIATION.match(phrase)
    if found is None or (phrase[found.end() :] == "R" and is_region(found.group().rstrip(",; "))):
        return 0
    return found.end()


def _overlaps(start: int, end: int, marks: list[Mark]) -> bool:
    """Whether a stretch overlaps one of `marks`, which are in order."""
    at = bisect_left(marks, end, key=lambda mark: mark.start)
    return at > 0 and marks[at - 1].end > start


_BEFORE_ORDER: Final = re.compile(r"[A-Za-z0-9-]{1,24}+,?[ ]\(?$|\($")
_AFTER_ORDER: Final = re.compile(r"[ ]?[)\]]|[ ](?:are|is)\b:?")


def _order(text: str, floor: int, found: re.Match[str]) -> Mark | None:
    """Grow the core of a list's order over the words that belong to it; `None` where it places one person ("second from left")."""
    left = at = found.start()
    row = found["row"] is not None or found["pose"] is not None
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


_DEPTHS: Final = frozenset({"FRONT", "BACK"})
_NOTATION_WORD: Final = re.compile(r"(?:[2-9]-(?=[LRlr]\b))?[A-Za-z0-9]+,?")


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
    rest = phrase[size:].strip(" ,." if bracket else " ,")
    sides, ordinal = notation.sides, notation.ordinal
    if len(sides) > 1:  # "front L", "left foreground": how deep someone stands counts for as little as the row
        sides = [side for side in sides if side not in _DEPTHS] or sides
    if not sides or (rest and not _is_aside(rest, bracket)) or notation.is_prose():
        return None, None, 0
    if ordinal is None and len(set(sides)) == 1:
        ordinal = 1
    return (sides[-1] if ordinal and ordinal > 1 else sides[0]), ordinal, size


_LINKS: Final = frozenset({"of", "to", "and", "from", "the", "at", "in", "on"})
_LETTER: Final = re.compile(r"(?:(?P<place>[2-9])(?:nd|rd|th)?-?)?(?P<side>[LRClr])")


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
        elif self.bracket and word in SIDES_ABROAD:
            self.sides.append(SIDES_ABROAD[word])
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
