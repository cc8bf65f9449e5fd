"""The noun phrase after a number: where it ends, and what its plural is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.grammar.numerals import NUMBER_WORDS
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon.changes import CHANGE_NOUNS
from wireparse.lexicon.designations import NAMED_BEFORE
from wireparse.lexicon.modifiers import AFTER
from wireparse.lexicon.months import MONTHS
from wireparse.lexicon.nouns import (
    FUNCTION_WORDS,
    LY_NOUNS,
    MEN_WORDS,
    NOT_PLURAL,
    PARTICIPLE_ADJECTIVES,
    PLURALS,
    PREDICATES,
    TIME_STOPS,
)
from wireparse.lexicon.verbs import NOUN_LIKE_VERBS

if TYPE_CHECKING:
    from wireparse.grammar.tokens import Tokens

__all__ = ["compares", "is_plain", "is_plural", "is_plural_word", "phrase_end", "plural_follows"]

_HYPHENS: Final = frozenset({"-", "‑", "‐"})
_JOINTS: Final = _HYPHENS | {",", "and"}
_MOST: Final = 8  # words of a noun phrase
_AHEAD: Final = 6  # words in which its plural must follow
_ADJECTIVES: Final = frozenset(
    {"more", "other", "such", "straight", "most", "least", "same", "early", "late", "high", "low", "away"}
)
_COUNTING: Final = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens"})
_AMOUNT: Final = 3  # tokens of an amount: its number, scale and unit
_CLOSING: Final = ("", ".", ",", ";", ")", BREAK)
_OPENING: Final = frozenset({",", "(", "is", "are", "was", "were"})
_SIGNS: Final = frozenset({"$", "£", "€"})
_ACRONYMS: Final = frozenset({"US", "IT"})  # function words when not in capitals


def plural_follows(tokens: Tokens, at: int) -> bool:
    """Whether a plural stands among the three words from `at`, and nothing that ends a noun phrase before it."""
    for low in tokens.lows[at : at + 3]:
        if is_plural_word(low):
            return True
        if not low.isalpha() or low in FUNCTION_WORDS:
            return False
    return False


def compares(tokens: Tokens, at: int) -> bool:
    """Whether the "more" or "less" at a token sets the amount before it against another: "8 percent | more than a year ago".

    A price may also be paid "less than a year ago", so of money, and of other units, the amount must open its phrase.
    """
    if tokens.low(at - 1) in ("percent", "%", "points"):
        return True
    number = next((back for back in range(at - 2, max(-1, at - 2 - _AMOUNT), -1) if tokens.is_number(back)), -1)
    return number >= 0 and tokens.low(number - 1 - (tokens.low(number - 1) in _SIGNS)) in _OPENING


def is_plural_word(low: str) -> bool:
    """Whether a word by itself looks like a plural noun."""
    if low in PLURALS:
        return True
    plural = low.isalpha() and low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3
    return plural and low not in PREDICATES and low not in FUNCTION_WORDS


def phrase_end(tokens: Tokens, first: int, *, plural: bool = False, strict: bool = False) -> int:
    """The end of the noun phrase that begins at `first`; `first` itself where none does.

    A phrase ends with its first plural. With `plural` it must have one; with `strict` it may not begin like a predicate.
    """
    at, ends = first, first
    limit = min(len(tokens), first + 2 * _MOST)
    while at < limit:
        low = tokens.lows[at]
        if (low in _JOINTS or low.isdecimal()) and _joins(tokens, first, at):
            at += 1
            ends = at if _is_formula(tokens, at - 1) else ends
            continue
        owner = low.endswith(("'s", "’s"))
        if not low[0].isalpha() or _stops(tokens, first, at, strict=strict) or (owner and at > first + 4):
            break
        at += 1
        ends = at
        if (
            low in PLURALS
            and at < limit
            and tokens.words[at].islower()
            and is_plural(tokens, at)
            and tokens.lows[at] not in PLURALS
            and tokens.lows[at] not in PREDICATES
        ):
            return at + 1  # "10 crew members", "300 Chinese students"
        ended = is_plural(tokens, at - 1) and (plural or not _modifies(tokens, at)) and not _named_after(tokens, at)
        if (strict and owner) or ended:
            return at
        at += tokens.low(at) in ("'", "’") and low.endswith("s")
    if plural:
        return first
    return ends if _nominal(tokens, first, ends) else first


def _joins(tokens: Tokens, first: int, at: int) -> bool:
    """Whether the token is a hyphen, comma or "and" inside the phrase."""
    low = tokens.lows[at]
    if at > first and tokens.words[at].isdecimal():  # "Model 3 sedans", "F-16 jets"
        named = tokens.lows[at - 1] in NAMED_BEFORE and tokens.words[at - 1].istitle()
        return _is_formula(tokens, at) or ((named or tokens.glued(at)) and _has_plural(tokens, at + 1))
    if low in _HYPHENS:
        return at > first and tokens.glued(at) and tokens.glued(at + 1)
    return (low == "," and _listed(tokens, first, at)) or (low == "and" and _paired(tokens, first, at))


def _is_formula(tokens: Tokens, at: int) -> bool:
    """Whether digits end a name of capitals: "25 percent of the CO2 emitted"."""
    return tokens.glued(at) and tokens.words[at].isdecimal() and tokens.words[at - 1].isupper()


def _stops(tokens: Tokens, first: int, at: int, *, strict: bool) -> bool:
    """Whether the word cannot be part of the phrase."""
    low, word = tokens.lows[at], tokens.words[at]
    compound = tokens.low(at + 1) in _HYPHENS and tokens.glued(at + 1) and tokens.glued(at + 2)
    if (compound and not (strict and low in FUNCTION_WORDS)) or (at > first and tokens.lows[at - 1] in _HYPHENS):
        return False
    if low in FUNCTION_WORDS:
        named = word.isupper() and tokens.glued(at + 1) and tokens.is_number(at + 1)  # "A320neo jets"
        return not ((at == first and low in _ADJECTIVES) or named) and word not in _ACRONYMS
    if at == first and low in MONTHS and tokens.low(at + 1) in CHANGE_NOUNS:
        return False
    if at > first and low in _COUNTING:
        return True  # "three in 100 survive | five years"
    if low in TIME_STOPS:
        return low not in MONTHS or low in PREDICATES or word[0].isupper()
    return word.islower() and _predicates(tokens, first, at, strict=strict)


def _predicates(tokens: Tokens, first: int, at: int, *, strict: bool) -> bool:
    """Whether a lower-case word is rather a verb or an adverb than a part of the phrase."""
    low = tokens.lows[at]
    if low in PREDICATES and not (at == first and not strict and _ends_clause(tokens, at)):
        if at == first + 1 and _is_adverb(tokens.lows[first]):
            return not _has_plural(tokens, at + 1)  # "40 newly built homes"
        return at > first or low not in PARTICIPLE_ADJECTIVES or not _goes_before(tokens, first, at)
    if len(low) <= 4:
        return False
    if _is_adverb(low):
        return at > first or not _has_plural(tokens, at + 1)
    if low.endswith("ed"):
        return strict or not _goes_before(tokens, first, at)
    return strict and low.endswith("ing") and at > first and not _has_plural(tokens, at + 1)


def _ends_clause(tokens: Tokens, at: int) -> bool:
    """Whether what may be a verb is a noun, since its clause ends with it: "17 goals in 20 starts."."""
    return tokens.lows[at] in NOUN_LIKE_VERBS and tokens.word(at + 1)[:1] in _CLOSING and is_plural(tokens, at)


def _goes_before(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a participle has its noun behind it: "450 injured people", "3 tonnes of refined copper", "of outstanding secured debt"."""
    opens = at == first or (at == first + 1 and tokens.lows[first] in PARTICIPLE_ADJECTIVES)
    return _has_plural(tokens, at + 1) or (opens and tokens.low(first - 1) in ("of", "in") and is_plain(tokens, at + 1))


