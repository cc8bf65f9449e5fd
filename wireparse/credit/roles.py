"""Third stage: what each segment of a credit is, a photographer or a source, once the words that are no name are off it."""

from __future__ import annotations

import enum
import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from wireparse.grammar.slips import is_slip
from wireparse.lexicon._words import words
from wireparse.lexicon.agencies import canonical_names
from wireparse.lexicon.credit_words import (
    CONNECTORS,
    FLAG_WORDS,
    LEAD_NOUNS,
    OWNER_WORDS,
    PICTURE_NOUNS,
    PLACEHOLDERS,
    RANKS,
    SURNAMES,
)
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import ORGANIZATION_HEADS
from wireparse.lexicon.particles import PARTICLES, SUFFIXES
from wireparse.lexicon.photo_agencies import (
    OWNERS,
    PICTURE_AGENCIES,
    PICTURE_DESKS,
    SOCIAL_SITES,
    STOCK_SITES,
    USER_SITES,
)
from wireparse.lexicon.photographers import PHOTOGRAPHERS_NAMES
from wireparse.lexicon.titles import ABBREVIATED_TITLES

__all__ = [
    "LONGEST_NAME",
    "Known",
    "Stripped",
    "can_start_agency",
    "canonical",
    "has_given_name",
    "is_firm_name",
    "is_given_name",
    "is_initialled",
    "is_owner_name",
    "is_person_name",
    "is_stock_site",
    "is_user_name",
    "known",
    "owns",
    "strays",
    "strip_words",
    "without_rank",
    "without_stop",
]

