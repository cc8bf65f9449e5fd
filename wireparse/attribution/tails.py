"""What stands to the right of a cue: the tail ("on Tuesday in a statement"), then what is reported, and in which form."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.attribution.model import BARE, CALL, CLAUSE, DIRECT, INFINITIVE, NOUN, PARTICIPLE, TELL, WH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.grammar.marks import Stretch

__all__ = ["CLAUSE_", "COLON", "NONE", "OBJECT", "QUESTION", "QUOTE", "THAT", "TO", "Openers", "Right", "finite", "pronoun_clause", "read_right", "verb_first"]

_STOP: Final = (
    r"(?:(?:he|she|it|they|we|i|you|there|the|an?|his|her|its|their|our|my|this|these|those|that|if|whether|who|what|how|why|when|"
    r"is|was|are|were|be|been|will|would|has|have|had|can|could|may|might|shall|should|must|do|does|did|not|and|but|or|because|"
    r"in|at|on|during|after|before|from|by|via|through|to|for|with|of|about|as|following|upon|into|over|under|against|while|both|"
    r"some|many|most|no|all|any|each|every|ahead|such)\b|(?:The|He|She|It|They|We|I|There|A|An|His|Her|This|That)\b)"
)
_TIME: Final = re.compile(
    r"""
    \s+ (?: (?:on|late|early|earlier|last|this|late[ ]on|early[ ]on|just|back[ ]in|in|since)\s+ ){0,3}
    (?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:\s+(?:morning|afternoon|evening|night))?
      | (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* \s+ \d{1,2} (?: ,? \s+ \d{4},? )?
      | today | yesterday | tonight | earlier | recently
      | (?:the\s+)?(?:week|month|year|morning|afternoon|evening|night|fall|spring|summer|winter)(?:end)?(?=\s|[,.;:]) (?:\s+ago|[ ]before)?
      | (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?
      | (?:19|20)\d\d
    ) \b (?![’'])
    """,
    re.VERBOSE,
)
_ADVERB: Final = re.compile(r"\s+(?:(?!only\b|family\b|early\b)[a-z]{2,}ly|also|again|then|later|too|afterwards?|afterward|instead|simply|once|back|here|there(?=,)|aloud)\b(?!\s+(?:the|a)\b)")
_PREPOSITION: Final = re.compile(
    r"\s+(?:in|at|during|on|after|before|from|by|via|through|to|for|with|of|about|regarding|as|following|upon|outside|inside|near|over|"
    r"under|against|without|between|among|throughout|concerning|ahead\s+of|alongside|amid|while|when|towards?|into|beside|minutes?\s+after|hours?\s+after)\s+"
)
# Nouns that close the phrase that names the occasion: what comes after them is another phrase or the reported clause.
_OCCASION: Final = (
    r"(?:statements?|interviews?|conferences?|briefings?|speech(?:es)?|remarks|releases?|e-?mails?|letters?|tweets?|posts?|reports?|call|"
    r"message|appearance|filings?|ruling|memo|note|video|court|testimony|hearing|meeting|rally|event|debate|address|blog|op-ed|"
    r"broadcast|documents?|article|column|editorial|essay|book|podcast|press|reporters|journalists|lawmakers|viewers|supporters|"
    r"investors|analysts|Twitter|Facebook|X|television|TV|radio|air|condition\s+of\s+anonymity)"
)
_PHRASE: Final = re.compile(
    rf"""
    (?: (?:the|an?|his|her|its|their|our|my|this|that|these|those|another|one|two|several|some|recent|separate) \s+ )?
    (?: (?: (?!{_STOP}) [\w$%’'&.-]+ \s+ ){{0,4}}? {_OCCASION} \b (?![’'])
      | [A-Z][\w.’'&-]* (?: \s+ (?:(?:of|and|the|&)\s+)? [A-Z][\w.’'&-]* ){{0,5}}
      | (?: (?!{_STOP}) [\w$%’'&-]+ ) (?: \s+ (?!{_STOP}) [\w$%’'&-]+ ){{0,3}}
      | (?:him|her|me|us|them|it|you)\b
    )
    """,
    re.VERBOSE,
)
_LOWER_PHRASE: Final = re.compile(r"(?:[A-Z][\w.’'&-]*\s+){0,5}[A-Z][\w.’'&-]*(?=\s|[.,:;]|$)")
# A phrase between commas after the cue, before what is reported: "said, speaking to reporters in Rome, that".
_ASIDE: Final = re.compile(
    r",\s+(?:speaking|referring|citing|using|alluding|pointing|talking|writing|in|at|during|on|with|as|when|after|before|while|without|"
    r"for|of|to|by|from|however|though|too|again|quoting|echoing|via|through|discussing|"
    r"responding|laughing|smiling|holding|gesturing|shaking|standing|sitting|looking|turning|not|[A-Z][\w.]+)\b[^,“”\"‘:;.!?\n—–]{0,90}"
    r"(?:(?:,\s*|:\s*)(?=[“\"‘'`])|,?\s+(?=that\b))"
)
_TO_VERB: Final = re.compile(r"\s+(?:not\s+)?to\s+(?!(?:the|an?|his|her|its|their|our|my|this|that|these|those|reporters|me|us|him|them|you)\b)(?:[a-z’-]+|[“\"‘'])")
_WH: Final = re.compile(r"\s+(?:whether|if|how|why|what)\b")
_THAT: Final = re.compile(r"(?:,)?\s+that(?:,|(?=\s|$))(?!\s+(?:is|was)\s)")
# A hearer that is a phrase of many words: "told a meeting of island leaders that".
_HEARER_THAT: Final = re.compile(r"[^,.:;!?“”\"—]{1,90}?\sthat(?=\s)")
_AUXILIARY: Final = (
    r"(?:is|are|was|were|be|will|would|has|have|had|can|could|may|might|must|should|shall|do|does|did|cannot|won[’']t|"
    r"[a-z]+n[’']t|isn|ain)"
)
# Finite verbs that their shape does not show: auxiliaries, common irregular pasts, common verbs in the present tense.
_FINITE_WORDS: Final = frozenset(
    "is are was were be will would has have had can could may might must should shall do does did cannot went came took made got saw knew "
    "found left lost won gave felt began ran led met kept held put set fell rose grew became spent sent built stood paid told said says "
    "thought brought bought caught taught hit cut want wants need needs go goes mean means make makes get gets take takes know knows think "
    "thinks feel feels seem seems remain remains come comes look looks believe believes expect expects plan plans hope hopes support "
    "supports work works show shows give gives leave leaves keep keeps like likes love loves sees sounds appear appears represent "
    "represents include includes amounts deserve deserves owe owes lack lacks pose poses depends matter matters exist exists favor favors "
    "favour favours sold wrote drove spoke broke chose drew fought gained grew hurt lay lent meant read rode rang sang sank sat sent shot shut slept slid struck swore threw understood woke wore withdrew undertook overcame passes faces offers remains wins loses runs tells asks says calls holds allows requires provides creates affects suggests depends begins ends starts stands sits lives serves deserves obscures reflects prefer prefers oppose opposes agree agrees trust trusts continue continues tend tends become becomes help helps".split()
)
_FINITE_SHAPE: Final = re.compile(r"[a-df-z]ed\b|n[’']t\b|[a-z][’'](?:d|ll|re|ve|m)\b|\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]here|[Tt]hat|[Ww]ho|[Ww]hat)[’']s\b")
_SUBJECT: Final = re.compile(
    r"\s+(?:he|she|it|they|we|i|you|there|this|these|those|nobody|no\s+one|everyone|everything|nothing|someone|anyone|people|"
    r"he’s|she’s|it’s|they’re|we’re|i’m|you’re|there’s|he'd)\b[’']?",
    re.IGNORECASE,
)

# A pronoun and its verb are a clause behind any verb that takes "that": "vowed it would".
_PRONOUN_CLAUSE: Final = re.compile(r"\s+(?:(?:he|she|they|we|I|there)[\s’']|it\s+"
    r"(?!(?:to|in|on|at|as|for|with|by|from|of|and|or|but|when|because|an?|the|all|out|up|down|away|off|over|back|again|too|this|that)\b)[a-z]+)"
)

NONE: Final = 0  # nothing reported to the right
QUOTE: Final = 1  # a quoted stretch
THAT: Final = 2  # "that" and a clause, `start` behind "that"
CLAUSE_: Final = 3  # a bare clause
TO: Final = 4
QUESTION: Final = 5
OBJECT: Final = 6  # a noun phrase that holds quoted words
COLON: Final = 7  # a colon with words or the next paragraph behind it


class Openers(dict[int, "Stretch"]):
    """The stretches of a sentence by where their opening marks stand."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        super().__init__((stretch.opener, stretch) for stretch in stretches)
        self._order = [stretch.opener for stretch in stretches]
        self._stretches = stretches

    def after(self, at: int) -> int:
        """Where the first opening mark at or behind `at` stands, -1 where there is none."""
        index = bisect_left(self._order, at)
        return self._order[index] if index < len(self._order) else -1

    def inside(self, at: int) -> Stretch | None:
        """The stretch whose marks hold `at`, if one does."""
        stretch = self.before(at)
        return stretch if stretch is not None and stretch.closer > at else None

    def before(self, at: int) -> Stretch | None:
        """The last stretch that opens before `at`."""
        index = bisect_left(self._order, at)
        return self._stretches[index - 1] if index else None


class Right(NamedTuple):
    """What is reported to the right of a cue."""

    kind: int
    start: int  # where it starts: the opening mark, the clause
    tail_end: int  # where the tail ends


def finite(text: str, start: int, end: int) -> bool:
    """Whether a finite verb stands in `text[start:end]`, as far as its shape tells."""
    return not _FINITE_WORDS.isdisjoint(text[start:end].split()) or _FINITE_SHAPE.search(text, start, end) is not None


def pronoun_clause(text: str, at: int, end: int) -> bool:
    """Whether a pronoun and its verb stand at `at`."""
    return _PRONOUN_CLAUSE.match(text, at, end) is not None


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _tail(text: str, at: int, end: int) -> int:
    """Where the adverbs, times and prepositional phrases that start at `at` end."""
    for _ in range(6):
        match = _TIME.match(text, at, end) or _ADVERB.match(text, at, end)
        if match is not None:
            at = match.end()
            continue
        lead = _PREPOSITION.match(text, at, end)
        if lead is None:
            break
        phrase = _PHRASE.match(text, lead.end(), end)
        if phrase is None:
            break
        at = phrase.end()
        proper = _LOWER_PHRASE.match(text, lead.end(), end)
        if proper is not None:
            # "in New York officials said": capitals hold together, what follows them in lower case is another phrase.
            at = proper.end()
        if text[at - 1] == "." and at == end:
            at -= 1
    return at


def read_right(text: str, at: int, end: int, syntax: int, opens: Openers) -> Right:
    """Read on from `at`, behind cue and hearer or behind an inverted subject, to `end` of the sentence."""
    start = at
    for _ in range(3):
        place = _skip_space(text, at, end)
        if place >= end:
            return Right(NONE, end, at)
        if place in opens:
            stretch = opens[place]
            if syntax & TELL and stretch.end - stretch.start < 40 and (match := _THAT.match(text, stretch.closer, end)):
                # told MSNBC’s “Morning Joe” that
                return Right(THAT, _skip_space(text, match.end(), end), at)
            return Right(QUOTE, place, at)
        character = text[place]
        if character == ":":
            after = _skip_space(text, place + 1, end)
            return Right(QUOTE if after in opens else COLON, after, place)
        if character in ",—–-":
            after = _skip_space(text, place + (2 if text.startswith("--", place) else 1), end)
            if after in opens and syntax & (DIRECT | CLAUSE | NOUN):
                return Right(QUOTE, after, place)
            if character == ",":
                if match := _THAT.match(text, place, end):
                    return Right(THAT, _skip_space(text, match.end(), end), place)
                if match := _ASIDE.match(text, place, end):
                    at = match.end()
                    if text.startswith("that", at):
                        return Right(THAT, _skip_space(text, at + 4, end), place)
                    return Right(QUOTE if at in opens else NONE, at, place)
            return Right(NONE, after, place)
        if character in ".!?;)":
            return Right(NONE, place, at)
        if match := _THAT.match(text, at, end):
            if syntax & (CLAUSE | NOUN | BARE):
                return Right(THAT, _skip_space(text, match.end(), end), at)
            return Right(NONE, place, at)
        if syntax & TELL and (match := _HEARER_THAT.match(text, at, end)):
            return Right(THAT, _skip_space(text, match.end(), end), at)
        if syntax & INFINITIVE and (match := _TO_VERB.match(text, at, end)):
            return Right(TO, place, at)
        if syntax & WH and _WH.match(text, at, end):
            return Right(QUESTION, place, at)
        tail = _tail(text, at, end)
        if tail == at:
            return _clause(text, place, at, end, syntax, opens, tailed=at > start)
        if at == start and syntax & BARE and tail < end and _verb_next(text, tail, end):
            # The phrase read as tail holds the subject: "said in a statement officials were".
            return Right(CLAUSE_, place, at)
        at = tail
    place = _skip_space(text, at, end)
    if place in opens:
        return Right(QUOTE, place, at)
    if place < end and text[place] == ":":
        after = _skip_space(text, place + 1, end)
        return Right(QUOTE if after in opens else COLON, after, place)
    if place >= end or text[place] in ",.;!?—–-)":
        after = _skip_space(text, place + 1, end) if place < end and text[place] == "," else place
        if after in opens:
            return Right(QUOTE, after, at)
        return Right(NONE, place, at)
    if match := _THAT.match(text, at, end):
        return Right(THAT, _skip_space(text, match.end(), end), at)
    return _clause(text, place, at, end, syntax, opens, tailed=at > start)


_WORD: Final = re.compile(r"\s*(?:also\s+|already\s+|never\s+|now\s+)?([A-Za-z’']+)")
_VERB_SHAPE: Final = re.compile(r"[a-z]{2,}ed\Z|[a-z]+n[’']t\Z")
_VERB_NEXT: Final = re.compile(rf"\s+(?:{_AUXILIARY}\b|[a-z]+ed\b)")


def verb_first(text: str, at: int, end: int) -> bool:
    """Whether a finite verb is the first word of `text[at:end]`."""
    match = _WORD.match(text, at, end)
    return match is not None and (match.group(1) in _FINITE_WORDS or _VERB_SHAPE.match(match.group(1)) is not None)


def _verb_next(text: str, at: int, end: int) -> bool:
    return _VERB_NEXT.match(text, at, end) is not None


def _clause(text: str, place: int, at: int, end: int, syntax: int, opens: Openers, *, tailed: bool) -> Right:  # noqa: PLR0913
    """A bare clause at `place`, or a noun phrase with quoted words in it."""
    if syntax & BARE:
        if _SUBJECT.match(text, at, end):
            return Right(CLAUSE_, place, at)
        stop = min(end, place + 160)
        if tailed and (comma := text.find(",", place, stop)) > 0:
            stop = comma
        if finite(text, place, stop):
            return Right(CLAUSE_, place, at)
    elif syntax & CLAUSE and _PRONOUN_CLAUSE.match(text, at, end):
        return Right(CLAUSE_, place, at)
    if syntax & (CALL | DIRECT | PARTICIPLE | NOUN | CLAUSE):
        limit = min(end, place + 90)
        nearest = opens.after(place)
        if 0 <= nearest <= limit and not any(mark in text[place:nearest] for mark in ",;:—–("):
            return Right(CLAUSE_ if syntax & BARE else OBJECT, place, at)
    return Right(NONE, place, at)
