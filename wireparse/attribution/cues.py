"""Is this word a reporting cue here, with which verb group, and what does it license?

A form ("claims", "reported", "warning") is looked up; then rules over the few words beside it decide in order whether it
is a finite verb, a participle, a passive, a noun of saying or none of these.
"""

from __future__ import annotations

import re
from typing import Final

from wireparse.attribution.forms import FORMS, GERUND, NOUN_FORM, PARTICLE_VERBS, PAST, PERFECT, Form, particles_of
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
from wireparse.attribution.nominal import MARKS, PRONOUNS, Site, is_nominal, is_plain
from wireparse.attribution.verbgroup import DETERMINERS, hearer_end, read_left
from wireparse.lexicon import cues as lexicon

__all__ = ["CUE_WORDS", "PHRASE_HEADS", "STRONG_WORDS", "Spot", "cue_at"]

Spot = tuple[int, int, Form | None, str]
"""Start and end of a word at which a cue may stand; its form, `None` for the head of a phrase; and the word before it in the same stretch
without marks, "" for none."""

PHRASE_HEADS: Final = frozenset({"according", "words", "per"})
CUE_WORDS: Final = frozenset(FORMS) | PHRASE_HEADS
# Words that may report where no quotation mark is near.
STRONG_WORDS: Final = PHRASE_HEADS | {word for word, form in FORMS.items() if form.strong}

_FAR_COLON: Final = 60
_GAP: Final = 4
_REACH: Final = 40
_FAR_QUOTED: Final = 110

_QUOTE_AHEAD: Final = re.compile(r"""\s*+(?:(?:the|an?)\s++)?+["“«„‘]""")
# "that", a colon or a quotation after a noun of saying, also behind one phrase: "a warning from Lee that".
_NOUN_AHEAD: Final = re.compile(
    r"""
    \s*+ (?: (?: to | by | from | of | about )\s++ [^,.;:"“”\n]{1,80}? )?? \s*+ ,?+ \s*+
    (?: that\b (?! \s++ (?: is | was | are | were | has | have | had | would | will | could | can | may | might | should | day | night | week
                          | month | year | time | morning | evening | point )\b )
      | : | ["“«] )
    """,
    re.VERBOSE,
)
# A verb of naming whose object the noun is.
_CALLED: Final = re.compile(
    r"\b(?:call|label|brand|dub|term|deem|declare|pronounce|describe|consider|find)(?:s|l?ed|ing|d)?\s++"
    r"(?:an?|the|his|her|its|their|that|this)\s++(?:[\w’'-]++\s++){0,3}$"
)
_IN_PHRASE: Final = re.compile(
    r"\b(?:in|on|at|during|via|through|with)\s++(?:(?:an?|the|his|her|its|their|this|that)\s++)?(?:[\w-]++\s++){0,2}$",
    re.IGNORECASE,
)
# "by" names who spoke, not how or when: "said by telephone", "by then", "by noting that".
_BY: Final = re.compile(
    r"""
    \s++ by (?! \s++ (?: the\s++(?:time|way)\b | \d | (?:a\s++)?(?:tele)?phone | e-?mail | text | video | letter | mail | fax | radio | satellite
                       | hand | proxy | then | now | way | \w++ing ) \b ) \b
    """,
    re.VERBOSE,
)
# The source stands behind "as noted in the report".
_AS_IN: Final = re.compile(r"\s++in(?=\s(?:the|an?|his|her|its|their|our|[A-Z]))")
_AS_SAYING: Final = re.compile(
    r"""
    (?: \s++ (?:by|in|on|at) \s++ [^,;:.\n"“”]{1,80}? )??
    \s++ as \s++ (?: saying | stating | telling \s++ \w++ | having \s++ said )\b
    """,
    re.VERBOSE,
)
# Who is quoted stands behind the verb: "quoted the governor as saying".
_SOMEONE_AS_SAYING: Final = re.compile(
    r"\s++(?!by\b|as\b)[^,;:.\n\"“”]{1,80}?(?:,\s[^,;:.\n\"“”]{1,60},)?(?:\.[^,;:.\n\"“”]{1,60}?)?\s++as\s++(?:saying|stating|telling\s++\w++|having\s++said)\b"
)
# Before an -ing form these make a finite verb: "is saying", "was heard saying".
_ACTIVE: Final = frozenset({"be", "heard"})
_CITING: Final = frozenset({"quote", "cite"})
_JOINING: Final = frozenset({"as", "to"})
_IN_A_GROUP: Final = frozenset({"say", "saying", "stating"})
_GROUP_BEFORE: Final = re.compile(
    r"\b(?:(?:quot|cit)(?:ed|es?|ing)\b[^;“”\"]{0,110}\sas|(?:go|goes|went|gone|going)\s++on\s++to)\s++$"
)
_TO_SOURCE: Final = re.compile(
    r"\s++to\b(?!\s++(?:plans?|schedule|form|custom|type|whether|how|need|taste|size|age)\b)", re.IGNORECASE
)
_POSSIBLE: Final = ("can ", "could ", "may ", "might ", "must ", "should ", "cannot ")
_THAT_ONLY: Final = CLAUSE | PARENTHETIC | PARTICIPLE | WEAK
_THAT_NEAR: Final = re.compile(r"[^.;:“”\"]{0,60}?\bthat\b")
_STOP_AHEAD: Final = re.compile(r"\s*+(?:[,.;—–)\n]|$)")
_ABOUT: Final = re.compile(r"\s++(?:about|by)\b")
# "Lee, asked whether it was safe, | said": the question of somebody else.
_ANSWERED: Final = re.compile(
    r"\s(?:whether|if|how|why|what)\s[^,.;:“”\"\n]{1,160}+,\s(?:said|says|replied|answered|responded|told|demurred|declined)\b"
)
_OF_SOURCE: Final = re.compile(r"\s++of\b")
_IN_THE: Final = re.compile(r"\bin\s+(?:the\s+)?$", re.IGNORECASE)
# "in Poe's words", "in her own words".
_OWN_WORDS: Final = re.compile(r"\b[Ii]n\s(?:[\w.’'-]+\s){0,4}(?:[\w-]+['’]s?|his|her|their|its)\s(?:own\s)?$")
# "a person briefed on the deal | said": the participle tells who speaks, and another verb reports.
_REDUCED: Final = re.compile(
    r"\s++(?:on|of|about|by)\s++(?!how\b|what\b|why\b|who\b|that\b)[^,;:.?!“”\"\n—–]{1,80}?\s(?:say|says|said|tell|tells|told|added|described|warned|confirmed)\s"
)
_ON: Final = re.compile(r"\s++(?:on|about|by)\b")
_PER_SOURCE: Final = re.compile(
    r"\s++(?:[A-Z][A-Za-z]|the\s|a\s+(?:report|source|statement)|(?:police|officials|reports|sources)\b)"
)