LONGEST_NAME: Final = 60  # characters of the longest name that the lexicon is asked for
# "CC BY-SA 4.0", "CC0 1.0", "CC-BY 3.0 DE", "Creative Commons Attribution-ShareAlike 4.0 International".
_LICENCE: Final = re.compile(
    r"""
    \b (?: CC (?: [- ]? (?:0|Zero)\b | [- ]BY (?: [- ](?:SA|NC|ND) )*+ )
        | Creative[ ]Commons[ ] (?: Zero | (?:BY|Attribution) (?: [- ](?:SA|NC|ND|ShareAlike|Share[ ]Alike|NonCommercial|NoDerivs|NoDerivatives) )*+ ) )
    (?: [- ]\d\.\d )?+ (?: [ ](?: [A-Z]{2} | International | Unported | Generic | Universal )\b )?+ (?: [ ]licen[sc]e )?+ (?![\w-])
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Known(enum.Enum):
    """What a name in the lexicon stands for."""

    AGENCY = 1  # news and picture agencies: at the end of a caption the bare name is a credit
    OWNER = 2  # papers, broadcasters, public bodies: a source where a credit is meant
    SITE = 3  # social media
    LICENCE = 4  # a licence of Creative Commons: no name beside one, and the credit where there is no other


@cache
def _lexicon() -> dict[str, Known]:
    named = {form: Known.AGENCY if name in PICTURE_DESKS else Known.OWNER for form, name in canonical_names().items()}
    listed = (
        (SOCIAL_SITES, Known.SITE),
        (OWNERS, Known.OWNER),
        (PICTURE_AGENCIES | STOCK_SITES | USER_SITES, Known.AGENCY),
    )
    return named | {_fold(name): kind for names, kind in listed for name in names}


@cache
def _first_words() -> frozenset[str]:
    named = (form for form, name in canonical_names().items() if name in PICTURE_DESKS)
    return frozenset(named) | {name.split()[0].replace(".", "") for name in PICTURE_AGENCIES | STOCK_SITES | USER_SITES}


def _fold(name: str) -> str:
    return name.lower().removeprefix("the ").replace("’", "'").replace(".", "").replace(" ", "")


@lru_cache(maxsize=4096)
def known(name: str) -> Known | None:
    """What the lexicon says of `name`, case, stops and a leading "the" aside."""
    if len(name) >= LONGEST_NAME:
        return None
    if name[:1] in "Cc" and _LICENCE.fullmatch(name):
        return Known.LICENCE
    return _lexicon().get(_fold(name))


@lru_cache(maxsize=1024)
def canonical(name: str) -> str:
    """What two printed forms of one name share: "AP" and "ASSOCIATED PRESS" are the same agency."""
    folded = _fold(name)
    return canonical_names().get(folded, folded).lower()


@lru_cache(maxsize=4096)
def can_start_agency(word: str) -> bool:
    """Whether the name of a news or picture agency may start with `word`."""
    return word.lower().replace(".", "").rstrip(",;)/") in _first_words()


def is_stock_site(name: str) -> bool:
    """Whether this source sells pictures of people who go by user names, among others."""
    return name.casefold().removesuffix(".com") in STOCK_SITES


_KEPT_STOP: Final = re.compile(r"(?:\b[^\W\d_]|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|Bros|St))\.$", re.IGNORECASE)
_MONTH: Final = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATED: Final = re.compile(rf"[\d./:'’-]++|(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}},?)?(?: \d{{4}})?", re.IGNORECASE)
# The number of a picture: "12345678a", "PTI03_04_2024_000123A".
_CODE: Final = re.compile(r"(?=.{7})[A-Za-z]{0,4}\d[\d_]{4,}+[\w-]*+")
# Words at the edge of a segment that belong to the credit's wording.
_EDGE: Final = (
    frozenset(FLAG_WORDS) | PICTURE_NOUNS | {"stringer", "staff", "str", "stf", "contributor", "official", "mandatory"}
)
_FRONT: Final = _EDGE | LEAD_NOUNS
_BACK: Final = _EDGE - words("official image via art still video photography graphic drawing mandatory")
_SPACE: Final = " \t\r\n\xa0\u200b'\"“”*-–—"


_JOINING: Final = frozenset({"and", "&"})


class Stripped(NamedTuple):
    """A segment without the wording of credits at its edges."""

    name: str
    flags: tuple[str, ...] = ()
    worded: bool = False  # whether wording was taken off
    kind: Known | None = None  # what the lexicon says of the name
    length: int = 0  # words of the name
    stray: int = 0  # words that no name would hold
    stopped: bool = False  # whether the segment ends as a sentence does


def strip_words(text: str) -> Stripped:
    """Take flags, nouns for the picture, placeholders and years off the edges of a segment.

    >>> strip_words("PTI File Photo").name
    'PTI'
    """
    if ("CC" in text or "cc" in text or "ommons" in text) and (bare := _LICENCE.sub(" ", text)).strip(_SPACE):
        text = bare
    words = _words(text)
    flags: list[str] = []
    worded = False
    low, high = 0, len(words)
    while low < high and known(" ".join(words[low:high])) is None:
        last, first = words[high - 1], words[low]
        alone = high - low == 1
        word = _meant(last, alone=alone)
        named = word == "pool" and high - low > 1 and not _pool_is_wording(words[low : high - 1])
        if not named and (
            word in _BACK
            or (last.isdigit() and (worded or _is_year_of(words[low:high])))
            or (word == "video" and known(" ".join(words[low : high - 1])) is Known.AGENCY)
        ):
            high -= 1
        elif (word := _meant(first, alone=alone)) in _FRONT or (len(first) == 4 and first.isdigit()):
            low += 1
        else:
            break
        worded |= not word.isdigit()
        if word in FLAG_WORDS:
            flags.append(FLAG_WORDS[word])
    name = " ".join(words[low:high])
    kind = known(name)
    if name.lower() in PLACEHOLDERS:
        return Stripped("", tuple(flags), worded=True)
    if not name or (kind is None and (_DATED.fullmatch(name) or (not _is_plain(name) and _CODE.fullmatch(name)))):
        return Stripped("", tuple(flags), worded)
    stopped = False
    if name.endswith(".") and not _KEPT_STOP.search(name):
        stopped = _ends_sentence(words[high - 1])
        name = name[:-1].rstrip()
    if name.endswith((" Pool", " pool", " POOL")):
        flags.append("POOL")
    stray = 0 if kind is not None or ("." in name and _SITE.fullmatch(name)) else _strays(words[low:high])
    name = name.removeprefix("the ").removeprefix("For ").removeprefix("FOR ")
    return Stripped(name, tuple(flags), worded, kind, high - low, stray, stopped and kind is None)


def _words(text: str) -> list[str]:
    """The words of a segment, less what joins the last of a list to it: "Ana Ruiz, Kim Poe, and Tom Hale"."""
    words = text.strip(_SPACE).rstrip(",:").split()
    return words[1:] if len(words) > 1 and words[0] in _JOINING else words


def _is_year_of(words: list[str]) -> bool:
    """Whether the last word is the year in a person's notice: "Ana Ruiz 2024"; "London 2012" is a name."""
    name = " ".join(words[:-1])
    return len(words[-1]) == 4 and has_given_name(name) and is_person_name(name) and not is_owner_name(name)


_HANDOUT: Final = "handout"
_NO_SLIPS: Final = frozenset({"handouts", "hangout", "handcut"})  # words of their own


def _meant(printed: str, *, alone: bool) -> str:
    """A word at the edge of a segment in lower case; "handout" with one letter wrong is mended, unless it is printed as a surname is."""
    word = printed.lower().strip(".,:")
    if word[:1] == "h" and abs(len(word) - len(_HANDOUT)) < 2 and (alone or not printed.istitle()):
        return _HANDOUT if word not in _NO_SLIPS and is_slip(_HANDOUT, word) else word
    return word


_ABBREVIATED: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Inc|Bros|Corp|Dept|Univ|Capt|Pfc|Cpl|Sgt|Spc|Jr|Sr|Mass|Gen|Tech|Staff)\.", re.IGNORECASE
)


