"""The numerals that claims read: digits, words, mixed forms, fractions and vague amounts."""

from decimal import Decimal

import pytest

from wireparse.grammar.numerals import numeral_at
from wireparse.grammar.tokens import BREAK, Tokens, digits_value


def read(text, *, money=False):
    tokens = Tokens(text, 0, len(text))
    numeral = numeral_at(tokens, 0, money=money)
    if numeral is None:
        return None
    taken = text[tokens.starts[numeral.first] : tokens.ends[numeral.last - 1]]
    return taken, numeral.value if numeral.value is not None else (numeral.low, numeral.high)


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("7", "7"),
        ("0.5", "0.5"),
        (".5", "0.5"),
        ("1,234,567", "1234567"),
        ("1,674,200.5", "1674200.5"),
        ("12,50,000", "1250000"),
        ("5,00", "5"),
        ("1e10", "10000000000"),
        ("2.5e3", "2500"),
        ("1.2×10-3", "0.0012"),
        ("2.5^-1", "0.4"),
        ("2^3", "8"),
        ("10⁶", "1000000"),
        ("10⁻³", "0.001"),
        ("2.5 × 10⁶", "2500000"),
    ],
)
def test_digits(printed, value):
    assert digits_value(printed) == Decimal(value)


@pytest.mark.parametrize("printed", ["1.2.3", "1,2345", "12,3,4", "1,23,4,5", "9" * 41, "0^-2"])
def test_what_is_no_number(printed):
    assert digits_value(printed) is None


@pytest.mark.parametrize(
    ("text", "taken", "value"),
    [
        ("twelve men", "twelve", 12),
        ("twenty-one", "twenty-one", 21),
        ("one hundred and six men", "one hundred and six", 106),
        ("two hundred and fifty thousand", "two hundred and fifty thousand", 250000),
        ("twenty-one trillion three hundred", "twenty-one trillion three hundred", 21000000000300),
        ("fifty thousand CDs", "fifty thousand", 50000),
        ("five hundred thousand", "five hundred thousand", 500000),
        ("a hundred and two men", "a hundred and two", 102),
        ("a hundred thousand men", "a hundred thousand", 100000),
        ("a million and a half men", "a million and a half", 1500000),
        ("three million and a half", "three million and a half", 3500000),
        ("2 and a half million", "2 and a half million", 2500000),
        ("2-and-a-half-hour", "2-and-a-half", Decimal("2.5")),
        ("2 and a half-hour", "2", 2),
        ("three and three-quarter hours", "three and three-quarter", Decimal("3.75")),
        ("12 lakh 50 thousand rupees", "12 lakh 50 thousand", 1250000),
        ("5 thousand 6 million", "5 thousand", 5000),
        ("three hundred and two dozen", "three hundred and two dozen", 324),
        ("three hundred dozen", "three hundred dozen", 3600),
        ("12st 4lb", "12", 12),
        ("250 K people", "250 K", 250000),
        ("7.6m unique users", "7.6m", 7600000),
        ("7.6m unique walls", "7.6", Decimal("7.6")),
        ("5 K Street", "5", 5),
        ("half a million men", "half a million", 500000),
        ("half million", "half million", 500000),
        ("half of a million", "half of a million", 500000),
        ("half-dozen eggs", "half-dozen", 6),
        ("a half-dozen eggs", "a half-dozen", 6),
        ("two dozen eggs", "two dozen", 24),
        ("three quarters of a million men", "three quarters of a million", 750000),
        ("one and a half miles", "one and a half", 1.5),
        ("one and a quarter", "one and a quarter", 1.25),
        ("three and three quarters", "three and three quarters", 3.75),
        ("two and one-half", "two and one-half", 2.5),
        ("one and a half million", "one and a half million", 1500000),
        ("one hundred and three quarters", "one hundred and three quarters", 100.75),
        ("two point five million", "two point five million", 2500000),
        ("two hundred point zero three", "two hundred point zero three", Decimal("200.03")),
        ("3 hundred and 21 men", "3 hundred and 21", 321),
        ("4 thousand 3 hundred", "4 thousand 3 hundred", 4300),
        ("4 thousand 3 hundred and 0", "4 thousand 3 hundred", 4300),
        ("2.5 million and a half", "2.5 million and a half", 3000000),
        ("2½ million", "2½ million", 2500000),
        ("2 1/2 miles", "2 1/2", 2.5),
        ("2-1/2 miles", "2-1/2", 2.5),
        ("3/4 cup", "3/4", 0.75),
        ("½ cup", "½", 0.5),
        ("1 234 567.89 men", "1 234 567.89", Decimal("1234567.89")),
        ("12\u202f500 men", "12\u202f500", 12500),
        ("10k runners", "10k", 10000),
        ("3 dozens", "3 dozens", 36),
        ("1.8 billion-mile", "1.8 billion", 1800000000),
        ("5-million", "5-million", 5000000),
        ("a trillionth", "a trillionth", Decimal("1E-12")),
        ("a twenty-fifth", "a twenty-fifth", Decimal("0.04")),
        ("a hundred thousand trillionths", "a hundred thousand trillionths", Decimal("1E-7")),
        ("twenty one fifths", "twenty one fifths", Decimal("4.2")),
    ],
)
def test_numeral(text, taken, value):
    assert read(text) == (taken, value)


