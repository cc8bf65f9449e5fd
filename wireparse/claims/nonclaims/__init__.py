"""Stage: what is no quantity: dates, clock times, ordinals, phone numbers, addresses, designations, pronouns.

Each rule takes the tokens and a quantity and says whether it strikes the quantity out. They run in the order of `RULES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.nonclaims import dates, names, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["NAMED_RULES", "RULES", "counts_something", "is_claim"]

RULES: Final[tuple[Callable[[Tokens, Quantity], bool], ...]] = (
    names.code,
    names.glued,
    dates.day,
    dates.listed_day,
    dates.span_of_years,
    dates.numeric,
    dates.short_year,
    dates.year,
    dates.clock,
    names.designation,
    names.address,
    names.phone,
    names.list_number,
    words.ordinal,
    names.class_of_thing,
    names.spelled_name,
    words.part_of_game,
    words.one,
    names.title,
    names.security,
    words.double_noun,
)
"""The rules that need no noun, cheapest and surest first."""

NAMED_RULES: Final = (words.pronoun, names.nameless, names.styled)
"""The rules that ask whether the quantity has found a noun."""


def is_claim(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether no rule strikes the quantity out by the words around it."""
    return not any(rule(tokens, quantity) for rule in RULES)


def counts_something(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the quantity, now that its noun and unit are known, is more than a pronoun or a name."""
    return not any(rule(tokens, quantity) for rule in NAMED_RULES)