def strays(words: list[str]) -> int:
    """How many words no name would hold: words in lower case that the wording of credits has not, either."""
    return sum(
        [word.islower() and word[0].isalpha() and word not in CONNECTORS and word not in _FRONT for word in words]
    )


def _strays(words: list[str]) -> int:
    """How many words no name would hold: words in lower case, words that end a sentence."""
    lower = sum(word.islower() and word[0].isalpha() and word not in CONNECTORS for word in words)
    return lower + sum(
        word[-1] in ".?!" and _ends_sentence(word) and known(" ".join(words[at:])) is not Known.AGENCY
        for at, word in enumerate(words[:-1], 1)
    )


def without_stop(name: str) -> str:
    """`name` less the stop that parts it from what follows; the stops of initials and suffixes stay."""
    return name[:-1].rstrip() if name.endswith(".") and not _KEPT_STOP.search(name) else name


def _ends_sentence(word: str) -> bool:
    """Whether a stop behind a word is no abbreviation's or initial's."""
    bare = word.rstrip(".")
    if bare.isdecimal():
        return True
    return len(bare) > 2 and not _ABBREVIATED.fullmatch(f"{bare}.") and bare.lower() not in ABBREVIATED_TITLES


def _pool_is_wording(words: list[str]) -> bool:
    """Whether "Pool" after these words is a flag ("AP Pool", "Jane Doe Pool") and no part of a name ("Kremlin Pool")."""
    name = " ".join(words)
    return words[-1].lower() in _EDGE or (has_given_name(name) and is_person_name(name)) or known(name) is Known.AGENCY


_INITIAL: Final = re.compile(r"[A-ZÀ-Þ]|(?:[A-ZÀ-Þ]\.-?){1,3}")
_NAME_WORD: Final = re.compile(r"(?:[a-z]{1,4}-)?(?:[^\W\d_]['’])?[^\W\d_a-zß-öø-ÿ][^\W\d_]*+(?:['’.-]?[^\W\d_]+)*+\.?")


def _name_words(name: str) -> list[str]:
    words = name.split()
    while len(words) > 1 and (
        (first := words[0].lower().rstrip(".")) in ABBREVIATED_TITLES or (first in RANKS and len(words) > 2)
    ):
        del words[0]
    return words


def without_rank(name: str) -> str:
    """`name` less the ranks and courtesy titles before it ("Pfc. Jane Doe")."""
    return " ".join(_name_words(name))


_GIVEN: Final = GIVEN_NAMES | PHOTOGRAPHERS_NAMES


