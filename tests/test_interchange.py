"""ninjs, schema.org and IPTC Photo Metadata: each holds what the story says, under the names of its standard, and nothing else."""

import json
import re
from datetime import date
from decimal import Decimal

import attrs
import jsonschema
import pytest
from hypothesis import given
from support.stories import HARBOR, TEXT, article
from support.strategies import texts

from wireparse import (
    Article,
    Caption,
    Credit,
    NumericClaim,
    PartialDate,
    Place,
    Span,
    Speaker,
    SpeakerKind,
    parse_article,
    parse_caption,
)
from wireparse.output.interchange import news_article, ninjs

STORY = article()
HARBOR_STORY = parse_article(HARBOR.read_text(encoding="utf-8"))
NOTHING = Article("", (), None, Span(0, 0), (), ())

# The rules of the ninjs 3.0 schema for the properties that are used here, in our words. No other property may stand in an item.
WORD = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 0}


def exactly(required, **properties):
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def some(items):
    return {"type": "array", "minItems": 1, "items": items}


NAMED = some(exactly(["name"], name=WORD, rel=WORD))
TEXT_FORM = {"role": WORD, "contentType": {"const": "text/plain"}, "value": {"type": "string"}}
RULES = exactly(
    ["uri"],
    uri=WORD,
    standard=exactly(["name", "version"], name={"const": "ninjs"}, version={"enum": ["2.0", "2.1", "3.0"]}),
    type={"enum": ["text", "audio", "video", "picture", "graphic", "composite", "planning", "component"]},
    language={"type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},
    name=WORD,
    located=WORD,
    byline=WORD,
    copyrightNotice=WORD,
    infoSources=NAMED,
    people=NAMED,
    organisations=NAMED,
    places=NAMED,
    bodies=some(exactly(["value"], charCount=COUNT, wordCount=COUNT, **TEXT_FORM)),
    descriptions=some(exactly(["value"], **TEXT_FORM)),
    associations=some({"$ref": "#"}),
)


def lowered(rule):
    """The rules of ninjs 2: the same, by names in lower case."""
    properties = {key.lower(): part for key, part in rule["properties"].items()}
    for key in ("bodies", "descriptions"):
        items = properties[key]["items"]
        inner = {name.lower(): part for name, part in items["properties"].items()}
        properties[key] = some(items | {"properties": inner})
    return rule | {"properties": properties}


def check_ninjs(item, rules=RULES):
    jsonschema.Draft202012Validator(rules).validate(item)


@pytest.mark.parametrize("story", [STORY, HARBOR_STORY, NOTHING], ids=["small", "harbor", "nothing"])
def test_ninjs_obeys_its_rules(story):
    check_ninjs(ninjs(story, uri="tag:example.com,2025:1"))
    check_ninjs(ninjs(story, uri="tag:example.com,2025:1", version="2.1"), lowered(RULES))


def test_ninjs_of_a_story():
    item = ninjs(STORY, uri="urn:x", language="en-GB")
    body = TEXT[STORY.body.start :]
    assert item == {
        "uri": "urn:x",
        "standard": {"name": "ninjs", "version": "3.0"},
        "type": "text",
        "language": "en-GB",
        "located": "OSLO",
        "infoSources": [{"name": "UPI"}],
        "people": [{"name": "Jane Roe", "rel": "source"}],
        "places": [{"name": "OSLO", "rel": "dateline"}],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            }
        ],
        "associations": [
            {
                "name": "picture1",
                "uri": "urn:x#picture1",
                "type": "picture",
                "language": "en-GB",
                "byline": "Tom Obi",
                "infoSources": [{"name": "UPI"}],
                "descriptions": [
                    {
                        "role": "caption",
                        "contentType": "text/plain",
                        "value": "Mayor Jane Roe (L) skates in Oslo, Norway, on May 1.",
                    }
                ],
                "people": [{"name": "Jane Roe", "rel": "shown"}],
                "places": [{"name": "Oslo, Norway", "rel": "shown"}],
            }
        ],
    }


def test_ninjs_2_has_names_in_lower_case():
    item = ninjs(STORY, uri="urn:x", version="2.0")
    assert item["infosources"] == [{"name": "UPI"}]
    assert item["standard"]["version"] == "2.0"
    assert item["bodies"][0]["contenttype"] == "text/plain"
    assert item["associations"][0]["descriptions"][0]["role"] == "caption"


def test_a_version_that_is_not_known():
    with pytest.raises(ValueError, match=re.escape("no version '1.3' of ninjs: expected one of 2.0, 2.1, 3.0")):
        ninjs(STORY, uri="urn:x", version="1.3")


