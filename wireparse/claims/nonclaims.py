"""Stage: what is no quantity: dates and years, clock times, ordinals, phone numbers, addresses, designations, "one of the".

Each rule takes the tokens and a quantity and says whether it strikes the quantity out. They run in the order of `RULES`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.grammar.numerals import BREAK, digits_value
from wireparse.lexicon.currencies import CURRENCIES
from wireparse.lexicon.designations import (
    CLASSING_NOUNS,
    INDEXES,
    MODEL_AFTER,
    NAMED_BEFORE,
    NAMED_LOWER,
    ROAD_AFTER,
    SECURITIES,
    TIME_AFTER,
)
from wireparse.lexicon.months import MONTHS, WEEKDAYS
from wireparse.lexicon.nouns import FUNCTION_WORDS, ONE_IDIOMS, PLURALS, PREDICATES

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.numerals import Tokens

__all__ = ["RULES", "counts_something", "is_claim"]

_HYPHENS: Final = frozenset({"-", "–", "‑", "‐", "—"})
_CODES: Final = frozenset(code for row in CURRENCIES for code in row[-1].split("|"))
_ORDINAL_NOUNS: Final = frozenset({"half", "quarter", "third", "thirds", "halves"})
_PREFIX_WORDS: Final = frozenset(
    {"mid", "pre", "post", "early", "late", "under", "over", "estimated", "non", "sub", "to", "in", "a"}
)
_SHORT: Final = re.compile(r"[A-Z]{1,4}|[A-Z][a-z]?")


def is_claim(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether no rule strikes the quantity out by the words around it."""
    return not any(rule(tokens, quantity) for rule in RULES)


