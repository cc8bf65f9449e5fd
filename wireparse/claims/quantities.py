"""Stage: quantities. Each numeral of a window with the unit printed before or after it."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.claims.kinds import frequency
from wireparse.claims.model import Change, ClaimKind
from wireparse.claims.money import code_before_scale, is_scaled_code, signed
from wireparse.claims.phrases import compares
from wireparse.claims.quantity import Quantity, UnitSpec, of_numeral
from wireparse.claims.scales import take_scale
from wireparse.claims.signs import take_sign, take_zero
from wireparse.claims.units import (
    currency_coded,
    sign_openers,
    unit_after,
    unit_named,
    unit_openers,
    unit_words,
)
from wireparse.grammar.numerals import NUMBER_WORDS, numeral_at
from wireparse.lexicon.currencies import PAYING
from wireparse.lexicon.modifiers import ARTICLE_BOUNDS, ARTICLE_OPENERS
from wireparse.lexicon.nouns import FUNCTION_WORDS, PREDICATES
from wireparse.lexicon.numbers import FRACTION_GLYPHS, FRACTIONS, MULTIPLE_VERBS, MULTIPLE_WORDS, ONES, SCALES, TENS
from wireparse.lexicon.units import ATTRIBUTIVE_ONLY, SCALED_SYMBOLS, TIMES_COMPARED, UNIT_ADJECTIVES

if TYPE_CHECKING:
    from wireparse.grammar.tokens import Tokens

__all__ = ["is_article", "quantities"]

_OPENED: Final = frozenset({"(", "[", "{", "<"})
_CLOSED: Final = frozenset({")", "]", "}", ">"})
_NOT_ALONE: Final = frozenset({"-", "’", "'", "earlier", "old"})
_LIMITS: Final = frozenset({"least", "than", "to", "under"})
_COMPARATIVES: Final = frozenset({"more", "less", "fewer", "longer", "shorter", "greater"})
_ARTICLES: Final = frozenset({"a", "an", "several", "few", "couple"})
_OPENERS: Final = NUMBER_WORDS | _ARTICLES | frozenset(FRACTION_GLYPHS)
_STRETCHES: Final = frozenset({"time", "length", "mass", "area", "volume"})
_ONES: Final = frozenset({"a", "an", "one", "1"})
_PARTS: Final = frozenset({"half", "quarter"})
_HALF_MORE: Final = ["and", "a", "half"]
_ALONE: Final = frozenset({"year", "month", "week", "day"})
_MANY_POUNDS: Final = Decimal(200000)  # nobody weighs them without saying of what
_PAYING_REACH: Final = 5
_AIR_PRESSURE: Final = (850, 1100)  # millibars at sea level, in storms and out of them
_BETWEEN: Final = frozenset({"-", "‑", "‐", "(", "[", "{", "<", "of", "a", "an"})
_VAGUE: Final = frozenset({"few", "couple", "good", "of"})
_FEET_MARKS: Final = frozenset({"'", "’", "′"})
_HALVING: Final = frozenset({"halve", "halved", "halving"})
_AGE_LINKS: Final = frozenset({"of", "is", "was"})
_AGE_TAILS: Final = (("old",), ("of", "age"))
_AGE_UNITS: Final = frozenset({"year", "month", "week", "day"})


def quantities(tokens: Tokens) -> list[Quantity]:
    """Every numeral of the window with its unit, in order; those that are no claims are still among them."""
    found: list[Quantity] = []
    free = 0  # the first token that no quantity has taken yet
    for at in _starts(tokens):
        if at < free:
            continue
        quantity = _at(tokens, at)
        if quantity is not None:
            if found:
                _pay_alike(tokens, found[-1], quantity)
            found.append(quantity)
            free = max(quantity.last, at + 1)
    return found


def _starts(tokens: Tokens) -> list[int]:
    """The tokens that a quantity can begin with: digits, number words, signs, articles before a unit or a number."""
    starts = [*tokens.figures]
    lows = tokens.lows
    for word in _openers().intersection(lows):
        article = word in _ARTICLES
        at = -1
        for _ in range(lows.count(word)):
            at = lows.index(word, at + 1)
            if not article or tokens.low(at + 1) in _after_articles() or tokens.glued(at + 1):
                starts.append(at)
    starts.sort()
    return starts


@cache
def _after_articles() -> frozenset[str]:
    """The words, in lower case, that can make a quantity of an article before them."""
    return unit_words() | SCALES.keys() | FRACTIONS.keys() | TENS.keys() | _VAGUE


@cache
def _openers() -> frozenset[str]:
    """The words and signs, in lower case, that a quantity can begin with."""
    return _OPENERS | frozenset(MULTIPLE_WORDS) | frozenset(MULTIPLE_VERBS) | _HALVING | sign_openers()


def _at(tokens: Tokens, at: int) -> Quantity | None:
    low = tokens.lows[at]
    if tokens.is_number(at):
        height = _height(tokens, at) if tokens.low(at + 1) in _FEET_MARKS else None
        return height or _measured(tokens, at)
    if low in _ARTICLES and not _opens_numeral(tokens, at):
        return _and_more(tokens, at) or _single(tokens, at) or (signed(tokens, at) if tokens.glued(at + 1) else None)
    if low in _OPENERS:
        half = _half_on_top(tokens, at) if low == "a" else None
        return half or _measured(tokens, at) or _single(tokens, at)
    if low in MULTIPLE_WORDS or low in MULTIPLE_VERBS:
        return _multiple(tokens, at, low)
    if low in _HALVING:
        return Quantity(at, at + 1, at, at + 1, Decimal("0.5"), kind=ClaimKind.MULTIPLE, change=Change.DOWN, words=True)
    return signed(tokens, at)


def _opens_numeral(tokens: Tokens, at: int) -> bool:
    """Whether "a" or "several" stands before what can make it a number: "a dozen", "several thousand", "a quarter"."""
    following = tokens.low(at + 1)
    return following in SCALES or following in FRACTIONS or following in TENS or following in _VAGUE


def _measured(tokens: Tokens, at: int) -> Quantity | None:
    """A numeral and the unit after it."""
    numeral = numeral_at(tokens, at)
    if numeral is None:
        return None
    quantity = of_numeral(at, numeral)
    if _goes_on(tokens, quantity.last):
        _take_unit(tokens, quantity)
    if quantity.unit is None:
        take_scale(tokens, quantity)
    take_sign(tokens, quantity)
    return quantity


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether what stands right behind a numeral can begin its unit or lead to it."""
    word, leads = tokens.word(at), _unit_leads()
    return word in leads or tokens.low(at) in leads or is_scaled_code(word)


