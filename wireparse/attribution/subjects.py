"""Who speaks where no subject stands right before the cue."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.attribution import mentions
from wireparse.attribution.clauses import subject_start
from wireparse.attribution.model import PRONOUN, Mention

if TYPE_CHECKING:
    from wireparse.attribution.model import CueHit

__all__ = ["led", "possessor", "subject_of"]

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
# "forced Smith to admit": who is made to speak stands between the verb and "to".
_CONTROL: Final = re.compile(
    r"\b(?:led|leads|leading|forced|forces|inspired|prompted|prompting|pushed|caused|allowed|persuaded|compelled|moved|pressed|got|"
    r"helped|required|encouraged|enabled|invited|spurred|causing|forcing)\s+(?=[^.;:“”\"]{3,160}\Z)"
)


def subject_of(text: str, start: int, end: int) -> Mention | None:
    """The subject of the sentence that starts at `start`, behind what stands before it."""
    at = subject_start(text, start, end)
    return None if at < 0 else mentions.mention_after(text, at, end)


def possessor(text: str, hit: CueHit, floor: int) -> Mention | None:
    """Whose statement it is: "his message", "the ministry's claim"."""
    match = _OWNED.search(text, max(floor, hit.group_start - 60), hit.group_start)
    if match is None:
        return None
    if match["pronoun"]:
        start, end = match.span("pronoun")
        number, gender = _POSSESSIVES[text[start:end].lower()]
        return Mention(start, end, PRONOUN, start, end, start, end, number, gender)
    return mentions.mention_before(text, match.start(), floor)


def led(text: str, at: int, floor: int) -> Mention | None:
    """Who is led to say something: "forced Smith to admit"."""
    if not text.startswith("to ", at):
        return None
    match = _CONTROL.search(text, max(floor, at - 180), at)
    return None if match is None else mentions.mention_after(text, match.end(), at)
