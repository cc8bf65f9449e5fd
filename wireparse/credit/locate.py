"""First stage: where the credit of a caption stands.

Candidates are tried in the order in which desks print them: in brackets, after a lead-in, bare at the end, at the start,
inside. Each is read, and taken when what was read speaks for a credit: the weaker its frame, the more its names have to say.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from wireparse.credit.leads import ends_in_lead, find_leads
from wireparse.credit.reading import Reading, read
from wireparse.credit.tail import Run, run_before
from wireparse.credit.roles import Known, can_start_agency, known

from wireparse.lexicon.credit_words import CONNECTORS, LEAD_NOUNS, LEAD_WORDS

__all__ = ["Found", "find", "whole"]

_LONGEST: Final = 400  # characters of the longest credit
_REACH: Final = 260  # characters before the end in which a lead-in is looked for


class Found(NamedTuple):
    """A credit found: the whole of it, and what was read in it."""

    start: int
    end: int
    reading: Reading


class _Scope(NamedTuple):
    """The caption without what follows its credit."""

    text: str
    start: int
    end: int  # where the names of a credit at the end can reach
    outer: int  # where instructions to editors end


def find(text: str, start: int, end: int) -> Found | None:
    """Find the credit of the caption `text[start:end]`."""
    scope = _scope(text, start, end)
    if scope.start >= scope.end:
        return None
    return _at_end(scope) or _at_start(scope) or _inside(scope)


def whole(text: str) -> Found | None:
    """Read all of `text` as one credit, or give `None` where it is a sentence."""
    scope = _scope(text, 0, len(text))
    if scope.start >= scope.end or scope.end - scope.start > 2 * _LONGEST:
        return None
    reading = read(text, scope.start, scope.end)
    if not (reading.names or reading.flags) or reading.length > 30:
        return None
    allowed = 2 if reading.leads or reading.agencies else 0
    if reading.stray > allowed or (reading.stray and _has_sentence(text, scope.start, scope.end - 1)):
        return None
    return Found(scope.start, scope.outer, reading)


# --- what stands around a credit -------------------------------------------------------------------------------------

_FURNITURE_ENDS: Final = ("caption", "rights", "tab", "image", "fullscreen", "more", "less", "pinterest", "email", "whatsapp", "license photo", ">")
_FURNITURE: Final = re.compile(
    r"""
    (?: [\s,.|]*+ (?: (?:hide|toggle)[ ]caption | (?:acquire|purchase)[ ]licen[sc]ing[ ]rights (?:,?[ ]opens[ ]new[ ]tab)? | ,?[ ]?opens[ ]new[ ]tab
      | (?:\|[ ]?)?license[ ]photo | enlarge[ ]this[ ]image | view[ ](?:image|gallery)[ ]in[ ]fullscreen | (?:[.]{3}[ ])?(?:more|less)[ ]?>? | facebook[ ]twitter[ ](?:pinterest|email|whatsapp)) )++ \s*+ $
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The wire's words to editors, in capitals.
_INSTRUCTIONS: Final = re.compile(
    r"""
    \b (?: ATTENTION[ ]EDITORS | EDITOR'?S'?[ ]NOTE | (?:FOR[ ])?EDITORIAL[ ]USE | MANDATORY[ ]CREDIT\s*+(?=[.;]|$) | CREDIT[ ]MANDATORY | NO[ ](?:RE)?SALES | NO[ ]ARCHIV
      | NO[ ]USE | NO[ ]COMMERCIAL | NOT[ ]FOR[ ]SALE | RESTRICTED[ ]TO | (?:THIS|THE)[ ](?:IMAGE|PICTURE|PHOTO|PHOTOGRAPH|HANDOUT|VIDEO)[ ](?:HAS|WAS|IS|MAY|CAN)
      | BEST[ ](?:QUALITY|AVAILABLE) | QUALITY[ ](?:REPEAT|FROM) | ORG[ ]XMIT | TPX[ ]IMAGES | IMAGES?[ ]OF[ ]THE[ ]DAY | REFILE | TEMPLATE[ ]OUT | XMIT )
    """,
    re.VERBOSE,
)
_LOOSE: Final = " \t\r\n\xa0-–—,;:/|"


