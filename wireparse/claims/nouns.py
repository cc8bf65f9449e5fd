"""Stage: what is counted or measured: the noun phrase after the quantity or after its "of" or "in"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.lexicon.modifiers import AFTER
from wireparse.lexicon.months import MONTHS
from wireparse.lexicon.nouns import FUNCTION_WORDS, GROUP_NOUNS, NOT_PLURAL, PLURALS, PREDICATES, TIME_STOPS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.numerals import Tokens

__all__ = ["name_noun"]

_DETERMINERS: Final = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "your",
        "these",
        "those",
        "this",
        "that",
        "all",
        "some",
    }
)
_HYPHENS: Final = frozenset({"-", "‑", "‐"})
_MOST: Final = 8  # words of a noun phrase
_STRONG: Final = frozenset({"strong", "plus", "odd"})
_ADJECTIVES: Final = frozenset(
    {"more", "other", "such", "straight", "most", "least", "same", "early", "late", "high", "low", "away"}
)


def name_noun(tokens: Tokens, quantity: Quantity) -> None:
    """Find the noun; where no unit is printed the span of the quantity runs on to it."""
    if quantity.kind in (ClaimKind.MULTIPLE, ClaimKind.SCORE):
        return
    if quantity.hyphened:
        _hyphened(tokens, quantity)
    elif quantity.unit is not None:
        _measured(tokens, quantity)
    elif quantity.kind is ClaimKind.RATIO or quantity.fraction:
        _part(tokens, quantity)
    else:
        _counted(tokens, quantity)


def _set(tokens: Tokens, quantity: Quantity, first: int, last: int, *, inside: bool) -> None:
    quantity.noun_first, quantity.noun_last = first, last
    quantity.noun = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
    if quantity.noun.endswith(("'s", "’s")):
        quantity.noun = quantity.noun[:-2]
    if inside:
        quantity.last = last


def _hyphened(tokens: Tokens, quantity: Quantity) -> None:
    """ "62-member team" counts members, "50-strong mob" its mob, "three-week strike" measures the strike."""
    at = quantity.last
    if quantity.unit is not None:
        if tokens.low(at) in _HYPHENS and tokens.glued(at) and tokens.word(at + 1).isalpha():
            at += 2
        last = _phrase(tokens, at, strict=True)
        if last > at:
            _set(tokens, quantity, at, last, inside=False)
        return
    word = tokens.low(at + 1)
    if not word.isalpha():
        return
    if word in _STRONG:
        quantity.last = at + 2
        last = _phrase(tokens, at + 2)
        if last > at + 2:
            _set(tokens, quantity, at + 2, last, inside=False)
        return
    _set(tokens, quantity, at + 1, at + 2, inside=True)


def _measured(tokens: Tokens, quantity: Quantity) -> None:
    """The noun of a quantity with a unit: "of NOUN" or "in NOUN", or the noun that it stands before."""
    at = quantity.last
    if tokens.low(at) == "(" and tokens.low(at + 1) != "":
        close = next((i for i in range(at, min(at + 8, len(tokens))) if tokens.lows[i] == ")"), -1)
        at = close + 1 if close >= 0 and tokens.low(close + 1) == "of" else at
    elif tokens.low(at) == ")" and tokens.low(at + 1) == "of":
        at += 1
    if quantity.unit is not None and quantity.unit.dimension in ("index", "age", "temperature"):
        if quantity.unit.dimension != "age" or tokens.low(at) == "of":
            return
    if tokens.low(at) == "of" or (tokens.low(at) == "in" and quantity.is_money):
        first = at + 1
        while tokens.low(first) in _DETERMINERS:
            first += 1
        first = _over_possessive(tokens, first)
        last = _phrase(tokens, first) if not tokens.is_number(first) else first
        if last > first and not _vain(tokens, at, first, last, quantity):
            _set(tokens, quantity, first, last, inside=False)
        return
    if _plural_unit(tokens, quantity) or not tokens.word(at)[:1].isalpha():
        return
    last = _phrase(tokens, at, strict=True)
    if last > at:
        _set(tokens, quantity, at, last, inside=False)


def _vain(tokens: Tokens, preposition: int, first: int, last: int, quantity: Quantity) -> bool:
    """Whether the phrase after "of" or "in" is no measured thing: a year, a month, a place."""
    if tokens.low(first) in MONTHS or tokens.low(first) in TIME_STOPS:
        return True
    if tokens.low(preposition) == "of":
        if (
            last == first + 1
            and tokens.low(first).endswith("ing")
            and tokens.low(last) in _DETERMINERS | {"it", "them", "him"}
        ):
            return True
        return (
            quantity.unit is not None
            and quantity.unit.dimension == "time"
            and tokens.low(first) in ("year", "month", "week", "season")
        )
    return (
        tokens.words[first][:1].isupper()
        or preposition + 1 != first
        or tokens.low(first)
        in ("cash", "stock", "total", "all", "value", "size", "trading", "price", "court", "return")
    )


def _plural_unit(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the unit is printed as a plural word, which stands before no noun ("two weeks")."""
    if quantity.unit is None or not quantity.printed_unit or quantity.unit_first < quantity.number:
        return False
    word = tokens.low(quantity.unit_last - 1)
    return (len(word) > 3 and word.endswith("s") and word != "celsius") or word in (
        "feet",
        "old",
        "inches",
        "dlrs",
        "age",
    )


