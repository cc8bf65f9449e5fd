"""The run of title words before a name: "Pentagon press secretary Air Force Maj. Gen. | Pat Ryder"."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import Final

import regex

from wireparse.grammar.words import SHORT_OFFICES, is_abbreviation, is_capital
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import DEMONYMS, ORGANIZATION_HEADS
from wireparse.lexicon.particles import CAPITALISED_FUNCTION_WORDS, TIME_NAMES
from wireparse.lexicon.titles import NOT_CALLINGS, TITLE_HEADS, TITLE_MODIFIERS

__all__ = [
    "CONNECTORS",
    "DOMAIN_ENDS",
    "DOMAIN_OPENERS",
    "ORDINALS",
    "ends_body",
    "in_title",
    "is_title_word",
    "title_length",
]

_LONGEST: Final = 18
_LONGEST_BODY: Final = 8
_KEPT: Final = 4096  # words whose class is remembered: a story says the same few hundred over and over
_CALLING: Final = regex.compile(r"\p{Ll}{3,16}(?:er|or|ist|ian|man|woman|person|eur|ant|ee|crat|ologist|star)")
_ADJECTIVE: Final = regex.compile(
    r"\p{Ll}{2,14}(?:al|ic|ese|ish|ary|ive|ine|based|born|winning|turned|elected|backed|aligned)|\p{L}{1,14}-\p{L}{2,14}"
)
ORDINALS: Final = frozenset({"1st", "2nd", "3rd", "first", "second", "third"})
DOMAIN_OPENERS: Final = frozenset({"of", "for", "to", "on", "in", "at"})
CONNECTORS: Final = DOMAIN_OPENERS | {"and", "&", "the"}
# Ends what a title governs, next to the name: "Secretary of State Smith", "chief of staff Smith", "Private First Class Smith".
DOMAIN_ENDS: Final = frozenset(
    {
        "state", "staff", "defense", "defence", "health", "nations", "policy", "communications", "operations", "affairs", "class", "security",
        "police", "education", "energy", "commerce", "justice", "treasury", "labor", "transportation", "union", "representatives", "budget",
        "research", "finance", "interior", "agriculture", "trade", "environment", "culture", "transport", "tourism", "sports", "information",
        "parliament", "appeals", "prisons", "works", "welfare", "water", "mines", "industry", "economy", "planning", "lands", "opposition",
    }
)  # fmt: skip
_ARTICLES: Final = frozenset({"the", "a", "an"})
_JOINS: Final = frozenset({"and", "&"})  # of two parts of one name
_HEADED: Final = ORGANIZATION_HEADS | {"secretary", "minister"}


@lru_cache(maxsize=_KEPT)
def is_title_word(word: str) -> bool:
    """Say whether `word` can be the last word of a title: an office, a rank, a calling.

    >>> [is_title_word(word) for word in ("Gen.", "co-founder", "goalkeeper", "after")]
    [True, True, True, False]
    """
    lower = word.rstrip(".").lower()
    if lower in TITLE_HEADS or word in SHORT_OFFICES:
        return True
    if "-" in lower and lower.rsplit("-", 1)[1] in TITLE_HEADS:
        return True
    return (
        word.islower()
        and lower not in NOT_CALLINGS
        and lower not in CAPITALISED_FUNCTION_WORDS
        and _CALLING.fullmatch(lower) is not None
    )


def title_length(run: list[str], named: int) -> int:
    """Count the words of the title behind the `named` words of the name; `run` is nearest first."""
    if named >= len(run) or not _ends_title(run, named):
        return 0
    stop = kept = named + 1
    while stop < len(run) and stop - named < _LONGEST:
        word = run[stop]
        if word in CONNECTORS:
            if not _connects(run, stop):
                break
            stop += 1
        elif in_title(word) or word in _PLAYS.get(run[stop - 1], ()):
            if word[-1] == "s" and _is_group(word, run[stop - 1]):
                break
            stop += 1
            kept = stop
        else:
            break
    return kept - named


# What a player's position is made of, by its last word.
_PLAYS: Final = MappingProxyType(
    {
        "receiver": ("wide",),
        "guard": ("point", "shooting", "left", "right"),
        "forward": ("power", "small"),
        "tackle": ("left", "right", "nose"),
        "pitcher": ("starting", "relief"),
        "fielder": ("left", "right", "center"),
        "linebacker": ("outside", "middle", "inside"),
        "end": ("tight", "defensive"),
        "back": ("running", "defensive", "left", "right"),
        "safety": ("free", "strong"),
    }
)


def _is_group(word: str, right: str) -> bool:
    """Say whether a plural before another office names those whom a list of names follows: "party leaders | Bishop Ruiz"."""
    return word.islower() and word[:-1] in TITLE_HEADS and is_capital(right) and is_title_word(right)


def in_title(word: str) -> bool:
    """Say whether the word can stand in a title before its last word."""
    lower = word.rstrip(".").lower()
    if word[-1] == "." and not is_abbreviation(word):
        return False
    if lower in TITLE_MODIFIERS or lower in ORDINALS:
        return word != "Then"
    if is_capital(word):
        return lower not in TIME_NAMES and lower not in CAPITALISED_FUNCTION_WORDS and word[-1] not in '"”!?'
    return lower not in NOT_CALLINGS and (
        lower in DEMONYMS or lower in TITLE_HEADS or is_title_word(word) or _ADJECTIVE.fullmatch(lower) is not None
    )


def _ends_title(run: list[str], index: int) -> bool:
    """Say whether the word next to a name ends a title: an office, a nation, initials of a body, what an office governs."""
    word = run[index]
    if word[-1] == "." and not is_abbreviation(word):
        return False
    return (
        is_title_word(word)
        or word.lower() in DEMONYMS
        or (len(word) > 2 and word.isupper() and word.isalpha())
        or _ends_domain(run, index)
        or ends_body(run, index)
        or (word in _PLAYS and index + 1 < len(run) and run[index + 1] in _PLAYS[word])
    )


def _ends_domain(run: list[str], index: int) -> bool:
    """Say whether the word ends what a title governs: "chief of | staff", "secretary of | state", "Sgt. 1st | Class"."""
    lower = run[index].rstrip(".").lower()
    if lower not in DOMAIN_ENDS or index + 1 >= len(run):
        return False
    before = run[index + 1].lower()
    return before in DOMAIN_OPENERS or (lower == "class" and before in ORDINALS)


def ends_body(run: list[str], index: int) -> bool:
    """Say whether the word ends the name of a body that an office governs: "president of the European Central | Bank".

    >>> ends_body("head of the Kharkiv Military Administration Oleh Roe".split()[::-1], 2)
    True
    """
    if (lower := run[index].lower()) not in DOMAIN_ENDS and lower not in ORGANIZATION_HEADS:
        return False
    at = index + 1
    farthest = min(len(run) - 1, index + _LONGEST_BODY)
    while at < farthest and (is_capital(run[at]) or run[at] in _JOINS):
        at += 1
    if at == index + 1 and not is_capital(run[index]):
        return False
    if at < len(run) and run[at].lower() == "the":
        at += 1
    return at + 1 < len(run) and run[at] in DOMAIN_OPENERS and is_title_word(run[at + 1])


def _connects(run: list[str], index: int) -> bool:
    """Say whether "of", "for", "and"... at `index` joins two parts of one title ("Secretary of State", "Energy and Commerce")."""
    if index + 1 >= len(run):
        return False
    lower = run[index].lower()
    left = run[index + 1]
    if lower == "the":
        return left.lower() in DOMAIN_OPENERS and _connects(run, index + 1)
    if lower in {"and", "&"}:
        return _joins_departments(run, index)
    right = run[index - 1]
    head = left.rstrip(".").lower()
    if right.lower() == "the" or is_capital(right) or right.lower() in TITLE_MODIFIERS:
        return (
            head in TITLE_HEADS
            or head in ORGANIZATION_HEADS
            or (lower == "of" and is_capital(left) and head not in GIVEN_NAMES)
        )
    return right.lower() in DOMAIN_ENDS and is_title_word(left)


def _joins_departments(run: list[str], index: int) -> bool:
    """Say whether "and" joins two offices of one person, or stands inside the name of one body ("Energy and Commerce Committee")."""
    right, left = run[index - 1], run[index + 1]
    lower = right.rstrip(".").lower()
    if is_title_word(left) and (is_title_word(right) or lower in TITLE_MODIFIERS):
        # "founder and chief executive Ann Lee", but "the president and Senator Lee" are two.
        return index + 2 >= len(run) or run[index + 2].lower() not in _ARTICLES
    if (
        lower in DEMONYMS
        or lower in TITLE_HEADS
        or not is_capital(right)
        or not is_capital(left)
        or left.lower() in GIVEN_NAMES
    ):
        return False
    return any(word.lower() in _HEADED for word in run[max(0, index - 4) : index])
