"""Stage three: judge whether what was read is a dateline, by named features; nothing else decides it.

What was read falls in one of five layouts. Each has rows of features; a header that has all the features of one row is a
dateline, unless a veto says that its words are no place. A new house style that reads right but is turned down costs a row.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.dateline.names import is_outlet_shape
from wireparse.grammar.places import is_known_city, is_region
from wireparse.lexicon._words import words
from wireparse.lexicon.agencies import KICKERS
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import ACRONYMS, ORGANIZATION_HEADS
from wireparse.lexicon.places import GEOGRAPHIC_NOUNS, GEOGRAPHIC_OPENERS, NAME_PARTICLES, STANDALONE_SITES

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.dateline.model import Header

__all__ = ["is_certain", "is_dateline", "may_be_place", "outlet_alone"]

# first, later     nothing precedes the header; a byline, headline or caption does
# begins, mixed    what follows can begin a story; is not all in capitals, as a headline is
# closed           a separator follows: dash (strong: no single hyphen, bar or underscore), colon or stop; else open
# spaced           space on one side of the dash
# registered       the registry has an agency of the bracket; outlet: its shape is a medium's; single: it names one
# known, built     every place is on a list; is built like a place ("... Creek")
# name, short      the place is a name in capitals; is of one to three words
# caps             every place is in capitals
# region, unlisted a region on a list; something that is on none
# day, year        the date has them
# oneline, ownline no line ends inside; the story begins on the next line
# story, lead      text enough follows, in all or on its line; again: the lead names the place; opens: a sentence follows
# sentence         words in lower case follow, as in a sentence and not in a title
_ROWS: Final = MappingProxyType(
    {
        "agency alone": (
            "closed single begins first oneline",
            "closed single begins registered oneline",
            "closed single begins outlet oneline",
            "open single begins registered first oneline",
        ),
        "agency": (
            "date closed",
            "date registered",
            "date first",
            "closed caps first",
            "closed caps registered",
            "closed known",
            "closed built",
            "closed region first",
            "closed region registered",
            "closed registered short",
            "open registered known begins",
            "open registered caps begins first",
            "open region caps begins first",
            "open region known begins first",
        ),
        "bare agency": ("date closed single begins", "place dash single begins", "dash single begins mixed"),
        "dated": (
            "dash first",
            "dash caps",
            "dash known",
            "dash built",
            "dash region",
            "colon caps",
            "colon known",
            "colon short first begins",
            "stop day known begins",
            "open day known begins opens",
            "open day caps name ownline year begins mixed",
            "open day caps name ownline region begins mixed",
        ),
        "date": (
            "dash first day year sentence begins mixed",
            "colon first day year sentence begins mixed",
            "strong first day lead begins mixed",
        ),
        "place": (
            "known caps dash begins mixed",
            "known region dash begins",
            "region caps dash begins mixed",
            "built caps dash begins mixed",
            "name dash spaced first story begins mixed",
            "name strong spaced story begins mixed",
            "known dash first story begins mixed",
            "region dash first begins mixed",
            "again strong first story begins mixed",
            "known caps colon first begins mixed",
            "known colon first lead begins mixed",
            "known caps open first opens begins mixed",
            "known caps open first region opens begins mixed",
            "undated closed",
        ),
    }
)
_TABLE: Final = MappingProxyType({layout: tuple(tuple(row.split()) for row in rows) for layout, rows in _ROWS.items()})

# Layouts that are datelines by themselves, with no story behind them.
_WHOLE: Final = frozenset(("agency alone", "agency", "dated"))
# How a story can begin: a capital, figure, quotation mark, currency or opening bracket.
_STORY: Final = re.compile(r"""["“”'‘’`«(<\[$£€#*@]*+ [^\W_a-zß-öø-ÿ]""", re.VERBOSE)
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_NAME_WORD: Final = re.compile(r"[\w']+")
_NEXT_WORD: Final = re.compile(r"""["“”'‘’`«$£€]*+(?P<word>[\w.'’]+)""")
_PLAIN_WORD: Final = re.compile(r"\b[a-z]{2,}\b")
_LINE: Final = re.compile(r"[^\n]*")
_VOWEL: Final = re.compile(r"[aeiouyáéíóúäöüàèâêôãõåæøœ]", re.IGNORECASE)
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
_LONGEST_INITIALS: Final = 3
_SHORT_NAME: Final = 3
_MOST_NAME_WORDS: Final = 4
_MOST_BARE_WORDS: Final = 2
_MOST_WORDS: Final = 6
_LONGEST: Final = 60
_STORY_LENGTH: Final = 60
_LEAD_LENGTH: Final = 80
_LEAD_REACH: Final = 200
_HEADLINE_REACH: Final = 48


