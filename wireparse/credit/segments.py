"""Second stage: a credit cut into the stretches that may be names, each with what leads to it.

A cut is anything in a credit that is no name: a slash, a bracket, "via", "©", and the lead-ins that end in a colon or "by". The
signs are few and found at once; what stands between two of them ("Photo by Ana Ruiz", "Valley Press via Getty Images") is cut at
its words, and remembered.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final, TypeAlias

from wireparse.credit.named import Named, name_in
from wireparse.credit.roles import known
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon._words import words
from wireparse.lexicon.credit_words import FLAG_WORDS, LEAD_WORDS

__all__ = ["Cut", "cut"]

# A comma before a company's form or a person's suffix belongs to the name: "Norland Harbor, LLC", "Ana Ruiz, Jr.".
_SIGN: Final = re.compile(
    "([©/|;,•·(\\[)\\]\n\r\t…\u200b—–:](?!(?<=,) ?(?:Inc|INC|LLC|Ltd|LTD|LLP|Co|Corp|GmbH|Jr|JR|Sr|SR|III?|IV|S\\.A|L\\.L\\.C)\\b))"
)
_MARK: Final = re.compile(r"\([cC]\)")
_NOTICE: Final = re.compile(r"(?:©|\([cC]\)|(?<!\w)(?:copyright|Copyright|COPYRIGHT)(?!\w))")
# The words that cut, and the link that each makes to the name behind it.
_WORDS: Final = MappingProxyType(
    {
        "via": "via", "by": "lead", "por": "lead", "should read": "lead", "from": "from", "special to": "from", "courtesy of": "owner", "courtesy": "owner",
        "copyright": "mark",
    }
)  # fmt: skip
_LONG_SIGNS: Final = ("...", "--", "+++")


def _word_pattern() -> re.Pattern[str]:
    """What cuts between two signs: a word or longer sign with the space before it, the space before a user's name."""
    words = "|".join([form for word in _WORDS for form in (word, word.capitalize(), word.upper())])
    return re.compile(rf"( (?:(?<=\w )(?=@\w)|(?:{words}|-|\.\.\.|--|\+\+\+)(?![\w-])(?<!CC BY)(?<!CC by)))")


_WORD: Final = _word_pattern()
_STRONG: Final = frozenset({"lead", "source", "owner", "via", "mark", "from"})
# "Submitted by" and its like lead an owner in, not a photographer.
_GIVEN: Final = frozenset(word for word, flag in FLAG_WORDS.items() if flag == "HANDOUT") | words(
    "provided released issued shared obtained"
)
# A lead-in with a colon that names an owner as often as a photographer.
_SOURCE_NOUNS: Final = frozenset({"source", "sources", "image", "images", "video", "fuente", "quelle", "graphic"})


# A credit taken apart:
Cut: TypeAlias = tuple[
    list[Named],  # the names in its stretches
    list[str],  # the strongest cut before each: a sign, "lead", "source" (a lead-in that favours an owner), "owner", "via", "mark", "from", or ""
    list[str],  # what the cuts say of the picture
    int,  # how many lead-ins, owners and copyright marks
    int,  # cuts that no credit has
    int,  # how many stretches stand before the copyright mark, -1 without one
    str | None,  # what follows that mark
]  # fmt: skip


def cut(credit: str) -> Cut:
    """Cut a credit into stretches."""
    bares: list[Named] = []
    links: list[str] = []
    flags: list[str] = []
    leads = stray = 0
    noticed = -1
    link = ""  # the strongest cut since the last stretch
    pieces = _SIGN.split(_MARK.sub("©", credit) if "(c)" in credit or "(C)" in credit else credit)
    pieces.append("")
    for at in range(0, len(pieces), 2):
        sign = pieces[at + 1]
        names, behind, said = (_BEFORE_COLON if sign == ":" else _CHUNKS)[pieces[at]]
        led, strayed, meant, opens, marked = said
        leads += led + (opens and not bares)
        stray += strayed
        flags += meant
        if marked >= 0 > noticed:
            noticed = len(bares) + marked
        for inner, bare in names:
            links.append(inner if inner and (link not in _STRONG or inner in _STRONG) else link)
            bares.append(bare)
            link = ""
        if behind and (link not in _STRONG or behind in _STRONG):
            link = behind
        if sign == "©":
            link = "mark"
            leads += 1
            if noticed < 0:
                noticed = len(bares)
        elif sign != ":" and link not in _STRONG:
            link = sign
    notice = credit[found.end() :] if noticed >= 0 and (found := _NOTICE.search(credit)) else None
    return bares, links, flags, leads, stray, noticed, notice


