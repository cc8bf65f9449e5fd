"""Photo captions: who is in the picture and where they stand, where and when it was taken, and its credit.

`positions` finds the notations ("(L)", "second from right"), `people` the persons that they place, `where` and `when` place and date.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.caption.description import first_sentence, is_file_photo, is_undated
from wireparse.caption.model import Caption, CaptionPerson, Position, Side
from wireparse.caption.people import find_people
from wireparse.caption.when import picture_date
from wireparse.caption.where import picture_place
from wireparse.credit import Credit, CreditFlag, find_credit
from wireparse.credit.roles import known
from wireparse.elements import Span
from wireparse.grammar.spaces import as_printed, plain_spaces
from wireparse.lexicon.agencies import MEDIA_NOUNS
from wireparse.lexicon.photo_agencies import PICTURE_AGENCIES

if TYPE_CHECKING:
    import datetime

__all__ = [
    "Caption",
    "CaptionPerson",
    "Position",
    "Side",
    "caption_as_printed",
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
        TypeError: `text` is not a string.

    >>> caption = parse_caption("Mayor Ana Ruiz (L) opens a bridge in Lima, Peru, on June 19, 2024. Photo by Li Wei/EPA")
    >>> caption.people[0].position.side, caption.place.city, caption.credit.creators
    (<Side.LEFT: 'LEFT'>, 'Lima', ('Li Wei',))
    """
    if not isinstance(text, str):
        message = f"text must be a str, not {type(text).__name__}"
        raise TypeError(message)
    plain = plain_spaces(text)
    caption = read_caption(plain, 0, len(plain), reference=reference)
    return caption if plain is text or caption is None else caption_as_printed(caption, text)


def caption_as_printed(caption: Caption, text: str) -> Caption:
    """Give a caption that was read from plain spaces in the words of the source `text`."""
    printed = as_printed(caption, text)
    return attrs.evolve(printed, description=_description(text, printed.span.start, printed.span.end, printed.credit))


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
    first = first_sentence(text, low, high)
    date = place = None
    if not is_undated(text, low, high):
        date = picture_date(text, low, high, first, reference)
        place = picture_place(text, low, high, first, date)
    if date is None and credit is not None and _DIGIT.search(credit.text):
        date = picture_date(text, credit.span.start, credit.span.end, credit.span.end, reference)
    return Caption(
        text=text[start:end],
        span=Span(start, end),
        description=_description(text, start, end, credit),
        people=find_people(text, low, high, first),
        place=place,
        date=date,
        credit=credit,
        is_file=(credit is not None and bool(credit.flags) and CreditFlag.FILE in credit.flags)
        or is_file_photo(text, low, high),
    )


def _description(text: str, start: int, end: int, credit: Credit | None) -> str:
    """Give the caption less its credit, and less the dash or bar that parts them."""
    if credit is None:
        return text[start:end]
    before = text[start : credit.span.start].rstrip(" \t\r\n-–—|/").rstrip()
    behind = text[credit.span.end : end].lstrip()
    return f"{before} {behind}" if before and behind else before or behind


_LONGEST_READ: Final = (
    10_000  # characters of a description that are read for people, place and date: no caption has more
)
_DIGIT: Final = re.compile(r"\d")


_AROUND_LABEL: Final = " .:()[]"


def _frames(credit: Credit, start: int, end: int, *, in_story: bool) -> bool:
    """Whether a credit ends or begins the paragraph, and is more than the name of a firm, or of an agency that signs a story."""
    names = (*credit.creators, *credit.sources)
    if not names:
        return False
    if credit.span.start <= start and credit.text.strip(_AROUND_LABEL) == names[0].rstrip("."):
        # "Online:", "X.", "(BEGIN VIDEO CLIP)": a label of the story
        return credit.text[0] in "([" and names[0].casefold() in PICTURE_AGENCIES
    bare = credit.text[0] in "([" and len(names) == 1 and len(credit.text) <= len(names[0]) + 2
    if credit.span.end >= end - 1:
        return not (bare and in_story) or names[0].casefold() in PICTURE_AGENCIES
    return credit.span.start <= start and not bare


# What captions open with and stories do not: a slug with a date, "FILE -", "FILE PHOTO:", "TOPSHOT -".
_OPENING: Final = re.compile(
    r"(?:FILE(?: PHOTO)?|TOPSHOT|File photo) ?[-–—:]|In this .{3,40}\bphoto\b|This .{3,40}\bfile photo\b"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,40} ?[-–—] ?(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}:"
)
_LETTERS: Final = re.compile(
    r"\((?:(?:(?:2nd|3rd|4th|far|top|bottom) )[LR]|[LC]|L-R|R-L)\)|\((?:far |second from |third from )?(?:left|right|cent(?:er|re))\)|^(?:From|Pictured) (?:left|right)\b"
)
_LONGEST_CAPTION: Final = 1500


# What a credit has that does not end in the name of a source: a mark, or a word of pictures in lower case, as a title, in capitals.
_CREDIT_MARKS: Final = ("(", "/", "[", "@", "|", "©", "&copy;", ".com", "CC BY", " via ", "FILE", " pic")
_PICTURE_WORDS: Final = (
    "photo", "image", "credit", "courtesy", "handout", "hand-out", "picture", "getty", "supplied", "source:", "sources:",
    "screen", "bild", "foto", "illustration", "animation", "graphic", "drawing", "cartoon", "copyright",
)  # fmt: skip
_CREDIT_SIGNS: Final = (
    *_CREDIT_MARKS,
    *_PICTURE_WORDS,
    *map(str.capitalize, _PICTURE_WORDS),
    *map(str.upper, _PICTURE_WORDS),
)
_LONGEST_SOURCE: Final = 60
_MOST_WORDS: Final = 5
_STOPS: Final = " \t\n.,;:!?”\"'’»"


def _may_have_credit(text: str, start: int, end: int) -> bool:
    """Whether a paragraph shows the sign of a credit or ends in the name of a source; nine of ten in a story do neither."""
    paragraph = text[start:end]
    return any(sign in paragraph for sign in _CREDIT_SIGNS) or _ends_in_source(text, start, end)


def _ends_in_source(text: str, start: int, end: int) -> bool:
    while end > start and text[end - 1] in _STOPS:
        end -= 1
    words = text[max(start, end - _LONGEST_SOURCE) : end].split()[-_MOST_WORDS:]
    if not words or not words[-1][0].isupper():
        return False
    if words[-1].isupper() or words[-1].lower() in MEDIA_NOUNS:
        return True
    return any(known(" ".join(words[first:])) for first in range(len(words)))


def looks_like_caption(text: str, start: int, end: int, *, in_story: bool = False) -> bool:
    """Whether the paragraph `text[start:end]` of a story is a caption.

    It opens as captions do, places people in a picture with a notation that stories lack, or ends or begins in a credit
    with a name, an agency or a lead-in. A sentence that only speaks of an agency or a picture is none. `in_story`: prose
    stands before it, so that "(ANI)" or "[Quartz]" at its end signs the item off and credits no picture.
    """
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if start == end or end - start > _LONGEST_CAPTION:
        return False
    if _OPENING.match(text, start, end):
        return True
    if not _may_have_credit(text, start, end):
        return False
    credit = find_credit(text, start, end)
    if credit is not None and _frames(credit, start, end, in_story=in_story):
        return True
    return "(" in text[start:end] and _LETTERS.search(text, start, end) is not None
