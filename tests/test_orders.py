"""Quotes put together from a speaker, words between him and his verb, the verb, a tail and what is said, in every order.

What was put in must come out: the kind, the words, the speaker as printed, and the verb.
"""

import pytest

from wireparse import QuoteKind, find_quotes

# How a speaker is printed, and what of it the mention is; of an office with its name what stands before the comma, behind a verb.
SPEAKERS = [
    ("Ann Poe", "Ann Poe"),
    ("Mayor Ann Poe", "Mayor Ann Poe"),
    ("Police Chief J. R. Day", "Police Chief J. R. Day"),
    ("Gen. Omar al-Hadi", "Gen. Omar al-Hadi"),
    ("Ann Poe, who leads the port,", "Ann Poe"),
    ("Ann Poe, the mayor of Bonn,", "Ann Poe"),
    ("Ann Poe, 44,", "Ann Poe"),
    ("Sen. Ann Poe (D-Norland)", "Sen. Ann Poe (D-Norland)"),
    ("Sen. Ann Poe, D-Norland,", "Sen. Ann Poe"),
    ("Ann Poe and Tim Day", "Ann Poe and Tim Day"),
    ("the company’s chief executive, Tim Day,", "the company’s chief executive, Tim Day"),
    ("a spokesman for the port", "a spokesman for the port"),
    ("a spokeswoman, Jo Lee,", "a spokeswoman, Jo Lee"),
    ("officials", "officials"),
    ("two officials who asked not to be named", "two officials"),
    ("the ministry", "the ministry"),
    ("the Norland Port Authority", "the Norland Port Authority"),
    ("the Securities and Exchange Commission", "the Securities and Exchange Commission"),
    ("police", "police"),
    ("Norwegians", "Norwegians"),
    ("the 48-year-old", "the 48-year-old"),
    ("Norland’s mayor", "Norland’s mayor"),
    ("he", "he"),
    ("his older brother", "his older brother"),
    ("Prime Minister Keir Lund’s office", "Prime Minister Keir Lund’s office"),
]
BETWEEN = [
    "also",
    "later",
    "has",
    "had previously",
    "on Tuesday",
    "late on Tuesday",
    "reluctantly",
    "has since",
    "in 2019",
]
VERBS = [
    ("said", "say"), ("warned", "warn"), ("insisted", "insist"), ("wrote", "write"), ("argued", "argue"),
    ("told reporters", "tell"), ("told the council", "tell"), ("acknowledged", "acknowledge"), ("pointed out", "point"),
]  # fmt: skip
TAILS = [
    "on Tuesday", "in a statement", "in an interview with Radio Nord on Friday", "during a news conference in Rome", "at a hearing",
    "late Monday", "by telephone", "last week", "in a post on X", "before the vote",
]  # fmt: skip
CLAUSES = ["the bridge is safe", "none of the men had left", "it’s time to go", "prices rose by 3 percent, a record"]
DIRECT, INDIRECT = QuoteKind.DIRECT, QuoteKind.INDIRECT


def sentence(order, clause, printed, verb):
    """The sentence, with the kind and the words of its quote; `None` where such a sentence is not written."""
    capital = clause[0].upper() + clause[1:]
    who = printed[0].upper() + printed[1:]
    aside = printed.endswith(",")
    return {
        "after": (f"“{capital},” {printed} {verb}.", DIRECT, f"{capital},"),
        "before": (f"{who} {verb}, “{capital}.”", DIRECT, f"{capital}."),
        "colon": (f"{who} {verb}: “{capital}.”", DIRECT, f"{capital}."),
        "that": (f"{who} {verb} that {clause}.", INDIRECT, clause),
        "trailing": (f"{capital}, {printed} {verb}.", INDIRECT, capital),
        "inverted": (f"“{capital},” {verb} {printed.rstrip(',')}.", DIRECT, f"{capital},"),
        "resumed": (f"“{capital},” {printed} {verb}. “It was late.”", DIRECT, f"{capital}, It was late."),
        "middle": (f"“{capital},” {printed} {verb}, “and it was late.”", DIRECT, f"{capital}, and it was late."),
        "saying": (f"{who} refused to go, saying that {clause}.", INDIRECT, clause),
        "quoted": (f"{who} was quoted as saying that {clause}.", INDIRECT, clause),
        "twice": (f"{who} {verb} that {clause} and that it was late.", INDIRECT, f"{clause} and that it was late"),
        "joined": (f"It rained, but {printed} {verb} that {clause}.", INDIRECT, clause),
        "when": (f"When it rained, {printed} {verb} that {clause}.", INDIRECT, clause),
        "according": (f"According to {printed}{'' if aside else ','} {clause}.", INDIRECT, clause),
    }[order]


ORDERS = [
    "after", "before", "colon", "that", "trailing", "inverted", "resumed", "middle", "saying", "quoted", "twice", "joined", "when",
    "according",
]  # fmt: skip
OFFICES = {"the company’s chief executive, Tim Day", "a spokeswoman, Jo Lee"}


