"""What the claim parser returns."""

from __future__ import annotations

import enum
from decimal import Decimal

import attrs

from wireparse.elements import Displayed, Span, Speaker, quick

__all__ = ["Change", "ClaimKind", "Modifier", "NumericClaim", "Unit"]


class ClaimKind(enum.StrEnum):
    """What sort of quantity a claim states."""

    COUNT = "COUNT"
    MONEY = "MONEY"
    PERCENT = "PERCENT"
    MEASURE = "MEASURE"
    DURATION = "DURATION"
    AGE = "AGE"
    RATIO = "RATIO"
    MULTIPLE = "MULTIPLE"
    SCORE = "SCORE"
    RATE = "RATE"


class Modifier(enum.StrEnum):
    """How the text bounds or softens the number."""

    APPROXIMATELY = "APPROXIMATELY"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"
    AT_LEAST = "AT_LEAST"
    AT_MOST = "AT_MOST"


class Change(enum.StrEnum):
    """Which way a quantity that is a change goes."""

    UP = "UP"
    DOWN = "DOWN"


@quick
@attrs.frozen
class Unit:
    """A unit of measure or a currency.

    `name` is the English singular, `symbol` the ISO 4217 code of a currency or the UCUM code of a measure where there
    is one, `dimension` what it measures. An age printed bare ("Smith, 44") has a unit with neither `text` nor `span`.

    >>> from wireparse import parse_claim
    >>> unit = parse_claim("60 miles per hour").unit
    >>> unit.name, unit.symbol, parse_claim("$4.5 billion").unit.symbol
    ('mile per hour', '[mi_i]/h', 'USD')
    """

    text: str | None
    span: Span | None
    name: str
    symbol: str | None = None
    dimension: str | None = None


@quick
@attrs.frozen
class NumericClaim(Displayed):
    """A quantity that the story asserts.

    `value` is its one number; of a range it is `None`, and `low` and `high` are its ends, an open one `None`. `parts` are the
    numbers of a score, vote or odds. `noun` is what is counted or measured, as printed; `attribution` who claims it.

    >>> from wireparse import find_claims
    >>> boats, cost = find_claims("Police said about 40 boats sank. Repairs may cost $2 million to $3 million.")
    >>> boats.value, boats.modifier.value, boats.noun, boats.attribution.name
    (Decimal('40'), 'APPROXIMATELY', 'boats', 'Police')
    >>> cost.value, cost.low, cost.high, cost.unit.symbol
    (None, Decimal('2000000'), Decimal('3000000'), 'USD')
    """

    text: str
    span: Span
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    parts: tuple[Decimal, ...] = ()
    kind: ClaimKind = ClaimKind.COUNT
    modifier: Modifier | None = None
    change: Change | None = None
    unit: Unit | None = None
    noun: str | None = None
    attribution: Speaker | None = None
