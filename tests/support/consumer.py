"""What a user's own project looks like to `mypy --strict`: every name of the front door, used as its type says.

Read by a type checker, and run. A line that ends in `# type: ignore[...]` must be an error: `--strict` complains of one that is not.
"""

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, assert_type

import wireparse
from wireparse import (
    Article,
    Caption,
    CaptionPerson,
    Change,
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
    find_claims,
    find_quotes,
    from_dict,
    parse_article,
    parse_caption,
    parse_claim,
    parse_credit,
    parse_dateline,
    to_dict,
)

STORY = "OSLO, May 2 (AP) — “About 40 skiers are missing,” Mayor Jane Roe said on Monday."
DAY = datetime.date(2025, 5, 3)


def dateline(text: str) -> list[str]:
    found = assert_type(parse_dateline(text, reference=DAY), Dateline | None)
    if found is None:
        return []
    assert_type(found.places, tuple[Place, ...])
    assert_type(found.date, PartialDate | None)
    assert_type(found.agencies, tuple[str, ...])
    assert_type(found.body_start, int)
    return [assert_type(place.city, str) for place in found.places]


def pictures(texts: Iterable[str]) -> dict[str, Credit]:
    found: dict[str, Credit] = {}
    for text in texts:
        caption = assert_type(parse_caption(text, reference=DAY), Caption | None)
        credit = caption.credit if caption else assert_type(parse_credit(text), Credit | None)
        if caption and credit:
            assert_type(caption.people, tuple[CaptionPerson, ...])
            assert_type(caption.people[0].person, Person)
            position = assert_type(caption.people[0].position, Position | None)
            assert position is not None
            assert_type(position.side, Side)
            assert_type(credit.flags, frozenset[CreditFlag])
            found[credit.credit_line] = credit
    return found


def speakers(text: str) -> dict[str, list[Quote]]:
    said: dict[str, list[Quote]] = {}
    for quote in assert_type(find_quotes(text), tuple[Quote, ...]):
        assert_type(quote.kind, QuoteKind)
        assert_type(quote.cue, Cue | None)
        assert_type(quote.fragments, tuple[Span, ...])
        speaker = assert_type(quote.speaker, Speaker | None)
        if speaker is not None:
            assert_type(speaker.kind, SpeakerKind)
            assert_type(speaker.resolved, Speaker | None)
            said.setdefault(assert_type(speaker.full_name, str), []).append(quote)
    return said


def total(text: str) -> Decimal:
    sum_of = Decimal(0)
    for claim in assert_type(find_claims(text), tuple[NumericClaim, ...]):
        assert_type(claim.kind, ClaimKind)
        assert_type(claim.modifier, Modifier | None)
        assert_type(claim.change, Change | None)
        assert_type(claim.unit, Unit | None)
        sum_of += assert_type(claim.value, Decimal | None) or 0
    return sum_of


def again(story: Article) -> Article:
    assert_type(to_dict(story), dict[str, Any])
    copy = from_dict(to_dict(story))
    assert isinstance(copy, Article)
    assert_type(copy.body.utf16(copy.text), Span)
    return copy


def wrong() -> None:
    find_quotes(b"bytes")  # type: ignore[arg-type]
    parse_dateline(STORY, DAY)  # type: ignore[call-arg]
    print(parse_claim("3 miles").value)  # type: ignore[union-attr]
    Span(1, 2).start = 3  # type: ignore[misc]
    wireparse.find_quote(STORY)  # type: ignore[attr-defined]


if __name__ == "__main__":
    assert dateline(STORY) == ["OSLO"]
    assert list(speakers(STORY)) == ["Jane Roe"]
    assert total(STORY) == 40
    assert again(parse_article(STORY, reference=DAY)).quotes
    assert list(pictures(["Mayor Jane Roe (L) skates in Oslo on May 1. Photo by Tom Obi/UPI"])) == ["Tom Obi/UPI"]
