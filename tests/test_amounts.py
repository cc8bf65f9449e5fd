"""Claims put together from a bound, a quantity and a sentence around them. What was put in must come out."""

from decimal import Decimal

import pytest

from wireparse import Change, ClaimKind, Modifier, find_claims, parse_claim

COUNT, MONEY, PERCENT, MEASURE = ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.MEASURE
# The quantity as printed, its kind, its value, and the unit or the noun.
AMOUNTS = [
    ("$4.5 billion", MONEY, "4500000000", "dollar"),
    ("$250", MONEY, "250", "dollar"),
    ("US$3.2m", MONEY, "3200000", "dollar"),
    ("€17.50", MONEY, "17.5", "euro"),
    ("20 million pounds", MONEY, "20000000", "pound"),
    ("50 cents", MONEY, "50", "cent"),
    ("3 percent", PERCENT, "3", "percent"),
    ("0.25%", PERCENT, "0.25", "percent"),
    ("12.5 percentage points", PERCENT, "12.5", "percentage point"),
    ("60 miles", MEASURE, "60", "mile"),
    ("7,500 tonnes", MEASURE, "7500", "tonne"),
    ("two million barrels", MEASURE, "2000000", "barrel"),
    ("350 points", MEASURE, "350", "point"),
    ("90 degrees Fahrenheit", MEASURE, "90", "degree Fahrenheit"),
    ("three weeks", ClaimKind.DURATION, "3", "week"),
    ("45 minutes", ClaimKind.DURATION, "45", "minute"),
    ("10,000 troops", COUNT, "10000", None),
    ("twenty-one ferries", COUNT, "21", None),
    ("a dozen trucks", COUNT, "12", None),
    ("1.5 million new homes", COUNT, "1500000", None),
    ("400 North Korean soldiers", COUNT, "400", None),
]
NAMES = {amount[0]: amount for amount in AMOUNTS}
BOUNDS = [
    ("", None), ("about", Modifier.APPROXIMATELY), ("some", Modifier.APPROXIMATELY), ("nearly", Modifier.APPROXIMATELY),
    ("almost", Modifier.APPROXIMATELY), ("around", Modifier.APPROXIMATELY), ("roughly", Modifier.APPROXIMATELY), ("more than", Modifier.MORE_THAN),
    ("over", Modifier.MORE_THAN), ("just over", Modifier.MORE_THAN), ("less than", Modifier.LESS_THAN), ("under", Modifier.LESS_THAN),
    ("at least", Modifier.AT_LEAST), ("up to", Modifier.AT_MOST), ("at most", Modifier.AT_MOST), ("as much as", Modifier.AT_MOST),
    ("no more than", Modifier.AT_MOST), ("not less than", Modifier.AT_LEAST), ("more than about", Modifier.MORE_THAN),
]  # fmt: skip
LEVELS = [
    "The total was {}.", "The total, at {}, was higher.", "The port needs {}, and more is on its way.", "It lost the bid for {} on Monday.",
    "Here are the figures: {}.", "It asked for {} in May 2019.", "The crew has {} (see page 4).", "{} will do.",
]  # fmt: skip
CHANGES = [
    ("rose by", Change.UP),
    ("climbed by", Change.UP),
    ("fell by", Change.DOWN),
    ("was cut by", Change.DOWN),
    ("dropped by", Change.DOWN),
]
SPEAKERS = [
    ("Ann Poe said the total was {}.", "Ann Poe"), ("The total was {}, Ann Poe said.", "Ann Poe"), ("“The total is {},” Ann Poe said.", "Ann Poe"),
    ("According to the port authority, the total was {}.", "the port authority"), ("The total was {}, police said.", "police"),
    ("The total was {}, according to officials in Bonn.", "officials in Bonn"), ("The ministry put the total at {}.", "The ministry"),
    ("Economists expect a total of {}.", "Economists"), ("The total, Ann Poe said, was {}.", "Ann Poe"), ("The total was {}.", None),
    ("The total was {}. Ann Poe said so.", None), ("Ann Poe left. The total was {}.", None),
]  # fmt: skip


def printed(amount, bound):
    """The quantity behind its bound."""
    return f"{bound} {amount}".strip()


def only(frame, text):
    """The one claim of the sentence in which `text` stands."""
    sentence = frame.format(text[0].upper() + text[1:] if frame.startswith("{") else text)
    (claim,) = find_claims(sentence)
    return claim


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("bound", "modifier"), BOUNDS)
def test_every_amount_behind_every_bound(name, bound, modifier):
    text, kind, value, unit = NAMES[name]
    for frame in LEVELS:
        if bound == "over" and kind is ClaimKind.DURATION and "was" not in frame:
            continue  # a preposition: "raised it over three weeks"
        claim = only(frame, printed(text, bound))
        assert claim.text.lower() == printed(text, bound).lower()
        assert (claim.kind, claim.value, claim.modifier, claim.change) == (kind, Decimal(value), modifier, None)
        assert (claim.unit and claim.unit.name) == unit
        assert claim.noun == (None if unit else text.split(" ", 2 if text.startswith(("a ", "1.5 ")) else 1)[-1])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("bound", ["", "about", "more than", "up to"])
@pytest.mark.parametrize(("verb", "change"), CHANGES)
def test_every_amount_that_something_moves_by(name, bound, verb, change):
    claim = only(f"The total {verb} {{}} in May.", printed(NAMES[name][0], bound))
    assert (claim.text, claim.change) == (printed(NAMES[name][0], bound), change)
    level = only(
        f"The total {verb.removesuffix(' by')} to {{}} in May.",
        printed(NAMES[name][0], bound if bound != "up to" else ""),
    )
    assert level.change is None


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("bound", ["", "about", "at least"])
def test_everybody_who_claims_an_amount(name, bound):
    for frame, speaker in SPEAKERS:
        claim = only(frame, printed(NAMES[name][0], bound))
        assert claim.text == printed(NAMES[name][0], bound)
        assert (claim.attribution and claim.attribution.text) == speaker


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("bound", "modifier"), BOUNDS)
def test_every_amount_alone(name, bound, modifier):
    claim = parse_claim(printed(NAMES[name][0], bound))
    assert (claim.kind, claim.value, claim.modifier) == (NAMES[name][1], Decimal(NAMES[name][2]), modifier)
