"""The run of title words before a name: "Pentagon press secretary Air Force Maj. Gen. | Pat Ryder"."""

from __future__ import annotations

from typing import Final

from wireparse.grammar.nameparts import (
    BODY_END,
    CONNECTORS,
    DOMAIN_ENDS,
    DOMAIN_OPENERS,
    IN_TITLE,
    ORDINALS,
    PLAYS,
    PLURAL_OFFICE,
    TITLE_END,
    UNSURE_END,
    UNSURE_TITLE,
    is_title_word,
    parts,
)
from wireparse.grammar.words import is_capital
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import DEMONYMS, ORGANIZATION_HEADS
from wireparse.lexicon.titles import TITLE_HEADS, TITLE_MODIFIERS

__all__ = ["ends_body", "is_title_word", "title_length"]

_LONGEST: Final = 18
_LONGEST_BODY: Final = 8
_ARTICLES: Final = frozenset({"the", "a", "an"})
_JOINS: Final = frozenset({"and", "&"})  # of two parts of one name
_ON_BEHALF: Final = frozenset({"for", "to"})
_HEADED: Final = ORGANIZATION_HEADS | {"secretary", "minister"}


def title_length(run: list[str], named: int) -> int:
    """Count the words of the title behind the `named` words of the name; `run` is nearest first."""
    if named >= len(run):
        return 0
    flags = parts[run[named]]
    if not flags & TITLE_END and not (flags & UNSURE_END and _ends_title(run, named)):
        return 0
    stop = kept = named + 1
    size = len(run) if len(run) - named < _LONGEST else named + _LONGEST
    while stop < size:
        word = run[stop]
        flags = parts[word]
        if flags & UNSURE_TITLE:
            if word in CONNECTORS:
                if not _connects(run, stop) or (word in _ON_BEHALF and is_title_word(run[named])):
                    break  # "a spokesman for | Mayor Lee"
                stop += 1
                continue
            if word in PLAYS.get(run[stop - 1], ()):
                flags |= IN_TITLE
        if not flags & IN_TITLE or (flags & PLURAL_OFFICE and _leads_list(run[stop - 1])):
            break
        stop += 1
        kept = stop
    return kept - named


def _leads_list(right: str) -> bool:
    """Whether a plural before this office names those whom a list of names follows: "party leaders | Bishop Ruiz"."""
    return is_capital(right) and is_title_word(right)


def _ends_title(run: list[str], index: int) -> bool:
    """Whether the word next to a name ends what an office governs, or a player's position."""
    plays = index + 1 < len(run) and run[index + 1] in PLAYS.get(run[index], ())
    return plays or _ends_domain(run, index) or ends_body(run, index)


def _ends_domain(run: list[str], index: int) -> bool:
    """Whether the word ends what a title governs: "chief of | staff", "secretary of | state", "Sgt. 1st | Class"."""
    lower = run[index].rstrip(".").lower()
    if lower not in DOMAIN_ENDS or index + 1 >= len(run):
        return False
    before = run[index + 1].lower()
    return before in DOMAIN_OPENERS or (lower == "class" and before in ORDINALS)


def ends_body(run: list[str], index: int) -> bool:
    """Whether the word ends the name of a body that an office governs: "president of the European Central | Bank".

    >>> ends_body("head of the Kharkiv Military Administration Oleh Roe".split()[::-1], 2)
    True
    """
    if not parts[run[index]] & BODY_END:
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
    """Whether "of", "for", "and"... at `index` joins two parts of one title ("Secretary of State", "Energy and Commerce")."""
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
    """Whether "and" joins two offices of one person, or stands inside the name of one body ("Energy and Commerce Committee")."""
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
