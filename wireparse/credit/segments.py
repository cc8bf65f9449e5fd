"""Second stage: a credit cut into the stretches that may be names, each with what leads to it.

A cut is anything in a credit that is no name: a slash, a bracket, "via", "©", and the lead-ins that end in a colon or "by".
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

from wireparse.lexicon.credit_words import FLAG_WORDS, LEAD_WORDS

__all__ = ["Cut", "cut"]

# The words that cut, and the link that each makes to the name behind it.
_WORDS: Final = MappingProxyType(
    {
        "via": "via", "by": "lead", "por": "lead", "should read": "lead", "from": "from", "courtesy of": "owner", "courtesy": "owner",
        "copyright": "mark",
    }
)  # fmt: skip


def _forms(word: str) -> tuple[str, ...]:
    return (word, word.capitalize(), word.upper())


# A plain sign makes a link of its own. A word is cut with the space before it.
_LINKS: Final = MappingProxyType(
    {f" {form}": link for word, link in _WORDS.items() for form in _forms(word)}
    | dict.fromkeys(("©", "( c)", "( C)"), "mark")
    | {":": ":"}
)
_LONG_SIGNS: Final = ("...", "--", "+++")


def _pattern() -> re.Pattern[str]:
    """What cuts, the space before a user's name among it; it opens with a set of characters, for the search to run from one to the next."""
    words = "|".join([*(link[1:] for link in _LINKS if link[0] == " "), "-", *map(re.escape, _LONG_SIGNS)])
    return re.compile(
        rf"([ ©/|;,•·(\[)\]\n\r\t…\u200b—–:](?:(?<! )(?:(?<=\()[ ][cC]\))?+|(?<=\w )(?=@\w)|(?:{words})(?![\w-])(?<!CC BY)(?<!CC by)))"
    )


_CUT: Final = _pattern()
# The signs alone, for a credit without the words that cut.
_SIGN: Final = re.compile("([©/|;,•·(\\[)\\]\n\r\t…\u200b—–:])")
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


# A credit taken apart:
Cut: TypeAlias = tuple[
    list[str],  # the stretches that may be names
    list[str],  # the strongest cut before each: a sign, "lead", "source" (a lead-in that favours an owner), "owner", "via", "mark", "from", or ""
    int,  # how many lead-ins, owners and copyright marks
    int,  # slashes and "via"
    int,  # cuts that no credit has
    list[str],  # what the cuts say of the picture
    str | None,  # what follows the copyright mark
    int,  # how many stretches stand before that mark
]  # fmt: skip


def cut(credit: str) -> Cut:
    """Cut a credit into stretches."""
    worded = _may_hold_word(credit.lower())
    if not (worded or ":" in credit or "©" in credit):
        return _cut_at_signs(credit)
    stretches: list[str] = []
    links: list[str] = []
    flags: list[str] = []
    leads = stray = noticed = 0
    notice: str | None = None
    strongest = ""
    # A stretch, what cuts behind it, the next stretch, and so on.
    pieces = _CUT.split(_spaced(credit)) if worded else _SIGN.split(credit)
    for at in range(1, len(pieces), 2):
        chunk, sign = pieces[at - 1].strip(), pieces[at]
        link = sign
        if sign in _LINKS:
            link = _LINKS[sign]
            led, strayed, said = _COUNTS[link]
            if chunk and link in _LEADING:
                chunk, link, led, strayed, said = _lead(chunk, link)
            elif link == "lead" and not stretches:
                led = 1
            elif link == "mark" and notice is None:
                notice, noticed = credit.partition(sign.replace(" ", ""))[2], len(stretches) + bool(chunk)
            leads += led
            stray += strayed
            flags += said
        if chunk:
            stretches.append(chunk)
            links.append(strongest)
            strongest = ""
        if link in _STRONG or strongest not in _STRONG:
            strongest = link
    if chunk := pieces[-1].strip():
        stretches.append(chunk)
        links.append(strongest)
    return stretches, links, leads, credit.count("/") + flags.count("VIA"), stray, flags, notice, noticed


def _cut_at_signs(credit: str) -> Cut:
    """Cut a credit that has no lead-in and no word that cuts."""
    stretches: list[str] = []
    links: list[str] = []
    link = ""
    pieces = _SIGN.split(credit)
    for at in range(0, len(pieces), 2):
        if chunk := pieces[at].strip():
            stretches.append(chunk)
            links.append(link)
            link = ""
        if at + 1 < len(pieces):
            link = pieces[at + 1]
    return stretches, links, 0, credit.count("/"), 0, [], None, 0


def _may_hold_word(lower: str) -> bool:
    """A quick look that lets no word or longer sign pass unseen that cuts."""
    return (
        "via" in lower
        or "by" in lower
        or "from" in lower
        or "por" in lower
        or "courtesy" in lower
        or "copyright" in lower
        or "should read" in lower
        or " -" in lower
        or " @" in lower
        or "..." in lower
        or "--" in lower
        or "+++" in lower
        or "(c)" in lower
    )


def _spaced(credit: str) -> str:
    """A credit with space before every word that may cut: "(via", "AP/via"."""
    for sign in _BEFORE_WORDS:
        if sign in credit:
            credit = credit.replace(sign, f"{sign} ")
    for sign in _LONG_SIGNS:
        if sign in credit:
            credit = credit.replace(sign, f" {sign} ")
    return f" {credit}"


_BEFORE_WORDS: Final = ("/", "(", "[", ":", "©", "\n")
_LEADING: Final = frozenset({":", "lead", "from"})
# What each link counts for: lead-ins, words that no credit has, flags.
_COUNTS: Final[MappingProxyType[str, tuple[int, int, tuple[str, ...]]]] = MappingProxyType(
    {
        "via": (0, 0, ("VIA",)), "owner": (1, 0, ("COURTESY",)), "mark": (1, 0, ()),
        ":": (0, 0, ()), "lead": (0, 0, ()), "from": (0, 0, ()),
    }
)  # fmt: skip


@lru_cache(maxsize=256)
def _lead(chunk: str, link: str) -> tuple[str, str, int, int, tuple[str, ...]]:
    """Take a lead-in off a stretch before a colon or "by": what is left of it, the link that it makes, and what that counts for."""
    rest, said = _lead_words(chunk)
    if rest and not said:
        return rest, link, 0, int(link == "lead"), ()  # "Reporting by", "led by"
    link = _lead_link(said, link)
    return rest, link, 1 + (link == "owner"), 0, tuple([FLAG_WORDS[word] for word in said if word in FLAG_WORDS])


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
