"""Reporting cues: which words report, with which verb group, and what they license."""

import pytest

from wireparse.attribution import model
from wireparse.attribution.cues import CUE_WORDS, STRONG_WORDS, cue_at
from wireparse.attribution.forms import FORMS
from wireparse.attribution.scare import is_name, is_quoted_speech
from wireparse.attribution.spots import spots_in
from wireparse.grammar.marks import pair_marks
from wireparse.lexicon import cues as lexicon


def hits(text):
    """The cues of a sentence, read as the engine does: outside of quotation marks only."""
    found, floor = [], 0
    stretches = pair_marks(text, 0, len(text))
    spots = list(zip(*spots_in(text, 0, len(text), stretches), strict=True))
    for stretch in (*stretches, None):
        ceiling = len(text) if stretch is None else stretch.opener
        here = [spot for spot in spots if floor <= spot[0] < ceiling]
        found += [hit for spot in here if (hit := cue_at(text, spot, floor, ceiling)) is not None]
        floor = ceiling if stretch is None else stretch.closer
    return found


def only(text):
    (hit,) = hits(text)
    return hit


@pytest.mark.parametrize(
    ("text", "cue", "group", "lemma"),
    [
        ("The mayor said it was safe.", "said", "said", "say"),
        ("The mayor has said it was safe.", "said", "has said", "say"),
        ("The mayor has repeatedly said it was safe.", "said", "has repeatedly said", "say"),
        ("The mayor would not say whether it was safe.", "say", "would not say", "say"),
        ("They’ve argued it was safe.", "argued", "’ve argued", "argue"),
        ("The mayor told reporters it was safe.", "told", "told reporters", "tell"),
        ("The mayor told the Morning Herald on Sunday that it was safe.", "told", "told the Morning Herald", "tell"),
        ("The mayor told cheering supporters Poe had won.", "told", "told cheering supporters", "tell"),
        ("The mayor told Radio Nord anchor Ann Poe it was safe.", "told", "told Radio Nord anchor Ann Poe", "tell"),
        ("The mayor told a crowd of sailors that it was safe.", "told", "told a crowd of sailors", "tell"),
        ("The mayor told him why it was shut.", "told", "told him", "tell"),
        ("The mayor told her that it was shut.", "told", "told her", "tell"),
        ("The mayor told you that it was shut.", "told", "told you", "tell"),
        ("The mayor told an aide to Poe that it was shut.", "told", "told an aide", "tell"),
        ("The mayor told Gov. Ann Poe that it was shut.", "told", "told Gov. Ann Poe", "tell"),
        ("The mayor told the.", "told", "told", "tell"),
        (
            "Poe has not ever even just still also once again said it was shut.",
            "said",
            "ever even just still also once again said",
            "say",
        ),
        ("Poe refuses to say whether it was shut.", "say", "refuses to say", "say"),
        ("Poe is continuing to insist that it was shut.", "insist", "is continuing to insist", "insist"),
        ("Poe was forced to admit it was shut.", "admit", "was forced to admit", "admit"),
        ("The minister Theresa May said it was shut.", "said", "said", "say"),
        ("The Turkish government claims Poe runs it.", "claims", "claims", "claim"),
        ("He’s claiming that it was shut.", "claiming", "’s claiming", "claim"),
        ("She’s said it was shut.", "said", "’s said", "say"),
        ("Poe called on the town to wait.", "called on", "called on the town", "call"),
        ("The mayor told her sister it was shut.", "told", "told her sister", "tell"),
        ("Police warned residents that it would flood.", "warned", "warned residents", "warn"),
        ("Police warned the bridge would fall.", "warned", "warned", "warn"),
        ("The mayor asked Poe to leave.", "asked", "asked Poe", "ask"),
        ("The mayor pointed out that it was safe.", "pointed out", "pointed out", "point"),
        ("The mayor made it very clear that it was safe.", "made it very clear", "made it very clear", "make"),
        ("The mayor went on to say it was safe.", "went on to say", "went on to say", "go"),
        ("The mayor was quoted as saying it was safe.", "was quoted as saying", "was quoted as saying", "say"),
        (
            "The mayor was quoted by the Herald as saying it was safe.",
            "was quoted by the Herald as saying",
            None,
            "say",
        ),
        ("According to the mayor, it was safe.", "According to", "According to", "according to"),
        ("In the words of the mayor, it was safe.", "In the words of", "In the words of", "in the words of"),
        ("Per the mayor, it was safe.", "Per", "Per", "per"),
        ("The poll of 900 drivers showed that it was safe.", "showed", "showed", "show"),
        ("She saying it was safe surprised no one.", "saying", "saying", "say"),
    ],
)
def test_a_cue_and_its_verb_group(text, cue, group, lemma):
    hit = only(text)
    assert text[hit.start : hit.end] == cue
    assert text[hit.group_start : hit.group_end] == (group or cue)
    assert hit.lemma == lemma


