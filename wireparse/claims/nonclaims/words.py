"""Rules: number words that are ordinals, parts of a game or a year, pronouns or nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.phrases import is_plain, is_plural_word
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon.designations import (
    BOUND_WORDS,
    COPULAS,
    DOUBLE_AFTER,
    DOUBLE_BEFORE,
    FRACTION_AFTER,
    HALF_COMPOUNDS,
    ONE_AFTER,
    ONE_BEFORE,
    ONE_COUNTERS,
    ONE_UNIT_OPENERS,
    ONE_UNITS,
    ORDINALS,
    PART_OPENERS,
    POINTERS,
)
from wireparse.lexicon.nouns import FUNCTION_WORDS, ONE_IDIOMS, PREDICATES
from wireparse.lexicon.units import MEASURED_BY

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["double_noun", "one", "ordinal", "part_of_game", "pronoun", "test_scores"]

_QUARTERS: Final = frozenset({"a", "one", "three", "two"})
_ADVERBS: Final = frozenset({"just", "only", "now", "still", "also"})
_HYPHENS: Final = frozenset({"-", "–", "‑", "‐", "—"})
_CARDINALS: Final = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens", "several"}
)
_FOLDED: Final = frozenset({"back", "down", "over"})  # "the convoy doubled back"
_OWNERS: Final = frozenset({"the", "its", "his", "their", "these", "those", "her", "our"})
_BEFORE_SCORES: Final = frozenset({
    "", BREAK, "and", "for", "left", "leaving", "killed", "killing", "injured", "injuring", "wounded", "wounding", "arrested", "with", "among",
})  # fmt: skip
"""Before "scores" these make a number of it."""
_NEAR: Final = 4  # tokens behind "one" in which what it is set against begins
_COUNTING_REACH: Final = 14  # tokens around "one" in which another number may stand


def ordinal(tokens: Tokens, quantity: Quantity) -> bool:
    """An ordinal word glued on by a hyphen: "twenty-first", "one-time"."""
    at = quantity.number_last
    return tokens.low(at) in _HYPHENS and tokens.glued(at) and tokens.low(at + 1) in ORDINALS


def part_of_game(tokens: Tokens, quantity: Quantity) -> bool:
    """Parts of a game or a year: "the first half", "third quarter", "half-brother", "the quarter"."""
    if tokens.is_number(quantity.number):
        return False
    before, after = tokens.low(quantity.number - 1), tokens.low(quantity.number_last)
    word = tokens.low(quantity.number_last - 1)
    if before in PART_OPENERS:
        return True
    if word in ("quarter", "quarters"):
        return _quarter(tokens, quantity, before, after)
    if word == "half":
        return _half(tokens, quantity, before, after)
    following = tokens.low(quantity.number_last + 1)
    compared = after == "as" and (following in ("many", "much") or following in MEASURED_BY)  # "a third as many"
    return tokens.low(quantity.number) in ("a", "an") and after not in FRACTION_AFTER and not compared


def _quarter(tokens: Tokens, quantity: Quantity, before: str, after: str) -> bool:
    if before in BOUND_WORDS or before == "by" or tokens.low(quantity.number + 1) in _HYPHENS:
        return False  # "rose by a quarter"
    return tokens.low(quantity.number) not in _QUARTERS or after not in ("of", "the", "century")


def _half(tokens: Tokens, quantity: Quantity, before: str, after: str) -> bool:
    if after in _HYPHENS and tokens.glued(quantity.number_last):
        return True
    if before in ("the", "that", "this"):
        return after != "of"
    return after in HALF_COMPOUNDS or (before == "in" and after in (".", ","))


def one(tokens: Tokens, quantity: Quantity) -> bool:
    """As a pronoun or an article, "one" counts nothing: "no one", "one of the", "this one", "one another", "one day"."""
    alone = tokens.low(quantity.number) == "one" and quantity.number_last == quantity.number + 1
    if not alone or (quantity.value is not None and quantity.value < 0):
        return False
    before, after = tokens.low(quantity.number - 1), tokens.low(quantity.last)
    if quantity.unit is not None:
        return not quantity.hyphened and quantity.unit.name in ONE_UNITS and before not in ONE_UNIT_OPENERS
    if after == "of":
        return _one_of(tokens, quantity)
    has_noun = after[:1].isalpha() and after not in FUNCTION_WORDS and after not in PREDICATES
    if before in ONE_COUNTERS:
        return not has_noun and before == "only" and tokens.low(quantity.number - 2) == "the"
    alone = after == "." and before in ("", BREAK)  # an answer, or the first of a list
    if alone or before in _HYPHENS or before in ONE_IDIOMS or after in ONE_AFTER:
        return True
    return not ((has_noun or before in ONE_BEFORE or before == BREAK) and _counted(tokens, quantity))


def _one_of(tokens: Tokens, quantity: Quantity) -> bool:
    """As in "one of two men was freed" counts; "he was one of three" and "the bank, one of the six" do not."""
    at = quantity.last + 1
    if tokens.low(at) in _OWNERS:
        at += 1
    before = quantity.number - 1
    if tokens.low(before) == "and" and is_plain(tokens, at) and not is_plural_word(tokens.low(at)):
        return not _counted(tokens, quantity)  # "two counts of fraud and one of perjury"
    before -= tokens.low(before) in _ADVERBS
    return tokens.low(before) in COPULAS or not (tokens.low(at) in _CARDINALS or _counts(tokens, at))


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether digits stand there that are no year."""
    word = tokens.word(at)
    return tokens.is_number(at) and not (len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20"))


def _counted(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether "one" counts against another number near it: "two were strangled and one was shot"."""
    around = tokens.lows[max(0, quantity.first - _COUNTING_REACH) : quantity.first]
    around += tokens.lows[quantity.last : quantity.last + _COUNTING_REACH]
    behind = tokens.lows[quantity.last : quantity.last + _NEAR]
    if "every" in behind or ("per" in behind and tokens.is_number(quantity.last + behind.index("per") + 1)):
        return True  # "one doctor for every 4,000 people"
    return not _CARDINALS.isdisjoint(around) or any(len(word) < 4 for word in filter(str.isdecimal, around))


def test_scores(tokens: Tokens, quantity: Quantity) -> bool:
    """As in "math scores", "make scores public": a noun, where no "of" follows and no one was hurt."""
    if (
        quantity.value is not None
        or tokens.lows[quantity.number] != "scores"
        or quantity.number_last > quantity.number + 1
    ):
        return False
    return (
        tokens.low(quantity.number_last) not in ("of", "more") and tokens.low(quantity.number - 1) not in _BEFORE_SCORES
    )


def pronoun(tokens: Tokens, quantity: Quantity) -> bool:
    """A small number word that stands for its noun after a determiner: "the two met", "these three"."""
    if not quantity.words or quantity.joined or quantity.scaled or quantity.fraction:
        return False
    before = tokens.low(quantity.number - 1)
    if before in _HYPHENS:
        return tokens.low(quantity.number - 2) == "top"
    return before in POINTERS and tokens.low(quantity.last) not in ("of", "in")


def double_noun(tokens: Tokens, quantity: Quantity) -> bool:
    """Nouns that "double" and its like name things by: "double murder", "double-digit", "triple jump"."""
    at = quantity.number
    word, before, after = tokens.low(at), tokens.low(at - 1), tokens.low(at + 1)
    if after in _HYPHENS and tokens.glued(at + 1):
        return True
    if word in ("twice", "thrice") or word.endswith("fold"):
        return False
    if word.endswith(("ed", "ing")) or word == "halve":
        return before in ("the", "a") or after in _FOLDED or (after == "up" and tokens.low(at + 2) != "to")
    return word.endswith("s") or after not in DOUBLE_AFTER or before in DOUBLE_BEFORE
