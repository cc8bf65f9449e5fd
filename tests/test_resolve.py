"""The full mention that a speaker stands for.

In the goldens speakers stand in braces; what is expected is the full name that the last one stands for.
"""

import re

import pytest
from support import goldens

from wireparse.attribution.bodies import Bodies
from wireparse.attribution.fullnames import NEARBY, FullNames, occurrences, person_behind
from wireparse.attribution.mentions import mention_after
from wireparse.attribution.resolve import Resolver
from wireparse.elements import SpeakerKind
from wireparse.grammar.scan import Scan


def resolve(marked):
    """Resolve every mention in braces, in order."""
    text = re.sub(r"[{}]", "", marked)
    places = [mark.start() - index for index, mark in enumerate(re.finditer(r"[{}]", marked))]
    resolver = Resolver(Scan(text))
    mentions = [mention_after(text, start, end) for start, end in zip(places[::2], places[1::2], strict=True)]
    return text, [resolver.speaker(mention, mentions[:index]) for index, mention in enumerate(mentions)]


@pytest.mark.parametrize("case", goldens.cases("resolve"))
def test_goldens(case):
    _, speakers = resolve(case.text)
    resolved = speakers[-1].resolved
    found = None if resolved is None else {"name": resolved.name}
    assert goldens.differences(case.expect, found) == [], case.why


def test_a_third_of_the_goldens_stands_for_nobody():
    expected = [parameter.values[0].expect for parameter in goldens.cases("resolve")]
    assert len(expected) >= 60
    assert 3 * expected.count(None) >= len(expected)


def test_a_speaker_says_what_is_printed():
    text, (first, second) = resolve("{Sen. Ann Lee} spoke.\n\n{Mrs. Lee} said.")
    assert (first.text, first.name, first.title, first.kind, first.resolved) == (
        "Sen. Ann Lee",
        "Ann Lee",
        "Sen.",
        SpeakerKind.PERSON,
        None,
    )
    assert second.span.of(text) == second.text == "Mrs. Lee"
    assert second.name == "Lee"
    assert second.full_name == "Ann Lee"
    assert second.resolved.title == "Sen."
    assert second.resolved.span.of(text) == "Sen. Ann Lee"


def test_the_same_mention_gives_the_same_speaker():
    text = "Ann Lee spoke."
    resolver = Resolver(Scan(text))
    mention = mention_after(text, 0, 7)
    assert resolver.speaker(mention) is resolver.speaker(mention)


def test_a_chain_of_pronouns_ends():
    text = "Tom Day spoke. " + "He spoke. " * 400
    resolver = Resolver(Scan(text))
    mentions = [mention_after(text, match.start(), match.start() + 2) for match in re.finditer("He ", text)]
    assert resolver.speaker(mentions[-1], mentions[:-1]).resolved is None
    for index, mention in enumerate(mentions):
        speaker = resolver.speaker(mention, mentions[:index])
    assert speaker.full_name in {"Tom Day", "He"}


@pytest.mark.parametrize("name", ["Ann Lee", "Nour al-Hadi", "Jo O’Day", "Ann Lee-Roe"])
def test_a_name_is_found_anywhere_in_a_text_as_long_as_a_book(name):
    surname = name.split()[-1]
    text = f"{name} spoke. " + "x" * 100_000 + f". {surname} said. Jo Day spoke."
    names = FullNames(Scan(text))
    assert [each.name for each in names.of(surname, len(text) - 15)] == [name]
    assert names.of("Spoke", len(text)) == []


def test_of_two_bearers_far_apart_in_a_book_the_one_near_by_is_meant():
    text = "Ann Lee spoke. " + "Lee left. " * 60 + "x" * 100_000 + ". Jo Lee spoke. " + "Lee left. " * 60
    names = FullNames(Scan(text))
    assert [each.name for each in names.of("Lee", 20)] == ["Ann Lee"]
    assert [each.name for each in names.of("Lee", len(text))] == ["Jo Lee"]


def test_a_bearer_is_named_once_where_only_the_surname_follows_in_a_book():
    text = "Ann Lee spoke. " + "Lee left. " * 20_000
    assert [each.name for each in FullNames(Scan(text)).of("Lee", len(text))] == ["Ann Lee"]


def test_a_name_is_found_anywhere_in_a_story():
    text = "Ann Lee spoke. " + "x" * (NEARBY + 10) + ". Lee said."
    assert [each.name for each in FullNames(Scan(text)).of("Lee", len(text) - 9)] == ["Ann Lee"]


def test_in_a_text_of_very_many_initials_later_ones_are_looked_for_in_brackets_near_by():
    bodies = Bodies(Scan("The Harbor Pilots Union (HPU) met. The Works And Lights Board met."))
    for number in range(24):
        assert bodies.spelled_out("X" + chr(65 + number), 0) is None
    assert bodies.spelled_out("HPU", 0).name == "Harbor Pilots Union"
    assert bodies.spelled_out("WALB", 0) is None


@pytest.mark.parametrize("name", ["", "Ann Lee", "ann"])
def test_names_that_are_looked_up_for_nobody(name):
    assert FullNames(Scan("Ann Lee spoke.")).of(name, 0) == []


def test_a_convincing_name_comes_before_a_mere_run_of_capitals():
    found = FullNames(Scan("Greater Lee grew. Ann Lee spoke.")).of("Lee", 30)
    assert [each.name for each in found] == ["Ann Lee", "Greater Lee"]


def test_where_a_word_stands_by_itself():
    assert list(occurrences("Lee Lees (Lee) -Lee x.Lee Lee", "Lee", 0, 29)) == [0, 10, 26]
    assert len(list(occurrences("Lee " * 100, "Lee", 0, 400))) == 40


def test_a_person_right_behind_a_title():
    assert person_behind("Gov. Ann van Lee said", 4, 0).name == "Ann van Lee"
    assert person_behind("Gov. Ann Lee's dog", 4, 0).name == "Ann Lee"
    assert person_behind("Gov. said", 4, 0) is None
    assert person_behind("Gov. Lee said", 4, 0) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{Zetra}, a state-owned utility, spoke.\n\n{Zetra} said.", SpeakerKind.ORGANIZATION),
        ("The utility {Zetra} spoke.\n\n{Zetra} said.", SpeakerKind.ORGANIZATION),
        ("{Zetra}, a former mayor, spoke.\n\n{Zetra} said.", SpeakerKind.PERSON),
        ("The utility {Zetrale} spoke.\n\n{Zetra} said.", SpeakerKind.PERSON),
        ("{Zetra} said.", SpeakerKind.PERSON),
    ],
)
def test_one_word_is_a_company_where_the_story_says_so(text, kind):
    _, speakers = resolve(text)
    assert speakers[-1].kind is kind
