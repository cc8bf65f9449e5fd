"""A whole story: captions, dateline, body, quotes and claims.

The story is read in the order it is laid out. Captions are told by their look, the head (headline, byline) by its short
lines without a stop, the dateline by its own parser; what follows is the body, and the parsers of running text share one
scan of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from wireparse.attribution.engine import Attributions
from wireparse.caption import Caption, caption_as_printed, credit_signs, looks_like_caption, read_caption
from wireparse.claims import NumericClaim, claims_by_paragraph
from wireparse.credit.labels import labels_apart
from wireparse.dateline import Dateline, parse_dateline
from wireparse.elements import Span
from wireparse.grammar.arguments import check_arguments
from wireparse.grammar.scan import Scan
from wireparse.grammar.spaces import as_printed, composed, plain_text
from wireparse.lexicon.kickers import PAGE_DATES
from wireparse.quotes import Quote, in_order, quotes_by_paragraph

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

__all__ = ["Article", "parse_article"]

# A head is a few short lines; a dateline later than this opens no story.
_HEAD_LINES: Final = 8
_HEAD_WIDTH: Final = 160
# Enough for bylines, any dateline and the start of the sentence after it, without a copy of the story.
_DATELINE_REACH: Final = 2000

_PROSE_END: Final = re.compile(r"""[.!?…:;,][\s"”’')\]»*_]*\Z""")
_BYLINE: Final = re.compile(r"\s*(?:by|from|story by|reporting by)\s", re.IGNORECASE)
_PAGE_DATE: Final = re.compile(rf"\s*(?:last |first )?(?:{'|'.join(sorted(PAGE_DATES))})\b.{{0,20}}\d", re.IGNORECASE)


@attrs.frozen
class Article:
    """One story and all that was read in it. Every span is into the whole input.

    `body` runs from behind the dateline (where there is none, from the first paragraph of prose) to the last character of
    the story. `quotes` and `claims` are those of the body; captions, which often repeat the story, keep theirs to themselves.
    """

    text: str
    captions: tuple[Caption, ...]
    dateline: Dateline | None
    body: Span
    quotes: tuple[Quote, ...]
    claims: tuple[NumericClaim, ...]

    def to_html(self) -> str:
        """Return a self-contained page: the story with every result highlighted and explained.

        A highlight shows its fields at the pointer, or when its reference has the keyboard's focus. The page needs no script and no
        network, is light or dark as its reader's system is, and fits paper, narrow windows and screen readers.

        >>> from wireparse import parse_article
        >>> parse_article("OSLO (AP) — Rain fell.").to_html()[:15]
        '<!DOCTYPE html>'
        """
        from wireparse.output.html import page  # noqa: PLC0415  (the page writer stands above this layer)

        return page(self)

    def _repr_html_(self) -> str:
        """Show the story in a notebook."""
        from wireparse.output.html import fragment  # noqa: PLC0415

        return fragment(self)


def parse_article(text: str, *, reference: datetime.date | None = None) -> Article:
    """Read one story.

    Args:
        text: the story as the wire sent it, a paragraph a line or with blank lines between paragraphs; captions may stand
            anywhere in it.
        reference: the day the story is read against. The dateline's date is resolved against it and is itself the
            reference for the dates that follow.

    Returns:
        The article; its fields are empty where the text has nothing of the kind.

    Raises:
        TypeError: `text` is not a `str`, or `reference` no date; the message names the type.

    >>> from wireparse import parse_article
    >>> story = parse_article("OSLO, May 2 (AP) — About 40 skiers are missing, Mayor Jane Roe said.")
    >>> story.dateline.places[0].city, story.claims[0].text, story.quotes[0].speaker.name
    ('OSLO', 'About 40 skiers', 'Jane Roe')
    """
    check_arguments(text, reference)
    plain, offsets = plain_text(text)
    if offsets is None:
        return _read(text, plain, reference)
    return _as_printed(_read(composed(text)[0], plain, reference), text, offsets)


def _read(text: str, plain: str, reference: datetime.date | None) -> Article:
    """Read a story of composed letters; `plain` is its `plain_text`."""
    layout = _lay_out(plain, Scan(plain).paragraphs, reference)
    settled = _date_of(layout.dateline) or reference
    labelled = labels_apart(plain) if layout.captions else plain
    captions = tuple(_captions(labelled, layout, reference, settled))
    if plain is not text:
        layout = layout._replace(dateline=as_printed(layout.dateline, text))
    if labelled is not text:
        captions = tuple(caption_as_printed(caption, text) for caption in captions)
    body = Scan(text, layout.body.start, layout.body.end)
    quotes, claims = _said_and_counted(body, settled)
    apart = [caption.span for caption in captions if caption.span.start >= layout.body.start]
    return Article(
        text=text,
        captions=captions,
        dateline=layout.dateline,
        body=layout.body,
        quotes=_outside(apart, quotes),
        claims=_outside(apart, claims),
    )


