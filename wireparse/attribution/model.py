"""What the stages of the attribution engine hand to one another.

The engine answers "who says this clause". Its stages, in the order text flows through them:

    marks       pairs quotation marks: `Stretch`                            grammar/marks.py
    spots       the words at which a cue may stand                          spots.py
    cues        recognises a reporting cue at a word: `CueHit`              cues.py
    mentions    reads the noun phrase of a speaker: `Mention`               mentions.py
    tails       reads on behind a cue: time, place, form of what follows    openers.py, tails.py, plainclauses.py, phrases.py: `Right`
    frames      puts cue, speaker and tail together: `Frame`                frames.py, sources.py
    contents    finds which words a frame reports                           contents.py, left.py, quoted.py, endings.py
    paragraphs  gives quotes that no frame reports to whom they belong      paragraphs.py
    engine      carries speakers from one paragraph to the next             engine.py
    resolution  `Mention` to `Speaker`, with the earlier full mention       resolve.py

All offsets are into the whole text that the scan holds. `floor` and `ceiling` bound every look to the left and right:
no stage reads outside of them (they are ends of sentences, paragraphs or quotation marks). Everything made here is made often:
no validators, nothing frozen.

The functions that the engine calls (all total over any text, linear in `pos - floor` or `ceiling - pos`):

mentions.py
    mention_before(text, pos, floor) -> Mention | None
        The speaker noun phrase that ends at `pos`, read leftward. Space before `pos` is skipped, and so are what may stand
        between a subject and its verb: adverbs ("later", "also"), a closed-off apposition ("Lee Baker, a planner, |said"),
        age (", 44,"), bracketed party (", R-Texas,"; "(R)"), relative or participle clause (", who runs the shop, |said"),
        a prepositional phrase (", of Dallas,"; restrictive ones without commas belong to the mention). The mention is the
        head noun phrase with its title, leading "and"-joined heads included when the subject is plural ("Smith and Jones").
        Auxiliaries are not skipped: `pos` is the start of the verb group.
    mention_after(text, pos, ceiling) -> Mention | None
        The noun phrase that starts at `pos` (after space), read rightward; `outer_end` behind its trailing apposition.
resolve.py
    Resolver(scan)             one a story
    Resolver.speaker(mention, earlier) -> Speaker
        `earlier`: the mentions of speakers already met before this one, nearest last (may be empty). It may look at all of
        the text before the mention, at little cost (`str.rfind` of a surname), and remembers what it found.
cues.py
    CUE_WORDS: frozenset[str]  lower-case single words at which a cue may stand: "said", "according", "statement", "tweeted"
    STRONG_WORDS               those of them that report where no quotation mark and no colon is near
    cue_at(text, spot, floor, ceiling) -> CueHit | None
        A spot is the place of a word in CUE_WORDS outside of quotation marks, with its form and the word before; say whether it is a cue here.
        None where the word is a noun or part of a name ("the claims court", "State"), a perfect mismatch of syntax,
        or part of a longer cue group that starts at another of its words (each group is returned once, for its main word).
scare.py
    is_quoted_speech(text, stretch, has_cue) -> bool
        False where the marks hold a scare quote, the title of a work, a nickname, a word as a word. `has_cue`: a frame
        attributes the sentence that holds it. Called for each stretch of few words (the engine asks for all under ten).
    is_name(text, stretch) -> bool
        True where the marks surely hold the name of a show, a work or the like: the engine reads it as plain words.
quotes/when.py
    when_in(text, start, end, reference) -> PartialDate | None     the date in the tail of a frame: "on Tuesday"
quotes/venue.py
    venue_in(text, start, end) -> str | None                       "in a news release", "in an interview with CNN"
    (`start`, `end`: from cue or speaker, whichever comes later, to the content or the end of the clause; also the part
    before the subject: "In an interview with CNN on Friday, Smith said")
"""

from __future__ import annotations

from typing import Final, NamedTuple

import attrs

from wireparse.elements import SpeakerKind

__all__ = [
    "BARE", "CALL", "CLAUSE", "DIRECT", "DOING", "GROUP", "INFINITIVE", "INVERTS", "NOUN", "OF", "ORGANIZATION", "PARENTHETIC", "PARTICIPLE",
    "PASSIVE", "PERSON", "PREPOSITION", "PRONOUN", "TELL", "THING", "UNNAMED", "WEAK", "WH", "CueHit", "Mention",
]  # fmt: skip

# What a cue licenses here, as bits of `CueHit.syntax`.
DIRECT: Final = 1  # words in quotation marks beside it are its content ("laughed", "said", "wrote")
CLAUSE: Final = 2  # "that" and a finite clause ("announced that")
BARE: Final = 4  # a finite clause without "that" ("said it was", "warned the bill would")
INFINITIVE: Final = 8  # "to" and a verb ("promised to", "asked to")
WH: Final = 16  # "whether", "if", "how", "why", "what" ("asked whether", "explained how")
PARENTHETIC: Final = 32  # may follow or interrupt its clause after a comma ("The road is shut, police said.")
INVERTS: Final = 64  # verb before subject beside its content ("said Smith", "according to" never)
TELL: Final = 128  # takes the hearer as object ("told reporters that"); the hearer is inside [start, tail)
CALL: Final = 256  # object and quoted complement ("called him “a liar”", "described it as “a mess”")
WEAK: Final = 512  # a cue only beside quotation marks ("began", "smiled", "continued", "nodded")
PARTICIPLE: Final = (
    1024  # "saying", "adding", "asked whether" opening a clause: the speaker is the subject of another verb
)
PASSIVE: Final = 2048  # "was told", "was quoted as saying": see `CueHit.speaker`
PREPOSITION: Final = 4096  # "according to", "per", "in the words of": the speaker follows
DOING: Final = 16384  # the -ing form of what somebody did or is to do ("denied sending it", "proposed dropping it")
OF: Final = 32768  # object and what it is said to have done ("accused the board of hiding the loss")
THING: Final = 65536  # a noun phrase that says what is to be ("called for an inquiry")
NOUN: Final = 8192  # "the claim that", "his statement:", "her message:"; the possessor or "by" phrase speaks


# The kinds of speaker, looked up on their class once: each look costs a call there.
GROUP: Final = SpeakerKind.GROUP
ORGANIZATION: Final = SpeakerKind.ORGANIZATION
PERSON: Final = SpeakerKind.PERSON
PRONOUN: Final = SpeakerKind.PRONOUN
UNNAMED: Final = SpeakerKind.UNNAMED


class Mention(NamedTuple):
    """A noun phrase that can speak."""

    start: int  # of the mention as `Speaker.span` has it: title included, article included, trailing apposition not
    end: int
    kind: SpeakerKind
    name_start: int  # the mention less its title and article
    name_end: int
    outer_start: int  # with all that was skipped: apposition, relative clause, adverbs
    outer_end: int
    number: str = ""  # "s" or "p", "" unknown
    gender: str = ""  # "m" or "f", "" unknown
    title: str | None = None


@attrs.define
class CueHit:
    """A reporting cue with its verb group."""

    start: int  # the cue as `Cue.span` has it: "said", "told", "according to", "was quoted as saying", "pointed out"
    end: int
    group_start: int  # with auxiliaries, negation and adverbs before it: where a subject to the left must end
    group_end: int  # with a hearer ("told reporters") after it: where content or tail to the right begins
    lemma: str
    syntax: int
    speaker: int = 0  # 0: the subject speaks ("said", "was quoted as saying"); 1: the noun phrase after it ("according
    #                   to X", "was told by X"); -1: no one named ("was told", "it was reported")
