"""Stage: what is counted or measured: the noun phrase after the quantity or after its "of" or "in"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.claims.phrases import is_plain, is_plural, phrase_end
from wireparse.claims.units import unit_after
from wireparse.grammar.numerals import NUMBER_WORDS, numeral_at
from wireparse.lexicon._words import words
from wireparse.lexicon.estimates import ESTIMATE_VERBS, FORECASTERS
from wireparse.lexicon.months import MONTHS
from wireparse.lexicon.nouns import FUNCTION_WORDS, GROUP_NOUNS, MANNERS, PLURALS, PREDICATES, TIME_STOPS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["is_forecaster", "name_noun"]

_OF_NOTHING: Final = frozenset({"index", "temperature", "age"})
_OF_WHOM: Final = frozenset({"them", "us", "whom", "which"})
_DETERMINERS: Final = words("a all an her his its my our some that the their these this those your")
_NO_NOUNS: Final = words("""
    across broad colder cooler deep heavier high hotter lighter long older stronger tall taller thick warmer weaker wide
    wider x younger short shy full empty complete certain sure
""")
"""After a length these tell its way: "5 cm long", "1 m x 2 m"."""
_OBJECTS: Final = _DETERMINERS | {"it", "them", "him"}
_PRONOUNS: Final = words("her him his it its me them their us")
_PASTS: Final = words("beat bet bid bit burst cost cut hit let put read set shed shot shut split spread upset wound")
_PERIODS: Final = frozenset({"year", "month", "week", "quarter", "season"})
_HYPHENS: Final = frozenset({"-", "‑", "‐"})
_SINGLE: Final = frozenset({"a", "an", "another"})
_COMPARING: Final = frozenset({"more", "less"})
_ADJECTIVAL: Final = ("ous", "ive", "ful", "able", "ible", "ly", "some", "likely", "efficient", "common", "popular")
_TIMES_AFTER: Final = frozenset({"ago", "earlier", "later"})
_STRETCHES: Final = frozenset({"year", "month", "week", "day", "decade", "hour", "minute", "season"})
_PREPOSITIONS: Final = frozenset({"at", "by", "in", "on", "to"})
_SIGNS: Final = frozenset({"$", "£", "€"})
_MOST: Final = 8  # words of a noun phrase
_COLLECTIVES: Final = words("cattle clergy livestock people personnel police poultry staff troops")
"""Plurals of which "one" counts nothing but what follows them."""
_SMALL: Final = words("two three four five six seven eight nine ten")
_STRONG: Final = frozenset({"strong", "plus", "odd"})


def name_noun(tokens: Tokens, quantity: Quantity) -> None:
    """Find the noun; where no unit is printed the span of the quantity runs on to it."""
    if quantity.kind in (ClaimKind.MULTIPLE, ClaimKind.SCORE, ClaimKind.COUNT) or quantity.noun is not None:
        return
    if quantity.hyphened:
        _hyphened(tokens, quantity)
    elif quantity.unit is not None:
        _measured(tokens, quantity)
    elif quantity.kind is ClaimKind.RATIO or quantity.fraction:
        _part(tokens, quantity)
    else:
        _counted(tokens, quantity)


def _set(tokens: Tokens, quantity: Quantity, first: int, last: int, *, inside: bool) -> None:
    quantity.noun_first, quantity.noun_last = first, last
    quantity.noun = tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
    if quantity.noun.endswith(("'s", "’s")):
        quantity.noun = quantity.noun[:-2]
    if inside:
        quantity.last = last


def _hyphened(tokens: Tokens, quantity: Quantity) -> None:
    """As in "62-member team" counts members, "50-strong mob" its mob, "three-week strike" measures the strike."""
    at = quantity.last
    if quantity.unit is not None:
        if tokens.low(at) in _HYPHENS and tokens.glued(at) and tokens.word(at + 1).isalpha():
            at += 2
        last = phrase_end(tokens, at, strict=True)
        single = tokens.low(quantity.first - 1) in ("a", "an")
        if last > at + 1 and ((single and _is_verb(tokens, last - 1)) or _is_past(tokens, last - 1)):
            last -= 1
        elif last == at and single and _is_participle(tokens, at) and quantity.unit.dimension != "age":
            last = phrase_end(tokens, at + 1, strict=True)  # "a two-year suspended sentence"
        elif last == at and tokens.low(at) in ("low", "high") and _is_closed(tokens, at + 1):
            last += 1  # "a quarter-century low"
        if last > at:
            _set(tokens, quantity, at, last, inside=False)
        return
    word = tokens.low(at + 1)
    if not word.isalpha() or word in FUNCTION_WORDS:
        return  # "a 5-under 67"
    if word in _STRONG:
        quantity.last = at + 2
        last = phrase_end(tokens, at + 2)
        if last > at + 2:
            _set(tokens, quantity, at + 2, last, inside=False)
        return
    _set(tokens, quantity, at + 1, at + 2, inside=True)


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Whether the last word of a phrase with "a" is its verb: "a 10-milligram pill | costs about $1"."""
    low, following = tokens.lows[at], tokens.low(at + 1)
    goes_on = tokens.is_number(at + 1) or following in FUNCTION_WORDS or following in _SIGNS
    return low.endswith("s") and low not in PLURALS and tokens.words[at].islower() and goes_on and following != "of"