@cache
def _unit_leads() -> frozenset[str]:
    return unit_openers() | sign_openers() | UNIT_ADJECTIVES | _BETWEEN


def _take_unit(tokens: Tokens, quantity: Quantity) -> None:
    """Read the unit after the numeral, over what may stand between them."""
    hyphen = _hyphened(tokens, quantity)
    at = _unit_start(tokens, quantity, hyphen=hyphen)
    if at < 0:
        return
    if code_before_scale(tokens, quantity):
        return
    bracket = tokens.low(at) in _OPENED and tokens.low(at + 2) in _CLOSED
    found = unit_after(tokens, at + bracket, words=quantity.words)
    if found is None:
        quantity.hyphened = hyphen
        return
    spec, last = found
    if bracket and (last != at + 2 or (tokens.glued(at) and len(tokens.words[at + 1]) == 1)):
        return  # "501(c)"
    if tokens.low(last - 1) in _ALONE and not hyphen and _no_unit(tokens, quantity, last):
        return
    if _is_noun(tokens, quantity, at):
        return
    quantity.hyphened = hyphen
    if (
        spec.symbol == "[lb_av]"
        and last == at + 1
        and tokens.lows[at].startswith("pound")
        and _paid(tokens, quantity, last)
    ):
        spec = currency_coded("GBP") or spec
    quantity.unit, quantity.unit_first, quantity.unit_last = _by_size(tokens, quantity, spec, last), at + bracket, last
    quantity.last = last + bracket
    if tokens.lows[last : last + 3] == _HALF_MORE and _ends(tokens, last + 3) and quantity.value is not None:
        quantity.value, quantity.last = quantity.value + Decimal("0.5"), last + 3
    _take_age(tokens, quantity)
    take_zero(tokens, quantity)