def cue_at(text: str, spot: Spot, floor: int, ceiling: int) -> CueHit | None:
    """Whether the word at a spot reports there.

    Args:
        text: The story.
        spot: The word, its form and the word before it.
        floor: Nothing before it is looked at, save a quotation mark that ends there.
        ceiling: Nothing behind it is looked at, save a quotation mark that starts there.

    Returns:
        The cue with its verb group and what it licenses; `None` where the word is a noun, an adjective, part of a
        name, or part of a group that another of its words stands for.

    >>> cue_at("The mayor has said it is safe.", (14, 18, FORMS["said"], "has"), 0, 30).lemma
    'say'
    >>> cue_at("A reported 20 people left.", (2, 10, FORMS["reported"], "A"), 0, 26)
    """
    start, end, form, before = spot
    if start == floor:
        before = ""  # that is a word of another sentence
    if form is None:
        return _phrase(text, start, end, floor, ceiling)
    if form.plain and is_plain(text, start, end, before):
        return CueHit(start, end, start, end, form.lemma, form.syntax)
    marked = ceiling < len(text) and text[ceiling] in MARKS
    behind = ceiling + 1 if marked else ceiling  # the mark itself tells what follows
    stop = end
    if form.lemma in PARTICLE_VERBS:
        for pattern, joined in particles_of(text[start:end].lower()):
            particle = pattern.match(text, end, behind)
            if particle is not None:
                stop, form = particle.end(), joined
                break
    shape, syntax = form.shape, form.syntax
    if shape == NOUN_FORM:
        rejected = _NOUN_AHEAD.match(text, stop, behind) is None
    else:
        rejected = not shape & NOUN_FORM and (
            not syntax
            or (syntax & WEAK and not marked and not _beside_marks(text, end, floor, ceiling))
            or (before in _JOINING and _in_a_group(text, start, end, floor))
        )
    if rejected:
        return None
    left = read_left(text, start, floor, before)
    if not shape & NOUN_FORM and not left[1] and left[2].lower() in DETERMINERS:
        return None  # "the states", "a set": the commonest of what reports nothing
    return _read(Site(text, start, stop, floor, behind, form, left))