def _is_participle(tokens: Tokens, at: int) -> bool:
    """Whether a participle stands before the noun that it belongs to."""
    following = tokens.low(at + 1)
    plain = is_plain(tokens, at + 1) and following not in TIME_STOPS and not following.endswith("ed")
    return plain and tokens.low(at).endswith("ed")


def _is_past(tokens: Tokens, at: int) -> bool:
    """Whether a past that is a noun too has its object behind it: "the 18-minute walk | cost him $3"."""
    following = tokens.low(at + 1)
    return tokens.words[at] in _PASTS and (following in _PRONOUNS or following in _SIGNS or tokens.is_number(at + 1))


def _measured(tokens: Tokens, quantity: Quantity) -> None:
    """The noun of a quantity with a unit: "of NOUN" or "in NOUN", or the noun that it stands before."""
    if quantity.unit is not None and quantity.unit.dimension == "age" and not quantity.printed_unit:
        return
    at = _behind_brackets(tokens, quantity.last)
    dimension = quantity.unit.dimension if quantity.unit is not None else ""
    if tokens.low(at) == "of" or (tokens.low(at) == "in" and quantity.is_money):
        near = dimension == "length" and tokens.low(quantity.first - 1) == "within"  # "within 3 miles of the coast"
        if not near and dimension not in _OF_NOTHING:
            _linked(tokens, quantity, at, dimension)
    elif not (_plural_unit(tokens, quantity) or _way(tokens, at) or _goes_on(tokens, at)):
        last = _own_end(tokens, quantity, at)
        if last > at:
            _set(tokens, quantity, at, last, inside=False)


def _own_end(tokens: Tokens, quantity: Quantity, at: int) -> int:
    """The end of the noun phrase that a quantity with a unit stands before, its verb and a time left out."""
    last = phrase_end(tokens, at, strict=True)
    before, following = tokens.low(quantity.first - 1), tokens.low(last)
    if following in _TIMES_AFTER and tokens.low(last - 1).removesuffix("s") in _STRETCHES:
        return at  # "35 percent several years ago"
    if last == at + 1 and quantity.is_money and (tokens.is_number(last) or following in _DETERMINERS):
        last -= is_plural(tokens, at) and tokens.words[at].islower()  # "12 billion kroner carries 3 percent"
    owned = before in _SINGLE or before.endswith(("'s", "’s"))
    return last - (owned and last > at + 1 and following in _DETERMINERS and _is_verb(tokens, last - 1))


def _is_closed(tokens: Tokens, at: int) -> bool:
    """Whether no noun begins there."""
    return not tokens.word(at)[:1].isalpha() or tokens.low(at) in FUNCTION_WORDS


