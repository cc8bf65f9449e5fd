"""Do quotation marks quote here? They also stand round titles, nicknames, words as words and words held at arm's length.

In 840 stories one stretch in ten is no quote; of those of one word that no cue reports three in four, of those of seven
words and more one in ten. Capitals throughout, or a noun that names a work, are the mark of a title.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from wireparse.lexicon._words import words
from wireparse.lexicon.works import BEARERS, LABELS, OUTLETS, TITLING, WORDS_AS_WORDS, WORKS

if TYPE_CHECKING:
    from wireparse.grammar.marks import Stretch

__all__ = ["is_name", "is_quoted_speech"]

# Little words that stay lower case inside a title.
_SMALL: Final = words("a an the of and or for in on to at by with from is as vs the und de la le")
_INTO_TITLE: Final = words("on of in from for by with during starring hosting via at")
_INTO_NAME: Final = words(
    "on of in"
)  # before capitals throughout: "said on “Face the Coast”", "author of “Going North”"
_LAST_WORD: Final = regex.compile(r"[\p{L}\p{N}][\w.’'&-]*+(?=\W*$)")
_FIRST_WORD: Final = re.compile(r"[ ]([^\W_][\w-]*+)")
_APPOSITION: Final = regex.compile(r",?[ ](?:an?|the|his|her|their|its)[ ]")
_SPEECH: Final = regex.compile(
    r"\b(?:i|i’m|i'm|you|we|he|she|they|it’s|it's|is|are|was|were|will|would|can|don’t|don't|not|no|never|my|your|our|us|me)\b",
    regex.IGNORECASE,
)
_ARMS_LENGTH: Final = ("so-called", "self-")
_ENDS: Final = frozenset(".!?,…")
_BREAKS: Final = frozenset('.!?:,”"—–')
_NEAR: Final = 48
_LONGEST_NAME: Final = 80
_SUBJECT_WORDS: Final = 2  # "The words"
_FEW: Final = 3  # words: shorter stretches need a cue or the form of a sentence


class _Near(NamedTuple):
    """A stretch with the words beside it."""

    body: str
    tokens: list[str]
    before: str  # of its line
    after: str
    left: regex.Match[str] | None  # the last word before it
    left_word: str  # in lower case, "" at the start of the line
    right_word: str  # in lower case, "" where no word follows at once
    titled: bool  # all words but the little ones are capitalised


def _read(text: str, stretch: Stretch) -> _Near:
    body = text[stretch.start : stretch.end]
    tokens = body.split()
    reach = stretch.opener - _NEAR if stretch.opener > _NEAR else 0
    before = text[text.rfind("\n", reach, stretch.opener) + 1 or reach : stretch.opener]
    after = text[stretch.closer : stretch.closer + _NEAR]
    left = _LAST_WORD.search(before, before.rstrip().rfind(" ") + 1) or _LAST_WORD.search(before)
    right = _FIRST_WORD.match(after)
    left_word = left[0].lower().replace("’", "'") if left else ""
    return _Near(body, tokens, before, after, left, left_word, right[1].lower() if right else "", _is_titled(tokens))


def is_name(text: str, stretch: Stretch) -> bool:
    """Whether the marks hold a title, a nickname or a label, whatever the sentence reports.

    >>> from wireparse.grammar.marks import pair_marks
    >>> text = "He hosts the podcast “After Midnight,” she said."
    >>> is_name(text, pair_marks(text, 0, len(text))[0])
    True
    """
    return (
        0 < stretch.end - stretch.start <= _LONGEST_NAME and _may_name(text, stretch) and _is_name(_read(text, stretch))
    )


def _may_name(text: str, stretch: Stretch) -> bool:
    """Whether anything speaks for a name: its capitals, or a word beside it; most stretches are speech and need no more."""
    if not text[stretch.start].islower() and _is_titled(text[stretch.start : stretch.end].split(None, _FEW)[:_FEW]):
        return True
    before = text[stretch.opener - _NEAR if stretch.opener > _NEAR else 0 : stretch.opener].lower()
    if before[-1:] == "=" or "so-called" in before or "self-" in before:
        return True
    right = _FIRST_WORD.match(text, stretch.closer)
    return right is not None and right[1].lower() in BEARERS


def _is_name(near: _Near) -> bool:
    if (
        near.left_word.startswith(_ARMS_LENGTH)
        or near.right_word in BEARERS
        or near.before.endswith("=")
        or _is_nickname(near)
    ):
        return True  # the last but one: an attribute of markup
    if not near.titled:
        return False
    apposition = _APPOSITION.match(near.after) is not None and not WORKS.isdisjoint(near.after.split(",")[0].split())
    several = len(near.tokens) > 1
    if several and near.left_word in _INTO_NAME:
        return True
    of_outlet = several and any(token.lower() in OUTLETS for token in near.tokens)
    return apposition or of_outlet or near.left_word in TITLING or _names_a_work(near.left_word, near.right_word)


def is_quoted_speech(text: str, stretch: Stretch, *, has_cue: bool) -> bool:
    """Whether `stretch` holds somebody's words; `has_cue`: its sentence reports something.

    `stretch` is one that no reporting frame covers and that has few words.
    """
    near = _read(text, stretch)
    if not any(map(str.isalnum, near.body)):
        return False
    several = len(near.tokens) > 1
    as_word = near.left_word in WORDS_AS_WORDS and (_is_subject(near) or not (has_cue or _is_clause(near)))
    if as_word or _is_name(near):
        return False
    alone = not near.before.strip() and not near.after.split("\n")[0].strip()
    if alone and near.titled and several:
        return False  # a line of its own in capitals: a heading
    opens = not near.left_word or near.before.rstrip()[-1:] in _BREAKS
    if opens and near.body[:1].isupper() and near.body.rstrip()[-1:] in _ENDS:
        return True
    if near.titled and several and (near.left_word in _INTO_TITLE or not has_cue):
        return False
    return has_cue or len(near.tokens) > _FEW or (several and _is_clause(near))


def _is_subject(near: _Near) -> bool:
    """The words “go home” were painted: the noun before the marks opens its sentence."""
    return len(near.before.rpartition(". ")[2].split()) <= _SUBJECT_WORDS and near.right_word != ""


def _is_clause(near: _Near) -> bool:
    return _SPEECH.search(near.body) is not None


def _is_nickname(near: _Near) -> bool:
    """Dwayne “The Rock” Johnson: a name goes on behind the marks."""
    left = near.left
    return (
        left is not None
        and near.titled
        and len(near.tokens) <= _FEW
        and near.body[-1:].isalnum()
        and left[0][0].isupper()
        and left[0][-1].isalnum()
        and near.before[left.end() :] == " "
        and near.after[:1] == " "
        and near.after[1:2].isupper()
    )


def _is_titled(tokens: list[str]) -> bool:
    """Whether all words but the little ones are capitalised, as in a title."""
    for at, word in enumerate(tokens):
        first = word[0]
        if not (first.isupper() or not first.isalpha() or (at and word in _SMALL)):
            return False
    return True


def _names_a_work(left_word: str, right_word: str) -> bool:
    owner = left_word.removesuffix("'s").rstrip("'")
    return (
        left_word in WORKS
        or right_word in WORKS
        or right_word in LABELS
        or (left_word != owner and (owner in OUTLETS or owner.endswith(("news", "radio", "tv", "channel", "network"))))
    )
