"""Where and when the picture was taken, and whether it comes from the files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.elements import PartialDate, Place, Span
from wireparse.grammar.dates import find_dates
from wireparse.grammar.places import is_known_city, is_region, place_at
from wireparse.lexicon.months import WEEKDAYS
from wireparse.lexicon.organizations import ORGANIZATION_HEADS

if TYPE_CHECKING:
    import datetime

__all__ = ["first_sentence", "is_file_photo", "picture_date", "picture_place"]

_FILE: Final = re.compile(r"\bFILES?\b|\b[Ff]ile[ ](?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|[Pp]ic|[Hh]andout)\b|^File:|\b(?:[Aa]rchive|[Ll]ibrary)[ ](?:photo|picture|image)\b")
_ABBREVIATED: Final = re.compile(r"\b(?:[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Rep|Reps|Sen|Sens|Gov|Gen|St|Lt|Col|Maj|Capt|Sgt|vs|Jr|Sr|No|Supt)\.$")
_STOP: Final = re.compile(r"[.!?][\"”’)]*+\s(?=[\W]{0,3}[A-ZÀ-Þ\d])")


def is_file_photo(text: str, start: int, end: int) -> bool:
    """Whether the description says that the picture comes from the files."""
    words = text[start:end]
    if "ile" not in words and "FILE" not in words and "rchive" not in words and "ibrary" not in words:
        return False
    return _FILE.search(words) is not None


def _is_undated(text: str, start: int, end: int) -> bool:
    return "ndated " in text[start : min(end, start + 60)]


def first_sentence(text: str, start: int, end: int) -> int:
    """Where the first sentence of the description ends that says anything."""
    for found in _STOP.finditer(text, start, end):
        at = found.start()
        if text[at] == "." and (_ABBREVIATED.search(text, max(start, at - 6), at + 1) or is_region(text[max(start, at - 5) : at + 1].rpartition(" ")[2])) and text[at - 1 : at].isalpha() and not text[found.end() - 1 : found.end()].isupper():
            if _ABBREVIATED.search(text, max(start, at - 6), at + 1):
                continue
        elif text[at] == "." and _ABBREVIATED.search(text, max(start, at - 6), at + 1) and not text[max(start, at - 3) : at].count("."):
            continue
        if at - start > 25:
            return found.end()
    return end


# --- the date --------------------------------------------------------------------------------------------------------

_YEAR: Final = re.compile(r"(?<![\w$£€.,/-])(?:1[89]\d\d|20[0-4]\d)(?![\w%]|[,./-]\d)")
# Before a date, these make it one of the story, not of the picture.
_NOT_AFTER: Final = frozenset(
    "by since until till before after than to through from over about some nearly and starting beginning effective country".split()
)
_NOT_SEASONS: Final = frozenset("end start beginning spring summer fall autumn winter".split())
_NOT_DONE: Final = frozenset("published founded built born died released issued due expected scheduled".split())
_AHEAD: Final = re.compile(r"\b(?:could|will|would|might|may|to[ ]help|help|aims?|plans?|expects?|hopes?|needed[ ]to)\b")
_EDITION: Final = re.compile(r"[ ](?:version|edition|model|law|election|presidential|U\.S\.|Act|census|report)")
_POSSESSIVE_DAY: Final = re.compile(rf"\b(?:{'|'.join(sorted({name.title() for name in WEEKDAYS if len(name) > 5}))})(?=['’]s\b)")
_EVENT: Final = re.compile(r"[ ](?!(?:file|photo|photograph|picture|image|handout|and|in|at|on|near|during|as|after|before|with|of|to|from|for|when|where|while|by)\b)[a-z]{3,}")


def picture_date(text: str, start: int, end: int, first: int, reference: datetime.date | None) -> PartialDate | None:
    """The picture's date: the fullest of the first sentence, else the first one after it, else a bare year or weekday."""
    if _is_undated(text, start, end):
        return None
    dates = find_dates(text, start, first, reference=reference)
    early = [date for date in dates if _may_be_the_pictures(text, start, date)]
    if early:
        return early[0] if len(early) == 1 else max(early, key=_fullness)
    if first < end:
        later = find_dates(text, first, end, reference=reference)
        for date in later:
            if _may_be_the_pictures(text, start, date):
                return date
        dates += later
    return _bare_year(text, start, end, {date.span.end for date in dates if date.span is not None}) or _owned_day(text, start, first, reference)


