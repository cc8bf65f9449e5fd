"""Which quotation marks of a paragraph belong together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Marks", "Stretch", "inner_marks", "pair_marks", "places_of"]


_Mark = tuple[int, int, str]  # start, end, and kind: opening, closing, straight


@attrs.define
class Stretch:
    """A stretch between quotation marks, the marks excluded.

    `nested` stretches stand inside another one and follow it in the list.
    """

    start: int
    end: int
    opener: int  # where the opening mark starts
    closer: int  # where the closing mark ends; `end` where the stretch is never closed
    single: bool  # ‘...’ or '...'
    closed: bool


# What may open or close a stretch, and what does so where two of it stand together: two backquotes open, two apostrophes
# do either, as straight marks do.
_KINDS: Final = tuple(zip('“„‟«”»"＂', "ooooccss", strict=True))
_DOUBLED: Final = tuple(zip("`‘’'", "oocs", strict=True))
_SINGLES: Final = "‘'’"
# A single mark opens after space or punctuation and before a word; '90s and 'em are elisions.
_SINGLE_OPEN: Final = re.compile(
    r"(?<![\w’'.,])(?:‘|['’](?=[A-Z$£€\[]|[a-z]{2,24}[ ,]))(?=[\w$£€\[…])(?!\d0s\b|(?:em|til|tis|twas|cause|bout|n|cuz|round)\b)",
    re.IGNORECASE,
)
_SINGLE_CLOSE: Final = re.compile(r"['’](?!\w)")
_SPEECH_ENDS: Final = frozenset(',.?!”"')  # before a mark that closes
_BEHIND_SPEECH: Final = frozenset({"", " ", "\n"})
_LONGEST_OUTER: Final = 2000  # characters
_LOW: Final = "„‚‟"
_BEFORE_OPEN: Final = frozenset(" \t\xa0\n\r([{—–-/:\u2009\u202f\u200b‘'’")


class Marks:
    """The quotation marks of `text[start:end]`, found in one pass; `stretches` pairs those of a paragraph."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        single = {mark: places_of(mark, text, start, end) for mark, _ in _DOUBLED}
        self._double = _double_marks(text, start, end, single)
        self._places = [mark[0] for mark in self._double]
        self._kinds = "".join([mark[2] for mark in self._double])
        self._single = _single_openings(text, end, single)
        self._nesting: set[int] = set()  # paragraphs, by their start, in which a mark may stand inside of a stretch

    def marked(self, paragraphs: Sequence[tuple[int, int]], starts: Sequence[int]) -> frozenset[int]:
        """Which of the paragraphs hold a mark that may open a stretch or close one."""
        found = []
        reach = -1
        for at in sorted(self._places + self._single) if self._single else self._places:
            if at >= reach:
                index = bisect_right(starts, at) - 1
                reach = paragraphs[index][1]
                found.append(index)
        return frozenset(found)

    def may_nest(self, start: int) -> bool:
        """Whether a stretch of the paragraph at `start`, whose stretches were asked for, may hold another one."""
        return start in self._nesting

    def nests(self, stretch: Stretch) -> bool:
        """Whether a mark inside of a stretch may open another one."""
        single, start, end = self._single, stretch.start, stretch.end
        text = self._text
        if text.find("“", start, end) >= 0 or (stretch.single and text.find('"', start, end) >= 0):
            return True
        return bisect_left(single, start) < bisect_left(single, end)

    def stretches(self, start: int, end: int) -> list[Stretch]:
        """The quoted stretches of the paragraph `text[start:end]`, in order of their opening marks.

        Curly marks pair by kind, straight ones by the space around them and in turn. What is never closed runs to the end
        of the paragraph: wire style repeats the opening mark in the next one.
        """
        places, single = self._places, self._single
        first = bisect_left(places, start)
        found: list[Stretch] = []
        if first < len(places) and places[first] < end:
            last = bisect_left(places, end, first)
            found = _pair(self._text, start, end, self._double[first:last], self._kinds[first:last])
            if not found or not found[-1].closed or len(found) * 2 < last - first:
                self._nesting.add(start)
        if single and bisect_left(single, start) < bisect_left(single, end):
            self._nesting.add(start)
            return _with_single(self._text, start, end, found)
        return found