def _is_noun(tokens: Tokens, quantity: Quantity, at: int) -> bool:
    """Whether the name of a unit counts or names something else: "40 bars and cafes", "the 22,400 mark"."""
    low = tokens.low(at)
    return (low == "bars" and "pressure" not in tokens.lows) or (
        low == "mark" and tokens.low(quantity.first - 1) == "the"
    )


def _paid(tokens: Tokens, quantity: Quantity, last: int) -> bool:
    """Whether pounds are money: in hundreds of thousands without saying of what, or behind a verb of paying."""
    if tokens.low(last) == "of":
        return False
    top = quantity.value if quantity.value is not None else quantity.high
    if quantity.scaled and top is not None and top >= _MANY_POUNDS:
        return True
    if tokens.low(quantity.first - 1) == "for" and tokens.words[quantity.number_last - 1][-3:-2] == ".":
        return True  # "a pint for 1.05 pounds"
    return not PAYING.isdisjoint(tokens.lows[max(0, quantity.first - _PAYING_REACH) : quantity.first])


def _pay_alike(tokens: Tokens, before: Quantity, quantity: Quantity) -> None:
    """Make money of pounds close behind pounds that are, or behind what they are worth: "from 9.50 pounds to 10.42 pounds", "$1 = 0.78 pounds"."""
    weighs = quantity.unit is not None and quantity.unit.symbol == "[lb_av]" and quantity.printed_unit
    if (
        weighs
        and before.is_money
        and quantity.first - before.last <= _PAYING_REACH
        and tokens.low(quantity.last) != "of"
    ):
        pounds = before.unit is not None and before.unit.symbol == "GBP" and before.unit_first >= before.number
        if pounds or tokens.lows[before.last : quantity.first] == ["="]:
            quantity.unit = currency_coded("GBP")


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether nothing that is counted or measured begins at token `at`."""
    word = tokens.low(at)
    return (not word[:1].isalnum() and word not in ("-", "‑")) or word in FUNCTION_WORDS or word in PREDICATES


def _by_size(tokens: Tokens, quantity: Quantity, spec: UnitSpec, last: int) -> UnitSpec:
    """The unit that a symbol stands for with this number, which takes the scale of one that holds it ("5 bcf")."""
    printed = tokens.low(last - 1)
    if quantity.value is None:
        return spec
    if printed in SCALED_SYMBOLS:
        quantity.value, quantity.scaled, quantity.bare = quantity.value * SCALED_SYMBOLS[printed], True, False
    elif printed == "mb" and _AIR_PRESSURE[0] <= quantity.value <= _AIR_PRESSURE[1]:
        return UnitSpec("millibar", "mbar", "pressure")
    return spec


def _hyphened(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a hyphen joins the number to the next word: "30-mile", and "28 - year - old" of tokenized copy."""
    at = quantity.last
    if tokens.low(at) not in ("-", "‑", "‐") or tokens.is_number(at + 1):
        return False
    if quantity.words and quantity.value is not None and 1 < quantity.value < ONES.get(tokens.low(at + 1), 0):
        return False  # "five-ten years"
    if not tokens.glued(at):
        return tokens.low(at + 1) in _ALONE and not tokens.glued(at + 1) and quantity.value != 1
    return tokens.glued(at + 1) or at + 1 == len(tokens)


