"""What a paragraph says by itself: its frames, and the quoted stretches that no frame reports."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse.attribution import frames, mentions, scare
from wireparse.attribution.clauses import verb_first
from wireparse.attribution.gestures import gesturing
from wireparse.attribution.model import CALL, DIRECT, NOUN, PARTICIPLE, PASSIVE, PERSON, PRONOUN, Mention
from wireparse.attribution.opening import body_start
from wireparse.attribution.sentence import Attribution
from wireparse.attribution.spots import spots_in
from wireparse.attribution.subjects import holder, subject_of, viewer
from wireparse.grammar.marks import inner_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.sentence import Frame
    from wireparse.attribution.spots import Spots
    from wireparse.grammar.marks import Stretch
    from wireparse.grammar.scan import Scan

__all__ = ["Attribution", "Paragraph", "read_paragraph", "read_sentence"]

_FEW_SPACES: Final = 9  # a stretch with fewer may be a scare quote or a title
_LONGEST_NAME: Final = 80  # characters that a name in marks may have
_NESTING: Final = 24  # characters that a quote needs to hold another one
_LEAST: Final = 4  # spaces of a quote that goes on behind its mark, and characters of what goes on there
_NEAR: Final = 4  # attributions before and behind one that can hold it
_HEAD: Final = 8  # paragraphs in which a dateline may stand
# A speaker tells what somebody said: in the past tense. "I say", "you say" introduce what may be said.
_NESTED_CUES: Final = frozenset(
    ("said", "told", "asked", "chanted", "shouted", "wrote", "replied", "answered", "warned", "tweeted", "yelled")
)
# "SMITH: We go." A transcript names the speaker before the words.
_LABEL: Final = re.compile(r"([A-Z][A-Z.’' -]{1,30}[A-Z]|[A-Z]{2,}):\s+")
# “We go.” — Jane Smith
_CREDIT: Final = re.compile(
    r"\s*(?:--|[—–―-])\s*(?=[A-Z][\w’'-]+\.?(?:\s+[A-Z][\w.’'-]*){0,4}(?:,[^.!?\n]{0,60})?\.?\s*(?:\n|\Z))"
)
_ATTRIBUTIVE: Final = re.compile(
    r"\b(?:an?|the|his|her|its|their|this)\s+[\"“‘'`«]{1,3}(?=[^\"”’»]{1,30}[\"”’»']{1,3}\Z)"
)
_NOUN_BEHIND: Final = re.compile(r"\s[a-z]+")


class Paragraph:
    """What a paragraph says by itself: its sentences are read one after the other."""

    __slots__ = ("_last", "_previous", "_text", "colon", "found", "mentions", "pending", "stretches")

    def __init__(self, text: str, stretches: list[Stretch]) -> None:
        self.stretches: list[Stretch] = stretches  # in marks, names left out
        self.found: list[Attribution] = []
        self.pending: list[Attribution] = []  # quotes that wait for the speaker of another paragraph
        self.mentions: list[Mention] = []  # of speakers, in order
        self.colon: Attribution | None = None  # a frame whose words follow in the next paragraph
        self._text = text
        self._last: Attribution | None = None  # whom a quote without a cue goes on with
        self._previous = _NOTHING  # the sentence before

    def read(self, start: int, end: int, stretches: Sequence[Stretch], spots: Spots, own: range) -> None:
        """Read one sentence; `own` tells which of `spots`, the words that may report, are of it."""
        sentence = (start, end)
        framed = frames.frames_of(self._text, sentence, stretches, spots, own) if own else []
        if framed or stretches:
            self._take(framed, sentence, stretches)
        if self._text[end - 1] == ":":
            self._announce(start, end, framed)
        self._previous = sentence

    def _take(self, framed: list[Frame], sentence: tuple[int, int], stretches: Sequence[Stretch]) -> None:
        """Keep what the frames of a sentence report, and the stretches that none of them does."""
        reporting: list[Attribution] = []
        for frame in framed:
            cue = frame.cue
            if frame.mention is None and cue.group_start == sentence[0] and cue.syntax & PARTICIPLE and self._last:
                frame.mention = self._last.mention  # "Adding, “...”" goes on from the sentence before
            if frame.embedded or cue.syntax & NOUN:
                frame.minor = frames.is_minor(frame)
            if frame.mention is not None:
                self.mentions.append(frame.mention)
            if frame.pieces:
                reporting.append(frame)
        if len(reporting) > 1:
            _subordinate(reporting)
        if stretches:
            self._place_all(stretches, sentence, framed, reporting)
        if reporting:
            self._last = reporting[0] if len(reporting) == 1 else _foremost(reporting)
        elif framed and framed[-1].mention is not None:
            self._last = framed[-1]
        self.found += reporting

    def _place_all(
        self,
        stretches: Sequence[Stretch],
        sentence: tuple[int, int],
        found: Sequence[Attribution],
        reporting: list[Attribution],
    ) -> None:
        """Give the stretches that no frame of the sentence reports to whom they belong."""
        if reporting and [each for each in reporting if each.minor]:
            _promote(stretches, reporting)
        left = _uncovered(stretches, reporting)
        if not left:
            return
        if not found and self._goes_on(left[0], sentence):
            return
        told = [each for each in reporting if each.tail[0] < each.tail[1] <= each.pieces[-1][0]]
        for stretch in left:
            titled = bool(told) and self._text[stretch.start : stretch.end].istitle()
            if not (titled and any(_names_hearer(each, stretch) for each in told)):
                self._place(stretch, sentence, found)

    def _goes_on(self, stretch: Stretch, sentence: tuple[int, int]) -> bool:
        """Take a sentence that opens with quoted words and ends in the writer's: “We did it” for the children of the town."""
        text, last, (start, end) = self._text, self._last, sentence
        closer = stretch.closer
        if last is None or not last.resumes or not last.pieces or stretch.opener - start > 1 or end - closer < _LEAST:
            return False
        joined = text[closer] == " " and text[closer + 1].islower() and text[stretch.end - 1] not in ",.?!"
        if not joined or text.count(" ", stretch.start, closer) < _LEAST or verb_first(text, closer, end):
            return False
        while text[end - 1] in " .!?\n":
            end -= 1
        last.pieces.append((stretch.opener, end))
        return True

    def _announce(self, start: int, end: int, found: Sequence[Attribution]) -> None:
        """Note who speaks in the next paragraph, where a sentence ends in a colon."""
        self.colon = next((each for each in reversed(found) if not each.pieces and each.mention is not None), None)
        if self.colon is None and not found:
            subject = _able(holder(self._text, subject_of(self._text, start, end)))
            if subject is not None:
                self.colon = Attribution(None, subject, [], (end, end), resumes=True)

    def _place(self, stretch: Stretch, sentence: tuple[int, int], found: Sequence[Attribution]) -> None:
        """Give a stretch that no frame reports to whom it belongs, where it is a quote at all."""
        text, last = self._text, self._last
        whole = stretch.opener - sentence[0] <= 3 and sentence[1] - stretch.closer <= 3
        resumed = whole and last is not None and last.resumes
        other = gesturing(text, *self._previous) if resumed and not found else None
        piece = (stretch.opener, stretch.closer)
        named = _labelled(text, stretch) or _credited(text, stretch, piece)
        if named is not None:
            self._keep(named)
            return
        short = text.count(" ", stretch.start, stretch.end) < _FEW_SPACES
        if short and not resumed:
            has_cue = any(map(_quotes, found)) or viewer(text, sentence[0], stretch.opener) is not None
            if not scare.is_quoted_speech(text, stretch, has_cue=has_cue):
                return
        if short and not whole and _is_adjective(text, stretch, sentence):
            return
        if resumed and other is None and last is not None and last.cue is not None and last.pieces:
            last.pieces.append(piece)
        elif waiting := next(
            (each for each in found if not each.pieces and each.mention is not None and _quotes(each)), None
        ):
            waiting.pieces.append(piece)
            self._keep(waiting)
        else:
            quote = Attribution(None, None, [piece], (stretch.closer, stretch.closer), resumes=whole)
            quote.mention = other or self._speaker(stretch, sentence, found, whole=whole)
            (self.found if quote.mention else self.pending).append(quote)
            self._last = quote

    def _keep(self, attribution: Attribution) -> None:
        self.found.append(attribution)
        self._last = attribution

    def _speaker(
        self, stretch: Stretch, sentence: tuple[int, int], found: Sequence[Attribution], *, whole: bool
    ) -> Mention | None:
        """Who says a stretch without a cue: who speaks in its sentence, in the one before it, or is its subject."""
        mention = None
        if found:
            before = (each for each in reversed(found) if each.cue and each.cue.end <= stretch.opener and each.mention)
            mention = next(before, found[-1]).mention
        if mention is None and not whole:
            subject = _able(holder(self._text, subject_of(self._text, sentence[0], stretch.opener)))
            if not found:
                mention = viewer(self._text, sentence[0], stretch.opener) or subject
            elif subject is not None and found[-1].cue is not None and subject.start > found[-1].cue.end:
                mention = subject  # "Asked what he wanted, Lee named one thing: “Peace.”"
        if mention is None and self._last is not None:
            mention = self._last.mention
        if mention is None and whole and self._previous[1]:
            mention = _able(subject_of(self._text, *self._previous))
        return mention


