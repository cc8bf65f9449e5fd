"""The front door: the names of the contract, their manners with a wrong type, and nothing loaded before it is used."""

import datetime
import enum
import inspect
import pickle
import subprocess
import sys
from importlib import resources

import attrs
import pytest

import wireparse

FUNCTIONS = {
    "parse_dateline": ["text", "reference"],
    "parse_credit": ["text"],
    "parse_caption": ["text", "reference"],
    "find_quotes": ["text", "reference"],
    "parse_claim": ["text"],
    "find_claims": ["text"],
    "parse_article": ["text", "reference"],
    "to_dict": ["result"],
    "from_dict": ["data"],
}
FIELDS = {
    "Span": ["start", "end"],
    "PartialDate": ["year", "month", "day", "weekday", "resolved"],
    "Place": ["city", "region"],
    "Person": ["name", "title"],
    "Dateline": ["text", "span", "places", "date", "agencies", "body_start"],
    "Credit": ["text", "span", "creators", "sources", "flags", "copyright"],
    "Caption": ["text", "span", "description", "people", "place", "date", "credit", "is_file"],
    "CaptionPerson": ["person", "position"],
    "Position": ["side", "ordinal", "text"],
    "Quote": ["text", "span", "kind", "fragments", "content", "marked", "speaker", "cue", "when", "venue"],
    "Cue": ["text", "span", "lemma"],
    "Speaker": ["text", "span", "name", "title", "kind", "resolved"],
    "NumericClaim": [
        "text", "span", "value", "low", "high", "parts", "kind", "modifier", "change", "unit", "noun", "attribution",
    ],
    "Unit": ["text", "span", "name", "symbol", "dimension"],
    "Article": ["text", "captions", "dateline", "body", "quotes", "claims"],
}  # fmt: skip
MEMBERS = {
    "CreditFlag": "FILE HANDOUT POOL COURTESY VIA SCREENGRAB ILLUSTRATION",
    "Side": "LEFT CENTER RIGHT TOP BOTTOM FRONT BACK",
    "QuoteKind": "DIRECT INDIRECT MIXED",
    "SpeakerKind": "PERSON ORGANIZATION GROUP UNNAMED PRONOUN",
    "ClaimKind": "COUNT MONEY PERCENT MEASURE DURATION AGE RATIO MULTIPLE SCORE RATE",
    "Modifier": "APPROXIMATELY MORE_THAN LESS_THAN AT_LEAST AT_MOST",
    "Change": "UP DOWN",
}
PARSERS = [name for name in FUNCTIONS if name.startswith(("parse", "find"))]
BLANK = ["", " ", "\n \t\r\n", "\u00a0", "\u2028"]


@pytest.mark.parametrize(("name", "parameters"), FUNCTIONS.items())
def test_signatures(name, parameters):
    signature = inspect.signature(getattr(wireparse, name))
    assert list(signature.parameters) == parameters
    for parameter in signature.parameters.values():
        if parameter.name == "reference":
            assert parameter.kind is parameter.KEYWORD_ONLY
            assert parameter.default is None


@pytest.mark.parametrize(("name", "fields"), FIELDS.items())
def test_fields_in_the_order_of_the_contract(name, fields):
    kind = getattr(wireparse, name)
    found = [field.name for field in attrs.fields(kind)]
    # An element may say where it stands, after all that the contract names.
    assert found[: len(fields)] == fields
    assert set(found[len(fields) :]) <= {"text", "span"}


@pytest.mark.parametrize(("name", "members"), MEMBERS.items())
def test_enum_members(name, members):
    kind = getattr(wireparse, name)
    assert issubclass(kind, enum.Enum)
    assert [member.name for member in kind] == members.split()


def test_properties_of_the_contract():
    assert isinstance(wireparse.PartialDate.edtf, property)
    assert isinstance(wireparse.Credit.credit_line, property)
    assert isinstance(wireparse.Speaker.full_name, property)
    assert callable(wireparse.Article.to_html)
    assert callable(wireparse.Article._repr_html_)


