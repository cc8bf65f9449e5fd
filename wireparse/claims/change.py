"""Stage: whether the quantity is a change or a level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.model import Change, ClaimKind
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon.changes import (
    ADVERB_AFTER,
    BECOMING,
    CHANGE_NOUNS,
    COMPARED,
    DETERMINERS,
    DOWN_ADVERBS,
    DOWN_AFTER,
    DOWN_NOUNS,
    DOWN_VERBS,
    GOING,
    LEVEL_WORDS,
    MOVING_VERBS,
    NOUNS_TOO,
    OBJECT_VERBS,
    PHRASAL_VERBS,
    RATE_STOPS,
    SKIPPED,
    STOCK_NOUNS,
    TIME_NAMES,
    TIME_VERBS,
    UNIT_VERBS,
    UP_ADVERBS,
    UP_AFTER,
    UP_NOUNS,
    UP_VERBS,
    WAYLESS,
    WAYS,
    WITH_ADVERB,
)
from wireparse.lexicon.months import MONTHS
from wireparse.lexicon.nouns import FUNCTION_WORDS, PREDICATES

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity, UnitSpec
    from wireparse.grammar.tokens import Tokens

__all__ = ["changes"]

_MULTIPLYING: Final = frozenset({"double", "triple", "quadruple", "treble"})
_WITH_THAN: Final = frozenset({"more", "less", "fewer", "better", "faster"})
_FALLING_OFF: Final = frozenset({"ratio", "index", "money"})
_BESIDE: Final = frozenset({"below", "above", "under"})
_CUT_NOUNS: Final = frozenset({"pay", "rate", "tax"})
_STOPS: Final = frozenset({".", ";", ":", "!", "?", ",", BREAK, "(", ")", '"', "“", "”"})
_AFTER_WAY: Final = frozenset({"on", "from", "at", "in", "after", "for", "by", "this", ".", ",", ";", ""})
_COMPARING: Final = frozenset({"than", "on", "over"})
_MEETING: Final = frozenset(
    {"beat", "exceeded", "matched", "met", "missed", "topped"}
)  # "growth beat a forecast of 2 percent"
_LIFTED: Final = frozenset({"lift", "lifted", "lifting", "lifts"})
_PACES: Final = frozenset({"clip", "pace", "rate"})
_PASSIVE: Final = frozenset({"been", "being", "was", "were"})
_MEANS: Final = frozenset({"average", "maximum", "mean", "median", "minimum"})
_COMPOUND: Final = 5  # tokens of "better-than-expected"
_LATER: Final = frozenset({"after", "before", "later", "into"})
_MARGINS: Final = frozenset({"lose", "loses", "losing", "lost"})
_LEAPS: Final = frozenset({"jump", "jumped", "jumping", "jumps", "leap", "leaped", "leaping", "leaps", "leapt"})
_BOOKED: Final = 1000
_OBJECT: Final = 4  # tokens between a verb and the percentage by which it moves its object
_REACH: Final = 6  # tokens before a quantity in which its verb stands
_FAR: Final = 8  # the same before "by"


def changes(tokens: Tokens, quantity: Quantity) -> Change | None:
    """Which way the quantity goes, or `None` for a level."""
    if quantity.kind is ClaimKind.MULTIPLE:
        return quantity.change or _multiple(tokens, quantity)
    if (
        quantity.kind is ClaimKind.SCORE
        or quantity.parts
        or (quantity.unit is not None and quantity.unit.dimension == "age")
    ):
        return None
    return (
        _sign(tokens, quantity)
        or _after(tokens, quantity)
        or _since(tokens, quantity)
        or _noun_after(tokens, quantity)
        or _before(tokens, quantity)
    )


def _sign(tokens: Tokens, quantity: Quantity) -> Change | None:
    """A signed percentage or number of points is a change ("+5%"); minus degrees are not."""
    if quantity.unit is None or quantity.unit.dimension not in ("ratio", "index"):
        return None
    low = tokens.low(quantity.first)
    if low == "+":
        return Change.UP
    return Change.DOWN if quantity.value is not None and quantity.value < 0 and low in ("-", "−") else None


def _multiple(tokens: Tokens, quantity: Quantity) -> Change | None:
    """A multiple that something became: "rose fivefold", "to double"."""
    word = tokens.low(quantity.last - 1)
    if word.endswith("fold"):
        if tokens.low(quantity.first - 1) in WAYLESS and tokens.low(quantity.first - 2) in GOING:
            return _way(tokens, quantity.first - 2)  # "has gone up fourfold"
        return _before(tokens, quantity) or _noun_at(tokens, quantity.last)
    verb = (
        word in _MULTIPLYING and tokens.low(quantity.first - 1 - (tokens.low(quantity.first - 1) == "also")) in BECOMING
    )
    return Change.UP if verb else None


def _noun_at(tokens: Tokens, at: int) -> Change | None:
    """The way of the noun of change at a token, or behind an adjective there: "a fivefold rise", "a 30-fold annual increase"."""
    at += tokens.low(at) not in CHANGE_NOUNS and tokens.word(at).isalpha()
    low = tokens.low(at)
    return Change.UP if low in UP_NOUNS else Change.DOWN if low in DOWN_NOUNS else None


def _after(tokens: Tokens, quantity: Quantity) -> Change | None:
    """A comparative after the amount: "3.8 percent higher than", "300,000 acres more than", "27p lower"."""
    at = quantity.last
    if (
        quantity.unit is None
        and not quantity.fraction
        and not (quantity.noun is not None and tokens.low(at + 1) == "than")
    ):
        at = quantity.number_last
    low, following = tokens.low(at), tokens.low(at + 1)
    if (
        low in ("up", "down")
        and following in _AFTER_WAY
        and quantity.unit is not None
        and quantity.unit.dimension == "ratio"
    ):
        return Change.UP if low == "up" else Change.DOWN
    if quantity.hyphened and low in CHANGE_NOUNS and quantity.unit is not None and quantity.unit.dimension == "time":
        return None  # "a 40-year decline"
    if following not in COMPARED or (low in _WITH_THAN and following != "than"):
        return None
    if low in UP_AFTER:
        return Change.UP
    return Change.DOWN if low in DOWN_AFTER else None


def _since(tokens: Tokens, quantity: Quantity) -> Change | None:
    """A comparison of what is counted with an earlier time: "3,000 fewer deaths than in 2020", "40% more guests than last year"."""
    if quantity.noun is None or tokens.low(quantity.noun_last) != "than":
        return None
    at = quantity.noun_last + 1
    low, following = tokens.low(at), tokens.low(at + 1)
    timed = (low == "in" and (tokens.is_number(at + 1) or following in MONTHS)) or (
        low == "a" and following in TIME_NAMES
    )
    if not (timed or low == "last"):
        return None
    return {"more": Change.UP, "fewer": Change.DOWN}.get(tokens.low(quantity.noun_first))


def _noun_after(tokens: Tokens, quantity: Quantity) -> Change | None:
    """A noun of change that the amount stands before: "a 5 percent pay rise", "half-hour reduction"."""
    first = quantity.noun_first
    if first < quantity.number_last or (tokens.low(first - 1) in ("of", "in") and first > quantity.last):
        return None
    head = tokens.low(quantity.noun_last - 1)
    if quantity.unit is None and head.endswith("s"):
        return None
    if quantity.unit is not None and quantity.unit.name in TIME_NAMES:
        return None
    if head in UP_NOUNS:
        return None if head == "advance" and quantity.is_money else Change.UP  # money is paid in advance
    return Change.DOWN if head in DOWN_NOUNS else None


def _before(tokens: Tokens, quantity: Quantity) -> Change | None:
    """A verb, adverb or noun of change before the quantity, with nothing between that makes it a level."""
    first = _before_compound(tokens, quantity)
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        low = tokens.lows[at]
        if low in WAYLESS or low in UP_VERBS or low in DOWN_VERBS or low in ("of", "by"):
            found = _said(tokens, at, quantity)
            if found is not None or not _goes_on(tokens, at):
                return found
        elif low in _STOPS or low in LEVEL_WORDS or (low not in SKIPPED and not low.endswith("ly")):
            return _object_moved(tokens, first, quantity)
    return None


def _object_moved(tokens: Tokens, first: int, quantity: Quantity) -> Change | None:
    """The verb before what it moved by a percentage: "lowered the risk 23 percent", "has cut costs 4%"."""
    if quantity.unit is None or quantity.unit.dimension != "ratio" or quantity.noun is not None:
        return None
    for at in range(first - 1, max(-1, first - 1 - _OBJECT), -1):
        low = tokens.lows[at]
        if low in MOVING_VERBS or (low in NOUNS_TOO and tokens.low(at - 1) in BECOMING):
            verb = tokens.low(at - 1) not in DETERMINERS
            return (Change.UP if low in UP_VERBS else Change.DOWN) if verb else None
        if low not in DETERMINERS and (not tokens.words[at].isalpha() or low in FUNCTION_WORDS or low in PREDICATES):
            return None
    return None


def _before_compound(tokens: Tokens, quantity: Quantity) -> int:
    """Step back over what bears on the number alone: "rose a | better-than-expected 0.7 percent", "by | an average of 3"."""
    first = quantity.first
    measured = quantity.unit is not None and tokens.low(first - 1) == "of"
    mean = tokens.low(first - 2) in _MEANS or (tokens.low(first - 2) == "total" and tokens.low(first - 4) == "by")
    if measured and mean and tokens.low(first - 3) in ("a", "an"):
        return first - 3
    compared = tokens.low(first - 2) == tokens.low(first - 4) == "-" and tokens.low(first - 3) in _COMPARING
    return first - 5 if compared and tokens.glued(first - 1) and first >= _COMPOUND else first


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the word is a "by" right after its verb, which is read next."""
    return tokens.lows[at] == "by" and (tokens.low(at - 1) in UP_VERBS or tokens.low(at - 1) in DOWN_VERBS)


