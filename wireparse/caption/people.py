"""Who is in the picture: the names of the description, each with the notation that places it."""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from wireparse.caption.model import CaptionPerson, Position, Side
from wireparse.caption.positions import Mark, find_marks, has_position_word
from wireparse.elements import Person, Span
from wireparse.grammar.names import PersonMention, find_persons, person_at, person_before

__all__ = ["find_people"]


class _Placed(NamedTuple):
    mention: PersonMention
    position: Position | None
    title: str | None


def find_people(text: str, start: int, end: int) -> tuple[CaptionPerson, ...]:
    """The persons named in the description `text[start:end]`, in order of their names."""
    placed: list[_Placed] = []
    if has_position_word(text, start, end):
        placed = _placed(text, start, end)
    taken = [(one.mention.start, one.mention.end) for one in placed]
    for mention in find_persons(text, start, end):
        if all(mention.end <= left or mention.start >= right for left, right in taken):
            placed.append(_Placed(mention, None, None))
    placed.sort(key=lambda one: one.mention.start)
    people: dict[tuple[str, Position | None], CaptionPerson] = {}
    positioned = {one.mention.name for one in placed if one.position is not None}
    for one in placed:
        if one.position is None and one.mention.name in positioned:
            continue
        people.setdefault((one.mention.name, one.position), CaptionPerson(_person(text, one), one.position))
    return tuple(people.values())


def _person(text: str, one: _Placed) -> Person:
    mention = one.mention
    return Person(mention.name, mention.title or one.title, text=text[mention.start : mention.end], span=Span(mention.start, mention.end))


def _placed(text: str, start: int, end: int) -> list[_Placed]:
    """The persons that a notation places."""
    found: list[_Placed] = []
    marks = find_marks(text, start, end)
    side = None
    floor = start
    for index, mark in enumerate(marks):
        ceiling = marks[index + 1].start if index + 1 < len(marks) else end
        if mark.kind in {"list", "row"}:
            side = mark.side or side or "LEFT"
            found += _listed(text, mark, side, ceiling)
        elif mark.kind == "opening":
            if (person := _after(text, mark.end, ceiling)) is not None:
                found.append(_Placed(person, _position(text, mark, mark.side, mark.ordinal), None))
        elif (one := _before(text, mark, floor)) is not None:
            found.append(one)
        floor = mark.end
    return found


def _position(text: str, mark: Mark, side: str | None, ordinal: int | None) -> Position:
    return Position(Side(side or "LEFT"), ordinal, text[mark.text_start : mark.text_end], span=Span(mark.text_start, mark.text_end))


_SKIPPED: Final = regex.compile(r"[\s,:]*+(?:(?:is|are)\s++)?+")


def _after(text: str, pos: int, end: int) -> PersonMention | None:
    """The person named after "Pictured right, is"."""
    skipped = _SKIPPED.match(text, pos, end)
    return _person_here(text, skipped.end() if skipped else pos, end)


_OWNER: Final = regex.compile(r"(?:\p{Lu}[\p{L}.-]*+\s){0,3}\p{Lu}[\p{L}.-]*+(?:['’]s|s['’])\s")


def _person_here(text: str, pos: int, end: int) -> PersonMention | None:
    """The person whose name or title starts at `pos`, an owner in front skipped ("Spain's Premier Ana Ruiz")."""
    if owner := _OWNER.match(text, pos, end):
        pos = owner.end()
    return person_at(text, pos, end)


def _before(text: str, mark: Mark, floor: int) -> _Placed | None:
    """The person whose name ends at a notation, what stands between them set aside as apposition."""
    stop = mark.start
    while stop > floor and text[stop - 1] == " ":
        stop -= 1
    position = _position(text, mark, mark.side, mark.ordinal)
    apposition = None
    for _ in range(4):
        comma = max(text.rfind(", ", floor, stop), text.rfind("; ", floor, stop))
        person = person_before(text, stop, floor)
        begins = comma + 2 if comma >= 0 else floor
        if person is not None and (person.start <= begins or comma < 0 or text[begins].isupper() or not _named_before(text, comma, floor)):
            return _Placed(person, position, apposition)
        if comma < 0:
            return None
        apposition = apposition or text[begins:stop]
        stop = comma
    return None


def _named_before(text: str, comma: int, floor: int) -> bool:
    return person_before(text, comma, floor) is not None


_BETWEEN: Final = regex.compile(r"\s*+(?:[,;:)—–-]\s*+)*+(?:(?:and|with|&)\s++)?+(?:[—–-]\s)?+")
_UNNAMED: Final = regex.compile(r"(?:an?|two|three|his|her|their|the|unidentified|unknown|unnamed)\s[\p{L} '’-]{2,50}?(?=,|;|\sand\s|\.)")
_APPOSITION: Final = regex.compile(r"[^,;.()]{2,90}?(?=,|;|\sand\s\p{Lu}|\.|\)|$)")
_COUNTS: Final = {"two": 2, "three": 3}


def _listed(text: str, mark: Mark, side: str, end: int) -> list[_Placed]:
    """The persons of a list that a notation leads, each with its place counted from the side."""
    found: list[_Placed] = []
    pos, ordinal = mark.end, 0
    while pos < end and ordinal < 60:
        between = _BETWEEN.match(text, pos, end)
        pos = between.end() if between else pos
        person = _person_here(text, pos, end)
        if person is not None:
            ordinal += 1
            found.append(_Placed(person, _position(text, mark, side, ordinal), None))
            pos = person.end
            if text[pos : pos + 2] == " (" and 0 < (close := text.find(")", pos, min(end, pos + 40))):
                pos = close + 1
            if not _BETWEEN_ITEMS.match(text, pos, end):
                break
            continue
        if unnamed := _UNNAMED.match(text, pos, end):
            ordinal += _COUNTS.get(unnamed.group().split()[0].casefold(), 1)
            pos = unnamed.end()
        elif found and (apposition := _APPOSITION.match(text, pos, end)):
            if found[-1].mention.title is None and found[-1].title is None:
                found[-1] = found[-1]._replace(title=apposition.group().strip())
            pos = apposition.end()
        else:
            break
        if text[pos : pos + 1] == ".":
            break
    return found


_BETWEEN_ITEMS: Final = regex.compile(r"\s*+(?:[,;]|and\b|&|with\b)")
