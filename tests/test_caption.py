"""Captions: people with positions, place, date, credit, and captions told from story paragraphs."""

import datetime

import pytest
from support import goldens, properties

from wireparse import CreditFlag, Side, Span, parse_caption, to_dict
from wireparse.caption import looks_like_caption, read_caption
from wireparse.caption.positions import side_of
from wireparse.credit.labels import labels_apart


@pytest.mark.parametrize("case", goldens.cases("caption"))
def test_goldens(case):
    case.check(parse_caption(case.text, reference=case.reference))


@pytest.mark.parametrize("value", [None, b"A dog.", 7, ["A dog."]])
def test_another_type_is_named_in_the_error(value):
    with pytest.raises(TypeError, match=type(value).__name__):
        parse_caption(value)


@pytest.mark.parametrize(
    ("phrase", "bracket", "side", "ordinal"),
    [
        ("L", True, "LEFT", 1),
        ("L", False, None, None),
        ("2nd R", True, "RIGHT", 2),
        ("3L", True, "LEFT", 3),
        ("C", True, "CENTER", 1),
        ("far left", False, "LEFT", 1),
        ("second from right", False, "RIGHT", 2),
        ("second from the left", False, "LEFT", 2),
        ("front row, C", True, "CENTER", 1),
        ("back row, third from left", True, "LEFT", 3),
        ("top left", True, "TOP", None),
        ("center-right", False, "CENTER", None),
        ("center front", False, "CENTER", 1),
        ("seated right", True, "RIGHT", 1),
        ("left, in red tie", True, "LEFT", 1),
        ("center in blue sandals", False, "CENTER", 1),
        ("center blue sandals", False, "CENTER", 1),
        ("middle row", True, None, None),
        ("left wing", False, None, None),
        ("right back", False, "RIGHT", 1),
        ("above", False, None, None),
        ("left of", False, None, None),
        ("left his post", False, None, None),
        ("D-Ohio", True, None, None),
        ("R-GA", True, None, None),
        ("35", True, None, None),
    ],
)
def test_a_notation_is_read_word_by_word(phrase, bracket, side, ordinal):
    found = side_of(phrase, bracket)
    assert (found[0], found[1]) == (side, ordinal)


def test_the_position_of_a_list_is_the_notation_that_leads_it():
    caption = parse_caption("From left: Ana Ruiz and Tom Hale.")
    assert [person.position.text for person in caption.people] == ["From left", "From left"]
    assert caption.people[1].position.span == Span(0, 9)


def test_dates_are_resolved_against_the_reference():
    caption = parse_caption("A ferry leaves Oslo on June 19.", reference=datetime.date(2024, 10, 30))
    assert caption.date.resolved == datetime.date(2024, 6, 19)
    caption = parse_caption("Fans cheer during Sunday's match.", reference=datetime.date(2024, 10, 30))
    assert caption.date.resolved == datetime.date(2024, 10, 27)


def test_the_description_is_the_text_without_its_credit():
    assert parse_caption("A ferry leaves. (AP Photo/Jane Roe)").description == "A ferry leaves."
    assert parse_caption("© Getty Images A ferry leaves.").description == "A ferry leaves."
    assert parse_caption("Photo: Jane Roe/AFP").description == ""
    assert parse_caption("A ferry (Photo by Jane Roe) leaves. More here.").description == "A ferry leaves. More here."


def test_a_caption_inside_a_story_has_spans_into_the_whole():
    story = "Headline\n\nMayor Ana Ruiz (L) in Lima, Peru, on June 19. Photo by Jane Roe/EPA\n\nThe story."
    start, end = story.index("Mayor"), story.index("\n\nThe")
    caption = read_caption(story, start, end)
    assert caption.span == Span(start, end)
    for part in (caption.people[0].person, caption.people[0].position, caption.place, caption.date, caption.credit):
        assert part.span.of(story) == part.text


@pytest.mark.parametrize(
    "behind",
    [
        "\n\nMayor Ann Poe (R) and Tom Lund, left, in Oslo, Norway, on May 2, 2020. (AP Photo/Ann Poe, File)",
        "\nand Tom Lund, right, of Rome. AP",
        " (L) and Tom Lund, right, in Rome on May 2, 2020. AP Photo",
    ],
)
def test_a_caption_reads_the_same_inside_a_story(behind):
    front = "Mayor Ann Poe (R) in Oslo, May 2, 2020. From left: \n\n"
    for case in (*goldens.cases("caption"), *goldens.cases("credit")):
        text = labels_apart(case.values[0].text.strip().replace("\xa0", " "))
        alone = parse_caption(text)
        inside = read_caption(front + text + behind, len(front), len(front) + len(text))
        assert to_dict(inside) == to_dict(properties.moved(alone, len(front))) if alone else inside is None


