"""Reporting frames: a cue, who speaks, and what stands to its right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution import cues, mentions, tails
from wireparse.attribution.clauses import (
    WHO_AHEAD,
    full_verb,
    main_clause_after,
    opens_subordinate,
)
from wireparse.attribution.contents import fill_in
from wireparse.attribution.endings import COORDINATE
from wireparse.attribution.inversion import ceiling, inverted, may_invert, mention_end
from wireparse.attribution.model import (
    INVERTS,
    NOUN,
    PARENTHETIC,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    WEAK,
    Mention,
)
from wireparse.attribution.right import COLON, NONE, OBJECT, PLAIN, QUESTION, QUOTE, THAT, TO
from wireparse.attribution.sentence import Frame, Sentence
from wireparse.attribution.sources import agent, speaker_behind
from wireparse.attribution.subjects import doer, led, possessor, subject_of
from wireparse.lexicon.cues import FORCES, MENACING, SUMMING_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.model import CueHit
    from wireparse.attribution.spots import Spots
    from wireparse.grammar.marks import Stretch

__all__ = ["frames_of", "is_minor"]

_CLAUSES: Final = frozenset({THAT, PLAIN, TO, QUESTION})
_WORD_BEFORE: Final = re.compile(r"([A-Za-z]{1,20})[\s,]{0,20}\Z")
_JOINING: Final = frozenset({"and", "but", "then", "or", "yet"})
_RELATIVE: Final = frozenset({"who", "which", "that"})
_WHICH: Final = re.compile(r"\b(?:which|whom?|[Ww]hat(?:ever)?|whose|[Ee]verything)\s+\Z")
_ENDS_WHICH: Final = frozenset("hmoterg \t\n\xa0")  # before one space
# "with Smith saying", "officials saying": a participle with a subject of its own.
_OWN_SUBJECT: Final = re.compile(
    r"(?:\b[A-Z][\w’'-]{1,24}|\b(?:he|she|they|him|her|them|it|some|others?|many|officials|people|critics|experts|residents))\s{1,24}\Z"
)
# "held up | a sign saying": what bears the words.
_BEARER: Final = re.compile(
    r"\b(?:an?|the|his|her|their)\s(?:[\w-]+\s)?(?:signs?|banners?|T-shirts?|shirts?|posters?|placards?|stickers?)\s+\Z"
)
# "video shows | an officer yelling": who is seen or heard doing so.
_SEEN: Final = re.compile(
    r"\b(?:shows?|hears?|sees?|captures|records|showed|heard|saw|captured|recorded)\s(?=(?:an?|the|one|two|several|some)\s(?:[\w’'-]{1,20}\s){1,3}\Z)"
)
# Cues that report inside of another report too: "said the study said". Others there tell what is thought or may come.
_REPORTING: Final = frozenset({"say", "tell", "add", "note", "write", "warn"})
_ASKED: Final = re.compile(r",\s(?:(?:when|if|while)\s)?\Z")
# "by | saying", "and | adding", "for | calling": no subject stands right before these.
_GOVERNS: Final = frozenset(
    (" by ", "and ", " in ", "for ", " of ", " to ", " on ", " at ", "out ", "rom ", "but ", "not ", "lso ", " as ")
)
_NEAREST: Final = 24  # characters before a participle in which a pronoun or name stands that is its subject
_NEAR: Final = 40
_BESIDE: Final = 60
_APART: Final = frozenset(",—–-")  # what sets a relative clause apart
_BEFORE_DOING: Final = frozenset({"", "After", "Before", "By", "Since", "While", "Without"})
_MOST_CUES: Final = 64  # cues that a sentence may have; what has more is no prose
_LOOK_BACK: Final = 8  # frames
_ADVERBS: Final = 3  # spaces between "who" and its verb: "who have not yet concluded"


def frames_of(
    text: str, sentence: tuple[int, int], stretches: Sequence[Stretch], spots: Spots, own: range
) -> list[Frame]:
    """The reporting frames of a sentence, given by its start and end, in the order of their cues, with what they report.

    `spots` are the words of the text at which a cue may stand, `own` tells which of them are of this sentence.
    """
    hits = _hits(text, sentence, stretches, spots, own)
    return _frames(Sentence(text, *sentence, stretches), hits) if hits else []


def _frames(sentence: Sentence, hits: list[CueHit]) -> list[Frame]:
    """The frames of the cues of a sentence that report something."""
    text, start = sentence.text, sentence.start
    frames: list[Frame] = []
    floor = start
    for hit in hits:
        if frames and _tells_who(frames[-1], hit):
            continue
        frame = _frame(sentence, hit, floor, frames)
        if frame is not None:
            frame.live = frame.right.kind != NONE or _is_live(sentence, frame)
            if hit.syntax & WEAK and not frame.live:
                continue
            frame.embedded = bool(frames) and _is_embedded(sentence, frame, frames[-1])
            frames.append(frame)
            apart = frame.relative and _in_apposition(text, frame)
            passing = _asked_in_passing(text, frame) if frame.live else _in_passing(sentence, frame)
            if not (apart or passing or _is_reduced(frame)):
                floor = hit.group_end
    for index in range(len(frames)):
        fill_in(sentence, frames, index)
    return frames


def _tells_who(frame: Frame, hit: CueHit) -> bool:
    """Whether a cue stands in what says who is meant: said an engineer | who knows the dam."""
    mention = frame.mention
    inverted = mention is not None and mention.start > frame.cue.start and not frame.cue.syntax & PREPOSITION
    return inverted and hit.end <= frame.right.tail_end


def _in_apposition(text: str, frame: Frame) -> bool:
    """Whether a relative clause only tells of the subject of the verb behind it: "Lee, who said no, | wrote", "a man who spoke | said"."""
    if frame.mention is None:
        return False
    return frame.right.kind in (NONE, QUOTE) or text[frame.mention.end : frame.mention.end + 2].lstrip()[:1] in _APART


def _in_passing(sentence: Sentence, frame: Frame) -> bool:
    """Whether a frame that reports nothing bounds nothing: ", while responding to critics, | said", "a report by the mayor | said"."""
    text = sentence.text
    if frame.cue.syntax & (PARTICIPLE | NOUN):
        return True
    return text.startswith(",", frame.right.tail_end) and text.find(",", sentence.start, frame.start) >= 0


def _is_reduced(frame: Frame) -> bool:
    """Whether a participle with its doer tells of a subject: "a letter written by the mayor | said", "Lee, warned by doctors, | said"."""
    hit = frame.cue
    return hit.speaker == 1 and frame.right.kind == NONE and hit.syntax & PASSIVE != 0 and hit.group_start == hit.start


def _asked_in_passing(text: str, frame: Frame) -> bool:
    """Whether a question stands between a subject and its verb: "Lee, when asked if he would run, | said"."""
    return (
        frame.right.kind == QUESTION
        and frame.cue.speaker != 0
        and _ASKED.search(text, max(0, frame.start - 12), frame.start) is not None
    )


def is_minor(frame: Frame) -> bool:
    """Whether a frame names a source but makes no quote of its own: inside of another report, or about a noun."""
    hit = frame.cue
    noun = hit.syntax & NOUN
    if not (noun or frame.embedded) or frame.right.kind in (NONE, QUOTE, COLON):
        return False
    if noun:
        return True
    return not hit.syntax & PREPOSITION and (hit.group_start < hit.start or hit.lemma not in _REPORTING)


def _hits(text: str, sentence: tuple[int, int], stretches: Sequence[Stretch], spots: Spots, own: range) -> list[CueHit]:
    """The cues of a sentence outside of marks."""
    start, end = sentence
    starts, ends, forms, words_before = spots
    found: list[CueHit] = []
    at, marked = 0, len(stretches)
    floor, ceiling = start, stretches[0].opener if marked else end
    for index in own:
        spot = starts[index]
        while at < marked and ceiling < spot:
            floor = stretches[at].closer
            at += 1
            ceiling = stretches[at].opener if at < marked else end
        form = forms[index]
        if form is not None and not form.strong and not marked and text.find(":", start, end) < 0:
            continue
        hit = cues.cue_at(text, (spot, ends[index], form, words_before[index]), floor, ceiling)
        if hit is not None and (not found or hit.start >= found[-1].end):
            found.append(hit)
            if len(found) >= _MOST_CUES:
                break
    return found


def _is_live(sentence: Sentence, frame: Frame) -> bool:
    """Whether a frame with nothing to its right reports something, as far as its place shows."""
    if sentence.closed_before(frame.start) is not None:
        return True
    before = sentence.trimmed(frame.start, " \t\xa0\n")
    follows = before > sentence.start and sentence.text[before - 1] == ","
    return follows and bool(frame.cue.syntax & (PARENTHETIC | PREPOSITION))


def _is_embedded(sentence: Sentence, frame: Frame, before: Frame) -> bool:
    """Whether the clause of the frame before goes on over this one: "said the study found"."""
    right = before.right
    if right.kind not in _CLAUSES or right.start > frame.start or sentence.closed_before(before.start) is not None:
        return False
    text = sentence.text
    at = sentence.trimmed(frame.start, " \t\xa0\n\"”’'")
    behind_comma = text[at - 1] == ","
    if behind_comma and (frame.cue.syntax & PARTICIPLE or opens_subordinate(text, sentence.start, frame.start)):
        return False  # ", adding that", "While he said no, | she insists that"
    return COORDINATE.search(text, max(right.start, frame.start - 12), frame.start) is None


def _frame(sentence: Sentence, hit: CueHit, floor: int, before: list[Frame]) -> Frame | None:
    """Put a cue and its speaker together."""
    syntax = hit.syntax
    if hit.speaker == 1:
        return speaker_behind(sentence, hit)
    if hit.speaker == -1:
        right = tails.read_behind(sentence, hit, hit.group_end)
        return Frame(hit, agent(sentence, right) if syntax & PASSIVE else None, hit.group_start, right)
    if syntax & PARTICIPLE and (participle := _participle(sentence, hit, floor, before)) is not None:
        return participle
    last = sentence.opening_before(hit.group_start)
    if last is not None and last.closer <= hit.group_start:
        mention = _behind_who(sentence, hit, floor, last)
        if mention is not None:
            return Frame(hit, mention, mention.outer_start, tails.read_behind(sentence, hit, hit.group_end))
        floor = floor if floor > last.closer else last.closer
    found = inverted(sentence, hit) if syntax & INVERTS else None
    if found is None:
        found = _noun(sentence, hit, floor, before) if syntax & NOUN else _verb(sentence, hit, floor, before)
    return found


def _behind_who(sentence: Sentence, hit: CueHit, floor: int, last: Stretch) -> Mention | None:
    """The subject of a verb behind a relative clause that holds words in marks: "Lee, who has a “buy” rating on the stock, | said"."""
    text, begin = sentence.text, hit.group_start
    at = sentence.trimmed(begin, " \t\xa0\n")
    inside = at == last.closer and text[last.end - 1] == ","  # "Lee, who called it “a joke,” | said"
    mark = "," if inside else text[at - 1]
    if mark not in _APART or (not inside and text.find(mark, last.closer, at - 1) >= 0):
        return None
    opening = text.rfind(", who" if mark == "," else "who", floor, last.opener)
    if opening < 0 or text.find(mark, opening + 1, last.opener) >= 0:
        return None
    if mark != ",":
        opening = sentence.trimmed(opening, " \t\xa0\n") - 1
        if text[opening] != mark:
            return None
        opening = sentence.trimmed(opening, "—–- ")
    return mentions.mention_before(text, opening, floor)


def _noun(sentence: Sentence, hit: CueHit, floor: int, before: list[Frame]) -> Frame | None:
    """Read "his claim that", "the ministry's statement: “...”"."""
    right = tails.read_behind(sentence, hit, hit.group_end)
    if before and before[-1].right.start == right.start:
        return None  # "said in his letter that": the verb has it
    mention = possessor(sentence.text, hit, floor) or subject_of(sentence.text, sentence.start, hit.group_start)
    return Frame(hit, mention, hit.group_start, right)


def _verb(sentence: Sentence, hit: CueHit, floor: int, before: list[Frame]) -> Frame | None:
    """Read a verb with its subject before it."""
    text = sentence.text
    mention = None if hit.syntax & PARTICIPLE else mentions.mention_before(text, hit.group_start, floor)
    if mention is None:
        return _without_subject(sentence, hit, floor, before)
    if hit.lemma in MENACING and text[mention.name_start : mention.name_end].rpartition(" ")[2].lower() in FORCES:
        return None  # "the storm threatens to cut the island off"
    if text.startswith((", a ", ", an "), mention.start - 2) and _is_summed(text, mention):
        return None
    if hit.group_end < sentence.end and text[hit.group_end] == ",":
        # "Mr. Smith, analysts said, has other reasons": between commas, the nearest phrase speaks.
        comma = text.rfind(",", mention.end, hit.group_start)
        if comma > 0:
            mention = mentions.mention_before(text, hit.group_start, comma + 1) or mention
    frame = Frame(hit, mention, mention.outer_start, tails.read_behind(sentence, hit, hit.group_end))
    at = mention.outer_start
    if hit.group_start - mention.end > len(" who") and _is_relative(text, mention, hit):
        frame.relative = True
    elif at - floor > len("who") and text[at - 2] in _ENDS_WHICH:
        frame.relative = _WHICH.search(text, floor if at - floor < 12 else at - 12, at) is not None
    return frame


def _is_summed(text: str, mention: Mention) -> bool:
    """Whether a noun for the clause before it is taken for a part of the subject behind it: "rigged the vote, an allegation | officials deny"."""
    return mention.number == "p" and not SUMMING_NOUNS.isdisjoint(text[mention.start : mention.end].split(None, 2)[1:2])


def _is_relative(text: str, mention: Mention, hit: CueHit) -> bool:
    """Whether the cue is the verb of a relative clause: "officials who later | say", not "officials who came | say"."""
    who = WHO_AHEAD.match(text, mention.end, hit.group_start)
    if who is None or text.find(",", who.end(), hit.group_start) >= 0:
        return False
    return text.count(" ", who.end(), hit.group_start) <= _ADVERBS and not full_verb(text, who.end(), hit.group_start)


def _participle(sentence: Sentence, hit: CueHit, floor: int, before: list[Frame]) -> Frame | None:
    """Read "..., adding that": the speaker of the frame before it, or a subject of its own ("with Smith saying")."""
    text = sentence.text
    begin = hit.group_start
    apart = begin - floor > 1 and text[begin - 2] == ","  # ", adding": no subject of its own
    if not apart:
        bearer = _BEARER.search(text, floor if begin - floor < _NEAR else begin - _NEAR, begin)
        named = bearer or _OWN_SUBJECT.search(text, floor if begin - floor < _NEAREST else begin - _NEAREST, begin)
        # The verb of seeing may be a cue itself, and so stand before the floor.
        seen = None if named else _seen(text, max(sentence.start, begin - _BESIDE), begin)
        edge = bearer.start() if bearer else seen.end() if seen else floor
        own = mentions.mention_before(text, begin, edge) if named or seen else None
        if own is not None:
            return Frame(hit, own, own.outer_start, tails.read_behind(sentence, hit, hit.group_end))
    if not before:
        return _fronted(sentence, hit)
    mention = _speaking(before)
    semicolon = text.rfind("; ", sentence.start, begin) if ";" in text[sentence.start : begin] else -1
    if mention is None or (mention.start < semicolon and sentence.holding(semicolon) is None):
        # "Lee said no; the state disagreed, | saying yes": behind a semicolon somebody else may be the subject
        mention = doer(text, semicolon + 2 if semicolon > 0 else sentence.start, begin) or mention
    return Frame(hit, mention, hit.group_start, tails.read_behind(sentence, hit, hit.group_end))


def _seen(text: str, start: int, end: int) -> re.Match[str] | None:
    """The verb behind which the subject of a participle stands: "video shows | an officer yelling"."""
    return None if text[end - 4 : end] in _GOVERNS else _SEEN.search(text, start, end)


def _fronted(sentence: Sentence, hit: CueHit) -> Frame | None:
    """Read "Chanting “...,” marchers filled the square", "Saying it leaked, Roe shut the dam": the subject behind it speaks."""
    text = sentence.text
    if hit.group_start > sentence.start and text[sentence.start : hit.group_start].strip() not in _BEFORE_DOING:
        return None
    right = tails.read_behind(sentence, hit, hit.group_end)
    quoted = sentence.opening_from(right.start) if right.kind == OBJECT else sentence.opening_at(right.start)
    if quoted is None:
        comma = main_clause_after(text, right.start, sentence.end) if right.kind in _CLAUSES else -1
        mention = mentions.mention_after(text, comma + 1, sentence.end) if comma > 0 else None
        return mention and Frame(hit, mention, hit.group_start, right)
    at = sentence.skip_space(quoted.closer)
    comma = text.startswith(",", at) or text[quoted.closer - 2] == ","
    mention = mentions.mention_after(text, at + text.startswith(",", at), sentence.end) if comma else None
    return mention and Frame(hit, mention, hit.group_start, right)


def _speaking(before: list[Frame]) -> Mention | None:
    """The speaker whom a cue without a subject of its own goes on with: of the last frame that no other one reports."""
    for frame in before[: -_LOOK_BACK - 1 : -1]:
        if frame.cue.syntax & PASSIVE and frame.cue.speaker == 1:
            continue  # "Lee, asked by reporters whether he would go, said": who asked does not answer
        if not frame.embedded and frame.live and frame.mention is not None:
            return frame.mention
    return None


def _without_subject(sentence: Sentence, hit: CueHit, floor: int, before: list[Frame]) -> Frame | None:
    """A cue without a subject before it: relative, inverted, coordinated, or at the head of its sentence."""
    text, start = sentence.text, sentence.start
    right = tails.read_behind(sentence, hit, hit.group_end)
    word = _WORD_BEFORE.search(text, max(floor, hit.group_start - 20), hit.group_start)
    lower = word[1].lower() if word else ""
    if word and lower in _RELATIVE:
        antecedent = mentions.mention_before(text, sentence.trimmed(word.start(), " \t\xa0\n—–-"), floor)
        if antecedent is None:
            return None
        frame = Frame(hit, antecedent, word.start(), right)
        frame.relative = text[antecedent.end : antecedent.end + 2].lstrip()[:1] in _APART
        return frame
    at = sentence.trimmed(hit.group_start, " \t\xa0\n")
    if text.startswith("say,", hit.start):
        return None  # "a country like, say, Norway"
    if hit.syntax & INVERTS and (at == start or text[at - 1] in ",—–-") and right.kind in (NONE, QUOTE, PLAIN, OBJECT):
        mention = mentions.mention_after(text, hit.group_end, ceiling(sentence, hit))
        if mention is not None and (at == start or may_invert(hit, mention)):
            behind = max(mention_end(text, mention, sentence.end), hit.group_end)
            return Frame(hit, mention, hit.group_start, tails.read_behind(sentence, hit, behind))
    mention = led(text, hit.group_start, floor) or _speaking(before)
    if mention is None:
        mention = doer(text, start, hit.group_start)
        if mention is not None and mention.outer_end > hit.group_start:
            mention = None
    if mention is None and right.kind not in (QUOTE, COLON, THAT) and lower not in _JOINING:
        return None
    return Frame(hit, mention, hit.group_start, right)
