"""What stands to the left of a frame and may be what it reports: a clause, or a stretch in quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution.clauses import after_connective, asks, finite, opens_dependent
from wireparse.attribution.endings import LONGEST
from wireparse.attribution.model import PARENTHETIC, PARTICIPLE, PASSIVE, PREPOSITION, TELL
from wireparse.attribution.right import PLAIN, THAT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.sentence import Frame, Sentence
    from wireparse.grammar.marks import Stretch

__all__ = ["left_of"]

_OPENING: Final = frozenset("\"“‘'`«")
_SPEECH_ENDS: Final = frozenset(",.!?…-—–")
_CLAUSES: Final = frozenset({THAT, PLAIN})
# What stands before a quoted stretch and is no part of what is said: "However, “...”", "He put it this way: “...”".
_LEAD_IN: Final = re.compile(r"[^,:]{0,30},\s*\Z|.*[:]\s*\Z", re.DOTALL)
_SHORTEST: Final = 7  # characters that a clause has at least
_POINTING: Final = frozenset({"that's", "that’s", "it's", "it’s"})
_TITLE: Final = 48  # characters of a title that a comma parts from its name


def left_of(sentence: Sentence, frames: Sequence[Frame], index: int) -> tuple[int, int] | None:
    """The clause or quoted stretch that ends where subject and verb start, behind the start of the sentence."""
    frame = frames[index]
    if frame.relative or frame.cue.syntax & PARTICIPLE:
        return None
    text, begin, quoted = sentence.text, sentence.start, None
    stop = sentence.trimmed(frame.start, " \t\xa0\n")
    if sentence.stretches:
        quoted = sentence.closed_before(stop)
        if quoted is None and (quoted := _before_title(sentence, stop)) is not None:
            stop = quoted.closer
    if stop <= begin or (quoted is None and not _may_follow(frame, text[stop - 1])):
        return None
    if index:
        begin = _behind_earlier(text, begin, stop, frames[max(0, index - 3) : index], quoted)
    if begin < 0 or (quoted is not None and not _may_quote(text, stop, quoted, begin)):
        return None
    return _without_marks(sentence, frame, quoted, begin, stop)


def _without_marks(
    sentence: Sentence, frame: Frame, quoted: Stretch | None, begin: int, stop: int
) -> tuple[int, int] | None:
    """What stands to the left of a frame, from `begin` on, without the connective and the marks around it."""
    text = sentence.text
    if quoted is not None and quoted.opener == begin:
        return begin, sentence.trimmed(stop, ",—–- \t\xa0\n")
    if after_connective(text, begin, frame.start) >= frame.start:
        return None
    stop = sentence.trimmed(stop, ",—–- \t\xa0\n")
    begin = after_connective(text, begin, stop)
    while begin < stop and text[begin] in " ,;—–-([\n\xa0":
        begin += 1
    if quoted is not None and quoted.opener > begin and not _belongs(text, begin, quoted.opener):
        begin = quoted.opener
    if stop - begin < _SHORTEST and text[begin:stop].lower() in _POINTING:
        stop -= len("'s")  # "That's according to the bank"
    if stop <= begin or stop - begin > LONGEST or asks(text, begin, stop):
        return None if quoted is None or asks(text, begin, stop) else (quoted.opener, stop)
    return begin, stop


def _behind_earlier(text: str, start: int, stop: int, frames: Sequence[Frame], quoted: Stretch | None) -> int:
    """Where a clause that ends at `stop` may start, behind what earlier frames report; -1 where it is part of that."""
    for earlier in frames:
        if quoted is not None and _has_reported(earlier, quoted) and _in_dependent(text, start, earlier):
            return -1  # "When Lee said that “the dam leaks,” the mayor said": it has a speaker already
        if earlier.pieces and earlier.pieces[-1][1] <= stop and earlier.pieces[0][0] < earlier.start:
            start = max(start, earlier.pieces[-1][1], earlier.cue.group_end)
            if start == earlier.cue.group_end and not finite(text, start, stop):
                return -1  # “...,” he said at the rally, according to: how it was said
        elif (
            earlier.right.kind in _CLAUSES
            and earlier.right.start < stop
            and not finite(text, earlier.right.start, stop)
        ):
            return -1  # "reported that on a visit to Rome, the mayor repeated": still what the earlier frame reports
    return start


def _has_reported(frame: Frame, quoted: Stretch) -> bool:
    """Whether a stretch is part of what a frame reports behind itself."""
    return bool(frame.pieces) and frame.start < frame.pieces[0][0] <= quoted.opener < frame.pieces[-1][1]


def _in_dependent(text: str, start: int, frame: Frame) -> bool:
    """Whether a frame stands in the clause before the main one: "When Lee | said", not "After the rain, Lee | said"."""
    return opens_dependent(text, start, frame.start) and not text[start : frame.start].rstrip().endswith(",")


def _before_title(sentence: Sentence, stop: int) -> Stretch | None:
    """The stretch before a title that a comma parts from its name: “The road is shut,” | another friend, | Ann Lee told RTE."""
    last = sentence.opening_before(stop)
    if last is None or not 0 < stop - last.closer < _TITLE or sentence.text[last.end - 1] not in _SPEECH_ENDS:
        return None
    titled = sentence.text[stop - 1] == "," and sentence.text.find(",", last.closer, stop - 1) < 0
    return last if titled and not finite(sentence.text, last.closer, stop) else None


def _may_follow(frame: Frame, mark: str) -> bool:
    """Whether the frame may stand behind a clause that ends in `mark`: "The road is shut, police said."."""
    syntax = frame.cue.syntax
    if mark in ",—–-":
        licence = PARENTHETIC | PREPOSITION | TELL
    else:
        licence = PARENTHETIC | PREPOSITION if mark in "?!" else PREPOSITION
    return bool(syntax & licence) and not (syntax & PASSIVE and frame.cue.speaker)


def _may_quote(text: str, stop: int, quoted: Stretch, begin: int) -> bool:
    """Whether a stretch is punctuated as speech is before "he said", or opens its sentence: not “silver standard” status."""
    return text[stop - 1] in ",—–-" or text[quoted.end - 1] in _SPEECH_ENDS or quoted.opener <= begin + 1


def _belongs(text: str, begin: int, opener: int) -> bool:
    """Whether the words before a quoted stretch are part of what is reported."""
    return not _is_apart(text, begin, opener) and opener - begin <= 600 and not _LEAD_IN.match(text, begin, opener)


def _is_apart(text: str, begin: int, opener: int) -> bool:
    """Whether a bracket or a dash opens what a quoted stretch begins: "He hated it - “too loud,” he said - and left"."""
    return text[begin] not in _OPENING and (text[opener - 1] == "(" or text[begin:opener].rstrip()[-1:] in "—–-")
