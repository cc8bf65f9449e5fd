"""Attributions made into quotes: kind, spans, marks, cue, time and venue."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from wireparse.elements import Span
from wireparse.quotes.model import Cue, Quote, QuoteKind
from wireparse.quotes.venue import venue_in
from wireparse.quotes.when import when_in

if TYPE_CHECKING:
    import datetime

    from wireparse.attribution.engine import Attribution, Attributions
    from wireparse.grammar.marks import Stretch
    from wireparse.grammar.scan import Scan

__all__ = ["quotes_in"]


def quotes_in(scan: Scan, attributions: Attributions, reference: datetime.date | None = None) -> tuple[Quote, ...]:
    """Every quote of the story that `scan` reads, in order of position."""
    found = []
    for index in range(len(scan.paragraphs)):
        stretches = scan.stretches_of(index)
        openers = [stretch.opener for stretch in stretches]
        for attribution in attributions.of(index):
            if attribution.minor:
                continue
            quote = _quote(scan.text, attribution, stretches, openers, attributions, reference)
            if quote is not None:
                found.append(quote)
    found.sort(key=_order)
    return tuple(_nested_or_apart(found))


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


def _order(quote: Quote) -> tuple[int, int]:
    return quote.span.start, -quote.span.end


def _quote(  # noqa: PLR0913
    text: str,
    attribution: Attribution,
    stretches: list[Stretch],
    openers: list[int],
    attributions: Attributions,
    reference: datetime.date | None,
) -> Quote | None:
    fragments: list[Span] = []
    marked: list[Span] = []
    outside = 0
    for start, end in attribution.pieces:
        inner = stretches[bisect_left(openers, start) : bisect_left(openers, end)]
        if inner and inner[-1].closer > end:
            inner = [stretch for stretch in inner if stretch.closer <= end]
        if len(inner) == 1 and inner[0].opener == start and inner[0].closer == end:
            fragments.append(Span(inner[0].start, inner[0].end))
        else:
            fragments.append(Span(start, end))
            outside += 1
        marked.extend(Span(stretch.start, stretch.end) for stretch in inner)
    fragments = [fragment for fragment in fragments if fragment.start < fragment.end]
    if not fragments:
        return None
    if not marked:
        kind = QuoteKind.INDIRECT
    else:
        kind = QuoteKind.MIXED if outside else QuoteKind.DIRECT
    cue = attribution.cue
    start, end = fragments[0].start, fragments[-1].end
    return Quote(
        text=text[start:end],
        span=Span(start, end),
        kind=kind,
        fragments=tuple(fragments),
        content=" ".join([text[fragment.start : fragment.end] for fragment in fragments]),
        marked=tuple(marked),
        speaker=attributions.speaker(attribution),
        cue=None if cue is None else Cue(text[cue.start : cue.end], Span(cue.start, cue.end), cue.lemma),
        when=when_in(text, *attribution.tail, reference) if cue is not None else None,
        venue=venue_in(text, *attribution.tail) if cue is not None else None,
    )
