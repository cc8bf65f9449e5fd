"""Stage: where a quantity can stand. Only sentences with a digit or a number word are cut into tokens."""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from wireparse.grammar.numerals import NUMBER_WORDS
from wireparse.grammar.tokens import Tokens
from wireparse.lexicon.modifiers import ARTICLE_OPENERS
from wireparse.lexicon.numbers import FRACTION_GLYPHS, FRACTIONS, MULTIPLE_VERBS, MULTIPLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.grammar.scan import Scan

__all__ = ["windows"]

_REACH: Final = 4000  # characters of a sentence that are read at once
_FIGURE: Final = ord("0")  # what stands for any digit in a folded text
_FOREIGN: Final = re.compile(r"[^\x00-\x7f]")


def _coded(listed: Iterable[str]) -> frozenset[bytes]:
    return frozenset(word.encode("ascii") for word in listed)


_WORDS: Final = _coded((*NUMBER_WORDS, *MULTIPLE_WORDS, *MULTIPLE_VERBS, "halve", "halved", "halving"))
"""The words that a quantity can begin with."""
_ARTICLES: Final = _coded(("a", "an"))
_PAIRS: Final = frozenset(
    (*product(_coded(ARTICLE_OPENERS), _ARTICLES), *product(_ARTICLES, _coded(FRACTIONS.keys() - NUMBER_WORDS)))
)
"""An article is a number behind some words ("nearly a decade"), and before a part ("a third")."""


def _fold(char: str) -> str:
    if not char.isascii():
        return " "
    return char.lower() if char.isalpha() else "0" if char.isdecimal() else " "


_FOLD: Final = "".join(_fold(chr(code)) for code in range(256)).encode("ascii")


def _folded(text: str) -> bytes:
    """The text, a byte for each character: letters in lower case, 0 for any figure, a space for all else."""
    coded = text.encode("ascii", "replace").translate(_FOLD)
    if text.isascii() or not any(map(_is_figure, set(_FOREIGN.findall(text)))):
        return coded
    marked = bytearray(coded)
    for match in _FOREIGN.finditer(text):
        if _is_figure(match.group()):
            marked[match.start()] = _FIGURE
    return bytes(marked)


def _is_figure(char: str) -> bool:
    return char.isdecimal() or char in FRACTION_GLYPHS


def _may_hold(folded: bytes) -> bool:
    """Whether a stretch can hold a quantity."""
    if _FIGURE in folded:
        return True
    listed = folded.split()
    if not _WORDS.isdisjoint(listed):
        return True
    return not _ARTICLES.isdisjoint(listed) and not _PAIRS.isdisjoint(pairwise(listed))


_ABBREVIATED: Final = re.compile(r"\b(?:Rs|rs|Tk|Dh|Dhs|approx|est|ca)\.\Z")
"""Abbreviations that stand before a number."""


def windows(scan: Scan) -> Iterator[Tokens]:
    """Yield the sentences of a story that can hold a quantity, cut into tokens."""
    text, base = scan.text, scan.start
    folded = _folded(text if not base and scan.end == len(text) else text[base : scan.end])
    for index, (start, end) in enumerate(scan.paragraphs):
        if not _may_hold(folded[start - base : end - base]):
            continue
        sentences = scan.sentences_of(index)
        if len(sentences) == 1:
            yield from _pieces(text, *sentences[0])
            continue
        for first, last in _whole(text, sentences):
            if _may_hold(folded[first - base : last - base]):
                yield from _pieces(text, first, last)


def _whole(text: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Undo cuts before a number: behind a point that tokenized copy sets apart ("14 . 8 percent"), and behind "Rs."."""
    joined = sentences[:1]
    for first, last in sentences[1:]:
        before = joined[-1][1]
        apart = text[before - 2 : before] == " ." and text[before - 3].isdecimal()
        if text[first].isdecimal() and (apart or _ABBREVIATED.search(text, max(0, before - 8), before)):
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _pieces(text: str, first: int, last: int) -> Iterator[Tokens]:
    """Cut a sentence into tokens; one that is longer than any sentence of prose is cut at spaces."""
    while last - first > _REACH:
        space = text.rfind(" ", first + 1, first + _REACH)
        middle = space if space > first else first + _REACH
        yield Tokens(text, first, middle)
        first = middle
    yield Tokens(text, first, last)
