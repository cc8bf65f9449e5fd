"""Agencies as datelines name them: looked up in the registry, or read by their shape when no list has them."""

from __future__ import annotations

import functools
import re
from typing import Final

import attrs

from wireparse.grammar.dates import date_at
from wireparse.grammar.places import is_country, is_known_city, is_region
from wireparse.lexicon._words import words
from wireparse.lexicon.agencies import canonical_names, printed_names
from wireparse.lexicon.kickers import ASIDES, PHOTO_WORDS
from wireparse.lexicon.outlets import DESKS, MEDIA_NOUNS
from wireparse.lexicon.places import GEOGRAPHIC_NOUNS, GEOGRAPHIC_OPENERS

__all__ = [
    "Bracket",
    "agencies_in",
    "is_agency",
    "is_agency_as_printed",
    "is_call_sign",
    "is_national_edition",
    "is_outlet_shape",
    "names_in_brackets",
    "outlet",
]

# A name: words of letters, figures and the marks inside names; no sentence.
_NAME: Final = re.compile(r"[^\W_][\w .,&;/'’!+:()\[\]-]*\.?")
_SITE: Final = re.compile(
    r"(?:[\w-]+\.)+(?:com|net|org|co|tv|info|news|gov|edu|uk|au|in|za|ca|ie|nz)(?:\.[a-z]{2})?(?:\s?/?\w*)?",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"\s{0,9}(?:/|\bvia\b|\band\b|;|,)\s{0,9}|\s{1,9}[-–—]{1,3}\s{1,9}")
# "KUTV", "3TV", "CBS 5", "NewsNation": the names that a newsroom sets with a slash between them.
_STATION: Final = re.compile(r"[A-Z\d][\w.]{1,20}+(?: \w{1,12}+){0,2}+")
# "KTUL", "WTOP", "ABC 7": no list has every station.
_CALL_SIGN: Final = re.compile(r"[A-Z]{3,5}(?: ?\d{1,2})?")
_DATE_MARK: Final = re.compile(r"\s{1,9}[-–—]{1,3}\s{1,9}|,?\s{1,9}")
_SPACE_OR_SLASH: Final = re.compile(r"[\s/]+")
_SMALL_WORDS: Final = words("of and the de da del la via for in amp; y e der du")
_MAX_WORDS: Final = 8


@attrs.frozen
class Bracket:
    """What a bracket of a dateline holds: agencies, a place with its region ("Columbia-AP"), where a date begins in it."""

    agencies: tuple[str, ...]
    known: bool
    city: str | None = None
    region: str | None = None
    dated_at: int | None = None


def _canonical(name: str) -> str | None:
    return canonical_names().get(name.casefold().replace(".", "").replace(" ", ""))


def is_agency(name: str) -> bool:
    """Whether the registry has this name, in any of its printed forms."""
    return _canonical(name) is not None


def is_agency_as_printed(name: str) -> bool:
    """Whether the registry has this name in this very form: "PA" is one, "Pa" a state."""
    return name in printed_names()


def is_national_edition(name: str) -> bool:
    """Whether a name is an outlet's of the registry with its country behind it: "CNBC Indonesia"."""
    head, _, country = name.partition(" ")
    return is_agency_as_printed(head) and is_country(country)


def outlet(name: str) -> str:
    """Return the canonical name, or the name as printed when no registry has it."""
    return _canonical(name) or name


def is_site(name: str) -> bool:
    """Whether a name is a web site's: "example.com"."""
    return _SITE.fullmatch(name) is not None


def is_call_sign(name: str) -> bool:
    """Whether a name looks like the call sign of a station."""
    return _CALL_SIGN.fullmatch(name) is not None


def is_outlet_shape(name: str) -> bool:
    """Whether a name that no list has looks like a medium: a web site, or a name that ends in a medium's noun."""
    if _SITE.fullmatch(name):
        return True
    parts = name.split()
    if not 1 < len(parts) <= 5 or not parts[0][0].isupper() or parts[-2].casefold() in DESKS:
        return False
    return parts[-1].rpartition("-")[2].casefold() in MEDIA_NOUNS and all(
        part[0].isupper() or part in ("of", "and", "the") for part in parts
    )


