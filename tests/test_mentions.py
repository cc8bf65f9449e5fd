"""The noun phrase of a speaker, before a cue and behind it.

In the goldens "<" marks the verb that the phrase stands before, ">" the end of the cue that it stands behind.
"""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from support import goldens

from wireparse.attribution.insertions import (
    before_adverb,
    before_dashes,
    before_insertion,
    insertion_kind,
    is_name,
    mark_before,
)
from wireparse.attribution.kinds import describe, gender_of_name, gender_of_words
from wireparse.attribution.mentions import mention_after, mention_before
from wireparse.elements import SpeakerKind
from wireparse.grammar.leftward import read_left
from wireparse.grammar.rightward import read_right
from wireparse.grammar.wordclasses import AUXILIARY, DETERMINER, SUBJECT, TIME, class_of


def read(marked):
    mark = "<" if "<" in marked else ">"
    at = marked.index(mark)
    text = marked.replace(mark, "")
    found = mention_before(text, at, 0) if mark == "<" else mention_after(text, at, len(text))
    return text, found


def plain(text, mention):
    if mention is None:
        return None
    return {
        "text": text[mention.start : mention.end],
        "name": text[mention.name_start : mention.name_end],
        "title": mention.title,
        "kind": mention.kind.value,
    }


@pytest.mark.parametrize("case", goldens.cases("mentions"))
def test_goldens(case):
    found = plain(*read(case.text))
    assert goldens.differences(case.expect, found) == [], case.why


def test_a_quarter_of_the_goldens_has_no_speaker():
    expected = [parameter.values[0].expect for parameter in goldens.cases("mentions")]
    assert len(expected) >= 140
    assert 4 * expected.count(None) >= len(expected)


@pytest.mark.parametrize(
    ("marked", "number", "gender"),
    [
        ("He <said", "s", "m"),
        ("she <said", "s", "f"),
        ("It <said", "s", "n"),
        ("they <said", "p", ""),
        ("Mrs. Clark <said", "s", "f"),
        ("Mr. Clark <said", "s", "m"),
        ("Tammy Lee <said", "s", "f"),
        ("J. Peter Lee <said", "s", "m"),
        ("Clark <said", "s", ""),
        ("the spokeswoman <said", "s", "f"),
        ("the lawyer <said", "s", ""),
        ("the plan <said", "s", "n"),
        ("Officials <said", "p", ""),
        ("a source <said", "s", ""),
        ("two sources <said", "p", ""),
        ("The company <said", "s", "n"),
        ("his wife, Ann, <said", "s", "f"),
    ],
)
def test_number_and_gender(marked, number, gender):
    _, found = read(marked)
    assert (found.number, found.gender) == (number, gender)


@pytest.mark.parametrize(
    "marked",
    [
        "Ann Lee, the mayor, <said",
        "Ann Lee, who won, also <said",
        "Ann Lee (D-Ill.), 44, <said",
        "voters who watched it <said",
        "Ann Lee on Monday <said",
    ],
)
def test_what_is_skipped_lies_inside_the_outer_end(marked):
    text, found = read(marked)
    assert found.outer_start == found.start
    assert found.outer_end == text.index("said")
    assert found.end < found.outer_end


def test_a_party_behind_a_comma_lies_inside_the_outer_end_of_a_mention_behind_its_cue():
    text, found = read("said> Sen. Ann Lee, R-Ohio, who")
    assert text[found.end : found.outer_end] == ", R-Ohio"


def test_floor_and_ceiling_bound_the_look():
    text = "Gen. Ann Lee said Gen. Ann Lee"
    assert mention_before(text, 12, 5).start == 5
    assert mention_before(text, 12, 12) is None
    assert mention_after(text, 17, 26).end == 26
    assert mention_after(text, 17, 17) is None


def test_a_long_stretch_costs_no_long_look():
    text = "word " * 5000 + "officials "
    assert len(text) - mention_before(text, len(text), 0).start <= 301
    text = "officials of " * 5000
    assert mention_after(text, 0, len(text)).end <= 300


