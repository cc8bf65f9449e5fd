"""Noun phrases read rightward, from their first word: "said | the head of the agency | on Monday"."""

from __future__ import annotations

from typing import Final

from wireparse.grammar.traits import CAPITAL, CLOSED, ENDS, MANNER, OFFICE, OWNS, REDUCED, VERBAL, traits
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
)
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import ADJECTIVES_IN_ED, PARTICIPLES
from wireparse.lexicon.organizations import ORGANIZATION_HEADS
from wireparse.lexicon.verbs import NOUN_LIKE_VERBS, PLAIN_VERBS

__all__ = ["read_right"]

_DEPTH: Final = 4
_LONGEST: Final = 40
_TITLE: Final = CAPITAL | OFFICE
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
_NAMED_TODAY: Final = frozenset({"Today", "TODAY"})
_OF_BODIES: Final = words("of for on in against to")
# Behind "A and B" these go on with both; other verbs begin a clause of B's own.
_BINDS: Final = DETERMINER | POSSESSIVE | OWNS
_WINGS: Final = words("far hard radical religious political centre center extreme")  # "the far left"
_PLURAL_VERBS: Final = words("have are were do haven't aren't don't haven’t aren’t don’t had will would")


def read_right(listed: list[str], depth: int = 0, offset: int = 0) -> int:
    """Return how many of `listed` from `offset` on are one noun phrase, a restrictive prepositional phrase included.

    `listed` are the words in the order of the text, up to a mark; 0 where no noun phrase starts.

    >>> read_right("the head of the agency on Monday".split())
    5
    """
    if offset >= len(listed):
        return 0
    kind = traits[listed[offset]]
    if kind & (SUBJECT | OBJECT):
        return 1
    if not _can_start(listed, offset, kind & CLOSED):
        return 0
    if listed[offset] == "No." and offset + 2 < len(listed) and listed[offset + 1].isdecimal():
        ranked = read_right(listed, depth, offset + 2)  # "No. 2 seed Ann Lee"
        return ranked and 2 + ranked
    count = _read(listed, depth, offset)
    if depth or not 0 < count < len(listed) or not traits[listed[count]] & REDUCED:
        return count
    return count + _reduced_clause(listed, count)


def _reduced_clause(listed: list[str], start: int) -> int:
    """Return how many words the clause takes that the participle at `start` opens: "a study | published by the university"."""
    last = listed[start - 1]
    if traits[last] & CAPITAL and last.lower() not in ORGANIZATION_HEADS and not traits[listed[0]] & CLOSED:
        return 0  # a person did it
    at = start + 1
    if at < len(listed) and (traits[listed[at]] & _OPENS_OBJECT or traits[listed[at]] & (CAPITAL | TIME) == CAPITAL):
        return 0  # "the mayor | signed the bill"
    while at < len(listed) and at - start < _LONGEST and not traits[listed[at]] & _ENDS_CLAUSE:
        at += 1
        if traits[listed[at - 1]] & ENDS:
            break
    return at - start


def _can_start(listed: list[str], offset: int, kind: int) -> bool:
    """Whether a noun phrase can start with the word at `offset`."""
    word = listed[offset]
    if kind & (SUBORDINATOR | CONJUNCTION | AUXILIARY | TIME):
        return word == "That"
    if kind & (PREPOSITION | ADVERB) and word not in _APPROXIMATORS:
        # "First Minister Ann Lee"
        return word.istitle() and offset + 1 < len(listed) and traits[listed[offset + 1]] & _TITLE == _TITLE
    if word.lower() in _CONTRACTED or not (word[0].isalnum() or word[1:2].isalnum()):
        return False
    # "Chastened by the vote", "Speaking in Paris" open a clause.
    return not (word.endswith(("ed", "ing")) and offset + 1 < len(listed) and traits[listed[offset + 1]] & PREPOSITION)


def _read(listed: list[str], depth: int, offset: int) -> int:  # noqa: C901, PLR0912  (each word in one look)
    """Return how many words from `offset` on are one phrase: determiners, adjectives and nouns, then what restricts them."""
    size = len(listed) if len(listed) - offset < _LONGEST else offset + _LONGEST
    index = offset
    nominal = False  # a noun was read
    capital = False  # the last noun was a name
    while index < size:
        word = listed[index]
        kind = traits[word]
        noun = True
        if kind & CLOSED:
            before = listed[index - 1] if index > offset else ""
            if kind & DETERMINER and not (capital and word.istitle()):
                if nominal and not traits[before] & (OWNS | QUANTIFIER | NUMBER):
                    break
                noun = False
            elif kind & CONJUNCTION or (kind & PREPOSITION and (nominal or word not in _APPROXIMATORS)):
                more = _led_on(listed, index, depth, capital=capital) if nominal and depth < _DEPTH else 0
                if more:
                    return index + 1 - offset + more
                break
            elif kind & BOUND and word in _APPROXIMATORS:
                noun = False
            elif not (capital and word in _NAMED_TODAY) and (
                kind & STOP or (kind & TIME and not _is_attributive(listed, index, size, before))
            ):
                if nominal or not (kind & MANNER and index > offset):
                    break
                noun = False
        if kind & MANNER and index > offset:
            owned = traits[listed[index - 1]] & OWNS  # "the town's | newly | elected mayor"
            if nominal and not owned and listed[index + 2 : index + 3] != ["by"]:
                break  # "the bill | narrowly passed", not "a driver fatally hurt by rocks"
        elif noun:
            if nominal and not kind & CAPITAL and _ends_before(listed, index, offset, capital=capital):
                break
            nominal = nominal or not kind & QUANTIFIER
            capital = bool(kind & CAPITAL)
        index += 1
        if kind & ENDS:
            break
    if nominal:
        return index - offset
    last = listed[index - 1] if index > offset else ""
    alone = traits[last] & (QUANTIFIER | NUMBER) and last not in _NOT_ALONE
    return index - offset if alone or last.lower() in {"this", "these", "those"} else 0


