"""The person whose title or name starts at a place of the text: its words are read rightward as far as they can belong to one."""

from __future__ import annotations

from typing import Final

from wireparse.grammar.nameparts import CLOSING, CONNECTORS, OPENING, is_title_word
from wireparse.grammar.names import SUFFIX_AHEAD, PersonMention, mark_end, person_before, person_in
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.words import is_abbreviation, is_capital, word_at
from wireparse.lexicon.organizations import DEMONYMS, ORGANIZATION_HEADS
from wireparse.lexicon.particles import PARTICLES, TIME_NAMES
from wireparse.lexicon.titles import TITLE_MODIFIERS

__all__ = ["person_at"]

_LONGEST: Final = 300  # characters; the longest title run that wire copy prints is under 150

# What a printed word may be in a title and the name behind it.
_CAPITAL: Final = 1
_OFFICE: Final = 1 << 1  # the last word of a title
_OF_TITLE: Final = 1 << 2  # another word of one: "former", "Russian"
_COMPOUND: Final = 1 << 3  # which opens one: "co-founding"
_GOES_ON: Final = 1 << 4  # in lower case or marks, within a name: "van", "“The"
_PARTICLE: Final = 1 << 5
_CONNECTS: Final = 1 << 6  # "of", "for", "the"
_BODY: Final = 1 << 7
_TIME: Final = 1 << 8  # a day's or a month's name
_STOPS: Final = 1 << 9  # its last character ends the sentence or a quotation
_MARKED: Final = 1 << 10  # it holds a mark that no name runs across


def _work_out(word: str) -> int:
    lower = word.rstrip(".").lower()
    stops = (word[-1] in CLOSING and word[0] not in OPENING) or (word[-1] == "." and not is_abbreviation(word))
    office = is_title_word(word)
    return (
        _CAPITAL * is_capital(word)
        | _OFFICE * office
        | _OF_TITLE * (office or lower in TITLE_MODIFIERS or lower in DEMONYMS)
        | _COMPOUND * ("-" in word)
        | _GOES_ON * (lower in PARTICLES or word[0] in OPENING)
        | _PARTICLE * (word.lower() in PARTICLES)
        | _CONNECTS * (lower in CONNECTORS)
        | _BODY * (word.lower() in ORGANIZATION_HEADS)
        | _TIME * (lower in TIME_NAMES)
        | _STOPS * stops
        | _MARKED * bool(mark_end(word))
    )


_KINDS: Final = Remembered(_work_out)
_SUFFIX_LETTERS: Final = frozenset("JSI")
_APOSTROPHES: Final = frozenset("'’")


def person_at(text: str, pos: int, end: int | None = None) -> PersonMention | None:
    """Return the person whose title or name starts at `pos`, or `None`.

    >>> person_at("Russian President Vladimir Putin (L) and", 0)
    PersonMention(start=0, end=32, name='Vladimir Putin', name_start=18, title='Russian President')
    """
    end = len(text) if end is None else end
    stop, kinds = _run_end(text, pos, min(end, pos + _LONGEST))
    if stop <= pos:
        return None
    if kinds & _MARKED or (pos and text[pos - 1].isalnum()):
        person = person_before(text, stop, pos)
    else:
        person = person_in(text, pos, stop)
    return person if person is not None and person.start == pos else None


def _run_end(text: str, pos: int, end: int) -> tuple[int, int]:  # noqa: C901  (each word in one look)
    """Return where the name ends whose title or first word starts at `pos`, and of what kinds its words are."""
    stop = pos
    named = False  # a capitalised word stands behind the title
    kind = kinds = 0
    while stop < end:
        word, word_end = word_at(text, stop, end)
        if not word:
            break
        previous, kind = kind, _KINDS[word]
        if kind & _CAPITAL:
            if named and kind & _TIME:
                break
            named = not kind & _OFFICE
        elif named and kind & _GOES_ON:
            ahead = word_at(text, word_end, end)[0] if word_end < end else ""
            if not ahead or not _KINDS[ahead] & (_CAPITAL | _PARTICLE):
                break
        elif kind & _OF_TITLE or (kind & _COMPOUND and stop == pos):
            if named and previous & _OFFICE:
                break
            named = False
        elif kind & _CONNECTS and previous & (_OFFICE | _BODY | _CONNECTS):
            named = False
        else:
            break
        kinds |= kind
        stop = word_end
        if kind & _STOPS:
            stop -= 1
            break
    if stop > pos:
        stop = _whole_end(text, stop, end) if named else _less_owning(text, stop)
    return stop, kinds


def _whole_end(text: str, stop: int, end: int) -> int:
    """Return where a name ends, its suffix taken in and what makes it a possessive left out."""
    if _SUFFIX_LETTERS.isdisjoint(text[stop + 1 : stop + 3]):
        return _less_owning(text, stop)
    suffix = SUFFIX_AHEAD.match(text, stop, end)
    return _less_owning(text, stop if suffix is None else suffix.end())


def _less_owning(text: str, stop: int) -> int:
    if text[stop - 1] in _APOSTROPHES:
        return stop - 1
    return stop - 2 if text[stop - 1] == "s" and text[stop - 2] in _APOSTROPHES else stop