_NOTHING: Final = (0, 0)
_SILENT: Final = Paragraph("", [])  # one for all paragraphs in which nobody speaks; nobody writes into it


def read_paragraph(scan: Scan, index: int) -> Paragraph:
    """Find the frames of a paragraph and give them the quoted stretches that they report."""
    text = scan.text
    paragraph_start, paragraph_end = scan.paragraphs[index]
    stretches = scan.stretches_of(index)
    if stretches:
        stretches = [
            each
            for each in stretches
            if each.end - each.start > _LONGEST_NAME or (each.start < each.end and not scare.is_name(text, each))
        ]
    spots = spots_in(text, paragraph_start, paragraph_end, stretches)
    starts = spots[0]
    if not stretches and not starts:
        return _SILENT
    own = Paragraph(text, stretches)
    sentences = scan.sentences_of(index)
    head = body_start(text, *sentences[0]) if index < _HEAD else sentences[0][0]
    first = bisect_left(starts, head)  # those before are in a dateline or byline
    if len(sentences) == 1:
        own.read(head, sentences[0][1], stretches, spots, range(first, len(starts)))
    else:
        _read_sentences(own, head, sentences, spots, first)
    if stretches and scan.marks.may_nest(paragraph_start):
        for stretch in stretches:
            if stretch.end - stretch.start > _NESTING and scan.marks.nests(stretch):
                own.found.extend(_inside(text, stretch))
    if len(own.mentions) > 1:
        own.mentions.sort()
    return own


