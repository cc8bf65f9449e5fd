"""Do quotation marks quote here? They also stand round titles, nicknames, words as words and words held at arm's length.

In 840 stories one stretch in ten is no quote; of those of one word that no cue reports three in four, of those of seven
words and more one in ten. Capitals throughout, or a noun that names a work, are the mark of a title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from wireparse.lexicon._words import words
from wireparse.lexicon.works import LABELS, OUTLETS, TITLING, WORDS_AS_WORDS, WORKS

if TYPE_CHECKING:
    from wireparse.grammar.marks import Stretch

__all__ = ["is_quoted_speech"]

# Little words that stay lower case inside a title.
_SMALL: Final = words("a an the of and or for in on to at by with from is as vs the und de la le")
_INTO_TITLE: Final = words("on of in from for by with during starring hosting via at")
_LAST_WORD: Final = regex.compile(r"[\p{L}\p{N}][\w.’'&-]*+(?=\W*$)")
_FIRST_WORD: Final = regex.compile(r"[ ]([\p{L}\p{N}][\w-]*+)")
_APPOSITION: Final = regex.compile(r",?[ ](?:an?|the|his|her|their|its)[ ]")
_SPEECH: Final = regex.compile(
    r"\b(?:i|i’m|i'm|you|we|he|she|they|it’s|it's|is|are|was|were|will|would|can|don’t|don't|not|no|never|my|your|our|us|me)\b",
    regex.IGNORECASE,
)
_ARMS_LENGTH: Final = ("so-called", "self-")
_ENDS: Final = frozenset(".!?,…")
_BREAKS: Final = frozenset('.!?:,”"—–')
_NEAR: Final = 48
_FEW: Final = 3  # words: shorter stretches need a cue or the form of a sentence


def is_quoted_speech(text: str, stretch: Stretch, *, has_cue: bool) -> bool:
    """Whether `stretch` holds somebody's words; `has_cue`: its sentence reports something.

    `stretch` is one that no reporting frame covers and that has few words.
    """
    body = text[stretch.start : stretch.end]
    if not any(map(str.isalnum, body)):
        return False
    tokens = body.split()
    reach = max(0, stretch.opener - _NEAR)
    before = text[max(text.rfind("\n", reach, stretch.opener) + 1, reach) : stretch.opener]
    after = text[stretch.closer : stretch.closer + _NEAR]
    left = _LAST_WORD.search(before)
    left_word = left[0].lower().replace("’", "'") if left else ""
    right = _FIRST_WORD.match(after)
    titled = _is_titled(tokens)
    names = (
        (left is not None and _is_nickname(before, left, body, after))
        or left_word.startswith(_ARMS_LENGTH)
        or (left_word in WORDS_AS_WORDS and not has_cue)
        or (titled and (left_word in TITLING or _names_a_work(left_word, right[1].lower() if right else "")))
        or (titled and _APPOSITION.match(after) is not None and not WORKS.isdisjoint(after.split(",")[0].split()))
    )
    if names:
        return False
    opens = not left_word or before.rstrip()[-1:] in _BREAKS
    if opens and body[:1].isupper() and body.rstrip()[-1:] in _ENDS:
        return True
    if titled and len(tokens) > 1 and (left_word in _INTO_TITLE or not has_cue):
        return False
    return has_cue or len(tokens) > _FEW or (len(tokens) > 1 and _SPEECH.search(body) is not None)


def _is_nickname(before: str, left: regex.Match[str], body: str, after: str) -> bool:
    """Dwayne “The Rock” Johnson: a name goes on behind the marks."""
    return (
        before[-1:] == " "
        and before.rstrip() == before[: left.end()]
        and left[0][0].isupper()
        and body[:1].isupper()
        and after[:1] == " "
        and after[1:2].isupper()
        and " " not in left[0]
    )


def _is_titled(tokens: list[str]) -> bool:
    """Whether all words but the little ones are capitalised, as in a title."""
    return all(word[0].isupper() or not word[0].isalpha() or (at and word in _SMALL) for at, word in enumerate(tokens))


def _names_a_work(left_word: str, right_word: str) -> bool:
    owner = left_word.removesuffix("'s").rstrip("'")
    return (
        left_word in WORKS
        or right_word in WORKS
        or right_word in LABELS
        or (left_word != owner and (owner in OUTLETS or owner.endswith(("news", "radio", "tv"))))
    )
