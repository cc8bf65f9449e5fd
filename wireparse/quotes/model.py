"""What the quote parser returns."""

from __future__ import annotations

import enum

import attrs

from wireparse.elements import Displayed, PartialDate, Span, Speaker

__all__ = ["Cue", "Quote", "QuoteKind"]


class QuoteKind(enum.StrEnum):
    """How the words are reported, in the terms of the PARC attribution corpus."""

    DIRECT = "DIRECT"
    INDIRECT = "INDIRECT"
    MIXED = "MIXED"


@attrs.frozen
class Cue:
    """The words that attribute the quote: "said", "according to", "was quoted as saying"."""

    text: str
    span: Span
    lemma: str


@attrs.frozen
class Quote(Displayed):
    """Something that somebody said or wrote, as the story gives it."""

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
