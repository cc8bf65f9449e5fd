"""Properties of `find_claims` and `parse_claim` that hold for every text."""

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st
from support import properties, strategies

from wireparse import ClaimKind, Modifier, find_claims, parse_claim
from wireparse.lexicon.currencies import CURRENCIES, HUNDREDTHS, LOWER_CODES, SUM_SIGNS
from wireparse.lexicon.units import UNITS

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
PHRASES = {
    Modifier.APPROXIMATELY: (
        "about",
        "around",
        "nearly",
        "almost",
        "roughly",
        "some",
        "approximately",
        "an estimated",
        "close to",
    ),
    Modifier.MORE_THAN: ("more than", "over", "above", "in excess of", "just over"),
    Modifier.LESS_THAN: ("less than", "fewer than", "under", "just under"),
    Modifier.AT_LEAST: ("at least", "no less than", "a minimum of"),
    Modifier.AT_MOST: ("up to", "as many as", "no more than", "at most"),
}
AFTER = {Modifier.AT_LEAST: "or more", Modifier.AT_MOST: "or less", Modifier.APPROXIMATELY: "or so"}
NOUNS = (
    "soldiers",
    "North Korean troops",
    "people",
    "armed men",
    "empty houses",
    "Iraqis",
    "sniper attacks",
    "high-speed trains",
)
MEASURES = [row for row in UNITS if row[0] not in ("bit", "quarter", "pound", "magnitude", "degree")]


