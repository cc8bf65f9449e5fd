"""Photo captions: who is in the picture and where they stand, where and when it was taken, and its credit.

`positions` finds the notations ("(L)", "second from right"), `people` the persons that they place, `where` and `when` place and date.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.caption.description import is_file_photo, is_undated
from wireparse.caption.model import Caption, CaptionPerson, Position, Side
from wireparse.caption.people import find_people
from wireparse.caption.spotting import credit_signs, looks_like_caption
from wireparse.caption.when import picture_date
from wireparse.caption.where import picture_place
from wireparse.caption.wording import DAY_OWNS, FILE, UNDATED, YEAR, read_words
from wireparse.credit import Credit, CreditFlag, find_credit
from wireparse.credit.labels import labels_apart, without_label
from wireparse.credit.scope import is_furniture
from wireparse.elements import Span
from wireparse.grammar.arguments import check_arguments
from wireparse.grammar.spaces import as_printed, plain_text

if TYPE_CHECKING:
    import datetime

__all__ = [
    "Caption",
    "CaptionPerson",
    "Position",
    "Side",
    "caption_as_printed",
    "credit_signs",
    "looks_like_caption",
    "parse_caption",
    "read_caption",
]


def parse_caption(text: str, *, reference: datetime.date | None = None) -> Caption | None:
    """Read `text` as a photo caption.

    Args:
        text: One caption, with its credit or without.
        reference: The day the caption is read against, to resolve a date without a year.

    Returns:
        The caption, or `None` where `text` is blank.

    Raises:
        TypeError: `text` is not a `str`, or `reference` no date; the message names the type.

    >>> caption = parse_caption("Mayor Ana Ruiz (L) opens a bridge in Lima, Peru, on June 19, 2024. Photo by Li Wei/EPA")
    >>> caption.people[0].position.side, caption.place.city, caption.credit.creators
    (<Side.LEFT: 'LEFT'>, 'Lima', ('Li Wei',))
    """
    check_arguments(text, reference)
    plain, offsets = plain_text(text)
    plain = labels_apart(plain)
    caption = read_caption(plain, 0, len(plain), reference=reference)
    return caption if plain is text or caption is None else caption_as_printed(caption, text, offsets)


def caption_as_printed(caption: Caption, text: str, offsets: list[int] | None = None) -> Caption:
    """Return a caption of `plain_text(text)` as one of `text`, in its words."""
    printed = as_printed(caption, text, offsets)
    return attrs.evolve(printed, description=_description(text, printed.span.start, printed.span.end, printed.credit))


# Characters of a description that are read for people, place and date: no caption has more.
_LONGEST_READ: Final = 10_000
_OF_TIME: Final = YEAR | DAY_OWNS
_DIGIT: Final = re.compile("[0-9]")


def read_caption(text: str, start: int, end: int, *, reference: datetime.date | None = None) -> Caption | None:
    """Read the caption `text[start:end]`; every span is into the whole of `text`."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if start == end:
        return None
    credit = find_credit(text, start, end)
    low, high = start, end
    if credit is not None:
        if credit.span.start > start:
            high = credit.span.start
        else:
            low = credit.span.end
    if high - low > _LONGEST_READ:
        high = low + _LONGEST_READ
    wording = read_words(text, low, high)
    first, runs, _, _, chances, sides, seen = wording
    stretch = low, first, high
    date = place = None
    if low < high and not (seen & UNDATED and is_undated(text[low:high])):
        if chances or seen & _OF_TIME:
            date = picture_date(text, stretch, chances, seen, reference)
        place = picture_place(text, stretch, wording, date)
    if date is None and credit is not None and _DIGIT.search(credit.text):
        at, stop = credit.span.start, credit.span.end
        *_, chances, _, shown = read_words(text, at, stop)
        date = picture_date(text, (at, stop, stop), chances, shown, reference)
    filed = credit is not None and bool(credit.flags) and CreditFlag.FILE in credit.flags
    return Caption(
        text[start:end],
        Span(start, end),
        _description(text, start, end, credit),
        find_people(text, stretch, runs, sides),
        place,
        date,
        credit,
        filed or (seen & FILE != 0 and is_file_photo(text[low:high])),
    )


_PARTING: Final = re.compile(r"(?:--?|[–—|])\s+")


def _description(text: str, start: int, end: int, credit: Credit | None) -> str:
    """Return the caption less its credit, and less the dash or bar that parts them."""
    if credit is None:
        return without_label(text[start:end])
    before = text[start : credit.span.start].rstrip(" \t\r\n-–—|/").rstrip()
    behind = text[credit.span.end : end].lstrip()
    if behind and is_furniture(behind):
        behind = ""
    if behind and not before and (sign := _PARTING.match(behind)):
        behind = behind[sign.end() :]
    return without_label(f"{before} {behind}" if before and behind else before or behind)