def counts_something(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether the quantity, now that its noun and unit are known, is more than a pronoun or a name."""
    return not (_pronoun(tokens, quantity) or _nameless(tokens, quantity) or _styled(tokens, quantity))


def _styled(tokens: Tokens, quantity: Quantity) -> bool:
    """A capitalised number word inside a sentence that counts nothing: "the Gang of Eight"."""
    if (
        not quantity.words
        or quantity.unit is not None
        or quantity.noun is not None
        or quantity.modifier is not None
        or quantity.kind is not None
    ):
        return False
    word = tokens.words[quantity.number]
    return word[:1].isupper() and not word.isupper() and tokens.word(quantity.number - 1).islower()


def _year_like(tokens: Tokens, quantity: Quantity) -> bool:
    word = tokens.words[quantity.number]
    return quantity.bare and len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2199


def _plural_follows(tokens: Tokens, at: int) -> bool:
    """Whether the noun phrase from `at` has a plural in its first three words."""
    for index in range(at, min(at + 3, len(tokens))):
        low = tokens.lows[index]
        if _is_plural_word(low):
            return True
        if not low.isalpha() or low in FUNCTION_WORDS:
            return False
    return False


def _is_plural_word(low: str) -> bool:
    return low in PLURALS or (
        low.isalpha()
        and low not in PREDICATES
        and low.endswith("s")
        and not low.endswith(("ss", "us", "is"))
        and len(low) > 3
        and low not in FUNCTION_WORDS
    )


# --- rules --------------------------------------------------------------------------------------------------------


def _date(tokens: Tokens, quantity: Quantity) -> bool:
    """A day beside its month: "Aug. 7", "7 August", "March 5-9"."""
    if quantity.unit is not None or quantity.scaled:
        return False
    before = quantity.number - 1
    if tokens.low(before) == "." and before:
        before -= 1
    small = tokens.is_number(quantity.number) and len(tokens.words[quantity.number]) <= 2
    if tokens.low(before) in MONTHS and tokens.word(before)[:1].isupper() | (
        small and tokens.low(before) not in ("may", "march", "mar", "jan")
    ):
        return quantity.bare or quantity.joined
    if (
        tokens.low(before) in ("may", "march")
        and small
        and tokens.low(before - 1) in ("", ",", "-", "on", "in", BREAK, "last", "late", "the", "a", "from")
    ):
        return True
    after = quantity.last
    if small and tokens.low(after) in MONTHS and tokens.low(before) in ("on", "of", "the", "until", "since"):
        return True
    return small and tokens.low(after) in MONTHS and tokens.word(after)[:1].isupper() and not tokens.glued(after)


def _date_tail(tokens: Tokens, quantity: Quantity) -> bool:
    """A year after the comma of a date ("Aug. 7, 1998", "March,1980"), and days that a date lists ("May 4, 5 and 6")."""
    if not quantity.bare or quantity.unit is not None:
        return False
    before = quantity.number - 1
    if tokens.low(before) not in (",", "and", "or", "to", "&", *_HYPHENS, "through"):
        return False
    back = before - 1
    for _ in range(6):
        if tokens.low(back) in MONTHS and tokens.word(back)[:1].isupper() | _year_like(tokens, quantity):
            return _year_like(tokens, quantity) or len(tokens.words[quantity.number]) <= 2
        if not (
            tokens.is_number(back) or tokens.low(back) in (",", ".", "and", "to", "-", "–", "th", "st", "nd", "rd")
        ):
            return False
        back -= 1
    return False


def _numeric_date(tokens: Tokens, quantity: Quantity) -> bool:
    """Digits chained by slashes, colons, dots or hyphens: 5/17/2018, 11:30, 555-1234, 2013-14, 24/7."""
    first, last = quantity.number, quantity.number_last
    if not tokens.is_number(first):
        return False
    before, after = tokens.low(first - 1), tokens.low(last)
    if before in ("/", ":") and tokens.glued(first) and tokens.glued(first - 1) and tokens.is_number(first - 2):
        return True
    if after in ("/", ":") and tokens.glued(last) and tokens.glued(last + 1) and tokens.is_number(last + 1):
        return True
    if after == ":" and tokens.glued(last) and tokens.is_number(last + 1) and quantity.unit is None:
        return tokens.glued(last + 1)
    if (
        after in _HYPHENS
        and tokens.glued(last)
        and tokens.glued(last + 1)
        and tokens.is_number(last + 1)
        and not quantity.unit
    ):
        return True
    if before in _HYPHENS and tokens.glued(first) and tokens.glued(first - 1) and tokens.is_number(first - 2):
        return quantity.unit is None
    return False


def _joined_years(tokens: Tokens, quantity: Quantity) -> bool:
    """Two years as one: "1970-84", "2013-14", "between 1600 and 1900", "1994 to 1998"; and phone numbers "555-1234"."""
    if not quantity.joined or not tokens.is_number(quantity.number):
        return False
    word = tokens.words[quantity.number]
    if quantity.unit is not None or quantity.scaled:
        return False
    other = tokens.words[quantity.number_last - 1]
    year = len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2199
    if year and _is_plural_word(tokens.low(quantity.last)) and tokens.low(quantity.number - 1) not in ("the", "in"):
        return False
    if year and other.isdecimal() and (len(other) == 2 or (len(other) == 4 and 1000 <= int(other) <= 2199)):
        return len(other) == 4 or tokens.low(quantity.number + 1) in _HYPHENS
    return (
        word.isdecimal()
        and other.isdecimal()
        and len(word) == 3
        and len(other) == 4
        and tokens.low(quantity.number + 1) in _HYPHENS
    )


def _year(tokens: Tokens, quantity: Quantity) -> bool:
    """Plain digits that a year could be, unless something counts them: a unit, a bound, a plural noun."""
    if quantity.unit is not None or quantity.joined or quantity.first != quantity.number:
        return False
    before, after = tokens.low(quantity.number - 1), tokens.low(quantity.last)
    if quantity.words and quantity.value is not None and tokens.low(quantity.number - 1) in ("year", "in"):
        return quantity.scaled and 1900 <= quantity.value <= 2100
    if not _year_like(tokens, quantity):
        return _decade(tokens, quantity)
    value = int(tokens.words[quantity.number])
    back = tokens.word(quantity.number - 2)
    if before in ("and", "or", "to", "&") and len(back) == 4 and back.isdecimal() and 1900 <= int(back) <= 2199:
        return True
    if before in ("about", "around") and 1950 <= value <= 2035 and not _plural_follows(tokens, quantity.last):
        return True
    if before in (
        "than",
        "about",
        "least",
        "over",
        "nearly",
        "almost",
        "roughly",
        "approximately",
        "some",
        "only",
        "just",
        "under",
        "another",
        "estimated",
    ):
        return False
    if before == "to" and tokens.low(quantity.number - 2) in ("dating", "dates", "dated", "back"):
        return True
    if before in ("to", "of") and not 1900 <= value <= 2100:
        return False
    if (
        not 1950 <= value <= 2035
        and _plural_follows(tokens, quantity.last)
        and before not in ("the", "in", "since", "from", "of", "its", "his", "their", "our", "'s", "during", "by")
    ):
        return False
    if 1900 <= value <= 2100 or (
        value < 2200 and value > 2100 and before in ("in", "by", "until", "since", "after", "before")
    ):
        return True
    return (
        (
            before
            in ("in", "since", "from", "until", "between", "before", "after", "around", "c", "circa", "year", "d")
            and not _plural_follows(tokens, quantity.last)
        )
        or after in ("bc", "ad", "b.c.", "a.d.", "bce", "ce")
        or before in ("a.d.", "ad")
    )


def _decade(tokens: Tokens, quantity: Quantity) -> bool:
    """ "The 1990s", "the late '80s", "in his 30s"."""
    return (
        tokens.glued(quantity.number_last)
        and tokens.low(quantity.number_last) in ("s", "'s", "’s")
        and tokens.is_number(quantity.number)
    )


def _year_mark(tokens: Tokens, quantity: Quantity) -> bool:
    """ "'98", "the '80s", and eras: "300 BC"."""
    if quantity.unit is not None and quantity.unit.name != "second":
        return False
    if (
        tokens.low(quantity.number - 1) in ("'", "’", "‘")
        and tokens.glued(quantity.number)
        and len(tokens.words[quantity.number]) == 2
    ):
        return True
    return tokens.word(quantity.last) in ("BC", "BCE", "B.C.", "AD", "A.D.", "CE") or (_decade(tokens, quantity))


def _clock(tokens: Tokens, quantity: Quantity) -> bool:
    """A clock time: "5 a.m.", "0735 GMT", "10:35", "noon to 2 p.m."."""
    if quantity.unit is not None and quantity.unit.name not in ("picometer", "attometer", "metre"):
        return (
            tokens.word(quantity.number)[:1] == "0"
            and len(tokens.word(quantity.number)) == 4
            and tokens.word(quantity.number).isdecimal()
        )
    after = tokens.low(quantity.number_last)
    if after in TIME_AFTER and tokens.word(quantity.number_last) not in ("Am", "Et"):
        return after not in ("et", "ist", "pt", "ct") or tokens.word(quantity.number_last).isupper()
    if (
        after in ("a", "p")
        and tokens.low(quantity.number_last + 1) == "."
        and tokens.low(quantity.number_last + 2) == "m"
    ):
        return True
    word = tokens.word(quantity.number)
    if word.isdecimal() and len(word) == 4 and word[0] == "0":
        return True
    if (
        after in ("to", "and", "-", "–", "or", "until")
        and quantity.bare
        and tokens.low(quantity.number_last + 2) in TIME_AFTER
    ):
        return tokens.is_number(quantity.number_last + 1)
    return (
        tokens.low(quantity.number - 1) == "at"
        and after in (BREAK, ".", ",", "on", "")
        and quantity.bare
        and _hour(tokens, quantity)
    )


def _hour(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether "at 7" could be an hour: words of time or meeting stand near."""
    window = tokens.lows[max(0, quantity.number - 6) : quantity.number]
    return (
        quantity.value is not None
        and 1 <= quantity.value <= 12
        and any(word in WEEKDAYS or word in ("begins", "starts", "opens") for word in window)
    )


def _glued(tokens: Tokens, quantity: Quantity) -> bool:
    """Digits glued to letters: F-16, An-70, AL721, COVID-19, 5E, 747s, SCP-173, 2.0.1."""
    if not tokens.is_number(quantity.number):
        return False
    first = quantity.first
    low, word = tokens.low(first - 1), tokens.word(first - 1)
    if tokens.glued(first) and quantity.first == quantity.number:
        if word[-1:].isalpha() or word == "_":
            return True
        if low in _HYPHENS and tokens.glued(first - 1) and tokens.word(first - 2)[-1:].isalnum() and low != "—":
            return tokens.low(first - 2) not in _PREFIX_WORDS or not (quantity.unit or quantity.scaled)
        if low in ("@", "_", "&", "\\", "="):
            return True
        if low == "." and tokens.glued(first - 1) and tokens.word(first - 2)[-1:].isalnum():
            return True
        if low == "/" and tokens.glued(first - 1) and tokens.word(first - 2).isalpha() and quantity.unit is None:
            return True
    last = quantity.last
    if quantity.unit is None and tokens.glued(last):
        word = tokens.word(last)
        if word[:1].isalpha():
            return tokens.low(last) not in ("plus",)
        if word in ("-", "‑") and tokens.glued(last + 1) and _SHORT.fullmatch(tokens.word(last + 1)) and quantity.bare:
            return True
        return word == "_"
    return False


def _ordinal_tail(tokens: Tokens, quantity: Quantity) -> bool:
    """ "Twenty-first", "one hundredth" as a rank: an ordinal word glued on by a hyphen."""
    at = quantity.number_last
    return (
        quantity.words and tokens.low(at) in ("-", "‑") and tokens.glued(at)
        and tokens.low(at + 1) in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "time", "way", "star", "digit")
    )  # fmt: skip


