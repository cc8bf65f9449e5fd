"""Rule: phone numbers, and those of the police, are no quantities."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse.lexicon.designations import CALLED, CALLING, EMERGENCY_NUMBERS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["phone"]

_PHONE_MARKS: Final = frozenset({"-", "–", ")", "(", ".", "+"})
_PHONE_REACH: Final = 6
_PHONE_DIGITS: Final = 7
_PHONE_GROUPS: Final = 6  # digits of the shortest number that is printed in groups


def phone(tokens: Tokens, quantity: Quantity) -> bool:
    """Digits in a phone number: a bracketed or dashed run of digit groups, or "+1"."""
    if not tokens.is_number(quantity.number) or quantity.unit is not None:
        return False
    if _emergency(tokens, quantity) or _dialled(tokens, quantity):
        return True
    floor, ceiling = max(0, quantity.number - _PHONE_REACH), min(len(tokens), quantity.number_last + _PHONE_REACH)
    if len(tokens.figures) < 3 or _PHONE_MARKS.isdisjoint(tokens.lows[max(0, floor - 1) : ceiling]):
        return False
    groups = [index for index in range(floor, ceiling) if tokens.words[index].isdecimal()]
    if len(groups) < 3:
        return False
    first = groups[0]
    if tokens.low(first - 1) == "+" and tokens.glued(first) and groups[-1] - first == len(groups) - 1:
        return True
    lengths = [len(tokens.words[index]) for index in groups]
    chained = [_chained(tokens, left, right) for left, right in pairwise(groups)]
    return (
        sum(lengths) >= _PHONE_DIGITS and max(lengths) > 1 and any(left and right for left, right in pairwise(chained))
    )


def _emergency(tokens: Tokens, quantity: Quantity) -> bool:
    """As in "called 911", "a 999 operator"."""
    if tokens.words[quantity.number] not in EMERGENCY_NUMBERS:
        return False
    return tokens.low(quantity.number - 1) in CALLING or tokens.low(quantity.last) in CALLED


def _dialled(tokens: Tokens, quantity: Quantity) -> bool:
    """As in "on 0800 123 456", "call 116 123", "(02) 9374 4000": groups with nothing but a space between them."""
    first, last = quantity.number, quantity.last
    while tokens.word(first - 1).isdecimal() and quantity.number - first < _PHONE_REACH:
        first -= 1
    while tokens.word(last).isdecimal() and last - quantity.last < _PHONE_REACH:
        last += 1
    groups = tokens.words[first:last]
    if len(groups) < 2 or not all(map(str.isdecimal, groups)) or sum(map(len, groups)) < _PHONE_GROUPS:
        return False
    return groups[0][0] == "0" or tokens.low(first - 1) in CALLING or tokens.low(first - 1) == ")"


def _chained(tokens: Tokens, left: int, right: int) -> bool:
    """Whether only marks of phone numbers stand between two groups of digits."""
    between = tokens.lows[left + 1 : right]
    return 0 < len(between) < 4 and _PHONE_MARKS.issuperset(between) and tokens.starts[right] - tokens.ends[left] <= 3
