"""The stretches beside a cue that may say when and where it was said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wireparse.attribution.paragraphs import Attribution

__all__ = ["settings_of"]

_SHORTEST: Final = len(" on X")
_REACH: Final = 160  # characters: a phrase before the subject is no longer
_SENTENCE_START: Final = re.compile(r""".*(?:[.!?…]["”’')]*\s|["”—]\s|--\s|\n)""", re.DOTALL)
_FRONTED: Final = re.compile(
    r"(?:In|On|At|During|Via|Over|Speaking|Writing|Appearing|Testifying|Late|Early|Later|Earlier)\b[^;:“”\"]*,\s\Z"
)


def settings_of(text: str, attribution: Attribution) -> list[tuple[int, int]]:
    """Return the tail behind the cue, what stands between subject and verb, and the phrase that opens the sentence.

    Only "Speaking on Monday, Lee said" has a phrase of its own before the subject: where the reported words stand there,
    it belongs to them.
    """
    cue, mention, tail = attribution.cue, attribution.mention, attribution.tail
    if cue is None:
        return []
    found = [tail] if tail[1] - tail[0] >= _SHORTEST else []
    if mention is None:
        return found
    end, start = mention.end, cue.start
    if end > cue.group_start:
        return found
    if start - end >= _SHORTEST and text.find(",", end, start) < 0:  # "Lee on Monday said"
        found.append((end, start))
    begin = mention.outer_start
    if begin > 1 and text[begin - 1] == " " and text[begin - 2] == "," and attribution.pieces[0][0] > begin:
        opened = _SENTENCE_START.match(text, begin - _REACH if begin > _REACH else 0, begin)
        start = 0 if opened is None and begin <= _REACH else begin if opened is None else opened.end()
        if _FRONTED.match(text, start, begin):
            found.append((start, begin))
    return found
