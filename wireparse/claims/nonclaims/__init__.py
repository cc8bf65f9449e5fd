"""Stage: what is no quantity: dates, clock times, ordinals, phone numbers, addresses, designations, pronouns.

Each rule takes the tokens and a quantity and says whether it strikes the quantity out. They run in the order of `RULES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.nonclaims.dates import clock, day, listed_day, numeric, short_year, span_of_years, year
from wireparse.claims.nonclaims.names import (
    address,
    class_of_thing,
    code,
    designation,
    glued,
    list_number,
    nameless,
    phone,
    product,
    security,
    spelled_name,
    styled,
    title,
)  # fmt: skip
from wireparse.claims.nonclaims.words import double_noun, one, ordinal, part_of_game, pronoun

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["NAMED_RULES", "RULES", "counts_something", "is_claim"]

RULES: Final[tuple[Callable[[Tokens, Quantity], bool], ...]] = (
    code,
    product,
    glued,
    day,
    listed_day,
    span_of_years,
    numeric,
    short_year,
    year,
    clock,
    designation,
    address,
    phone,
    list_number,
    ordinal,
    class_of_thing,
    spelled_name,
    part_of_game,
    one,
    title,
    security,
    double_noun,
)
"""The rules that need no noun, cheapest and surest first."""

_DIGITS_ONLY: Final = frozenset({code, product, listed_day, span_of_years, numeric, address, phone, list_number})
_WORDS_ONLY: Final = frozenset({ordinal, spelled_name, one, double_noun})
_OF_DIGITS: Final = tuple(rule for rule in RULES if rule not in _WORDS_ONLY)
_OF_WORDS: Final = tuple(rule for rule in RULES if rule not in _DIGITS_ONLY)

NAMED_RULES: Final = (pronoun, nameless, styled)
"""The rules that ask whether the quantity has found a noun."""


def is_claim(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether no rule strikes the quantity out by the words around it."""
    for rule in _OF_WORDS if quantity.words else _OF_DIGITS:  # noqa: SIM110  (a generator costs as much as the rules)
        if rule(tokens, quantity):
            return False
    return True


def counts_something(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the quantity, now that its noun and unit are known, is more than a pronoun or a name."""
    return not any(rule(tokens, quantity) for rule in NAMED_RULES)
