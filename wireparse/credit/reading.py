"""Fourth stage: the segments of one credit put together, and how much speaks for its being a credit at all."""

from __future__ import annotations

import html
import re
from typing import Final, NamedTuple

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
    without_rank,
)
from wireparse.credit.segments import Segment, cut
from wireparse.grammar.names import is_title_word, person_before

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
    if text.find("&", start, end) >= 0:  # names are no spans: an HTML entity in them can be read first
        text = html.unescape(text[start:end])
        start, end = 0, len(text)
    parts = cut(text, start, end)
    bares = [strip_words(segment.text) for segment in parts.segments]
    names = _Names(site=next((bare.name for bare in bares if bare.stock), None))
    flags = parts.flags
    worded = False
    stray, length, chained = parts.stray, 0, parts.chained
    holder: bool | None = None  # whether the copyright's holder stands beside another credit
    last = len(bares) - 1
    for index, (segment, bare) in enumerate(zip(parts.segments, bares, strict=True)):
        if bare.flags:
            flags = [*flags, *bare.flags]
        worded = worded or bare.worded
        if not bare.name:
            continue
        length += bare.length
        if not (names.site and bare.length == 1):
            stray += bare.stray + (bare.stopped and index < last)
        chained += segment.link == ":" and known(names.last) is not None
        if parts.mark is not None and segment.start >= parts.mark:
            holder = bool(names.seen) if holder is None else holder
            if holder:
                continue
        names.add(segment, bare, alone=index == last and not names.seen)
    notice = None
    if parts.mark is not None:
        notice = text[parts.mark : end].strip(" \t\r\n:)].,;") or None
    return Reading(
        tuple(names.creators), tuple(names.sources), frozenset(flags), notice, parts.leads, names.agencies, names.owners, names.persons,
        chained, worded or bool(flags), stray, length,
    )  # fmt: skip


_AND: Final = re.compile(r",? (?:and|&|und|y|et) ", re.IGNORECASE)
_FOR: Final = re.compile(r" (?:for|on|at|in|of|para|pour|für) (?=@?[^\W\d_])", re.IGNORECASE)
_PHOTO_OF: Final = re.compile(
    r"(?P<agency>[^ ]{2,30}(?: [^ ]{2,30})?) (?:Photo|PHOTO|photo) (?P<name>[^ ]+ [^ ].{0,60})"
)  # "BELGA PHOTO ANA RUIZ"
_GLUABLE: Final = ("AFP", "EPA", "REUTERS", "XINHUA", "GETTY")
_GLUED: Final = re.compile(r"(?P<name>[A-ZÀ-Þ-]{3,})(?P<agency>AFP|EPA|REUTERS|XINHUA|GETTY)")


