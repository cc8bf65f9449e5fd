"""Stage: whether the quantity is a change or a level, and the unit that a level after a change leaves out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import Change, ClaimKind
from wireparse.claims.units import unit_named
from wireparse.grammar.numerals import BREAK
from wireparse.lexicon.changes import (
    DOWN_ADVERBS,
    DOWN_NOUNS,
    DOWN_VERBS,
    STOCK_NOUNS,
    UP_ADVERBS,
    UP_NOUNS,
    UP_VERBS,
)

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.numerals import Tokens

__all__ = ["carry_changes", "changes", "inherit_units"]

_LEVEL: Final = frozenset(
    {
        "to",
        "from",
        "at",
        "of",
        "in",
        "on",
        "since",
        "for",
        "after",
        "within",
        "over",
        "as",
        "until",
        "between",
        "with",
        "below",
        "above",
        "than",
        "during",
        "every",
        "per",
        "last",
        "past",
        "next",
        "first",
        "out",
        "around",
    }
)
_SKIP: Final = frozenset({
    "by", "a", "an", "about", "another", "additional", "further", "almost", "nearly", "just", "only", "some", "roughly", "more", "uh",
    "again", "back", "well", "revised", "estimated", "seasonally", "adjusted", "record", "full", "whopping", "modest", "slight", "net",
    "approximately", "as", "much", "at", "least", "up", "down", "sharply", "slightly", "steeply", "total", "combined", "annual", "annually", "average", "unexpectedly", "marginally", "fractionally", "even", "also", "overall", "sales", "prices", "reportedly", "between",
})  # fmt: skip
_STOPS: Final = frozenset({".", ";", ":", "!", "?", BREAK, "(", ")", '"', "“", "”"})
_UP_AFTER: Final = frozenset(
    {
        "higher",
        "more",
        "greater",
        "larger",
        "bigger",
        "faster",
        "longer",
        "better",
        "up",
        "above",
        "warmer",
        "increase",
        "rise",
        "ahead",
        "taller",
        "heavier",
        "wider",
        "hotter",
        "stronger",
    }
)
_DOWN_AFTER: Final = frozenset(
    {
        "lower",
        "less",
        "fewer",
        "smaller",
        "down",
        "below",
        "cheaper",
        "shorter",
        "slower",
        "cooler",
        "colder",
        "lighter",
        "decrease",
        "decline",
        "drop",
        "weaker",
        "off",
    }
)
_LEVEL_OPENERS: Final = frozenset({"to", "from", "at", "was", "is", "were", "are", "had", "has", "than", "compared"})
_COMPARED: Final = frozenset(
    {
        "than",
        "from",
        "on",
        "at",
        ",",
        ".",
        "and",
        "",
        "in",
        "since",
        "against",
        "by",
        "to",
        "for",
        ";",
        "this",
        "last",
        "year",
        "over",
        ")",
        "while",
        "after",
        "compared",
        "yesterday",
        "so",
        "a",
        "as",
        "with",
        "but",
    }
)
_DETERMINERS: Final = frozenset(
    {
        "a",
        "an",
        "the",
        "this",
        "that",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "your",
        "of",
        "no",
        "any",
        "every",
        "each",
    }
)
_REACH: Final = 6
_TAKING_OBJECTS: Final = frozenset({
    "add", "adds", "added", "adding", "gain", "gains", "gained", "gaining", "lost", "losing", "shed", "sheds", "shedding", "shaved", "shaving", "rise", "rises", "rose", "risen", "rising",
    "cut", "cuts", "cutting", "eliminate", "eliminated", "eliminating", "slash", "slashed", "slashing", "trim", "trimmed", "tacked",
})  # fmt: skip
"""Verbs after which what is counted is itself gained or lost ("added 200,000 jobs")."""
_RAISES_THINGS: Final = frozenset({
    "raise", "raises", "raised", "raising", "boost", "boosts", "boosted", "boosting", "lift", "lifts", "lifted", "lifting", "reduce", "reduces", "reduced", "reducing",
    "lower", "lowers", "lowered", "lowering", "cut", "cuts", "cutting", "drop", "drops", "dropped", "dropping", "crash", "crashed", "collapse", "collapsed",
    "eliminate", "eliminated", "eliminating", "grow", "lost", "losing", "slide", "slides", "improve", "recover", "recovers", "recovered", "recovering", "slowing", "slowed",
    "add", "adds", "added", "adding", "dive", "dives", "dived", "dove", "diving", "escalate", "multiplied", "gain", "gains", "gained", "gaining", "shed", "sheds", "shedding", "slash", "trim",
    "expanded", "expand", "expands", "expanding", "increase", "increases", "increased", "increasing", "climb", "climbed", "climbing", "climbs", "jump", "jumps", "jumped", "jumping", "leap", "leaped", "leapt", "leaps", "hike", "hiked",
})  # fmt: skip


def changes(tokens: Tokens, quantity: Quantity) -> Change | None:
    """Which way the quantity goes, or `None` for a level."""
    if quantity.kind is ClaimKind.MULTIPLE:
        return quantity.change or _multiple_change(tokens, quantity)
    if (
        quantity.kind is ClaimKind.SCORE
        or quantity.parts
        or (quantity.unit is not None and quantity.unit.dimension == "age")
    ):
        return None
    return (
        _sign(tokens, quantity)
        or _after(tokens, quantity)
        or _noun_after(tokens, quantity)
        or _before(tokens, quantity)
    )


def _sign(tokens: Tokens, quantity: Quantity) -> Change | None:
    """ "+5%" and "-5%" of a percentage or points are changes; minus degrees are not."""
    if quantity.unit is None or quantity.unit.dimension not in ("ratio", "index"):
        return None
    low = tokens.low(quantity.first)
    if low == "+":
        return Change.UP
    return Change.DOWN if quantity.value is not None and quantity.value < 0 and low in ("-", "−") else None


def _multiple_change(tokens: Tokens, quantity: Quantity) -> Change | None:
    """ "Rose fivefold", "to double": a multiple that something became."""
    word, before = tokens.low(quantity.number), tokens.low(quantity.number - 1)
    if word.endswith("fold") or tokens.low(quantity.last - 1) == "fold":
        return _before(tokens, quantity) or _noun_after(tokens, quantity)
    if word in ("double", "triple", "quadruple", "treble") and before in (
        "to",
        "must",
        "could",
        "will",
        "would",
        "can",
        "may",
        "might",
        "should",
        "not",
        "more",
        "than",
        "nearly",
        "almost",
    ):
        after = tokens.low(quantity.last)
        if before in ("more", "than", "nearly", "almost") and after in ("the", "that", "its", "what"):
            return None
        return Change.UP
    return None


def _after(tokens: Tokens, quantity: Quantity) -> Change | None:
    """ "3.8 percent higher than", "300,000 acres more than", "27p lower"."""
    at = quantity.last
    if quantity.unit is None and not (quantity.kind is ClaimKind.RATIO or quantity.fraction):
        at = quantity.number_last
        if (
            quantity.noun is not None
            and tokens.low(quantity.last) in ("more", "fewer", "less")
            and tokens.low(quantity.last + 1) == "than"
        ):
            at = quantity.last
    low = tokens.low(at)
    if low in ("more", "less", "fewer") and tokens.low(at + 1) != "than":
        return None
    if low in _UP_AFTER:
        return Change.UP if _compares(tokens, at, low) else None
    if low in _DOWN_AFTER:
        return Change.DOWN if _compares(tokens, at, low) else None
    return None


def _compares(tokens: Tokens, at: int, low: str) -> bool:
    if low in ("above", "below", "ahead"):
        return False
    if low in ("up", "down", "off", "better", "faster"):
        return low in ("better", "faster") and tokens.low(at + 1) == "than"
    return tokens.low(at + 1) in _COMPARED


def _noun_after(tokens: Tokens, quantity: Quantity) -> Change | None:
    """ "A 5 percent pay rise", "the 337,000 rise", "half-hour reduction": the head of the noun is a change."""
    if quantity.noun_first < 0 or quantity.noun_first < quantity.number_last:
        return None
    if tokens.low(quantity.noun_first - 1) in ("of", "in") and quantity.noun_first > quantity.last:
        return None
    head = tokens.low(quantity.noun_last - 1)
    if quantity.unit is not None and quantity.unit.name in ("year", "month", "week", "day", "decade", "century"):
        return None
    if quantity.unit is None and head.endswith("s"):
        return None
    if head in UP_NOUNS:
        return Change.UP
    return Change.DOWN if head in DOWN_NOUNS else None


def _before(tokens: Tokens, quantity: Quantity) -> Change | None:
    """A verb, adverb or noun of change before the quantity, with nothing between that makes it a level."""
    at = quantity.first - 1
    stop = max(-1, at - _REACH)
    comma = False
    while at > stop:
        low = tokens.lows[at]
        if low in ("up", "down", "off", "higher", "lower", "upward", "downward"):
            return _adverb(tokens, at, low, quantity)
        if low == "of":
            return _noun_before(tokens, at)
        if low in UP_VERBS or low in DOWN_VERBS:
            if comma or not _moves(tokens, at, low, quantity):
                return None
            return _way(tokens, at, low)
        if low == "by" and tokens.low(at - 1) not in UP_VERBS | DOWN_VERBS:
            return _by(tokens, at)
        if low in _STOPS or low in _LEVEL - {"at", "as"}:
            return None
        if low == ",":
            return None
        if low not in _SKIP and not low.endswith("ly"):
            return None
        at -= 1
    return None


def _way(tokens: Tokens, at: int, low: str) -> Change:
    """The way of a verb: its own, save that "edged down" goes down."""
    if tokens.low(at + 1) in DOWN_ADVERBS:
        return Change.DOWN
    if tokens.low(at + 1) in UP_ADVERBS:
        return Change.UP
    return Change.UP if low in UP_VERBS else Change.DOWN


def _adverb(tokens: Tokens, at: int, low: str, quantity: Quantity) -> Change | None:
    """ "Up 3 percent", "down dlrs 2.5 billion", but not "up to" or "set up 50 schools"."""
    between = tokens.lows[at + 1 : quantity.first]
    if between and between not in (
        ["by"],
        ["another"],
        ["a", "further"],
        ["a", "record"],
        ["just"],
        ["only"],
        ["as", "much", "as"],
    ):
        return None
    if (
        quantity.unit is None
        and not _after_verb(tokens, at)
        and tokens.low(at - 1)
        not in (",", "was", "were", "is", "are", "(", "-", "--", "", "edged", "went", "go", "points")
    ):
        return None
    if low == "off" and (quantity.unit is None or quantity.unit.dimension not in ("ratio", "index", "money")):
        return None
    if tokens.low(at - 1) in (
        "set",
        "sets",
        "setting",
        "pay",
        "pays",
        "paying",
        "paid",
        "make",
        "makes",
        "made",
        "making",
        "end",
        "ended",
        "put",
        "give",
        "gave",
        "take",
        "took",
        "pick",
        "picked",
        "build",
        "built",
        "open",
        "show",
        "blow",
        "blew",
        "laid",
        "lay",
        "held",
        "hold",
        "back",
        "put",
        "putting",
        "write",
        "come",
        "came",
        "sign",
        "signed",
        "use",
        "used",
        "grew",
        "scaled",
        "rounded",
        "broke",
        "calm",
        "shut",
    ):
        return None
    return Change.DOWN if low in DOWN_ADVERBS else Change.UP


def _after_verb(tokens: Tokens, at: int) -> bool:
    return tokens.low(at - 1) in UP_VERBS or tokens.low(at - 1) in DOWN_VERBS


def _moves(tokens: Tokens, at: int, low: str, quantity: Quantity) -> bool:
    """Whether the verb's object is the amount moved, not a thing of that amount ("raise five billion dollars")."""
    before = tokens.low(at - 1)
    if before in _DETERMINERS or tokens.low(quantity.first) in ("below", "above", "under"):
        return False
    if low in ("raise", "raises", "raised", "raising") and quantity.is_money and tokens.low(at + 1) != "by":
        return False
    if low in (
        "cut",
        "rise",
        "fall",
        "drop",
        "increase",
        "gain",
        "decline",
        "slide",
        "jump",
        "climb",
        "hike",
        "decrease",
        "raise",
        "gains",
        "cuts",
        "increases",
    ) and before in ("a", "an", "the", "of", "pay", "rate", "tax", "this"):
        return False
    if quantity.unit is not None and quantity.unit.dimension == "time":
        return low in (
            "fell",
            "rose",
            "increased",
            "decreased",
            "declined",
            "dropped",
            "extended",
            "reduced",
            "cut",
            "by",
            "shaved",
            "shaving",
            "jumped",
            "climbed",
        ) and (tokens.low(at + 1) == "by" or (quantity.first == at + 1 and low not in ("cut", "reduced", "dropped")))
    if low in (
        "lost",
        "losing",
        "cut",
        "cuts",
        "cutting",
        "reduced",
        "improved",
        "recovered",
        "recovers",
        "dropped",
        "crashed",
        "contracted",
        "eliminated",
        "eliminating",
    ):
        return quantity.unit is not None or low in _TAKING_OBJECTS
    if quantity.unit is None and quantity.noun is not None and tokens.low(at + 1) != "by":
        return low in _TAKING_OBJECTS and tokens.low(quantity.noun_last - 1) in STOCK_NOUNS
    if quantity.is_money and low in ("gained", "added", "adding", "add", "adds", "expanded", "improved"):
        return True
    return True


