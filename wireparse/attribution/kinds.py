"""What sort of speaker a noun phrase names, one or many, man or woman: told by its head word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.attribution.model import GROUP, ORGANIZATION, PERSON, PRONOUN, UNNAMED
from wireparse.attribution.sorts import (
    BODY_END,
    GENDERS,
    GIVEN,
    LETTERED,
    NAME_GENDER,
    NO_PERSON,
    NO_SURNAME,
    PRONOUNS,
    gender_of_name,
    gender_of_words,
    sorts,
)
from wireparse.grammar.names import read_person
from wireparse.grammar.places import is_region
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.traits import CAPITAL, JOINS, REDUCED, traits
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
from wireparse.lexicon.organizations import (
    COLLECTIVE_NOUNS,
    DEMONYMS,
    MEDIA_NOUNS,
    NAMED_BODIES,
    ORGANIZATION_HEADS,
    PEOPLE_NOUNS,
)
from wireparse.lexicon.places import SEATS_OF_GOVERNMENT

if TYPE_CHECKING:
    from wireparse.elements import SpeakerKind

__all__ = ["PRONOUNS", "Description", "describe", "gender_of_name", "gender_of_words", "is_place"]

_JOINTS: Final = words("and AND nor or")
_ONES: Final = words("one another everyone everybody someone somebody nobody anyone anybody")
_THOSE: Final = words("those these many some several few both all others")
_IN_NAMES: Final = words("of for on to")
_SINGLE: Final = words("one another each every no any either neither such certain a an the")
_SOURCES: Final = words("source sources")
_PARTISANS: Final = words("republicans democrats conservatives palestinians liberals socialists")
_PLURAL_ENDINGS: Final = ("men", "people", "folk")
_SINGULAR_IN_S: Final = ("ss", "us", "is", "'s", "’s")
# What stands in a phrase that may have its head further to the left, or hold several.
_INVOLVED: Final = PREPOSITION | REDUCED | JOINS
_PROPER: Final = CAPITAL | QUANTIFIER | NUMBER | DETERMINER


# The sort of a noun phrase, and which of its words are the name; words count from its right end: kind, number, gender; words of the name,
# counted behind the last part, 0: all; of the title before it; behind it: a prepositional phrase, "news agency".
Description = tuple["SpeakerKind", str, str, int, int, int]


def is_place(name: str) -> bool:
    """Whether a name that speaks is a country's, a region's or a seat of government.

    >>> is_place("Moscow"), is_place("South Korea"), is_place("Jackson")
    (True, True, False)
    """
    return name.lower() in SEATS_OF_GOVERNMENT or is_region(name)


def describe(run: list[str], named: int, titled: int) -> Description:
    """Describe the phrase of `run` (nearest first), whose first `named` words are a personal name and the next `titled` its title."""
    if len(run) == 1:
        return (_names_alone if named else _nouns_alone)[run[0]]
    seen = 0
    for word in run:
        seen |= traits[word]
    if seen & _INVOLVED or sorts[run[0]] & (LETTERED | BODY_END):
        return _involved(run, named, titled)
    person = _person(run, named, titled, 0) if named else None
    return person or _noun(run, 0)


def _involved(run: list[str], named: int, titled: int) -> Description:
    """Describe a phrase that may have its head before a preposition, or hold several."""
    if "&" in run or (len(run) == 2 and f"{run[1]} {run[0]}" in NAMED_BODIES):
        return (ORGANIZATION, "s", "n", _without_article(run, 0), 0, 0)
    if sorts[run[0]] & LETTERED:
        named = titled = 0
    head = _head_index(run) if named < len(run) else 0
    if named and head <= named + titled:
        person = _person(run, named, titled, 0)
        if person is not None:
            return person
    if head and traits[run[head]] & (CAPITAL | QUANTIFIER | NUMBER) == CAPITAL and not _opens_sentence(run, head):
        behind = run[head:]
        person = _person(behind, *read_person(behind), head)
        if person is not None:
            return person
    if head == 0 and any(word in _JOINTS for word in run[:-1]) and not _one_body(run):
        return (GROUP, "p", "", 0, 0, 0)
    return _noun(run, head)


def _noun(run: list[str], head: int) -> Description:
    """Describe a phrase that is no person's name."""
    word = run[head]
    if traits[word] & _PROPER != CAPITAL or sorts[word] & LETTERED or _opens_sentence(run, head):
        return _common(run, head)
    return _capitalised(run, head)


