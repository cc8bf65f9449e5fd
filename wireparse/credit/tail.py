"""The run of words before a point that could all be a credit: names, signs, and the small words between them."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from wireparse.credit.roles import Known, has_given_name, is_owner_name, is_person_name, known
from wireparse.lexicon.credit_words import CONNECTORS

__all__ = ["Run", "name_start", "run_before"]

_REACH: Final = 240  # characters of the longest run
_WORDS: Final = 18  # words of the longest run
_SMALL: Final = CONNECTORS | {
    "via",
    "file",
    "pool",
    "photo",
    "pic",
    "by",
    "courtesy",
    "files",
    "photographer",
    "domain",
    "domain,",
    "staff",
    "stringer",
    "screenshot",
    "screengrab",
}
# A sentence ends inside a word: the space after the stop is lost.
_GLUED: Final = re.compile(
    r"(?:(?<=[^\W\d_]{3})\.|(?<=.)\.[\"”’)\]]+|[!?…][\"”’)\]]*|(?<!\.)\.{3,}+|(?<=\w)[)\]])(?=[A-ZÀ-Þ][a-zß-öø-ÿ/A-ZÀ-Þ]|[(©])"
)
_STOPS: Final = ".!?…"
_CLOSERS: Final = '"”’)]'
_SIGNS: Final = frozenset(("-", "–", "—", "/", "|", "•", "·", "--", "---"))
_ABBREVIATIONS: Final = frozenset(
    [
        "jr.",
        "sr.",
        "dr.",
        "st.",
        "mr.",
        "ms.",
        "mrs.",
        "inc.",
        "co.",
        "sgt.",
        "lt.",
        "cpl.",
        "spc.",
        "pfc.",
        "col.",
        "maj.",
        "gen.",
        "capt.",
        "vs.",
        "corp.",
        "bros.",
    ]
)


# A run of words that could be a credit:
Run: TypeAlias = tuple[
    list[tuple[int, int]],  # the words
    list[int],  # where a credit may start: after a stop, a bracket or a new line, at the start of the text
    list[int],  # where it may start after a dash or bar, which also stand inside credits
    str,  # the word that ends the run on its left, in lower case
]


def name_start(text: str, tokens: list[tuple[int, int]], index: int) -> int:
    """Where the name starts that ends in token `index`, at its slash: with a given name in front, or two words long."""
    words = [text[start:stop].split("/", maxsplit=1)[0] for start, stop in tokens[: index + 1]]
    if not words[-1]:
        words.pop()
    for count in (2, 3, 4):
        if count > len(words):
            break
        name = " ".join(words[-count:])
        if (
            has_given_name(name)
            and is_person_name(name)
            and not words[-count].endswith(",")
            and not (count == 2 and _is_initial(words[-2]))
        ):
            return tokens[len(words) - count][0]
    count = 1 if len(words) > 1 and is_owner_name(words[-1]) and words[-2].endswith(",") else 2
    return tokens[max(0, len(words) - count)][0]


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def run_before(text: str, floor: int, end: int) -> Run:
    """The run of words that ends at `end`, leftward to the first word that no credit holds."""
    left = floor if end - floor < _REACH else end - _REACH
    words = text[left:end].rsplit(None, _WORDS)
    whole = len(words) <= _WORDS and left == floor  # the first word starts the text
    words = words[-_WORDS:]
    tokens: list[tuple[int, int]] = []
    stops: list[int] = []
    signs: list[int] = []
    before = ""
    spared = 0  # words to the left that belong to an agency's name in lower case
    at = end
    follower = end  # where the nearest word that is no sign starts
    while words:
        word = words.pop()
        while text[at - 1].isspace():
            at -= 1
        stop = at
        at = start = stop - len(word)
        if word in _SIGNS:
            if word != "/":
                signs.append(follower)
            tokens.append((start, stop))
            continue
        plain = word.isalpha()
        if follower < end and not (plain and text[stop:follower] == " ") and _stops_after(text, word, stop, follower):
            stops.append(follower)
        if not plain and _may_be_glued(word) and (glued := _GLUED.search(text, start, stop)):
            tokens.append((glued.end(), stop))
            stops.append(glued.end())
            break
        if word.islower() and (plain or _is_lower(word)) and word not in _SMALL:
            spared = (spared or _agency_words(text, tokens, words, word)) - 1
            if spared < 0:
                before = word
                break
        follower = start
        tokens.append((start, stop))
    else:
        if whole and follower < end:
            stops.append(follower)
    return _without_sign(text, tokens[::-1]), stops[::-1], signs[::-1], before


def _without_sign(text: str, tokens: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The tokens less the signs that they open with."""
    for index, (start, stop) in enumerate(tokens):
        if text[start:stop] not in _SIGNS:
            return tokens[index:] if index else tokens
    return []


def _is_lower(word: str) -> bool:
    """Whether a word in lower case is none of those that credits hold."""
    return word[0].isalpha() and not ("/" in word or _is_site(word))


def _agency_words(text: str, tokens: list[tuple[int, int]], words: list[str], word: str) -> int:
    """How many words to the left, `word` the first, are an agency in lower case before a slash or bar: "picture alliance / AP"."""
    if not tokens or text[tokens[-1][0]] not in "/|":
        return 0
    if known(word) is Known.AGENCY:
        return 1
    return 2 if words and known(f"{words[-1]} {word}") is Known.AGENCY else 0


def _is_site(word: str) -> bool:
    """Whether a word in lower case is an agency's address: "istockphoto.com"."""
    return "." in word and known(word) is Known.AGENCY


def _may_be_glued(word: str) -> bool:
    """Whether a stop or bracket stands inside a word."""
    inner = word[1:-1]
    return "." in inner or ")" in inner or "!" in inner or "?" in inner or "…" in inner or "]" in inner


def _stops_after(text: str, word: str, stop: int, following: int) -> bool:
    """Whether a sentence, a bracket or a line ends with a word."""
    last = word[-1]
    if last in _CLOSERS:
        return True
    if last in _STOPS:
        initials = last == "." and (
            len(word) == 2 or word.lower() in _ABBREVIATIONS or (len(word) > 3 and word[-3] == ".")
        )
        return not (initials and word[0].isupper())
    between = text[stop:following]
    return "\n" in between or "\r" in between
