"""The full names of bodies that initials, "the ministry" or "its report" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from wireparse.attribution.fullnames import NEARBY
from wireparse.elements import Span, Speaker, SpeakerKind
from wireparse.grammar.wordclasses import BODY, DETERMINER, MODIFIER, class_of
from wireparse.grammar.words import ENDING, is_abbreviation, is_capital
from wireparse.lexicon._words import words
from wireparse.lexicon.organizations import ACRONYMS, BODY_FIELDS

if TYPE_CHECKING:
    from wireparse.grammar.scan import Scan

__all__ = ["Bodies"]

_NAME_REACH: Final = 120  # characters that the name of a body takes at most
_KEPT: Final = 24  # initials that are searched for in all of the text
_CLOSE_BY: Final = 900
_OCCURRENCES: Final = 6
_ROOT: Final = 5  # letters that "interior" and "Internal", "defense" and "Defence" share
_SMALL: Final = words("of for and the on in & to de des del")
# Nouns that take up one another: an "Organisation for Applied Research" is "the institute" in the next sentence.
_GENERIC: Final = words(
    "institute institution organisation organization agency association foundation center centre body bureau office group"
)
_FEWEST: Final = 3  # letters of initials that tell a body
_INITIALS: Final = regex.compile(r"\((\p{Lu}{2,8})\)")
# A run of capitalised words with the small words that names of bodies hold.
_CAPITALS: Final = regex.compile(
    r"(?:\p{Lu}[\p{L}\p{M}.'’&\-]{0,30}+(?:,?[ \xa0](?:of|for|and|the|on|in|&|to|de|des|del)(?:[ \xa0]the)?+)?+[ \xa0]?+){1,14}+"
)
_NAME: Final = (
    r"\p{Lu}[\p{L}\p{M}.&\-]{1,30}(?:[ \xa0](?:(?:of|for|and|the|on|in|&)[ ]){0,2}\p{Lu}[\p{L}\p{M}.&\-]{0,30}){0,8}"
)
_APPOSED: Final = regex.compile(rf",[ \xa0](?:the[ \xa0])?(?P<name>{_NAME}),")
_SHORTEST: Final = 4  # characters of a name with its commas
_DOCUMENTS: Final = words(
    "report study survey poll analysis data figures investigation review statement estimate statistics research"
)
_DOCUMENT: Final = rf"(?:{'|'.join(sorted(_DOCUMENTS))}|editorial[ ]board)s?"
_DOCUMENT_WORDS: Final = _DOCUMENTS | {f"{noun}s" for noun in _DOCUMENTS} | {"board", "boards"}
_ISSUED: Final = regex.compile(
    rf"""(?:(?:[Aa]n?|[Tt]he|[Oo]ne)[ ])?
    (?: (?P<of>{_NAME}) (?:['’]s?)? [ ](?:\p{{Ll}}+[ ]){{0,3}} {_DOCUMENT} (?:[ ](?:of|on|in|into|\p{{Ll}}+ed|shown|taken)\b.*)?     # "TNO's final report"
      | (?:\p{{Ll}}+[ ]){{0,4}} {_DOCUMENT} (?:[ ](?:of|on|in|into)[ ][^,]{{1,60}}?)?
        [ ](?:by|from)[ ](?:the[ ])?(?P<by>{_NAME}) .* ) \Z                                                 # "a study by the X"
    """,
    regex.VERBOSE,
)


class Bodies:
    """The ministries, companies, courts and agencies of one story, looked up where they are asked for."""

    def __init__(self, scan: Scan) -> None:
        self._text = scan.text
        self._start = scan.start
        self._end = scan.end
        self._spelled: dict[str, Speaker | None] = {}
        self._runs: list[tuple[int, str]] | None = None  # where capitalised words stand together
        self._initials = ""  # of each of these runs, a bar between runs

    def issuer(self, start: int, end: int) -> Speaker | None:
        """Return the body that issued the document `text[start:end]`, spelled out where the story does so."""
        near = start
        end = min(end, start + 2 * _NAME_REACH)
        if _DOCUMENT_WORDS.isdisjoint(self._text[start:end].split()):
            return None
        match = _ISSUED.match(self._text, start, end)
        if match is None:
            return None
        group = "by" if match["by"] else "of"
        start, end = match.span(group)
        first, _, rest = match[group].partition(" ")
        kind = class_of(first)
        if kind and not rest:
            return None  # "The report", "National data"
        if kind and not kind & (BODY | MODIFIER):  # "One", of no name; "National" and "Bank" are part of one
            start = end - len(rest)
        name = self._text[start:end]
        full = self.spelled_out(name, near) if name.isupper() and " " not in name else None
        return full or self._speaker(start, end)

    def spelled_out(self, initials: str, near: int) -> Speaker | None:
        """Return the full name that the story prints for the initials of a body, `None` where it does not."""
        if initials not in self._spelled:
            kept = len(self._spelled) < _KEPT
            start, end = (
                (self._start, self._end) if kept else (max(self._start, near - NEARBY), min(self._end, near + NEARBY))
            )
            found = self._before_bracket(initials, start, end) or self._known(initials, start, end)
            if not kept:
                return found
            self._spelled[initials] = found or self._by_initials(initials)
        return self._spelled[initials]

    def apposed(self, start: int, end: int) -> Speaker | None:
        """Return the name that stands between commas right behind a body: "an aid group, | Open Roads, | said"."""
        match = _APPOSED.match(self._text, start, end) if end - start > _SHORTEST else None
        return None if match is None else self._speaker(*match.span("name"))

    def named(self, name: str, before: int) -> Speaker | None:
        """Return the last body before `before` that the name means: "the ministry" is the "Ministry of Defence".

        Its own name holds the noun, and the field too where the name tells it: "the fire department" is not the police's.
        """
        *modifiers, noun = name.split()
        fields = BODY_FIELDS.intersection(modifiers)
        text, word, at = self._text, noun.capitalize(), before
        floor = max(self._start, before - NEARBY)
        for _ in range(_OCCURRENCES):
            at = text.rfind(word, floor, at)
            if at < 0:
                break
            stop = at + len(word)
            if not (text[at - 1 : at].isalnum() or text[stop : stop + 1].isalpha()):
                found = self._around(at, stop)
                if found is not None and (not fields or _is_in(fields, found.name)):
                    return found
        return self._generic(before) if noun in _GENERIC and not fields else None

    def _generic(self, before: int) -> Speaker | None:
        """Return the last body before `before` whose initials were printed behind a name with a noun such as "Institute"."""
        for initials in reversed(_INITIALS.findall(self._text, max(self._start, before - _CLOSE_BY), before)):
            found = self.spelled_out(initials, before)
            if found is not None and any(word.lower() in _GENERIC for word in found.name.split()):
                return found
        return None

    def _before_bracket(self, initials: str, start: int, end: int) -> Speaker | None:
        """Return the name before "(TNO)"."""
        text = self._text
        close = text.find(f"({initials}", start, end)
        if close < 0:
            return None
        at = close
        taken: list[str] = []
        for word in reversed(text[max(start, close - _NAME_REACH) : close].split(" ")):
            if not word and not taken:
                at -= 1
                continue
            if not word or "\n" in word or not (is_capital(word) or word in _SMALL) or len(taken) > len(initials) + 5:
                break
            if word in _SMALL and "".join([each[0] for each in reversed(taken) if is_capital(each)]) == initials:
                break  # "Ann Lee of the | Harbor Union (HU)"
            taken.append(word)
            at -= len(word) + 1
        while taken and taken[-1].lower() in _SMALL:
            at += len(taken.pop()) + 1
        return self._speaker(at + 1, close) if len(taken) > 1 else None

    def _known(self, initials: str, start: int, end: int) -> Speaker | None:
        """Return where the story prints the full name of a well-known body."""
        name = ACRONYMS.get(initials, "").removeprefix("The ")
        at = self._text.find(name, start, end) if name else -1
        return None if at < 0 else self._speaker(at, at + len(name))

    def _by_initials(self, initials: str) -> Speaker | None:
        """Return the run of capitals whose initials these are."""
        letters = initials.replace(".", "")
        if len(letters) < _FEWEST:
            return None
        runs = self._read_runs() if self._runs is None else self._runs
        at = self._initials.find(letters)
        if at < 0:
            return None
        begin, group = runs[self._initials.count("|", 0, at)]
        capitals = _capitals(group)
        first = at - self._initials.rfind("|", 0, at) - 1
        last = first + len(letters) - 1
        stop = _place(group, capitals, last) + len(capitals[last].rstrip(",."))
        return self._speaker(begin + _place(group, capitals, first), begin + stop)

    def _read_runs(self) -> list[tuple[int, str]]:
        """Read the capitalised words of the story, once."""
        self._runs = [
            (run.start(), run[0])
            for run in _CAPITALS.finditer(self._text, self._start, self._end)
            if run[0].count(" ") + run[0].count("\xa0") >= _FEWEST - 1 and not run[0].isupper()
        ]
        self._initials = "|".join(["".join([word[0] for word in _capitals(group)]) for _, group in self._runs])
        return self._runs

    def _around(self, at: int, stop: int) -> Speaker | None:
        """Return the run of capitals around `text[at:stop]` as a body of two words or more."""
        text = self._text
        floor = max(self._start, at - _NAME_REACH, text.rfind("\n", self._start, at) + 1)
        for run in _CAPITALS.finditer(text, floor, min(self._end, stop + _NAME_REACH)):
            if run.start() <= at < run.end():
                listed = run[0].split()
                start, end = run.start(), run.start() + len(run[0].rstrip())
                if class_of(listed[0]) & DETERMINER:
                    start += len(listed[0]) + 1
                if listed[-1] in _SMALL:
                    end -= len(listed[-1]) + 1
                is_name = " " in text[start:end] and not self._is_line(run.start(), run.end())
                return self._speaker(start, end) if is_name else None
        return None

    def _is_line(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` is a line of its own: a headline in capitals."""
        before = self._text[max(self._start, start - 1) : start]
        behind = self._text[end : end + 2].lstrip(".?! ")[:1]
        return before in ("", "\n") and behind in ("", "\n")

    def _speaker(self, start: int, end: int) -> Speaker:
        while end > start and self._text[end - 1] in ENDING:
            end -= 1
        name = self._text[start:end]
        if name.endswith(".") and not is_abbreviation(name.rpartition(" ")[2]):
            name = name[:-1]  # the stop of its sentence
            end -= 1
        return Speaker(text=name, span=Span(start, end), name=name, kind=SpeakerKind.ORGANIZATION)


def _is_in(fields: frozenset[str], name: str) -> bool:
    """Whether a body of that name works in one of the fields, or names none: the "Meteorological Agency" may be the weather's."""
    listed = name.lower().split()
    roots = tuple(field[:_ROOT] for field in fields)
    return any(word.startswith(roots) for word in listed) or BODY_FIELDS.isdisjoint(listed)


def _capitals(group: str) -> list[str]:
    return [word for word in group.split() if word[0].isupper()]


def _place(group: str, capitals: list[str], index: int) -> int:
    """Return where the capitalised word `capitals[index]` starts in `group`."""
    at = 0
    for word in capitals[:index]:
        at = group.index(word, at) + len(word)
    return group.index(capitals[index], at)
