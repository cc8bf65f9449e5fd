"""Fourth stage: the segments of one credit put together, and how much speaks for its being a credit at all."""

from __future__ import annotations

import html
from typing import Final, NamedTuple

import regex

from wireparse.credit.roles import (
    Known, has_given_name, is_owner_name, is_person_name, is_stock_site, known, strip_words, without_rank,
)  # fmt: skip
from wireparse.credit.segments import Segment, cut
from wireparse.lexicon.credit_words import CONNECTORS, FLAG_WORDS, PLACEHOLDERS

__all__ = ["Reading", "read"]

_WORD: Final = regex.compile(r"\w[\w-]*")
_FLAG_WORD: Final = regex.compile(r"[a-z-]+")
_AND: Final = regex.compile(r",?[ ](?:and|&|und|y|et)[ ]", regex.IGNORECASE)
_FOR: Final = regex.compile(r"[ ](?:for|on|at|in|of|para|/)[ ](?=@?\p{L})", regex.IGNORECASE)
_GLUED: Final = regex.compile(r"(?P<name>\p{Lu}{3,})(?P<agency>AFP|EPA|REUTERS|XINHUA|GETTY)")
_ABBREVIATED: Final = regex.compile(r"(?:\p{L}\.){2,}|(?:Inc|Bros|Corp|Dept|Univ|Capt|Pfc|Cpl|Sgt|Spc|Jr|Sr)\.|St\.", regex.IGNORECASE)
_OWNED: Final = frozenset({"owner", "via"})


class Reading(NamedTuple):
    """One credit read, with the features that tell whether it is one."""

    creators: tuple[str, ...]
    sources: tuple[str, ...]
    flags: frozenset[str]
    copyright: str | None
    leads: int  # lead-ins, "courtesy of", "©"
    agencies: int  # sources that the lexicon knows
    owners: int  # sources that show themselves owners, or are known ones
    persons: int  # creators with a known given name or an initial
    chained: int  # slashes and "via"
    worded: bool  # flags and nouns for the picture ("AP Photo", "File")
    stray: int  # words in lower case that names do not have
    length: int  # words in all names

    @property
    def names(self) -> int:
        """How many names were read."""
        return len(self.creators) + len(self.sources)


class _Names:
    """The names gathered so far, each once, in the form first printed."""

    def __init__(self) -> None:
        self.creators: list[str] = []
        self.sources: list[str] = []
        self.seen: set[str] = set()
        self.agencies = self.owners = self.persons = 0

    def creator(self, name: str) -> None:
        name = without_rank(name)
        if self._is_new(name):
            self.creators.append(name)
            self.persons += has_given_name(name)

    def source(self, name: str) -> None:
        kind = known(name)
        if self._is_new(name):
            self.sources.append(name)
            self.agencies += kind is Known.AGENCY
            self.owners += kind is not None or is_owner_name(name)

    def _is_new(self, name: str) -> bool:
        key = name.casefold().replace(".", "")
        if key in self.seen:
            return False
        self.seen.add(key)
        return True


def read(text: str, start: int, end: int) -> Reading:
    """Read the credit `text[start:end]`, instructions to editors excluded."""
    parts = cut(text, start, end)
    names = _Names()
    flags: list[str] = []
    worded = False
    stray = length = 0
    previous = ""
    named_first: bool | None = None
    stock = any(is_stock_site(segment.text) for segment in parts.segments)
    for index, segment in enumerate(parts.segments):
        bare = strip_words(segment.text)
        flags += bare.flags
        worded |= bare.worded
        if not bare.name:
            continue
        words = bare.name.split()
        length += len(words)
        stray += _strays(words, stock=stock)
        if segment.link == "," and names.sources and _continues(previous, bare.name):
            names.sources[-1] += ", " + bare.name
            continue
        if parts.mark is not None and segment.start >= parts.mark and named_first is not False:
            named_first = bool(names.seen) if named_first is None else named_first
            if named_first:
                continue  # the holder of the copyright beside a credit
        previous = bare.name
        last = index == len(parts.segments) - 1
        _place(names, segment, bare.name, stock=stock, alone=last and not names.seen)
    for phrase in parts.words:
        flags += [FLAG_WORDS[word] for word in _FLAG_WORD.findall(phrase) if word in FLAG_WORDS]
        if phrase.startswith("handout"):
            flags.append("HANDOUT")
    notice = None
    if parts.mark is not None:
        notice = html.unescape(text[parts.mark : end]).strip(" \t\r\n:)].,;") or None
    via = any(segment.link == "via" for segment in parts.segments)
    return Reading(
        tuple(names.creators), tuple(names.sources), frozenset(flags), notice, parts.leads, names.agencies, names.owners, names.persons,
        parts.slashes + via, worded or bool(flags), stray, length,
    )  # fmt: skip


