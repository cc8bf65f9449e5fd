"""Second stage: a credit cut into the stretches that may be names, each with what leads to it.

A cut is anything in a credit that is no name: a slash, a bracket, "via", "©", and the lead-ins that end in a colon or "by".
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final, NamedTuple

from wireparse.lexicon.credit_words import FLAG_WORDS, LEAD_WORDS

__all__ = ["Cut", "Segment", "cut"]

# What cuts, and the link it makes to the name after it.
_SIGNS: Final = (
    "/",
    "|",
    ";",
    ",",
    "•",
    "·",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\r",
    "\t",
    "…",
    "\u200b",
    "—",
    "–",
    "--",
    "+++",
    "...",
    " - ",
    " -/",
)
_WORDS: Final = MappingProxyType(
    {
        "via": "via", "by": "lead", "por": "lead", "should read": "lead", "from": "from", "courtesy of": "owner", "courtesy": "owner",
        "copyright": "mark",
    }
)  # fmt: skip
_MARKS: Final = ("©", "&copy;", "(c)", "(C)")


def _forms(word: str) -> tuple[str, ...]:
    return (word, word.capitalize(), word.upper())


def _pattern() -> re.Pattern[str]:
    """Every alternative begins with a plain character, so that the search can skip to the next of them."""
    words = [
        rf"{form[0]}(?<![\w-]{form[0]}){re.escape(form[1:])}(?![\w-])(?<!CC BY)(?<!CC by)"
        for word in _WORDS
        for form in _forms(word)
    ]
    signs = [re.escape(sign) for sign in (*_MARKS, *_SIGNS)]
    return re.compile("|".join([*signs, ":(?!//)", *words]))


_CUT: Final = _pattern()
_LINKS: Final = MappingProxyType(
    {form: link for word, link in _WORDS.items() for form in _forms(word)} | dict.fromkeys(_MARKS, "mark")
)
_STRONG: Final = frozenset({"lead", "source", "owner", "via", "mark", "from"})
# "Submitted by" and its like lead an owner in, not a photographer.
_GIVEN: Final = frozenset(word for word, flag in FLAG_WORDS.items() if flag == "HANDOUT") | {
    "provided",
    "released",
    "issued",
    "shared",
    "obtained",
}
# A lead-in with a colon that names an owner as often as a photographer.
_SOURCE_NOUNS: Final = frozenset({"source", "sources", "image", "images", "video", "fuente", "quelle", "graphic"})


class Segment(NamedTuple):
    """A stretch that may be a name, and the strongest cut before it."""

    text: str
    link: str  # "lead", "source" (a lead-in that favours an owner), "owner", "via", "mark", "from", a sign, or ""
    start: int


class Cut(NamedTuple):
    """A credit taken apart."""

    segments: list[Segment]
    leads: int  # how many lead-ins, owners and copyright marks
    chained: int  # slashes and "via"
    stray: int  # cuts that no credit has
    flags: list[str]  # what the cuts say of the picture
    mark: int | None  # where the text of a copyright notice starts


def cut(text: str, start: int, end: int) -> Cut:
    """Cut the credit `text[start:end]` into segments."""
    segments: list[Segment] = []
    flags: list[str] = []
    leads = chained = stray = 0
    mark: int | None = None
    strongest, at = "", start
    for found in _CUT.finditer(text, start, end):
        sign = found.group()
        link = _LINKS.get(sign, sign)
        chunk = text[at : found.start()].strip()
        if chunk and link in _LEADING:
            chunk, link, said = _lead(chunk, link)
            leads += said is not None
            stray += said is None and link == "lead"  # "Reporting by", "led by"
            flags += said or ()
        elif link == "lead" and not segments and not chunk:
            leads += 1
        if chunk:
            segments.append(Segment(chunk, strongest, at))
            strongest = ""
        leads += link in _OWNED
        chained += link in _CHAINING
        if sign in _SAID:
            flags.append(_SAID[sign])
        at = found.end()
        if link == "mark" and mark is None:
            mark = at
        if link in _STRONG or strongest not in _STRONG:
            strongest = link
    if at < end and (chunk := text[at:end].strip()):
        segments.append(Segment(chunk, strongest, at))
    return Cut(segments, leads, chained, stray, flags, mark)


_LEADING: Final = frozenset({":", "lead", "from"})
_OWNED: Final = frozenset({"owner", "mark"})
_CHAINING: Final = frozenset({"/", " -/", "via"})
_SAID: Final = MappingProxyType(
    {
        form: flag
        for word, flag in (("via", "VIA"), ("courtesy", "COURTESY"), ("courtesy of", "COURTESY"))
        for form in _forms(word)
    }
)


def _lead(chunk: str, link: str) -> tuple[str, str, list[str] | None]:
    """Take a lead-in off a stretch before a colon or "by": what is left of it, the link it makes, its flags; `None` where it is none."""
    rest, said = _lead_words(chunk)
    if said or not rest:
        return rest, _lead_link(said, link), [FLAG_WORDS[word] for word in said if word in FLAG_WORDS]
    return rest, link, None


def _lead_words(chunk: str) -> tuple[str, list[str]]:
    """Take the words of a lead-in off the end of a chunk: "U.S. Army photo" gives "U.S. Army" and "photo"."""
    words = chunk.split()
    said: list[str] = []
    while words and (word := words[-1].lower().strip(".'")) in LEAD_WORDS:
        said.append(word)
        words.pop()
    return " ".join(words), said


def _lead_link(said: list[str], link: str) -> str:
    if not _GIVEN.isdisjoint(said):
        return "owner"
    if link == "from":
        return "from"
    return "source" if link != "lead" and not _SOURCE_NOUNS.isdisjoint(said) else "lead"
