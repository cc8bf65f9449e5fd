"""Stage: the kind of a quantity, multiples ("three times greater") and ages printed bare ("Smith, 44")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.claims.phrases import plural_follows
from wireparse.claims.quantity import UnitSpec
from wireparse.claims.rates import TIMES
from wireparse.grammar.numerals import NUMBER_WORDS
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon._words import words
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.months import MONTHS, WEEKDAYS
from wireparse.lexicon.nouns import AGED, FUNCTION_WORDS, PEOPLE
from wireparse.lexicon.units import MEASURED_BY, TIMES_COMPARED

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["bare_age", "frequency", "kind_of", "list_ages", "multiple"]

_SOFTENING: Final = frozenset({"about", "around", "nearly", "almost", "only", "just"})
_BEING: Final = frozenset({"was", "is", "were"})
_PERIOD_OPENERS: Final = frozenset({"day", "past", "last", "next", "previous", "following"})
_OFTEN: Final = frozenset({"often", ".", ","})
YEAR_OF_AGE: Final = UnitSpec("year of age", "a", "age")
_RATE_DIMENSIONS: Final = frozenset({"speed", "flow", "data rate", "fuel economy", "rate"})
_THIS: Final = frozenset({"last", "next", "this"})
_LISTING: Final = ([","], ["and"], [",", "and"])
_AGE_CUES: Final = frozenset({"aged", "ages", "age"})
_OPENING_AGES: Final = _AGE_CUES | {","}
_AGE_FOLLOWERS: Final = frozenset({
    ",", ".", ";", BREAK, "", "and", "of", ")", "―", "who", "was", "is", "from", "has", "had", "said", "told", "—", "-", "–", "_", "--", ":",
})  # fmt: skip
_STRIPPED_FOLLOWERS: Final = frozenset({"who", "was", "is", "has", "had", "said", "told"})
_PREDICATE_FOLLOWERS: Final = frozenset(
    {".", ",", "", ";", BREAK, "when", "and", "at", '"', "”", "''", "by", "in", "or"}
)
_TURNING: Final = frozenset({"turn", "turned", "turning", "turns"})
_BIRTHDAYS: Final = frozenset({"last", "next", "on", "this", "today", "tomorrow"})
_ALIVE: Final = frozenset({"he", "she", "who", "i", "they"})
_LIFE_VERBS: Final = words("dead died dies marries married orphaned retire retired retires widowed")
_CAREER_VERBS: Final = words(
    "became debuted emigrated enlisted entered graduated joined left married moved retired took won"
)
_MOVED: Final = (["from", "to"], ["to", "from"])
_MOVED_FOLLOWERS: Final = _PREDICATE_FOLLOWERS | {"from", "to", "for"}
_CLAUSE: Final = 8  # tokens between the verb of a career and "at 38"
_I_AM: Final = frozenset({"i'm", "i’m", "you're", "you’re", "he's", "he’s", "she's", "she’s"})
_GROWN: Final = frozenset({"children", "men", "wives", "women"})
_PLACING: Final = words("across around at in inside near outside")
_OLDEST: Final = 120


def bare_age(tokens: Tokens, quantity: Quantity) -> None:
    """Read an age printed without its unit: "Smith, 44,", "aged 30", "at the age of 65", "when she was 4"."""
    if quantity.unit is not None or quantity.scaled or quantity.fraction or quantity.parts:
        return
    top = quantity.value if quantity.value is not None else quantity.high
    if top is None or not 0 < top < _OLDEST:
        return
    before, further = tokens.low(quantity.number - 1), tokens.low(quantity.number - 2)
    if before in ("between", "from") and further in _AGE_CUES:
        before = further
    plain = quantity.bare or (quantity.words and tokens.low(quantity.last) in _AGE_FOLLOWERS)
    bound = before in ("over", "under") and further in PEOPLE and plain and tokens.low(quantity.last) != "of"
    named = (
        before in _AGE_CUES
        or (before == "of" and further in ("age", "ages"))
        or (before == "than" and further in ("younger", "older"))
        or (before in ("is", "was") and further == "age" and quantity.bare)
    )
    named = named or (before == "as" and further in ("young", "old"))
    named = named or (before == "both" and further == tokens.low(quantity.last) == ",")  # "The twins, both 16, left"
    named = named or (before in ("to", "from") and quantity.bare and _of_age(tokens, quantity))
    named = named or (before == "at" and _lived(tokens, quantity, further)) or _or_older(tokens, quantity.last)
    if bound or named or (quantity.bare and (_apposed(tokens, quantity) or _was(tokens, quantity, before))):
        quantity.unit = YEAR_OF_AGE


def _of_age(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether an "age" is set to it or moved: "the retirement age will rise from 62 to 64", "cut the voting age to 16"."""
    if tokens.low(quantity.last) not in _MOVED_FOLLOWERS:
        return False
    for low in reversed(tokens.lows[max(0, quantity.number - _CLAUSE) : quantity.number - 1]):
        if low == "age":
            return True
        if not low.isalpha() or low in NUMBER_WORDS:
            return False
    return False


