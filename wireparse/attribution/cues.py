"""Is this word a reporting cue here, with which verb group, and what does it license?

A form ("claims", "reported", "warning") is looked up; then rules over the few words beside it decide in order whether it
is a finite verb, a participle, a passive, a noun of saying or none of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from wireparse.attribution.forms import BASE, FORMS, GERUND, NOUN_FORM, PAST, PERFECT, THIRD, Form, particles_of
from wireparse.attribution.model import (
    BARE,
    CALL,
    CLAUSE,
    DIRECT,
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
from wireparse.attribution.verbgroup import DETERMINERS, Left, hearer_end, read_left
from wireparse.lexicon import cues as lexicon
from wireparse.lexicon._words import words

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CUE_WORDS", "STRONG_WORDS", "cue_at"]

_PHRASE_HEADS: Final = frozenset({"according", "words", "per"})
CUE_WORDS: Final = frozenset(FORMS) | _PHRASE_HEADS
# Words that may report where no quotation mark is near.
STRONG_WORDS: Final = frozenset(word for word, form in FORMS.items() if not form.syntax & WEAK) | _PHRASE_HEADS

# Between one of these and a finite verb its subject would have to stand.
_PREPOSITIONS: Final = words(
    "of in for with by from on about against into over despite between amid without through via at under during"
)
_PRONOUNS: Final = words("i we they you he she it who everyone everybody someone nobody")
_PLURALS: Final = words(
    """
    people men women children police many some most few several others both half those all percent majority which that two three four
    five six seven eight nine ten family staff media crew team government and or but
    """
)
# What goes before "states" in names of groups of them.
_REGIONS: Final = words(
    "southern northern western eastern midwestern united gulf arab baltic red blue islamic member coastal most"
)
_BE_CLITICS: Final = words("he's she's it's that's who's there's")
_MARKS: Final = frozenset("\"“”„«»‘’'`")
_JOINED: Final = frozenset("-‐‑/@#_<>=")
_FAR_COLON: Final = 60
_PAUSES: Final = frozenset(",.?!…—–")
_GAP: Final = 4
_REACH: Final = 40
_FAR_SUBJECT: Final = 160
_FAR_QUOTED: Final = 110

_CLAUSE_AHEAD: Final = regex.compile(
    r"""
    \s*+ ,?+ \s*+
    (?: (?: that | whether | if | how | why | what | when | he | she | it | they | we | i | there | the | a | his | her | their | its )\b
      | ["“«„‘] | `` | : )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_STOP_AHEAD: Final = regex.compile(r"\s*+(?:[,.;—–)]|$)")
_QUOTE_AHEAD: Final = regex.compile(r"""\s*+["“«„‘]""")
_COLON_AHEAD: Final = regex.compile(r"""\s*+[:,]?+\s*+["“«]|:""")
# "that", a colon or a quotation after a noun of saying, also behind one phrase: "a warning from Lee that".
_NOUN_AHEAD: Final = regex.compile(
    r"""
    \s*+ (?: (?: to | by | from | of | about )\s++ [^,.;:"“”\n]{1,80}? )?? \s*+ ,?+ \s*+
    (?: that\b (?! \s++ (?: is | was | are | were | has | have | had | would | will | could | can | may | might | should | day | night | week
                          | month | year | time | morning | evening | point )\b )
      | : | ["“«] )
    """,
    regex.VERBOSE,
)
_IN_PHRASE: Final = regex.compile(
    r"\b(?:in|on|at|during|via|through|with)\s++(?:(?:an?|the|his|her|its|their|this|that)\s++)?(?:[\w-]++\s++){0,2}$",
    regex.IGNORECASE,
)
_BY: Final = regex.compile(r"\s++by(?!\s++(?:the\s++(?:time|way)\b|\p{N}))\b")
_AS_SAYING: Final = regex.compile(
    r"""
    (?: \s++ by \s++ [^,;:.\n"“”]{1,80}? )??
    \s++ as \s++ (?: saying | stating | telling \s++ \w++ | having \s++ said )\b
    """,
    regex.VERBOSE,
)
_IDIOMS: Final = {
    "say": regex.compile(
        r"\s++(?:the\s++least|goodbye|nothing(?!\s++(?:is|was|has|had|will|would|could|can|should)\b)|no\s++more|hello)\b"
    ),
    "tell": regex.compile(r"\s++(?:the\s++(?:truth|difference|time)|(?:the|a)\s++(?:story|tale)|stories|lies)\b"),
}
_BYLINE: Final = regex.compile(r"\s++(?:by|from)\b|[.)]")
_NO_SAYING: Final = regex.compile(
    r"\b(?:(?:it|that)\s++goes\s++without|needless\s++to|(?:in|un)?tend(?:ed|s)?\s++to|(?:want|need|mean|try|like|love|hate)\w*+\s++to"
    r"|have\s++to|hard\s++to|easy\s++to|fair\s++to|safe\s++to|worth)\s++$",
    regex.IGNORECASE,
)
_IN_A_GROUP: Final = frozenset({"say", "saying", "stating"})
_GROUP_BEFORE: Final = regex.compile(r"\b(?:quoted\b[^;.“”\"]{0,90}\sas|(?:go|goes|went|gone|going)\s++on\s++to)\s++$")
_TO_SOURCE: Final = regex.compile(
    r"\s++to\b(?!\s++(?:plans?|schedule|form|custom|type|whether|how|need|taste|size|age)\b)", regex.IGNORECASE
)
_OF_SOURCE: Final = regex.compile(r"\s++of\b")
_IN_THE: Final = regex.compile(r"\bin\s+(?:the\s+)?$", regex.IGNORECASE)
_PER_SOURCE: Final = regex.compile(r"\s++(?:\p{Lu}\p{L}|the\s|a\s+(?:report|source|statement))")


class _Site(NamedTuple):
    """A form in its place. `floor` and `ceiling` are the ends of the words outside quotation marks around it."""

    text: str
    start: int
    end: int  # of the form and its particle: "pointed out"
    floor: int
    ceiling: int
    form: Form
    left: Left

    @property
    def before(self) -> str:
        """The word before the verb group, in lower case with straight apostrophes."""
        return self.left.word.lower().replace("’", "'")

    def ahead(self, pattern: regex.Pattern[str]) -> regex.Match[str] | None:
        return pattern.match(self.text, self.end, self.ceiling)


def cue_at(text: str, start: int, end: int, floor: int, ceiling: int) -> CueHit | None:
    """Say whether the word `text[start:end]`, one of `CUE_WORDS`, reports here.

    Args:
        text: The story.
        start: Where the word starts.
        end: Where it ends.
        floor: Nothing before it is looked at, save a quotation mark that ends there.
        ceiling: Nothing behind it is looked at, save a quotation mark that starts there.

    Returns:
        The cue with its verb group and what it licenses; `None` where the word is a noun, an adjective, part of a
        name, or part of a group that another of its words stands for.

    >>> cue_at("The mayor has said it is safe.", 14, 18, 0, 30).lemma
    'say'
    >>> cue_at("A reported 20 people left.", 2, 10, 0, 26)
    """
    if (start > floor and text[start - 1] in _JOINED) or (end < ceiling and text[end] in _JOINED):
        return None
    word = text[start:end].lower()
    form = FORMS.get(word)
    if form is None:
        return _phrase(text, start, end, floor, ceiling)
    far_from_marks = form.syntax & WEAK and not form.shape & NOUN_FORM and not _beside_marks(text, end, floor, ceiling)
    if far_from_marks or (word in _IN_A_GROUP and _GROUP_BEFORE.search(text, max(floor, start - _FAR_QUOTED), start)):
        return None
    site = _Site(text, start, end, floor, ceiling, form, read_left(text, start, floor))
    for pattern, licence in particles_of(form.lemma):
        particle = pattern.match(text, end, ceiling)
        if particle is not None:
            site = site._replace(end=particle.end(), form=form._replace(syntax=licence))
            break
    if form.shape == NOUN_FORM or _is_nominal(site):
        return _noun(site) if form.shape & NOUN_FORM else None
    return _verb(site) if site.form.syntax else None


def _beside_marks(text: str, end: int, floor: int, ceiling: int) -> bool:
    """Whether a quotation mark bounds the words around the cue, or a colon follows the cue."""
    if text[ceiling : ceiling + 1] in _MARKS or text.find(":", end, min(ceiling, end + _FAR_COLON)) >= 0:
        return ceiling < len(text)
    return text[max(0, floor - _GAP) : floor].rstrip()[-1:] in _MARKS


# Each rule says True (no verb), False (a verb) or None (not for this rule to say); the first that says anything decides.


def _idiom(site: _Site) -> bool | None:
    """As in "told the truth", "to say the least"."""
    idiom = _IDIOMS.get(site.form.lemma)
    if idiom is None:
        return None
    said_by_none = _NO_SAYING.search(site.text, max(site.floor, site.start - _REACH), site.start)
    return True if said_by_none or site.ahead(idiom) else None


def _no_document(site: _Site) -> bool | None:
    """As in "the poll shows", not "the mayor shows". Such verbs speak for documents only."""
    if (
        site.form.lemma not in lexicon.DOCUMENT_VERBS
        or site.left.group == "be"
        or site.text[site.floor - 1 : site.floor] in _MARKS
    ):
        return None
    if not lexicon.DOCUMENT_NOUNS.isdisjoint(
        site.text[max(site.floor, site.left.start - _FAR_SUBJECT) : site.left.start].lower().split()
    ):
        return None
    named = site.form.lemma in {"find", "read"} and (
        site.left.word[:1].isupper() or site.ahead(_COLON_AHEAD) is not None
    )
    return not named


def _auxiliary(site: _Site) -> bool | None:
    """After "will" and "has" stands a verb; after "is" a participle."""
    if site.left.group == "be":
        return not site.form.shape & (PERFECT | GERUND)
    if site.left.group == "to":
        return site.before in {"is", "suffice"}  # "that is to say"
    return False if site.left.group else None


def _opens_sentence(site: _Site) -> bool | None:
    """A base form that opens the sentence is an imperative or a noun, and so it is right behind quoted words."""
    if site.left.word:
        return None
    behind = site.text[max(0, site.floor - 2) : site.floor]
    if behind[-1:] in _MARKS and site.form.homograph and site.form.shape & (BASE | THIRD) and behind[0] not in _PAUSES:
        return True  # a “not yet” comment
    finite = site.form.shape & (BASE | THIRD | PAST)
    return finite in {BASE, THIRD} and not site.text[site.left.start].islower()


def _in_a_name(site: _Site) -> bool | None:
    """As in "Secretary of State". Where all words are capitals it is a headline: "Lee Says It Is Over"."""
    if not site.text[site.left.start].isupper():
        return None
    headline = (
        site.form.shape & (THIRD | PAST)
        and not site.form.homograph
        and site.text[site.end + 1 : site.end + 2].isupper()
    )
    return None if headline else True


def _after_determiner(site: _Site) -> bool | None:
    """As in "his claims", "the mayor's warning", "worth noting"."""
    before = site.before
    possessive = before.endswith(("'s", "s'")) and before not in _BE_CLITICS
    return True if before in DETERMINERS or possessive or before == "worth" else None


def _participle(site: _Site) -> bool | None:
    """Past forms and participles are nouns nowhere else."""
    if site.form.shape & GERUND:
        return False
    return site.before in _PREPOSITIONS if site.form.shape & PAST else None


def _present(site: _Site) -> bool | None:
    """As in "news reports", "New York state". A present form that is a noun as well needs subject and clause."""
    before, form = site.before, site.form
    if before in _PREPOSITIONS:
        return True
    if before in _PRONOUNS or not form.homograph:
        return False
    if form.lemma == "state" and (
        before not in lexicon.DOCUMENT_NOUNS and (before in _REGIONS or site.left.word[0].islower())
    ):
        return True
    quoted = site.text[site.floor - 1 : site.floor] in _MARKS
    may_end = quoted or site.left.word[0].isupper() or not form.shape & THIRD
    ends = may_end and before not in {"and", "or"} and site.ahead(_STOP_AHEAD) is not None
    if before[0].isdigit() or not (ends or site.ahead(_CLAUSE_AHEAD)):
        return True
    if form.shape & THIRD:
        return False
    return before not in _PLURALS and not (before.endswith("s") and not before.endswith(("ss", "us", "is")))


def _byline(site: _Site) -> bool | None:
    """As in "Reporting by Ann Lee; editing by Tom Roe"."""
    return True if site.form.lemma == "report" and site.form.shape & GERUND and site.ahead(_BYLINE) else None


_NOMINAL_RULES: Final[tuple[Callable[[_Site], bool | None], ...]] = (
    _idiom,
    _byline,
    _after_determiner,
    _no_document,
    _auxiliary,
    _opens_sentence,
    _in_a_name,
    _participle,
    _present,
)


def _is_nominal(site: _Site) -> bool:
    """Whether a form that could be a verb is none here."""
    for rule in _NOMINAL_RULES:
        verdict = rule(site)
        if verdict is not None:
            return verdict
    return False


def _verb(site: _Site) -> CueHit | None:
    syntax, shape = site.form.syntax, site.form.shape
    group = site.left.group
    if group == "be" and shape & PERFECT:
        return _passive(site)
    if shape & GERUND and group != "be":
        return _active(site, (syntax | PARTICIPLE) & ~(INVERTS | PARENTHETIC))
    if group:
        return _active(site, (syntax | (PARTICIPLE if group == "to" else 0)) & ~INVERTS)
    return _past(site) if shape & PERFECT else _active(site, syntax)


def _past(site: _Site) -> CueHit | None:
    """A past form without auxiliary: finite ("Lee said"), or a participle of its noun ("claims made by Lee")."""
    lemma, syntax, shape, _ = site.form
    if site.ahead(_BY) or (lemma == "quote" and site.ahead(_AS_SAYING)):
        return _passive(site)
    if lemma in lexicon.ASKING and site.before in {"", "when", "and", "if"}:
        # "Asked whether": the question of someone who is not named
        return CueHit(site.start, site.end, site.left.start, site.end, lemma, WH | PARTICIPLE | PASSIVE, -1)
    if not shape & PAST or (lemma in lexicon.NAMING and _names(site)):
        return None
    if (
        lemma in lexicon.NAMING
        and lemma != "call"
        and site.left.word[:1].islower()
        and site.before not in _PRONOUNS
        and _opener(site) >= 0
    ):
        return None  # "a box labelled “fragile”"
    return _active(site, syntax)


def _names(site: _Site) -> bool:
    """Whether a name follows: "a programme called “First Light”", not "what he called “a disgrace”"."""
    opener = _opener(site)
    return opener >= 0 and site.text[opener : opener + 3].strip(" \"“«‘'`").istitle()


def _opener(site: _Site) -> int:
    """Where the quotation mark stands that follows at once, -1 where none does."""
    mark = site.ahead(_QUOTE_AHEAD)
    if mark is not None:
        return int(mark.end()) - 1
    if site.text[site.end : site.ceiling].isspace() and site.text[site.ceiling : site.ceiling + 1] in _MARKS:
        return site.ceiling
    return -1


def _active(site: _Site, syntax: int) -> CueHit:
    stop = site.end
    if syntax & TELL:
        stop = hearer_end(site.text, site.end, site.ceiling, needed=site.form.lemma == "tell")
        if stop == site.end:
            syntax &= ~TELL
    return CueHit(site.start, site.end, site.left.start, stop, site.form.lemma, syntax)


def _passive(site: _Site) -> CueHit | None:
    """As in "was told", "was quoted as saying", "was described by X as"."""
    start, end, lemma, syntax = site.start, site.end, site.form.lemma, site.form.syntax
    begin = site.left.start
    if lemma == "quote":
        saying = site.ahead(_AS_SAYING)
        return saying and CueHit(begin, saying.end(), begin, saying.end(), "say", DIRECT | CLAUSE | BARE | PASSIVE)
    if lemma in lexicon.NAMING and _names(site):
        return None
    licence = (syntax | PASSIVE) & ~(INVERTS | BARE | TELL)
    by = site.ahead(_BY)
    if by is not None:
        return CueHit(start, end, begin, by.end(), lemma, licence, 1)
    return None if syntax & WEAK and not syntax & CALL else CueHit(start, end, begin, end, lemma, licence, -1)


def _noun(site: _Site) -> CueHit | None:
    """As in "the claim that", "his statement: “...”", "a warning from X that"."""
    ahead = site.ahead(_NOUN_AHEAD)
    if ahead is None:
        return None
    clause = ahead[0].endswith("that")
    if clause and _IN_PHRASE.search(site.text, max(site.floor, site.start - _REACH), site.start):
        return None  # "said in his proclamation that": where a verb said it
    word = site.text[site.start : site.end].lower()
    return CueHit(site.start, site.end, site.left.start, site.end, word, NOUN | DIRECT | (CLAUSE if clause else 0))


def _phrase(text: str, start: int, end: int, floor: int, ceiling: int) -> CueHit | None:
    """As in "according to X", "in the words of X", "per X"."""
    lemma, link, begin = text[start:end].lower(), None, start
    if lemma == "according":
        lemma, link = "according to", _TO_SOURCE.match(text, end, ceiling)
    elif lemma == "words":
        lead = _IN_THE.search(text, max(floor, start - len("in the  ")), start)
        lemma, link = "in the words of", lead and _OF_SOURCE.match(text, end, ceiling)
        begin = lead.start() if lead else start
    elif _PER_SOURCE.match(text, end, ceiling):
        return CueHit(start, end, start, end, lemma, PREPOSITION | PARENTHETIC | DIRECT | BARE, 1)
    if link is None:
        return None
    return CueHit(begin, link.end(), begin, link.end(), lemma, PREPOSITION | PARENTHETIC | DIRECT | BARE, 1)
