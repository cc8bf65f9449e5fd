"""Which sentences of a story are read for numbers: all that can hold one, and few others."""

import pytest

from wireparse.claims.candidates import windows
from wireparse.grammar.scan import Scan
from wireparse.grammar.tokens import BREAK, Tokens


def read(text):
    """The first and the last word of each sentence that is read."""
    return [(tokens.words[0], tokens.words[-2]) for tokens in windows(Scan(text))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Crews found 4 boats.",
        "Crews found ٤ boats.",
        "Crews added ½ cup.",
        "Crews found Twenty-one boats.",
        "Output halved overnight.",
        "Crews paid nearly a dollar.",
        "Crews waited over an hour.",
        "Crews lost a third.",
        "Crews lost one-third.",
    ],
)
def test_a_sentence_with_a_number_is_read(sentence):
    assert read(f"Rain fell. {sentence} Nobody drowned.") == [
        ("Crews" if "Crews" in sentence else "Output", Tokens(sentence, 0, len(sentence)).words[-2])
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Crews found a boat.",
        "Crews asked about the boat.",
        "The third boat sank.",
        "Someone often weightless left.",
        "Crews were at “sea”.",
    ],
)
def test_a_sentence_without_a_number_is_not_read(sentence):
    assert read(f"Rain fell. {sentence} Nobody drowned.") == []


def test_a_story_may_begin_inside_of_a_text():
    text = "Page 7\n\nCrews found no boats. Ten men left."
    assert [tokens.words[0] for tokens in windows(Scan(text, 8))] == ["Ten"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Poe's 12 boats, (one) left.", ["Poe's", "12", "boats", ",", "(", "one", ")", "left", "."]),
        ("a  b", ["a", "b"]),
        ("2.5 x 10-8 m", ["2.5 x 10-8", "m"]),
        ("Ten\nmen", ["Ten", "men"]),
        ("Ten.\n\nMen", ["Ten", ".", BREAK, "Men"]),
        ("", []),
    ],
)
def test_tokens_keep_their_places(text, words):
    tokens = Tokens(text, 0, len(text))
    assert tokens.words == words
    assert len(tokens.lows) == len(words)
    for word, start, end in zip(words, tokens.starts, tokens.ends, strict=True):
        assert word in (text[start:end], BREAK)


def test_outside_of_the_tokens_nothing_stands():
    tokens = Tokens("Ten 4s", 0, 6)
    assert [tokens.low(at) for at in range(-2, 5)] == ["", "", "ten", "4", "s", "", ""]
    assert [tokens.word(at) for at in (-1, 0, 3)] == ["", "Ten", ""]
    assert [tokens.glued(at) for at in range(-1, 4)] == [False, False, False, True, False]
    assert [tokens.is_number(at) for at in range(-1, 4)] == [False, False, True, False, False]
    assert [tokens.gap(at) for at in range(-1, 4)] == ["", "", " ", "", ""]
