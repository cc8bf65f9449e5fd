"""Numeric claims: values, what they count, how sure they are, which way they go, who says so."""

from decimal import Decimal

import pytest
from support import goldens, properties

from wireparse import Change, ClaimKind, Modifier, Span, find_claims, find_quotes, parse_claim
from wireparse.attribution.engine import Attributions
from wireparse.attribution.opening import body_start
from wireparse.claims import claims_by_paragraph
from wireparse.claims.nonclaims import RULES
from wireparse.grammar.scan import Scan
from wireparse.lexicon.currencies import CURRENCIES, SUBUNITS
from wireparse.lexicon.units import METRIC_BASES, PREFIXES, UNITS
from wireparse.quotes import quotes_in


@pytest.mark.parametrize("case", goldens.cases("claims"))
def test_goldens(case):
    case.check(find_claims(case.text))


def test_a_paragraph_in_front_or_behind_changes_nothing():
    for case in goldens.cases("claims"):
        text = case.values[0].text
        properties.check_shift(find_claims, text)
        assert find_claims(f"{text}\n\n{properties.PLAIN_PARAGRAPH}") == find_claims(text)


def test_a_sentence_beside_it_in_its_paragraph_changes_nothing():
    for case in goldens.cases("claims"):
        text = case.values[0].text
        if "\n" not in text and not body_start(text, 0, len(text)):  # no lines of a fixed width, and no dateline
            properties.check_between(find_claims, text)


def test_the_name_of_a_unit_settles_its_symbol_and_dimension():
    units = {
        unit for case in goldens.cases("claims") for claim in find_claims(case.values[0].text) if (unit := claim.unit)
    }
    kinds = sorted({(unit.name, str(unit.symbol), unit.dimension) for unit in units})
    pounds = [kind for kind in kinds if kind[0] == "pound"]
    assert pounds == [("pound", "GBP", "money"), ("pound", "[lb_av]", "mass")]  # the one word for two units
    names = [name for name, _, _ in kinds if not name.startswith("pound")]
    assert len(names) == len(set(names))


def test_no_noun_is_empty():
    assert all(claim.noun != "" for case in goldens.cases("claims") for claim in find_claims(case.values[0].text))


def test_a_third_of_the_goldens_are_counter_examples():
    cases = [parameter.values[0] for parameter in goldens.cases("claims")]
    assert len(cases) >= 300
    assert 3 * sum(not case.expect for case in cases) >= len(cases)


@pytest.mark.parametrize("function", [find_claims, parse_claim])
@pytest.mark.parametrize("value", [None, b"12 men", 12, ["12 men"]])
def test_another_type_is_named_in_the_error(function, value):
    with pytest.raises(TypeError, match=type(value).__name__):
        function(value)


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "soldiers", "12 men left", "12 men and 4 women", "Oct. 29", "1998 election"]
)
def test_what_is_not_one_quantity_is_none(text):
    assert parse_claim(text) is None


def test_space_around_one_quantity_is_allowed():
    claim = parse_claim("  about 10,000 soldiers\n")
    assert claim is not None
    assert (claim.text, claim.span) == ("about 10,000 soldiers", Span(2, 23))


def test_one_or_two_digits_are_a_quantity_by_themselves_only():
    claim = parse_claim(" 12\n")
    assert claim is not None
    assert (claim.value, claim.span, claim.kind) == (12, Span(1, 3), ClaimKind.COUNT)
    assert find_claims("12") == ()
    assert parse_claim("a!") is None
    assert parse_claim("007") is None
    one = parse_claim("one")
    assert one is not None
    assert one.value == 1


def test_the_unit_says_where_it_stands():
    text = "It weighed 600 kgs and cost $4.5 billion."
    weight, cost = find_claims(text)
    assert weight.unit is not None
    assert cost.unit is not None
    assert (weight.unit.text, weight.unit.span) == ("kgs", Span(15, 18))
    assert (cost.unit.text, cost.unit.span, cost.unit.dimension) == ("$", Span(28, 29), "money")


def test_an_age_printed_bare_has_a_unit_without_a_place():
    (claim,) = find_claims("Ana Ruiz, 44, was freed.")
    assert claim.kind is ClaimKind.AGE
    assert claim.unit is not None
    assert (claim.unit.name, claim.unit.text, claim.unit.span) == ("year of age", None, None)


