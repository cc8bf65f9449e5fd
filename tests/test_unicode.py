"""What is declared for text that is more than letters, digits and space (docs/promises.md), on one story."""

import datetime
import json
import re
import unicodedata
from decimal import Decimal

import pytest
from support import goldens
from support.properties import check_all, moved

import wireparse
from wireparse import PartialDate, find_claims, find_quotes, parse_article, parse_dateline

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
    assert parse_article(text).quotes[0].speaker.name == "Jane Roé"
    assert parse_article(text).quotes[0].speaker.text.endswith("Roe\u0301")
    check_all(text, parse_article(text).quotes)


def test_names_are_composed_and_texts_as_printed():
    decomposed = "“Si\u0301,” Rene\u0301 Nu\u0301n\u0303ez said."
    (quote,) = find_quotes(decomposed)
    assert quote.speaker.name == "René Núñez"
    assert quote.speaker.text == "Rene\u0301 Nu\u0301n\u0303ez"
    assert quote.text == quote.content == "Si\u0301,"


@pytest.mark.parametrize(
    "text",
    [
        "“Stop!” Jane Róe shouted.",
        "Jane Róe told Tóm Lund that the bridge was safe.",
        "“Nothing has changed,” Tom Lund said in an interview with Radió Nórd.",
        "“Nothing has changed” — Tóm Lund, mayor of Osló",
        "Tóm Lund: “Nothing has changed.”",
        "“Stay in,” Ann Póe said. “The\nroad is gone.” The mayor of Ósló agreed, saying that “it rains.”",
    ],
)
def test_decomposed_quotes_have_the_same_speakers(text):
    decomposed = unicodedata.normalize("NFD", text)
    quotes = find_quotes(decomposed)
    check_all(decomposed, quotes)
    assert [meaning_of(each) for each in quotes] == [meaning_of(each) for each in find_quotes(text)] != []


def meaning_of(quote):
    return (
        quote.kind,
        unicodedata.normalize("NFC", quote.content),
        quote.speaker and quote.speaker.full_name,
        quote.venue,
    )


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


# Every parser on its own field, so that nothing is declared for one and forgotten for another.
DAY = datetime.date(2024, 5, 3)
FIELDS = {
    "parse_dateline": "OSLO, Norway, May 2 (AP) — Rain fell.",
    "parse_credit": "Photo by Jane Roe/Getty Images",
    "parse_caption": "Mayor Jane Roe (L) and Tom Obi wave in Oslo, Norway, on May 2. (AP Photo/Ann Poe)",
    "parse_claim": "about 1,250.5 million soldiers",
    "find_claims": "About 40 skiers paid $5.2 million, up 12 percent.",
    "find_quotes": "“We hope,” Mayor Jane Roe said on Monday. “It holds.”",
    "parse_article": STORY,
}
STRANGE = {
    "NUL": "\x00", "BEL": "\x07", "tab": "\t", "vertical tab": "\x0b", "CR": "\r", "CRLF": "\r\n", "next line": "\x85",
    "no-break space": "\u00a0", "soft hyphen": "\u00ad", "combining acute": "\u0301", "combining enclosing": "\u20dd",
    "Arabic letter mark": "\u061c", "zero-width space": "\u200b", "zero-width non-joiner": "\u200c", "zero-width joiner": "\u200d",
    "left-to-right mark": "\u200e", "right-to-left mark": "\u200f", "line separator": "\u2028", "paragraph separator": "\u2029",
    "right-to-left override": "\u202e", "narrow no-break space": "\u202f", "word joiner": "\u2060", "first strong isolate": "\u2068",
    "pop isolate": "\u2069", "ideographic space": "\u3000", "byte order mark": "\ufeff", "replacement": "\ufffd", "noncharacter": "\uffff",
    "high surrogate": "\ud800", "low surrogate": "\udfff", "private use": "\ue000", "unassigned": "\u0378", "emoji": "😀",
    "emoji family": "👩\u200d👩\u200d👧\ufe0f", "flag": "🇳🇴", "skin tone": "👍🏽", "Arabic": "قال", "Hebrew": "אמר", "Han": "中", "full-width": "Ａ１", "dotted I": "İ",
    "sharp s": "ẞß", "ligature": "ﬁ", "titlecase": "ǅ", "Roman numeral": "Ⅻ", "superscript": "²", "circled": "①", "tag": "\U000e0041",
}  # fmt: skip
NO_SPACE = {name: mark for name, mark in STRANGE.items() if not mark.isspace()}


def read(parser, text):
    """The results of any parser, those of a story in one tuple of its kinds."""
    results = getattr(wireparse, parser)(text)
    if parser != "parse_article":
        return results
    return (*results.captions, *filter(None, [results.dateline])), results.quotes, results.claims


