"""Places as newsrooms print them: a city, and after it a state, province or country.

A shape (capitalised words with small words between) proposes, the tables of the lexicon decide how far the city runs and
what is a region. Any capitalised name can be a city, for no list holds them all.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

from wireparse.elements import Place, Span
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon.cities import CITIES
from wireparse.lexicon.months import MONTHS, WEEKDAYS
from wireparse.lexicon.places import ABBREVIATED, COUNTRIES, DIRECTIONS, POSTAL, PROVINCES, REGION_NOUNS, STATES

__all__ = ["is_known_city", "is_region", "opens_known_city", "place_at", "read_place", "region_at"]

# A capitalised word: "Port-au-Prince", "N'DJAMENA", "St.", "D.C.", "Abdul-Aziz", "al-Bab". What is printed most often is tried first.
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ]"
_WORD: Final = rf"(?: {_CAPITAL} | (?:al|el|an|ash)-{_CAPITAL} ) [^\W\d_]*+ (?: ['’.-][^\W\d_]++ )*+"
_STOPPED: Final = r"(?: \. (?: (?<=\b[SFM]t\.) | (?<=\bPt\.) | (?<=\bSte\.) | (?<=\b[SFM]T\.) ) )?"
_PARTICLE: Final = (
    r"(?: (?:de|del|della|di|da|do|dos|das|du|des|la|las|los|el|al|le|les|es|am|an\ der|sur|sous|upon|of) [ ] ){1,2}+"
)
# A place's name: up to six capitalised words with small words between them.
_NAME: Final = re.compile(
    rf"{_WORD}{_STOPPED} (?: [ ] (?: {_WORD} | {_PARTICLE} {_WORD} ) {_STOPPED} ){{0,5}}+", re.VERBOSE
)
# A region after its city: up to five words, a direction before it and stops in it allowed.
_REGION_NAME: Final = rf"""
    (?: {_CAPITAL} | the[ ] (?: [a-z][a-z-]{{3,12}}[ ] )?+ {_CAPITAL}
      | (?: [a-z][a-z-]{{3,12}}[ ] (?!of[ ]) )?+ (?: (?:state|province|region)[ ]of[ ] )?+ (?<=[ ]) {_CAPITAL} )
    [^\W\d_]*+ (?: ['’.&-][^\W\d_]++ )*+ \.?
    (?: [ ] (?: {_CAPITAL} | (?: (?:of|and|the|do|del|de)[ ] ){{1,2}} {_CAPITAL} ) [^\W\d_]*+ (?: ['’.-][^\W\d_]++ )*+ \.? ){{0,4}}+
"""
_REGION: Final = re.compile(rf"(?P<region> {_REGION_NAME} )", re.VERBOSE)
_BEHIND_COMMA: Final = re.compile(rf"\s?,\s{{0,2}} (?P<region> {_REGION_NAME} )", re.VERBOSE)
_BEHIND_LINK: Final = re.compile(rf"\s(?:(?:in|of|en)\s(?:the\s)?)?+ (?P<region> {_REGION_NAME} )", re.VERBOSE)
# Marks that names are printed with or without, and the letters that have no accent to take off.
_PRINTED: Final = str.maketrans("đĐøØłŁıħ", "dDoOlLih", " .,-'’\n\t")
_AROUND: Final = ".,;:!?()[]'’\"“”-–—"
_BOUNDARY: Final = re.compile(r"[ .'’-]")
_POSSESSIVE: Final = re.compile(r"['’]s\b")
_NATIONS: Final = frozenset(("U.S.", "US", "USA", "U.S.A.", "UK", "U.K."))
_SHORT: Final = 3
_MOST_CHAINED: Final = 2  # more regions: ", Arizona, U.S."
_MOST_WORDS: Final = 2  # of a region that is printed behind its city without a mark


def _key(name: str) -> str:
    """Fold a printed name: no case, stops, spaces, hyphens or accents."""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name)
        name = "".join(c for c in name if not unicodedata.combining(c))
    return name.translate(_PRINTED).casefold()


@functools.cache
def _cities() -> frozenset[str]:
    return frozenset(_key(name) for line in CITIES.split("\n") for name in line.split(", ") if name)


@functools.cache
def _openings() -> frozenset[str]:
    """What the names of known cities open with, up to each space or mark in them."""
    names = [name for line in CITIES.split("\n") for name in line.split(", ") if not name.isalpha()]
    return _cities() | {_key(name[: mark.start()]) for name in names for mark in _BOUNDARY.finditer(name)}


@functools.cache
def _regions() -> frozenset[str]:
    tables = f"{STATES}\n{PROVINCES}\n{COUNTRIES}"
    return frozenset(_key(name) for line in tables.split("\n") for name in line.split("|") if name)


@functools.cache
def _codes() -> frozenset[str]:
    return frozenset(POSTAL.split())


@functools.lru_cache(maxsize=4096)
def is_known_city(name: str) -> bool:
    """Whether `name` is a city of the lexicon, in any case, with or without accents.

    >>> is_known_city("PYONGYANG"), is_known_city("São Paulo"), is_known_city("Vladimir")
    (True, True, False)
    """
    return _key(name) in _cities()


def opens_known_city(word: str) -> bool:
    """Whether the name of a city of the lexicon may open with a printed word.

    >>> opens_known_city("Addis"), opens_known_city("Lima,"), opens_known_city("Mayor")
    (True, True, False)
    """
    return _key(word.strip(_AROUND)) in _openings()


@functools.lru_cache(maxsize=4096)
def is_region(name: str) -> bool:
    """Whether `name` is a state, province or country, in full, in AP style or as a postal code.

    >>> [is_region(name) for name in ("N.C.", "Calif", "North Korea", "CA", "southern Gaza Strip", "Kumamoto Prefecture")]
    [True, True, True, True, True, True]
    >>> is_region("Monday"), is_region("in"), is_region("Mr.")
    (False, False, False)
    """
    key = _key(name)
    if len(key) <= _SHORT and not name[:1].isupper():
        return False
    if key in _regions():
        return len(key) > 2 or "." in name or name.isupper()
    if name.rstrip(".") in _codes():
        return True
    return _is_described_region(name)


@functools.cache
def _countries() -> frozenset[str]:
    countries, others = (
        {_key(name) for line in table.split("\n") for name in line.split("|") if name}
        for table in (COUNTRIES, f"{STATES}\n{PROVINCES}")
    )
    return frozenset(countries - others)


def is_country(name: str) -> bool:
    """Whether `name` is a country and not, in the same words, a state or province too.

    >>> is_country("Peru"), is_country("U.S."), is_country("Texas"), is_country("Georgia")
    (True, True, False, False)
    """
    return _key(name) in _countries()


def _is_described_region(name: str) -> bool:
    """Whether `name` is a direction with a region, or a name that ends in what a region is called."""
    part, of, whole = name.partition(" of ")
    if of:  # "Kurdistan Region of Iraq"
        return part.rpartition(" ")[2].casefold() in REGION_NOUNS and _key(whole) in _regions()
    words = name.split()
    if words and words[0].casefold() == "the":
        words = words[1:]
    if len(words) < 2:
        return bool(words) and len(words) < len(name.split()) and _key(words[0]) in _regions()
    if words[0].casefold() in DIRECTIONS:
        rest = " ".join(words[1:])
        return _key(rest) in _regions() or words[-1].casefold() in REGION_NOUNS
    return words[-1].casefold() in REGION_NOUNS and not words[-1].islower()


def region_at(text: str, pos: int, end: int) -> int | None:
    """Return where the region that begins at `pos` stops, or `None`; the longest name that is a region wins."""
    found = _region_in(_REGION.match(text, pos, end))
    return found and found[1]


def _region_in(match: re.Match[str] | None) -> tuple[int, int] | None:
    """Return where the region starts and stops whose shape was found: the longest name that is one."""
    if match is None:
        return None
    name: str = match["region"]
    while not is_region(name):
        cut = name.rfind(" ")
        if cut < 0:
            return None
        name = name[:cut]
    start = match.start("region")
    stop = start + len(name)
    return start, stop - 1 if name[-1] == "." and not _keeps_stop(name) else stop


def _keeps_stop(region: str) -> bool:
    """Whether the final stop belongs to the region ("N.C.", "Calif."), or ends the sentence ("Germany.")."""
    return "." in region[:-1] or _key(region) in ABBREVIATED


def place_at(text: str, pos: int, end: int | None = None) -> Place | None:
    """Read the place whose name begins at `pos`: a capitalised city, and the region printed with it.

    A country or state alone comes back with an empty city. `None` when no capitalised name begins there.

    >>> place = place_at("in Pyongyang, North Korea, on June 19", 3)
    >>> place.city, place.region, place.text
    ('Pyongyang', 'North Korea', 'Pyongyang, North Korea')
    """
    found = read_place(text, pos, len(text) if end is None else end)
    if found is None:
        return None
    city, region, stop = found
    return Place(city, region, text=text[pos:stop], span=Span(pos, stop))


# What a region is called, in lower case behind its name: not where the name of a court or a fair goes on.
_NOUN_BEHIND: Final = re.compile(
    r" (?:province|prefecture|governorate|oblast|county|district|region|state)(?= ?[,.;:)]| (?:of|in|on|near|during|after|as|when) |$)"
)
# What the names of towns end with that open with the name of another.
_TOWNS: Final = (
    " City",
    " Beach",
    " Falls",
    " Springs",
    " Heights",
    " Township",
    " Village",
    " Hills",
    " Grove",
    " Bay",
    " Harbor",
    " Creek",
)


def read_place(text: str, pos: int, end: int) -> tuple[str, str | None, int] | None:
    """Read a place as `place_at` does, and give its city, its region and where it stops.

    >>> read_place("in Pyongyang, North Korea, on June 19", 3, 37)
    ('Pyongyang', 'North Korea', 25)
    """
    match = _NAME.match(text, pos, end)
    if match is None:
        return None
    city = match.group()
    if not city.isalpha() and (owner := _POSSESSIVE.search(city)):
        city = city[: owner.start()]
    if not is_known_city(city):
        name, city = city, _city_of(city)
        if not city:
            return None
        if len(city) < len(name) and name.endswith(_TOWNS):  # "Boulder City, Nev.", though Boulder is known
            after, region = _region_after(text, pos + len(name), end)
            if region is not None:
                return name, region, after
    stop = pos + len(city)
    if noun := _NOUN_BEHIND.match(text, stop, end):  # "Kandahar province, Afghanistan": no city
        whole, _ = _region_after(text, noun.end(), end)
        return "", text[pos:whole], whole
    after, region = _region_after(text, stop, end)
    if region is None and is_region(city) and not is_known_city(city):
        return "", city, stop
    return city, region, after


# What part of a time a name may be.
_MONTH: Final = 1
_WEEKDAY: Final = 2


def _city_of(name: str) -> str:
    """Cut a run of capitalised words where the city ends: the longest known name, else before a day, month or region."""
    if " " not in name:
        return "" if _TIMES[name] == _WEEKDAY else name
    if name.endswith(" Strip") and is_region(name):
        return name
    shorter = name
    while (cut := shorter.rfind(" ")) > 0:
        shorter = shorter[:cut]
        if is_known_city(shorter):
            return shorter
    words = name.split(" ")
    regional = len(words) if is_region(name) else len(words) - _MOST_WORDS
    for index, word in enumerate(words):
        time = _TIMES[word]
        if time == _WEEKDAY or (index and (time or (index >= regional and is_region(" ".join(words[index:]))))):
            return " ".join(words[:index])
    return name


def _time_of(printed: str) -> int:
    word = printed.casefold().rstrip(".")
    return _WEEKDAY if word in WEEKDAYS else _MONTH if word in MONTHS else 0


_TIMES: Final = Remembered(_time_of)  # of which kind of time a printed word is the name


def _next_region(text: str, pos: int, end: int) -> int | None:
    """Return where another region stops that a comma parts from the one that ends at `pos`, or a space from "U.S."."""
    following = text[pos] if pos < end else ""
    if following != "," and not following.isspace():
        return None
    found = _region_in(_BEHIND_COMMA.match(text, pos, end))
    if found is None and (noun := _NOUN_BEHIND.match(text, pos, end)):  # "Wuhan, Hubei province, China"
        found = _region_in(_BEHIND_COMMA.match(text, noun.end(), end))
    if found is not None:
        return found[1]
    nation = region_at(text, pos + 1, min(end, pos + 7)) if following == " " else None
    return nation if nation is not None and text[pos + 1 : nation] in _NATIONS else None


def _region_after(text: str, pos: int, end: int) -> tuple[int, str | None]:
    """Read the regions printed after a city (", Calif.", ", Arizona, U.S.", " in the southern Gaza Strip")."""
    following = text[pos] if pos < end else ""
    if following != "," and not following.isspace():
        return pos, None
    found = _region_in(_BEHIND_COMMA.match(text, pos, end))
    if found is None and following != ",":
        found = _region_in(_BEHIND_LINK.match(text, pos, end))
    if found is None:
        return pos, None
    start, stop = found
    for _ in range(_MOST_CHAINED):
        after = _next_region(text, stop, end)
        if after is None:
            break
        stop = after
    if text[pos] != "," and text[start : start + 4].casefold() == "the ":
        start += 4
    return stop, text[start:stop]
