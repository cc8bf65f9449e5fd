"""Who is in the picture: the names of the description, each with the notation that places it."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.caption.model import CaptionPerson, Position, Side
from wireparse.caption.naming import calling_in, has_given, named_persons
from wireparse.caption.positions import Mark, find_marks
from wireparse.elements import Person, Span
from wireparse.grammar.names import (
    PersonMention,
    find_persons,
    is_abbreviation,
    is_title_word,
    person_before,
)
from wireparse.grammar.namesahead import person_at
from wireparse.grammar.places import is_known_city, is_region
from wireparse.grammar.words import bare
from wireparse.lexicon.organizations import ORGANIZATION_HEADS
from wireparse.lexicon.particles import SUFFIXES, TIME_NAMES

if TYPE_CHECKING:
    from wireparse.caption.wording import Run

__all__ = ["find_people"]


class _Placed(NamedTuple):
    mention: PersonMention
    mark: Mark | None = None
    side: str = ""
    ordinal: int | None = None
    title: str | None = None  # an apposition that says what the person is


_by_start: Final = attrgetter("mention.start")


def find_people(
    text: str, stretch: tuple[int, int, int], runs: list[Run], sides: list[tuple[int, str]]
) -> tuple[CaptionPerson, ...]:
    """The persons that the description places, and those that its first sentence names, in order.

    The first sentence says who is in the picture; the rest tells the story. `stretch` is where the description starts, where its first sentence
    ends, and where all of it; `runs` are the runs of capitals in the first sentence, `sides` the words that may tell a side.
    """
    start, first, end = stretch
    named = named_persons(text, start, first, runs)
    marks = find_marks(text, start, end, sides) if sides else []
    placed = _placed(text, start, end, marks) if marks else []
    if placed:
        return _with_named(text, placed, named)
    people: dict[str, CaptionPerson] = {}
    for mention in named:
        if mention.name not in people:
            people[mention.name] = _caption_person(text, mention)
    return tuple(people.values())


def _with_named(text: str, placed: list[_Placed], named: list[PersonMention]) -> tuple[CaptionPerson, ...]:
    """The persons with a place, and those without one that are none of them."""
    placed.sort(key=_by_start)
    starts = [one.mention.start for one in placed]
    free = []
    for mention in named:
        at = bisect_left(starts, mention.end)
        if at == 0 or placed[at - 1].mention.end <= mention.start:
            free.append(_Placed(mention))
    names = {one.mention.name for one in placed}
    people: dict[tuple[str, str, int | None], CaptionPerson] = {}
    for mention, mark, side, ordinal, title in sorted(placed + free, key=_by_start) if free else placed:
        key = mention.name, side, ordinal
        if key not in people and (mark is not None or mention.name not in names):
            position = _position(text, mark, side, ordinal) if mark is not None else None
            people[key] = _caption_person(text, mention, position, title)
    return tuple(people.values())


def _caption_person(
    text: str, mention: PersonMention, position: Position | None = None, title: str | None = None
) -> CaptionPerson:
    """A mention as the caption's person; `title` is an apposition that says what the person is."""
    start, stop, name, _, printed = mention
    if name[-1] == "s" and name.endswith(("'s", "’s")):
        name, stop = name[:-2], stop - 2
    if printed is None and name.count(" ") > 1 and (calling := calling_in(name)):
        printed, name = calling, name[len(calling) + 1 :]
    person = Person(name, printed or (title and title.strip()), text=text[start:stop], span=Span(start, stop))
    return CaptionPerson(person, position)


_FIRST: Final = "LEFT"  # where an order counts from that names no side


def _placed(text: str, start: int, end: int, marks: list[Mark]) -> list[_Placed]:
    """The persons that a notation places."""
    found: list[_Placed] = []
    led = ""  # the side that the last list's order counted from
    floor = start
    for index, mark in enumerate(marks):
        ceiling = marks[index + 1].start if index + 1 < len(marks) else end
        kind, side = mark.kind, mark.side
        if kind == "loose":
            person = person_before(text, mark.start, floor)
            found += [_Placed(person, mark, side or _FIRST, mark.ordinal)] if person else []
        elif kind == "after":
            one = _before(text, mark, floor)
            found += [one] if one else []
        elif kind == "opening":
            person = _person_here(text, mark.end, ceiling)
            found += [_Placed(person, mark, side or _FIRST, mark.ordinal)] if person else []
        elif kind == "list" or led:
            led = side or led or _FIRST
            first = _named_first(text, mark, floor)
            found += _listed(text, mark, led, ceiling, first) or _listed_before(text, mark, led, floor)
        floor = mark.end
    return found


