"""Who speaks without a verb of speech: a gesture in the sentence before the quoted words."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse.attribution.clauses import verb_first
from wireparse.attribution.model import PERSON, PRONOUN, UNNAMED
from wireparse.attribution.subjects import subject_of
from wireparse.lexicon.verbs import GESTURES

if TYPE_CHECKING:
    from wireparse.attribution.model import Mention
    from wireparse.grammar.scan import Scan

__all__ = ["acting", "gesturing"]

_PERSONS: Final = (PERSON, UNNAMED)
_FOREGROUND: Final = (PERSON, PRONOUN)


def acting(scan: Scan, index: int, behind: int) -> Mention | None:
    """Who is in view where nobody has spoken yet: the subject of the sentence behind a quote, else of the one before its paragraph.

    As in "“It was like a bomb.” She pointed at the wall."
    """
    sentences = scan.sentences_of(index)
    at = bisect_left(sentences, (behind, behind))
    beside = [sentences[at]] if at < len(sentences) else []
    if index and not scan.stretches_of(index - 1):
        beside.append(scan.sentences_of(index - 1)[-1])
    for start, end in beside:
        mention = subject_of(scan.text, start, end) if scan.text[end - 1] in ".!?" else None
        if (
            mention is not None
            and mention.kind in _FOREGROUND
            and mention.gender != "n"
            and mention.number == "s"
            and scan.text[mention.start].isupper()
            and verb_first(scan.text, mention.outer_end, end)
        ):
            return mention
    return None


def gesturing(text: str, start: int, end: int) -> Mention | None:
    """Who makes a gesture in the sentence, and so says what follows it: "Her brother nodded. “Me too.”".

    A pronoun is nobody new: it stands for who spoke before. A crowd that laughs hears the same speaker go on.
    """
    if GESTURES.isdisjoint(text[start:end].rstrip(".!? \n").replace(",", " ").split()):
        return None
    mention = subject_of(text, start, end)
    if mention is None or mention.kind not in _PERSONS:
        return None
    verb = text[mention.outer_end : end].lstrip(" ,").split(None, 1)
    return mention if verb and verb[0].strip(".,!?") in GESTURES else None
