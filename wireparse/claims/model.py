"""What the claim parser returns."""

from __future__ import annotations

import enum
from decimal import Decimal

import attrs

from wireparse.elements import Displayed, Span, Speaker

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


@attrs.frozen
class Unit:
    """A unit of measure or a currency.

    `name` is the English singular, `symbol` the ISO 4217 code of a currency or the UCUM code of a measure where there
    is one. An age printed bare ("Smith, 44") has a unit with neither `text` nor `span`.
    """

    text: str | None
    span: Span | None
    name: str
    symbol: str | None = None
    dimension: str | None = None


@attrs.frozen
class NumericClaim(Displayed):
    """A quantity that the story asserts."""

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