def _noun_before(tokens: Tokens, of: int) -> Change | None:
    """ "An increase of 1.5 million", "a rise in prices of up to 80 percent", "budget cuts of 10 percent"."""
    for index in range(of - 1, max(-1, of - 7), -1):
        low = tokens.lows[index]
        if low in UP_NOUNS:
            return Change.UP
        if low in DOWN_NOUNS:
            return Change.DOWN
        if low == "rate":
            return _rate_of(tokens, index)
        if low in _STOPS or low == "," or low in ("total", "level", "price", "cost", "number"):
            return None
    return None


def _rate_of(tokens: Tokens, rate: int) -> Change | None:
    """ "Prices rising at an annual rate of 2.9 percent": the verb before "at" says the way."""
    for index in range(rate - 1, max(-1, rate - 6), -1):
        if tokens.lows[index] == "at":
            verb = tokens.low(index - 1)
            return Change.UP if verb in UP_VERBS else Change.DOWN if verb in DOWN_VERBS else None
    return None


def _by(tokens: Tokens, by: int) -> Change | None:
    """ "Raised its forecast by 3 percent", "was revised upward by": a verb of change up to six words before "by"."""
    for index in range(by - 1, max(-1, by - 8), -1):
        low = tokens.lows[index]
        if low in UP_VERBS or low in UP_ADVERBS:
            return _way(tokens, index, low) if low in UP_VERBS else Change.UP
        if low in DOWN_VERBS or low in DOWN_ADVERBS:
            return Change.DOWN
        if low in _STOPS or low == ",":
            return None
    return None


