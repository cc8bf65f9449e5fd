"""The earlier full mention that a surname, a title, a pronoun, a short form or "the company" stands for."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from wireparse.attribution.antecedents import antecedents
from wireparse.attribution.bodies import Bodies
from wireparse.attribution.fullnames import NEARBY, FullNames, occurrences, person_behind
from wireparse.attribution.kinds import gender_of_name
from wireparse.elements import Span, Speaker, SpeakerKind
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.wordclasses import POSSESSIVE, class_of
from wireparse.lexicon._words import words
from wireparse.lexicon.organizations import BODY_NOUNS, BUSINESS_NOUNS, PUBLIC_WORDS
from wireparse.lexicon.titles import ANYBODY, TITLE_HEADS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.model import Mention
    from wireparse.grammar.names import PersonMention
    from wireparse.grammar.scan import Scan

__all__ = ["Resolver"]

_EARLIER: Final = 24  # speakers that are looked back at
_CHAIN: Final = 8  # pronouns that stand for one another
_OCCURRENCES: Final = 8
_REACH: Final = 120
_LONGEST_INITIALS: Final = 8
_INDEFINITE: Final = words("a an one another some A An One Another Some")


class Resolver:
    """Resolves the speakers of one story."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self._text = scan.text
        self._names = FullNames(scan)
        self._bodies = Bodies(scan)
        self._known: dict[Mention, Speaker] = {}
        self._depth = 0

    def speaker(self, mention: Mention, earlier: Sequence[Mention] = ()) -> Speaker:
        """Return the speaker of a mention, with the full mention that it stands for.

        `earlier` are the mentions of the speakers met before it, nearest last.
        """
        known = self._known.get(mention)
        if known is not None:
            return known
        resolved = self._resolve(mention, earlier[-_EARLIER:])
        if resolved is not None and resolved.span.start == mention.start and resolved.span.end == mention.end:
            resolved = None
        speaker = Speaker(
            text=self._text[mention.start : mention.end],
            span=Span(mention.start, mention.end),
            name=self._name(mention),
            title=mention.title,
            kind=mention.kind,
            resolved=resolved,
        )
        if self._depth < _CHAIN:
            self._known[mention] = speaker
        return speaker

    def _name(self, mention: Mention) -> str:
        return self._text[mention.name_start : mention.name_end]

    def _resolve(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        kind = mention.kind
        if kind is SpeakerKind.PRONOUN:
            return self._pronoun(mention, earlier)
        if kind is SpeakerKind.PERSON:
            name = self._name(mention)
            if " " in name and name[0].isupper() and mention.title is None:
                return None
            return self._from_person(
                self._names.choose(name, mention.start, mention.gender, lambda: {self._name(each) for each in earlier})
            )
        issuer = self._bodies.issuer(mention.start, mention.end)
        if issuer is not None:
            return issuer
        if kind is SpeakerKind.ORGANIZATION:
            return self._body(mention, earlier)
        return self._office(mention, earlier) if kind is SpeakerKind.UNNAMED and mention.number == "s" else None

    def _from_person(self, person: PersonMention | None) -> Speaker | None:
        if person is None:
            return None
        span = Span(person.start, person.end)
        return Speaker(
            text=span.of(self._text), span=span, name=person.name, title=person.title, kind=SpeakerKind.PERSON
        )

    def _full(self, candidate: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        """Return the full mention behind `candidate`, which may be that mention itself; `None` where it is but a pronoun."""
        if self._depth >= _CHAIN:
            return None
        self._depth += 1
        speaker = self.speaker(candidate, [each for each in earlier if each.start < candidate.start])
        self._depth -= 1
        return speaker.resolved if speaker.resolved is not None or speaker.kind is SpeakerKind.PRONOUN else speaker

    # "he", "she", "it", "they"

    def _pronoun(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        if not mention.gender and mention.number != "p":
            return None  # "I", "we", "you"
        for candidate in antecedents(self._scan, mention, earlier, self._names):
            if candidate.start < mention.start and _agrees(mention, candidate):
                speaker = self._full(candidate, earlier)
                if speaker is not None and not _contradicts(mention, speaker):
                    return speaker
        return None

    # "the spokesman", "the president"

    def _office(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        """Return whom the story names with the title, else the last person before it of the right gender."""
        listed = self._text[mention.start : mention.end].split()
        head = self._name(mention).split()[-1:]
        if not head or listed[0] in _INDEFINITE or not is_title_word(head[0]):
            return None
        named = self._by_title(head[0], mention, earlier)
        anybody = head[0].lower() in ANYBODY or head[0].lower() not in TITLE_HEADS
        if named is not None or anybody or class_of(listed[0]) & POSSESSIVE:
            return named  # "his spokesman", "the heckler" are nobody else who was named before
        for each in reversed(earlier):
            if each.kind is SpeakerKind.UNNAMED and self._name(each).split()[-1:] == head:
                return self.speaker(each, [before for before in earlier if before.start < each.start]).resolved
        for candidate in chain(reversed(earlier), antecedents(self._scan, mention, earlier, self._names)):
            fits = candidate.kind is SpeakerKind.PERSON and (
                not mention.gender or candidate.gender in ("", mention.gender)
            )
            if fits and candidate.start < mention.start:
                return self._full(candidate, earlier)
        return None

    def _by_title(self, head: str, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        """Return the person who spoke under the title word `head`, or was named with it before, or behind a headline."""
        lower = head.lower()
        for each in reversed(earlier):
            if each.kind is SpeakerKind.PERSON and each.title and lower in each.title.lower().split():
                return self._full(each, earlier)
        return self._from_person(self._titled(head, mention.start) or self._titled_later(head, mention))

    def _titled(self, head: str, before: int) -> PersonMention | None:
        """Return the last person before `before` who is named right behind the title word `head`."""
        text = self._text
        floor = max(self._scan.start, before - NEARBY)
        for form in dict.fromkeys((head, head.lower(), head.capitalize())):
            at = before
            for _ in range(_OCCURRENCES):
                at = text.rfind(form, floor, at)
                if at < 0:
                    break
                if not text[at - 1 : at].isalnum():
                    person = person_behind(text, at + len(form), max(floor, at - _REACH))
                    if person is not None and person.title:
                        return person
        return None

    def _titled_later(self, head: str, mention: Mention) -> PersonMention | None:
        """Return the first person named with the title word behind a headline: "Judge rules", then "Judge Ann Lee"."""
        headline = self._scan.paragraph_at(mention.start) == 0 and not class_of(
            self._text[mention.start : mention.end].split()[0]
        )
        if not headline:
            return None
        for at in occurrences(self._text, head.capitalize(), mention.end, min(self._scan.end, mention.end + NEARBY)):
            person = person_behind(self._text, at + len(head), max(self._scan.start, at - _REACH))
            if person is not None and person.title:
                return person
        return None

    # "the ministry", "TNO"

    def _body(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        name = self._name(mention).removesuffix("'s").removesuffix("’s")
        if name.isupper() and " " not in name and 2 <= len(name.replace(".", "")) <= _LONGEST_INITIALS:
            return self._bodies.spelled_out(name, mention.start)
        if not name.islower():
            return None
        noun = name.split()[-1]
        found = self._bodies.named(noun, mention.start)
        if found is not None or noun not in BODY_NOUNS:
            return found
        for each in reversed(earlier):
            if each.kind is SpeakerKind.ORGANIZATION and _can_be(noun, self._name(each)):
                return self._full(each, earlier)
        return None


def _can_be(noun: str, name: str) -> bool:
    """Say whether the body of that name can be taken up with the noun: a ministry is no "company"."""
    if name.islower():
        return False
    return noun not in BUSINESS_NOUNS or not any(word in PUBLIC_WORDS for word in name.lower().split())


def _agrees(mention: Mention, candidate: Mention) -> bool:
    """Say whether number, gender and kind of the candidate fit the pronoun."""
    kind = candidate.kind
    if mention.gender == "n":
        return kind is SpeakerKind.ORGANIZATION or (kind is SpeakerKind.PRONOUN and candidate.gender == "n")
    if mention.number == "p":
        return candidate.number == "p" and kind in {SpeakerKind.GROUP, SpeakerKind.PRONOUN}
    if candidate.number == "p" or kind in {SpeakerKind.ORGANIZATION, SpeakerKind.GROUP}:
        return False
    if kind is SpeakerKind.PRONOUN:
        return candidate.gender == mention.gender
    return candidate.gender in ("", mention.gender)


def _contradicts(mention: Mention, speaker: Speaker) -> bool:
    """Say whether the given name of the full mention is one that only the other gender bears."""
    if mention.gender == "n" or speaker.kind is not SpeakerKind.PERSON or " " not in speaker.name:
        return False
    return bool(mention.gender) and gender_of_name(speaker.name.split()[0]) not in ("", mention.gender)
