"""Fourth stage: the segments of one credit put together, and how much speaks for its being a credit at all."""

from __future__ import annotations

import html
from functools import lru_cache
from typing import Final

import attrs

from wireparse.credit.divide import Division, without_title
from wireparse.credit.model import CreditFlag
from wireparse.credit.named import Named, Part
from wireparse.credit.roles import (
    Known,
    canonical,
    has_given_name,
    is_firm_name,
    is_given_name,
    is_initialled,
    is_owner_name,
    is_person_name,
    is_stock_site,
    is_user_name,
    known,
    owns,
)
from wireparse.credit.segments import cut

__all__ = ["Reading", "read"]


@attrs.define(eq=False)
class Reading:
    """One credit read, with the features that tell whether it is one; it is not changed any more."""

    creators: tuple[str, ...]
    sources: tuple[str, ...]
    flags: frozenset[CreditFlag]  # what the credit says of the picture
    copyright: str | None
    names: int  # creators and sources
    leads: int  # lead-ins, "courtesy of", "©"
    agencies: int  # sources that are news or picture agencies
    owners: int  # sources that the lexicon knows or that show themselves owners
    persons: int  # creators with a known given name or an initial
    chained: int  # slashes and "via"
    worded: bool  # whether there are flags or nouns for the picture ("AP Photo", "File")
    stray: int  # words that no name would hold
    length: int  # words in all names


_CREATOR, _SOURCE, _LICENCE = Part.CREATOR, Part.SOURCE, Part.LICENCE
_GOING_ON: Final = frozenset({",", "("})
# What names the owner of a picture, whoever it is.
_LEADING_OWNERS: Final = frozenset({"owner", "via", "from"})


class _Names:
    """The names of one credit, added stretch by stretch, each once, in the form first printed."""

    __slots__ = (
        "_bares", "_last", "_licence", "_seen", "agencies", "chained", "creators", "flags", "length", "owners", "persons", "sources", "stray",
        "worded",
    )  # fmt: skip

    def __init__(self, bares: list[Named], flags: list[str]) -> None:
        self.creators: list[str] = []
        self.sources: list[str] = []
        self.flags: list[str] = flags
        self.agencies: int = 0
        self.owners: int = 0
        self.persons: int = 0
        self.chained: int = 0  # colons behind a known name
        self.worded: bool = bool(flags)
        self.stray: int = 0
        self.length: int = 0
        self._bares = bares
        self._seen: set[str] = set()
        self._last = self._licence = ""

    def gather(self, links: list[str], noticed: int) -> None:
        """Take the names from the stretches; those from `noticed` on stand in the copyright notice."""
        beside = False  # whether the copyright's holder stands beside another credit
        for index, bare in enumerate(self._bares):
            if bare.worded:
                self.worded = True
                self.flags += bare.flags
            if index == noticed:
                beside = bool(self._seen)
            if not bare.name:
                continue
            self.length += bare.length
            if bare.stray or bare.stopped:
                self._count_strays(bare, index)
            link = links[index]
            if link == ":" and known(self._last) is not None:
                self.chained += 1
            if not beside:
                self._add(link, bare, index)
        if self._licence and not self._seen:
            self._source(self._licence, Known.LICENCE)

    def _add(self, link: str, bare: Named, index: int) -> None:
        """Put the names of one stretch where they belong."""
        name, key, part = bare.name, bare.key, bare.part
        if part is _LICENCE:
            self._licence = name
            return
        previous, self._last = self._last, name
        if link in _GOING_ON and self.sources and self._goes_on(link, previous, name):
            return
        if part is _SOURCE or link in _LEADING_OWNERS:
            if key not in self._seen:
                self._seen.add(key)
                self.sources.append(name)
                self.agencies += bare.agency
                self.owners += bare.owner
        elif part is not _CREATOR:
            self._unsure(link, bare, alone=index == len(self._bares) - 1 and not self._seen)
        elif key not in self._seen:
            self._seen.add(key)
            self.creators.append(name)
            self.persons += 1

    def _count_strays(self, bare: Named, index: int) -> None:
        """Count the words of a stretch that no name would hold; one word beside a stock site is a user's name."""
        site = self._site()
        if bare.length > 1 or site is None or not is_user_name(bare.name, site):
            self.stray += bare.stray + (bare.stopped and index < len(self._bares) - 1)

    def _goes_on(self, link: str, previous: str, name: str) -> bool:
        """Whether a name goes on with the owner before it, as what follows the comma, or as its initials spelled out in brackets."""
        if link == "," and _continues(previous, name):
            self.sources[-1] += ", " + name
        elif link == "(" and _spells_out(previous, name):
            self.sources[-1] += f" ({name})"
        else:
            return False
        return True

    def _site(self) -> str | None:
        """The stock site of this credit."""
        for bare in self._bares:
            if bare.stock:
                return bare.name
        return None

    def _unsure(self, link: str, bare: Named, *, alone: bool) -> None:
        """Put the names of a stretch where they belong that does not tell by itself."""
        joint, shot, behind, people = bare.division or Division(people=(bare.name,))
        if joint and self._shoots_for(link, *joint, alone=alone):
            self._creator(without_title(joint[0]))
            self._listed(joint[1].removeprefix("the "))
        elif shot:
            self._creator(without_title(shot[0]))
            self._listed(shot[1])
        elif behind:
            self._head(link, *behind, alone=alone)
            self._listed(behind[1])
        elif len(people) > 1 or self._is_creator(link, people[0], self._site(), alone=alone):
            for person in people:
                self._creator(person)
        else:
            self._listed(people[0])

    def _head(self, link: str, head: str, agency: str, *, alone: bool) -> None:
        site = agency if is_stock_site(agency) else self._site()
        if known(head) is None and self._is_creator(link, head, site, alone=alone):
            self._creator(without_title(head))
        else:
            self._listed(head)

    def _shoots_for(self, link: str, head: str, owner: str, *, alone: bool) -> bool:
        """Whether "X for Y" is a photographer and an owner, not one name ("Getty Images for NAMM")."""
        return not is_owner_name(head) and self._is_creator(
            link, head, owner if is_stock_site(owner) else self._site(), alone=alone
        )

    def _is_creator(self, link: str, name: str, site: str | None, *, alone: bool) -> bool:
        """Whether a name that no list knows is the photographer's."""
        if " " not in name:
            return self._is_user(link, name, site, alone=alone)
        if name.islower():  # "lili doe" after a lead-in
            return link == "lead" and name.count(" ") == 1
        if not is_person_name(name) or is_owner_name(name):
            return False
        if has_given_name(name):
            return True
        if is_firm_name(name) and link != "lead":
            return False
        return not self.creators and not (alone and link == "source")

    def _is_user(self, link: str, name: str, site: str | None, *, alone: bool) -> bool:
        """Whether a name of one word is a photographer's: beside a stock site, after "by", with initials."""
        if is_initialled(name):
            return True
        if site is not None:
            behind = link == "/" and bool(self.sources) and is_stock_site(self.sources[-1]) and name.isalnum()
            return is_user_name(name, site) or (behind and not name.isupper())
        return link == "lead" and (name.islower() or (is_given_name(name.lower()) and not alone))

    def _creator(self, name: str) -> None:
        if (key := canonical(name)) not in self._seen:
            self._seen.add(key)
            self.creators.append(name)
            self.persons += has_given_name(name)

    def _listed(self, name: str) -> None:
        self._source(name, known(name))

    def _source(self, name: str, kind: Known | None) -> None:
        if (key := canonical(name)) not in self._seen:
            self._seen.add(key)
            self.sources.append(name)
            self.agencies += kind is Known.AGENCY
            self.owners += owns(name, kind)


