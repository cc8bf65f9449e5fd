"""Stage three: judge whether what was read is a dateline, by named features; nothing else decides it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.dateline.names import is_outlet_shape
from wireparse.grammar.places import is_known_city, is_region
from wireparse.lexicon._words import words
from wireparse.lexicon.agencies import KICKERS
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import ACRONYMS
from wireparse.lexicon.places import GEOGRAPHIC_NOUNS, GEOGRAPHIC_OPENERS, NAME_PARTICLES, STANDALONE_SITES

if TYPE_CHECKING:
    from wireparse.dateline.model import Header

__all__ = ["is_certain", "is_dateline", "outlet_alone"]

# How a story can begin: a capital, figure, quotation mark, currency or opening bracket.
_STORY: Final = re.compile(r"""["“”'‘’`«(<\[$£€#*@]*+ [^\W_a-zß-öø-ÿ]""", re.VERBOSE)
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_LINE: Final = re.compile(r"[^\n]*")
_NEXT_WORD: Final = re.compile(r"[\w.'’]+")
_VOWEL: Final = re.compile(r"[aeiouyáéíóúäöüàèâêôãõåæøœ]", re.IGNORECASE)
_WEAK_MARKS: Final = frozenset(("-", "_", "|", "•", "·", ">>", "»"))
_LONGEST_INITIALS: Final = 3
_MOST_NAME_WORDS: Final = 4
_MOST_TITLE_WORDS: Final = 2
_LEAD_REACH: Final = 200
_LEAD_LENGTH: Final = 80
"""A headline that begins with a name and a colon is shorter than this; a lead is not."""
_MOST_WORDS: Final = 6
_LONGEST: Final = 60
_STORY_LENGTH: Final = 60
"""A chronology, label or table has less text after its dash than the first line of a story."""


def is_dateline(text: str, header: Header, *, later: bool = False) -> bool:
    """Weigh what the header holds against what could make it something else.

    Args:
        text: The source.
        header: What was read.
        later: It stands after a byline, headline or caption, where only the clear ones count.
    """
    if header.body >= len(text):
        return False
    if header.agencies and header.bare_agency and not header.places and header.date is None:
        return _agency_alone(text, header)
    if header.agencies:
        return _with_agency(text, header, later=later)
    if header.date is not None:
        return _dated(text, header, later=later)
    return bool(header.places) and _place_alone(text, header, later=later)


def is_certain(header: Header) -> bool:
    """Tell whether the lists know every place, so that no reading from a later word can be better."""
    return not header.generic_region and all(_place_like(place.city) for place in header.places)


def _begins_story(text: str, header: Header) -> bool:
    return _STORY.match(text, header.body) is not None


def _body_in_capitals(text: str, header: Header) -> bool:
    """Tell whether the words after the header are in capitals too, as in a headline or an all-caps lead."""
    words = _WORD.findall(text, header.body, header.body + 48)[:5]
    return (
        bool(words)
        and all(word.isupper() for word in words)
        and (len(words) > 1 or len(text) - header.body < len(words[0]) + 4)
    )


def _kicker(name: str) -> bool:
    if _place_like(name):
        return False
    words = re.findall(r"[\w']+", name.casefold())
    return not words or words[0] in KICKERS or words[-1] in KICKERS


def _place_like(city: str) -> bool:
    """Tell whether a name is a known place or built like one."""
    words = city.casefold().replace(".", "").split()
    return (
        is_known_city(city)
        or city.upper() in STANDALONE_SITES
        or (len(words) > 1 and (words[-1] in GEOGRAPHIC_NOUNS or words[0] in GEOGRAPHIC_OPENERS))
    )


def _personal(city: str) -> bool:
    words = city.casefold().split()
    return len(words) > 1 and words[0] in GIVEN_NAMES and not _place_like(city)


