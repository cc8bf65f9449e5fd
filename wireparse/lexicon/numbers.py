"""Number words of English: cardinals, scales, fractions, vague amounts and multiples.

Sources: The Associated Press Stylebook ("numerals"), the Reuters and Dow Jones abbreviations of the trade ("mln", "bln"),
and the Indian numbering words of PTI and The Hindu ("lakh", "crore").
"""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "COUNTED_IN_MILLIONS",
    "FRACTIONS",
    "FRACTION_GLYPHS",
    "LETTER_SCALES",
    "MULTIPLE_VERBS",
    "MULTIPLE_WORDS",
    "ONES",
    "ORDINAL_ONES",
    "ORDINAL_SUFFIXES",
    "SCALES",
    "SPREADS",
    "TENS",
]

ONES: Final = MappingProxyType({
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
})  # fmt: skip
"""Cardinals below twenty."""

TENS: Final = MappingProxyType({
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
})  # fmt: skip
"""Tens, with one misspelling that copy desks let through."""

SCALES: Final = MappingProxyType({
    "dozen": Decimal(12), "hundred": Decimal(100), "thousand": Decimal(1000), "lakh": Decimal(10) ** 5,
    "lakhs": Decimal(10) ** 5, "million": Decimal(10) ** 6, "mln": Decimal(10) ** 6, "mn": Decimal(10) ** 6,
    "mil": Decimal(10) ** 6, "crore": Decimal(10) ** 7, "crores": Decimal(10) ** 7, "billion": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9, "bn": Decimal(10) ** 9, "trillion": Decimal(10) ** 12, "trln": Decimal(10) ** 12,
    "tln": Decimal(10) ** 12, "trn": Decimal(10) ** 12, "tn": Decimal(10) ** 12, "quadrillion": Decimal(10) ** 15,
})  # fmt: skip
"""Words that multiply the number before them."""

LETTER_SCALES: Final = MappingProxyType({
    "k": Decimal(1000), "K": Decimal(1000), "m": Decimal(10) ** 6, "M": Decimal(10) ** 6, "b": Decimal(10) ** 9,
    "B": Decimal(10) ** 9, "t": Decimal(10) ** 12, "T": Decimal(10) ** 12, "MM": Decimal(10) ** 6,
})  # fmt: skip
"""Letters that multiply the digits they are glued to. Small m, b and t are units unless the amount is money."""

COUNTED_IN_MILLIONS: Final = words("""
    acres adults americans animals babies barrels bottles britons cars children citizens clients consumers
    copies customers deals deaths dollars doses downloads employees euros families fans followers hectares homes
    households jobs listeners litres members men migrants motorists passengers patients pensioners people
    players pounds pupils readers refugees residents sales shares sheep soldiers stg streams students subscribers tickets
    times tonnes tons travellers tweets users vehicles viewers views visitors visits voters votes watchers women
    workers yen
""")
"""Before these a small "m" glued to digits is millions, not meters: "3m people"."""

SPREADS: Final = MappingProxyType({
    "dozens": (Decimal(12), Decimal(120)), "scores": (Decimal(20), Decimal(200)), "tens": (Decimal(10), Decimal(100)),
    "hundreds": (Decimal(100), Decimal(1000)), "thousands": (Decimal(1000), Decimal(10000)),
    "lakhs": (Decimal(10) ** 5, Decimal(10) ** 6), "millions": (Decimal(10) ** 6, Decimal(10) ** 7),
    "crores": (Decimal(10) ** 7, Decimal(10) ** 8), "billions": (Decimal(10) ** 9, Decimal(10) ** 10),
    "trillions": (Decimal(10) ** 12, Decimal(10) ** 13),
})  # fmt: skip
"""Vague plurals and what they are taken to span: one unit of the scale to ten (dozens: 12 to 120)."""

FRACTIONS: Final = MappingProxyType({
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twelfths": 12, "sixteenth": 16, "sixteenths": 16,
    "twentieth": 20, "twentieths": 20, "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
    "millionth": 10**6, "millionths": 10**6, "billionth": 10**9, "billionths": 10**9, "trillionth": 10**12,
    "trillionths": 10**12, "thirtieth": 30, "thirtieths": 30, "fortieth": 40, "fortieths": 40, "fiftieth": 50,
    "fiftieths": 50, "eleventh": 11, "elevenths": 11,
})  # fmt: skip
"""Denominators. After "the" or alone these are ordinals, not fractions."""

FRACTION_GLYPHS: Final = MappingProxyType({
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9), "⅒": (1, 10),
})  # fmt: skip
"""Vulgar fractions of Unicode, as numerator and denominator."""

MULTIPLE_WORDS: Final = MappingProxyType({
    "twice": 2, "thrice": 3, "double": 2, "triple": 3, "treble": 3, "quadruple": 4, "quintuple": 5, "twofold": 2,
    "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9,
    "tenfold": 10, "twentyfold": 20, "hundredfold": 100,
})  # fmt: skip
"""Words that say how many times as much."""

MULTIPLE_VERBS: Final = MappingProxyType({
    "doubled": 2, "doubles": 2, "doubling": 2, "tripled": 3, "triples": 3, "tripling": 3, "trebled": 3, "trebling": 3,
    "quadrupled": 4, "quadruples": 4, "quadrupling": 4, "quintupled": 5, "quintupling": 5,
})  # fmt: skip
"""Verbs that say that something became so many times as much."""

ORDINAL_ONES: Final = MappingProxyType({
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
})  # fmt: skip
"""Ordinals below ten, as the last part of a denominator ("a twenty-first")."""

ORDINAL_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})
"""What makes digits an ordinal when glued to them; "st" only behind a one ("12st" is a weight)."""
