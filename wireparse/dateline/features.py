"""The features that speak for or against a dateline, by name: each a question that is answered at most once.

first, later     nothing precedes the header; a byline, headline or caption does
begins, mixed    what follows can begin a story; is not all in capitals, as a headline is
closed           a separator follows: dash (strong: no single hyphen, bar or underscore), colon or stop; else open
spaced           space on one side of the dash
registered       the registry has an agency of the bracket; outlet: its shape is a medium's; initials: it is; single: one
known, built     every place is on a list; is built like a place ("... Creek")
name, short      the place is a name in capitals; is of one to three words
caps             every place is in capitals
region, unlisted a region on a list; something that is on none
day, year        the date has them
oneline, ownline no line ends inside; the story begins on the next line
story, lead      text enough follows, in all or on its line; again: the lead names the place; opens: a sentence follows
sentence         words in lower case follow, as in a sentence and not in a title
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.dateline.names import is_outlet_shape
from wireparse.dateline.townlike import is_event, is_kicker, is_name, is_place_like, is_site_or_city
from wireparse.grammar.places import is_known_city, is_region
from wireparse.lexicon._words import words
from wireparse.lexicon.organizations import ORGANIZATION_HEADS
from wireparse.lexicon.places import GEOGRAPHIC_NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.dateline.model import Header

__all__ = ["Weighed", "begins_story", "is_in_capitals", "is_long_enough"]

# How a story can begin: a capital, figure, quotation mark, currency or opening bracket.
_STORY: Final = re.compile(r"""["“”'‘’`«(<\[$£€#*@]*+ [^\W_a-zß-öø-ÿ]""", re.VERBOSE)
_INITIALS: Final = re.compile(r"[A-Z][A-Z0-9]{1,5}")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_NEXT_WORD: Final = re.compile(r"""["“”'‘’`«$£€]*+(?P<word>[\w.'’]+)""")
_PLAIN_WORD: Final = re.compile(r"\b[a-z]{2,}\b")
_LINE: Final = re.compile(r"[^\n]*")
_WEAK_MARKS: Final = frozenset(("-", "_", "|", "•", "·", ">>", "»"))
# What follows a city's name in the name of a body, club or site.
_MAKES_A_BODY: Final = (
    ORGANIZATION_HEADS
    | GEOGRAPHIC_NOUNS
    | words(
        "mayor marathon underground albion hotspur county bridge exchange stock symphony philharmonic orchestra opera zoo "
        "bears bulls cubs celtics giants jets kings lakers mets rangers raiders sox red white yankees knicks warriors"
    )
)

# Lengths, in letters or words. A chronology, label or table has less text after its dash than the first line of a story; a
# headline that begins with a name and a colon is shorter than a lead.
_SHORT_NAME: Final = 3
_MOST_NAME_WORDS: Final = 4
_STORY_LENGTH: Final = 60
_LEAD_LENGTH: Final = 80
_LEAD_REACH: Final = 200
_HEADLINE_REACH: Final = 48
_SENTENCE_WORDS: Final = 3


def begins_story(text: str, body: int) -> bool:
    """Whether what stands at `body` can begin a story."""
    return _STORY.match(text, body) is not None


def is_long_enough(text: str, body: int) -> bool:
    """Whether enough follows `body` for a story, and not for a label or the line of a table."""
    return len(text) - body >= _STORY_LENGTH


def is_in_capitals(text: str, body: int) -> bool:
    """Whether the words at `body` are all in capitals, as in a headline or an all-caps lead."""
    found = _WORD.findall(text, body, body + _HEADLINE_REACH)[:5]
    if not found or not all(word.isupper() for word in found):
        return False
    return len(found) > 1 or len(text) - body < len(found[0]) + 4


class Weighed:
    """A header with the features that have been asked of it; each is worked out once."""

    __slots__ = ("_known", "header", "later", "layout", "text")

    def __init__(self, text: str, header: Header, layout: str, *, later: bool) -> None:
        self.text: str = text
        self.header: Header = header
        self.layout: str = layout
        self.later: bool = later
        self._known: dict[str, bool] = {}

    def has(self, name: str) -> bool:
        """Whether the header has the feature of this name."""
        answer = self._known.get(name)
        if answer is None:
            answer = self._known[name] = bool(_FEATURES[name](self))
        return answer

    @property
    def mark(self) -> str:
        """The separator as printed, "" for none."""
        return self.header.separator

    @property
    def city(self) -> str:
        """The first city."""
        return self.header.places[0].city