def _part(tokens: Tokens, quantity: Quantity) -> None:
    """The whole of a fraction or of odds: "a quarter of citizens", "half the country's mines", "one in 12 banks"."""
    at = quantity.last
    odds = bool(quantity.parts)
    if tokens.low(at) == "of":
        first = at + 1
        bare = tokens.low(first) not in _DETERMINERS
        while tokens.low(first) in _DETERMINERS:
            first += 1
        first = _over_possessive(tokens, first)
        bare = bare and first == at + 1
        last = _phrase(tokens, first)
        if last > first:
            _set(tokens, quantity, first, last, inside=bare)
        return
    if tokens.low(at) in _DETERMINERS - {"a", "an", "that", "this"}:
        first = at + 1
        first = _over_possessive(tokens, first)
        last = _phrase(tokens, first)
        if last > first:
            _set(tokens, quantity, first, last, inside=False)
        return
    if odds:
        _counted(tokens, quantity)
    elif tokens.word(at)[:1].isalpha() and tokens.low(at) not in PREDICATES:
        last = _phrase(tokens, at, strict=True)
        if last > at and quantity.words:
            _set(tokens, quantity, at, last, inside=False)


def _over_possessive(tokens: Tokens, first: int) -> int:
    """Step over an owner: "the country's crucial gold mines" counts mines."""
    for index in range(first, min(first + 4, len(tokens))):
        if tokens.low(index).endswith(("'s", "’s")):
            return index + 1
        if not tokens.word(index)[:1].isalpha() or tokens.low(index) in FUNCTION_WORDS:
            break
    return first


def _counted(tokens: Tokens, quantity: Quantity) -> None:
    """The counted noun phrase of a bare number: "10,000 North Korean troops", "dozens of people", "six of the cases"."""
    at = quantity.last
    if tokens.low(at) in ("}", "]") and tokens.low(quantity.first - 1) in ("{", "["):
        quantity.first -= 1
        at += 1
    if tokens.low(at) == "of":
        first = at + 1
        own = tokens.low(first) in _DETERMINERS
        while tokens.low(first) in _DETERMINERS:
            first += 1
        if own:
            first = _over_possessive(tokens, first)
        while tokens.is_number(first) or tokens.low(first) in (
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
        ):
            first += 1
            own = True
        last = _phrase(tokens, first, plural=True)
        if last > first and tokens.low(first) not in ("them", "us", "whom", "which"):
            _set(tokens, quantity, first, last, inside=not own)
        return
    if not tokens.word(at)[:1].isalpha() or tokens.gap(at) == "":
        return
    last = _phrase(tokens, at, plural=quantity.value != 1)
    if last > at:
        _set(tokens, quantity, at, last, inside=True)
    elif (
        tokens.low(at) in GROUP_NOUNS and tokens.word(at + 1)[:1].isalpha() and tokens.low(at + 1) not in FUNCTION_WORDS
    ):
        _set(tokens, quantity, at, at + 1, inside=True)


def _phrase(tokens: Tokens, first: int, *, plural: bool = False, strict: bool = False) -> int:
    """The end of the noun phrase that begins at `first`; `first` itself where none does.

    A phrase ends with its first plural. With `plural` it must have one; with `strict` it may not begin like a predicate.
    """
    at, ends = first, first
    limit = min(len(tokens), first + 2 * _MOST)
    while at < limit:
        word, low = tokens.words[at], tokens.lows[at]
        if low in _HYPHENS and at > first and tokens.glued(at) and tokens.glued(at + 1):
            at += 1
            continue
        if low == "," and _listed(tokens, first, at):
            at += 1
            continue
        if low == "and" and _paired(tokens, first, at):
            at += 1
            continue
        if not word[0].isalpha() or _stops(tokens, first, at, low, strict=strict):
            break
        if low.endswith(("'s", "’s")) and at > first + 4:
            break
        at += 1
        ends = at
        if strict and low.endswith(("'s", "’s")):
            return at
        if _is_plural(tokens, at - 1) and (plural or not _modifies(tokens, at)):
            return at
        if tokens.low(at) in ("'", "’") and low.endswith("s"):
            at += 1
    if plural:
        return first
    return ends if _nominal(tokens, first, ends) else first