def _said(tokens: Tokens, at: int, quantity: Quantity) -> Change | None:
    """What a word of change at token `at` says of the quantity."""
    low = tokens.lows[at]
    if low in WAYLESS:
        return _adverb(tokens, at, quantity)
    if low == "of":
        return _noun_before(tokens, at, quantity)
    if low == "by":
        return None if _goes_on(tokens, at) else _by(tokens, at)
    return _way(tokens, at) if _moves(tokens, at, quantity) else None


def _way(tokens: Tokens, at: int) -> Change:
    """The way of a verb: its own, save that "edged down" goes down."""
    following = tokens.low(at + 1)
    if following == "up" and tokens.low(at + 2) == "to":
        following = ""  # "cut up to 700 posts"
    if following in DOWN_ADVERBS:
        return Change.DOWN
    return Change.UP if following in UP_ADVERBS or tokens.lows[at] in UP_VERBS else Change.DOWN


def _adverb(tokens: Tokens, at: int, quantity: Quantity) -> Change | None:
    """As in "Up 3 percent", "down dlrs 2.5 billion", but not "set up 50 schools" or "opened up a 5-point lead"."""
    low, before = tokens.lows[at], tokens.low(at - 1)
    if quantity.unit is not None and quantity.unit.dimension == "time" and tokens.low(quantity.last) in _LATER:
        return None  # "the jet went down 15 minutes after takeoff"
    between = tokens.lows[at + 1 : quantity.first]
    if (between and between not in WITH_ADVERB) or before in PHRASAL_VERBS:
        return None
    after_verb = before in UP_VERBS or before in DOWN_VERBS
    if quantity.unit is None and not after_verb and before not in ADVERB_AFTER and before != BREAK:
        return None
    if low == "off" and (quantity.unit is None or quantity.unit.dimension not in _FALLING_OFF):
        return None
    return Change.DOWN if low in DOWN_ADVERBS else Change.UP


