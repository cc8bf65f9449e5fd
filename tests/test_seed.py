"""Two stories in full: one that was agreed upon before any code (where it lies beside the project), and our own."""

import datetime
import json
from decimal import Decimal

import pytest
from support.goldens import differences
from support.stories import HARBOR, ROOT

from wireparse import CreditFlag, Modifier, QuoteKind, Side, SpeakerKind, parse_article, to_dict

SEED = ROOT.parent / "shared" / "seed" / "upi-2024-10-29.txt"
EXPECTED = ROOT / "tests" / "goldens" / "harbor.json"


@pytest.fixture(scope="module")
def seed():
    if not SEED.is_file():
        pytest.skip("the seed story is not here")
    return parse_article(SEED.read_text(encoding="utf-8"), reference=datetime.date(2024, 10, 30))


def test_seed_caption(seed):
    (caption,) = seed.captions
    putin, kim = caption.people
    assert (putin.person.name, putin.person.title) == ("Vladimir Putin", "Russian President")
    assert putin.position.side is Side.LEFT
    assert (kim.person.name, kim.person.title, kim.position) == ("Kim Jong Un", "North Korean leader", None)
    assert (caption.place.city, caption.place.region) == ("Pyongyang", "North Korea")
    assert (caption.date.month, caption.date.day) == (6, 19)
    assert caption.credit.text == "File Photo by Vladimir Smirnov/Sputnik/Kremlin Pool/EPA-EFE"
    assert caption.credit.creators == ("Vladimir Smirnov",)
    assert caption.credit.sources == ("Sputnik", "Kremlin Pool", "EPA-EFE")
    assert caption.credit.flags == {CreditFlag.FILE, CreditFlag.POOL}
    assert caption.is_file


def test_seed_dateline(seed):
    assert seed.dateline.text == "Oct. 29 (UPI) —"
    assert seed.dateline.places == ()
    assert seed.dateline.date.resolved == datetime.date(2024, 10, 29)
    assert seed.dateline.agencies == ("UPI",)
    assert seed.body.of(seed.text).startswith("North Korea is sending")


TUESDAY, SUNDAY = datetime.date(2024, 10, 29), datetime.date(2024, 10, 27)
RYDER_TITLE = "Pentagon press secretary Air Force Maj. Gen."


@pytest.mark.parametrize(
    ("kind", "begins", "name", "full_name", "title", "lemma", "when", "venue"),
    [
        ("INDIRECT", "North Korea is sending about", "multiple sources", "multiple sources", None, "say", None, None),
        ("DIRECT", "We remain concerned", "Pat Ryder", "Pat Ryder", RYDER_TITLE, "say", TUESDAY, None),
        (
            "INDIRECT", "The North Korean troops are being sent", "Ukrainian military intelligence",
            "Ukrainian military intelligence", None, "announce", SUNDAY, None,
        ),
        ("INDIRECT", "U.S. officials haven", "CNN", "CNN", None, "report", None, None),
        (
            "INDIRECT", "They discussed U.S. military", "Matthew Miller", "Matthew Miller", "State Department spokesman", "say",
            TUESDAY, "in a news release",
        ),
        ("MIXED", "Blinken affirmed", "Miller", "Matthew Miller", None, "say", None, None),
    ],
)  # fmt: skip
def test_seed_quotes(seed, kind, begins, name, full_name, title, lemma, when, venue):
    (quote,) = (quote for quote in seed.quotes if quote.content.startswith(begins))
    assert quote.kind is QuoteKind[kind]
    assert (quote.speaker.name, quote.speaker.full_name, quote.speaker.title) == (name, full_name, title)
    assert quote.cue.lemma == lemma
    assert (quote.when and quote.when.resolved) == when
    assert quote.venue == venue


def test_seed_unnamed_sources_are_unnamed(seed):
    assert seed.quotes[0].speaker.kind is SpeakerKind.UNNAMED


def test_seed_claims(seed):
    found = [
        (claim.text, claim.value, claim.modifier, claim.attribution and claim.attribution.text) for claim in seed.claims
    ]
    about, more, estimated = Modifier.APPROXIMATELY, Modifier.MORE_THAN, found[1][2]
    officials = "U.S. and South Korean intelligence officials"
    assert found == [
        ("about 10,000 soldiers", Decimal(10000), about, "multiple sources"),
        (found[1][0], Decimal(10000), estimated, "Pentagon"),
        ("10,000 North Korean troops", Decimal(10000), None, None),
        ("more than three times", Decimal(3), more, None),
        ("3,000 North Korean troops", Decimal(3000), None, officials),
    ]
    assert found[1][0].endswith("10,000 North Korean troops")
    assert seed.claims[3].kind.name == "MULTIPLE"


def test_our_own_story():
    """Every field that matters of every result, read by hand."""
    article = parse_article(HARBOR.read_text(encoding="utf-8"))
    found = differences(json.loads(EXPECTED.read_text(encoding="utf-8")), to_dict(article))
    assert not found, "\n".join(found)
