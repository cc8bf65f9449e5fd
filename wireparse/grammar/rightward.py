"""Noun phrases read rightward, from their first word: "said | the head of the agency | on Monday"."""

from __future__ import annotations

from typing import Final

from wireparse.grammar.titles import is_title_word
from wireparse.grammar.wordclasses import (
    ADVERB,
    AUXILIARY,
    BODY,
    BOUND,
    CONJUNCTION,
    DETERMINER,
    DOCUMENT,
    FINITE,
    MODIFIER,
    NUMBER,
    OBJECT,
    OCCASION,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    RELATIVE,
    STOP,
    SUBJECT,
    SUBORDINATOR,
    TIME,
    class_of,
)
from wireparse.grammar.words import POSSESSIVE_ENDINGS, ends_sentence, is_capital
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import ADJECTIVES_IN_ED, NOUNS_IN_LY, PARTICIPLES, REDUCED_CLAUSES
from wireparse.lexicon.organizations import ORGANIZATION_HEADS
from wireparse.lexicon.verbs import NOUN_LIKE_VERBS, PLAIN_VERBS

__all__ = ["read_right"]

_DEPTH: Final = 4
_LONGEST: Final = 40
_ENDS_CLAUSE: Final = SUBORDINATOR | RELATIVE | AUXILIARY | FINITE | SUBJECT
_VERBS: Final = PLAIN_VERBS | NOUN_LIKE_VERBS
_OPENS_OBJECT: Final = DETERMINER | POSSESSIVE | OBJECT | NUMBER
_HEAD_AHEAD: Final = 4  # "Idaho | nutritional-supplement executive Ann Day"
_APPROXIMATORS: Final = words(
    "about nearly almost roughly approximately over About Nearly Almost Roughly Approximately Over"
)
_NOT_ALONE: Final = words("no every such certain other least No Every Such Certain Other Least")
_CONTRACTED: Final = frozenset(
    f"{word}{mark}s" for word in ("it", "that", "there", "here", "what", "he", "she", "who", "let") for mark in "'’"
)
_RESTRICTIVE: Final = words("for at with from in by to on inside within near across among against between around about")
_OF_BODIES: Final = words("of for on in against to")
# Behind "A and B" these go on with both; other verbs begin a clause of B's own.
_PLURAL_VERBS: Final = words("have are were do haven't aren't don't haven’t aren’t don’t had will would")


def read_right(listed: list[str], depth: int = 0, offset: int = 0) -> int:
    """Return how many of `listed` from `offset` on are one noun phrase, a restrictive prepositional phrase included.

    `listed` are the words in the order of the text, up to a mark; 0 where no noun phrase starts.

    >>> read_right("the head of the agency on Monday".split())
    5
    """
    if offset >= len(listed):
        return 0
    kind = class_of(listed[offset])
    if kind & (SUBJECT | OBJECT):
        return 1
    if not _can_start(listed, offset, kind):
        return 0
    count = _Reader(listed, depth, offset).read()
    if depth or not 0 < count < len(listed) or listed[count] not in REDUCED_CLAUSES:
        return count
    return count + _reduced_clause(listed, count)


def _reduced_clause(listed: list[str], start: int) -> int:
    """Return how many words the clause takes that the participle at `start` opens: "a study | published by the university"."""
    last = listed[start - 1]
    if is_capital(last) and last.lower() not in ORGANIZATION_HEADS and not class_of(listed[0]):
        return 0  # a person did it
    at = start + 1
    if at < len(listed) and (class_of(listed[at]) & _OPENS_OBJECT or _is_name(listed[at])):
        return 0  # "the mayor | signed the bill"
    while at < len(listed) and at - start < _LONGEST and not class_of(listed[at]) & _ENDS_CLAUSE:
        at += 1
        if ends_sentence(listed[at - 1]):
            break
    return at - start


def _is_name(word: str) -> bool:
    return is_capital(word) and not class_of(word) & TIME


def _can_start(listed: list[str], offset: int, kind: int) -> bool:
    """Say whether a noun phrase can start with the word at `offset`."""
    word = listed[offset]
    if kind & (SUBORDINATOR | CONJUNCTION | AUXILIARY | TIME):
        return word == "That"
    if kind & (PREPOSITION | ADVERB) and word not in _APPROXIMATORS:
        return False
    if word.lower() in _CONTRACTED or not (word[0].isalnum() or word[1:2].isalnum()):
        return False
    # "Chastened by the vote", "Speaking in Paris" open a clause.
    return not (
        word.endswith(("ed", "ing")) and offset + 1 < len(listed) and class_of(listed[offset + 1]) & PREPOSITION
    )


