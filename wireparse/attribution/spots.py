"""Where cues may stand: a set intersection finds the words of a paragraph that can report, and no other word is looked at."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.attribution.cues import CUE_WORDS, STRONG_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.grammar.marks import Stretch

__all__ = ["Spot", "spots_in"]

Spot = tuple[int, int]
"""Start and end of a word at which a cue may stand."""

_MARKS: Final = ",:.;?!—…)"
_BEHIND: Final = ("", ",", ":", ".", ";", "?", "!", "—", "…", ")", ".)", ",)", ":)", ").", "),")
_BLOCK: Final = (
    4_000  # characters that are searched at once, so that a long paragraph takes time in proportion to its length
)


def spots_in(text: str, start: int, end: int, stretches: Sequence[Stretch]) -> list[Spot]:
    """Find the words outside of marks that may report in `text[start:end]`, in order.

    Where neither a quotation mark nor a colon stands, only words count that report without them.
    """
    spellings = _spellings(strong=not stretches and text.find(":", start, end) < 0)
    found: list[Spot] = []
    floor = start
    for stretch in stretches:
        _look(text, floor, stretch.opener, spellings, found)
        floor = stretch.closer
    _look(text, floor, end, spellings, found)
    found.sort()
    return found


def _look(text: str, start: int, end: int, spellings: frozenset[str], found: list[Spot]) -> None:
    """Add the spots of a text without marks, in any order."""
    while end - start > _BLOCK:
        cut = text.find(" ", start + _BLOCK, end)
        if cut < 0:
            break
        _look(text, start, cut, spellings, found)
        start = cut
    for word in spellings.intersection(text[start:end].split()):
        at = text.find(word, start, end)
        while at >= 0:
            after = at + len(word)
            if (at == start or text[at - 1].isspace()) and (after == end or text[after].isspace()):
                found.append((at, after if word.isalpha() else at + len(word.rstrip(_MARKS))))
            at = text.find(word, after, end)


@cache
def _spellings(*, strong: bool) -> frozenset[str]:
    """The cue words, or those that report without marks, as they may stand between spaces, with the marks behind them."""
    listed = STRONG_WORDS if strong else CUE_WORDS
    words = listed | {word.capitalize() for word in listed}
    return frozenset(word + mark for word in words for mark in _BEHIND)
