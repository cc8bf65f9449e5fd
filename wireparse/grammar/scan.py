"""A story read once: what every parser of running text looks at, each part found on first use and kept."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from wireparse.grammar.marks import Marks, places_of
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon._words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse.grammar.marks import Stretch

__all__ = ["Scan"]

_STOPS: Final = ".!?…"
_STOP: Final = re.compile(
    r"""
    [.!?…](?<![.!?…]{2}) [.!?…]*+ ["”’')\]»]*+ (?:\s++|(?<=[”"])(?=[A-Z]))  # the stop, the marks and brackets that close with it, space
    (?= ["“„‘'(\[«$£€•#@`]* [^\W_a-z] | ["“„«‘] )  # what can open a sentence
    """,
    re.VERBOSE,
)
# Words that end in a stop and are followed by a capital inside a sentence.
_SHORT: Final = words(
    """
    mr mrs ms mx dr sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm rev hon prof pres supt insp det cpl pvt brig
    messrs mme mlle st ste ft mt jr sr no nos vs v art sec fig al dist assn dept univ bros
    jan feb mar apr jun jul aug sept sep oct nov dec
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt
    va wash wis wyo
    """
)
# Of these, what stands before a figure only ("No. 2"), and what is a word of its own in lower case ("He felt ill.").
_NUMBERS: Final = words("no nos")
_WORDS_TOO: Final = words("art fig gen ill ind mar mass miss ore pa sec va wash")
# An abbreviation that may also end a sentence does so before one of these.
_OPENERS: Final = words(
    """
    The A An In On At But And He She It They We I You This That These Those There His Her Its Their Our As If When While After
    Before For With By From To So Yet However Meanwhile Still Also Some Many Most One
    """
)
_MAY_END: Final = words("u.s u.n u.k d.c e.u a.m p.m inc corp co ltd jr sr etc ph.d m.d b.c a.d n.y n.j l.a")
_ABBREVIATIONS: Final = _SHORT | _MAY_END
_LONGEST_SHORT: Final = 20
_TOKEN_BEFORE: Final = re.compile(r"[\w.’'-]{1,20}\Z")
_FIRST_WORD: Final = re.compile(r"[\"“„‘'(\[«]*(\w+)")
# “Is it safe?” the mayor asked. The question mark inside of the marks ends no sentence here.
_ATTRIBUTED: Final = re.compile(
    r"(?:[\w.’'\"()-]+,?\s+){1,14}?(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|responded|continued|shouted|"
    r"[Tt]weeted|exclaimed|quipped|joked|yelled|wondered|declared|cried|recalled|explained|demanded|screamed|inquired|argued|noted|posted|insisted|thundered)\b"
    r"(?=[.,:;]|\s+(?:in|on|at|to|of|with|after|during|as|when|while|by|from|a|an|the|his|her|him|them|about|rhetorically|later|"
    r"[A-Z][\w]+\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|$)"
)
_HARD_WIDTH: Final = 100
_NO_STRETCHES: Final[list[Stretch]] = []  # one for all paragraphs without marks; nobody writes into it


class Scan:
    """One reading of `text[start:end]`. Offsets are into the whole of `text`."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.text: Final = text
        self.start: Final = start
        self.end: Final = len(text) if end is None else end
        self._sentences: dict[int, list[tuple[int, int]]] = {}
        self._stretches: dict[int, list[Stretch]] = {}

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        """The lines that hold anything."""
        at = self.start
        lines = []
        for line in self.text[at : self.end].split("\n"):
            after = at + len(line)
            if line and not line.isspace():
                lines.append((at, after))
            at = after + 1
        return lines

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The paragraphs as half-open ranges: lines that hold anything, or blocks of lines where lines are wrapped."""
        return _unwrapped(self.text, self._lines)

    @cached_property
    def paragraph_starts(self) -> list[int]:
        """Where each paragraph starts."""
        return [start for start, _ in self.paragraphs]

    def paragraph_at(self, offset: int) -> int:
        """The index of the paragraph that holds `offset`, or of the one before it; 0 where there is none."""
        return bisect_right(self.paragraph_starts, offset, 1) - 1

    def stretches_of(self, paragraph: int) -> list[Stretch]:
        """The stretches of a paragraph between quotation marks."""
        if paragraph not in self._marked:
            return _NO_STRETCHES
        found = self._stretches.get(paragraph)
        if found is None:
            found = self._stretches[paragraph] = self.marks.stretches(*self.paragraphs[paragraph])
        return found

    @cached_property
    def _marked(self) -> frozenset[int]:
        """The paragraphs that hold a quotation mark."""
        return self.marks.marked(self.paragraphs, self.paragraph_starts)

    @cached_property
    def marks(self) -> Marks:
        """The quotation marks of the text."""
        return Marks(self.text, self.start, self.end)

    def sentences_of(self, paragraph: int) -> list[tuple[int, int]]:
        """The sentences of a paragraph without the space after them. A stretch in marks is never cut."""
        found = self._sentences.get(paragraph)
        if found is None:
            start, end = self.paragraphs[paragraph]
            stops = self._stops
            first = bisect_left(stops, start)
            if first == len(stops) or stops[first] >= end - 2:  # nothing that could end a sentence before the last one
                found = [_trimmed(self.text, start, end)]
            else:
                found = _sentences(self.text, start, end, islice(stops, first, None), self.stretches_of(paragraph))
            self._sentences[paragraph] = found
        return found

    def forget(self, paragraph: int) -> None:
        """Let go of the sentences and stretches of a paragraph; who asks for them again has them found again."""
        self._sentences.pop(paragraph, None)
        self._stretches.pop(paragraph, None)

    @cached_property
    def _stops(self) -> list[int]:
        """Where a stop stands that may end a sentence."""
        return places_of(_STOPS, self.text, self.start, self.end)

    @property
    def joined(self) -> Scan:
        """The scan of the same text with the lines of wrapped paragraphs joined by spaces; this one where none is wrapped.

        Offsets stay what they are.
        """
        # Not kept where it is this scan itself: an object that holds itself waits for the garbage collector.
        return self if self.paragraphs is self._lines else self._unwrapped

    @cached_property
    def _unwrapped(self) -> Scan:
        pieces: list[str] = []
        at = self.start
        for start, end in self.paragraphs:
            pieces += (self.text[at:start], self.text[start:end].replace("\n", " "))
            at = end
        return Scan("".join((self.text[: self.start], *pieces, self.text[at:])), self.start, self.end)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences of all paragraphs in order."""
        return [sentence for index in range(len(self.paragraphs)) for sentence in self.sentences_of(index)]