class _Reader:
    """One reading; `index` is how far it has come."""

    __slots__ = ("capital", "depth", "index", "introduced", "listed", "more", "nominal", "offset", "size")

    def __init__(self, listed: list[str], depth: int, offset: int) -> None:
        self.listed = listed
        self.size = min(len(listed), offset + _LONGEST)
        self.depth = depth
        self.offset = self.index = offset
        self.nominal = False  # a noun was read
        self.capital = False  # the last noun was a name
        first = listed[offset]
        self.introduced = bool(class_of(first) & (DETERMINER | POSSESSIVE | NUMBER | QUANTIFIER)) or first[0].isdigit()
        self.more = 0  # words that a preposition or "and" leads on to

    def read(self) -> int:
        listed = self.listed
        while self.index < self.size:
            word = listed[self.index]
            kind = class_of(word)
            if not (self._takes_function_word(word, kind) if kind else self._takes_noun(word, kind)):
                break
            self.index += 1
            if self.more:
                return self.index - self.offset + self.more
            if word[-1] in '.!?…”"' and ends_sentence(word):
                break
        if self.nominal:
            return self.index - self.offset
        last = listed[self.index - 1] if self.index > self.offset else ""
        alone = class_of(last) & (QUANTIFIER | NUMBER) and last not in _NOT_ALONE
        return self.index - self.offset if alone or last.lower() in {"this", "these", "those"} else 0

    def _takes_function_word(self, word: str, kind: int) -> bool:
        before = self.listed[self.index - 1] if self.index > self.offset else ""
        if kind & DETERMINER and not (self.capital and word.istitle()):
            return (
                not self.nominal
                or before.endswith(POSSESSIVE_ENDINGS)
                or bool(class_of(before) & (QUANTIFIER | NUMBER))
            )
        if kind & PREPOSITION and not (word in _APPROXIMATORS and not self.nominal):
            return self._leads_on(restriction=True)
        if kind & CONJUNCTION:
            return word == "and" and self._leads_on(restriction=False)
        if (kind & BOUND and word in _APPROXIMATORS) or self._modifies(word):
            return True
        named = self.capital and word in {"Today", "TODAY"}
        ends = not named and (kind & STOP or (kind & TIME and not self._is_attributive(before)))
        return not ends and self._takes_noun(word, kind)

    def _leads_on(self, *, restriction: bool) -> bool:
        """Read what follows a preposition or "and" if it belongs to the phrase."""
        if not self.nominal or self.depth >= _DEPTH or (restriction and not self._opens_restriction()):
            return False
        behind = self.index + 1
        self.more = read_right(self.listed, self.depth + 1, behind)
        if not restriction and self.more and _opens_clause(self.listed, behind + self.more):
            self.more = 0
        return self.more > 0

    def _takes_noun(self, word: str, kind: int) -> bool:
        if self._modifies(word):
            return True
        capital = is_capital(word)
        if self.nominal and not capital and self._ends_before(word, kind):
            return False
        self.nominal = self.nominal or not kind & QUANTIFIER
        self.capital = capital
        return True

    def _modifies(self, word: str) -> bool:
        """Say whether the word is an adverb before an adjective: "the | newly | elected mayor"."""
        return not self.nominal and self.index > self.offset and word.endswith("ly") and word not in NOUNS_IN_LY

    def _ends_before(self, word: str, kind: int) -> bool:
        """Say whether the phrase ends before the lower-case word: a participle, or a verb behind a name."""
        before = self.listed[self.index - 1]
        if word in PARTICIPLES or self._takes_object(word):
            return True
        if (
            word.endswith("ed")
            and "-" not in word
            and word not in ADJECTIVES_IN_ED
            and not class_of(before) & DETERMINER
        ):
            return True
        if not self.capital or self.introduced or before.endswith(POSSESSIVE_ENDINGS):
            return False
        return not (kind & (BODY | MODIFIER | DOCUMENT) or is_title_word(word) or self._is_head())

    def _takes_object(self, word: str) -> bool:
        """Say whether the word is a verb with its object behind it, not a noun or an adjective: "the mayor | signed the bill"."""
        if self.index + 1 >= len(self.listed) or not (word.endswith("ed") or word in _VERBS):
            return False
        return bool(class_of(self.listed[self.index + 1]) & _OPENS_OBJECT)

    def _is_attributive(self, before: str) -> bool:
        """Say whether the noun of time stands before a noun: "her weekend | memo", "an August 2025 | report"."""
        if not before or self.index + 1 >= self.size or class_of(self.listed[self.index + 1]) & STOP:
            return False
        return bool(class_of(before) & (DETERMINER | POSSESSIVE)) or before.endswith(POSSESSIVE_ENDINGS)

    def _is_head(self) -> bool:
        """Say whether a lower-case word behind a name leads to the noun that the name modifies: "FEC | filings", "Lee | aide Ann Day"."""
        for at in range(self.index, min(self.index + _HEAD_AHEAD, len(self.listed))):
            word = self.listed[at]
            kind = class_of(word)
            if kind & (STOP | PREPOSITION | CONJUNCTION | TIME) or (at > self.index and is_capital(word)):
                return at > self.index and is_capital(word) and not self.listed[at - 1].endswith(("ed", "s"))
            after = class_of(self.listed[at + 1]) if at + 1 < len(self.listed) else STOP
            ends = after & (PREPOSITION | CONJUNCTION | STOP) or self.listed[at + 1].endswith("ed")
            if ends and (kind & DOCUMENT or (word.endswith("s") and not word.endswith("ss"))):
                return True
        return False

    def _opens_restriction(self) -> bool:
        """Say whether the preposition opens a phrase that says which one is meant, not when or where it was said."""
        listed, index = self.listed, self.index
        if index + 1 >= len(listed):
            return False
        lower, after = listed[index].lower(), listed[index + 1]
        follow = class_of(after)
        second = class_of(listed[index + 2]) if index + 2 < len(listed) else 0
        if follow & TIME or after[0].isdigit():
            return lower == "of" and not self.capital
        if (second | follow) & OCCASION or second & TIME:
            return False
        named = is_capital(after) or (after == "the" and index + 2 < len(listed) and is_capital(listed[index + 2]))
        if self.capital and listed[index - 1].lower() in ORGANIZATION_HEADS and lower in _OF_BODIES:
            return is_capital(after) or after == "the"
        if lower == "of":
            return not self.capital or named
        return not self.capital and lower in _RESTRICTIVE


def _opens_clause(listed: list[str], index: int) -> bool:
    """Say whether a verb follows that only the part behind "and" can have."""
    return (
        index < len(listed)
        and bool(class_of(listed[index]) & (AUXILIARY | FINITE))
        and listed[index] not in _PLURAL_VERBS
    )