def _said_and_counted(
    body: Scan, reference: datetime.date | None
) -> tuple[tuple[Quote, ...], tuple[NumericClaim, ...]]:
    """The quotes and claims of the body. Both readers go through it side by side, so that what is far behind them can be forgotten."""
    attributions = Attributions(body, passing=True)
    quotes: list[Quote] = []
    claims: list[NumericClaim] = []
    said_by_paragraph = quotes_by_paragraph(body, attributions, reference)
    for said, counted in zip_longest(said_by_paragraph, claims_by_paragraph(body, attributions), fillvalue=()):
        quotes += said
        claims += counted
    return in_order(quotes), tuple(claims)


def _as_printed(article: Article, text: str, offsets: list[int]) -> Article:
    """Return an article that was read from composed letters as one of `text`."""
    printed = as_printed(article, text, offsets)
    captions = tuple(caption_as_printed(caption, text, offsets) for caption in article.captions)
    return attrs.evolve(printed, text=text, captions=captions)


class _Layout(NamedTuple):
    captions: list[tuple[int, int]]
    dateline: Dateline | None
    body: Span


def _lay_out(text: str, paragraphs: list[tuple[int, int]], reference: datetime.date | None) -> _Layout:
    """Tell captions, head, dateline and body apart."""
    captions: list[tuple[int, int]] = []
    lines: list[tuple[int, int]] = []
    in_story = False
    signs = credit_signs(text)
    for paragraph in paragraphs:
        if looks_like_caption(text, *paragraph, in_story=in_story, signs=signs) and not _BYLINE.match(text, *paragraph):
            captions.append(paragraph)
        else:
            lines.append(paragraph)
            in_story = in_story or not _is_head(text[slice(*paragraph)])
    end = len(text.rstrip())
    start = lines[0][0] if lines else end
    for line_start, line_end in lines[:_HEAD_LINES]:
        dateline = parse_dateline(text[line_start : line_start + _DATELINE_REACH], reference=reference)
        if dateline is not None:
            dateline = _moved(dateline, line_start)
            return _Layout(captions, dateline, Span(dateline.body_start, max(end, dateline.body_start)))
        if not _is_head(text[line_start:line_end]):
            start = line_start
            break
    return _Layout(captions, None, Span(start, max(start, end)))


def _is_head(line: str) -> bool:
    """Whether a line before the story proper is a headline, a byline or the page's date rather than prose."""
    return len(line) <= _HEAD_WIDTH and (
        _PROSE_END.search(line) is None or _BYLINE.match(line) is not None or _PAGE_DATE.match(line) is not None
    )


def _date_of(dateline: Dateline | None) -> datetime.date | None:
    return dateline.date.resolved if dateline is not None and dateline.date is not None else None


def _captions(
    text: str, layout: _Layout, reference: datetime.date | None, settled: datetime.date | None
) -> Iterable[Caption]:
    """Parse the captions; those behind the dateline are read against its date."""
    for start, end in layout.captions:
        day = settled if start >= layout.body.start else reference
        caption = read_caption(text, start, end, reference=day)
        if caption is not None:
            yield caption


def _outside(apart: list[Span], results: tuple[Any, ...]) -> tuple[Any, ...]:
    """Leave out what stands in one of the spans `apart`, which are in order."""
    starts = [span.start for span in apart]

    def is_free(span: Span) -> bool:
        before = bisect_left(starts, span.end)  # spans from here on start behind it
        return before == 0 or apart[before - 1].end <= span.start

    return tuple(result for result in results if is_free(result.span)) if apart else results


def _moved(value: Any, by: int) -> Any:
    """Return a result of a slice as one of the whole text, of which the slice starts at `by`."""
    if by == 0:
        return value
    if isinstance(value, Span):
        return Span(value.start + by, value.end + by)
    if isinstance(value, tuple):
        return tuple(_moved(item, by) for item in value)
    if not attrs.has(type(value)):
        return value
    changes = {field.name: _moved(getattr(value, field.name), by) for field in attrs.fields(type(value))}
    if isinstance(value, Dateline):
        changes["body_start"] += by
    return type(value)(**changes)
