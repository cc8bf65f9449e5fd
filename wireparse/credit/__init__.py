"""Photo credits: who took the picture, and the chain of agencies that it came through.

The stages, in the order text flows through them: `locate` finds the credit in a caption, `segments` cuts it up, `named` says of
each name what it tells alone, `reading` puts the names together and tells photographers from sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.credit.labels import labels_apart
from wireparse.credit.locate import find, whole
from wireparse.credit.model import Credit, CreditFlag
from wireparse.elements import Span
from wireparse.grammar.arguments import check_arguments
from wireparse.grammar.spaces import as_printed, plain_text

if TYPE_CHECKING:
    from wireparse.credit.scope import Found

__all__ = ["Credit", "CreditFlag", "find_credit", "parse_credit"]


def parse_credit(text: str) -> Credit | None:
    """Read `text` as a credit line.

    Args:
        text: The whole credit: "(AP Photo/Jane Doe, File)", "Jane Doe for The Paper", "Courtesy of the Museum".

    Returns:
        The credit, or `None` where `text` is blank or is no credit but a sentence.

    Raises:
        TypeError: `text` is not a `str`; the message names its type.

    >>> parse_credit("File Photo by Ana Ruiz/Sputnik/EPA-EFE").sources
    ('Sputnik', 'EPA-EFE')
    """
    check_arguments(text)
    plain, offsets = plain_text(text)
    plain = labels_apart(plain)
    found = whole(plain)
    credit = None if found is None else _credit(plain, found)
    return credit if plain is text else as_printed(credit, text, offsets)


def find_credit(text: str, start: int = 0, end: int | None = None) -> Credit | None:
    """Find the credit of the caption `text[start:end]`; its span is into the whole of `text`."""
    found = find(text, start, len(text) if end is None else end)
    return None if found is None else _credit(text, found)


def _credit(text: str, found: Found) -> Credit:
    start, end, reading = found
    return Credit(
        text[start:end], Span(start, end), reading.creators, reading.sources, reading.flags, reading.copyright
    )
