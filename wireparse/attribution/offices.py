"""Who holds the office that stands for a name: "the minister" is whom the story calls one, before the name or behind it.

Each look goes on where the last one for the same office stopped, so that all of them together read the story once.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from wireparse.attribution.fullnames import NEARBY, gender_of_person, occurrences, person_behind
from wireparse.grammar.names import PARTY_RIGHT, person_before
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.wordclasses import DETERMINER, POSSESSIVE, PREPOSITION, class_of
from wireparse.lexicon._words import words
from wireparse.lexicon.organizations import DEMONYMS
from wireparse.lexicon.titles import ABBREVIATED_TITLES, COURTESY_TITLES, OFFICE_SYNONYMS, TITLE_MODIFIERS

if TYPE_CHECKING:
    from wireparse.elements import Speaker
    from wireparse.grammar.names import PersonMention
    from wireparse.grammar.scan import Scan

__all__ = ["PARTISANS", "Office", "Offices", "has_office", "is_partisan", "office_of"]

_OCCURRENCES: Final = 8
_REACH: Final = 120
_LONGEST_APPOSITION: Final = 60  # characters of an apposition before its head
PARTISANS: Final = MappingProxyType({"republican": "R", "democrat": "D"})
_PARTIES: Final = MappingProxyType({"republican": "R", "democratic": "D"})
_FORMER: Final = words("former ex then ex-")
# Words before an office that do not say which one it is.
_ANY: Final = words(
    "former ex then acting interim outgoing incoming current late retired senior longtime long-time veteran top embattled newly elected fellow local state federal regional national"
)
# Heads that only lead on to another one: "chief | executive", "attorney | general".
_LEADS_ON: Final = words("chief attorney general head lead deputy secretary")
_BEFORE_NAME: Final = ABBREVIATED_TITLES | COURTESY_TITLES
# Heads that say no more than "at the top": the domain must be that of the title.
_TOPS: Final = words("chief boss head")
# What another word for a minister says of the domain: a premier is a prime minister.
_IMPLIED: Final = MappingProxyType({"premier": "prime", "pm": "prime", "taoiseach": "prime", "cm": "chief"})
# Words that make another office of it: a vice president is no president.
_OTHER: Final = words("prime vice vice-")
_APPOSED: Final = regex.compile(r"(?r),(?:[ \xa0]\d{1,3},)?[ \xa0](?P<words>[\p{L}\p{M}.'’\- \xa0]{0,60})")
_BEHIND_HEAD: Final = regex.compile(r"[,.;)\n]|[ \xa0](?:of|for|at|in|with|who|and|on|from|to|since|under)\b|$")
# What introduces the person of the name before it: "Ann Lee, | a judge", "Ann Lee, 44,", "Ann Lee, chief executive of".
_INTRODUCED: Final = regex.compile(r",[ \xa0](?!(?:who|which|whose|and|but|speaking|in|on|at|with)\b)[\p{Ll}\d]")


class Office(NamedTuple):
    """An office as a mention without a name gives it: "the Russian foreign minister"."""

    head: str
    which: frozenset[str]  # nations and domains that tell one holder from another: "russian", "foreign"
    gender: str = ""
    compound: str = ""  # the head with the word before it: "government spokesman"
    party: str = ""  # "D", "R": "the Democratic senator"
    former: bool = False


def office_of(phrase: str, head: str, gender: str) -> Office:
    """Return the office that the phrase with this head names.

    >>> sorted(office_of("the former Russian foreign minister", "minister", "").which)
    ['foreign', 'russian']
    """
    before = phrase.lower().replace("’", "'").split()
    lower = head.lower().rstrip(".")
    at = next((index for index in range(len(before) - 1, -1, -1) if before[index].rstrip(".") == lower), len(before))
    party = next((_PARTIES[word] for word in before[:at] if word in _PARTIES), "")
    former = not _FORMER.isdisjoint(before[:at])
    return Office(lower, _which(before[:at]), gender, f"{before[at - 1]} {lower}" if at else "", party, former)


def has_office(title: str, office: Office) -> bool:
    """Whether a person of that title holds the office: one head, or one that is another word for it, of no other nation or domain.

    >>> [has_office("Sen.", Office("lawmaker", frozenset())), has_office("chief executive", Office("chief", frozenset()))]
    [True, False]
    """
    listed = [word.rstrip(".,").lower() for word in title.split()]
    heads = _heads(office)
    former = not _FORMER.isdisjoint(listed)
    for index, word in enumerate(listed):
        if word not in heads or (office.former and not former):
            continue
        behind = listed[index + 1 : index + 2]
        if word in _LEADS_ON and behind and is_title_word(behind[0]) and behind[0] not in _BEFORE_NAME:
            continue  # "chief | executive"
        if _fits(_which(listed[:index]), office, word):
            return True
    return False


def is_partisan(title: str, office: Office) -> bool:
    """Whether a title names the party that the mention of the office does, if it does.

    >>> is_partisan("Democratic Sen.", Office("senator", frozenset(), party="D"))
    True
    """
    return not office.party or any(_PARTIES.get(word) == office.party for word in title.lower().split())


def _heads(office: Office) -> frozenset[str]:
    none: frozenset[str] = frozenset()
    return OFFICE_SYNONYMS.get(office.head, none) | OFFICE_SYNONYMS.get(office.compound, none) | {office.head}


def _which(before: list[str]) -> frozenset[str]:
    return frozenset(
        word.rstrip(".") for word in before if word in DEMONYMS or (word in TITLE_MODIFIERS and word not in _ANY)
    )


def _fits(which: frozenset[str], office: Office, word: str) -> bool:
    """Whether nation and domain of a title with the head `word` agree with those of the office."""
    same = word == office.head
    if same and (which & _OTHER) != (office.which & _OTHER):
        return False
    nations, domains = which & DEMONYMS, which - DEMONYMS
    sought = office.which & DEMONYMS, office.which - DEMONYMS
    if nations and sought[0] and nations.isdisjoint(sought[0]):
        return False
    if word == "minister" and office.head in _IMPLIED:
        return _IMPLIED[office.head] in which
    if not same and office.head in _TOPS:
        return not domains.isdisjoint(sought[1])
    return not (same and domains and sought[1] and domains.isdisjoint(sought[1]))


class Offices:
    """The holders of offices in one story, looked up where they are asked for."""

    def __init__(self, scan: Scan) -> None:
        self._text = scan.text
        self._start = scan.start
        self._end = scan.end
        self._seen: dict[Office, tuple[int, PersonMention | None]] = {}

    def before(self, office: Office, before: int) -> PersonMention | None:
        """Return the last person before `before` whom the story gives the office, in a title or an apposition."""
        until, known = self._seen.get(office, (self._start, None))
        if until > before:
            until, known = self._start, None
        found = self._last(office, max(until, before - NEARBY), before) or known
        if office.party and found is not None:
            other = self._last(office, max(self._start, before - NEARBY), found.start)
            if other is not None and other.name.rpartition(" ")[2] != found.name.rpartition(" ")[2]:
                return None  # "the Democratic senator" of two
        self._seen[office] = before, found
        return found if found is not None and found.start >= before - NEARBY else None

    def behind(self, office: Office, start: int) -> PersonMention | None:
        """Return the first person named with the office behind a headline: "Judge rules", then "Judge Ann Lee"."""
        for at in occurrences(self._text, office.head.capitalize(), start, min(self._end, start + NEARBY)):
            person = self._titled(office, at, at + len(office.head))
            if person is not None:
                return person
        return None

    def is_plain(self, speaker: Speaker, party: str = "") -> bool:
        """Whether a person is named without any office or other party, before the name or behind it; courtesy titles are none."""
        if any(word.rstrip(".").lower() not in _BEFORE_NAME for word in (speaker.title or "").split()):
            return False
        end = self._text.find(speaker.name, speaker.span.start) + len(speaker.name)
        printed = PARTY_RIGHT.match(self._text, end, self._end)
        if printed is not None and party and not printed[0].lstrip(" \xa0,(").startswith(party):
            return False
        return _INTRODUCED.match(self._text, end, self._end) is None

    def _last(self, office: Office, floor: int, before: int) -> PersonMention | None:
        text = self._text
        best: PersonMention | None = None
        for head in sorted(_heads(office)):
            for form in dict.fromkeys((head, head.capitalize(), head.upper())):
                at = before
                for _ in range(_OCCURRENCES):
                    at = text.rfind(form, floor if best is None else max(floor, best.start), at)
                    if at < 0:
                        break
                    stop = at + len(form)
                    if text[at - 1 : at].isalnum() or text[stop : stop + 1].isalnum():
                        continue
                    person = self._titled(office, at, stop) or self._apposed(office, at, stop)
                    if person is not None and person.end <= before:
                        best = person if best is None or person.start > best.start else best
                        break
        if best is None and office.head in PARTISANS:
            best = self._partisan(PARTISANS[office.head], office, floor, before)
        return best

    def _titled(self, office: Office, at: int, stop: int) -> PersonMention | None:
        """Return the person named behind the word of an office at `at`: "Judge | Ann Lee", "the judge, | Ann Lee,"."""
        text = self._text
        if text[stop : stop + 1] in {".", ","}:
            stop += 1
        person = person_behind(text, stop, max(self._start, at - _REACH))
        if person is None:
            return None
        title = person.title
        if title is None and text[stop - 1] == ",":
            left = max(self._start, at - _LONGEST_APPOSITION)
            title = text[left:stop].rstrip(",").rsplit(",", 1)[-1].rsplit(". ", 1)[-1]
        return person if title and has_office(title, office) and self._is_of(person, office) else None

    def _apposed(self, office: Office, at: int, stop: int) -> PersonMention | None:
        """Return the person whose name the office stands behind: "Ann Lee, 44, the federal | judge,"."""
        text = self._text
        if _BEHIND_HEAD.match(text, stop) is None:
            return None
        match = _APPOSED.match(text, max(self._start, at - _LONGEST_APPOSITION), at)
        if match is None:
            return None
        listed = match["words"].split()
        if any(class_of(word) & PREPOSITION for word in listed):
            return None
        if listed and not (
            class_of(listed[0]) & (DETERMINER | POSSESSIVE) or listed[0][0].islower() or len(listed) < 4
        ):
            return None
        person = person_before(text, match.start(), max(self._start, match.start() - _REACH))
        if person is None or " " not in person.name or not self._is_of(person, office):
            return None
        return person if has_office(" ".join((*listed, text[at:stop])), office) else None

    def _partisan(self, party: str, office: Office, floor: int, before: int) -> PersonMention | None:
        """Return the last lawmaker whose party stands behind the name: "Sen. Ann Lee (R-Ohio)"."""
        text = self._text
        places = (text.rfind(opening + party, floor, before) for opening in ("(", ", "))
        at = max(place for place in places)
        while at > floor:
            end = at + (2 if text[at] == "(" else 3)
            if text[end : end + 1] in {"-", ")"}:
                person = person_before(text, at, max(self._start, at - _REACH))
                return person if person is not None and self._is_of(person, office) else None
            at = text.rfind("(" + party, max(floor, at - _REACH), at)
        return None

    def _is_of(self, person: PersonMention, office: Office) -> bool:
        """Whether gender and party of a person are those that the mention of the office tells, as far as they are known."""
        if office.gender and gender_of_person(person) not in {"", office.gender}:
            return False
        if not office.party:
            return True
        told = next((_PARTIES[word] for word in (person.title or "").lower().split() if word in _PARTIES), "")
        printed = PARTY_RIGHT.match(self._text, person.end, self._end)
        told = told or ("" if printed is None else printed[0].lstrip(" \xa0,(")[:1])
        return told in {"", office.party}
