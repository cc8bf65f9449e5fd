"""Where it was said or written: the occasion or channel in the tail of an attribution ("in an interview with CNN")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.grammar.words import is_abbreviation
from wireparse.lexicon._words import words
from wireparse.lexicon.months import WEEKDAYS
from wireparse.lexicon.venues import CHANNELS, VENUES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["venue_in"]

# The nouns of venues as they may stand between spaces, with the marks behind them.
_NOUNS: Final = frozenset(
    noun + mark
    for noun in VENUES | CHANNELS
    for mark in ("", ",", ".", ":", ";", "!", "?", "…", "—", "–", ")", "]", "’s", "'s", "’", "'", "”", '"', ".,")
)
_PREPOSITION: Final = re.compile(r"\b(?:in|on|at|during|via|through|over|by|from)\s+(?=[\w“\"‘$])", re.IGNORECASE)
# A word, or the title of a programme in its marks.
_WORD: Final = re.compile(r"\s*(?:([\w$][\w.’'&/-]*)|([“\"‘][^“”\"\n]{1,60}[”\"’]))")
_LONGEST: Final = 9  # words of a noun phrase
_DETERMINERS: Final = words("a an the his her its their this that one another several many my our")
_BREAKS: Final = words(
    """
    that which who whom whose whether if how why what when where while as and or but because than after before since until in on at
    during via through over by from with to of for about against into is was are were said says he she it they we i there
    ahead following late early earlier last this yesterday today tonight speaking calling urging saying adding announcing
    dated posted published released filed obtained sent aired broadcast issued seen circulated shared carried held marking
    """
)
# A channel stands alone behind these, else behind a word that says whose it is ("on state television").
_TO_CHANNEL: Final = words("on via over in through by")
_WHOSE: Final = words("state social live national public local cable satellite")
# Behind these a bare noun is a means, not an occasion: "by email", not "from speech".
_MEANS: Final = words("by from over")
# Behind "on" these are what is spoken of: "briefed on the talks".
_TOPICS: Final = words(
    "talks meeting meetings negotiations summit hearing hearings trial conference debate report statement speech remarks interview"
)
_NAMED_BEHIND: Final = ("Radio", "Television")  # words whose name stands behind them
_JOINING: Final = words("of and")
_LINKS: Final = words("with to on before for")
_POSTED: Final = words("posted published shared released sent aired broadcast")
_MEDIA: Final = words(
    "newspaper magazine broadcaster channel station network agency outlet paper website site daily weekly"
)


def venue_in(text: str, start: int, end: int) -> str | None:
    """Return the phrase of the tail `text[start:end]` that names the occasion or the channel, or `None`.

    The phrase begins at its preposition. A place ("in Rome"), a hearer ("told reporters") and a day are no venue.

    >>> venue_in("said in an interview with CNN on Friday", 4, 39)
    'in an interview with CNN'
    """
    tail = text[start:end]
    if _NOUNS.isdisjoint(tail.lower().split()) and not ("“" in tail or '"' in tail or "‘" in tail):
        return None  # it has no noun of one, nor the title of a programme in its marks
    for preposition in _PREPOSITION.finditer(text, start, end):
        stop = _venue_end(text, preposition.end(), end, preposition[0].strip().lower())
        if stop:
            return text[preposition.start() : _complement_end(text, stop, end)].rstrip(" .,’'")
    return None


def _words(text: str, pos: int, end: int) -> Iterator[tuple[str, int]]:
    """Up to nine words from `pos` on without a mark between them, each with its end; a title in its marks is a word."""
    for _ in range(_LONGEST):
        match = _WORD.match(text, pos, end)
        if match is None:
            return
        pos = match.end()
        yield match[1] or match[2], pos
        if match[1] and match[1].endswith(".") and not is_abbreviation(match[1]):
            return


def _venue_end(text: str, pos: int, end: int, preposition: str) -> int:
    """Where the noun of the venue ends, 0 where the phrase names none."""
    stop, last = 0, ""
    for at, (word, after) in enumerate(_words(text, pos, end)):
        lower = word.lower().replace("’", "'").rstrip(".")
        if word[0] in '“"‘':
            # the title of a programme counts after "on" and after its owner: "on “Face the Nation”", "on NBC’s “Today”"
            return after if (at == 0 and preposition == "on") or last.endswith(("'s", "s'")) else stop
        if _is_venue(lower, last, preposition, capital=word[0].isupper()):
            stop = after
        elif stop and not word[0].islower() and text.endswith(_NAMED_BEHIND, pos, stop):
            stop = after  # "on Radio Nord"
        elif stop:
            return after if lower == "news" and text[after - 4].isupper() else stop  # "on Fox News"
        elif (lower in _BREAKS and (at > 0 or lower not in _DETERMINERS)) or (at == 0 and lower in WEEKDAYS):
            return 0
        last = lower
    return stop


def _is_venue(lower: str, last: str, preposition: str, *, capital: bool) -> bool:
    if lower in CHANNELS and (last in _WHOSE or (preposition in _TO_CHANNEL and (capital or not last))):
        return True
    if preposition == "on" and lower in _TOPICS:
        return False
    return lower in VENUES and bool(last or preposition not in _MEANS)


def _complement_end(text: str, stop: int, end: int) -> int:
    """Where "with CNN", "to employees", "on Truth Social" behind the noun ends, or `stop`."""
    following = _words(text, stop, end)
    link, _ = next(following, ("", 0))
    if link in _POSTED:
        link, _ = next(following, ("", 0))
    if link not in _LINKS:
        return stop
    last, previous = stop, ""
    for word, after in following:
        lower = word.lower().rstrip(".")
        if lower in _DETERMINERS and not previous:
            continue
        if lower in WEEKDAYS or (lower in _BREAKS and not (previous and lower in _JOINING)):
            break
        if link == "on" and not previous and word[0].islower() and lower not in CHANNELS and lower not in VENUES:
            break  # "on the road": a place
        if previous[:1].islower() and word[0].isupper() and previous not in _MEDIA and previous not in _JOINING:
            break
        previous = word
        if lower not in _JOINING and lower not in _DETERMINERS:
            last = after
    return last