def _compound_name(tokens: Tokens, quantity: Quantity) -> bool:
    """ "Four-star general", "six-speed gearbox", "two-way": compounds that class a thing and count nothing."""
    at = quantity.number_last
    return (
        quantity.unit is None
        and tokens.low(at) in _HYPHENS
        and tokens.glued(at)
        and tokens.low(at + 1) in CLASSING_NOUNS
    )


def _spelled_name(tokens: Tokens, quantity: Quantity) -> bool:
    """ "BBC One", "Super Six": a capitalised number word after a capitalised name."""
    at = quantity.number
    if (
        not quantity.words
        or not tokens.words[at][:1].isupper()
        or quantity.number_last > at + 1
        or quantity.unit is not None
    ):
        return False
    before = tokens.word(at - 1)
    return (
        before[:1].isupper() and not before.isupper() | tokens.low(at - 1).startswith(("the", "about", "at", "more"))
    ) or before in ("BBC", "ITV", "CBS", "Formula")


def _designation(tokens: Tokens, quantity: Quantity) -> bool:
    """A number that names the noun before it: "Flight 103", "No. 5", "Boeing 747", "the FTSE 100"."""
    if quantity.scaled or quantity.fraction or quantity.first != quantity.number:
        return False
    before = quantity.number - 1
    if tokens.low(before) == "." and tokens.low(before - 1) in (
        "no",
        "nos",
        "nr",
        "sec",
        "art",
        "rte",
        "vol",
        "p",
        "pp",
        "u.s",
        "ch",
        "apt",
    ):
        before -= 1
    elif tokens.low(before) == ".":
        return False
    low, word = tokens.low(before), tokens.word(before)
    if low == "of" and tokens.word(before - 1) in ("Group", "Gang", "Fortune"):
        return True
    if low in ("#", "№", "§"):
        return True
    if quantity.unit is None and quantity.bare and tokens.low(quantity.last) in MODEL_AFTER:
        return True
    if quantity.unit is not None and (
        quantity.unit.dimension in ("money", "age", "ratio") or len(tokens.words[quantity.unit_first]) > 1
    ):
        return low in ("no", "flight", "route", "highway", "interstate", "channel", "section") and word[:1].isupper()
    if tokens.word(quantity.last) == "Most" and tokens.word(quantity.last + 1).istitle():
        return True
    if low in INDEXES and quantity.bare:
        return True
    if (
        low in NAMED_LOWER
        and word.islower()
        and not (
            low in ("number", "no", "grade", "game", "figure", "hole", "table")
            and not _numbers(tokens, quantity, before)
        )
    ):
        return True
    if quantity.words and low not in (
        "no",
        "number",
        "category",
        "chapter",
        "article",
        "section",
        "phase",
        "stage",
        "tier",
        "game",
        "week",
        "day",
        "level",
        "type",
        "group",
        "formula",
        "air",
        "act",
        "world",
        "war",
        "model",
        "title",
        "division",
        "round",
        "generation",
    ):
        return False
    if low in NAMED_BEFORE and (word[:1].isupper() or low == "iphone"):
        return True
    if not word or not word[0].isupper() or not word[:1].isalpha():
        return False
    return _capital_names(tokens, quantity, before)