def _shaped(header: Header) -> bool:
    """Tell whether every place is a short name: capitalised words with small words between, of no person.

    A dated place may be keyed in lower case ("omaha, april 7", "La paz, march 4").
    """
    for place in header.places:
        words = place.city.split()
        if not header.agencies and _DIGIT.search(place.city):
            return False
        if place.city.isupper() and len(words) <= 2 and words[-1].casefold() not in NAME_PARTICLES:
            if len(words) == 1 or not _personal(place.city):
                continue
            return False
        if (
            len(words) > _MOST_WORDS
            or len(place.city) > _LONGEST
            or words[-1] in NAME_PARTICLES
            or _personal(place.city)
        ):
            return False
        plain = [word for word in words if word[0].islower() and word not in NAME_PARTICLES and word[1:2] not in "'’"]
        if plain and (header.date is None or len(words) > 3 or plain != words[-len(plain) :] or len(header.places) > 1):
            return False
    return not header.generic_region or not _personal(header.places[-1].region or "")


def _agency_alone(text: str, header: Header) -> bool:
    return (
        bool(header.separator)
        and not header.separator.endswith(":")
        and _begins_story(text, header)
        and not _body_in_capitals(text, header)
    )


def _with_agency(text: str, header: Header, *, later: bool) -> bool:
    """An agency in brackets: with a place or date before it a dateline, alone only before a separator or if known."""
    if not _shaped(header):
        return False
    if header.bare_agency:
        # Named bare and again in brackets, the first is a reporter's paper: "Ann Lee, NBC News ... (NBC News) --".
        closed = bool(header.separator) and (header.separator != "." or header.date is not None)
        return len(header.agencies) == 1 and closed and _begins_story(text, header)
    if header.places and _by(header.places[0].city):
        return False
    if header.date is not None:
        return bool(header.separator) or header.known_agency or not later
    if not header.places:
        alone = bool(header.separator) or (header.known_agency and not later)
        named = not later or header.known_agency or is_outlet_shape(header.agencies[0])
        return alone and named and len(header.agencies) == 1 and _begins_story(text, header)
    city = header.places[0].city
    if later and not header.separator and not is_certain(header):
        return False
    clear = header.known_agency or bool(header.places[-1].region)
    if not header.separator:
        return clear and (city.isupper() or is_known_city(city)) and _begins_story(text, header)
    if city.isupper() or _place_like(city) or header.places[-1].region:
        return header.known_agency or not later or _place_like(city)
    return header.known_agency and len(city.split()) <= 3 and not _kicker(city) and not header.separator.startswith("_")


def _by(city: str) -> bool:
    return city.casefold().startswith(("by ", "por "))


def _dated(text: str, header: Header, *, later: bool) -> bool:
    date = header.date
    if date is None or not _shaped(header):
        return False
    if not header.places:
        return _date_alone(text, header, later=later)
    city = header.places[0].city
    if _kicker(city):
        return False
    if header.separator and header.separator != ".":
        if header.separator.endswith(":") and not (header.caps or _place_like(city)):
            return not later and len(city.split()) <= _MOST_TITLE_WORDS and _begins_story(text, header)
        return not later or header.caps or _place_like(city) or bool(header.places[-1].region)
    if date.day is None or not _begins_story(text, header):
        return False
    # "AL-AIN, United Arab Emirates 1996-12-06", with the story on the next line.
    own_line = (
        header.caps
        and not header.generic_region
        and _is_name(city)
        and "\n" in text[header.end : header.body]
        and (date.year or header.places[-1].region)
    )
    return is_known_city(city) or (bool(own_line) and not _body_in_capitals(text, header))


def _date_alone(text: str, header: Header, *, later: bool) -> bool:
    """A date with no place: not a chronology, a fixture list or an issue line."""
    date = header.date
    if later or date is None or date.day is None or header.separator in ("", ".") or _body_in_capitals(text, header):
        return False
    if not _begins_story(text, header):
        return False
    if date.year is not None:
        return True
    return not header.separator.endswith(":") and header.separator != "-" and _long_line(text, header)


def _long_line(text: str, header: Header, length: int = _STORY_LENGTH) -> bool:
    line = _LINE.match(text, header.body)
    return line is not None and line.end() - line.start() >= length


