"""What sort of speaker a noun phrase names, one or many, man or woman: told by its head word."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.attribution.model import GROUP, ORGANIZATION, PERSON, PRONOUN, UNNAMED
from wireparse.grammar.names import read_person
from wireparse.grammar.places import is_region
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.wordclasses import (
    BODY,
    CONJUNCTION,
    DETERMINER,
    DOCUMENT,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    class_of,
)
from wireparse.grammar.words import is_capital
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import POSTNOMINAL, REDUCED_CLAUSES
from wireparse.lexicon.given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES
from wireparse.lexicon.organizations import (
    ACRONYMS,
    COLLECTIVE_NOUNS,
    DEMONYMS,
    MEDIA_NOUNS,
    NAMED_BODIES,
    NO_SURNAMES,
    ORGANIZATION_HEADS,
    PEOPLE_NOUNS,
)
from wireparse.lexicon.places import SEATS_OF_GOVERNMENT
from wireparse.lexicon.titles import FEMALE_NOUNS, MALE_NOUNS

if TYPE_CHECKING:
    from wireparse.elements import SpeakerKind

__all__ = ["PRONOUNS", "Description", "describe", "gender_of_name", "gender_of_words", "is_place"]

# Pronouns with number and gender.
PRONOUNS: Final = MappingProxyType(
    {
        "he": ("s", "m"), "she": ("s", "f"), "it": ("s", "n"), "they": ("p", ""), "we": ("p", ""), "i": ("s", ""), "you": ("", ""),
        "him": ("s", "m"), "her": ("s", "f"), "them": ("p", ""), "me": ("s", ""), "himself": ("s", "m"), "herself": ("s", "f"),
    }
)  # fmt: skip
_JOINTS: Final = words("and AND")
_ONES: Final = words("one another everyone everybody someone somebody nobody anyone anybody")
_THOSE: Final = words("those these many some several few both all others")
_IN_NAMES: Final = words("of for on to")
_SINGLE: Final = words("one another each every no any either neither such certain a an the")
_SOURCES: Final = words("source sources")
_PARTISANS: Final = words("republicans democrats conservatives palestinians liberals socialists")
_PLURAL_ENDINGS: Final = ("men", "people", "folk")
# A common noun that begins with a letter: "T-shirt", "X-ray".
_LETTERED: Final = re.compile(r"[A-Z]-[a-z]{3}")
_SINGULAR_IN_S: Final = ("ss", "us", "is", "'s", "’s")


class Description(NamedTuple):
    """The sort of a noun phrase, and which of its words are the name; words count from its right end."""

    kind: SpeakerKind
    number: str
    gender: str
    name_words: int  # of the name, counted behind `skipped`; 0: all
    title_words: int = 0  # before the name
    skipped: int = 0  # behind the name: a prepositional phrase, "news agency"


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


def is_place(name: str) -> bool:
    """Say whether a name that speaks is a country's, a region's or a seat of government.

    >>> is_place("Moscow"), is_place("South Korea"), is_place("Jackson")
    (True, True, False)
    """
    return name.lower() in SEATS_OF_GOVERNMENT or is_region(name)


def gender_of_words(title: list[str]) -> str:
    """Return "m" or "f" where a word of a title tells the bearer's gender, else ""."""
    for word in title:
        lower = word.rstrip(".").lower()
        if lower in MALE_NOUNS:
            return "m"
        if lower in FEMALE_NOUNS:
            return "f"
    return ""


def describe(run: list[str], named: int, titled: int) -> Description:
    """Describe the phrase of `run` (nearest first), whose first `named` words are a personal name and the next `titled` its title."""
    alone = _alone(run[0], named) if len(run) == 1 else None
    if alone is not None:
        return alone
    if "&" in run or (len(run) == 2 and f"{run[1]} {run[0]}" in NAMED_BODIES):
        return Description(ORGANIZATION, "s", "n", _without_article(run, 0))
    if _LETTERED.match(run[0]):
        named = titled = 0
    head = _head_index(run) if named < len(run) else 0
    if named and head <= named + titled:
        person = _person(run, named, titled, 0)
        if person is not None:
            return person
    common = _opens_sentence(run, head)
    if head and is_capital(run[head]) and not class_of(run[head]) & (QUANTIFIER | NUMBER) and not common:
        behind = run[head:]
        person = _person(behind, *read_person(behind), head)
        if person is not None:
            return person
    if head == 0 and any(word in _JOINTS for word in run[:-1]) and not _one_body(run):
        return Description(GROUP, "p", "", 0)
    proper = (
        is_capital(run[head])
        and not _LETTERED.match(run[head])
        and not class_of(run[head]) & (QUANTIFIER | NUMBER | DETERMINER)
        and not common
    )
    return _capitalised(run, head) if proper else _common(run, head)