@pytest.mark.parametrize("mark", STRANGE.values(), ids=STRANGE)
@pytest.mark.parametrize("parser", FIELDS)
def test_promises_hold_wherever_a_strange_character_stands(parser, mark):
    plain = FIELDS[parser]
    middle = len(plain) // 2
    for text in (
        mark,
        mark + plain,
        plain + mark,
        plain.replace(" ", mark),
        plain.replace(" ", f" {mark}"),
        plain.replace("a", f"a{mark}"),
        plain[:middle] + 3 * mark + plain[middle:],
        mark.join(plain),
    ):
        results = read(parser, text)
        for each in results if parser == "parse_article" else (results,):
            check_all(text, each)


@pytest.mark.parametrize("mark", STRANGE.values(), ids=STRANGE)
@pytest.mark.parametrize("parser", ["find_quotes", "find_claims"])
def test_a_strange_character_in_the_paragraph_before_changes_nothing(parser, mark):
    front = f"{mark} the river was calm {mark}.\n\n"
    before, after = read(parser, FIELDS[parser]), read(parser, front + FIELDS[parser])
    assert tuple(moved(each, len(front)) for each in before) == after


@pytest.mark.parametrize("mark", ["\u200b", "\u200e", "\u200f", "\u2060", "\ufeff"], ids=ascii)
def test_a_dateline_begins_behind_marks_that_nobody_sees(mark):
    dateline = parse_dateline(mark + FIELDS["parse_dateline"])
    assert (dateline.places[0].city, dateline.span.start) == ("OSLO", 1)


@pytest.mark.parametrize("mark", ["\x00", "\ud800", "😀", "\u0378"], ids=ascii)
def test_a_dateline_does_not_begin_behind_what_is_no_space(mark):
    assert parse_dateline(mark + FIELDS["parse_dateline"]) is None


@pytest.mark.parametrize("mark", NO_SPACE.values(), ids=NO_SPACE)
def test_words_that_a_mark_divides_are_other_words(mark):
    assert not any(claim.noun == "skiers" for claim in find_claims(f"About 40 ski{mark}ers were missing."))
    assert find_quotes(f"Rain fell, Roe sa{mark}id.") == ()


# What is declared for each parser by name, in one table: fields with accents and figures, and what may be done to them.
ACCENTED = {
    "parse_dateline": "BOGOTÁ, Colombia, May 2 (AP) — Rain fell.",
    "parse_credit": "Photo by José Núñez/Agência Lusa 2024",
    "parse_caption": "Mayor José Núñez (L) and Zoë Öz (R) wave in Bogotá, Colombia, in 2019. (AP Photo/Renée Poe)",
    "find_claims": "About 40 señores paid $5.2 million, up 12 percent.",
    "find_quotes": "“Sí,” Mayor José Núñez said on May 2. “It holds.”",
}
PASSED_OVER = {
    "tab": "\t", "CRLF": "\r\n", "no-break space": "\u00a0", "zero-width space": "\u200b", "right-to-left mark": "\u200f",
    "Arabic letter mark": "\u061c", "right-to-left override": "\u202e", "isolate": "\u2068", "byte order mark": "\ufeff",
}  # fmt: skip
NO_FIELDS = {
    "NUL": "\x00",
    "high surrogate": "\ud800",
    "low surrogate": "\udfff",
    "emoji": "😀",
    "unassigned": "\u0378",
    "combining acute": "\u0301",
}


def meaning(parser, text):
    """What a parser read, composed and without offsets and `text`, which are as printed."""
    results = getattr(wireparse, parser)(text)
    check_all(text, results)
    many = results if isinstance(results, tuple) else (results,)
    return [
        to_dict_nfc(without(each, {"text", "description", "body_start"}))
        for each in map(wireparse.to_dict, filter(None, many))
    ]


