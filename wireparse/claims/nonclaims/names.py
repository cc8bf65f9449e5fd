"""Rules: numbers that name a thing: designations, codes, addresses, list numbers, titles, securities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.claims.phrases import plural_follows
from wireparse.claims.units import unit_after
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon.changes import SET_GAMES
from wireparse.lexicon.currencies import CURRENCIES
from wireparse.lexicon.designations import (
    CLASSING_NOUNS,
    GOLFED,
    GROUPS_OF,
    INDEXES,
    MEASURED_NAMES,
    MODEL_AFTER,
    NAMED_BEFORE,
    NAMED_LOWER,
    NAMELESS_FOLLOWERS,
    NAMELESS_OPENERS,
    NUMBER_PREFIXES,
    ROAD_AFTER,
    SECURITIES,
    SHORT_NAMES,
    SPELLED_NAMES,
)
from wireparse.lexicon.months import MONTHS, WEEKDAYS
from wireparse.lexicon.nouns import FUNCTION_WORDS, PREDICATES
from wireparse.lexicon.numbers import COUNTED_IN_MILLIONS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = [
    "address", "class_of_thing", "code", "designation", "glued", "list_number", "nameless", "product", "security", "spelled_name", "styled",
    "title",
]  # fmt: skip

_NAMING_MARKS: Final = frozenset({"@", "_", "&", "\\", "=", "^", "%"})
_HYPHENS: Final = frozenset({"-", "–", "‑", "‐", "—", "−"})
_CODES: Final = frozenset(code for row in CURRENCIES for code in row[-1].split("|"))
_SHORT: Final = re.compile(r"[A-Z]{1,4}|[A-Z][a-z]?")
_PRODUCT: Final = re.compile(r"3M|[2-8]K|[2-6]G|[2-4]D")  # a firm, screens, networks, views
# What screens and races in "K" are: "4K cameras", "the 5K races".
_IN_K: Final = frozenset(
    {"cameras", "displays", "films", "images", "monitors", "movies", "projectors", "races", "runners", "runs", "screens", "sets", "televisions", "tvs", "videos", "walks"}
)  # fmt: skip
_OF_A_FIRM: Final = frozenset({"copies", "customers", "employees", "men", "sales", "shares", "women", "workers"})
"""What "3M" may have as well as count."""
_JETS: Final = re.compile(r"7[0-8]7|3[0-8]0")  # Boeings and Airbuses, one or several
_RELEASE: Final = re.compile(r"\d\.0")
_SENTENCE_OPENERS: Final = frozenset({".", "!", "?", BREAK, "“", '"', "”", ":", "--", "–", "—", ")", "''", "``", "`"})
_LIST_JOINTS: Final = frozenset({",", "and", "or", "to", "through", "&", "-", "–"})
_LISTED: Final = 8  # tokens of a list of numbers
_ORDINAL_MARKS: Final = frozenset({"th", "st", "nd", "rd", "."})
_STATIONS: Final = frozenset({"BBC", "ITV", "CBS", "Formula"})
_TITLE_OPENERS: Final = frozenset({'"', "“", "'", "‘", "`", "on", "’s", "the"})
_CODE_DIGITS: Final = 6


def product(tokens: Tokens, quantity: Quantity) -> bool:
    """Names of products that look like ranges and scales: "a 747-400", "3M", "in 4K"."""
    word, first = tokens.words[quantity.number], quantity.first
    if quantity.joined and quantity.unit is None and _JETS.fullmatch(word):
        return tokens.low(quantity.number + 1) in _HYPHENS
    if len(word) != 1 or quantity.last != first + 2 or not tokens.glued(first + 1):
        return False
    letter, last = tokens.words[first + 1], quantity.last
    if letter == "K" and plural_follows(tokens, last) and _IN_K.isdisjoint(tokens.lows[last : last + 3]):
        return False  # "3K soldiers"
    if letter == "M" and tokens.low(last) in COUNTED_IN_MILLIONS and tokens.low(last) not in _OF_A_FIRM:
        return False  # "3M people"
    return _PRODUCT.fullmatch(word + letter) is not None


def code(tokens: Tokens, quantity: Quantity) -> bool:
    """What is left of codes: zero-padded digits, identifiers in quotation marks, ZIP codes."""
    word, before = tokens.words[quantity.number], tokens.low(quantity.first - 1)
    if len(word) > 1 and word[0] == "0":
        return True
    if len(word) >= _CODE_DIGITS and before in ('"', "=", "'") and tokens.glued(quantity.first):
        return True
    if len(word) != 5:
        return False
    state = tokens.word(quantity.first - 1 - (before in (",", "."))).replace(".", "")
    return len(state) == 2 and state.isupper()


def glued(tokens: Tokens, quantity: Quantity) -> bool:
    """Digits glued to letters: F-16, An-70, AL721, COVID-19, 5E, 747s."""
    if not tokens.is_number(quantity.number):
        return tokens.glued(quantity.number_last) and tokens.is_number(quantity.number_last)  # "Twenty20"
    return _glued_before(tokens, quantity) or (quantity.unit is None and _glued_after(tokens, quantity))


def _glued_before(tokens: Tokens, quantity: Quantity) -> bool:
    first = quantity.first
    if not tokens.glued(first) or first != quantity.number:
        return False
    low, before = tokens.low(first - 1), tokens.word(first - 2)
    if low == "(" and before == ")":
        return tokens.glued(first - 1)  # "501(c)(3)"
    chained = tokens.glued(first - 1) and before[-1:].isalnum()
    if low in _HYPHENS and low != "—" and chained:
        joint = tokens.low(first - 2) in NUMBER_PREFIXES or tokens.low(first - 2) == "by"  # "8-by-10 feet"
        return not (joint and (quantity.unit or quantity.scaled))
    if low == "/" and tokens.glued(first - 1) and before.isalpha():
        return quantity.unit is None
    if low == "=" and before in ("<", ">"):
        return False
    return low[-1:].isalpha() or low in _NAMING_MARKS or (low in (".", "+") and chained)


def _glued_after(tokens: Tokens, quantity: Quantity) -> bool:
    last = quantity.last
    word = tokens.word(last)
    if not tokens.glued(last):
        return False
    if word in ("-", "‑"):
        return tokens.glued(last + 1) and quantity.bare and _SHORT.fullmatch(tokens.word(last + 1)) is not None
    if word == "(" and len(tokens.word(last + 1)) == 1 and tokens.low(last + 2) == ")" and tokens.glued(last + 1):
        return quantity.bare  # "401(k)", "501(c)(3)"
    times = word in ("x", "×") and not tokens.glued(last + 1)  # "a 3x rise", and no "4x4"
    return word == "_" or (word[:1].isalpha() and word != "plus" and not times)


def class_of_thing(tokens: Tokens, quantity: Quantity) -> bool:
    """Compounds that class a thing and count nothing: "four-star general", "six-speed gearbox", "two-way", "7-Eleven"."""
    at = quantity.number
    if (
        tokens.low(at - 1) in _HYPHENS
        and tokens.glued(at)
        and tokens.glued(at - 1)
        and (tokens.low(at - 2) == "of" or (tokens.low(at - 2) == "by" and quantity.unit is None))
    ):
        return True  # "best-of-seven"
    at = quantity.number_last
    if quantity.unit is not None or tokens.low(at) not in _HYPHENS or not tokens.glued(at):
        return False
    if tokens.low(at + 1) == "by" and tokens.is_number(at + 3):
        return unit_after(tokens, at + 4 + (tokens.low(at + 4) in _HYPHENS), words=False) is None  # "8-by-10 feet"
    brand = tokens.word(at + 1).istitle() and not quantity.words and len(tokens.word(at + 1)) > 1
    return tokens.low(at + 1) in CLASSING_NOUNS or brand


def spelled_name(tokens: Tokens, quantity: Quantity) -> bool:
    """A capitalised number word after a capitalised name: "BBC One", "Kick Six"."""
    at = quantity.number
    if quantity.number_last > at + 1 or not tokens.words[at][:1].isupper():
        return False
    before = tokens.word(at - 1)
    if before in _HYPHENS and tokens.is_number(at - 2):
        return True
    bound = before.lower().startswith(("the", "about", "at", "more"))
    return before in _STATIONS or (before[:1].isupper() and not before.isupper() and not bound)


def designation(tokens: Tokens, quantity: Quantity) -> bool:
    """A number that names the noun before it: "Flight 103", "No. 5", "Boeing 747", "the FTSE 100"."""
    if quantity.first != quantity.number:
        return False
    before = quantity.number - 1
    if tokens.low(before) == ".":
        if tokens.low(before - 1) not in SHORT_NAMES:
            return False
        before -= 1
    low, word = tokens.low(before), tokens.word(before)
    group = low == "of" and tokens.low(before - 1) in GROUPS_OF and tokens.word(before - 1)[:1].isupper()
    if group or low in ("#", "№", "§"):
        return True
    if _measured(tokens, quantity):
        return low in MEASURED_NAMES and word[:1].isupper()
    return _listed(tokens, quantity, low) or _named(tokens, quantity, before) or _among_names(tokens, quantity, before)


def _named(tokens: Tokens, quantity: Quantity, before: int) -> bool:
    """Whether the word before the number is a noun or a name that it numbers."""
    low, word = tokens.low(before), tokens.word(before)
    if low in NAMED_LOWER and word.islower() and _numbers(tokens, quantity, before):
        return True
    if not word[:1].isalpha() or (quantity.words and low not in SPELLED_NAMES):
        return False
    if low in NAMED_BEFORE and (word[0].isupper() or low == "iphone"):
        return True
    if quantity.bare and word[0].islower() and not word.islower() and word[1:2].isupper():
        return True  # iOS 17
    return word[0].isupper() and _capital_names(tokens, quantity, before)


def _among_names(tokens: Tokens, quantity: Quantity, before: int) -> bool:
    """Whether a plural numbers a list that the number is in: "Chapters 7 and 11", "rooms 12 to 14"; and no "Flights 300 men took"."""
    if tokens.low(before) not in _LIST_JOINTS and not tokens.low(before).endswith("s"):
        return False
    floor = max(0, before - _LISTED)
    while before > floor and (tokens.low(before) in _LIST_JOINTS or tokens.is_number(before)):
        before -= 1
    if not tokens.is_number(before + 1):
        return False  # "12 exits, 3 of them new"
    before -= tokens.low(before) == "." and tokens.low(before - 1) == "nos"
    low, word = tokens.low(before), tokens.word(before)
    singular = low.removesuffix("s")
    named = singular in NAMED_LOWER or (word.istitle() and singular in NAMED_BEFORE)
    return (
        (low == "nos" or (named and singular != low))
        and not quantity.words
        and not plural_follows(tokens, quantity.last)
    )


def _measured(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a unit stands there that is no initial."""
    unit = quantity.unit
    if unit is None:
        return False
    return unit.dimension in ("money", "age", "ratio") or (
        quantity.printed_unit and len(tokens.words[quantity.unit_first]) > 1
    )


