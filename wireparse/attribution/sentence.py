"""A sentence as the frames see it: its text, its quoted stretches, and where clauses in it may start and end."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.model import CueHit, Mention
    from wireparse.attribution.right import Right
    from wireparse.elements import Speaker
    from wireparse.grammar.marks import Stretch

__all__ = ["Attribution", "Frame", "Sentence"]

_SEPARATORS: Final = " \t\xa0\n,;:—–-"
_NO_TAIL: Final = (0, 0)
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
        openers = self._openers
        if not openers or openers[-1] < at:
            return None
        stretch = self.stretches[bisect_left(openers, at)]
        return stretch if stretch.opener == at else None

    def opening_from(self, at: int) -> Stretch | None:
        """The first stretch that opens at or behind `at`."""
        openers = self._openers
        return self.stretches[bisect_left(openers, at)] if openers and openers[-1] >= at else None

    def opening_before(self, at: int) -> Stretch | None:
        """The last stretch that opens before `at`."""
        openers = self._openers
        return self.stretches[bisect_left(openers, at) - 1] if openers and openers[0] < at else None

    def holding(self, at: int) -> Stretch | None:
        """The stretch whose marks hold `at`."""
        openers = self._openers
        if not openers or openers[0] >= at:
            return None
        stretch = self.stretches[bisect_left(openers, at) - 1]
        return stretch if stretch.closer > at else None

    def closed_before(self, at: int) -> Stretch | None:
        """The stretch whose closing mark stands right before `at`, save space, comma and dash."""
        openers = self._openers
        if not openers or openers[0] >= at:
            return None
        text, start = self.text, self.start
        while at > start and text[at - 1] in _SEPARATORS:
            at -= 1
        stretch = self.stretches[bisect_left(openers, at) - 1]
        return stretch if stretch.closer == at else None

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


class Attribution:
    """What one cue reports, or a quote without one."""

    __slots__ = ("cue", "inside", "mention", "minor", "pieces", "resumes", "speaker", "tail")

    def __init__(
        self,
        cue: CueHit | None,
        mention: Mention | None,
        pieces: list[tuple[int, int]],
        tail: tuple[int, int],
        *,
        resumes: bool,
    ) -> None:
        self.cue: CueHit | None = cue
        self.mention: Mention | None = mention
        self.pieces: list[tuple[int, int]] = pieces  # with the marks of quoted stretches
        self.tail: tuple[int, int] = tail  # where time and venue may stand
        self.resumes: bool = resumes  # a quoted stretch that opens the next sentence goes on with it
        self.inside: bool = False  # the pieces stand inside of marks, and have none of their own
        self.speaker: Speaker | None = None  # the mention resolved, once somebody has asked
        self.minor: bool = False  # says who claims it, but is no quote: "said the firm could announce a delay"


class Frame(Attribution):
    """A cue with its speaker and the stretches of its sentence that it reports: an attribution, once these are found."""

    __slots__ = ("embedded", "live", "relative", "right", "start")

    def __init__(
        self, cue: CueHit, mention: Mention | None, start: int, right: Right
    ) -> None:  # all at once, for speed
        self.cue: CueHit = cue
        self.mention: Mention | None = mention
        self.start: int = start  # of subject and verb together: where a clause to the left ends
        self.right: Right = right
        self.pieces: list[tuple[int, int]] = []
        self.tail: tuple[int, int] = _NO_TAIL
        self.resumes: bool = False
        self.inside: bool = False
        self.speaker: Speaker | None = None
        self.minor: bool = False
        self.live: bool = True  # it reports something, as far as its place shows
        self.embedded: bool = False  # it stands in the clause that another frame reports
        self.relative: bool = False  # the cue stands in a relative clause: "officials who say", "which he said"
