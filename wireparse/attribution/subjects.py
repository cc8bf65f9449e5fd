"""Who speaks where no subject stands right before the cue."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.attribution import mentions
from wireparse.attribution.clauses import finite, subject_start
from wireparse.attribution.listed import with_name
from wireparse.attribution.model import GROUP, ORGANIZATION, PERSON, PRONOUN, UNNAMED, Mention
from wireparse.lexicon.cues import NOUNS
from wireparse.lexicon.verbs import NOUN_LIKE_VERBS

if TYPE_CHECKING:
    from wireparse.attribution.model import CueHit

__all__ = ["doer", "holder", "led", "possessor", "subject_of", "viewer"]

_OWNED: Final = re.compile(
    r"(?:(?P<pronoun>\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur))|(?P<name>[’']s|(?<=s)[’']))\s+(?:[\w-]+\s+){0,4}\Z"
)
_POSSESSIVES: Final = MappingProxyType(
    {
        "his": ("s", "m"),
        "her": ("s", "f"),
        "its": ("s", "n"),
        "their": ("p", ""),
        "my": ("s", ""),
        "our": ("p", ""),
    }
)
_POSSESSED: Final = re.compile(r"\b(?P<pronoun>(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts))\s|[’']s\s|(?<=s)[’']\s")
_PAST: Final = re.compile(r"[a-z]{3,}ed")  # no noun phrase ends in such a word: "Thousands | marched, chanting"
_VIEWED: Final = re.compile(
    r"""
    (?: (?:For|To) \s ([^,;:“”"\n]{1,80}?)
      | In \s ([^,;:“”"\n]{1,80}?) (?:(?<=s)[’']|[’']s) \s (?:view|opinion|eyes|mind|telling|words|judgment|estimation) ) , \s
    """,
    re.VERBOSE,
)
_VIEWERS: Final = (GROUP, ORGANIZATION, PERSON)
# "forced Smith to admit": who is made to speak stands between the verb and "to".
_CONTROL: Final = re.compile(
    r"\b(?:led|leads|leading|forced|forces|inspired|prompted|prompting|pushed|caused|allowed|persuaded|compelled|moved|pressed|got|"
    r"helped|required|encouraged|enabled|invited|spurred|causing|forcing)\s+(?=[^.;:“”\"]{3,160}\Z)"
)


def subject_of(text: str, start: int, end: int) -> Mention | None:
    """The subject of the sentence that starts at `start`, behind what stands before it."""
    at = subject_start(text, start, end)
    return None if at < 0 else mentions.mention_after(text, at, end)


def doer(text: str, start: int, end: int) -> Mention | None:
    """Who is the subject of the sentence at `start`, with the name behind the office: "The mayor, Jo Lee, | left, saying".

    A verb that can be a noun is one where the sentence has no other: "The bank | cut rates, saying".
    """
    mention = subject_of(text, start, end)
    if mention is None or mention.kind is PERSON:
        return mention
    if text.startswith(",", mention.outer_end):
        *_, last = behind = text[mention.name_start : mention.outer_end].split()
        for word in behind[1:]:
            if word in NOUN_LIKE_VERBS or (word is last and _PAST.fullmatch(word)):
                before = text.index(f" {word}", mention.name_start)
                return mentions.mention_after(text, mention.start, before) or mention
    return with_name(text, mention, end) if mention.kind is UNNAMED else mention


def viewer(text: str, start: int, end: int) -> Mention | None:
    """Who sees it so, in a sentence from its start to words in marks: "For Lee, | the ruling is “a stain”", "In Lee's view, | it is “a stain”"."""
    opened = _VIEWED.match(text, start, end)
    if opened is None or not finite(text, opened.end(), end):
        return None
    first, last = opened.span(opened.lastindex or 1)
    mention = mentions.mention_after(text, first, last)
    return mention if mention is not None and mention.kind in _VIEWERS and mention.end == last else None


def holder(text: str, mention: Mention | None) -> Mention | None:
    """Whose words are the subject, where that is a noun of saying: "Lee's verdict:", "her only comment was"; else the subject itself."""
    if mention is None or mention.kind in (PERSON, PRONOUN):
        return mention
    head = text.rfind(" ", mention.start, mention.name_end) + 1
    if text[head : mention.name_end] not in NOUNS:
        return mention
    at = _POSSESSED.search(text, mention.start, head)
    if at is None:
        return mention
    return _owner(text, at, mention.start) or mention


def possessor(text: str, hit: CueHit, floor: int) -> Mention | None:
    """Whose statement it is: "his message", "the ministry's claim"."""
    match = _OWNED.search(text, max(floor, hit.group_start - 60), hit.group_start)
    return None if match is None else _owner(text, match, floor)


def _owner(text: str, found: re.Match[str], floor: int) -> Mention | None:
    """Whom a possessive pronoun means, or who stands before the mark of a possessor."""
    if not found["pronoun"]:
        return mentions.mention_before(text, found.start(), floor)
    start, end = found.span("pronoun")
    number, gender = _POSSESSIVES[text[start:end].lower()]
    return Mention(start, end, PRONOUN, start, end, start, end, number, gender)


def led(text: str, at: int, floor: int) -> Mention | None:
    """Who is led to say something: "forced Smith to admit"."""
    if not text.startswith("to ", at):
        return None
    match = _CONTROL.search(text, max(floor, at - 180), at)
    return None if match is None else mentions.mention_after(text, match.end(), at)
