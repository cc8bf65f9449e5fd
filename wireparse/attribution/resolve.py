"""The earlier full mention that a surname, a title, a pronoun, a short form or "the company" stands for.

Nothing is collected beforehand: a word that needs resolving is looked up where it stands earlier in the story (`str.find`), and what
was found is kept. A full mention is a personal name of two words or more, or the full name of a body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from wireparse.attribution.kinds import gender_of_name, gender_of_words
from wireparse.attribution.mentions import mention_after
from wireparse.elements import Span, Speaker, SpeakerKind
from wireparse.grammar.names import PersonMention, find_persons, person_at, person_before
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.words import is_capital
from wireparse.lexicon.function_words import ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from wireparse.lexicon.organizations import ACRONYMS, BODY_NOUNS, ORGANIZATION_HEADS
from wireparse.lexicon.particles import SUFFIXES
from wireparse.lexicon.titles import COURTESY_TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse.attribution.model import Mention
    from wireparse.grammar.scan import Scan

__all__ = ["Resolver"]

_OCCURRENCES: Final = 40  # of a surname that are looked at
_SENTENCES_BACK: Final = 8
_PARAGRAPHS_BACK: Final = 5
_FRONTING: Final = PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS | ADVERBS | {"last", "this", "speaking", "asked", "citing", "responding", "writing", "appearing"}
_CHAIN: Final = 6
_NEXT_NAME: Final = regex.compile(r"(?:[ \xa0](?:\p{Lu}\.|\p{Ll}{2,3}|[“\"]\p{Lu}\w{1,20}[”\"])){0,2}+[ \xa0](?:al-)?\p{Lu}[\p{L}\p{M}'’\-]{1,30}+")
_APPOSED: Final = regex.compile(r"[ \xa0]?,[ \xa0]")
_CAPITALS: Final = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}.'’&\-]{0,30}+(?:,?[ \xa0](?:of|for|and|the|on|in|&|to|de|des|del)(?:[ \xa0]the)?)?[ \xa0]?)+")


_NAMES: Final = r"\p{Lu}[\p{L}\p{M}.&\-]{1,30}(?:[ \xa0](?:(?:of|for|and|the|on|in|&)[ ]){0,2}\p{Lu}[\p{L}\p{M}.&\-]{0,30}){0,8}"
_DOCUMENT: Final = r"(?:report|study|survey|poll|analysis|data|figures|investigation|review|statement|editorial[ ]board|estimates?|statistics|research)s?"
_ISSUED: Final = regex.compile(
    rf"""(?:(?:[Aa]n?|[Tt]he|[Oo]ne)[ ])? (?: (?P<of>{_NAMES}) (?:['’]s?)? [ ](?:\p{{Ll}}+[ ]){{0,3}} {_DOCUMENT} (?:[ ](?:of|on|in|into)\b.*)?
      | (?:\p{{Ll}}+[ ]){{0,4}}{_DOCUMENT} (?:[ ](?:of|on|in|into)[ ][^,]{{1,60}}?)? [ ](?:by|from)[ ](?:the[ ])?(?P<by>{_NAMES}) .* ) \Z""",
    regex.VERBOSE,
)


_NEARBY: Final = 900
# The last initials in brackets: "... Organisation for Applied Research (TNO)".
_INITIALS: Final = regex.compile(r"\((\p{Lu}{2,8})\)")
# Nouns that take up one another: an "Organisation for Applied Research" is "the institute" in the next sentence.
_GENERIC_BODIES: Final = frozenset("institute institution organisation organization agency association foundation center centre body bureau office group".split())


class Resolver:
    """Resolves the speakers of one story."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self._text = scan.text
        self._full: dict[str, list[PersonMention]] = {}
        self._bodies: dict[str, Speaker | None] = {}
        self._known: dict[Mention, Speaker] = {}
        self._gender: dict[str, str] = {}

    def speaker(self, mention: Mention, earlier: Sequence[Mention] = ()) -> Speaker:
        """Return the speaker of a mention, with the full mention that it stands for.

        `earlier` are the mentions of the speakers met before it, nearest last.
        """
        known = self._known.get(mention)
        if known is not None:
            return known
        resolved = self._resolve(mention, earlier)
        if resolved is not None and resolved.span.start == mention.start and resolved.span.end == mention.end:
            resolved = None
        speaker = self._plain(mention, resolved)
        self._known[mention] = speaker
        return speaker

    def _plain(self, mention: Mention, resolved: Speaker | None) -> Speaker:
        text = self._text
        return Speaker(
            text=text[mention.start : mention.end],
            span=Span(mention.start, mention.end),
            name=text[mention.name_start : mention.name_end],
            title=mention.title,
            kind=mention.kind,
            resolved=resolved,
        )

    def _resolve(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        kind = mention.kind
        if kind is SpeakerKind.PRONOUN:
            return self._pronoun(mention, earlier)
        if kind is SpeakerKind.PERSON:
            return self._person(mention, earlier)
        issuer = self._issuer(mention)
        if issuer is not None:
            return issuer
        if kind is SpeakerKind.ORGANIZATION:
            return self._body(mention, earlier)
        if kind is SpeakerKind.UNNAMED and mention.number == "s":
            return self._office(mention, earlier)
        return None

    # Documents: "TNO's report", "a study by the university"

    def _issuer(self, mention: Mention) -> Speaker | None:
        """Return the body that issued the document that speaks."""
        match = _ISSUED.match(self._text, mention.start, mention.end)
        if match is None:
            return None
        group = "by" if match["by"] else "of"
        start, end = match.span(group)
        name = match[group]
        full = self._spelled_out(name) if name.isupper() and " " not in name else None
        return full or self._span_speaker(start, end)

    # Persons by surname or first name

    def _person(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        name = self._text[mention.name_start : mention.name_end]
        words = name.split()
        if len(words) > 1 and words[-1].rstrip(".").lower() in SUFFIXES:
            words.pop()
        if not words or (len(words) > 1 and words[0][0].isupper()):
            return None
        candidates = self._full_names(words[-1])
        if not candidates:
            return None
        chosen = self._choose(candidates, mention, earlier)
        return None if chosen is None else self._from_person(chosen)

    def _full_names(self, word: str) -> list[PersonMention]:
        """Return the full names of the story that end or begin with `word`, first mentions only."""
        found = self._full.get(word)
        if found is not None:
            return found
        text, found, seen = self._text, [], set()
        at = self._scan.start
        for _ in range(_OCCURRENCES):
            at = text.find(word, at, self._scan.end)
            if at < 0:
                break
            stop = at + len(word)
            if not (text[at - 1 : at].isalnum() or text[stop : stop + 1].isalnum() or text[at - 1 : at] in ("-", ".")):
                person = self._name_at(at, stop, word)
                if person is not None and person.name.lower() not in seen:
                    seen.add(person.name.lower())
                    found.append(person)
            at = stop
        self._full[word] = found
        return found

    def _name_at(self, at: int, stop: int, word: str) -> PersonMention | None:
        """Return the full name of which `word` at `at` is the last or the first word."""
        text = self._text
        before = text[at - 2 : at - 1]
        if before.isalpha() or before in (".", "”", '"'):
            person = person_before(text, stop, max(self._scan.start, at - 200))
            if person is not None and person.name_start < at:
                following = _NEXT_NAME.match(text, stop)
                if following is None or not text[stop + 1 : stop + 2].isupper():
                    return person
        following = _NEXT_NAME.match(text, stop)
        if following is not None:
            end = following.end()
            while text[end - 1] in ".'’-":
                end -= 1
            if text.endswith(("'s", "’s"), at, end):
                end -= 2
            person = person_before(text, end, max(self._scan.start, at - 200))
            if person is not None and person.name_start == at:
                return person
        return None

    def _choose(self, candidates: list[PersonMention], mention: Mention, earlier: Sequence[Mention]) -> PersonMention | None:
        """Return whom of several bearers of a name the mention means."""
        if len(candidates) == 1:
            return candidates[0]
        if mention.gender:
            fitting = [each for each in candidates if self._gender_of(each) in ("", mention.gender)]
            candidates = fitting or candidates
        spoken = {self._text[each.name_start : each.name_end] for each in earlier}
        for each in candidates:
            if each.name in spoken:
                return each
        before = [each for each in candidates if each.start < mention.start]
        return (before or candidates)[0]

    def _gender_of(self, person: PersonMention) -> str:
        return gender_of_words((person.title or "").split()) or gender_of_name(person.name.split()[0])

    def _from_person(self, person: PersonMention) -> Speaker:
        return Speaker(
            text=self._text[person.start : person.end],
            span=Span(person.start, person.end),
            name=person.name,
            title=person.title,
            kind=SpeakerKind.PERSON,
        )

    # Pronouns

    def _pronoun(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        if not mention.gender and mention.number != "p":
            return None
        for candidate in self._antecedents(mention, earlier):
            if candidate.start >= mention.start:
                continue
            speaker = self._fits(mention, candidate, earlier)
            if speaker is not None:
                return speaker
        return None

    def _antecedents(self, mention: Mention, earlier: Sequence[Mention]) -> Iterator[Mention]:
        """Yield what a pronoun can stand for, the likeliest first, sentence by sentence backward: speakers, subject, other persons."""
        scan, text = self._scan, self._text
        paragraph = scan.paragraph_at(mention.start)
        looked = 0
        for index in range(paragraph, max(-1, paragraph - _PARAGRAPHS_BACK), -1):
            for start, end in reversed(scan.sentences_of(index)):
                if start >= mention.start:
                    continue
                looked += 1
                if looked > _SENTENCES_BACK:
                    return
                spoken = [each for each in earlier if start <= each.start < end and each.start < mention.start]
                if mention.start < end:
                    # In the pronoun's own sentence only what speaks or is the subject of a clause before it comes into question.
                    spoken = [each for each in spoken if each.kind is not SpeakerKind.UNNAMED]
                    fronted = self._fronted_subject(start, mention.start)
                    if fronted is not None:
                        yield fronted
                subject = self._subject(start, min(end, mention.start), end)
                if subject is not None and any(each.start == subject.start for each in spoken):
                    yield subject
                yield from spoken
                if subject is not None:
                    yield subject
                if mention.gender != "n" and mention.number != "p" and end <= mention.start:
                    for person in find_persons(text, start, end):
                        found = mention_after(text, person.start, end)
                        if found is not None and found.kind is SpeakerKind.PERSON:
                            yield found

    def _fronted_subject(self, start: int, stop: int) -> Mention | None:
        """Return the subject of the clause that opens the sentence: "When Smith arrived, | he said"."""
        text = self._text
        word = text[start : text.find(" ", start, stop)]
        if word.lower() not in SUBORDINATORS:
            return None
        subject = mention_after(text, start + len(word), stop)
        return subject if subject is not None and subject.kind is SpeakerKind.PERSON else None

    def _subject(self, start: int, stop: int, end: int) -> Mention | None:
        """Return the subject of the sentence `text[start:end]`, behind what stands before it, if it lies before `stop`."""
        text = self._text
        if text[end - 1] not in ".!?”\"'’)…":
            return None  # a heading
        for _ in range(2):
            word = text[start : text.find(" ", start, stop)]
            if word.rstrip(",").lower() not in _FRONTING:
                break
            comma = text.find(",", start, min(stop, start + 160))
            if comma < 0:
                return None
            start = comma + 2
        subject = mention_after(text, start, stop) if start < stop else None
        if subject is None or subject.kind is SpeakerKind.UNNAMED:
            return None
        if subject.kind is SpeakerKind.GROUP:
            person = person_at(text, subject.start, subject.end)
            return None if person is None or person.end >= subject.end else mention_after(text, person.start, person.end)
        if subject.kind is not SpeakerKind.PERSON:
            return subject
        name = text[subject.name_start : subject.name_end]
        return subject if subject.title is not None or " " in name or self._full_names(name) else None

    def _fits(self, mention: Mention, candidate: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        """Return the full mention behind `candidate` if the pronoun can stand for it."""
        if mention.gender == "n":
            if candidate.kind is SpeakerKind.ORGANIZATION or (candidate.kind is SpeakerKind.PRONOUN and candidate.gender == "n"):
                return self._deep(candidate, earlier)
            return None
        if mention.number == "p":
            if candidate.number == "p" and candidate.kind is SpeakerKind.GROUP:
                return self._deep(candidate, earlier)
            return None
        if candidate.number == "p" or candidate.kind in (SpeakerKind.ORGANIZATION, SpeakerKind.GROUP):
            return None
        if candidate.kind is SpeakerKind.PRONOUN:
            if candidate.gender != mention.gender or candidate.start >= mention.start:
                return None
            return self.speaker(candidate, [each for each in earlier if each.start < candidate.start]).resolved
        if candidate.gender not in ("", mention.gender) or (candidate.kind is SpeakerKind.UNNAMED and candidate.gender == "n"):
            return None
        speaker = self._deep(candidate, earlier)
        given = speaker.name.split()[0] if speaker.name else ""
        if speaker.kind is SpeakerKind.PERSON and gender_of_name(given) not in ("", mention.gender) and " " in speaker.name:
            return None
        return speaker

    def _deep(self, candidate: Mention, earlier: Sequence[Mention]) -> Speaker:
        speaker = self.speaker(candidate, [each for each in earlier if each.start < candidate.start])
        return speaker if speaker.resolved is None else speaker.resolved

    # Offices: "the spokesman", "the president"

    def _office(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        text = self._text
        words = text[mention.start : mention.end].split()
        if not words or words[0].lower() in {"a", "an", "one", "another", "some"}:
            return None
        head = words[-1]
        if not is_title_word(head):
            return None
        return self._bearer(mention, head, earlier)

    def _bearer(self, mention: Mention, head: str, earlier: Sequence[Mention]) -> Speaker | None:
        """Return the person whom the story names with the title `head`."""
        text = self._text
        lower = head.lower()
        for each in reversed(earlier):
            if each.kind is SpeakerKind.PERSON and each.title and lower in each.title.lower().split():
                return self._deep(each, earlier)
        for form in {head, lower, head.capitalize()}:
            at = mention.start
            for _ in range(8):
                at = text.rfind(form, self._scan.start, at)
                if at < 0:
                    break
                stop = at + len(form)
                following = _NEXT_NAME.match(text, stop)
                if following is not None and not text[at - 1 : at].isalnum():
                    end = following.end()
                    more = _NEXT_NAME.match(text, end)
                    end = more.end() if more is not None else end
                    person = person_before(text, end, max(self._scan.start, at - 120))
                    if person is not None and person.title and " " in person.name and person.name_start >= stop:
                        return self._from_person(person)
        if any(
            each.kind is SpeakerKind.UNNAMED and text[each.start] in "aA" and text[each.name_start : each.name_end].split()[-1:] == [head]
            for each in earlier
        ):
            return None  # "a spokesman" went before: "the spokesman" is he
        for candidate in (*reversed(earlier), *self._antecedents(mention, earlier)):
            if candidate.start < mention.start and candidate.kind is SpeakerKind.PERSON and candidate.gender in ("", mention.gender or candidate.gender):
                return self._deep(candidate, earlier)
        return None

    # Bodies: "the ministry", "TNO"

    def _body(self, mention: Mention, earlier: Sequence[Mention]) -> Speaker | None:
        text = self._text
        name = text[mention.name_start : mention.name_end]
        word = name.removesuffix("'s").removesuffix("’s")
        if word.isupper() and " " not in word and 2 <= len(word.replace(".", "")) <= 8:
            return self._spelled_out(word)
        if word.islower():
            return self._named_body(mention, word.split()[-1], earlier)
        return None

    def _spelled_out(self, acronym: str) -> Speaker | None:
        """Return the full name of the body that the story prints for its initials."""
        if acronym in self._bodies:
            return self._bodies[acronym]
        text = self._text
        found = self._before_bracket(acronym)
        full = ACRONYMS.get(acronym, "")
        if found is None and full:
            at = text.find(full.removeprefix("The "), self._scan.start, self._scan.end)
            found = None if at < 0 else self._span_speaker(at, at + len(full.removeprefix("The ")))
        if found is None:
            found = self._by_initials(acronym)
        self._bodies[acronym] = found
        return found

    def _before_bracket(self, acronym: str) -> Speaker | None:
        text = self._text
        at = text.find(f"({acronym}", self._scan.start, self._scan.end)
        if at < 0:
            return None
        floor = max(self._scan.start, at - 120)
        words = text[floor:at].split(" ")
        letters = [letter for letter in acronym if letter.isalpha()]
        start = at
        taken: list[str] = []
        for word in reversed(words):
            if not word and not taken:
                start -= 1
                continue
            if not word or "\n" in word or not (is_capital(word) or word.lower() in _SMALL) or len(taken) > len(letters) + 5:
                break
            taken.append(word)
            start -= len(word) + 1
        while taken and (taken[-1].lower() in _SMALL or taken[-1] in {"The"}):
            start += len(taken.pop()) + 1
        if len(taken) < 2:
            return None
        return self._span_speaker(start + 1 if text[start : start + 1] == " " else start, at)

    def _by_initials(self, acronym: str) -> Speaker | None:
        """Return the run of capitals whose initials are the acronym."""
        letters = acronym.replace(".", "")
        text = self._text
        if len(letters) < 3:
            return None
        for run in _CAPITALS.finditer(text, self._scan.start, self._scan.end):
            words = [word for word in run.group().split() if word[0].isupper()]
            initials = "".join(word[0] for word in words)
            at = initials.find(letters)
            if at >= 0 and len(words) >= len(letters) and not run.group().isupper():
                group = run.group()
                start = run.start() + _nth_word(group, words, at)
                last = at + len(letters) - 1
                stop = run.start() + _nth_word(group, words, last) + len(words[last].rstrip(",."))
                return self._span_speaker(start, stop)
        return None

    def _span_speaker(self, start: int, end: int) -> Speaker:
        while end > start and self._text[end - 1] in " \xa0,":
            end -= 1
        part = self._text[start:end]
        return Speaker(text=part, span=Span(start, end), name=part, kind=SpeakerKind.ORGANIZATION)

    def _named_body(self, mention: Mention, noun: str, earlier: Sequence[Mention]) -> Speaker | None:
        """Return the body that "the ministry" takes up: the last one named with that word, else the last one that spoke."""
        text = self._text
        name = noun.capitalize()
        at = mention.start
        for _ in range(6):
            at = text.rfind(name, self._scan.start, at)
            if at < 0:
                break
            if not text[at - 1 : at].isalnum() and not text[at + len(name) : at + len(name) + 1].isalpha():
                found = self._body_around(at, at + len(name))
                if found is not None:
                    return found
        if noun not in BODY_NOUNS:
            return None
        for each in reversed(earlier):
            if each.kind is SpeakerKind.ORGANIZATION and not text[each.name_start : each.name_end].islower():
                return self._deep(each, earlier)
        if noun not in _GENERIC_BODIES:
            return None
        for initials in reversed(_INITIALS.findall(text, max(self._scan.start, mention.start - _NEARBY), mention.start)):
            spelled = self._spelled_out(initials)
            if spelled is not None and any(word.lower() in _GENERIC_BODIES for word in spelled.name.split()):
                return spelled
        return None

    def _body_around(self, at: int, stop: int) -> Speaker | None:
        """Return the run of capitals around `text[at:stop]` as a body of two words or more."""
        text = self._text
        floor = max(self._scan.start, at - 80)
        line = text.rfind("\n", floor, at)
        floor = max(floor, line + 1)
        for run in _CAPITALS.finditer(text, floor, min(self._scan.end, stop + 80)):
            if run.start() <= at < run.end():
                words = run.group().split()
                start, end = run.start(), run.start() + len(run.group().rstrip())
                if words[0].lower() in DETERMINERS:
                    start += len(words[0]) + 1
                if words[-1].lower() in _SMALL:
                    end -= len(words[-1]) + 1
                return self._span_speaker(start, end) if " " in text[start:end] else None
        return None


_SMALL: Final = frozenset({"of", "for", "and", "the", "on", "in", "&", "to", "de", "des", "del"})


def _nth_word(group: str, words: list[str], index: int) -> int:
    """Return where the capitalised word `words[index]` starts in `group`."""
    at = 0
    for word in words[:index]:
        at = group.index(word, at) + len(word)
    return group.index(words[index], at)