def _read_sentences(own: Paragraph, head: int, sentences: list[tuple[int, int]], spots: Spots, spot: int) -> None:
    """Read the sentences of a paragraph, each with its stretches and spots; the first starts at `head`, with the spot that is named."""
    stretches, starts = own.stretches, spots[0]
    at = 0
    marked, spotted = len(stretches), len(starts)
    for begin, end in sentences:
        start = begin if begin > head else head
        first, first_spot = at, spot
        while at < marked and stretches[at].opener < end:
            at += 1
        while spot < spotted and starts[spot] < end:
            spot += 1
        own.read(start, end, stretches[first:at] if at > first else (), spots, range(first_spot, spot))


def read_sentence(scan: Scan, paragraph: int, index: int) -> list[Attribution]:
    """Find what a sentence of a paragraph reports, one without marks, whatever stands before it."""
    start, end = scan.sentences_of(paragraph)[index]
    if not index and paragraph < _HEAD:
        start = body_start(scan.text, start, end)
    spots = spots_in(scan.text, start, end, ())
    count = len(spots[0])
    if not count:
        return []
    own = Paragraph(scan.text, [])
    own.read(start, end, (), spots, range(count))
    return own.found


def _is_adjective(text: str, stretch: Stretch, sentence: tuple[int, int]) -> bool:
    """Whether a word or two stand in the place of an adjective: a “so what” attitude."""
    return (
        text.count(" ", stretch.start, stretch.end) < 2
        and _ATTRIBUTIVE.search(text, max(sentence[0], stretch.opener - 8), stretch.closer) is not None
        and _NOUN_BEHIND.match(text, stretch.closer, sentence[1]) is not None
    )


def _quotes(attribution: Attribution) -> bool:
    """Whether the cue can have words in marks for its content: "said", not "share"."""
    return attribution.cue is None or attribution.cue.syntax & (DIRECT | CALL | NOUN | PARTICIPLE | PASSIVE) != 0


def _able(mention: Mention | None) -> Mention | None:
    """The mention, where it can speak: "It was late. “...”" has its speaker elsewhere."""
    neuter = mention is not None and mention.kind is PRONOUN and mention.gender == "n"
    return None if neuter else mention


