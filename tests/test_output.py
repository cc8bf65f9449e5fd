"""Results as dicts: nothing lost, nothing invented, and a clear word for what is no result."""

import datetime
import json
from decimal import Decimal

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.properties import check_round_trip
from support.strategies import any_text

import wireparse
from wireparse import (
    Article,
    Credit,
    CreditFlag,
    NumericClaim,
    PartialDate,
    Person,
    Place,
    Quote,
    QuoteKind,
    Span,
    Unit,
)
from wireparse.output.dicts import from_dict, result_types, to_dict

RESULTS = sorted(result_types().values(), key=lambda kind: kind.__name__)


def register_scalars():
    """Teach hypothesis the leaves of results; it builds the classes around them from their annotations."""
    st.register_type_strategy(str, any_text(20))
    st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))


register_scalars()


@pytest.mark.parametrize("kind", RESULTS, ids=lambda kind: kind.__name__)
def test_every_class_round_trips_with_any_values(kind):
    @given(st.from_type(kind))
    @settings(max_examples=10 if kind is Article else 40)
    def check(result):
        check_round_trip(result)

    check()


def test_form_of_every_sort_of_value():
    date = PartialDate(month=10, day=29, resolved=datetime.date(2024, 10, 29), text="Oct. 29", span=Span(0, 7))
    assert to_dict(date) == {
        "type": "PartialDate", "year": None, "month": 10, "day": 29, "weekday": None,
        "resolved": "2024-10-29", "text": "Oct. 29", "span": {"start": 0, "end": 7},
    }  # fmt: skip
    credit = Credit("AP via FP", Span(0, 9), sources=("AP", "FP"), flags=frozenset({CreditFlag.VIA, CreditFlag.FILE}))
    assert to_dict(credit)["flags"] == ["FILE", "VIA"]
    assert to_dict(credit)["sources"] == ["AP", "FP"]
    claim = NumericClaim(
        "$4.5 billion", Span(0, 12), value=Decimal("4.5E+9"), unit=Unit("$", Span(0, 1), "dollar", "USD")
    )
    assert to_dict(claim)["value"] == "4.5E+9"
    assert to_dict(claim)["unit"]["type"] == "Unit"
    quote = Quote("Yes", Span(1, 4), QuoteKind.DIRECT, (Span(1, 4),), "Yes")
    assert to_dict(quote)["kind"] == "DIRECT"
    assert to_dict(quote)["fragments"] == [{"start": 1, "end": 4}]


def test_a_bare_span_names_its_type():
    assert to_dict(Span(3, 5)) == {"type": "Span", "start": 3, "end": 5}
    assert from_dict({"type": "Span", "start": 3, "end": 5}) == Span(3, 5)


def test_text_and_span_come_back_though_they_do_not_compare():
    place = from_dict(to_dict(Place("Paris", "Texas", text="Paris, Texas", span=Span(4, 16))))
    assert (place.text, place.span) == ("Paris, Texas", Span(4, 16))


def test_missing_fields_take_their_defaults():
    assert from_dict({"type": "Person", "name": "Jane Roe"}) == Person("Jane Roe")


@pytest.mark.parametrize("value", [None, "text", 5, (), object(), Place, {"type": "Place"}])
def test_to_dict_names_the_type_of_what_is_no_result(value):
    with pytest.raises(TypeError, match=rf"not {type(value).__name__}$"):
        to_dict(value)


def test_to_dict_refuses_a_foreign_class_of_the_same_name():
    place = attrs.make_class("Place", ["city"], frozen=True)
    with pytest.raises(TypeError, match="not Place"):
        to_dict(place("Paris"))


@pytest.mark.parametrize("value", [None, "text", 5, [], Place("Paris")])
def test_from_dict_names_the_type_of_what_is_no_dict(value):
    with pytest.raises(TypeError, match=rf"not {type(value).__name__}$"):
        from_dict(value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({}, "no result type None"),
        ({"type": "Headline"}, "no result type 'Headline': expected one of Article, Caption"),
        ({"type": ["Place"]}, "no result type"),
        ({"type": "SpeakerKind"}, "no result type"),
        ({"type": "Place"}, "Place needs city"),
        ({"type": "Place", "city": "Paris", "country": "France"}, "Place has no field 'country'"),
        ({"type": "Place", "city": 75}, "Place.city: expected str, not int"),
        ({"type": "Place", "city": "Paris", "span": [0, 5]}, "Place.span: expected Span, not list"),
        ({"type": "Place", "city": "Paris", "span": {"start": 0}}, "Place.span: Span needs end"),
        ({"type": "Place", "city": "Paris", "span": {"start": 0, "end": True}}, "Place.span: Span.end: expected int, not bool"),
        ({"type": "Place", "city": "Paris", "span": {"type": "Place", "start": 0, "end": 1}}, "expected Span, not 'Place'"),
        ({"type": "PartialDate", "resolved": "yesterday"}, "PartialDate.resolved: Invalid isoformat"),
        ({"type": "PartialDate", "resolved": 5}, "PartialDate.resolved: expected str, not int"),
        ({"type": "Credit", "text": "AP", "span": {"start": 0, "end": 2}, "flags": ["NEW"]}, "Credit.flags: no CreditFlag 'NEW'"),
        ({"type": "Credit", "text": "AP", "span": {"start": 0, "end": 2}, "flags": "POOL"}, "Credit.flags: expected list, not str"),
        ({"type": "NumericClaim", "text": "1", "span": {"start": 0, "end": 1}, "value": "many"}, "value: not a number: 'many'"),
        ({"type": "NumericClaim", "text": "1", "span": {"start": 0, "end": 1}, "value": 1}, "value: expected str, not int"),
    ],
)  # fmt: skip
def test_from_dict_says_where_and_why(data, message):
    with pytest.raises(ValueError) as raised:  # noqa: PT011  (the message is compared below, whatever marks it has)
        from_dict(data)
    assert message in str(raised.value)


def test_every_result_class_of_the_contract_is_known():
    classes = {name for name in wireparse.__all__ if attrs.has(getattr(wireparse, name))}
    assert set(result_types()) == classes
    assert {"Article", "Dateline", "Caption", "Credit", "Quote", "NumericClaim", "Speaker", "Span"} <= classes


def test_a_dict_survives_json_with_lone_surrogates():
    place = Place("\ud800", None)
    assert from_dict(json.loads(json.dumps(to_dict(place)))) == place
