"""The earlier full mention that a surname, a title, a pronoun, a short form or "the company" stands for."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from wireparse.attribution.ages import age_of, aged
from wireparse.attribution.antecedents import antecedents
from wireparse.attribution.bodies import Bodies
from wireparse.attribution.businesses import Businesses
from wireparse.attribution.earlier import met
from wireparse.attribution.fullnames import FullNames, as_inside
from wireparse.attribution.kinds import gender_of_name, is_place
from wireparse.attribution.model import GROUP, ORGANIZATION, PERSON, PRONOUN, UNNAMED
from wireparse.attribution.offices import PARTISANS, Offices, has_office, is_partisan, office_of
from wireparse.elements import Span, Speaker
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.wordclasses import POSSESSIVE, class_of
from wireparse.grammar.words import POSSESSIVE_ENDINGS
from wireparse.lexicon._words import words
from wireparse.lexicon.organizations import (
    BODY_FIELDS,
    BODY_NOUNS,
    BUSINESS_NOUNS,
    BUSINESS_ORGANS,
    DEMONYMS,
    PUBLIC_NOUNS,
    PUBLIC_WORDS,
)
from wireparse.lexicon.titles import ANYBODY, KNOWN_CALLINGS

if TYPE_CHECKING:
    from wireparse.attribution.earlier import Before, Earlier
    from wireparse.attribution.model import Mention
    from wireparse.attribution.offices import Office
    from wireparse.elements import SpeakerKind
    from wireparse.grammar.names import PersonMention
    from wireparse.grammar.scan import Scan

__all__ = ["Resolver"]

_CHAIN: Final = 8  # pronouns that stand for one another
_LONGEST_INITIALS: Final = 8
_FROM: Final = ("-based", "-listed", "-owned", "-backed")  # "the Calgary-based firm"
_BOTH: Final = {"m", "f"}
_INDEFINITE: Final = words("a an one another some A An One Another Some")


class Resolver:
    """Resolves the speakers of one story."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self._text = scan.text
        self._names = FullNames(scan)
        self._bodies = Bodies(scan)
        self._businesses = Businesses(scan)
        self._offices = Offices(scan)
        self._known: dict[Mention, Speaker] = {}
        self._persons: dict[PersonMention, Speaker] = {}
        self._depth = 0

    def speaker(self, mention: Mention, before: Before = ()) -> Speaker:
        """Return the speaker of a mention, with the full mention that it stands for.

        `before` are the mentions of the speakers met before it.
        """
        known = self._known.get(mention)
        if known is not None:
            return known
        kind, start, end = mention.kind, mention.start, mention.end
        printed = name = self._text[start:end]
        if mention.name_start != start or mention.name_end != end:
            name = self._text[mention.name_start : mention.name_end]
        if kind is PERSON:
            full = mention.title is None and " " in name and name[0].isupper() and not as_inside(name)
            resolved = None if full else self._bearer(mention, name, before)
        elif kind is PRONOUN:
            resolved = self._pronoun(mention, before)
        else:
            resolved = self._bodies.issuer(start, end) or self._body_or_office(mention, name, before)
        if resolved is not None and resolved.span.start == start and resolved.span.end == end:
            resolved = None
        if kind is PERSON and resolved is None:
            kind = self._kind(mention, name)
        speaker = Speaker(printed, Span(start, end), name, mention.title, kind, resolved)
        if self._depth < _CHAIN:
            self._known[mention] = speaker
        return speaker

    def _kind(self, mention: Mention, name: str) -> SpeakerKind:
        """Return the kind of a name: one word that the story calls a company is no person."""
        if (
            mention.title is not None
            or " " in name
            or mention.end - mention.start != mention.name_end - mention.name_start
        ):
            return PERSON
        return ORGANIZATION if self._businesses.is_called_one(name) else PERSON

    def _name(self, mention: Mention) -> str:
        return self._text[mention.name_start : mention.name_end]

    def _bearer(self, mention: Mention, name: str, before: Before) -> Speaker | None:
        """Return the person whose surname is mentioned, or whose full name and no title."""
        relation = self._text[mention.start : mention.name_start].rstrip().rpartition(" ")[2]
        person = self._names.choose(
            name, mention.start, (mention.gender, relation), lambda: self._spoken(met(before, mention))
        )
        return self._from_person(person)

    def _spoken(self, earlier: Earlier) -> dict[str, int]:
        """Return where each of the speakers before a mention spoke last, by name."""
        return {self._name(each): each.start for each in reversed(list(earlier))}

    def _body_or_office(self, mention: Mention, name: str, before: Before) -> Speaker | None:
        """Return what "the ministry", "TNO" or "the spokesman" stands for."""
        if mention.kind is ORGANIZATION:
            return self._body(mention, name, before)
        return (
            self._office(mention, met(before, mention)) if mention.kind is UNNAMED and mention.number == "s" else None
        )

    def _from_person(self, person: PersonMention | None) -> Speaker | None:
        if person is None:
            return None
        found = self._persons.get(person)
        if found is None:
            span = Span(person.start, person.end)
            found = Speaker(text=span.of(self._text), span=span, name=person.name, title=person.title, kind=PERSON)
            self._persons[person] = found
        return found

    def _full(self, candidate: Mention, earlier: Earlier) -> Speaker | None:
        """Return the full mention behind `candidate`, which may be that mention itself; `None` where it is but a pronoun."""
        if self._depth >= _CHAIN:
            return None
        speaker = self._known.get(candidate)
        if speaker is None:
            self._depth += 1
            speaker = self.speaker(candidate, earlier.before(candidate.start))
            self._depth -= 1
        return speaker.resolved if speaker.resolved is not None or speaker.kind is PRONOUN else speaker

    # "he", "she", "it", "they"

    def _pronoun(self, mention: Mention, before: Before) -> Speaker | None:
        if not mention.gender and mention.number != "p":
            return None  # "I", "we", "you"
        earlier = met(before, mention)
        others: set[str] = set()  # whom a pronoun of the other gender stood for
        for candidate in antecedents(self._scan, mention, earlier, self._names):
            if (
                candidate.kind is PRONOUN
                and {candidate.gender, mention.gender} == _BOTH
                and candidate.start < mention.start
            ):
                other = self._full(candidate, earlier)
                if other is not None:
                    others.add(other.name)
            elif candidate.start < mention.start and _agrees(mention, candidate):
                if mention.gender == "n" and self._name(candidate) in BUSINESS_ORGANS:
                    continue
                speaker = self._full(candidate, earlier)
                if speaker is not None and speaker.name not in others and not _contradicts(mention, speaker):
                    return speaker
        return None

    # "the spokesman", "the president"

    def _office(self, mention: Mention, earlier: Earlier) -> Speaker | None:
        """Return whom the story gives the title, before the name or behind it; nobody else, however near."""
        listed = self._text[mention.start : mention.end].split()
        head = self._name(mention).split()[-1:]
        if not head or listed[0] in _INDEFINITE:
            return None
        age = age_of(head[0])
        if age:
            return self._aged(age, mention, earlier)
        if not is_title_word(head[0]):
            return None
        office = office_of(" ".join(listed), head[0], mention.gender)
        named = self._by_title(office, mention, earlier)
        if named is not None or head[0].lower() in ANYBODY or class_of(listed[0]) & POSSESSIVE:
            return named  # "his spokesman", "the heckler" are nobody else who was named before
        for each in earlier:
            if each.kind is UNNAMED and self._name(each).split()[-1:] == head:
                return self.speaker(each, earlier.before(each.start)).resolved
        return self._well_known(head[0], office, mention, earlier)

    def _aged(self, age: str, mention: Mention, earlier: Earlier) -> Speaker | None:
        """Return the one of that age, else the last person before the mention of whom no age is told."""
        found = aged(self._text, age, self._scan.start, mention.start)
        if found is not None:
            return self._from_person(found)
        for candidate in antecedents(self._scan, mention, earlier, self._names):
            if candidate.kind is PERSON and candidate.start < mention.start:
                full = self._full(candidate, earlier)
                return (
                    None
                    if full is None
                    or (self._text.startswith(", ", full.span.end) and self._text[full.span.end + 2].isdigit())
                    else full
                )
        return None

    def _well_known(self, head: str, office: Office, mention: Mention, earlier: Earlier) -> Speaker | None:
        """Return the last person before a mention such as "the singer", if the story prints neither office nor calling of that one."""
        if head.lower() not in KNOWN_CALLINGS:
            return None
        party = office.party or PARTISANS.get(head.lower(), "")
        for candidate in chain(earlier, antecedents(self._scan, mention, earlier, self._names)):
            if candidate.kind is not PERSON or candidate.start >= mention.start:
                continue
            full = self._full(candidate, earlier)
            if full is not None and office.party and full.title and has_office(full.title, office):
                return None  # "the Democratic senator" of two
            if (
                full is None
                or _contradicts(mention, full)
                or candidate.gender not in ("", mention.gender or candidate.gender)
            ):
                continue
            return full if self._offices.is_plain(full, party) else None
        return None

    def _by_title(self, office: Office, mention: Mention, earlier: Earlier) -> Speaker | None:
        """Return the person who spoke under the title, or was named with it before, or behind a headline."""
        for each in earlier:
            if (
                each.kind is PERSON
                and each.title
                and has_office(each.title, office)
                and is_partisan(each.title, office)
            ):
                return self._full(each, earlier)
        found = self._offices.before(office, mention.start)
        if found is None and self._in_headline(mention):
            found = self._offices.behind(office, mention.end)
        return self._from_person(found)

    def _in_headline(self, mention: Mention) -> bool:
        """Whether a mention stands without article in the first paragraph: "Judge rules"."""
        opening = self._text[mention.start : mention.end].split()[0]
        return not class_of(opening) and self._scan.paragraph_at(mention.start) == 0

    # "the ministry", "TNO"

    def _body(self, mention: Mention, name: str, before: Before) -> Speaker | None:
        apposed = self._bodies.apposed(mention.end, mention.outer_end) if name[-1].islower() else None
        if apposed is not None and name.rpartition(" ")[2].islower():
            return apposed
        name = name.removesuffix("'s").removesuffix("’s")
        if name.isupper() and " " not in name and 2 <= len(name.replace(".", "")) <= _LONGEST_INITIALS:
            return self._bodies.spelled_out(name, mention.start)
        if not all(word.islower() or word.endswith(_FROM) or word.lower() in DEMONYMS for word in name.split()):
            return None
        *modifiers, noun = name.split()
        found = self._bodies.named(name, mention.start)
        owned = [word for word in modifiers if word.endswith(POSSESSIVE_ENDINGS)]  # "the president's office"
        if found is not None or noun not in BODY_NOUNS or owned or not BODY_FIELDS.isdisjoint(modifiers):
            return found
        earlier = met(before, mention)
        nation = " " in name  # "the Danish government" is no capital named before
        for each in earlier:
            candidate = self._name(each)
            if each.kind is ORGANIZATION and _can_be(noun, candidate) and not (nation and is_place(candidate)):
                return self._full(each, earlier)
        return self._businesses.called(noun, mention.start) if noun in BUSINESS_NOUNS else None


