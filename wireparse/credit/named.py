"""What a stretch of a credit tells alone, whatever stands around it: one record, worked out once a stretch."""

from __future__ import annotations

import enum
from typing import Final

import attrs

from wireparse.credit.divide import Division, divide
from wireparse.credit.roles import (
    LONGEST_NAME,
    Known,
    canonical,
    has_given_name,
    is_owner_name,
    is_person_name,
    is_stock_site,
    owns,
    strays,
    strip_words,
)

__all__ = ["Named", "Part", "name_in"]


class Part(enum.Enum):
    """Which part of a credit a name is."""

    CREATOR = 1  # it shows itself a person's
    SOURCE = 2  # the lexicon knows it, or it cannot be a person's
    LICENCE = 3  # it counts where there is no other name
    UNSURE = 4  # what stands around it decides, or it divides


@attrs.define(eq=False)
class Named:
    """The name in a stretch, with all that does not depend on its neighbours."""

    name: str  # empty where the stretch holds none
    key: str  # what the printed forms of one name share
    part: Part
    flags: tuple[str, ...] = ()  # what the words around the name say of the picture
    worded: bool = False  # whether there are such words
    length: int = 0  # words of the name
    stray: int = 0  # words that no name would hold
    stopped: bool = False  # whether the stretch ends as a sentence does
    agency: bool = False  # whether the lexicon has it for an agency
    owner: bool = False  # whether the lexicon knows it, or it shows itself an owner's
    personal: bool = False  # whether it shows itself a person's
    stock: bool = False  # whether it is a site of users
    division: Division | None = None  # the ways in which it may divide


_MOST_STRAYS: Final = 2  # words that no name would hold: what has more is no credit, whatever its names


def name_in(stretch: str) -> Named:
    """Say what a stretch tells alone.

    >>> name_in("PTI Photo").part, name_in("Ana Ruiz").part, name_in("Norland").part
    (<Part.SOURCE: 2>, <Part.CREATOR: 1>, <Part.UNSURE: 4>)
    """
    if len(stretch) >= LONGEST_NAME and (stray := strays(words := stretch.split())) > _MOST_STRAYS:
        return Named(stretch, stretch, Part.SOURCE, length=len(words), stray=stray)
    name, flags, worded, kind, length, stray, stopped = strip_words(stretch)
    agency, owner = kind is Known.AGENCY, owns(name, kind)
    if kind is not None or not name:
        part = Part.LICENCE if kind is Known.LICENCE else Part.SOURCE
        personal, division = False, None
    else:
        personal = has_given_name(name) and is_person_name(name) and not is_owner_name(name)
        division = divide(name)
        part = _part(name, division, personal=personal)
    flagged = worded or bool(flags)
    return Named(
        name, canonical(name), part, flags, flagged, length, stray, stopped, agency, owner, personal, is_stock_site(name), division
    )  # fmt: skip


def _part(name: str, division: Division | None, *, personal: bool) -> Part:
    """Which part a name is that the lexicon does not know."""
    if name.startswith("@") or is_stock_site(name):
        return Part.SOURCE
    if division is not None or " " not in name or name.islower():
        return Part.UNSURE
    if personal:
        return Part.CREATOR
    return Part.UNSURE if is_person_name(name) and not is_owner_name(name) else Part.SOURCE
