"""Whom an age stands for: "the 48-year-old" is the one of whom the story says ", 48,"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.grammar.names import person_before

if TYPE_CHECKING:
    from wireparse.grammar.names import PersonMention

__all__ = ["age_of", "aged"]

_ENDING: Final = "-year-old"
_NEARBY: Final = 20_000  # characters before a mention
_MENTIONS: Final = 4  # of an age, that are looked at


def age_of(word: str) -> str:
    """Return the age that a word such as "48-year-old" gives, else "".

    >>> age_of("48-year-old"), age_of("mayor")
    ('48', '')
    """
    age = word.removesuffix(_ENDING)
    return age if age.isdecimal() and len(age) <= len("100") and age != word else ""


def aged(text: str, age: str, start: int, before: int) -> PersonMention | None:
    """Return the last person before `before`, and not before `start`, behind whose name the age stands between commas."""
    floor = max(start, before - _NEARBY)
    for _ in range(_MENTIONS):
        before = text.rfind(f", {age}", floor, before)
        if before < 0:
            return None
        behind = before + len(age) + len(", ")
        person = None if text[behind : behind + 1].isalnum() else person_before(text, before, floor)
        if person is not None:
            return person
    return None