def _listed(tokens: Tokens, quantity: Quantity, low: str) -> bool:
    """Whether the words beside the number are those of a list or a model: "10 Most Wanted", "S&P 500", "7000 series"."""
    following = tokens.word(quantity.last)
    if following == "Most" and tokens.word(quantity.last + 1).istitle():
        return True
    if _JETS.fullmatch(tokens.words[quantity.number]) and following.lower().removesuffix("s") in MODEL_AFTER:
        return True
    return quantity.bare and quantity.unit is None and (low in INDEXES or following.lower() in MODEL_AFTER)


_SOMETIMES: Final = frozenset({"number", "no", "grade", "game", "figure", "hole", "table"})


def _numbers(tokens: Tokens, quantity: Quantity, before: int) -> bool:
    """Whether a lower-case "number 5" or "game 3" numbers, and is not "the number 500 died"."""
    if tokens.low(before) not in _SOMETIMES:
        return True
    return quantity.value is not None and quantity.value < 100 and tokens.low(before - 1) != "no"


def _capital_names(tokens: Tokens, quantity: Quantity, before: int) -> bool:
    """Whether a capitalised word before plain digits is a name that they belong to ("Voyager 2", "VS 75")."""
    low, word = tokens.low(before), tokens.word(before)
    release = _RELEASE.fullmatch(tokens.words[quantity.number]) is not None and quantity.last == quantity.number + 1
    if not (quantity.bare or release) or quantity.words or word in _CODES or low in MONTHS or low in WEEKDAYS:
        return False
    acronym = word.isupper() and len(word) > 1
    plural = low.endswith("s") and len(low) > 4 and not low.endswith("ss")
    if plural or (low in FUNCTION_WORDS and not acronym) or low in PREDICATES:
        return False
    opens = before <= 0 or tokens.low(before - 1) in _SENTENCE_OPENERS
    return (not opens or acronym) and (release or not plural_follows(tokens, quantity.last))


