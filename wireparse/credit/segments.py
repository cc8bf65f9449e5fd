"""Second stage: a credit cut into the stretches that may be names, each with what leads to it.

A cut is anything in a credit that is no name: a slash, a bracket, "via", "©", and the lead-ins that end in a colon or "by".
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from wireparse.lexicon.credit_words import FLAG_WORDS, LEAD_WORDS

__all__ = ["Cut", "Segment", "cut"]

_CUT: Final = re.compile(
    r"""
    \s*+ (?:
        (?P<mark> © | &copy; | \([cC]\) )
      | (?P<sep> [/|;,•·()\[\]\n\r\t…\u200b] | \.{3,}+ | --++ | [—–] | (?:(?<=\s)|^)-(?=\s|/) )
      | (?P<colon> : (?!//) )
      | (?<![\w-]) (?P<word> [Vv]ia | VIA | [Bb]y | BY | [Ff]rom | [Pp]or | [Cc]ourtesy(?:[ ]of)? | COURTESY(?:[ ]OF)? | [Cc]opyright | COPYRIGHT | should[ ]read ) (?![\w-])
    ) \s*+
    """,
    re.VERBOSE,
)
# How strongly a cut says what follows it: an owner after "courtesy of", a photographer after "Photo by".
_LINKS: Final = {"via": "via", "courtesy": "owner", "copyright": "mark", "by": "lead", "por": "lead", "should": "lead", "from": "from"}
_STRONG: Final = frozenset({"lead", "owner", "via", "mark", "from"})
# "Submitted by" and its like lead an owner in, not a photographer.
_GIVEN: Final = frozenset(word for word, flag in FLAG_WORDS.items() if flag == "HANDOUT") | {"provided", "released", "issued", "shared", "obtained"}


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
    flags: list[str]  # what the cuts say of the picture
    mark: int | None  # where the text of a copyright notice starts


def cut(text: str, start: int, end: int) -> Cut:
    """Cut the credit `text[start:end]` into segments."""
    segments: list[Segment] = []
    flags: list[str] = []
    leads = chained = 0
    mark = None
    link, at = "", start
    for found in _CUT.finditer(text, start, end):
        kind = found.lastgroup
        sign = found.group(kind) if kind else ""
        cue = sign.split(None, 1)[0].lower() if kind == "word" else ""
        next_link = "mark" if kind == "mark" else _LINKS.get(cue, sign)
        chunk = text[at : found.start()]
        if chunk:
            if kind == "colon" or next_link in {"lead", "from"}:
                rest, said = _lead_words(chunk)
                if said or not rest:
                    leads += bool(said) or not segments
                    flags += [FLAG_WORDS[word] for word in said if word in FLAG_WORDS]
                    next_link = _lead_link(said, next_link)
                    chunk = rest
            if chunk:
                segments.append(Segment(chunk, link, at))
                link = ""
        elif next_link == "lead" and not segments:
            leads += 1
        if next_link in {"owner", "mark"}:
            leads += 1
        if next_link == "via" or cue == "courtesy":
            flags.append(FLAG_WORDS[cue])
        chained += sign == "/" or next_link == "via"
        at = found.end()
        if next_link == "mark" and mark is None:
            mark = at
        if next_link in _STRONG or next_link == "source" or link not in _STRONG | {"source"}:
            link = next_link
    if at < end and (chunk := text[at:end].strip()):
        segments.append(Segment(chunk, link, at))
    return Cut(segments, leads, chained, flags, mark)


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
    return "source" if not _SOURCE_NOUNS.isdisjoint(said) and link != "lead" else "lead"


# A lead-in with a colon that names an owner as often as a photographer.
_SOURCE_NOUNS: Final = frozenset({"source", "sources", "image", "images", "video", "fuente", "quelle", "graphic"})