def _moves(tokens: Tokens, at: int, quantity: Quantity) -> bool:
    """Whether the verb's object is the amount moved, not a thing of that amount ("raise five billion dollars")."""
    low, before, by = tokens.lows[at], tokens.low(at - 1), tokens.low(at + 1) == "by"
    noun = before in DETERMINERS or (low in NOUNS_TOO and before in _CUT_NOUNS)
    sum_of_money = quantity.is_money or (
        quantity.scaled and quantity.kind is ClaimKind.RATE
    )  # "raised $2 billion a year"
    fund = (low.startswith("rais") and sum_of_money and not by and before not in _PASSIVE) or (
        low in ("gain", "gains") and _booked(quantity)
    )
    if by and low in _MARGINS:
        return False  # "lost by 3,200 votes"
    lost = low in ("lost", "losing") and tokens.low(quantity.last) == "to"  # "lost 54 percent to 46 percent"
    if (
        noun
        or fund
        or (lost and tokens.is_number(quantity.last + 1))
        or tokens.low(quantity.first) in _BESIDE
        or _sized(tokens, quantity)
        or (tokens.low(quantity.first - 1) == "at" and _is_pace(quantity.unit))
    ):
        return False
    if quantity.unit is not None:
        if quantity.unit.dimension == "length":
            return tokens.low(quantity.last) not in WAYS and low not in _LEAPS
        return quantity.unit.dimension != "time" or (low in TIME_VERBS and (by or quantity.first == at + 1))
    if by or (quantity.noun is None and (quantity.fraction or low not in UNIT_VERBS)):
        return True
    return low in OBJECT_VERBS and (quantity.noun is None or tokens.low(quantity.noun_last - 1) in STOCK_NOUNS)


