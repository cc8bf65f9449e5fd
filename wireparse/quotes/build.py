"""Attributions made into quotes: kind, spans, marks, cue, time and venue."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from wireparse.elements import Span
from wireparse.quotes.model import Cue, Quote, QuoteKind
from wireparse.quotes.setting import settings_of
from wireparse.quotes.venue import venue_in
from wireparse.quotes.when import when_in

if TYPE_CHECKING:
    import datetime

    from wireparse.attribution.engine import Attribution, Attributions
    from wireparse.elements import PartialDate, Speaker
    from wireparse.grammar.marks import Stretch
    from wireparse.grammar.scan import Scan

__all__ = ["quotes_in"]

_DIRECT, _INDIRECT, _MIXED = QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED


def quotes_in(scan: Scan, attributions: Attributions, reference: datetime.date | None = None) -> tuple[Quote, ...]:
    """Every quote of the story that `scan` reads, in order of position."""
    drafts: list[_Draft] = []
    left_open: _Draft | None = None
    read = attributions.scan
    for index, (start, end) in enumerate(read.paragraphs):
        found = attributions.of(index)
        if not found:
            left_open = None
            continue
        stretches = attributions.stretches_of(index)
        openers = [stretch.opener for stretch in stretches]
        own = [
            draft
            for attribution in found
            if not attribution.minor
            and (
                draft := _Draft(scan.text, attribution, attributions.speaker(attribution), stretches, openers)
            ).fragments
        ]
        if left_open is not None and own and own[0].goes_on_from(left_open, start):
            left_open.extend(own.pop(0))
            own.insert(0, left_open)
            drafts.pop()
        drafts.extend(own)
        last = own[-1] if own else None
        left_open = (
            last if last is not None and stretches and not stretches[-1].closed and last.end >= end - 1 else None
        )
    quotes = sorted([draft.quote(scan.text, read.text, reference) for draft in drafts], key=_order)
    return tuple(_nested_or_apart(quotes))


def _order(quote: Quote) -> tuple[int, int]:
    return quote.span.start, -quote.span.end


def _nested_or_apart(quotes: list[Quote]) -> list[Quote]:
    """Leave out what overlaps an earlier quote without standing inside of it, and what is there twice."""
    kept: list[Quote] = []
    around: list[Span] = []
    for quote in quotes:
        span = quote.span
        while around and around[-1].end <= span.start:
            around.pop()
        if around and (around[-1].end < span.end or around[-1] == span):
            continue
        kept.append(quote)
        around.append(span)
    return kept


def _when(text: str, read: str, tail: tuple[int, int], reference: datetime.date | None) -> PartialDate | None:
    date = when_in(read, *tail, reference)
    if date is None or read is text or date.span is None:
        return date
    return attrs.evolve(date, text=date.span.of(text))


def _is_without_words(text: str, start: int, end: int) -> bool:
    """Whether nothing or a mark alone, such as the bullet of a list, stands here."""
    return start >= end or not any(map(str.isalnum, text[start:end]))


class _Draft:
    """A quote in the making: an attribution with the fragments and marked stretches of its pieces."""

    __slots__ = ("attribution", "begin", "end", "fragments", "marked", "outside", "speaker")

    def __init__(
        self,
        text: str,
        attribution: Attribution,
        speaker: Speaker | None,
        stretches: list[Stretch],
        openers: list[int],
    ) -> None:
        self.attribution = attribution
        self.speaker = speaker
        self.fragments: list[Span] = []
        self.marked: list[Span] = []
        self.outside = False  # words of the writer are in it
        for start, end in attribution.pieces:
            inner = stretches[bisect_left(openers, start) : bisect_left(openers, end)] if openers else []
            if inner and inner[-1].closer > end:
                inner = [stretch for stretch in inner if stretch.closer <= end]
            fragment = Span(start, end)
            if attribution.inside:
                self.marked.append(fragment)
            elif (
                len(inner) == 1
                and _is_without_words(text, start, inner[0].opener)
                and _is_without_words(text, inner[0].closer, end)
            ):
                fragment = Span(inner[0].start, inner[0].end)
                self.marked.append(fragment)
            else:
                self.outside = True
                self.marked.extend([Span(stretch.start, stretch.end) for stretch in inner])
            if fragment.start < fragment.end:
                self.fragments.append(fragment)
        self.begin = attribution.pieces[0][0]
        self.end = attribution.pieces[-1][1]

    def goes_on_from(self, before: _Draft, start: int) -> bool:
        """Whether this is the rest of a quote that the paragraph before left open."""
        own, earlier = self.attribution, before.attribution
        if self.begin - start > 2 or not self.marked or self.outside != before.outside:
            return False
        return own.cue is None or earlier.cue is None

    def extend(self, rest: _Draft) -> None:
        """Take in the rest of a quote that stands in the next paragraph, and its attribution where this has none."""
        self.fragments += rest.fragments
        self.marked += rest.marked
        self.end = rest.end
        if self.attribution.cue is None:
            self.attribution = rest.attribution
            self.speaker = rest.speaker

    def quote(self, text: str, read: str, reference: datetime.date | None) -> Quote:
        """The quote itself; `read` is the text with the lines of wrapped paragraphs joined."""
        first, last = self.fragments[0], self.fragments[-1]
        kind = _INDIRECT if not self.marked else _MIXED if self.outside else _DIRECT
        span = first if first is last else Span(first.start, last.end)
        cue = self.attribution.cue
        when, venue = None, None
        for start, end in settings_of(read, self.attribution):
            when = when or _when(text, read, (start, end), reference)
            venue = venue or venue_in(read, start, end)
        printed = text[span.start : span.end]
        return Quote(
            text=printed,
            span=span,
            kind=kind,
            fragments=tuple(self.fragments),
            content=" ".join([text[each.start : each.end] for each in self.fragments]),
            marked=tuple(self.marked),
            speaker=self.speaker,
            cue=None if cue is None else Cue(text[cue.start : cue.end], Span(cue.start, cue.end), cue.lemma),
            when=when,
            venue=venue,
        )
