"""Where a lead-in stands in a caption: "Photo by", "Image credit:", "Courtesy of", "©"."""

from __future__ import annotations

import re
from typing import Final

from wireparse.lexicon.credit_words import LEAD_NOUNS, LEAD_WORDS

__all__ = ["ends_in_lead", "find_leads"]

# A lead-in is found by its last sign or word, looked for as plain text where a part of it is in the text at all; the words before
# it are looked up.
_ENDERS: Final = (
    (":", ((":", "colon"),)),
    ("…", (("…", "colon"),)),
    ("...", (("...", "colon"),)),
    ("by ", ((" by ", "by"),)),
    (" por ", ((" por ", "by"),)),
    ("Y", ((" BY ", "by"), ("COPYRIGHT", "mark"), ("COURTESY", "owner"))),
    ("should read ", (("should read ", "by"),)),
    ("©", (("©", "mark"),)),
    ("&", (("&copy;", "mark"),)),
    ("(", (("(c)", "mark"), ("(C)", "mark"))),
    ("opyright", (("opyright", "mark"),)),
    ("ourtesy", (("ourtesy", "owner"),)),
    ("redit", (("redit ", "credit"), ("redits ", "credit"))),
    ("CREDIT", (("CREDIT ", "credit"), ("CREDITS ", "credit"))),
    ("creen", ((" from ", "screen"),)),
)
_SCREENS: Final = frozenset(["screenshot", "screenshots", "screengrab", "screengrabs", "screencap"])
_LONGEST_WORD: Final = 24  # characters of a word that a lead-in may end in
_LONGEST_SCREEN: Final = 14  # characters of these, and of a sign before them
_NOUNS: Final = LEAD_NOUNS | {
    "illustration", "illustrations", "screenshot", "screengrab", "screencap", "montage", "composite", "collage", "animation", "submitted",
    "supplied", "provided", "contributed", "illustrated", "courtesy", "handout", "file", "photomontage", "composites",
}  # fmt: skip
_NO_NOUNS: Final = frozenset({"the", "from"})  # words of a lead-in that end none
_REACH: Final = 48  # characters that the words of a lead-in may take
_LAST_WORD: Final = re.compile(r"(?:(?<![\w'])|(?<=_))(?:[^\W_]|')*+$")


def find_leads(text: str, floor: int, start: int, end: int) -> list[int]:
    """Where the lead-ins start whose last word or sign is in `text[start:end]`, in order; none starts before `floor`."""
    leads: set[int] = set()
    words = text[start:end]
    for part, enders in _ENDERS:
        if part in words:
            for ender, kind in enders:
                at = words.find(ender)
                while at >= 0:
                    if (lead := _lead_at(text, floor, start + at, ender, kind)) is not None:
                        leads.add(lead)
                    at = words.find(ender, at + 1)
    # One lead-in may be found by two of its words: "Photo courtesy of", "Photo credit: Photo by".
    return sorted(leads)


def _lead_at(text: str, floor: int, at: int, ender: str, kind: str) -> int | None:
    """Where the lead-in starts that ends in `ender` at `at`, or `None` where the words before it make it none."""
    if kind == "mark":
        return _mark_at(text, floor, at, ender)
    if kind == "owner":
        return _words_before(text, floor, at - (ender[0] != "C"))[0]
    if kind == "credit":
        stop = at + len(ender)
        first, nouns = _words_before(text, floor, stop - 1)
        named = text[stop : stop + 1].isupper() or text[stop : stop + 1] == "@"
        return first if named and nouns and text[first].isupper() else None
    if kind == "screen":  # "Screenshot from X @name"
        word = text[max(floor, at - _LONGEST_SCREEN) : at].rpartition("\n")[2].rpartition(" ")[2]
        return at - len(word) if word[:1].isupper() and word.lower() in _SCREENS else None
    first, nouns = _words_before(text, floor, at)
    return first if nouns else None


def _mark_at(text: str, floor: int, at: int, mark: str) -> int | None:
    """Where a copyright mark starts; "(C)" is one before a name or year only."""
    after = text[at + len(mark) : at + len(mark) + 3].lstrip()
    if mark in ("(c)", "(C)"):
        return at if len(after) > 1 and (after[0].isupper() or after[0].isdigit()) and after[1].isalnum() else None
    if mark == "opyright":
        if at == floor or text[at - 1] != "C":
            return None
        at -= 1
    return at


def _words_before(text: str, floor: int, end: int) -> tuple[int, bool]:
    """Where the lead-in's words before `end` start, and whether one of them is a noun for a picture or a credit."""
    at, nouns = end, False
    first = floor if end - floor < _REACH else end - _REACH
    before = text[first:end]
    while before:
        stop = len(before)
        before, _, printed = before.rpartition(" ")
        if not printed:
            continue
        if printed.isalnum():
            word = printed
        elif printed[-1].isalnum() or printed[-1] == "'":
            word = _LAST_WORD.findall(printed)[0]
        else:  # a stop or bracket
            break
        lower = word.lower()
        if lower not in LEAD_WORDS:
            break
        if lower in _NOUNS:
            nouns = True
        elif not nouns and lower in _NO_NOUNS:
            break
        at = first + stop - len(word)
        if len(word) < len(printed):
            break
    return at, nouns


def ends_in_lead(text: str, start: int, end: int) -> int | None:
    """Where the lead-in starts that `text[start:end]` ends in ("Photo credit: ("), or `None`."""
    stop = end
    while stop > start and text[stop - 1] in " :.":
        stop -= 1
    word = text[max(start, stop - _LONGEST_WORD) : stop].rpartition(" ")[2]
    if word.isalnum() and word.lower() not in LEAD_WORDS:
        return None
    first, nouns = _words_before(text, start, stop)
    if not nouns or first == stop or not text[first].isupper():
        return None
    return first
