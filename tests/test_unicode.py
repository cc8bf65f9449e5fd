"""What is declared for text that is more than letters, digits and space (docs/promises.md), on one story."""

import pytest
from support.properties import check_all

from wireparse import find_claims, find_quotes, parse_article, parse_dateline

STORY = (
    "OSLO, Norway, May 2 (AP) — About 40 skiers were missing, Mayor Jane Roe said on Monday. “We hope,” she said.\n\n"
    "The 12 huts are full."
)


def outline(text):
    """What was read, without how it was printed."""
    article = parse_article(text)
    for results in (article.captions, article.dateline, article.quotes, article.claims):
        check_all(text, results)
    dateline = article.dateline
    return (
        dateline and (dateline.places[0].city, dateline.date.edtf, dateline.agencies),
        [(claim.value, claim.noun) for claim in article.claims],
        [(quote.kind.name, quote.speaker and quote.speaker.full_name.split()) for quote in article.quotes],
    )


PLAIN = outline(STORY)


def test_the_plain_story_is_read():
    dateline, claims, quotes = PLAIN
    assert dateline == ("OSLO", "XXXX-05-02", ("AP",))
    assert [(int(value), noun) for value, noun in claims] == [(40, "skiers"), (12, "huts")]
    assert quotes == [("INDIRECT", ["Jane", "Roe"]), ("DIRECT", ["Jane", "Roe"])]


@pytest.mark.parametrize("end", ["\r\n\r\n", "\n", "\n\n\n\n", "\n \t \n"])
def test_line_ends(end):
    assert outline(STORY.replace("\n\n", end)) == PLAIN


@pytest.mark.parametrize("space", ["\u00a0", "  "], ids=ascii)
def test_a_no_break_space_and_two_spaces_are_space(space):
    assert outline(STORY.replace(" ", space)) == PLAIN


@pytest.mark.parametrize("space", ["\t", "\u2009", "\u202f"], ids=ascii)
def test_tabs_and_thin_spaces_stand_between_number_and_noun(space):
    assert outline(STORY.replace("40 ", f"40{space}").replace("2 (", f"2{space}(")) == PLAIN


@pytest.mark.parametrize("digits", ["０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡"])
def test_decimal_digits_of_any_script_count(digits):
    text = STORY.replace("40", digits[4] + digits[0]).replace("12", digits[1] + digits[2])
    assert outline(text) == PLAIN


def test_combining_marks_belong_to_their_letter():
    text = STORY.replace("Roe", "Roe\u0301")
    assert parse_article(text).quotes[0].speaker.name == "Jane Roe\u0301"
    check_all(text, parse_article(text).quotes)


def test_names_keep_the_form_of_the_text():
    composed, decomposed = "“Yes,” René Núñez said.", "“Yes,” Rene\u0301 Nu\u0301n\u0303ez said."
    assert find_quotes(composed)[0].speaker.name == "René Núñez"
    assert find_quotes(decomposed)[0].speaker.name == "Rene\u0301 Nu\u0301n\u0303ez"


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f"], ids=ascii)
def test_bidirectional_controls_between_words_change_nothing(mark):
    assert outline(STORY.replace("on Monday", f"on Monday {mark}")) == PLAIN


def test_a_zero_width_space_breaks_a_number():
    values = [int(claim.value) for claim in find_claims("About 4\u200b0 skiers were missing.")]
    assert 40 not in values


@pytest.mark.parametrize("char", ["😀", "\ud800", "\x00", "\u0378"], ids=ascii)
def test_strange_characters_are_counted_and_passed_over(char):
    text = STORY.replace("“We", f"{char} “We").replace("The 12", f"The {char} 12")
    assert outline(text)[0] == PLAIN[0]
    assert [quote[1] for quote in outline(text)[2]] == [quote[1] for quote in PLAIN[2]]
    assert [int(value) for value, _ in outline(text)[1]] == [40, 12]


def test_a_dateline_before_right_to_left_text():
    text = "BEIRUT (AP) — قال المتحدث"
    dateline = parse_dateline(text)
    assert dateline.text == "BEIRUT (AP) —"
    assert text[dateline.body_start :] == "قال المتحدث"


@pytest.mark.parametrize(
    "text",
    ["\x00" * 999, "\ud800" * 999, "\u0301" * 999, "\u200b" * 999, "\u202e" * 999, "１" * 999, "½" * 99, "“" * 999, "😀" * 999, "\r" * 999],
    ids=lambda text: ascii(text[0])[1:-1],
)  # fmt: skip
def test_one_character_over_and_over(text):
    assert outline(text)[0] is None
