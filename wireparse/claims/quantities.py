"""Stage: quantities. Each numeral of a window with the unit printed before or after it."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import Change, ClaimKind
from wireparse.claims.quantity import Quantity, UnitSpec
from wireparse.claims.scales import take_scale
from wireparse.claims.units import (
    currency_after,
    currency_before,
    currency_coded,
    sign_openers,
    sign_tails,
    sum_sign,
    unit_after,
    unit_named,
)
from wireparse.grammar.numerals import NUMBER_WORDS, Numeral, numeral_at
from wireparse.lexicon.modifiers import ARTICLE_OPENERS
from wireparse.lexicon.nouns import FUNCTION_WORDS
from wireparse.lexicon.numbers import FRACTION_GLYPHS, FRACTIONS, MULTIPLE_VERBS, MULTIPLE_WORDS, SCALES, TENS
from wireparse.lexicon.units import ATTRIBUTIVE_ONLY, TIMES_COMPARED, UNIT_ADJECTIVES

if TYPE_CHECKING:
    from wireparse.grammar.tokens import Tokens

__all__ = ["is_article", "quantities"]

_ARTICLES: Final = frozenset({"a", "an", "several", "few", "couple"})
_OPENERS: Final = NUMBER_WORDS | _ARTICLES | frozenset(FRACTION_GLYPHS)
_STRETCHES: Final = frozenset({"time", "length", "mass", "area", "volume"})
_ALONE: Final = frozenset({"year", "month", "week", "day"})
_MILLION: Final = Decimal(1000000)
_VAGUE: Final = frozenset({"few", "couple", "good", "of"})
_HALVING: Final = frozenset({"halve", "halved", "halving"})
_POINTED: Final = frozenset(f".{digit}" for digit in range(10))
_MINUS: Final = frozenset({"-", "−", "–"})
_AGE_TAILS: Final = (("old",), ("of", "age"))
_AGE_UNITS: Final = frozenset({"year", "month", "week", "day"})


def quantities(tokens: Tokens) -> list[Quantity]:
    """Every numeral of the window with its unit, in order; those that are no claims are still among them."""
    found: list[Quantity] = []
    openers = _openers()
    free = 0  # the first token that no quantity has taken yet
    for at in [
        index for index, low in enumerate(tokens.lows) if low in openers or low[0].isdecimal() or low[:2] in _POINTED
    ]:
        if at < free:
            continue
        quantity = _at(tokens, at)
        if quantity is not None:
            found.append(quantity)
            free = max(quantity.last, at + 1)
    return found


@cache
def _openers() -> frozenset[str]:
    """The words and signs, in lower case, that a quantity can begin with."""
    return _OPENERS | frozenset(MULTIPLE_WORDS) | frozenset(MULTIPLE_VERBS) | _HALVING | sign_openers()


def _at(tokens: Tokens, at: int) -> Quantity | None:
    low = tokens.lows[at]
    if tokens.is_number(at):
        return _height(tokens, at) or _measured(tokens, at)
    if low in _ARTICLES and not _opens_numeral(tokens, at):
        return _single(tokens, at) or (_signed(tokens, at) if tokens.glued(at + 1) else None)
    if low in _OPENERS:
        return _measured(tokens, at) or _single(tokens, at)
    if low in MULTIPLE_WORDS or low in MULTIPLE_VERBS:
        return _multiple(at, low, tokens.low(at + 1))
    if low in _HALVING:
        return Quantity(at, at + 1, at, at + 1, Decimal("0.5"), kind=ClaimKind.MULTIPLE, change=Change.DOWN, words=True)
    return _signed(tokens, at)


def _opens_numeral(tokens: Tokens, at: int) -> bool:
    """Whether "a" or "several" stands before what can make it a number: "a dozen", "several thousand", "a quarter"."""
    following = tokens.low(at + 1)
    return following in SCALES or following in FRACTIONS or following in TENS or following in _VAGUE


def _signed(tokens: Tokens, at: int) -> Quantity | None:
    """An amount whose currency sign begins at token `at`."""
    following = tokens.low(at + 1)
    if following.isalpha() and following not in NUMBER_WORDS and following not in sign_tails():
        return None
    sign = currency_before(tokens, at)
    if sign is None:
        return _sum(tokens, at)
    spec, after = sign
    if tokens.low(after) == "(" and tokens.glued(after) and tokens.low(after + 2) == ")":
        return _in_brackets(tokens, at, after, spec)
    minus = tokens.low(after) in _MINUS and tokens.glued(after + 1)
    if minus and tokens.words[after - 1].isalpha():
        return None  # "SR-71" is no sum of riyals
    if tokens.is_number(after + minus) or tokens.low(after) in NUMBER_WORDS:
        return _money(tokens, at, after + minus, spec)
    return None


def _sum(tokens: Tokens, at: int) -> Quantity | None:
    """A sum after a letter or word that is a sign before nothing else: "N50 billion", "R1,500", "yen 20 million"."""
    spec = sum_sign(tokens.words[at])
    if spec is None or (len(tokens.words[at]) == 1 and not tokens.glued(at + 1)) or not tokens.is_number(at + 1):
        return None
    printed = tokens.words[at + 1]
    quantity = _money(tokens, at, at + 1, spec)
    if quantity is None or not (quantity.scaled or "," in printed or printed[-3:-2] == "."):
        return None
    counts = tokens.word(quantity.last)[:1].isalpha() and tokens.low(quantity.last) not in FUNCTION_WORDS
    named = tokens.low(at - 1) in ("the", "a", "of") or unit_after(tokens, quantity.last, words=False) is not None
    return None if len(tokens.words[at]) > 1 and (counts or named) else quantity


def _in_brackets(tokens: Tokens, first: int, opener: int, spec: UnitSpec) -> Quantity | None:
    """A loss as accounts print it: "$(3.2) million"."""
    numeral = numeral_at(tokens, opener + 1, money=True)
    if numeral is None or numeral.value is None or numeral.last != opener + 2:
        return None
    quantity = _quantity(first, numeral)
    quantity.unit, quantity.unit_first, quantity.unit_last = spec, first, opener
    scale = SCALES.get(tokens.low(opener + 3), Decimal(1))
    quantity.value, quantity.scaled, quantity.bare = -numeral.value * scale, scale > 1, False
    quantity.last = quantity.number_last = opener + 3 + (scale > 1)
    return quantity


def _money(tokens: Tokens, first: int, at: int, spec: UnitSpec) -> Quantity | None:
    """An amount after its currency sign: "$4.5 billion", "US$5m", "dlrs 14 billion", "$76 US"."""
    numeral = numeral_at(tokens, at, money=True)
    if (
        numeral is None
        or (tokens.low(first) == "#" and not numeral.scaled)
        or tokens.starts[at] - tokens.ends[at - 1] > 1
    ):
        return None
    if tokens.gap(first) == "" and first and tokens.words[first].isalpha() and tokens.words[first - 1].isalnum():
        return None
    if tokens.words[first].isalpha() and tokens.glued(numeral.last) and tokens.words[numeral.last].isalpha():
        return None  # "KR4767EK" is a code
    quantity = _quantity(first, numeral)
    quantity.unit, quantity.unit_first, quantity.unit_last = spec, first, at
    if tokens.low(at - 1) in _MINUS:
        quantity.unit_last, quantity.value = at - 1, -quantity.value if quantity.value is not None else None
    named = currency_after(tokens, numeral.last) if spec.symbol == "USD" and tokens.word(first) == "$" else None
    if named is not None:
        quantity.unit, quantity.last = named[0], named[1]
    elif tokens.low(numeral.last) in ("dollars", "dollar") and spec.symbol == "USD":
        quantity.last = numeral.last + 1
    _sign(tokens, quantity)
    return quantity


def _measured(tokens: Tokens, at: int) -> Quantity | None:
    """A numeral and the unit after it."""
    numeral = numeral_at(tokens, at)
    if numeral is None:
        return None
    quantity = _quantity(at, numeral)
    _take_unit(tokens, quantity)
    if quantity.unit is None:
        take_scale(tokens, quantity)
    _sign(tokens, quantity)
    return quantity


def _quantity(first: int, numeral: Numeral) -> Quantity:
    return Quantity(
        first, numeral.last, numeral.first, numeral.last, numeral.value, numeral.low, numeral.high,
        bare=numeral.bare, words=numeral.words, fraction=numeral.fraction, scaled=numeral.scaled,
    )  # fmt: skip


def _take_unit(tokens: Tokens, quantity: Quantity) -> None:
    """Read the unit after the numeral, over what may stand between them."""
    hyphen = _hyphened(tokens, quantity)
    at = _unit_start(tokens, quantity, hyphen=hyphen)
    if at < 0:
        return
    if _code_before_scale(tokens, quantity):
        return
    bracket = tokens.low(at) in ("(", "[", "{", "<") and tokens.low(at + 2) in (")", "]", "}", ">")
    found = unit_after(tokens, at + bracket, words=quantity.words)
    if found is None:
        quantity.hyphened = hyphen
        return
    spec, last = found
    if bracket and last != at + 2:
        return
    if tokens.low(last - 1) in _ALONE and not hyphen and _no_unit(tokens, quantity, last):
        return
    quarter = quantity.fraction and quantity.value == Decimal("0.25") and spec.name == "quarter"
    if quarter or (tokens.low(at) == "mark" and tokens.low(quantity.first - 1) == "the"):  # "the 22,400 mark"
        return
    quantity.hyphened = hyphen
    if spec.symbol == "[lb_av]" and quantity.scaled and tokens.low(last) != "of" and (quantity.value or 0) >= _MILLION:
        spec = currency_coded("GBP") or spec  # nobody weighs millions of pounds without saying of what
    quantity.unit, quantity.unit_first, quantity.unit_last = spec, at + bracket, last
    quantity.last = last + bracket
    _take_age(tokens, quantity)


def _hyphened(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a hyphen joins the number to the next word: "30-mile", and "28 - year - old" of tokenized copy."""
    at = quantity.last
    if tokens.low(at) not in ("-", "‑", "‐") or tokens.is_number(at + 1):
        return False
    if not tokens.glued(at):
        return tokens.low(at + 1) in _ALONE and not tokens.glued(at + 1) and quantity.value != 1
    return tokens.glued(at + 1) or at + 1 == len(tokens)