def _continues(previous: str, name: str) -> bool:
    """Whether a segment after a comma goes on with the owner before it ("District Court, Eastern District of X")."""
    return (
        " of " in name
        and known(name) is None
        and known(previous) is None
        and is_owner_name(previous)
        and not is_person_name(name)
    )


def _spells_out(short: str, name: str) -> bool:
    """Whether a name in brackets spells out the initials before it ("WANA (West Asia News Agency)")."""
    words = [word for word in name.split() if word[0].isupper()]
    return len(words) > 1 and short.isupper() and short == "".join(word[0] for word in words)


def read(text: str, start: int, end: int) -> Reading:
    """Read the credit `text[start:end]`, instructions to editors excluded."""
    return _read(text[start:end])


_PAIR: Final = 2  # names


@lru_cache(maxsize=1024)  # the pictures of one event bear one credit
def _read(credit: str) -> Reading:
    if "&" in credit:  # names are no spans: an HTML entity in them can be read first
        credit = html.unescape(credit)
    bares, links, flags, leads, stray, noticed, notice = cut(credit)
    if len(bares) == _PAIR and links[1] == "/" and links[0] != "lead" and _owner_leads(*bares):
        links[0] = "owner"
    names = _Names(bares, flags)
    chained = credit.count("/") + flags.count("VIA")
    names.gather(links, noticed)
    return Reading(
        tuple(names.creators),
        tuple(names.sources),
        frozenset([CreditFlag[flag] for flag in names.flags]),
        notice.strip(" \t\r\n:)].,;") or None if notice else None,
        len(names.creators) + len(names.sources),
        leads,
        names.agencies,
        names.owners,
        names.persons,
        chained + names.chained,
        names.worded,
        stray + names.stray,
        names.length,
    )


def _owner_leads(first: Named, second: Named) -> bool:
    """Whether the first of two names is an owner for no other reason than that only the second shows a given name ("Bern Tourismus / Ana Ruiz")."""
    return second.personal and " " in first.name and not has_given_name(first.name)