def is_dateline(text: str, header: Header, *, later: bool = False) -> bool:
    """Weigh what the header holds against what could make it something else.

    Args:
        text: The source.
        header: What was read.
        later: It stands after a byline, headline or caption, where only the clear ones count.
    """
    if not (header.places or header.agencies or header.date is not None) or not _shaped(header):
        return False
    layout = _layout(header)
    if layout in ("dated", "place") and _kicker(header.places[0].city):
        return False
    weighed = _Weighed(text, header, layout, later=later)
    if header.body >= len(text):
        return (
            layout in _WHOLE
            and weighed.has("closed")
            and not weighed.has("stop")
            and (header.date is not None or header.known_agency)
        )
    if layout == "place" and weighed.has("unlisted") and not weighed.has("known"):
        return False
    return any(all(map(weighed.has, row)) for row in _TABLE[layout])


def is_certain(header: Header) -> bool:
    """Tell whether the lists know every place, so that no reading from a later word can be better."""
    return not header.generic_region and all(_place_like(place.city) for place in header.places)


def may_be_place(city: str) -> bool:
    """Tell whether nothing speaks against a name in capitals, dated or with an agency, being a place."""
    parts = city.split()
    return (
        len(parts) <= _MOST_WORDS
        and parts[-1].casefold() not in NAME_PARTICLES
        and not (_kicker(city) or _personal(city))
    )


def outlet_alone(text: str, header: Header) -> bool:
    """Tell whether the words read as a place are an outlet that no list has: "Sports Gazette - ", "example.com - "."""
    name = header.places[0].text or ""
    return (
        header.date is None
        and bool(header.separator)
        and not header.separator.endswith(":")
        and is_outlet_shape(name)
        and not _kicker(name.removeprefix("The "))
        and _STORY.match(text, header.body) is not None
        and len(text) - header.body >= _STORY_LENGTH
    )


def _layout(header: Header) -> str:
    if header.agencies:
        if header.bare_agency:
            return "bare agency"
        return "agency" if header.places or header.date is not None else "agency alone"
    if header.date is not None:
        return "dated" if header.places else "date"
    return "place"


class _Weighed:
    """A header with the features that have been asked of it; each is worked out once."""

    __slots__ = ("_known", "header", "later", "layout", "text")

    def __init__(self, text: str, header: Header, layout: str, *, later: bool) -> None:
        self.text = text
        self.header = header
        self.layout = layout
        self.later = later
        self._known: dict[str, bool] = {}

    def has(self, name: str) -> bool:
        answer = self._known.get(name)
        if answer is None:
            answer = self._known[name] = bool(_FEATURES[name](self))
        return answer

    @property
    def mark(self) -> str:
        return self.header.separator

    @property
    def city(self) -> str:
        return self.header.places[0].city


def _is_dash(it: _Weighed) -> bool:
    return bool(it.mark) and it.mark != "." and not it.mark.endswith(":")


def _is_colon(it: _Weighed) -> bool:
    return it.mark.endswith(":") and not (it.layout == "place" and is_region(it.city))


def _is_spaced(it: _Weighed) -> bool:
    return it.text[it.header.body - 1].isspace() or it.text[it.header.end - len(it.mark) - 1].isspace()


def _is_lead(it: _Weighed) -> bool:
    return _long_line(it.text, it.header, _LEAD_LENGTH if it.layout == "place" else _STORY_LENGTH)


def _is_known(it: _Weighed) -> bool:
    places = it.header.places
    return bool(places) and all(is_known_city(p.city) or p.city.upper() in STANDALONE_SITES for p in places)


def _is_named_again(it: _Weighed) -> bool:
    """Tell whether the lead names the place that is not printed in capitals: "Goose Creek — A Goose Creek man"."""
    if it.header.caps or it.has("known") or _event(it.city) or len(it.city.split()) > _MOST_NAME_WORDS:
        return False
    return it.city in it.text[it.header.body : it.header.body + _LEAD_REACH]


def _opens_sentence(it: _Weighed) -> bool:
    """Tell whether the next word is no name in capitals too, nor makes a body or club of the city: "London Zoo"."""
    found = _NEXT_WORD.match(it.text, it.header.body)
    if found is None:
        return False
    word = found["word"]
    return not (word.isupper() and len(word) > 1) and word.casefold() not in _MAKES_A_BODY