def _lived(tokens: Tokens, quantity: Quantity, further: str) -> bool:
    """Whether "at 38" tells how old somebody was: "retired at 38", "she won her first title at 38"."""
    if further in _LIFE_VERBS:
        counted = plural_follows(tokens, quantity.last)  # "died at 12 sites"
        return not counted and not (further == "dead" and tokens.low(quantity.number - 3) == "the")
    if (
        not quantity.bare
        or len(tokens.words[quantity.number]) != 2
        or tokens.low(quantity.last) not in _PREDICATE_FOLLOWERS
    ):
        return False
    for at in range(quantity.number - 2, max(0, quantity.number - 2 - _CLAUSE), -1):
        low = tokens.lows[at]
        if low in _CAREER_VERBS:
            return tokens.low(at - 1) in _ALIVE
        if not low[:1].isalpha() or low in NUMBER_WORDS:
            return False
    return False


def list_ages(tokens: Tokens, kept: list[Quantity]) -> None:
    """Give the age of the first to all of a list, and to the one it is moved to: "ages 4, 7 and 11", "from 18 to 16"."""
    listed = False
    for before, quantity in pairwise(kept):
        if not quantity.bare or quantity.unit is not None or quantity.noun is not None or quantity.kind is not None:
            listed = False
            continue
        between = tokens.lows[before.last : quantity.first]
        opens = before.unit is YEAR_OF_AGE and tokens.low(before.number - 1) in _OPENING_AGES
        moved = before.unit is YEAR_OF_AGE and [tokens.low(before.first - 1), *between] in _MOVED
        listed = moved or ((listed or opens) and between in _LISTING)
        if listed:
            quantity.unit = YEAR_OF_AGE


def _or_older(tokens: Tokens, at: int) -> bool:
    return tokens.low(at) in ("or", "and") and tokens.low(at + 1) in ("older", "younger")


def _apposed(tokens: Tokens, quantity: Quantity) -> bool:
    """After a name and a comma, before a comma, stop or bracket: "Smith, 44," and "Jr., 44,"."""
    at = quantity.number - 1
    followed = tokens.low(quantity.last) in _AGE_FOLLOWERS
    if not followed or quantity.first != quantity.number or _is_where(tokens, quantity, at - 1):
        return False
    if tokens.low(at) in ("then", "now") and tokens.low(quantity.last) == ",":
        at -= 1  # "her son, then 9, lived"
    if tokens.low(at) != ",":
        return _stripped(tokens, quantity, at)
    word = tokens.word(at - 1)
    if (word in AGED and tokens.low(quantity.last) in (",", ".")) or (
        (word in _GROWN or word.removesuffix("s") in AGED) and _two_ages(tokens, quantity)
    ):
        return True
    if word == "." and tokens.low(at - 2) in ("jr", "sr"):
        return True
    if tokens.low(quantity.last) == "," and len(tokens.words[quantity.number]) == 2 and is_title_word(word):
        return True  # "The governor, 44, left"
    return word[:1].isupper() and word[-1:].isalpha() and len(word) > 1


def _is_where(tokens: Tokens, quantity: Quantity, at: int) -> bool:
    """Whether the name before the comma tells where or when, or what follows counts: "In Rome, 44 said so", "Day, 40 of the men"."""
    if not tokens.low(quantity.last).isalpha() or tokens.low(at + 1) != ",":
        return False
    if tokens.low(at) in MONTHS or tokens.low(at) in WEEKDAYS:
        return True
    if tokens.low(quantity.last) == "of" and not tokens.word(quantity.last + 1).istitle():
        return True
    while tokens.word(at).istitle() and at > 0 and tokens.low(at) not in FUNCTION_WORDS:
        at -= 1
    return tokens.low(at) in _PLACING


