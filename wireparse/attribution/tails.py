"""What stands to the right of a cue: the tail ("on Tuesday in a statement"), then what is reported, and in which form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution.clauses import (
    clause_behind_phrase,
    clause_behind_pronoun,
    finite,
    predicate_first,
    verb_first,
    verb_next,
)
from wireparse.attribution.model import (
    BARE,
    CALL,
    CLAUSE,
    DIRECT,
    DOING,
    INFINITIVE,
    NOUN,
    OF,
    PARTICIPLE,
    TELL,
    THING,
    WH,
)
from wireparse.attribution.openers import (
    ADVERBIAL,
    ASKS,
    COUNTS,
    JOINS,
    OPENS_THAT,
    OPENS_TO,
    PREPOSITIONAL,
    RELATES,
    SUBJECTIVE,
    TEMPORAL,
    opened_by,
)
from wireparse.attribution.phrases import phrase_at
from wireparse.attribution.plainclauses import (
    MEANWHILE,
    behind_of,
    behind_passing,
    clause_or_object,
    is_bare,
    tells_when,
)
from wireparse.attribution.right import COLON, NONE, OBJECT, PLAIN, QUESTION, QUOTE, THAT, TO, Right
from wireparse.lexicon.venues import VENUES

if TYPE_CHECKING:
    from wireparse.attribution.model import CueHit
    from wireparse.attribution.sentence import Sentence
    from wireparse.grammar.marks import Stretch

__all__ = ["read_behind", "read_right"]

_TIME: Final = re.compile(
    r"""
    \s+ (?: (?:on|late|early|earlier|last|this|late[ ]on|early[ ]on|just|back[ ]in|in|since)\s+ ){0,3}
    (?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:\s+(?:morning|afternoon|evening|night))?
      | (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* \s+ \d{1,2} (?: ,? \s+ \d{4},? )?
      | today | yesterday | tonight | earlier | recently
      | (?:[a-z]{1,9}|\d{1,3}) [ ] (?:minute|hour|day|week|month|year|decade)s? [ ] (?:ago|earlier|later|before) (?=[ ]that\b)
      | (?:the\s+)? (?:week|month|year|morning|afternoon|evening|night|fall|spring|summer|winter)(?:end)? (?=\s|[,.;:])
        (?:\s+ago|[ ]before)?
      | (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\s+\d{4})?
      | (?:19|20)\d\d
    ) \b (?![’'])
    """,
    re.VERBOSE,
)
_ADVERB: Final = re.compile(
    r"\s+(?:(?!only\b|family\b|early\b)[a-z]{2,}ly|also|again|then|later|too|afterwards?|instead|simply|once|back|here|"
    r"there(?=,)|aloud|only(?=\s+that\b|:|,?\s*[“\"‘]))\b(?!\s+(?:the|a)\b)"
)
# A phrase between commas after the cue, before what is reported: "said, speaking to reporters in Rome, that".
_BETWEEN_COMMAS: Final = re.compile(
    r"""
    ,\s+ (?: speaking|referring|citing|using|alluding|pointing|talking|writing|quoting|echoing|discussing|responding|laughing
           | smiling|holding|gesturing|shaking|standing|sitting|looking|turning
           | in|at|during|on|with|as|when|after|before|while|without|for|of|to|by|from|via|through|however|though|too|again|not
           | [A-Z][\w.]+ )\b
    [^,“”"‘:;.!?\n—–]{0,90}
    (?: (?:,\s*|:\s*)(?=[“"‘'`]) | (?<!\ssaid)(?<!\ssays)(?<!\sadded)(?<!\snoted)(?<!\sreplied),?\s+(?=that\b) )
    """,
    re.VERBOSE,
)
# Any insertion before "that": "said, among other things, that", "said on Rai, where he is a guest, that", "said — on X — that".
_BEFORE_THAT: Final = re.compile(
    r"""
      ,\s [^,“”"‘:;.!?\n—–]{1,90} ,\s+ (?=that\s(?!is\b|was\b))
    | ([—–]|--?)\s{0,3}+ [^“”"‘:;.!?\n—–]{1,90} \1\s* (?=that\s(?!is\b|was\b))
    """,
    re.VERBOSE,
)
_DOING: Final = re.compile(
    r"\s+(?:not\s+)?(?!(?:during|according|(?:any|every|no|some)?thing|(?:wrongdo|even|morn|meet|build|hous|fund|spend|train|warn|hear|rul|feel|ceil|"
    r"wedd|cloth|bank|spr|str|k)ing(?!\s(?:an?|the|his|her|its|their)\s))\b)[a-z]+ing\b"
)
_ACCUSED_OF: Final = re.compile(r"\s(?!(?:of|by|in|on)\s)(?:[^\s,:;!?“”\"—]{1,30}\s){1,9}?of\s[a-z]")
_TO_VERB: Final = re.compile(
    r"\s+(?:(?:not|never)\s+)?to\s+(?!(?:the|an?|his|her|its|their|our|my|this|that|these|those|reporters|me|us|him|them|you)\b)"
    r"(?:[a-z’-]+|[“\"‘'])"
)
_THAT: Final = re.compile(r"(?:,)?\s+that(?:,|(?=\s|$))(?!\s+(?:is|was)\s)")
# A hearer that is a phrase of many words: "told a meeting of island leaders that".
_HEARER_THAT: Final = re.compile(r"(?:[^,.:;!?“”\"—]|[.,](?=\d)|(?<=St)\.|(?<=[ .][A-Z])\.){1,90}?\sthat(?=\s)")
# A hearer before a question: "asked Jane Roe on Friday whether", "asked the office in Bonn if".
_HEARER_WHETHER: Final = re.compile(
    r"\s(?:(?!to\s)[^\s,:;!?“”\"—]{1,30}\s){1,9}?(?<!\s(?:on|of|to)\s)(?<!\sabout\s)(whether|if)(?=\s)"
)
# "told a rally | held by the union | that".
_HELD: Final = re.compile(r"\s(?:[a-z]{2,20}ed|held)(?=\s(?:by|in|at|on|to|for|near|outside)\s)")
_AFTER_SHOW: Final = re.compile(r"[^,.:;!?“”\"—]{0,30}?\sthat(?=\s)")
_SUBJECT: Final = re.compile(
    r"\s+(?:he|she|it|they|we|i|you|there|this|these|those|nobody|no\s+one|everyone|everything|nothing|someone|anyone|people|"
    r"he’s|she’s|it’s|they’re|we’re|i’m|you’re|there’s|he'd)\b[’']?",
    re.IGNORECASE,
)
_PHRASES: Final = 6  # phrases that a tail may have
_PASSING: Final = 160  # characters that such a phrase may have
_REACH: Final = 160  # characters in which a clause shows its verb
_NEAR: Final = 90  # characters between a verb and the quoted words of its object
_OPENING: Final = frozenset("\"“‘'`")
_NAME: Final = re.compile(r"[\"“‘'`]{1,2}[^\"“”‘’`,;:\n]{1,40}(?:[\"”’]|'')")
_SHOW_NAME: Final = 40  # characters that the name of a show may have
_NEXT: Final = re.compile(r"\s*+(\w++)")
_ISSUED: Final = frozenset({"broadcast", "given", "held", "made", "read", "seen", "sent", "written"})
_MEANWHILE: Final = re.compile(rf"\s{MEANWHILE}\Z")
_UNSURE: Final = frozenset({NONE, PLAIN})
_TAILED: Final = 1 << 20  # beside what a cue licenses: its tail has words
_GOVERNED: Final = 1 << 21  # and a phrase with "of", which holds what follows
_SEEKS: Final = TELL | DOING | WH | OF  # what these report may stand behind other words
_QUOTES: Final = CALL | DIRECT | PARTICIPLE | NOUN | CLAUSE
_SIGNS: Final = OPENS_TO | ASKS | RELATES
_TAILS: Final = TEMPORAL | COUNTS | ADVERBIAL | PREPOSITIONAL
# What "the", "two" count, where that is a time.
_COUNTED: Final = re.compile(
    r"\s+\w++\s+(?:minute|hour|day|week|month|year|decade|morning|afternoon|evening|night|fall|spring|summer|winter)"
)


# What bounds a number, with it, opens a clause: "said | about 40 people fled", not "said | about 4 p.m. that".
_COUNTING: Final = re.compile(
    r"""
    \s (?: about|at\s(?:least|most)|nearly|roughly|approximately|exactly|over|under|close\sto )
    \s (?: (?:an?\s)?(?:half|third|quarter|dozen|hundred|thousand|million|billion)\b | (?:dozens|hundreds|thousands|millions|scores)\sof\b
          | [$£€]?\d (?! [\d:.]* \s (?:[ap]\.?m|o.clock|GMT)\b )
          | (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b )
    (?! [\w,-]* \s (?:minute|hour|day|week|month|year)s? \s (?:ago|later|earlier|after|before)\b )
    """,
    re.VERBOSE,
)


def read_behind(sentence: Sentence, hit: CueHit, at: int) -> Right:
    """What stands to the right; a bare clause only where it is one: "said the plan failed", not "announced a plan that failed"."""
    text = sentence.text
    if at + 1 == sentence.end and text[at] == ".":
        return Right(NONE, at, at)
    syntax = hit.syntax
    right = read_right(sentence, at, syntax)
    kind = right.kind
    if kind not in _UNSURE:
        return right
    if syntax & CLAUSE and not syntax & NOUN and text.find("that", at, at + _PASSING) >= 0:
        passing = behind_passing(sentence, at)
        if passing is not None:
            return passing
    if hit.lemma != "say":
        return clause_or_object(sentence, hit, right) if kind == PLAIN else right
    return right.of_kind(PLAIN) if kind == NONE and is_bare(sentence, right) else right


def read_right(sentence: Sentence, at: int, syntax: int) -> Right:
    """Read on from `at`, behind cue and hearer or behind an inverted subject, to the end of the sentence."""
    text, end = sentence.text, sentence.end
    if syntax & TELL and (held := _HELD.match(text, at, end)) is not None:
        at = held.end()
    begin = at
    for _ in range(4):
        word = _NEXT.match(text, at, end)
        if word is None:
            place, opens = sentence.skip_space(at), 0
            found = _at_mark(sentence, place, at, syntax)
        else:
            place, opens = word.start(1), opened_by[word[1]]
            if opens & OPENS_THAT and (match := _THAT.match(text, at, end)):
                return _behind_that(sentence, sentence.skip_space(match.end()), at, syntax)
            found = _at_word(sentence, place, at, syntax, opens) if syntax & _SEEKS or opens & _SIGNS else None
        if found is not None:
            return found
        tail = _tail(text, at, end, opens) if opens & _TAILS else at
        if tail == at:
            break
        issued = _issued(text, at, tail, end)
        if issued == tail and at == begin and syntax & BARE and tail < end and verb_next(text, tail, end):
            return _with_subject(text, place, at, tail)
        tail = issued
        if text.startswith(" of ", at):
            said = behind_of(sentence, at, syntax)
            if said is not None:
                return said
            syntax |= _GOVERNED  # "said of the talks he led": what follows belongs to the phrase
        syntax |= _TAILED
        at = tail
    return _clause(sentence, place, at, syntax, opens)


def _with_subject(text: str, place: int, at: int, tail: int) -> Right:
    """What stands to the right where the tail `text[at:tail]` holds the subject of the verb behind it."""
    meanwhile = _MEANWHILE.search(text, at, tail)
    if meanwhile is None:
        return Right(PLAIN, place, at)  # "said in a statement officials | were"
    return Right(NONE, meanwhile.start() + 1, meanwhile.start())  # "said Monday as it | reported"


def _issued(text: str, at: int, tail: int, end: int) -> int:
    """Where the tail `text[at:tail]` ends with a participle behind its document or occasion: "in a statement | released on Monday"."""
    if text[at:tail].rpartition(" ")[2].lower() not in VENUES:
        return tail
    match = _NEXT.match(text, tail, end)
    return tail if match is None or not (match[1][-2:] == "ed" or match[1] in _ISSUED) else match.end()


def _at_mark(sentence: Sentence, place: int, at: int, syntax: int) -> Right | None:
    """What a mark behind the tail announces, or the end."""
    text, end = sentence.text, sentence.end
    if place >= end:
        return Right(NONE, end, at)
    mark = text[place]
    if mark in ".!?)":
        return Right(NONE, place, at)
    stretch = sentence.opening_at(place)
    if stretch is not None:
        named = syntax & (TELL | _TAILED) and stretch.end - stretch.start < _SHOW_NAME
        return (named and _behind_show(sentence, stretch, at, syntax)) or Right(QUOTE, place, at)
    if mark in _OPENING and syntax & (TELL | _TAILED):
        return _behind_name(sentence, place, at, syntax)
    return _at_comma(sentence, place, syntax) if mark in ":,;—–-" else None


def _behind_show(sentence: Sentence, stretch: Stretch, at: int, syntax: int) -> Right | None:
    """What stands behind a stretch that names a show: told Rai’s “Night Desk” on Friday that, told Rai’s “Night Desk” he."""
    text, end = sentence.text, sentence.end
    if match := _AFTER_SHOW.match(text, stretch.closer, end):
        return Right(THAT, sentence.skip_space(match.end()), at)
    titled = syntax & TELL and text[stretch.start : stretch.end].istitle()
    bare = titled and clause_behind_pronoun(text, stretch.closer, end)
    return Right(PLAIN, sentence.skip_space(stretch.closer), at) if bare else None


def _behind_name(sentence: Sentence, place: int, at: int, syntax: int) -> Right | None:
    """What stands behind the name of a show: told Rai’s “Night Desk” on Friday that."""
    text, end = sentence.text, sentence.end
    name = _NAME.match(text, place, end)
    if name and (behind := _AFTER_SHOW.match(text, name.end(), end)):
        return Right(THAT, sentence.skip_space(behind.end()), at)
    bare = name and syntax & BARE and clause_behind_pronoun(text, name.end(), end)
    return Right(PLAIN, sentence.skip_space(name.end()), at) if name and bare else None


def _at_comma(sentence: Sentence, place: int, syntax: int) -> Right:
    """What a comma, a colon or a dash behind the tail announces."""
    text, end = sentence.text, sentence.end
    after = sentence.skip_space(place + (2 if text.startswith("--", place) else 1))
    if text[place] == ":":
        return Right(COLON if sentence.opening_at(after) is None else QUOTE, after, place)
    if syntax & (DIRECT | CLAUSE | NOUN) and sentence.opening_at(after) is not None:
        return Right(QUOTE, after, place)
    if text[place] == ",":
        if match := _THAT.match(text, place, end):
            return Right(THAT, sentence.skip_space(match.end()), place)
        if match := _BETWEEN_COMMAS.match(text, place, end):
            return _behind_aside(sentence, match.end(), place)
    if syntax & CLAUSE and (match := _BEFORE_THAT.match(text, place, end)):
        return Right(THAT, sentence.skip_space(match.end() + len("that")), place)
    return Right(NONE, after, place)


def _behind_aside(sentence: Sentence, at: int, place: int) -> Right:
    if sentence.text.startswith("that", at):
        return Right(THAT, sentence.skip_space(at + len("that")), place)
    return Right(NONE if sentence.opening_at(at) is None else QUOTE, at, place)


def _behind_that(sentence: Sentence, start: int, at: int, syntax: int) -> Right:
    """What "that" opens, behind which `start` is: a clause that is reported, or one about the noun before it."""
    text, end = sentence.text, sentence.end
    if syntax & CALL and not syntax & (CLAUSE | BARE) and sentence.opening_at(start) is not None:
        return Right(OBJECT, sentence.skip_space(at), at)  # "called that “a disgrace”"
    # "rules that could", "a call that failed": the verb right behind "that" makes it a relative clause
    relative = (verb_first if syntax & (NOUN | _TAILED) else predicate_first)(text, start, end)
    if (relative and text[start - 2] != ",") or not syntax & (CLAUSE | NOUN | BARE):
        return Right(NONE, sentence.skip_space(at), at)
    return Right(THAT, start, at)


def _at_word(sentence: Sentence, place: int, at: int, syntax: int, opens: int) -> Right | None:
    """What "to" or a question word behind the tail opens, or "that" and the like behind a hearer of many words."""
    text, end = sentence.text, sentence.end
    match = _HEARER_THAT.match(text, at, end) if syntax & TELL else None  # not "to avoid steps that would ..."
    if match and not finite(text, at, match.end()) and not verb_first(text, match.end(), end):
        return Right(THAT, sentence.skip_space(match.end()), at)
    if (opens & OPENS_TO and syntax & INFINITIVE and _TO_VERB.match(text, at, end)) or (
        (syntax & DOING and _DOING.match(text, at, end)) or (syntax & OF and _ACCUSED_OF.match(text, at, end))
    ):
        return Right(TO, place, at)
    if not syntax & WH:
        return None
    if opens & (ASKS if syntax & CLAUSE else ASKS | RELATES):
        return Right(QUESTION, place, at)
    match = None if syntax & CLAUSE else _HEARER_WHETHER.match(text, at, end)
    return None if match is None or finite(text, at, match.start(1)) else Right(QUESTION, match.start(1), at)


def _tail(text: str, at: int, end: int, opens: int) -> int:
    """Where the adverbs, times and prepositional phrases that start at `at` end; `opens`: what the first word may open."""
    for _ in range(_PHRASES):
        if opens & (PREPOSITIONAL | ADVERBIAL) and _COUNTING.match(text, at, end):
            break
        timed = opens & TEMPORAL or (opens & COUNTS and _COUNTED.match(text, at, end))
        match = _TIME.match(text, at, end) if timed else None
        if match is None and opens & ADVERBIAL:
            match = _ADVERB.match(text, at, end)
        if match is None and opens & PREPOSITIONAL:
            match = phrase_at(text, at, end)
        if match is None:
            break
        at = match.end()
        if text[at - 1] == "." and at == end:
            at -= 1
        word = _NEXT.match(text, at, end)
        if word is None:
            break
        opens = opened_by[word[1]]
    return at


def _clause(sentence: Sentence, place: int, at: int, syntax: int, opens: int) -> Right:
    """A bare clause at `place`, or a noun phrase with quoted words in it."""
    text, end = sentence.text, sentence.end
    asked = opens & (ASKS | RELATES) and not syntax & WH  # "determines whether": decides what nobody knows yet
    if (
        syntax & _GOVERNED
        or text.startswith("otherwise ", place)
        or (opens & RELATES and syntax & BARE and tells_when(text, place, end))
    ):
        pass
    elif syntax & BARE and not asked and not (opens & JOINS and _COORDINATED.match(text, place, end)):
        if opens & SUBJECTIVE and _SUBJECT.match(text, at, end):
            return Right(PLAIN, place, at)
        stop = end if end - place < _REACH else place + _REACH
        if syntax & _TAILED and (comma := text.find(",", place, stop)) > 0:
            stop = comma
        if finite(text, place, stop):
            return Right(PLAIN, place, at)
    elif syntax & CLAUSE and (clause_behind_pronoun(text, at, end) or clause_behind_phrase(text, at, end)):
        return Right(PLAIN, place, at)
    if sentence.stretches and syntax & _QUOTES:
        nearest = sentence.opening_from(place)
        if (
            nearest is not None
            and nearest.opener <= place + _NEAR
            and not _INTERRUPTED.search(text, place, nearest.opener)
        ):
            return Right(PLAIN if syntax & BARE else OBJECT, place, at)
    thing = syntax & THING and text[place].isalnum() and not opens & (_SIGNS | JOINS | TEMPORAL | ADVERBIAL)
    return Right(TO if thing else NONE, place, at)


_COORDINATED: Final = re.compile(r"(?:but|and|nor)\s")  # "declined to comment but a spokesman said"
_INTERRUPTED: Final = re.compile(r"[,;:—–(]|\s-\s|--")
