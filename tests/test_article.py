"""A whole story: what is caption, head, dateline and body, and that its parts agree with the parsers alone."""

import datetime

import pytest
from hypothesis import given
from support import goldens
from support.properties import check_all, check_pure, check_shift, moved
from support.stories import HARBOR
from support.strategies import texts

from wireparse import find_claims, find_quotes, parse_article, parse_caption, parse_dateline, to_dict

CAPTION = "Skiers wait in Oslo, Norway, on May 1. (AP Photo/Tom Obi)"
DATELINE = "OSLO, Norway, May 2 (AP) —"
LEAD = "About 40 skiers were missing on Monday, Mayor Jane Roe said."
STORY = f"{CAPTION}\n\n{DATELINE} {LEAD}\n\n“We hope,” she said."


@pytest.mark.parametrize("case", goldens.cases("article"))
def test_goldens(case):
    case.check(parse_article(case.text, reference=case.reference))


def test_parts_of_a_story():
    article = parse_article(STORY)
    assert [caption.text for caption in article.captions] == [CAPTION]
    assert article.dateline.text == DATELINE
    assert article.body.of(STORY) == STORY[STORY.index("About") :]
    assert [quote.speaker.full_name for quote in article.quotes] == ["Jane Roe", "Jane Roe"]
    assert [claim.text for claim in article.claims] == ["About 40 skiers"]


def test_the_dateline_dates_what_follows():
    story = "OSLO, May 2, 2025 (AP) — Rain fell.\n\n“It is over,” Jane Roe said on Monday."
    assert parse_article(story).quotes[0].when.resolved == datetime.date(2025, 4, 28)
    # The caption stands before it and is read against the caller's day.
    article = parse_article(STORY, reference=datetime.date(2019, 6, 1))
    assert article.captions[0].date.resolved == datetime.date(2019, 5, 1)
    assert article.dateline.date.resolved == datetime.date(2019, 5, 2)


@pytest.mark.parametrize(
    "front", ["", "\n\n", "Storm strands skiers\n\n", "Storm strands skiers\nBy Tom Obi\n\n", "By TOM OBI\n"]
)
def test_a_head_is_no_body(front):
    text = f"{front}{DATELINE} {LEAD}"
    assert parse_article(text).body.of(text) == LEAD
    text = f"{front}{LEAD} It snowed for two days.\n\nRain followed."
    assert parse_article(text).body.of(text).startswith("About 40")


def test_a_story_of_short_lines_is_all_body():
    text = "Rain in Oslo\nSnow in Bergen"
    assert parse_article(text).body.of(text) == text


def test_captions_in_the_story_keep_their_words_to_themselves():
    text = f"{DATELINE} {LEAD}\n\n{CAPTION}\n\nThe 12 huts are full, police said.\n"
    article = parse_article(text)
    assert [caption.text for caption in article.captions] == [CAPTION]
    assert [claim.text for claim in article.claims] == ["About 40 skiers", "12 huts"]
    assert article.captions[0].span.of(text) == CAPTION


def test_a_story_of_captions_has_an_empty_body():
    article = parse_article(CAPTION)
    assert len(article.captions) == 1
    assert article.body.of(CAPTION) == ""


def test_parts_agree_with_the_parsers_alone():
    text = HARBOR.read_text(encoding="utf-8")
    article = parse_article(text)
    caption = article.captions[0]
    assert caption == moved(parse_caption(caption.text), caption.span.start)
    rest = text[caption.span.end :]
    assert to_dict(article.dateline) == to_dict(moved(parse_dateline(rest), caption.span.end))
    start, end = article.body.start, article.body.end
    assert article.claims == moved(find_claims(text[start:end]), start)
    reference = article.dateline.date.resolved
    assert article.quotes == moved(find_quotes(text[start:end], reference=reference), start)


def check(article):
    check_all(article.text, article.quotes)
    check_all(article.text, article.claims)
    check_all(article.text, article.captions)
    check_all(article.text, article.dateline)
    assert 0 <= article.body.start <= article.body.end <= len(article.text)
    for result in (*article.quotes, *article.claims):
        assert article.body.start <= result.span.start <= result.span.end <= article.body.end
    if article.dateline is not None:
        assert article.body.start == article.dateline.body_start


@given(texts())
def test_any_text_gives_an_article_that_holds(text):
    check(parse_article(text))


def test_my_story_holds():
    check(parse_article(HARBOR.read_text(encoding="utf-8")))


def test_a_paragraph_in_front_moves_spans_only():
    for find in (lambda text: parse_article(text).quotes, lambda text: parse_article(text).claims):
        check_shift(find, f"{LEAD}\n\n“We hope,” she said.\n\nThe 12 huts are full.")


def test_the_same_in_threads():
    check_pure(parse_article, [STORY, HARBOR.read_text(encoding="utf-8"), CAPTION, "", "“" * 50])
