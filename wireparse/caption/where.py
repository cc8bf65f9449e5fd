"""Where the picture was taken: every place that the description leads in is a candidate, and the best one is taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import find_dates
from wireparse.grammar.places import is_known_city, place_at
from wireparse.lexicon.captions import NATIONS_ALONE, VENUES
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import ORGANIZATION_HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["picture_place"]

# What leads a place in, and the words before its name. A comma leads a known city in only, a semicolon one with
# its region; "from" and a plain "of" lead in none.
# Every alternative begins with a plain character, so that the search can skip to the next of them.
_LEAD: Final = re.compile(
    r"""
    (?: [ ] (?=[iaon]) (?P<word> in | at | near | outside | over | above | off | on | of ) [ ]
      | ,[ ] | ;[ ] | In[ ] | At[ ] | Outside[ ] | Near[ ] )
    (?= [A-ZÀ-Þtcewnsd] )
    (?P<name> (?P<the> the[ ] )? (?: (?:central|east|west|north|south|eastern|western|northern|southern|downtown)[ ] )? (?=[A-ZÀ-Þ]) )
    """,
    re.VERBOSE,
)
_DAY: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*) \d|May \d"
)
_GOVERNING: Final = frozenset(
    [
        "outskirts",
        "suburb",
        "suburbs",
        "coast",
        "west",
        "east",
        "north",
        "south",
        "city",
        "town",
        "village",
        "center",
        "centre",
        "port",
    ]
)
_NEXT_WORDS: Final = re.compile(
    r"""
    (?P<one> [A-ZÀ-Þ][\w'’.-]{0,40}[^\W_] )
    (?P<two> [ -] (?:(?:de|da|do|del|la|el)[ ])? [A-ZÀ-Þ][\w'’-]{0,40}\w )?
    (?P<three> [ -] [A-ZÀ-Þ]\w+ )?
    """,
    re.VERBOSE,
)
_SLUG: Final = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,40}?)\s?[-–—]\s(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?\s\d)"
)
_NAME_GOES_ON: Final = re.compile(r"[ ][A-ZÀ-Þ][\w’'-]*")
_OWNS_VENUE: Final = re.compile(
    r"['’]s[ ](?:[A-Z][\w]*[ ])*(?:Square|Cathedral|Church|Hospital|School|Park|Basilica|College|Island|Palace|Hall)\b"
)
_PARTS: Final = (
    " city",
    " street",
    " suburb",
    " neighborhood",
    " neighbourhood",
    " airport",
    " hospital",
    " court",
    " hotel",
    " beach",
    " station",
)
_OWNER: Final = re.compile(r"[A-ZÀ-Þ][\w.-]{1,40}+(?: [A-ZÀ-Þ][\w.-]{1,40}+)?$")
_REGION_LEADS: Final = frozenset({"in", "near", "off", "over", "coast of"})
_UNKNOWN_LEADS: Final = frozenset({"in", "near"})

# What speaks for a candidate, and how much.
_LISTED: Final = 3  # the city is in the lexicon
_REGIONED: Final = 3  # a region is printed with it
_EARLY: Final = 2  # it stands in the first sentence
_DATED: Final = 3  # the picture's date stands beside it
_WITHIN: Final = 3  # "in" or "near" leads it in
_BESIDE: Final = 2  # another word does
_ENOUGH: Final = 5
_SMALL: Final = 3  # letters of the words that headlines print in lower case
_HEADLINE: Final = 5  # words that tell a headline
_CERTAIN: Final = _LISTED + _REGIONED + _EARLY + _DATED + _WITHIN


class _Candidate(NamedTuple):
    """A place, and the word that leads it in; `None` after a comma."""

    place: Place
    span: Span
    word: str | None
    article: bool
    listed: bool

    def is_venue(self) -> bool:
        """Whether the name is a building's or an event's, not a city's."""
        return not self.listed and any(
            (lower := word.lower().rstrip(".,'’")) in VENUES or lower in ORGANIZATION_HEADS
            for word in self.place.city.split()
        )


def picture_place(text: str, start: int, end: int, first: int, date: PartialDate | None) -> Place | None:
    """The picture's place: the named city that the description's wording speaks for most."""
    best, most = None, _ENOUGH - 1
    for candidate in _candidates(text, start, end):
        if best is not None and candidate.span.start >= first:
            break
        if date is not None and date.span is not None and date.span.start <= candidate.span.start < date.span.end:
            continue  # "In April 2022"
        dated = _is_beside(candidate.span, date)
        if not _may_be_the_pictures(text, end, candidate, dated=dated):
            continue
        if not (candidate.listed or candidate.place.region) and _is_headline(text[start:first]):
            continue
        score = _score(text, candidate) + _DATED * dated + _EARLY * (candidate.span.start < first)
        if score > most:
            best, most = candidate.place, score
            if score >= _CERTAIN:
                break
    return best or _slug_place(text, start, end) or _owned_city(text, start, first)


def _candidates(text: str, start: int, end: int) -> Iterator[_Candidate]:
    """The places that something leads in, in order."""
    for lead in _LEAD.finditer(text, start, end):
        word: str | None = lead["word"] or text[lead.start() : lead.start("name")].strip(" ,;").lower()
        at = lead.end()
        if not word:
            word = None
            if not _opens_known_city(text, lead.start("name"), end):
                continue
        elif word == "of":
            noun = text[text.rfind(" ", start, lead.start()) + 1 : lead.start()].lower()
            if noun not in _GOVERNING:
                continue
            word = f"{noun} of"
        elif word == "on" and _DAY.match(text, at):
            continue
        place = place_at(text, at, end)
        if place is not None and place.span is not None and (place.region or text[lead.start()] != ";"):
            listed = bool(place.city) and is_known_city(place.city)
            yield _Candidate(place, place.span, word, article=lead["the"] is not None, listed=listed)


def _opens_known_city(text: str, at: int, end: int) -> bool:
    """Whether one to three words at `at` are a city of the lexicon: a comma alone leads no other place in."""
    found = _NEXT_WORDS.match(text, at, end)
    return found is not None and any(
        is_known_city(text[at : found.end(group)]) for group in ("one", "two", "three") if found[group]
    )


def _is_beside(span: Span, date: PartialDate | None) -> bool:
    """Whether the picture's date stands next to a place: "in Oslo on June 19"."""
    if date is None or date.span is None:
        return False
    return min(abs(date.span.start - span.end), abs(span.start - date.span.end)) < 7


def _may_be_the_pictures(text: str, end: int, candidate: _Candidate, *, dated: bool) -> bool:
    """Whether a candidate is a place at all, and not only part of a name."""
    place, span = candidate.place, candidate.span
    if not place.city:
        return text[span.start : span.end] not in NATIONS_ALONE and candidate.word in _REGION_LEADS
    if place.region is not None:  # "at the Lyric Theatre in Lexington": the city follows
        return not candidate.is_venue() or text[span.start + len(place.city)] == ","
    goes_on = _NAME_GOES_ON.match(text, span.end, end)
    if (goes_on and not _starts_date(goes_on.group())) or _OWNS_VENUE.match(text, span.end, end):
        return False
    if not candidate.listed:
        word = candidate.word or ""
        leads = word in _UNKNOWN_LEADS or word.endswith(" of")
        if text.startswith(":", span.end) and place.city.partition(" ")[0].lower() in GIVEN_NAMES:
            return False  # a title: "as seen in Tom Hale: Master of Kites"
        sure = place.city.count(" ") == 1 or (" " not in place.city and (dated or word == "near"))
        return leads and sure and not candidate.article and not candidate.is_venue()
    return candidate.word is not None or text[span.end : span.end + 1] in {"", ",", ".", " ", ":"}


def _is_headline(sentence: str) -> bool:
    """Whether nearly all words are capitalised, so that a capital shows no name: "Mayor Opens Longest Bridge in Heavy Rain"."""
    if sentence.count(",") > 1:  # a list of names has as many capitals
        return False
    words = [word for word in sentence.split() if len(word) > _SMALL]
    lower = sum(map(str.islower, words))
    return len(words) >= _HEADLINE and lower * 5 <= len(words)


def _score(text: str, candidate: _Candidate) -> int:
    """How much speaks for a place."""
    place, span = candidate.place, candidate.span
    score = _LISTED * candidate.listed + _REGIONED * (place.region is not None and bool(place.city))
    if candidate.word is not None:
        score += _WITHIN if candidate.word in _UNKNOWN_LEADS else _BESIDE
    if candidate.article and place.region is None and text[span.end : span.end + 2].strip().islower():
        score -= _LISTED  # "in the Richmond pub"
    return score - _BESIDE * candidate.is_venue()


def _starts_date(word: str) -> bool:
    return bool(find_dates(f"{word} 1"))


def _slug_place(text: str, start: int, end: int) -> Place | None:
    """The place of the slug that opens a caption: "LIMA, PERU - JUNE 19:"."""
    slug = _SLUG.match(text, start, end)
    return place_at(text, start, slug.end("place")) if slug else None


def _owned_city(text: str, start: int, end: int) -> Place | None:
    """A known city before a noun for a part of it: "a Harare street"."""
    for part in _PARTS:
        at = text.find(part, start, end)
        if at < 0 or text[at + len(part) : at + len(part) + 1].isalpha():
            continue
        owner = _OWNER.search(text, max(start, at - 40), at)
        if owner and is_known_city(owner.group()):
            return Place(owner.group(), text=owner.group(), span=Span(*owner.span()))
    return None
