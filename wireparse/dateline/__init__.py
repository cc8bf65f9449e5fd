"""Datelines: where, when and by whom a story was filed.

Three stages: find where a dateline may begin (`openings`), read its elements from left to right (`header`, `words`,
`names`), judge whether they make a dateline (`evidence`, with `features` and `townlike`). `plain` reads the commonest
layout in one step. Agencies and house styles are data (`wireparse.lexicon.agencies`); `styles` writes them out again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.dateline.evidence import is_certain, is_dateline, outlet_alone
from wireparse.dateline.header import read_header
from wireparse.dateline.model import Dateline
from wireparse.dateline.openings import after_byline, after_heading, first_opening, later_openings
from wireparse.dateline.plain import read_plain
from wireparse.elements import Span
from wireparse.grammar.arguments import check_arguments
from wireparse.grammar.spaces import as_printed, plain_text

if TYPE_CHECKING:
    import datetime

    from wireparse.dateline.model import Header

__all__ = ["Dateline", "parse_dateline"]


def parse_dateline(text: str, *, reference: datetime.date | None = None) -> Dateline | None:
    """Read the dateline that opens `text`.

    Leading space, tags, a one-line byline or headline and source markers before it are passed over.

    Args:
        text: A story, or its first lines.
        reference: The day the story is read against; it settles the year of "Oct. 29".

    Returns:
        The dateline, or `None` when the text opens without one.

    Raises:
        TypeError: `text` is not a `str`, or `reference` no date; the message names the type.

    >>> import datetime
    >>> found = parse_dateline("GENEVA, Oct. 29 (Xinhua) -- Talks resumed here.", reference=datetime.date(2024, 10, 30))
    >>> found.text, found.places[0].city, found.date.edtf, found.agencies, found.body_start
    ('GENEVA, Oct. 29 (Xinhua) --', 'GENEVA', 'XXXX-10-29', ('Xinhua',), 28)
    >>> parse_dateline("Talks resumed in Geneva on Tuesday.") is None
    True
    """
    check_arguments(text, reference)
    plain, offsets = plain_text(text)
    dateline = _read(plain, reference)
    return dateline if plain is text else as_printed(dateline, text, offsets)


def _read(text: str, reference: datetime.date | None) -> Dateline | None:
    start = first_opening(text)
    if start >= len(text):
        return None
    plain = read_plain(text, start, reference)
    if plain is not None:
        span = Span(start, plain.stop)
        return Dateline(text[start : plain.stop], span, (plain.place,), plain.date, plain.agencies, plain.body)
    header = _opening_header(text, start, reference)
    if header is None:
        return None
    return Dateline(
        text[header.start : header.end],
        Span(header.start, header.end),
        tuple(header.places),
        header.date,
        tuple(header.agencies),
        header.body,
    )


def _opening_header(text: str, start: int, reference: datetime.date | None) -> Header | None:
    """Read what opens the text; failing that, what follows a byline, headline or caption."""
    header = _judged(text, start, reference)
    if header is not None:
        return header
    byline = after_byline(text, start)
    if byline is not None and (header := _judged(text, byline, reference)) is not None:
        return header
    if text[start : start + 3].isupper():
        header = read_header(text, start, reference, capitals_only=True)
        if header is not None and is_dateline(text, header):
            return header
    return _later_header(text, start, reference)


def _later_header(text: str, start: int, reference: datetime.date | None) -> Header | None:
    """Read a dateline after what precedes it; of two that end together the one whose place is known."""
    found: Header | None = None
    for opening in later_openings(text, start):
        if found is not None and opening >= found.end:
            break
        header = read_header(text, opening, reference)
        if header is None or not is_dateline(text, header, later=True):
            continue
        if not header.agencies and not after_heading(text, start, opening):
            continue
        if is_certain(header) and (found is None or header.places):
            return header
        found = found or header
    return found


def _judged(text: str, start: int, reference: datetime.date | None) -> Header | None:
    header = read_header(text, start, reference)
    if header is None:
        return None
    if header.places and not header.agencies and outlet_alone(text, header):
        header.agencies.append(header.places[0].text or "")
        header.places.clear()
        return header
    return header if is_dateline(text, header) else None