def _two_ages(tokens: Tokens, quantity: Quantity) -> bool:
    """As in "two boys, 8 and 10, were held"."""
    at = quantity.last
    return tokens.low(at) == "and" and tokens.is_number(at + 1) and tokens.low(at + 2) in (",", ".")


def _stripped(tokens: Tokens, quantity: Quantity, at: int) -> bool:
    """Whether a full name stands before, in copy that has lost its commas: "Nick Poe 44 has"."""
    follows = tokens.low(quantity.last) in _STRIPPED_FOLLOWERS
    full = tokens.words[at].istitle() and tokens.low(at - 1) in GIVEN_NAMES
    return follows and full and len(tokens.words[quantity.number]) == 2


def _was(tokens: Tokens, quantity: Quantity, before: str) -> bool:
    """As a predicate: "when she was 4.", "who was 10", "turned 30"."""
    if before in _TURNING and tokens.low(quantity.last) in _BIRTHDAYS:
        return True
    if tokens.low(quantity.last) not in _PREDICATE_FOLLOWERS:
        return False
    if before == "be":
        return tokens.low(quantity.number - 3) in ("he", "she")
    at = quantity.number - 1 - (before in _SOFTENING)
    before, subject = tokens.low(at), tokens.low(at - 1)
    return before in _TURNING or before in _I_AM or (before in _BEING and subject in _ALIVE)


def multiple(tokens: Tokens, quantity: Quantity) -> None:
    """Read "three times greater", "18-fold" as multiples, "three times a day" as a count."""
    at = quantity.last
    if quantity.unit is not None or quantity.kind not in (None, ClaimKind.RATIO) or quantity.fraction:
        return
    hyphen = tokens.low(at) in ("-", "‑") and tokens.glued(at)
    if tokens.low(at + hyphen) in ("fold", "x") and (hyphen or tokens.low(at) == "fold" or tokens.glued(at)):
        quantity.kind, quantity.last = ClaimKind.MULTIPLE, at + hyphen + 1
    elif tokens.low(at) == "times" and _is_compared(tokens, at + 1) and not frequency(tokens, at + 1):
        quantity.kind, quantity.last = ClaimKind.MULTIPLE, at + 1


def _is_compared(tokens: Tokens, at: int) -> bool:
    """Whether what follows "times" compares: "three times greater", "10 times brighter than"."""
    low = tokens.low(at)
    if low in _THIS and tokens.low(at + 1).endswith(("'s", "’s")):
        return True  # "15 times next year's earnings"
    return low in TIMES_COMPARED or (low.endswith("er") and low not in FUNCTION_WORDS and tokens.low(at + 1) == "than")


def frequency(tokens: Tokens, at: int) -> bool:
    """As in "Three times the day before", "three times over the past year" tell how often."""
    if tokens.low(at) == "as":
        if tokens.low(at + 1) in MEASURED_BY:
            return False  # "and 2.6 times as large."
        return tokens.low(at + 1) not in ("much", "many") and "as" not in tokens.lows[at + 2 : at + 5]
    if tokens.low(at) == "over":
        return tokens.low(at + 1) != "."
    if tokens.low(at) == "more":
        return tokens.low(at + 1) in _OFTEN
    return tokens.low(at) == "the" and tokens.low(at + 1) in _PERIOD_OPENERS


def kind_of(quantity: Quantity) -> ClaimKind:
    """The kind, from the unit where nothing before has settled it."""
    if quantity.kind is not None:
        return quantity.kind
    if quantity.unit is None:
        return ClaimKind.RATIO if quantity.fraction else ClaimKind.COUNT
    dimension = quantity.unit.dimension
    if dimension == "ratio":
        return (
            ClaimKind.PERCENT
            if quantity.unit.name in ("percent", "percentage point", "basis point")
            else ClaimKind.RATIO
        )
    if dimension in _RATE_DIMENSIONS or (
        " per " in quantity.unit.name and quantity.unit.name.split(" per ")[-1] in TIMES
    ):
        return ClaimKind.RATE
    return {"money": ClaimKind.MONEY, "time": ClaimKind.DURATION, "age": ClaimKind.AGE}.get(
        dimension, ClaimKind.MEASURE
    )