def _alone(word: str, named: int) -> Description:
    """Describe a phrase of one word."""
    lower = word.lower()
    pronoun = None if named else PRONOUNS.get(lower)
    if pronoun is not None and word != "US":
        return (PRONOUN, *pronoun, 1, 0, 0)
    if lower in PEOPLE_NOUNS or lower == "others":
        return (GROUP, "p", "", 1, 0, 0)
    if named and lower[-1] == "s" and class_of(lower) & (DOCUMENT | QUANTIFIER):
        named = 0  # "Reports say", "Thousands say", with its capital at the start of a sentence
    return _involved([word], named, 0)


def _name_alone(word: str) -> Description:
    return _alone(word, 1)


def _noun_alone(word: str) -> Description:
    return _alone(word, 0)


# Phrases of one word, by what it is: the last word of a name ("Smith"), or no name ("he", "Critics").
_names_alone: Final = Remembered(_name_alone)
_nouns_alone: Final = Remembered(_noun_alone)


def _opens_sentence(run: list[str], head: int) -> bool:
    """Whether a common noun has its capital from the sentence that it opens: "Sources close to the talks", "Critics of the plan"."""
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
    size = len(run)
    if size > named + titled + 1 and any(word in _JOINTS for word in run[named + titled : -1]):
        return (GROUP, "p", "", 0, 0, 0)
    if named < size and traits[run[named]] & BODY and run[named].islower():
        return (ORGANIZATION, "s", "n", named, 0, skipped)
    if not titled and not _is_person(run, named):
        return None
    gender = gender_of_words(run[named : named + titled]) if titled else ""
    if not gender and named > 1:
        gender = GENDERS[sorts[run[named - 1]] & NAME_GENDER] or (
            GENDERS[sorts[run[named - 2]] & NAME_GENDER] if named > 2 else ""
        )
    if named == size or _is_untitled(run, named):
        return (PERSON, "s", gender, named, 0, skipped)
    title_words = size - named
    while title_words and traits[run[named + title_words - 1]] & DETERMINER:
        title_words -= 1
    return (PERSON, "s", gender, named, title_words, skipped)


def _is_untitled(run: list[str], named: int) -> bool:
    """Whether the words before a name are no title: "a delighted | Poe"."""
    before = run[named:]
    return before[-1].lower() in {"a", "an"} and not any(map(is_title_word, before)) and _is_moved(before)


def _is_person(run: list[str], named: int) -> bool:
    """Whether the name without title at the right end is a person's, not a body's or a place's."""
    sort = sorts[run[0]]
    if named > 1 and sorts[run[named - 1]] & GIVEN:
        return not sort & NO_SURNAME
    if sort & NO_PERSON:
        return False
    if named < len(run):
        if run[-1].lower() in {"the", "a", "an", "this", "that"}:
            return any(is_title_word(word) for word in run[named:]) or _is_moved(run[named:])
    elif named <= 3 and is_place(" ".join(reversed(run))):
        return False
    return named > 1 or not run[0].rstrip(".").isupper()