@pytest.mark.parametrize(
    ("segment", "kind"),
    [
        ("who left", 1),
        ("44", 1),
        ("of Dover", 1),
        ("Ohio", 1),
        ("R-Texas", 1),
        ("the mayor", 2),
        ("mayor", 2),
        ("tall and thin", 0),
        ("", 0),
    ],
)
def test_what_a_segment_between_commas_can_be(segment, kind):
    assert insertion_kind(segment, 0, len(segment)) == kind


def test_what_stands_between_subject_and_verb():
    assert before_adverb("Lee later", 9, 0) == 4
    assert before_adverb("the family", 10, 0) is None
    assert before_adverb("later", 5, 0) == 0
    assert before_adverb("Lee\xa0later", 9, 0) == 4
    assert before_adverb("Lee\xa0left", 8, 0) is None
    assert before_dashes("Lee -- the mayor --", 19, 0) == 4
    assert before_dashes("the mayor —", 11, 0) is None
    assert before_dashes("the mayor", 9, 0) is None
    assert before_insertion("Lee", 3, 0) == 3
    assert before_insertion("It is shut", 10, 0) is None
    assert before_insertion("1,000 men", 9, 0) == 9
    assert is_name("and Ann Lee", 11, 0)
    assert not is_name("saw Ann Lee", 11, 0)


def test_the_table_of_word_classes():
    assert class_of("The") == class_of("the") == DETERMINER
    assert class_of("May") & AUXILIARY
    assert class_of("US") == class_of("WHO") == class_of("mayor") == 0
    assert class_of("IN") == class_of("in")
    assert class_of("day") & TIME
    assert not class_of("Day") & TIME
    assert class_of("He") & SUBJECT


@pytest.mark.parametrize(
    ("stretch", "words", "clean"),
    [
        ("officials at the Pentagon", 4, True),
        ("because officials", 1, True),
        ("walked officials", 2, True),
        ("has officials", 1, False),
        ("who founded the firm", 2, False),
    ],
)
def test_a_phrase_read_leftward(stretch, words, clean):
    found = read_left(stretch.split()[::-1])
    assert (found.length, found.clean) == (words, clean)


@pytest.mark.parametrize(
    ("stretch", "words"),
    [
        ("the head of the agency on Monday", 5),
        ("Alliance to Save Our Schools", 5),
        ("many", 1),
        ("no", 0),
        ("these", 1),
        ("about 20 people said", 3),
        ("officials of", 1),
        ("a man and a woman were", 5),
        ("a man and a woman was", 2),
        ("a of", 0),
    ],
)
def test_a_phrase_read_rightward(stretch, words):
    assert read_right(stretch.split()) == words


def test_genders_of_names_and_titles():
    assert [gender_of_name(name) for name in ("Ann", "Tom", "Chris", "Jean-Luc", "Anne-Marie", "X-Ray")] == [
        "f",
        "m",
        "",
        "m",
        "f",
        "",
    ]
    assert gender_of_words(["the", "Mrs."]) == "f"
    assert gender_of_words(["the"]) == ""


def test_a_description_of_one_word():
    assert describe(["US"], 0, 0)[0] is SpeakerKind.ORGANIZATION
    assert describe(["US"], 0, 0)[2] == "n"


# What ends a stretch of words, read leftward; the text before the floor tells of a hyphen or an apostrophe what it is.
_MARK = regex.compile(r"(?r)\n[ \t]*\n|,(?!\d)|[;:()\[\]{}…“”\"—―|]|--|–|(?<!\S)-|(?<![\p{L}])[‘']")


@given(st.text("ab9 ,;-‘'’?é\n\tł—(", max_size=16), st.data())
def test_the_mark_before_a_stretch_is_the_last_one(text, data):
    floor = data.draw(st.integers(0, len(text)))
    pos = data.draw(st.integers(floor, len(text)))
    last = _MARK.search(text, floor, pos)
    assert mark_before(text, pos, floor) == ((-1, floor) if last is None else last.span())
