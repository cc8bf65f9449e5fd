"""What a pronoun can stand for, the likeliest first: speakers, subjects and other persons, sentence by sentence backward."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

import regex

from wireparse.attribution.mentions import mention_after
from wireparse.attribution.model import GROUP, PERSON, UNNAMED
from wireparse.grammar.names import persons_in
from wireparse.grammar.namesahead import person_at
from wireparse.grammar.wordclasses import ADVERB, CONJUNCTION, PREPOSITION, SUBORDINATOR, class_of
from wireparse.lexicon._words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.attribution.earlier import Earlier
    from wireparse.attribution.fullnames import FullNames
    from wireparse.attribution.model import Mention
    from wireparse.grammar.scan import Scan

__all__ = ["antecedents"]

_SENTENCES: Final = 8
_PARAGRAPHS: Final = 5
_FRONTED: Final = 160  # characters of a phrase before the subject
_STOPS: Final = ".!?”\"'’)…"
# A dateline before the first subject of a story: "LONDON (Reuters) - ", "PARIS, Oct. 3 — ".
_DATELINE: Final = regex.compile(r"\p{Lu}{2}[^\n—–]{0,100}?(?:\)|\p{L}|\d)[ \xa0]?(?:—|–|--?)[ \xa0]")
_FRONTING: Final = words("Last This Speaking Asked Citing Responding Writing Appearing")


def antecedents(scan: Scan, mention: Mention, earlier: Earlier, names: FullNames) -> Iterator[Mention]:
    """Yield the mentions before `mention` that it may stand for; `earlier` are the speakers before it."""
    paragraph = scan.paragraph_at(mention.start)
    looked = 0
    persons = mention.number == "s" and mention.gender != "n"
    for index in range(paragraph, max(-1, paragraph - _PARAGRAPHS), -1):
        sentences = scan.sentences_of(index)
        last = bisect_left(sentences, (mention.start, mention.start)) if index == paragraph else len(sentences)
        for at in range(last - 1, max(-1, last - 1 - _SENTENCES), -1):
            looked += 1
            if looked > _SENTENCES:
                return
            start, end = sentences[at]
            spoken = earlier.between(start, min(end, mention.start))
            if mention.start < end:
                yield from _in_own_sentence(scan.text, start, mention.start, end, spoken, names)
            else:
                yield from _in_sentence(scan, index, (start, end), spoken, names, persons=persons)


def _in_own_sentence(  # noqa: PLR0913, PLR0917
    text: str, start: int, stop: int, end: int, spoken: list[Mention], names: FullNames
) -> Iterator[Mention]:
    """Yield what speaks or is the subject of a clause before the pronoun: "When Smith arrived, | he said"."""
    word = text[start : text.find(" ", start, stop)]
    if class_of(word) & SUBORDINATOR:
        fronted = mention_after(text, start + len(word), stop)
        if fronted is not None and fronted.kind is PERSON:
            yield fronted
    yield from (each for each in spoken if each.kind is not UNNAMED)
    # "Smith is no liberal, he said": what stands before the comma is said of Smith, not by him.
    subject = None if text.endswith((", ", "” ", '" '), start, stop) else _subject(text, start, stop, end, names)
    if subject is not None:
        yield subject


def _in_sentence(  # noqa: PLR0913
    scan: Scan, paragraph: int, sentence: tuple[int, int], spoken: list[Mention], names: FullNames, *, persons: bool
) -> Iterator[Mention]:
    """Yield the speakers of a sentence, the one who is its subject first, then a subject who does not speak, then others named in it."""
    start, end = sentence
    if len(spoken) == 1:
        yield spoken[0]
    subject = _subject(scan.text, start, end, end, names)
    if len(spoken) > 1:
        yield from sorted(spoken, key=lambda each: subject is None or each.start != subject.start)
    if subject is not None:
        yield subject
    if persons:
        quoted = _quoted(scan, paragraph, start, end)
        for person in persons_in(scan.text, start, end):
            if not any(first <= person.start < last for first, last in quoted):
                found = mention_after(scan.text, person.start, end)
                if found is not None and found.kind is PERSON:
                    yield found


def _quoted(scan: Scan, paragraph: int, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of the paragraph in quotation marks that lie between `start` and `end`."""
    stretches = scan.stretches_of(paragraph)
    at = bisect_left(stretches, start, key=lambda each: each.end)
    found = []
    while at < len(stretches) and stretches[at].start < end:
        found.append((stretches[at].start, stretches[at].end))
        at += 1
    return found


def _subject(text: str, start: int, stop: int, end: int, names: FullNames) -> Mention | None:
    """Return the subject of the sentence `text[start:end]`, behind what stands before it, if it lies before `stop`."""
    if text[end - 1] not in _STOPS:
        return None  # a heading
    shouts = text[start : start + 2].isupper()
    dateline = _DATELINE.match(text, start, min(stop, start + _FRONTED)) if shouts else None
    if dateline is not None:
        start = dateline.end()
    for _ in range(2):
        word = text[start : text.find(" ", start, stop)].rstrip(",")
        opens = class_of(word) & (PREPOSITION | SUBORDINATOR | CONJUNCTION | ADVERB)
        if not (opens or word in _FRONTING or (word.endswith("ing") and word.isalpha())):
            break
        comma = text.find(",", start, min(stop, start + _FRONTED))
        if comma < 0:
            return None
        start = comma + 2
    subject = mention_after(text, start, stop) if start < stop else None
    return None if subject is None else _evident(text, subject, names)


def _evident(text: str, subject: Mention, names: FullNames) -> Mention | None:
    """Return the subject if it is surely one that a pronoun can take up: a body, a person with title or full name; of a group its first."""
    if subject.kind is UNNAMED:
        return None
    if subject.kind is GROUP:
        person = person_at(text, subject.start, subject.end)
        return None if person is None or person.end >= subject.end else mention_after(text, person.start, person.end)
    if subject.kind is not PERSON or subject.title is not None:
        return subject
    name = text[subject.name_start : subject.name_end]
    return subject if " " in name or names.of(name, subject.start) else None
