"""Stage: what a quantity is divided by: "$5 a share", "50,000 CDs a year", "one doctor for every 4,000 people"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.claims.phrases import is_plain, phrase_end
from wireparse.claims.quantity import UnitSpec
from wireparse.claims.units import currency_coded, unit_after, unit_named
from wireparse.grammar.numerals import numeral_at
from wireparse.lexicon._words import words
from wireparse.lexicon.nouns import TIME_STOPS
from wireparse.lexicon.numbers import ONES, SCALES, TENS
from wireparse.lexicon.units import DENOMINATORS, TIME_ADVERBS, UNITS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["TIMES", "rate"]

_ARTICLES: Final = frozenset({"a", "an", "each"})
TIMES: Final = words("century day decade game hour minute month night quarter season second week year")
_QUALIFIERS: Final = frozenset({"cubic", "metric", "nautical", "square", "troy"})
_LINKS: Final = {"for": "every", "to": "the"}
_SIGNS: Final = frozenset({"$", "£", "€"})
_MANY: Final = _SIGNS | ONES.keys() | TENS.keys() | SCALES.keys()
_HELD: Final = frozenset({("length", "volume"), ("", "area"), ("mass", "area"), ("volume", "area")})
"""What a unit can hold: miles a gallon, people a square mile, bushels an acre."""
_NOT_PER: Final = frozenset({"earlier", "ago", "before", "later", "after", "old", "-"})


def rate(tokens: Tokens, quantity: Quantity) -> None:
    """Take in what the quantity is divided by: "per", "a", "/", "annually"."""
    if quantity.parts or quantity.kind is ClaimKind.MULTIPLE:
        return
    at = quantity.last
    if quantity.unit is not None and quantity.noun_first == at + 1 and tokens.low(at) == "of":
        at = quantity.noun_last  # "a million barrels of oil a day"
        if tokens.low(at) not in ("a", "per") or unit_named(tokens, at + 1) is None:
            return
    if quantity.unit is None and quantity.noun_first >= 0 and quantity.noun_last != at:
        return
    if tokens.low(at) == "(" and quantity.unit is not None and _divided_after_bracket(tokens, quantity, at):
        return
    low = tokens.low(at)
    if low in TIME_ADVERBS and quantity.unit is None and quantity.noun is not None:
        _divide(quantity, at, at + 1, TIME_ADVERBS[low])
        return
    hyphen = low in ("-", "‑") and (tokens.glued(at) or tokens.low(at + 2) == "-")
    low = tokens.low(at + hyphen)
    if low in ("per", "/") or (low in _ARTICLES and _divides(tokens, at + hyphen + 1)):
        _divided(tokens, quantity, at, at + hyphen + 1, low)
    elif low in _LINKS and tokens.low(at + 1) == _LINKS[low]:
        (_for_every if low == "for" else _to_the)(tokens, quantity, at)


def _for_every(tokens: Tokens, quantity: Quantity, at: int) -> None:
    """Take in a divisor that is a number: "one doctor for every 4,000 people", "$2.50 for every $1,000"."""
    counts = quantity.noun is not None or quantity.unit is not None
    if counts and (tokens.is_number(at + 2) or tokens.low(at + 2) in _MANY):
        _divided_by_many(tokens, quantity, at, at + 2)


def _to_the(tokens: Tokens, quantity: Quantity, at: int) -> None:
    """Take in what one of another unit is worth or holds: "150 yen to the dollar", "35 miles to the gallon"."""
    named = unit_named(tokens, at + 2)
    if named is None or quantity.scaled or quantity.fraction or tokens.low(named[1] - 1).endswith("s"):
        return
    spec, last = named
    if is_plain(tokens, last) and tokens.low(last) not in TIME_STOPS:
        return  # "lent $50 to the euro zone"
    dimension = "" if quantity.unit is None else quantity.unit.dimension
    if spec.symbol == "[lb_av]" and dimension == "money":
        spec = currency_coded("GBP") or spec  # "$1.27 to the pound"
    if spec.dimension == "money":
        worth = dimension == "money" or (not dimension and quantity.noun is None)
    else:
        worth = dimension != "money" and (dimension, spec.dimension) in _HELD
    if worth:
        _divide(quantity, at, last, spec.name)


def _divides(tokens: Tokens, at: int) -> bool:
    """Whether the noun after "a" can divide, and no "a year earlier" begins with it ("$85 a barrel before" is a price)."""
    at += tokens.low(at) in ("-", "‑")
    ago = tokens.lows[at + 1 : at + 4] == ["and", "a", "half"]  # "it was at 115 a year and a half ago"
    low, following = tokens.low(at), tokens.low(at + 1)
    dated = following in _NOT_PER and (low in TIMES or following == "-")
    if low in _QUALIFIERS:
        return unit_named(tokens, at) is not None  # "a metric ton"
    return low in DENOMINATORS and not dated and not ago


def _divided_after_bracket(tokens: Tokens, quantity: Quantity, at: int) -> bool:
    """As in "C$6 (US$4.40) per share": the divisor after a conversion in brackets holds for the amount before it too."""
    close = next((index for index in range(at, min(at + 9, len(tokens))) if tokens.lows[index] == ")"), -1)
    low = tokens.low(close + 1)
    if close < 0 or not (low == "per" or (low in ("a", "an") and _divides(tokens, close + 2))):
        return False
    last = quantity.last
    _divided(tokens, quantity, close + 1, close + 2, low)
    if quantity.kind is ClaimKind.RATE:
        quantity.last = last
        quantity.unit_last = min(quantity.unit_last, last)
    return True


def _divided(tokens: Tokens, quantity: Quantity, first: int, at: int, how: str) -> None:
    if tokens.low(at) in ("-", "‑"):
        at += 1
    at += how == "per" and tokens.low(at) == "every"
    if how == "per" and tokens.low(at + 1) == "share":  # "per diluted share"
        at += 1
    if (
        tokens.is_number(at)
        or (tokens.low(at) in SCALES and tokens.low(at) != "dozen")
        or (tokens.low(at) in _SIGNS and tokens.is_number(at + 1))
    ):
        if how == "per" or (how == "/" and tokens.glued(at)):
            _divided_by_many(tokens, quantity, first, at)
        return
    named = unit_after(tokens, at, words=False) if how == "/" else unit_named(tokens, at)
    if named is not None and named[0].dimension != "money":
        name, last = named[0].name, named[1]
    elif tokens.word(at)[:1].isalpha() and (how == "per" or tokens.low(at) in DENOMINATORS):
        name, last = tokens.low(at), at + 1
    else:
        return
    if quantity.unit is None and (how == "/" or (how != "per" and name not in TIMES and name != "dollar")):
        return
    if how != "per" and quantity.unit is not None and quantity.unit.symbol == "[lb_av]" and named is not None:
        sold = named[0].dimension == "mass"  # "8,900 pounds a tonne"
        quantity.unit = (currency_coded("GBP") if sold else None) or quantity.unit
    if quantity.unit is None or quantity.unit.dimension != "age":
        _divide(quantity, first, last, name, named[0].symbol if named is not None else None)


def _divided_by_many(tokens: Tokens, quantity: Quantity, first: int, at: int) -> None:
    """Take in a divisor that is a number: "per 100,000 people", "$5 per million Btu", "6 L/100 km", "per $1,000"."""
    money = tokens.low(at) in _SIGNS
    numeral = numeral_at(tokens, at + money, money=money)
    last = numeral.last if numeral is not None else at + 1
    printed = tokens.text[tokens.starts[at] : tokens.ends[last - 1]].lower()
    named = unit_after(tokens, last, words=False)
    if named is not None:
        if named[0].dimension != "money":
            _divide(quantity, first, named[1], f"{printed} {named[0].name}")
        return
    end = last if money else phrase_end(tokens, last, plural=True)
    noun = f" {tokens.text[tokens.starts[last] : tokens.ends[end - 1]]}" if end > last else ""
    if noun or ((quantity.unit is None or money) and numeral is not None):
        _divide(quantity, first, max(end, last), printed + noun)


@cache
def _rates() -> dict[str, UnitSpec]:
    """Rates that the list has under their own name: "barrels of oil per day" are barrels per day."""
    return {row[0]: UnitSpec(*row[:3]) for row in UNITS if " per " in row[0]}


def _divide(quantity: Quantity, first: int, last: int, name: str, code: str | None = None) -> None:
    unit = quantity.unit
    if unit is None:
        quantity.unit = UnitSpec(f"per {name}", None, "rate")
        quantity.unit_first = first
    else:
        symbol = f"{unit.symbol}/{code}" if unit.symbol and code and unit.dimension != "money" else None
        whole = f"{unit.name} per {name}"
        quantity.unit = _rates().get(whole) or UnitSpec(whole, symbol, "rate")
        if quantity.unit_first < 0:
            quantity.unit_first = first
    quantity.last = last
    if quantity.unit_first >= quantity.number:
        quantity.unit_last = last
    quantity.kind = ClaimKind.RATE
