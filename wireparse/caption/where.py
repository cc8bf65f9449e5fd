"""Where the picture was taken: every place that the description leads in is a candidate, and the best one is taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import month_number
from wireparse.grammar.places import is_known_city, place_at, read_place
from wireparse.lexicon.captions import NATIONS_ALONE, STORY_NOUNS, VENUES
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.months import WEEKDAYS
from wireparse.lexicon.organizations import ORGANIZATION_HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["picture_place"]

# What leads a place in, and the words before its name; "from" and a plain "of" lead in none. The pattern begins with a plain
# character, for the search to skip to the next; words of one first letter stand together, for most to be ruled out by it.
_LEAD: Final = re.compile(
    r"""
    [ ] ["“]? (?P<word> in | a(?:t|bove) | near | o(?:[nf]|ff|utside|ver) | In | At | Outside | Near ) [ ]
    (?P<the> the[ ] )? (?: (?:central|east|west|north|south|eastern|western|northern|southern|downtown)[ ] )? (?= [A-ZÀ-Þ] )
    """,
    re.VERBOSE,
)
# The same where a line opens with it.
_OPENING_LEAD: Final = re.compile(r"[\"“‘'(]{0,2}(?P<word>In|At|Outside|Near) (?P<the>the )?(?=[A-ZÀ-Þ])")
_OPENERS: Final = frozenset("\"“‘'(IAON")
# A comma leads in a known city only, a semicolon one with its region.
_MARK: Final = re.compile(r", (?=[A-ZÀ-Þ])|; (?=[A-ZÀ-Þ])")
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


class _Candidate(NamedTuple):
    """A place at `text[start:stop]`, and the word that leads it in; `None` after a comma."""

    start: int
    stop: int
    city: str
    region: str | None
    listed: bool
    word: str | None
    article: bool

    def is_venue(self) -> bool:
        """Whether the name is a building's or an event's, not a city's."""
        if not self.listed:
            for word in self.city.lower().split():
                bare = word if word.isalpha() else word.rstrip(".,'’")
                if bare in VENUES or bare in ORGANIZATION_HEADS:
                    return True
        return False


def picture_place(text: str, start: int, end: int, first: int, date: PartialDate | None) -> Place | None:
    """The picture's place: the named city that the description's wording speaks for most.

    A place of the first sentence goes before one of the story, of which the first is taken. No place behind a comma is looked for
    where a word leads in one that has more to it.
    """
    best, most = None, (False, _ENOUGH - 1, 0)
    for candidates in (_led, _behind_marks):
        for candidate in candidates(text, start, end):
            early = candidate.start < first
            if not early and most[0]:
                break
            if not (candidate.listed or candidate.region) and _is_headline(text[start:first]):
                continue
            score = _worth(text, end, candidate, first, date)
            rank = early, score if early else _ENOUGH, -candidate.start
            if score >= _ENOUGH and rank > most:
                best, most = candidate, rank
                if score >= _CERTAIN:
                    break
        if most[0] and most[1] > _MOST_BEHIND_MARK + (0 if date is None else _DATED):
            break
    if best is None:
        return _slug_place(text, start, end) or _owned_city(text, start, first)
    owner = None if best.city else _owner_of_part(text, start, best.start)
    if owner is not None and owner.span is not None:  # "from Kathmandu airport in Nepal"
        at = owner.span.start
        return Place(owner.city, best.region, text=text[at : best.stop], span=Span(at, best.stop))
    return Place(best.city, best.region, text=text[best.start : best.stop], span=Span(best.start, best.stop))


def _led(text: str, start: int, end: int) -> Iterator[_Candidate]:
    """The places that a word leads in, in order."""
    line = start
    while line >= start:
        if text[line] in _OPENERS and (opening := _OPENING_LEAD.match(text, line, end)):
            word, article = opening.groups()
            if candidate := _candidate(text, opening.end(), end, word.lower(), article=article is not None):
                yield candidate
        line = text.find("\n", line, end - 1) + 1 or -1
    at = start
    while lead := _LEAD.search(text, at, end):
        word, article = lead.groups()
        at = lead.end()
        if word == "of":
            before = lead.start()
            noun = text[text.rfind(" ", start, before) + 1 : before].lower()
            if noun not in _GOVERNING:
                continue
            word = f"{noun} of"
        elif word == "on" and _DAY.match(text, at):
            continue
        if candidate := _candidate(text, at, end, word.lower(), article=article is not None):
            yield candidate


def _behind_marks(text: str, start: int, end: int) -> Iterator[_Candidate]:
    """The known cities behind a comma or semicolon, in order."""
    at = start
    while mark := _MARK.search(text, at, end):
        at = mark.end()
        if (
            _opens_known_city(text, at, end)
            and (candidate := _candidate(text, at, end, None, article=False))
            and (candidate.region or text[at - 2] == ",")
        ):
            yield candidate


def _candidate(text: str, at: int, end: int, word: str | None, *, article: bool) -> _Candidate | None:
    found = read_place(text, at, end)
    if found is None:
        return None
    city, region, stop = found
    return _Candidate(at, stop, city, region, bool(city) and is_known_city(city), word, article)


def _opens_known_city(text: str, at: int, end: int) -> bool:
    """Whether one to three words at `at` are a city of the lexicon: a comma alone leads no other place in."""
    found = _NEXT_WORDS.match(text, at, end)
    if found is None:
        return False
    _, one, two, three = (stop for _, stop in found.regs)
    return (
        is_known_city(text[at:one])
        or (two > 0 and is_known_city(text[at:two]))
        or (three > 0 and is_known_city(text[at:three]))
    )


def _worth(text: str, end: int, candidate: _Candidate, first: int, date: PartialDate | None) -> int:
    """How much speaks for a candidate: 0 where it is no place, or the story's."""
    dated = False
    if date is not None and date.span is not None:
        if date.span.start <= candidate.start < date.span.end:
            return 0  # "In April 2022"
        # The picture's date stands next to it: "in Oslo on June 19".
        dated = (
            abs(date.span.start - candidate.stop) < _BESIDE_DATE or abs(candidate.start - date.span.end) < _BESIDE_DATE
        )
    if not _may_be_the_pictures(text, end, candidate, dated=dated):
        return 0
    return _score(text, candidate) + _DATED * dated + _EARLY * (candidate.start < first)


def _may_be_the_pictures(text: str, end: int, candidate: _Candidate, *, dated: bool) -> bool:
    """Whether a candidate is a place at all, and not only part of a name."""
    city, stop = candidate.city, candidate.stop
    if not city:
        return (
            text[candidate.start : stop] not in NATIONS_ALONE
            and candidate.word in _REGION_LEADS
            and not _is_of_the_story(text, candidate.start)
        )
    if candidate.region is not None:  # "at the Lyric Theatre in Lexington": the city follows
        return not candidate.is_venue() or text[candidate.start + len(city)] == ","
    goes_on = _NAME_GOES_ON.match(text, stop, end)
    if (goes_on and not _is_time_name(goes_on.group())) or _OWNS_VENUE.match(text, stop, end):
        return False
    if not candidate.listed:
        word = candidate.word or ""
        leads = word in _UNKNOWN_LEADS or word.endswith(" of")
        if text.startswith(":", stop) and city.partition(" ")[0].lower() in GIVEN_NAMES:
            return False  # a title: "as seen in Tom Hale: Master of Kites"
        sure = city.count(" ") == 1 or (" " not in city and (dated or word == "near"))
        return leads and sure and not candidate.article and not candidate.is_venue()
    return candidate.word is not None or text[stop : stop + 1] in {"", ",", ".", " ", ":"}


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


def _score(text: str, candidate: _Candidate) -> int:
    """How much speaks for a place."""
    _, stop, city, region, listed, word, article = candidate
    score = _LISTED * listed + _REGIONED * (region is not None and bool(city))
    if word is not None:
        score += _WITHIN if word in _UNKNOWN_LEADS else _BESIDE
    if article and region is None and text[stop : stop + 2].strip().islower():
        score -= _LISTED  # "in the Richmond pub"
    return score - _BESIDE * candidate.is_venue()


def _is_time_name(word: str) -> bool:
    """Whether a word behind a place is a day's or a month's name."""
    word = word.strip()
    return month_number(word) is not None or word.casefold() in WEEKDAYS


def _slug_place(text: str, start: int, end: int) -> Place | None:
    """The place of the slug that opens a caption: "LIMA, PERU - JUNE 19:"."""
    slug = _SLUG.match(text, start, end)
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
