"""What makes a printed name a place: its form, the lists, and what else it may be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.grammar.places import is_known_city
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.kickers import KICKERS
from wireparse.lexicon.organizations import ACRONYMS
from wireparse.lexicon.places import GEOGRAPHIC_NOUNS, GEOGRAPHIC_OPENERS, NAME_PARTICLES, STANDALONE_SITES

if TYPE_CHECKING:
    from wireparse.dateline.model import Header

__all__ = [
    "is_byline",
    "is_event",
    "is_kicker",
    "is_name",
    "is_person",
    "is_place_like",
    "is_shaped",
    "is_site_or_city",
    "may_be_place",
]

_DIGIT: Final = re.compile(r"\d")
_NAME_WORD: Final = re.compile(r"[\w']+")
_VOWEL: Final = re.compile(r"[aeiouyáéíóúäöüàèâêôãõåæøœ]", re.IGNORECASE)
_LONGEST_INITIALS: Final = 3
_MOST_LOWER_WORDS: Final = 3
_MOST_BARE_WORDS: Final = 2
_MOST_WORDS: Final = 6
_MOST_WORDS_OF_POST: Final = 9
# What opens a post with the troops: "WITH THE U.S. NINTH ARMY IN GERMANY", "ON THE ROAD TO BASRA".
_POST_OPENINGS: Final = frozenset(("aboard", "at", "in", "near", "on", "outside", "somewhere", "with"))
_LONGEST: Final = 60


def is_site_or_city(name: str) -> bool:
    """Whether a list has the name, as a city or as a site of its own ("ABOARD AIR FORCE ONE")."""
    return is_known_city(name) or name.upper() in STANDALONE_SITES or _is_pair_of_cities(name)


def _is_pair_of_cities(name: str) -> bool:
    """Whether a hyphen joins two known cities: "DALLAS-FORT WORTH"."""
    first, hyphen, second = name.partition("-")
    return bool(hyphen) and is_known_city(first) and is_known_city(second)


def _is_too_long(parts: list[str]) -> bool:
    return len(parts) > (_MOST_WORDS_OF_POST if parts[0].casefold() in _POST_OPENINGS else _MOST_WORDS)


def may_be_place(city: str) -> bool:
    """Whether nothing speaks against a name in capitals, dated or with an agency, being a place."""
    parts = city.split()
    return (
        not _is_too_long(parts)
        and parts[-1].casefold() not in NAME_PARTICLES
        and not (is_kicker(city) or is_person(city))
    )


def is_kicker(name: str) -> bool:
    """Whether a name is a slug, a desk or the label of a table, and no place."""
    if is_place_like(name):
        return False
    parts = _NAME_WORD.findall(name.casefold())
    return not parts or parts[0] in KICKERS or parts[-1] in KICKERS


def is_place_like(city: str) -> bool:
    """Whether a name is a known place or built like one."""
    if is_site_or_city(city):
        return True
    parts = city.casefold().replace(".", "").split()
    return len(parts) > 1 and (parts[-1] in GEOGRAPHIC_NOUNS or parts[0] in GEOGRAPHIC_OPENERS)


def is_byline(name: str) -> bool:
    """Whether a name is a byline with its "By"."""
    return name.casefold().startswith(("by ", "por "))


def is_person(name: str) -> bool:
    """Whether a name is a person's or a byline."""
    parts = name.casefold().split()
    return len(parts) > 1 and (is_byline(name) or (parts[0] in GIVEN_NAMES and not is_place_like(name)))


def _has_listed_region(header: Header) -> bool:
    return header.places[-1].region is not None and not header.generic_region


def is_shaped(header: Header) -> bool:
    """Whether every place is a short name: capitalised words with small words between, of no person.

    A dated place may be keyed in lower case ("omaha, april 7", "La paz, march 4"), and a known one before an agency.
    """
    lower = header.date is not None or (
        header.known_agency and all(is_known_city(place.city) for place in header.places)
    )
    if header.generic_region and is_person(header.places[-1].region or ""):
        return False
    for place in header.places:
        parts = place.city.split()
        if not header.agencies and _DIGIT.search(place.city):
            return False
        if len(parts) > 1 and not _shaped_words(header, place.city, parts, lower=lower):
            return False
        if len(parts) == 1 and not lower and parts[0][0].islower() and parts[0][1:2] not in "'’":
            return False
    return True


def _shaped_words(header: Header, city: str, parts: list[str], *, lower: bool) -> bool:
    if _is_too_long(parts) or len(city) > _LONGEST or parts[-1].casefold() in NAME_PARTICLES:
        return False
    # "JOHN DAY, Ore." is a town; a bare "JOHN DAY -" more likely a man.
    settled = city.isupper() and (header.date is not None or _has_listed_region(header)) and not is_byline(city)
    if is_person(city) and not settled:
        return False
    if city.isupper():
        return True
    plain = [part for part in parts if part[0].islower() and part not in NAME_PARTICLES and part[1:2] not in "'’"]
    if not plain:
        return True
    return lower and len(parts) <= _MOST_LOWER_WORDS and plain == parts[-len(plain) :] and len(header.places) == 1


def is_name(city: str) -> bool:
    """Tell a name in capitals from initials: short, a vowel, more than three letters, no known acronym or event."""
    return (
        sum(c.isalpha() for c in city) > _LONGEST_INITIALS
        and sum(part.casefold() not in NAME_PARTICLES for part in city.split()) <= _MOST_BARE_WORDS
        and _VOWEL.search(city) is not None
        and city not in ACRONYMS
        and not is_event(city)
    )


def is_event(city: str) -> bool:
    """Whether a name begins with a known city and goes on with what is no place: "LONDON MARATHON"."""
    parts = city.split()
    return any(is_known_city(" ".join(parts[:size])) for size in range(1, len(parts)))
