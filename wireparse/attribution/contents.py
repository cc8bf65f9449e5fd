"""Which words of a sentence a frame reports: the clause or quote to its left, to its right, or on both sides of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution.clauses import (
    after_connective,
    dependent,
    finite,
    main_clause_after,
    opens_subordinate,
    subject_start,
    verb_first,
)
from wireparse.attribution.endings import LONGEST, NEAR_FRAMES, clause_end, deed_end, has_object, is_withheld
from wireparse.attribution.left import left_of
from wireparse.attribution.model import BARE, PARENTHETIC, PASSIVE, PREPOSITION, TELL, THING
from wireparse.attribution.quoted import object_of, quote_behind, quoted_at
from wireparse.attribution.right import COLON, NONE, OBJECT, PLAIN, QUESTION, QUOTE, THAT, TO
from wireparse.grammar.wordclasses import class_of
from wireparse.lexicon.verbs import FINITE_AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.attribution.model import CueHit
    from wireparse.attribution.right import Right
    from wireparse.attribution.sentence import Frame, Sentence

__all__ = ["fill_in"]

_CLOSING: Final = frozenset("\"”’'»")

_AS: Final = re.compile(r"\b[Aa]s\s*\Z")
_JOINED_ON: Final = re.compile(
    r"(?:and|but|or|that|so|because|for|since|until|unless|although|though|if|when|while|before|after|to|by|in|on(?!\s+condition)|at|with|from"
    r"|without|not|perhaps|only|even|including|rather|especially|particularly)\b"
)
_OPENS_MAIN: Final = re.compile(
    r"(?!(?:and|but|or|so|because|for|that|with|in|on|at|to|which|who|while|[a-z]+(?:ing|ed))\b)\w"
)
_DANGLING: Final = re.compile(
    r"\b(?:and|but|who|which|that|because|also|or|why|after|before|when|while|since|until|although|though)\Z"
)
# "It was, | she said, the worst night of all".
_AUXILIARY_LAST: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(FINITE_AUXILIARIES - {'do', 'does', 'did'}))}|be|been)(?:\s(?:not|now|still|also|never))?\Z"
)
# When or where it was said, at the end: "The road is shut, said Ann Lee, | on Monday.".
_SAID_WHEN: Final = re.compile(
    r"(?:(?:late|early|earlier)\s)?(?:on|in)\s(?:(?:late|early)\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:night|morning|afternoon|evening))?"
    r"|an?\s(?:[\w-]+\s){0,3}(?:interview|statement|e-?mail|letter|message|speech|post|tweet))\W*\Z"
)
# "The road is shut, Ann Lee said | a day after the storm hit".
_SAID_WHILE: Final = re.compile(
    r"(?:(?:(?:an?|one|two|three|four|five|six|several|\d{1,2})\s)?(?:few\s)?(?:minute|hour|day|week|month|year)s?\s(?:after|before)"
    r"|when|while|as|after|before|since|until)\s"
)
# Verbs that may give words behind a colon without marks: "He said: no one is above the law."
_ANNOUNCING: Final = frozenset({"say", "add", "write", "note", "explain", "warn", "reply", "answer", "tweet"})
_REPORTED: Final = frozenset({THAT, PLAIN, TO, QUESTION, OBJECT})  # words of the writer's stand to the right
_AND_SO: Final = re.compile(
    r",\s((?:and|but)\s(?:should|must|would|could|can|will|may|might|is|are|was|were|has|have|had|that)\b)"
)
_OPEN: Final = frozenset({QUOTE, COLON})  # behind these the next sentence may go on with what is said
_SAID_OPENS: Final = frozenset("oile")  # "on", "in", "late", "early"
_TAIL: Final = 40  # characters between a cue and the rest of the clause that it interrupts
_SHORT_TAIL: Final = 16
_LEAST: Final = 4  # spaces that a clause has at least where no verb shows it
_FEW: Final = 2  # spaces of a subject and its auxiliary


def fill_in(sentence: Sentence, frames: Sequence[Frame], index: int) -> None:
    """Find what `frames[index]` reports: its `pieces`, its `tail`, and whether the next sentence may go on with it."""
    frame = frames[index]
    right, hit = frame.right, frame.cue
    kind, opens = right.kind, frame.start == sentence.start
    if kind == QUOTE and index + 1 < len(frames) and _is_between(hit, frames[index + 1 : index + 3], right):
        kind = NONE
    if kind == NONE and not opens and _as_clause(sentence, frames, index):
        return
    left = None if opens else left_of(sentence, frames, index)
    pieces = frame.pieces
    if kind in _REPORTED:
        pieces = _beside_clause(sentence, frames, index, left)
    elif kind == NONE:
        if not opens:
            pieces = _around(sentence, frames, index, left)
    elif kind == QUOTE:
        pieces = _beside_quote(sentence, frames, index, left)
    elif right.start < sentence.end and hit.lemma in _ANNOUNCING and right.tail_end - hit.group_end < 2:
        pieces = [(right.start, clause_end(sentence, right.start, frames, index))]
        if left is not None and not index and _is_main(sentence.text, *left):
            pieces = [left, *pieces]  # "The mill is sound, Roe said: it has stood for years."
    frame.pieces = pieces
    frame.resumes = kind in _OPEN if left is None else kind == NONE or kind in _OPEN or pieces == [left]
    last = pieces[-1][0] if pieces else sentence.end
    frame.tail = (hit.end, last if last > hit.end else _tail_stop(sentence, right.tail_end))


def _is_main(text: str, start: int, end: int) -> bool:
    """Whether a clause can stand alone in front of its frame: not "Growing louder, he said:"."""
    return finite(text, start, end) and not opens_subordinate(text, start, end)


def _is_between(hit: CueHit, later: Sequence[Frame], right: Right) -> bool:
    """Whether another cue stands before the quoted words: said Smith as the crowd yelled: “...”."""
    return any(hit.group_end <= frame.cue.start < right.start for frame in later)


def _beside_clause(
    sentence: Sentence, frames: Sequence[Frame], index: int, left: tuple[int, int] | None
) -> list[tuple[int, int]]:
    """The clause to the right, or what stands to the left where that is what was said."""
    frame = frames[index]
    hit = frame.cue
    kind, syntax = frame.right.kind, hit.syntax
    if left is not None:
        if _is_quoted(sentence, left) or _is_told_before(sentence, frame, left):
            return [left]
        if _is_extraposed(sentence, frame, left):
            return [left, _clause(sentence, frames, index)]
    if kind == TO and hit.speaker == -1:
        return []
    if hit.speaker and syntax & PASSIVE and kind in (OBJECT, PLAIN):
        return []
    piece = object_of(sentence, frames, index) if kind == OBJECT else _clause(sentence, frames, index)
    if piece is None or (kind == QUESTION and " " not in sentence.text[slice(*piece)]):
        return []  # "did not say why"
    start, stop = piece
    if kind == TO and syntax & TELL and hit.lemma != "tell":
        start = sentence.skip_space(hit.end)  # asked | the crowd to stand: who is asked is subject of the request
    return [(start, stop)] if start < stop <= start + LONGEST else []


def _tail_stop(sentence: Sentence, at: int) -> int:
    """Where the phrase behind a tail that ends at `at` ends: at a comma, or with its sentence."""
    stop = sentence.end
    if at >= stop:
        return at
    stop = at + 60 if stop - at > 60 else stop
    comma = sentence.text.find(",", at, stop)
    if comma < 0 or _SAID_WHEN.match(sentence.text, sentence.skip_space(comma + 1), sentence.end):
        return stop
    return comma


def _opens_sentence(sentence: Sentence, frame: Frame) -> bool:
    """Whether nothing but "But," or the like stands before a frame between commas: "But, she says, it works"."""
    behind = after_connective(sentence.text, sentence.start, frame.start)
    return sentence.start < behind and sentence.skip_space(behind) >= frame.start


def _is_quoted(sentence: Sentence, left: tuple[int, int]) -> bool:
    """Whether what stands to the left is speech, not a phrase with a name in marks: "On “Face the Nation,” he said that"."""
    if sentence.closed_before(left[1]) is None:
        return False
    if sentence.opening_at(left[0]) is not None:
        return True
    return finite(sentence.text, *left) and not dependent(sentence.text, *left)


def _is_told_before(sentence: Sentence, frame: Frame, left: tuple[int, int]) -> bool:
    """Whether a whole clause stands to the left, and what seems one to the right is where it was said: "..., she said in posing the case"."""
    text, right = sentence.text, frame.right
    behind = frame.mention is not None and left[1] <= frame.mention.outer_start < frame.cue.start
    tailed = text[frame.cue.group_end : right.tail_end].strip() or _SAID_WHILE.match(text, right.start, sentence.end)
    told = right.kind == PLAIN and behind and bool(tailed)
    return told and finite(text, *left) and not opens_subordinate(text, *left) and not dependent(text, *left)


def _is_extraposed(sentence: Sentence, frame: Frame, left: tuple[int, int]) -> bool:
    """Whether the frame stands between a clause and its "that": "It is no surprise, she said, that the road is shut"."""
    text, right = sentence.text, frame.right
    between = right.kind == THAT and text.startswith(",", right.tail_end) and right.tail_end - frame.cue.group_end < 2
    return between and finite(text, *left) and not opens_subordinate(text, *left)


def _as_clause(sentence: Sentence, frames: Sequence[Frame], index: int) -> bool:
    """Read "As officials have said, the road is shut" or "The road is shut, as officials have said."."""
    frame = frames[index]
    text, end = sentence.text, sentence.end
    at = frame.start
    if at - sentence.start < len("as") or (text[at - 1] != "s" and text[at - 2] != "s" and not text[at - 2].isspace()):
        return False  # "s" stands right there or before one space
    match = _AS.search(text, at - len("as  ") if at - sentence.start > len("as  ") else sentence.start, at)
    if match is None:
        return False
    behind = sentence.skip_space(frame.cue.group_end)
    if frame.cue.lemma != "say" and frame.right.tail_end <= behind < end and text[behind].isalnum():
        return True  # “...,” they sang, as the mayor announced a plan
    frame.start = match.start()
    left = left_of(sentence, frames, index)
    comma = sentence.skip_space(frame.right.tail_end)
    if comma >= end or text[comma] != ",":
        return False
    if left is not None and (sentence.opening_at(left[0]) is not None or finite(text, *left)):
        return False
    main = sentence.skip_space(comma + 1)
    if sentence.opening_at(main) is not None:
        frame.pieces = [quoted_at(sentence, main, frames[index + 1 : index + NEAR_FRAMES])]
    elif finite(text, main, end):
        frame.pieces = [(main, clause_end(sentence, main, frames, index))]
        if left is not None and verb_first(text, main, end) and subject_start(text, *left) == left[0]:
            frame.pieces.insert(0, left)  # "The mine, as Lee put it, is done"
    frame.tail = (frame.cue.end, comma)
    return True


def _beside_quote(
    sentence: Sentence, frames: Sequence[Frame], index: int, left: tuple[int, int] | None
) -> list[tuple[int, int]]:
    """A quoted stretch to the right, and what stands to the left where the frame interrupts it."""
    frame = frames[index]
    text, right = sentence.text, frame.right
    piece = quote_behind(sentence, frames, index)
    if left is None or _holds_report(frames[max(0, index - NEAR_FRAMES) : index], left):
        return [piece]
    reach = frame.cue.group_end if frame.mention is None else max(frame.cue.group_end, frame.mention.outer_end)
    interrupts = (
        frame.cue.syntax & PARENTHETIC
        and text.startswith((",", ":"), right.tail_end)
        and right.tail_end - reach < _SHORT_TAIL
        and (
            (not index and _is_main(text, *left))
            if text[right.tail_end] == ":"
            else (finite(text, *left) and not dependent(text, *left)) or _is_subject(sentence, left, piece)
        )
    )
    return [left, piece] if interrupts or text[left[1] - 1] in _CLOSING else [piece]


def _is_subject(sentence: Sentence, left: tuple[int, int], piece: tuple[int, int]) -> bool:
    """Whether what stands to the left is the subject of the quoted words: "The mayor, he said, “has no idea.”"."""
    text = sentence.text
    return verb_first(text, piece[0] + 1, piece[1]) and subject_start(text, *left) == left[0]


def _holds_report(earlier: Sequence[Frame], left: tuple[int, int]) -> bool:
    """Whether what stands to the left holds a subject with what it reports: "Lee said it was over, and when pressed, she added, “...”"."""
    return any(
        left[0] <= each.start < each.cue.end <= each.pieces[0][0] < left[1] and each.mention is not None
        for each in earlier
        if each.pieces and not each.relative
    )


def _around(
    sentence: Sentence, frames: Sequence[Frame], index: int, left: tuple[int, int] | None
) -> list[tuple[int, int]]:
    """What stands to the left of a frame with nothing of its own to the right, and the rest of it behind the frame."""
    text = sentence.text
    if left is None:
        if not _opens_sentence(sentence, frames[index]):
            return []
        rest = _resumed(sentence, frames, index, (sentence.start, sentence.start))
        return [] if rest is None else [rest]
    quoted = sentence.closed_before(left[1]) is not None
    rest = (_requoted if quoted else _resumed)(sentence, frames, index, left)
    if rest is None and quoted and sentence.opening_at(left[0]) is None:
        rest = _joined_on(sentence, frames, index)
    if rest is not None:
        return [rest] if not quoted and _DANGLING.search(text, *left) else [left, rest]
    return [left] if _is_whole(sentence, frames[index], left, quoted=quoted) else []


def _is_whole(sentence: Sentence, frame: Frame, left: tuple[int, int], *, quoted: bool) -> bool:
    """Whether what stands to the left of a frame is a quote or a clause, and the frame comes behind it."""
    if frame.cue.lemma != "say" and has_object(sentence, frame):
        return False
    text, syntax = sentence.text, frame.cue.syntax
    whole = quoted or finite(text, *left)
    if not whole and syntax & BARE and text[left[1]] == ",":
        # "The job marks a return, a friend said": so many words with a subject in front are a clause, whatever their verb.
        whole = text.count(" ", *left) >= _LEAST and subject_start(text, *left) == left[0]
    return bool(whole or syntax & PREPOSITION) and not dependent(text, *left)


def _requoted(sentence: Sentence, frames: Sequence[Frame], index: int, left: tuple[int, int]) -> tuple[int, int] | None:
    """The quote that goes on behind a speaker with a long apposition: “...,” said Smith, an economist in Rome, “...”."""
    reach = frames[index].cue.group_end
    stretch = sentence.opening_from(reach) if left[1] < sentence.stretches[-1].opener else None
    if stretch is None or any(reach <= later.cue.start < stretch.opener for later in frames[index + 1 : index + 3]):
        return None
    before = sentence.trimmed(stretch.opener, " \t\xa0\n")
    if sentence.text[before - 1] not in ",;—–" or finite(sentence.text, before, stretch.opener):
        return None
    return quoted_at(sentence, stretch.opener, frames[index + 1 : index + NEAR_FRAMES])


def _clause(sentence: Sentence, frames: Sequence[Frame], index: int) -> tuple[int, int]:
    """The clause to the right of a frame."""
    frame = frames[index]
    text, start = sentence.text, frame.right.start
    stop = clause_end(sentence, start, frames, index)
    if frame.right.kind == TO:
        stop = deed_end(sentence, start, stop)
    if text.find(",", start, stop) < 0:
        return start, stop
    if frame.relative or frame.cue.syntax & THING:
        stop = _first_comma(sentence, start, stop)
    for later in frames[index + 1 : index + 2]:
        if later.start <= frame.start and start < later.cue.group_start < stop:
            # "Lee, who estimates that it cost “millions,” | described"
            stop = sentence.trimmed(later.cue.group_start, " ")
    if frame.cue.syntax & PREPOSITION or not opens_subordinate(text, sentence.start, stop):
        return start, stop
    if not index or main_clause_after(text, sentence.start, frame.start) < 0:
        stop = _before_main(sentence, () if index else frames[1:2], start, stop)
    return start, stop


def _first_comma(sentence: Sentence, start: int, stop: int) -> int:
    """Where a phrase of two words or more ends at a comma: not in "wider, safer roads", "2,000 men", "Ostrow, Norland"."""
    text = sentence.text
    comma = text.find(", ", start, stop)
    ends = comma > 0 and text[comma + 2].islower() and " " in text[start:comma] and sentence.holding(comma) is None
    return comma if ends else stop


def _before_main(sentence: Sentence, following: Sequence[Frame], start: int, stop: int) -> int:
    """Where a clause in front of its main clause ends: before that."""
    text = sentence.text
    comma = main_clause_after(text, start, stop)
    for frame in following:
        if start < frame.start < (comma if comma > 0 else stop):
            before = sentence.trimmed(frame.start, " \t\xa0\n") - 1
            comma = before if text[before] == "," else comma
    holding = sentence.holding(comma) if comma > 0 else None
    if holding is not None and text[comma + 1 : holding.closer].strip("\"”’'»") == "":
        return holding.closer  # “..., in an hour,” the mayor was
    return comma if comma > 0 and holding is None else stop


def _resumed(sentence: Sentence, frames: Sequence[Frame], index: int, left: tuple[int, int]) -> tuple[int, int] | None:
    """The rest of a clause that the frame interrupts: "The road, police said, is shut."."""
    frame = frames[index]
    text, end, hit = sentence.text, sentence.end, frame.cue
    at = sentence.skip_space(frame.right.tail_end)
    if at >= end or text[at] not in ",—–":
        return None
    at = sentence.skip_space(at + 1)
    if is_withheld(text, at, end):
        return None
    if text[at : at + 1] in _SAID_OPENS and _SAID_WHEN.match(text, at, end) and finite(text, *left):
        return None
    joined = False
    cut = _is_cut(text, left, frame)
    if (
        cut
        or verb_first(text, at, end)
        or not finite(text, *left)
        or dependent(text, *left)
        or _DANGLING.search(text, *left)
    ):
        reach = hit.group_end if frame.mention is None else max(hit.group_end, frame.mention.outer_end)
        if at - reach > (_TAIL if verb_first(text, at, end) else _SHORT_TAIL):
            return None
    elif subject_start(text, *left) < 0 and _OPENS_MAIN.match(text, at, end):
        pass  # "Despite the promised growth, she says, the army is small"
    elif hit.syntax & PREPOSITION or not _JOINED_ON.match(text, at, end) or frames[index + 1 : index + 2]:
        return None  # a clause that was whole already goes on only where it is joined
    else:
        joined = True
    stop = clause_end(sentence, at, frames, index)
    # Behind "But," all of the clause stands here.
    whole = left[0] == left[1] or cut or joined or finite(text, at, stop) or _is_predicate(text, left, at, stop)
    # "In addition, according to the bank, a million workers gain".
    whole = whole or bool(hit.syntax & PREPOSITION and subject_start(text, *left) < 0)
    return (at, stop) if at < stop <= at + LONGEST and whole else None


def _is_cut(text: str, left: tuple[int, int], frame: Frame) -> bool:
    """Whether a clause breaks off behind an auxiliary, and so goes on behind the frame: "It was, she said, | the worst night of all"."""
    start, end = left
    if _AUXILIARY_LAST.search(text, start if end - start < _SHORT_TAIL else end - _SHORT_TAIL, end) is None:
        return False
    # "The best it has been, according to Ann Lee, a coach": who speaks may have an apposition behind the frame.
    return frame.mention is None or frame.mention.start < frame.cue.start or text.count(" ", *left) <= _FEW


def _joined_on(sentence: Sentence, frames: Sequence[Frame], index: int) -> tuple[int, int] | None:
    """The rest of a clause that a frame interrupts behind words in marks: "The road is “a mess,” Lee said, | and should be shut"."""
    match = _AND_SO.match(sentence.text, frames[index].right.tail_end, sentence.end)
    return None if match is None else (match.start(1), clause_end(sentence, match.start(1), frames, index))


def _is_predicate(text: str, left: tuple[int, int], at: int, stop: int) -> bool:
    """Whether what follows the frame has the place of a verb and its object: "Shoppers, she says, | applaud the change"."""
    word = text[at:stop].partition(" ")[0]
    verbal = word.isalpha() and word.islower() and not class_of(word) and not word.endswith("ing")
    return verbal and len(word) < stop - at and subject_start(text, *left) == left[0]