_SIDES: Final = {side.value: side for side in Side}


def _position(text: str, mark: Mark, side: str, ordinal: int | None) -> Position:
    return Position(
        _SIDES[side],
        ordinal,
        text[mark.text_start : mark.text_end],
        span=Span(mark.text_start, mark.text_end),
    )


# --- one person before a notation ------------------------------------------------------------------------------------

_LOOK_BACK: Final = 400  # characters before a notation in which its name is looked for
_SENTENCE_START: Final = re.compile(r"[a-z0-9)][.!?][\"”’)]* +(?=[\"“‘(]?[A-Z])")


_MOST_ASIDES: Final = 5  # between a name and its notation


def _before(text: str, mark: Mark, floor: int) -> _Placed | None:
    """The person whose name ends at a notation, what stands between them set aside as apposition."""
    stop = mark.start
    while stop > floor and text[stop - 1] == " ":
        stop -= 1
    floor = _sentence_floor(text, max(floor, stop - _LOOK_BACK), stop)
    apposition = None
    for _ in range(_MOST_ASIDES):
        comma = max(text.rfind(", ", floor, stop), text.rfind("; ", floor, stop))
        begins = comma + 2 if comma >= 0 else floor
        words = text[begins:stop]
        if comma >= 0 and _tells_no_office(words):
            stop = comma
            continue
        person = _resident_before(text, stop, begins, floor) or person_before(text, stop, floor)
        if person is not None and (
            person.start <= begins or comma < 0 or not _is_apposition(text[begins : person.start], text, comma, floor)
        ):
            return _Placed(person, mark, mark.side or _FIRST, mark.ordinal, apposition)
        if comma < 0 or not _can_be_apposition(words):
            return None
        apposition = apposition or words
        stop = comma
    return None


_AGE: Final = re.compile(r"(?:then |aged? )?\d{1,3}")
_DEGREES: Final = SUFFIXES - {"jr", "sr", "ii", "iii", "iv", "v"}  # those that a comma parts from the name


def _tells_no_office(words: str) -> bool:
    """Whether what stands between two commas is an age, a degree or part of where someone is from: "then 44", "PhD", "of Tulsa", "Okla."."""
    if words.startswith(("of ", "from ")):
        return _is_place(words.partition(" ")[2])
    return _AGE.fullmatch(words) is not None or bare(words) in _DEGREES or is_region(words)


def _resident_before(text: str, stop: int, begins: int, floor: int) -> PersonMention | None:
    """The person before a home town or country that ends at `stop`: "Paul Hale of Wis."."""
    residence = text.rfind(" of ", begins, stop)
    if residence < 0 or not _is_place(text[residence + 4 : stop]):
        return None
    person = person_before(text, residence, floor)
    return person if person is not None and (" " in person.name or person.title) else None


def _sentence_floor(text: str, floor: int, end: int) -> int:
    """Where the sentence starts that `end` stands in, not before `floor`."""
    words = text[floor:end]
    if "." not in words and "!" not in words and "?" not in words:
        return floor
    for found in _SENTENCE_START.finditer(text, floor, end):
        if not is_abbreviation(
            text[max(floor, found.start() - 12) : found.start() + 2].rsplit(None, 1)[-1].lstrip('("“')
        ):
            floor = found.end()
    return floor


def _can_be_apposition(words: str) -> bool:
    """Whether what stands between two commas may say who someone is or what they wear: it names no other thing."""
    parts = words.split()
    if not parts or parts[0].lower() in {"and", "with", "or"}:
        return False
    return parts[-1].islower() or is_title_word(parts[-1]) or any(map(is_title_word, parts[:-1])) or len(parts[-1]) < 4


