"""What the words of a clause show: whether it has a finite verb, whether it is subordinate, where its subject starts."""

from __future__ import annotations

import re
from typing import Final

from wireparse.lexicon._words import words
from wireparse.lexicon.cues import HOMOGRAPHS, inflections, verbs
from wireparse.lexicon.function_words import ARTICLES, CONJUNCTIONS, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS
from wireparse.lexicon.verbs import FINITE_AUXILIARIES, NOUN_LIKE_VERBS, PLAIN_VERBS

__all__ = [
    "WHO_AHEAD",
    "after_connective",
    "asks",
    "clause_behind_phrase",
    "clause_behind_pronoun",
    "dependent",
    "finite",
    "full_verb",
    "main_clause_after",
    "opens_dependent",
    "opens_subordinate",
    "plain_verb_next",
    "predicate_first",
    "subject_start",
    "surely_finite",
    "verb_first",
    "verb_next",
]

_REPORTING: Final = (
    frozenset(inflections(lemma)[0] for lemma, _ in verbs())
    - frozenset(inflections(lemma)[0] for lemma in HOMOGRAPHS)
    - {"thanks"}
)
_SURE_VERBS: Final = FINITE_AUXILIARIES | PLAIN_VERBS | _REPORTING
_VERBS: Final = _SURE_VERBS | NOUN_LIKE_VERBS
_FULL_VERBS: Final = PLAIN_VERBS | NOUN_LIKE_VERBS
_PAST: Final = re.compile(r"[a-z]+(?<!e)ed")
# "failed", not "indeed" or "United". It opens with one character, for the search to skip from one to the next.
_REGULAR_PAST: Final = re.compile(r"[a-z](?<!\w.)[a-z]*+(?<=[a-df-z]ed)\b")
_CONTRACTED: Final = re.compile(
    r"""
    [’'] (?: t(?<=n.t)\b | (?<=[a-z].)(?:d|ll|re|ve|m)\b  # "won't", "they'll"
      | s\b (?: (?<=\b[Hh]e.s) | (?<=\b[Ss]he.s) | (?<=\b[Ii]t.s) | (?<=\b[Tt]here.s) | (?<=\b[Tt]hat.s) | (?<=\b[Ww]ho.s)
               | (?<=\b[Ww]hat.s) ) )
    """,
    re.VERBOSE,
)
_FIRST_WORD: Final = re.compile(r"\s*(?:also\s+|already\s+|never\s+|now\s+)?([A-Za-z’']+)")
_FIRST_SHAPE: Final = re.compile(r"[a-z]{2,}ed\Z|[a-z]+n[’']t\Z")
_REGULAR: Final = re.compile(r"[a-z]+(?:ed|n[’']t)\Z")
_STOPS: Final = frozenset(",.;:")
_NEXT_WORD: Final = re.compile(r"\s+([A-Za-z’']+)")
# What belongs to a verb before it, not to a noun behind it: "failed | to rise", "paved | the way".
_OBJECT_WORDS: Final = ARTICLES | DETERMINERS | PREPOSITIONS | OBJECT_PRONOUNS | CONJUNCTIONS | words("it as back away")
# A pronoun and its verb are a clause behind any verb that takes "that": "vowed it would".
_PRONOUN_CLAUSE: Final = re.compile(
    r"\s+(?:(?:he|she|they|we|I|there)[\s’']|it[’']s\s|it\s+(?!(?:to|in|on|at|as|for|with|by|from|of|and|or|but|when|because|an?|the|"
    r"all|out|up|down|away|off|over|back|again|too|this|that)\b)[a-z]+)"
)
# So are a short phrase and an auxiliary: "complained the town had", not "denied the claims that were".
_PHRASE_CLAUSE: Final = re.compile(
    r"\s(?:(?!(?:that|which|who|whom|whose|how|why|what|whether|just|of|as|when|where|if|he|she|they|it|we|I|in|on|at|by|for|to|with|and|or|but)\b)[\w’'.-]+\s){1,5}?"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b"
)
# Words that open a sentence before its first clause and are no part of what is reported.
_CONNECTIVE: Final = re.compile(
    r"(?:(?:But|And|Yet|So|Or|Still|However|Meanwhile|Also|Instead|Moreover|Furthermore|Additionally|Plus|Then|Nevertheless|"
    r"Nonetheless|Besides|Indeed|Overall|Finally|then)\b,?\s{1,9}+){1,4}(?:—\s*)?"
)
# Words that open a phrase before the subject of its clause.
_FRONTED: Final = re.compile(
    r"""
    (?: (?:(?:More|Most)\s+)?[A-Z]?[a-z]+ly,
      | [A-Z][a-z]{2,}(?:ed|ing),
      | (?: In|On|At|After|While|When|As|During|Speaking|For|With|By|From|Before|Since|Although|Though|Despite|Following|Under
          | If|Asked|Responding|Citing|Writing|Earlier|Later|Last|Meanwhile|However|Instead|Still|Yet|Because|Until|Once|To|Of
          | Among|Throughout|Over|Amid|Upon|Even|Unlike|Like|Given|Regarding|Regardless|Around|About|Within|Without|Against
          | Beyond|Behind|Through|Via|Per|According )\b
      | [A-Z][a-z]{2,}(?:ed|ing)\s+
        (?:by|in|with|at|on|to|for|about|the|an?|his|her|their|its|that|from|of|as|him|it|them)\b
    )
    """,
    re.VERBOSE,
)
_FRONTED_LATER: Final = re.compile(
    r"\s*(?:in|on|at|after|while|when|as|during|for|with|by|from|before|since|despite)\b"
)
_CLOSING: Final = frozenset("\"”’'»")
_YEAR: Final = re.compile(r"\s+(?:19|20)\d\d,")
# A subordinate clause before the main one ends at a comma before the subject of the main one.
_SUBORDINATE: Final = re.compile(
    r"(?:[Ww]hile|[Aa]fter|[Ww]hen|[Aa]s|[Aa]lthough|[Tt]hough|[Bb]efore|[Ii]f|[Ss]ince|Because|By|In|Despite|[Ee]ven|Besides|Upon|Beyond|Without|Rather|"
    r"Instead|[A-Z]\w+ing|[Aa]sked|Told)\b"
)
_MAIN_SUBJECT: Final = re.compile(
    r"""
    ,["”’']{0,2}\s+(?= (?:the|an?|he|she|they|it|we|I|his|her|their|its|some|many|one|another|that|this|those|there)\b
          | (?:Mr|Mrs|Ms)\.
          | [A-Z][a-z]+\s+ (?:[A-Z]\w+\s+)? (?:also\s+)?
            (?:[a-z]+ed|[a-z]+s|is|was|has|had|will|would|said|went|took|made)\b )
    """,
    re.VERBOSE,
)
_NAMED_SUBJECT: Final = re.compile(r",[\"”’']{0,2}\s+(?:[A-Z][\w.’'-]*\s+){1,3}([a-z]+)")
_DEPENDENT: Final = re.compile(
    r"(?:[Ee]ven\s+(?=if|though|when|as)|(?:Soon|Shortly|Just|Hours|Days|Moments|Minutes|Long|Right|Immediately)\s+(?=after|before))?"
    r"(?:[Ww]hile|[Ww]hen|[Aa]s|To|[Aa]fter|[Ii]f|Where|Although|[Tt]hough|[Bb]efore|Because|Since|Until|Unless|Once|"
    r"Whereas|Besides)\b"
)
# "Asked about the plan, he said" opens with no words of his.
_ASKED: Final = re.compile(r"(?:When\s+|While\s+|After\s+being\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Tt]old)\b")
# A relative clause about the noun before it.
WHO_AHEAD: Final = re.compile(r"(?:,|\s?[—–]|\s--?)?\s*+(?<![\w.])(?:who|which|that)\b")


