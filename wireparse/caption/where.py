"""Where the picture was taken: every place that the description leads in is a candidate, and the best one is taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from wireparse.caption.wording import PART
from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import month_number
from wireparse.grammar.places import is_known_city, place_at, read_place
from wireparse.lexicon._words import words
from wireparse.lexicon.captions import NATIONS_ALONE, STORY_NOUNS, VENUES
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.months import WEEKDAYS
from wireparse.lexicon.organizations import ORGANIZATION_HEADS

if TYPE_CHECKING:
    from wireparse.caption.wording import Wording

__all__ = ["picture_place"]

_DAY: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*) \d|May \d"
)
_GOVERNING: Final = words("outskirts suburb suburbs coast west east north south city town village center centre port")
_NEXT_WORDS: Final = re.compile(
    r"""
    (?P<one> [A-ZÀ-Þ][\w'’.-]{0,40}[^\W_] )
    (?P<two> [ -] (?:(?:de|da|do|del|la|el)[ ])? [A-ZÀ-Þ][\w'’-]{0,40}\w )?
    (?P<three> [ -] [A-ZÀ-Þ]\w+ )?
    """,
    re.VERBOSE,
)
_SLUG: Final = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,40}?)\s?[-–—]\s(?=(?:\d{1,2}\s)?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?\s\d|20\d\d[/-]\d)"
)
_NAME_GOES_ON: Final = re.compile(r"[ ][A-ZÀ-Þ][\w’'-]*")
_OWNS_VENUE: Final = re.compile(
    r"['’]s[ ](?:[A-Z]\w*+[ ]){0,5}(?:Square|Cathedral|Church|Hospital|School|Park|Basilica|College|Island|Palace|Hall)\b"
)
# A noun for a part of a city, behind the city's name.
_PART: Final = re.compile(
    r" (?:city|street|suburb|neighborhood|neighbourhood|airport|hospital|court|hotel|beach|station)(?![^\W\d_])"
)
_PART_IN: Final = re.compile(
    r"(?: [a-z]{4,13})? (?:airport|hospital|court|hotel|beach|station|port|stadium|square|market|school) in $"
)
_LONGEST_PART: Final = 30
_OWNING: Final = frozenset({"'s", "’s"})
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
_BESIDE_DATE: Final = 7  # characters between a place and the date beside it
_SMALL: Final = 3  # letters of the words that headlines print in lower case
_HEADLINE: Final = 5  # words that tell a headline
_MOST_BEHIND_MARK: Final = _LISTED + _REGIONED + _EARLY  # beside the date that much more
_CERTAIN: Final = _LISTED + _REGIONED + _EARLY + _DATED + _WITHIN


# A place: where it starts and stops, its city and region, whether the lexicon lists the city, the word that leads it in ("" for
# a mark), and whether an article stands between.
_Candidate: TypeAlias = tuple[int, int, str, str | None, bool, str, bool]


def picture_place(text: str, stretch: tuple[int, int, int], wording: Wording, date: PartialDate | None) -> Place | None:
    """The picture's place: the named city that the description's wording speaks for most.

    A place of the first sentence goes before one of the story, of which the first is taken. No place behind a comma is looked for
    where a word leads in one that has more to it. `stretch` is where the description starts, where its first sentence ends, and where all of it.
    """
    start, first, end = stretch
    _, _, led, parted, _, _, seen = wording
    best, most = None, (False, _ENOUGH - 1, 0)
    for places in (led, parted):
        for at, word, article in places:
            early = at < first
            if not early and most[0]:
                break
            candidate = _candidate(text, stretch, at, word, article=article)
            score = _worth(text, stretch, candidate, date) if candidate is not None else 0
            rank = early, score if early else _ENOUGH, -at
            if score >= _ENOUGH and rank > most:
                best, most = candidate, rank
                if score >= _CERTAIN:
                    break
        if most[0] and most[1] > _MOST_BEHIND_MARK + (0 if date is None else _DATED):
            break
    if best is None:
        return _slug_place(text, start, end) or (_owned_city(text, start, first) if seen & PART else None)
    at, stop, city, region, *_ = best
    owner = None if city else _owner_of_part(text, start, at)
    if owner is not None and owner.span is not None:  # "from Kathmandu airport in Nepal"
        at, city = owner.span.start, owner.city
    return Place(city, region, text=text[at:stop], span=Span(at, stop))


_LONGEST_LEAD: Final = 60  # characters: "outskirts of the northern"


def _candidate(text: str, stretch: tuple[int, int, int], at: int, word: str, *, article: bool) -> _Candidate | None:
    """The place that begins at `at`, if the word before it leads one in: of a mark, a known city, behind a semicolon with its region only."""
    start, _, end = stretch
    if not word:
        if not _opens_known_city(text, at, end):
            return None
    elif word == "of":
        word = _governed(text[start if at - start < _LONGEST_LEAD else at - _LONGEST_LEAD : at])
        if not word:
            return None
    elif word == "on" and _DAY.match(text, at):
        return None
    found = read_place(text, at, end)
    if found is None:
        return None
    city, region, stop = found
    if not word and region is None and text[at - 2] != ",":
        return None
    return at, stop, city, region, bool(city) and is_known_city(city), word, article


def _governed(before: str) -> str:
    """What leads a place in that "of" stands before: with the noun that governs it, if any does: "outskirts of"."""
    noun = before[: before.rfind(" of ")].rpartition(" ")[2].lower()
    return f"{noun} of" if noun in _GOVERNING else ""


def _opens_known_city(text: str, at: int, end: int) -> bool:
    """Whether one to three words at `at` are a city of the lexicon: a comma alone leads no other place in."""
    found = _NEXT_WORDS.match(text, at, end)
    if found is None:
        return False
    _, (_, one), (_, two), (_, three) = found.regs
    return (
        is_known_city(text[at:one])
        or (two > 0 and is_known_city(text[at:two]))
        or (three > 0 and is_known_city(text[at:three]))
    )


def _is_venue(city: str) -> bool:
    """Whether a name that is not listed is a building's or an event's, not a city's."""
    for word in city.lower().split():
        bare = word if word.isalpha() else word.rstrip(".,'’")
        if bare in VENUES or bare in ORGANIZATION_HEADS:
            return True
    return False


def _worth(text: str, stretch: tuple[int, int, int], candidate: _Candidate, date: PartialDate | None) -> int:
    """How much speaks for a candidate: 0 where it is no place, or the story's."""
    opening, first, end = stretch
    start, stop, city, region, listed, word, article = candidate
    if not (listed or region) and _is_headline(text[opening:first]):
        return 0
    dated = False
    if date is not None and date.span is not None:
        if date.span.start <= start < date.span.end:
            return 0  # "In April 2022"
        # The picture's date stands next to it: "in Oslo on June 19".
        dated = (
            -_BESIDE_DATE < date.span.start - stop < _BESIDE_DATE
            or -_BESIDE_DATE < start - date.span.end < _BESIDE_DATE
        )
    if not _may_be_the_pictures(text, end, candidate, dated=dated):
        return 0
    score = (
        _LISTED * listed + _REGIONED * (region is not None and bool(city)) + _DATED * dated + _EARLY * (start < first)
    )
    if word:
        score += _WITHIN if word in _UNKNOWN_LEADS else _BESIDE
    if article and region is None and text[stop : stop + 2].strip().islower():
        score -= _LISTED  # "in the Richmond pub"
    return score if listed or not _is_venue(city) else score - _BESIDE


def _may_be_the_pictures(text: str, end: int, candidate: _Candidate, *, dated: bool) -> bool:
    """Whether a candidate is a place at all, and not only part of a name."""
    start, stop, city, region, listed, word, article = candidate
    if not city:
        return text[start:stop] not in NATIONS_ALONE and word in _REGION_LEADS and not _is_of_the_story(text, start)
    if region is not None:  # "at the Mill Theatre in Skagen": the city follows
        return listed or not _is_venue(city) or text[start + len(city)] == ","
    following = text[stop : stop + 2]
    if (following[1:].isupper() or following in _OWNING) and _name_goes_on(text, stop, end):
        return False
    if not listed:
        leads = word in _UNKNOWN_LEADS or word.endswith(" of")
        if following[:1] == ":" and city.partition(" ")[0].lower() in GIVEN_NAMES:
            return False  # a title: "as seen in Tom Hale: Master of Kites"
        sure = city.count(" ") == 1 or (" " not in city and (dated or word == "near"))
        return leads and sure and not article and not _is_venue(city)
    return word != "" or following[:1] in {"", ",", ".", " ", ":"}


def _name_goes_on(text: str, stop: int, end: int) -> bool:
    """Whether what stands behind a city makes it part of a name: "Paris Saint-Germain", "Rome's Olympic Stadium"."""
    goes_on = _NAME_GOES_ON.match(text, stop, end)
    return (goes_on is not None and not _is_time_name(goes_on.group())) or _OWNS_VENUE.match(
        text, stop, end
    ) is not None


_STORY_NOUN: Final = re.compile(r"([a-z]{3,14}) (?:in|off|over) (?:the )?(?:[a-z]{4,12} )?$")


def _is_of_the_story(text: str, at: int) -> bool:
    """Whether a country or state at `at` is only where what the sentence speaks of goes on: "protest against the war in Sudan"."""
    noun = _STORY_NOUN.search(text, max(0, at - 40), at)
    return noun is not None and noun[1] in STORY_NOUNS


def _is_headline(sentence: str) -> bool:
    """Whether nearly all words are capitalised, so that a capital shows no name: "Mayor Opens Longest Bridge in Heavy Rain"."""
    if sentence.count(",") > 1:  # a list of names has as many capitals
        return False
    words = [word for word in sentence.split() if len(word) > _SMALL]
    lower = sum(map(str.islower, words))
    return len(words) >= _HEADLINE and lower * 5 <= len(words)


def _is_time_name(word: str) -> bool:
    """Whether a word behind a place is a day's or a month's name."""
    word = word.strip()
    return month_number(word) is not None or word.casefold() in WEEKDAYS


def _slug_place(text: str, start: int, end: int) -> Place | None:
    """The place of the slug that opens a caption: "LIMA, PERU - JUNE 19:"."""
    slug = None if text[start + 1 : start + 2].islower() else _SLUG.match(text, start, end)
    return place_at(text, start, slug.end("place")) if slug else None


def _owned_city(text: str, start: int, end: int) -> Place | None:
    """A known city before a noun for a part of it: "a Harare street"."""
    for part in _PART.finditer(text, start, end):
        if owner := _city_before(text, start, part.start()):
            return owner
    return None


def _owner_of_part(text: str, start: int, at: int) -> Place | None:
    """The known city whose part stands before "in" and the region at `at`: "Kathmandu airport in Nepal"."""
    part = _PART_IN.search(text, max(start, at - _LONGEST_PART), at)
    return _city_before(text, start, part.start()) if part else None


def _city_before(text: str, start: int, at: int) -> Place | None:
    """The known city of one or two words that ends at `at`."""
    owner = _OWNER.search(text, max(start, at - 40), at)
    if owner is None:
        return None
    begin, name = owner.start(), owner.group()
    if not is_known_city(name):
        name = name.rpartition(" ")[2]
        begin = at - len(name)
    return Place(name, text=name, span=Span(begin, at)) if is_known_city(name) else None
