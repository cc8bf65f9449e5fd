"""The published JSON Schema is that of the classes, and everything that is written out obeys it."""

import json
import subprocess
import sys

import jsonschema
import pytest
from support.stories import HARBOR, ROOT, article

from wireparse import PartialDate, Person, Place, Span, parse_article, to_dict
from wireparse.output.schema import json_schema

SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_published_schema_is_that_of_the_classes():
    published = json.loads((ROOT / "docs" / "schema.json").read_text(encoding="utf-8"))
    assert published == SCHEMA, "run: python -m wireparse.output.schema > docs/schema.json"


@pytest.mark.parametrize(
    "result",
    [
        article(),
        parse_article(HARBOR.read_text(encoding="utf-8")),
        Span(1, 2),
        Place("Oslo"),
        Person("Jane Roe"),
        PartialDate(2024),
    ],
    ids=lambda result: type(result).__name__,
)
def test_what_is_written_out_obeys_it(result):
    VALIDATOR.validate(to_dict(result))


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"type": "Headline"},
        {"type": "Place", "city": "Oslo"},
        to_dict(Place("Oslo")) | {"country": "Norway"},
        to_dict(Place("Oslo")) | {"city": 5},
        to_dict(Place("Oslo")) | {"span": [0, 4]},
        to_dict(PartialDate(2024)) | {"year": "2024"},
        to_dict(article().quotes[0]) | {"kind": "direct"},
        to_dict(article().claims[0]) | {"value": "forty"},
        to_dict(article().claims[0]) | {"value": 40},
    ],
)
def test_what_is_no_result_does_not(data):
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(data)


def test_it_is_printed_for_the_documentation():
    printed = subprocess.run([sys.executable, "-m", "wireparse.output.schema"], check=True, capture_output=True).stdout
    assert json.loads(printed) == SCHEMA