def places_of(characters: str, text: str, start: int, end: int) -> list[int]:
    """Where any of the characters stands in `text[start:end]`, in order: much faster than a search for their class."""
    found = []
    for character in characters:
        at = text.find(character, start, end) if character in text else -1  # "in" costs a fifth of a call
        while at >= 0:
            found.append(at)
            at = text.find(character, at + 1, end)
    if len(characters) > 1:
        found.sort()
    return found


def _double_marks(text: str, start: int, end: int, single: dict[str, list[int]]) -> list[_Mark]:
    """The double marks of `text[start:end]` in order; `single` tells where the single ones stand that may be doubled."""
    found = [(at, at + 1, kind) for mark, kind in _KINDS if mark in text for at in places_of(mark, text, start, end)]
    for mark, kind in _DOUBLED:
        behind = -1  # the mark before, where it is no half of a double one
        for at in single[mark]:
            if at == behind:
                found.append((at - 1, at + 1, kind))
            behind = -1 if at == behind else at + 1
    found.sort()
    return found


def _single_openings(text: str, end: int, single: dict[str, list[int]]) -> list[int]:
    """Where a single mark may open a stretch: ‘, or a typed mark that stands before a word and behind none."""
    found = single["‘"].copy()
    for at in chain(single["'"], single["’"]):
        if at and (before := text[at - 1]).isalnum():
            continue  # the apostrophe of a word: most of them
        after = text[at + 1] if at + 1 < end else ""
        if not (at and before == "_") and (after.isalnum() or after == "_"):
            found.append(at)
    found.sort()
    return found


def _is_closing(text: str, at: int, after: int, floor: int, ceiling: int) -> bool:
    """Whether a straight mark that nothing opened can only close: inches, seconds of arc, or a lost opening mark."""
    if at == floor or text[at - 1] in _BEFORE_OPEN:
        return False
    return after >= ceiling or text[after].isspace() or text[after] in ",.;:!?)]"


def _opens(text: str, mark: _Mark) -> bool:
    at, after, kind = mark
    return kind == "o" or (kind == "s" and text[at - 1] in _BEFORE_OPEN and not text[after : after + 1].isspace())


class _Open:
    """An open stretch: what opened it, and how deep the marks inside of it are nested."""

    __slots__ = ("depth", "inner", "low", "opener", "start", "straight")

    def __init__(self, text: str, mark: _Mark) -> None:
        self.opener, self.start, kind = mark
        self.straight = kind == "s"
        self.low = text[self.opener] in _LOW  # closed by the mark that opens elsewhere
        self.inner = False
        self.depth = 0

    def closes(self, text: str, mark: _Mark, later: dict[str, int], following: _Mark | None) -> bool:
        """Whether a mark closes the stretch; `later` counts the marks behind it by kind."""
        at, _, kind = mark
        if self.straight:
            # Curly marks inside straight ones are quotes in a quote, unless a curly mark is all there is to close it.
            return kind == "s" or (kind == "c" and not later["s"])
        if kind == "s":
            # A straight mark inside curly ones opens or closes a quote in a quote; where the next mark opens again, it was
            # typed for a curly one.
            opens = not self.inner and text[at - 1] in _BEFORE_OPEN
            typo = not self.inner and not opens and following is not None and _opens(text, following)
            self.inner = opens
            return not later["c"] or typo
        if kind == "o" and not (self.low and text[at] == "“"):
            self.depth += later["c"] > self.depth + 1
            return False
        if self.depth:
            self.depth -= 1
            return False
        return True


def pair_marks(text: str, start: int, end: int) -> list[Stretch]:
    """The quoted stretches of `text[start:end]` alone; for all paragraphs of a text, `Marks` looks for them once."""
    return Marks(text, start, end).stretches(start, end)


def _pair(text: str, start: int, end: int, marks: list[_Mark], kinds: str) -> list[Stretch]:
    """Pair the double marks of a paragraph; `kinds` has the kind of each."""
    if kinds == "oc" or (kinds == "ss" and not _is_closing(text, *marks[0][:2], start, end)):
        (opener, after, _), (at, closer, _) = marks
        return [Stretch(after, at, opener, closer, False, True)] if after < at else []
    half = len(kinds) // 2
    if kinds == "oc" * half or (
        kinds == "ss" * half and not [at for at, after, _ in marks[::2] if _is_closing(text, at, after, start, end)]
    ):
        pairs = zip(marks[::2], marks[1::2], strict=True)
        return [
            Stretch(after, at, opener, closer, False, True)
            for (opener, after, _), (at, closer, _) in pairs
            if after < at
        ]
    if kinds.count("o") == len(kinds) and text[marks[0][0]] not in _LOW:
        marks = marks[:1]  # nothing closes the first
    return _paired(text, start, end, marks, {kind: kinds.count(kind) for kind in "soc"})


