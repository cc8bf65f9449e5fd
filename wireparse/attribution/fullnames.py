"""The full names of a story, looked up by one of their words where they are asked for.

Nothing is collected beforehand: a surname is searched for in the story when somebody asks, and what was found is kept. In a text of
many stories one index of its capitalised words takes the place of the searches, so that time stays in proportion to length.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import regex

from wireparse.attribution.kinds import gender_of_name, gender_of_words
from wireparse.grammar.nameparts import can_precede
from wireparse.grammar.names import is_convincing, person_before
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.wordclasses import DETERMINER, POSSESSIVE, class_of
from wireparse.grammar.words import bare
from wireparse.lexicon.particles import PARTICLES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from wireparse.grammar.names import PersonMention
    from wireparse.grammar.scan import Scan

__all__ = ["NEARBY", "FullNames", "as_inside", "gender_of_person", "occurrences", "person_behind"]

NEARBY: Final = 20_000  # characters before and behind a mention
_STORY: Final = 64_000  # characters that are searched for a word in less time than an index of them takes
# A word that can be looked up: a capitalised one, or a particle that is joined to one; and what is joined to it.
_WORD: Final = re.compile(r"([^\W\d_a-z]\w*+|\b[a-z]{1,4}(?=[-'’][A-Z]))((?:[-'’](?!s\b)\w++)*+)")
_OCCURRENCES: Final = 40
_WORDS: Final = 5  # of a name with the rest of its rank: "Chief Inspector Ann Mary Lee"
_REACH: Final = 200  # characters that a name and its title take at most
# The rest of a name behind its first word: an initial, particles or a nickname, and a capitalised word.
_REST: Final = regex.compile(
    r"(?:[ \xa0](?:\p{Lu}\.|\p{Ll}{2,3}|[“\"]\p{Lu}\w{1,20}[”\"])){0,2}+[ \xa0](?:al-)?\p{Lu}[\p{L}\p{M}'’\-]{1,30}+"
)


_SPACES: Final = frozenset({" ", "\xa0"})
_BEFORE_SUFFIX: Final = (" J", " S", " I", ", J", ", S", ", I", "\xa0J", "\xa0S", "\xa0I")
_SUFFIX_BEHIND_COMMA: Final = (", J", ", S", ", I")
_OPENING: Final = "“\"‘'("
_CLOSING: Final = "”\"’')"
_JOINED: Final = frozenset({"-", "."})  # before the second part of a word
_STOPS: Final = frozenset(",;:…")  # no name runs across them
_ARTICLE: Final = 6  # characters of a determiner with its spaces
_SUFFIX: Final = regex.compile(r",?[ \xa0](?:Jr\.?|Sr\.?|II|III|IV)(?![\p{L}])")

# Whether the word before a surname tells a bearer with such a suffix from one without.
_GENERATIONS: Final = MappingProxyType(
    {"younger": True, "junior": True, "elder": False, "older": False, "senior": False}
)
_YOUNGER: Final = frozenset({"Jr.", "Jr", "II", "III", "IV"})


class FullNames:
    """The personal names of two words or more of one story."""

    def __init__(self, scan: Scan) -> None:
        self._text = scan.text
        self._start = scan.start
        self._end = scan.end
        self._places: dict[str, list[int]] = {}  # of a word
        self._settled: dict[str, list[PersonMention]] = {}  # the bearers of a name that stands at few places
        self._found: dict[tuple[str, int], list[PersonMention]] = {}  # of other ones, by the part of the places

    def of(self, name: str, near: int) -> list[PersonMention]:
        """Return the full names that end or begin with the one-word `name`, the first mention of each; those surely a person's first."""
        settled = self._settled.get(name)
        if settled is not None:
            return settled
        words = name.split()
        if len(words) > 1 and bare(words[-1]) in SUFFIXES:
            words.pop()
        if not words or (len(words) > 1 and words[0][0].isupper()):
            return []
        word = words[-1]
        places = self._places.get(word)
        if places is None:
            places = self._places[word] = self._places_of(word)
        if len(places) <= _OCCURRENCES:
            found = self._settled[name] = self._named(places, len(word))
            return found
        return self._last_named(word, places, bisect_left(places, near) // _OCCURRENCES)

    def _last_named(self, word: str, places: list[int], part: int) -> list[PersonMention]:
        """Return the persons named in the `part` of the places of a word, 40 to a part, or else in the last one before it."""
        found = self._found.get((word, part))
        if found is not None:
            return found
        found = []
        parts = []
        while part >= 0 and not found:
            parts.append((word, part))
            known = self._found.get((word, part))
            first = part * _OCCURRENCES
            found = self._named(places[first : first + _OCCURRENCES], len(word)) if known is None else known
            part = part - 1 if known is None else -1
        self._found.update(dict.fromkeys(parts, found))
        return found

    def choose(
        self, name: str, near: int, which: tuple[str, str], spoken: Callable[[], Mapping[str, int]]
    ) -> PersonMention | None:
        """Return whom `name` means at `near`: of several bearers the one of that gender, who spoke, who was named first.

        `which` holds the gender and, for "the younger Smith", the word before the name; `spoken` tells who spoke before, and where last: who did
        in the paragraph of the mention is meant.
        """
        gender, relation = which
        candidates = self.of(name, near)
        if not candidates and name[:1].isupper() and (inside := as_inside(name)):
            candidates = [each for each in self.of(inside, near) if each.start < near and f" {inside}" in each.name]
        if len(candidates) > 1 and gender:
            candidates = [each for each in candidates if gender_of_person(each) in ("", gender)] or candidates
        if len(candidates) > 1 and relation in _GENERATIONS:
            junior = _GENERATIONS[relation]
            candidates = [
                each for each in candidates if (each.name.rpartition(" ")[2] in _YOUNGER) == junior
            ] or candidates
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        before = [each for each in candidates if each.start < near] or candidates
        places = spoken()
        heard = [each for each in before if each.name in places]
        if not heard:
            return before[0]
        last = max(heard, key=lambda each: places[each.name])
        return heard[0] if "\n" in self._text[places[last.name] : near] else last

    def _named(self, places: list[int], size: int) -> list[PersonMention]:
        """Return the persons of whose names the words of `size` characters at these places are a part."""
        text = self._text
        found: dict[str, PersonMention] = {}
        for at in places:
            stop = at + size
            follows = False
            if text[at - 1] in _SPACES and at > self._start:
                floor = self._start if at - self._start < _REACH else at - _REACH
                before = text[text.rfind(" ", floor, at - 1) + 1 or floor : at - 1]
                follows = _can_follow[before or text[floor : at - 1]]
            if not follows and not _leads_on(text, stop):
                continue
            person = self._name_at(at, stop, follows=follows)
            if person is not None:
                found.setdefault(person.name.lower(), person)
        return sorted(found.values(), key=_is_unconvincing) if len(found) > 1 else list(found.values())

    def _places_of(self, word: str) -> list[int]:
        """Return where the word stands in the story: in one of common length the first 40 places."""
        text, size, end = self._text, len(word), self._end
        if end - self._start > _STORY:
            return [at for at in self._index.get(word, ()) if _is_whole(text, at, at + size)]
        places: list[int] = []
        length = len(text)
        at = text.find(word, self._start, end)
        for _ in range(_OCCURRENCES):
            if at < 0:
                break
            stop = at + size
            before = text[at - 1] if at else ""
            if not (before.isalnum() or before in _JOINED or (stop < length and text[stop].isalnum())):
                places.append(at)
            at = text.find(word, stop, end)
        return places

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        """Where each word stands that can be looked up, alone and with what is joined to it: "Smith", "al-Sisi"."""
        index: dict[str, list[int]] = {}
        for match in _WORD.finditer(self._text, self._start, self._end):
            index.setdefault(match[1], []).append(match.start())
            if match[2]:
                index.setdefault(match[0], []).append(match.start())
        return index

    def _name_at(self, at: int, stop: int, *, follows: bool) -> PersonMention | None:
        """Return the full name of which `text[at:stop]` is the last or the first word; `follows`: a part of a name stands before it."""
        text = self._text
        floor = max(self._start, at - _REACH)
        suffix = _SUFFIX.match(text, stop) if text.startswith(_BEFORE_SUFFIX, stop) else None
        if suffix is not None:
            stop = suffix.end()
        behind = _rest_of_name(text, stop)
        if follows and (behind is None or not text[stop + 1].isupper()):
            person = person_before(text, stop, floor)
            if person is not None and person.name_start < at:
                return person
        more = None if behind is None else _REST.match(text, behind.end())
        if more is not None:  # "Lim | Wei Jie"
            person = person_before(text, _without_marks(text, at, more.end()), floor)
            if person is not None and person.name_start == at and person.title is not None:
                return person
        person = None if behind is None else person_before(text, _without_marks(text, at, behind.end()), floor)
        return person if person is not None and person.name_start == at and self._is_person(person) else None

    def _is_person(self, person: PersonMention) -> bool:
        """Whether a surname before a capitalised word makes a name ("Mao Ning") rather than a thing ("the Lee Bridge")."""
        if person.title is not None:
            return True
        text, last = self._text, person.name.rsplit(None, 1)[-1].lower()
        before = text[max(self._start, person.start - _ARTICLE) : person.start].split()
        if before and class_of(before[-1]) & (DETERMINER | POSSESSIVE):
            return False
        return not any(True for _ in occurrences(text, last, self._start, min(self._end, self._start + NEARBY)))


def _can_be_part(words: str) -> bool:
    """Whether the last of the words can be a part of a name, or of a nickname in marks, that the next word ends."""
    near = words.rsplit(None, 1)
    if not near:
        return True
    word = near[-1]
    if word[-1] in _CLOSING:
        return word.rstrip(_CLOSING)[-1:] not in _STOPS
    return word[-1] not in _STOPS and (word[0] in _OPENING or can_precede(word))


_can_follow: Final = Remembered(_can_be_part)


def _leads_on(text: str, stop: int) -> bool:
    """Whether the rest of a name or a suffix may stand behind the word that ends at `stop`."""
    if stop >= len(text):
        return False
    if text[stop] in _SPACES:
        return not text[stop + 1 : stop + 2].islower() or _rest_of_name(text, stop) is not None
    return text[stop] == "," and text.startswith(_SUFFIX_BEHIND_COMMA, stop)


def as_inside(name: str) -> str:
    """Return a surname that opens a sentence as it stands inside of a name: "De la Cruz" is "de la Cruz"; "" for others."""
    first = name.partition(" ")[0]
    particle = first.lower() in PARTICLES if first != name else f"{first.partition('-')[0].lower()}-" in PARTICLES
    return name[0].lower() + name[1:] if particle else ""


def _is_unconvincing(person: PersonMention) -> bool:
    return not is_convincing(person)


def _rest_of_name(text: str, stop: int) -> regex.Match[str] | None:
    """Return the match of what may be the rest of a name behind its first word, `None` where a longer word in lower case follows."""
    if (
        stop >= len(text)
        or text[stop] not in _SPACES
        or ((near := text[stop + 1 : stop + 5]).islower() and near.isalpha())
    ):
        return None
    return _REST.match(text, stop)


def person_behind(text: str, stop: int, floor: int) -> PersonMention | None:
    """Return the person whose name of two words or more, or its rank, starts right behind `stop`, with the title before it."""
    ends = [stop]
    while len(ends) <= _WORDS and (behind := _REST.match(text, ends[-1])) is not None:
        ends.append(behind.end())
    for end in reversed(ends[1:]):
        person = person_before(text, _without_marks(text, stop, end), floor)
        if person is not None and " " in person.name and person.name_start >= stop:
            if person.start > stop + 1:
                continue  # "Mayor | Ann Lee met Tim Day"
            return person
    return None


def gender_of_person(person: PersonMention) -> str:
    """Return "m" or "f" as title or given name tell, else ""."""
    return gender_of_words((person.title or "").split()) or gender_of_name(person.name.split()[0])


def occurrences(text: str, word: str, start: int, end: int) -> Iterator[int]:
    """Yield where `word` stands as a word of its own in `text[start:end]`, the first 40 places at most."""
    at = text.find(word, start, end)
    for _ in range(_OCCURRENCES):
        if at < 0:
            return
        stop = at + len(word)
        if _is_whole(text, at, stop):
            yield at
        at = text.find(word, stop, end)


def _is_whole(text: str, at: int, stop: int) -> bool:
    """Whether `text[at:stop]` is no part of a longer word."""
    before = text[at - 1 : at]
    return not (before.isalnum() or before in _JOINED or text[stop : stop + 1].isalnum())


def _without_marks(text: str, start: int, end: int) -> int:
    """Return `end` less the marks and the possessive ending of what stands before it."""
    while end > start and text[end - 1] in ".'’-":
        end -= 1
    return end - 2 if text.endswith(("'s", "’s"), start, end) else end
