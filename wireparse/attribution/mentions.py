"""The noun phrase of a speaker: before a cue ("Smith, the mayor, said") or after it ("said Smith, the mayor").

A mention has title and name with a restrictive prepositional phrase ("officials at the Pentagon"), and neither a trailing apposition
nor a relative clause: those are skipped, and lie between `end` and `outer_end`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from wireparse.attribution.insertions import (
    ALONE,
    FLOATING,
    INVOLVED,
    NAMED,
    SPEAKS,
    SURE,
    before_adverb,
    before_dashes,
    before_insertion,
    before_issued,
    insertion_kind,
    is_name,
    last_words,
    mark_before,
    party_start,
    stretch_end,
    stretch_start,
)
from wireparse.attribution.kinds import PRONOUNS, describe, gender_of_name
from wireparse.attribution.listed import INTRODUCING, with_list
from wireparse.attribution.model import GROUP, ORGANIZATION, PERSON, PRONOUN, UNNAMED, Mention
from wireparse.attribution.restrictions import RELATIVES, restrictive_clause, with_reduced_clause
from wireparse.grammar.leftward import read_left
from wireparse.grammar.nameparts import BEFORE_NAME, parts
from wireparse.grammar.names import PARTY_LEFT, PARTY_RIGHT, person_before, read_person
from wireparse.grammar.rightward import read_right
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.traits import CAPITAL, JOINS, traits
from wireparse.grammar.wordclasses import (
    ATTRIBUTIVE,
    BOUND,
    CONJUNCTION,
    DETERMINER,
    NUMBER,
    OBJECT,
    OPENS_CLAUSE,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    STOP,
    SUBJECT,
    TIME,
    class_of,
)
from wireparse.grammar.words import ENDING, SPACES, is_capital, offset_of
from wireparse.lexicon.function_words import REDUCED_CLAUSES

if TYPE_CHECKING:
    from wireparse.elements import SpeakerKind
    from wireparse.grammar.leftward import LeftPhrase

__all__ = ["mention_after", "mention_before"]

_new: Final = tuple.__new__  # a named tuple in less than half the time that its own class takes
_LOOK: Final = 300
_STEPS: Final = 6
_LONGEST_NAME: Final = 80
_SHORT_BRACKET: Final = 24
# A word before a surname that surely opens a clause is none of these.
_NO_OPENER: Final = PREPOSITION | POSSESSIVE | QUANTIFIER | NUMBER | BOUND | ATTRIBUTIVE | JOINS
_JOINED: Final = (" and ", "\xa0and ", " or ")
_NICKNAME: Final = regex.compile(
    r"""(?r)\p{Lu}[\p{L}.]{0,20}[ \xa0](?:"\p{Lu}[\p{L} ]{0,20}"|“\p{Lu}[\p{L} ]{0,20}”)[ \xa0]"""
)
# Where someone belongs, behind the name: "Lena Fischer | of the University of Bremen".
_AFFILIATED: Final = regex.compile(r"(?<=[\p{L}.])[ \xa0](?:of|at|from|with)[ \xa0]")
_BEFORE_PARTY: Final = frozenset({" (", ", ", "\xa0("})
_LEADS: Final = (" that", " and", " but")
_ENDS_POSSESSOR: Final = ("'s", "’s", "'", "’")


def mention_before(text: str, pos: int, floor: int) -> Mention | None:
    """Return the speaker noun phrase that ends at `pos` or before what may stand between a subject and its verb, or `None`.

    >>> text = "Ann Lee, the mayor, later said"
    >>> text[slice(*mention_before(text, 26, 0)[:2])]
    'Ann Lee'
    """
    return _before(text, pos, floor if pos - floor < _LOOK else pos - _LOOK, pos, _STEPS)


def _before(text: str, pos: int, floor: int, outer_end: int, steps: int) -> Mention | None:
    """Return the mention before `pos`, at most `steps` adverbs and insertions away."""
    while pos > floor and text[pos - 1] in SPACES:
        pos -= 1
    if pos <= floor:
        return None
    begin = text.rfind(" ", floor, pos) + 1 or floor
    word = text[begin:pos]
    last = last_words[word]
    if last & ALONE and (begin - floor < 2 or (last & SURE and _opens_clause(text, begin, floor))):
        kind, number, gender = describe([word], last & NAMED, 0)[:3]
        return _new(Mention, (begin, pos, kind, begin, pos, begin, outer_end, number, gender, None))
    if not last & INVOLVED:
        return _phrase_before(text, pos, floor, outer_end)
    if last & SPEAKS and not text.endswith(_JOINED, floor, begin):
        return _new(Mention, (begin, pos, PRONOUN, begin, pos, begin, outer_end, *PRONOUNS[word.lower()], None))
    return _before_involved(text, pos, floor, outer_end, steps)


def _opens_clause(text: str, begin: int, floor: int) -> bool:
    """Whether a clause opens before the surname at `begin`: "that | Smith", "but | Smith"."""
    opener = text[text.rfind(" ", floor, begin - 1) + 1 or floor : begin - 1]
    kind = traits[opener]
    if not kind & OPENS_CLAUSE or kind & _NO_OPENER or opener == "as" or parts[opener] & BEFORE_NAME:
        return False
    return opener == "that" if kind & DETERMINER else bool(kind & (STOP | TIME | CONJUNCTION))


def _before_involved(text: str, pos: int, floor: int, outer_end: int, steps: int) -> Mention | None:
    """Return the mention before `pos`, where an adverb or an insertion may end."""
    comma = text[pos - 1] == ","
    found = _behind_comma(text, pos, floor, outer_end) if comma else None
    if found is not None:
        return found
    step = _before_one(text, pos, floor) if steps else None
    if step is None:
        return None if comma else _phrase_before(text, pos, floor, outer_end)
    if step < floor:
        return None
    if comma and step < pos - 1:
        found = _title_then_name(text, step, floor, outer_end)
    found = found or _before(text, step, floor, outer_end, steps - 1)
    if found is None and text[step:pos] in FLOATING:
        return _phrase_before(text, pos, floor, outer_end)
    return found


def _behind_comma(text: str, pos: int, floor: int, outer_end: int) -> Mention | None:
    """Return who stands before a statement issued for him, or behind a description, where the comma before `pos` ends it."""
    if text.find(" by ", floor, pos) >= 0:
        issued = before_issued(text, pos - 1, floor)
        found = None if issued is None else _phrase_before(text, issued, floor, outer_end)
        if found is not None:
            return found
    return _title_then_name(text, pos - 1, floor, outer_end)


def mention_after(text: str, pos: int, ceiling: int) -> Mention | None:
    """Return the speaker noun phrase that starts at `pos`, or `None`; `outer_end` is behind a party in brackets.

    >>> text = "said Pentagon spokesman Pat Ryder, who"
    >>> text[slice(*mention_after(text, 4, 38)[:2])]
    'Pentagon spokesman Pat Ryder'
    """
    while pos < ceiling and text[pos] in SPACES:
        pos += 1
    if pos < ceiling and text[pos] == "b" and text.startswith("by ", pos, ceiling):
        pos += 3
    space = text.find(" ", pos, ceiling)
    if space > 0 and traits[text[pos:space]] & (SUBJECT | OBJECT):
        return _mention(text, (pos, space, space, space), [text[pos:space]], 0, 0)
    listed = text[pos : stretch_end(text, pos, ceiling if ceiling - pos < _LOOK else pos + _LOOK)].split()
    count = read_right(listed)
    if count == 0:
        return None
    run = listed[:count]
    end = _end_of(text, pos, run)
    run.reverse()
    named, titled = read_person(run) if traits[run[0]] & CAPITAL else (0, 0)
    found = _mention(text, (pos, end, end, end), run, named, titled)
    party = PARTY_RIGHT.match(text, end, ceiling) if text[end : end + 2] in _BEFORE_PARTY else None
    if found.kind is PERSON and party is not None:
        found = found._replace(end=party.end() if party[0][-1] == ")" else end, outer_end=party.end())
    return found


def _end_of(text: str, pos: int, listed: list[str]) -> int:
    """Return where the last of the words ends that start at `pos`, apart by any space."""
    if len(listed) == 1 and text.startswith(listed[0], pos):
        return pos + len(listed[0])
    end = pos + sum(map(len, listed)) + len(listed) - 1
    if text.endswith(listed[-1], pos, end) and text.count(" ", pos, end) == len(listed) - 1:
        return end
    end = pos
    for word in listed:
        end = text.index(word, end) + len(word)
    return end


def _before_one(text: str, pos: int, floor: int) -> int | None:
    """Return where the adverb, insertion or bracket that ends at `pos` starts, `None` where there is none, -1 where there can be no subject."""
    mark = text[pos - 1]
    if mark == ",":
        step = before_insertion(text, pos - 1, floor)
        return -1 if step is None else step
    if mark == ")":
        return None if PARTY_LEFT.match(text, floor, pos) else text.rfind("(", floor, pos)
    if mark in "—―–-":
        return before_dashes(text, pos, floor)
    if "-" in text[max(floor, pos - 14) : pos]:
        party = PARTY_LEFT.match(text, floor, pos)
        if party is not None:
            opening: int = party.start()
            return opening
    return before_adverb(text, pos, floor)


def _phrase_before(text: str, pos: int, floor: int, outer_end: int) -> Mention | None:
    """Return the noun phrase that ends at `pos`, with its party in brackets and no other insertion."""
    end = pos
    if text[pos - 1] == ")":
        pos = party_start(text, pos, floor)
    mark, left = mark_before(text, pos, floor)
    run = text[left:pos].split()
    if not run:
        return None
    run.reverse()
    phrase, skipped = _read_left(run)
    found = _before_relative(text, offset_of(text, pos, run, skipped - 1), floor, outer_end) if skipped else None
    if found is not None or phrase is None:
        return found
    length = phrase.length
    if length < len(run):
        start = offset_of(text, pos, run, length - 1)
        return _mention(text, (start, pos, end, outer_end), run[:length], phrase.named, phrase.titled)
    found = _mention(text, (_behind_spaces(text, left), pos, end, outer_end), run, phrase.named, phrase.titled)
    return found if mark < 0 else _behind_mark(text, found, run, (mark, left), (pos, floor))


def _read_left(run: list[str]) -> tuple[LeftPhrase | None, int]:
    """Return the noun phrase that `run` ends with, and how many words a clause takes that ends it and restricts the noun before it."""
    first = run[0]
    if first in RELATIVES:
        return None, 1
    pronoun = traits[first] & OBJECT
    phrase = with_reduced_clause(run) if pronoun or not REDUCED_CLAUSES.isdisjoint(run) else None
    phrase = phrase or read_left(run)
    if phrase is None:
        return None, restrictive_clause(run, None) if pronoun else 0
    return phrase, 0 if phrase.clean and phrase.opener not in RELATIVES else restrictive_clause(run, phrase)


def _behind_mark(
    text: str, found: Mention, run: list[str], mark: tuple[int, int], ends: tuple[int, int]
) -> Mention | None:
    """Return the mention with what belongs to it before the mark behind which all its words stand; `ends`: of its words, and of the look."""
    pos, floor = ends
    at, behind = mark
    sign = text[at:behind]
    if sign == ",":
        return _before_unclosed(text, pos, behind, floor, outer_end=found.outer_end) or with_list(
            text, found, run, at, floor
        )
    if sign == ")":
        return _with_bracketed_body(text, found, at, floor)
    nickname = sign in '"”' and at > floor and text[at - 1] not in ",.?!"
    return _with_nickname(text, found, pos, floor) if nickname else found


def _behind_spaces(text: str, pos: int) -> int:
    while text[pos].isspace():
        pos += 1
    return pos


def _with_nickname(text: str, found: Mention, pos: int, floor: int) -> Mention:
    """Add what stands before a nickname in quotation marks: "Rep. Ann “Annie” | Lee"."""
    if not (found.kind is PERSON and found.title is None and _NICKNAME.match(text, floor, found.start)):
        return found
    person = person_before(text, pos, floor)
    if person is None or person.start >= found.start:
        return found
    return found._replace(
        start=person.start, outer_start=person.start, name_start=person.name_start, title=person.title
    )


def _before_relative(text: str, end: int, floor: int, outer_end: int) -> Mention | None:
    """Return what the relative or participle clause that starts at `end` restricts."""
    while end > floor and text[end - 1] in ENDING:
        end -= 1
    return _phrase_before(text, end, floor, outer_end) if end > floor else None


def _before_unclosed(text: str, pos: int, start: int, floor: int, *, outer_end: int) -> Mention | None:
    """Return the name that heads a sentence where the comma is missing that should close its apposition: "Smith, the mayor said"."""
    if not insertion_kind(text, start, pos):
        return None
    opening = before_insertion(text, pos, floor)
    if opening is None or not is_name(text, opening, floor):
        return None
    left = stretch_start(text, party_start(text, opening, floor), floor)
    return None if left > floor and text[left - 1] == "," else _phrase_before(text, opening, floor, outer_end)


def _with_bracketed_body(text: str, found: Mention, close: int, floor: int) -> Mention:
    """Add a body or an office before a bracket inside of the title: "the Ministry of Works (MOW) | spokesman", "Inspector (Traffic) | Lee"."""
    opening = text.rfind("(", floor, close)
    if opening < 0 or close - opening > _SHORT_BRACKET:
        return found
    body = _phrase_before(text, opening, floor, opening)
    office = found.kind is PERSON and found.title is None and text[opening + 1].isupper()
    is_office = office and body is not None and body.kind is UNNAMED and text[body.name_start].isupper()
    if body is None or not (body.kind is ORGANIZATION or is_office):
        return found
    title = text[body.start : found.name_start].rstrip() if found.kind is PERSON else found.title
    return found._replace(start=body.start, outer_start=body.start, title=title or None)


def _title_then_name(text: str, close: int, floor: int, outer_end: int) -> Mention | None:
    """Return "the company's chief executive, Tim Cook," as one mention where the comma at `close` ends it."""
    while close > floor and text[close - 1] in SPACES:
        close -= 1
    opening = text.rfind(",", floor, close)
    if opening < 0 or close - opening > _LONGEST_NAME:
        return None
    name_end = party_start(text, close, floor)
    run = text[opening + 1 : name_end].split()
    if not run or not (is_capital(run[0]) or is_title_word(run[0])) or not is_capital(run[-1]):
        return None
    run.reverse()
    named, titled = read_person(run)
    several = named + titled < len(run)
    affiliated = _AFFILIATED.search(text, opening + 1, name_end) if several and "and" not in run else None
    if affiliated is not None:
        name_end = affiliated.start()
        run = text[opening + 1 : name_end].split()
        run.reverse()
        named, titled = read_person(run)
        several = named + titled < len(run)
    if not named or (several and "and" not in run):
        return None
    before = _phrase_before(text, opening, floor, outer_end)
    if before is None or not _introduces(
        text[before.start : opening].split(), before.kind, several=several, bare=named == 1 and not titled
    ):
        described = before is not None and before.kind is ORGANIZATION and _is_described(text, before, floor)
        return before if described else None  # "An aid group, Open Roads, said"
    if several:
        return before._replace(end=close, name_start=opening + 2, name_end=close)
    gender = before.gender if before.gender in {"m", "f"} else gender_of_name(run[named - 1])
    name_start = offset_of(text, name_end, run, named - 1)
    title = text[before.start : opening]
    return Mention(before.start, close, PERSON, name_start, name_end, before.start, outer_end, "s", gender, title)


def _is_described(text: str, body: Mention, floor: int) -> bool:
    """Whether a body that has no name of its own heads its clause, so that the name behind its comma is the body's."""
    if not text[body.start : body.name_end].rpartition(" ")[2].islower():
        return False
    lead = text[floor : body.start].rstrip()
    return not lead or not lead[-1].isalnum() or lead.endswith(_LEADS)


