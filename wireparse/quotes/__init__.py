"""Quotes: what was said, its whole extent, and who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.attribution.engine import Attributions
from wireparse.grammar.arguments import check_arguments
from wireparse.grammar.scan import Scan
from wireparse.grammar.spaces import as_printed, composed
from wireparse.quotes.build import in_order, quotes_by_paragraph, quotes_in
from wireparse.quotes.model import Cue, Quote, QuoteKind

if TYPE_CHECKING:
    import datetime

__all__ = ["Cue", "Quote", "QuoteKind", "find_quotes", "in_order", "quotes_by_paragraph", "quotes_in"]


def find_quotes(text: str, *, reference: datetime.date | None = None) -> tuple[Quote, ...]:
    """Find every quote of running text, with what is said, who says it, when and where.

    Args:
        text: A story, or any part of one.
        reference: The day the story is read against; it resolves "on Tuesday".

    Returns:
        The quotes in order of position. A quote without attribution has `speaker=None`.

    Raises:
        TypeError: `text` is not a `str`, or `reference` no date; the message names the type.

    >>> quote, = find_quotes("“The bridge is safe,” Mayor Jane Roe said on Tuesday.")
    >>> quote.text, quote.speaker.name, quote.cue.lemma
    ('The bridge is safe,', 'Jane Roe', 'say')
    """
    check_arguments(text, reference)
    read, offsets = composed(text)
    scan = Scan(read)
    quotes = quotes_in(scan, Attributions(scan, passing=True), reference)
    return quotes if offsets is None else as_printed(quotes, text, offsets)