def _no_unit(tokens: Tokens, quantity: Quantity, last: int) -> bool:
    """Whether a singular of time belongs to other words: "against 292,000 week ago", "the 1986 year"."""
    year = quantity.bare and quantity.value is not None and 1900 <= quantity.value <= 2100
    counted = quantity.value == 1 or tokens.low(quantity.number_last - 1) == "half"  # "half a year ago"
    return year or (tokens.low(last) in ("ago", "earlier") and not counted)


def _unit_start(tokens: Tokens, quantity: Quantity, *, hyphen: bool) -> int:
    """The token where the unit would begin: over a hyphen, "of a", "a" or an adjective; -1 where none can."""
    at = quantity.last
    low = tokens.low(at)
    vague = low == "of" and quantity.words and (quantity.value is None or quantity.scaled)
    if hyphen or vague or (quantity.fraction and low in ("a", "an")):
        return at + 1
    if (
        quantity.fraction
        and tokens.low(quantity.number) in ("a", "an")
        and tokens.low(at - 1) not in _PARTS
        and low != "of"
    ):
        return -1  # "for a third day"
    part = quantity.fraction or (quantity.value is not None and 0 < quantity.value < 1)
    if part and low == "of":  # "three-quarters of a mile", "one-tenth of 1 percent", "0.1 of a point"
        return at + 2 if tokens.low(at + 1) in _ONES else -1
    if low in UNIT_ADJECTIVES:
        named = unit_named(tokens, at + 1)
        return at + 1 if named is not None and named[0].dimension in _STRETCHES else -1
    return at


def _take_age(tokens: Tokens, quantity: Quantity) -> None:
    """Turn a stretch of time into an age where "old" or "of age" follows: "37 years old", "8-month-old"."""
    if quantity.unit is None or quantity.unit.name not in _AGE_UNITS:
        return
    at = quantity.last
    if tokens.low(at) in ("-", "‑") and (tokens.glued(at) or tokens.low(at + 1) == "old"):
        at += 1
    if tokens.low(quantity.first - 1) in _AGE_LINKS and tokens.low(quantity.first - 2) == "age":
        quantity.unit = UnitSpec(
            f"{quantity.unit.name} of age", quantity.unit.symbol, "age"
        )  # "at the age of 65 years"
        return
    for tail in _AGE_TAILS:
        if tuple(tokens.lows[at : at + len(tail)]) == tail or (tail == ("old",) and tokens.low(at) == "olds"):
            quantity.last = quantity.unit_last = at + len(tail)
            quantity.unit = UnitSpec(f"{quantity.unit.name} of age", quantity.unit.symbol, "age")
            return


def _height(tokens: Tokens, at: int) -> Quantity | None:
    """Read 6'2", 5’10” and 6'2 as so many feet and inches."""
    inches = tokens.word(at + 2)
    if not tokens.glued(at + 1) or not inches.isdecimal():
        return None
    feet = tokens.words[at]
    if len(feet) > 1 or len(inches) > 2 or not feet.isdecimal() or int(inches) > 11 or not 3 <= int(feet) <= 8:
        return None
    closed = tokens.low(at + 3) in ('"', "”", "″") and tokens.glued(at + 3)
    if not (closed or tokens.glued(at + 2)):
        return None
    last = at + 4 if closed else at + 3
    unit = UnitSpec("inch", "[in_i]", "length")
    return Quantity(
        at, last, at, at + 3, Decimal(int(feet) * 12 + int(inches)), unit=unit, unit_first=at + 1, unit_last=last
    )