_GOVERNING: Final = frozenset({"of", "for", "to", "at", "in", "on"})
_CLAUSE: Final = re.compile(r"\s*(?:and|with|as|while|from|by|\w+s(?<!ss)(?<![aiou]s)|\w+ed|\w+ing) ")


def _is_apposition(before: str, text: str, comma: int, floor: int) -> bool:
    """Whether the words between a comma and a name make the name part of an apposition: ", president of Acme Widgets, left"."""
    words = before.split()
    governs = not _GOVERNING.isdisjoint(words) and any(map(is_title_word, words))
    return governs and _CLAUSE.match(before) is None and person_before(text, comma, floor) is not None


# --- lists -----------------------------------------------------------------------------------------------------------

_BETWEEN: Final = re.compile(
    r"\s*+(?:[,;:)—–-]\s*+)*+(?:(?:and|with|&|are|is)\s++)*+(?:[—–-]\s)?+(?:\([^()]{0,3}\)\s)?+"
)
_NEXT: Final = re.compile(r"\s*+(?:[,;]|and\b|&|with\b)")
_OWNER: Final = re.compile(r"(?:[A-ZÀ-Þ][\w.-]*+ ){0,3}[A-ZÀ-Þ][\w.-]*+(?:['’]s|s['’]) ")
_UNNAMED: Final = re.compile(
    r"(?:unidentified|unknown|unnamed)(?=,|;|\s(?:and|woman|man|boy|girl)\b)|(?:an?|two|three|four|his|her|their|unidentified|unknown|unnamed|one)\s[\w '’-]{2,50}?(?=,|;|\sand\s|\.)"
)
_COUNTS: Final = {"two": 2, "three": 3, "four": 4}
_ITEM: Final = re.compile(r"[^,;()\n]{1,120}?(?=[,;()\n]|\sand\s(?=[A-ZÀ-Þa-z])|[.]\s|[.]?$)")
_RUN: Final = re.compile(r"(?:[A-ZÀ-Þ][\w.'’-]*+)(?: (?:[a-z]{1,3} ){0,2}[A-ZÀ-Þ][\w.'’-]*+)*+")
_LONGEST_LIST: Final = 60


def _person_here(text: str, pos: int, end: int) -> PersonMention | None:
    """The person whose name or title starts at `pos`, an owner in front skipped ("Spain's Premier Ana Ruiz")."""
    between = _BETWEEN.match(text, pos, end)
    pos = between.end() if between else pos
    owner = _OWNER.match(text, pos, end)
    if person := person_at(text, owner.end() if owner else pos, end):
        return person
    return _person_in_item(text, pos, end)


def _person_in_item(text: str, pos: int, end: int) -> PersonMention | None:
    """The person in a list's item that opens with a calling in lower case ("conference planning committee member Ana Ruiz")."""
    item = _ITEM.match(text, pos, end)
    if item is None or not item.group()[0].islower() or _UNNAMED.match(text, pos, end):
        return None
    run = _RUN.search(text, pos, item.end())
    if run is None or " " not in run.group():
        return None
    return person_before(text, run.end(), pos)


def _named_first(text: str, mark: Mark, floor: int) -> PersonMention | None:
    """The first of a list whose order stands behind it: "Ana Ruiz, from left, Tom Hale and Mary Lane"."""
    stop = mark.start
    while stop > floor and text[stop - 1] in " ,":
        stop -= 1
    if stop == mark.start or "," not in text[stop : mark.start] or not text.startswith("from ", mark.text_start):
        return None
    person = person_before(text, stop, floor)
    return person if person is not None and (has_given(person.name) or person.title) else None


# What may stand between a name of a list and the next: a party, an age, where someone is from.
_ASIDES: Final = re.compile(r"(?: \([^()]{1,36}\)|, [DRI]-[A-Z][\w.]{1,12}|, \d{1,3}(?=[,;.]| and ))")
_RESIDENCE: Final = re.compile(
    r"(?:,| of| from) (?P<place>[A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ][\w.]+){0,2}?)(?=[,;.)]| and | on | at |$)"
)