def _stops(tokens: Tokens, first: int, at: int, low: str, *, strict: bool) -> bool:
    """Whether the word cannot be part of the phrase."""
    hyphened = at > first and tokens.lows[at - 1] in _HYPHENS
    if hyphened:
        return False
    if tokens.low(at + 1) in _HYPHENS and tokens.glued(at + 1) and tokens.glued(at + 2):
        return False
    if low in FUNCTION_WORDS:
        return not (at == first and low in _ADJECTIVES) and tokens.words[at] not in ("US", "IT")
    if low in TIME_STOPS and not (low in MONTHS and tokens.words[at].islower()):
        return True
    if low in PREDICATES and tokens.words[at].islower():
        return not (
            at == first
            and low in ("injured", "wounded", "named", "outstanding", "missing", "homeless", "killed", "charged")
        ) or not _has_plural(tokens, at + 1)
    if (
        low.endswith("ly")
        and len(low) > 4
        and low
        not in (
            "family",
            "supply",
            "monopoly",
            "assembly",
            "july",
            "italy",
            "daily",
            "weekly",
            "quarterly",
            "early",
            "elderly",
            "monthly",
            "friendly",
            "anomaly",
            "reply",
            "ally",
        )
    ):
        return at > first or not _has_plural(tokens, at + 1)
    if low.endswith("ed") and at >= first and len(low) > 4 and tokens.words[at].islower():
        return strict or not _has_plural(tokens, at + 1)
    if low.endswith("ing") and at > first and tokens.words[at].islower():
        return not _has_plural(tokens, at + 1) and strict
    return False


def _has_plural(tokens: Tokens, at: int) -> bool:
    """Whether a plural noun follows within three words, none of them closed-class."""
    seen = 0
    for index in range(at, min(at + 8, len(tokens))):
        low = tokens.lows[index]
        if low in _HYPHENS:
            continue
        seen += 1
        if (
            seen > 6
            or (low in FUNCTION_WORDS and tokens.words[index] not in ("US", "IT"))
            or low in PREDICATES
            or not low[0].isalpha()
        ):
            return False
        if _is_plural(tokens, index):
            return True
    return False


def _is_plural(tokens: Tokens, at: int) -> bool:
    low = tokens.low(at)
    if low in PLURALS:
        return True
    word = tokens.word(at)
    if word[:-1].isupper() and len(word) > 2:
        return word[-1] == "s"
    if len(low) <= 3:
        return False
    if low.endswith("is") and not low.endswith("sis"):
        return (word[0].isupper() and len(low) > 5) or low in ("taxis", "skis", "khakis")
    if tokens.low(at + 1) in _HYPHENS and tokens.glued(at + 1) and tokens.glued(at + 2):
        return False
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s")) and low not in NOT_PLURAL


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
            and not _is_plural(tokens, at - 1)
            and _has_list_end(tokens, at)
        )
    return (
        tokens.low(at - 2) in _HYPHENS and tokens.low(at + 2) in _HYPHENS and tokens.word(at + 1).islower()
    )  # fmt: skip


def _has_list_end(tokens: Tokens, at: int) -> bool:
    """Whether the capitalised list after the comma ends in a lower-case plural ("Navy and Air Force troops")."""
    for index in range(at + 1, min(at + 8, len(tokens))):
        word, low = tokens.words[index], tokens.lows[index]
        if word.islower() and low not in ("and",):
            return _is_plural(tokens, index)
        if not (word[0].isalpha() or low == ","):
            return False
    return False


def _paired(tokens: Tokens, first: int, at: int) -> bool:
    """Whether "and" joins two names or adjectives before one plural: "Kia and Hyundai vehicles"."""
    if at == first or _is_plural(tokens, at - 1):
        return False
    if tokens.word(at - 1)[:1].isupper() and tokens.word(at + 1)[:1].isupper():
        return _has_list_end(tokens, at)
    return (
        tokens.word(at - 1).islower()
        and tokens.word(at + 1).islower()
        and tokens.low(at + 1) not in FUNCTION_WORDS
        and _is_plural(tokens, at + 2)
    )


def _nominal(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words without a plural can be a noun phrase at all."""
    if last <= first:
        return False
    low = tokens.low(last - 1)
    if low in _ADJECTIVES or (low,) in AFTER:
        return False
    return not (last - first == 1 and low.endswith(("ed", "ly")))
