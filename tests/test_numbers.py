"""Numbers written out in every way that copy writes them, and read again: the value must be the one that was written."""

from decimal import Decimal

import pytest

from wireparse import parse_claim

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6), ("thousand", 10**3))
VALUES = [
    2, 7, 10, 12, 19, 20, 21, 35, 99, 100, 101, 110, 115, 120, 199, 342, 999, 1000, 1001, 1010, 1100, 1234, 5600, 12345, 45067,
    100001, 250000, 345678, 999999, 10**6, 1000001, 2500000, 345000000, 1234567890, 20 * 10**9, 3 * 10**12 + 5 * 10**9,
]  # fmt: skip
FRACTIONS = [
    (2, "half", "halves"), (3, "third", "thirds"), (4, "fourth", "fourths"), (5, "fifth", "fifths"), (8, "eighth", "eighths"),
    (10, "tenth", "tenths"), (12, "twelfth", "twelfths"), (16, "sixteenth", "sixteenths"), (20, "twentieth", "twentieths"),
    (25, "twenty-fifth", "twenty-fifths"), (100, "hundredth", "hundredths"), (1000, "thousandth", "thousandths"),
]  # fmt: skip
POWERS = [
    ("hundred", 2), ("thousand", 3), ("lakh", 5), ("million", 6), ("mln", 6), ("mn", 6), ("crore", 7), ("billion", 9), ("bln", 9),
    ("bn", 9), ("lakh crore", 12), ("trillion", 12), ("trn", 12), ("tn", 12), ("quadrillion", 15),
]  # fmt: skip
LETTERS = [("k", 3), ("K", 3), ("m", 6), ("M", 6), ("MM", 6), ("b", 9), ("B", 9), ("bn", 9), ("t", 12), ("tn", 12)]
GLYPHS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875", "⅕": "0.2"}


def spelled(number: int, joint: str, hyphen: str) -> str:
    """The number in words; `joint` stands before what is under a hundred, `hyphen` between tens and ones."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10 - 2] + (hyphen + ONES[number % 10] if number % 10 else "")
    scale, size = next((each for each in SCALES if number >= each[1]), ("hundred", 100))
    rest = number % size
    head = f"{spelled(number // size, joint, hyphen)} {scale}"
    return head + ((joint if rest < 100 else " ") + spelled(rest, joint, hyphen) if rest else "")


def check(text, value):
    claim = parse_claim(text)
    assert claim is not None, text
    assert claim.value is not None, text
    assert abs(claim.value - value) <= value * Decimal("1e-9"), text


@pytest.mark.parametrize("number", VALUES)
@pytest.mark.parametrize("joint", [" and ", " "])
@pytest.mark.parametrize("hyphen", ["-", "‑", " "])
def test_numbers_in_words(number, joint, hyphen):
    words = spelled(number, joint, hyphen)
    for frame in ("{} men", "about {} percent", "{} dollars", "more than {} miles", "{}"):
        text = frame.format(words)
        for printed in (text, text.upper(), text.capitalize()):
            check(printed, Decimal(number))


@pytest.mark.parametrize(("below", "singular", "plural"), FRACTIONS)
@pytest.mark.parametrize("hyphen", ["-", "‑", " "])
def test_fractions_in_words(below, singular, plural, hyphen):
    for above in (1, 3, 7, 11):
        if below == 2 and above > 1:
            continue
        part = f"{spelled(above, ' ', '-')}{hyphen}{singular if above == 1 else plural}"
        for frame in ("{}", "about {} of a mile", "{} of men"):
            check(frame.format(part), Decimal(above) / below)
    if 2 < below < 25:
        check(f"two and one{hyphen}{singular} miles", 2 + Decimal(1) / below)


@pytest.mark.parametrize("digits", ["5", "1.5", "12", "0.25", "1,200"])
@pytest.mark.parametrize(("scale", "power"), POWERS)
def test_digits_before_a_scale(digits, scale, power):
    value = Decimal(digits.replace(",", "")) * 10**power
    for frame in ("${} {}", "{} {} men", "{} {} dollars", "€{} {}", "about {} {} tons", "Rs {} {}"):
        check(frame.format(digits, scale), value)
    if " " not in scale:
        check(f"{digits}-{scale}-dollar", value)


@pytest.mark.parametrize("digits", ["5", "1.5", "12", "0.25", "1,200"])
@pytest.mark.parametrize(("letter", "power"), LETTERS)
def test_money_with_a_letter_behind(digits, letter, power):
    for sign in ("$", "£", "US$", "€", "A$"):
        check(f"{sign}{digits}{letter}", Decimal(digits.replace(",", "")) * 10**power)


@pytest.mark.parametrize(("glyph", "part"), GLYPHS.items())
def test_fractions_of_one_sign(glyph, part):
    value = Decimal(part)
    for text, expected in (
        (f"{glyph} mile", value), (f"2{glyph} miles", 2 + value), (f"2 {glyph} miles", 2 + value), (f"{glyph} million men", value * 10**6),
        (f"12{glyph} million men", (12 + value) * 10**6), (f"${glyph} billion", value * 10**9), (f"about 3{glyph} percent", 3 + value),
    ):  # fmt: skip
        check(text, expected)


@pytest.mark.parametrize(
    ("above", "below"), [(1, 2), (1, 4), (3, 4), (1, 8), (5, 8), (7, 8), (1, 3), (2, 3), (15, 16), (31, 32)]
)
def test_fractions_with_a_stroke(above, below):
    value = Decimal(above) / below
    for text, expected in (
        (f"{above}/{below} mile", value), (f"{above}⁄{below} cup", value), (f"2 {above}/{below} miles", 2 + value),
        (f"2-{above}/{below} miles", 2 + value), (f"12 {above}/{below} million men", (12 + value) * 10**6),
    ):  # fmt: skip
        check(text, expected)