def _listed(text: str, mark: Mark, side: str, end: int, first: PersonMention | None) -> list[_Placed]:
    """The persons of a list that a notation leads, each with its place counted from the side."""
    found: list[_Placed] = [_Placed(first, mark, side, 1)] if first else []
    pos, ordinal = mark.end, len(found)
    closing = closed = False  # "and" stands before this item, stood before an earlier one
    while pos < end and ordinal < _LONGEST_LIST:
        between = _BETWEEN.match(text, pos, end)
        if between:
            closed = closed or closing
            closing = closing or "and" in between.group()
            pos = between.end()
        if unnamed := _UNNAMED.match(text, pos, end):
            ordinal += _COUNTS.get(unnamed.group().split()[0].lower(), 1)
            pos = unnamed.end()
        elif person := _listed_person(text, pos, end, first=not found, closed=closed):
            ordinal += 1
            found.append(_Placed(person, mark, side, ordinal))
            pos = _after_asides(text, person.end, end)
        elif found and (item := _ITEM.match(text, pos, end)) and item.group()[0].islower():
            if closed and not _says_who(item.group()):
                break  # the sentence goes on
            if found[-1].mention.title is None and found[-1].title is None:
                found[-1] = found[-1]._replace(title=item.group())
            pos = item.end()
        else:
            break
        if not _NEXT.match(text, pos, end):
            break
    return found if len(found) > bool(first) else []


def _listed_person(text: str, pos: int, end: int, *, first: bool, closed: bool) -> PersonMention | None:
    """The person of the list's item at `pos`: behind the one that "and" leads, a name with a capital only."""
    if closed and text[pos].islower():
        return None
    person = _person_here(text, pos, end)
    if person is None and not first and not closed:
        person = _short_name(text, pos, end) or _plain_name(text, pos, end)
    return person if person is None or person.name.lower() not in TIME_NAMES else None


_WHO: Final = frozenset({"a", "an", "the", "his", "her", "their", "former", "of", "from"})


def _says_who(words: str) -> bool:
    """Whether what stands behind a name of a list says who that is, rather than what all do."""
    parts = words.split()
    return parts[0] in _WHO or is_title_word(parts[-1]) or (len(parts) > 1 and is_title_word(parts[0]))


def _after_asides(text: str, pos: int, end: int) -> int:
    """Where the party, age and residence behind a name end."""
    while aside := _ASIDES.match(text, pos, end):
        pos = aside.end()
    residence = _RESIDENCE.match(text, pos, end)
    return residence.end() if residence and _is_place(residence["place"]) else pos


def _is_place(name: str) -> bool:
    return is_region(name) or is_known_city(name)


_SHORT_NAME: Final = re.compile(r"[A-Z][\w'’-]{0,14}(?=, | and [A-Z]|,? and )")
_PLAIN_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24}){1,2}+(?=[,;.)]| and |$)")


def _short_name(text: str, pos: int, end: int) -> PersonMention | None:
    """A name of one word among others of a list that has begun: "Jin, Suga, RM and V"."""
    found = _SHORT_NAME.match(text, pos, end)
    return PersonMention(found.start(), found.end(), found.group(), found.start(), None) if found else None


def _plain_name(text: str, pos: int, end: int) -> PersonMention | None:
    """A name among others of a list whose last word is an office besides: "Opal Dean"."""
    found = _PLAIN_NAME.match(text, pos, end)
    if found is None or _is_place(found.group()):
        return None
    name = found.group()
    words = name.lower().split()
    if words[-1] in ORGANIZATION_HEADS or any(map(is_title_word, words[:-1])):
        return None
    return PersonMention(found.start(), found.end(), name, found.start(), None)


def _listed_before(text: str, mark: Mark, side: str, floor: int) -> list[_Placed]:
    """The persons of a list that its order follows: "A, B and C (left to right)"."""
    floor = _sentence_floor(text, max(floor, mark.start - _LOOK_BACK), mark.start)
    persons = find_persons(text, floor, mark.start)
    return [_Placed(person, mark, side, place) for place, person in enumerate(persons, 1)] if len(persons) > 1 else []
