"""The engine that quotes and claims share: who says this clause."""

import pytest

from wireparse import find_claims
from wireparse.attribution.engine import Attributions
from wireparse.grammar.scan import Scan


def claimant(text, part):
    """Who claims the number in the words `part` of `text`."""
    speaker = next(claim.attribution for claim in find_claims(text) if claim.text.endswith(part))
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


STORIES = [
    "LOMA, May 2 (AP) -- Ann Poe said the port lost 40 boats. The harbor, she said, was full. Nobody drowned.",
    "The mayor spoke late: “We lost 40 boats. It was bad.” He said two more sank. “And one burned,” he added. It was dark.",
    "Ann Poe added:\n\nThe port lost 40 boats in the storm, and two more sank when the wind turned north before dawn.\n\nIt was late.",
    "“We lost 40 boats.\n\n“Two more sank,” Ann Poe said. She said it was late.",
    "The sea rose. Adding that 40 boats sank, Ann Poe left. Adding, “Two burned.” According to police, one man drowned.",
]


@pytest.mark.parametrize("text", STORIES)
@pytest.mark.parametrize("warm", [False, True])
def test_the_attributions_around_an_offset_are_all_that_hold_it(text, warm):
    def holding(found, offset):
        return sorted(
            (first, last, each.mention and each.mention.start)
            for each in found
            for first, last in each.pieces
            if first <= offset < last
        )

    around, whole = Attributions(Scan(text)), Attributions(Scan(text))
    if warm:
        around.all()
    for offset in range(len(text)):
        found = holding(around.around(offset), offset)
        assert found == holding(whole.of(whole.scan.paragraph_at(offset)), offset)


def test_a_sentence_without_marks_is_read_alone():
    found = Attributions(Scan("Ann Poe said 40 boats sank. Tom Lund said two burned."))
    assert [each.mention.start for each in found.around(15)] == [0]
    assert [each.mention.start for each in found.of(0)] == [0, 28]
