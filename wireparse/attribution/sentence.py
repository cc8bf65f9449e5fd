"""A sentence as the frames see it: its text, its quoted stretches, and where clauses in it may start and end."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.model import CueHit, Mention
    from wireparse.attribution.right import Right
    from wireparse.grammar.marks import Stretch

__all__ = ["Frame", "Sentence"]

_SEPARATORS: Final = " \t\xa0\n,;:—–-"
_NO_OPENERS: Final[list[int]] = []  # one for all sentences without marks; nobody writes into it


class Sentence:
    """`text[start:end]` with the stretches in marks that it holds."""

    __slots__ = ("_openers", "end", "start", "stretches", "text")

    def __init__(self, text: str, start: int, end: int, stretches: Sequence[Stretch]) -> None:
        self.text: str = text
        self.start: int = start
        self.end: int = end
        self.stretches: Sequence[Stretch] = stretches
        self._openers = [stretch.opener for stretch in stretches] if stretches else _NO_OPENERS

    def opening_at(self, at: int) -> Stretch | None:
        """The stretch whose opening mark stands at `at`."""
        index = bisect_left(self._openers, at)
        if index < len(self._openers) and self._openers[index] == at:
            return self.stretches[index]
        return None

    def opening_from(self, at: int) -> Stretch | None:
        """The first stretch that opens at or behind `at`."""
        index = bisect_left(self._openers, at)
        return self.stretches[index] if index < len(self._openers) else None

    def opening_before(self, at: int) -> Stretch | None:
        """The last stretch that opens before `at`."""
        index = bisect_left(self._openers, at)
        return self.stretches[index - 1] if index else None

    def holding(self, at: int) -> Stretch | None:
        """The stretch whose marks hold `at`."""
        stretch = self.opening_before(at)
        return stretch if stretch is not None and stretch.closer > at else None

    def closed_before(self, at: int) -> Stretch | None:
        """The stretch whose closing mark stands right before `at`, save space, comma and dash."""
        if not self._openers:
            return None
        text, start = self.text, self.start
        while at > start and text[at - 1] in _SEPARATORS:
            at -= 1
        index = bisect_left(self._openers, at)
        if not index or self.stretches[index - 1].closer != at:
            return None
        return self.stretches[index - 1]

    def skip_space(self, at: int) -> int:
        """The first place at or behind `at` that is no space."""
        text, end = self.text, self.end
        while at < end and text[at].isspace():
            at += 1
        return at

    def trimmed(self, at: int, characters: str) -> int:
        """The place behind the last character before `at` that is none of `characters`."""
        text, start = self.text, self.start
        while at > start and text[at - 1] in characters:
            at -= 1
        return at


class Frame:
    """A cue with its speaker and the stretches of its sentence that it reports."""

    __slots__ = ("cue", "embedded", "live", "mention", "pieces", "relative", "resumes", "right", "start", "tail")

    tail: tuple[int, int]  # where time and venue may stand, once it is known what the frame reports

    def __init__(self, cue: CueHit, mention: Mention | None, start: int, right: Right) -> None:
        self.cue: CueHit = cue
        self.mention: Mention | None = mention
        self.start: int = start  # of subject and verb together: where a clause to the left ends
        self.right: Right = right
        self.pieces: list[tuple[int, int]] = []
        self.live: bool = True  # it reports something, as far as its place shows
        self.embedded: bool = False  # it stands in the clause that another frame reports
        self.relative: bool = False  # the cue stands in a relative clause: "officials who say", "which he said"
        self.resumes: bool = False  # a quoted stretch that opens the next sentence goes on with it
