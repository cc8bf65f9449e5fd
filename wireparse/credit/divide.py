"""How a stretch of a credit divides that is no name of the lexicon: "A and B", "A for B", "A Agency", "AGENCY PHOTO A"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from wireparse.credit.roles import Known, is_owner_name, is_person_name, known, without_rank, without_stop
from wireparse.grammar.names import is_title_word, person_before

__all__ = ["Division", "divide", "without_title"]

_AND: Final = re.compile(r",? (?:and|&|und|y|et) ", re.IGNORECASE)
_FOR: Final = re.compile(r" (?:for|on|at|in|of|para|pour|für) (?=@?[^\W\d_])", re.IGNORECASE)
_PHOTO_OF: Final = re.compile(
    r"(?P<agency>[^ ]{2,30}(?: [^ ]{2,30})?) (?:Photo|PHOTO|photo) (?P<name>[^ ]+ [^ ].{0,60})"
)  # "BELGA PHOTO ANA RUIZ"
_GLUABLE: Final = ("AFP", "EPA", "REUTERS", "XINHUA", "GETTY")
_GLUED: Final = re.compile(r"(?P<name>[A-ZÀ-Þ-]{2,}[A-ZÀ-Þ])(?P<agency>AFP|EPA|REUTERS|XINHUA|GETTY)")


class Division(NamedTuple):
    """What a stretch may hold, the likeliest first; the last always applies."""

    joint: tuple[str, str] | None = None  # what stands around "for", "in": a photographer and an owner, or one name
    shot: tuple[str, str] | None = None  # a photographer and an agency for certain
    behind: tuple[str, str] | None = None  # a name, and the agency that it runs into
    people: tuple[str, ...] = ()  # the persons that "and" joins; where it joins none, the one name less its title


@lru_cache(maxsize=1024)
def divide(name: str) -> Division | None:
    """Say in what ways `name` divides, `None` where it is one name as it stands.

    >>> divide("Ana Ruiz and Tom Hale").people, divide("Ana Ruiz Getty Images").behind
    (('Ana Ruiz', 'Tom Hale'), ('Ana Ruiz', 'Getty Images'))
    """
    if name.endswith(_GLUABLE) and (glued := _GLUED.fullmatch(name.rsplit(None, 1)[-1])):
        return Division(shot=(" ".join([*name.split()[:-1], glued["name"]]), glued["agency"]))
    joint = shot = None
    if name.count(" ") > 1:  # two words hold no small word between two names
        if found := _FOR.search(name):
            joint = name[: found.start()], name[found.end() :]
        if (found := _PHOTO_OF.fullmatch(name)) and known(found["agency"]) is Known.AGENCY:
            shot = found["name"], found["agency"]
    tail = _agency_tail(name)
    behind = None if tail is None else (without_stop(name[:tail].strip(" -")), name[tail:])
    people = _people(name)
    if joint is None and shot is None and behind is None and people == (name,):
        return None
    return Division(joint, shot, behind, people)


def _people(name: str) -> tuple[str, ...]:
    name = without_title(name)
    if name.count(" ") > 1:
        people = _AND.split(name)
        if len(people) > 1 and all(
            is_person_name(person) and not is_owner_name(person) and _agency_tail(person) is None for person in people
        ):
            return tuple(map(without_title, people))
    return (name,)


def without_title(name: str) -> str:
    """A photographer's name less rank and office ("Mass Communication Specialist 2nd Class Jane Doe")."""
    name = without_rank(name)
    if name.count(" ") < 3:
        return name
    person = person_before(name, len(name))
    if person is None or person.start or not person.title or " " not in person.name:
        return name
    office = person.title.rpartition(" ")[2]
    return person.name if office == "Class" or is_title_word(office) else name


def _agency_tail(name: str) -> int | None:
    """Where a known agency starts that a name runs into without a mark ("Jane Doe Getty Images") or at a hyphen."""
    dashed = _behind_dash(name)
    words = name.split()
    for count in range(min(3, len(words) - 1), 0, -1):
        tail = " ".join(words[-count:])
        if known(tail) is Known.AGENCY and not is_owner_name(words[0]):
            head = " ".join(words[:-count])
            if is_person_name(head) or (count > 1 and len(words) - count == 1) or known(head) is not None:
                start = len(name) - len(tail)
                return start if dashed is None else min(start, dashed)
    return dashed


def _behind_dash(name: str) -> int | None:
    """Where a known agency starts at a hyphen: "Jean-Luc Roe-AFP", "Jane Doe-EPA-EFE"."""
    dash = name.find("-")
    while dash >= 0:
        if known(name[dash + 1 :]) is Known.AGENCY and is_person_name(name[:dash]):
            return dash + 1
        dash = name.find("-", dash + 1)
    return None
