"""Stage: quantities that belong together: ranges, scores and votes, odds, compounds of two units."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind, Modifier
from wireparse.claims.quantity import UnitSpec
from wireparse.lexicon.changes import DOWN_VERBS, SCORE_WORDS, UP_VERBS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["bounded", "joined"]

_DASHES: Final = frozenset({"-", "–", "—", "~", "‑", "‐"})
_TO: Final = frozenset({"to", "through", "till", "thru"})
_COMPOUNDS: Final = {("foot", "inch"): Decimal(12), ("pound", "ounce"): Decimal(16), ("stone", "pound"): Decimal(14)}
_MONEY_PARTS: Final = frozenset({"cent", "penny"})
_REACH: Final = 7  # tokens around two numbers in which a word of votes or games may stand
_ROUND: Final = frozenset({Decimal(5), Decimal(10), Decimal(100), Decimal(1000)})
_IF_NOT: Final = (
    ["if", "not"], ["or"], ["to"], ["or", "even"], [",", "if", "not"], [",", "or", "even"], ["and", "perhaps"], [",", "perhaps"],
    ["and", "maybe"], ["or", "maybe"], ["or", "perhaps"],
)  # fmt: skip
_EVEN: Final = Decimal(50)  # "a 50-50 chance"
_SHARED: Final = Decimal(1000)


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
    return (
        _compound(tokens, first, second, between)
        or _over(tokens, first, second, between)
        or _odds(tokens, first, second, between)
        or _score(tokens, first, second, between)
        or _range(tokens, first, second, between)
    )


# --- compounds: 5 feet, 10 inches ---------------------------------------------------------------------------------


def _compound(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    if between not in ([], [","], ["and"], [",", "and"], ["-"]) or first.unit is None:
        return False
    if second.unit is None:
        return (between == ["-"] and _short_height(first, second)) or (not between and _cents(tokens, first, second))
    if first.value is None or second.value is None:
        return False
    factor = _COMPOUNDS.get((first.unit.name, second.unit.name))
    if factor is not None and second.value < factor:
        first.value = first.value * factor + second.value
        first.unit, first.unit_last, first.last = second.unit, second.unit_last, second.last
        return True
    if (
        first.is_money
        and second.unit.name in _MONEY_PARTS
        and second.value < 100
        and first.value == first.value.to_integral_value()
    ):
        first.value += second.value / 100
        first.last = second.last
        return True
    return False


def _cents(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Read "17 euros 25" as 17.25: two digits right after a whole sum in words, and nothing that they count."""
    if not first.is_money or first.value is None or second.value is None or first.unit_first < first.number_last:
        return False
    digits = second.bare and second.number_last == second.number + 1 and len(tokens.words[second.number]) == 2
    whole = first.value == first.value.to_integral_value() and not first.scaled
    if not (digits and whole and tokens.low(second.last) in ("", ".", ",", ";", ")", "more")):
        return False
    first.value += second.value / 100
    first.last = first.number_last = second.last
    return True


def _short_height(first: Quantity, second: Quantity) -> bool:
    """Read "6-foot-2" as so many inches."""
    if (
        first.unit is None
        or first.unit.name != "foot"
        or first.value is None
        or second.value is None
        or not second.bare
    ):
        return False
    if second.value >= 12 or first.value > 8:
        return False
    first.value = first.value * 12 + second.value
    first.unit, first.last = UnitSpec("inch", "[in_i]", "length"), second.last
    return True


# --- odds: one in five, 19 of the past 20, 3-to-1 -------------------------------------------------------------------

_OF: Final = (
    ("of",), ("in",), ("in", "every"), ("out", "of"), ("out", "of", "every"), ("of", "every"), ("of", "the", "past"), ("of", "the", "last"),
    ("of", "his", "last"), ("of", "its", "last"), ("of", "their", "last"), ("of", "their", "past"), ("of", "its", "past"),
    ("of", "the", "previous"), ("out", "of", "the", "last"), ("for", "every"),
)  # fmt: skip


