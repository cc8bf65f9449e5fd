"""How many columns of a terminal a text takes: East Asian wide characters, emoji in sequence, combining marks.

Characters are measured by what a reader sees as one (the grapheme cluster of UAX #29), after UAX #11 (East Asian Width) and
UTS #51 (emoji), as terminals that know these standards draw them.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["clusters", "display_width"]

_CLUSTER: Final = regex.compile(r"\X")
_NONE: Final = frozenset({"Mn", "Me", "Cf"})
_SHOWN_FORMATS: Final = frozenset(
    "\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# The vowels and final consonants of Hangul that are drawn inside the syllable that a leading consonant begins.
_JAMO: Final = (("\u1160", "\u11ff"), ("\ud7b0", "\ud7ff"))
_EMOJI_STYLE, _JOINER = "\ufe0f", "\u200d"
_FLAGS: Final = ("\U0001f1e6", "\U0001f1ff")
_SKINS: Final = ("\U0001f3fb", "\U0001f3ff")


def display_width(text: str) -> int:
    """Return how many columns `text` takes.

    >>> display_width("東京 ok"), display_width("é"), display_width("👩\u200d🚒")
    (7, 1, 2)
    """
    return len(text) if text.isascii() else sum(width for _, width in clusters(text))


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """Yield what a reader sees as single characters, each with its columns."""
    if text.isascii():
        yield from ((char, 1) for char in text)
        return
    for found in _CLUSTER.finditer(text):
        cluster = found[0]
        yield cluster, _columns(cluster) if len(cluster) == 1 else _width(cluster)


def _width(cluster: str) -> int:
    """Measure several characters that stand as one."""
    first = cluster[0]
    is_flag = _FLAGS[0] <= first <= _FLAGS[1] and _FLAGS[0] <= cluster[1] <= _FLAGS[1]
    if is_flag or (_EMOJI_STYLE in cluster and _columns(first) > 0):
        return 2
    if _columns(first) == 2 and (_JOINER in cluster or _SKINS[0] <= cluster[1] <= _SKINS[1]):
        return 2
    # In Indic scripts a cluster may hold more than one letter, each with a column of its own.
    return sum(map(_columns, cluster))


@cache
def _columns(char: str) -> int:
    if unicodedata.category(char) in _NONE:
        return 1 if char in _SHOWN_FORMATS else 0
    if any(low <= char <= high for low, high in _JAMO):
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
