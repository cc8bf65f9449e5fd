"""Which sentences of a story are read for numbers: all that can hold one, and few others."""

import pytest

from wireparse import find_claims
from wireparse.claims.candidates import windows
from wireparse.grammar.scan import Scan
from wireparse.grammar.tokens import BREAK, Tokens


def read(text):
    """The first and the last word of each sentence that is read."""
    return [(tokens.words[0], tokens.words[-2]) for found in windows(Scan(text)) for tokens in found]


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
        "Crews moved 4,000,000 boats.",
        "Crews dialed 5,5,5,5 twice.",
        "Crews left the 1990s 5 apart.",
        "Crews saw 1998,2,2 boats.",
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


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill closed in 1998.",
        "The mill, shut in March 2016, reopened.",
        "It was the 2012 flood that closed the mill.",
        "The mill closed on Nov. 8 and burned.",
        "It closed on May 14, 1998, for good.",
        "Guards leave at 7 p.m. on weekdays.",
        "The 13th Regiment held the bridge until the 1990s.",
        "A “21st” century mill stood here.",
        "The COVID-19 ward is shut.",
        "The mill closed in 1998 and the owners of it sold the land under it in 2004.",
        "One of the owners left.",
        "No one left.",
        "It was one-sided.",
        "He is the one.",
        "“One reason was rain,” he wrote.",
    ],
)
def test_a_sentence_whose_numbers_the_next_words_settle_is_not_read(sentence):
    assert read(f"Rain fell. {sentence} Nobody drowned.") == []
    assert find_claims(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "claimed"),
    [
        ("The mill made about 1998 sacks.", "about 1998 sacks"),
        ("The mill made 1998 kilograms.", "1998 kilograms"),
        ("The mill is worth US 2016.", None),
        ("The mill hired 8 men.", "8 men"),
        ("The mill made 1998-2004 sacks.", None),
        ("He left in May 8 million poorer.", "8 million"),
        ("He weighs 11st now.", "11st"),
        ("Fees rose in 2016 to 12 dollars.", "12 dollars"),
        ("It ran for mid-2000 hours.", None),
        ("It ran at sub-7 degrees.", "sub-7 degrees"),
        ("At least one owner left.", "At least one owner"),
        ("He wrote: “Only one strong owner left.”", "one strong owner"),
        ("One mile of track sank.", "One mile"),
        ("One-mile runs were held.", "One-mile"),
        ("It fell to minus one.", None),
        ("A boy aged one left.", "one"),
        ("One or two men left.", "One or two men"),
        ("One man and several women left.", "One man and several women"),
        ("It reached 2.1st place.", None),
    ],
)
def test_a_sentence_with_a_number_that_may_count_is_read(sentence, claimed):
    assert read(f"Rain fell. {sentence} Nobody drowned.") != []
    if claimed is not None:
        assert claimed in [claim.text for claim in find_claims(sentence)]


def test_a_story_may_begin_inside_of_a_text():
    text = "Page 7\n\nCrews found no boats. Ten men left."
    assert [tokens.words[0] for found in windows(Scan(text, 8)) for tokens in found] == ["Ten"]


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
