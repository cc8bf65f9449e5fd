"""Stage: what is no quantity: dates, clock times, ordinals, phone numbers, addresses, designations, pronouns.

Each rule takes the tokens and a quantity and says whether it strikes the quantity out. Its row in the table says which
quantities it is asked about.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
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
from wireparse.claims.nonclaims.words import double_noun, one, ordinal, part_of_game, pronoun, test_scores

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["NAMED_RULES", "RULES", "counts_something", "is_claim"]

# What is known of a quantity before any rule looks at the words around it.
_WORDS: Final = 1  # spelled out
_MEASURED: Final = 2  # with a unit
_BARE: Final = 4  # plain digits
_JOINED: Final = 8
_SCALED: Final = 16
_FRACTION: Final = 32
_HYPHENED: Final = 64
_MULTIPLE: Final = 128

_Rule = Callable[["Tokens", "Quantity"], bool]
_TABLE: Final[tuple[tuple[_Rule, int, int], ...]] = (
    (year, 0, _MEASURED | _JOINED),
    (one, _WORDS, _JOINED),
    (code, _BARE, _WORDS | _MEASURED),
    (product, 0, _WORDS),
    (glued, 0, 0),
    (day, 0, _MEASURED | _SCALED),
    (listed_day, _BARE, _WORDS | _MEASURED),
    (span_of_years, _JOINED, _WORDS | _MEASURED | _SCALED),
    (numeric, 0, _WORDS),
    (short_year, 0, 0),
    (clock, 0, 0),
    (designation, 0, _SCALED | _FRACTION),
    (address, _BARE, _WORDS | _MEASURED),
    (phone, 0, _WORDS | _MEASURED),
    (list_number, _BARE, _WORDS | _MEASURED | _JOINED),
    (ordinal, _WORDS, 0),
    (class_of_thing, 0, 0),
    (spelled_name, _WORDS, _MEASURED),
    (part_of_game, _FRACTION, _MEASURED),
    (title, _MEASURED, 0),
    (security, _MEASURED | _HYPHENED, 0),
    (double_noun, _MULTIPLE, 0),
    (test_scores, _WORDS | _SCALED, _MEASURED),
)
"""The rules that need no noun, each with what a quantity must be and what it must not be for the rule to apply at all.

What strikes out most stands first; the order changes no result."""

RULES: Final = tuple(rule for rule, _, _ in _TABLE)


@cache
def _rules_for(traits: int) -> tuple[_Rule, ...]:
    """The rules that can strike out a quantity of these traits."""
    return tuple(rule for rule, needed, barred in _TABLE if traits & needed == needed and not traits & barred)


NAMED_RULES: Final = (pronoun, nameless, styled)
"""The rules that ask whether the quantity has found a noun."""


def is_claim(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether no rule strikes the quantity out by the words around it."""
    traits = (
        quantity.words
        | (quantity.unit is not None) << 1
        | quantity.bare << 2
        | quantity.joined << 3
        | quantity.scaled << 4
        | quantity.fraction << 5
        | quantity.hyphened << 6
        | (quantity.kind is ClaimKind.MULTIPLE) << 7
    )
    for rule in _rules_for(traits):  # noqa: SIM110  (a generator costs as much as the rules)
        if rule(tokens, quantity):
            return False
    return True


def counts_something(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the quantity, now that its noun and unit are known, is more than a pronoun or a name."""
    if quantity.noun is not None or quantity.unit is not None or quantity.kind is not None:
        return True
    return not any(rule(tokens, quantity) for rule in NAMED_RULES)