def without(value, names):
    if isinstance(value, dict):
        return {key: without(inner, names) for key, inner in value.items() if key not in names}
    return [without(inner, names) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("parser", ACCENTED)
def test_decomposed_letters_read_as_composed(parser):
    text = ACCENTED[parser]
    decomposed = unicodedata.normalize("NFD", text)
    assert len(decomposed) > len(text)
    assert meaning(parser, decomposed) == meaning(parser, text) != []


@pytest.mark.parametrize("mark", PASSED_OVER.values(), ids=PASSED_OVER)
@pytest.mark.parametrize("parser", ACCENTED)
def test_what_nobody_sees_at_either_end_is_passed_over(parser, mark):
    text = ACCENTED[parser]
    for around in (mark + text, text + mark, f"{mark} {text} {mark}"):
        assert meaning(parser, around) == meaning(parser, text)


@pytest.mark.parametrize("mark", NO_FIELDS.values(), ids=NO_FIELDS)
@pytest.mark.parametrize("parser", ["find_claims", "find_quotes"])
def test_a_strange_mark_at_either_end_of_running_text_is_passed_over(parser, mark):
    text = ACCENTED[parser]
    for around in (mark + text, f"{mark} {text}", text + mark, f"{text} {mark}"):
        assert meaning(parser, around) == meaning(parser, text)


@pytest.mark.parametrize("mark", NO_FIELDS.values(), ids=NO_FIELDS)
def test_a_strange_mark_behind_a_dateline_is_of_the_story(mark):
    text = ACCENTED["parse_dateline"].replace("Rain", f"{mark}Rain")
    dateline = parse_dateline(text)
    assert text[dateline.body_start :].startswith(mark)
    assert dateline.places == parse_dateline(ACCENTED["parse_dateline"]).places


@pytest.mark.parametrize("mark", NO_FIELDS.values(), ids=NO_FIELDS)
def test_a_strange_mark_behind_the_credit_leaves_the_people_of_a_caption(mark):
    caption = wireparse.parse_caption(f"{ACCENTED['parse_caption']} {mark}")
    assert [each.person.name for each in caption.people] == ["José Núñez", "Zoë Öz"]
    assert (caption.place.city, caption.date.year) == ("Bogotá", 2019)


def test_a_decomposed_story_is_read_where_it_stands():
    text = unicodedata.normalize(
        "NFD", f"{ACCENTED['parse_dateline']}\n\n{ACCENTED['parse_caption']}\n\n{ACCENTED['find_quotes']}"
    )
    article = parse_article(text)
    for results in (article.captions, article.dateline, article.quotes, article.claims):
        check_all(text, results)
    assert article.dateline.places[0].city == "BOGOTÁ"
    assert article.dateline.places[0].text == unicodedata.normalize("NFD", "BOGOTÁ, Colombia")
    assert text[article.body.start :].startswith("Rain fell.")
    assert article.captions[0].people[1].person.text == unicodedata.normalize("NFD", "Zoë Öz")
    assert article.captions[0].credit.creators == ("Renée Poe",)
    assert article.quotes[0].speaker.full_name == "José Núñez"
    assert article.text == text


@pytest.mark.parametrize("letter", ["x\u0301", "q\u0323\u0301", "a" + 20 * "\u0301", "\u0915\u093c"], ids=ascii)
def test_marks_without_a_composed_letter_keep_their_place(letter):
    text = f"Mayor José N{letter}ez (L) waves in Bogota\u0301, Colombia. (AP Photo/Ann Poe)"
    caption = wireparse.parse_caption(text)
    check_all(text, caption)
    assert caption.credit.text == "(AP Photo/Ann Poe)"
    assert (caption.place.city, caption.place.text) == ("Bogotá", "Bogota\u0301, Colombia")


def test_a_word_keeps_the_marks_of_its_letters():
    """The n of a decomposed ñ ends no word: "sen" is a coin, "señores" are people."""
    (claim,) = find_claims(unicodedata.normalize("NFD", "About 40 señores met."))
    assert (claim.unit, claim.noun) == (None, "señores")
    (claim,) = find_claims("About 40 sex\u0303ores met.")
    assert (claim.unit, claim.noun) == (None, "sex\u0303ores")


@pytest.mark.parametrize("bullet", ["• ", "*", "😀 ", "> ", "▪ "])
def test_a_bullet_before_quoted_words_is_no_word_of_the_writer(bullet):
    (quote,) = find_quotes(f"{bullet}“We hope,” Mayor Jane Roe said.")
    assert (quote.kind.name, quote.text) == ("DIRECT", "We hope,")
    (quote,) = find_quotes(f"{bullet}The mood “is grim,” Mayor Jane Roe said.")
    assert quote.kind.name == "MIXED"


DIGITS = {
    "full-width": "０１２３４５６７８９",
    "Arabic-Indic": "٠١٢٣٤٥٦٧٨٩",
    "Devanagari": "०१२३४५६७८९",
    "mathematical": "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
}


@pytest.mark.parametrize("digits", DIGITS.values(), ids=DIGITS)
def test_decimal_digits_of_any_script_count_in_every_parser(digits):
    table = {ord("0") + value: digit for value, digit in enumerate(digits)}

    def both(parser, **options):
        texts = FIELDS[parser], FIELDS[parser].translate(table)
        return [getattr(wireparse, parser)(text, **options) for text in texts]

    plain, other = both("parse_dateline", reference=DAY)
    assert other.date == plain.date == PartialDate(month=5, day=2, resolved=datetime.date(2024, 5, 2))
    plain, other = both("parse_caption", reference=DAY)
    assert other.date == plain.date == PartialDate(month=5, day=2, resolved=datetime.date(2024, 5, 2))
    plain, other = (
        wireparse.parse_caption(text)
        for text in (ACCENTED["parse_caption"], ACCENTED["parse_caption"].translate(table))
    )
    assert other.date == plain.date == PartialDate(year=2019)
    assert other.date.text == "2019".translate(table)
    plain, other = both("parse_claim")
    assert (other.value, other.modifier) == (plain.value, plain.modifier) == (Decimal(1250500000), plain.modifier)
    plain, other = both("find_claims")
    assert [claim.value for claim in other] == [claim.value for claim in plain] == [40, 5200000, 12]


@pytest.mark.parametrize("mark", ["²", "①", "Ⅻ", "中"])
def test_other_numbers_are_no_digits(mark):
    """U+00B2, U+2460 and U+216B are numeric, yet no decimal digits."""
    assert [claim.value for claim in find_claims(f"About {mark} skiers came, 40 boats sank.")] == [40]


def test_composed_and_decomposed_letters_give_the_same_quotes_and_claims():
    text = "“Sí,” said René Núñez, who paid 40 pesetas for a piñata in Bogotá."
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert composed != decomposed
    for find in (find_quotes, find_claims):
        for one, other in zip(find(composed), find(decomposed), strict=True):
            assert to_dict_nfc(one) == to_dict_nfc(other)


def to_dict_nfc(result):
    """A result or its dict, composed and without offsets."""
    text = json.dumps(
        without_spans(result if isinstance(result, dict) else wireparse.to_dict(result)), ensure_ascii=False
    )
    return unicodedata.normalize("NFC", text)


def without_spans(value):
    if isinstance(value, dict):
        return {
            key: without_spans(inner)
            for key, inner in value.items()
            if key not in {"span", "start", "end", "fragments", "marked"}
        }
    return [without_spans(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("line", ["\u2028", "\u2029", "\x0b", "\x0c", "\x85"], ids=ascii)
def test_separators_of_lines_are_space_and_end_no_paragraph(line):
    """Only LF ends a line: U+2028 and its like count as space."""
    assert [claim.noun for claim in find_claims(f"About 40{line}skiers were missing.")] == ["skiers"]
    assert find_quotes(f"“We hope,”{line}she said.")[0].speaker.name == "she"


def test_a_soft_hyphen_is_a_character_of_its_word():
    (claim,) = find_claims("About 40 moun\u00adtains were closed.")
    assert "mountains" not in (claim.noun or "")


def test_text_that_runs_from_right_to_left_is_read_in_the_order_of_its_characters():
    text = "قال المتحدث “نعم”. “We hope,” Mayor Jane Roe said on Monday. المجموع 40 skiers."
    check_all(text, find_quotes(text))
    assert [quote.speaker.name for quote in find_quotes(text) if quote.speaker] == ["Jane Roe"]
    assert [claim.value for claim in find_claims(text)] == [40]


@pytest.mark.parametrize("emoji", ["😀", "👩\u200d👩\u200d👧", "🇳🇴", "👍🏽"])
def test_each_code_point_of_an_emoji_counts(emoji):
    text = f"{emoji} “We hope,” Jane Roe said."
    speaker = find_quotes(text)[0].speaker
    assert speaker.span.start == text.index("Jane")
    assert text.encode("utf-16-le")[2 * speaker.span.utf16(text).start :].decode("utf-16-le").startswith("Jane")


def test_full_width_brackets_hold_no_agency():
    dateline = parse_dateline("OSLO （ＡＰ） — Rain fell.")
    assert dateline is None or "AP" not in dateline.agencies


def test_vulgar_fractions_count():
    assert [claim.value for claim in find_claims("About 2½ miles of road were closed.")] == [Decimal("2.5")]


@pytest.mark.parametrize("parser", ["parse_dateline", "parse_credit", "parse_caption", "find_quotes", "find_claims"])
def test_every_golden_with_accents_reads_decomposed_as_composed(parser):
    """Each o in a name of the goldens takes an accent; then it does not matter how that is written."""
    name = parser.partition("_")[2]
    for case in goldens.cases(name):
        text = re.sub(r"\b([A-Z][a-z]*)o", r"\1ó", case.values[0].text)
        decomposed = unicodedata.normalize("NFD", text)
        if decomposed != text:
            assert meaning(parser, decomposed) == meaning(parser, text), case.values[0].where
