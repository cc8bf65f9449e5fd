"""Stage: quantities that belong together: ranges, compounds of two units, and what `scores` sets against each other."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import Modifier
from wireparse.claims.phrases import phrase_end
from wireparse.claims.quantity import UnitSpec, swallow
from wireparse.claims.scores import odds, over, score
from wireparse.lexicon.changes import DOWN_VERBS, GOING, UP_VERBS
from wireparse.lexicon.currencies import HUNDREDTHS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["bounded", "joined"]

_YEAR_OPENERS: Final = frozenset({"in", "since", "during", "of"})
_WAYS: Final = frozenset({"up", "down", "off", "higher", "lower"})
_DASHES: Final = frozenset({"-", "–", "—", "~", "‑", "‐"})
_TO: Final = frozenset({"to", "through", "till", "thru"})
_COMPOUNDS: Final = {("foot", "inch"): Decimal(12), ("pound", "ounce"): Decimal(16), ("stone", "pound"): Decimal(14)}
_AFTER_CENTS: Final = frozenset({"", ".", ",", ";", ")", "more", "and", "or"})
_BODY: Final = frozenset({"tall", "and", "with", "in", "or"})
_Pair = tuple[Decimal, Decimal]
_REACH: Final = 4  # tokens between two numbers that belong together: "out of the last"
_IF_NOT: Final = (
    ["if", "not"], ["or"], ["to"], ["or", "even"], [",", "if", "not"], [",", "or", "even"], ["and", "perhaps"], [",", "perhaps"], [",", "possibly"], [",", "maybe"],
    ["and", "maybe"], ["or", "maybe"], ["or", "perhaps"],
)  # fmt: skip
_RANGING: Final = frozenset(
    {"range", "ranged", "ranges", "ranging", "anything", "anywhere", "varied", "varies", "vary", "varying"}
)
_BETWEEN_AGES: Final = ["between", "the", "ages", "of"]
_AS_MANY: Final = (
    ["as", "many", "as"],
    ["as", "much", "as"],
    ["up", "to"],
    ["perhaps"],
    ["maybe"],
    ["about"],
    ["nearly"],
)
_JOINTS: Final = (
    _DASHES
    | _TO
    | {",", "and", "or", "over", "for", ":", "/", "in", "of", "every", "last", "past", "previous"}
    | {phrase[-1] for phrase in (*_IF_NOT, *_AS_MANY)}
)
"""Behind no other word are two numbers one quantity."""
_SOFTENING: Final = frozenset({"a", "about", "almost", "another", "around", "by", "just", "nearly", "roughly", "some"})
"""What may stand between a verb of change and its amount."""
_SHARED: Final = Decimal(1000)
_SMALL_SCALES: Final = {"dozen": Decimal(12), "hundred": Decimal(100)}


def joined(tokens: Tokens, found: list[Quantity]) -> list[Quantity]:
    """Put together what the text gives as one quantity; the rest passes unchanged."""
    out: list[Quantity] = []
    at = 0
    while at < len(found):
        first = found[at]
        second = found[at + 1] if at + 1 < len(found) else None
        if second is not None and second.first - first.last <= _REACH and _join(tokens, first, second):
            first.joined = True
            at += 1
        out.append(first)
        at += 1
    return out


def _join(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Merge `second` into `first` where the words between them say so."""
    if first.kind is not None or second.kind is not None:
        return False
    between = tokens.lows[first.last : second.first]
    if between and between[-1] not in _JOINTS:
        return False
    return (
        _compound(tokens, first, second, between)
        or over(tokens, first, second, between)
        or odds(tokens, first, second, between)
        or score(tokens, first, second, between)
        or _range(tokens, first, second, between)
    )


# --- compounds: 5 feet, 10 inches ---------------------------------------------------------------------------------