def _linked(tokens: Tokens, quantity: Quantity, at: int, dimension: str) -> None:
    """The noun behind an "of" or "in" at token `at`."""
    first = at + 1
    while tokens.low(first) in _DETERMINERS:
        first += 1
    first = _over_possessive(tokens, first)
    if dimension == "ratio":
        first = _over_number(tokens, first)
    span = tokens.low(at) == "in" and tokens.low(first) in NUMBER_WORDS  # "$4 million in three months"
    last = first if span or tokens.is_number(first) else phrase_end(tokens, first)
    if last > first and not _vain(tokens, at, first, last, quantity):
        _set(tokens, quantity, first, last, inside=False)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether no noun begins behind a unit: "3 percent year on year", "50 percent more expensive", "the 4.2 percent economists expected"."""
    low, following = tokens.low(at), tokens.low(at + 1)
    return (
        not low[:1].isalpha()
        or (low in _PERIODS and following in ("over", "on"))
        or (low in _COMPARING and following.endswith(_ADJECTIVAL))
        or is_forecaster(tokens, at)
    )


def _way(tokens: Tokens, at: int) -> bool:
    """Whether the word tells the way of a length, and begins no compound ("long-term"), or is a number."""
    if tokens.low(at) in NUMBER_WORDS:
        one = tokens.low(at) == "one" and tokens.low(at + 1) not in _HYPHENS
        return one or is_plural(tokens, at + 1)  # "5 kg two weeks ago"
    return tokens.word(at) in _NO_NOUNS and tokens.low(at + 1) not in _HYPHENS


def _behind_brackets(tokens: Tokens, at: int) -> int:
    """Step over a conversion in brackets, or out of one, where "of" follows: "500 pounds (225 kilograms) of rice"."""
    if tokens.low(at) == "(":
        close = next((index for index in range(at, min(at + 8, len(tokens))) if tokens.lows[index] == ")"), -1)
        return close + 1 if close >= 0 and tokens.low(close + 1) == "of" else at
    return at + (tokens.low(at) == ")" and tokens.low(at + 1) == "of")


def _vain(tokens: Tokens, preposition: int, first: int, last: int, quantity: Quantity) -> bool:
    """Whether the phrase after "of" or "in" is no measured thing: a year, a month, a place."""
    low = tokens.low(first)
    if low in MONTHS or low in TIME_STOPS:
        return True
    if tokens.low(preposition) == "of":
        if last == first + 1 and low.endswith("ing") and tokens.low(last) in _OBJECTS:
            return True
        return quantity.unit is not None and quantity.unit.dimension == "time" and low in _PERIODS
    return (
        tokens.words[first][:1].isupper()
        or preposition + 1 != first
        or not MANNERS.isdisjoint((low, tokens.low(last - 1), tokens.low(last)))
    )


def _plural_unit(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the unit is printed as a plural word, which stands before no noun ("two weeks")."""
    if quantity.unit is None or not quantity.printed_unit or quantity.unit_first < quantity.number:
        return False
    word = tokens.low(quantity.unit_last - 1)
    return (len(word) > 3 and word.endswith("s") and word != "celsius") or word in (
        "feet",
        "old",
        "inches",
        "dlrs",
        "age",
    )


def _part(tokens: Tokens, quantity: Quantity) -> None:
    """The whole of a fraction or of odds: "a quarter of citizens", "half the country's mines", "one in 12 banks"."""
    at = quantity.last
    odds = bool(quantity.parts)
    if tokens.low(at) == "of":
        first = at + 1
        bare = tokens.low(first) not in _DETERMINERS
        while tokens.low(first) in _DETERMINERS:
            first += 1
        first = _over_number(tokens, _over_possessive(tokens, first))
        bare = bare and first == at + 1
        last = phrase_end(tokens, first)
        if last > first:
            _set(tokens, quantity, first, last, inside=bare)
        return
    if tokens.low(at) in _DETERMINERS - {"a", "an", "that", "this"}:
        first = _over_number(tokens, _over_possessive(tokens, at + 1))
        last = phrase_end(tokens, first)
        if last > first:
            _set(tokens, quantity, first, last, inside=False)
        return
    if odds:
        _counted(tokens, quantity)
    elif tokens.word(at)[:1].isalpha() and tokens.low(at) not in PREDICATES:
        last = phrase_end(tokens, at, strict=True)
        if last > at and quantity.words and tokens.low(last) not in _OBJECTS:
            _set(tokens, quantity, at, last, inside=False)


def _over_number(tokens: Tokens, first: int) -> int:
    """Step over how many the whole is: "two-thirds of the 50 states", "of its combined 4.3m sales"."""
    at = first + (tokens.is_number(first + 1) and tokens.words[first].islower())
    if not (tokens.is_number(at) or tokens.low(at) in _SMALL):
        return first
    numeral = numeral_at(tokens, at)
    return first if numeral is None or unit_after(tokens, numeral.last, words=False) is not None else numeral.last


def _over_possessive(tokens: Tokens, first: int) -> int:
    """Step over an owner: "the country's crucial gold mines" counts mines."""
    for index in range(first, min(first + 4, len(tokens))):
        if tokens.low(index).endswith(("'s", "’s")):
            return index + 1
        if not tokens.word(index)[:1].isalpha() or tokens.low(index) in FUNCTION_WORDS:
            break
    return first


