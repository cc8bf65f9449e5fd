"""A story read once: paragraphs, sentences and pairs of quotation marks."""

import weakref

import pytest

from wireparse.grammar.marks import inner_marks, pair_marks
from wireparse.grammar.scan import Scan


def quoted(text):
    return [text[stretch.start : stretch.end] for stretch in pair_marks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("“One,” he said. “Two.”", ["One,", "Two."]),
        ('"One," he said. "Two."', ["One,", "Two."]),
        ("``One,'' he said.", ["One,"]),
        ("''One,'' he said.", ["One,"]),
        ("«One», he said.", ["One"]),
        ("„One,“ he said.", ["One,"]),
        ("‘One,’ he said.", ["One,"]),
        ("'One day,' he said.", ["One day,"]),
        ("‘The boats’ owners left,’ he said.", ["The boats’ owners left,"]),
        ('“One," he said. "Two.”', ["One,", "Two."]),
        ('"One,” he said.', ["One,"]),
        ("“One “two” three,” he said.", ["One “two” three,"]),
        ('“One "two" three,” he said.', ['One "two" three,']),
        ('"One “two” three," he said.', ["One “two” three,"]),
        ("“One goes on", ["One goes on"]),
        ("“One goes on  ", ["One goes on"]),
        ("“", [""]),
        ('A 6" pipe and a 5" pipe.', []),
        ('Lost mark," he said.', []),
        ("The boats' owners and the '90s and rock 'n' roll.", []),
        ("It's the mayor's dog.", []),
        ("” he said.", []),
        ("‘", []),
        ("‘ he said.", []),
        ("He said ‘no to us.", []),
        ("‘The owners’ boats left.", ["The owners"]),
    ],
)
def test_marks_pair(text, stretches):
    assert quoted(text) == stretches


def test_what_is_never_closed_is_marked_so():
    (stretch,) = pair_marks("“One", 0, 4)
    assert not stretch.closed
    assert stretch.closer == stretch.end == 4


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“He said ‘no’ to us.”", ["no"]),
        ('"He said “no” to us."', ["no"]),
        ("“He said no to us.”", []),
    ],
)
def test_marks_inside_of_marks(text, inner):
    (stretch,) = pair_marks(text, 0, len(text))
    assert [text[each.start : each.end] for each in inner_marks(text, stretch)] == inner


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. Lund met Sen. Ann B. Poe. They left.", ["Mr. Lund met Sen. Ann B. Poe.", "They left."]),
        ("He lives in the U.S. The U.N. Council met.", ["He lives in the U.S.", "The U.N. Council met."]),
        ("It rose 3.5 percent. 40 boats sank.", ["It rose 3.5 percent.", "40 boats sank."]),
        ("“One. Two,” he said. Three.", ["“One. Two,” he said.", "Three."]),
        ("“One.” Two.", ["“One.”", "Two."]),
        ("“Is it safe?” Ann Poe asked. No.", ["“Is it safe?” Ann Poe asked.", "No."]),
        ("“Is it safe?” Nobody knew.", ["“Is it safe?”", "Nobody knew."]),
        ("He waited... then left.", ["He waited... then left."]),
        ("It was I. He left.", ["It was I.", "He left."]),
        ("He paid $5. “No.”", ["He paid $5.", "“No.”"]),
        ("One.  ", ["One."]),
        ("(He left.) She stayed.", ["(He left.)", "She stayed."]),
        ("% . A", ["% .", "A"]),
    ],
)
def test_sentences(text, sentences):
    assert [text[start:end] for start, end in Scan(text).sentences] == sentences


def test_blank_lines_hold_no_paragraph():
    text = "One.\n\n \t\nTwo.\n"
    assert [text[start:end] for start, end in Scan(text).paragraphs] == ["One.", "Two."]