@pytest.mark.parametrize(
    ("text", "taken", "low", "high"),
    [
        ("dozens of men", "dozens", 12, 120),
        ("dozens and dozens of men", "dozens and dozens", 12, 120),
        ("tens of thousands of men", "tens of thousands", 10000, 100000),
        ("hundreds of millions of men", "hundreds of millions", 10**8, 10**9),
        ("a few hundred men", "a few hundred", 100, 1000),
        ("several dozen men", "several dozen", 12, 120),
        ("a couple of thousand men", "a couple of thousand", 1000, 10000),
        ("scores of men", "scores", 20, 200),
    ],
)
def test_vague_amount(text, taken, low, high):
    assert read(text) == (taken, (low, high))


@pytest.mark.parametrize(
    "text", ["11th", "1.2.3", "men", "a man", "several men", "a few men", "million", "thousand", "and", ""]
)
def test_no_numeral(text):
    assert not text or read(text) is None


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("one one one", "one"),
        ("1/2/2020", "1"),
        ("9/11", "9"),
        ("two thirds", "two thirds"),
        ("one thirds", "one"),
        ("two halves", "two"),
        ("nine and five", "nine"),
        ("three point", "three"),
        ("1 234", "1"),
        ("5 m", "5"),
        ("hundred men", None),
    ],
)
def test_where_a_numeral_ends(text, taken):
    found = read(text)
    assert (found and found[0]) == taken


def test_letters_are_scales_of_money_only():
    assert read("5m", money=True) == ("5m", 5000000)
    assert read("5m") == ("5", 5)
    assert read("5M") == ("5M", 5000000)


def test_tokens_know_what_stands_between_them():
    tokens = Tokens("the F-16 left.", 0, 14)
    assert tokens.words == ["the", "F", "-", "16", "left", "."]
    assert [tokens.glued(index) for index in range(6)] == [False, False, True, True, False, True]
    assert (tokens.gap(1), tokens.gap(0), tokens.low(9), tokens.word(-1)) == (" ", "", "", "")
    assert len(tokens) == 6


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("more\n\nmen", True),
        ("Rice\nBeans", True),
        ("It ended.\nthen", True),
        ("more\nthan", False),
        ("the river rose to a height that nobody in the town\nHall had seen", False),
        ("more\n   men", True),
        ("more\n", True),
    ],
)
def test_a_line_ends_or_runs_on(text, broken):
    assert (BREAK in Tokens(text, 0, len(text)).words) is broken


@pytest.mark.parametrize(
    "chain", ["5 million 4 thousand ", "3 hundred and 2 hundred and ", "7 million 1 234 567 ", "2 and a half million "]
)
def test_a_long_chain_of_scales_ends(chain):
    taken, _ = read(chain * 2000)
    assert len(taken) < 60
