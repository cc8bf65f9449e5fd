"""The company that a story is about: whom "the company", "the bank" or "it" means where no body has spoken yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from wireparse.elements import Span, Speaker, SpeakerKind
from wireparse.grammar.wordclasses import class_of
from wireparse.lexicon.organizations import BUSINESS_ENDINGS, BUSINESS_KINDS, BUSINESS_NOUNS

if TYPE_CHECKING:
    from wireparse.grammar.scan import Scan

__all__ = ["Businesses"]

_HEAD: Final = 3_000  # characters at the head of a story, where what it is about is named
# A run of capitals, the name of a company where it ends like one or stands behind "shares of".
_NAMED: Final = regex.compile(
    r"""
    (?P<shares> \b [Ss](?:hares|tock) [ \xa0] (?:of|in) [ \xa0] )?
    (?<![\p{L}\p{N}'’.&\-]) (?P<name> \p{Lu}[\p{L}\p{M}\p{N}'’&\-]{0,30}+ (?: [ \xa0] (?: (?:of|and|&) [ \xa0] )? \p{Lu}[\p{L}\p{M}\p{N}'’&\-]{0,30}+ ){0,6}+ )
    """,
    regex.VERBOSE,
)
_MENTIONS: Final = 4  # of a name, that are looked at for what it is
_BESIDE: Final = 60  # characters beside a name in which its kind is told
# "Eskom, the state-owned utility": the first words of what stands behind a name and comma.
_APPOSED: Final = regex.compile(r",[ \xa0](?:an?|the|its|[\p{Lu}][\p{L}]*['’]s)[ \xa0]([\p{L}\p{N}'’\- \xa0]{2,60})")


class Businesses:
    """The companies that the head of one story names, looked up when they are first asked for."""

    def __init__(self, scan: Scan) -> None:
        self._text = scan.text
        self._start = scan.start
        self._end = min(scan.end, scan.start + _HEAD)
        self._found: list[tuple[str, Speaker]] | None = None
        self._told: dict[str, bool] = {}

    def called(self, noun: str, before: int) -> Speaker | None:
        """Return the first company named before `before` that the noun can mean: no steel mill is "the bank"."""
        if self._found is None:
            self._found = self._search()
        endings = BUSINESS_KINDS.get(noun)
        for last, speaker in self._found:
            if speaker.span.end <= before and (endings is None or not last or last in endings):
                return speaker
        return None

    def _search(self) -> list[tuple[str, Speaker]]:
        """Return the companies with the word that their name ends in, "" where only "shares of" tells that it is one."""
        found = []
        for match in _NAMED.finditer(self._text, self._start, self._end):
            start, end = match.span("name")
            while " " in self._text[start:end] and class_of(self._text[start:end].split()[0]):
                start = self._text.index(" ", start) + 1  # "The", "On Monday"
            name = self._text[start:end].removesuffix("'s").removesuffix("’s")
            last = name.split()[-1].lower()
            known = last in BUSINESS_ENDINGS and " " in name
            if known or match["shares"]:
                span = Span(start, start + len(name))
                found.append((last if known else "", Speaker(name, span, name, kind=SpeakerKind.ORGANIZATION)))
        return found

    def is_called_one(self, name: str) -> bool:
        """Whether the story says of a name that it is a company: "Eskom, the state utility", "the utility Eskom"."""
        found = self._told.get(name)
        if found is None:
            found = self._told[name] = self._is_told(name)
        return found

    def _is_told(self, name: str) -> bool:
        text, at = self._text, self._start
        for _ in range(_MENTIONS):
            at = text.find(name, at, self._end)
            if at < 0:
                return False
            start, at = at, at + len(name)
            if text[at : at + 1].isalnum():
                continue
            before = text[max(self._start, start - _BESIDE) : start].split()
            if before and before[-1] in BUSINESS_NOUNS:
                return True
            apposed = _APPOSED.match(text, at, min(self._end, at + _BESIDE))
            if apposed is not None and not BUSINESS_NOUNS.isdisjoint(apposed[1].split()):
                return True
        return False
