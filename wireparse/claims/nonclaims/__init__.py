"""Stage: what is no quantity: dates, clock times, ordinals, phone numbers, addresses, designations, pronouns.

Each rule takes the tokens and a quantity and says whether it strikes the quantity out. Its row in the table says which
quantities it is asked about.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.claims.nonclaims.dates import (
    CLOCK_WORDS,
    clock,
    day,
    era,
    listed_day,
    numeric,
    padded,
    short_year,
    span_of_years,
    year,
)
from wireparse.claims.nonclaims.names import (
    address,
    class_of_thing,
    code,
    designation,
    glued,
    list_number,
    nameless,
    product,
    security,
    spelled_name,
    styled,
    title,
)  # fmt: skip
from wireparse.claims.nonclaims.phones import phone
from wireparse.claims.nonclaims.words import double_noun, one, ordinal, part_of_game, pronoun, test_scores
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon.designations import EMERGENCY_NUMBERS, ERAS, ROAD_AFTER
from wireparse.lexicon.months import MONTHS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["NAMED_RULES", "RULES", "counts_something", "is_claim", "told"]

# What is known of a quantity before any rule looks at the words around it.
_WORDS: Final = 1  # spelled out
_MEASURED: Final = 2  # with a unit
_BARE: Final = 4  # plain digits
_JOINED: Final = 8
_SCALED: Final = 16
_FRACTION: Final = 32
_HYPHENED: Final = 64
_MULTIPLE: Final = 128
_FOUR: Final = 256  # letters or digits, or scaled: a year
_CODED: Final = 512  # five digits or more, or a zero before others
_TOUCHED: Final = 1024  # by a word or mark that is none of those beside any number
# What stands somewhere in its sentence.
_MONTH: Final = 2048
_TIME: Final = 4096  # of a day or a week
_ERA: Final = 8192
_STREET: Final = 16384
_BRACKET: Final = 32768  # or the end of a line, or the number opens the sentence
_CALL: Final = 65536  # several numbers, or the one of the police

_Rule = Callable[["Tokens", "Quantity"], bool]
_TABLE: Final[tuple[tuple[_Rule, int, int], ...]] = (
    (year, _FOUR, _MEASURED | _JOINED),
    (one, _WORDS, _JOINED),
    (code, _BARE | _CODED, _WORDS | _MEASURED),
    (product, 0, _WORDS | _BARE),
    (product, _BARE | _MEASURED, 0),
    (product, _BARE | _JOINED, 0),
    (glued, _TOUCHED, 0),
    (day, _MONTH, _MEASURED | _SCALED),
    (listed_day, _BARE | _MONTH, _WORDS | _MEASURED),
    (span_of_years, _JOINED, _WORDS | _MEASURED | _SCALED),
    (numeric, _TOUCHED, _WORDS),
    (short_year, _TOUCHED, 0),
    (era, _ERA, 0),
    (padded, _CODED, 0),
    (clock, _TIME, 0),
    (designation, 0, _SCALED | _FRACTION | _MULTIPLE),
    (address, _BARE | _STREET, _WORDS | _MEASURED),
    (phone, _CALL, _WORDS | _MEASURED),
    (list_number, _BARE | _BRACKET, _WORDS | _MEASURED | _JOINED),
    (ordinal, _WORDS | _TOUCHED, 0),
    (class_of_thing, _TOUCHED, 0),
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
"""The rules that are asked about what has found neither noun nor unit nor kind."""


_BITS: Final = (
    (_MONTH, MONTHS.keys()), (_TIME, CLOCK_WORDS), (_ERA, ERAS), (_STREET, ROAD_AFTER | {"block"}), (_BRACKET, frozenset({"(", ")", "[", "]", BREAK})),
    (_CALL, EMERGENCY_NUMBERS),
)  # fmt: skip
_TELLING: Final = frozenset(word for _, listed in _BITS for word in listed)
_PLAIN_BEFORE: Final = frozenset({"$", "£", "€", "“", '"'})
_PLAIN_BEHIND: Final = frozenset({".", ",", ";", ")", "?", "!", "”", '"', "%"})
_LONG: Final = 5  # digits


def told(tokens: Tokens) -> int:
    """What the words of a sentence tell of its numbers, for `is_claim`."""
    found = _CALL if len(tokens.figures) > 1 else 0
    telling = _TELLING.intersection(tokens.lows)
    if telling:
        for bit, listed in _BITS:
            if not telling.isdisjoint(listed):
                found |= bit
    return found


def is_claim(tokens: Tokens, quantity: Quantity, about: int) -> bool:
    """Whether no rule strikes the quantity out by the words around it; `about` is what its sentence told."""
    word = tokens.words[quantity.number]
    traits = (
        about
        | quantity.words
        | (quantity.unit is not None) << 1
        | quantity.bare << 2
        | quantity.joined << 3
        | quantity.scaled << 4
        | quantity.fraction << 5
        | quantity.hyphened << 6
        | (quantity.kind is ClaimKind.MULTIPLE) << 7
        | (len(word) == _LONG - 1 or quantity.scaled) << 8
        | (len(word) >= _LONG or word[0] == "0") << 9
        | _touched(tokens, quantity) << 10
        | (quantity.first == 0) << 15
    )
    for rule in _rules_for(traits):  # noqa: SIM110  (a generator costs as much as the rules)
        if rule(tokens, quantity):
            return False
    return True


def _touched(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a word or mark is glued to the number that stands beside numbers only to make something else of them."""
    glued_to, low = tokens.glued, tokens.low
    number, number_last, last = quantity.number, quantity.number_last, quantity.last
    return (
        (glued_to(number) and low(number - 1) not in _PLAIN_BEFORE)
        or (glued_to(number_last) and low(number_last) not in _PLAIN_BEHIND)
        or (last != number_last and glued_to(last) and low(last) not in _PLAIN_BEHIND)
    )


def counts_something(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the quantity, now that its noun and unit are known, is more than a pronoun or a name."""
    if quantity.noun is not None or quantity.unit is not None or quantity.kind is not None:
        return True
    return not any(rule(tokens, quantity) for rule in NAMED_RULES)
