"""Frames and their contents: which words a cue reports, and who speaks. Each case names the construct it protects."""

import pytest

from wireparse import find_quotes

FOUND = [
    # what stands to the right of the cue
    ("Ann Poe said in a statement on Friday the dam was safe.", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe said in a statement that the dam was safe.", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe told a meeting of coastal mayors that the dam was safe.", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe said, speaking to reporters in Oslo, that the dam was safe.", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe said, referring to the dam, “It leaks.”", [("It leaks.", "Ann Poe")]),
    ("Ann Poe told Radio Nord’s “Morning Tide” on Friday that the dam was safe.", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe vowed she would rebuild the dam.", [("she would rebuild the dam", "Ann Poe")]),
    ("Ann Poe promised to rebuild the dam.", [("to rebuild the dam", "Ann Poe")]),
    ("Ann Poe asked whether the dam was safe.", [("whether the dam was safe", "Ann Poe")]),
    ("Ann Poe asked who would pay.", [("who would pay", "Ann Poe")]),
    ("Ann Poe said: no one is above the law.", [("no one is above the law", "Ann Poe")]),
    ("The dam was called “a disgrace” by Ann Poe.", [("a disgrace", "Ann Poe")]),
    ("Ann Poe called the dam “a disgrace” on Friday.", [("the dam “a disgrace”", "Ann Poe")]),
    ("Ann Poe called the plan “bold,” but Tom Lund opposed it.", [("the plan “bold,”", "Ann Poe")]),
    ("Ann Poe said “the next mayor” should decide.", [("“the next mayor” should decide", "Ann Poe")]),
    ("Ann Poe called the dam “old” and “unsafe” at the hearing.", [("the dam “old” and “unsafe”", "Ann Poe")]),
    # where a reported clause ends
    ("Ann Poe said the dam was safe, but Tom Lund saw cracks.", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe said the dam was safe but was not new.", [("the dam was safe but was not new", "Ann Poe")]),
    (
        "Ann Poe said the dam was safe and that it would last.",
        [("the dam was safe and that it would last", "Ann Poe")],
    ),
    (
        "Ann Poe said the dam was safe and added that it would last.",
        [("the dam was safe", "Ann Poe"), ("it would last", "Ann Poe")],
    ),
    (
        "Ann Poe said the dam was safe, adding that it would last.",
        [("the dam was safe", "Ann Poe"), ("it would last", "Ann Poe")],
    ),
    (
        "Ann Poe said the dam was safe and Tom Lund said it was not.",
        [("the dam was safe", "Ann Poe"), ("it was not", "Tom Lund")],
    ),
    ("Ann Poe said the dam was safe; work went on.", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe said the dam was near Oslo, which lies on the coast.", [("the dam was near Oslo", "Ann Poe")]),
    ("After Ann Poe said the dam was safe, the crowd left.", [("the dam was safe", "Ann Poe")]),
    ("(Ann Poe later said that the dam was safe.)", [("the dam was safe", "Ann Poe")]),
    ("Ann Poe, who said the dam was safe, left.", [("the dam was safe", "Ann Poe")]),
    # to the left of the cue, and around it
    ("The dam is safe, Ann Poe said.", [("The dam is safe", "Ann Poe")]),
    ("The dam is safe, said one official.", [("The dam is safe", "one official")]),
    ("But the dam is safe, officials said.", [("the dam is safe", "officials")]),
    ("The dam, officials said, is safe.", [("The dam is safe", "officials")]),
    ("The dam is safe, officials said, and it will last.", [("The dam is safe and it will last", "officials")]),
    ("The dam that he built, she said, was simple.", [("The dam that he built was simple", "she")]),
    ("As officials have said, the dam is safe.", [("the dam is safe", "officials")]),
    ("The dam is safe, as officials have said.", [("The dam is safe", "officials")]),
    ("The dam is safe, according to Ann Poe.", [("The dam is safe", "Ann Poe")]),
    ("According to Ann Poe, the dam is safe.", [("the dam is safe", "Ann Poe")]),
    ("The dam, according to Ann Poe, is safe.", [("The dam is safe", "Ann Poe")]),
    ("According to Ann Poe, “the dam is safe.”", [("the dam is safe.", "Ann Poe")]),
    ("“The dam is safe,” Ann Poe said, “and it will last.”", [("The dam is safe, and it will last.", "Ann Poe")]),
    ("“The dam is safe,” Ann Poe said. “It will last.”", [("The dam is safe, It will last.", "Ann Poe")]),
    ("“Is it safe?” Ann Poe, the mayor, asked on Friday.", [("Is it safe?", "Ann Poe")]),
    ("However, “the dam is safe,” Ann Poe said.", [("the dam is safe,", "Ann Poe")]),
    # who speaks
    ("Mr. Lund, officials said, has left the country.", [("Mr. Lund has left the country", "officials")]),
    ("The report forced Ann Poe to admit that the dam leaked.", [("the dam leaked", "Ann Poe")]),
    ("Ann Poe opened the dam and said it was safe.", [("it was safe", "Ann Poe")]),
    ("Tom Lund left, with Ann Poe saying the dam was safe.", [("the dam was safe", "Ann Poe")]),
    ("In his letter to the board, Tom Lund wrote that the dam leaked.", [("the dam leaked", "Tom Lund")]),
    ("Last week, on July 6, 2015, Tom Lund said the dam leaked.", [("the dam leaked", "Tom Lund")]),
    ("OSLO (AP) — The dam is safe, Ann Poe said.", [("The dam is safe", "Ann Poe")]),
    ("“The dam is safe.” — Ann Poe, mayor of Oslo", [("The dam is safe.", "Ann Poe")]),
    (
        "“POE: The dam is safe. We have looked at it twice this year.”",
        [("The dam is safe. We have looked at it twice this year.", "POE")],
    ),
    # quotes that are carried
    ("Ann Poe was blunt: “The dam leaks.”", [("The dam leaks.", "Ann Poe")]),
    ("Ann Poe was blunt.\n\nShe wrote:\n\n“The dam leaks.”", [("The dam leaks.", "She")]),
    (
        "Ann Poe said the dam leaked.\n\n“We will close it on Monday,” she said.\n\n“No one will be hurt by this.”",
        [
            ("the dam leaked", "Ann Poe"),
            ("We will close it on Monday,", "she"),
            ("No one will be hurt by this.", "she"),
        ],
    ),
    (
        "“The dam leaks.\n\n“We will close it on Monday,” Ann Poe said.",
        [("The dam leaks. We will close it on Monday,", "Ann Poe")],
    ),
    (
        "Ann Poe added:\n\nThe dam has leaked for years and no one has looked at it since the storm of 1953.",
        [("The dam has leaked for years and no one has looked at it since the storm of 1953.", "Ann Poe")],
    ),
    (
        "“He told us, ‘The dam leaks,’ and we left,” Ann Poe said.",
        [("He told us, ‘The dam leaks,’ and we left,", "Ann Poe"), ("The dam leaks,", "He")],
    ),
    # more of who speaks
    ("Yet Ann Poe left early and added that the dam leaked.", [("the dam leaked", "Ann Poe")]),
    ("However, in Oslo, Ann Poe left early and said the dam leaked.", [("the dam leaked", "Ann Poe")]),
    ("His message: “The dam leaks.”", [("The dam leaks.", "His")]),
    ("Ann Poe’s message: “The dam leaks.”", [("The dam leaks.", "Ann Poe")]),
    ("Said Ann Poe: “The dam leaks.”", [("The dam leaks.", "Ann Poe")]),
    ("The engineers who said the dam leaked were right.", [("the dam leaked were right", "The engineers")]),
    ("On “Face the Coast,” Ann Poe said the dam leaked.", [("the dam leaked", "Ann Poe")]),
    ("But, she says, the dam leaks.", [("the dam leaks", "she")]),
    ("And, according to Ann Poe, the dam leaks.", [("the dam leaks", "Ann Poe")]),
    ("As Ann Poe put it, “the dam leaks.”", [("the dam leaks.", "Ann Poe")]),
    (
        "Ann Poe spoke of the dam.\n\n“It leaks every spring, and nobody looks at it.”",
        [
            ("It leaks every spring, and nobody looks at it.", "Ann Poe"),
        ],
    ),
    (
        "Here is what Ann Poe thinks:\n\n“It leaks every spring, and nobody looks at it.”",
        [
            ("It leaks every spring, and nobody looks at it.", "Ann Poe"),
        ],
    ),
    (
        "Ann Poe was at the dam. “It leaks every spring, and nobody looks at it.”",
        [
            ("It leaks every spring, and nobody looks at it.", "Ann Poe"),
        ],
    ),
    (
        "“The dam leaks,” Ann Poe said.\n\nIt was late. “We will close it on Monday for good.”",
        [
            ("The dam leaks,", "Ann Poe"),
            ("We will close it on Monday for good.", "Ann Poe"),
        ],
    ),
    (
        "“The dam leaks every spring.\n\n“It is old.\n\n“We will close it,” Ann Poe said.",
        [
            ("The dam leaks every spring. It is old. We will close it,", "Ann Poe"),
        ],
    ),
    # more of what is reported
    ("Ann Poe said, that the dam leaked.", [("the dam leaked", "Ann Poe")]),
    ("Ann Poe said in a statement officials were wrong.", [("officials were wrong", "Ann Poe")]),
    ("“The dam leaks,” Ann Poe said of the talks he led.", [("The dam leaks,", "Ann Poe")]),
    ("Ann Poe deplored the delay and said it was “bad.”", [("it was “bad.”", "Ann Poe")]),
    (
        "“The dam leaks,” Ann Poe said, but the plant is safe, Tom Lund said.",
        [
            ("The dam leaks,", "Ann Poe"),
            ("but the plant is safe", "Tom Lund"),
        ],
    ),
    ("While Ann Poe said the dam leaked, it still held.", [("the dam leaked", "Ann Poe")]),
    ("Ann Poe said the dam, “a wreck, but ours,” leaked.", [("the dam, “a wreck, but ours,” leaked", "Ann Poe")]),
    (
        "The dam leaks, according to a report by 1,200 engineers, and it is old.",
        [
            ("The dam leaks", "a report"),
        ],
    ),
    ("Ann Poe told a news conference the dam leaked.", [("the dam leaked", "Ann Poe")]),
    (
        "“The dam leaks,” said Ann Poe, an engineer at Apex Steel in Oslo, “but it holds.”",
        [("The dam leaks, but it holds.", "Ann Poe")],
    ),
    (
        "A clerk at the port, who gave no name, denied the claim, calling it “baseless.”",
        [("it “baseless.”", "A clerk at the port")],
    ),
    ("Ann Poe urged the council to close the dam.", [("the council to close the dam", "Ann Poe")]),
    ("Some will come, while stressing it’s no vote.", [("it’s no vote", "Some")]),
    # clauses before the main one
    ("After Apex said it was shut, Ann Poe left.", [("it was shut", "Apex")]),
    ("When the dam leaked, the town fled, Ann Poe said.", [("When the dam leaked, the town fled", "Ann Poe")]),
    # words in marks outside of what a frame reports
    (
        "Ann Poe said the dam leaked, a “total and utter failure of the whole board,” and left.",
        [("the dam leaked, a “total and utter failure of the whole board,” and left", "Ann Poe")],
    ),
    (
        "After a “total and utter failure of the whole board,” Ann Poe said the dam leaked.",
        [("total and utter failure of the whole board,", "Ann Poe"), ("the dam leaked", "Ann Poe")],
    ),
    (
        "Tom Lund spoke of his claim that the dam was “a total and utter wreck” for years.",
        [("the dam was “a total and utter wreck” for years", "his")],
    ),
]

NOT_FOUND = [
    ("Ann Poe announced a plan that failed.", "a noun with a relative clause is no clause"),
    ("Ann Poe was free to disclose the plan.", "an infinitive that nobody speaks"),
    ("A country like, say, Norway is cold.", "“say” between commas"),
    ("In the rules that could change, Ann Poe saw hope.", "a relative clause"),
    ("While the mayor spoke, it rained.", "no cue"),
    ("Ann Poe adopted a “so what” attitude and left.", "words in the place of an adjective"),
    ("Before leaving, Ann Poe responded with anger.", "a phrase before the subject is not reported"),
    ("He gave the reason: money.", "a colon without a cue"),
    ("Ann Poe told the story that was true.", "“that was” opens a relative clause"),
    ("Reporters were asked.", "a question without words"),
    ("In Oslo the crowd left and sang.", "a phrase before the subject without a comma"),
    ("Ann Poe was asked to close the dam.", "a request of someone unnamed"),
]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text[:60] for text, _ in FOUND])
def test_what_is_reported_and_by_whom(text, expected):
    found = [(quote.content, quote.speaker and quote.speaker.text) for quote in find_quotes(text)]
    assert found == expected


@pytest.mark.parametrize(("text", "why"), NOT_FOUND, ids=[text[:60] for text, _ in NOT_FOUND])
def test_what_is_no_report(text, why):
    assert find_quotes(text) == (), why


def test_wrapped_lines_read_as_the_same_story_and_stay_verbatim():
    flat = (
        "“The water rose faster than anyone here has seen in all these years,” Interior Minister Clara Benedetto said on "
        "Tuesday. She said the army would bring food to the villages in the north as soon as the roads were open again and "
        "that it had two helicopters."
    )
    wrapped = (
        "“The water rose faster than anyone here has seen in all these years,”\n"
        "Interior Minister Clara Benedetto said on Tuesday. She said the army\n"
        "would bring food to the villages in the north as soon as the roads\n"
        "were open again and that it had two helicopters.\n"
    )
    quotes = find_quotes(wrapped)
    assert [quote.content.replace("\n", " ") for quote in quotes] == [quote.content for quote in find_quotes(flat)]
    assert [quote.speaker.full_name for quote in quotes] == ["Clara Benedetto", "Clara Benedetto"]
    for quote in quotes:
        assert quote.span.of(wrapped) == quote.text
        assert quote.speaker.span.of(wrapped) == quote.speaker.text
        assert quote.cue.span.of(wrapped) == quote.cue.text