_FEATURES: Final[MappingProxyType[str, Callable[[_Weighed], object]]] = MappingProxyType(
    {
        "first": lambda it: not it.later,
        "begins": lambda it: _STORY.match(it.text, it.header.body),
        "mixed": lambda it: not _body_in_capitals(it.text, it.header),
        "open": lambda it: not it.mark,
        "closed": lambda it: it.mark,
        "stop": lambda it: it.mark == ".",
        "colon": _is_colon,
        "dash": _is_dash,
        "strong": lambda it: it.has("dash") and it.mark not in _WEAK_MARKS,
        "spaced": _is_spaced,
        "single": lambda it: len(it.header.agencies) == 1,
        "registered": lambda it: it.header.known_agency,
        "outlet": lambda it: is_outlet_shape(it.header.agencies[0]),
        "place": lambda it: it.header.places,
        "undated": lambda it: it.header.undated,
        "caps": lambda it: it.header.caps,
        "region": lambda it: _has_region(it.header) and not it.header.generic_region,
        "unlisted": lambda it: it.header.generic_region,
        "known": _is_known,
        "built": lambda it: it.header.places and not it.has("known") and _place_like(it.city) and not _event(it.city),
        "name": lambda it: it.header.caps and not it.has("known") and not it.has("built") and _is_name(it.city),
        "short": lambda it: it.header.places and len(it.city.split()) <= _SHORT_NAME and not _kicker(it.city),
        "date": lambda it: it.header.date,
        "day": lambda it: it.header.date and it.header.date.day,
        "year": lambda it: it.header.date and it.header.date.year,
        "oneline": lambda it: (
            "\n" not in it.text[it.header.start : it.header.body if it.has("open") else it.header.end]
        ),
        "ownline": lambda it: "\n" in it.text[it.header.end : it.header.body],
        "story": lambda it: len(it.text) - it.header.body >= _STORY_LENGTH,
        "lead": _is_lead,
        "sentence": lambda it: len(_PLAIN_WORD.findall(it.text, it.header.body, it.header.body + _LEAD_REACH)) >= 3,
        "again": _is_named_again,
        "opens": _opens_sentence,
    }
)


def _has_region(header: Header) -> bool:
    return bool(header.places) and header.places[-1].region is not None


def _body_in_capitals(text: str, header: Header) -> bool:
    """Tell whether the words after the header are in capitals too, as in a headline or an all-caps lead."""
    found = _WORD.findall(text, header.body, header.body + _HEADLINE_REACH)[:5]
    if not found or not all(word.isupper() for word in found):
        return False
    return len(found) > 1 or len(text) - header.body < len(found[0]) + 4


def _long_line(text: str, header: Header, length: int) -> bool:
    line = _LINE.match(text, header.body)
    return line is not None and line.end() - line.start() >= length


def _kicker(name: str) -> bool:
    """Tell whether a name is a slug, a desk or the label of a table, and no place."""
    if _place_like(name):
        return False
    parts = _NAME_WORD.findall(name.casefold())
    return not parts or parts[0] in KICKERS or parts[-1] in KICKERS


def _place_like(city: str) -> bool:
    """Tell whether a name is a known place or built like one."""
    if is_known_city(city) or city.upper() in STANDALONE_SITES:
        return True
    parts = city.casefold().replace(".", "").split()
    return len(parts) > 1 and (parts[-1] in GEOGRAPHIC_NOUNS or parts[0] in GEOGRAPHIC_OPENERS)


def _personal(name: str) -> bool:
    """Tell whether a name is a person's or a byline."""
    parts = name.casefold().split()
    return len(parts) > 1 and (parts[0] in ("by", "por") or (parts[0] in GIVEN_NAMES and not _place_like(name)))


def _shaped(header: Header) -> bool:
    """Tell whether every place is a short name: capitalised words with small words between, of no person.

    A dated place may be keyed in lower case ("omaha, april 7", "La paz, march 4").
    """
    if header.generic_region and _personal(header.places[-1].region or ""):
        return False
    for place in header.places:
        parts = place.city.split()
        if not header.agencies and _DIGIT.search(place.city):
            return False
        if len(parts) > 1 and not _shaped_words(header, place.city, parts):
            return False
        if len(parts) == 1 and header.date is None and parts[0][0].islower() and parts[0][1:2] not in "'’":
            return False
    return True


def _shaped_words(header: Header, city: str, parts: list[str]) -> bool:
    if len(parts) > _MOST_WORDS or len(city) > _LONGEST or parts[-1].casefold() in NAME_PARTICLES or _personal(city):
        return False
    if city.isupper():
        return True
    plain = [part for part in parts if part[0].islower() and part not in NAME_PARTICLES and part[1:2] not in "'’"]
    if not plain:
        return True
    return (
        header.date is not None
        and len(parts) <= _SHORT_NAME
        and plain == parts[-len(plain) :]
        and len(header.places) == 1
    )


def _is_name(city: str) -> bool:
    """Tell a name in capitals from initials: short, a vowel, more than three letters, no known acronym or event."""
    return (
        sum(c.isalpha() for c in city) > _LONGEST_INITIALS
        and sum(part.casefold() not in NAME_PARTICLES for part in city.split()) <= _MOST_BARE_WORDS
        and _VOWEL.search(city) is not None
        and city not in ACRONYMS
        and not _event(city)
    )


def _event(city: str) -> bool:
    """Tell whether a name begins with a known city and goes on with what is no place: "LONDON MARATHON"."""
    parts = city.split()
    return any(is_known_city(" ".join(parts[:size])) for size in range(1, len(parts)))