def _is_pace(unit: UnitSpec | None) -> bool:
    """Whether something is moved at it, not by it: "climbed at 2,500 feet per minute"."""
    return unit is not None and (unit.dimension == "speed" or (unit.dimension == "rate" and unit.name[:7] != "percent"))


def _sized(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the amount is but the size of a thing: "added a 500-seat hall"; or what is lifted by hand."""
    head = tokens.low(quantity.noun_last - 1)
    thing = quantity.noun_first == quantity.last and head not in CHANGE_NOUNS and head not in _PACES
    if quantity.unit is not None and quantity.unit.dimension == "mass" and tokens.low(quantity.first - 1) in _LIFTED:
        return True
    return thing and tokens.low(quantity.first - 1) in ("a", "an") and quantity.unit is not None


def _noun_before(tokens: Tokens, of: int, quantity: Quantity) -> Change | None:
    """As in "An increase of 1.5 million", "a rise in prices of up to 80 percent", "budget cuts of 10 percent"."""
    for index in range(of - 1, max(-1, of - 1 - _REACH), -1):
        low = tokens.lows[index]
        if low in ("gain", "gains") and _booked(quantity):
            return None
        if low in UP_NOUNS:
            return Change.UP
        if low in DOWN_NOUNS:
            return Change.DOWN
        if low == "rate":
            return _rate_of(tokens, index)
        if low in _STOPS or low in RATE_STOPS or low in _MEETING:
            return None
    return None


def _rate_of(tokens: Tokens, rate: int) -> Change | None:
    """As in "Prices rising at an annual rate of 2.9 percent": the verb before "at" says the way."""
    for index in range(rate - 1, max(-1, rate - _REACH), -1):
        if tokens.lows[index] == "at":
            verb = tokens.low(index - 1)
            return Change.UP if verb in UP_VERBS else Change.DOWN if verb in DOWN_VERBS else None
    return None


def _by(tokens: Tokens, by: int) -> Change | None:
    """As in "Raised its forecast by 3 percent", "was revised upward by": a verb of change some words before "by"."""
    aside = tokens.low(by - 1) == ","  # "shrank for a second month, by 0.7 percent"
    for index in range(by - 1 - aside, max(-1, by - _FAR - aside), -1):
        low = tokens.lows[index]
        if low in _MARGINS:
            return None  # "lost by 1.2 million votes"
        if aside and tokens.low(index - 1) in DETERMINERS:
            continue  # "fell, thanks to the rising dollar, by"
        if low in UP_VERBS or low in DOWN_VERBS:
            return _way(tokens, index)
        if low in UP_ADVERBS or low in DOWN_ADVERBS:
            return Change.UP if low in UP_ADVERBS else Change.DOWN
        if low in _STOPS:
            return None
    return None


def _booked(quantity: Quantity) -> bool:
    """Whether a "gain" is an entry in the books: a sum larger than any move of a price."""
    return quantity.is_money and (quantity.scaled or (quantity.value is not None and quantity.value >= _BOOKED))