def _alone(word: str, named: int) -> Description | None:
    """Describe a phrase of one word that a list knows: a pronoun, or people who are many ("Critics")."""
    lower = word.lower()
    pronoun = None if named else PRONOUNS.get(lower)
    if pronoun is not None and word != "US":
        return Description(PRONOUN, *pronoun, 1)
    return Description(GROUP, "p", "", 1) if lower in PEOPLE_NOUNS or lower == "others" else None


def _opens_sentence(run: list[str], head: int) -> bool:
    """Say whether a common noun has its capital from the sentence that it opens: "Sources close to the talks", "Critics of the plan"."""
    lower = run[head].lower()
    if head + 1 < len(run) or run[head].isupper():
        return False
    if lower in _SOURCES or lower in PEOPLE_NOUNS:
        return True
    behind = run[:head]
    plain = any(word.islower() and not class_of(word) & (PREPOSITION | DETERMINER | CONJUNCTION) for word in behind)
    return plain and lower.endswith("s") and not lower.endswith(_SINGULAR_IN_S) and lower not in ORGANIZATION_HEADS


def _person(run: list[str], named: int, titled: int, skipped: int) -> Description | None:
    """Describe a phrase that ends in a name, if the name is a person's; an introduced body ("the firm AdImpact") is described too."""
    if not named:
        return None
    if len(run) > named + titled + 1 and any(word in _JOINTS for word in run[named + titled : -1]):
        return Description(GROUP, "p", "", 0)
    if named < len(run) and class_of(run[named]) & BODY and run[named].islower():
        return Description(ORGANIZATION, "s", "n", named, 0, skipped)
    if not _is_person(run, named, titled):
        return None
    gender = gender_of_words(run[named : named + titled])
    if not gender and named > 1:
        gender = gender_of_name(run[named - 1]) or (gender_of_name(run[named - 2]) if named > 2 else "")
    moved = named < len(run) and not any(map(is_title_word, run[named:])) and _is_moved(run[named:])
    title_words = 0 if moved else len(run) - named
    while title_words and class_of(run[named + title_words - 1]) & DETERMINER:
        title_words -= 1
    return Description(PERSON, "s", gender, named, title_words, skipped)


def _is_person(run: list[str], named: int, titled: int) -> bool:
    """Say whether the name at the right end is a person's, not a body's or a place's."""
    if titled:
        return True
    last = run[0].rstrip(".")
    if run[named - 1].lower() in GIVEN_NAMES and named > 1:
        return last.lower() not in NO_SURNAMES
    if last.lower() in ORGANIZATION_HEADS or last in ACRONYMS or last in NAMED_BODIES:
        return False
    if named < len(run):
        if run[-1].lower() in {"the", "a", "an", "this", "that"}:
            return any(is_title_word(word) for word in run[named:]) or _is_moved(run[named:])
    elif named <= 3 and is_place(" ".join(reversed(run))):
        return False
    return named > 1 or not last.isupper()


def _is_moved(before: list[str]) -> bool:
    """Say whether the words before a name tell its bearer's mood: "a delighted | Poe"."""
    adjectives = before[:-1]
    return (
        before[-1].lower() in {"a", "an"}
        and bool(adjectives)
        and all(word.islower() and not class_of(word) & (BODY | DOCUMENT) for word in adjectives)
    )


