"""Who speaks without a verb of speech: a gesture in the sentence before the quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.attribution.model import PERSON, UNNAMED
from wireparse.attribution.subjects import subject_of
from wireparse.lexicon.verbs import GESTURES

if TYPE_CHECKING:
    from wireparse.attribution.model import Mention

__all__ = ["gesturing"]

_PERSONS: Final = (PERSON, UNNAMED)


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