def _no_unit(tokens: Tokens, quantity: Quantity, last: int) -> bool:
    """Whether a singular of time belongs to other words: "against 292,000 week ago", "the 1986 year"."""
    year = quantity.bare and quantity.value is not None and 1900 <= quantity.value <= 2100
    return year or (tokens.low(last) in ("ago", "earlier") and quantity.value != 1)


def _unit_start(tokens: Tokens, quantity: Quantity, *, hyphen: bool) -> int:
    """The token where the unit would begin: over a hyphen, "of a", "a" or an adjective; -1 where none can."""
    at = quantity.last
    low = tokens.low(at)
    vague = low == "of" and quantity.words and (quantity.value is None or quantity.scaled)
    if hyphen or vague or (quantity.fraction and low in ("a", "an")):
        return at + 1
    if low in UNIT_ADJECTIVES:
        named = unit_named(tokens, at + 1)
        return at + 1 if named is not None and named[0].dimension in _STRETCHES else -1
    return at


def _code_before_scale(tokens: Tokens, quantity: Quantity) -> bool:
    """Read "75 usd million", where the code stands before the scale, and the "30 MUSD" of Nordic copy."""
    at = quantity.last
    word = tokens.word(at)
    if quantity.value is None or not word.isalpha() or not word.isascii():
        return False
    if len(word) == 4 and word[0] == "M" and word.isupper():
        spec = currency_coded(word[1:])
        if spec is None:
            return False
        quantity.unit, quantity.unit_first, quantity.unit_last = spec, at, at + 1
        quantity.value *= SCALES["million"]
        quantity.last, quantity.scaled, quantity.bare = at + 1, True, False
        return True
    if tokens.low(at + 1) not in SCALES:
        return False
    sign = currency_before(tokens, at)
    if sign is None or sign[1] != at + 1:
        return False
    quantity.unit, quantity.unit_first, quantity.unit_last = sign[0], at, at + 1
    quantity.value *= SCALES[tokens.low(at + 1)]
    quantity.last, quantity.scaled, quantity.bare = at + 2, True, False
    return True


