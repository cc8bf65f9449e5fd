"""Attributions made into quotes: kind, spans, marks, cue, time and venue."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain
from typing import TYPE_CHECKING

import attrs

from wireparse.elements import Span
from wireparse.quotes.model import Cue, Quote, QuoteKind
from wireparse.quotes.setting import settings_of
from wireparse.quotes.venue import venue_in
from wireparse.quotes.when import when_in

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from wireparse.attribution.engine import Attribution, Attributions
    from wireparse.grammar.marks import Stretch
    from wireparse.grammar.scan import Scan

__all__ = ["in_order", "quotes_by_paragraph", "quotes_in"]

_DIRECT, _INDIRECT, _MIXED = QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED


# A quote in the making: its attribution, its fragments, what of them is in marks, and whether words of the writer are in it.
_Draft = tuple["Attribution", tuple[Span, ...], tuple[Span, ...], bool]


def quotes_in(scan: Scan, attributions: Attributions, reference: datetime.date | None = None) -> tuple[Quote, ...]:
    """Every quote of the story that `scan` reads, in order of position."""
    return in_order(list(chain.from_iterable(quotes_by_paragraph(scan, attributions, reference))))


def quotes_by_paragraph(
    scan: Scan, attributions: Attributions, reference: datetime.date | None
) -> Iterator[list[Quote]]:
    """Yield for each paragraph of the story that `scan` reads the quotes that end in it."""
    for drafts in _drafts(scan.text, attributions):
        yield [_quote(scan.text, attributions, draft, reference) for draft in drafts] if drafts else []


def _quote(text: str, attributions: Attributions, draft: _Draft, reference: datetime.date | None) -> Quote:
    """A quote as `text` prints it; the attributions may be those of the text with its lines joined."""
    attribution, fragments, marked, outside = draft
    span = fragments[0]
    if len(fragments) == 1:
        content = printed = text[span.start : span.end]
    else:
        content = " ".join([text[each.start : each.end] for each in fragments])
        span = Span(span.start, fragments[-1].end)
        printed = text[span.start : span.end]
    kind = _INDIRECT if not marked else _MIXED if outside else _DIRECT
    speaker, said = attributions.speaker(attribution), attribution.cue
    cue, when, venue = None, None, None
    if said is not None:
        read = attributions.scan.text
        cue = Cue(text[said.start : said.end], Span(said.start, said.end), said.lemma)
        for start, end in settings_of(read, attribution):
            when = when or when_in(read, start, end, reference)
            venue = venue or venue_in(read, start, end)
        if when is not None and when.span is not None and read is not text:
            when = attrs.evolve(when, text=when.span.of(text))
    return Quote(printed, span, kind, fragments, content, marked, speaker, cue, when, venue)


def in_order(quotes: list[Quote]) -> tuple[Quote, ...]:
    """The quotes in order of position, each apart from the one before it or inside of it."""
    reach = 0
    for quote in quotes:
        span = quote.span
        if span.start < reach:
            return tuple(_nested_or_apart(sorted(quotes, key=_order)))
        reach = span.end
    return tuple(quotes)


def _drafts(text: str, attributions: Attributions) -> Iterator[list[_Draft]]:
    """Yield for each paragraph the quotes that end in it, with what they have before it where that left them open."""
    left_open: _Draft | None = None
    paragraphs = attributions.scan.paragraphs
    last = len(paragraphs) - 1
    for index, (start, end) in enumerate(paragraphs):
        found = attributions.of(index)
        drafts: list[_Draft] = []
        if found or left_open is not None:
            stretches = attributions.stretches_of(index)
            openers = [stretch.opener for stretch in stretches] if stretches else []
            for attribution in found:
                draft = None if attribution.minor else _draft(text, attribution, stretches, openers)
                if draft is not None and draft[1]:
                    drafts.append(draft)
            if left_open is not None:
                if drafts and _goes_on(drafts[0], left_open, start):
                    drafts[0] = _joined(left_open, drafts[0])
                else:
                    drafts.insert(0, left_open)
                left_open = None
            if drafts and openers and index < last and not stretches[-1].closed and drafts[-1][1][-1].end >= end - 1:
                left_open = drafts.pop()
        yield drafts


def _draft(text: str, attribution: Attribution, stretches: list[Stretch], openers: list[int]) -> _Draft:
    """An attribution with the words of its pieces: without the marks, where a piece is all of a stretch."""
    if not openers and len(attribution.pieces) == 1:  # no marks anywhere near
        start, end = attribution.pieces[0]
        return attribution, (Span(start, end),) if start < end else (), (), True
    fragments: tuple[Span, ...] = ()
    marked: tuple[Span, ...] = ()
    outside = False
    for start, end in attribution.pieces:
        first = bisect_left(openers, start) if openers else 0
        if attribution.inside:
            fragment = Span(start, end)
            marked += (fragment,)
        elif first == len(openers) or openers[first] >= end:
            fragment, outside = Span(start, end), True  # no marks in it
        elif openers[first] == start and stretches[first].closer == end:
            fragment = Span(stretches[first].start, stretches[first].end)
            marked += (fragment,)
        else:
            inner = [each for each in stretches[first : bisect_left(openers, end)] if each.closer <= end]
            if len(inner) == 1 and _is_all(text, inner[0], start, end):
                fragment = Span(inner[0].start, inner[0].end)
                marked += (fragment,)
            else:
                fragment, outside = Span(start, end), True
                marked += tuple([Span(each.start, each.end) for each in inner])
        if fragment.start < fragment.end:
            fragments += (fragment,)
    return attribution, fragments, marked, outside


def _is_all(text: str, stretch: Stretch, start: int, end: int) -> bool:
    """Whether a stretch is all of a piece but for a mark alone, such as the bullet of a list."""
    before, behind = text[start : stretch.opener], text[stretch.closer : end]
    return not (before or behind) or not any(map(str.isalnum, before + behind))


def _goes_on(draft: _Draft, before: _Draft, start: int) -> bool:
    """Whether a draft, of the paragraph that starts at `start`, is the rest of the one that the paragraph before left open."""
    if draft[0].pieces[0][0] - start > 2 or not draft[2] or draft[3] != before[3]:
        return False
    return draft[0].cue is None or before[0].cue is None


def _joined(draft: _Draft, rest: _Draft) -> _Draft:
    """A draft with the rest that stands in the next paragraph, and the attribution of that where it has none."""
    attribution = rest[0] if draft[0].cue is None else draft[0]
    return attribution, draft[1] + rest[1], draft[2] + rest[2], draft[3]


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
