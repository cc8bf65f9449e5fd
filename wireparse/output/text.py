"""Results for people at a terminal: each as its words, with its fields below in aligned rows."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Final

from wireparse.output.columns import clusters, display_width
from wireparse.output.describe import collect, describe, headline

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["render", "visible"]

_LABEL_WIDTH: Final = 16
_BOLD, _DIM, _OFF = "\x1b[1m", "\x1b[2m", "\x1b[0m"
# One colour a sort of result, so that a long list can be skimmed.
_COLORS: Final = {
    "Dateline": "\x1b[35m",
    "Caption": "\x1b[34m",
    "Credit": "\x1b[34m",
    "Quote": "\x1b[32m",
    "NumericClaim": "\x1b[33m",
}
_NAMES: Final = {"NumericClaim": "claim"}
# Terminals act on these, or let them reorder what follows: shown as an escape, never sent.
_UNSAFE: Final = frozenset({"Cc", "Cs", "Co", "Cn"})
_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def render(results: Any, *, width: int = 80, color: bool = False) -> str:
    """Return what a parser gave as text of lines at most `width` columns wide, each ended by a newline.

    Args:
        results: a result, a tuple of results, an `Article` or `None`.
        width: columns of the terminal; wide characters take two.
        color: whether to use ANSI colours.
    """
    blocks = ["\n".join(_block(result, max(width, 40), color)) for result in collect(results)]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _block(result: Any, width: int, color: bool) -> Iterator[str]:
    kind = type(result).__name__
    name = _NAMES.get(kind, kind.lower())
    paint, bold, dim, off = (_COLORS.get(kind, ""), _BOLD, _DIM, _OFF) if color else ("", "", "", "")
    lines = _wrap(visible(headline(result)), width - _LABEL_WIDTH)
    for number, line in enumerate(lines):
        label = name if number == 0 else ""
        yield f"{paint}{_pad(label)}{off}{bold}{line}{off}"
    for label, value in describe(result):
        for number, line in enumerate(_wrap(visible(value), width - _LABEL_WIDTH)):
            yield f"{dim}{_pad('  ' + label if number == 0 else '')}{off}{line}"


def _pad(label: str) -> str:
    return label + " " * (_LABEL_WIDTH - display_width(label))


def visible(text: str) -> str:
    r"""Return `text` on one line, with what a terminal would act on shown as an escape.

    >>> visible("red\x1b[31m and\nblue")
    'red\\x1b[31m and blue'
    """
    spaced = " ".join(text.split())
    return "".join(
        ascii(char)[1:-1] if unicodedata.category(char) in _UNSAFE or char in _BIDI else char for char in spaced
    )


def _wrap(text: str, width: int) -> list[str]:
    """Break `text` at spaces into lines of at most `width` columns; a longer word is broken where it must."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        for piece in _pieces(word, width):
            columns = display_width(piece)
            if line and used + 1 + columns > width:
                lines.append(line)
                line, used = piece, columns
            else:
                line, used = (f"{line} {piece}", used + 1 + columns) if line else (piece, columns)
    return [*lines, line]


def _pieces(word: str, width: int) -> Iterator[str]:
    """Cut a word into pieces that fit a line, never between a letter and its marks."""
    if display_width(word) <= width:
        yield word
        return
    piece: list[str] = []
    used = 0
    for cluster, columns in _fitting(word, width):
        if used + columns > width:
            yield "".join(piece)
            piece, used = [], 0
        piece.append(cluster)
        used += columns
    yield "".join(piece)


def _fitting(word: str, width: int) -> Iterator[tuple[str, int]]:
    """Yield the clusters of a word, and the characters of one that alone is wider than a line: a long run of jamo."""
    for cluster, columns in clusters(word):
        if columns <= width:
            yield cluster, columns
        else:
            yield from ((char, display_width(char)) for char in cluster)