def _multiple(tokens: Tokens, at: int, low: str) -> Quantity:
    """Read "twice", "tenfold", "doubled": so many times as much; but "was twice rebuffed" tells how often."""
    verb = low in MULTIPLE_VERBS
    value = Decimal(MULTIPLE_VERBS[low] if verb else MULTIPLE_WORDS[low])
    often = low in ("twice", "thrice") and (tokens.low(at + 1) not in TIMES_COMPARED or frequency(tokens, at + 1))
    kind = ClaimKind.COUNT if often else ClaimKind.MULTIPLE
    return Quantity(at, at + 1, at, at + 1, value, kind=kind, change=Change.UP if verb else None, words=True)


def _and_more(tokens: Tokens, at: int) -> Quantity | None:
    """An article's unit that goes on: "an hour and a half", "a mile or two"."""
    found = unit_named(tokens, at + 1) if tokens.low(at) in ("a", "an") else None
    if found is None:
        return None
    last = found[1]
    low = high = value = None
    if tokens.lows[last : last + 3] == _HALF_MORE and _ends(tokens, last + 3):
        number, end, value = last + 1, last + 3, Decimal("1.5")
    elif tokens.lows[last : last + 2] == ["or", "two"] and _ends(tokens, last + 2):
        number, end, low, high = last + 1, last + 2, Decimal(1), Decimal(2)
    else:
        return None
    return Quantity(
        at, end, number, end, value, low, high, unit=found[0], unit_first=at + 1, unit_last=last, words=True
    )  # fmt: skip


def _half_on_top(tokens: Tokens, at: int) -> Quantity | None:
    """Read the half of a stretch of time that no number counts: "in the past year | and a half"."""
    if tokens.lows[max(0, at - 1) : at + 2] != _HALF_MORE or not _ends(tokens, at + 2):
        return None
    found = unit_named(tokens, at - 2)
    if found is None or found[1] != at - 1 or found[0].dimension != "time" or tokens.low(at - 2).endswith("s"):
        return None
    return Quantity(
        at - 2, at + 2, at, at + 2, Decimal("1.5"), unit=found[0], unit_first=at - 2, unit_last=at - 1, words=True
    )


def is_article(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the number is but an article, which counts only behind a modifier ("nearly a decade")."""
    return quantity.number_last == quantity.number + 1 and tokens.lows[quantity.number] in ("a", "an")


def _is_bound(tokens: Tokens, at: int) -> bool:
    """Whether the modifier that ends with token `at` makes a number of the article after it."""
    low, before = tokens.low(at), tokens.low(at - 1)
    if low == "than":
        return before in _COMPARATIVES
    return (
        low in ARTICLE_OPENERS
        or (low == "to" and before == "up")
        or (tokens.low(at - 2), before, low) in ARTICLE_BOUNDS
    )


def _counts_alone(tokens: Tokens, at: int, unit: UnitSpec) -> bool:
    """Whether an article at token `at` can be one of a unit: no "up to a point", "around a minute"."""
    low, before = tokens.low(at + 1), tokens.low(at - 1)
    if unit.dimension == "money" or low in ATTRIBUTIVE_ONLY or (unit.dimension == "index" and before in ("to", "as")):
        return False
    return low != "minute" or before in _LIMITS


def _single(tokens: Tokens, at: int) -> Quantity | None:
    """As in "A" before a unit, which is one only after a modifier ("nearly a decade", "more than a mile")."""
    if tokens.low(at) not in ("a", "an") or not _is_bound(tokens, at - 1):
        return None
    found = unit_named(tokens, at + 1)
    if found is None or not _counts_alone(tokens, at, found[0]):
        return None
    if tokens.low(found[1]) in _NOT_ALONE:
        return None
    if tokens.low(at - 1) == "than" and tokens.low(found[1]) == "ago" and compares(tokens, at - 2):
        return None  # "11 percent less than a year ago"
    quantity = Quantity(
        at, found[1], at, at + 1, Decimal(1), unit=found[0], unit_first=at + 1, unit_last=found[1], words=True
    )
    _take_age(tokens, quantity)
    return quantity
