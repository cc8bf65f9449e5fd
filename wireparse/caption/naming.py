"""The persons that a caption names without a notation: what stands in a run of capitals, before it or behind it shows one.

A title or a given name in the run shows a person, and an office before it. Where the words themselves say nothing, what follows does:
an age or a number, a noble title, a team, a verb that only people govern.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.caption.wording import CUE, TITLE
from wireparse.grammar.names import PersonMention, is_title_word, person_before, person_in
from wireparse.grammar.places import is_known_city, is_region
from wireparse.grammar.words import is_syllabic
from wireparse.lexicon.captions import PERSONAL_PARTICIPLES, PERSONAL_VERBS, ROLES_OF_BODIES, VENUES
from wireparse.lexicon.credit_words import SURNAMES
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import DEMONYMS, ORGANIZATION_HEADS
from wireparse.lexicon.particles import CAPITALISED_FUNCTION_WORDS, PARTICLES, SUFFIXES
from wireparse.lexicon.titles import SURNAME_CALLINGS, TITLE_HEADS

if TYPE_CHECKING:
    from wireparse.caption.wording import Run

__all__ = ["calling_in", "has_given", "named_persons"]

_SHOWN: Final = CUE | TITLE  # shows a person in a run of several words; of one only a title does
_MARKS: Final = frozenset(".'’-")


# A quick look at the first characters behind a run lets no sign pass unseen: behind one word "and" or a noble title, behind more an
# age or number, a team and a verb too.
_AHEAD: Final = 4
_BESIDE: Final = 5  # characters from a person to the other of a pair
_SIGNS_OF_ONE: Final = frozenset(
    {" and", *(f", {letters}" for letters in ("Du", "Ea", "Co", "Ma", "Vi", "Pr", "Qu", "Ki", "Ba", "Gr", "Cr"))}
)
_SIGNS: Final = (
    _SIGNS_OF_ONE
    | {" of ", " is ", " are", " was", " wer"}
    | {
        f"{mark}{age}"
        for mark in (", ", " (")
        for age in (*range(10, 100), *(f"{age}{after}" for age in range(1, 10) for after in "),;"))
    }
    | {f" {verb[: _AHEAD - 1]}" for verb in PERSONAL_VERBS}
    | {
        f", {office[: _AHEAD - 2]}"
        for office in (*TITLE_HEADS, "the", "a ", "an", "former", "acting", "deputy", "then")
    }
)


def named_persons(text: str, start: int, end: int, runs: list[Run]) -> list[PersonMention]:
    """The persons that `text[start:end]` names, whose runs of capitals these are, in order."""
    found = []
    floor = start
    for at, run_end, several, shown, phrase in runs:
        stop = run_end
        if text[stop - 1] in _MARKS and text[at:stop].rpartition(" ")[2].rstrip(".").lower() not in SUFFIXES:
            stop -= 1
        person = _by_words(text, stop, floor, phrase) if shown & (_SHOWN if several else TITLE) else None
        if person is None and (
            text[stop : stop + _AHEAD] in (_SIGNS if several else _SIGNS_OF_ONE)
            or (at - floor == _BESIDE and text.startswith(" and ", floor))
        ):
            person = _by_what_follows(text, at, stop, floor, end)
        if person is not None:
            found.append(person)
            floor = person.end
    return found


def calling_in(name: str) -> str:
    """What someone does that opens a name with a capital, where a given name follows: "Swimmers Ida Holm", "Hiker Greta Thun"; else "".

    >>> calling_in("Swimmers Ida Holm"), calling_in("Hunter Ida Holm")
    ('Swimmers', '')
    """
    calling, _, rest = name.partition(" ")
    lower = calling.lower()
    if lower in GIVEN_NAMES or lower in SURNAMES or lower in SURNAME_CALLINGS or not has_given(rest):
        return ""
    one = lower.removesuffix("s")
    return calling if one in TITLE_HEADS or (one.endswith("er") and is_title_word(one)) else ""


def has_given(name: str) -> bool:
    """Whether a name of two words or more opens with a known given name."""
    first, _, rest = name.partition(" ")
    return bool(rest) and (
        first.lower().partition("-")[0] in GIVEN_NAMES or ("-" in name and any(map(is_syllabic, name.split())))
    )


# --- a title or a given name -----------------------------------------------------------------------------------------


_ARTICLES: Final = (" the ", "The ")


def _by_words(text: str, stop: int, floor: int, phrase: int) -> PersonMention | None:
    """The person whose name ends at `stop`, where a title or a given name shows one; no mark stands behind `phrase`, if that is known."""
    if phrase < 0:
        person = person_before(text, stop, floor)
    else:
        person = person_in(text, phrase if phrase > floor else floor, stop)
    if person is None or _is_body(person.name):
        return None
    if person.title is None:
        led = text.endswith(_ARTICLES, floor, person.start)  # "the Tom Hale Bridge"
        return person if not led and has_given(person.name) else None
    if " " not in person.name and _is_unlisted(person.title):
        return None
    if text.startswith(", ", stop) and _is_town(text, person):
        return None
    return _with_town(text, person, floor) if text.endswith("., ", floor, person.start) else person


def _is_unlisted(title: str) -> bool:
    """Whether only "-er" makes a lower-case word a title: too little before a single word ("bitter Ale"; an adjective in German)."""
    return title.endswith("er") and title.islower() and " " not in title and title not in TITLE_HEADS


def _is_body(name: str) -> bool:
    """Whether the name ends as that of a body does, or three words or more as that of a venue: "Kent Police", "Shelby Ice Rink"."""
    if " " not in name:
        return False
    _, *middle, last = name.split()
    last = last.lower()
    if not middle:
        return last in ORGANIZATION_HEADS and last not in SURNAMES
    return (last in ORGANIZATION_HEADS or last in VENUES) and (
        last not in SURNAMES or any(word.isupper() and word.isalpha() and len(word) > 1 for word in middle)
    )


# A town's region and the office of its own: "Elk Bend, Ore., Mayor Ana Ruiz".
_TOWN_BEHIND: Final = re.compile(r", (?P<region>[A-Z][\w.]++(?: [A-Z]\w++)?), (?P<office>[A-Z][\w.-]*+) [A-Z]")
_TOWN_BEFORE: Final = re.compile(
    r"(?P<town>[A-ZÀ-Þ][\w.'’-]{0,47}+(?: [A-ZÀ-Þ][\w.'’-]{0,47}+)?), (?P<region>[A-Z][\w.]{1,47}+), $"
)
_LONGEST_TOWN: Final = 48


def _is_town(text: str, person: PersonMention) -> bool:
    """Whether the name is a town's inside the title of the person behind it."""
    found = _TOWN_BEHIND.match(text, person.end)
    return found is not None and is_title_word(found["office"]) and is_region(found["region"])


