"""Stories to test with, and results made by hand that no parser had a part in."""

import datetime
from decimal import Decimal
from pathlib import Path

from wireparse import (
    Article,
    Caption,
    CaptionPerson,
    ClaimKind,
    Credit,
    CreditFlag,
    Cue,
    Dateline,
    Modifier,
    NumericClaim,
    PartialDate,
    Person,
    Place,
    Position,
    Quote,
    QuoteKind,
    Side,
    Span,
    Speaker,
    SpeakerKind,
    Unit,
)

ROOT = Path(__file__).parents[2]
HARBOR = ROOT / "docs" / "examples" / "harbor.txt"

TEXT = """\
Mayor Jane Roe (L) skates in Oslo, Norway, on May 1. File Photo by Tom Obi/UPI
OSLO, May 2 (UPI) — “About 40 skiers are “missing,”” Mayor Jane Roe said on Monday.
The search “goes on,” she said, and costs $5."""


def at(part: str, after: str = "") -> Span:
    """Where `part` stands in `TEXT`, at or after the first `after`."""
    start = TEXT.index(part, TEXT.index(after))
    return Span(start, start + len(part))


def made(cls, part, after="", **fields):
    """A result or element of the class that stands at `part`."""
    return cls(text=part, span=at(part, after), **fields)


def article() -> Article:
    """What a perfect parser would see in `TEXT`, and a little more: every class of result, nested and crossing."""
    speaker = made(Speaker, "Mayor Jane Roe", "“About", name="Jane Roe", title="Mayor")
    she = made(Speaker, "she", "goes on", name="she", kind=SpeakerKind.PRONOUN, resolved=speaker)
    body = at("OSLO, May 2 (UPI) —").end + 1
    first = at("About 40 skiers are “missing,”")
    inner = at("missing,")
    mixed = at("The search “goes on,”")
    return Article(
        text=TEXT,
        captions=(
            made(
                Caption,
                TEXT.split("\n", 1)[0],
                description="Mayor Jane Roe (L) skates in Oslo, Norway, on May 1.",
                people=(
                    CaptionPerson(
                        made(Person, "Mayor Jane Roe", name="Jane Roe", title="Mayor"),
                        Position(Side.LEFT, 1, "(L)", span=at("(L)")),
                    ),
                ),
                place=made(Place, "Oslo, Norway", city="Oslo", region="Norway"),
                date=made(PartialDate, "May 1", month=5, day=1),
                credit=made(
                    Credit,
                    "File Photo by Tom Obi/UPI",
                    creators=("Tom Obi",),
                    sources=("UPI",),
                    flags=frozenset({CreditFlag.FILE}),
                ),
                is_file=True,
            ),
        ),
        dateline=made(
            Dateline,
            "OSLO, May 2 (UPI) —",
            places=(made(Place, "OSLO", city="OSLO"),),
            date=made(PartialDate, "May 2", month=5, day=2, resolved=datetime.date(2025, 5, 2)),
            agencies=("UPI",),
            body_start=body,
        ),
        body=Span(body, len(TEXT)),
        quotes=(
            Quote(
                first.of(TEXT), first, QuoteKind.DIRECT, (first,), first.of(TEXT), (first,), speaker,
                made(Cue, "said", lemma="say"), made(PartialDate, "Monday", weekday=0),
            ),
            Quote(inner.of(TEXT), inner, QuoteKind.DIRECT, (inner,), inner.of(TEXT), (inner,)),
            Quote(
                mixed.of(TEXT), mixed, QuoteKind.MIXED, (mixed,), mixed.of(TEXT), (at("goes on,"),), she,
                made(Cue, "said", "she said", lemma="say"), venue="at City Hall",
            ),
        ),
        claims=(
            made(
                NumericClaim, "About 40 skiers", value=Decimal(40), modifier=Modifier.APPROXIMATELY, noun="skiers",
                attribution=speaker,
            ),
            made(
                NumericClaim, "$5", value=Decimal(5), kind=ClaimKind.MONEY,
                unit=made(Unit, "$", name="dollar", symbol="USD"), attribution=she,
            ),
        ),
    )  # fmt: skip
