"""Which paragraphs of a story are captions: told by how they open, by positions in brackets, by the credit that frames them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.credit import find_credit
from wireparse.credit.roles import known
from wireparse.lexicon.agencies import MEDIA_NOUNS
from wireparse.lexicon.captions import CREDIT_MARKS, PICTURE_SIGNS
from wireparse.lexicon.photo_agencies import PICTURE_AGENCIES

if TYPE_CHECKING:
    from wireparse.credit import Credit

__all__ = ["credit_signs", "looks_like_caption"]

_AROUND_LABEL: Final = " .:()[]"
# What follows the holder in a notice at the foot of a page, if anything does.
_PAGE_RIGHTS: Final = re.compile(
    r"[\s.,;|–—-]{0,5}(?:\Z|all rights|this (?:material|article|story)|distributed|published)", re.IGNORECASE
)


def _frames(text: str, credit: Credit, start: int, end: int, *, in_story: bool) -> bool:
    """Whether a credit ends or begins the paragraph, and is more than the name of a firm, or of an agency that signs a story."""
    names = (*credit.creators, *credit.sources)
    if not names:
        return False
    if credit.span.start <= start and credit.text.strip(_AROUND_LABEL) == names[0].rstrip("."):
        # "Online:", "X.", "(BEGIN VIDEO CLIP)": a label of the story
        return credit.text[0] in "([" and names[0].casefold() in PICTURE_AGENCIES
    if in_story and credit.copyright and _PAGE_RIGHTS.match(text, credit.span.end, end):
        return False
    bare = credit.text[0] in "([" and len(names) == 1 and len(credit.text) <= len(names[0]) + 2
    if credit.span.end >= end - 1:
        return not (bare and in_story) or names[0].casefold() in PICTURE_AGENCIES
    return credit.span.start <= start and not bare


# What captions open with and stories do not: a slug with a date, "FILE -", "FILE PHOTO:", "TOPSHOT -".
_OPENING: Final = re.compile(
    r"(?:FILE(?: PHOTO)?|TOPSHOT|File photo) ?[-–—:]|(?:Image|Media|Video) (?:caption|source), |In this .{3,40}\bphoto\b|This .{3,40}\bfile photo\b"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,40} ?[-–—] ?(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}:"
)
_LETTERS: Final = re.compile(
    r"\((?:(?:(?:2nd|3rd|4th|far|top|bottom) )[LR]|[LC]|L-R|R-L)\)|\((?:far |second from |third from )?(?:left|right|cent(?:er|re))\)|^(?:From|Pictured) (?:left|right)\b"
)
_LONGEST_CAPTION: Final = 1500  # characters
_LONGEST_SOURCE: Final = 60
_MOST_WORDS: Final = 5  # of a source
_STOPS: Final = " \t\n.,;:!?”\"'’»"
_BRACKETS: Final = frozenset("([")


def credit_signs(text: str) -> tuple[str, ...]:
    """Return those signs of a credit that `text` holds anywhere, of a whole story a handful."""
    lower = text.lower()
    return (
        *[mark for mark in CREDIT_MARKS if mark in text],
        *[form for sign in PICTURE_SIGNS if sign in lower for form in (sign, sign.capitalize(), sign.upper())],
    )


def _may_have_credit(text: str, start: int, end: int, signs: tuple[str, ...]) -> bool:
    """Whether a paragraph shows the sign of a credit or ends in the name of a source; nine of ten in a story do neither."""
    for sign in signs:
        if text.find(sign, start, end) >= 0 and (sign not in _BRACKETS or _is_framed(text, start, end, sign)):
            return True
    return _ends_in_source(text, start, end)


def _is_framed(text: str, start: int, end: int, opening: str) -> bool:
    """Whether a bracket opens or ends the paragraph, or is never closed, rather than holds an aside of its prose."""
    if text[start] == opening:
        return True
    closing = text.rfind(")" if opening == "(" else "]", start, end)
    return closing < text.rfind(opening, start, end) or not text[closing + 1 : end].strip(_STOPS)


def _ends_in_source(text: str, start: int, end: int) -> bool:
    tail = text[max(start, end - _LONGEST_SOURCE) : end].rstrip(_STOPS)
    last = tail.rsplit(None, 1)[-1:]
    if not last or not last[0][0].isupper():
        return False
    if last[0].isupper() or last[0].lower() in MEDIA_NOUNS:
        return True
    words = tail.split()[-_MOST_WORDS:]
    return any(known(" ".join(words[first:])) for first in range(len(words)))


def looks_like_caption(
    text: str, start: int, end: int, *, in_story: bool = False, signs: tuple[str, ...] | None = None
) -> bool:
    """Whether the paragraph `text[start:end]` of a story is a caption.

    It opens as captions do, places people in a picture with a notation that stories lack, or ends or begins in a credit
    with a name, an agency or a lead-in. A sentence that only speaks of an agency or a picture is none. `in_story`: prose
    stands before it, so that "(ANI)" or "[Quartz]" at its end signs the item off and credits no picture. `signs`: the
    `credit_signs` of the story, for one who asks of many of its paragraphs.
    """
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if start == end or end - start > _LONGEST_CAPTION:
        return False
    if _OPENING.match(text, start, end):
        return True
    if text.find("(", start, end) >= 0 and _LETTERS.search(text, start, end):
        return True
    if not _may_have_credit(text, start, end, credit_signs(text[start:end]) if signs is None else signs):
        return False
    credit = find_credit(text, start, end)
    return credit is not None and _frames(text, credit, start, end, in_story=in_story)
