"""What the quote parser returns."""

from __future__ import annotations

import enum

import attrs

from wireparse.elements import Displayed, PartialDate, Span, Speaker, quick

__all__ = ["Cue", "Quote", "QuoteKind"]


class QuoteKind(enum.StrEnum):
    """How the words are reported, in the terms of the PARC attribution corpus."""

    DIRECT = "DIRECT"
    INDIRECT = "INDIRECT"
    MIXED = "MIXED"


@quick
@attrs.frozen
class Cue:
    """The words that attribute the quote: "said", "according to", "was quoted as saying".

    >>> from wireparse import find_quotes
    >>> cue = find_quotes("“It is safe,” Mayor Jane Roe told reporters.")[0].cue
    >>> cue.text, cue.lemma
    ('told', 'tell')
    """

    text: str
    span: Span
    lemma: str


@quick
@attrs.frozen
class Quote(Displayed):
    """Something that somebody said or wrote, as the story gives it.

    `fragments` are its stretches, `content` those joined by a space, `marked` the stretches inside quotation marks; `speaker` and
    `cue` are `None` where nothing attributes it, `when` and `venue` where nothing says when and where it was said.

    >>> from wireparse import find_quotes
    >>> text = "“It is safe,” Mayor Jane Roe said in a news release. “We checked.”"
    >>> quote, = find_quotes(text)
    >>> quote.kind.value, quote.content, quote.speaker.name, quote.venue
    ('DIRECT', 'It is safe, We checked.', 'Jane Roe', 'in a news release')
    >>> [span.of(text) for span in quote.fragments]
    ['It is safe,', 'We checked.']
    """

    text: str
    span: Span
    kind: QuoteKind
    fragments: tuple[Span, ...]
    content: str
    marked: tuple[Span, ...] = ()
    speaker: Speaker | None = None
    cue: Cue | None = None
    when: PartialDate | None = None
    venue: str | None = None