def _numbers(tokens: Tokens, quantity: Quantity, before: int) -> bool:
    """Whether a lower-case "number 5" or "game 3" numbers, and is not "the number 500 died"."""
    return quantity.value is not None and quantity.value < 100 and tokens.low(before - 1) not in ("no",)


def _capital_names(tokens: Tokens, quantity: Quantity, before: int) -> bool:
    """Whether a capitalised word before plain digits is a name that they belong to ("Voyager 2", "VS 75")."""
    printed = tokens.words[quantity.number]
    release = len(printed) == 3 and printed[1] == "." and printed.endswith("0") and quantity.last == quantity.number + 1
    if (
        not (quantity.bare or release)
        or quantity.words
        or (
            tokens.low(before) in FUNCTION_WORDS
            and not (tokens.word(before).isupper() and len(tokens.word(before)) > 1)
        )
        or tokens.low(before) in MONTHS
        or tokens.low(before) in WEEKDAYS
    ):
        return False
    if tokens.low(before).endswith("s") and len(tokens.low(before)) > 4 and not tokens.low(before).endswith("ss"):
        return False
    if tokens.word(before) in _CODES or quantity.modifier is not None:
        return False
    if (not release and _plural_follows(tokens, quantity.last)) or _opens_sentence(tokens, before):
        return False
    return tokens.low(before) not in PREDICATES