def _unwrapped(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join the lines of paragraphs whose lines are wrapped at a fixed width."""
    if len(lines) < 2:
        return lines
    joints = broken = midway = 0
    for (start, end), (after, _) in pairwise(lines):
        if after == end + 1:
            joints += 1
            at_end = text[end - 1]
            if end - start <= _HARD_WIDTH and text[after].islower() and (at_end.islower() or at_end == ","):
                midway += 1
            elif 40 <= end - start <= _HARD_WIDTH and at_end not in ".!?:\"”’')":
                broken += 1
    # One line that is broken amid its sentence tells as much as two that merely end without a stop.
    if not joints or (midway + broken) * 2 < joints or 2 * midway + broken < 2:
        return lines
    blocks = [lines[0]]
    for (start, end), (after, last) in pairwise(lines):
        if after == end + 1 and end - start <= _HARD_WIDTH and not (text[after] in " \t" and text[start] not in " \t"):
            blocks[-1] = (blocks[-1][0], last)
        else:
            blocks.append((after, last))
    return blocks


def _sentences(  # noqa: C901  (each stop in one look)
    text: str, start: int, end: int, stops: Iterable[int], stretches: list[Stretch]
) -> list[tuple[int, int]]:
    """The sentences of a paragraph; `stops` are where it and what follows it have a stop."""
    start, end = _trimmed(text, start, end)
    found = []
    begin = start
    at, marked = 0, len(stretches)
    for stop in stops:
        if end - stop <= 2:
            break
        if (after := text[stop + 1]).isalnum():
            continue
        if after == " " and text[stop + 2].isupper() and text[stop - 1] not in _STOPS:
            closed, behind = stop + 1, stop + 2  # the common case, without a pattern
        elif (match := _STOP.match(text, stop, end)) is None:
            continue
        else:
            closed, behind = stop + len(match[0].rstrip()), match.end()
        while at < marked and stretches[at].closer <= stop:
            at += 1
        if at < marked and stretches[at].opener < stop:
            if _goes_on(text, stretches[at], stop, behind, end):
                continue
        elif text[stop] == "." and _may_be_short(text, begin, stop) and _abbreviated(text, begin, stop, behind, end):
            continue
        found.append((begin, closed))
        begin = behind
    if begin < end:
        found.append((begin, end))
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _goes_on(text: str, stretch: Stretch, stop: int, behind: int, end: int) -> bool:
    """Whether a sentence goes on behind a stop inside of marks: only one right before the closing mark can end it."""
    if stretch.closer > behind or not stretch.closed:
        return True
    return text[stop] in "?!" and _ATTRIBUTED.match(text, behind, end) is not None


def _may_be_short(text: str, begin: int, stop: int) -> bool:
    """Whether the word before a stop may be an abbreviation; most are words, and no other rule need be asked."""
    return _looks_short[text[text.rfind(" ", begin, stop) + 1 or begin : stop]]


def _is_like_short(word: str) -> bool:
    return len(word) == 1 or not word.isalpha() or word.lower() in _ABBREVIATIONS


_looks_short: Final = Remembered(_is_like_short)


def _abbreviated(text: str, begin: int, stop: int, behind: int, end: int) -> bool:
    """Whether the stop at `stop` belongs to an abbreviation that does not end its sentence."""
    printed = _word_before(text[max(begin, stop - _LONGEST_SHORT) : stop])
    word = printed.lower()
    if len(word) != 1 and word not in _ABBREVIATIONS and "." not in word:
        return False
    if text[stop + 1 : stop + 2] in "\"”’'»)":
        return False
    if word in _SHORT and word not in _MAY_END:
        is_word = word in _NUMBERS or (word in _WORDS_TOO and printed.islower())
        return not is_word or text[behind : behind + 1].isdecimal()
    first = _FIRST_WORD.match(text, behind, end)
    opener = first is not None and first.group(1) in _OPENERS
    if word in _MAY_END:
        return not opener
    if len(word) == 1:
        return word.isalpha() and word != "i" and not opener
    return "." in word and not opener and len(word) <= 6 and all(len(part) == 1 for part in word.split(".") if part)


def _word_before(near: str) -> str:
    """The word that ends with `near`, stops and hyphens inside of it included."""
    last = near.rpartition(" ")[2]
    if last.isalpha():
        return last
    match = _TOKEN_BEFORE.search(near)
    return "" if match is None else match[0]
