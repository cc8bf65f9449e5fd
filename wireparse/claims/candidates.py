"""Stage: where a quantity can stand. Paragraphs and sentences without a digit or a number word are left unread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.grammar.numerals import NUMBER_WORDS
from wireparse.grammar.tokens import Tokens
from wireparse.lexicon.modifiers import ARTICLE_OPENERS
from wireparse.lexicon.numbers import FRACTION_GLYPHS, FRACTIONS, MULTIPLE_VERBS, MULTIPLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.grammar.scan import Scan

__all__ = ["windows"]

_DIGIT: Final = re.compile(rf"[\d{''.join(FRACTION_GLYPHS)}]")
_WORDS: Final = (
    NUMBER_WORDS
    | frozenset(MULTIPLE_WORDS)
    | frozenset(MULTIPLE_VERBS)
    | frozenset(FRACTIONS)
    | {"halve", "halved", "halving"}
)
_WORD: Final = re.compile(r"[a-z]+")
_BARE_UNIT: Final = re.compile(rf"\b(?:{'|'.join(sorted(ARTICLE_OPENERS))}) an? ")
_REACH: Final = 4000  # characters of a sentence that are read at once


def windows(scan: Scan) -> Iterator[Tokens]:
    """Yield the sentences of a story that can hold a quantity, cut into tokens."""
    text = scan.text
    for index, (start, end) in enumerate(scan.paragraphs):
        if not _can_hold(text[start:end]):
            continue
        sentences = _whole(text, scan.sentences_of(index))
        for first, last in sentences:
            if len(sentences) == 1 or _can_hold(text[first:last]):
                yield from _pieces(text, first, last)


def _whole(text: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Undo cuts inside of a number that tokenized copy sets apart from its own point: "14 . 8 percent"."""
    joined = sentences[:1]
    for first, last in sentences[1:]:
        before = joined[-1][1]
        apart = text[before - 2 : before] == " ." and text[before - 3 : before - 2].isdecimal()
        if apart and text[first].isdecimal():
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _can_hold(stretch: str) -> bool:
    """Whether a stretch has a digit, a number word, or "a" after a word that makes it one ("nearly a decade")."""
    if _DIGIT.search(stretch):
        return True
    lowered = stretch.lower()
    words = _WORD.findall(lowered)
    return not _WORDS.isdisjoint(words) or (
        not ARTICLE_OPENERS.isdisjoint(words) and _BARE_UNIT.search(lowered) is not None
    )


def _pieces(text: str, first: int, last: int) -> Iterator[Tokens]:
    """Cut a sentence into tokens; one that is longer than any sentence of prose is cut at spaces."""
    while last - first > _REACH:
        space = text.rfind(" ", first + 1, first + _REACH)
        middle = space if space > first else first + _REACH
        yield Tokens(text, first, middle)
        first = middle
    yield Tokens(text, first, last)