def _scope(text: str, start: int, end: int) -> _Scope:
    """Set aside page furniture and the wire's instructions to editors."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if text[max(start, end - 13) : end].lower().endswith(_FURNITURE_ENDS) and (furniture := _FURNITURE.search(text, max(start, end - 120), end)):
        end = furniture.start()
    names = end
    if text[max(start, end - 8) : end].isupper() and (told := _INSTRUCTIONS.search(text, max(start, end - 2 * _LONGEST), end)):
        shouted = text[told.start() : end]
        if sum(map(str.islower, shouted)) * 4 < sum(map(str.isupper, shouted)):
            names = told.start()
    while names > start and text[names - 1] in _LOOSE:
        names -= 1
    return _Scope(text, start, names, end)


# --- at the end ------------------------------------------------------------------------------------------------------


def _at_end(scope: _Scope) -> Found | None:
    """The credit that ends the caption, with a second one before it."""
    first = _one_at_end(scope, scope.end, doubled=False)
    if first is None:
        return None
    start, reading = first
    doubled = False
    named = bool(reading.names)
    for _ in range(3):
        before = start
        while before > scope.start and scope.text[before - 1] in _LOOSE:
            before -= 1
        another = _one_at_end(scope, before, doubled=named) if before > scope.start and _can_end_credit(scope.text, scope.start, before) else None
        if another is None:
            break
        start, doubled, named = another[0], True, True
    return Found(start, scope.outer, read(scope.text, start, scope.end) if doubled else reading)


def _can_end_credit(text: str, start: int, end: int) -> bool:
    """Whether a second credit may end at `end`: a bracket, or a run of names with a word in it that credits have."""
    if text[end - 1] in ")]":
        return True
    for word in reversed(text[max(start, end - 80) : end].rsplit(None, 6)):
        if "/" in word or "©" in word or word.lower().strip(":.").rpartition(".")[2] in _CREDIT_WORDS or (word[0].isupper() and known(word.rstrip(".")) is Known.AGENCY):
            return True
        if word.islower() and word not in CONNECTORS:
            return False
    return False


def _one_at_end(scope: _Scope, end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    """Where the credit starts that ends at `end`, and what it says."""
    return _bracket_at_end(scope, end) or _lead_at_end(scope, end, doubled=doubled) or _bare_at_end(scope, end, doubled=doubled)


_CREDIT_WORDS: Final = LEAD_NOUNS | {"courtesy", "via", "supplied", "handout"}
_PAIRS: Final = {")": "(", "]": "["}
_STOPS: Final = frozenset(".!?…\"”’")


def _bracket_at_end(scope: _Scope, end: int) -> tuple[int, Reading] | None:
    text = scope.text
    close = end - 1
    while close > scope.start and text[close] in "., ":
        close -= 1
    floor = max(scope.start, close - _LONGEST)
    if text[close] in _PAIRS:
        opened = _opener(text, floor, close)
    else:  # a bracket that is never closed
        opened, close = max(text.rfind("(", floor, end), text.rfind("[", floor, end)), end
        if opened < max(text.rfind(")", floor, end), text.rfind("]", floor, end)):
            return None
    if opened < 0 or close - opened < 2:
        return None
    start = ends_in_lead(text, scope.start, opened)
    reading = read(text, opened if start is None else start, close)
    before = text[max(scope.start, opened - 8) : opened].rstrip()
    stopped = not before or before[-1] in _STOPS or _is_listed(text[opened + 1 : close])
    if _is_bracketed_credit(reading, stopped=stopped):
        return opened if start is None else start, reading
    return None


def _is_listed(name: str) -> bool:
    """Whether a bracket holds an owner of the lexicon, initials apart: those may belong to the words before it."""
    return known(name) is not None and not (name.isupper() and len(name) < 6)


def _opener(text: str, floor: int, close: int) -> int:
    """Where the bracket opens that closes at `close`, -1 where none does."""
    opening, closing = _PAIRS[text[close]], text[close]
    at = text.rfind(opening, floor, close)
    while at >= 0 and text.count(closing, at, close) != text.count(opening, at + 1, close):
        at = text.rfind(opening, floor, at)
    return at


def _is_bracketed_credit(reading: Reading, *, stopped: bool) -> bool:
    if reading.length > 30 or not (reading.names or reading.flags):
        return False
    if reading.leads:
        return reading.stray <= 2
    if reading.stray > bool(reading.agencies):
        return False
    if reading.agencies or reading.flags or reading.chained:
        return True
    return stopped and bool(reading.owners or reading.persons) and reading.length <= 9


_STOP: Final = re.compile(r"[.!?]\s(?!\W*(?i:courtesy|left|right|top|bottom)\b)")
_ABBREVIATED: Final = re.compile(r"(?:\b[A-Z]|\b(?:Jr|Sr|St|Dr|Inc|Co|Corp|Cpl|Pfc|Sgt|Spc|Lt|Capt|Maj|Col|Gen|Univ|Dept|Mr|Mrs|Ms))\.$")


def _has_sentence(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends and another begins in a stretch, which no credit does; a label of a second picture is none."""
    return any(not _ABBREVIATED.search(text, max(start, found.start() - 5), found.start() + 1) for found in _STOP.finditer(text, start, end))


