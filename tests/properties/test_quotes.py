"""Properties of `find_quotes` that hold for every text."""

import datetime

from hypothesis import given
from hypothesis import strategies as st
from support import properties, strategies

from wireparse import QuoteKind, find_quotes
from wireparse.attribution.cues import CUE_WORDS, cue_at
from wireparse.attribution.engine import Attributions
from wireparse.attribution.spots import spots_in
from wireparse.grammar.scan import Scan
from wireparse.quotes import quotes_in

REFERENCE = datetime.date(2024, 10, 30)

names = st.tuples(
    st.sampled_from(("Ann", "Mary", "Tom", "Omar", "Jean-Luc")),
    st.sampled_from(("Poe", "Lund", "O’Neill", "Okafor", "Reyes")),
)
titles = st.sampled_from(("", "Mayor ", "Gen. ", "Sen. ", "Police Chief ", "Foreign Minister "))
verbs = st.sampled_from(("said", "added", "wrote", "insisted", "warned", "explained", "noted", "argued"))
adverbs = st.sampled_from(("", "later ", "has said and "))
tails = st.sampled_from(("", " on Tuesday", " in a statement", " in an interview with Radio Nord", " late Monday"))
subjects = st.sampled_from(("the bridge", "the old harbor", "our river", "this winter", "the new law"))
predicates = st.sampled_from(
    ("is safe", "was never closed", "will not hold", "has changed everything", "is not ours alone")
)
marks = st.sampled_from((("“", "”"), ('"', '"'), ("``", "''"), ("«", "»")))


@st.composite
def attributed(draw):
    """A sentence, and the kind, content and speaker it was made from."""
    given_name, surname = draw(names)
    title, verb, tail = draw(titles), draw(verbs), draw(tails)
    subject, predicate = draw(subjects), draw(predicates)
    opener, closer = draw(marks)
    name = f"{given_name} {surname}"
    speaker = f"{title}{name}"
    clause = f"{subject} {predicate}"
    capital = clause[0].upper() + clause[1:]
    order = draw(st.sampled_from(("after", "before", "colon", "inverted", "middle", "that", "bare", "trailing")))
    text, kind, content = {
        "after": (f"{opener}{capital},{closer} {speaker} {verb}{tail}.", QuoteKind.DIRECT, f"{capital},"),
        "before": (f"{speaker} {verb}, {opener}{capital}.{closer}", QuoteKind.DIRECT, f"{capital}."),
        "colon": (f"{speaker} {verb}{tail}: {opener}{capital}.{closer}", QuoteKind.DIRECT, f"{capital}."),
        "inverted": (f"{opener}{capital},{closer} {verb} {speaker}.", QuoteKind.DIRECT, f"{capital},"),
        "middle": (
            f"{opener}{subject.capitalize()},{closer} {speaker} {verb}, {opener}{predicate}.{closer}",
            QuoteKind.DIRECT,
            f"{subject.capitalize()}, {predicate}.",
        ),
        "that": (f"{speaker} {verb}{tail} that {clause}.", QuoteKind.INDIRECT, clause),
        "bare": (f"{speaker} said {clause}.", QuoteKind.INDIRECT, clause),
        "trailing": (f"{capital}, {speaker} said{tail}.", QuoteKind.INDIRECT, capital),
    }[order]
    return text, kind, content, speaker, name


@given(attributed())
def test_what_was_put_in_comes_out(made):
    text, kind, content, speaker, name = made
    (quote,) = find_quotes(text, reference=REFERENCE)
    assert (quote.kind, quote.content) == (kind, content)
    assert (quote.speaker.text, quote.speaker.name) == (speaker, name)
    properties.check_all(text, (quote,))


@given(st.lists(attributed(), min_size=2, max_size=4))
def test_sentences_in_paragraphs_of_their_own_do_not_disturb_each_other(made):
    text = "\n\n".join(part[0] for part in made)
    found = find_quotes(text, reference=REFERENCE)
    assert [quote.content for quote in found] == [part[2] for part in made]
    assert [quote.speaker.text for quote in found] == [part[3] for part in made]


PARAGRAPHS = (
    "Rain fell on the harbor all day.",
    "“It leaked,” Mayor Ann Poe said.",
    "He said the bridge was closed.",
    "“We will dig,” she added.",
    "Poe told reporters:",
    "“The water rose.",
    "“Then it fell.”",
    "“Nobody knew.”",
    "Omar Reyes, an engineer, warned that the wall would not hold.",
)


@given(st.lists(st.sampled_from(PARAGRAPHS), min_size=40, max_size=90))
def test_what_is_far_behind_may_be_forgotten(paragraphs):
    text = "\n".join(paragraphs)
    scan = Scan(text)
    assert find_quotes(text) == quotes_in(scan, Attributions(scan))


@given(strategies.texts())
def test_no_text_raises_and_every_part_stands_where_it_says(text):
    properties.check_all(text, find_quotes(text, reference=REFERENCE))


@given(strategies.wire_text())
def test_a_plain_paragraph_in_front_only_moves_the_spans(text):
    properties.check_shift(find_quotes, text)


@given(st.lists(strategies.texts(), max_size=3))
def test_the_same_text_gives_the_same_quotes(texts):
    properties.check_pure(find_quotes, texts)


@given(strategies.wire_text())
def test_no_quote_without_marks_or_cue(text):
    if set(text).isdisjoint("“”\"‘’'`«»:—–-"):
        words = {word.strip(".,;!?()").lower() for word in text.split()}
        if words.isdisjoint(CUE_WORDS):
            assert find_quotes(text) == ()


@given(strategies.texts())
def test_a_cue_stands_within_its_bounds(text):
    hits = [cue_at(text, spot, 0, len(text)) for spot in zip(*spots_in(text, 0, len(text), []), strict=True)]
    for hit in filter(None, hits):
        assert 0 <= hit.group_start <= hit.start <= hit.end <= hit.group_end <= len(text)