def _capitalised(run: list[str], head: int) -> Description:
    """Describe a phrase whose head is capitalised and no person's name."""
    word = run[head]
    lower = word.rstrip(".").lower()
    name = _without_article(run, head)
    if lower in _PARTISANS or (lower.endswith("s") and lower[:-1] in DEMONYMS):
        return Description(GROUP, "p", "", name, 0, head)
    if is_title_word(lower) and lower.endswith("s") and not lower.endswith("ss"):
        if head and run[head - 1] == "of" and class_of(run[-1]) & DETERMINER and all(map(is_capital, run[: head - 1])):
            return Description(ORGANIZATION, "s", "n", name + head)  # "the Joint Chiefs of Staff"
        return Description(GROUP, "p", "", name, 0, head)
    office = is_title_word(word) and lower not in ORGANIZATION_HEADS
    if (
        head
        and run[head - 1] in ({"of"} if office else _IN_NAMES)
        and all(is_capital(each) or class_of(each) for each in run[: head - 1])
    ):
        name, head = name + head, 0  # "the Bank of England", "the Duke of Sussex"
    if office:
        return Description(UNNAMED, "s", gender_of_words([word]), name, 0, head)
    return Description(ORGANIZATION, "s", "n", name, 0, head)


def _common(run: list[str], head: int) -> Description:
    """Describe a phrase whose head is a common noun."""
    lower = run[head].rstrip(".").lower()
    name = _without_article(run, head)
    plural = _is_plural(lower)
    if lower in _SOURCES:
        return Description(UNNAMED, "p" if plural else "s", "", name, 0, head)
    media = _media_words(run, head)
    if media:
        return Description(ORGANIZATION, "s", "n", _capitals(run, head + media), 0, head + media)
    if class_of(lower) & (BODY | DOCUMENT):
        return Description(ORGANIZATION, "p" if plural else "s", "n", name, 0, head)
    if lower in COLLECTIVE_NOUNS:
        kind = ORGANIZATION if lower == "police" else GROUP
        return Description(kind, "p", "", name, 0, head)
    if plural or lower in _THOSE or (_is_counted(run[-1]) and not class_of(lower) & NUMBER):
        return Description(GROUP, "p", "", name, 0, head)
    gender = gender_of_words([lower]) or (
        "" if is_title_word(lower) or lower.endswith("-old") or lower in _ONES else "n"
    )
    return Description(UNNAMED, "s", gender, name, 0, head)


def _without_article(run: list[str], head: int) -> int:
    """Count the words from the head to the left end, articles and demonstratives left out."""
    count = len(run) - head
    while count > 1 and class_of(run[head + count - 1]) & (DETERMINER | POSSESSIVE) == DETERMINER:
        if run[head + count - 2].isdecimal() and run[head + count - 1] == "No":
            break
        count -= 1
    return count


def _media_words(run: list[str], head: int) -> int:
    """Count the words behind a name that say what medium it is: "the Associated Press | news agency"."""
    count = 0
    while head + count + 1 < len(run) and run[head + count] in MEDIA_NOUNS:
        count += 1
    return count if count and is_capital(run[head + count]) and not class_of(run[head + count]) & DETERMINER else 0


def _capitals(run: list[str], index: int) -> int:
    """Count the capitalised words from `index` on, articles left out."""
    count = index
    while count < len(run) and is_capital(run[count]) and not class_of(run[count]) & DETERMINER:
        count += 1
    return count - index


def _is_counted(determiner: str) -> bool:
    """Say whether more than one is meant: "two", "several", "20"; not "one", "every"."""
    if determiner.lower() in _SINGLE:
        return False
    return bool(class_of(determiner) & (QUANTIFIER | NUMBER)) or (
        determiner[0].isdigit() and not determiner[-1].isalpha()
    )


def _one_body(run: list[str]) -> bool:
    """Say whether "and" stands inside of one name: "the Securities and Exchange Commission"."""
    index = next(i for i, word in enumerate(run) if word in _JOINTS)
    return (
        is_capital(run[0])
        and run[0].lower() in ORGANIZATION_HEADS
        and 0 < index <= 4
        and all(map(is_capital, run[:index]))
    )


def _head_index(run: list[str]) -> int:
    """Return the index of the head: the noun before the leftmost preposition, save "out of" between numbers."""
    for index in range(len(run) - 2, 0, -1):
        if run[index] in REDUCED_CLAUSES:
            return index + 1
        if class_of(run[index]) & PREPOSITION:
            if run[index] == "out" or (run[index] == "of" and run[index + 1] == "out"):
                continue
            behind = run[index + 1] in POSTNOMINAL and index + 2 < len(run)
            return index + 1 + behind
    return 0


def _is_plural(lower: str) -> bool:
    return (lower.endswith("s") and not lower.endswith(_SINGULAR_IN_S)) or lower.endswith(_PLURAL_ENDINGS)