def _may_be_the_pictures(text: str, floor: int, date: PartialDate) -> bool:
    span = date.span
    if span is None:
        return False
    if _is_of_the_story(text, floor, span.start):
        return False
    named = text[max(floor, span.start - 4) : span.start].lower() == "the "
    return not (named and date.year is None and _EVENT.match(text, span.end))


def _is_of_the_story(text: str, floor: int, at: int) -> bool:
    """Whether the words before a date make it another than the picture's: "since", "published in", "the end of"."""
    words = text[max(floor, at - 32) : at].lower().split()
    if not words:
        return False
    if words[-1] in _NOT_AFTER or (words[-1] == "of" and len(words) > 1 and words[-2] in _NOT_SEASONS):
        return True
    return words[-1] in {"in", "on", "for"} and not _NOT_DONE.isdisjoint(words[-4:-1])


def _fullness(date: PartialDate) -> int:
    return (date.year is not None) * 2 + (date.day is not None) * 2 + (date.month is not None) + (date.weekday is not None)


def _bare_year(text: str, start: int, end: int, dated: set[int]) -> PartialDate | None:
    """A year that is printed alone; `dated` are the ends of dates that were found not to be the picture's."""
    for found in _YEAR.finditer(text, start, end):
        at = found.start()
        if (
            found.end() in dated
            or text[max(start, at - 2) : at].strip() in {"©", ":"}
            or _is_of_the_story(text, start, at)
            or _AHEAD.search(text, max(start, at - 160), at)
            or _EDITION.match(text, found.end())
            or re.search(r"\b(?:version|edition) of the $", text[max(start, at - 20) : at])
        ):
            continue
        return PartialDate(year=int(found.group()), text=found.group(), span=Span(*found.span()))
    return None


def _owned_day(text: str, start: int, end: int, reference: datetime.date | None) -> PartialDate | None:
    """A weekday with an apostrophe: "during Sunday's game"."""
    if "day'" not in text[start:end] and "day’" not in text[start:end]:
        return None
    found = _POSSESSIVE_DAY.search(text, start, end)
    if found is None:
        return None
    day = find_dates(found.group(), reference=reference)
    return PartialDate(weekday=day[0].weekday, resolved=day[0].resolved, text=found.group(), span=Span(*found.span())) if day else None


# --- the place -------------------------------------------------------------------------------------------------------

_LEAD: Final = re.compile(
    r"(?: (?P<word>in|at|near|outside|over|above|off|on|(?:outskirts|suburbs?|coast|west|east|north|south|city|town|village|cent(?:er|re)|Port) of)|(?P<comma>,))"
    r"(?P<the> the)?(?: (?:central|east|west|north|south|eastern|western|northern|southern|downtown))?(?= [A-ZÀ-Þ])"
    r"|(?:In|At|Outside|Near)(?= [A-ZÀ-Þ])"
)
_NEXT_WORDS: Final = re.compile(
    r"(?P<one>[A-ZÀ-Þ][\w'’.-]*[^\W_])(?P<two>[ -](?:(?:de|da|do|del|la|el) )?[A-ZÀ-Þ][\w'’-]*\w)?(?P<three>[ -][A-ZÀ-Þ]\w+)?"
)
_SLUG: Final = re.compile(r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{2,40}?)\s?[-–—]\s(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?\s\d)")
_VENUES: Final = frozenset(
    "house hall room building palace stadium arena park museum theater theatre garden square street airport station headquarters hospital church cathedral school "
    "university college court capitol hotel club fashion film festival week world cup games championship olympics airlines senate congress chamber office white "
    "port ocean sea river gulf lake mountains strait base bridge beach-club tower library lounge studio studios field ballpark raceway speedway rink".split()
)
_NAME_GOES_ON: Final = re.compile(r"[ ][A-ZÀ-Þ][\w’'-]*")
_OWNS_VENUE: Final = re.compile(r"['’]s[ ](?:[A-Z][\w]*[ ])*(?:Square|Cathedral|Church|Hospital|School|Park|Basilica|College|Island|Palace|Hall)\b")
_ENOUGH: Final = 5


