"""The rules by which a form that could be a reporting verb is a noun, an adjective, part of a name or of an idiom instead."""

from __future__ import annotations

import re
from typing import Final

from wireparse.attribution.forms import BASE, GERUND, NOUN_FORM, PAST, PERFECT, THIRD, Form
from wireparse.attribution.model import INFINITIVE
from wireparse.attribution.verbgroup import DETERMINERS, VERB_GROUP, Left
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon import cues as lexicon
from wireparse.lexicon._words import words

__all__ = ["MARKS", "PREPOSITIONS", "PRONOUNS", "Site", "is_nominal", "is_plain"]

MARKS: Final = frozenset("\"“”„«»‘’'`")
PRONOUNS: Final = words("i we they you he she it who everyone everybody someone nobody")
# Between one of these and a finite verb its subject would have to stand.
PREPOSITIONS: Final = words(
    "of in for with by from on about against into over despite between amid without through via at under during"
)
_NO_SUBJECTS: Final = PREPOSITIONS | DETERMINERS
_PLURALS: Final = words(
    """
    people men women children police many some most few several others both half those all percent majority which that two three four
    five six seven eight nine ten family staff media crew team government and or but
    """
)
_NUMBERS: Final = words("two three four five six seven eight nine ten several few many")
_NO_PLAIN: Final = _NO_SUBJECTS | VERB_GROUP | _NUMBERS | {"as"}
# What goes before "states" in names of groups of them.
_REGIONS: Final = words(
    "southern northern western eastern midwestern united gulf arab baltic red blue islamic member coastal most"
)
_BE_CLITICS: Final = words("he's she's it's that's who's there's")
_CLAUSE_AHEAD: Final = re.compile(
    r"""
    \s*+ ,?+ \s*+
    (?: (?: that | whether | if | how | why | what | when | he | she | it | they | we | i | there | the | a | his | her | their | its )\b
      | ["“«„‘] | `` | :
      | (?-i: (?! Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday ) [A-Z] ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AUXILIARY_AHEAD: Final = re.compile(
    r"\s(?:have|has|had|are|were|was|is|will|would|can|could|may|might|must|should|do|did)\b"
)
_PASSING_AHEAD: Final = re.compile(r"\s(?:in|to|on|at|during|via)\s[^,.;:?!\"“”\n]{1,50}?\sthat\b")
_STOP_AHEAD: Final = re.compile(r"\s*+(?:[,.;—–)]|$)")
_TO_VERB_AHEAD: Final = re.compile(r"\s(?:not\s)?to\s(?!(?:the|an?|his|her|its|their|our)\b)[a-z]+")
_COLON_AHEAD: Final = re.compile(r"""\s*+[:,]?+\s*+["“«]|:""")
_IDIOMS: Final = {
    "say": re.compile(
        r"""
        \s++
        (?: (?:the\s++least | goodbye | hello | no\s++more | nothing(?!\s++(?:is|was|has|had|will|would|could|can|should)\b))\b
          | (?:them | so | little | much | more | it (?:\s++ (?:all | twice | best | over\s++and\s++over))?+ | this | things | something | anything
              | everything)\b
            (?= \s*+ (?: [,.;—–)] | $ ) | \s++ (?:in|on|at|to|with|again|publicly|aloud|before|after|about|during)\b
                | \s++than\s++(?:that|this|once|it|enough|usual|needed|necessary|he|she|they|anyone|any|the)\b )
          | (?:as\s++much | grace | (?-i:Mass) | prayers | sorry | thank\s++you
              | (?:a | his | her | their) \s++ (?:few\s++words | prayers? | blessing | piece))\b
            (?= \s*+ (?: [,.;—–)] | $ ) | \s++ (?:for|over|and|in|on|at|to|with|before|after|about|during)\b ) )
        """,
        re.VERBOSE,
    ),
    "ask": re.compile(
        r"\s++(?:not\s++to\s++be|to\s++(?:be|remain)\s++(?:anonymous|unnamed|unidentified|identified|named|quoted|called|referred)|for\s++anonymity)\b"
    ),
    "tell": re.compile(r"\s++(?:the\s++(?:truth|difference|time)|(?:the|a)\s++(?:story|tale)|stories|lies)\b"),
    "show": re.compile(r"\s++(?:off|up)\b"),
    "read": re.compile(r"\s++(?:aloud|out|by|from)\b"),
    "add": re.compile(r"\s++(?:(?:about|nearly|almost|some|another|more\s++than)\s++)?(?:[$£€¥]|\d|up\b)"),
}
_HAVING_SAID: Final = re.compile(r"\s++(?:all\s++)?(?:that|this|so)\s*+,")
_SINGULAR: Final = re.compile(
    r"\b(?:an?|this|each|every|his|her|its|their|the)\s(?:[\w-]+\s)?(?:news|press|series|[\w-]+[^s\W])\s$"
)
_A_SAY: Final = re.compile(r"\b(?:an?|no|any|final|bigger|larger|greater|real)\s(?:[\w-]+\s)?$")
_NOT_PLAIN: Final = re.compile(
    r"""
    \s (?: (?:by|no|goodbye|hello|grace|Mass|thank|prayers|sorry|as\smuch|it|them|so|little|much|more|this|things|\w{2,5}thing)\b
        | (?:a|his|her|their)\s(?:few\swords|prayers?|blessing|piece)\b
        | (?:\w++\s){0,2}+[$£€¥]?\d )
    """,
    re.VERBOSE,
)
_STOPS: Final = frozenset(",.:;")
_SHORT_SUBJECT: Final = re.compile(
    r"(?:,|—|--)\s(?:[\w’'-]+\s){1,3}(?:(?:of|by|from|for|in|at|on)\s(?:[\w’'-]+\s){1,3})?$"
)
# "figures from the bank | show": the noun before the phrase is the subject.
_PLURAL_HEAD: Final = re.compile(
    r"\b(?!\w*(?:ss|us|is)\b)[A-Za-z][a-z]*s\s(?:(?:led|headed)\s)?(?:of|by|from|for|in|at|on)\s(?:[\w’'-]+\s){1,3}$"
)
_BYLINE: Final = re.compile(r"\s++(?:by|from)\b|[.)]")
_NO_SAYING: Final = re.compile(
    r"\b(?:(?:it|that)\s++goes\s++without|needless\s++to|(?:in|un)?tend(?:ed|s)?\s++to|suffice\s++it\s++to|(?:want|need|mean|try|like|love|hate)\w*+\s++to"
    r"|have\s++to|hard\s++to|easy\s++to|fair\s++to|safe\s++to|worth)\s++$",
    re.IGNORECASE,
)
_NOUN_AHEAD: Final = re.compile(r"\s([a-z]+)\b(?!,)")
_DETERMINED: Final = re.compile(r"\b(?:an?|the|this|that|his|her|its|their|\w{1,20}[’']s)\s(?:[\w-]++\s){1,4}+\Z")
_ASKING: Final = frozenset({"why", "how", "whether", "what"})  # "explained why knowing the past matters"
_ADJECTIVAL: Final = frozenset({"allege", "determine", "pledge"})
_CLAUSE_WORDS: Final = (
    DETERMINERS
    | PRONOUNS
    | PREPOSITIONS
    | words("that whether if how why what when to his their there some many most only")
)
_PAUSES: Final = frozenset(",.?!…—–")
_FAR_SUBJECT: Final = 160
_REACH: Final = 40


class Site:
    """A form in its place. `floor` and `ceiling` are the ends of the words outside quotation marks around it."""

    __slots__ = ("before", "ceiling", "end", "floor", "form", "group", "group_start", "start", "text", "word")

    def __init__(self, text: str, start: int, end: int, floor: int, ceiling: int, form: Form, left: Left) -> None:  # noqa: PLR0913, PLR0917
        self.text: str = text
        self.start: int = start
        self.end: int = end  # of the form and its particle: "pointed out"
        self.floor: int = floor
        self.ceiling: int = ceiling
        self.form: Form = form
        self.group_start: int
        self.group: str
        self.word: str
        self.group_start, self.group, self.word = left
        self.before: str = self.word.lower().replace("’", "'")  # the word before the verb group, straight apostrophes

    def ahead(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What stands right behind the form."""
        return pattern.match(self.text, self.end, self.ceiling)


# Rules, in the order in which `is_nominal` asks them.


def _is_idiom(site: Site) -> bool:
    """As in "told the truth", "to say the least"."""
    idiom = _IDIOMS.get(site.form.lemma)
    if idiom is None:
        return False
    may_be = not site.form.shape & PAST and (site.group == "to" or site.before in {"without", "worth"})
    if may_be and _NO_SAYING.search(site.text, max(site.floor, site.start - _REACH), site.start):
        return True
    if site.form.shape == BASE and _A_SAY.search(site.text, max(site.floor, site.start - _REACH), site.start):
        return True
    if site.text.startswith(("Having", "having"), site.group_start) and site.ahead(_HAVING_SAID):
        return True
    return site.ahead(idiom) is not None


def _no_document(site: Site) -> bool | None:
    """As in "the poll shows", not "the mayor shows". Such verbs speak for documents only; `None` where no rule of theirs decides."""
    if (
        site.form.lemma not in lexicon.DOCUMENT_VERBS
        or site.group == "be"
        or site.text[site.floor - 1 : site.floor] in MARKS
    ):
        return None
    if site.group == "modal" or (site.form.shape & GERUND and not site.ahead(_CLAUSE_AHEAD)):
        return True  # "you can find it there", "finding common ground"
    if not lexicon.DOCUMENT_NOUNS.isdisjoint(
        site.text[max(site.floor, site.group_start - _FAR_SUBJECT) : site.group_start].lower().replace(",", " ").split()
    ):
        return None
    named = site.form.lemma in {"find", "read"} and (site.word[:1].isupper() or site.ahead(_COLON_AHEAD) is not None)
    return not named


def _behind_auxiliary(site: Site) -> bool:
    """After "will" and "has" stands a verb; after "is" a participle."""
    if site.group == "be":
        return not site.form.shape & (PERFECT | GERUND)
    # "that is to say", "to State Department officials"
    return site.group == "to" and (
        site.before in {"is", "isn't", "not", "suffice"}
        or (site.text[site.start].isupper() and site.text[site.group_start].islower())
    )


def _opening(site: Site) -> bool:
    """A base form that opens the sentence is an imperative or a noun, and so it is right behind quoted words."""
    behind = site.text[max(0, site.floor - 2) : site.floor]
    if behind[-1:] in MARKS and behind[0] not in _PAUSES:
        if site.form.homograph and site.form.shape & (BASE | THIRD):
            return True  # a “not yet” comment
        spoken = not _PAUSES.isdisjoint(site.text[max(0, site.floor - 3) : site.floor])
        if site.form.shape & GERUND and not spoken and site.text[site.floor : site.start] == " ":
            return True  # a “buy” rating
    finite = site.form.shape & (BASE | THIRD | PAST)
    if site.form.homograph and finite in {BASE, THIRD} and site.ahead(_AUXILIARY_AHEAD):
        return True  # "taxes aside, states have their own rules"
    if site.form.lemma == "state" and finite == BASE and site.ahead(_CLAUSE_AHEAD) is None:
        return True  # "On Monday, state officials"
    return finite in {BASE, THIRD} and not site.text[site.group_start].islower()


def _is_headline(site: Site) -> bool:
    """Whether a capital stands in a headline, "Lee Says It Is Over", and not in a name, "Secretary of State"."""
    return bool(
        site.form.shape & (THIRD | PAST)
        and not site.form.homograph
        and (site.text[site.end + 1 : site.end + 2].isupper() or site.ahead(_STOP_AHEAD) is not None)
    )


def _after_determiner(before: str) -> bool:
    """As in "his claims", "the mayor's warning", "worth noting"."""
    return before in DETERMINERS or before == "worth" or (before.endswith(("'s", "s'")) and before not in _BE_CLITICS)


_determining: Final = Remembered(_after_determiner)


def _ends_phrase(site: Site) -> bool:
    """As in "in a unanimous ruling,": a determiner stands before its adjectives and a comma behind it."""
    if site.text[site.end : site.end + 1] != ",":
        return False
    return _DETERMINED.search(site.text, max(site.floor, site.start - _REACH), site.start) is not None


def _before_noun(site: Site) -> bool:
    """As in "an able and determined rival", "alleged bribes": an adjective before its noun."""
    if not site.form.shape & PERFECT or site.form.shape & GERUND:
        return False
    noun = site.ahead(_NOUN_AHEAD)
    return noun is not None and noun[1] not in _CLAUSE_WORDS


def _present(site: Site) -> bool:
    """As in "news reports", "New York state". A present form that is a noun as well needs subject and clause."""
    before, form = site.before, site.form
    if before in PREPOSITIONS or (before in _NUMBERS and form.shape & THIRD):
        return True  # "four reasons"
    if before in PRONOUNS or not form.homograph:
        return False
    if site.ahead(_AUXILIARY_AHEAD):
        return True  # "voters in these states have"
    if form.lemma == "state" and (
        before not in lexicon.DOCUMENT_NOUNS and (before in _REGIONS or site.word[0].islower())
    ):
        return True
    quoted = site.text[site.floor - 1 : site.floor] in MARKS
    may_end = quoted or site.word[0].isupper() or not form.shape & THIRD or _behind_comma(site)
    ends = may_end and before not in {"and", "or"} and site.ahead(_STOP_AHEAD) is not None
    named = form.syntax & INFINITIVE and site.word[0].isupper() and site.ahead(_TO_VERB_AHEAD) is not None
    if before[0].isdigit() or not (ends or named or site.ahead(_CLAUSE_AHEAD) or site.ahead(_PASSING_AHEAD)):
        return True
    return not form.shape & THIRD and not _plural_before(site)


def _behind_comma(site: Site) -> bool:
    """As in the headline "Coffee is good for you, study finds"."""
    return _SHORT_SUBJECT.search(site.text, max(site.floor, site.start - _REACH), site.start) is not None


def _plural_before(site: Site) -> bool:
    near = max(site.floor, site.start - _REACH)
    if _PLURAL_HEAD.search(site.text, near, site.start):
        return True
    if _SINGULAR.search(site.text, near, site.start):
        return False
    before = site.before
    return before in _PLURALS or (before.endswith("s") and not before.endswith(("ss", "us", "is")))


def _is_byline(site: Site) -> bool:
    """As in "Reporting by Ann Lee; editing by Tom Roe"."""
    return site.form.lemma == "report" and bool(site.form.shape & GERUND) and site.ahead(_BYLINE) is not None


# Verbs that have rules of their own.
_SPECIAL: Final = lexicon.DOCUMENT_VERBS | frozenset(_IDIOMS) | {"report"}


def _may_be_subject(word: str) -> bool:
    """Whether a word right before a finite form must be its subject, or end it."""
    subject = word[:-1] if word[-1] == "," else word  # behind an apposition
    return subject.isalpha() and subject[-2:] != "ly" and subject.lower() not in _NO_PLAIN


_subjects: Final = Remembered(_may_be_subject)


def is_plain(text: str, start: int, end: int, before: str) -> bool:
    """Whether a finite form stands right behind what must be its subject ("Lee said") or a mark: most do, and need no rule."""
    if before and not _subjects[before]:
        return False
    return text[start].islower() and (text[end : end + 1] in _STOPS or _NOT_PLAIN.match(text, end) is None)


def is_nominal(site: Site) -> bool:
    """Whether a form that could be a verb is none here."""
    group = site.group
    special = site.form.lemma in _SPECIAL
    if special and (_is_idiom(site) or _is_byline(site)):
        return True
    if group != "to" and _determining[site.before]:
        return True  # not "led her to declare"
    if special and (verdict := _no_document(site)) is not None:
        return verdict
    return _behind_auxiliary(site) if group else _unaided(site)


def _unaided(site: Site) -> bool:
    """Whether a form that has no auxiliary is no verb."""
    form, before = site.form, site.before
    if not before:
        return _opening(site)
    if site.text[site.start].isupper() and not _is_headline(site):
        return True
    if form.lemma in _ADJECTIVAL and _before_noun(site):
        return True
    if form.shape & GERUND:
        return before in _ASKING or (
            bool(form.shape & NOUN_FORM) and _ends_phrase(site)
        )  # a noun nowhere else, and so are past forms
    return before in PREPOSITIONS if form.shape & PAST else _present(site)
