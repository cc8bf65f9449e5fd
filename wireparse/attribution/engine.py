"""Who says what in a story: each paragraph by itself, then the speakers who run on from one to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.attribution.gestures import acting
from wireparse.attribution.paragraphs import Attribution, Paragraph, read_paragraph, read_sentence
from wireparse.attribution.resolve import Resolver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.attribution.model import Mention
    from wireparse.elements import Speaker
    from wireparse.grammar.marks import Stretch
    from wireparse.grammar.scan import Scan

__all__ = ["Attribution", "Attributions"]

_LOOK_BACK: Final = 12  # paragraphs that a speaker is carried over, at most
_BLOCK: Final = 60  # characters that a block quotation has at least
_LONGEST_BLOCK: Final = 2000
_EARLIER: Final = 16  # speakers before a mention, or paragraphs, that its resolution looks at
_KEPT: Final = 32  # paragraphs that a reader who does not come back has at hand


class Attributions:
    """The attributions of a story, each paragraph analysed on first use and kept; in `passing`, until it is far behind.

    `of` gives those of a paragraph, `around` those that can hold an offset, `speaker` who speaks in one.
    """

    def __init__(self, scan: Scan, *, passing: bool = False) -> None:
        self.scan: Final = scan.joined
        self._passing: Final = passing
        self._source: Final = scan.text
        self._resolver: Final = Resolver(self.scan)
        self._own: dict[int, Paragraph] = {}
        self._whole: dict[int, list[Attribution]] = {}
        self._alone: dict[int, list[Attribution]] = {}  # of sentences, by their start

    def all(self) -> list[Attribution]:
        """Every attribution of the story, in order of paragraph."""
        return [found for index in range(len(self.scan.paragraphs)) for found in self.of(index)]

    def of(self, paragraph: int) -> list[Attribution]:
        """The attributions of a paragraph in order, with the quotes whose speaker runs on from another one."""
        found = self._whole.get(paragraph)
        if found is None:
            own = self._own.get(paragraph) or self._paragraph(paragraph)
            found = own.found
            if not found and not own.pending and paragraph and self._announced(paragraph):
                found = self._block(paragraph)
            if own.pending:
                for attribution in own.pending:
                    self._carry(paragraph, attribution)
                found = found + own.pending
            if len(found) > 1:
                found = sorted(found, key=_first)
            self._whole[paragraph] = found
            if self._passing and paragraph >= _KEPT:
                self._forget(paragraph - _KEPT)
        return found

    def _forget(self, paragraph: int) -> None:
        """Let go of what is known of a paragraph: who reads an archive in one go has no room for all of it."""
        self._whole.pop(paragraph, None)
        self._own.pop(paragraph, None)
        self.scan.forget(paragraph)

    def around(self, offset: int) -> list[Attribution]:
        """Return the attributions among which are all that hold what stands at an offset.

        They are those of its sentence where that has no marks, so that the rest of the paragraph need not be read, else those
        of the paragraph.
        """
        paragraph = self.scan.paragraph_at(offset)
        if paragraph in self._own:
            return self.of(paragraph)
        sentences = self.scan.sentences_of(paragraph)
        at = bisect_right(sentences, (offset, self.scan.end)) - 1
        if at < 0 or (paragraph and self._announced(paragraph)):
            return self.of(paragraph)
        start, end = sentences[at]
        found = self._alone.get(start)
        if found is None:
            for stretch in self.scan.stretches_of(paragraph):
                if stretch.opener < end and start < stretch.closer:
                    return self.of(paragraph)
            found = read_sentence(self.scan, paragraph, at)
            if found and not all(each.mention for each in found):
                found = self.of(paragraph)
            self._alone[start] = found
        return found

    def _announced(self, paragraph: int) -> bool:
        """Say whether the paragraph before one ends in a colon."""
        return self.scan.text[self.scan.paragraphs[paragraph - 1][1] - 1] == ":"

    def stretches_of(self, paragraph: int) -> list[Stretch]:
        """The stretches of a paragraph in marks, names of shows, works and the like left out."""
        return self._paragraph(paragraph).stretches

    def speaker(self, attribution: Attribution) -> Speaker | None:
        """The speaker of an attribution, resolved to the earlier full mention."""
        mention = attribution.mention
        if mention is None:
            return None
        if attribution.speaker is None:
            speaker = self._resolver.speaker(mention, self._before)
            attribution.speaker = speaker if self.scan.text is self._source else _verbatim(speaker, self._source)
        return attribution.speaker

    def _block(self, paragraph: int) -> list[Attribution]:
        """A paragraph without marks that the one before it announces: "He added:"."""
        source = self._paragraph(paragraph - 1).colon
        start, end = self.scan.paragraphs[paragraph]
        if source is None or source.cue is None or not _BLOCK <= end - start <= _LONGEST_BLOCK:
            return []
        return [Attribution(source.cue, source.mention, [(start, end)], source.tail, resumes=False)]

    def _paragraph(self, index: int) -> Paragraph:
        own = self._own.get(index)
        if own is None:
            own = self._own[index] = read_paragraph(self.scan, index)
        return own

    def _before(self, mention: Mention) -> Iterator[list[Mention]]:
        """Yield the speakers met before a mention, the nearest first, a paragraph at a time."""
        index = self.scan.paragraph_at(mention.start)
        here = self._paragraph(index).mentions
        if here and here[0] < mention:
            at = bisect_left(here, mention)
            yield here[at - _EARLIER if at > _EARLIER else 0 : at][::-1]
            if at >= _EARLIER:
                return
        met = 0
        for earlier in range(index - 1, max(-1, index - 1 - _EARLIER), -1):
            mentions = (self._own.get(earlier) or self._paragraph(earlier)).mentions
            if mentions:
                yield mentions[: -_EARLIER - 1 : -1]
                met += len(mentions)
                if met >= _EARLIER:
                    return

    def _carry(self, index: int, quote: Attribution) -> None:
        """Give a quote to the speaker it runs on to, or who runs on from the paragraphs before."""
        source = self._ahead(index, quote) or self._running(index)
        if source is None:
            quote.mention = acting(self.scan, index, quote.pieces[-1][1])
            return
        quote.mention = source.mention
        if index and source is self._paragraph(index - 1).colon:
            quote.cue = source.cue
            quote.tail = source.tail

    def _ahead(self, index: int, quote: Attribution) -> Attribution | None:
        """The frame that a quote left open at the end of its paragraph runs on to, in the paragraphs after it."""
        paragraphs = self.scan.paragraphs
        for following in range(index, min(index + _LOOK_BACK, len(paragraphs) - 1)):
            stretches = self.scan.stretches_of(following)
            after = self.scan.stretches_of(following + 1)
            if not stretches or stretches[-1].closed or not after or after[0].opener - paragraphs[following + 1][0] > 2:
                return None
            if following == index and stretches[-1].opener != quote.pieces[-1][0]:
                return None
            for found in self._paragraph(following + 1).found:
                if found.mention is not None and found.pieces[0][0] <= after[0].start:
                    return found
        return None

    def _running(self, index: int) -> Attribution | None:
        """Who spoke last: the frame that announces the paragraph, or the last one before it, quotes first."""
        for earlier in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
            own = self._paragraph(earlier)
            if own.colon is not None:
                return own.colon
            named = [found for found in own.found if found.mention is not None]
            if named:
                quoted = [found for found in named if found.resumes]
                return (quoted or named)[-1]
        return None


def _verbatim(speaker: Speaker, source: str) -> Speaker:
    """The speaker as the text itself prints it, line ends and all."""
    resolved = None if speaker.resolved is None else _verbatim(speaker.resolved, source)
    return attrs.evolve(speaker, text=speaker.span.of(source), resolved=resolved)


def _first(attribution: Attribution) -> int:
    return attribution.pieces[0][0]
