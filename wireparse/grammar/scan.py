"""A story read once: what every parser of running text looks at, each part found on first use and kept."""

from __future__ import annotations

from functools import cached_property
from typing import Final

import regex

__all__ = ["Scan"]

_PARAGRAPH: Final = regex.compile(r"[^\n]+")
_SENTENCE_END: Final = regex.compile(
    r"""
    [.!?…]++ ["”’')\]»]*+ \s++          # the stop, the marks and brackets that close with it, space
    (?= ["“‘'(\[«$£€]*+ [\p{Lu}\p{Lt}\p{Nd}] )  # what can open a sentence
    """,
    regex.VERBOSE,
)
_ABBREVIATION: Final = regex.compile(
    r"(?:\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Rev|Hon|Prof|St|Jr|Sr|No|vs|"
    r"Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|D\.C|E\.U))\.$"
)


class Scan:
    """One reading of `text[start:end]`. Offsets are into the whole of `text`."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.text: Final = text
        self.start: Final = start
        self.end: Final = len(text) if end is None else end

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The lines that hold anything, as half-open ranges."""
        return [match.span() for match in _PARAGRAPH.finditer(self.text, self.start, self.end)]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences of all paragraphs in order, as half-open ranges without the space after them."""
        found = []
        for start, end in self.paragraphs:
            begin = start
            for stop in _SENTENCE_END.finditer(self.text, start, end):
                mark = stop.start() + 1
                if self.text[stop.start()] == "." and _ABBREVIATION.search(self.text, max(begin, mark - 8), mark):
                    continue
                found.append((begin, stop.start() + len(stop.group().rstrip())))
                begin = stop.end()
            if begin < end:
                found.append((begin, end))
        return found
