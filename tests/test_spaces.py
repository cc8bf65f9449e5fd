"""Spaces that web pages print for plain ones: read as plain, and given back as they are printed."""

from __future__ import annotations

import pytest

from wireparse import parse_article, parse_caption, parse_credit, parse_dateline
from wireparse.grammar.spaces import plain_text

SPACES = {"no-break": "\u00a0", "narrow no-break": "\u202f", "thin": "\u2009", "figure": "\u2007"}
CAPTION = "Mayor Tom Obi and Ann Poe (R) meet in Oslo, Norway, on May 3, 2021. Photo by Ana Ruiz/Getty Images"
DATELINE = "NEW YORK, Oct. 29 (Reuters) - Ferries are back, the harbor master said."


@pytest.mark.parametrize("space", SPACES.values(), ids=SPACES)
def test_fields_are_read_through_any_space(space: str) -> None:
    """A space that does not break parts words as a plain one does; names come out with plain spaces."""
    plain, other = parse_caption(CAPTION), parse_caption(CAPTION.replace(" ", space))
    assert plain is not None
    assert other is not None
    assert [each.person.name for each in other.people] == ["Tom Obi", "Ann Poe"]
    assert (other.place, other.date) == (plain.place, plain.date)
    assert other.credit is not None
    assert (other.credit.creators, other.credit.sources) == (("Ana Ruiz",), ("Getty Images",))
    dateline = parse_dateline(DATELINE.replace(" ", space))
    assert dateline is not None
    assert dateline.places[0].city == "NEW YORK"
    credit = parse_credit("Photo by Ana Ruiz / EPA".replace(" ", space))
    assert credit is not None
    assert credit.creators == ("Ana Ruiz",)


@pytest.mark.parametrize("space", SPACES.values(), ids=SPACES)
def test_texts_stay_as_they_are_printed(space: str) -> None:
    """What a result quotes from the source is the source's, whatever space is in it."""
    story = f"{DATELINE}\n\n{CAPTION}".replace(" ", space)
    article = parse_article(story)
    caption = article.captions[0]
    assert article.dateline is not None
    assert caption.credit is not None
    parts = [
        article.dateline,
        *article.dateline.places,
        caption,
        caption.credit,
        *(each.person for each in caption.people),
    ]
    for part in parts:
        assert part.span is not None
        assert part.text == part.span.of(story)
    assert caption.description == CAPTION.partition(" Photo")[0].replace(" ", space)


def test_a_text_without_such_spaces_is_not_copied() -> None:
    """Most texts have plain spaces, and cost nothing."""
    text = "Café on the quay — closed"
    assert plain_text(text)[0] is text