def test_one_scan_serves_two_parsers():
    text = "Mayor Ann Poe said 40 homes burned."
    scan = Scan(text)
    attributions = Attributions(scan)
    assert quotes_in(scan, attributions) == find_quotes(text)
    assert tuple(*claims_by_paragraph(scan, attributions)) == find_claims(text)


def test_a_part_of_a_text_keeps_its_offsets():
    text = "Some 12 men left. Some 40 women stayed."
    scan = Scan(text, 18)
    ((claim,),) = claims_by_paragraph(scan, Attributions(scan))
    assert claim.span.of(text) == "Some 40 women"


def test_the_speaker_is_resolved_to_the_full_mention():
    text = "Mayor Ann Poe opened the bridge.\nPoe said 40 homes burned."
    (claim,) = find_claims(text)
    assert claim.attribution is not None
    assert claim.attribution.text == "Poe"


def test_the_innermost_claimant_is_named():
    text = "The bank said sales were far above the $3 million forecast by analysts."
    (claim,) = find_claims(text)
    assert claim.attribution is not None
    assert claim.attribution.text == "analysts"


def test_a_change_and_the_level_after_it():
    change, level = find_claims("The index fell 41.16 points, to 5,602.30.")
    assert (change.change, level.change) == (Change.DOWN, None)
    assert level.unit is not None
    assert (level.unit.name, level.unit.text) == ("point", None)


def test_odds_have_parts_and_their_quotient():
    (claim,) = find_claims("One in four adults smokes.")
    assert (claim.parts, claim.value, claim.kind) == ((Decimal(1), Decimal(4)), Decimal("0.25"), ClaimKind.RATIO)


def test_a_sentence_longer_than_any_prose_is_read_piece_by_piece():
    text = "and then " * 900 + "12 boats sank"
    (claim,) = find_claims(text)
    assert claim.text == "12 boats"
    assert find_claims("x" * 9000 + " 12 boats")[-1].value == 12


def test_every_rule_against_false_claims_says_what_it_protects():
    assert all(rule.__doc__ for rule in RULES)


UNIT_ROWS = [(name, code, dimension) for name, code, dimension, _, _ in UNITS]
METRIC_ROWS = [
    (prefix + name, dimension)
    for name, _, dimension, _ in METRIC_BASES
    for prefix in ("", *(row[0] for row in PREFIXES))
]


@pytest.mark.parametrize(("name", "code", "dimension"), UNIT_ROWS, ids=[row[0] for row in UNIT_ROWS])
def test_every_unit_is_read_by_its_name(name, code, dimension):
    claim = parse_claim(f"about 12.5 {name}")
    assert claim is not None
    assert claim.unit is not None
    assert (claim.value, claim.modifier) == (Decimal("12.5"), Modifier.APPROXIMATELY)
    assert (claim.unit.name, claim.unit.symbol, claim.unit.dimension) == (name, code, dimension)


@pytest.mark.parametrize(("name", "dimension"), METRIC_ROWS, ids=[row[0] for row in METRIC_ROWS])
def test_every_metric_unit_is_read_with_its_prefixes(name, dimension):
    claim = parse_claim(f"12.5 {name}")
    assert claim is not None
    assert claim.unit is not None
    assert (claim.unit.name, claim.unit.dimension) == (name, dimension)


@pytest.mark.parametrize(
    ("code", "name", "signs"), [(row[0], row[1], row[3]) for row in CURRENCIES], ids=[row[0] for row in CURRENCIES]
)
def test_every_currency_is_read_by_name_and_sign(code, name, signs):
    printed = [f"4.5 million {name}", *(f"{sign}4.5 million" for sign in signs.split("|") if sign)]
    for text in printed:
        claim = parse_claim(text)
        assert claim is not None, text
        assert claim.unit is not None
        assert (claim.value, claim.kind) == (4500000, ClaimKind.MONEY), text
        assert (claim.unit.name, claim.unit.symbol) == (name, code), text


@pytest.mark.parametrize("name", [row[0] for row in SUBUNITS])
def test_every_part_of_a_currency_is_money(name):
    claim = parse_claim(f"12 {name}")
    assert claim is not None
    assert claim.kind is ClaimKind.MONEY