# A place with nothing but a mark after it is a dateline when it has all the features of one of these rows.
_ROWS: Final = tuple(
    words(row)
    for row in (
        "known caps dash",
        "region caps dash",
        "built caps dash",
        "name dash spaced first story",
        "name strong spaced story",
        "known dash first story",
        "region dash first",
        "again strong first story",
        "known caps colon first",
        "known colon first lead",
        "known caps unmarked first opens",
        "known caps unmarked first region",
    )
)


def _place_alone(text: str, header: Header, *, later: bool) -> bool:
    """A place with nothing but a separator: the name, the mark after it and the story must all fit."""
    city = header.places[0].city
    if not _shaped(header) or _kicker(city):
        return False
    if header.undated:
        return bool(header.separator)
    if not _begins_story(text, header):
        return False
    features = _features(text, header, later=later)
    if "unlisted" in features and "known" not in features:
        return False
    if _body_in_capitals(text, header) and not {"known", "region", "dash"} <= features:
        return False
    return any(row <= features for row in _ROWS)


def _features(text: str, header: Header, *, later: bool) -> set[str]:
    """Name what speaks for a place that stands alone.

    known, built, name: every city is on a list; is built like a place ("... Creek"); is a name in capitals. region,
    unlisted: what stands after its comma. dash, strong, colon, unmarked, spaced: the separator. first: nothing precedes
    it. story, lead: text enough follows, in all or on its line. again: the lead names it. opens: a sentence follows.
    """
    city = header.places[0].city
    found = set() if later else {"first"}
    known = all(is_known_city(place.city) or place.city.upper() in STANDALONE_SITES for place in header.places)
    if known:
        found.add("known")
    elif _place_like(city) and not _event(city):
        found.add("built")
    elif header.caps and _is_name(city):
        found.add("name")
    if header.caps:
        found.add("caps")
    if header.places[-1].region is not None:
        found.add("unlisted" if header.generic_region else "region")
    found |= _mark_features(text, header)
    if len(text) - header.body >= _STORY_LENGTH:
        found.add("story")
        if "colon" in found and _long_line(text, header, _LEAD_LENGTH):
            found.add("lead")
    if not header.caps and not known and not _event(city) and _named_again(text, header, city):
        found.add("again")
    return found


def _mark_features(text: str, header: Header) -> set[str]:
    mark = header.separator
    if not mark:
        return {"unmarked", "opens"} if _opens_sentence(text, header) else {"unmarked"}
    if mark.endswith(":"):
        return set() if is_region(header.places[0].city) else {"colon"}
    found = {"dash"}
    if mark not in _WEAK_MARKS:
        found.add("strong")
    if text[header.body - 1].isspace() or text[header.end - len(mark) - 1].isspace():
        found.add("spaced")
    return found


def _opens_sentence(text: str, header: Header) -> bool:
    """Tell whether the next word is no name in capitals too."""
    word = _NEXT_WORD.match(text, header.body)
    return word is not None and not word.group().isupper()


def _is_name(city: str) -> bool:
    """Tell a name in capitals from initials: short, a vowel, more than three letters, no known acronym or event."""
    letters = [c for c in city.casefold() if c.isalpha()]
    return (
        len(letters) > _LONGEST_INITIALS
        and len(city.split()) <= _MOST_NAME_WORDS
        and _VOWEL.search(city) is not None
        and city not in ACRONYMS
        and not _event(city)
    )


def _event(city: str) -> bool:
    """Tell whether a name begins with a known city and goes on with what is no place: "LONDON MARATHON"."""
    words = city.split()
    return any(is_known_city(" ".join(words[:size])) for size in range(1, len(words)))


def _named_again(text: str, header: Header, city: str) -> bool:
    return city in text[header.body : header.body + _LEAD_REACH] and len(city.split()) <= _MOST_NAME_WORDS


def outlet_alone(text: str, header: Header) -> bool:
    """Tell whether the words read as a place are an outlet that no list has: "Sports Gazette - ", "example.com - "."""
    name = header.places[0].text or ""
    return (
        header.date is None
        and bool(header.separator)
        and not header.separator.endswith(":")
        and is_outlet_shape(name)
        and not _kicker(name.removeprefix("The "))
        and _begins_story(text, header)
        and len(text) - header.body >= _STORY_LENGTH
    )
