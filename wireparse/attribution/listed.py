"""What a comma joins to a noun phrase from its left: "Smith, | Jones and Lee", "the tall, | bearded sailor"."""

from __future__ import annotations

from typing import Final

import regex

from wireparse.attribution.insertions import stretch_start
from wireparse.attribution.kinds import gender_of_name
from wireparse.attribution.model import GROUP, PERSON, PRONOUN, Mention
from wireparse.grammar.leftward import read_left
from wireparse.grammar.names import read_person
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.wordclasses import ADVERB, CONJUNCTION, POSSESSIVE, class_of
from wireparse.grammar.words import is_capital, offset_of
from wireparse.lexicon._words import words

__all__ = ["INTRODUCING", "with_list"]

_STEPS: Final = 6
INTRODUCING: Final = words("the a an another one The A An Another One")
# A determiner and adjective before a comma that joins two adjectives: "the bespectacled, | 71-year-old diplomat".
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
