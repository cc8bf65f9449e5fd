"""What sort of speaker a noun phrase names, one or many, man or woman: told by its head word."""

from __future__ import annotations

from typing import Final, NamedTuple

from wireparse.elements import SpeakerKind
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.words import is_capital
from wireparse.grammar.nounphrases import fold
from wireparse.grammar.places import is_region
from wireparse.lexicon.function_words import DETERMINERS, NUMBERS, POSSESSIVES, PREPOSITIONS, QUANTIFIERS
from wireparse.lexicon.given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES
from wireparse.lexicon.organizations import ACRONYMS, BODY_NOUNS, COLLECTIVE_NOUNS, DEMONYMS, MEDIA_NOUNS, NAMED_BODIES, ORGANIZATION_HEADS
from wireparse.lexicon.titles import FEMALE_NOUNS, MALE_NOUNS

__all__ = ["Description", "describe", "gender_of_name", "gender_of_words"]

# Pronouns with number and gender.
_PRONOUNS: Final = {
    "he": ("s", "m"), "she": ("s", "f"), "it": ("s", "n"), "they": ("p", ""), "we": ("p", ""), "i": ("s", ""), "you": ("", ""),
    "him": ("s", "m"), "her": ("s", "f"), "them": ("p", ""), "me": ("s", ""), "us": ("p", ""), "himself": ("s", "m"), "herself": ("s", "f"),
}  # fmt: skip
_JOINTS: Final = frozenset({"and", "&"})
_SOURCES: Final = frozenset({"source", "sources"})
_PLURAL_IN_MEN: Final = ("men", "people", "folk")


class Description(NamedTuple):
    """The sort of a noun phrase."""

    kind: SpeakerKind
    number: str
    gender: str
    name_words: int  # words at the right end (before `skip_right`) that are the name; 0: all
    title_words: int
    skip_right: int  # words of a prepositional phrase behind the head


def gender_of_name(name: str) -> str:
    """Return "m" or "f" for the bearer of a given name that only men or only women bear, else ""."""
    lower = name.lower()
    if lower in MALE_NAMES:
        return "m"
    if lower in FEMALE_NAMES:
        return "f"
    head = lower.partition("-")[0]
    return "m" if head in MALE_NAMES else "f" if head in FEMALE_NAMES else ""


def describe(words: list[str], named: int, titled: int) -> Description:
    """Describe the phrase of `words` (nearest first), whose first `named` are a personal name and the next `titled` its title."""
    first = fold(words[0])
    if len(words) == 1 and first in _PRONOUNS:
        number, gender = _PRONOUNS[first]
        return Description(SpeakerKind.PRONOUN, number, gender, 0, 0, 0)
    if named and any(word in _JOINTS for word in words[named + titled : -1]):
        return Description(SpeakerKind.GROUP, "p", "", 0, 0, 0)
    if named and named < len(words) and words[named].lower() in BODY_NOUNS:
        return Description(SpeakerKind.ORGANIZATION, "s", "n", named, 0, 0)
    if named and _is_person(words, named, titled):
        gender = gender_of_name(words[named - 1]) or gender_of_words(words[named : named + titled])
        if not gender and named > 2:
            gender = gender_of_name(words[named - 2])
        title_words = len(words) - named
        while title_words and words[named + title_words - 1].lower() in DETERMINERS:
            title_words -= 1
        return Description(SpeakerKind.PERSON, "s", gender, named, title_words, 0)
    head = _head_index(words)
    word = words[head]
    lower = word.rstrip(".").lower()
    names = len(words) - head
    article = names
    while article > 1 and words[head + article - 1].lower() in DETERMINERS and words[head + article - 1].lower() not in POSSESSIVES:
        article -= 1
    if any(joint.lower() == "and" for joint in words[:-1]) and head == 0 and not _one_body(words):
        return Description(SpeakerKind.GROUP, "p", "", 0, 0, 0)
    if is_capital(word):
        group = lower.endswith("s") and lower[:-1] in DEMONYMS or lower in {"republicans", "democrats", "conservatives", "palestinians"}
        if group or (lower.endswith("s") and is_title_word(lower) and not lower.endswith("ss")):
            return Description(SpeakerKind.GROUP, "p", "", article, 0, head)
        if is_title_word(word) and lower not in ORGANIZATION_HEADS:
            return Description(SpeakerKind.UNNAMED, "s", gender_of_words(words[:1]), article, 0, head)
        return Description(SpeakerKind.ORGANIZATION, "s", "n", article, 0, head)
    determiner = words[head + names - 1].lower()
    plural = _is_plural(lower)
    counted = determiner in QUANTIFIERS or determiner in NUMBERS or determiner[0].isdigit() and not determiner[-1].isalpha()
    if lower in _SOURCES:
        return Description(SpeakerKind.UNNAMED, "p" if plural else "s", "", article, 0, head)
    media = 0
    while lower in MEDIA_NOUNS and media < names - 1 and words[head + media].lower() in MEDIA_NOUNS:
        media += 1
    if media and is_capital(words[head + media]) and words[head + media].lower() not in DETERMINERS:
        return Description(SpeakerKind.ORGANIZATION, "s", "n", article - media, 0, head + media)
    if lower in BODY_NOUNS:
        return Description(SpeakerKind.ORGANIZATION, "s", "n", article, 0, head)
    if lower in COLLECTIVE_NOUNS:
        return Description(SpeakerKind.ORGANIZATION if lower == "police" else SpeakerKind.GROUP, "p", "", article, 0, head)
    if plural or counted and lower not in NUMBERS:
        return Description(SpeakerKind.GROUP, "p", "", article, 0, head)
    gender = "m" if lower in MALE_NOUNS else "f" if lower in FEMALE_NOUNS else "" if is_title_word(lower) else "n"
    return Description(SpeakerKind.UNNAMED, "s", gender, article, 0, head)


def _one_body(words: list[str]) -> bool:
    """Say whether "and" stands inside of one name: "the Securities and Exchange Commission"."""
    index = next(i for i, word in enumerate(words) if word.lower() == "and")
    return is_capital(words[0]) and words[0].lower() in ORGANIZATION_HEADS and 0 < index <= 4 and all(map(is_capital, words[:index]))


def gender_of_words(title: list[str]) -> str:
    """Return "m" or "f" where a word of a title tells the bearer's gender, else ""."""
    for word in title:
        lower = word.rstrip(".").lower()
        if lower in MALE_NOUNS:
            return "m"
        if lower in FEMALE_NOUNS:
            return "f"
    return ""


def _head_index(words: list[str]) -> int:
    """Return the index of the head: the word before the leftmost preposition."""
    for index in range(len(words) - 1, 0, -1):
        if words[index].lower() in PREPOSITIONS and index + 1 < len(words):
            return index + 1
    return 0


def _is_plural(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "’s")) or lower.endswith(_PLURAL_IN_MEN)


def _is_person(words: list[str], named: int, titled: int) -> bool:
    """Say whether the name at the right end is a person's."""
    if titled:
        return True
    last = words[0].rstrip(".")
    lower = last.lower()
    given = words[named - 1].lower() in GIVEN_NAMES
    if lower in ORGANIZATION_HEADS and not given:
        return False
    if last in ACRONYMS or last in NAMED_BODIES:
        return False
    rest = words[named:]
    if not rest and named <= 3 and is_region(" ".join(words[named - 1 :: -1] if named < len(words) else words[::-1])):
        return False
    if rest and rest[-1].lower() in {"the", "a", "an", "this", "that"} and not given:
        return any(is_title_word(word) for word in rest)
    if named == 1:
        return not (last.isupper() and len(last) > 1)
    return True
