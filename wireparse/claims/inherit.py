"""Stage: what a quantity leaves out and takes from the one beside it: its change or its unit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse.claims.phrases import is_plain
from wireparse.claims.units import unit_named
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon.changes import CLOSES, DOWN_VERBS, UP_VERBS
from wireparse.lexicon.currencies import SUBUNITS
from wireparse.lexicon.estimates import ESTIMATE_VERBS, SHOW_VERBS
from wireparse.lexicon.nouns import FUNCTION_WORDS
from wireparse.lexicon.verbs import NOUN_LIKE_VERBS, PLAIN_VERBS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["carry_changes", "inherit_units"]

_SINCE: Final = frozenset({"from", "on", "over"})
_NOT_LENT: Final = frozenset({"age", "ratio", "rate"})
_COMPARED_TO: Final = frozenset({"against", "with", "versus"})
_STOPS: Final = frozenset({".", ";", ":", "!", "?", BREAK, "(", ")", '"', "“", "”"})
_LEVEL_OPENERS: Final = frozenset({"to", "from", "at", "was", "is", "were", "are", "had", "has", "than", "compared"})
_LEVELS: Final = _STOPS | _LEVEL_OPENERS
_EARLIER: Final = frozenset({"ago", "before", "earlier", "previous"})
_LEVEL_LINKS: Final = frozenset({"to", "from", "at", "with", "against", "vs", "versus"})
_PARTS: Final = frozenset(name for name, *_ in SUBUNITS)
_OWNING: Final = frozenset({"its", "the", "their"})
_SUBJECT: Final = 3  # words of a subject whose verb is left out
_NO_VERBS: Final = ESTIMATE_VERBS | SHOW_VERBS | NOUN_LIKE_VERBS
_BACK: Final = 3  # claims before a bare level that may lend it their unit
_FAR: Final = 16  # tokens between them
_ENDED: Final = 3  # tokens before an amount in which a market ends
_REACH: Final = 6  # tokens between two quantities that share something


def carry_changes(tokens: Tokens, claims: list[Quantity]) -> None:
    """Carry a change over "and": "rose 3 percent in May and 2 percent in June", "fell 2 percent, Rice by 3 percent"."""
    for before, quantity in pairwise(claims):
        if quantity.change is not None or before.change is None or quantity.kind is not None:
            continue
        if quantity.unit is None:
            _carry_count(tokens, before, quantity)
            continue
        between = tokens.lows[before.last : quantity.first]
        same = before.unit == quantity.unit
        if same and _gapped(tokens, before, quantity):
            quantity.change = before.change
            continue
        converted = before.unit is not None and before.unit.dimension == quantity.unit.dimension
        if between == ["("] and converted and before.unit != quantity.unit:
            quantity.change = before.change  # a conversion
            continue
        barring = _STOPS if between[-1:] == ["and"] and _compares(tokens, quantity.last) else _LEVELS
        if len(between) > _REACH + 1 or any(
            word in barring or word in UP_VERBS or word in DOWN_VERBS for word in between
        ):
            continue
        if between in (["or"], [",", "or"]):
            quantity.change = before.change
        if same and (between[-1:] in (["and"], ["by"]) or between[-2:] in (["and", "of"], ["and", "by"])):
            quantity.change = before.change


def _gapped(tokens: Tokens, before: Quantity, quantity: Quantity) -> bool:
    """Whether nothing but another subject stands between, which leaves the verb out: "thefts rose 27 percent, burglaries | 11 percent"."""
    at = before.last
    at += tokens.low(at) == ","
    at += tokens.low(at) in ("and", "while")
    if at == before.last:
        return False
    at += tokens.low(at) in _OWNING
    if not 0 < quantity.first - at <= _SUBJECT or quantity.noun is not None:
        return False
    if tokens.low(quantity.last) == "of" or not _NO_VERBS.isdisjoint(tokens.lows[at : quantity.first]):
        return False
    return _verbal(tokens, before) and all(_is_named(tokens, index) for index in range(at, quantity.first))


def _verbal(tokens: Tokens, before: Quantity) -> bool:
    """Whether the change before is told by its verb, or stands behind a subject alone in its turn."""
    low = tokens.low(before.first - 1)
    low = tokens.low(before.first - 2) if low == "by" else low
    return low in UP_VERBS or low in DOWN_VERBS or _is_named(tokens, before.first - 1)


def _is_named(tokens: Tokens, at: int) -> bool:
    """Whether the word can belong to a subject: a plain one or a name, and no verb by its shape."""
    word, low = tokens.words[at], tokens.lows[at]
    verb = low.endswith(("ing", "ed")) or low in UP_VERBS or low in DOWN_VERBS or low in PLAIN_VERBS
    return not verb and (is_plain(tokens, at) or (word.istitle() and word.isalpha() and low not in FUNCTION_WORDS))


def _carry_count(tokens: Tokens, before: Quantity, quantity: Quantity) -> None:
    """Carry the change of a bare number over "and": "increases of 179,000 and 216,000"."""
    counts = before.unit is None and before.noun is None and quantity.noun is None and not quantity.fraction
    if counts and tokens.lows[before.last : quantity.first] == ["and"]:
        quantity.change = before.change


def _compares(tokens: Tokens, at: int) -> bool:
    """Whether what follows an amount says since when it changed: "rose 0.2% from June, and 3.2% | from a year earlier"."""
    return tokens.low(at) in _SINCE and not _EARLIER.isdisjoint(tokens.lows[at + 1 : at + 5])


def inherit_units(tokens: Tokens, claims: list[Quantity]) -> None:
    """Give a bare level the unit of the amount before it: "fell 21p to 936", "68 million dollars, compared with 57 million"."""
    for quantity, after in reversed(list(pairwise(claims))):
        _lend_back(tokens, quantity, after)
        if quantity.hyphened and quantity.noun is None and after.noun is not None:
            _share_noun(tokens, quantity, after)
    for index, quantity in enumerate(claims):
        if quantity.unit is not None or quantity.noun is not None or quantity.parts or quantity.kind is not None:
            continue
        last = tokens.low(quantity.first - 1)
        if last in _LEVEL_LINKS:
            _subject_unit(tokens, quantity)
            for before in reversed(claims[max(0, index - _BACK) : index]):
                if quantity.unit is None and _lends(tokens, before, quantity, last):
                    quantity.unit = before.unit


def _share_noun(tokens: Tokens, quantity: Quantity, after: Quantity) -> None:
    """Give the noun behind the second of two quantities to the first too: "a two-year, $8.5 million deal"."""
    listed = tokens.lows[quantity.last : after.first] == [","] and (after.hyphened or after.is_money)
    if listed and quantity.unit is not None and after.noun_first == after.last:
        quantity.noun, quantity.noun_first, quantity.noun_last = after.noun, after.noun_first, after.noun_last


def _lends(tokens: Tokens, before: Quantity, quantity: Quantity, last: str) -> bool:
    """Whether the earlier amount has a unit that the later one leaves out."""
    unit = before.unit
    between = tokens.lows[before.last : quantity.first]
    if unit is None or unit.dimension in _NOT_LENT or len(between) > _FAR or not _STOPS.isdisjoint(between):
        return False
    if (
        unit.dimension == "time"
        and before.printed_unit
        and before.change is None
        and tokens.low(before.first - 1) not in ("from", "to")
    ):
        return False
    if unit.name in _PARTS and quantity.value is not None and quantity.value % 1 and before.change is not None:
        return False  # "depreciated 18 paise to 82.35"
    if before.scaled and quantity.scaled:
        return True
    near = len(between) <= _REACH + 3
    moved = before.change is not None or not before.printed_unit or "from" in (tokens.low(before.first - 1), last)
    if last == "at":
        ended = tokens.lows[max(0, before.first - _ENDED) : before.first] if unit.dimension == "index" else []
        closed = not (
            CLOSES.isdisjoint(between) and CLOSES.isdisjoint(ended)
        )  # "ended up 34 points, or 0.5 percent, at 7,497"
        return unit.dimension in ("index", "money") and before.change is not None and closed
    price = last in _COMPARED_TO and unit.dimension == "money" and _alike(before, quantity)
    return price or (
        moved and last in ("to", "from") and (near or unit.dimension == "index") and before.scaled == quantity.scaled
    )


def _alike(before: Quantity, quantity: Quantity) -> bool:
    """Whether two amounts have the same decimals, as two prices of a thing do: "157.88 yen, against 156.74"."""
    if before.value is None or quantity.value is None:
        return False
    digits = before.value.as_tuple().exponent
    return digits != 0 and digits == quantity.value.as_tuple().exponent


def _subject_unit(tokens: Tokens, quantity: Quantity) -> None:
    """Give a bare level the unit of its subject: "working hours fell to 38.5"."""
    at = quantity.first - 1
    window = tokens.lows[max(0, at - 3) : at]
    if "hours" in window and quantity.value is not None:
        named = unit_named(tokens, tokens.lows.index("hours", max(0, at - 3)))
        quantity.unit = None if named is None else named[0]


_MOVING: Final = (["from", "to"], ["to", "from"])
_MOVED: Final = (["up"], ["down"], [",", "up"], [",", "down"])
_SIDES: Final = (["by"], ["x"], ["×"], ["-", "by", "-"])
_SHARING: Final = (
    ["of"],
    ["of", "the"],
    ["out", "of"],
    ["out", "of", "the"],
    ["-", "or"],
    ["-", "and"],
    ["-", ","],
    ["of", "its"],
    ["of", "their"],
)


def _lists(quantity: Quantity, after: Quantity, between: list[str]) -> bool:
    """Whether two plain numbers share the unit that the second prints: "5 and 10 points", "5 by 6 feet", "two, four and six months"."""
    if quantity.value is None or after.value is None or after.unit is None or after.modifier is not None:
        return False
    if quantity.scaled != after.scaled or after.first != after.number or after.unit.dimension == "age":
        return False
    if between in _SIDES:
        return after.unit.dimension == "length"
    return (between == ["and"] and after.unit_first >= after.number) or (between == [","] and not after.printed_unit)


def _lend_back(tokens: Tokens, quantity: Quantity, after: Quantity) -> None:
    """Give a bare number the unit of the one after it: "90 million of the 1.2 billion shekels", "a 7- or 8-inch screen"."""
    if (
        quantity.unit is not None
        or after.unit is None
        or quantity.parts
        or quantity.kind is not None
        or quantity.fraction
    ):
        return
    between = tokens.lows[quantity.number_last : after.first]
    moved = (after.unit.dimension != "rate" and [tokens.low(quantity.first - 1), *between] in _MOVING) and _lists(
        quantity, after, ["and"]
    )
    if moved or (between in _SHARING and quantity.value is not None) or _lists(quantity, after, between):
        quantity.unit, quantity.noun, quantity.last = after.unit, None, quantity.number_last
    elif after.unit.dimension == "index" and between in _MOVED and after.first - quantity.last <= len(between):
        quantity.unit = after.unit