def _odds(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    if (
        first.unit is not None
        or first.scaled
        or first.first != first.number
        or first.value is None
        or second.value is None
    ):
        return False
    to = between in (["to"], ["-", "to", "-"], ["-", "for", "-"], ["-", "of", "-"])
    if not (_against(tokens, second, between) if to else _among(first, second, tuple(between))):
        return False
    vote = to and between[:2] == ["-", "to"] and second.value != 1 and _near(tokens, first, second)
    first.kind = ClaimKind.SCORE if vote else ClaimKind.RATIO
    first.parts = (first.value, second.value)
    first.value = None if to or not second.value else first.value / second.value
    _swallow(first, second)
    return True


def _against(tokens: Tokens, second: Quantity, between: list[str]) -> bool:
    """Whether "N to M" are odds: hyphened ("3-to-1"), to one, or before a word that says so."""
    said = between[0] == "-" or second.value == 1 or tokens.low(second.last) in ("odds", "ratio", "margin")
    return said and second.unit is None


def _among(first: Quantity, second: Quantity, phrase: tuple[str, ...]) -> bool:
    """Whether "N of M" or "N in M" are a part and its whole."""
    if first.value is None or second.value is None or phrase not in _OF or not _whole(first.value, second.value):
        return False
    if first.value > second.value and phrase != ("for", "every"):
        return False
    year = second.bare and 1900 <= second.value <= 2100
    if phrase == ("of",):  # "one of three" makes a member of a group
        return first.value > 1 and second.unit is None and not (second.hyphened or second.scaled or year)
    if phrase != ("in",):
        return True
    usual = first.value == 1 or second.value in _ROUND or (first.words and second.words)
    return first.value < second.value and usual and not year and second.unit is None


def _over(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    """As in "One over three" as a spoken fraction: two bare numbers, and nothing that is counted after them."""
    if (
        between != ["over"]
        or first.unit is not None
        or second.unit is not None
        or first.value is None
        or not second.value
    ):
        return False
    if first.scaled or first.fraction or second.fraction or tokens.word(second.last)[:1].isalpha():
        return False
    first.value /= second.value
    first.fraction = True
    _swallow(first, second)
    return True


def _swallow(first: Quantity, second: Quantity) -> None:
    """Let `first` reach to the end of `second` and take its unit where it has none."""
    first.last, first.number_last = second.last, second.number_last
    if (
        second.unit is not None
        and second.printed_unit
        and (not first.printed_unit or second.unit_last > first.unit_last)
    ):
        first.unit, first.unit_first, first.unit_last = second.unit, second.unit_first, second.unit_last
    first.hyphened = second.hyphened
    first.bare = False
    first.scaled = first.scaled or second.scaled


# --- scores and votes: 89-52, 315 to 217 ----------------------------------------------------------------------------


def _score(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    if first.value is None or second.value is None or second.unit is not None or first.unit is not None:
        return False
    if first.fraction or second.fraction or not _whole(first.value, second.value):
        return False
    dash = len(between) == 1 and between[0] in _DASHES and tokens.glued(first.last) and tokens.glued(second.first)
    if not (dash or between == ["to"]):
        return False
    near = _near(tokens, first, second)
    formation = first.words and not near  # "three-nought-four"
    if formation or (between == ["to"] and not (near and _voted(tokens, first))):
        return False
    even = first.value == second.value == _EVEN
    if dash and not near and not even and not (first.value > second.value and not _counts(tokens, second)):
        return False
    first.parts = (first.value, second.value)
    first.value, first.kind = None, ClaimKind.RATIO if even and not near else ClaimKind.SCORE
    _swallow(first, second)
    return True


def _whole(*values: Decimal) -> bool:
    return all(value == value.to_integral_value() and value >= 0 for value in values)


def _near(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    window = tokens.lows[max(0, first.first - _REACH) : first.first] + tokens.lows[second.last : second.last + 4]
    return not SCORE_WORDS.isdisjoint(window)


def _voted(tokens: Tokens, first: Quantity) -> bool:
    """Whether "N to N" is a vote or a count of winners and losers."""
    window = tokens.lows[max(0, first.first - _REACH) : first.first]
    return not frozenset(
        {"vote", "voted", "votes", "margin", "by", "outstripped", "outnumbered", "ruled", "beat", "defeated", "score"}
    ).isdisjoint(window)


def _counts(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a plural follows, so that the two numbers count something."""
    word = tokens.word(quantity.last)
    return word.isalpha() and word.islower() and word.endswith("s") and len(word) > 3


# --- ranges: 20 to 30, $3-$4 billion, between 30 and 55 -------------------------------------------------------------


def _range(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    if first.value is None or second.value is None:
        return first.value is None and _spread_range(first, second, between)
    opener = tokens.low(first.first - 1)
    pair = between == ["and"] and opener == "between"
    if not (_same_unit(first, second) or (pair and second.unit is None)) or first.fraction != second.fraction:
        return False
    to = len(between) == 1 and between[0] in _TO
    either = between == ["or"] and _neighbours(first, second)
    dash = len(between) == 1 and between[0] in _DASHES and tokens.glued(second.first) and not first.hyphened
    dash = dash and not (first.words and second.words and first.value > second.value)  # "three-nought-four"
    if not (pair or to or either or dash or between in (["-", "to"], ["-", "to", "-"])):
        return False
    if (to or either) and (_changed(tokens, first, second) or _year_first(first, second, opener)):
        return False
    if to and opener == "from" and _moves(tokens, first):
        return False
    _share_scale(first, second)
    first.low, first.high = sorted((first.value, second.value))
    first.value = None
    if (opener == "between" and (pair or to)) or (opener == "from" and to):
        first.first -= 1
    _swallow(first, second)
    return True


def _year_first(first: Quantity, second: Quantity, opener: str) -> bool:
    """Whether the first number is a year and the second is none: "rose in 2018 to 3.9 million"."""
    if opener not in ("in", "since", "during", "of") or not first.bare or first.value is None or second.value is None:
        return False
    return 1900 <= first.value <= 2199 and not (second.bare and second.value >= 1900)


def _spread_range(first: Quantity, second: Quantity, between: list[str]) -> bool:
    """Join "dozens if not hundreds" and "hundreds or thousands"."""
    if first.low is None or second.low is None or second.value is not None or first.unit is not None:
        return False
    if between not in _IF_NOT:
        return False
    first.high = second.high
    _swallow(first, second)
    return True


def _same_unit(first: Quantity, second: Quantity) -> bool:
    if first.unit is None or second.unit is None:
        return first.unit is None or not first.printed_unit or first.unit_first < first.number
    return first.unit == second.unit


def _neighbours(first: Quantity, second: Quantity) -> bool:
    """As in "Three or four": numbers that follow each other, or grow a little."""
    if first.value is None or second.value is None or first.hyphened or (first.printed_unit and not first.is_money):
        return False
    return first.value < second.value <= first.value * 2 and (
        first.words or second.unit is not None or second.value - first.value == 1
    )


def _moves(tokens: Tokens, first: Quantity) -> bool:
    """Whether "from A to B" tells of a move: two levels, not a range."""
    window = tokens.lows[max(0, first.first - 9) : first.first]
    return any(word in UP_VERBS or word in DOWN_VERBS for word in window)


def _changed(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Whether "rose A to B" gives a change and the level that it led to."""
    before = tokens.low(first.first - 1)
    if before in ("by", "a", "about"):
        before = tokens.low(first.first - 2)
    if before not in UP_VERBS and before not in DOWN_VERBS and before not in ("up", "down", "off", "higher", "lower"):
        return False
    if first.unit is None:
        return second.unit is None or (second.printed_unit and second.unit_first < second.number)
    return first.unit.dimension != "ratio"


def _share_scale(first: Quantity, second: Quantity) -> None:
    """Give the first number the scale of the second: "five to 10 million"."""
    if first.value is None or second.value is None or not second.scaled or first.scaled or first.value >= _SHARED:
        return
    if second.words and first.words and second.value < _SHARED and not second.value % 100:
        first.value *= 100  # "two to three hundred"
        return
    scale = Decimal(1)
    while abs(second.value) / (scale * 1000) >= 1:
        scale *= 1000
    if first.value <= 2 * second.value / scale:
        first.value *= scale


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
            _swallow(before, quantity)
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
