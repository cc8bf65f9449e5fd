"""Clauses that restrict the noun before them: "officials | who watched the debate", "a study | published by the university".

Read leftward from their last word, as `wireparse.grammar.leftward` reads noun phrases.
"""

from __future__ import annotations

from typing import Final

from wireparse.attribution.forms import FORMS
from wireparse.grammar.leftward import LeftPhrase, read_left
from wireparse.grammar.wordclasses import ADVERB, AUXILIARY, FINITE, OBJECT, PREPOSITION, RELATIVE, TIME, class_of
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import REDUCED_CLAUSES
from wireparse.lexicon.verbs import PLAIN_VERBS

__all__ = ["RELATIVES", "restrictive_clause", "with_reduced_clause"]

RELATIVES: Final = words("who which that whom")
_WHO: Final = words("who whose who'd who’d who've who’ve who'll who’ll")
_JOINERS: Final = words("because although though while but if")
# What bodies and people do of whom a relative clause tells; none of these is a noun too.
_DOES: Final = words(
    """
    administers advises advocates brings builds certifies compiles conducts controls coordinates defends employs enforces fights gives
    governs handles helps holds includes insures inspects investigates leads licenses maintains makes manages monitors opposes
    operates organizes oversees owns produces promotes provides publishes regulates represents runs seeks sells serves supervises
    supplies treats
    """
)
_LONGEST_RELATIVE: Final = 30  # words
_LONGEST_PARTICIPLE: Final = 20


def with_reduced_clause(run: list[str]) -> LeftPhrase | None:
    """Return the phrase that ends in a clause with a participle: "a study | published by the university last week"."""
    if class_of(run[0]) & OBJECT and len(run) > 2 and class_of(run[1]) & PREPOSITION:
        return _before_pronoun(run)
    if REDUCED_CLAUSES.isdisjoint(run):
        return None
    at = next(index for index, word in enumerate(run) if word in REDUCED_CLAUSES)
    if at and not class_of(run[at - 1]) & (PREPOSITION | TIME | ADVERB) and run[at - 1] != "last":
        return None  # a verb with its object: "the bank released | figures"
    if any(class_of(word) & (AUXILIARY | FINITE | RELATIVE) for word in run[:at]):
        return None
    left = read_left(run, 0, at + 1)
    if left is None or left.named or not left.clean:
        return None
    return left._replace(length=left.length + at + 1)


def _before_pronoun(run: list[str]) -> LeftPhrase | None:
    """Return the phrase that ends in a preposition and a pronoun: "a source close | to him"."""
    left = read_left(run, 0, 2)
    if left is None or left.named or not left.clean:
        return None
    return left._replace(length=left.length + 2)


def restrictive_clause(run: list[str], phrase: LeftPhrase | None) -> int:
    """Return how many words of `run` a clause takes that ends it and restricts the noun before it: "officials | who watched the debate"."""
    if phrase is None:
        return _relative_length(run, 1) if class_of(run[0]) & OBJECT else 0
    if phrase.clean:
        first = run[phrase.length - 1]
        is_verb = (
            phrase.opener in RELATIVES
            and phrase.length > 1
            and first.islower()
            and _is_verb(first)
            and not phrase.named
        )
        return phrase.length + 1 if is_verb else 0
    return _relative_length(run, phrase.length) or _participle_length(run, phrase.length)


def _relative_length(run: list[str], index: int) -> int:
    """Return how many words a relative clause takes that holds the first `index` words of `run`; 0 where none does."""
    for at in range(index, min(len(run), _LONGEST_RELATIVE)):
        word = run[at]
        if word in _WHO or (word in RELATIVES and at + 1 < len(run) and _opens_relative(run, at)):
            return at + 1
        if word in _JOINERS or (word == "as" and at > index):
            return 0
    return 0


def _opens_relative(run: list[str], at: int) -> bool:
    """Whether "that" or "which" opens a clause about the noun before it: "the company | that built the dam", not "said that it built"."""
    behind = run[at - 1]
    return class_of(behind) & AUXILIARY != 0 or (_is_verb(behind) and run[at + 1].lower() not in FORMS)


def _is_verb(word: str) -> bool:
    return word.endswith("ed") or word in _DOES or word in PLAIN_VERBS


def _participle_length(run: list[str], index: int) -> int:
    """Return how many words a clause takes that holds the first `index` words and opens with a participle: "voters | hoping for a deal"."""
    for at in range(index, min(len(run) - 1, _LONGEST_PARTICIPLE)):
        word = run[at]
        if word.endswith("ing") and len(word) > 4 and word.islower():
            before = read_left(run, 0, at + 1)
            return at + 1 if before is not None and before.length + at + 1 == len(run) else 0
        if class_of(word) & AUXILIARY or word in _JOINERS or word in {"that", "as"}:
            return 0
    return 0