def _strays(words: list[str], *, stock: bool) -> int:
    """How many words no name would hold: words in lower case, words that end a sentence."""
    if stock and len(words) == 1:
        return 0
    lower = sum(word.islower() and word[0].isalpha() and word not in CONNECTORS for word in words)
    return lower + sum(len(word) > 3 and word[-1] in ".?!" and not _ABBREVIATED.fullmatch(word) for word in words[:-1])


def _continues(previous: str, name: str) -> bool:
    """Whether a segment after a comma goes on with the owner before it ("CQ-Roll Call, Inc", "District Court, Eastern District of X")."""
    if name.rstrip(".").casefold() in {"inc", "llc", "ltd", "co"}:
        return True
    return known(name) is None and known(previous) is None and is_owner_name(previous) and " of " in f" {name}" and not is_person_name(name)


def _place(names: _Names, segment: Segment, name: str, *, stock: bool, alone: bool) -> None:
    """Put the names of one segment where they belong."""
    if known(name) is not None or name[0] == "@" or segment.link in _OWNED:
        names.source(name)
        return
    if glued := _GLUED.fullmatch(name.split()[-1]):
        person = " ".join([*name.split()[:-1], glued["name"]])
        names.creator(person)
        names.source(glued["agency"])
        return
    if joint := _FOR.search(name):
        head, owner = name[: joint.start()], name[joint.end() :].removeprefix("the ")
        if not is_owner_name(head) and _is_creator(names, segment, head, stock or is_stock_site(owner), alone):
            names.creator(head)
            names.source(owner)
            return
    if (tail := _agency_tail(name)) is not None:
        head = name[:tail].strip(" -")
        if _is_creator(names, segment, head, stock or is_stock_site(name[tail:]), alone):
            names.creator(head)
        else:
            names.source(head)
        names.source(name[tail:])
        return
    people = _AND.split(name)
    if len(people) > 1 and all(is_person_name(person) and not is_owner_name(person) for person in people):
        for person in people:
            names.creator(person)
    elif _is_creator(names, segment, name, stock, alone):
        names.creator(name)
    else:
        names.source(name)


def _agency_tail(name: str) -> int | None:
    """Where a known agency starts that a name runs into without a mark ("Jane Doe Getty Images")."""
    words = name.split()
    if len(words) < 2 or is_owner_name(words[0]):
        return None
    for count in range(min(3, len(words) - 1), 0, -1):
        tail = " ".join(words[-count:])
        head = " ".join(words[:-count])
        if known(tail) is Known.AGENCY and (is_person_name(head) or (count > 1 and len(words) - count == 1) or known(head) is not None):
            return len(name) - len(tail)
    if words[-1].casefold() in PLACEHOLDERS:
        return None
    return None


def _is_creator(names: _Names, segment: Segment, name: str, stock: bool, alone: bool) -> bool:
    """Whether a name that no list knows is the photographer's."""
    words = name.split()
    if len(words) == 1:
        if stock and not name.isupper() and is_user_name(name):
            return True
        return segment.link == "lead" and name.casefold() in _given() and not alone
    if is_owner_name(name) or not is_person_name(name):
        return False
    return not names.creators or has_given_name(name)


def is_user_name(name: str) -> bool:
    """Whether one word is the name that someone goes by on a site, not a firm's."""
    return name[0].islower() or name[1:] != name[1:].lower() or name.isalnum()


def _given() -> frozenset[str]:
    from wireparse.lexicon.given_names import GIVEN_NAMES

    return GIVEN_NAMES
