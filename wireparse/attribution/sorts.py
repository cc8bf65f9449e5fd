"""What one word tells about whom a noun phrase names: the gender of names and titles, bodies and things; looked up once a word."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from wireparse.grammar.remembered import Remembered
from wireparse.lexicon.given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES
from wireparse.lexicon.organizations import ACRONYMS, NAMED_BODIES, NAMED_BODY_ENDS, NO_SURNAMES, ORGANIZATION_HEADS
from wireparse.lexicon.titles import FEMALE_NOUNS, MALE_NOUNS

__all__ = [
    "BODY_END", "GENDERS", "GIVEN", "LETTERED", "NAME_GENDER", "NO_PERSON", "NO_SURNAME", "PRONOUNS", "gender_of_name", "gender_of_words", "sorts",
]  # fmt: skip

# Pronouns with number and gender.
PRONOUNS: Final = MappingProxyType(
    {
        "he": ("s", "m"), "she": ("s", "f"), "it": ("s", "n"), "they": ("p", ""), "we": ("p", ""), "i": ("s", ""), "you": ("", ""),
        "him": ("s", "m"), "her": ("s", "f"), "them": ("p", ""), "me": ("s", ""), "himself": ("s", "m"), "herself": ("s", "f"),
    }
)  # fmt: skip
# A common noun that begins with a letter: "T-shirt", "X-ray".
_INITIAL_LETTER: Final = re.compile(r"[A-Z]-[a-z]{3}")

# What a word tells about the bearer of a name or title in which it stands.
MALE_NAME: Final = 1
FEMALE_NAME: Final = 1 << 1
NAME_GENDER: Final = MALE_NAME | FEMALE_NAME
GENDERS: Final = ("", "m", "f")
MALE_TITLE: Final = 1 << 2
FEMALE_TITLE: Final = 1 << 3
TITLE_GENDER: Final = MALE_TITLE | FEMALE_TITLE
GIVEN: Final = 1 << 4  # a given name
NO_SURNAME: Final = 1 << 5
NO_PERSON: Final = 1 << 6  # ends the name of a body
BODY_END: Final = 1 << 7  # ends one of those that a list holds whole: "Downing Street"
LETTERED: Final = 1 << 8


def gender_of_name(name: str) -> str:
    """Return "m" or "f" for the bearer of a given name that only men or only women bear, else "".

    >>> gender_of_name("Tammy"), gender_of_name("Chris")
    ('f', '')
    """
    lower = name.lower()
    if lower in MALE_NAMES:
        return "m"
    if lower in FEMALE_NAMES:
        return "f"
    head, hyphen, _ = lower.partition("-")
    return gender_of_name(head) if hyphen else ""


def _sort_of_word(word: str) -> int:
    """Return what the word tells about the bearer of a name or title in which it stands."""
    lower = word.lower()
    stem = word.rstrip(".")
    told = gender_of_name(word)
    found = (
        (MALE_NAME, told == "m"),
        (FEMALE_NAME, told == "f"),
        (MALE_TITLE, stem.lower() in MALE_NOUNS),
        (FEMALE_TITLE, stem.lower() in FEMALE_NOUNS and stem.lower() not in MALE_NOUNS),
        (GIVEN, lower in GIVEN_NAMES),
        (NO_SURNAME, stem.lower() in NO_SURNAMES),
        (NO_PERSON, stem.lower() in ORGANIZATION_HEADS or stem in ACRONYMS or stem in NAMED_BODIES),
        (BODY_END, word in NAMED_BODY_ENDS),
        (LETTERED, _INITIAL_LETTER.match(word) is not None),
    )
    return sum(flag for flag, holds in found if holds)


sorts: Final = Remembered(_sort_of_word)


def gender_of_words(title: list[str]) -> str:
    """Return "m" or "f" where a word of a title tells the bearer's gender, else ""."""
    for word in title:
        told = sorts[word] & TITLE_GENDER
        if told:
            return "m" if told == MALE_TITLE else "f"
    return ""
