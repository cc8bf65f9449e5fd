"""What one word can be in a name or in the title before it, as far as the word tells alone: looked up once a word."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import Final

import regex

from wireparse.grammar.remembered import Remembered
from wireparse.grammar.words import POSSESSIVE_ENDINGS, SHORT_OFFICES, is_abbreviation, is_capital, is_initial
from wireparse.lexicon._words import words
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import DEMONYMS, NAMED_BODIES, NAMED_BODY_ENDS, ORGANIZATION_HEADS
from wireparse.lexicon.particles import CAPITALISED_FUNCTION_WORDS, PARTICLES, SUFFIXES, TIME_NAMES
from wireparse.lexicon.titles import NAMELIKE_TITLES, NOT_CALLINGS, TITLE_HEADS, TITLE_MODIFIERS

__all__ = [
    "CLOSING", "CONNECTORS", "DOMAIN_ENDS", "DOMAIN_OPENERS", "OPENING", "ORDINALS", "PLAYS", "SAINTS", "can_precede", "is_title_word",
    "parts",
]  # fmt: skip

_KEPT: Final = 4096  # words whose class is remembered: a story says the same few hundred over and over
_CALLING: Final = regex.compile(r"\p{Ll}{3,16}(?:er|or|ist|ian|man|woman|person|eur|ant|ee|crat|ologist|star)")
_ADJECTIVE: Final = regex.compile(
    r"\p{Ll}{2,14}(?:al|ic|ese|ish|ary|ive|ine|based|born|winning|turned|elected|backed|aligned)|\p{L}{1,14}-\p{L}{2,14}"
)
ORDINALS: Final = frozenset({"1st", "2nd", "3rd", "first", "second", "third"})
DOMAIN_OPENERS: Final = frozenset({"of", "for", "to", "on", "in", "at"})
CONNECTORS: Final = DOMAIN_OPENERS | {"and", "&", "the"}
# Ends what a title governs, next to the name: "Secretary of State Smith", "chief of staff Smith", "Private First Class Smith".
DOMAIN_ENDS: Final = frozenset(
    words(
        """
        state staff defense defence health nations policy communications operations affairs class security
        police education energy commerce justice treasury labor transportation union representatives budget
        research finance interior agriculture trade environment culture transport tourism sports information
        parliament appeals prisons works welfare water mines industry economy planning lands opposition
        """
    )
)  # fmt: skip
# What a player's position is made of, by its last word.
PLAYS: Final = MappingProxyType(
    {
        "receiver": ("wide",),
        "guard": ("point", "shooting", "left", "right"),
        "forward": ("power", "small"),
        "tackle": ("left", "right", "nose"),
        "pitcher": ("starting", "relief"),
        "fielder": ("left", "right", "center"),
        "linebacker": ("outside", "middle", "inside"),
        "end": ("tight", "defensive"),
        "back": ("running", "defensive", "left", "right"),
        "safety": ("free", "strong"),
    }
)
_SUFFIX_FORMS: Final = frozenset(
    form for word in SUFFIXES for form in (word.upper(), word.capitalize(), f"{word.capitalize()}.", f"{word.upper()}.")
) | {"Ph.D.", "M.D.", "Q.C.", "K.C.", "M.P.", "D.D.S.", "J.D.", "R.N."}
OPENING: Final = '"“‘('
CLOSING: Final = '"”)'
# What opens a surname and is a title besides: "Eva Marie St. John", "Ivo Di Marco"; an inspector is a "DI".
SAINTS: Final = frozenset({"St", "St.", "ST", "ST.", "Saint", "Sainte", "Di"})

SUFFIX: Final = 1  # "Jr.", "III"
NAME_END: Final = 1 << 1  # the last word of a name
NAME_PART: Final = 1 << 2  # a word of a name before its last one
UNSURE_PART: Final = 1 << 3  # one in some places: a particle, a title that is a given name, in the marks of a nickname
DOUBTFUL_END: Final = (
    1 << 4
)  # as the last word of a name more often an office, a body, a nation, the first word of a sentence
AFFILIATION: Final = 1 << 5  # a nation or initials, which stand before a name
OPENS_DOMAIN: Final = 1 << 6  # "of", "for", "the": before what a title governs
TITLE_END: Final = 1 << 7  # the last word of a title
UNSURE_END: Final = 1 << 8  # one behind some words: "chief of | staff"
IN_TITLE: Final = 1 << 9  # a word of a title before its last one
UNSURE_TITLE: Final = 1 << 10  # one between or before some words: "of", "wide"
PLURAL_OFFICE: Final = 1 << 11  # "leaders"
BODY_END: Final = 1 << 12  # the last word of what an office governs: "Bank", "defence"
BEFORE_NAME: Final = (
    NAME_PART | UNSURE_PART | TITLE_END | UNSURE_END
)  # what may stand before a surname and belong to it


@lru_cache(maxsize=_KEPT)
def is_title_word(word: str) -> bool:
    """Whether `word` can be the last word of a title: an office, a rank, a calling.

    >>> [is_title_word(word) for word in ("Gen.", "co-founder", "goalkeeper", "after")]
    [True, True, True, False]
    """
    lower = word.rstrip(".").lower()
    if lower in TITLE_HEADS or word in SHORT_OFFICES:
        return True
    if "-" in lower and lower.rsplit("-", 1)[1] in TITLE_HEADS:
        return True
    return (
        word.islower()
        and lower not in NOT_CALLINGS
        and lower not in CAPITALISED_FUNCTION_WORDS
        and _CALLING.fullmatch(lower) is not None
    )


@lru_cache(maxsize=_KEPT)
def can_precede(word: str) -> bool:
    """Whether the word, without marks around it, can stand in a name before the last one, as far as it tells alone.

    >>> [can_precede(word) for word in ("Tammy", "J.", "van", "President", "On", "with")]
    [True, True, True, False, False, False]
    """
    lower = word.lower()
    if not is_capital(word):
        return lower in PARTICLES
    if is_initial(word) or word in SAINTS:
        return True
    if word[-1] in ".!?," or word.endswith(POSSESSIVE_ENDINGS) or lower in TIME_NAMES or lower == "class":
        return False
    if lower in TITLE_HEADS:
        return lower in NAMELIKE_TITLES
    if lower.startswith(("then-", "ex-")) or lower.endswith("-old"):
        return False
    return lower not in CAPITALISED_FUNCTION_WORDS or lower in GIVEN_NAMES


def _can_end_name(word: str) -> bool:
    """Whether the word has the shape of a last name: "Smith", "al-Sisi", "X"."""
    if not is_capital(word) or word[-1] in '"”)!?,':
        return False
    if word[-1] == ".":
        return is_initial(word)
    return word.lower() not in TIME_NAMES and (word.isalpha() or not any(map(str.isdigit, word)))


def _continues(word: str) -> int:
    """Whether the word can stand in a name before its last one."""
    if word[0] in OPENING or word[-1] in CLOSING:
        return UNSURE_PART
    if not can_precede(word):
        return 0
    plain = is_capital(word) and (word.lower() not in TITLE_HEADS or word in SAINTS or is_initial(word))
    return NAME_PART if plain else UNSURE_PART


def _is_doubtful(word: str) -> bool:
    """Whether a capitalised word needs a second look before it is taken for a surname."""
    stem = word.rstrip(".").lower()
    return (
        stem in TITLE_HEADS
        or stem in DEMONYMS
        or stem in CAPITALISED_FUNCTION_WORDS
        or stem in ORGANIZATION_HEADS
        or word in NAMED_BODIES
        or word in NAMED_BODY_ENDS
        or (stem.endswith("s") and stem[:-1] in DEMONYMS)
        or (len(word) > 1 and word.isupper())
    )


def _in_title(word: str) -> bool:
    """Whether the word can stand in a title before its last word."""
    lower = word.rstrip(".").lower()
    if lower in TITLE_MODIFIERS or lower in ORDINALS:
        return word != "Then"
    if is_capital(word):
        return lower not in TIME_NAMES and lower not in CAPITALISED_FUNCTION_WORDS and word[-1] not in '"”!?'
    return lower not in NOT_CALLINGS and (
        lower in DEMONYMS or lower in TITLE_HEADS or is_title_word(word) or _ADJECTIVE.fullmatch(lower) is not None
    )


def _title_parts(word: str) -> int:
    """Say where in a title the word can stand."""
    lower = word.lower()
    flags = UNSURE_TITLE if word in CONNECTORS or any(word in before for before in PLAYS.values()) else 0
    if word[-1] == "." and not is_abbreviation(word):
        return flags  # a sentence ends with it
    if is_title_word(word) or lower in DEMONYMS or (len(word) > 2 and word.isupper() and word.isalpha()):
        flags |= TITLE_END
    elif lower.rstrip(".") in DOMAIN_ENDS or lower in ORGANIZATION_HEADS or word in PLAYS:
        flags |= UNSURE_END
    if _in_title(word):
        flags |= IN_TITLE
    return flags | (PLURAL_OFFICE if word[-1] == "s" and word.islower() and word[:-1] in TITLE_HEADS else 0)


def _work_out(word: str) -> int:
    if not word:
        return 0
    lower = word.lower()
    flags = _continues(word) | _title_parts(word)
    if word in _SUFFIX_FORMS:
        flags |= SUFFIX
    if _can_end_name(word):
        flags |= NAME_END
    if _is_doubtful(word):
        flags |= DOUBTFUL_END
    if lower in DOMAIN_ENDS or lower in ORGANIZATION_HEADS:
        flags |= BODY_END
    nation = lower in DEMONYMS and lower not in GIVEN_NAMES
    if nation or (len(word) > 2 and word.isupper() and "." not in word):
        flags |= AFFILIATION
    return flags | (OPENS_DOMAIN if lower == "the" or lower in DOMAIN_OPENERS else 0)


parts: Final = Remembered(_work_out)
