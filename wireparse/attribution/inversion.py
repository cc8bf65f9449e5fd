"""A subject behind its verb: "...,” said Smith", "The road is shut, said one official."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution import mentions, tails
from wireparse.attribution.clauses import WHO_AHEAD, finite, verb_first
from wireparse.attribution.listed import with_name
from wireparse.attribution.model import BARE, CALL, GROUP, ORGANIZATION, PERSON, UNNAMED, WEAK, Mention
from wireparse.attribution.right import NONE, Right
from wireparse.attribution.sentence import Frame, Sentence

if TYPE_CHECKING:
    from wireparse.attribution.model import CueHit

__all__ = ["ceiling", "inverted", "may_invert", "mention_end"]

_RESTRICTION: Final = re.compile(
    r"""
    \s (?: who | whose
        | (?!(?:accord|concern|dur|follow|includ|pend|regard)ing\b)[a-z]{2,20}ing \s (?:an?|her|his|its|the|their|in|on|at|for|from|near|with) )
    \s [^,;:—–“”"\n]{3,160} (?=[,;:—–]|\.?\Z)
    """,
    re.VERBOSE,
)
# The same with a form that can be the verb of a clause: "said a man | dressed in black", "read a sign | held by a child".
_REDUCED: Final = re.compile(
    r"\s(?:[a-z]{2,20}ed|born|built|caught|drawn|held|hung|hurt|known|made|seen|sent|shot|worn|written)"
    r"\s(?:only\s)?(?:by|in|on|at|as|near|from|with|to|outside|inside)\s[^,;:—–“”\"\n]{2,160}(?=[,;:—–]|\.?\Z)"
)
_DESCRIBED: Final = frozenset({GROUP, UNNAMED})


def ceiling(sentence: Sentence, hit: CueHit) -> int:
    """How far a speaker behind a cue may reach: to the next opening mark."""
    following = sentence.opening_from(hit.group_end)
    return sentence.end if following is None else following.opener


def inverted(sentence: Sentence, hit: CueHit) -> Frame | None:
    """Read "...,” said Smith", "The road is shut, said one official." as against "Smith, an official, said the road was shut."."""
    text, begin = sentence.text, hit.group_start
    if begin > 1 and text[begin - 1] == " " and text[begin - 2].isalnum():
        return None  # the commonest: a word right before the verb, its subject
    if sentence.closed_before(begin) is not None:
        mention = _speaker(sentence, hit)
        if mention is None:
            return None
        end = sentence.end
        reduced = _REDUCED.match(text, mention.outer_end, end) if mention.kind in _DESCRIBED else None
        if reduced is None and verb_first(text, mention.outer_end, end):
            return None
        at = mention_end(text, mention, end) if reduced is None else reduced.end()
        return Frame(hit, mention, begin, tails.read_behind(sentence, hit, max(at, hit.group_end)))
    at = sentence.trimmed(begin, " \t\xa0\n")
    if begin != hit.start:
        return None
    return _behind_clause(sentence, hit, at) if _ends_clause(text, sentence.start, at) else _inserted(sentence, hit, at)


def _speaker(sentence: Sentence, hit: CueHit) -> Mention | None:
    """Who stands behind the verb, with a name in apposition: "said | the mayor, Ann Lee"."""
    stop = ceiling(sentence, hit)
    if sentence.text.startswith(" by ", hit.group_end):
        return None  # "Ann Lee, 43, said by telephone"
    mention = mentions.mention_after(sentence.text, hit.group_end, stop)
    return mention if mention is None or mention.kind is not UNNAMED else with_name(sentence.text, mention, stop)


def _behind_clause(sentence: Sentence, hit: CueHit, at: int) -> Frame | None:
    """Read "The road is shut, said one official." where a clause ends at `at`."""
    text, start, end = sentence.text, sentence.start, sentence.end
    mention = _speaker(sentence, hit)
    if mention is None or not (may_invert(hit, mention) or _is_body_behind(text, start, at, mention)):
        return None
    right = tails.read_right(sentence, mention_end(text, mention, end), hit.syntax & ~BARE)
    rest = sentence.skip_space(right.tail_end)
    if right.kind != NONE or (rest < end and text[rest] not in ".,!?;") or _goes_on(text, rest, end):
        return None
    return Frame(hit, mention, hit.group_start, right)


def _inserted(sentence: Sentence, hit: CueHit, at: int) -> Frame | None:
    """Read "The trouble, | says Lee, | is the cost": between the subject of the clause and its verb."""
    text, start, end = sentence.text, sentence.start, sentence.end
    if at == start or text[at - 1] != "," or text.find(",", start, at - 1) >= 0:
        return None
    if hit.syntax & (CALL | WEAK) and hit.lemma != "say":
        return None
    mention = _speaker(sentence, hit)
    if mention is None or mention.kind is not PERSON:
        return None
    behind = mention.outer_end
    if not text.startswith(",", behind, end) or not verb_first(text, behind + 1, end):
        return None
    return Frame(hit, mention, hit.group_start, Right(NONE, behind, behind))


def mention_end(text: str, mention: Mention, end: int) -> int:
    """Where a mention behind its verb ends with the relative clause that says who is meant: "said | an engineer who knows the dam"."""
    match = _RESTRICTION.match(text, mention.outer_end, end)
    return mention.outer_end if match is None else match.end()


def _ends_clause(text: str, start: int, at: int) -> bool:
    """Whether the comma before `at` ends a clause, not one about the subject of the verb: "Smith, who leads the agency, | said"."""
    if at == start or text[at - 1] != "," or not finite(text, start, at):
        return False
    opening = text.rfind(",", start, at - 1)
    if opening < 0 or finite(text, start, opening):
        return True
    # Between the only two commas a participle tells of the subject too: "The researchers, led by Smith, | say".
    told = text.find(",", start, opening) < 0 and verb_first(text, opening + 1, at)
    return not told and WHO_AHEAD.match(text, opening) is None


def may_invert(hit: CueHit, mention: Mention) -> bool:
    """Whether a phrase behind a verb can be its subject: "said one official", not "denied the allegation"."""
    return hit.lemma == "say" or mention.kind is PERSON


def _is_body_behind(text: str, start: int, comma: int, mention: Mention) -> bool:
    """Whether a body stands behind a clause without commas: "The road is shut, announced the council"."""
    return mention.kind is ORGANIZATION and text.find(",", start, comma - 1) < 0


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether a verb follows the comma at `at`, or a relative clause behind it: then what stands before is its subject."""
    if not text.startswith(",", at):
        return False
    comma = text.find(",", at + 1, end)
    return verb_first(text, at + 1, end) or (comma > 0 and verb_first(text, comma + 1, end))