def is_plain(tokens: Tokens, at: int) -> bool:
    """Whether a lower-case word stands there that is no closed-class word, verb or adverb."""
    low, word = tokens.low(at), tokens.word(at)
    return (
        word.islower()
        and word.isalpha()
        and low not in FUNCTION_WORDS
        and low not in PREDICATES
        and not _is_adverb(low)
    )


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") and low not in LY_NOUNS


def _has_plural(tokens: Tokens, at: int) -> bool:
    """Whether a plural noun follows within a few words, none of them closed-class."""
    seen = 0
    for index in range(at, min(at + 2 * _AHEAD, len(tokens))):
        low = tokens.lows[index]
        if low in _HYPHENS:
            continue
        seen += 1
        if tokens.lows[index - 1] in _HYPHENS and tokens.glued(index):
            continue
        closed = (low in FUNCTION_WORDS and tokens.words[index] not in _ACRONYMS) or (
            low in PREDICATES and not (index == at and _is_adverb(tokens.lows[at - 1]))
        )
        if seen > _AHEAD or closed or not low[0].isalpha():
            return False
        if is_plural(tokens, index):
            return True
    return False


def is_plural(tokens: Tokens, at: int) -> bool:
    """Whether the token is a plural noun, by its form and by what stands beside it."""
    low = tokens.low(at)
    if low in PLURALS or (low.endswith("men") and len(low) > 4 and low not in MEN_WORDS):
        return True
    word = tokens.word(at)
    if word[:-1].isupper() and len(word) > 2:
        return word[-1] == "s"
    if len(low) <= 3:
        return low == "s" and tokens.glued(at) and tokens.is_number(at - 1)  # "20 Airbus A350s"
    if low.endswith("is") and not low.endswith("sis"):
        return (word[0].isupper() and len(low) > 5) or low in ("taxis", "skis", "khakis")
    if tokens.low(at + 1) in _HYPHENS and tokens.glued(at + 1) and tokens.glued(at + 2):
        return False
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s")) and low not in NOT_PLURAL