def _with_town(text: str, person: PersonMention, floor: int) -> PersonMention:
    """The person with the town before the office as part of the title, and what stands before that."""
    town = _TOWN_BEFORE.search(text, max(floor, person.start - _LONGEST_TOWN), person.start)
    if town is None or not is_region(town["region"]):
        return person
    before = person_before(text, town.end("town"), floor)
    at = before.start if before is not None and before.title else town.start()
    return person._replace(start=at, title=text[at : person.name_start].rstrip())


# --- what follows a name ---------------------------------------------------------------------------------------------

_BEHIND: Final = re.compile(
    r"""
    (?P<age> [ ]\(\d{1,3}\) | ,[ ]\d{1,3}(?=[,;]|$) )
  | ,[ ](?P<noble> (?:(?:Grand|Crown)[ ])?(?:Duke|Duchess|Earl|Countess|Marquess|Marchioness|Viscount|Viscountess|Prince|Princess|Queen|King|Baron|Baroness)
        [ ]of[ ](?:the[ ])?[A-ZÀ-Þ][\w'’-]*+ )
  | ,[ ](?:(?:the|an?|former|acting|deputy|then)[ ])*+(?P<office> [a-z-]{2,16} )\b
  | (?P<second> [ ]and(?:[ ][A-ZÀ-Þ][\w'’.-]*+){1,3} )?+
    [ ] (?: of[ ](?=[A-ZÀ-Þ]) | (?: (?P<be> is|are|was|were )[ ](?:being[ ])? )? (?P<verb> [a-z]{3,12} )\b )
    """,
    re.VERBOSE,
)
_OPENERS: Final = (": ", ". ", "- ", "– ", "\n", " and ", "s' ", "s’ ", "'s ", "’s ")
_MOST_WORDS: Final = 3


