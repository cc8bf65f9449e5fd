"""Results for a terminal: aligned, within the width, and nothing that the terminal would act on."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.stories import article
from support.strategies import any_text

from wireparse import (
    Caption,
    CaptionPerson,
    Change,
    Credit,
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
)
from wireparse.output.columns import clusters, display_width
from wireparse.output.describe import describe
from wireparse.output.text import render, visible

STORY = article()
ANSI = re.compile(r"\x1b\[\d*m")


def quote(text):
    span = Span(0, len(text))
    return Quote(text, span, QuoteKind.DIRECT, (span,), text, (span,))


def test_nothing_renders_as_nothing():
    assert render(None) == ""
    assert render(()) == ""


def test_a_result_is_its_words_with_its_fields_below():
    assert render(STORY.dateline) == (
        "dateline        OSLO, May 2 (UPI) —\n"
        "  places        OSLO\n"
        "  date          May 2 (2025-05-02)\n"
        "  agencies      UPI\n"
    )  # fmt: skip


def test_every_sort_of_result():
    shown = render(STORY, width=100)
    for line in (
        "  people        Jane Roe (Mayor): left",
        "  place         Oslo, Norway",
        "  date          May 1",
        "  creators      Tom Obi",
        "  flags         file",
        "  file photo    yes",
        "  speaker       Jane Roe (Mayor)",
        "  speaker       Jane Roe (Mayor), as “she”",
        "  speaker       not named",
        "  cue           said",
        "  when          Monday",
        "  venue         at City Hall",
        "claim           About 40 skiers",
        "  value         approximately 40",
        "  of            skiers",
        "  according to  Jane Roe (Mayor)",
        "  unit          dollar (USD)",
    ):
        assert f"\n{line}\n" in f"\n{shown}"


def claim(**fields):
    return NumericClaim("it", Span(0, 2), **fields)


@pytest.mark.parametrize(
    ("result", "row"),
    [
        (claim(value=Decimal("4.5E+9")), "  value         4,500,000,000"),
        (claim(value=Decimal("1E+30")), "  value         1E+30"),
        (claim(low=Decimal(20), high=Decimal(30)), "  value         20 to 30"),
        (claim(low=Decimal(20)), "  value         20 to any"),
        (claim(high=Decimal(30)), "  value         any to 30"),
        (claim(parts=(Decimal(5), Decimal(4))), "  value         5 : 4"),
        (claim(value=Decimal(3), change=Change.DOWN), "  change        down"),
        (claim(value=Decimal(3), modifier=Modifier.AT_LEAST), "  value         at least 3"),
        (
            Dateline("A", Span(0, 1), (Place("OSLO"), Place("PARIS", "Texas")), PartialDate(month=6, day=1), (), 1),
            "  places        OSLO; PARIS, Texas",
        ),
        (Dateline("A", Span(0, 1), (), PartialDate(month=6, day=1), (), 1), "  date          XXXX-06-01"),
        (Caption("A", Span(0, 1), "A", people=(CaptionPerson(Person("Jane Roe")),)), "  people        Jane Roe"),
        (
            Caption(
                "A",
                Span(0, 1),
                "A",
                people=(CaptionPerson(Person("Jane Roe"), Position(Side.RIGHT, 2, "second from right")),),
            ),
            "  people        Jane Roe: 2nd from right",
        ),
        (Credit("A", Span(0, 1), copyright="2020 AP"), "  copyright     2020 AP"),
    ],
)
def test_fields_in_words(result, row):
    assert row in render(result).splitlines()


def test_a_claim_without_a_number_has_no_value_row():
    assert "value" not in render(claim())


def test_what_is_no_result_cannot_be_shown():
    with pytest.raises(TypeError, match="nothing to describe in Span"):
        describe(Span(0, 1))


def test_results_of_a_story_come_in_order():
    starts = re.findall(r"^(dateline|caption|quote|claim)", render(STORY), re.MULTILINE)
    assert starts == ["caption", "dateline", "quote", "claim", "quote", "quote", "claim"]


def test_color_changes_nothing_but_color():
    plain, colored = render(STORY), render(STORY, color=True)
    assert colored != plain
    assert ANSI.sub("", colored) == plain


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("naïve", 5),
        ("東京", 4),
        ("ｗｉｄｅ", 8),
        ("ｶﾞ", 2),  # half-width, the mark has a column of its own
        ("e\u0301", 1),
        ("Z̸͉̆", 1),
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),  # the same syllable in three jamo
        ("a\u200bb", 2),
        ("\u00ad", 1),  # terminals draw a soft hyphen
        ("👍", 2),
        ("👍🏽", 2),
        ("👩\u200d🚒", 2),
        ("👨\u200d👩\u200d👧\u200d👦", 2),
        ("🇳🇴", 2),
        ("🇳🇴🇸🇪", 4),
        ("🇳", 1),
        ("☎", 1),
        ("☎\ufe0f", 2),
        ("1\ufe0f\u20e3", 2),
        ("नि", 1 + 1),  # a spacing vowel sign
        ("ไทย", 3),
        ("\u05e9\u05b8", 1),
    ],
)
def test_display_width(text, columns):
    assert display_width(text) == columns


def test_wide_words_wrap_by_columns_not_characters():
    lines = render(quote("東京" * 30), width=44).splitlines()
    assert lines[0] == "quote           " + "東京" * 7
    assert all(display_width(line) <= 44 for line in lines)


def test_a_long_word_is_not_cut_between_a_letter_and_its_marks():
    shown = render(quote("e\u0301" * 40 + "👩\u200d🚒" * 20), width=44).splitlines()
    first, second, third = (line[16:] for line in shown[:3])
    assert first == "e\u0301" * 28
    assert second == "e\u0301" * 12 + "👩\u200d🚒" * 8
    assert third == "👩\u200d🚒" * 12


def test_a_cluster_that_is_wider_than_a_line_is_cut():
    lines = render(quote("\u1100" * 100), width=44).splitlines()
    assert all(display_width(line) <= 44 for line in lines)


@given(any_text())
def test_clusters_are_the_text(text):
    assert "".join(cluster for cluster, _ in clusters(text)) == text
    assert sum(width for _, width in clusters(text)) == display_width(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("a\x00b\x07", r"a\x00b\x07"),
        ("\u202eevil", r"\u202eevil"),
        ("\ud800", r"\ud800"),
        ("two\n lines\tand a tab", "two lines and a tab"),
        ("\x9b31m", r"\x9b31m"),
    ],
)
def test_what_a_terminal_would_act_on_is_shown(text, shown):
    assert visible(text) == shown


@given(any_text(), st.integers(0, 120), st.booleans())
def test_no_text_breaks_the_frame(text, width, color):
    shown = render(quote(text or "."), width=width, color=color)
    shown.encode()
    bare = ANSI.sub("", shown)
    assert "\x1b" not in bare
    assert all(display_width(line) <= max(width, 40) for line in bare.splitlines())


@pytest.mark.parametrize(
    ("ordinal", "words"), [(1, "left"), (3, "3rd from left"), (11, "11th from left"), (21, "21st from left")]
)
def test_a_place_in_a_row_is_an_ordinal(ordinal, words):
    person = CaptionPerson(Person("Jane Roe"), Position(Side.LEFT, ordinal, "from left"))
    assert render(Caption("A", Span(0, 1), "A", people=(person,))).splitlines()[1].endswith(f"Jane Roe: {words}")
