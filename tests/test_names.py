"""Names of persons with their titles: found in running text, read from where they start and from where they end."""

import pytest
from support import goldens

from wireparse.grammar.names import find_persons, person_before, read_person
from wireparse.grammar.namesahead import person_at
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.words import ends_sentence, is_abbreviation, is_capital, is_initial, offset_of

PERSONS = (
    "Russian President Vladimir Putin",
    "Pentagon press secretary Air Force Maj. Gen. Pat Ryder",
    "New York City Mayor Bill de Blasio",
    "Egyptian President Abdel Fattah al-Sisi",
    "TikTok CEO Shou Zi Chew",
    "Gen. Charles Q. Marsh Jr.",
    "U.S. Secretary of State Antony Blinken",
    "Kim Jong-un",
    "MARIA LOPEZ",
)


def plain(person):
    return {"name": person.name, "title": person.title}


@pytest.mark.parametrize("case", goldens.cases("names"))
def test_goldens(case):
    found = [plain(person) for person in find_persons(case.text)]
    assert goldens.differences(case.expect, found) == [], case.why


def test_a_third_of_the_goldens_names_nobody():
    expected = [parameter.values[0].expect for parameter in goldens.cases("names")]
    assert len(expected) >= 60
    assert 3 * sum(not expect for expect in expected) >= len(expected)


@pytest.mark.parametrize("printed", PERSONS)
def test_a_person_is_the_same_read_from_either_end(printed):
    text = f"(L) {printed} (R)"
    start = 4
    before = person_before(text, start + len(printed), start)
    assert before is not None
    assert before == person_at(text, start)
    assert text[before.start : before.end] == printed
    assert text[before.name_start : before.end] == before.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sen. Ann Lee (D-Ill.)", "Ann Lee"),
        ("Sen. Ann Lee (R)", "Ann Lee"),
        ("Sen. Ann Lee, R-Texas", "Ann Lee"),
        ("Sen. Ann Lee  ", "Ann Lee"),
        ("(L-R) Ann Lee", "Ann Lee"),
        ("left: Ann Lee", "Ann Lee"),
        ("Jo Day, Ann Lee", "Ann Lee"),
        ("It ended. Ann Lee", "Ann Lee"),
        ("Ann  Lee", "Ann  Lee"),
        ("Ann\xa0Lee", "Ann\xa0Lee"),
    ],
)
def test_a_name_that_ends_at_an_offset(text, name):
    assert person_before(text, len(text)).name == name


@pytest.mark.parametrize(
    "text", ["", " ", "the", "on Tuesday", "The White House", "Prime Minister", "Lee,", "B2B", "said.", "("]
)
def test_no_name_ends_there(text):
    assert person_before(text, len(text)) is None


def test_the_floor_bounds_the_look_back():
    text = "Gen. Ann Lee"
    assert person_before(text, len(text), 5).title is None
    assert person_before(text, len(text), 9).name == "Lee"
    assert person_before(text, len(text), len(text)) is None
    assert person_before("00", 1, 1) is None, "nothing before the place, and the floor cuts a word"


def test_a_word_that_the_look_back_cuts_is_left_out():
    text = "x" * 400 + " Ann Lee"
    assert person_before(text, len(text)).name == "Ann Lee"
    text = "Mc" + "A" * 400 + " Lee"
    assert person_before(text, len(text)).name == "Lee"


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("Ann Lee's dog", 7),
        ("Ann Lee met Jo Day", 7),
        ("Mayor Ann Lee on Monday", 13),
        ("Lee Monday", 3),
        ("Ann Lee, Jr., and", 12),
        ("chief of staff Ann Lee, left", 22),
        ("Oscar de la Renta and", 17),
        ("Jo “Jay” Day, left", 12),
        ("Ann Lee” was", 7),
        ("Ann Lee. Then", 7),
    ],
)
def test_where_a_person_ends_who_starts_at_an_offset(text, stop):
    assert person_at(text, 0).end == stop


@pytest.mark.parametrize("text", ["", "and Ann", "the Senate", "; Ann Lee", "walked in", "Secretary of"])
def test_nobody_starts_there(text):
    assert person_at(text, 0) is None


def test_words_of_a_name_and_its_title_are_counted():
    assert read_person(["met", "French", "President", "Ann", "de", "Gaul", "Jr."][::-1]) == (4, 2)
    assert read_person([]) == (0, 0)
    assert read_person(["Jr."]) == (0, 0)


@pytest.mark.parametrize(
    "word", ["Gen.", "president", "co-founder", "goalkeeper", "Del.", "spokeswoman", "biologist", "CEO"]
)
def test_words_that_end_a_title(word):
    assert is_title_word(word)


@pytest.mark.parametrize("word", ["after", "never", "river", "Del", "Smith", "committee", "human", "for", "important"])
def test_words_that_end_no_title(word):
    assert not is_title_word(word)


def test_shapes_of_words():
    assert all(map(is_capital, ("Smith", "al-Sisi", "d'Estaing", "O’Neill", "X")))
    assert not any(map(is_capital, ("smith", "so-called", "don't", "4th", "e-Mail's"))) or is_capital("e-Mail's")
    assert all(map(is_initial, ("J.", "J.K.", "U.S.")))
    assert not any(map(is_initial, ("Jr.", "j.", "J")))
    assert all(map(is_abbreviation, ("Sen.", "J.", "U.S.", "Jr.", "Inc.")))
    assert not any(map(is_abbreviation, ("said.", "officials.")))
    assert ends_sentence("said.")
    assert not ends_sentence("Sen.")


@pytest.mark.parametrize(
    ("text", "index", "start"), [("a bb ccc", 2, 0), ("a  bb\xa0ccc", 2, 0), ("a\n bb ccc", 1, 3), ("bb bb bb", 1, 3)]
)
def test_where_a_word_of_a_split_stretch_stands(text, index, start):
    assert offset_of(text, len(text), text.split()[::-1], index) == start