def picture_place(text: str, start: int, end: int, first: int, date: PartialDate | None) -> Place | None:
    """The picture's place: the named city that the description's wording speaks for most."""
    if _is_undated(text, start, end):
        return None
    best, best_score = None, _ENOUGH - 1
    for found in _LEAD.finditer(text, start, end):
        at = found.end() + 1
        if at >= first and best is not None:
            break
        if found["comma"] and not _opens_known_city(text, at, end):
            continue
        place = place_at(text, at, end)
        if place is None or place.span is None:
            continue
        score = _score(text, end, place, found["word"], at < first, date) - _is_only_a_name(text, end, place, found["the"])
        if score > best_score:
            best, best_score = place, score
    return best or _slug_place(text, start, end) or _owned_city(text, start, first)


def _opens_known_city(text: str, at: int, end: int) -> bool:
    """Whether one to three words at `at` are a city of the lexicon: a comma alone leads no other place in."""
    found = _NEXT_WORDS.match(text, at, end)
    return found is not None and any(is_known_city(text[at : found.end(group)]) for group in ("one", "two", "three") if found[group])


def _score(text: str, end: int, place: Place, word: str | None, early: bool, date: PartialDate | None) -> int:
    """How much speaks for a place: a city we know, a region printed with it, "in" before it, the date beside it."""
    span = place.span
    if span is None:
        return 0
    listed = bool(place.city) and is_known_city(place.city)
    words = place.city.split()
    if place.region is None:
        if goes_on := _NAME_GOES_ON.match(text, span.end, end):
            if not _starts_date(goes_on.group().strip()):
                return 0
        if not listed and (len(words) != 2 or not (word in {"in", "near"} or (word or "").endswith(" of")) or _is_venue(words)):
            return 0
        if _OWNS_VENUE.match(text, span.end, end):
            return 0
    elif not place.city and (text[span.start : span.end] in _NATION_ALONE or word not in {"in", "In", "near", "off", "coast of", "over"}):
        return 0
    elif not listed and _is_venue(words) and text[span.start + len(place.city)] != ",":
        return 0  # the city follows: "at the Lyric Theatre in Lexington"
    score = 3 * listed + 3 * (place.region is not None) * bool(place.city) + 2 * early
    score += 3 if word in {"in", "In"} else 2 * (word is not None)
    if date is not None and date.span is not None and -2 < min(abs(date.span.start - span.end), abs(span.start - date.span.end)) < 7:
        score += 3
    if word is None and place.region is None and not (listed and text[span.end : span.end + 1] in ",. "):
        return 0
    return score - 2 * (_is_venue(words) and not listed)


_NATION_ALONE: Final = frozenset({"US", "U.S.", "USA", "UK", "U.K.", "EU", "United States", "America", "Britain"})


def _is_only_a_name(text: str, end: int, place: Place, article: str | None) -> int:
    """What speaks against a place after "the": "in the Richmond pub", "in the State Coach"."""
    if article is None or place.region is not None or place.span is None:
        return 0
    at = place.span.end
    return 3 if is_known_city(place.city) and text[at : at + 1] == " " and text[at + 1 : at + 2].islower() else 4 * (not is_known_city(place.city))


def _is_venue(words: list[str]) -> bool:
    return any(word.lower().rstrip(".,'’") in _VENUES or word.lower() in ORGANIZATION_HEADS for word in words)


def _starts_date(word: str) -> bool:
    return bool(find_dates(word + " 1"))


def _slug_place(text: str, start: int, end: int) -> Place | None:
    """The place of the slug that opens a caption: "LIMA, PERU - JUNE 19:"."""
    slug = _SLUG.match(text, start, end)
    return place_at(text, start, slug.end("place")) if slug else None


_OWNED: Final = re.compile(r"\b(?P<city>[A-ZÀ-Þ][\w.-]+(?: [A-ZÀ-Þ][\w.-]+)?)(?= (?:city|street|suburb|neighborhood|neighbourhood|airport|hospital|court|hotel|beach)\b)")


def _owned_city(text: str, start: int, end: int) -> Place | None:
    """A known city before a noun for a part of it: "a Harare street"."""
    for found in _OWNED.finditer(text, start, end):
        if is_known_city(found["city"]):
            return Place(found["city"], text=found["city"], span=Span(*found.span("city")))
    return None
