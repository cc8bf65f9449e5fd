"""Where cues may stand: words between spaces, outside of marks."""

import pytest

from wireparse.attribution.spots import spots_in
from wireparse.grammar.marks import pair_marks


def spotted(text: str) -> list[str]:
    return [
        text[start:end]
        for start, end, _, _ in zip(*spots_in(text, 0, len(text), pair_marks(text, 0, len(text))), strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jo Day said no, and Ann Lee replied.", ["said", "replied"]),
        ("Asked twice, she said: no.", ["Asked", "said"]),  # a capital before, a mark behind
        ("“We said so,” Day told the town.", ["told"]),  # not inside of marks
        ("“Go,”said Day.", ["said"]),  # a mark bounds a word as a space does
        ("They said and said and said", ["said", "said", "said"]),
        ("The unsaid word, the said-so, saidly", []),  # no part of a longer word
        ("Day laughed.", []),  # without marks it reports nothing
        ("“Go,” Day laughed.", ["laughed"]),
        ("Day laughed: never.", ["laughed"]),
        ("", []),
    ],
)
def test_words_that_may_report(text, words):
    assert spotted(text) == words


def test_a_long_paragraph_is_read_to_its_end():
    text = "Day said so. " * 2_000
    assert len(spotted(text)) == 2_000


def test_a_long_run_without_a_space_holds_nothing():
    assert spotted("said" * 5_000) == []


def test_only_the_part_asked_for_is_read():
    text = "Day said no. Lee added more."
    assert [spot[:2] for spot in zip(*spots_in(text, 13, len(text), []), strict=True)] == [(17, 22)]


def test_a_word_that_a_neighbour_rules_out_does_not_lend_its_place():
    text = "Its said claims fell; Jo Day said no, and the states states so."
    assert [
        spot[:2] for spot in zip(*spots_in(text, 0, len(text), []), strict=True) if text[spot[0] : spot[1]] == "said"
    ] == [(29, 33)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two of the states agree.", ["agree"]),  # behind an article no verb stands
        ("Some states agree.", ["states", "agree"]),
        ("Poe may take the bus.", []),  # a verb that reports with its particle only
        ("Poe may make it very clear.", ["make"]),
        ("His statement was long.", []),  # a noun of saying, and nothing that it says
        ("His statement that it rained was long.", ["statement"]),
        ("It went according to plan.", ["according"]),
        ("It went according, as they say.", ["say"]),
    ],
)
def test_the_words_beside_it_rule_a_word_out(text, words):
    assert spotted(text) == words
