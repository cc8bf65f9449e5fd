"""Quotes: what is said, its whole extent, who says it, when and where."""

import datetime

import pytest
from support import goldens, properties

from wireparse import QuoteKind, SpeakerKind, find_quotes
from wireparse.attribution.opening import body_start
from wireparse.quotes.venue import venue_in
from wireparse.quotes.when import when_in

WEDNESDAY = datetime.date(2024, 10, 30)


@pytest.mark.parametrize("case", goldens.cases("quotes"))
def test_goldens(case):
    case.check(find_quotes(case.text, reference=case.reference))


def test_a_paragraph_in_front_or_behind_changes_nothing():
    for case in goldens.cases("quotes"):
        text = case.values[0].text
        properties.check_shift(find_quotes, text)
        assert find_quotes(f"{text}\n\n{properties.PLAIN_PARAGRAPH}") == find_quotes(text)


def test_a_sentence_beside_it_in_its_paragraph_changes_nothing():
    for case in goldens.cases("quotes"):
        text = case.values[0].text
        if "\n" not in text and not body_start(text, 0, len(text)):  # no lines of a fixed width, and no dateline
            properties.check_between(find_quotes, text)


def test_a_third_of_the_goldens_are_counter_examples():
    cases = [parameter.values[0] for parameter in goldens.cases("quotes")]
    assert len(cases) >= 250
    assert 3 * sum(not case.expect for case in cases) >= len(cases)


@pytest.mark.parametrize("value", [None, b"said", 7, ["“Yes,” Ann Poe said."]])
def test_another_type_is_named_in_the_error(value):
    with pytest.raises(TypeError, match=type(value).__name__):
        find_quotes(value)


def test_every_field_of_a_quote_in_the_middle():
    text = "“The lock,” Police Chief Ann Poe said Tuesday in a statement, “is open.”"
    (quote,) = find_quotes(text, reference=WEDNESDAY)
    assert quote.kind is QuoteKind.DIRECT
    assert quote.text == "The lock,” Police Chief Ann Poe said Tuesday in a statement, “is open."
    assert [part.of(text) for part in quote.fragments] == ["The lock,", "is open."]
    assert quote.marked == quote.fragments
    assert quote.content == "The lock, is open."
    assert quote.speaker.text == "Police Chief Ann Poe"
    assert (quote.speaker.name, quote.speaker.title, quote.speaker.kind) == (
        "Ann Poe",
        "Police Chief",
        SpeakerKind.PERSON,
    )
    assert (quote.cue.text, quote.cue.lemma, quote.cue.span.of(text)) == ("said", "say", "said")
    assert quote.when.resolved == datetime.date(2024, 10, 29)
    assert quote.venue == "in a statement"


def test_the_borrowed_words_of_a_mixed_quote_are_marked():
    text = "Ann Poe said the lock was “wide open” at noon."
    (quote,) = find_quotes(text)
    assert quote.kind is QuoteKind.MIXED
    assert [part.of(text) for part in quote.marked] == ["wide open"]


def test_an_indirect_quote_has_no_marked_words():
    (quote,) = find_quotes("Ann Poe said the lock was open.")
    assert quote.marked == ()


def test_a_surname_has_the_full_name_of_the_first_mention():
    first, second = find_quotes("“Yes,” Police Chief Ann Poe said.\n\nNoon came.\n\n“No,” Poe said.")
    assert second.speaker.resolved == first.speaker
    assert second.speaker.full_name == "Ann Poe"
    assert first.speaker.full_name == "Ann Poe"


def test_a_weekday_without_reference_stays_open():
    (quote,) = find_quotes("“Yes,” Ann Poe said on Tuesday.")
    assert (quote.when.weekday, quote.when.resolved) == (1, None)


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("on Tuesday", "2024-10-29"),
        ("late Monday", "2024-10-28"),
        ("in a news release Tuesday", "2024-10-29"),
        ("in a Tuesday interview with The Morning Herald", "2024-10-29"),
        ("on Sunday’s “Talk of the Coast”", "2024-10-27"),
        ("at a hearing on Oct. 3, 2023", "2023-10-03"),
        ("Wednesday", "2024-10-30"),
        ("to reporters on Friday", "2024-10-25"),
    ],
)
def test_when_it_was_said(tail, expected):
    text = f"Ann Poe said {tail}"
    assert when_in(text, 12, len(text), WEDNESDAY).resolved.isoformat() == expected


