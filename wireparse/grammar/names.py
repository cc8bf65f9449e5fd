"""Names of persons with the titles before them, as wire copy prints them.

A person is read from the name's last word leftward: suffix, name words, then a run of title words. The words around a name, not
a list of names, say where it begins: a title ("Pentagon press secretary Air Force Maj. Gen. | Pat Ryder"), a word that no name
holds, a mark. Given names are looked up only where the shape leaves it open.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from wireparse.grammar.nameparts import (
    AFFILIATION,
    BODY_END,
    CLOSING,
    DOMAIN_OPENERS,
    DOUBTFUL_END,
    NAME_END,
    NAME_PART,
    OPENING,
    OPENS_DOMAIN,
    SUFFIX,
    UNSURE_PART,
    can_precede,
    is_title_word,
    parts,
)
from wireparse.grammar.titles import ends_body, title_length
from wireparse.grammar.words import (
    SPACES,
    bare,
    is_abbreviation,
    is_capital,
    is_initial,
    is_syllabic,
    offset_of,
)  # fmt: skip
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import DEMONYMS, NAMED_BODIES, ORGANIZATION_HEADS
from wireparse.lexicon.particles import CAPITALISED_FUNCTION_WORDS, PARTICLES, SUFFIXES
from wireparse.lexicon.titles import SURNAME_CALLINGS, TITLE_HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "PARTY_LEFT", "PARTY_RIGHT", "SUFFIX_AHEAD", "PersonMention", "can_precede", "find_persons", "is_abbreviation", "is_convincing", "is_title_word", "mark_end", "person_before", "person_in", "persons_in", "read_person",
]  # fmt: skip

# Courtesy titles that a surname alone follows, whatever else the word means.
_COURTESY: Final = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "cr", "cllr", "det", "sgt", "sen", "rep"})
_LOOK_BACK: Final = 300  # the longest title run that wire copy prints is under 150 characters
_NAME_WORDS: Final = 7

# What no name or title runs across; a comma only before "Jr.".
_MARK: Final = regex.compile(r"(?r)[\n;:()\[\]{}…|—–]|--|,(?![ \xa0](?:Jr|Sr|II|III|IV)\b)")
_MARKS: Final = frozenset(";:()[]{}…|—–,")
_AFTER_COMMA: Final = frozenset({"Jr", "Sr", "II", "IV"})
_NEAR: Final = 12  # words before a place that are looked at first
_AHEAD: Final = 6  # words behind name and title that tell where the title begins
_BEFORE_SUFFIX: Final = frozenset(", \xa0")
SUFFIX_AHEAD: Final = regex.compile(r",?[ \xa0](?:Jr|Sr)\b\.?|,?[ \xa0](?:II|III|IV)\b")
# Party and state behind a lawmaker's name: "(D-Ill.)", "(R)", ", R-Texas", "(Vt.)", "Independent-Maine".
_PARTY: Final = r"\((?:[DRI]|DFL|Lab|Con|\p{Lu}\p{Ll}{1,5}\.)(?:[-–][^()\n]{1,24})?\)"
PARTY_LEFT: Final = regex.compile(
    rf"(?r)[ \xa0]?{_PARTY}|,?[ \xa0](?:[DRI]|DFL|Democrat|Republican|Independent)[-–]\p{{Lu}}[\p{{L}}.]{{1,12}}"
)
PARTY_RIGHT: Final = regex.compile(rf"[ \xa0]?{_PARTY}|,[ \xa0](?:[DRI]|DFL)[-–]\p{{Lu}}[\p{{L}}.]{{1,12}}+")
_PARTY_MARKS: Final = frozenset("-–")
_LONGEST_PARTY: Final = 27  # characters of a party without brackets: ", DFL-Minn.", " Independent-Maine"
# A run of capitalised words, with up to three of the small words that names and titles hold between two of them.
_RUN: Final = regex.compile(
    r"""\b\p{Lu}[\p{L}\p{M}.'’\-]{0,39}+
        (?: [ \xa0] (?:(?:de|da|do|dos|di|du|del|della|la|le|las|los|van|von|zu|der|den|ter|ten|bin|ibn|bint|al|el|ul|y|e|of|the)[ \xa0]){0,3}+
            ["“]?(?:(?:al|el|ul|as|ad)-|d['’])?\p{Lu}[\p{L}\p{M}.'’\-]{0,39}+["”]? ){0,12}+""",
    regex.VERBOSE,
)
_ARTICLES: Final = frozenset({"the", "a", "an"})
# Particles that are more often another word: they need the rest of a name to their left.
_WEAK_PARTICLES: Final = frozenset(
    {"e", "y", "st", "the", "la", "al", "der", "el", "lo", "da", "das", "bat", "tot", "ten", "ben", "do"}
)


class PersonMention(NamedTuple):
    """A person as printed: `text[start:end]` with title, `name` from `name_start` on.

    `end` is the end of the name with its suffix; a party in brackets behind it is not in it.
    """

    start: int
    end: int
    name: str
    name_start: int
    title: str | None


_mention: Final = functools.partial(tuple.__new__, PersonMention)  # in a third of the time of a call of the class


def person_before(text: str, pos: int, floor: int = 0) -> PersonMention | None:
    """Return the person whose name ends at `pos` (space and a bracketed party before it skipped), or `None`.

    >>> person_before("Sen. Tammy Duckworth (D-Ill.)", 29)
    PersonMention(start=0, end=20, name='Tammy Duckworth', name_start=5, title='Sen.')
    """
    while pos > floor and text[pos - 1] in SPACES:
        pos -= 1
    if pos - floor > _LOOK_BACK:
        floor = pos - _LOOK_BACK
    tail = text[floor if pos - floor < _LONGEST_PARTY else pos - _LONGEST_PARTY : pos]
    if (tail.endswith(")") or "-" in tail or "–" in tail) and not tail[tail.rfind(" ") + 1 :].isalpha():
        party = PARTY_LEFT.match(text, floor, pos)
        if party is not None:
            pos = party.start()
    run, whole = _run_before(text, floor, pos)
    return _person_of(text, floor, pos, run, whole=whole)


def person_in(text: str, floor: int, pos: int) -> PersonMention | None:
    """Return the person whose name ends at `pos`, as `person_before` does, where no mark that no name runs across stands behind `floor`.

    >>> person_in("Chef Ana Ruiz, Mayor Tom Hale", 15, 29).title
    'Mayor'
    """
    run = text[floor:pos].rsplit(None, _NEAR)
    whole = len(run) <= _NEAR
    run.reverse()
    if not run[0].isalpha() and not _PARTY_MARKS.isdisjoint(run[0]):
        return person_before(text, pos, floor)
    if not whole:
        run.pop()
    return _person_of(text, floor, pos, run, whole=whole)


def mark_end(word: str) -> int:
    """Return where the last mark of a printed word ends that no name runs across; 0 where it has none.

    >>> mark_end("Ruiz,"), mark_end("(AP"), mark_end("O'Hara")
    (5, 1, 0)
    """
    mark = _MARK.search(word)
    return mark.end() if mark else 0


def _person_of(text: str, floor: int, pos: int, run: list[str], *, whole: bool) -> PersonMention | None:
    """Return the person whose name is the first words of `run`, which end at `pos`; `whole`: they are all words down to a mark or `floor`."""
    named, titled = read_person(run)
    if not whole and named + titled + _AHEAD >= len(run):
        run = _all_before(text, floor, pos)
        named, titled = read_person(run)
    if named == 0:
        return None
    name = " ".join(run[named - 1 :: -1])
    start = pos - len(name)
    if not text.startswith(name, start):  # the words stand apart by other spaces
        start = offset_of(text, pos, run, named - 1)
        name = text[start:pos]
    if titled == 0:
        return _mention((start, pos, name, start, None))
    title = " ".join(run[named + titled - 1 : named - 1 : -1])
    begins = start - len(title) - 1
    if begins < 0 or not text.startswith(title, begins):
        begins = offset_of(text, pos, run, named + titled - 1)
        title = text[begins:start].rstrip()
    return _mention((begins, pos, name, start, title))


def _run_before(text: str, floor: int, pos: int) -> tuple[list[str], bool]:
    """Return the words before `pos` down to a mark, nearest first, and whether these are all: few names need many of them."""
    before = text[floor:pos]
    line = before.rfind("\n") + 1 if "\n" in before else 0
    run = (before[line:] if line else before).rsplit(None, _NEAR)
    whole = len(run) <= _NEAR
    run.reverse()
    if not whole:
        run.pop()
    for at, word in enumerate(run):
        if not word.isalpha() and ("--" in word or not _MARKS.isdisjoint(word)):
            if word[-1] not in _MARKS or (at and word[-1] == "," and run[at - 1][:2] in _AFTER_COMMA):
                return _all_before(text, floor, pos), True
            return run[:at], True
    if run and whole and not line and floor and text[floor - 1].isalnum() and text[floor].isalnum():
        run.pop()  # the floor cuts a word
    return run, whole


def _all_before(text: str, floor: int, pos: int) -> list[str]:
    """Return all words before `pos` down to a mark, nearest first."""
    mark = _MARK.search(text, floor, pos)
    left = floor if mark is None else mark.end()
    run = text[left:pos].split()
    if mark is None and text[max(left - 1, 0) : left].isalnum() and text[left : left + 1].isalnum():
        del run[:1]  # the floor cuts a word
    run.reverse()
    return run


def find_persons(text: str, start: int = 0, end: int | None = None) -> list[PersonMention]:
    """Return the persons named in `text[start:end]`, as far as title, suffix, initial, particle or given name show them.

    >>> [person.name for person in find_persons("Actor Jo Day met Rep. Ann Lee in New York City.")]
    ['Jo Day', 'Ann Lee']
    """
    return list(persons_in(text, start, len(text) if end is None else end))


def persons_in(text: str, start: int, end: int) -> Iterator[PersonMention]:
    """Yield the persons that `find_persons` returns, each when it is asked for."""
    floor = start
    for run in _RUN.finditer(text, start, end):
        stop = run.end()
        if stop <= floor:
            continue
        while text[stop - 1] in ".-'’" and bare(text[run.start() : stop].rsplit(None, 1)[-1]) not in SUFFIXES:
            stop -= 1
        if text.endswith(("'s", "’s"), run.start(), stop):
            stop -= 2
        suffix = SUFFIX_AHEAD.match(text, stop, end)
        person = person_before(text, stop if suffix is None else suffix.end(), floor)
        if person is not None and is_convincing(person):
            yield person
            floor = person.end


def read_person(run: list[str]) -> tuple[int, int]:
    """Return how many words of `run` are a name, and how many behind them its title; `run` is read leftward, nearest first.

    >>> read_person("met with Russian President Vladimir Putin".split()[::-1])
    (2, 2)
    """
    if not run:
        return 0, 0
    first = 0
    flags = parts[run[0]]
    if flags & SUFFIX and len(run) > 1:
        first = 1
        flags = parts[run[1].rstrip(",")]
    if not flags & NAME_END:
        return 0, 0
    taken = first + 1
    limit = len(run) if len(run) < _NAME_WORDS else _NAME_WORDS
    seen = 0
    while taken < limit:
        flags = parts[run[taken]]
        if not flags & NAME_PART and not (flags & UNSURE_PART and _continues_name(run, taken, first)):
            break
        seen |= flags
        taken += 1
    if seen & AFFILIATION and taken > first + 2:
        taken = _drop_affiliation(run, first, taken)
    if seen & BODY_END or (taken + 1 < len(run) and parts[run[taken]] & OPENS_DOMAIN):
        taken = _drop_domain(run, first, taken)
    if parts[run[first]] & DOUBTFUL_END and (
        _is_no_surname(run, first) if taken - first == 1 else _is_no_full_name(run, first, taken)
    ):
        return 0, 0
    return taken, title_length(run, taken) if taken < len(run) else 0


def _continues_name(run: list[str], index: int, first: int) -> bool:
    """Whether a word that is often no part of a name belongs to the one whose last word is at `first`."""
    word = run[index]
    if word[0] in OPENING or word[-1] in CLOSING:
        return _in_nickname(run, index)
    return _is_given_here(run, index, first) if is_capital(word) else _is_particle(run, index)


def _in_nickname(run: list[str], index: int) -> bool:
    """Whether the word belongs to a nickname in marks between capitalised words: "Dwayne “The | Rock” Johnson"."""
    word = run[index]
    if word[-1] in CLOSING:
        ahead = next((i for i in range(index, min(index + 3, len(run))) if run[i][0] in OPENING), len(run))
        return ahead + 1 < len(run) and is_capital(run[ahead + 1])
    return index > 1 and run[index - 1][-1] in CLOSING


def _is_particle(run: list[str], index: int) -> bool:
    """Whether the particle at `index` has the rest of a name, a title or nothing to its left."""
    lower = run[index].lower()
    left = run[index + 1] if index + 1 < len(run) else ""
    if not left:
        return lower not in _WEAK_PARTICLES
    if is_capital(left):
        return lower not in {"e", "y"} or left.rstrip(".").lower() not in TITLE_HEADS
    return left.lower() in PARTICLES or lower not in _WEAK_PARTICLES


def _is_given_here(run: list[str], index: int, first: int) -> bool:
    """Whether a word that may be a title ("Dean", "Judge") is the given name here: one surname follows, no article precedes."""
    lower = run[index].lower()
    return (
        index - first == 1 and lower in GIVEN_NAMES and not (index + 1 < len(run) and run[index + 1].lower() == "the")
    )


def _drop_affiliation(run: list[str], first: int, taken: int) -> int:
    """Leave the words of a nation or body before the name out of it: "Canadian | Justin Trudeau", "CNN | Jake Tapper"."""
    shouted = all(run[i].isupper() for i in range(first, taken))
    for index in range(first + 2, taken):
        word = run[index]
        if word.lower() in DEMONYMS and word.lower() not in GIVEN_NAMES:
            return index
        if len(word) > 2 and word.isupper() and "." not in word and not shouted:
            return index
    return taken


def _drop_domain(run: list[str], first: int, taken: int) -> int:
    """Leave what a title governs out of the name: "Secretary of State | Antony Blinken", "head of the Harbor Bank | Ann Lee"."""
    body = next((index for index in range(first + 1, taken) if ends_body(run, index)), 0)
    if body or taken + 1 >= len(run):
        return body or taken
    ahead = taken + 1 if run[taken].lower() == "the" else taken
    if ahead + 1 >= len(run) or run[ahead].lower() not in DOMAIN_OPENERS or not is_title_word(run[ahead + 1]):
        return taken
    for index in range(taken - 1, first, -1):
        if run[index].lower() in GIVEN_NAMES:
            return index + 1 if index < taken - 1 else taken
    return taken


def _is_no_surname(run: list[str], first: int) -> bool:
    """Whether one capitalised word is an office, a body, a nation or the first word of a sentence rather than a surname."""
    word = run[first]
    lower = word.rstrip(".").lower()
    behind = run[first + 1].lower() if first + 1 < len(run) else ""
    if lower in TITLE_HEADS:
        return lower not in SURNAME_CALLINGS or behind in _ARTICLES
    if lower in DEMONYMS:
        if behind.rstrip(".") in _COURTESY:
            return False  # "Prof. West", "Ms English"
        return behind != "" and (
            behind in _ARTICLES or behind not in CAPITALISED_FUNCTION_WORDS
        )  # "Cuban said": a surname too
    if (lower in CAPITALISED_FUNCTION_WORDS and word != "Will") or lower in ORGANIZATION_HEADS or word in NAMED_BODIES:
        return True
    if lower.endswith("s") and lower[:-1] in DEMONYMS:
        return True  # "Conservative Christians"
    return not behind and len(word) > 1 and word.isupper() and word.isalpha()


def _is_no_full_name(run: list[str], first: int, taken: int) -> bool:
    """Whether the capitalised words are an office or a body rather than a name: "Prime Minister", "Yale University"."""
    last = run[first].rstrip(".").lower()
    before = run[first + 1]
    if last in TITLE_HEADS and not (bare(before) in GIVEN_NAMES or is_initial(before) or is_syllabic(before)):
        return True
    if last in ORGANIZATION_HEADS and run[taken - 1].lower() not in GIVEN_NAMES:
        return True
    return f"{before} {run[first]}" in NAMED_BODIES


def is_convincing(person: PersonMention) -> bool:
    """Whether a title, suffix, initial, particle or given name shows that this is a person."""
    words = person.name.split()
    if person.title is not None and not person.title.isupper():
        return True
    if len(words) == 1:
        return False
    return (
        words[0].lower() in GIVEN_NAMES
        or words[0].partition("-")[0].lower() in GIVEN_NAMES
        or any(is_initial(word) for word in words[1:-1])
        or bare(words[-1]) in SUFFIXES
        or any(word in PARTICLES for word in words[1:-1])
    )