def _read(site: Site) -> CueHit | None:
    """Read the form as a verb where it is one, else as a noun of saying."""
    shape = site.form.shape
    if shape != NOUN_FORM and not is_nominal(site):
        return _verb(site)
    return _noun(site) if shape & NOUN_FORM else None


def _in_a_group(text: str, start: int, end: int, floor: int) -> bool:
    """Whether "saying" stands in "was quoted as saying", "say" in "went on to say"."""
    if text[start:end].lower() not in _IN_A_GROUP:
        return False
    return _GROUP_BEFORE.search(text, max(floor, start - _FAR_QUOTED), start) is not None


def _beside_marks(text: str, end: int, floor: int, ceiling: int) -> bool:
    """Whether a quotation mark stands right before the words around the cue, or a colon follows the cue."""
    if text.find(":", end, min(ceiling, end + _FAR_COLON)) >= 0:
        return ceiling < len(text)
    return text[max(0, floor - _GAP) : floor].rstrip()[-1:] in MARKS


def _verb(site: Site) -> CueHit | None:
    syntax, shape = site.form.syntax, site.form.shape
    group = site.group
    if site.form.lemma in _CITING and not (group == "be" and shape & PERFECT) and site.ahead(_SOMEONE_AS_SAYING):
        return CueHit(site.start, site.end, site.group_start, site.end, "say", DIRECT | CLAUSE | BARE, 1)
    if group == "be" and shape & PERFECT:
        return _passive(site)
    if shape & GERUND and group not in _ACTIVE:
        return _active(site, (syntax | PARTICIPLE) & ~(INVERTS | PARENTHETIC))
    if group:
        return _active(site, (syntax | (PARTICIPLE if group == "to" else 0)) & ~INVERTS)
    return _past(site) if shape & PERFECT else _active(site, syntax)


def _past(site: Site) -> CueHit | None:
    """A past form without auxiliary: finite ("Lee said"), or a participle of its noun ("claims made by Lee")."""
    lemma, syntax, shape = site.form.lemma, site.form.syntax, site.form.shape
    if syntax & TELL and shape & PERFECT and (site.ahead(_ON) if lemma == "brief" else site.ahead(_REDUCED)):
        return None
    if site.before == "as" and (source := site.ahead(_AS_IN)):
        begin = site.text.rfind(site.word, site.floor, site.group_start)
        return CueHit(site.start, site.end, begin, source.end(), lemma, PREPOSITION | PARENTHETIC | BARE, 1)
    if site.ahead(_BY) or (lemma == "quote" and site.ahead(_AS_SAYING)):
        held = not syntax & ~_THAT_ONLY and not site.ahead(_THAT_NEAR)  # "a sign held by a child"
        return None if held else _passive(site)
    if lemma in lexicon.ASKING and _asked(site):
        return CueHit(site.start, site.end, site.group_start, site.end, lemma, WH | PARTICIPLE | PASSIVE, -1)
    if not shape & PAST or (lemma in lexicon.NAMING and (_names(site) or _labels(site))):
        return None
    return _active(site, syntax)


def _labels(site: Site) -> bool:
    """Whether a participle says what is written on a thing, or what it is called: "a box labelled “fragile”", "the law, dubbed “...,” passed"."""
    behind_noun = site.word[:1].islower() or site.text.startswith(", ", site.group_start - 2)
    return site.form.lemma != "call" and behind_noun and site.before not in PRONOUNS and _opener(site) >= 0


def _asked(site: Site) -> bool:
    """Whether "asked" is a participle with nobody who asks: "Asked whether", "when asked", "Lee, asked about that, said"."""
    if site.before:
        return site.before in {"when", "if"}
    return site.text[site.start].isupper() or bool(site.ahead(_ABOUT) or site.ahead(_ANSWERED))


def _names(site: Site) -> bool:
    """Whether a name follows: "a programme called “First Light”", not "what he called “a disgrace”"."""
    opener = _opener(site)
    return opener >= 0 and site.text[opener : opener + 3].strip(" \"“«‘'`").istitle()


