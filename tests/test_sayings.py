"""What is said in one sentence or a few paragraphs, by whom, in the many ways a wire puts it: `goldens/sayings.txt`.

A line is a text, with "¶" for an end of paragraph. What must be found in it stands under it, one quote a line: the words; kind and cue;
the speaker as printed; sort, name and title where they are not the whole of that, and "=" for whom he stands for; when; where.
"""

import re
from pathlib import Path

import pytest

from wireparse import find_quotes
from wireparse.attribution.engine import Attributions
from wireparse.grammar.scan import Scan

SAYINGS = Path(__file__).parent / "goldens" / "sayings.txt"
# Neighbours full of what a rule could take for its own: subjects, commas, dashes, cues and marks.
FRONT = "Days of rain had come — who knew? — to the old port, and Sir Tim Hale, with his men, had left; the road, as it was, held.\n\n"
BEHIND = "\n\nThat was, as he said — “yes,” who knew — on Monday: the end, and which men said “no,” by her. It was, and but “we” said that."


def sayings():
    """Each text with the lines under it."""
    found = []
    for line in SAYINGS.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1].values[1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append(pytest.param(line.replace("¶", "\n\n"), [], id=line[:60]))
    return found


def printed(quote):
    """A quote as the file prints it."""
    speaker = quote.speaker
    who, more = "", []
    if speaker is not None:
        who, more = speaker.text, [speaker.kind.name.lower()]
        more += [speaker.name] if speaker.name != speaker.text else []
        more += [f"title {speaker.title}"] if speaker.title else []
        more += [f"= {speaker.resolved.text}"] if speaker.resolved else []
    cue = f" {quote.cue.lemma}" if quote.cue else ""
    when = quote.when.text if quote.when else ""
    kind = f"{quote.kind.name.lower()}{cue}"
    return " | ".join([quote.content, kind, who, ", ".join(more), when, quote.venue or ""]).rstrip(" |")


def unresolved(line):
    return re.sub(r", = [^|]*[^ |]", "", line)


@pytest.mark.parametrize(("text", "expected"), sayings())
def test_who_says_what(text, expected):
    assert [printed(quote) for quote in find_quotes(text)] == expected
    # Among other paragraphs it is the same, but for whom a pronoun means.
    start = len(FRONT)
    found = find_quotes(f"{FRONT}{text}{BEHIND}")
    here = [quote for quote in found if start <= quote.span.start < start + len(text)]
    assert [unresolved(printed(quote)) for quote in here] == [unresolved(line) for line in expected]


def test_a_quarter_of_the_texts_report_nothing_or_name_nobody():
    expected = [each.values[1] for each in sayings()]
    nobody = [
        lines
        for lines in expected
        if not lines or any(re.search(r"pronoun|unnamed", line) and "= " not in line for line in lines)
    ]
    assert 4 * len(nobody) >= len(expected)


def speakers(text, *, backward):
    """Who says each attribution of a text, the last or the first of them asked for first."""
    attributions = Attributions(Scan(text))
    found = attributions.all()
    for each in reversed(found) if backward else found:
        attributions.speaker(each)
    return [attributions.speaker(each) for each in found]


def test_whom_a_speaker_stands_for_is_the_same_whoever_is_asked_for_first():
    for text, lines in (each.values for each in sayings()):
        if "= " in "".join(lines):
            assert speakers(text, backward=True) == speakers(text, backward=False), text


def test_the_words_of_a_quote_are_held_by_what_stands_around_them():
    for text, lines in (each.values for each in sayings()):
        quotes = find_quotes(text) if lines else ()
        alone = Attributions(Scan(text))
        for quote in quotes:
            if not any(quote.span.start < other.span.start < quote.span.end for other in quotes):
                for start, end in ((each.start, each.end) for each in quote.fragments):
                    around = [piece for each in alone.around(end - 1) for piece in each.pieces]
                    assert any(first <= start and end <= last for first, last in around), text
