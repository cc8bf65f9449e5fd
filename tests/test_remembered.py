"""What is worked out once a word: the same answers as the rules that it stands for, and no more words kept than a story needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireparse.attribution.sorts import NAME_GENDER, TITLE_GENDER, gender_of_name, gender_of_words, sorts
from wireparse.grammar import nameparts
from wireparse.grammar.nameparts import can_precede, is_title_word, parts
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.traits import CAPITAL, CLOSED, ENDABLE, ENDS, OFFICE, OWNS, traits
from wireparse.grammar.wordclasses import class_of
from wireparse.grammar.words import POSSESSIVE_ENDINGS, ends_sentence, is_capital

WORDS = (
    "Smith", "al-Sisi", "the", "The", "mayor", "Mayor", "Sen.", "said.", "Jr.", "J.", "US", "us", "Will", "Monday", "April", "Merkel's", "of", "who",
    "St.", "Canadian", "staff", "leaders", "“Rock”", "released", "many", "&", "44", "$5", "—", "é", "ministry", "Ministry", "Jean-Luc", "spokeswoman",
)  # fmt: skip
any_word = st.sampled_from(WORDS) | st.text(min_size=1, max_size=12).filter(lambda word: len(word.split()) == 1).map(
    str.strip
)


def test_a_word_is_worked_out_once():
    asked = []
    lengths = Remembered(lambda word: asked.append(word) or len(word))
    assert [lengths["mayor"], lengths["mayor"], lengths["Lee"]] == [5, 5, 3]
    assert asked == ["mayor", "Lee"]


def test_all_is_forgotten_before_too_much_is_kept():
    lengths = Remembered(len)
    for number in range(20_000):
        assert lengths[str(number)] == len(str(number))
    assert len(lengths) <= 8192


def test_what_no_story_says_twice_is_not_kept():
    lengths = Remembered(len)
    assert [lengths["a" * 64], lengths["a" * 65]] == [64, 65]
    assert list(lengths) == ["a" * 64]


@given(any_word)
def test_traits_are_those_of_the_rules(word):
    kind = traits[word]
    assert kind & CLOSED == class_of(word)
    assert bool(kind & CAPITAL) == is_capital(word)
    assert bool(kind & OFFICE) == is_title_word(word)
    assert bool(kind & ENDS) == ends_sentence(word)
    assert bool(kind & OWNS) == word.endswith(POSSESSIVE_ENDINGS)


@given(any_word)
def test_genders_are_those_of_the_rules(word):
    assert bool(sorts[word] & NAME_GENDER) == bool(gender_of_name(word))
    assert bool(sorts[word] & TITLE_GENDER) == bool(gender_of_words([word]))


@given(any_word)
def test_a_word_of_a_name_can_precede_one(word):
    if parts[word] & nameparts.NAME_PART:
        assert can_precede(word)


@pytest.mark.parametrize(
    ("word", "flag", "holds"),
    [
        ("Smith", nameparts.NAME_END, True),
        ("Smith,", nameparts.NAME_END, False),
        ("Monday", nameparts.NAME_END, False),
        ("A4", nameparts.NAME_END, False),
        ("X.", nameparts.NAME_END, True),
        ("Mary", nameparts.NAME_PART, True),
        ("President", nameparts.NAME_PART, False),
        ("Dean", nameparts.UNSURE_PART, True),
        ("van", nameparts.UNSURE_PART, True),
        ("walked", nameparts.UNSURE_PART, False),
        ("Smith", nameparts.DOUBTFUL_END, False),
        ("Street", nameparts.DOUBTFUL_END, True),
        ("Canadians", nameparts.DOUBTFUL_END, True),
        ("Canadian", nameparts.AFFILIATION, True),
        ("BBC", nameparts.AFFILIATION, True),
        ("Roe", nameparts.AFFILIATION, False),
        ("Sen.", nameparts.TITLE_END, True),
        ("said.", nameparts.TITLE_END, False),
        ("staff", nameparts.UNSURE_END, True),
        ("stuff", nameparts.UNSURE_END, False),
        ("former", nameparts.IN_TITLE, True),
        ("Then", nameparts.IN_TITLE, False),
        ("leaders", nameparts.PLURAL_OFFICE, True),
        ("leader", nameparts.PLURAL_OFFICE, False),
        ("Bank", nameparts.BODY_END, True),
        ("Blanket", nameparts.BODY_END, False),
    ],
)
def test_parts_of_names_and_titles(word, flag, holds):
    assert bool(parts[word] & flag) is holds


@pytest.mark.parametrize(
    ("word", "holds"),
    [
        ("mayor", True),
        ("Will", True),
        ("April", True),
        ("hers", True),
        ("Tuesday", False),
        ("with", False),
        ("the", False),
        ("left.", False),
    ],
)
def test_what_can_end_a_noun_phrase(word, holds):
    assert bool(traits[word] & ENDABLE) is holds


def test_words_of_which_the_same_is_known_share_it():
    shapes = Remembered(lambda word: (len(word), word[0].isupper()))
    assert shapes["mayor"] is shapes["field"]
    assert shapes["mayor"] is not shapes["Mayor"]
