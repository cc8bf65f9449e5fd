"""Where cues may stand: the words of a paragraph that can report, with the words beside them, and no other word is looked at.

The words are split at spaces once and looked up in one table as they are printed: "said", "Said", "said,". Most that cannot report here are
told by a neighbour and go no further: "the states", "take effect", "his statement to".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.attribution.cues import PHRASE_HEADS
from wireparse.attribution.forms import FORMS, GERUND, NOUN_FORM, Form
from wireparse.attribution.nominal import PREPOSITIONS
from wireparse.attribution.verbgroup import DETERMINERS
from wireparse.lexicon import cues as lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse.grammar.marks import Stretch

__all__ = ["Spots", "spots_in"]

_BEHIND: Final = ("", ",", ":", ".", ";", "?", "!", "—", "…", ")", ".)", ",)", ":)", ").", "),")
_MARKS: Final = "".join(set("".join(_BEHIND)))
# What may follow a noun of saying: what was said, or a phrase before it.
_BEHIND_NOUNS: Final = ("", ",", ":")
_NOUN_GOES_ON: Final = frozenset(("that", "that,", "that’s", "that's", "to", "by", "from", "of", "about"))
_TO: Final = frozenset(("to", "To", "TO"))
_OPENING: Final = frozenset('"“«:,')
# What may stand between a verb and its particle: "made it very clear".
_BEFORE_PARTICLE: Final = ("it", "very", "quite")
_FIRST_WORD: Final = re.compile(r"\w++")

# Classes of the word before.
_DETERMINER: Final = 1
_PREPOSITION: Final = 2

_CLASSES_BEFORE: Final = {
    form: flag
    for listed, flag in ((DETERMINERS, _DETERMINER), (PREPOSITIONS, _PREPOSITION))
    for word in listed
    for form in (word, word.capitalize())
}

# A form, or `None` for the head of a phrase ("according"); the length of the word without marks; the words of which one must follow, or
# `None`; the classes of the word before that make it a noun; and what must follow it then.
_Entry = tuple[Form | None, int, frozenset[str] | None, int, frozenset[str] | None]
_NOTHING: Final[frozenset[str]] = frozenset()


# The words of a text that may report, in order: where they start and end, their forms, and the word before each, as printed. A list of each
# takes no object a word: a text may be nothing but such words.
Spots = tuple[list[int], list[int], list[Form | None], list[str]]

_NO_SPOTS: Final[Spots] = ([], [], [], [])  # one for all paragraphs in which nothing reports; nobody writes into it


def spots_in(text: str, start: int, end: int, stretches: Sequence[Stretch]) -> Spots:
    """Find the words outside of marks that may report in `text[start:end]`.

    Where neither a quotation mark nor a colon stands, only words count that report without them.
    """
    anywhere, beside_marks = _tables()
    reports = anywhere if not stretches and text.find(":", start, end) < 0 else beside_marks
    found = None
    for stretch in stretches:
        found = _look(text, start, stretch.opener, reports, found)
        start = stretch.closer
    return _look(text, start, end, reports, found) or _NO_SPOTS


def _look(text: str, start: int, end: int, reports: Callable[[object], bool], found: Spots | None) -> Spots | None:
    """Add the spots of a part of a text without marks to those found before it, if any are."""
    words = text[start:end].split()
    index, last = -1, len(words) - 1
    passed: list[str] = []  # behind `at`, told by a neighbour
    at = start
    for word in filter(reports, words):
        index = words.index(word, index + 1)
        form, length, needed, barring, needed_by_noun = _entry(word)
        before = words[index - 1] if index else ""
        if barring and before in _CLASSES_BEFORE and barring & _CLASSES_BEFORE[before]:
            needed = needed_by_noun
        if needed is not None and index < last:
            behind = words[index + 1]
            if behind not in needed and not (needed and (behind[0] in _OPENING or behind[-2:] == "ly")):
                passed.append(word)
                continue
        if passed:
            for _ in range(passed.count(word)):
                at = _place(text, word, at, start, end) + len(word)
            passed.clear()
        at = _place(text, word, at, start, end)
        if found is None:
            found = ([], [], [], [])
        starts, ends, forms, words_before = found
        starts.append(at)
        ends.append(at + length)
        forms.append(form)
        words_before.append(before)
        at += len(word)
    return found


def _place(text: str, word: str, at: int, start: int, end: int) -> int:
    """Where a word first stands by itself in `text[at:end]`; it does."""
    while True:
        at = text.find(word, at, end)
        after = at + len(word)
        if (at == start or (before := text[at - 1]) == " " or before.isspace()) and (
            after == end or (behind := text[after]) == " " or behind.isspace()
        ):
            return at
        at = after  # that was a part of a longer word


@cache
def _tables() -> tuple[Callable[[object], bool], Callable[[object], bool]]:
    """Whether a word may report anywhere, and beside marks, as it stands between spaces: asked of every word."""
    heads = [(word, ("",) if word == "according" else _BEHIND) for word in PHRASE_HEADS]
    strong = [(word, _marks_behind(form)) for word, form in FORMS.items() if form.strong]
    weak = [(word, _marks_behind(form)) for word, form in FORMS.items() if not form.strong]
    anywhere = _printed(heads + strong)
    return anywhere.__contains__, (anywhere | _printed(weak)).__contains__


def _printed(words: list[tuple[str, tuple[str, ...]]]) -> frozenset[str]:
    """Words with each of the marks behind them, at the head of a sentence too."""
    return frozenset([start + mark for word, marks in words for start in (word, word.capitalize()) for mark in marks])


def _marks_behind(form: Form) -> tuple[str, ...]:
    """The marks before which a form can report."""
    if form.shape == NOUN_FORM:
        return _BEHIND_NOUNS
    return _BEHIND if form.syntax or form.shape & NOUN_FORM else ("",)


@cache
def _entry(printed: str) -> _Entry:
    """What is known of a word that may report, with the mark behind it."""
    word = printed.rstrip(_MARKS).lower()
    mark = printed[len(word) :]
    form = FORMS.get(word)
    if form is None or mark not in _marks_behind(form):
        return None, len(word), _TO if word == "according" else None, 0, None
    particles = _particles().get(form.lemma, _NOTHING)
    noun = form.shape & NOUN_FORM
    if form.shape == NOUN_FORM:
        return form, len(word), None if mark else _NOUN_GOES_ON, 0, None
    if not form.syntax and not noun:
        return form, len(word), particles, _DETERMINER, _NOTHING
    barring = _DETERMINER
    if not form.shape & GERUND and form.lemma not in lexicon.DOCUMENT_VERBS:
        barring |= _PREPOSITION
    if not noun:
        return form, len(word), None, barring, _NOTHING
    if mark:
        return form, len(word), None, barring if mark not in _BEHIND_NOUNS else 0, _NOTHING
    return form, len(word), None, barring, _NOUN_GOES_ON | particles


@cache
def _particles() -> dict[str, frozenset[str]]:
    """By verb the words with which its particles may start, or what stands before them, with the marks behind them."""
    table: dict[str, frozenset[str]] = {}
    for verb, particle, _ in lexicon.PARTICLES:
        first = _FIRST_WORD.match(particle)
        starts = _BEFORE_PARTICLE if first is None else (*_BEFORE_PARTICLE, first[0])
        table[verb] = table.get(verb, _NOTHING) | {start + mark for start in starts for mark in _BEHIND}
    return table
