"""Stage: where a quantity can stand. Only sentences with a digit or a number word are cut into tokens."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse.claims.settled import all_settled
from wireparse.grammar.numerals import NUMBER_WORDS
from wireparse.grammar.tokens import Tokens
from wireparse.lexicon.modifiers import ARTICLE_BOUNDS, ARTICLE_OPENERS
from wireparse.lexicon.numbers import FRACTION_GLYPHS, FRACTIONS, MULTIPLE_VERBS, MULTIPLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.grammar.scan import Scan

__all__ = ["windows"]

_REACH: Final = 4000  # characters of a sentence that are read at once
_FIGURE: Final = ord("0")  # what stands for any digit in a folded text
_FOREIGN: Final = re.compile(r"[^\x00-\x7f][^\x00-\x7f]*+")  # a search for a repeat alone takes thrice the time
_GROUPS: Final = re.compile(rb"0++(?:[ ]0++)++[^ ]*+")
"""Figures that a single mark or space parts, in a folded text ("1,234"): of the first of them nothing is ever settled."""


def _coded(listed: Iterable[str]) -> frozenset[bytes]:
    return frozenset(word.encode("ascii") for word in listed)


_WORDS: Final = _coded((*NUMBER_WORDS, *MULTIPLE_WORDS, *MULTIPLE_VERBS, "halve", "halved", "halving"))
"""The words that a quantity can begin with."""
_ARTICLES: Final = _coded(("a", "an"))
_OPENERS: Final = _coded(ARTICLE_OPENERS)
"""Behind one of these an article is a number ("nearly a decade")."""
_PARTS: Final = _coded(FRACTIONS.keys() - NUMBER_WORDS)
"""Before one of these an article is a number ("a third")."""
_LEADS: Final = {b"up": b"to", **dict.fromkeys(_coded(word for _, word, _ in ARTICLE_BOUNDS), b"as")}
"""Behind one of these and its second word an article is a number ("up to a year", "as much as a foot")."""
_NOTED: Final = _WORDS | _OPENERS | _PARTS | _LEADS.keys()
_BESIDE: Final = 40  # characters in which the article stands, marks and the space of an indented line among them


def _fold(char: str) -> str:
    if not char.isascii():
        return " "
    return char.lower() if char.isalpha() else "0" if char.isdecimal() else " "


_FOLD: Final = "".join(_fold(chr(code)) for code in range(256)).encode("ascii")


def _folded(text: str) -> bytes:
    """The text, a byte for each character: letters in lower case, 0 for any figure, a space for all else."""
    coded = text.encode("ascii", "replace").translate(_FOLD)
    if text.isascii() or not any(map(_is_figure, set("".join(_FOREIGN.findall(text))))):
        return coded
    marked = bytearray(coded)
    for match in _FOREIGN.finditer(text):
        for at, char in enumerate(match.group(), match.start()):
            if _is_figure(char):
                marked[at] = _FIGURE
    return bytes(marked)


def _is_figure(char: str) -> bool:
    return char.isdecimal() or char in FRACTION_GLYPHS


def _places(folded: bytes, start: int) -> list[int]:
    """Where a number may begin in a paragraph, which starts at offset `start`, in order."""
    found = []
    at = folded.find(_FIGURE)
    while at >= 0:
        found.append(start + at)
        space = folded.find(b" ", at)
        if space < 0:
            break
        after = folded.find(_FIGURE, space)
        if after == space + 1:
            groups = _GROUPS.match(folded, at)
            after = folded.find(_FIGURE, groups.end()) if groups else after
        at = after
    listed = folded.split()
    noted = _NOTED.intersection(listed)
    if noted:
        padded = b" %b " % folded
        article = not _ARTICLES.isdisjoint(listed)
        for word in noted:
            if word in _WORDS:
                found += [start + at for at in _places_of(word, padded)]
            elif article:
                found += [start + at for at in _places_of(word, padded) if _has_article(padded, word, at)]
        found.sort()
    return found


def _places_of(word: bytes, padded: bytes) -> list[int]:
    """Where a word stands in a text that has a space more before it and behind it."""
    sought = b" %b " % word
    found = []
    at = padded.find(sought)
    while at >= 0:
        found.append(at)
        at = padded.find(sought, at + 1)
    return found


def _has_article(padded: bytes, word: bytes, at: int) -> bool:
    """Whether an article stands behind a word that makes it a number, or before a part."""
    after = at + len(word) + 1
    beside = padded[after : after + _BESIDE].split(None, 2)
    if word in _LEADS:
        return beside[:1] == [_LEADS[word]] and not _ARTICLES.isdisjoint(beside[1:2])
    beside = beside[:1] if word in _OPENERS else []
    return not _ARTICLES.isdisjoint(beside) or (
        word in _PARTS and not _ARTICLES.isdisjoint(padded[max(0, at - _BESIDE) : at].split()[-1:])
    )


_ABBREVIATED: Final = re.compile(r"\b(?:Rs|rs|Tk|Dh|Dhs|approx|est|ca)\.\Z")
"""Abbreviations that stand before a number."""
_MONTH_APART: Final = re.compile(r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[ ]\.\Z")
"""Those of months, from which tokenized copy sets the stop apart."""


def windows(scan: Scan) -> Iterator[Iterable[Tokens]]:
    """Yield for each paragraph of a story the sentences that can hold a quantity, each cut into tokens when its turn comes."""
    text, base = scan.text, scan.start
    folded = _folded(text if not base and scan.end == len(text) else text[base : scan.end])
    for index, (start, end) in enumerate(scan.paragraphs):
        part = folded[start - base : end - base]
        places = _places(part, start)
        yield _sentences(scan, index, part, places) if places else ()


def _sentences(scan: Scan, paragraph: int, folded: bytes, places: list[int]) -> Iterator[Tokens]:
    """Yield the sentences of a paragraph that can hold a quantity; `places` are where a number may begin in it."""
    text, base = scan.text, scan.paragraphs[paragraph][0]
    sentences = scan.sentences_of(paragraph)
    at = 0
    for first, last in sentences if len(sentences) == 1 else _whole(text, sentences):
        behind = bisect_left(places, last, at)
        if at < behind and not all_settled(text, folded[first - base : last - base], places[at:behind], first, last):
            yield from _pieces(text, first, last)
        at = behind


def _whole(text: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Undo cuts before a number: behind a point that tokenized copy sets apart ("14 . 8 percent"), and behind "Rs."."""
    joined = sentences[:1]
    for first, last in sentences[1:]:
        before = joined[-1][1]
        apart = text[before - 2 : before] == " ." and (
            text[before - 3].isdecimal() or _MONTH_APART.search(text, max(0, before - 7), before)
        )
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