def _is_dash(it: Weighed) -> bool:
    return bool(it.mark) and it.mark != "." and not it.mark.endswith(":")


def _is_colon(it: Weighed) -> bool:
    """Whether a colon closes it; "FRANCE:" labels an entry, and so does "NEW YORK:" but before a long line."""
    if not it.mark.endswith(":"):
        return False
    return it.layout != "place" or not is_region(it.city) or (is_known_city(it.city) and _is_lead(it))


def _is_spaced(it: Weighed) -> bool:
    return it.text[it.header.body - 1].isspace() or it.text[it.header.end - len(it.mark) - 1].isspace()


def _is_lead(it: Weighed) -> bool:
    return _long_line(it.text, it.header, _LEAD_LENGTH if it.layout == "place" else _STORY_LENGTH)


def _is_known(it: Weighed) -> bool:
    places = it.header.places
    return bool(places) and all(is_site_or_city(place.city) for place in places)


def _is_named_again(it: Weighed) -> bool:
    """Whether the lead names the place that is not printed in capitals: "Marsh Creek — Two Marsh Creek teachers"."""
    if it.header.caps or it.has("known") or is_event(it.city) or len(it.city.split()) > _MOST_NAME_WORDS:
        return False
    return it.city in it.text[it.header.body : it.header.body + _LEAD_REACH]


def _opens_sentence(it: Weighed) -> bool:
    """Whether the next word is no name in capitals too, nor makes a body, club or event of the city: "London Zoo"."""
    found = _NEXT_WORD.match(it.text, it.header.body)
    if found is None:
        return False
    word = found["word"]
    year = word.isdecimal() and len(word) == 4
    return not year and not (word.isupper() and len(word) > 1) and word.casefold() not in _MAKES_A_BODY


_FEATURES: Final[MappingProxyType[str, Callable[[Weighed], object]]] = MappingProxyType(
    {
        "first": lambda it: not it.later,
        "begins": lambda it: begins_story(it.text, it.header.body),
        "mixed": lambda it: not is_in_capitals(it.text, it.header.body),
        "open": lambda it: not it.mark,
        "closed": lambda it: it.mark,
        "stop": lambda it: it.mark == ".",
        "colon": _is_colon,
        "dash": _is_dash,
        "strong": lambda it: it.has("dash") and it.mark not in _WEAK_MARKS,
        "spaced": _is_spaced,
        "single": lambda it: len(it.header.agencies) == 1,
        "registered": lambda it: it.header.known_agency,
        "initials": lambda it: _INITIALS.fullmatch(it.header.agencies[0]),
        "outlet": lambda it: is_outlet_shape(it.header.agencies[0]),
        "place": lambda it: it.header.places,
        "undated": lambda it: it.header.undated,
        "caps": lambda it: it.header.caps,
        "region": lambda it: _has_region(it.header) and not it.header.generic_region,
        "unlisted": lambda it: it.header.generic_region,
        "known": _is_known,
        "built": lambda it: (
            it.header.places and not it.has("known") and is_place_like(it.city) and not is_event(it.city)
        ),
        "name": lambda it: it.header.caps and not it.has("known") and not it.has("built") and is_name(it.city),
        "short": lambda it: it.header.places and len(it.city.split()) <= _SHORT_NAME and not is_kicker(it.city),
        "date": lambda it: it.header.date,
        "day": lambda it: it.header.date and it.header.date.day,
        "year": lambda it: it.header.date and it.header.date.year,
        "oneline": lambda it: (
            "\n" not in it.text[it.header.start : it.header.body if it.has("open") else it.header.end]
        ),
        "ownline": lambda it: "\n" in it.text[it.header.end : it.header.body],
        "story": lambda it: is_long_enough(it.text, it.header.body),
        "lead": _is_lead,
        "sentence": lambda it: (
            len(_PLAIN_WORD.findall(it.text, it.header.body, it.header.body + _LEAD_REACH)) >= _SENTENCE_WORDS
        ),
        "again": _is_named_again,
        "opens": _opens_sentence,
    }
)


def _has_region(header: Header) -> bool:
    return bool(header.places) and header.places[-1].region is not None


def _long_line(text: str, header: Header, length: int) -> bool:
    line = _LINE.match(text, header.body)
    return line is not None and line.end() - line.start() >= length