def test_lines_wrapped_at_a_width_are_one_paragraph():
    text = (
        "The storm struck the island on Sunday and left most of its people\n"
        "without power, officials said, as crews from the mainland tried to\n"
        "reach the villages in the north.\n\n"
        "Schools will stay shut until the lines are up again, the ministry\n"
        "said in a statement on Monday.\n"
    )
    assert len(Scan(text).paragraphs) == 2
    assert len(Scan(text).sentences) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The ferry company said that on Monday\nit would keep two boats in port.",
        "Crews reached the village\nlate on Sunday, the mayor said, and found the road under water\nand the bridge gone.",
        "The boats left at dawn,\nthe harbor master said.\n\nTheir crews were told to keep within sight of the coast until\nthe wind fell.",
    ],
)
def test_a_line_that_stops_amid_a_sentence_tells_that_lines_are_wrapped(text):
    assert len(Scan(text).paragraphs) == 1 + text.count("\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "Boats stay in port\nThe ferry company said that the wind was too strong.",
        "The boats left at dawn.\nthe wind fell, nobody was hurt",
        "Rain fell\n\nin the north of the island, the mayor said.",
        "Boats stay in port\nby the order of the mayor\nOfficials met.\nSchools shut.\nThe wind fell.\nCrews rested.",
    ],
)
def test_lines_that_are_not_wrapped_stay_apart(text):
    assert len(Scan(text).paragraphs) == len([line for line in text.split("\n") if line])


def test_an_indented_line_opens_a_paragraph_of_wrapped_text():
    text = (
        "   The storm struck the island on Sunday and left most of its people\n"
        "without power, officials said, as crews from the mainland tried to\n"
        "reach the villages in the north.\n"
        "   Schools will stay shut until the lines are up again, the ministry\n"
        "said in a statement on Monday.\n"
    )
    assert len(Scan(text).paragraphs) == 2


def test_lines_of_a_story_are_paragraphs():
    text = "A line that says something whole and ends with a stop.\nAnother line.\nA third line.\n"
    assert len(Scan(text).paragraphs) == 3


def test_a_scan_of_a_part_counts_from_the_whole():
    text = "Head\nOne. Two."
    scan = Scan(text, 5)
    assert [text[start:end] for start, end in scan.sentences] == ["One.", "Two."]
    assert scan.paragraph_at(10) == 0
    assert scan.paragraph_at(0) == 0


def test_joined_lines_keep_their_offsets():
    text = (
        "The storm struck the island on Sunday and left most of its people\n"
        "without power, officials said, as crews from the mainland tried to\n"
        "reach the villages in the north.\n\n"
        "Schools will stay shut.\n"
    )
    joined = Scan(text).joined
    assert len(joined.text) == len(text)
    assert "\n" not in joined.text[: text.index("\n\n")]
    assert joined.joined is joined


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("She voted no. “It is wrong,” she said.", ["She voted no.", "“It is wrong,” she said."]),
        ("He felt ill. The match went on.", ["He felt ill.", "The match went on."]),
        ("The No. 2 seed won.", ["The No. 2 seed won."]),
        ("See art. 5 of the law.", ["See art. 5 of the law."]),
        ("Sec. Ann Lee left.", ["Sec. Ann Lee left."]),
    ],
)
def test_a_word_that_is_also_an_abbreviation_ends_its_sentence(text, sentences):
    assert [text[start:end] for start, end in Scan(text).sentences] == sentences


@pytest.mark.parametrize(
    "text", ["One. Two.\n\n“Three.”", "The road was wet and the rain went on for days\nin the north\n" * 9]
)
def test_a_scan_is_freed_at_once(text):
    scan = Scan(text)
    assert scan.joined.sentences
    gone = weakref.ref(scan)
    del scan
    assert gone() is None


@pytest.mark.parametrize(
    ("text", "nests"),
    [
        ("“It is shut,” Lee said. “For good.”", False),
        ("“He told us, ‘No,’” Lee said.", True),
        ("“He told us “no” twice,” Lee said.", True),
        ("\"He told us, 'No,'\" Lee said.", True),
        ("“It is shut", True),  # what is never closed may hold anything
        ("Nobody's car was hit.", False),
    ],
)
def test_only_where_marks_are_left_over_a_quote_may_hold_another(text, nests):
    scan = Scan(text)
    scan.stretches_of(0)
    assert scan.marks.may_nest(0) is nests


def test_a_paragraph_is_asked_for_marks_only_where_some_stand():
    scan = Scan("It rained.\n“It is shut,” Lee said.\nThe road flooded.\n‘So it is,’ she said.")
    assert [len(scan.stretches_of(index)) for index in range(4)] == [0, 1, 0, 1]
    assert scan.marks.marked(scan.paragraphs, scan.paragraph_starts) == {1, 3}