def carry_changes(tokens: Tokens, claims: list[Quantity]) -> None:
    """Carry a change over "and": "rose 3 percent in May and 2 percent in June", "fell 2 percent, Rice by 3 percent"."""
    for before, quantity in pairwise(claims):
        if quantity.change is not None or before.change is None or quantity.unit is None or quantity.kind is not None:
            continue
        between = tokens.lows[before.last : quantity.first]
        if len(between) > _REACH + 1 or any(
            word in _STOPS or word in _LEVEL_OPENERS or word in UP_VERBS or word in DOWN_VERBS for word in between
        ):
            continue
        if between in (["or"], [",", "or"]) or (
            between == ["("] and before.unit is not None and before.unit.dimension == quantity.unit.dimension
        ):
            quantity.change = before.change
        if before.unit != quantity.unit:
            continue
        if between[-1:] in (["and"], ["by"]) or between[-2:] in (["and", "of"], ["and", "by"], [",", "and"]):
            quantity.change = before.change


def inherit_units(tokens: Tokens, claims: list[Quantity]) -> None:
    """Give a bare level the unit of the change before it: "fell 21p to 936", "rose from 417 mln dlrs to 2.3 billion"."""
    for quantity, after in pairwise(claims):
        _lend_back(tokens, quantity, after)
    for quantity in claims:
        _subject_unit(tokens, quantity)
    for index, (before, quantity) in enumerate(pairwise(claims)):
        if (
            quantity.unit is not None
            or quantity.noun is not None
            or before.unit is None
            or quantity.parts
            or before.unit.dimension == "age"
        ):
            continue
        if quantity.kind is ClaimKind.MULTIPLE or quantity.first - before.last > _REACH + 3:
            continue
        between = tokens.lows[before.last : quantity.first]
        if any(word in _STOPS for word in between):
            continue
        if before.unit.dimension == "ratio":
            _over_percent(tokens, claims, index, quantity)
            continue
        last = between[-1] if between else ""
        if last == "at" and before.change is not None and not _CLOSES.isdisjoint(between):
            quantity.unit = before.unit
        if last in ("to", "from") and (
            before.change is not None or not before.printed_unit or "from" in (tokens.low(before.first - 1), last)
        ):
            quantity.unit = before.unit