def _named_after(tokens: Tokens, at: int) -> bool:
    """Whether the plural before token `at` is rather a name that its noun follows: "Sanders voters"."""
    word = tokens.words[at - 1]
    follows = tokens.word(at).islower() and not tokens.glued(at) and is_plural(tokens, at)
    return follows and word.istitle() and tokens.lows[at] not in PREDICATES and tokens.lows[at] != "dead"


def _modifies(tokens: Tokens, at: int) -> bool:
    """Whether a plural before token `at` itself stands before a noun: a possessive ("workers' front")."""
    return (
        tokens.low(at) in ("'", "’")
        and tokens.glued(at)
        and tokens.word(at + 1)[:1].isalpha()
        and not tokens.glued(at + 1)
    )


def _listed(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a comma joins adjectives or a list before one plural: "slow-growth, low-profit businesses"."""
    if at == first or at - first > 6:
        return False
    if tokens.word(at - 1)[:1].isupper() and tokens.word(at + 1)[:1].isupper():
        return (
            any(tokens.low(i) == "and" for i in range(at + 1, min(at + 6, len(tokens))))
            and not is_plural(tokens, at - 1)
            and _has_list_end(tokens, at)
        )
    return (
        tokens.low(at - 2) in _HYPHENS and tokens.low(at + 2) in _HYPHENS and tokens.word(at + 1).islower()
    )  # fmt: skip


def _has_list_end(tokens: Tokens, at: int) -> bool:
    """Whether the capitalised list after the comma ends in a lower-case plural ("Navy and Air Force troops")."""
    for index in range(at + 1, min(at + 8, len(tokens))):
        word, low = tokens.words[index], tokens.lows[index]
        if word.islower() and low != "and":
            return is_plural(tokens, index)
        if not (word[0].isalpha() or low == ","):
            return False
    return False


def _paired(tokens: Tokens, first: int, at: int) -> bool:
    """Whether "and" joins two names or adjectives before one plural: "Kia and Hyundai vehicles"."""
    if at == first or is_plural(tokens, at - 1):
        return False
    if tokens.word(at - 1)[:1].isupper() and tokens.word(at + 1)[:1].isupper():
        return _has_list_end(tokens, at)
    following = tokens.low(at + 1)
    if following in FUNCTION_WORDS or following in NUMBER_WORDS:
        return False
    return tokens.word(at - 1).islower() and tokens.word(at + 1).islower() and _has_plural(tokens, at + 1)


def _nominal(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words without a plural can be a noun phrase at all."""
    if last <= first:
        return False
    low = tokens.low(last - 1)
    if low in _ADJECTIVES or (low,) in AFTER:
        return False
    if last - first == 5 and tokens.low(first + 2) in ("on", "over") and low == tokens.low(first):
        return False  # "year-on-year"
    return not (last - first == 1 and (low.endswith("ed") or _is_adverb(low)))