def in_words(number, joiner="-", link=" and "):
    """Spell a whole number as the AP and Reuters stylebooks do."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (joiner + SMALL[ones] if ones else "")
    for size, name in SCALES:
        if number >= size:
            head, rest = divmod(number, size)
            tail = (link if rest < 100 else " ") + in_words(rest, joiner, link) if rest else ""
            return f"{in_words(head, joiner, link)} {name}{tail}"
    raise AssertionError(number)


def indian(number):
    """Group digits as Indian agencies do: 12,50,000."""
    head, tail = divmod(number, 1000)
    groups = [f"{tail:03d}"] if head else [str(tail)]
    while head:
        head, part = divmod(head, 100)
        groups.insert(0, f"{part:02d}" if head else str(part))
    return ",".join(groups)


@st.composite
def numbers(draw):
    """A number as printed, in any supported style, and its value."""
    style = draw(
        st.sampled_from(
            (
                "plain",
                "comma",
                "indian",
                "words",
                "decimal",
                "scaled",
                "fraction",
                "glyph",
                "half",
                "thin",
            )
        )
    )
    whole = draw(st.integers(2, 10**9))
    if style == "plain":
        whole = draw(st.integers(2, 999))
        return str(whole), Decimal(whole)
    if style == "comma":
        return f"{whole:,}", Decimal(whole)
    if style == "indian":
        return indian(whole), Decimal(whole)
    if style == "thin":
        return f"{whole:,}".replace(",", "\u202f"), Decimal(whole)
    if style == "words":
        return in_words(whole, draw(st.sampled_from("- ")), draw(st.sampled_from((" and ", " ")))), Decimal(whole)
    tenths = Decimal(draw(st.integers(11, 9999))) / 10
    if style == "decimal":
        return str(tenths), tenths
    if style == "scaled":
        size, names = draw(
            st.sampled_from(
                (
                    (10**3, ("thousand",)),
                    (10**5, ("lakh",)),
                    (10**6, ("million", "mln")),
                    (10**7, ("crore",)),
                    (10**9, ("billion", "bln", "bn")),
                    (10**12, ("trillion",)),
                )
            )
        )
        return f"{tenths} {draw(st.sampled_from(names))}", tenths * size
    small = draw(st.integers(1, 99))
    if style == "fraction":
        upper, lower = draw(st.sampled_from(((1, 2), (1, 4), (3, 4), (5, 8))))
        return f"{small} {upper}/{lower}", small + Decimal(upper) / lower
    if style == "glyph":
        glyph, part = draw(st.sampled_from((("½", "0.5"), ("¼", "0.25"), ("¾", "0.75"))))
        return f"{small}{glyph}", small + Decimal(part)
    return f"{in_words(small)} and a half", small + Decimal("0.5")


@st.composite
def mixed_numbers(draw):
    """A number of digits and words or raised digits, and its value."""
    style = draw(st.sampled_from(("letter", "down", "digits", "raised")))
    # "3M" is a firm and "4K" a screen, where nothing is counted behind them: no whole number below 10.
    tenths = Decimal(draw(st.integers(11, 9999).filter(lambda number: number % 10 or number > 99))) / 10
    small = draw(st.integers(1, 99))
    if style == "letter":
        size, letter = draw(st.sampled_from(((10**3, "k"), (10**3, "K"), (10**6, "M"))))
        return f"{tenths}{letter}", tenths * size
    if style == "down":
        rest = draw(st.integers(2, 99))
        return f"{small} million {rest} thousand", Decimal(small * 10**6 + rest * 1000)
    if style == "digits":
        return draw(st.sampled_from((f"{small} and a half", f"{small}-and-a-half"))), small + Decimal("0.5")
    power = draw(st.integers(1, 9))
    return f"{tenths} × 10{'⁰¹²³⁴⁵⁶⁷⁸⁹'[power]}", tenths * 10**power


@st.composite
def modified(draw):
    """A modifier, what to print before a quantity and what after it."""
    modifier = draw(st.sampled_from((None, *Modifier)))
    if modifier is None:
        return None, "", ""
    if modifier in AFTER and draw(st.booleans()):
        return modifier, "", " " + AFTER[modifier]
    return modifier, draw(st.sampled_from(PHRASES[modifier])) + " ", ""


@given(st.one_of(numbers(), mixed_numbers()), modified(), st.sampled_from(NOUNS))
@example(("2 1/2", Decimal("2.5")), (None, "", ""), "people")
@example(("3K", Decimal(3000)), (None, "", ""), "soldiers")
def test_a_count_comes_back(number, modifier, noun):
    printed, value = number
    name, before, after = modifier
    claim = parse_claim(f"{before}{printed} {noun}") if not after else parse_claim(f"{printed}{after}")
    assert claim is not None
    assert (claim.value, claim.modifier) == (value, name)
    assert claim.kind is ClaimKind.COUNT
    assert after or claim.noun == noun


@given(st.one_of(numbers(), mixed_numbers()), modified(), st.sampled_from(MEASURES), st.booleans())
def test_a_measure_comes_back_in_every_unit(number, modifier, row, hyphen):
    printed, value = number
    name, before, after = modifier
    unit, code, dimension = row[:3]
    glue = "-" if hyphen and not after and " " not in unit and printed[-1].isdigit() else " "
    claim = parse_claim(f"{before}{printed}{glue}{unit}{after}")
    assert claim is not None
    assert claim.unit is not None
    assert (claim.value, claim.modifier) == (value, name)
    assert (claim.unit.name, claim.unit.symbol, claim.unit.dimension) == (unit, code, dimension)


@given(st.one_of(numbers(), mixed_numbers()), modified(), st.sampled_from(CURRENCIES), st.data())
def test_money_comes_back_in_every_currency(number, modifier, row, data):
    printed, value = number
    name, before, after = modifier
    code, currency, _, signs = row
    printed_name = "pounds sterling" if code == "GBP" else currency  # two pounds weigh
    signed = [f"{sign}{printed}" for sign in signs.split("|") if sign and printed[0].isdigit()]
    claim = parse_claim(before + data.draw(st.sampled_from([f"{printed} {printed_name}", *signed])) + after)
    assert claim is not None
    assert claim.unit is not None
    assert (claim.value, claim.modifier) == (value, name)
    assert (claim.unit.name, claim.unit.symbol, claim.kind) == (currency, code, ClaimKind.MONEY)


@given(
    st.integers(2, 400),
    st.integers(401, 999),
    st.sampled_from(("{} to {}", "{}-{}", "{}–{}", "between {} and {}", "from {} to {}")),
    st.sampled_from(("percent", "kilometers", "dollars", "hours", "points")),
    st.sampled_from(("", " million")),
)
def test_a_range_comes_back(low, high, layout, unit, scale):
    claim = parse_claim(f"{layout.format(low, high)}{scale} {unit}")
    assert claim is not None
    size = 10**6 if scale else 1
    assert (claim.value, claim.low, claim.high) == (None, low * size, high * size)


@given(
    st.integers(0, 99),
    st.integers(0, 99),
    st.sampled_from(("The senators voted {}-{}.", "The Reds beat the Blues {}-{}.")),
)
def test_a_score_comes_back(first, second, layout):
    (claim,) = find_claims(layout.format(first, second))
    assert (claim.parts, claim.kind) == ((first, second), ClaimKind.SCORE)


@given(strategies.texts())
def test_results_are_true_to_any_text(text):
    properties.check_all(text, find_claims(text))


@given(strategies.texts())
def test_one_quantity_is_the_whole_text(text):
    claim = parse_claim(text)
    assert claim is None or claim.text == text.strip()
    properties.check_all(text, claim)


@given(strategies.wire_text())
def test_a_paragraph_in_front_moves_spans_only(text):
    properties.check_shift(find_claims, text)


@given(st.lists(strategies.texts(), max_size=3))
def test_reading_changes_nothing(texts):
    properties.check_pure(find_claims, texts)


@given(
    st.integers(2, 99),
    st.integers(0, 400),
    st.sampled_from(("{} of {} {}", "{} out of {} {}", "{} of the past {} {}")),
    st.sampled_from(NOUNS),
)
def test_a_part_of_a_whole_comes_back(part, rest, layout, noun):
    claim = parse_claim(layout.format(part, part + rest, noun))
    assert claim is not None
    assert (claim.parts, claim.kind, claim.noun) == ((part, part + rest), ClaimKind.RATIO, noun)


@given(
    st.integers(10, 99).map(lambda tenths: Decimal(tenths) / 10),
    st.sampled_from(("magnitude {}", "magnitude-{}", "{}-magnitude", "{} on the Richter scale")),
)
def test_a_magnitude_comes_back(value, layout):
    claim = parse_claim(layout.format(value))
    assert claim is not None
    assert claim.unit is not None
    assert (claim.value, claim.kind, claim.unit.name) == (value, ClaimKind.MEASURE, "magnitude")


@given(st.integers(1, 999), st.integers(1, 9), st.sampled_from(("%", "percent", "million dollars")))
def test_a_point_set_apart_comes_back(whole, tenth, tail):
    claim = parse_claim(f"{whole} . {tenth} {tail}")
    assert claim is not None
    assert claim.value == Decimal(f"{whole}.{tenth}") * (10**6 if "million" in tail else 1)


@given(
    st.integers(10**4, 10**8),
    st.sampled_from([row for row in SUM_SIGNS if row[1]]),
    st.sampled_from(("{sign}{number:,}", "{sign}{number} million")),
)
def test_a_letter_before_a_sum_comes_back(number, row, layout):
    sign, code = row
    printed = layout.format(sign=sign + " " * (len(sign) > 2), number=number)
    (claim,) = find_claims(f"The ministry paid {printed} for it.")
    assert claim.unit is not None
    assert (claim.text, claim.unit.symbol) == (printed, code)
    assert claim.value == number * (10**6 if "million" in printed else 1)


@given(st.integers(2, 10**6), st.sampled_from(sorted(LOWER_CODES)), st.booleans())
def test_a_code_in_lower_case_comes_back(number, code, before):
    claim = parse_claim(f"{code} {number}" if before else f"{number} {code}")
    assert claim is not None
    assert claim.unit is not None
    assert (claim.value, claim.unit.symbol) == (number, code.upper())


@given(
    st.integers(1, 99), st.integers(1, 99), st.sampled_from(sorted(HUNDREDTHS)), st.sampled_from((" and ", " ", ", "))
)
def test_a_sum_with_its_hundredths_comes_back(whole, part, name, joint):
    claim = parse_claim(f"{whole} dollars{joint}{part} {name}")
    assert claim is not None
    assert claim.value == whole + Decimal(part) / 100


@given(
    st.integers(1, 9),
    st.integers(1, 5),
    st.sampled_from(
        (
            "{}-{},000",
            "{} to {},000",
            "{} or {},000",
            "{} to {} thousand",
            "{}k-{}k",
            "{},000-{},000",
            "{} or {} thousand",
        )
    ),
)
def test_a_range_shares_its_thousands(low, more, layout):
    high = low + min(more, low)
    claim = parse_claim(layout.format(low, high) + " people")
    assert claim is not None
    assert (claim.low, claim.high, claim.noun) == (low * 1000, high * 1000, "people")


@given(
    st.sampled_from(
        (("half", "0.5"), ("a quarter", "0.25"), ("three-quarters", "0.75"), ("one-tenth", "0.1"), ("0.4", "0.4"))
    ),
    st.sampled_from(("a mile", "an hour", "a percentage point", "one percent", "1 percent", "an inch")),
)
def test_a_part_of_a_unit_comes_back(part, unit):
    words, value = part
    claim = parse_claim(f"{words} of {unit}")
    assert claim is not None
    assert claim.unit is not None
    assert (claim.value, claim.unit.text) == (Decimal(value), unit.split(" ", 1)[1])


@given(st.integers(1, 999), st.sampled_from(("100,000", "1,000", "10,000", "million")), st.sampled_from(NOUNS))
def test_a_rate_per_a_number_comes_back(value, many, noun):
    claim = parse_claim(f"{value} cases per {many} {noun}")
    assert claim is not None
    assert claim.unit is not None
    assert (claim.value, claim.kind, claim.unit.name) == (value, ClaimKind.RATE, f"per {many} {noun}")


@given(
    st.integers(11, 999),
    st.integers(0, 10),
    st.sampled_from(
        ("The side were {} for {} at stumps.", "The side reached {}/{} by lunch.", "They declared on {} for {}.")
    ),
)
def test_an_innings_comes_back(runs, wickets, layout):
    (claim,) = find_claims(layout.format(runs, wickets))
    assert (claim.parts, claim.kind) == ((runs, wickets), ClaimKind.SCORE)