def test_nothing_is_made_up():
    assert ninjs(NOTHING, uri="urn:x").keys() == {"uri", "standard", "type", "language", "bodies"}
    assert news_article(NOTHING) == {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en"}


def test_a_caption_in_the_story_is_no_part_of_the_body():
    text = (
        "OSLO (AP) — Rain fell on the town all day, police said.\n\n"
        "Mayor Ana Ruiz (L) opens a bridge in Oslo, Norway, on May 1. (AP Photo/Tom Obi)\n\n"
        "The bridge is to open to cars in June."
    )
    story = parse_article(text)
    (caption,) = story.captions
    assert caption.span.start > story.body.start
    body = "Rain fell on the town all day, police said.\n\nThe bridge is to open to cars in June."
    assert ninjs(story, uri="x")["bodies"][0]["value"] == body
    assert news_article(story)["articleBody"] == body


# What schema.org lets each type have; https://schema.org/NewsArticle and the pages of the others.
VOCABULARY = {
    "NewsArticle": {
        "inLanguage", "dateline", "locationCreated", "contentLocation", "dateCreated", "creditText", "sourceOrganization",
        "articleBody", "image", "hasPart", "mentions",
    },
    "ImageObject": {"caption", "creator", "creditText", "copyrightNotice", "contentLocation", "dateCreated", "about"},
    "Place": {"name", "address"},
    "PostalAddress": {"addressLocality", "addressRegion", "addressCountry"},
    "Person": {"name", "jobTitle"},
    "Organization": {"name"},
    "Quotation": {"text", "spokenByCharacter"},
    "Claim": {"text", "author", "about"},
    "QuantitativeValue": {"value", "minValue", "maxValue", "unitText"},
    "MonetaryAmount": {"value", "minValue", "maxValue", "currency"},
}  # fmt: skip


def check_schema_org(value):
    if isinstance(value, list):
        assert len(value) > 1, "one value stands by itself, none is left out"
        for part in value:
            check_schema_org(part)
    elif isinstance(value, dict):
        assert value.keys() - {"@type", "@context"} <= VOCABULARY[value["@type"]]
        for part in value.values():
            check_schema_org(part)
    else:
        assert value not in (None, "")


@pytest.mark.parametrize("story", [STORY, HARBOR_STORY, NOTHING], ids=["small", "harbor", "nothing"])
def test_schema_org_knows_every_name(story):
    check_schema_org(json.loads(json.dumps(news_article(story))))


def test_a_news_article():
    item = news_article(STORY)
    assert item["dateline"] == "OSLO, May 2"
    assert item["dateCreated"] == "2025-05-02"
    assert item["creditText"] == "UPI"
    assert item["sourceOrganization"] == {"@type": "Organization", "name": "UPI"}
    assert item["contentLocation"] == item["locationCreated"]
    assert item["locationCreated"]["address"] == {"@type": "PostalAddress", "addressLocality": "OSLO"}
    assert item["image"]["creditText"] == "Tom Obi/UPI"
    assert item["image"]["creator"] == {"@type": "Person", "name": "Tom Obi"}
    assert item["image"]["contentLocation"]["address"]["addressCountry"] == "Norway"
    assert "dateCreated" not in item["image"], "its year is not known"
    jane = {"@type": "Person", "name": "Jane Roe", "jobTitle": "Mayor"}
    assert [(part["text"], part.get("spokenByCharacter")) for part in item["hasPart"]] == [
        ("About 40 skiers are “missing,”", jane),
        ("missing,", None),
        ("The search “goes on,”", jane),  # “she”, by her name
    ]
    assert [(claim["text"], claim["author"], claim["about"]) for claim in item["mentions"]] == [
        ("About 40 skiers", jane, {"@type": "QuantitativeValue", "value": 40, "unitText": "skiers"}),
        (
            "$5",
            jane,
            {"@type": "QuantitativeValue", "value": 5, "unitText": "dollar"},
        ),  # its unit was given no dimension
    ]


def test_reported_speech_is_no_quotation():
    assert "hasPart" not in news_article(parse_article("OSLO (AP) — Mayor Jane Roe said the bridge was safe."))


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("at least 5 boats", {"@type": "QuantitativeValue", "minValue": 5, "unitText": "boats"}),
        ("more than $4.5 billion", {"@type": "MonetaryAmount", "minValue": 4500000000, "currency": "USD"}),
        ("under 2 hours", {"@type": "QuantitativeValue", "maxValue": 2, "unitText": "hour"}),
        ("up to 20 percent", {"@type": "QuantitativeValue", "maxValue": 20, "unitText": "percent"}),
        ("20 to 30 boats", {"@type": "QuantitativeValue", "minValue": 20, "maxValue": 30, "unitText": "boats"}),
        ("2.5 miles", {"@type": "QuantitativeValue", "value": 2.5, "unitText": "mile"}),
    ],
)
def test_amounts(text, about):
    story = parse_article(f"OSLO (AP) — They have {text}, Mayor Jane Roe said.")
    assert news_article(story)["mentions"]["about"] == about


