"""Fourth stage: the segments of one credit put together, and how much speaks for its being a credit at all."""

from __future__ import annotations

import html
from typing import Final, NamedTuple

from wireparse.credit.divide import divide, without_title
from wireparse.credit.roles import (
    Known,
    Stripped,
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
    strip_words,
)
from wireparse.credit.segments import cut

__all__ = ["Reading", "read"]


class Reading(NamedTuple):
    """One credit read, with the features that tell whether it is one."""

    creators: tuple[str, ...]
    sources: tuple[str, ...]
    flags: frozenset[str]
    copyright: str | None
    leads: int  # lead-ins, "courtesy of", "©"
    agencies: int  # sources that are news or picture agencies
    owners: int  # sources that the lexicon knows or that show themselves owners
    persons: int  # creators with a known given name or an initial
    chained: int  # slashes and "via"
    worded: bool  # flags and nouns for the picture ("AP Photo", "File")
    stray: int  # words that no name would hold
    length: int  # words in all names

    @property
    def names(self) -> int:
        """How many names were read."""
        return len(self.creators) + len(self.sources)


def read(text: str, start: int, end: int) -> Reading:
    """Read the credit `text[start:end]`, instructions to editors excluded."""
    credit = text[start:end]
    if "&" in credit:  # names are no spans: an HTML entity in them can be read first
        credit = html.unescape(credit)
    parts = cut(credit)
    bares = [strip_words(stretch) for stretch in parts.stretches]
    names = _Names(bares)
    flags = parts.flags
    worded = False
    stray, length, chained = parts.stray, 0, parts.chained
    holder: bool | None = None  # whether the copyright's holder stands beside another credit
    last = len(bares) - 1
    for index, bare in enumerate(bares):
        if bare.flags:
            flags += bare.flags
        worded = worded or bare.worded
        if not bare.name:
            continue
        length += bare.length
        if bare.length > 1 or not names.site:
            stray += bare.stray + (bare.stopped and index < last)
        link = parts.links[index]
        if link == ":" and known(names.last) is not None:
            chained += 1
        if parts.notice is not None and index >= parts.noticed:
            holder = bool(names.seen) if holder is None else holder
            if holder:
                continue
        if index == 0 and last == 1 and _owner_leads(bares, parts.links):
            names.add("owner", bare, alone=False)
        else:
            names.add(link, bare, alone=index == last and not names.seen)
    names.settle()
    notice = (parts.notice or "").strip(" \t\r\n:)].,;") or None
    return Reading(
        tuple(names.creators), tuple(names.sources), frozenset(flags), notice, parts.leads, names.agencies, names.owners, names.persons,
        chained, worded or bool(flags), stray, length,
    )  # fmt: skip


def _owner_leads(bares: list[Stripped], links: list[str]) -> bool:
    """Whether the first of two names is an owner for no other reason than that only the second shows a given name ("Bern Tourismus / Ana Ruiz")."""
    first, second = bares
    return (
        links[1] == "/"
        and links[0] != "lead"
        and second.kind is None
        and " " in first.name
        and not has_given_name(first.name)
        and has_given_name(second.name)
        and is_person_name(second.name)
        and not is_owner_name(second.name)
    )


class _Names:
    """The names gathered so far, each once, in the form first printed."""

    __slots__ = ("agencies", "creators", "last", "licence", "owners", "persons", "seen", "site", "sources")

    def __init__(self, bares: list[Stripped]) -> None:
        self.site: str | None = None  # the stock site of this credit
        for bare in bares:
            if bare.stock:
                self.site = bare.name
                break
        self.creators: list[str] = []
        self.sources: list[str] = []
        self.seen: set[str] = set()
        self.agencies = self.owners = self.persons = 0
        self.last = self.licence = ""

    def add(self, link: str, bare: Stripped, *, alone: bool) -> None:
        """Put the names of one segment where they belong."""
        name = bare.name
        if bare.kind is Known.LICENCE:
            self.licence = name
            return
        previous, self.last = self.last, name
        if link == "," and self.sources and _continues(previous, name):
            self.sources[-1] += ", " + name
        elif link == "(" and self.sources and _spells_out(previous, name):
            self.sources[-1] += f" ({name})"
        elif bare.kind is not None or name[0] == "@" or link in _LEADING_OWNERS:
            self._source(name)
        else:
            self._unlisted(link, name, alone=alone)

    def settle(self) -> None:
        """Take the licence for the source where there is no other name."""
        if self.licence and not self.seen:
            self._source(self.licence)

    def _unlisted(self, link: str, name: str, *, alone: bool) -> None:
        """Put the names of a stretch where they belong that the lexicon does not know."""
        joint, shot, behind, people = divide(name)
        if joint and self._shoots_for(link, *joint, alone=alone):
            self._creator(without_title(joint[0]))
            self._source(joint[1].removeprefix("the "))
        elif shot:
            self._creator(without_title(shot[0]))
            self._source(shot[1])
        elif behind:
            self._head(link, *behind, alone=alone)
            self._source(behind[1])
        elif len(people) > 1 or self._is_creator(link, people[0], self.site, alone=alone):
            for person in people:
                self._creator(person)
        else:
            self._source(people[0])

    def _head(self, link: str, head: str, agency: str, *, alone: bool) -> None:
        site = agency if is_stock_site(agency) else self.site
        if known(head) is None and self._is_creator(link, head, site, alone=alone):
            self._creator(without_title(head))
        else:
            self._source(head)

    def _shoots_for(self, link: str, head: str, owner: str, *, alone: bool) -> bool:
        """Whether "X for Y" is a photographer and an owner, not one name ("Getty Images for NAMM")."""
        return not is_owner_name(head) and self._is_creator(
            link, head, owner if is_stock_site(owner) else self.site, alone=alone
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
        if (key := canonical(name)) not in self.seen:
            self.seen.add(key)
            self.creators.append(name)
            self.persons += has_given_name(name)

    def _source(self, name: str) -> None:
        if (key := canonical(name)) not in self.seen:
            self.seen.add(key)
            self.sources.append(name)
            kind = known(name)
            if kind is Known.AGENCY:
                self.agencies += 1
            if kind is not None or (is_owner_name(name) and not any(map(str.isdigit, name))):
                self.owners += 1


# What names the owner of a picture, whoever it is.
_LEADING_OWNERS: Final = frozenset({"owner", "via", "from"})


def _continues(previous: str, name: str) -> bool:
    """Whether a segment after a comma goes on with the owner before it ("CQ-Roll Call, Inc", "District Court, Eastern District of X")."""
    if name.rstrip(".").lower() in {"inc", "llc", "ltd", "co"}:
        return True
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