def _inside(text: str, stretch: Stretch) -> list[Attribution]:
    """The quotes inside of a quote that have a cue of their own: “He told us, ‘No.’”."""
    inner = inner_marks(text, stretch)
    if not inner:
        return []
    found: list[Attribution] = []
    spots = spots_in(text, stretch.start, stretch.end, inner)
    starts, ends, *_ = spots
    if not [at for at, stop in zip(starts, ends, strict=True) if text[at:stop].lower() in _NESTED_CUES]:
        return []
    for frame in frames.frames_of(text, (stretch.start, stretch.end), inner, spots, range(len(starts))):
        if frame.mention is None or text[frame.cue.start : frame.cue.end].lower() not in _NESTED_CUES:
            continue
        for each in inner:
            width = each.closer - each.opener
            if any(
                first <= each.opener and each.closer <= last and width > (last - first) * 0.6
                for first, last in frame.pieces
            ):
                nested = Attribution(frame.cue, frame.mention, [(each.start, each.end)], frame.tail, resumes=False)
                nested.inside = True
                found.append(nested)
    return found


def _labelled(text: str, stretch: Stretch) -> Attribution | None:
    match = _LABEL.match(text, stretch.start, stretch.end)
    if match is None or match.end() >= stretch.end:
        return None
    start, end = match.span(1)
    mention = Mention(start, end, PERSON, start, end, start, end)
    turn = Attribution(None, mention, [(match.end(), stretch.end)], (start, end), resumes=False)
    turn.inside = True
    return turn


def _credited(text: str, stretch: Stretch, piece: tuple[int, int]) -> Attribution | None:
    ceiling = min(len(text), stretch.closer + 120)
    credit = _CREDIT.match(text, stretch.closer, ceiling)
    mention = None if credit is None else mentions.mention_after(text, credit.end(), ceiling)
    if mention is None or (mention.kind is not PERSON and text.find(" ", mention.start, mention.end) < 0):
        return None  # “We go.” — Reuters
    return Attribution(None, mention, [piece], (stretch.closer, stretch.closer), resumes=False)


def _foremost(reporting: list[Attribution]) -> Attribution:
    """Whom a quote without a cue goes on with: the last one that a quote may resume, or that no other one holds."""
    major = [each for each in reporting if not each.minor] or reporting
    return ([each for each in major if each.resumes] or major)[-1]


def _subordinate(found: list[Attribution]) -> None:
    """Make minor what stands inside of what another one reports: "police said the driver told them no"."""
    for index, each in enumerate(found):
        if each.minor or each.cue is None:
            continue
        start, end = each.cue.start, each.cue.end
        for other in found[index - _NEAR if index > _NEAR else 0 : index + _NEAR + 1]:
            if other is each or other.minor:
                continue
            for first, last in other.pieces:
                if first <= start and end <= last:
                    each.minor = True
                    break


def _names_hearer(attribution: Attribution, stretch: Stretch) -> bool:
    """Whether a stretch stands between a cue and what it reports, and names where it was said: told “Morning Tide” that."""
    first, last = attribution.tail
    return first <= stretch.opener and stretch.closer <= last


def _promote(stretches: Sequence[Stretch], found: list[Attribution]) -> None:
    """Make quotes of minor attributions that alone hold a stretch in marks."""
    minor = [each for each in found if each.minor]
    for stretch in _uncovered(stretches, [each for each in found if not each.minor]):
        for each in minor:
            if each.pieces[0][0] <= stretch.start and stretch.end <= each.pieces[-1][1]:
                each.minor = False
                break


def _uncovered(stretches: Sequence[Stretch], found: list[Attribution]) -> list[Stretch]:
    """The stretches that no attribution holds whole."""
    if len(stretches) == 1 == len(found) == len(found[0].pieces):  # one quote, reported by one cue: most
        first, last = found[0].pieces[0]
        return [] if first <= stretches[0].start and stretches[0].end <= last else list(stretches)
    pieces = sorted([piece for each in found for piece in each.pieces], reverse=True)
    if len(pieces) == 1:
        first, last = pieces[0]
        return [stretch for stretch in stretches if stretch.start < first or last < stretch.end]
    left = []
    reach = 0
    for stretch in stretches:
        while pieces and pieces[-1][0] <= stretch.start:
            reach = max(reach, pieces.pop()[1])
        if reach < stretch.end:
            left.append(stretch)
    return left
