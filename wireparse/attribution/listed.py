"""What a comma joins to a noun phrase: "Smith, | Jones and Lee", "the tall, | bearded sailor", "the mayor, | Ann Lee"."""

from __future__ import annotations

from typing import Final

import regex

from wireparse.attribution.insertions import stretch_end, stretch_start
from wireparse.attribution.kinds import gender_of_name
from wireparse.attribution.model import GROUP, PERSON, PRONOUN, Mention
from wireparse.attribution.sorts import GIVEN, sorts
from wireparse.grammar.leftward import read_left
from wireparse.grammar.names import read_person
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.wordclasses import ADVERB, CONJUNCTION, POSSESSIVE, TIME, class_of
from wireparse.grammar.words import is_capital, offset_of
from wireparse.lexicon._words import words

__all__ = ["INTRODUCING", "with_list", "with_name"]

_STEPS: Final = 6
_LONGEST_NAME: Final = 80
_BEHIND_NAME: Final = frozenset({"", ".", ",", "!", "?", ";", "—", "–"})
INTRODUCING: Final = words("the a an another one The A An Another One")
# A determiner and adjective before a comma that joins two adjectives: "the soft-spoken, | 60-year-old sailor".
_ADJECTIVE_BEFORE: Final = regex.compile(
    r"(?r)(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)[ \xa0]"
    r"(\p{Ll}[\p{L}-]{1,20}(?:ed|al|ive|ful|ous|less|old|ish|ic|y|ent|ant|ing|able)|\p{Ll}{2,12}-\p{Ll}{2,12})"
)


def with_list(text: str, found: Mention, run: list[str], comma: int, floor: int) -> Mention:
    """Add what is joined before the comma: "Smith, | Jones and Lee", "the tall, | bearded sailor"."""
    if "and" not in run:
        return _with_adjective(text, found, run, comma, floor)
    start = found.start
    for _ in range(_STEPS):
        left = stretch_start(text, comma, floor)
        listed = text[left:comma].split()
        listed.reverse()
        while listed and class_of(listed[-1]) & (CONJUNCTION | ADVERB):
            listed.pop()
        phrase = read_left(listed)
        if phrase is None or phrase.length != len(listed):
            break
        start = offset_of(text, comma, listed, len(listed) - 1)
        if left == floor or text[left - 1] != ",":
            break
        comma = left - 1
    if start == found.start:
        return found
    office = _office_of_list(text, found, run, start)
    if office is not None:
        return office
    return found._replace(
        start=start, outer_start=start, name_start=start, kind=GROUP, number="p", gender="", title=None
    )


def with_name(text: str, found: Mention, ceiling: int) -> Mention:
    """Return what speaks with the name that follows it between comma and mark: "the group's president, | Ann Lee, | who lives in Rome"."""
    start = found.end + len(", ")
    if found.number != "s" or start >= ceiling or text[found.end] != "," or not text[start].isupper():
        return found
    end = stretch_end(text, start, min(ceiling, found.end + _LONGEST_NAME))
    run = text[start:end].split()
    run.reverse()
    named, titled = read_person(run) if run else (0, 0)
    if not run or named + titled < len(run) or text[end : end + 1] not in _BEHIND_NAME or class_of(run[0]) & TIME:
        return found
    if len(run) == 1 and not (
        sorts[run[0]] & GIVEN and class_of(text[found.start : found.end].split(maxsplit=1)[0]) & POSSESSIVE
    ):
        return found  # "his brother, Jim"
    gender = found.gender if found.gender in {"m", "f"} else gender_of_name(run[named - 1])
    return found._replace(
        end=end, kind=PERSON, name_start=offset_of(text, end, run, named - 1), name_end=end, outer_end=end, gender=gender,
        title=text[found.start : found.end],
    )  # fmt: skip


def _office_of_list(text: str, found: Mention, run: list[str], start: int) -> Mention | None:
    """Return one person whose title holds a list: "Rail, Tram and Bus Union secretary | Jo Lee"; surnames alone hold no office together."""
    named, titled = read_person(run)
    joint = run.index("and")
    body = joint >= named + 2 and is_capital(run[joint - 1])  # "Bus Union secretary", not "union secretary"
    if not titled or joint != len(run) - 2 or not body or not is_title_word(run[named]):
        return None
    if any(" " in each.strip() for each in text[start : found.start].split(",")):
        return None
    name_start = offset_of(text, found.name_end, run, named - 1)
    gender = gender_of_name(run[named - 1])
    return Mention(
        start,
        found.end,
        PERSON,
        name_start,
        found.name_end,
        start,
        found.outer_end,
        "s",
        gender,
        text[start:name_start].rstrip(),
    )


def _with_adjective(text: str, found: Mention, run: list[str], comma: int, floor: int) -> Mention:
    """Add the article and adjective that a comma joins to the phrase."""
    if found.kind is PRONOUN or run[-1].lower() in INTRODUCING or class_of(run[-1]) & POSSESSIVE or is_capital(run[-1]):
        return found
    match = _ADJECTIVE_BEFORE.match(text, floor, comma)
    if match is None or text[floor : match.start()].rstrip(' \xa0“"')[-1:].isalpha():
        return found
    return found._replace(start=match.start(), outer_start=match.start(), name_start=match.start(1))