def _introduces(title: list[str], kind: SpeakerKind, *, several: bool, bare: bool) -> bool:
    """Whether the phrase before a comma is a title of the name behind it; `bare` where that is one word without a title of its own."""
    if kind in {PERSON, PRONOUN} or (several and kind is not GROUP):
        return False
    if not any(is_title_word(word) or is_title_word(word.removesuffix("s")) for word in title):
        return False
    return (
        not bare
        or title[0] in INTRODUCING
        or bool(class_of(title[0]) & POSSESSIVE)
        or title[0].endswith(_ENDS_POSSESSOR)
    )


def _mention(text: str, ends: tuple[int, int, int, int], run: list[str], named: int, titled: int) -> Mention:
    """Describe the phrase of `run`, which ends in a name and title; `ends` are its start, its last word's end, its end with a party, its outer end."""
    start, pos, end, outer_end = ends
    kind, number, gender, name_words, title_words, skipped = describe(run, named, titled)
    name_start, name_end, title = start, pos, None
    if skipped:
        name_end = offset_of(text, pos, run, skipped - 1)
        while name_end > start and text[name_end - 1] in ENDING:
            name_end -= 1
    behind = skipped + name_words  # the words behind the title
    if name_words and behind < len(run):
        name_start = offset_of(text, pos, run, behind - 1)
    if title_words:
        title_end = behind + title_words
        title_start = start if title_end == len(run) else offset_of(text, pos, run, title_end - 1)
        title = text[title_start:name_start].rstrip() or None
    return _new(Mention, (start, end, kind, name_start, name_end, start, outer_end, number, gender, title))