# What the lead-ins and cutting words between two signs count for:
_Said: TypeAlias = tuple[
    int,  # lead-ins, owners and copyright marks
    int,  # cuts that no credit has
    tuple[str, ...],  # what they say of the picture
    bool,  # whether they open with a bare "by", a lead-in where the credit opens with it
    int,  # how many names stand before a copyright mark, -1 without one
]
# What stands between two signs:
_Chunk: TypeAlias = tuple[
    tuple[tuple[str, Named], ...],  # its names, each with the strongest cut before it
    str,  # the strongest cut behind them
    _Said,
]


_LEADING: Final = frozenset({":", "lead", "from"})
_COUNTED: Final = MappingProxyType({"via": ("VIA",), "owner": ("COURTESY",), "mark": ()})
_NOTHING: Final[_Said] = (0, 0, (), False, -1)


def _chunk(words: str, sign: str = "") -> _Chunk:
    """Cut what stands between two signs at its words, and take the lead-ins off its names; `sign` is the one behind."""
    if not (sign or _may_hold_word(words.lower())):
        stretch = words.strip()
        return ((("", name_in(stretch)),) if stretch else ()), "", _NOTHING
    names: list[tuple[str, Named]] = []
    flags: list[str] = []
    leads = stray = 0
    marked, opens = -1, False
    strongest = ""
    pieces = [*_at_words(words), sign]
    for at in range(0, len(pieces), 2):
        stretch, word = pieces[at].strip(), pieces[at + 1]
        link = _WORDS.get(word[1:].lower(), word)
        if link in _LEADING:
            if stretch:
                stretch, link, led, strayed, meant = _lead(stretch, link)
                leads += led
                stray += strayed
                flags += meant
            elif link == "lead" and not names:
                opens = True
        elif link in _COUNTED:
            leads += link != "via"
            flags += _COUNTED[link]
            if link == "mark" and marked < 0:
                marked = len(names) + bool(stretch)
        if stretch:
            names.append((strongest, name_in(stretch)))
            strongest = ""
        if link in _STRONG or (link and strongest not in _STRONG):
            strongest = link
    return tuple(names), strongest, (leads, stray, tuple(flags), opens, marked)


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
        or "special to" in lower
        or "-" in lower
        or "@" in lower
        or "..." in lower
        or "+++" in lower
    )


def _at_words(words: str) -> list[str]:
    """Part words at those that cut: a stretch, what cuts behind it, the next stretch, and so on."""
    for sign in _LONG_SIGNS:
        if sign in words:
            words = words.replace(sign, f" {sign} ")
    return _WORD.split(f" {words}")


_CHUNKS: Final = Remembered(_chunk)
_BEFORE_COLON: Final = Remembered(lambda words: _chunk(words, ":"))


def _lead(stretch: str, link: str) -> tuple[str, str, int, int, tuple[str, ...]]:
    """Take a lead-in off a stretch before a colon or "by": what is left of it, the link that it makes, and what that counts for."""
    rest, said = _lead_words(stretch)
    if rest and not said:
        return rest, link, 0, int(link == "lead"), ()  # "Reporting by", "led by"
    link = _lead_link(said, link)
    return rest, link, 1 + (link == "owner"), 0, tuple([FLAG_WORDS[word] for word in said if word in FLAG_WORDS])


def _lead_words(stretch: str) -> tuple[str, list[str]]:
    """Take the words of a lead-in off the end of a stretch: "U.S. Army photo" gives "U.S. Army" and "photo"; "Getty Images" is a name."""
    words = stretch.split()
    named = bool(words) and words[0].lower() not in LEAD_WORDS
    said: list[str] = []
    while words and (word := words[-1].lower().strip(".'")) in LEAD_WORDS:
        if named and known(" ".join(words)) is not None:
            break
        said.append(word)
        words.pop()
    if said and words in (["a"], ["an"]):  # "from a video obtained by"
        words = []
    return " ".join(words), said


def _lead_link(said: list[str], link: str) -> str:
    if not _GIVEN.isdisjoint(said):
        return "owner"
    if link == "from":
        return "from"
    return "source" if link != "lead" and not _SOURCE_NOUNS.isdisjoint(said) else "lead"