_INSIDE_CHAIN: Final = re.compile(r"(?:[(\[,]|\w\s?/)\s*+$")
_LABEL: Final = re.compile(r"(?:[Ff]rom the )?(?:[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom|[Aa]bove|[Bb]elow|[Mm]ain|[Cc]ent(?:er|re)): ?$")
_DETERMINERS: Final = frozenset("a an the this that his her their its our in no one for of undated".split())


def _lead_at_end(scope: _Scope, end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    """The first lead-in from which all is credit to the end."""
    text = scope.text
    for lead in find_leads(text, max(scope.start, end - _REACH), end):
        if _INSIDE_CHAIN.search(text, max(scope.start, lead - 8), lead) or _is_in_sentence(text, scope.start, lead):
            continue
        start = lead
        if label := _LABEL.search(text, max(scope.start, lead - 24), lead):
            start = label.start()
        elif text[lead].islower():
            start = _owner_before(scope, lead)
        reading = read(text, start, end)
        if _is_led_credit(reading, text, lead, end, doubled=doubled):
            return start, reading
    return None


def _is_in_sentence(text: str, floor: int, lead: int) -> bool:
    """Whether a lead-in in lower case belongs to a sentence: "in this photo by ..."."""
    if not text[lead].islower():
        return False
    before = text[max(floor, lead - 24) : lead].split()
    return text[lead : lead + 4] in {"the ", "from"} or (bool(before) and before[-1].lower() in _DETERMINERS)


def _is_led_credit(reading: Reading, text: str, start: int, end: int, *, doubled: bool = False) -> bool:
    if reading.length > 25 or not (reading.names or reading.flags):
        return False
    if doubled and (reading.stray or not (reading.agencies or reading.persons or reading.owners)):
        return False
    if _has_sentence(text, start + 8, end - 1):
        return False
    if text.startswith(("By ", "BY "), start):  # a byline, unless it shows a chain
        return not reading.stray and bool(reading.chained or reading.agencies)
    if reading.agencies or reading.chained:
        return reading.stray <= 2
    return reading.stray <= (text[start] not in "©&(") and reading.length <= 10


def _owner_before(scope: _Scope, lead: int) -> int:
    """Where the owner starts whose name runs into a lead-in ("U.S. Army photo by"), else the lead-in itself."""
    run = run_before(scope.text, scope.start, lead)
    start = max([*run.stops, *run.signs], default=lead)
    words = scope.text[start:lead].split()
    return start if 0 < len(words) <= 5 else lead


def _bare_at_end(scope: _Scope, end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    """A credit without frame or lead-in: what follows a stop, or the run of names that ends the caption."""
    text = scope.text
    run = run_before(text, scope.start, end)
    if not run.tokens:
        return None
    return (
        _first_bare(text, run.stops[-4:], end, doubled=doubled)
        or (None if doubled else _run_on(scope, run, end))
        or _first_bare(text, run.signs[-4:], end, doubled=doubled)
    )


def _first_bare(text: str, starts: list[int], end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    for start in starts:
        reading = read(text, start, end)
        if _is_bare_credit(reading, text, start, end, doubled=doubled):
            return start, reading
    return None


_WORDING: Final = re.compile(
    r"(?:(?:(?:file|handout|supplied|submitted|contributed|courtesy|pool|stock|staff|provided|archive)(?: (?:photos?|pictures?|images?|pic|illustration))?)|screen ?(?:shot|grab))\.?",
    re.IGNORECASE,
)
_PROSE: Final = re.compile(r"\s(?:at|in|on|to|from|with|as|is|was|and)\s")
_NUMBER: Final = re.compile(r"\d++(?![^\W\d_])")


def _is_bare_credit(reading: Reading, text: str, start: int, end: int, *, doubled: bool) -> bool:
    if reading.stray or reading.length > 14 or text[start].islower() or _NUMBER.match(text, start):
        return False
    if not reading.names:
        return reading.worded and not doubled and _WORDING.fullmatch(text, start, end) is not None
    name = text[start:end].rstrip(".")
    if _PROSE.search(text, start, end) and not (reading.agencies and reading.chained and reading.persons) and known(name) is None:
        return False
    if reading.agencies:
        return reading.length <= 3 or bool(reading.chained) or reading.worded or reading.names > 1 or known(name) is not None
    if doubled:
        return reading.worded and bool(reading.persons)
    if reading.chained:
        return bool(reading.owners or reading.persons) or name.isupper()
    return known(name) is not None


# After one of these an agency's name is part of the sentence.
_TOLD: Final = frozenset("told by of from to the for and or with in at on as a an said says that including than like after before".split())


def _run_on(scope: _Scope, run: Run, end: int) -> tuple[int, Reading] | None:
    """A credit that runs on from the caption without a stop ("... in Paris Jane Doe/AFP"). It must name an agency."""
    text = scope.text
    for index, (start, stop) in enumerate(run.tokens):
        token = text[start:stop]
        if _agency_starts(text, run, index):
            if _is_lone(text, start, end) and (text[end - 1] == "." or (index == 0 and run.before in _TOLD)):
                return None
        elif "/" in token[1:] or (index + 1 < len(run.tokens) and text.startswith(("/", "via ", "| "), run.tokens[index + 1][0])):
            start = run.name_start(text, index)
        else:
            continue
        reading = read(text, start, end)
        return (start, reading) if reading.agencies and not reading.stray else None
    return None


def _is_lone(text: str, start: int, end: int) -> bool:
    """Whether a run is one name with nothing to say that it is a credit."""
    return end - start <= 26 and "/" not in text[start:end] and " via " not in text[start:end]


def _agency_starts(text: str, run: Run, index: int) -> bool:
    """Whether a known agency is printed at a token, up to a slash, comma, "photo" or the end."""
    start, stop = run.tokens[index]
    if not can_start_agency(text[start:stop].split("/", 1)[0]):
        return False
    for count in (3, 2, 1):
        if index + count > len(run.tokens):
            continue
        name = text[start : run.tokens[index + count - 1][1]].split("/")[0].rstrip(",.;")
        if known(name) is Known.AGENCY:
            return True
        short, _, last = name.rpartition(" ")
        if last.lower() in {"photo", "file", "via", "pic"} and known(short) is Known.AGENCY:
            return True
    return False


# --- at the start ----------------------------------------------------------------------------------------------------

_TOKEN: Final = re.compile(r"\S+")
_FIRST: Final = re.compile(r"\.(?=\s)|\s(?=[-–—|]\s)|(?=[\n\r])")
_OFFICES: Final = frozenset("ceo chief president chairman founder photographer photographers journalist reporter editor contributor staff and".split())
_HEAD: Final = 110  # characters in which a credit at the start ends


def _at_start(scope: _Scope) -> Found | None:
    """A credit that opens the caption."""
    text, start = scope.text, scope.start
    head = text[start : min(scope.end, start + _HEAD)]
    if head[0] in "([":
        close = head.find({"(": ")", "[": "]"}[head[0]])
        if close > 0:
            reading = read(text, start, start + close + 1)
            if reading.names and not reading.stray and (reading.leads or reading.agencies):
                return Found(start, start + close + 1, reading)
    first_word = head.split(None, 1)[0].lower().rstrip(":…")
    if (first_word in LEAD_WORDS or head[0] in "©&C") and find_leads(text, start, min(scope.end, start + 30))[:1] == [start]:
        stop = _first_stop(text, start, scope.end)
        if stop:
            reading = read(text, start, stop)
            named = reading.agencies or reading.owners or reading.persons or "COURTESY" in reading.flags
            if named and not reading.stray and _is_led_credit(reading, text, start, stop):
                return Found(start, stop, reading)
        return _run_in(scope, head, led=True)
    return _run_in(scope, head, led=False)


def _first_stop(text: str, start: int, end: int) -> int | None:
    """Where the first sentence or stretch of the text ends, if it is short."""
    for found in _FIRST.finditer(text, start + 3, min(end, start + _HEAD)):
        if found.group() != "." or not _ABBREVIATED.search(text, max(start, found.start() - 5), found.end()):
            return found.end() - (found.group().isspace())
    return None


def _run_in(scope: _Scope, head: str, *, led: bool) -> Found | None:
    """A credit at the start that the caption follows without a stop: it must end in a known name."""
    text = scope.text
    if not led and not any(word[0].isupper() and can_start_agency(word) for word in head.split(None, 6)[:6]):
        return None
    tokens = [match.span() for match in _TOKEN.finditer(text, scope.start, min(scope.end, scope.start + _HEAD))][:9]
    for count in range(min(7, len(tokens) - 1), 0, -1):
        stop = tokens[count - 1][1]
        follows = text[tokens[count][0] : tokens[count][1]]
        if not follows[0].isupper() or follows.lower() in _OFFICES or text[stop - 1] in ".,:" or not _ends_known(text, tokens, count, led=led):
            continue
        reading = read(text, scope.start, stop)
        if reading.stray or not (reading.agencies or (led and reading.owners)):
            continue
        framed = led or reading.chained or "|" in text[scope.start : stop] or any(" " in source for source in reading.sources)
        if framed and (led or reading.agencies + len(reading.creators) == reading.names):
            return Found(scope.start, stop, reading)
    return None


def _ends_known(text: str, tokens: list[tuple[int, int]], count: int, *, led: bool) -> bool:
    stop = tokens[count - 1][1]
    for at in range(max(0, count - 4), count):
        name = text[tokens[at][0] : stop].rsplit("/", 1)[-1]
        kind = known(name)
        if kind is Known.AGENCY or (led and kind is not None and (" " in name or name.isupper())):
            return True
    return False


# --- inside ----------------------------------------------------------------------------------------------------------

_BRACKETS: Final = re.compile(r"[(\[][^()\[\]]{2,160}+[)\]]")


def _inside(scope: _Scope) -> Found | None:
    """A credit in brackets inside the caption."""
    text = scope.text
    if text.find("(", scope.start, scope.end) < 0 and text.find("[", scope.start, scope.end) < 0:
        return None
    for match in _BRACKETS.finditer(text, scope.start, scope.end):
        inner = match.group()
        if not ("/" in inner or "hoto" in inner or "via" in inner or ":" in inner or "©" in inner or "by " in inner):
            continue
        reading = read(text, *match.span())
        if reading.names and not reading.stray and (reading.leads or reading.agencies) and reading.length <= 14:
            return Found(*match.span(), reading)
    return None