def is_given_name(word: str) -> bool:
    """Whether `word`, in lower case, is a given name; of a double one the first counts."""
    return word in _GIVEN or word.partition("-")[0] in _GIVEN


@lru_cache(maxsize=1024)
def has_given_name(name: str) -> bool:
    """Whether a name shows itself a person's: a known given name first, or an initial before the last word."""
    words = _name_words(name)
    if len(words) < 2:
        return False
    first = words[0].lower()
    return is_given_name(first) or any(_INITIAL.fullmatch(word) for word in words[:-1])


_ADDRESS: Final = re.compile(
    r"\w\.(?:com|net|org|co|ie|de|ca|au|uk|tv|info|gov|mil|fr|ru|io|us)\b|://|\d", re.IGNORECASE
)
_SITE: Final = re.compile(r"(?:[a-z\d-]++\.)+(?!jpe?g$|png$|gif$|webp$)[a-z]{2,6}")
_OWNING: Final = OWNER_WORDS | ORGANIZATION_HEADS
# Surnames: the firms' forms of these letters are printed in capitals.
_NO_FORMS: Final = frozenset({"Sa", "Ag", "Nv", "Bv"})


_ARTICLES: Final = ("La ", "El ", "Los ", "Las ", "Les ", "Il ", "Der ", "Die ", "Das ")


def _is_plain(name: str) -> bool:
    """Whether a name has letters and spaces only."""
    return name.replace(" ", "").isalpha()


@lru_cache(maxsize=1024)
def is_owner_name(name: str) -> bool:
    """Whether a name shows itself that of an owner: a word of the trade in it, a digit, a web address, "The" in front."""
    if name.startswith(("The ", "@")):
        return True
    if not _is_plain(name) and ("'s" in name or "’s" in name or _ADDRESS.search(name) or _SITE.fullmatch(name)):
        return True
    words = [word.strip(".,'’()&").lower() for word in name.split() if word not in _NO_FORMS]
    if len(words) == 2 and name.startswith(_ARTICLES) and words[1] not in _GIVEN:  # "La Gaceta"
        return True
    if _OWNING.isdisjoint(words):
        return False
    return not (has_given_name(name) and all(word in SURNAMES for word in words if word in _OWNING))


def owns(name: str, kind: Known | None) -> bool:
    """Whether a source is known by the lexicon or shows itself an owner's."""
    return kind is not None or (is_owner_name(name) and not any(map(str.isdigit, name)))


@lru_cache(maxsize=1024)
def is_person_name(name: str) -> bool:
    """Whether a name has the shape of a person's: two to five capitalised words, particles and suffixes among them."""
    words = _name_words(name)
    if not 2 <= len(words) <= 5:
        return False
    full = 0
    for word in words:
        if word in PARTICLES or word.lower().rstrip(".") in SUFFIXES:
            continue
        if not _NAME_WORD.fullmatch(word.rstrip(",")) and not _INITIAL.fullmatch(word):
            return False
        full += 1
    return full >= 2 or (full == 1 and words[0].lower() in _GIVEN)


_INITIALLED: Final = re.compile(r"(?:[A-ZÀ-Þ]\.){1,3}[A-ZÀ-Þ][\w'’-]+")


def is_initialled(name: str) -> bool:
    """Whether one word is a surname with its initials run into it ("R.Doe")."""
    return _INITIALLED.fullmatch(name) is not None and name.rpartition(".")[2].lower() not in _OWNING


def is_firm_name(name: str) -> bool:
    """Whether a name starts in capitals and goes on without, as firms' do ("ONE Esports") and photographers' do not."""
    first, _, rest = name.partition(" ")
    return len(first) > 2 and first.isupper() and not rest.isupper() and "." not in first


_USER: Final = re.compile(r"@?[\w.'-]+")


def is_user_name(name: str, site: str | None) -> bool:
    """Whether one word beside a stock site is the name that someone goes by there, not a firm's.

    Unsplash and its like have nobody but users; elsewhere the spelling must say so ("janedoe", "DoePics").
    """
    if name.isupper() or not _USER.fullmatch(name):
        return False
    return (site or "").lower() in USER_SITES or name[0].islower() or name[1:] != name[1:].lower()