def _led_on(listed: list[str], index: int, depth: int, *, capital: bool) -> int:
    """Return how many words follow the preposition or "and" at `index`, if they belong to the phrase; `capital`: a name stands before it."""
    if traits[listed[index]] & PREPOSITION:
        return read_right(listed, depth + 1, index + 1) if _opens_restriction(listed, index, capital=capital) else 0
    more = read_right(listed, depth + 1, index + 1) if listed[index] == "and" else 0
    return 0 if more and _opens_clause(listed, index + 1 + more) else more


def _ends_before(listed: list[str], index: int, offset: int, *, capital: bool) -> bool:
    """Whether the phrase ends before the lower-case word: a participle, or a verb behind a name."""
    word, before = listed[index], traits[listed[index - 1]]
    if traits[word] & VERBAL and (word in PARTICIPLES or not (before & _BINDS or listed[index - 1] in _WINGS)):
        return True  # "the ministry | left"
    if _takes_object(listed, index):
        return True
    if word.endswith("ed") and "-" not in word and word not in ADJECTIVES_IN_ED and not before & DETERMINER:
        return not before & MANNER or index - 1 == offset
    if not capital or before & OWNS or traits[word] & (BODY | MODIFIER | DOCUMENT | OFFICE):
        return False
    first = listed[offset]
    introduced = traits[first] & (DETERMINER | POSSESSIVE | NUMBER | QUANTIFIER) or first[0].isdigit()
    return not introduced and not _is_head(listed, index)


def _takes_object(listed: list[str], index: int) -> bool:
    """Whether the word is a verb with its object behind it, not a noun or an adjective: "the mayor | signed the bill"."""
    if index + 1 >= len(listed) or not traits[listed[index + 1]] & _OPENS_OBJECT:
        return False
    return listed[index].endswith(("ed", "ing")) or listed[index] in _VERBS


def _is_attributive(listed: list[str], index: int, size: int, before: str) -> bool:
    """Whether the noun of time stands before a noun: "her weekend | memo", "an August 2025 | report"."""
    if not before or index + 1 >= size or traits[listed[index + 1]] & STOP:
        return False
    return bool(traits[before] & (DETERMINER | POSSESSIVE | OWNS))


def _is_head(listed: list[str], index: int) -> bool:
    """Whether a lower-case word behind a name leads to the noun that the name modifies: "FEC | filings", "Lee | aide Ann Day"."""
    for at in range(index, min(index + _HEAD_AHEAD, len(listed))):
        word = listed[at]
        kind = traits[word]
        if kind & (STOP | PREPOSITION | CONJUNCTION | TIME) or (at > index and kind & CAPITAL):
            return at > index and bool(kind & CAPITAL) and not listed[at - 1].endswith(("ed", "s"))
        after = traits[listed[at + 1]] if at + 1 < len(listed) else STOP
        ends = after & (PREPOSITION | CONJUNCTION | STOP) or listed[at + 1].endswith("ed")
        if ends and (kind & DOCUMENT or (word.endswith("s") and not word.endswith("ss"))):
            return True
    return False


def _opens_restriction(listed: list[str], index: int, *, capital: bool) -> bool:
    """Whether the preposition opens a phrase that says which one is meant, not when or where it was said."""
    if index + 1 >= len(listed):
        return False
    lower, after = listed[index].lower(), listed[index + 1]
    follow = traits[after]
    second = traits[listed[index + 2]] if index + 2 < len(listed) else 0
    if follow & TIME or after[0].isdigit():
        return lower == "of" and not capital
    if (second | follow) & OCCASION or second & TIME:
        return False
    named = bool(follow & CAPITAL) or (after == "the" and bool(second & CAPITAL))
    if capital and listed[index - 1].lower() in ORGANIZATION_HEADS and lower in _OF_BODIES:
        return bool(follow & CAPITAL) or after == "the"
    if lower == "of":
        return not capital or named
    return not capital and lower in _RESTRICTIVE


def _opens_clause(listed: list[str], index: int) -> bool:
    """Whether a verb follows that only the part behind "and" can have."""
    return (
        index < len(listed)
        and bool(traits[listed[index]] & (AUXILIARY | FINITE))
        and listed[index] not in _PLURAL_VERBS
    )