@pytest.mark.parametrize(
    "text",
    [
        "A reported 20 people left.",
        "The alleged thief left.",
        "His stated goal was peace.",
        "The claims were settled.",
        "Both reports were late.",
        "News reports were late.",
        "The Secretary of State left.",
        "The New York state of 1900 was larger.",
        "The United States won.",
        "Reporting by Ann Poe in Rome.",
        "It went according to plan.",
        "He drove 90 miles per hour.",
        "In other words it was over.",
        "The self-described sailor left.",
        "Write to claims@example.com or #said.",
        "That is to say it was over.",
        "It goes without saying that it was over.",
        "The trip was long, to say the least.",
        "She told the truth.",
        "The mayor showed that card to Poe.",
        "The mayor said nothing.",
        "The song, called “First Light,” is old.",
        "The song was called “First Light.”",
        "A box labelled “fragile” stood there.",
        "The quoted price was high.",
        "The mayor believes it is safe.",
        "The mayor began it.",
        "The mayor points at it.",
        "The report in his note that day was short.",
        "Demand it now.",
        "The mayor regretted it as soon as he said it.",
        "Voters have a larger say than they had.",
        "She was showing off that hat.",
        "You can find more in the report that came out.",
        "The report has the union finding fault.",
        "A “not yet” comment was all.",
        "Most Southern states that will vote are small.",
        "The men went on the attack that day.",
        "He held up a sign.",
        "The judge ruled the roost.",
        "He asked not to be named.",
        "It can be said that it was safe.",
        "This is not to say it was safe.",
        "The statement in its news release was long.",
    ],
)
def test_a_noun_a_name_an_idiom_is_no_cue(text):
    assert hits(text) == []


@pytest.mark.parametrize(
    ("text", "names", "missing"),
    [
        ("The mayor said it was safe.", "DIRECT CLAUSE BARE PARENTHETIC INVERTS", "TELL WEAK PARTICIPLE PASSIVE NOUN"),
        ("The mayor left, saying it was safe.", "PARTICIPLE", "INVERTS PARENTHETIC"),
        ("She had to say it was safe.", "", "INVERTS"),
        ("The mayor vowed to leave.", "INFINITIVE", "WEAK"),
        ("It was said that it was safe.", "PASSIVE CLAUSE", "BARE INVERTS"),
        ("It was “safe,” she laughed.", "DIRECT WEAK", "CLAUSE BARE"),
        ("She called it “safe.”", "CALL", "CLAUSE BARE"),
        ("Her claim that it was safe was wrong.", "NOUN CLAUSE", "BARE"),
        ("Her statement: “It is safe.”", "NOUN DIRECT", "CLAUSE"),
        ("According to Poe it was safe.", "PREPOSITION", "TELL"),
        ("She told Poe it was safe.", "TELL BARE", "INVERTS"),
        ("Asked whether it was safe, she left.", "WH PARTICIPLE PASSIVE", "BARE"),
        ("She believes it is “safe.”", "WEAK", "TELL"),
    ],
)
def test_what_a_cue_licenses(text, names, missing):
    hit = hits(text)[0]
    for name in names.split():
        assert hit.syntax & getattr(model, name), f"{name} is missing"
    for name in missing.split():
        assert not hit.syntax & getattr(model, name), f"{name} is too much"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Poe said it was safe.", 0),
        ("Poe was quoted as saying it was safe.", 0),
        ("According to Poe it was safe.", 1),
        ("It was first reported by Radio Nord that it was safe.", 1),
        ("The plan was described as “safe” at noon.", -1),
        ("It was reported that it was safe.", -1),
        ("Asked whether it was safe, Poe left.", -1),
    ],
)
def test_on_which_side_of_the_cue_its_speaker_stands(text, who):
    assert hits(text)[0].speaker == who


