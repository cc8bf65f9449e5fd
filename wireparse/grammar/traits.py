"""All that the readers of noun phrases ask of a single word, in one look: its closed classes and its shape.

The low bits are those of `wireparse.grammar.wordclasses`; the others are told by the word's capital, ending or calling.
"""

from __future__ import annotations

from typing import Final

from wireparse.grammar.nameparts import is_title_word
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.wordclasses import (
    CONJUNCTION,
    DETERMINER,
    MODIFIER,
    PREPOSITION,
    QUANTIFIER,
    STOP,
    TIME,
    class_of,
)
from wireparse.grammar.words import POSSESSIVE_ENDINGS, ends_sentence, is_capital
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import NOUNS_IN_LY, PARTICIPLES, REDUCED_CLAUSES
from wireparse.lexicon.verbs import PLAIN_VERBS

__all__ = [
    "CAPITAL",
    "CLOSED",
    "CLOSES",
    "ENDABLE",
    "ENDS",
    "JOINS",
    "MANNER",
    "OFFICE",
    "OWNS",
    "REDUCED",
    "VERBAL",
    "traits",
]

CLOSED: Final = (MODIFIER << 1) - 1  # all closed classes
CAPITAL: Final = MODIFIER << 1  # the shape of a name
OFFICE: Final = CAPITAL << 1  # the last word of a title: an office, a rank, a calling
ENDS: Final = OFFICE << 1  # a sentence ends with it
OWNS: Final = ENDS << 1  # a possessor: "Merkel's"
REDUCED: Final = OWNS << 1  # opens a clause of a participle: "a study | published by the bank"
ENDABLE: Final = REDUCED << 1  # a noun phrase can end with it
CLOSES: Final = ENDABLE << 1  # nothing but a preposition precedes it: "many"
JOINS: Final = CLOSES << 1  # "and", "&"
MANNER: Final = JOINS << 1  # an adverb in "-ly"
VERBAL: Final = MANNER << 1  # a participle or a form that can be nothing but a verb: "taken", "left"

_NAMES_OF_TIME: Final = words("April June August minutes Minutes")  # given names too, and what a meeting leaves
_MAY_STAND_ALONE: Final = words("this these those his hers")
_CLOSING_QUANTIFIERS: Final = words("many several some most few numerous various both multiple dozens")
_JOINING: Final = words("and or nor & AND")
# Objects that stand behind the number of those meant: "one of | them".
_SHARED: Final = words("them us")


def _can_end(word: str, kind: int) -> bool:
    """Whether a noun phrase can end with the word."""
    if not kind or word == "Will":  # before a verb a name
        return (word[0].isalnum() or word[0] in "$€£#@’'") and not ends_sentence(word)
    if kind & (STOP | PREPOSITION | CONJUNCTION) or (kind & TIME and word not in _NAMES_OF_TIME) or word in _SHARED:
        return False
    return not kind & DETERMINER or bool(kind & QUANTIFIER) or word.lower() in _MAY_STAND_ALONE


def _work_out(word: str) -> int:
    if not word:
        return 0
    kind = class_of(word)
    found = (
        (CAPITAL, is_capital(word)),
        (OFFICE, is_title_word(word)),
        (ENDS, ends_sentence(word)),
        (OWNS, word.endswith(POSSESSIVE_ENDINGS)),
        (REDUCED, word in REDUCED_CLAUSES),
        (ENDABLE, _can_end(word, kind)),
        (CLOSES, word.lower() in _CLOSING_QUANTIFIERS),
        (JOINS, word in _JOINING),
        (MANNER, word[-2:] == "ly" and word.islower() and word not in NOUNS_IN_LY),
        (VERBAL, word in PARTICIPLES or word in PLAIN_VERBS),
    )
    return kind | sum(flag for flag, holds in found if holds)


traits: Final = Remembered(_work_out)
