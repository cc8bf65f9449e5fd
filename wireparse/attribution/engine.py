"""Who says what: the frames of a story, the quotes that they leave to be carried, and the speakers, paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse.attribution import frames, mentions, scare
from wireparse.attribution.model import Mention
from wireparse.attribution.resolve import Resolver
from wireparse.elements import SpeakerKind
from wireparse.grammar.marks import inner_marks

if TYPE_CHECKING:
    from wireparse.attribution.model import CueHit
    from wireparse.elements import Speaker
    from wireparse.grammar.marks import Stretch
    from wireparse.grammar.scan import Scan

__all__ = ["Attribution", "Attributions"]

_FEW_WORDS: Final = 10
_EARLIER: Final = 16  # speakers before a pronoun, or paragraphs, that are looked at
_NESTING: Final = 24  # characters that a quote needs to hold another one
# A speaker tells what somebody said: in the past tense. "I say", "you say" introduce what may be said.
_NESTED_CUES: Final = frozenset(("said", "told", "asked", "chanted", "shouted", "wrote", "replied", "answered", "warned", "tweeted", "yelled"))
_LOOK_BACK: Final = 12  # paragraphs that a speaker is carried over, at most
# A dateline, a byline or a label before the first words of a story.
_DATELINE: Final = re.compile(
    r"(?:[A-Z][A-Z.’'/ -]+[A-Z.](?:,\s[^()—–\n]{1,40}?)?\s*)?(?:\([A-Za-z. /-]{2,24}\)\s*)?(?:--|[—–―-])\s+(?=\S)|"
    r"[A-Z][\w., ’'/-]{2,50}\s\([A-Z][A-Za-z. /-]{1,24}\)\s*(?:--|[—–―-])\s+(?=\S)"
)
_COLON_END: Final = re.compile(r":[\s]*\Z")


class Attribution:
    """What one cue reports, or a quote without one."""

    __slots__ = ("cue", "mention", "minor", "pieces", "resumes", "tail")

    def __init__(  # noqa: PLR0913
        self,
        cue: CueHit | None,
        mention: Mention | None,
        pieces: list[tuple[int, int]],
        tail: tuple[int, int],
        *,
        resumes: bool,
        minor: bool = False,
    ) -> None:
        self.cue = cue
        self.mention = mention
        self.pieces = pieces  # with the marks of quoted stretches
        self.tail = tail
        self.resumes = resumes
        self.minor = minor  # says who claims it, but is no quote: "said the firm could announce a delay"


class _Paragraph:
    """What a paragraph says by itself."""

    __slots__ = ("colon", "found", "mentions", "pending")

    def __init__(self) -> None:
        self.found: list[Attribution] = []
        self.pending: list[Attribution] = []  # quotes that wait for the running speaker
        self.mentions: list[Mention] = []
        self.colon: Attribution | None = None  # a frame whose words follow in the next paragraph


class Attributions:
    """The attributions of a story, each paragraph analysed on first use and kept."""

    def __init__(self, scan: Scan) -> None:
        self.scan: Final = scan
        self._resolver: Final = Resolver(scan)
        self._own: dict[int, _Paragraph] = {}
        self._carried: dict[int, list[Attribution]] = {}
        self._speakers: dict[Mention, Speaker] = {}

    def all(self) -> list[Attribution]:
        """Every attribution of the story, in order of paragraph."""
        return [found for index in range(len(self.scan.paragraphs)) for found in self.of(index)]

    def of(self, paragraph: int) -> list[Attribution]:
        """The attributions of a paragraph, with those carried into it."""
        found = self._carried.get(paragraph)
        if found is None:
            own = self._paragraph(paragraph)
            if own.pending:
                self._carry(paragraph, own)
            found = self._carried[paragraph] = sorted(own.found, key=_first)
        return found

    def speaker(self, attribution: Attribution) -> Speaker | None:
        """The speaker of an attribution, resolved to the earlier full mention."""
        mention = attribution.mention
        if mention is None:
            return None
        speaker = self._speakers.get(mention)
        if speaker is None:
            speaker = self._speakers[mention] = self._resolver.speaker(mention, self._earlier(mention))
        return speaker

    def claimant(self, start: int, end: int) -> Speaker | None:
        """Who says the words `text[start:end]`: the speaker of the innermost attribution that holds them, if any does."""
        best: Attribution | None = None
        width = 0
        for attribution in self.of(self.scan.paragraph_at(start)):
            if attribution.mention is None:
                continue
            for first, last in attribution.pieces:
                if first <= start and end <= last and (best is None or last - first < width):
                    best, width = attribution, last - first
        return None if best is None else self.speaker(best)

    def _earlier(self, mention: Mention) -> list[Mention]:
        """The speakers met before a mention, nearest last."""
        index = self.scan.paragraph_at(mention.start)
        mentions = self._paragraph(index).mentions
        at = bisect_left(mentions, mention)
        found = mentions[max(0, at - _EARLIER) : at]
        while len(found) < _EARLIER and index > 0:
            index -= 1
            found = self._paragraph(index).mentions[-_EARLIER:] + found
            if self.scan.paragraph_at(mention.start) - index > _EARLIER:
                break
        return found

    def _paragraph(self, index: int) -> _Paragraph:
        own = self._own.get(index)
        if own is None:
            own = self._own[index] = _read(self.scan, index)
        return own

    def _carry(self, index: int, own: _Paragraph) -> None:
        """Give the quotes that wait in a paragraph to the speaker who runs on from those before it."""
        for attribution in own.pending:
            source = self._ahead(index, attribution) or self._running(index)
            if source is not None:
                attribution.mention = source.mention
                if source is self._colon(index - 1):
                    attribution.cue = source.cue
                    attribution.tail = source.tail
            own.found.append(attribution)

    def _ahead(self, index: int, attribution: Attribution) -> Attribution | None:
        """The frame that a quote left open at the end of its paragraph runs on to, in the paragraphs after it."""
        paragraphs = self.scan.paragraphs
        for following in range(index, min(index + _LOOK_BACK, len(paragraphs) - 1)):
            stretches = self.scan.stretches_of(following)
            after = self.scan.stretches_of(following + 1)
            if not stretches or stretches[-1].closed or not after or after[0].opener - paragraphs[following + 1][0] > 2:
                return None
            if following == index and stretches[-1].opener != attribution.pieces[-1][0]:
                return None
            for found in self._paragraph(following + 1).found:
                if found.mention is not None and found.pieces[0][0] <= after[0].start:
                    return found
        return None

    def _colon(self, index: int) -> Attribution | None:
        return self._paragraph(index).colon if index >= 0 else None

    def _running(self, index: int) -> Attribution | None:
        for earlier in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
            own = self._paragraph(earlier)
            if own.colon is not None:
                return own.colon
            named = [found for found in own.found if found.mention is not None]
            if named:
                quoted = [found for found in named if found.resumes]
                return (quoted or named)[-1]
        return None


def _first(attribution: Attribution) -> int:
    return attribution.pieces[0][0]


def _read(scan: Scan, index: int) -> _Paragraph:
    """Find the frames of a paragraph and give them the quoted stretches they report."""
    own = _Paragraph()
    text = scan.text
    stretches = scan.stretches_of(index)
    at = 0
    last: Attribution | None = None
    previous = (0, 0)
    for start, end in scan.sentences_of(index):
        if index < 8 and previous[1] == 0 and (match := _DATELINE.match(text, start, end)):
            start = match.end()  # noqa: PLW2901
        mine: list[Stretch] = []
        while at < len(stretches) and stretches[at].opener < end:
            mine.append(stretches[at])
            at += 1
        found = [
            Attribution(frame.cue, frame.mention, frame.pieces, frame.tail, resumes=frame.resumes, minor=frames.is_minor(frame))
            for frame in frames.frames_of(text, start, end, mine)
            if frame.pieces or frame.resumes or frame.mention is not None
        ]
        with_words = [each for each in found if each.pieces]
        for each in found:
            if each.mention is not None and (not own.mentions or own.mentions[-1] != each.mention):
                own.mentions.append(each.mention)
        if len(with_words) > 1:
            _subordinate(with_words)
        if mine and any(each.minor for each in with_words):
            _promote(mine, with_words)
        waiting = _uncovered(mine, with_words)
        for stretch in waiting:
            last = _place(own, text, stretch, (start, end), previous, found, last) or last
        own.found.extend(with_words)
        if with_words:
            last = with_words[-1]
        for each in found:
            if not each.pieces and each.mention is not None and _COLON_END.search(text, each.tail[0], end):
                own.colon = each
        previous = (start, end)
    own.mentions.sort()
    for stretch in stretches:
        if not stretch.single and stretch.end - stretch.start > _NESTING:
            own.found.extend(_inside(text, stretch))
    return own


def _inside(text: str, stretch: Stretch) -> list[Attribution]:
    """The quotes inside of a quote that have a cue of their own: “He told us, ‘No.’”"""
    inner = inner_marks(text, stretch)
    if not inner:
        return []
    return [
        Attribution(frame.cue, frame.mention, [(each.opener, each.closer)], frame.tail, resumes=False)
        for frame in frames.frames_of(text, stretch.start, stretch.end, inner)
        if frame.cue is not None and frame.mention is not None and text[frame.cue.start : frame.cue.end].lower() in _NESTED_CUES
        for each in inner
        if any(first <= each.opener and each.closer <= last and each.closer - each.opener > (last - first) * 0.6 for first, last in frame.pieces)
    ]


# "SMITH: We go." A transcript names the speaker before the words, inside or outside of the marks.
_LABEL: Final = re.compile(r"([A-Z][A-Z.’' -]{1,30}[A-Z]|[A-Z]{2,}):\s+")
# “We go.” — Jane Smith
_CREDIT: Final = re.compile(r"\s*(?:--|[—–―-])\s*(?=[A-Z][\w’'-]+\.?(?:\s+[A-Z][\w.’'-]*){1,4}(?:,[^.!?]{0,60})?\.?\s*(?:\n|\Z))")


def _labelled(text: str, stretch: Stretch) -> Attribution | None:
    match = _LABEL.match(text, stretch.start, stretch.end)
    if match is None or match.end() >= stretch.end:
        return None
    start, end = match.span(1)
    mention = Mention(start, end, SpeakerKind.PERSON, start, end, start, end)
    return Attribution(None, mention, [(match.end(), stretch.end)], (start, end), resumes=False)


def _subordinate(found: list[Attribution]) -> None:
    """Make minor what stands inside of what another one reports: "police said the driver told them ..."."""
    for index, each in enumerate(found):
        if each.minor or each.cue is None:
            continue
        start, end = each.cue.start, each.cue.end
        for other in found[max(0, index - 4) : index + 5]:
            if other is not each and not other.minor and any(first <= start and end <= last for first, last in other.pieces):
                each.minor = True
                break


def _promote(stretches: list[Stretch], found: list[Attribution]) -> None:
    """Make quotes of minor attributions that alone hold a stretch in marks."""
    for stretch in _uncovered(stretches, [each for each in found if not each.minor]):
        for each in found:
            if any(first <= stretch.start and stretch.end <= last for first, last in each.pieces):
                each.minor = False
                break


def _uncovered(stretches: list[Stretch], found: list[Attribution]) -> list[Stretch]:
    """The stretches that no attribution holds whole."""
    pieces = sorted(piece for each in found for piece in each.pieces)
    left = []
    at = reach = 0
    for stretch in stretches:
        while at < len(pieces) and pieces[at][0] <= stretch.start:
            reach = max(reach, pieces[at][1])
            at += 1
        if reach < stretch.end:
            left.append(stretch)
    return left


def _place(  # noqa: PLR0913
    own: _Paragraph,
    text: str,
    stretch: Stretch,
    sentence: tuple[int, int],
    previous: tuple[int, int],
    found: list[Attribution],
    last: Attribution | None,
) -> Attribution | None:
    """Give a stretch without a frame of its own to whom it belongs; None where that is a matter for later or it is no quote."""
    start, end = sentence
    whole = stretch.opener - start <= 3 and end - stretch.closer <= 3
    short = text.count(" ", stretch.start, stretch.end) < _FEW_WORDS
    if whole and last is not None and last.resumes:
        short = False  # the second part of a quote
    if short and not scare.is_quoted_speech(text, stretch, has_cue=bool(found)):
        return None
    piece = (stretch.opener, stretch.closer)
    if labelled := _labelled(text, stretch):
        own.found.append(labelled)
        return labelled
    credit = _CREDIT.match(text, stretch.closer, end + 80)
    if credit is not None and (mention := mentions.mention_after(text, credit.end(), min(end + 80, len(text)))):
        attribution = Attribution(None, mention, [piece], (stretch.closer, stretch.closer), resumes=False)
        own.found.append(attribution)
        return None
    if whole and last is not None and last.resumes and last.cue is not None and last.pieces:
        last.pieces.append(piece)
        return last
    bare = [each for each in found if not each.pieces and each.mention is not None]
    if bare:
        first = bare[0]
        first.pieces.append(piece)
        own.found.append(first)
        return first
    attribution = Attribution(None, None, [piece], (stretch.closer, stretch.closer), resumes=whole)
    if found:
        before = [each for each in found if each.cue is not None and each.cue.end <= stretch.opener and each.mention is not None]
        attribution.mention = (before or found)[-1].mention
    elif not whole:
        attribution.mention = frames.subject_of(text, start, stretch.opener)
    if attribution.mention is None and last is not None:
        attribution.mention = last.mention
    if attribution.mention is None and previous[1] and whole:
        attribution.mention = frames.subject_of(text, *previous)
    if attribution.mention is None:
        own.pending.append(attribution)
        return attribution
    own.found.append(attribution)
    return attribution
