"""Stage: where a quantity can stand. A cheap scan for digits and number words, and tokens only around what it finds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.grammar.numerals import NUMBER_WORDS, Tokens
from wireparse.lexicon.numbers import FRACTION_GLYPHS, MULTIPLE_VERBS, MULTIPLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["windows"]

_BEFORE: Final = 170  # characters of context that the stages may look at
_AFTER: Final = 200
_WORDS: Final = sorted({
    *NUMBER_WORDS, *MULTIPLE_WORDS, *MULTIPLE_VERBS, "third", "fourth", "fifth", "sixth", "eighth", "tenth", "millionth", "billionth", "trillionth", "trillionths", "thousandths", "millionths", "halve", "halved", "halving",
})  # fmt: skip
_TRIGGER: Final = re.compile(
    rf"""
      [\d{"".join(FRACTION_GLYPHS)}]
    | \b (?: {"|".join(_WORDS)} ) \b
    | \b (?: about | almost | around | nearly | over | roughly | some | than | least | under ) \s an? \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def windows(text: str, start: int, end: int) -> Iterator[Tokens]:
    """Yield the stretches of `text[start:end]` that can hold a quantity, with their context, cut into tokens."""
    opened = closed = -1
    for match in _TRIGGER.finditer(text, start, end):
        left, right = max(match.start() - _BEFORE, start), min(match.end() + _AFTER, end)
        if opened < 0:
            opened, closed = left, right
        elif left <= closed:
            closed = right
        else:
            yield _cut(text, opened, closed, start, end)
            opened, closed = left, right
    if opened >= 0:
        yield _cut(text, opened, closed, start, end)


def _cut(text: str, left: int, right: int, start: int, end: int) -> Tokens:
    """Move the ends of a window to spaces, so that no token is cut in two."""
    if left > start:
        space = text.find(" ", left, left + 40)
        left = space if space >= 0 else left
    if right < end:
        space = text.rfind(" ", right - 40, right)
        right = space if space >= 0 else right
    return Tokens(text, left, right)
