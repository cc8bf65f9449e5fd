"""Quoted stretches with what belongs to them: those that go on in the same clause, and the noun phrase that holds them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution.clauses import verb_first
from wireparse.attribution.endings import NEAR_FRAMES, clause_end
from wireparse.attribution.model import BARE, CALL, CLAUSE, PARTICIPLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.sentence import Frame, Sentence

__all__ = ["object_of", "quote_behind", "quoted_at"]


_CLOSING: Final = frozenset("\"”’'»")
# What stands between two stretches that are not one quote.
_CUT: Final = re.compile(
    r"[.;:—–]|\b(?:said|says|told|added|adding|saying|called|wrote|asked)\b|,\s+(?:he|she|they|it|according)\b|"
    r"\b(?:and|but)\s+(?:[a-z]+ly\s+|also\s+)?[a-z]+(?:ed|ing)\b"
)
# "referred to him as", "accused the mayor of": what the verb governs by a preposition is not in what is said.
_OBJECT_LEAD: Final = re.compile(r"(?:(?:to|of|about|as)\s+)+")
_GOVERNED: Final = re.compile(r"\s+(?:to|of|about|as|against)\s")
_LISTED: Final = re.compile(r"\s*(?:(?:and|or|but)\s+)?(?:(?:an?|the|as)\s+)*")
# What completes quoted words that no mark ends: said it was “a perfect example” of its kind.
_COMPLEMENT: Final = re.compile(r"\s(?:for|to|of|that|about|between|with|towards?|among|over|from)\s")
_OBJECT_END: Final = re.compile(
    r"""
      [,;:!?] (?=\s|\Z) | \. (?=\s*\Z) | \s[—–-] | --   # a stop inside of a sentence belongs to an abbreviation
    | \s (?: on (?=\s(?:[A-Z]|his\b|social\b)) | during | at | (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day | but | while | when
          | because | before | after | as\s+(?:he|she|they|it|well) | if | who | that | saying | adding
          | (?<!\s(?:in|of|on|to|by|at)\s) (?<!\s(?:for)\s) (?<!\s(?:from|with)\s) which
          | and (?=\s+(?: (?:[a-z]+ly\s+|also\s+)? (?:he|she|it|they|we|[a-z]+(?:ed|ing)|said|made|took|gave|went|got|came|left|put|kept|told
                          |wrote|sent|met|ran|held|began|saw|won|lost|led|found|paid|brought|fell|stood|sat|spoke|threw|quit|swore|broke|is|was|were|will|would
                          |has|had|then|that)\b | [A-Z] )) ) \b
    """,
    re.VERBOSE,
)


def quoted_at(sentence: Sentence, at: int, later: Sequence[Frame]) -> tuple[int, int]:
    """The stretch that opens at `at`, with those that go on in the same clause: “A” and “B”."""
    text = sentence.text
    stretch = sentence.opening_at(at)
    if stretch is None:
        return at, at
    stop = stretch.closer
    if stretch.closed and text[stretch.end - 1] not in ",.!?…":
        while (after := sentence.opening_from(stop)) is not None and after.opener - stop < 60:
            if _CUT.search(text, stop, after.opener) or any(stop <= each.cue.start < after.opener for each in later):
                break
            stop = after.closer
    return at, stop


def object_of(sentence: Sentence, frames: Sequence[Frame], index: int) -> tuple[int, int] | None:
    """A noun phrase with quoted words: called [the plan “a mess”], accused him [of being “a liar”]."""
    frame = frames[index]
    start = frame.right.start
    opening = sentence.opening_from(start)
    if opening is None or any(later.cue.end <= opening.opener for later in frames[index + 1 : index + 4]):
        return None  # "deplored the unrest and said it was “bad”": a later cue has the quoted words
    whole = frame.cue.syntax & CALL and not frame.cue.syntax & (CLAUSE | BARE)
    if whole or _GOVERNED.match(sentence.text, frame.cue.group_end, start):
        start = sentence.skip_space(frame.cue.group_end)  # "referred to Mexican drivers as": no tail, but the object
    lead = _OBJECT_LEAD.match(sentence.text, start, sentence.end)
    return start if lead is None else lead.end(), _object_end(sentence, opening.opener, relative=frame.relative)


def _object_end(sentence: Sentence, opener: int, *, relative: bool) -> int:
    """Where a noun phrase that holds quoted words ends: at the first comma outside of marks, or with its clause."""
    text, end = sentence.text, sentence.end
    stop = quoted_at(sentence, opener, ())[1]
    while (after := sentence.opening_from(stop)) is not None and _LISTED.fullmatch(text, stop, after.opener):
        stop = after.closer  # a “rogue,” a “liar” and “worse”
    if text[stop - 1] in _CLOSING and text[stop - 2] in ".,!?":
        return stop
    if relative and verb_first(text, stop, end):
        return stop  # "What Lee described as “a mess” | was"
    match = _OBJECT_END.search(text, stop, end)
    return end if match is None else match.start()


def quote_behind(sentence: Sentence, frames: Sequence[Frame], index: int) -> tuple[int, int]:
    """The quoted stretch to the right, with its clause where it is but a part: said “the winner” would decide, “the end” of the war."""
    text = sentence.text
    start, stop = quoted_at(sentence, frames[index].right.start, frames[index + 1 : index + NEAR_FRAMES])
    if (
        text[stop - 2] not in ",.!?"
        and stop < sentence.end
        and text[stop].isspace()
        and (
            (verb_first(text, stop, sentence.end) and not _restricts(text, frames[index]))
            or _COMPLEMENT.match(text, stop, sentence.end)
        )
    ):
        return start, max(stop, clause_end(sentence, stop, frames, index))
    return start, stop


def _restricts(text: str, frame: Frame) -> bool:
    """Whether a frame tells which one is meant, so that a verb behind it is not its own: "What Poe calls “a mess” | is", "a sign saying “Stop” | fell"."""
    if not frame.cue.syntax & PARTICIPLE or frame.mention is None:
        return frame.relative
    return text[frame.cue.group_start - 2 : frame.cue.group_start].rstrip()[-1:] != ","