def _take_age(tokens: Tokens, quantity: Quantity) -> None:
    """Turn a stretch of time into an age where "old" or "of age" follows: "37 years old", "8-month-old"."""
    if quantity.unit is None or quantity.unit.name not in _AGE_UNITS:
        return
    at = quantity.last
    if tokens.low(at) in ("-", "‑") and (tokens.glued(at) or tokens.low(at + 1) == "old"):
        at += 1
    for tail in _AGE_TAILS:
        if tuple(tokens.lows[at : at + len(tail)]) == tail or (tail == ("old",) and tokens.low(at) == "olds"):
            quantity.last = quantity.unit_last = at + len(tail)
            quantity.unit = UnitSpec(f"{quantity.unit.name} of age", quantity.unit.symbol, "age")
            return


def _height(tokens: Tokens, at: int) -> Quantity | None:
    """Read 6'2", 5’10” and 6'2 as so many feet and inches."""
    mark, inches = tokens.low(at + 1), tokens.word(at + 2)
    if mark not in ("'", "’", "′") or not (tokens.glued(at + 1) and tokens.glued(at + 2)) or not inches.isdecimal():
        return None
    feet = tokens.words[at]
    if len(feet) > 1 or len(inches) > 2 or not feet.isdecimal() or int(inches) > 11 or not 3 <= int(feet) <= 8:
        return None
    closed = tokens.low(at + 3) in ('"', "”", "″") and tokens.glued(at + 3)
    last = at + 4 if closed else at + 3
    unit = UnitSpec("inch", "[in_i]", "length")
    return Quantity(
        at, last, at, at + 3, Decimal(int(feet) * 12 + int(inches)), unit=unit, unit_first=at + 1, unit_last=last
    )