def _compound(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    if between not in ([], [","], ["and"], [",", "and"], ["-"]) or first.unit is None:
        return False
    if second.unit is None:
        short = between in (["-"], []) and _short_height(tokens, first, second)
        return short or (between in ([], ["and"]) and _cents(tokens, first, second, between))
    if first.value is None or second.value is None:
        return False
    factor = _COMPOUNDS.get((first.unit.name, second.unit.name))
    if factor is not None and second.value < factor:
        first.value = first.value * factor + second.value
        first.unit, first.unit_last, first.last = second.unit, second.unit_last, second.last
        return True
    if (
        first.is_money
        and (second.unit.name in HUNDREDTHS or second.unit.name == "jiao")
        and second.value < 100
        and first.value == first.value.to_integral_value()
    ):
        first.value += second.value / (100 if second.unit.name in HUNDREDTHS else 10)
        first.last = second.last
        return True
    return False


def _cents(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    """Read "17 euros 25" and "$100 and fifty" as money and its cents: nothing is counted after them."""
    if not first.is_money or first.value is None or second.value is None or second.scaled or second.fraction:
        return False
    if between:
        cents = second.words and second.last == second.number_last and 0 < second.value < 100
    else:
        digits = second.bare and second.number_last == second.number + 1 and len(tokens.words[second.number]) == 2
        cents = digits and first.unit_first >= first.number_last
    whole = first.value == first.value.to_integral_value() and not first.scaled
    if not (cents and whole and tokens.low(second.last) in _AFTER_CENTS):
        return False
    first.value += second.value / 100
    first.last = first.number_last = second.last
    return True


def _short_height(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Read "6-foot-2" and "6 foot 2" as so many inches."""
    if (
        first.unit is None
        or first.unit.name != "foot"
        or first.value is None
        or second.value is None
        or not (second.bare or second.words)
        or (
            first.last == second.first
            and tokens.word(second.last)[:1].isalpha()
            and tokens.low(second.last) not in _BODY
        )
    ):
        return False
    if second.value >= 12 or first.value > 8:
        return False
    first.value = first.value * 12 + second.value
    first.unit, first.last = UnitSpec("inch", "[in_i]", "length"), second.last
    return True


# --- ranges: 20 to 30, $3-$4 billion, between 30 and 55 -------------------------------------------------------------


def _range(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    if first.value is None or second.value is None:
        return first.value is None and _spread_range(tokens, first, second, between)
    opener = tokens.low(first.first - 1)
    between = _plain_joint(between, opener)
    _read_alike(tokens, first, second, first.value)
    values = first.value, second.value
    aged = opener == "of" and tokens.lows[max(0, first.first - 4) : first.first] == _BETWEEN_AGES
    pair = between == ["and"] and (opener == "between" or aged)
    if not (_same_unit(first, second) or (pair and second.unit is None)) or first.fraction != second.fraction:
        return False
    to = len(between) == 1 and between[0] in _TO
    either = between == ["or"] and _neighbours(tokens, first, second, values)
    dash = len(between) == 1 and between[0] in _DASHES and not first.hyphened and _dashed(tokens, first, second, values)
    if not (pair or to or either or dash or between in (["-", "to"], ["to", "-"], ["-", "to", "-"])):
        return False
    if (to or either) and (_changed(tokens, first, second) or _year_first(first, second, opener, values)):
        return False
    falling = values[0] > values[1]
    falls = falling and tokens.low(first.first - 2) == ","  # "fell by a third, from 1.2 to 0.8 percent"
    if to and (falls or _moves(tokens, first) if opener == "from" else falling and _is_share(first)):
        return False
    start = _with_scale(tokens, first, second, values)
    first.low, first.high = sorted(
        (start, _quote_end(tokens, first, second, (start, values[1])) if dash else values[1])
    )
    first.value = None
    if (opener == "between" and (pair or to or dash)) or (opener == "from" and to):
        first.first -= 1
    swallow(first, second)
    return True


def _year_first(first: Quantity, second: Quantity, opener: str, values: _Pair) -> bool:
    """Whether the first number is a year and the second is none: "rose in 2018 to 3.9 million", "cut by 2030 to 32 percent"."""
    year, other = values
    if opener not in _YEAR_OPENERS and not (opener == "by" and other < year):
        return False
    return first.bare and 1900 <= year <= 2199 and not (second.bare and other >= 1900)


def _spread_range(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    """Join "dozens if not hundreds" and "hundreds or thousands"."""
    if first.low is None or second.low is None or second.value is not None or first.unit is not None:
        return False
    if between not in _IF_NOT:
        return False
    first.high = second.high
    swallow(first, second)
    if between[0] == "," and tokens.lows[first.last : first.last + 2] == [",", "of"]:
        first.last += (
            phrase_end(tokens, first.last + 2, plural=True) > first.last + 2
        )  # "hundreds, perhaps thousands, of men"
    return True


def _same_unit(first: Quantity, second: Quantity) -> bool:
    if first.unit is None or second.unit is None:
        return first.unit is None or not first.printed_unit or first.unit_first < first.number
    return first.unit == second.unit


def _plain_joint(between: list[str], opener: str) -> list[str]:
    """The words between the ends of a range without what bounds its second end: "from 10 to as many as 20"."""
    if opener not in ("from", "between"):
        return between
    if between == ["up", "to"]:
        return ["to"]
    return between[:1] if between[1:] in _AS_MANY else between


def _read_alike(tokens: Tokens, first: Quantity, second: Quantity, value: Decimal) -> None:
    """Read the "m" behind the first number as millions where it is that behind the second: "10m to 20m people"."""
    meters = first.unit is not None and first.unit.symbol == "m" and tokens.words[first.unit_last - 1] == "m"
    if meters and second.scaled and tokens.low(second.number_last - 1) == "m":
        first.value, first.scaled = value * 10**6, True
        first.unit, first.unit_first, first.unit_last = None, -1, -1
        first.number_last = first.last


def _dashed(tokens: Tokens, first: Quantity, second: Quantity, values: _Pair) -> bool:
    """Whether a dash between two numbers makes a range of them.

    A formation ("three-nought-four") is none, nor a poll that splits "58%-33%".
    """
    start, end = values
    glued = tokens.glued(second.first)
    if first.words and second.words:
        return glued and start <= end
    if first.words != second.words and first.unit is None and second.unit is None and glued:
        return end > start > 0  # and no "Five-0"
    if _is_share(first):
        return glued and start < end
    return glued or _set_apart(tokens, first, second, values)


def _set_apart(tokens: Tokens, first: Quantity, second: Quantity, values: _Pair) -> bool:
    """Whether spaces stand on both sides of the dash between two numbers that grow, as in tokenized copy."""
    start, end = values
    figures = first.unit is None and not (first.words or second.words)
    return figures and start < end <= start * 10 and tokens.gap(first.last) == tokens.gap(second.first) == " "


def _neighbours(tokens: Tokens, first: Quantity, second: Quantity, values: _Pair) -> bool:
    """As in "Three or four", "20,000 or 30,000": numbers that follow each other, or grow a little."""
    if first.hyphened or (first.printed_unit and not first.is_money):
        return False
    start, end = _with_scale(tokens, first, second, values), values[1]
    listed = tokens.low(first.first - 1) == "," and tokens.is_number(first.first - 2)  # "100,000, 200,000 or 250,000"
    if listed or not start < end <= start * 2:
        return False
    round_numbers = not start % 5 and not end % 5
    return first.words or second.unit is not None or end - start == 1 or round_numbers


def _quote_end(tokens: Tokens, first: Quantity, second: Quantity, values: _Pair) -> Decimal:
    """Read the second side of a dealer's quote, of which only the last digits are printed: "150.25-26 yen"."""
    printed, ending = tokens.words[first.number_last - 1], tokens.words[second.number]
    whole, point, decimals = printed.partition(".")
    if not point or not ending.isdecimal() or len(ending) > len(decimals) or not whole.isdecimal():
        return values[1]
    full = Decimal(f"{whole}.{decimals[: len(decimals) - len(ending)]}{ending}")
    return full if values[1] < values[0] < full else values[1]


def _moves(tokens: Tokens, first: Quantity) -> bool:
    """Whether "from A to B" tells of a move: two levels, not a range."""
    if tokens.low(first.first - 2) in _RANGING:
        return False
    if tokens.low(first.first - 2) in ("up", "down"):
        return True
    window = tokens.lows[max(0, first.first - 9) : first.first]
    gone = any(word in GOING and after in ("up", "down") for word, after in pairwise(window))
    return gone or any(word in UP_VERBS or word in DOWN_VERBS for word in window)


def _is_share(quantity: Quantity) -> bool:
    """Whether it has a percent sign of its own: "58 percent to 21 percent" are two shares of a poll, and they fall."""
    return quantity.unit is not None and quantity.unit.dimension == "ratio" and quantity.unit_first > quantity.number


def _changed(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Whether "rose A to B" gives a change and the level that it led to."""
    at = first.first - 1
    while tokens.low(at) in _SOFTENING and at > first.first - _REACH:
        at -= 1
    before = tokens.low(at)
    if before not in UP_VERBS and before not in DOWN_VERBS and before not in _WAYS:
        return False
    if first.unit is None:
        return second.unit is None or (second.printed_unit and second.unit_first < second.number)
    return first.unit.dimension != "ratio"


def _with_scale(tokens: Tokens, first: Quantity, second: Quantity, values: _Pair) -> Decimal:
    """What the first number is worth if it shares the scale of the second: "five to 10 million", "20-30,000"."""
    value, top = values
    if first.scaled or not 0 < value < _SHARED:
        return value
    if not second.scaled:
        grouped = (
            first.bare and tokens.words[second.number].endswith(",000") and second.number_last == second.number + 1
        )
        return value * _SHARED if grouped and value * _SHARED < top <= value * 10 * _SHARED else value
    small = _SMALL_SCALES.get(tokens.low(second.number_last - 1))
    if top < _SHARED and small is not None:
        return value * small if value < 10 else value  # "two to three hundred", "two to three dozen"
    hundreds = tokens.low(second.number + 1) == "hundred" and value < 10  # "two to three hundred thousand"
    scale = Decimal(100 if hundreds else 1)
    while abs(top) / (scale * 1000) >= 1:
        scale *= 1000
    return value * scale if value <= 2 * top / scale else value


# --- two bounds: more than 20 and less than 30 ----------------------------------------------------------------------

_LOWER: Final = frozenset({Modifier.MORE_THAN, Modifier.AT_LEAST})
_UPPER: Final = frozenset({Modifier.LESS_THAN, Modifier.AT_MOST})
_AND: Final = (["and"], ["but"], [","], [",", "and"], [",", "but"])


def bounded(tokens: Tokens, kept: list[Quantity]) -> list[Quantity]:
    """Make a range of a lower and an upper bound that stand side by side: "more than 20 but less than 30"."""
    out: list[Quantity] = []
    for quantity in kept:
        before = out[-1] if out else None
        if before is not None and _bounds(before, quantity) and tokens.lows[before.last : quantity.first] in _AND:
            before.low, before.high = sorted((before.value or Decimal(0), quantity.value or Decimal(0)))
            before.value = before.modifier = None
            before.noun, before.noun_first, before.noun_last = quantity.noun, quantity.noun_first, quantity.noun_last
            swallow(before, quantity)
        else:
            out.append(quantity)
    return out


def _bounds(first: Quantity, second: Quantity) -> bool:
    if first.value is None or second.value is None or first.noun is not None or first.parts or second.parts:
        return False
    if first.unit is not None and first.unit != second.unit:
        return False
    if first.modifier in _LOWER:
        return second.modifier in _UPPER and first.value < second.value
    return first.modifier in _UPPER and second.modifier in _LOWER and first.value > second.value