def test_a_title_after_the_name_is_taken_where_none_stands_before_it():
    person = parse_caption("Ana Ruiz, head of the Harbour Council, left, at work.").people[0].person
    assert (person.name, person.title) == ("Ana Ruiz", "head of the Harbour Council")


def test_a_person_is_listed_once():
    caption = parse_caption("Ana Ruiz, left, sings. Ana Ruiz, left, sings at the gala in Rome.")
    assert [(person.person.name, person.position.side) for person in caption.people] == [("Ana Ruiz", Side.LEFT)]


def test_file_is_read_from_credit_and_description():
    assert parse_caption("A ferry. (AP Photo/Jane Roe, File)").is_file
    assert parse_caption("FILE - A ferry leaves.").is_file
    assert parse_caption("In this file photo a ferry leaves.").is_file
    assert not parse_caption("He put the file on the shelf.").is_file
    assert CreditFlag.FILE not in parse_caption("FILE - A ferry. (AP Photo/Jane Roe)").credit.flags


@pytest.mark.parametrize(
    "paragraph",
    [
        "FILE - A ferry leaves the port.",
        "FILE PHOTO: A ferry leaves the port, March 3, 2020.",
        "LIMA, PERU - JUNE 19: Fans gather on the square.",
        "In this Jan. 3, 2019 file photo, a ferry leaves the port.",
        "Mayor Ana Ruiz (L) opens a bridge.",
        "(L-R) Ana Ruiz, Tom Hale",
        "A ferry leaves the port. (AP Photo/Jane Roe)",
        "Photo: Jane Roe/AFP",
        "  A ferry leaves the port. Jane Roe/Reuters \n",
    ],
)
def test_a_caption_is_told_from_a_story(paragraph):
    assert looks_like_caption(paragraph, 0, len(paragraph))


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "  \n",
        "The minister told Reuters on Tuesday that talks had failed.",
        "“We left the pool before noon,” the mayor said, “and the photo was lost.”",
        "Sen. Ana Ruiz (R-Ohio) voted against the bill, and Rep. Tom Hale (D) for it.",
        "(Reporting by Jane Roe; Editing by Tom Hale)",
        "NETFLIX.",
        "MIAMI (AP) --",
        "NAIROBI, Kenya (AP) _",
        "HAVANA, August 7 (Xinhua) —",
        "(AP) The minister resigned on Friday after a vote.",
        "(Bloomberg) -- Shares fell on Friday.",
        "The report was first published by The Associated Press.",
        "A caption would be shorter than this. " * 60 + "(AP Photo/Jane Roe)",
    ],
)
def test_a_story_paragraph_is_no_caption(paragraph):
    assert not looks_like_caption(paragraph, 0, len(paragraph))


@pytest.mark.parametrize(
    ("paragraph", "caption"),
    [
        ("He left for Pune later. (ANI)", False),
        ("The bank posted a loss. [Quartz]", False),
        ("A ferry leaves the port. (Getty Images)", True),
        ("A ferry leaves the port. (Jane Roe/AFP)", True),
    ],
)
def test_an_agency_in_brackets_behind_prose_signs_the_story(paragraph, caption):
    assert looks_like_caption(paragraph, 0, len(paragraph))
    assert looks_like_caption(paragraph, 0, len(paragraph), in_story=True) is caption


def test_the_first_ten_thousand_characters_of_a_description_are_read():
    """No caption is longer; what follows costs no time, and the description still holds it."""
    story = "The band played on and on. " * 400
    caption = parse_caption(f"Mayor Ana Ruiz (L) waves. {story}Gov. Tom Hale (R) waves. (AP Photo/Jane Roe)")
    assert caption is not None
    assert [one.person.name for one in caption.people] == ["Ana Ruiz"]
    assert caption.description.endswith("Gov. Tom Hale (R) waves.")
    assert caption.credit is not None
    assert caption.credit.creators == ("Jane Roe",)