def _counted_of(tokens: Tokens, quantity: Quantity) -> None:
    """The noun after "of": inside of the span where it is bare ("dozens of people"), outside after a determiner."""
    first = quantity.last + 1
    own = tokens.low(first) in _DETERMINERS
    while tokens.low(first) in _DETERMINERS:
        first += 1
    if own:
        first = _over_possessive(tokens, first)
    while tokens.is_number(first) or tokens.low(first) in _SMALL:
        first += 1
        own = True
    last = phrase_end(tokens, first, plural=True)
    if last > first and tokens.low(first) not in _OF_WHOM:
        _set(tokens, quantity, first, last, inside=not own)


def _counted(tokens: Tokens, quantity: Quantity) -> None:
    """The counted noun phrase of a bare number: "10,000 North Korean troops", "dozens of people", "six of the cases"."""
    inserted = tokens.low(quantity.last) in ("}", "]") and tokens.low(quantity.first - 1) in ("{", "[")  # "[240] men"
    at = quantity.last + inserted
    if tokens.low(at) == "of":
        _counted_of(tokens, quantity)
        return
    number = quantity.number
    if quantity.words and tokens.low(number - 1) == "or" and tokens.low(number - 3) in _SINGLE:  # "another ship or two"
        _set(tokens, quantity, number - 2, number - 1, inside=False)
        return
    if tokens.is_number(at):
        _sized(tokens, quantity, at)
    elif tokens.low(at) in _SIGNS and tokens.is_number(at + 1):
        _priced(tokens, quantity, at + 1)
    if not tokens.word(at)[:1].isalpha() or tokens.gap(at) == "":
        return
    numbered = tokens.low(at) in _SMALL and tokens.low(at + 1) not in _HYPHENS  # "one in 44 two years ago"
    if numbered or _forecast(tokens, quantity, at):
        return
    last = phrase_end(tokens, at, plural=quantity.value != 1)
    if quantity.value == 1 and not quantity.parts and (last > at + 1 or tokens.low(at) in _COLLECTIVES):
        last = _single_end(tokens, last)
    if last == at and (
        (
            tokens.low(at) in GROUP_NOUNS
            and tokens.word(at + 1)[:1].isalpha()
            and tokens.low(at + 1) not in FUNCTION_WORDS
        )
        or (tokens.low(at) == "head" and _is_closed(tokens, at + 1))
    ):
        last = at + 1
    if last > at:
        quantity.first -= inserted
        _set(tokens, quantity, at, last, inside=True)


def is_forecaster(tokens: Tokens, at: int) -> bool:
    """Whether the word at a token tells who expected the number before it: "the $2.4 billion | analysts had expected"."""
    if tokens.low(at) not in FORECASTERS:
        return False
    at += 1 + (tokens.low(at + 1) in ("had", "have"))
    return tokens.low(at) in ESTIMATE_VERBS and tokens.low(at + 1) not in _PREPOSITIONS


def _forecast(tokens: Tokens, quantity: Quantity, at: int) -> bool:
    """Whether the word behind says who expected the number: "the 2.3 million analysts expected" counts no analysts."""
    return tokens.low(quantity.first - 1) in ("the", "than") and is_forecaster(tokens, at)


def _priced(tokens: Tokens, quantity: Quantity, at: int) -> None:
    """Find the noun behind the price of what is counted: "nine $2,500 donations"."""
    numeral = numeral_at(tokens, at, money=True)
    if numeral is not None:
        last = phrase_end(tokens, numeral.last, plural=True)
        if last > numeral.last:
            _set(tokens, quantity, numeral.last, last, inside=False)


def _single_end(tokens: Tokens, last: int) -> int:
    """The end of a noun behind "one": what looks like its plural is a verb ("one dose | costs $9") or stands before the noun."""
    if not is_plural(tokens, last - 1) or tokens.words[last - 1].istitle():
        return last
    if tokens.lows[last - 1] in PLURALS:
        return last + (tokens.lows[last - 1] in _COLLECTIVES and is_plain(tokens, last))  # "one police officer"
    following = tokens.low(last)
    if not following.isalpha() or following in FUNCTION_WORDS:
        return last - 1
    return last + is_plain(tokens, last)  # "one weak jobs report"


def _sized(tokens: Tokens, quantity: Quantity, at: int) -> None:
    """Find the noun behind the size of what is counted: "two 120 mm rounds", "8 million 250ml bottles", "five 40-foot containers"."""
    hyphen = tokens.low(at + 1) in _HYPHENS and tokens.glued(at + 1) and tokens.glued(at + 2)
    found = unit_after(tokens, at + 1 + hyphen, words=False)
    if found is not None:
        last = phrase_end(tokens, found[1], plural=True)
        if last > found[1]:
            _set(tokens, quantity, found[1], last, inside=False)