_LONGEST_WORD: Final = 20  # characters of a name of one word


def _by_what_follows(text: str, at: int, stop: int, floor: int, end: int) -> PersonMention | None:
    """The person whose name ends at `stop`, the end of the run of capitals from `at`, where what stands behind it shows one."""
    led = at == floor or text.endswith(_OPENERS, floor, at) or "'" in text[at:stop] or "’" in text[at:stop]
    behind = _BEHIND.match(text, stop, end) if led or text[stop : stop + 2] in {", ", " ("} else None
    if behind is None:
        return None
    age, noble, office, second, be, verb = behind.group("age", "noble", "office", "second", "be", "verb")
    if noble:
        person = person_before(text, stop, floor)
        return person if person is None or person.title else person._replace(title=noble)
    if stop - at < _LONGEST_WORD and text[at:stop].isalpha():
        return _of_pair(text, at, stop, floor)
    joined = second is not None or text.endswith(" and ", floor, at)
    if office and (office not in TITLE_HEADS or office in ROLES_OF_BODIES):
        return None
    if verb and not (
        verb in PERSONAL_PARTICIPLES if be else verb in PERSONAL_VERBS or (joined and f"{verb}s" in PERSONAL_VERBS)
    ):
        return None
    person = person_before(text, stop, floor)
    shown = person is not None and _is_full_name(person) and (age or not _is_place(person.name))
    return person if shown and (age or led) else None


_PAIR: Final = re.compile(r"(?P<one>[A-ZÀ-Þ][a-zß-ÿ]+) and (?P<two>[A-ZÀ-Þ][a-zß-ÿ]+)(?= [a-z])")


def _of_pair(text: str, at: int, stop: int, floor: int) -> PersonMention | None:
    """One of two given names that a clause opens with: "Ana and Tom wave"."""
    if text.startswith(" and ", stop):
        begins = at
    elif text.endswith(" and ", floor, at):
        begins = at - _BESIDE
        while begins and text[begins - 1].isalpha():
            begins -= 1
    else:
        return None
    pair = _PAIR.match(text, begins)
    if pair is None or any(name.lower() not in GIVEN_NAMES or _is_place(name) for name in pair.groups()):
        return None
    return PersonMention(at, stop, text[at:stop], at, None)


def _is_full_name(person: PersonMention) -> bool:
    """Whether the name has two or three words, and particles, and holds none that no name does: "Spring Fair", "North Bridge"."""
    words = person.name.lower().split()
    return (
        1 < len(words) <= _MOST_WORDS + (not PARTICLES.isdisjoint(words))
        and not person.name.isupper()
        and all(
            word not in ORGANIZATION_HEADS
            and word not in VENUES
            and word not in DEMONYMS
            and (word not in TITLE_HEADS or word in PARTICLES)
            and word not in CAPITALISED_FUNCTION_WORDS
            for word in words
        )
    )


def _is_place(name: str) -> bool:
    """Whether the name, its first word or its last is a place: "Manta Beach", "Real Madrid"."""
    return any(
        is_known_city(part) or is_region(part) for part in (name, name.rpartition(" ")[2], name.partition(" ")[0])
    )