class _Names:
    """The names gathered so far, each once, in the form first printed."""

    def __init__(self, site: str | None) -> None:
        self.site = site  # the stock site of this credit
        self.creators: list[str] = []
        self.sources: list[str] = []
        self.seen: set[str] = set()
        self.agencies = self.owners = self.persons = 0
        self.last = ""

    def add(self, segment: Segment, bare: Stripped, *, alone: bool) -> None:
        """Put the names of one segment where they belong."""
        name = bare.name
        previous, self.last = self.last, name
        if segment.link == "," and self.sources and _continues(previous, name):
            self.sources[-1] += ", " + name
        elif segment.link == "(" and self.sources and _spells_out(previous, name):
            self.sources[-1] += f" ({name})"
        elif bare.kind is not None or name[0] == "@" or segment.link in {"owner", "via", "from"}:
            self._source(name)
        elif name.endswith(_GLUABLE) and (glued := _GLUED.fullmatch(name.rsplit(None, 1)[-1])):
            self._creator(" ".join([*name.split()[:-1], glued["name"]]))
            self._source(glued["agency"])
        elif (joint := _FOR.search(name)) and self._shoots_for(
            segment, name[: joint.start()], name[joint.end() :], alone=alone
        ):
            self._creator(name[: joint.start()])
            self._source(name[joint.end() :].removeprefix("the "))
        elif (photo := _PHOTO_OF.fullmatch(name)) and known(photo["agency"]) is Known.AGENCY:
            self._source(photo["agency"])
            self._creator(photo["name"])
        elif (tail := _agency_tail(name)) is not None:
            self._head(segment, name[:tail].strip(" -"), name[tail:], alone=alone)
            self._source(name[tail:])
        else:
            self._unlisted(segment, name, alone=alone)

    def _unlisted(self, segment: Segment, name: str, *, alone: bool) -> None:
        name = _without_title(name)
        people = _AND.split(name)
        if len(people) > 1 and all(
            is_person_name(person) and not is_owner_name(person) and _agency_tail(person) is None for person in people
        ):
            for person in people:
                self._creator(person)
        elif self._is_creator(segment, name, self.site, alone=alone):
            self._credited(name)
        else:
            self._source(name)

    def _head(self, segment: Segment, head: str, agency: str, *, alone: bool) -> None:
        site = agency if is_stock_site(agency) else self.site
        if known(head) is None and self._is_creator(segment, head, site, alone=alone):
            self._creator(head)
        else:
            self._source(head)

    def _shoots_for(self, segment: Segment, head: str, owner: str, *, alone: bool) -> bool:
        """Whether "X for Y" is a photographer and an owner, not one name ("Getty Images for NAMM")."""
        return not is_owner_name(head) and self._is_creator(
            segment, head, owner if is_stock_site(owner) else self.site, alone=alone
        )

    def _is_creator(self, segment: Segment, name: str, site: str | None, *, alone: bool) -> bool:
        """Whether a name that no list knows is the photographer's."""
        if " " not in name:
            return self._is_user(segment, name, site, alone=alone)
        if name.islower():  # "lili doe" after a lead-in
            return segment.link == "lead" and name.count(" ") == 1
        if not is_person_name(name) or is_owner_name(name):
            return False
        if has_given_name(name):
            return True
        if is_firm_name(name) and segment.link != "lead":
            return False
        return not self.creators and not (alone and segment.link == "source")

    def _is_user(self, segment: Segment, name: str, site: str | None, *, alone: bool) -> bool:
        """Whether a name of one word is a photographer's: beside a stock site, after "by", with initials."""
        if is_initialled(name):
            return True
        if site is not None:
            behind = segment.link == "/" and bool(self.sources) and is_stock_site(self.sources[-1]) and name.isalnum()
            return is_user_name(name, site) or (behind and not name.isupper())
        return segment.link == "lead" and (name.islower() or (is_given_name(name.lower()) and not alone))

    def _creator(self, name: str) -> None:
        self._credited(_without_title(name))

    def _credited(self, name: str) -> None:
        if self._is_new(name):
            self.creators.append(name)
            self.persons += has_given_name(name)

    def _source(self, name: str) -> None:
        if self._is_new(name):
            kind = known(name)
            self.sources.append(name)
            self.agencies += kind is Known.AGENCY
            self.owners += kind is not None or (is_owner_name(name) and not any(map(str.isdigit, name)))

    def _is_new(self, name: str) -> bool:
        key = canonical(name)
        if key in self.seen:
            return False
        self.seen.add(key)
        return True


def _without_title(name: str) -> str:
    """A photographer's name less rank and office ("Mass Communication Specialist 2nd Class Jane Doe")."""
    name = without_rank(name)
    if name.count(" ") < 3:
        return name
    person = person_before(name, len(name))
    if person is None or person.start or not person.title or " " not in person.name:
        return name
    office = person.title.rpartition(" ")[2]
    return person.name if office == "Class" or is_title_word(office) else name


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


def _agency_tail(name: str) -> int | None:
    """Where a known agency starts that a name runs into without a mark ("Jane Doe Getty Images")."""
    words = name.split()
    if (
        "-" in name
        and known(tail := name[name.index("-") + 1 :]) is Known.AGENCY
        and is_person_name(name[: name.index("-")])
    ):
        return len(name) - len(tail)
    if len(words) < 2 or is_owner_name(words[0]):
        return None
    for count in range(min(3, len(words) - 1), 0, -1):
        tail, head = " ".join(words[-count:]), " ".join(words[:-count])
        if known(tail) is Known.AGENCY and (
            is_person_name(head) or (count > 1 and len(words) - count == 1) or known(head) is not None
        ):
            return len(name) - len(tail)
    return None
