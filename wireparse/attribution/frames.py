"""Reporting frames: a cue, who speaks, and which stretches of the sentence it reports."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.attribution import cues, mentions, tails
from wireparse.attribution.model import BARE, INVERTS, NOUN, PARENTHETIC, PARTICIPLE, PASSIVE, PREPOSITION, TELL, WEAK, CueHit, Mention
from wireparse.attribution.tails import COLON, NONE, OBJECT, QUOTE, THAT, Openers, Right

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.grammar.marks import Stretch

__all__ = ["Frame", "frames_of", "is_minor", "subject_of"]

# A reported clause longer than this is none: no editor lets one run on so.
_LONGEST: Final = 1200
_WORD_BEFORE: Final = re.compile(r"([A-Za-z]+)[\s,]*\Z")
_JOINING: Final = frozenset({"and", "but", "then", "or", "yet"})
_RELATIVE: Final = frozenset({"who", "which", "that"})
# Words that open a sentence before its first clause and are no part of what is reported.
_CONNECTIVE: Final = re.compile(
    r"(?:(?:But|And|Yet|So|Or|Still|However|Meanwhile|Also|Instead|Moreover|Furthermore|Additionally|Plus|Then|Nevertheless|Nonetheless|"
    r"Besides|Indeed|Overall|Finally)\b,?\s+)+(?:—\s*)?"
)
_YEAR: Final = re.compile(r"\s+(?:19|20)\d\d,")
# Words that open a phrase before the subject of its clause.
_FRONTED: Final = re.compile(
    r"(?:(?:More\s+|Most\s+)?[A-Z]?[a-z]+ly,|In|On|At|After|While|When|As|During|Speaking|For|With|By|From|Before|Since|Although|Though|Despite|Following|Under|If|Asked|"
    r"Responding|Citing|Writing|Earlier|Later|Last|Meanwhile|However|Instead|Still|Yet|Because|Until|Once|To|Of|Among|Throughout|Over|"
    r"Amid|Upon|Even|Unlike|Like|Given|Regarding|Regardless|Around|About|Within|Without|Against|Beyond|Behind|Through|Via|Per|According|"
    r"[A-Z][a-z]{2,}(?:ed|ing)\s+(?:by|in|with|at|on|to|for|about|the|an?|his|her|their|its|that|from|of|as|him|it|them)\b)"
)
_NEW_CLAUSE: Final = re.compile(r",?\s+(?:and|but|while|whereas|yet|although|though|as|or|so)\s*\Z|[;—–]\s*\Z|--\s*\Z|,[\"”’']*\s*\Z")
_COORDINATE: Final = re.compile(r",?\s+(?:and|but|while|whereas|yet|although|though|or|so)\s*\Z|[;—–]\s*\Z|--\s*\Z")
# What ends a reported clause before its sentence ends.
_BREAK: Final = re.compile(
    r";\s|,\s+(?:but(?!\s+(?:also|not|only|rather|instead|simply|still|now|that|to|in|on|with|for|by|at|if|when|because|is|are|was|were|has|had|have|"
    r"will|would|could|can|did|does|do|should|may|might|[a-z]+ed)\b)|while|whereas|although|though|according\s+to|compared|(?:call|cit|not|point|tell|ask|urg|refer|quot)ing|as\s+(?:did|has|have))\b|"
    r"\s+(?:—|–|--|-)\s+(?:though|but|the|an?|although|even)\b"
)
# What the writer adds at the end of a reported clause: "..., which begins Monday".
_ASIDE: Final = re.compile(r",\s+(?:which|who)\b")
# A subordinate clause before the main one ends at a comma before the subject of the main one.
_SUBORDINATE: Final = re.compile(
    r"(?:While|After|When|As|Although|Though|Before|If|Since|Because|By|In|Despite|Even|Besides|Upon|Beyond|Without|Rather|Instead|[A-Z]\w+ing|"
    r"Asked|Told|[Aa]sked)\b"
)
_MAIN_CLAUSE: Final = re.compile(
    r",\s+(?=(?:the|an?|he|she|they|it|we|I|his|her|their|its|some|many|one|another|that|this|those|there)\b|(?:Mr|Mrs|Ms)\.|[A-Z][a-z]+\s+(?:[A-Z]\w+\s+)?"
    r"(?:also\s+)?(?:[a-z]+ed|[a-z]+s|is|was|has|had|will|would|said|went|took|made)\b)"
)
_WHO: Final = re.compile(r",?\s+(?:who|which|that)\b")
_WHICH: Final = re.compile(r"\b(?:which|whom?|what|whose)\s+\Z")
# "Asked about the plan, he said" opens with no words of his.
_ASKED: Final = re.compile(r"(?:When\s+|While\s+|After\s+being\s+)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Tt]old)\b")
_AS: Final = re.compile(r"\b[Aa]s\s*\Z")
_CLOSING_SPACE: Final = " \t\xa0,;:—–-"


class Frame:
    """A cue with its speaker and the stretches that it reports."""

    __slots__ = ("cue", "embedded", "live", "mention", "pieces", "relative", "resumes", "right", "start", "tail")

    def __init__(self, cue: CueHit | None, mention: Mention | None, start: int, right: Right) -> None:
        self.cue = cue
        self.mention = mention
        self.start = start  # of subject and verb together: where a clause to the left ends
        self.right = right
        self.pieces: list[tuple[int, int]] = []
        self.tail = (right.tail_end, right.tail_end)
        self.live = True  # it reports something, as far as its place shows
        self.embedded = False
        self.relative = False  # the cue stands in a relative clause: "officials who say", "which he said"
        self.resumes = False  # a quoted stretch that opens the next sentence goes on with it


# Cues that report inside of another report too: "said the study said". Others there tell what is thought or may come.
_REPORTING: Final = frozenset({"say", "tell", "add", "note", "write", "warn"})


def is_minor(frame: Frame) -> bool:
    """Whether a frame names a source but makes no quote of its own: inside of another report, or about a noun."""
    hit = frame.cue
    if hit is None or frame.right.kind in (NONE, QUOTE, COLON):
        return False
    if hit.syntax & NOUN:
        return True
    if not frame.embedded or hit.syntax & PREPOSITION:
        return False
    return hit.group_start < hit.start or hit.lemma not in _REPORTING


def frames_of(text: str, start: int, end: int, stretches: Sequence[Stretch]) -> list[Frame]:
    """The reporting frames of the sentence `text[start:end]`, in the order of their cues."""
    hits = _hits(text, start, end, stretches)
    if not hits:
        return []
    opens = Openers(stretches)
    frames: list[Frame] = []
    for hit in hits:
        floor = max(start, frames[-1].cue.group_end if frames and frames[-1].cue else start)
        frame = _frame(text, hit, start, end, floor, opens, frames)
        if frame is not None:
            frame.embedded = _embedded(text, frame, frames)
            frame.live = frame.right.kind != NONE or _closed_before(text, frame.start, start, opens) is not None or (
                bool(hit.syntax & (PARENTHETIC | PREPOSITION)) and text[start : frame.start].rstrip()[-1:] == ","
            )
            if hit.syntax & WEAK and not frame.live:
                continue
            frames.append(frame)
    for index, frame in enumerate(frames):
        _contents(text, start, end, opens, frames, index, frame)
    return frames


@cache
def _spellings() -> frozenset[str]:
    """The cue words as they may stand between spaces, with the marks that follow them."""
    words = cues.CUE_WORDS | {word.capitalize() for word in cues.CUE_WORDS}
    return frozenset(word + mark for word in words for mark in ("", ",", ":", ".", ";", "?", "!", "—", "…"))


def _embedded(text: str, frame: Frame, before: list[Frame]) -> bool:
    """Whether the clause of an earlier frame goes on over this one: "said the study found"."""
    if not before or before[-1].right.kind not in (THAT, tails.CLAUSE_, tails.TO, tails.QUESTION) or before[-1].right.start > frame.start:
        return False
    return _COORDINATE.search(text, max(before[-1].right.start, frame.start - 12), frame.start) is None


def _hits(text: str, start: int, end: int, stretches: Sequence[Stretch]) -> list[CueHit]:
    """The cues outside of marks."""
    found: list[CueHit] = []
    spellings = _spellings()
    floor = start
    for stretch in (*stretches, None):
        ceiling = end if stretch is None else stretch.opener
        at = floor
        for word in text[floor:ceiling].split():
            if word not in spellings:
                continue
            at = text.index(word, at, ceiling)
            while text[at - 1 : at].isalnum() and at > floor:
                at = text.index(word, at + 1, ceiling)
            stop = at + len(word) - (not word[-1].isalpha())
            hit = cues.cue_at(text, at, stop, floor, ceiling)
            if hit is not None and (not found or hit.start >= found[-1].end):
                found.append(hit)
            at = stop
        if stretch is not None:
            floor = stretch.closer
    return found


def _closed_before(text: str, at: int, start: int, opens: Openers) -> Stretch | None:
    """The stretch whose closing mark stands right before `at`, save space, comma and dash."""
    while at > start and text[at - 1] in _CLOSING_SPACE:
        at -= 1
    stretch = opens.before(at)
    return stretch if stretch is not None and stretch.closer == at else None


def subject_of(text: str, start: int, end: int) -> Mention | None:
    """The subject of the sentence that starts at `start`, behind what stands before it."""
    for _ in range(3):
        match = _CONNECTIVE.match(text, start, end)
        if match is None and not _FRONTED.match(text, start, end):
            break
        if match is not None:
            start = match.end()
            continue
        comma = text.find(",", start, min(end, start + 160))
        if comma < 0:
            return None
        start = comma + 1
        year = _YEAR.match(text, start, end)
        if year is not None:
            start = year.end()
    return mentions.mention_after(text, start, end)


# Where a noun phrase ends at the latest: a clause has its verb before that.
_PHRASE_END: Final = re.compile(
    r"[,;:—–(]|\s-\s|--|\s(?:that|which|who|whom|whose|where|when|and|to|if|before|after|as|because|so|until|than)\b"
)


def _read(text: str, hit: CueHit, at: int, end: int, opens: Openers) -> Right:
    """What stands to the right, a bare clause only where it is one: "said the plan failed", not "announced a plan that failed"."""
    right = tails.read_right(text, at, end, hit.syntax, opens)
    if right.kind == NONE and hit.lemma == "say" and end - right.start > 24 and text[right.start].isalnum() and not text[right.tail_end : right.start].strip():
        return right._replace(kind=tails.CLAUSE_)
    if right.kind == tails.CLAUSE_ and hit.lemma != "say":
        match = _PHRASE_END.search(text, right.start, end)
        stop = match.start() if match is not None else end
        if not tails.finite(text, right.start, stop) and not tails.pronoun_clause(text, right.tail_end, end):
            nearest = opens.after(right.start)
            return right._replace(kind=OBJECT if right.start <= nearest <= stop else NONE)
        if text.startswith("to ", hit.group_start):
            return right._replace(kind=NONE)  # "free to disclose his returns"
    return right


def _frame(text: str, hit: CueHit, start: int, end: int, floor: int, opens: Openers, before: list[Frame]) -> Frame | None:
    """Put a cue and its speaker together."""
    syntax = hit.syntax
    following = opens.after(hit.group_end)
    ceiling = end if following < 0 else following
    if hit.speaker == 1:
        mention = mentions.mention_after(text, hit.group_end, ceiling)
        if mention is None:
            return None
        behind = max(mention.outer_end, hit.group_end)
        if syntax & PREPOSITION:
            return Frame(hit, mention, hit.group_start, _after_source(text, behind, start, end, hit, opens))
        return Frame(hit, mention, hit.group_start, _read(text, hit, behind, end, opens))
    if hit.speaker == -1 or (syntax & PARTICIPLE and before):
        if syntax & PARTICIPLE and _OWN_SUBJECT.search(text, max(floor, hit.group_start - 24), hit.group_start):
            mention = mentions.mention_before(text, hit.group_start, floor)
            if mention is not None:
                return Frame(hit, mention, mention.outer_start, _read(text, hit, hit.group_end, end, opens))
        mention = (_speaking(before) or subject_of(text, start, hit.group_start)) if hit.speaker != -1 else None
        return Frame(hit, mention, hit.group_start, _read(text, hit, hit.group_end, end, opens))
    quoted = _closed_before(text, hit.group_start, start, opens)
    last = opens.before(hit.group_start)
    if last is not None and last.closer <= hit.group_start:
        floor = max(floor, last.closer)
    mention = None
    if quoted is not None and syntax & INVERTS:
        mention = mentions.mention_after(text, hit.group_end, ceiling)
        if mention is not None and not tails.verb_first(text, mention.outer_end, end):
            behind = max(mention.outer_end, hit.group_end)
            return Frame(hit, mention, hit.group_start, _read(text, hit, behind, end, opens))
    if syntax & NOUN:
        right = _read(text, hit, hit.group_end, end, opens)
        if before and before[-1].right.start == right.start:
            return None  # "said in his letter that": the verb has it
        return Frame(hit, _possessor(text, hit, floor) or subject_of(text, start, hit.group_start), hit.group_start, right)
    if syntax & INVERTS and quoted is None and (inverted := _inverted(text, hit, start, end, ceiling, opens)):
        return inverted
    if not syntax & PARTICIPLE:
        mention = mentions.mention_before(text, hit.group_start, floor)
    if mention is not None and text[hit.group_end : hit.group_end + 1] == ",":
        # "Mr. Smith, analysts said, has other reasons": between commas, the nearest phrase speaks.
        comma = text.rfind(",", mention.end, hit.group_start)
        if comma > 0:
            mention = mentions.mention_before(text, hit.group_start, comma + 1) or mention
    if mention is not None:
        frame = Frame(hit, mention, mention.outer_start, _read(text, hit, hit.group_end, end, opens))
        frame.relative = bool(
            _WHO.match(text, mention.end, hit.group_start) or _WHICH.search(text, max(floor, mention.outer_start - 12), mention.outer_start)
        )
        return frame
    right = _read(text, hit, hit.group_end, end, opens)
    return _without_subject(text, hit, start, end, floor, ceiling, right, opens, before)


def _after_source(text: str, at: int, start: int, end: int, hit: CueHit, opens: Openers) -> Right:  # noqa: PLR0913
    """What follows "according to X": a clause only where nothing stands before it, and behind a comma."""
    comma = text.find(",", at, min(end, at + 240))
    while comma > 0 and (text[comma + 1 : comma + 2].isdigit() or opens.inside(comma)):
        comma = text.find(",", comma + 1, min(end, at + 240))
    if comma < 0:
        return Right(NONE, end, end)
    if _after_connective(text, start, end) < hit.start:
        return Right(NONE, comma, comma)
    after = _skip(text, comma + 1, end, " \t\n\xa0")
    if after in opens:
        return Right(QUOTE, after, comma)
    return Right(tails.CLAUSE_, after, comma)


_OWNED: Final = re.compile(r"(?:(?P<pronoun>\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur))|(?P<name>[’']s|(?<=s)[’']))\s+(?:[\w-]+\s+){0,4}\Z")


def _possessor(text: str, hit: CueHit, floor: int) -> Mention | None:
    """Whose statement it is: "his message", "the ministry's claim"."""
    match = _OWNED.search(text, max(floor, hit.group_start - 60), hit.group_start)
    if match is None:
        return None
    if match["pronoun"]:
        return mentions.mention_after(text, match.start(), match.end("pronoun"))
    return mentions.mention_before(text, match.start(), floor)


# "forced Smith to admit": who is made to speak stands between the verb and "to".
_CONTROL: Final = re.compile(
    r"\b(?:led|leads|leading|forced|forces|inspired|prompted|prompting|pushed|caused|allowed|persuaded|compelled|moved|pressed|got|helped|"
    r"required|encouraged|enabled|invited|spurred|causing|forcing)\s+(?=[^.;:“”\"]{3,160}\Z)"
)


def _led(text: str, at: int, floor: int) -> Mention | None:
    if not text.startswith("to ", at):
        return None
    match = _CONTROL.search(text, max(floor, at - 180), at)
    if match is None:
        return None
    return mentions.mention_after(text, match.end(), at)


def _speaking(before: list[Frame]) -> Mention | None:
    """The speaker whom a cue without a subject of its own goes on with: of the last frame that no other one reports."""
    for frame in before[:-9:-1]:
        if not frame.embedded and frame.live and frame.mention is not None:
            return frame.mention
    return None





def _inverted(text: str, hit: CueHit, start: int, end: int, ceiling: int, opens: Openers) -> Frame | None:  # noqa: PLR0913
    """ "The road is shut, said one official." as against "Smith, an official, said the road was shut."."""
    at = hit.group_start
    while at > start and text[at - 1].isspace():
        at -= 1
    if at == start or text[at - 1] != "," or hit.group_start != hit.start:
        return None
    mention = mentions.mention_after(text, hit.group_end, ceiling)
    if mention is None or not tails.finite(text, start, at):
        return None
    right = tails.read_right(text, mention.outer_end, end, hit.syntax & ~BARE, opens)
    if right.kind != NONE or (right.tail_end < end and text[right.tail_end] not in ".,!?;:" and not text[right.tail_end].isspace()):
        return None
    rest = text[right.tail_end : end].lstrip()
    return Frame(hit, mention, hit.group_start, right) if not rest or rest[0] in ".,!?;" else None


def _without_subject(  # noqa: PLR0913
    text: str, hit: CueHit, start: int, end: int, floor: int, ceiling: int, right: Right, opens: Openers, before: list[Frame]
) -> Frame | None:
    """A cue without a subject before it: inverted, coordinated, relative, a participle, or at the head of its sentence."""
    word = _WORD_BEFORE.search(text, max(floor, hit.group_start - 20), hit.group_start)
    lower = word.group(1).lower() if word else ""
    if word and lower in _RELATIVE:
        mention = mentions.mention_before(text, word.start(), floor)
        return Frame(hit, mention, word.start(), right) if mention else None
    at = hit.group_start
    while at > start and text[at - 1].isspace():
        at -= 1
    comma = at > start and text[at - 1] in ",—–-"
    if hit.syntax & INVERTS and (comma or at == start) and right.kind in (NONE, QUOTE, tails.CLAUSE_, OBJECT):
        mention = mentions.mention_after(text, hit.group_end, ceiling)
        if mention is not None:
            behind = max(mention.outer_end, hit.group_end)
            return Frame(hit, mention, hit.group_start, _read(text, hit, behind, end, opens))
    mention = _led(text, hit.group_start, floor) or _speaking(before)
    if mention is not None:
        return Frame(hit, mention, hit.group_start, right)
    mention = subject_of(text, start, min(hit.group_start, ceiling))
    if mention is not None and mention.outer_end <= hit.group_start:
        return Frame(hit, mention, hit.group_start, right)
    if right.kind in (QUOTE, COLON, THAT) or lower in _JOINING:
        return Frame(hit, None, hit.group_start, right)
    return None


def _contents(text: str, start: int, end: int, opens: Openers, frames: list[Frame], index: int, frame: Frame) -> None:  # noqa: PLR0913
    """Fill in what a frame reports: to its left, to its right, or on both sides."""
    right = frame.right
    hit = frame.cue
    if hit is None:
        return
    left = _left(text, start, opens, frames, index, frame)
    kind = right.kind
    if kind == NONE and _AS.search(text, max(start, frame.start - 4), frame.start):
        # "As officials have said, the road is shut" or "The road is shut, as officials have said."
        frame.start = max(start, frame.start - 3)
        while frame.start > start and not text[frame.start - 1].isspace():
            frame.start -= 1
        left = _left(text, start, opens, frames, index, frame)
        if left is not None and left[0] not in opens and not tails.finite(text, *left):
            left = None
        comma = _skip(text, right.tail_end, end, " ")
        if left is None and comma < end and text[comma] == ",":
            main = _skip(text, comma + 1, end, " \t\n\xa0")
            if main in opens:
                frame.pieces = [_quoted(text, main, end, opens)]
            elif tails.finite(text, main, end):
                frame.pieces = [(main, _clause_end(text, main, end, opens, frames, index))]
            frame.tail = (hit.end, comma)
            return
    if kind == QUOTE:
        piece = _right_quote(text, right.start, end, opens, frames, index)
        direct_left = left is not None and text[left[1] - 1] in "\"”'’»"
        if direct_left or (
            left is not None
            and hit.syntax & PARENTHETIC
            and text[right.tail_end : right.tail_end + 1] == ","
            and tails.finite(text, *left)
        ):
            frame.pieces = [left, piece]  # type: ignore[list-item]
        else:
            frame.pieces = [piece]
        frame.resumes = True
    elif (kind == tails.TO and hit.speaker == -1) or (hit.speaker and hit.syntax & PASSIVE and kind in (OBJECT, tails.CLAUSE_)):
        return
    elif kind not in (NONE, COLON):
        quoted_left = left is not None and _closed_before(text, left[1], start, opens) is not None
        fronted = left is not None and left[0] not in opens and not tails.finite(text, *left)
        if quoted_left and left is not None and not fronted:
            frame.pieces = [left]
            frame.resumes = True
        else:
            if kind == OBJECT and _taken(opens.after(right.start), frames, index):
                return
            if kind == OBJECT and (lead := _OBJECT_LEAD.match(text, right.start, end)):
                right = frame.right = right._replace(start=lead.end())
            stop = _clause_end(text, right.start, end, opens, frames, index) if kind != OBJECT else _object_end(text, right.start, end, opens)
            if frame.relative and kind != OBJECT and (comma_at := text.find(",", right.start, stop)) > 0 and not opens.inside(comma_at):
                stop = comma_at
            if kind != OBJECT and index == 0 and not hit.syntax & PREPOSITION and _SUBORDINATE.match(text, _after_connective(text, start, end), end):
                comma = _MAIN_CLAUSE.search(text, right.start, stop)
                if comma is not None and not opens.inside(comma.start()):
                    stop = comma.start()
            if right.start < stop <= right.start + _LONGEST:
                frame.pieces = [(right.start, stop)]
    elif kind == COLON:
        if right.start < end:
            frame.pieces = [(right.start, end)]
        frame.resumes = True
    elif left is not None:
        rest = _resumed(text, right, end, frames, index, left, opens)
        whole = _closed_before(text, left[1], left[0], opens) is not None or tails.finite(text, *left)
        if rest is not None and _DANGLING.search(text, left[0], left[1]):
            frame.pieces = [rest]
        elif rest is not None:
            frame.pieces = [left, rest]
        elif (whole or hit.syntax & PREPOSITION) and not _dependent(text, *left):
            frame.pieces = [left]
        frame.resumes = True
    last = frame.pieces[-1][0] if frame.pieces else end
    frame.tail = (hit.end, last if last > hit.end else max(right.tail_end, _tail_stop(text, right, end)))


def _after_connective(text: str, start: int, end: int) -> int:
    match = _CONNECTIVE.match(text, start, end)
    return start if match is None else match.end()


def _skip(text: str, at: int, end: int, characters: str) -> int:
    while at < end and text[at] in characters:
        at += 1
    return at


def _tail_stop(text: str, right: Right, end: int) -> int:
    comma = text.find(",", right.tail_end, min(end, right.tail_end + 60))
    return comma if comma >= 0 else min(end, right.tail_end + 60)


def _right_quote(text: str, at: int, end: int, opens: Openers, frames: list[Frame], index: int) -> tuple[int, int]:  # noqa: PLR0913
    """The quoted stretch at `at`, with the rest of its clause where it is only the subject: said “the winner” would decide."""
    start, stop = _quoted(text, at, end, opens)
    if text[stop - 2 : stop - 1] not in (",", ".", "!", "?") and stop < end and text[stop].isspace() and tails.verb_first(text, stop, end):
        return start, max(stop, _clause_end(text, stop, end, opens, frames, index))
    return start, stop


def _quoted(text: str, at: int, end: int, opens: Openers) -> tuple[int, int]:
    """From the stretch that opens at `at` on: with what its clause goes on to say, where it does."""
    stretch = opens[at]
    stop = stretch.closer
    if stretch.closed and text[stretch.end - 1 : stretch.end] not in (",", ".", "!", "?", "…"):
        # “A” and “B”: further stretches of the same clause belong to it.
        while (after := opens.after(stop)) >= 0 and after < end and after - stop < 60 and not _cut(text, stop, after):
            stop = opens[after].closer
    return at, stop


_CUT: Final = re.compile(r"[.;:—–]|\b(?:said|says|told|added|adding|saying|called|wrote|asked)\b|,\s+(?:he|she|they|it|according)\b")


def _cut(text: str, start: int, end: int) -> bool:
    return _CUT.search(text, start, end) is not None


def _left(text: str, start: int, opens: Openers, frames: list[Frame], index: int, frame: Frame) -> tuple[int, int] | None:  # noqa: PLR0913
    """The clause or quoted stretch that ends where subject and verb start."""
    stop = frame.start
    while stop > start and text[stop - 1] in " \t\xa0\n":
        stop -= 1
    hit = frame.cue
    if hit is None or stop <= start or frame.relative:
        return None
    mark = text[stop - 1]
    begin = start
    for earlier in frames[max(0, index - 3) : index]:
        if earlier.pieces and earlier.pieces[-1][1] <= stop and earlier.pieces[0][0] < earlier.start and earlier.cue:
            begin = max(begin, earlier.pieces[-1][1], earlier.cue.group_end)
    quoted = _closed_before(text, stop, start, opens)
    if hit.syntax & PARTICIPLE or (quoted is not None and mark not in ",—–-" and not _ends_quote(text, quoted, begin)):
        return None
    if quoted is None:
        if hit.syntax & PASSIVE and hit.speaker:
            return None
        if mark not in ",—–-" and not (mark in "?!" and hit.syntax & PARENTHETIC):
            if not (hit.syntax & PREPOSITION):
                return None
        elif not hit.syntax & (PARENTHETIC | PREPOSITION | TELL):
            return None
    while stop > start and text[stop - 1] in ",—–- \t\xa0\n":
        stop -= 1
    match = _CONNECTIVE.match(text, begin, stop)
    if match is not None:
        begin = match.end()
    while begin < stop and text[begin] in " ,;—–-\n\xa0":
        begin += 1
    if quoted is not None and quoted.opener > begin and not _belongs(text, begin, quoted.opener):
        begin = quoted.opener
    if _ASKED.match(text, begin, stop):
        return None
    if stop - begin > _LONGEST and quoted is not None:
        begin = quoted.opener
    if stop <= begin or (quoted is None and stop - begin > _LONGEST):
        return None
    return begin, stop


def _ends_quote(text: str, quoted: Stretch, begin: int) -> bool:
    """Whether a stretch is punctuated as speech is before "he said", or opens its sentence: not “silver standard” status."""
    return text[quoted.end - 1 : quoted.end] in (",", ".", "!", "?", "…", "-", "—", "–") or quoted.opener <= begin + 1


_LEAD: Final = re.compile(r"[^,:]{0,30},\s*\Z|.*[:]\s*\Z", re.DOTALL)


def _belongs(text: str, begin: int, opener: int) -> bool:
    """Whether the words before a quoted stretch are part of what is reported."""
    lead = text[begin:opener]
    return len(lead) <= 600 and not _LEAD.match(lead)


def _resumed(  # noqa: PLR0913
    text: str, right: Right, end: int, frames: list[Frame], index: int, left: tuple[int, int], opens: Openers
) -> tuple[int, int] | None:
    """The rest of a clause that the frame interrupts: "The road, police said, is shut."."""
    at = _skip(text, right.tail_end, end, " \t\n\xa0")
    hit = frames[index].cue
    if hit is None or at >= end or text[at] != "," or _closed_before(text, left[1], left[0], opens) is not None:
        return None
    at = _skip(text, at + 1, end, " \t\n\xa0")
    whole = tails.finite(text, *left) and not _dependent(text, *left)
    if tails.verb_first(text, at, end):
        whole = False  # "The solution that he offered, she said, was simple."
    if whole:
        # A clause that was whole already goes on only where it is joined.
        if hit.syntax & PREPOSITION or not _JOINED_ON.match(text, at, end) or frames[index + 1 : index + 2]:
            return None
    elif at - max(hit.group_end, frames[index].mention.outer_end if frames[index].mention else 0) > 40:
        return None
    stop = _clause_end(text, at, end, opens, frames, index)
    return (at, stop) if at < stop <= at + _LONGEST and tails.finite(text, at, stop) else None


_JOINED_ON: Final = re.compile(r"(?:and|but|or|that)\b")
_DEPENDENT: Final = re.compile(r"(?:While|When|As|After|If|Where|Although|Though|Before|Because|Since|Until|Unless|Once|Whereas|Besides)\b")


def _dependent(text: str, start: int, end: int) -> bool:
    """Whether a clause is subordinate and has no main clause with it."""
    if not _DEPENDENT.match(text, start, end):
        return False
    comma = text.find(",", start, end)
    while comma > 0:
        if tails.finite(text, comma, end):
            return False
        comma = text.find(",", comma + 1, end)
    return True


_DANGLING: Final = re.compile(r"\b(?:and|but|who|which|that|because|also|or)\Z")
# "referred to him as", "accused the mayor of": what the verb governs by a preposition is not in what is said.
_OBJECT_LEAD: Final = re.compile(r"(?:(?:to|of|about|as)\s+)+")


def _taken(opener: int, frames: list[Frame], index: int) -> bool:
    """Whether a later cue stands between a cue and the quoted words: "deplored the unrest and said it was “bad”"."""
    return any(later.cue is not None and later.cue.end <= opener for later in frames[index + 1 : index + 4])


_OBJECT_END: Final = re.compile(
    r"[,.;:!?](?=\s|\Z)|\s[—–-]|--|\s(?:and|but|while|when|because|before|after|as\s+(?:he|she|they|it|well)|if|who|which|that|saying|adding|without)\b"
)


# "with Smith saying", "officials saying": a participle with a subject of its own.
_OWN_SUBJECT: Final = re.compile(r"(?:\b[A-Z][\w’'-]+|\b(?:he|she|they|him|her|them|it|some|others?|many|officials|people|critics|experts|residents))\s+\Z")


def _object_end(text: str, at: int, end: int, opens: Openers) -> int:
    """Where a noun phrase that holds quoted words ends: at the first comma outside of marks, or with its clause."""
    stop = _quoted(text, opens.after(at), end, opens)[1]
    if text[stop - 1] in "\"”’'»" and text[stop - 2] in ".,!?":
        return stop
    match = _OBJECT_END.search(text, stop, end)
    return match.start() if match is not None else end


def _clause_end(text: str, at: int, end: int, opens: Openers, frames: list[Frame], index: int) -> int:  # noqa: PLR0913
    """Where a reported clause that starts at `at` ends: at its sentence's end, or where the next frame takes over."""
    stop = min(end, at + _LONGEST + 1)
    for later in frames[index + 1 : index + 6]:
        if later.start <= at or later.cue is None:
            continue
        if later.start >= stop:
            break
        joint = _NEW_CLAUSE.search(text, max(at, later.start - 12), later.start)
        own = later.mention is not None and later.mention.outer_start >= at
        if joint is None:
            continue
        coordinate = _COORDINATE.search(text, max(at, later.start - 12), later.start)
        if later.cue.syntax & (PARTICIPLE | PREPOSITION) or not own or coordinate or later.right.kind == NONE:
            stop = joint.start()
            break
    position = at
    while match := _BREAK.search(text, position, stop):
        inside = opens.inside(match.start())
        if inside is not None:
            position = inside.closer
            continue
        stop = match.start()
        break
    comma = text.rfind(",", at, stop)
    if comma > 0 and _ASIDE.match(text, comma, stop) and not opens.inside(comma):
        stop = comma
    while stop > at and text[stop - 1] in " \t\xa0\n,;:—–-.!?)":
        if text[stop - 1] == ")" and text.find("(", at, stop) >= 0:
            break
        stop -= 1
    last = opens.before(stop)
    if last is not None and last.end <= stop < last.closer:
        stop = last.closer
    return stop