def _opens_sentence(tokens: Tokens, at: int) -> bool:
    return at <= 0 or tokens.low(at - 1) in (
        ".",
        "!",
        "?",
        BREAK,
        "“",
        '"',
        "”",
        ":",
        "--",
        "–",
        "—",
        ")",
        "''",
        "``",
        "`",
    )


def _address(tokens: Tokens, quantity: Quantity) -> bool:
    """A house number before a street: "1600 Pennsylvania Avenue", "9 E 71st St"."""
    if not quantity.bare or quantity.unit is not None:
        return False
    for index in range(quantity.last, min(quantity.last + 4, len(tokens))):
        low = tokens.lows[index]
        if (
            low in ROAD_AFTER
            and tokens.words[index][:1].isupper()
            and (index > quantity.last or low not in ("dr", "st"))
        ):
            return True
        if not (tokens.words[index][:1].isupper() or tokens.is_number(index) or low in ("th", "st", "nd", "rd", ".")):
            return False
    return False


def _phone(tokens: Tokens, quantity: Quantity) -> bool:
    """Digits in a phone number: a bracketed or dashed run of digit groups, or "+1"."""
    if not tokens.is_number(quantity.number) or quantity.unit is not None:
        return False
    window = range(max(0, quantity.number - 6), min(len(tokens), quantity.number_last + 6))
    groups = [i for i in window if tokens.is_number(i) and tokens.words[i].isdecimal()]
    if len(groups) < 3:
        return False
    first = groups[0]
    if tokens.low(first - 1) == "+" and tokens.glued(first) and groups[-1] - first == len(groups) - 1:
        return True
    chained = sum(
        1
        for i, j in zip(groups, groups[1:], strict=False)
        if all(tokens.low(k) in ("-", "–", ")", "(", ".", "+") for k in range(i + 1, j))
        and j - i <= 4
        and tokens.starts[j] - tokens.ends[i] <= 3
        and j - i > 1
    )
    return chained >= 2