def claimed(**fields):
    by = Speaker("Jane Roe", Span(0, 8), "Jane Roe")
    claim = NumericClaim("it", Span(0, 2), attribution=by, **fields)
    return news_article(Article("it", (), None, Span(0, 2), (), (claim,)))["mentions"]


def test_numbers_that_json_has_not():
    assert "about" not in claimed(value=Decimal("1E+400"))
    assert "about" not in claimed(parts=(Decimal(5), Decimal(4)))
    assert claimed(value=Decimal("1E-400"))["about"] == {"@type": "QuantitativeValue", "value": 0.0}


@pytest.mark.parametrize("kind", [SpeakerKind.GROUP, SpeakerKind.UNNAMED, SpeakerKind.PRONOUN])
def test_who_has_no_name_is_nobody(kind):
    by = Speaker("they", Span(0, 4), "they", kind=kind)
    claim = attrs.evolve(STORY.claims[0], attribution=by)
    assert "mentions" not in news_article(attrs.evolve(STORY, claims=(claim,)))


def test_an_organization_is_one():
    story = parse_article("OSLO (AP) — “It is safe,” the Energy Ministry said.")
    assert news_article(story)["hasPart"]["spokenByCharacter"]["@type"] == "Organization"
    assert ninjs(story, uri="x")["organisations"][0]["rel"] == "source"


@given(texts())
def test_any_story_can_be_exchanged(text):
    story = parse_article(text)
    json.dumps(news_article(story), allow_nan=False)
    check_ninjs(ninjs(story, uri="x"))
    for caption in story.captions:
        assert all(caption.iptc.values())


# IPTC Photo Metadata


def test_a_caption_by_the_names_of_iptc():
    caption = parse_caption(
        "Mayor Ana Ruiz (L) and Tom Hale open a bridge in Austin, Texas, on June 19. (AP Photo/Jane Roe)",
        reference=date(2024, 10, 30),
    )
    assert dict(caption.iptc) == {
        "Description": "Mayor Ana Ruiz (L) and Tom Hale open a bridge in Austin, Texas, on June 19.",
        "Person Shown in the Image": ("Ana Ruiz", "Tom Hale"),
        "Location Shown in the Image": ({"City": "Austin", "Province or State": "Texas"},),
        "Date Created": "2024-06-19",
        "Creator": ("Jane Roe",),
        "Credit Line": "Jane Roe/AP",
        "Source": "AP",
    }


@pytest.mark.parametrize(
    ("when", "created"),
    [
        (PartialDate(2024), "2024"),
        (PartialDate(2024, 6), "2024-06"),
        (PartialDate(2024, 6, 19), "2024-06-19"),
        (PartialDate(month=6, day=19), None),
        (PartialDate(month=6, day=19, resolved=date(2024, 6, 19)), "2024-06-19"),
        (PartialDate(weekday=1), None),
        (None, None),
    ],
)
def test_a_date_goes_as_far_as_its_year_is_known(when, created):
    assert Caption("A", Span(0, 1), "A", date=when).iptc.get("Date Created") == created


def test_a_caption_without_credit_has_none():
    assert dict(Caption("A", Span(0, 1), "A", place=Place("Oslo")).iptc) == {
        "Description": "A",
        "Location Shown in the Image": ({"City": "Oslo"},),
    }
    credited = Caption("A", Span(0, 1), "A", credit=Credit("© AP", Span(0, 4), copyright="AP"))
    assert credited.iptc["Copyright Notice"] == "© AP"


def test_a_country_alone_has_no_city():
    caption = Caption("A", Span(0, 1), "A", place=Place("", "Vietnam"))
    assert caption.iptc["Location Shown in the Image"] == ({"Country Name": "Vietnam"},)
    story = Article("A", (caption,), None, Span(1, 1), (), ())
    assert news_article(story)["image"]["contentLocation"] == {
        "@type": "Place",
        "name": "Vietnam",
        "address": {"@type": "PostalAddress", "addressCountry": "Vietnam"},
    }
    assert ninjs(story, uri="x")["associations"][0]["places"] == [{"name": "Vietnam", "rel": "shown"}]


def test_a_caption_and_its_credit_are_frozen():
    with pytest.raises(TypeError):
        Caption("A", Span(0, 1), "A").iptc["Description"] = "B"
