"""Stage: the words before and after a quantity that bound or soften it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.model import Modifier
from wireparse.claims.phrases import compares
from wireparse.claims.units import unit_after
from wireparse.lexicon.modifiers import (
    ADVERBS,
    AFTER,
    BEFORE,
    GOING_VERBS,
    OVER_FOR,
    PHRASAL_WORDS,
    PLACE_WORDS,
    SIGNS,
    TOPIC_WORDS,
)

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["modify", "modify_noun"]

_AFTER_ARTICLE: Final = frozenset({"nearly", "estimated", "almost"})
_TIMED: Final = frozenset({"ago", "old", "late"})
_COMPARING: Final = frozenset({"more", "less", "fewer"})
_ADJECTIVES_TOO: Final = frozenset({"minimum", "maximum", "approximately", "roughly", "odd"})
_LONGEST: Final = max(len(phrase) for phrase in (*BEFORE, *AFTER))
_COMPARATIVES: Final = frozenset({Modifier.MORE_THAN, Modifier.LESS_THAN})
_PLAYED: Final = frozenset(
    {"games", "holes", "innings", "laps", "matches", "races", "rounds", "seasons", "sets", "starts"}
)
_SINCE: Final = frozenset({"ago", "before", "earlier"})
_LAST_WORDS: Final = frozenset(phrase[-1] for phrase in BEFORE)
_FIRST_WORDS: Final = frozenset(phrase[0] for phrase in AFTER)


def modify(tokens: Tokens, quantity: Quantity) -> None:
    """Take in the modifier and let the span of the quantity begin and end with it."""
    before = _before(tokens, quantity)
    after = _after(tokens, quantity)
    chosen = before if before is not None and (after is None or before is not Modifier.APPROXIMATELY) else after
    quantity.modifier = chosen


def _before(tokens: Tokens, quantity: Quantity) -> Modifier | None:
    first, outer = _phrase_before(tokens, quantity.first)
    if outer in _COMPARATIVES and (_spans_time(tokens, quantity, first) or _compares(tokens, quantity, first)):
        return None
    if outer is None:
        return _sign_before(tokens, quantity)
    # "about" or "estimated" inside a bound: "more than about 50", "up to an estimated 50"
    wider, bound = _phrase_before(tokens, first)
    if bound is not None and (bound is not Modifier.APPROXIMATELY or outer is Modifier.APPROXIMATELY):
        first, outer = wider, bound
    if tokens.low(first - 1) in ("a", "an") and tokens.low(first) in _AFTER_ARTICLE and outer is Modifier.APPROXIMATELY:
        first -= 1
    quantity.first = first
    return outer


def _phrase_before(tokens: Tokens, end: int) -> tuple[int, Modifier | None]:
    """The longest modifier phrase that ends before token `end`, or before an adverb there, and where it begins."""
    found = _phrase_at(tokens, end)
    if found is None and tokens.low(end - 1) in ADVERBS:
        found = _phrase_at(tokens, end - 1)
    return (end, None) if found is None else found


def _phrase_at(tokens: Tokens, end: int) -> tuple[int, Modifier] | None:
    if tokens.low(end - 1) not in _LAST_WORDS:
        return None
    for length in range(min(_LONGEST, end), 0, -1):
        name = BEFORE.get(tuple(tokens.lows[end - length : end]))
        if name is not None and not _other_sense(tokens, end - length, length):
            return end - length, Modifier[name]
    return None


def _other_sense(tokens: Tokens, first: int, length: int) -> bool:
    """Whether the words mean something else here: "handed over 12 files", "concerns about 12 sites", "ticked up to 5"."""
    low, before = tokens.low(first), tokens.low(first - 1)
    if length > 1:
        return tokens.lows[first : first + 2] == ["up", "to"] and before in GOING_VERBS
    if low == "estimated":
        return before in ("-", "‑", "‐")
    if low in PLACE_WORDS:
        if low == "over" and tokens.is_number(first - 1) and tokens.low(first - 2) == ":":
            return True  # "ran 3:28.81 over 1,500 metres"
        return before in PHRASAL_WORDS or (before == "-" and tokens.glued(first))  # "a 5-under 67"
    return low == "about" and before in TOPIC_WORDS


def _spans_time(tokens: Tokens, quantity: Quantity, first: int) -> bool:
    """As in "Raise a billion over two years": "over" before a stretch of time is a preposition, save after "for" and its like."""
    if first == 0 and quantity.last == len(tokens):
        return False  # the whole text is the quantity
    if tokens.low(quantity.first - 1) != "over":
        return False
    played = quantity.unit is None and tokens.low(quantity.last) in _PLAYED  # "allowed two over seven innings"
    if not played and (quantity.unit is None or quantity.unit.dimension != "time"):
        return False
    return (
        first == quantity.first - 1
        and tokens.low(first - 1) not in OVER_FOR
        and tokens.low(quantity.last) not in _TIMED
    )


def _compares(tokens: Tokens, quantity: Quantity, first: int) -> bool:
    """Whether the bound sets an amount against that of a time: "8 percent | more than two years ago"."""
    since = quantity.unit is not None and quantity.unit.dimension == "time" and tokens.low(quantity.last) in _SINCE
    return since and tokens.low(first) in _COMPARING and compares(tokens, first)


def _sign_before(tokens: Tokens, quantity: Quantity) -> Modifier | None:
    at = quantity.first - 1
    name = SIGNS.get(tokens.low(at))
    if name is None or (tokens.low(at) == "<" and tokens.low(quantity.last) == ">"):
        if tokens.low(at) == "=" and tokens.low(at - 1) in ("<", ">"):
            quantity.first = at - 1
            return Modifier.AT_MOST if tokens.low(at - 1) == "<" else Modifier.AT_LEAST
        return None
    quantity.first = at
    return Modifier[name]


def _after(tokens: Tokens, quantity: Quantity) -> Modifier | None:
    at = quantity.last
    low = tokens.low(at)
    if low == "+" or (low in ("-", "‑") and tokens.low(at + 1) in ("plus", "odd")):
        return _tail(tokens, quantity) if tokens.glued(at) else None
    if low not in _FIRST_WORDS:
        return None
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        phrase = tuple(tokens.lows[at : at + length])
        name = AFTER.get(phrase)
        if name is not None and not _runs_on(tokens, at + length, phrase):
            quantity.last = at + length
            if low == "or" and quantity.noun is None and quantity.unit is None:
                _unit_behind(tokens, quantity)  # "six or more months"
            return Modifier[name]
    return None


def modify_noun(tokens: Tokens, quantity: Quantity) -> None:
    """Take in a modifier that stands behind the counted noun: "200 people or more"."""
    if quantity.modifier is None and quantity.noun_last == quantity.last and tokens.low(quantity.last) in _FIRST_WORDS:
        quantity.modifier = _after(tokens, quantity)


def _tail(tokens: Tokens, quantity: Quantity) -> Modifier | None:
    """Read what is glued to the number: "200+", "500-plus", "40-odd"; its unit may follow."""
    at = quantity.last
    if tokens.low(at) == "+":
        if tokens.is_number(at + 1):
            return None
        quantity.last = at + 1
    else:
        quantity.last, quantity.hyphened = at + 2, False
    _unit_behind(tokens, quantity)
    return Modifier.APPROXIMATELY if tokens.low(at + 1) == "odd" else Modifier.AT_LEAST


def _unit_behind(tokens: Tokens, quantity: Quantity) -> None:
    """Read the unit that "plus" keeps from its number: "four-plus months", "50+ miles"."""
    found = unit_after(tokens, quantity.last, words=quantity.words) if quantity.unit is None else None
    if found is not None:
        quantity.unit, quantity.unit_first, quantity.unit_last = found[0], quantity.last, found[1]
        quantity.last = found[1]


def _runs_on(tokens: Tokens, at: int, phrase: tuple[str, ...]) -> bool:
    """Whether the words after turn the phrase into something else: "plus 5", "minimum wage", "or more than"."""
    low = tokens.low(at)
    if phrase == ("plus",):
        return not (low.isalpha() and low.endswith("s")) and low not in (".", ",", "", ")")
    if phrase[-1] in _ADJECTIVES_TOO:
        return low.isalnum()
    if phrase in (("at", "least"), ("at", "most")):
        return low.isalnum() and (tokens.is_number(at) or low == "one")
    return low in ("than", "to") or tokens.is_number(at)
