"""The engine that quotes and claims share: who says this clause."""

import pytest

from wireparse.attribution.engine import Attributions
from wireparse.grammar.scan import Scan


def claimant(text, part):
    """The speaker of the words `part` of `text`."""
    start = text.index(part)
    speaker = Attributions(Scan(text)).claimant(start, start + len(part))
    return speaker and speaker.text


@pytest.mark.parametrize(
    ("text", "part", "speaker"),
    [
        ("“We lost 40 boats,” Police Chief Ann Poe said.", "40 boats", "Police Chief Ann Poe"),
        ("Ann Poe said the port lost 40 boats.", "40 boats", "Ann Poe"),
        ("The port lost 40 boats, Ann Poe said.", "40 boats", "Ann Poe"),
        ("The port lost 40 boats, according to the coast guard.", "40 boats", "the coast guard"),
        ("According to the coast guard, the port lost 40 boats.", "40 boats", "the coast guard"),
        ("Police said one man drowned, but Ann Poe said 40 boats were lost.", "40 boats", "Ann Poe"),
        ("Police said one man drowned, but Ann Poe said 40 boats were lost.", "one man", "Police"),
        ("“It was bad,” Ann Poe said. “We lost 40 boats.”", "40 boats", "Ann Poe"),
    ],
)
def test_the_innermost_speaker_of_a_clause(text, part, speaker):
    assert claimant(text, part) == speaker


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The port lost 40 boats.", "40 boats"),
        ("The port lost 40 boats. Ann Poe said it was bad.", "40 boats"),
        ("Ann Poe said it was bad. The port lost 40 boats.", "40 boats"),
        ("In all 40 boats sank; Ann Poe told reporters it was bad.", "40 boats"),
    ],
)
def test_what_nobody_says_has_no_claimant(text, part):
    assert claimant(text, part) is None


def test_attributions_of_a_paragraph_come_in_order():
    text = "“Yes,” Ann Poe said.\n\n“No,” Tom Lund said. He said it was late."
    found = Attributions(Scan(text))
    starts = [attribution.pieces[0][0] for attribution in found.all()]
    assert starts == sorted(starts)
    assert len(found.of(0)) == 1
    assert len(found.of(1)) == 2