def _paired(text: str, start: int, end: int, marks: list[_Mark], later: dict[str, int]) -> list[Stretch]:
    """Pair the marks of a paragraph that do not simply alternate."""
    found: list[Stretch] = []
    current: _Open | None = None
    for index, mark in enumerate(marks):
        at, after, kind = mark
        later[kind] -= 1
        if current is None:
            if kind == "o" or (kind == "s" and not _is_closing(text, at, after, start, end)):
                current = _Open(text, mark)
        elif current.closes(text, mark, later, marks[index + 1] if index + 1 < len(marks) else None):
            found.append(Stretch(current.start, at, current.opener, after, False, True))
            current = None
    if current is not None:
        last = end
        while last > current.start and text[last - 1].isspace():
            last -= 1
        found.append(Stretch(current.start, last, current.opener, last, False, False))
    return found


def inner_marks(text: str, stretch: Stretch) -> list[Stretch]:
    """The stretches inside of a stretch in double marks: ‘...’ in “...”, or “...” in "..."."""
    start, end = stretch.start, stretch.end
    if stretch.single or text.find("“", start, end) >= 0:
        return pair_marks(text, start, end)
    return _with_single(text, start, end, [])


def _with_single(text: str, start: int, end: int, found: list[Stretch]) -> list[Stretch]:
    """Add the stretches in single marks that stand outside of double ones."""
    single: list[Stretch] = []
    double: list[Stretch] = []
    marked = len(found)
    position, index = start, 0
    while True:
        ceiling = found[index].opener if index < marked else end
        outer = _single_in(text, (start, end), position, ceiling, single)
        if outer is not None:  # the double marks inside of it are quotes in a quote
            single.append(outer)
            position = outer.closer
            while index < marked and found[index].opener < position:
                index += 1
        elif index < marked:
            double.append(found[index])
            position = found[index].closer
            index += 1
        else:
            return sorted(double + single, key=_opener) if single else found


def _single_in(
    text: str, paragraph: tuple[int, int], floor: int, ceiling: int, single: list[Stretch]
) -> Stretch | None:
    """Add the stretches in single marks of `text[floor:ceiling]`, where no double mark stands; return one that goes on behind it."""
    start, end = paragraph
    at = floor
    for opener in places_of(_SINGLES, text, floor, ceiling):
        if opener < at or (opener > start and text[opener - 1] not in _BEFORE_OPEN):
            continue
        mark = _SINGLE_OPEN.match(text, opener, ceiling)
        if mark is None:
            continue
        found = _single(text, opener, mark.end(), ceiling)
        if found is None:
            return _outer(text, opener, mark.end(), ceiling, end) if ceiling < end else None
        single.append(found)
        at = found.closer
    return None


def _outer(text: str, opener: int, start: int, inner: int, end: int) -> Stretch | None:
    """The stretch in single marks that holds the double ones from `inner` on, as British papers print them: 'He told me "no comment",' she said."""
    for close in islice(_SINGLE_CLOSE.finditer(text, inner, min(end, inner + _LONGEST_OUTER)), 12):
        at = close.start()
        if text[at - 1] in _SPEECH_ENDS and text[at + 1 : at + 2] in _BEHIND_SPEECH:
            return Stretch(start, at, opener, at + 1, True, True)
    return None


def _opener(stretch: Stretch) -> int:
    return stretch.opener


def _single(text: str, opener: int, start: int, end: int) -> Stretch | None:
    """The stretch that opens at `opener`: it closes at the first mark that is not a plural possessive, if any is."""
    possible = None
    for close in islice(_SINGLE_CLOSE.finditer(text, start, end), 12):
        at = close.start()
        if at == start or text[at - 1].isspace():
            continue
        after = text[at + 1 : at + 3]
        if text[at - 1] == "s" and after[:1] == " " and after[1:].islower():
            possible = possible or Stretch(start, at, opener, at + 1, True, True)
            continue
        return Stretch(start, at, opener, at + 1, True, True)
    return possible
