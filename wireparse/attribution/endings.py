"""Where a reported clause ends: with its sentence, where the writer goes on in words of his own, or where another frame begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution.clauses import finite, verb_first
from wireparse.attribution.forms import BASE, FORMS, PAST, THIRD
from wireparse.attribution.model import NOUN, PARTICIPLE, PASSIVE, PREPOSITION
from wireparse.attribution.right import NONE
from wireparse.lexicon.cues import ATTITUDES, DOCUMENT_VERBS, SUMMING_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.sentence import Frame, Sentence

__all__ = ["COORDINATE", "LONGEST", "NEAR_FRAMES", "clause_end", "deed_end", "has_object", "is_withheld"]

# A reported clause longer than this is none: no editor lets one run on so.
LONGEST: Final = 1200
COORDINATE: Final = re.compile(
    r",?(?<!\s)\s++(?:and|but|while|whereas|yet|although|though|or|so)\s*+\Z|(?:[;—–]|--)\s*+\Z"
)
_JOINT: Final = re.compile(
    r",?(?<!\s)\s++(?:and|but|while|whereas|yet|although|though|as|or|so|before(?=\s++\Z))\s*+\Z|(?:[;—–]|--|,[\"”’']*+)\s*+\Z"
)
# What ends a reported clause before its sentence ends, where `_goes_on` does not say otherwise.
_BREAK: Final = re.compile(
    r"""
    [;,—–-] (?:  # the first character alone, so that the search skips to one of them
      (?<=;) \s
    | (?<=,) (["”’] | '')?+ \s+  # also behind a closing mark
      (?: but (?!\s+(?: also|not|only|rather|instead|simply|still|now|that|to|in|on|with|for|by|at|if|when|because|is|are
                       | was|were|has|had|have|will|would|could|can|did|does|do|should|may|might|[a-z]+ed )\b)
        | while|whereas|although|though | an? )\b
    | (?<=,) \s+ (?: according\s+to|compared|(?:call|cit|not|point|tell|ask|urg|refer|quot|echo|tout|contrast|spark
                       |prompt|allud|invok|employ|reflect|declin|refus|dismiss)ing | the\s+(?:first|second|third|last|latest)\s+time | as\s+(?:did|has|have) )\b
    | (?<=\s[—–-]) -?+ \s+(?:though|but|the|an?|although|even)\b
    )
    """,
    re.VERBOSE,
)
# Where its subject goes on with what it did itself: "said the town was poor and accused him of lying", "and when pressed, she added".
_TURN: Final = re.compile(
    r"and(?<=[,\s]and)\s+(?:(?:also\s+|then\s+)?(?:accused|called|criticized|blamed|urged)|"
    r",?(?:when|if|after\sbeing)\s(?:asked|pressed|questioned|challenged))\b"
)
_CONTRAST: Final = re.compile(r"[,\s]\s*(?:but|while|whereas|although|though)\s+")
# Findings are set against one another: "polls show that she leads, while he gains".
_ADDS: Final = re.compile(r"[,\s]\s*(?:while|whereas|although|though)\s")
# What follows "while" is a clause of its own: "while also asking", "but they care".
_CLAUSAL: Final = re.compile(r"(?:\w+ )?(?:[a-z]+ing|he|she|they|we|I)\b")
# A noun in apposition to the whole clause, as the writer puts it: "..., a claim that the mayor denies".
_SUMMED: Final = re.compile(r"[,\s]\s*an?\b((?:\s+[\w’'-]+){0,3})")
_FIGURE: Final = re.compile(r"\d(?![\w,-])|\bpercent\b")
# What the writer adds at the end of a reported clause: "..., which begins Monday".
_ASIDE: Final = re.compile(
    r",\s+(?:which|who|(?:in|to|for|from|with|by|at|on|during|after)\s(?:which|whom)"
    r"|(?:(?:an?|the)\s)?(?:copy|copies|draft|excerpts?|text)\sof\swhich)\b"
)
# What the speaker kept to himself: "..., but gave no date", "without elaborating".
_WITHHELD: Final = re.compile(
    r"""
    [ ] (?: without [ ] elaborating
          | without(?<=,[ ]without) [ ] (?:giv|provid|offer|nam|identify|specify|disclos)ing
          | (?:and|but) [ ] (?:gave|offered|provided|cited|set|released|shared|named) [ ] (?:no|few|little) ) \b
    """,
    re.VERBOSE,
)
_DASHES: Final = ("—", "–", " -", "--")
_DASHED: Final = frozenset("—–-")
# "to repair the wall, | saying it leaked", "to repair the wall | and praised the guard".
_DEED_END: Final = re.compile(
    r"""
    [,\s] (?:
      (?<=,) \s{1,3}+ (?: (?!including\b)[a-z]+ing | which | who | where | and | but )\b
    | (?<=\s) (?:and|but) \s (?:also\s|then\s|later\s)? (?: [a-z]+(?<!e)ed | said | told | made | took | gave | went | left | has | had | have
        | is | was | were | will | would | did | does )\b
    )
    """,
    re.VERBOSE,
)
_TO: Final = re.compile(r"(?:not\s+)?to\s")
NEAR_FRAMES: Final = 6  # frames before and behind one that can bear on what it reports


def clause_end(sentence: Sentence, at: int, frames: Sequence[Frame], index: int) -> int:
    """Where a reported clause that starts at `at` ends: at its sentence's end, or where the next frame takes over."""
    text = sentence.text
    stop = sentence.end if sentence.end - at <= LONGEST else at + LONGEST + 1
    if index + 1 < len(frames):
        stop = _before_verb(text, at, stop, frames[index], frames[index + 1])
        stop = _taken_over(sentence, at, stop, frames[index : index + NEAR_FRAMES])
    begin = frames[index].start
    if begin > sentence.start + 2 and not _DASHED.isdisjoint(text[begin - 3 : begin]):
        stop = _insertion_end(sentence, at, stop, frames[index])
    if (turn := _TURN.search(text, at, stop)) is not None:
        stop = _turned(sentence, turn, stop)
    stop = _before_withheld(sentence, at, stop)
    position = at
    clause = text[at:stop]
    comma = "," in clause
    broken = comma or ";" in clause or "-" in clause or "—" in clause or "–" in clause
    while broken and (match := _BREAK.search(text, position, stop)):
        mark = max(match.start(), match.end(1))
        holding = sentence.holding(mark)
        if holding is not None:
            position = holding.closer
        elif _goes_on(text, at, mark, stop) or (
            frames[index].cue.lemma in DOCUMENT_VERBS and _ADDS.match(text, mark, stop)
        ):
            position = match.end()
        else:
            stop = mark
            break
    last_comma = text.rfind(",", at, stop) if comma else -1
    if last_comma > 0 and _ASIDE.match(text, last_comma, stop) and sentence.holding(last_comma) is None:
        stop = last_comma
    while stop > at and (last := text[stop - 1]) in " \t\xa0\n,;:—–-.!?)":
        if last == ")" and text.find("(", at, stop) >= 0:
            break
        stop -= 1
    return _before_words(sentence, at, _closed(sentence, stop), frames[index + 1 :]) if sentence.stretches else stop


def deed_end(sentence: Sentence, at: int, stop: int) -> int:
    """Where what somebody is to do ends, at the latest `stop`: what the writer adds comes behind a comma, what the speaker did behind "and"."""
    doing = sentence.text[at:stop].partition(" ")[0].endswith("ing")
    while match := _DEED_END.search(sentence.text, at, stop):
        holding = sentence.holding(match.start())
        if doing and match[0].endswith("ing"):
            at = match.end()  # "playing cards, reading books or singing"
        elif holding is None:
            return match.start()
        else:
            at = holding.closer
    return stop


def _closed(sentence: Sentence, stop: int) -> int:
    """The end of a clause, with the mark that closes its last words."""
    last = sentence.opening_before(stop)
    return last.closer if last is not None and last.end - 2 <= stop < last.closer else stop


def _before_words(sentence: Sentence, at: int, stop: int, later: Sequence[Frame]) -> int:
    """The end of a clause before words in marks that stand behind a colon, a quote of their own: "said it was safe: | “It will hold.”".

    Where a later frame has them, they are a part of what is reported: "said doctors told them: “It is over.”".
    """
    text = sentence.text
    last = sentence.opening_before(stop)
    if last is None or last.opener - at < len("is: ") or text[last.opener - 2 : last.opener] != ": ":
        return stop
    spoken = text[last.start].isupper() and text[last.end - 1] in ".!?" and not (later and later[0].start < last.opener)
    return last.opener - 2 if spoken and finite(text, at, last.opener - 2) else stop


def _insertion_end(sentence: Sentence, at: int, stop: int, frame: Frame) -> int:
    """Where a clause ends that stands with its frame between dashes: "The mill - Roe says it is safe - burned"."""
    text = sentence.text
    before = sentence.trimmed(frame.start, " \t\xa0\n")
    for dash in _DASHES:
        if text.endswith(dash, sentence.start, before):
            closing = text.find(dash, at, stop)
            return stop if closing < 0 or sentence.holding(closing) is not None else closing
    return stop


def _before_withheld(sentence: Sentence, at: int, stop: int) -> int:
    """Where a clause ends before what its speaker kept to himself: "said the road would close, | without saying when"."""
    clause = sentence.text[at:stop]
    if " without " not in clause and " no " not in clause and " few " not in clause:
        return stop
    held = _WITHHELD.search(sentence.text, at, stop)
    return stop if held is None or sentence.holding(held.start()) is not None else held.start()


def is_withheld(text: str, at: int, end: int) -> bool:
    """Whether the words at `at`, behind a space, tell what a speaker kept to himself: "but gave no date"."""
    return _WITHHELD.match(text, at - 1, end) is not None


def _turned(sentence: Sentence, turn: re.Match[str] | None, stop: int) -> int:
    """Where the writer goes on from a clause to what its speaker did, at the latest `stop`; `turn` may be that."""
    while turn is not None:
        holding = sentence.holding(turn.start())
        if holding is None:
            return turn.start()
        turn = _TURN.search(sentence.text, holding.closer, stop)
    return stop


def has_object(sentence: Sentence, frame: Frame) -> bool:
    """Whether words follow the cue at once: then it reports these, or nothing, and not what stands before it: "..., Lee praised the plan"."""
    at = sentence.skip_space(frame.cue.group_end)
    return (
        frame.right.tail_end <= at < sentence.end
        and sentence.text[at].isalnum()
        and sentence.closed_before(frame.start) is None
    )


def _goes_on(text: str, at: int, mark: int, stop: int) -> bool:
    """Whether the clause that starts at `at` goes on behind the comma or semicolon at `mark`, though a new clause could start there."""
    if text[mark] in ";—–":
        return (_is_listed if text[mark] == ";" else _is_closed)(text, mark, stop)
    summed = _SUMMED.match(text, mark, stop)
    if summed is not None:
        return SUMMING_NOUNS.isdisjoint(summed[1].split())
    contrast = _CONTRAST.match(text, mark, stop)
    if contrast is None:
        return False
    behind = contrast.end()
    if verb_first(text, behind, stop):
        return True  # "but wants": the subject is still the same
    comma = text.find(",", behind, stop)
    part = stop if comma < 0 else comma
    if not finite(text, behind, part) and _CLAUSAL.match(text, behind, part) is None:
        # "though mixed with truth", "while costly, is sound"
        return not finite(text, part, stop) or verb_first(text, part + 1, stop)
    return _FIGURE.search(text, at, mark) is not None and _FIGURE.search(text, behind, part) is not None


def _is_closed(text: str, mark: int, stop: int) -> bool:
    """Whether the dash at `mark` opens an insertion, behind which the verb of the clause stands: "said Lee — a friend — had left"."""
    closing = text.find(text[mark], mark + 1, stop)
    return closing > 0 and verb_first(text, closing + 1, stop)


def _is_listed(text: str, mark: int, stop: int) -> bool:
    """Whether the semicolon at `mark` separates what a list names: "sold the mill; closed the yard; and moved away"."""
    following = text.find(";", mark + 1, stop)
    begin = mark + (len("; and") if text.startswith("; and ", mark) else 1)
    if following < 0 and begin == mark + 1:
        return False
    return verb_first(text, begin, stop) or not finite(text, begin, stop if following < 0 else following)


def _before_verb(text: str, at: int, stop: int, frame: Frame, behind: Frame) -> int:
    """Where a clause ends that stands between the subject and the verb of the next frame: "Lee, when asked if he would run, | said"."""
    if not (behind.start < frame.start and at < behind.cue.group_start <= stop):
        return stop
    comma = text.rfind(",", at, behind.cue.group_start)
    return stop if comma < 0 else comma


def _taken_over(sentence: Sentence, at: int, stop: int, frames: Sequence[Frame]) -> int:
    """Where the first of the frames behind a clause that is no part of it begins; `frames[0]` is the one that reports the clause."""
    text = sentence.text
    clause = text[at:stop]
    dashed = "—" in clause or "–" in clause
    for frame in frames[1:]:
        if frame.start <= at or (dashed and _is_aside(sentence, at, frame, stop)):
            continue
        if frame.start >= stop:
            break
        quoted = sentence.closed_before(frame.start)
        if quoted is not None and at < quoted.opener and text[at : quoted.opener].rstrip().endswith(_DASHES):
            return quoted.opener  # "said it was over - “I quit,” he said - and left"
        floor = max(at, frame.start - 12)
        joint = _JOINT.search(text, floor, frame.start)
        if joint is None:
            continue
        own = frame.mention is not None and frame.mention.outer_start >= at
        joined = not own and joint[0].strip() == "and" and frame.cue.lemma != "say"
        if joint[0].strip() == "and" and frame.cue.lemma in ATTITUDES:
            continue  # "said the town was poor and he felt forgotten": what is felt is told with the rest
        if text.startswith("had ", frame.cue.group_start) and not text.startswith("had ", frames[0].cue.group_start):
            continue  # "said it was ill and its owner had told him": that, too, is what was said
        if joined and _differ(_tense(text, frames[0]), _tense(text, frame)):
            continue  # "says he met Lee and asked him": what he did is part of what he says
        follows = (
            frame.cue.syntax & (PARTICIPLE | PREPOSITION)
            or not own
            or (frame.mention is not None and text[frame.mention.start].isdigit())
            or (frame.right.kind == NONE and (frame.cue.lemma == "say" or not has_object(sentence, frame)))
        )
        if (follows and (finite(text, at, joint.start()) or _TO.match(text, at))) or COORDINATE.search(
            text, floor, frame.start
        ):
            return joint.start()
    return stop


def _is_aside(sentence: Sentence, at: int, frame: Frame, stop: int) -> bool:
    """Whether a frame stands between dashes inside of a clause: "noted that Lee — even as he says no — has left"."""
    text = sentence.text
    for dash in ("—", "–"):
        opening = text.rfind(dash, at, frame.start)
        if opening < 0:
            continue
        closing = text.find(dash, frame.cue.end, stop)
        if closing > 0 and verb_first(text, closing + 1, stop) and sentence.holding(opening) is None:
            return True
    return False


def _tense(text: str, frame: Frame) -> int:
    """The finite forms that the verb of a frame may be here: `THIRD`, `BASE`, `PAST`; 0 where it is none."""
    cue = frame.cue
    if cue.group_start < cue.start or cue.syntax & (PARTICIPLE | PREPOSITION | NOUN | PASSIVE):
        return 0
    form = FORMS.get(text[cue.start : cue.end].partition(" ")[0].lower())
    return 0 if form is None else form.shape & (THIRD | BASE | PAST)


def _differ(first: int, second: int) -> bool:
    """Whether two verbs have tenses that no two verbs of one subject would have: "says ... and asked"."""
    return bool(first and second) and not first & second