def check(order, clause, printed, mention, verb, lemma):
    text, kind, content = sentence(order, clause, printed, verb)
    if mention in OFFICES and order == "according":
        mention = mention.partition(",")[0]
    (quote,) = find_quotes(text)
    assert (quote.kind, quote.content) == (kind, content)
    assert (quote.speaker.text.lower(), quote.cue.lemma) == (mention.lower(), lemma)
    plain = find_quotes(f"It rained. {text} Noon came.")
    assert [(each.kind, each.content, each.speaker.text) for each in plain] == [(kind, content, quote.speaker.text)]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("printed", "mention"), SPEAKERS)
def test_every_speaker_in_every_order(printed, mention, order):
    check(order, CLAUSES[0], printed, mention, "said", "according to" if order == "according" else "say")


@pytest.mark.parametrize("order", ["after", "before", "colon", "that", "trailing"])
@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(("printed", "mention"), [SPEAKERS[1], SPEAKERS[11], SPEAKERS[15]])
def test_words_between_speaker_and_verb(printed, mention, between, order):
    check(order, CLAUSES[1], printed, mention, f"{between} said", "say")


@pytest.mark.parametrize("order", ["after", "before", "colon", "that", "trailing"])
@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize(("verb", "lemma"), VERBS)
def test_every_verb_with_every_tail(verb, lemma, tail, order):
    check(order, CLAUSES[0], "Ann Poe", "Ann Poe", f"{verb} {tail}", lemma)


@pytest.mark.parametrize("order", ["after", "before", "colon", "that", "trailing"])
@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize(("printed", "mention"), SPEAKERS[:6])
def test_every_clause_in_every_order(printed, mention, clause, order):
    check(order, clause, printed, mention, "said", "say")


# A full mention, how the story speaks of it later, and the name that this stands for.
SHORT = [
    ("Mayor Ann Poe", "Poe", "Ann Poe"),
    ("Mayor Ann Poe", "the mayor", "Ann Poe"),
    ("Mayor Ann Poe", "Mayor Poe", "Ann Poe"),
    ("Mayor Ann Poe", "Ms. Poe", "Ann Poe"),
    ("Ann Poe", "she", "Ann Poe"),
    ("Tim Day", "he", "Tim Day"),
    ("Tim Day", "Tim", "Tim Day"),
    ("Gen. Tim Day", "the general", "Tim Day"),
    ("Gen. Tim Day", "Gen. Day", "Tim Day"),
    ("Police Chief Omar al-Hadi", "al-Hadi", "Omar al-Hadi"),
    ("Police Chief Omar al-Hadi", "the police chief", "Omar al-Hadi"),
    ("Prime Minister Keir Lund", "the prime minister", "Keir Lund"),
    ("Prime Minister Keir Lund", "Mr. Lund", "Keir Lund"),
    ("Maria de la Cruz", "de la Cruz", "Maria de la Cruz"),
    ("Ann Poe-Day", "Poe-Day", "Ann Poe-Day"),
    ("the Norland Port Authority", "the authority", "Norland Port Authority"),
    ("the Norland Port Authority", "the NPA", "Norland Port Authority"),
    ("the Norland Port Authority", "it", "Norland Port Authority"),
    ("Sen. Ann Poe (D-Norland)", "the senator", "Ann Poe"),
    ("Sen. Ann Poe (D-Norland)", "the Democrat", "Ann Poe"),
    ("the company’s chief executive, Tim Day,", "the chief executive", "Tim Day"),
]
NOTHING = "the river was calm and the streets were quiet in the early morning."


@pytest.mark.parametrize(("full", "short", "name"), SHORT)
@pytest.mark.parametrize("link", [" ", "\n\n", f" {NOTHING.capitalize()} ", f"\n\n{NOTHING.capitalize()}\n\n"])
def test_a_short_mention_stands_for_the_full_one(full, short, name, link):
    first = full[0].upper() + full[1:]
    later = short[0].upper() + short[1:]
    for tail, spoken in ((f"{later} said the road was shut.", later), (f"“It was late,” {short} said.", short)):
        *_, quote = find_quotes(f"{first} said the bridge was safe.{link}{tail}")
        assert quote.speaker.text == spoken
        assert quote.speaker.full_name == name


@pytest.mark.parametrize(
    "short", ["Lund", "Mayor Lund", "the governor", "the pilot", "they", "police", "the ministry", "Ann Lund", "nobody"]
)
@pytest.mark.parametrize("link", [" ", "\n\n"])
def test_a_mention_of_another_stands_for_nobody_before_it(short, link):
    *_, quote = find_quotes(f"Mayor Ann Poe said the bridge was safe.{link}“It was late,” {short} said.")
    assert quote.speaker.text == short
    assert quote.speaker.resolved is None