def test_each_group_is_returned_once():
    assert len(hits("Poe was quoted by the Herald as saying it was safe.")) == 1
    assert len(hits("Poe went on to say it was safe.")) == 1


def test_every_cue_word_may_be_looked_up():
    for word in CUE_WORDS:
        for text in (word, f"He {word} that it was safe.", f"The {word} “is” here: “Yes.”", f"It was {word} by Poe"):
            start = text.index(word)
            before = text[:start].split()[-1:]
            cue_at(text, (start, start + len(word), FORMS.get(word), "".join(before)), 0, len(text))


def test_words_that_need_quotation_marks_are_not_among_the_strong():
    assert STRONG_WORDS < CUE_WORDS
    assert {"said", "told", "according", "warns", "asking"} <= STRONG_WORDS
    assert STRONG_WORDS.isdisjoint({"laughed", "believes", "began", "praised"})


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", ("says", "said", "said", "saying")),
        ("argue", ("argues", "argued", "argued", "arguing")),
        ("deny", ("denies", "denied", "denied", "denying")),
        ("quip", ("quips", "quipped", "quipped", "quipping")),
        ("stress", ("stresses", "stressed", "stressed", "stressing")),
        ("agree", ("agrees", "agreed", "agreed", "agreeing")),
        ("write", ("writes", "wrote", "written", "writing")),
        ("relay", ("relays", "relayed", "relayed", "relaying")),
        ("e-mail", ("e-mails", "e-mailed", "e-mailed", "e-mailing")),
    ],
)
def test_forms_follow_by_rule(lemma, forms):
    assert lexicon.inflections(lemma) == forms


def test_what_people_think_speaks_beside_marks_only():
    for lemma in lexicon.ATTITUDES:
        form = FORMS.get(lemma)
        assert form is None or form.syntax & model.WEAK, lemma


SCARE = [
    # text, whether its sentence reports something, whether the words are somebody's
    ("The “fast” train was late.", False, False),
    ("The so-called “fast” train was late, he said.", True, False),
    ("He hosts “After Midnight” on Radio Nord, he said.", True, True),
    ("He hosts the podcast “After Midnight.”", True, False),
    ("The “After Midnight” podcast is old.", True, False),
    ("She appeared on NBC’s “Daily Table.”", True, False),
    ("“Winter Harbour,” a novel about the sea, sold well.", False, False),
    ("Joe “Pepper” Marsh won.", True, False),
    ("Joe said “Pepper” Marsh won.", True, True),
    ("The word “harbour” is long.", False, False),
    ("He said the word “harbour” is long.", True, True),
    ("A song titled “The Miller” closed it.", True, False),
    ("It was a “long and hard and very bitter” year.", False, True),
    ("It was “not ours” at all.", False, True),
    ("He stood up. “Over.”", False, True),
    ("“Never again.”", False, True),
    ("He read from “The Long Road” at noon.", True, False),
    ("“—”", True, False),
    ("“All Is Lost.”", True, False),
    ("He spoke words “we can never go back to” and left.", False, True),
    ("“Lee’s” was shut.", False, False),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told Radio Nord’s “Daily Table” it was safe.", False),
        ("He told CNN’s “Daily Table” it was safe.", True),
        ("He said the “Save the Mill” hats were sold.", True),
        ("Joe “Pepper” Marsh said so.", True),
        ("Joe said “Pepper is safe.” Marsh left.", False),
        ("The play, “Cold Harbor,” a drama about ice, said it all.", True),
        ('The tag id="Harbor" is markup.', True),
        ("Speaking to “CBS This Morning” he said so.", True),
        ("He said “" + "It Is Safe Here " * 8 + "” to them.", False),
    ],
)
def test_names_are_names_whatever_the_sentence_reports(text, expected):
    (stretch,) = pair_marks(text, 0, len(text))
    assert is_name(text, stretch) is expected


@pytest.mark.parametrize(("text", "has_cue", "expected"), SCARE)
def test_titles_nicknames_and_scare_quotes_are_no_speech(text, has_cue, expected):
    (stretch,) = pair_marks(text, 0, len(text))
    assert is_quoted_speech(text, stretch, has_cue=has_cue) is expected