def _list_number(tokens: Tokens, quantity: Quantity) -> bool:
    """A number that opens a line of a list: "1. Rice", "(2) rice"."""
    first, last = quantity.first, quantity.last
    if not quantity.bare or quantity.joined:
        return False
    if (
        tokens.low(last) == "."
        and tokens.low(last + 1) in (")", "]")
        and tokens.glued(last)
        and len(tokens.words[first]) <= 2
    ):
        return True
    if tokens.low(first - 1) == "[" and tokens.low(last) in ("]", "."):
        return not tokens.word(last + 1)[:1].isalpha() or tokens.low(last) == "."
    if (
        tokens.low(first - 1) in (BREAK, "")
        and tokens.low(last) in (".", ")")
        and tokens.word(last + 1)[:1].isalpha()
        and len(tokens.words[first]) <= 2
    ):
        return tokens.low(last + 1) != ""
    return (
        tokens.low(first - 1) in ("(", "[") and tokens.low(last) in (")", "]") and len(tokens.words[first]) == 1
        and tokens.word(last + 1)[:1].islower()
    )  # fmt: skip


def _one(tokens: Tokens, quantity: Quantity) -> bool:
    """ "One" as a pronoun or an article: "no one", "one of the", "this one", "one another", "one day"."""
    if not (
        quantity.words
        and quantity.value == 1
        and tokens.low(quantity.number) == "one"
        and quantity.number_last == quantity.number + 1
    ):
        return False
    before, after = tokens.low(quantity.number - 1), tokens.low(quantity.last)
    if quantity.joined or quantity.kind is ClaimKind.RATIO:
        return False
    if quantity.unit is not None:
        return (
            not quantity.hyphened
            and quantity.unit.name in ("day", "night", "point", "second")
            and before
            not in ("only", "just", "least", "than", "about", "in", "for", "within", "over", "nearly", "of", "by")
        )
    if after == "of":
        return _one_of(tokens, quantity)
    if before in ("only", "just", "least", "than", "exactly"):
        return False
    if before in ONE_IDIOMS or after in (
        "another",
        "-",
        "'s",
        "’s",
        "should",
        "can",
        "could",
        "must",
        "might",
        "would",
        "may",
        "thing",
        "way",
        "day",
        "side",
        "time",
        "hand",
        "point",
        "who",
        "that",
        "which",
        "more",
        "last",
        "such",
        "time",
        "else",
        "too",
        "whose",
        "where",
    ):
        return True
    if tokens.word(quantity.last)[:1].isalpha() and after not in FUNCTION_WORDS and after not in PREDICATES:
        return not _counted_one(tokens, quantity)
    return before not in (
        "and",
        ",",
        ".",
        BREAK,
        "",
        "or",
        "but",
        "with",
        "including",
        "become",
        "to",
        "by",
    ) or not _counted_one(tokens, quantity)


def _one_of(tokens: Tokens, quantity: Quantity) -> bool:
    """ "One of two men was freed" counts; "he was one of three", "the bank, one of the six" do not."""
    before = tokens.low(quantity.number - 1)
    at = quantity.last + 1
    if tokens.low(at) in ("the", "its", "his", "their", "these", "those", "her", "our"):
        at += 1
    return before in (
        "is",
        "was",
        "are",
        "be",
        "as",
        "become",
        "became",
        "being",
        ",",
        "remains",
        "were",
        "-",
        "--",
        "_",
    ) or not (tokens.low(at) in _CARDINALS or tokens.is_number(at))


_CARDINALS: Final = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens", "several"}
)