@pytest.mark.parametrize("name", FIELDS)
def test_results_are_frozen_and_pickle_by_public_name(name):
    kind = getattr(wireparse, name)
    first = attrs.fields(kind)[0].name
    blank = object.__new__(kind)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(blank, first, None)
    assert kind.__hash__ is not None
    assert pickle.loads(pickle.dumps(kind)) is kind


def test_all_names_the_contract_and_no_more():
    assert set(wireparse.__all__) == FUNCTIONS.keys() | FIELDS.keys() | MEMBERS.keys()
    assert set(wireparse.__all__) <= set(dir(wireparse))


def test_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'wireparse' has no attribute 'parse_headline'"):
        wireparse.parse_headline  # noqa: B018


@pytest.mark.parametrize("name", PARSERS)
@pytest.mark.parametrize(
    "value", [None, b"bytes", 5, ["text"], datetime.date(2024, 1, 1)], ids=lambda v: type(v).__name__
)
def test_type_error_names_the_type(name, value):
    with pytest.raises(TypeError, match=rf"^text must be a str, not {type(value).__name__}$"):
        getattr(wireparse, name)(value)


@pytest.mark.parametrize("name", [name for name, parameters in FUNCTIONS.items() if "reference" in parameters])
@pytest.mark.parametrize("text", ["", "PARIS, Oct. 29 (AP) — Rain fell, Jane Roe said."], ids=["blank", "story"])
@pytest.mark.parametrize("value", ["2024-10-30", 2024, b"", datetime.time(1)], ids=lambda v: type(v).__name__)
def test_type_error_for_a_reference_that_is_no_date(name, text, value):
    with pytest.raises(TypeError, match=rf"^reference must be a datetime.date, not {type(value).__name__}$"):
        getattr(wireparse, name)(text, reference=value)


@pytest.mark.parametrize("name", [name for name in PARSERS if name != "parse_article"])
@pytest.mark.parametrize("text", BLANK, ids=ascii)
def test_blank_text_gives_nothing(name, text):
    assert getattr(wireparse, name)(text) == (() if name.startswith("find") else None)


@pytest.mark.parametrize("text", BLANK, ids=ascii)
def test_blank_article(text):
    article = wireparse.parse_article(text)
    assert article.text == text
    assert (article.captions, article.dateline, article.quotes, article.claims) == ((), None, (), ())


def test_a_str_subclass_is_text():
    class Headline(str):
        __slots__ = ()

    text = "PARIS (AP) — Rain fell for 3 days, Jane Roe said."
    for name in PARSERS:
        assert getattr(wireparse, name)(Headline(text)) == getattr(wireparse, name)(text)


@pytest.mark.parametrize("name", [n for n, p in FUNCTIONS.items() if "reference" in p])
def test_a_datetime_is_a_reference_like_its_date(name):
    text = "PARIS, Oct. 29 (AP) — “It rained,” Jane Roe said on Tuesday."
    parse = getattr(wireparse, name)
    moment = datetime.datetime(2024, 10, 30, 23, 59)  # noqa: DTZ001
    assert parse(text, reference=moment) == parse(text, reference=moment.date())


def test_import_loads_no_parser_and_no_dependency():
    code = "import sys; old = set(sys.modules); import wireparse; print(*sorted(set(sys.modules) - old))"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert [name for name in loaded if name.split(".")[0] in {"wireparse", "regex", "dateutil", "attr", "attrs"}] == [
        "wireparse"
    ]


@pytest.mark.parametrize("name", sorted(FUNCTIONS.keys() | FIELDS.keys()))
def test_each_name_loads_alone(name):
    code = f"from wireparse import {name}; print({name}.__module__)"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert found.startswith("wireparse.")


def test_typed_for_those_who_check():
    assert resources.files("wireparse").joinpath("py.typed").is_file()


@pytest.mark.parametrize("name", wireparse.__all__)
def test_every_public_name_is_documented(name):
    documented = inspect.getdoc(getattr(wireparse, name)) or ""
    assert not documented.startswith("Method generated by attrs")
    assert len(documented) > 20