def address(tokens: Tokens, quantity: Quantity) -> bool:
    """A house number before a street: "1600 Oak Avenue", "9 E 71st St"."""
    if tokens.low(quantity.last) == "block" and tokens.low(quantity.last + 1) == "of":
        return True
    for index in range(quantity.last, min(quantity.last + 4, len(tokens))):
        low, capital = tokens.lows[index], tokens.words[index][:1].isupper()
        if low in ROAD_AFTER and capital and (index > quantity.last or low not in ("dr", "st")):
            return True
        if not (capital or tokens.is_number(index) or low in _ORDINAL_MARKS):
            return False
    return False


def list_number(tokens: Tokens, quantity: Quantity) -> bool:
    """A number of a list, a citation or a jersey: "1. Rice", "(2) rice", "(4.)", "[12]", "Howe (35)"."""
    first, last = quantity.first, quantity.last
    before, after, following = tokens.low(first - 1), tokens.low(last), tokens.word(last + 1)
    if _alone(tokens, last):
        return True
    if before in (BREAK, ""):
        return len(tokens.words[first]) <= 2 and after in (".", ")") and following[:1].isalpha()
    return before in ("(", "[") and _bracketed(tokens, first, last)


def _bracketed(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the number between brackets, as its opener and what follows say, counts nothing."""
    after, following = tokens.low(last), tokens.word(last + 1)
    short = len(tokens.words[first]) <= 2
    if after == "." and following in (")", "]") and tokens.glued(last):
        return short or tokens.low(first - 1) == "["
    if after not in (")", "]"):
        return False
    if tokens.low(first - 2) in (BREAK, "") and short:
        return True  # "(2) Rice"
    if after == "]":
        return not following[:1].isalpha() or following in FUNCTION_WORDS
    jersey = short and tokens.word(first - 2).istitle()
    tie_break = short and tokens.low(first - 3) in _HYPHENS and tokens.words[first - 2] in SET_GAMES  # "7-6 (5)"
    return jersey or tie_break or (len(tokens.words[first]) == 1 and following[:1].islower())


def _alone(tokens: Tokens, last: int) -> bool:
    """Whether a short number is a line of its own, or stands before a bracket that nothing opened."""
    if last == 1 and (len(tokens) == 1 or (len(tokens) == 2 and tokens.low(1) in (".", ")"))):
        return len(tokens.words[0]) <= 2
    return tokens.low(last) == ")" and tokens.glued(last) and "(" not in tokens.lows[max(0, last - 8) : last]


def title(tokens: Tokens, quantity: Quantity) -> bool:
    """A unit with a capital in mixed text is a title: CBS's "60 Minutes", "Three Mile Island"."""
    if quantity.unit is None or quantity.unit.dimension not in ("time", "length") or not quantity.printed_unit:
        return False
    word = tokens.words[quantity.unit_first]
    if word.istitle() and quantity.words and tokens.word(quantity.number - 1)[-1:].islower():
        return True
    capital = word.istitle() and len(word) > 2 and not tokens.words[quantity.number].istitle()
    return capital and tokens.low(quantity.number - 1) in _TITLE_OPENERS


def security(tokens: Tokens, quantity: Quantity) -> bool:
    """The name of a bond: "the benchmark 30-year", "the 10-year Treasury note"."""
    if not quantity.hyphened or quantity.unit is None or quantity.unit.name not in ("year", "month", "week"):
        return False
    if tokens.low(quantity.first - 1) in ("benchmark", "key"):
        return True
    for index, low in enumerate(tokens.lows[quantity.last : quantity.last + 5]):
        if low in SECURITIES:
            return True
        if not low.isalpha() or low in FUNCTION_WORDS:
            return not index and low in FUNCTION_WORDS and _is_known_bond(tokens, quantity)
    return False


def _is_known_bond(tokens: Tokens, quantity: Quantity) -> bool:
    """As in "bond yields rose, with the 10-year at 4.2 percent"."""
    opener = tokens.low(quantity.first - 1)
    return (opener == "the" or opener.endswith(("'s", "’s"))) and not SECURITIES.isdisjoint(tokens.lows)


def nameless(tokens: Tokens, quantity: Quantity) -> bool:
    """Plain digits after "the" or "top" with nothing counted are a name ("replaces the 65"), save in "of the 65"."""
    if quantity.modifier is not None or not quantity.bare:
        return False
    before, following = tokens.low(quantity.first - 1), tokens.low(quantity.last)
    if before == "top":
        return True
    if before in ("a", "an"):
        counts = following in _HYPHENS or following == "for" or tokens.low(quantity.first - 2) in GOLFED
        return not counts  # "a 737 with engine trouble"
    number = tokens.low(quantity.first - 2) in NAMELESS_OPENERS or following in NAMELESS_FOLLOWERS
    return before == "the" and not number and not following.endswith("ly")


def styled(tokens: Tokens, quantity: Quantity) -> bool:
    """A capitalised number word inside a sentence that counts nothing: "the Gang of Eight"."""
    if quantity.modifier is not None or not quantity.words:
        return False
    word = tokens.words[quantity.number]
    return word[:1].isupper() and not word.isupper() and tokens.word(quantity.number - 1).islower()