def _counted_one(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether "one" counts against another number near it: "two were strangled and one was shot"."""
    for index in (
        *range(max(0, quantity.first - 14), quantity.first),
        *range(quantity.last, min(len(tokens), quantity.last + 14)),
    ):
        low = tokens.lows[index]
        if low in _CARDINALS or (
            tokens.is_number(index) and tokens.words[index].isdecimal() and len(tokens.words[index]) < 4
        ):
            return True
    return False


def _pronoun(tokens: Tokens, quantity: Quantity) -> bool:
    """ "The two met", "these three": a small number word that stands for its noun after a determiner."""
    if (
        not quantity.words
        or quantity.unit is not None
        or quantity.joined
        or quantity.scaled
        or quantity.fraction
        or quantity.kind is not None
    ):
        return False
    before, after = tokens.low(quantity.number - 1), tokens.low(quantity.last)
    if before in _HYPHENS and tokens.low(quantity.number - 2) == "top":
        return True
    if before not in ("the", "these", "those", "all", "other", "last", "first", "latter", "former", "top", "final"):
        return False
    if after in ("of", "in"):
        return False
    return quantity.noun is None


def _nameless(tokens: Tokens, quantity: Quantity) -> bool:
    """ "Replaces the 65": plain digits after "the" with nothing counted are a name, save in "of the 65"."""
    if (
        quantity.unit is not None
        or quantity.noun is not None
        or not quantity.bare
        or quantity.modifier is not None
        or quantity.kind is not None
    ):
        return False
    if tokens.low(quantity.first - 1) == "top":
        return True
    return (
        tokens.low(quantity.first - 1) == "the"
        and tokens.low(quantity.first - 2) not in ("of", "among", "double", "twice", "times", "than")
        and not tokens.low(quantity.last).endswith("ly")
        and tokens.low(quantity.last) not in ("of", "who", "that", "in", "on")
    )


def _title(tokens: Tokens, quantity: Quantity) -> bool:
    """A unit with a capital in mixed text is a title: CBS's "60 Minutes", "48 Hours"."""
    if quantity.unit is None or quantity.unit.dimension != "time" or not quantity.printed_unit:
        return False
    word = tokens.words[quantity.unit_first]
    return (
        word.istitle()
        and len(word) > 2
        and not tokens.words[quantity.number].istitle()
        and tokens.low(quantity.number - 1) in ('"', "“", "'", "‘", "`", "on", "’s", "the")
    )


def _security(tokens: Tokens, quantity: Quantity) -> bool:
    """ "The benchmark 30-year", "the 10-year Treasury note": the name of a bond."""
    if not quantity.hyphened or quantity.unit is None or quantity.unit.name not in ("year", "month", "week"):
        return False
    if tokens.low(quantity.first - 1) in ("benchmark", "key"):
        return True
    following = tokens.lows[quantity.last : quantity.last + 5]
    for low in following:
        if low in SECURITIES:
            return True
        if not low.isalpha() or low in FUNCTION_WORDS:
            return False
    return False


def _ordinal_part(tokens: Tokens, quantity: Quantity) -> bool:
    """ "The first half", "third quarter", "half-brother", "the quarter": parts of a game or a year."""
    if not quantity.fraction or tokens.is_number(quantity.number):
        return False
    before, after = tokens.low(quantity.number - 1), tokens.low(quantity.number_last)
    word = tokens.low(quantity.number_last - 1)
    if quantity.unit is not None:
        return False
    if before in (
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "latter",
        "other",
        "better",
        "previous",
        "next",
        "final",
        "same",
        "top",
        "bottom",
        "front",
        "back",
        "early",
        "late",
    ):
        return True
    if word in ("quarter", "quarters"):
        if before in ("above", "below", "than", "about", "nearly", "almost", "roughly", "least"):
            return False
        spelled = tokens.low(quantity.number + 1) in _HYPHENS and word == "quarters"
        return not spelled and (
            tokens.low(quantity.number) not in ("a", "one", "three", "two") or after not in ("of", "the", "century")
        )
    if word == "half":
        return _half_of_game(tokens, quantity, before, after)
    alone = tokens.low(quantity.number) in ("a", "an")
    return alone and after not in (
        "of",
        "the",
        ".",
        ",",
        "less",
        "more",
        "higher",
        "lower",
        "fewer",
        ")",
        "to",
        "in",
        "from",
        "its",
        "their",
        "his",
        "since",
        "over",
        "are",
        "were",
        "said",
        "say",
        "have",
        "had",
        "do",
        "did",
        "and",
        "",
    )


def _half_of_game(tokens: Tokens, quantity: Quantity, before: str, after: str) -> bool:
    if after in ("-", "‑") and tokens.glued(quantity.number_last):
        return True
    if before in ("the", "that", "this") and after not in ("of",):
        return True
    return after in ("time", "brother", "sister", "way", "back", "hearted", "full", "empty", "hour's", "-") or (
        before in ("in",) and after in (".", ",")
    )


def _strange(tokens: Tokens, quantity: Quantity) -> bool:
    """What is left of codes: zero-padded digits, runs too long for a number."""
    word = tokens.words[quantity.number]
    if quantity.unit is None and word.isdecimal() and len(word) > 1 and word[0] == "0":
        return True
    if (
        quantity.bare
        and len(word) >= 6
        and tokens.low(quantity.first - 1) in ('"', "=", "'")
        and tokens.glued(quantity.first)
    ):
        return True
    if quantity.bare and len(word) == 5 and quantity.unit is None:
        before = tokens.word(quantity.first - 1 - (tokens.low(quantity.first - 1) in (",", ".")))
        if len(before.replace(".", "")) == 2 and before.isupper():
            return True
    return quantity.value is not None and digits_value(word) is None and tokens.is_number(quantity.number)


def _stand_alone_multiple(tokens: Tokens, quantity: Quantity) -> bool:
    """ "Double" and its like as names of things: "double murder", "double-digit", "triple jump"."""
    if quantity.kind is not ClaimKind.MULTIPLE:
        return False
    word, before, after = tokens.low(quantity.number), tokens.low(quantity.number - 1), tokens.low(quantity.number + 1)
    if after in ("-", "‑") and tokens.glued(quantity.number + 1):
        return True
    if word in (
        "doubles",
        "doubled",
        "tripled",
        "double",
        "triple",
        "treble",
        "quadruple",
        "quintuple",
        "doubling",
        "tripling",
        "halving",
        "halve",
        "halved",
    ):
        return _double(word, before, after)
    return False


_DOUBLE_AFTER: Final = frozenset(
    {
        "the",
        "that",
        "its",
        "his",
        "their",
        "what",
        "from",
        "to",
        "in",
        "over",
        "by",
        "since",
        "last",
        "a",
        "this",
        "as",
        ".",
        ",",
        "within",
        "again",
        "previous",
        "for",
        "during",
        ";",
        ")",
        "every",
        "those",
        "these",
        "our",
        "and",
        "or",
        "an",
        "between",
        "with",
        "any",
        "",
    }
)


def _double(word: str, before: str, after: str) -> bool:
    if word in ("doubled", "tripled", "doubling", "tripling", "halved", "halving", "halve"):
        return after == "down" or before in ("the", "a") or after == "over"
    if word == "doubles":
        return True
    return after not in _DOUBLE_AFTER or before in ("the", "a", "'s", "his", "an", "body")


RULES: Final[tuple[Callable[[Tokens, Quantity], bool], ...]] = (
    _strange,
    _glued,
    _date,
    _date_tail,
    _joined_years,
    _numeric_date,
    _year_mark,
    _year,
    _clock,
    _designation,
    _address,
    _phone,
    _list_number,
    _ordinal_tail,
    _compound_name,
    _spelled_name,
    _ordinal_part,
    _one,
    _title,
    _security,
    _stand_alone_multiple,
)
"""The rules, cheapest and surest first."""
