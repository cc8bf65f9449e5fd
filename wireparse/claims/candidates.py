"""Stage: where a quantity can stand. One pattern finds digits and number words; only their sentences are cut into tokens."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import groupby
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
_WORDS: Final = frozenset().union(
    NUMBER_WORDS, FRACTIONS, MULTIPLE_WORDS, MULTIPLE_VERBS, ("halve", "halved", "halving"),
    (f"{opener} {article}" for opener in ARTICLE_OPENERS for article in ("a", "an")),
)  # fmt: skip


def _by_first_letter(listed: Iterable[str]) -> str:
    """The words as alternatives that part at their first letter, which a search skips by."""
    groups = groupby(sorted(listed), key=lambda word: word[0])
    return "|".join(f"{letter}(?:{'|'.join(word[1:] for word in group)})" for letter, group in groups)


_CANDIDATE: Final = re.compile(rf"[\d{''.join(FRACTION_GLYPHS)}]|\b(?:{_by_first_letter(_WORDS)})\b")
"""A digit, a number word, or "a" behind a word that makes it one ("nearly a decade")."""


_ABBREVIATED: Final = re.compile(r"\b(?:Rs|rs|Tk|Dh|Dhs|approx|est|ca)\.\Z")
"""Abbreviations that stand before a number."""


def windows(scan: Scan) -> Iterator[Tokens]:
    """Yield the sentences of a story that can hold a quantity, cut into tokens."""
    text = scan.text
    found = [match.start() for match in _CANDIDATE.finditer(_lowered(text), scan.start, scan.end)]
    for index, (start, end) in enumerate(scan.paragraphs) if found else ():
        at = bisect_left(found, start)
        if at == len(found) or found[at] >= end:
            continue
        for first, last in _whole(text, scan.sentences_of(index)):
            at = bisect_left(found, first, at)
            if at == len(found):
                return
            if found[at] < last:
                yield from _pieces(text, first, last)


def _lowered(text: str) -> str:
    """The text in lower case, character for character."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


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