@functools.lru_cache(maxsize=1024)
def agencies_in(inside: str) -> tuple[tuple[str, ...], bool]:
    """Read the agencies that one bracket names, and tell whether the registry has one of them.

    >>> agencies_in("Kyodo/AP"), agencies_in("WKYT/3TV")
    ((('Kyodo', 'AP'), True), (('WKYT', '3TV'), False))
    """
    whole = _canonical(inside)
    if whole is not None:
        return (whole,), True
    parts = [part for part in _PARTS.split(inside) if part]
    named = [_canonical(part) for part in parts]
    if len(parts) > 1 and any(named):
        return tuple(name or part for name, part in zip(named, parts, strict=True)), True
    stations = inside.split("/")
    if len(stations) > 1 and all(map(_STATION.fullmatch, stations)):
        return tuple(stations), False
    first = inside.partition("-")[0].strip()
    if first != inside and _canonical(first) is not None and len(first) > 3:
        return (_canonical(first) or first,), True
    return (inside,), False


@functools.lru_cache(maxsize=1024)
def names_in_brackets(inside: str, *, alone: bool) -> Bracket | None:
    """Read the names that a bracket holds; `None` when it is an aside of the text.

    Args:
        inside: The words between the brackets.
        alone: Nothing stands before the bracket, so it may hold the place.
    """
    folded = inside.casefold()
    if folded in ASIDES or folded.startswith("by "):
        return Bracket((), known=False)
    if not _NAME.fullmatch(inside) or inside.count(" ") >= _MAX_WORDS or not _looks_like_name(inside):
        return None
    cut, dated_at = _before_date(inside)
    named = inside[:cut].strip(" -–—,")
    if alone:
        city, _, agency = named.rpartition("-")
        if len(city) > 1 and is_agency_as_printed(agency) and city[0].isupper() and not is_agency(named):
            return Bracket((outlet(agency),), known=True, city=city, dated_at=dated_at)
        if _is_place(named):
            city, _, region = named.partition(", ")
            return Bracket((), known=False, city=city, region=region or None, dated_at=dated_at)
    names, known = agencies_in(named)
    return Bracket(names, known, dated_at=dated_at)


def _before_date(inside: str) -> tuple[int, int | None]:
    """Return where the names of a bracket end and where the date that ends it begins: "Newsfile Corp. - October 29, 2024"."""
    for mark in _DATE_MARK.finditer(inside):
        found = date_at(inside, mark.end(), loose=True)
        if found is not None and found.day is not None and mark.end() + len(found.text or "") == len(inside):
            return mark.start(), mark.end()
    return len(inside), None


def _looks_like_name(inside: str) -> bool:
    """Whether at most small words of a bracket are in lower case: names are capitalised, asides are not."""
    if is_agency(inside):
        return True
    printed = [word for word in _SPACE_OR_SLASH.split(inside) if word[:1].isalpha()]
    plain = [word for word in printed if word[0].islower() and "." not in word and not is_agency(word)]
    if any(word.casefold() in PHOTO_WORDS for word in printed):
        return False
    if "/" in inside and printed and is_agency(printed[0]):
        # "dpa/lbn": a desk of the agency.
        return True
    return len(plain) < len(printed) and all(word in _SMALL_WORDS for word in plain)


def _is_place(name: str) -> bool:
    if is_agency(name):
        return False
    city, comma, region = name.partition(", ")
    parts = city.casefold().split()
    return (
        is_known_city(city)
        or (bool(comma) and is_region(region))
        or (
            len(parts) > 1
            and not comma
            and parts[-1] not in MEDIA_NOUNS
            and not _SITE.fullmatch(name)
            and (parts[-1] in GEOGRAPHIC_NOUNS or parts[0] in GEOGRAPHIC_OPENERS or len(parts) == 2)
        )
    )