def _is_moved(before: list[str]) -> bool:
    """Whether the words before a name tell its bearer's mood: "a delighted | Poe"."""
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
        return (GROUP, "p", "", name, 0, head)
    if is_title_word(lower) and lower.endswith("s") and not lower.endswith("ss"):
        if head and run[head - 1] == "of" and class_of(run[-1]) & DETERMINER and all(map(is_capital, run[: head - 1])):
            return (ORGANIZATION, "s", "n", name + head, 0, 0)  # "the Joint Chiefs of Staff"
        return (GROUP, "p", "", name, 0, head)
    office = is_title_word(word) and lower not in ORGANIZATION_HEADS
    if (
        head
        and run[head - 1] in ({"of"} if office else _IN_NAMES)
        and all(is_capital(each) or class_of(each) for each in run[: head - 1])
    ):
        name, head = name + head, 0  # "the Bank of England", "the Duke of Sussex"
    if office:
        return (UNNAMED, "s", gender_of_words([word]), name, 0, head)
    return (ORGANIZATION, "s", "n", name, 0, head)


def _common(run: list[str], head: int) -> Description:
    """Describe a phrase whose head is a common noun."""
    kind, number, gender, sort = _nouns[run[head]]
    media = _media_words(run, head) if sort == _MEDIUM else 0
    if media:
        return (ORGANIZATION, "s", "n", _capitals(run, head + media), 0, head + media)
    if sort == _COUNTABLE and _is_counted(run[-1]):
        kind, number, gender = GROUP, "p", ""
    return (kind, number, gender, _without_article(run, head), 0, head)


def _sort_of_noun(word: str) -> tuple[SpeakerKind, str, str, int]:
    """Return kind, number and gender of whom a common noun names, and whether it is a medium, or one that a numeral makes many."""
    lower = word.rstrip(".").lower()
    plural = _is_plural(lower)
    number = "p" if plural else "s"
    medium = _MEDIUM if word in MEDIA_NOUNS else 0
    if lower in _SOURCES:
        return UNNAMED, number, "", 0
    if class_of(lower) & (BODY | DOCUMENT):
        return ORGANIZATION, number, "n", medium
    if lower in COLLECTIVE_NOUNS:
        return ORGANIZATION if lower == "police" else GROUP, "p", "", medium
    if plural or lower in _THOSE:
        return GROUP, "p", "", medium
    person = is_title_word(lower) or lower.endswith("-old") or lower in _ONES
    gender = gender_of_words([lower]) or ("" if person else "n")
    return UNNAMED, "s", gender, medium or (0 if class_of(lower) & NUMBER else _COUNTABLE)


_MEDIUM: Final = 1
_COUNTABLE: Final = 2
_nouns: Final = Remembered(_sort_of_noun)


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
    """Whether more than one is meant: "two", "several", "20"; not "one", "every"."""
    if determiner.lower() in _SINGLE:
        return False
    return bool(class_of(determiner) & (QUANTIFIER | NUMBER)) or (
        determiner[0].isdigit() and not determiner[-1].isalpha()
    )


def _one_body(run: list[str]) -> bool:
    """Whether "and" stands inside of one name: "the Securities and Exchange Commission"."""
    index = next(i for i, word in enumerate(run) if word in _JOINTS)
    return (
        is_capital(run[0])
        and run[0].lower() in ORGANIZATION_HEADS
        and 0 < index <= 4
        and all(map(is_capital, run[:index]))
    )


def _head_index(run: list[str]) -> int:
    """Return the index of the head: the noun before the leftmost preposition, save between numbers ("one in five", "six out of 10")."""
    for index in range(len(run) - 2, 0, -1):
        if run[index] in REDUCED_CLAUSES:
            return index + 1
        if class_of(run[index]) & PREPOSITION:
            if run[index] == "out" or (run[index] == "of" and run[index + 1] == "out"):
                continue
            if (
                run[index] == "in"
                and _is_counted(run[index - 1])
                and (class_of(run[index + 1]) & NUMBER or run[index + 1].isdecimal())
            ):
                continue  # "4 in 10"
            behind = run[index + 1] in POSTNOMINAL and index + 2 < len(run)
            return index + 1 + behind
    return 0


def _is_plural(lower: str) -> bool:
    return (lower.endswith("s") and not lower.endswith(_SINGULAR_IN_S)) or lower.endswith(_PLURAL_ENDINGS)