def _can_be(noun: str, name: str) -> bool:
    """Whether the body of that name can be taken up with the noun: a ministry is no "company"."""
    if name.islower():
        return False
    listed = name.lower().split()
    if noun in PUBLIC_NOUNS:
        return not any(word in BODY_NOUNS for word in listed)
    return noun not in BUSINESS_NOUNS or not any(word in PUBLIC_WORDS for word in listed)


def _agrees(mention: Mention, candidate: Mention) -> bool:
    """Whether number, gender and kind of the candidate fit the pronoun."""
    kind = candidate.kind
    if mention.gender == "n":
        return kind is ORGANIZATION or (kind is PRONOUN and candidate.gender == "n")
    if mention.number == "p":
        return candidate.number == "p" and kind in {GROUP, PRONOUN}
    if candidate.number == "p" or kind in {ORGANIZATION, GROUP}:
        return False
    if kind is PRONOUN:
        return candidate.gender == mention.gender
    return candidate.gender in ("", mention.gender)


def _contradicts(mention: Mention, speaker: Speaker) -> bool:
    """Whether the given name of the full mention is one that only the other gender bears."""
    if mention.gender == "n" or speaker.kind is not PERSON or " " not in speaker.name:
        return False
    return bool(mention.gender) and gender_of_name(speaker.name.split()[0]) not in ("", mention.gender)
