"""Where it was said or written: the occasion or channel in the tail of an attribution ("in an interview with CNN")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.lexicon._words import words
from wireparse.lexicon.months import WEEKDAYS
from wireparse.lexicon.venues import CHANNELS, VENUES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["venue_in"]

_SHORTEST: Final = len(" on X")
_PREPOSITION: Final = re.compile(r"\b(?:in|on|at|during|via|through|over|by|from)\s+(?=[\w“\"‘$])", re.IGNORECASE)
# A word, or the title of a programme in its marks.
_WORD: Final = re.compile(r"\s*(?:([\w$][\w.’'&/-]*)|([“\"‘][^“”\"\n]{1,60}[”\"’]))")
_BREAKS: Final = words(
    """
    that which who whom whose whether if how why what when where while as and or but because than after before since until in on at
    during via through over by from with to of for about against into is was were are said says he she it they we i there
    ahead following late early earlier last this yesterday today tonight speaking calling urging saying adding announcing
    dated posted published released filed obtained sent aired broadcast issued seen circulated shared carried held marking
    """
)
_DETERMINERS: Final = words("a an the his her its their this that one another several many my our")
_LINKS: Final = frozenset({"with", "to", "on", "before", "for"})
_POSTED: Final = frozenset({"posted", "published", "shared", "released", "sent", "aired", "broadcast"})
_MEDIA: Final = words(
    "newspaper magazine broadcaster channel station network agency outlet paper website site daily weekly"
)
_LONGEST: Final = 9  # words of a noun phrase


def venue_in(text: str, start: int, end: int) -> str | None:
    """Give the phrase of the tail `text[start:end]` that names the occasion or the channel, or `None`.

    The phrase begins at its preposition. A place ("in Rome"), a hearer ("told reporters") and a day are no venue.

    >>> venue_in("said in an interview with CNN on Friday", 4, 39)
    'in an interview with CNN'
    """
    if end - start < _SHORTEST:
        return None
    for preposition in _PREPOSITION.finditer(text, start, end):
        stop = _venue_end(text, preposition.end(), end, preposition[0].strip().lower())
        if stop:
            return text[preposition.start() : _complement_end(text, stop, end)].rstrip(" .,’'")
    return None


def _words(text: str, pos: int, end: int) -> Iterator[tuple[str, int]]:
    """Up to nine words from `pos` on without a mark between them, each with its end; a title in quotation marks is a word."""
    for _ in range(_LONGEST):
        match = _WORD.match(text, pos, end)
        if match is None:
            return
        pos = match.end()
        yield match[1] or match[2], pos
        if match[1] and match[1].endswith(".") and len(match[1]) > 3:
            return


def _venue_end(text: str, pos: int, end: int, preposition: str) -> int:
    """Where the noun of the venue ends, 0 where the phrase names none."""
    stop, last = 0, ""
    for at, (word, after) in enumerate(_words(text, pos, end)):
        lower = word.lower().replace("’", "'")
        bare = lower.removesuffix("'s").rstrip("'.,")
        if word[0] in '“"‘':
            # the title of a programme counts after "on" or its owner: "on “Face the Nation”", "on NBC’s “Today”"
            return after if (at == 0 and preposition == "on") or last.endswith(("'s", "s'")) else stop
        if stop and bare not in VENUES and bare not in CHANNELS and bare not in {"media", "news"}:
            return stop
        if (lower in _BREAKS and not (at == 0 and lower in _DETERMINERS)) or (bare in WEEKDAYS and (stop or at == 0)):
            return stop
        if bare == "news" and stop:
            stop = after
        channel = bare in CHANNELS and (
            at == 0 or word[0].isupper() or last in {"state", "social", "live", "national", "public", "local"}
        )
        if ((bare in VENUES or bare == "media") and lower == bare) or (
            channel and preposition in {"on", "via", "over", "in", "through", "by"}
        ):
            stop = after if not (at == 0 and bare in VENUES and preposition in {"by", "from", "over"}) else 0
        elif channel:
            stop = after if lower == bare else 0
        last = lower
    return stop


def _complement_end(text: str, stop: int, end: int) -> int:
    """Where "with CNN", "to employees", "on Truth Social" behind the noun ends, or `stop`."""
    words = _words(text, stop, end)
    link, _ = next(words, ("", 0))
    if link in _POSTED:
        link, _ = next(words, ("", 0))
    if link.lower() not in _LINKS:
        return stop
    last, begun, previous = stop, False, ""
    for word, after in words:
        lower = word.lower()
        if lower in WEEKDAYS or (
            lower in _BREAKS and (begun or lower not in _DETERMINERS) and not (begun and lower in {"of", "and"})
        ):
            break
        if (
            link.lower() == "on"
            and not begun
            and not (lower in CHANNELS or lower in _DETERMINERS or word[0] in '“"‘' or word[0].isupper())
        ):
            break
        if previous[:1].islower() and word[0].isupper() and previous not in _MEDIA:
            break
        begun = begun or lower not in _DETERMINERS
        previous = "" if lower in _DETERMINERS or lower in {"of", "and"} else word
        if lower not in _DETERMINERS and lower not in {"of", "and"}:
            last = after
    return last
