"""Third stage: what each segment of a credit is, a photographer or a source, once the words that are no name are off it."""

from __future__ import annotations

import enum
import html
from functools import cache
from typing import Final, NamedTuple

import regex

from wireparse.lexicon.agencies import canonical_names
from wireparse.lexicon.credit_words import FLAG_WORDS, LEAD_NOUNS, OWNER_WORDS, PICTURE_NOUNS, PLACEHOLDERS
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import ORGANIZATION_HEADS
from wireparse.lexicon.particles import PARTICLES, SUFFIXES
from wireparse.lexicon.photo_agencies import OWNERS, PICTURE_AGENCIES, PICTURE_DESKS, SOCIAL_SITES, STOCK_SITES
from wireparse.lexicon.titles import ABBREVIATED_TITLES

__all__ = ["Known", "Stripped", "has_given_name", "is_owner_name", "is_person_name", "known", "strip_words"]


class Known(enum.Enum):
    """What a name in the lexicon stands for."""

    AGENCY = 1  # news and picture agencies: at the end of a caption the bare name is a credit
    OWNER = 2  # papers, broadcasters, public bodies: a source where a credit is meant
    SITE = 3  # social media


@cache
def _lexicon() -> dict[str, Known]:
    named = {form: Known.AGENCY if name in PICTURE_DESKS else Known.OWNER for form, name in canonical_names().items()}
    listed = ((SOCIAL_SITES, Known.SITE), (OWNERS, Known.OWNER), (PICTURE_AGENCIES | STOCK_SITES, Known.AGENCY))
    return named | {_fold(name): kind for names, kind in listed for name in names}


def _fold(name: str) -> str:
    name = name.casefold().replace("’", "'")
    return name.removeprefix("the ").replace(".", "").replace(" ", "")


def known(name: str) -> Known | None:
    """What the lexicon says of `name`, case, stops and a leading "the" aside."""
    return _lexicon().get(_fold(name)) if len(name) < _LONGEST else None


_LONGEST: Final = 60


def is_stock_site(name: str) -> bool:
    """Whether photographers of this source go by user names."""
    return name.casefold() in STOCK_SITES


_STOPPED: Final = regex.compile(r"(?:\b\p{L}|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|Bros|St))\.$", regex.IGNORECASE)
_DATED: Final = regex.compile(
    r"[\d./:'’-]++|(?:\d{1,2}[ ])?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*+\.?(?:[ ]\d{1,2},?)?(?:[ ]\d{4})?", regex.IGNORECASE
)
# Words at the edge of a segment that belong to the credit's wording.
_EDGE: Final = frozenset(FLAG_WORDS) | PICTURE_NOUNS | {"stringer", "staff", "str", "stf", "contributor", "official"}
_FRONT: Final = _EDGE | LEAD_NOUNS
_BACK: Final = _EDGE - {"official", "image", "via", "art", "x", "still", "video", "photography"}


class Stripped(NamedTuple):
    """A segment without the wording of credits at its edges."""

    name: str
    flags: tuple[str, ...]
    worded: bool  # whether something was taken off


def strip_words(text: str) -> Stripped:
    """Take flags, nouns for the picture, placeholders and years off the edges of a segment.

    >>> strip_words("PTI File Photo").name
    'PTI'
    """
    words = html.unescape(text).strip(" \t'\"“”-–—").rstrip(",:*").split()
    flags: list[str] = []
    taken = 0
    low, high = 0, len(words)
    while low < high:
        if known(" ".join(words[low:high])) is not None:
            break
        last, first = words[high - 1], words[low]
        if (word := last.casefold().strip(".,:")) in _BACK or (taken and last.isdigit()):
            if word == "pool" and high - low > 1 and not _pool_is_wording(words[low : high - 1]):
                flags.append("POOL")
                break
            high -= 1
        elif (word := first.casefold().strip(".,:")) in _FRONT or (first.isdigit() and len(first) == 4):
            low += 1
        else:
            break
        taken += not word.isdigit()
        if word in FLAG_WORDS:
            flags.append(FLAG_WORDS[word])
    name = " ".join(words[low:high])
    if name.casefold() in PLACEHOLDERS or (known(name) is None and _DATED.fullmatch(name)):
        name, taken = "", taken + 1
    if name.endswith(".") and not _STOPPED.search(name):
        name = name[:-1].rstrip()
    return Stripped(name.removeprefix("the ").removesuffix("'s "), tuple(flags), taken > 0)


def _pool_is_wording(words: list[str]) -> bool:
    """Whether "Pool" after these words is a flag ("AP Pool", "Jane Doe Pool") and no part of a name ("Kremlin Pool")."""
    name = " ".join(words)
    return words[-1].casefold() in _EDGE or has_given_name(name) or known(name) is Known.AGENCY


_INITIAL: Final = regex.compile(r"\p{Lu}\.?(?:-?\p{Lu}\.)*")
_NAME_WORD: Final = regex.compile(r"(?:\p{L}['’])?\p{Lu}[\p{L}\p{M}]*+(?:['’.-]?[\p{L}\p{M}]+)*+\.?")


def _name_words(name: str) -> list[str]:
    words = name.split()
    while len(words) > 1 and words[0].casefold().rstrip(".") in ABBREVIATED_TITLES:
        del words[0]
    return words


def without_rank(name: str) -> str:
    """`name` less the ranks and courtesy titles before it ("Pfc. Jane Doe")."""
    return " ".join(_name_words(name))


def has_given_name(name: str) -> bool:
    """Whether a name shows itself a person's: a known given name first, or an initial before the last word."""
    words = _name_words(name)
    if len(words) < 2:
        return False
    first = words[0].casefold()
    return first in GIVEN_NAMES or first.split("-")[0] in GIVEN_NAMES or any(_INITIAL.fullmatch(word) for word in words[:-1])


# Surnames too, so that they do not make an owner of a name with a given name in front.
_SURNAMES: Final = frozenset("page park house post sun star stone bell sport world case hall leader mercury walker mail banks capital bee art may march".split())


def is_owner_name(name: str) -> bool:
    """Whether a name shows itself that of an owner: a word of the trade in it, a digit, a web address, "The" in front."""
    if name[:4] == "The " or name[:1] == "@" or any(character.isdigit() for character in name) or _ADDRESS.search(name):
        return True
    words = [word.casefold().strip(".,'’()&") for word in name.split()]
    marking = [word for word in words if word in OWNER_WORDS or word in ORGANIZATION_HEADS]
    if not marking:
        return "'s" in name or "’s" in name
    return not (has_given_name(name) and all(word in _SURNAMES for word in marking))


_ADDRESS: Final = regex.compile(r"\w\.(?:com|net|org|co|ie|de|ca|au|uk|tv|info|gov|mil|fr|ru|io|us)\b|://", regex.IGNORECASE)


def is_person_name(name: str) -> bool:
    """Whether a name has the shape of a person's: two to five capitalised words, particles and suffixes among them."""
    words = _name_words(name)
    if not 2 <= len(words) <= 5 or any(mark in name for mark in "()@_&+"):
        return False
    full = 0
    for word in words:
        if word.casefold().rstrip(".") in SUFFIXES or word in PARTICLES:
            continue
        if not _NAME_WORD.fullmatch(word.rstrip(",")) and not _INITIAL.fullmatch(word):
            return False
        full += 1
    return full >= 2 or (full == 1 and len(words) > 1 and words[0].casefold() in GIVEN_NAMES)
