"""Who speaks behind the cue: "according to X", "was told by X", "quoted X as saying", "as noted in X"."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.attribution import mentions, tails
from wireparse.attribution.clauses import after_connective, finite, verb_first
from wireparse.attribution.inversion import ceiling
from wireparse.attribution.model import PERSON, PREPOSITION, PRONOUN, UNNAMED, Mention
from wireparse.attribution.right import NONE, OBJECT, PLAIN, QUOTE, Right
from wireparse.attribution.sentence import Frame, Sentence

if TYPE_CHECKING:
    from wireparse.attribution.model import CueHit
    from wireparse.elements import SpeakerKind

__all__ = ["agent", "speaker_behind"]

_AS_SAYING: Final = re.compile(
    r"(?:,\s[^,;:.\n\"“”]{1,60},)?\s++as\s++(?:saying|stating|telling\s++\w++|having\s++said)\b"
)
# "According to the mayor, | who spoke on Monday, | the dam is safe", "... to Jane Roe, | a geologist in Rome, | the dam is safe".
_WHO_ASIDE: Final = re.compile(r"\s*(?:who|whose|which)\b[^,;:“”\"]{2,120},(?=\s)")
# Behind a person's name stands what he is or how old, behind an office who holds it: "a spokeswoman, | Jo Lee,".
_APPOSED: Final = MappingProxyType(
    {
        PERSON: re.compile(
            r"\s*(?:(?:an?|the|his|her|their|[A-Z][\w-]{1,30}+['’]s)\s[^,;:“”\"]{2,90}|\d{1,3}),(?=\s(?!wh))"
        ),
        UNNAMED: re.compile(r"\s*[A-Z][\w.’'-]{1,30}(?:\s[A-Z][\w.’'-]{1,30}){1,3}+,(?=\s(?!wh))"),
    }
)
_SOURCE: Final = 240  # characters that the source behind "according to" may have


def speaker_behind(sentence: Sentence, hit: CueHit) -> Frame | None:
    """Read "according to X", "was told by X"."""
    mention = mentions.mention_after(sentence.text, hit.group_end, ceiling(sentence, hit))
    if mention is None and sentence.text.startswith(" her as ", hit.group_end):  # not "her brother as"
        at = hit.group_end + 1
        mention = Mention(at, at + 3, PRONOUN, at, at + 3, at, at + 3, "s", "f")
    if mention is None:
        return None
    behind = max(mention.outer_end, hit.group_end)
    saying = _AS_SAYING.match(sentence.text, behind, sentence.end)
    behind = behind if saying is None else saying.end()
    right = (
        _after_source(sentence, behind, hit, mention.kind)
        if hit.syntax & PREPOSITION
        else tails.read_behind(sentence, hit, behind)
    )
    return Frame(hit, mention, hit.group_start, right)


def agent(sentence: Sentence, right: Right) -> Mention | None:
    """Who stands behind the quoted words of a passive: was described as “reckless” by the mayor."""
    stretch = sentence.opening_from(right.start) if right.kind in (QUOTE, OBJECT) else None
    if stretch is None or not sentence.text.startswith(" by ", stretch.closer):
        return None
    return mentions.mention_after(sentence.text, stretch.closer + 3, sentence.end)


def _after_source(sentence: Sentence, at: int, hit: CueHit, kind: SpeakerKind) -> Right:
    """What follows "according to X": a clause only where nothing stands before it, and behind a comma.

    Behind a person's name an apposition may stand, behind an office the name of who holds it.
    """
    text, end = sentence.text, sentence.end
    stop = min(end, at + _SOURCE)
    comma = text.find(",", at, stop)
    while comma > 0 and (text[comma + 1 : comma + 2].isdigit() or sentence.holding(comma) is not None):
        comma = text.find(",", comma + 1, stop)
    if comma < 0:
        return Right(NONE, end, end)
    after = sentence.skip_space(comma + 1)
    if hit.lemma == "in the words of" and sentence.opening_at(after) is not None:
        return Right(QUOTE, after, comma)
    opens = text[sentence.trimmed(hit.group_start, " \xa0\n") - 1] in ":("
    if not opens and after_connective(text, sentence.start, end) < hit.group_start:
        return Right(NONE, comma, comma)
    aside = _WHO_ASIDE.match(text, comma + 1, end)
    if aside is None and kind in _APPOSED and (aside := _APPOSED[kind].match(text, comma + 1, end)) is not None:
        comma_behind = text.find(",", aside.end(), end)  # up to which a clause has its verb
        clause = finite(text, aside.end(), comma_behind if comma_behind >= 0 else end)
        aside = aside if clause and not finite(text, comma + 1, aside.end()) else None
    if aside is not None and not verb_first(text, aside.end(), end) and finite(text, aside.end(), end):
        comma = aside.end() - 1
    after = sentence.skip_space(comma + 1)
    return Right(PLAIN if sentence.opening_at(after) is None else QUOTE, after, comma)