@pytest.mark.parametrize(
    ("text", "when", "venue"),
    [
        (
            "In an interview with Radio Nord on Friday, Ann Poe said it holds.",
            "2024-10-25",
            "In an interview with Radio Nord",
        ),
        ("Ann Poe on Tuesday said it holds.", "2024-10-29", None),
        ("PORT LEE — On Monday, Ann Poe said it holds.", "2024-10-28", None),
        ("He left. In a statement, she said: “It holds.”", None, "In a statement"),
        ("Ann Poe, who came on Monday, said it holds.", None, None),
        ("On Tuesday the police left, and Ann Poe said it holds.", None, None),
        ("In a statement on Monday, the dam was sold, Ann Poe said.", None, None),
        ("The men talked for hours and " * 8 + "on Monday, Ann Poe said it holds.", None, None),
        ("“It holds,” a report said.", None, None),
    ],
)
def test_where_the_setting_of_a_quote_may_stand(text, when, venue):
    quote = find_quotes(text, reference=WEDNESDAY)[-1]
    assert (quote.when and quote.when.resolved.isoformat(), quote.venue) == (when, venue)


@pytest.mark.parametrize(
    "tail",
    [
        "",
        "last week",
        "after Tuesday’s vote",
        "of the Jan. 6 fire",
        "before Friday",
        "since Monday",
        "in Rome",
        "a Monday meal",
        "in May",
        "on the 9",
    ],
)
def test_the_date_of_something_else_is_not_when_it_was_said(tail):
    text = f"Ann Poe said {tail}"
    assert when_in(text, 12, len(text), WEDNESDAY) is None


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("in a news release Tuesday", "in a news release"),
        ("in an interview with Radio Nord on Friday", "in an interview with Radio Nord"),
        ("at a news conference in Rome", "at a news conference"),
        ("on Twitter", "on Twitter"),
        ("on X, formerly known as Twitter", "on X"),
        ("on social media", "on social media"),
        ("on state television", "on state television"),
        ("on Fox News Sunday", "on Fox News"),
        ("in a post on Truth Social", "in a post on Truth Social"),
        ("in a video posted on Telegram", "in a video posted on Telegram"),
        ("in a letter to employees dated March 3", "in a letter to employees"),
        ("in a statement to Radio Nord late Monday", "in a statement to Radio Nord"),
        ("on NBC’s “Daily Table” on Sunday", "on NBC’s “Daily Table”"),
        ("on “Daily Table”", "on “Daily Table”"),
        ("on his Facebook page", "on his Facebook page"),
        ("during a conference call with analysts", "during a conference call with analysts"),
        ("in court documents filed Monday", "in court documents"),
        ("in an interview with the newspaper La Costa published Sunday", "in an interview with the newspaper La Costa"),
        ("by email", "by email"),
        ("in a post on the road to Rome", "in a post"),
        ("in a letter to employees Lund had signed", "in a letter to employees"),
        ("on state radio", "on state radio"),
        ("in a statement.", "in a statement"),
    ],
)
def test_where_it_was_said(tail, expected):
    text = f"Ann Poe said {tail}"
    assert venue_in(text, 12, len(text)) == expected


@pytest.mark.parametrize(
    "tail",
    [
        "",
        "on Tuesday",
        "in Rome",
        "to reporters",
        "at the harbor",
        "after the vote",
        "of the fire in the hall below",
        "by phone",
        "from the deck",
        "in the",
    ],
)
def test_a_place_or_a_hearer_is_no_venue(tail):
    text = f"Ann Poe said {tail}"
    assert venue_in(text, 12, len(text)) is None