def _opener(site: Site) -> int:
    """Where the quotation mark stands that follows at once, -1 where none does."""
    mark = site.ahead(_QUOTE_AHEAD)
    return -1 if mark is None else int(mark.end()) - 1


def _active(site: Site, syntax: int) -> CueHit | None:
    if (
        not syntax & ~_THAT_ONLY
        and not (syntax & PARENTHETIC and site.ahead(_STOP_AHEAD))  # "..., judge rules."
        and not site.ahead(_THAT_NEAR)
    ):
        return None  # "held a sign", "ruled the waves"
    stop = site.end
    if syntax & TELL and not (syntax & INVERTS and _behind_mark(site)):
        stop = hearer_end(site.text, site.end, site.ceiling, needed=site.form.lemma in lexicon.HEARD)
        if stop == site.end:
            syntax &= ~TELL
    return CueHit(site.start, site.end, site.group_start, stop, site.form.lemma, syntax)


def _behind_mark(site: Site) -> bool:
    """Whether a quotation mark closes right before the cue: who stands behind "warned" is then no hearer but the speaker."""
    start = site.group_start
    return site.text[max(0, start - _GAP) : start].rstrip()[-1:] in MARKS


def _passive(site: Site) -> CueHit | None:
    """As in "was told", "was quoted as saying", "was described by X as"."""
    start, end, lemma, syntax = site.start, site.end, site.form.lemma, site.form.syntax
    begin = site.group_start
    saying = site.ahead(_AS_SAYING) if lemma in _CITING else None
    if saying is not None:
        syntax = DIRECT | CLAUSE | BARE | PARENTHETIC | PASSIVE
        return CueHit(begin, saying.end(), begin, saying.end(), "say", syntax)
    if lemma == "quote":
        return None
    if lemma in lexicon.NAMING and _names(site):
        return None
    licence = (syntax | PASSIVE) & ~(INVERTS | BARE | TELL)
    by = site.ahead(_BY)
    if by is not None:
        return CueHit(start, end, begin, by.end(), lemma, licence, 1)
    possible = site.text.startswith(_POSSIBLE, begin)  # "it can be said that": nobody said it
    return (
        None
        if possible or (syntax & WEAK and not syntax & CALL)
        else CueHit(start, end, begin, end, lemma, licence, -1)
    )


def _noun(site: Site) -> CueHit | None:
    """As in "the claim that", "his statement: “...”", "a warning from X that"."""
    ahead = site.ahead(_NOUN_AHEAD)
    if ahead is None:
        return None
    clause = ahead[0].endswith("that")
    if not clause and _CALLED.search(site.text, max(site.floor, site.start - _REACH), site.start):
        return None  # "called the ruling “an outrage”"
    if clause and _IN_PHRASE.search(site.text, max(site.floor, site.start - _REACH), site.start):
        return None  # "said in his proclamation that": where a verb said it
    word = site.text[site.start : site.end].lower()
    return CueHit(site.start, site.end, site.group_start, site.end, word, NOUN | DIRECT | (CLAUSE if clause else 0))


def _phrase(text: str, start: int, end: int, floor: int, ceiling: int) -> CueHit | None:
    """As in "according to X", "in the words of X", "per X"."""
    lemma, link, begin = text[start:end].lower(), None, start
    if lemma == "according":
        lemma, link = "according to", _TO_SOURCE.match(text, end, ceiling)
    elif lemma == "words":
        lead = _IN_THE.search(text, max(floor, start - len("in the  ")), start)
        lemma, link = "in the words of", lead and _OF_SOURCE.match(text, end, ceiling)
        begin = lead.start() if lead else start
    elif _PER_SOURCE.match(text, end, ceiling) and (
        text[start] == "p" or text.startswith(" the ", end)
    ):  # not "Per Lund ran"
        return CueHit(start, end, start, end, lemma, PREPOSITION | PARENTHETIC | DIRECT | BARE, 1)
    if link is None:
        owned = lemma == "in the words of" and _OWN_WORDS.search(text, max(floor, start - _REACH), start)
        return CueHit(start, end, start, end, lemma, NOUN | DIRECT) if owned else None
    return CueHit(begin, link.end(), begin, link.end(), lemma, PREPOSITION | PARENTHETIC | DIRECT | BARE, 1)