def _over_percent(tokens: Tokens, claims: list[Quantity], index: int, quantity: Quantity) -> None:
    """Give the level its unit over a percentage: "rose 3.5 points, or 0.2 percent, to 2,173"."""
    percent, first = claims[index], claims[index - 1]
    if (
        index < 1
        or percent.change is None
        or first.change is None
        or first.unit is None
        or first.unit.dimension not in ("index", "money")
    ):
        return
    between = tokens.lows[percent.last : quantity.first]
    if tokens.lows[first.last : percent.first] in (["or"], [",", "or"], ["("]) and (
        between[-1:] == ["to"] or not _CLOSES.isdisjoint(between)
    ):
        quantity.unit = first.unit


def _subject_unit(tokens: Tokens, quantity: Quantity) -> None:
    """Give a bare level the unit of its subject: "working hours fell to 38.5"."""
    if (
        quantity.unit is not None
        or quantity.noun is not None
        or quantity.parts
        or quantity.kind is not None
        or quantity.value is None
    ):
        return
    at = quantity.first - 1
    if tokens.low(at) not in ("to", "from"):
        return
    if "hours" in tokens.lows[max(0, at - 3) : at]:
        named = unit_named(tokens, tokens.lows.index("hours", max(0, at - 3)))
        quantity.unit = None if named is None else named[0]


_CLOSES: Final = frozenset(
    {"close", "closed", "end", "ended", "finish", "finished", "settle", "settled", "stand", "trade", "trading"}
)
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


def _lend_back(tokens: Tokens, quantity: Quantity, after: Quantity) -> None:
    """Give a bare number the unit of the one after it: "280 million of the 1.5 billion shekels", "a 7- or 8-inch screen"."""
    if (
        quantity.unit is not None
        or after.unit is None
        or quantity.parts
        or quantity.kind is not None
        or quantity.fraction
    ):
        return
    between = tokens.lows[quantity.number_last : after.first]
    if between in _SHARING:
        quantity.unit, quantity.noun, quantity.last = after.unit, None, quantity.number_last
    elif (
        after.unit.dimension == "index"
        and len(between) == 1
        and between[0] in ("up", "down")
        and after.first - quantity.last <= 1
    ):
        quantity.unit = after.unit