def _sign(tokens: Tokens, quantity: Quantity) -> None:
    """Take in a minus sign or the word before the amount, and a plus sign."""
    before = quantity.first - 1
    low, further = tokens.low(before), tokens.low(before - 1)
    if quantity.value is None:
        return
    glued = tokens.glued(quantity.first)
    figures = tokens.low(quantity.first) not in NUMBER_WORDS  # "-Two held" is an item of a list
    apart = not tokens.glued(before) and not (low in _MINUS and tokens.is_number(before - 1))
    free = before == 0 or apart or further in ("(", "[", "~", "$")
    if low == "-" and further in ("minus", "negative"):
        quantity.value, quantity.first = -quantity.value, before - 1
    elif low == "+" and glued and free:
        quantity.first = before
    elif (low in _MINUS and glued and free and figures and (low != "–" or not before)) or _below_zero(
        tokens, quantity, low, further
    ):
        quantity.value, quantity.first = -quantity.value, before


def _below_zero(tokens: Tokens, quantity: Quantity, low: str, further: str) -> bool:
    """Whether "minus", or a minus sign set apart before degrees, makes the amount negative."""
    if tokens.is_number(quantity.first - 2):
        return False
    degrees = quantity.unit is not None and quantity.unit.dimension == "temperature"
    return (low in ("minus", "negative") and further != "or") or (low == "-" and degrees)


def _multiple(at: int, low: str, following: str) -> Quantity:
    """Read "twice", "tenfold", "doubled": so many times as much; but "was twice rebuffed" tells how often."""
    verb = low in MULTIPLE_VERBS
    value = Decimal(MULTIPLE_VERBS[low] if verb else MULTIPLE_WORDS[low])
    often = low in ("twice", "thrice") and following not in TIMES_COMPARED
    kind = ClaimKind.COUNT if often else ClaimKind.MULTIPLE
    return Quantity(at, at + 1, at, at + 1, value, kind=kind, change=Change.UP if verb else None, words=True)


def is_article(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the number is but an article, which counts only behind a modifier ("nearly a decade")."""
    return quantity.number_last == quantity.number + 1 and tokens.lows[quantity.number] in ("a", "an")


def _single(tokens: Tokens, at: int) -> Quantity | None:
    """As in "A" before a unit, which is one only after a modifier ("nearly a decade", "more than a mile")."""
    if tokens.low(at) not in ("a", "an") or tokens.low(at - 1) not in ARTICLE_OPENERS:
        return None
    found = unit_named(tokens, at + 1)
    if found is None or found[0].dimension == "money" or tokens.low(at + 1) in ATTRIBUTIVE_ONLY:
        return None
    last = tokens.low(found[1])
    if tokens.low(at - 1) == "than" and tokens.low(at - 2) not in (
        "more",
        "less",
        "fewer",
        "longer",
        "shorter",
        "greater",
    ):
        return None
    if last in ("-", "’", "'", "earlier", "old"):
        return None
    quantity = Quantity(
        at, found[1], at, at + 1, Decimal(1), unit=found[0], unit_first=at + 1, unit_last=found[1], words=True
    )
    _take_age(tokens, quantity)
    return quantity
