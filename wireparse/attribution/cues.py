"""Is this word a reporting cue here, with which verb group, and what does it license?

A form ("claims", "reported", "warning") is looked up; then the few words beside it decide whether it is a finite verb, a
participle, a passive, a noun of saying or none of these.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

import regex

from wireparse.attribution.model import (
    BARE,
    CALL,
    CLAUSE,
    DIRECT,
    INFINITIVE,
    INVERTS,
    NOUN,
    PARENTHETIC,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    TELL,
    WEAK,
    WH,
    CueHit,
)
from wireparse.lexicon import cues as lexicon

__all__ = ["CUE_WORDS", "STRONG_WORDS", "cue_at"]

_BITS: Final = {
    "direct": DIRECT,
    "that": CLAUSE,
    "bare": BARE,
    "infinitive": INFINITIVE,
    "wh": WH,
    "parenthetic": PARENTHETIC,
    "inverts": INVERTS,
    "tell": TELL,
    "call": CALL,
    "weak": WEAK,
}

# Shapes of a form, as bits: one word may have several ("read", "claims", "warning").
_BASE: Final = 1
_THIRD: Final = 2
_PAST: Final = 4
_PERFECT: Final = 8
_GERUND: Final = 16
_NOUN: Final = 32


class _Form(NamedTuple):
    lemma: str
    syntax: int
    shape: int


def _bits(names: frozenset[str]) -> int:
    return sum(_BITS[name] for name in names)


def _forms() -> dict[str, _Form]:
    """Every form of every verb and noun of saying."""
    table: dict[str, _Form] = {}
    verbs = {verb: 0 for verb, _, _ in lexicon.PARTICLES} | {lemma: _bits(names) for lemma, names in lexicon.verbs()}
    for lemma, syntax in verbs.items():
        for word, shape in zip(
            (lemma, *lexicon.inflections(lemma)), (_BASE, _THIRD, _PAST, _PERFECT, _GERUND), strict=True
        ):
            # "found": the past of "find" comes before the base form of another verb
            lemma_, syntax_, old = table.get(word, (lemma, syntax, 0))
            table[word] = _Form(lemma_, syntax_, shape | old)
    for noun in lexicon.NOUNS:
        old_form = table.get(noun, _Form(noun, 0, 0))
        table[noun] = old_form._replace(shape=old_form.shape | _NOUN)
    return table


_FORMS: Final = _forms()
_HEADS: Final = frozenset({"according", "words", "per"})
CUE_WORDS: Final = frozenset(_FORMS) | _HEADS
# Words that may report where no quotation mark is near.
STRONG_WORDS: Final = frozenset(word for word, form in _FORMS.items() if not form.syntax & WEAK) | _HEADS

_BE: Final = frozenset("is was were are be been being am gets got get isn't wasn't weren't aren't 're".split())  # noqa: SIM905
_HAVE: Final = frozenset("has have had having hasn't haven't hadn't 've".split())  # noqa: SIM905
_MODAL: Final = frozenset(
    """
    will would could may might should can must shall won't wouldn't couldn't can't cannot shouldn't did does do didn't doesn't
    don't 'd 'll
    """.split()  # noqa: SIM905
)
_ADVERBS: Final = frozenset(
    "also then later once often again even just first still always ever now since already long soon himself herself".split()  # noqa: SIM905
)
_NO_ADVERBS: Final = frozenset("family ally rally assembly supply reply daily weekly bully belly jelly".split())  # noqa: SIM905
_DETERMINERS: Final = frozenset("a an the his her its their my our your no such any these those".split())  # noqa: SIM905
# Between one of these and a finite verb its subject would have to stand.
_PREPOSITIONS: Final = frozenset(
    "of in for with by from on about against into over despite between amid without through via at under during".split()  # noqa: SIM905
)
_PLURALS: Final = frozenset(
    """
    i we they you who people men women children police many some most few several others both half those all percent majority
    which that two three four five six seven eight nine ten family staff media crew team government
    """.split()  # noqa: SIM905
)
_PRONOUNS: Final = frozenset("i we they you he she it who everyone everybody someone nobody".split())  # noqa: SIM905

_GROUP: Final = _BE | _HAVE | _MODAL | _ADVERBS | {"to", "not", "never"}
_CLITICS: Final = ("'ve", "'d", "'ll", "'re", "n't", "’ve", "’d", "’ll", "’re", "n’t")

_MARKS: Final = frozenset("\"“”„«»‘’'`")
_FAR_COLON: Final = 60
_JOINED: Final = frozenset("-‐‑/@#_<>=")
_OPENER: Final = regex.compile(r"""\s*+,?+\s*+(?:that\b|["“«„‘]|``|:)""")
_CLAUSE_AHEAD: Final = regex.compile(
    r"""
    \s*+ ,?+ \s*+
    (?: (?: that | whether | if | how | why | what | when | he | she | it | they | we | i | there | the | a | his | her | their | its )\b
      | ["“«„‘] | `` | : )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_NOUN_AHEAD: Final = regex.compile(
    r"""\s*+(?:(?:to|by|from|of|on|in|at|about)\s++[^,.;:"“”\n]{1,80}?)??\s*+,?+\s*+(?:that\b|:|["“«])"""
)
_QUOTE_AHEAD: Final = regex.compile(r"""\s*+["“«„‘]""")
_BY: Final = regex.compile(r"\s++by(?!\s++(?:the\s++(?:time|way)\b|\p{N}))\b")
_AS_SAYING: Final = regex.compile(
    r"""
    (?: \s++ by \s++ [^,;:.\n"“”]{1,80}? )??
    \s++ as \s++ (?: saying | stating | telling \s++ \w++ | having \s++ said )\b
    """,
    regex.VERBOSE,
)
_COLON_AHEAD: Final = regex.compile(r"""\s*+[:,]?+\s*+["“«]|:""")
_STOP_AHEAD: Final = regex.compile(r"\s*+(?:[,.;—–)]|$)")
_IDIOMS: Final = {
    "say": regex.compile(r"\s++(?:the\s++least|goodbye|nothing\s++of|no\s++more|hello)\b"),
    "tell": regex.compile(r"\s++(?:the\s++(?:truth|difference|time)|(?:the|a)\s++(?:story|tale)|stories|lies)\b"),
}
_BYLINE: Final = regex.compile(r"\s++(?:by|from)\b|[.)]")
_SAYING: Final = frozenset({"say", "saying", "stating"})
_QUOTED_AS: Final = regex.compile(r"\b(?:quoted\b[^;.“”\"]{0,90}\sas|(?:go|goes|went|gone|going)\s++on\s++to)\s++$")
_TO_SOURCE: Final = regex.compile(
    r"\s++to\b(?!\s++(?:plans?|schedule|form|custom|type|whether|how|need|taste|size|age)\b)", regex.IGNORECASE
)
_OF_SOURCE: Final = regex.compile(r"\s++of\b")
_PER_SOURCE: Final = regex.compile(r"(?=\s++(?:\p{Lu}\p{L}|the\s|a\s+(?:report|source|statement)))")
_WORD: Final = regex.compile(r"\s++([\p{L}\p{N}$][\w.’'&-]*+)")

# What cannot belong to the hearer: it opens the content, a tail or another phrase.
_AFTER_HEARER: Final = frozenset(
    """
    that whether if how why what when where who whom to in on at during after before from about with by for as and but he she it they we
    i there this these those the a an his its their our my no not last early earlier late later then while monday tuesday wednesday
    thursday friday saturday sunday is was were are will would has had have could should may might can via outside through following
    """.split()  # noqa: SIM905
)
_HEARER_PRONOUNS: Final = frozenset("him her them us me you himself herself themselves".split())  # noqa: SIM905
_OUTLETS: Final = frozenset(
    "anchor host reporter correspondent magazine newspaper columnist television radio news agency interviewer moderator".split()  # noqa: SIM905
)
_HEARER_CLOSE: Final = regex.compile(
    r"""(?:,?+\s*+(?:that|whether|if|how|why|what|when|to)\b|\s*+[:,]?+\s*+["“«]|:|``)"""
)


@cache
def _particles() -> dict[str, list[tuple[regex.Pattern[str], int]]]:
    """For each verb the particles that make it a cue."""
    table: dict[str, list[tuple[regex.Pattern[str], int]]] = {}
    for verb, particle, syntax in lexicon.PARTICLES:
        words = particle.replace(" ", r"\s++")
        pattern = regex.compile(rf"\s++(?:it\s++)?+(?:\w+ly\s++|very\s++|quite\s++)?+(?:{words})\b")
        table.setdefault(verb, []).append((pattern, _bits(frozenset(syntax.split()))))
    return table


class _Left(NamedTuple):
    """What stands before a form: its auxiliaries and the word before them."""

    start: int
    group: str  # "", "be", "have", "modal", "to"
    word: str  # the word before the group as printed, "" at the floor and after a mark


def _word_before(text: str, at: int, floor: int) -> tuple[int, int]:
    """The stretch without space that ends before `at`, empty at the floor."""
    stop = at
    while stop > floor and text[stop - 1].isspace():
        stop -= 1
    begin = stop
    while begin > floor and not text[begin - 1].isspace():
        begin -= 1
    return begin, stop


def _left(text: str, start: int, floor: int) -> _Left:
    """Read auxiliaries, negation and adverbs leftward from `start`."""
    near = text[max(floor, start - 40) : start].split()
    if (
        near
        and near[-1][-1].isalpha()
        and near[-1].lower() not in _GROUP
        and not not near[-1].endswith(("ly", *_CLITICS))
    ):
        return _Left(start, "", near[-1])  # the common case, quickly: a subject directly before
    group, at = "", start
    for _ in range(7):
        begin, stop = _word_before(text, at, max(floor, at - 40))
        printed = text[begin:stop]
        if not printed or not (printed[-1].isalnum() or printed[-1] in "’'."):
            return _Left(at, group, "")
        word = printed.lower().replace("’", "'")
        clitic = word.rfind("'", 1)
        if clitic > 0 and word[clitic:] in {"'ve", "'d", "'ll", "'re"}:
            return _Left(begin + clitic, _stronger(group, word[clitic:]), printed[:clitic])
        if word == "to":
            before = _word_before(text, begin, floor)
            return _Left(begin, group or "to", text[before[0] : before[1]])
        auxiliary = word in _BE or word in _HAVE or word in _MODAL
        adverb = (
            word in _ADVERBS
            or word in {"not", "never"}
            or (word.endswith("ly") and word not in _NO_ADVERBS and printed[0].islower())
        )
        if not auxiliary and not adverb:
            return _Left(at, group, printed)
        if auxiliary:
            group = _stronger(group, word)
        at = begin
    return _Left(at, group, "")


def _stronger(group: str, word: str) -> str:
    """The name of an auxiliary group that `word` is put in front of."""
    if group == "be" or word in _BE:
        return "be"
    if word in _HAVE:
        return group or "have"
    return group if group == "have" else "modal"


def _hearer(text: str, end: int, ceiling: int, *, needed: bool) -> int:
    """Where the hearer behind a verb of telling ends, or `end` where there is none."""
    stop, last = end, ""
    for _ in range(9):
        match = _WORD.match(text, stop, ceiling)
        if match is None:
            break
        printed = match[1]
        word = printed.lower()
        if word in _HEARER_PRONOUNS and not last and not (word == "her" and not _HEARER_CLOSE.match(text, match.end())):
            return match.end()
        if word == "of" and last[:1].islower():
            pass
        elif word in _AFTER_HEARER or word.endswith("ly"):
            if last or word not in _DETERMINERS:
                break
        elif (
            last
            and last.lower() not in _DETERMINERS
            and last.lower() != "of"
            and not last.endswith(("'s", "’s", "s’", "s'"))
        ):
            plural = last[0].islower() and last.endswith("s") and not last.endswith("ss")
            after_name = last[0].isupper() and printed[0].islower() and word not in _OUTLETS
            if plural or after_name or (last[0].islower() and printed[0].isupper() and last.lower() not in _OUTLETS):
                break
        stop, last = match.end(), printed
        if printed.endswith(".") and len(printed) > 3:
            break
    if stop == end or last.lower() in _DETERMINERS:
        return end
    return stop if needed or _HEARER_CLOSE.match(text, stop, ceiling) else end


def cue_at(text: str, start: int, end: int, floor: int, ceiling: int) -> CueHit | None:
    """The cue whose main word is `text[start:end]`, or `None` where that word does not report."""
    if (start > floor and text[start - 1] in _JOINED) or (end < ceiling and text[end] in _JOINED):
        return None
    word = text[start:end].lower()
    form = _FORMS.get(word)
    if form is None:
        return _prepositional(text, word, start, end, floor, ceiling)
    if form.syntax & WEAK and not form.shape & _NOUN and not _beside_marks(text, end, floor, ceiling):
        return None
    if word in _SAYING and _QUOTED_AS.search(text, max(floor, start - 110), start):
        return None  # belongs to "was quoted as saying", "went on to say"
    left = _left(text, start, floor)
    if form.shape == _NOUN:
        return _noun(text, start, end, form, left, ceiling)
    stop = end
    for pattern, licence in _particles().get(form.lemma, ()):
        particle = pattern.match(text, end, ceiling)
        if particle is not None:
            stop, form = particle.end(), form._replace(syntax=licence)
            break
    if _is_nominal(text, stop, form, left, floor, ceiling):
        return _noun(text, start, end, form, left, ceiling) if form.shape & _NOUN else None
    return _verb(text, start, stop, form, left, floor, ceiling) if form.syntax else None


def _beside_marks(text: str, end: int, floor: int, ceiling: int) -> bool:
    """Whether a quotation mark bounds the stretch of words that holds the cue, or a colon follows the cue."""
    if text[ceiling : ceiling + 1] in _MARKS or text.find(":", end, min(ceiling, end + _FAR_COLON)) >= 0:
        return ceiling < len(text)
    while floor > 0 and text[floor - 1].isspace():
        floor -= 1
    return floor > 0 and text[floor - 1] in _MARKS


def _is_nominal(text: str, end: int, form: _Form, left: _Left, floor: int, ceiling: int) -> bool:
    """Whether the word before shows that a form is a noun or an adjective ("the claims", "a reported 20 people")."""
    if form.lemma in _IDIOMS and _IDIOMS[form.lemma].match(text, end, ceiling):
        return True
    if (
        form.lemma in lexicon.DOCUMENT_VERBS
        and left.group != "be"
        and text[floor - 1 : floor] not in _MARKS
        and lexicon.DOCUMENT_NOUNS.isdisjoint(text[floor : left.start].lower().split())
    ):
        return not (
            form.lemma in {"find", "read"} and (left.word[:1].isupper() or _COLON_AHEAD.match(text, end, ceiling))
        )
    if left.group in {"modal", "have", "to"}:
        return left.group == "to" and left.word in {"is", "Suffice", "suffice"}
    word = left.word.lower().replace("’", "'")
    if left.group == "be":
        return bool(form.shape & (_BASE | _THIRD)) and not form.shape & _PERFECT
    if not word:
        # a base form that opens the sentence is an imperative or a noun
        return form.shape & (_BASE | _THIRD | _PAST) in {_BASE, _THIRD} and not text[left.start].islower()
    if text[left.start].isupper() and (
        form.lemma in lexicon.HOMOGRAPHS or not form.shape & (_THIRD | _PAST) or not text[end + 1 : end + 2].isupper()
    ):
        return True  # "Secretary of State"; in headlines all words are capitals: "Lee Says It Is Over"
    if word in _DETERMINERS or (
        word.endswith(("'s", "s'")) and word not in {"he's", "she's", "it's", "that's", "who's"}
    ):
        return True
    if word == "worth":
        return True  # "it is worth noting that": nobody notes
    if form.shape & _GERUND:
        return form.lemma == "report" and _BYLINE.match(text, end, ceiling) is not None
    if form.shape & _PAST:
        return word in _PREPOSITIONS
    if word in _PREPOSITIONS:
        return True
    if word in _PRONOUNS or (form.lemma not in lexicon.HOMOGRAPHS and not form.shape & _NOUN):
        return False
    quoted = text[floor - 1 : floor] in _MARKS
    ends = (
        _STOP_AHEAD.match(text, end, ceiling) is not None
        and (quoted or left.word[0].isupper() or not form.shape & _THIRD)
        and word not in {"and", "or"}
    )
    if word[0].isdigit() or not (ends or _CLAUSE_AHEAD.match(text, end, ceiling)):
        return True
    if form.shape & _THIRD:
        return False
    return not (
        word in _PLURALS
        or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
        or word in {"and", "or", "but"}
    )


def _verb(text: str, start: int, end: int, form: _Form, left: _Left, floor: int, ceiling: int) -> CueHit | None:
    lemma, syntax, shape = form
    if left.group == "be" and shape & _PERFECT:
        return _passive(text, start, end, form, left, ceiling)
    if shape & _GERUND and left.group != "be":
        return _hit(text, start, end, left, lemma, (syntax | PARTICIPLE) & ~(INVERTS | PARENTHETIC), ceiling)
    if left.group in {"to", "modal"}:
        return _hit(
            text, start, end, left, lemma, (syntax | (PARTICIPLE if left.group == "to" else 0)) & ~INVERTS, ceiling
        )
    if shape & _PERFECT and left.group == "":
        by = _BY.match(text, end, ceiling)
        if by is not None:
            return CueHit(start, end, left.start, by.end(), lemma, (syntax | PASSIVE) & ~INVERTS, 1)
        if lemma == "quote":
            saying = _AS_SAYING.match(text, end, ceiling)
            if saying is not None:
                return CueHit(start, saying.end(), left.start, saying.end(), "say", DIRECT | CLAUSE | BARE | PASSIVE)
        if lemma in {"ask", "press", "query", "question"} and left.word.lower() in {"", "when", "and", "if"}:
            # "Asked whether": the question of someone who is not named
            return CueHit(start, end, left.start, end, lemma, WH | PARTICIPLE | PASSIVE, -1)
        if not shape & _PAST:
            return None
    if (
        syntax & CALL
        and not syntax & (CLAUSE | WH)
        and _QUOTE_AHEAD.match(text, end, ceiling)
        and lemma in lexicon.NAMING
    ):
        return None  # "a programme called “First Light”": a name, nobody's words
    return _hit(text, start, end, left, lemma, syntax, ceiling)


def _hit(text: str, start: int, end: int, left: _Left, lemma: str, syntax: int, ceiling: int) -> CueHit:
    stop = _hearer(text, end, ceiling, needed=lemma == "tell") if syntax & TELL else end
    if syntax & TELL and stop == end:
        syntax &= ~TELL
    return CueHit(start, end, left.start, stop, lemma, syntax)


def _passive(text: str, start: int, end: int, form: _Form, left: _Left, ceiling: int) -> CueHit | None:
    """ "was told", "was quoted as saying", "was described by X as", "is called"."""
    if form.lemma == "quote":
        saying = _AS_SAYING.match(text, end, ceiling)
        if saying is None:
            return None
        return CueHit(left.start, saying.end(), left.start, saying.end(), "say", DIRECT | CLAUSE | BARE | PASSIVE)
    if form.lemma in lexicon.NAMING and _QUOTE_AHEAD.match(text, end, ceiling):
        return None
    by = _BY.match(text, end, ceiling)
    licence = (form.syntax | PASSIVE) & ~(INVERTS | BARE | TELL)
    if by is not None:
        return CueHit(start, end, left.start, by.end(), form.lemma, licence, 1)
    if form.syntax & WEAK and not form.syntax & CALL:
        return None
    return CueHit(start, end, left.start, end, form.lemma, licence, -1)


def _noun(text: str, start: int, end: int, form: _Form, left: _Left, ceiling: int) -> CueHit | None:
    """ "the claim that", "his statement: “...”", "a warning from X that"."""
    ahead = _NOUN_AHEAD.match(text, end, ceiling)
    if ahead is None:
        return None
    # a noun of saying after "in a" is where a verb said it
    syntax = NOUN | DIRECT | (0 if left.word.lower() in {"in", "on", "at"} or ahead[0][-1] != "t" else CLAUSE)
    return CueHit(start, end, left.start, end, text[start:end].lower(), syntax, 0)


def _prepositional(text: str, word: str, start: int, end: int, floor: int, ceiling: int) -> CueHit | None:
    """ "according to X", "in the words of X", "per X"."""
    syntax = PREPOSITION | PARENTHETIC | DIRECT | BARE
    if word == "according":
        link = _TO_SOURCE.match(text, end, ceiling)
        return CueHit(start, link.end(), start, link.end(), "according to", syntax, 1) if link else None
    if word == "words":
        link = _OF_SOURCE.match(text, end, ceiling)
        lead = text[max(floor, start - 7) : start].lower()
        if link is None or not lead.endswith(("in the ", "in ")):
            return None
        first = start - (7 if lead == "in the " else 3)
        return CueHit(first, link.end(), first, link.end(), "in the words of", syntax, 1)
    return (
        CueHit(start, end, start, end, "per", syntax, 1)
        if word == "per" and _PER_SOURCE.match(text, end, ceiling)
        else None
    )
