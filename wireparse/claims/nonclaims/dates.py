"""Rules: days, years, decades and clock times are no quantities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.phrases import is_plural_word, plural_follows
from wireparse.lexicon.designations import (
    COUNTING_OPENERS,
    ERAS,
    EVENTS_OF_YEARS,
    FUTURE_YEAR_OPENERS,
    NAMING_OPENERS,
    OLD_YEAR_OPENERS,
    TIME_AFTER,
)
from wireparse.lexicon.months import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = [
    "CLOCK_WORDS",
    "clock",
    "day",
    "era",
    "listed_day",
    "numeric",
    "padded",
    "short_year",
    "span_of_years",
    "year",
]

_DAY_OPENERS: Final = frozenset({"on", "of", "the", "until", "since"})
_HOUR_JOINTS: Final = frozenset({"to", "and", "-", "–", "or", "until"})
_HYPHENS: Final = frozenset({"-", "–", "‑", "‐", "—"})
_LIST_MARKS: Final = frozenset({",", ".", "and", "to", "-", "–", "th", "st", "nd", "rd"})
_DAY_JOINTS: Final = _HYPHENS | {",", "and", "or", "to", "&", "through"}
_MONTHS_THAT_ARE_WORDS: Final = frozenset({"may", "march", "mar", "jan"})
_BEFORE_WORD_MONTH: Final = frozenset({"", ",", "-", "on", "in", "¶", "last", "late", "the", "a", "from"})
_SHARED_ZONES: Final = frozenset({"et", "ist", "pt", "ct"})
_OPENING: Final = frozenset({"begins", "starts", "opens"})
CLOCK_WORDS: Final = TIME_AFTER | WEEKDAYS.keys() | _OPENING | {"o", "m"}
"""Without one of these in its sentence no number is a clock time."""
_DATING: Final = frozenset({"dating", "dates", "dated", "back"})
_COUNTABLE: Final = range(1950, 2036)  # so often years that a noun after them does not make them a count
_NEVER_UNITS: Final = frozenset({"picometer", "attometer"})  # "pm", "am"
_MODERN: Final = range(1900, 2101)
_LIST: Final = 6  # tokens of a list of days
_LAST_DAY: Final = 31
_SHORTENED: Final = 3  # letters of a month before its stop


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2199


def _is_month(tokens: Tokens, at: int) -> bool:
    return tokens.low(at) in MONTHS and tokens.word(at)[:1].isupper()


def _short(tokens: Tokens, at: int) -> bool:
    """Whether the token is digits that a day could be."""
    return tokens.is_number(at) and len(tokens.words[at]) <= 2


def day(tokens: Tokens, quantity: Quantity) -> bool:
    """A day beside its month: "Aug. 7", "7 August", "March 5-9", "on 1 may"."""
    before = quantity.number - 1
    if tokens.low(before) == "." and before:
        before -= 1
    small = _short(tokens, quantity.number)
    month = tokens.low(before)
    sure = month not in _MONTHS_THAT_ARE_WORDS or (before < quantity.number - 1 and len(month) == _SHORTENED)
    if month in MONTHS and (tokens.word(before)[:1].isupper() or (small and sure)):
        return quantity.bare or quantity.joined
    after = quantity.last
    worded = month in ("may", "march") and tokens.low(before - 1) in _BEFORE_WORD_MONTH
    if small and (worded or _full_date(tokens, before, after)):
        return True
    if not small or tokens.low(after) not in MONTHS:
        return False
    if tokens.low(after) not in _MONTHS_THAT_ARE_WORDS or tokens.low(after + 1) == "(":
        return not tokens.glued(after)
    lower = tokens.low(quantity.number - 1) in _DAY_OPENERS
    return lower or (tokens.word(after)[:1].isupper() and not tokens.glued(after))


def _full_date(tokens: Tokens, before: int, after: int) -> bool:
    """Whether the number is the day or the year of "5 JAN 90", in copy whose capitals tell nothing."""
    is_year = tokens.low(before) in MONTHS and _short(tokens, before - 1)
    return is_year or (tokens.low(after) in MONTHS and _short(tokens, after + 1) and not tokens.glued(after))


def listed_day(tokens: Tokens, quantity: Quantity) -> bool:
    """A year after the comma of a date ("Aug. 7, 1998"), and days that a date lists ("May 4, 5 and 6")."""
    if tokens.low(quantity.number - 1) not in _DAY_JOINTS:
        return False
    is_year = _is_year(tokens.words[quantity.number])
    for back in range(quantity.number - 2, quantity.number - 2 - _LIST, -1):
        if _is_month(tokens, back) or (is_year and tokens.low(back) in MONTHS):
            return is_year or (_short(tokens, quantity.number) and int(tokens.words[quantity.number]) <= _LAST_DAY)
        if not (tokens.is_number(back) or tokens.low(back) in _LIST_MARKS):
            return False
    return False


def numeric(tokens: Tokens, quantity: Quantity) -> bool:
    """Digits chained by slashes, colons or hyphens: 5/17/2018, 11:30, 2013-14, 24/7."""
    first, last = quantity.number, quantity.number_last
    if not tokens.is_number(first):
        return False
    marks = frozenset({"/", ":"}) if quantity.unit is not None else _HYPHENS | {"/", ":"}
    behind = tokens.low(last) in marks and tokens.glued(last) and tokens.glued(last + 1) and tokens.is_number(last + 1)
    ahead = tokens.low(first - 1) in marks and tokens.glued(first) and tokens.glued(first - 1)
    return behind or (ahead and tokens.is_number(first - 2))


def span_of_years(tokens: Tokens, quantity: Quantity) -> bool:
    """Two years as one: "1970-84", "2013-14", "between 1600 and 1900"; and phone numbers "555-1234"."""
    if not tokens.is_number(quantity.number):
        return False
    word, other = tokens.words[quantity.number], tokens.words[quantity.number_last - 1]
    hyphened = tokens.low(quantity.number + 1) in _HYPHENS
    if len(word) == 3 and word.isdecimal():
        return hyphened and len(other) == 4 and other.isdecimal()
    if not _is_year(word):
        return False
    if is_plural_word(tokens.low(quantity.last)) and tokens.low(quantity.number - 1) not in ("the", "in"):
        return False
    return _is_year(other) or (hyphened and len(other) == 2 and other.isdecimal())


def short_year(tokens: Tokens, quantity: Quantity) -> bool:
    """A year or a decade by its last digits: "'98", "the '80s", "the 1990s"."""
    if quantity.unit is not None and quantity.unit.name != "second":
        return False
    quoted = tokens.low(quantity.number - 1) in ("'", "’", "‘") and tokens.glued(quantity.number)
    return (quoted and _short(tokens, quantity.number)) or _decade(tokens, quantity)


def era(tokens: Tokens, quantity: Quantity) -> bool:
    """A year by its era: "300 BC"."""
    if quantity.unit is not None and quantity.unit.name != "second":
        return False
    return tokens.low(quantity.last) in ERAS and tokens.word(quantity.last).isupper()


def _decade(tokens: Tokens, quantity: Quantity) -> bool:
    last = quantity.number_last
    return tokens.glued(last) and tokens.low(last) in ("s", "'s", "’s") and tokens.is_number(quantity.number)


def year(tokens: Tokens, quantity: Quantity) -> bool:
    """Plain digits that a year could be, unless something counts them: a unit, a bound, a plural noun."""
    if quantity.first != quantity.number:
        return False
    before = tokens.low(quantity.number - 1)
    if quantity.words:
        spelled = quantity.scaled and quantity.value is not None and 1900 <= quantity.value <= 2100
        return spelled and before in ("year", "in")
    word = tokens.words[quantity.number]
    if not quantity.bare or not _is_year(word):
        return False
    value = int(word)
    if before in ("and", "or", "to", "&") and _is_year(tokens.word(quantity.number - 2)):
        return True
    plural = plural_follows(tokens, quantity.last)
    if before in COUNTING_OPENERS:
        return before == "about" and value in _COUNTABLE and not plural
    return _dated(tokens, quantity, value, plural=plural)


def _dated(tokens: Tokens, quantity: Quantity, value: int, *, plural: bool) -> bool:
    """Whether digits without a bound before them are a year, by what stands around them."""
    before = tokens.low(quantity.number - 1)
    if before == "to" and tokens.low(quantity.number - 2) in _DATING:
        return True
    if before == "of" and tokens.low(quantity.number - 2) in EVENTS_OF_YEARS and not plural:
        return True
    if value not in _MODERN and before in ("to", "of"):
        return False
    if value not in _COUNTABLE and plural and before not in NAMING_OPENERS:
        return False
    if value in _MODERN or (value > 2100 and before in FUTURE_YEAR_OPENERS):
        return True
    return (before in OLD_YEAR_OPENERS and not plural) or before in ERAS or tokens.low(quantity.last) in ERAS


def padded(tokens: Tokens, quantity: Quantity) -> bool:
    """Four digits of which the first is a zero: "0735 GMT"."""
    word = tokens.words[quantity.number]
    return len(word) == 4 and word.isdecimal() and word[0] == "0"


def clock(tokens: Tokens, quantity: Quantity) -> bool:
    """A clock time: "5 a.m.", "between 2 and 4 p.m.", "on Sunday at 7"."""
    unit = quantity.unit
    if unit is not None and (unit.name not in _NEVER_UNITS or len(tokens.words[quantity.unit_first]) > 2):
        return False
    last = quantity.number_last
    if _before_zone(tokens, last):
        return True
    if not quantity.bare:
        return False
    joint = tokens.low(last) in _HOUR_JOINTS
    if joint and tokens.is_number(last + 1) and tokens.low(last + 2) in TIME_AFTER:
        return True
    return (
        tokens.low(quantity.number - 1) == "at"
        and tokens.low(last) in ("¶", ".", ",", "on", "")
        and _hour(tokens, quantity)
    )


def _before_zone(tokens: Tokens, at: int) -> bool:
    """Whether a.m., p.m. or a time zone stands at the token."""
    low = tokens.low(at)
    if low in TIME_AFTER and tokens.word(at) not in ("Am", "Et"):
        return low not in _SHARED_ZONES or tokens.word(at).isupper()
    if low == "o" and tokens.low(at + 2) == "clock":
        return True
    return low in ("a", "p") and tokens.low(at + 1) == "." and tokens.low(at + 2) == "m"


def _hour(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether "at 7" could be an hour: words of a meeting stand near."""
    window = tokens.lows[max(0, quantity.number - 6) : quantity.number]
    hour = quantity.value is not None and 1 <= quantity.value <= 12
    return hour and any(word in WEEKDAYS or word in _OPENING for word in window)
