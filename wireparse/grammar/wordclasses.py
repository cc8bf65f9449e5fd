"""The closed classes of English as one table: a look-up says all that a word can be.

The readers of noun phrases look each word up once. The table holds a word in lower case and with a capital; a word in capitals is
looked up like the lower-case word, unless it is the initials of a body ("US", "WHO").
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    DOCUMENT_NOUNS,
    FINITE_VERBS,
    NUMBERS,
    OBJECT_PRONOUNS,
    OCCASION_NOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_NOUNS,
)
from wireparse.lexicon.organizations import BODY_NOUNS
from wireparse.lexicon.titles import TITLE_MODIFIERS

__all__ = [
    "ADVERB", "ATTRIBUTIVE", "AUXILIARY", "BODY", "BOUND", "CONJUNCTION", "DETERMINER", "DOCUMENT", "FINITE", "MODIFIER", "NUMBER", "OBJECT",
    "OCCASION", "OPENS_CLAUSE", "POSSESSIVE", "PREPOSITION", "QUANTIFIER", "RELATIVE", "STOP", "SUBJECT", "SUBORDINATOR", "TIME",
    "class_of",
]  # fmt: skip

DETERMINER: Final = 1
POSSESSIVE: Final = 1 << 1
QUANTIFIER: Final = 1 << 2
NUMBER: Final = 1 << 3
PREPOSITION: Final = 1 << 4
CONJUNCTION: Final = 1 << 5
SUBORDINATOR: Final = 1 << 6
RELATIVE: Final = 1 << 7
AUXILIARY: Final = 1 << 8
FINITE: Final = 1 << 9
ADVERB: Final = 1 << 10
SUBJECT: Final = 1 << 11  # a subject pronoun
OBJECT: Final = 1 << 12  # an object pronoun
TIME: Final = 1 << 13
STOP: Final = 1 << 14  # no noun phrase holds it
OPENS_CLAUSE: Final = 1 << 15  # what follows can be a subject
BOUND: Final = 1 << 16  # before a number: "about", "nearly", the last word of "more than"
ATTRIBUTIVE: Final = 1 << 17  # an adverb that can stand before a noun: "an earlier report"
OCCASION: Final = 1 << 18  # "statement", "interview": where something was said, hardly who said it
DOCUMENT: Final = 1 << 19
BODY: Final = 1 << 20
MODIFIER: Final = 1 << 21  # inside a title

_APPROXIMATORS: Final = frozenset({"about", "nearly", "almost", "roughly", "approximately", "over"})
_ATTRIBUTIVE: Final = frozenset(
    {"earlier", "later", "then", "now", "once", "often", "recently", "newly", "highly", "still"}
)
_BOUNDS: Final = _APPROXIMATORS | {"only", "just", "not", "than", "least", "most", "to", "some", "another"}
_STOPS: Final = (
    (AUXILIARIES | SUBORDINATORS | RELATIVES | SUBJECT_PRONOUNS | OBJECT_PRONOUNS | FINITE_VERBS | ADVERBS)
    - DETERMINERS - NUMBERS - _APPROXIMATORS - {"first", "second", "third", "last", "may"}
)  # fmt: skip
# Initials of bodies that lower-casing would turn into a pronoun or a verb.
_INITIALS: Final = frozenset({"US", "WHO", "IT", "AM", "IS"})

_MEMBERS: Final = (
    (DETERMINERS, DETERMINER),
    (POSSESSIVES, POSSESSIVE),
    (QUANTIFIERS, QUANTIFIER),
    (NUMBERS, NUMBER),
    (PREPOSITIONS, PREPOSITION),
    (CONJUNCTIONS, CONJUNCTION),
    (SUBORDINATORS, SUBORDINATOR),
    (RELATIVES, RELATIVE),
    (AUXILIARIES, AUXILIARY),
    (FINITE_VERBS, FINITE),
    (ADVERBS, ADVERB),
    (SUBJECT_PRONOUNS, SUBJECT),
    (OBJECT_PRONOUNS, OBJECT),
    (TIME_NOUNS, TIME),
    (_STOPS, STOP),
    (SUBORDINATORS | RELATIVES | CONJUNCTIONS | ADVERBS | TIME_NOUNS, OPENS_CLAUSE),
    (_BOUNDS, BOUND),
    (_ATTRIBUTIVE, ATTRIBUTIVE),
    (OCCASION_NOUNS, OCCASION),
    (DOCUMENT_NOUNS, DOCUMENT),
    (BODY_NOUNS, BODY),
    (TITLE_MODIFIERS, MODIFIER),
)


# Surnames too: "Mr. Day", "Ann Week".
_COMMON_TIMES: Final = frozenset(
    {"day", "days", "week", "weeks", "month", "year", "hour", "moment", "time", "night", "morning", "decade"}
)


def _build() -> dict[str, int]:
    table: dict[str, int] = {}
    for listed, flag in _MEMBERS:
        for word in listed:
            capital = () if flag == TIME and word in _COMMON_TIMES else (word.capitalize(), word.upper())
            for form in (word, *capital):
                table[form] = table.get(form, 0) | flag
    for word in _INITIALS:
        del table[word]
    return table


_get: Final = _build().get


def class_of(word: str) -> int:
    """Return the classes of the word as flags; 0 for a word of an open class.

    >>> class_of("The") == DETERMINER, class_of("the") == DETERMINER, class_of("mayor")
    (True, True, 0)
    """
    return _get(word, 0)