def finite(text: str, start: int, end: int) -> bool:
    """Whether a finite verb stands in `text[start:end]`, as far as its shape tells."""
    clause = text[start:end]
    return not _VERBS.isdisjoint(clause.split()) or _shows_verb(clause)


def surely_finite(text: str, start: int, end: int) -> bool:
    """Whether a verb that cannot be a noun stands in `text[start:end]`: not "a plan", "his hopes"."""
    clause = text[start:end]
    return not _SURE_VERBS.isdisjoint(clause.split()) or _shows_verb(clause)


def _shows_verb(clause: str) -> bool:
    """Whether a word of the clause has the shape of a regular past or of a verb run together with what stands beside it."""
    if "ed" in clause and _REGULAR_PAST.search(clause) is not None:
        return True
    return ("’" in clause or "'" in clause) and _CONTRACTED.search(clause) is not None


def full_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb that is no auxiliary stands in `text[start:end]`: "who spoke", not "who have not yet"."""
    return any(word in _FULL_VERBS or _PAST.fullmatch(word) is not None for word in text[start:end].split())


def verb_first(text: str, at: int, end: int) -> bool:
    """Whether a finite verb is the first word of `text[at:end]`."""
    match = _FIRST_WORD.match(text, at, end)
    return match is not None and (match[1] in _VERBS or _FIRST_SHAPE.match(match[1]) is not None)


def predicate_first(text: str, at: int, end: int) -> bool:
    """Whether a finite verb with what belongs to it opens `text[at:end]`, not an adjective: "failed to rise", not "failed banks"."""
    match = _FIRST_WORD.match(text, at, end)
    if match is None or match[1] in _VERBS:
        return match is not None and not (
            match[1] in NOUN_LIKE_VERBS and verb_next(text, match.end(), end)
        )  # "support will fall"
    if _FIRST_SHAPE.match(match[1]) is None:
        return False
    if not match[1].endswith("ed") or text[match.end() : match.end() + 1] in _STOPS:
        return True
    following = _NEXT_WORD.match(text, match.end(), end)
    return following is not None and following[1] in _OBJECT_WORDS


def verb_next(text: str, at: int, end: int) -> bool:
    """Whether space and an auxiliary or a regular past stand at `at`."""
    match = _NEXT_WORD.match(text, at, end)
    return match is not None and (match[1] in FINITE_AUXILIARIES or _REGULAR.match(match[1]) is not None)


def plain_verb_next(text: str, at: int, end: int) -> bool:
    """Whether space and a finite verb that is no noun and reports nothing stand at `at`."""
    match = _NEXT_WORD.match(text, at, end)
    return match is not None and (match[1] in PLAIN_VERBS or verb_next(text, at, end))


def clause_behind_pronoun(text: str, at: int, end: int) -> bool:
    """Whether space, a pronoun and its verb stand at `at`."""
    return _PRONOUN_CLAUSE.match(text, at, end) is not None


def clause_behind_phrase(text: str, at: int, end: int) -> bool:
    """Whether space, a short noun phrase and an auxiliary stand at `at`."""
    return _PHRASE_CLAUSE.match(text, at, end) is not None


def after_connective(text: str, start: int, end: int) -> int:
    """The place behind "But", "However," and the like at `start`."""
    match = _CONNECTIVE.match(text, start, end)
    return start if match is None else match.end()


def subject_start(text: str, start: int, end: int) -> int:
    """Where the subject of the sentence may start, behind what stands before it; -1 where nothing shows it."""
    for _ in range(3):
        behind = after_connective(text, start, end)
        if behind > start:
            start = behind
            continue
        if not (_FRONTED.match(text, start, end) or _FRONTED_LATER.match(text, start, end)):
            break
        comma = text.find(",", start, min(end, start + 160))
        if comma < 0:
            return -1
        year = _YEAR.match(text, comma + 1, end)
        start = comma + 1 if year is None else year.end()
        if text[start : start + 1] in _CLOSING:
            start += 1
    return start


def opens_subordinate(text: str, start: int, end: int) -> bool:
    """Whether the sentence at `start` opens with a subordinate clause."""
    return _SUBORDINATE.match(text, after_connective(text, start, end), end) is not None


def opens_dependent(text: str, start: int, end: int) -> bool:
    """Whether the sentence at `start` opens with a clause that cannot stand alone: "When", "While", "Even as"."""
    return _DEPENDENT.match(text, after_connective(text, start, end), end) is not None


def main_clause_after(text: str, at: int, end: int) -> int:
    """Where a sentence that opens with a subordinate clause passes on to its main clause, sought from `at`; -1 if nowhere."""
    match = _MAIN_SUBJECT.search(text, at, end)
    if match is not None:
        end = match.start()
    for named in _NAMED_SUBJECT.finditer(text, at, end):
        if named[1] in _VERBS:
            return named.start()
    return -1 if match is None else end


def dependent(text: str, start: int, end: int) -> bool:
    """Whether a clause is subordinate and has no main clause with it."""
    if not _DEPENDENT.match(text, start, end):
        return False
    comma = text.find(",", start, end)
    return comma < 0 or not finite(text, comma, end)


def asks(text: str, start: int, end: int) -> bool:
    """Whether a clause is the question before an answer: "Asked about the plan"."""
    return _ASKED.match(text, start, end) is not None
