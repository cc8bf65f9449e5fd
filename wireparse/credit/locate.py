"""First stage: where the credit of a caption stands.

Candidates are tried in the order in which desks print them: in brackets, after a lead-in, bare at the end, at the start.
Each is read, and taken when what was read speaks for a credit: the weaker the frame, the more the names have to say.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from wireparse.credit.reading import Reading, read
from wireparse.credit.roles import Known, has_given_name, is_owner_name, is_person_name, known
from wireparse.credit.segments import LEAD_IN, OWNER_IN, WHERE
from wireparse.lexicon.credit_words import CONNECTORS

__all__ = ["Found", "find"]

_LONGEST: Final = 400  # characters of the longest bracket that is read as a credit
_TAIL: Final = 240  # characters before the end in which a bare credit may start

_FURNITURE: Final = regex.compile(
    r"""
    (?: [\s,.|]*+ (?: (?:hide|toggle)[ ]caption | (?:acquire|purchase)[ ]licen[sc]ing[ ]rights (?:,?[ ]opens[ ]new[ ]tab)? | opens[ ]new[ ]tab
      | enlarge[ ]this[ ]image | view[ ](?:image|gallery)[ ]in[ ]fullscreen | [.]{3}[ ](?:more|less) | facebook[ ]twitter[ ](?:pinterest|email|whatsapp)) )++ \s*+ $
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_INSTRUCTIONS: Final = regex.compile(
    r"""
    \b (?: ATTENTION[ ]EDITORS | EDITOR'?S'?[ ]NOTE | (?:FOR[ ])?EDITORIAL[ ]USE | MANDATORY[ ]CREDIT\s*+(?=[.;]|$) | NO[ ](?:RE)?SALES | NO[ ]ARCHIV | NO[ ]USE | NO[ ]COMMERCIAL
      | NOT[ ]FOR[ ]SALE | RESTRICTED[ ]TO | (?:THIS|THE)[ ](?:IMAGE|PICTURE|PHOTO|PHOTOGRAPH|HANDOUT|VIDEO)[ ](?:HAS|WAS|IS|MAY|CAN) | BEST[ ](?:QUALITY|AVAILABLE) | QUALITY[ ](?:REPEAT|FROM)
      | ORG[ ]XMIT | TPX[ ]IMAGES | IMAGES?[ ]OF[ ]THE[ ]DAY | REFILE | TEMPLATE[ ]OUT | CREDIT[ ]MANDATORY | XMIT )
    """,
    regex.VERBOSE,
)
_LEAD: Final = regex.compile(
    rf"""
    {LEAD_IN}
  | {OWNER_IN} | \b {WHERE} (?:: | [ ](?=illustration|photo|image) )
  | © | &copy; | \(c\)(?=[ ]?(?-i:[\p{{Lu}}\d])\p{{L}}) | \b (?-i:Copyright|COPYRIGHT) \b
  | \b (?-i:(?:Photo[ ]|Image[ ]|Picture[ ]|Mandatory[ ])?(?:Credit|credit|CREDIT|Credits)) (?=[ ](?-i:[\p{{Lu}}@])) | (?-i: (?:^|(?<=[.!?…"”’])\s*+) By[ ](?=\p{{Lu}}) )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# What may stand between a caption and its bare credit. A stop after an initial or in "U.S." is none.
_BREAK: Final = regex.compile(
    r"""
    [.!?…] ["”’)\]]*+ \s++ (?:[-–—/|]++\s++)?+ (?=\S)  (?<! \b(?:\p{Lu}|Jr|Sr|Dr|St|Mr|Ms|Inc|Co|Sgt|Lt|Cpl|Spc|Pfc|Col|Maj|Gen|Capt|vs)\. \s{0,4} )
  | [.!?…] ["”’)\]]*+ (?=\p{Lu}\p{Ll})  (?<! \p{Lu}[.] )
  | ["”’)\]] \s++ (?=\p{Lu})
  | \.{3,}+ | \s [-–—/|•·]++ \s++ | \s*+ [\n\r]++ \s*+ | [—–]\s
    """,
    regex.VERBOSE,
)
_OPENERS: Final = {")": "(", "]": "["}
_EDGE: Final = " \t\r\n\xa0-–—|/,;:•·"


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
    leads = [match.start() for match in _LEAD.finditer(text, scope.start, scope.end)]
    found = _at_end(scope, leads) or _at_start(scope, leads) or _inside(scope, leads)
    if found is None or found[1] < scope.end:
        span = found
    else:
        span = (found[0], scope.outer)
    if span is None:
        return None
    return Found(span[0], span[1], read(text, span[0], min(span[1], scope.end)))


def _scope(text: str, start: int, end: int) -> _Scope:
    """Set aside page furniture and the wire's instructions to editors."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if furniture := _FURNITURE.search(text, max(start, end - 120), end):
        end = furniture.start()
    names = end
    if (told := _INSTRUCTIONS.search(text, start, end)) and _is_shouted(text, told.start(), end):
        names = told.start()
    while names > start and text[names - 1] in " \t\r\n\xa0-–—,;:/|":
        names -= 1
    return _Scope(text, start, names, end)


def _is_shouted(text: str, start: int, end: int) -> bool:
    """Whether instructions run on in capitals to the end."""
    told = text[start:end]
    return sum(map(str.islower, told)) * 4 < sum(map(str.isupper, told)) * 3


def _at_end(scope: _Scope, leads: list[int]) -> tuple[int, int] | None:
    """The credit that ends the caption, with a second one before it."""
    end = scope.end
    start = _one_at_end(scope, leads, end, doubled=False)
    if start is None:
        return None
    for _ in range(3):
        before = start
        while before > scope.start and scope.text[before - 1] in _EDGE:
            before -= 1
        if before <= scope.start:
            break
        another = _one_at_end(scope, leads, before, doubled=True)
        if another is None:
            break
        start = another
    return start, end


def _one_at_end(scope: _Scope, leads: list[int], end: int, *, doubled: bool) -> int | None:
    """Where the credit starts that ends at `end`."""
    start = _bracket_at_end(scope, end)
    if start is None:
        start = _lead_at_end(scope, leads, end, doubled=doubled)
    if start is None:
        start = _bare_at_end(scope, end, doubled=doubled)
    return start


def _bracket_at_end(scope: _Scope, end: int) -> int | None:
    text = scope.text
    close = end - 1
    if text[close] in ".," and close > scope.start:
        close -= 1
    floor = max(scope.start, close - _LONGEST)
    if text[close] in _OPENERS:
        opened = _opener(text, floor, close)
        last = close
    else:  # a bracket that is never closed
        opened = max(text.rfind("(", floor, end), text.rfind("[", floor, end))
        if opened < text.rfind(")", floor, end):
            opened = -1
        last = end
    if opened < 0:
        return None
    lead = _LEAD_BEFORE.search(text, max(scope.start, opened - 30), opened)
    start = lead.start() if lead else opened
    if _is_bracketed_credit(read(text, start, last), text, scope.start, opened):
        return start
    return None


_LEAD_BEFORE: Final = regex.compile(rf"(?:{LEAD_IN}|\bcredit)\s*+$", regex.VERBOSE | regex.IGNORECASE)


def _opener(text: str, floor: int, close: int) -> int:
    """Where the bracket opens that closes at `close`, -1 where none does."""
    opening, closing = _OPENERS[text[close]], text[close]
    depth = 0
    for at in range(close, floor - 1, -1):
        if text[at] == closing:
            depth += 1
        elif text[at] == opening:
            depth -= 1
            if not depth:
                return at
    return -1


_STOPS: Final = frozenset(".!?…\"”’)]")


def _is_bracketed_credit(reading: Reading, text: str, floor: int, opened: int) -> bool:
    if reading.length > 30 or not (reading.names or reading.flags):
        return False
    if reading.leads:
        return reading.stray <= 2
    if reading.stray > 1 - (not reading.agencies):
        return False
    if reading.agencies or reading.flags or reading.chained:
        return True
    before = text[floor:opened].rstrip()
    stopped = not before or before[-1] in _STOPS
    return stopped and bool(reading.owners or reading.persons) and reading.length <= 9


def _lead_at_end(scope: _Scope, leads: list[int], end: int, *, doubled: bool) -> int | None:
    """The first lead-in from which all is credit to the end."""
    text = scope.text
    for lead in leads:
        if lead >= end:
            break
        if end - lead > _LONGEST:
            continue
        start = lead
        if _INSIDE.search(text, max(scope.start, start - 8), start) or _is_in_sentence(text, start):
            continue
        if _is_led_credit(read(text, start, end), text, lead, end, doubled=doubled):
            return _owner_before(scope, start)
    return None


_SENTENCE: Final = regex.compile(r"(?<!\b\p{Lu}|\b(?:Jr|Sr|St|Dr|Inc|Co|Cpl|Pfc|Sgt))[.!?]\s(?!\W*(?:courtesy|left|right|top|bottom)\b)", regex.IGNORECASE)


_INSIDE: Final = regex.compile(r"[(\[,]\s*+$|\w\s?/\s?$")


def _is_in_sentence(text: str, start: int) -> bool:
    """Whether a lead-in in lower case belongs to a sentence: "in this photo by ..."."""
    before = text[max(0, start - 24) : start].rsplit(None, 1)
    return text[start].islower() and bool(before) and before[-1] in _DETERMINERS


_DETERMINERS: Final = frozenset("a an the this that his her their its our in file no one for of".split())


def _is_led_credit(reading: Reading, text: str, start: int, end: int, *, doubled: bool = False) -> bool:
    if doubled and not (reading.agencies or reading.persons or reading.owners):
        return False
    if reading.length > 25 or not (reading.names or reading.flags):
        return False
    if _SENTENCE.search(text, start + 8, end - 1):
        return False
    if reading.agencies or reading.chained:
        return reading.stray <= 2
    return reading.stray <= (text[start] not in "©&(" and not doubled) and reading.length <= 10


def _owner_before(scope: _Scope, start: int) -> int:
    """Take in an owner before "photo by": "U.S. Army photo by"."""
    text = scope.text
    if not text[start : start + 8].casefold().startswith(("photo", "image", "picture", "illustr", "video")) or text[start].isupper():
        return start
    stop = _last_break(scope, start)
    words = text[stop:start].split()
    if 0 < len(words) <= 5 and all(word[0].isupper() or word in CONNECTORS for word in words):
        return stop
    return start


def _last_break(scope: _Scope, end: int) -> int:
    stop = scope.start
    for match in _BREAK.finditer(scope.text, max(scope.start, end - _TAIL), end):
        stop = match.end()
    return stop


def _bare_at_end(scope: _Scope, end: int, *, doubled: bool) -> int | None:
    """A credit without frame or lead-in: what follows the caption's last stop, or the run of names that ends it."""
    text = scope.text
    floor = max(scope.start, end - _TAIL)
    starts = [match.end() for match in _BREAK.finditer(text, floor, end) if match.end() < end]
    if floor == scope.start:
        starts.insert(0, floor)
    for start in starts[-5:]:
        if _is_bare_credit(read(text, start, end), text, start, end, doubled=doubled):
            return start
    return None if doubled else _run_at_end(scope, starts[-1] if starts else floor, end)


def _is_bare_credit(reading: Reading, text: str, start: int, end: int, *, doubled: bool) -> bool:
    if reading.stray or reading.length > 14 or text[start].islower() or _NUMBER.match(text, start) or _PROSE.search(text, start, end):
        return False
    if not reading.names:
        return reading.worded and not doubled and _is_all_wording(text[start:end])
    if reading.agencies:
        return reading.agencies + len(reading.creators) + reading.chained > 0 and _ends_in_credit(text, start, end, reading)
    if reading.chained:
        return not doubled and reading.names > 0 and bool(reading.owners or reading.persons or text[start:end].isupper())
    if doubled:
        return reading.worded and bool(reading.persons)
    return reading.owners > 0 and known(text[start:end].rstrip(".")) is not None


_PROSE: Final = regex.compile(r"\s(?:at|in|on|to|from|with|as|is|was)\s")
_NUMBER: Final = regex.compile(r"\d++(?!\p{L})")


def _ends_in_credit(text: str, start: int, end: int, reading: Reading) -> bool:
    """Whether a stretch with an agency in it is names and nothing else, and no sentence or headline."""
    return reading.length <= 3 or bool(reading.chained) or reading.worded or "," in text[start:end] or reading.names > 1 or known(text[start:end].rstrip(".")) is not None


_WORDING: Final = regex.compile(
    r"(?:(?:(?:file|handout|supplied|submitted|contributed|courtesy|pool|stock|staff|provided|archive)(?: (?:photos?|pictures?|images?|pic|illustration))?)|screen ?(?:shot|grab))\.?", regex.IGNORECASE
)


def _is_all_wording(words: str) -> bool:
    return _WORDING.fullmatch(words) is not None


_TOKEN: Final = regex.compile(r"\S+")
_TOLD: Final = frozenset("told by of from to the for and or with in at on as a an said says via that including than like after".split())


def _run_at_end(scope: _Scope, floor: int, end: int) -> int | None:
    """A credit that runs on from the caption without a stop ("... in Paris Jane Doe/AFP"). It must name an agency."""
    text = scope.text
    tokens = [match.span() for match in _TOKEN.finditer(text, floor, end)][-12:]
    first = len(tokens)
    while first and _is_credit_token(text[tokens[first - 1][0] : tokens[first - 1][1]]):
        first -= 1
    while first < len(tokens) and text[tokens[first][0] : tokens[first][1]].casefold() in CONNECTORS:
        first += 1
    if first == len(tokens) or first == 0:
        return None
    before = text[tokens[first - 1][0] : tokens[first - 1][1]].casefold()
    for index in range(first, len(tokens)):
        start = tokens[index][0]
        if _agency_starts(text, tokens, index):
            lone = end - start <= 26 and "/" not in text[start:end] and " via " not in text[start:end]
            if lone and index == first and before in _TOLD:
                return None
            if lone and text[end - 1] == ".":
                return None
            reading = read(text, start, end)
            return start if reading.agencies and not reading.stray else None
        if "/" in text[start : tokens[index][1]] or (index + 1 < len(tokens) and text[tokens[index + 1][0] : tokens[index + 1][1]].startswith(("/", "via"))):
            begin = _name_start(text, tokens, first, index)
            reading = read(text, begin, end)
            return begin if reading.agencies and not reading.stray else None
    return None


def _is_credit_token(token: str) -> bool:
    return not token[0].islower() or "/" in token or token in CONNECTORS or token in {"via", "file", "pool"}


def _agency_starts(text: str, tokens: list[tuple[int, int]], index: int) -> bool:
    """Whether a known agency is printed at a token, up to a slash, comma or the end."""
    for count in (3, 2, 1):
        if index + count > len(tokens):
            continue
        name = text[tokens[index][0] : tokens[index + count - 1][1]].split("/")[0].rstrip(",.;")
        if known(name) is Known.AGENCY or (count > 1 and name.casefold().endswith((" photo", " file", " via")) and known(name.rsplit(" ", 1)[0]) is Known.AGENCY):
            return True
    return False


def _name_start(text: str, tokens: list[tuple[int, int]], first: int, index: int) -> int:
    """Where the name starts that ends at the slash in token `index`, in a run of capitals that starts at `first`."""
    words = [text[left:right].split("/")[0] for left, right in tokens[first : index + 1]]
    if not words[-1]:
        words.pop()
    for count in (2, 3, 4):
        name = " ".join(words[-count:])
        if count <= len(words) and has_given_name(name) and is_person_name(name) and not words[-count].endswith(","):
            start = tokens[first + len(words) - count][0]
            if count == 2 and len(words) > 2 and len(words[-2].rstrip(".")) == 1:
                continue
            return start
    if is_owner_name(words[-1]) or len(words) == 1:
        count = min(2, len(words))
    else:
        count = 2
    return tokens[first + len(words) - count][0]


def _at_start(scope: _Scope, leads: list[int]) -> tuple[int, int] | None:
    """A credit that opens the caption."""
    text = scope.text
    start = scope.start
    if text[start] in "([":
        close = _closer(text, start, scope.end)
        if close > 0 and (reading := read(text, start, close)).stray == 0 and reading.names and (reading.leads or reading.agencies):
            return start, close
    if leads and leads[0] == start:
        return _led_at_start(scope)
    return _bare_at_start(scope)


def _closer(text: str, start: int, end: int) -> int:
    close = text.find({"(": ")", "[": "]"}[text[start]], start, min(end, start + _LONGEST))
    return close + 1


_FIRST_SENTENCE: Final = regex.compile(
    r".{3,90}? (?: (?<!\b\p{Lu}|\b(?:Jr|Sr|St|Dr|Inc|Co))[.] (?=\s) | (?=\s[-–—|]\s) | (?=[\n\r]) )", regex.VERBOSE
)


def _led_at_start(scope: _Scope) -> tuple[int, int] | None:
    text = scope.text
    if (sentence := _FIRST_SENTENCE.match(text, scope.start, scope.end)) and _is_led_credit(
        reading := read(text, scope.start, sentence.end()), text, scope.start, sentence.end()
    ):
        if not reading.stray and (reading.agencies or reading.owners or reading.persons or "COURTESY" in reading.flags):
            return scope.start, sentence.end()
    return _known_at_start(scope)


def _known_at_start(scope: _Scope) -> tuple[int, int] | None:
    """A mark or lead-in and a known owner, then the caption without a stop between them."""
    text = scope.text
    tokens = [match.span() for match in regex.compile(r"\S+").finditer(text, scope.start, min(scope.end, scope.start + 120))][:9]
    for count in range(len(tokens) - 1, 0, -1):
        last = text[tokens[0][0] : tokens[count - 1][1]]
        follows = text[tokens[count][0]]
        if not follows.isupper() or last[-1] in ",":
            continue
        reading = read(text, scope.start, tokens[count - 1][1])
        if reading.leads and not reading.stray and (reading.agencies or reading.owners) and _ends_known(text, tokens, count):
            return scope.start, tokens[count - 1][1]
    return None


def _ends_known(text: str, tokens: list[tuple[int, int]], count: int) -> bool:
    return any(
        known(text[tokens[at][0] : tokens[count - 1][1]].rsplit("/", 1)[-1]) is not None for at in range(max(0, count - 4), count)
    )


_OFFICES: Final = frozenset("ceo chief president chairman founder photographer photographers journalist reporter editor contributor staff".split())


def _bare_at_start(scope: _Scope) -> tuple[int, int] | None:
    """A picture agency, with or without the photographer, then the caption."""
    text = scope.text
    tokens = [match.span() for match in _TOKEN.finditer(text, scope.start, min(scope.end, scope.start + 90))][:8]
    for count in range(min(7, len(tokens) - 1), 0, -1):
        stop = tokens[count - 1][1]
        follows = text[tokens[count][0] : tokens[count][1]]
        if not follows[0].isupper() or follows.casefold() in _OFFICES or text[stop - 1] in ".,:":
            continue
        if not _ends_known(text, tokens, count):
            continue
        reading = read(text, scope.start, stop)
        multi = any(" " in source for source in reading.sources)
        if reading.agencies and not reading.stray and reading.agencies + len(reading.creators) == reading.names and (reading.chained or "|" in text[scope.start : stop] or multi):
            return scope.start, stop
    return None


_BRACKETS: Final = regex.compile(r"[(\[] [^()\[\]]{2,160}+ [)\]]", regex.VERBOSE)


def _inside(scope: _Scope, leads: list[int]) -> tuple[int, int] | None:
    """A credit in brackets inside the caption."""
    text = scope.text
    for match in _BRACKETS.finditer(text, scope.start, scope.end):
        start, end = match.span()
        led = any(start < lead <= start + 3 for lead in leads)
        if not led and "/" not in match.group() and "hoto" not in match.group() and "via" not in match.group():
            continue
        reading = read(text, start, end)
        if reading.names and not reading.stray and (led or reading.agencies) and reading.length <= 14:
            return start, end
    return None


def whole(text: str) -> Found | None:
    """Read all of `text` as one credit, or give `None` where it is a sentence."""
    scope = _scope(text, 0, len(text))
    if scope.start >= scope.end or scope.end - scope.start > 2 * _LONGEST:
        return None
    reading = read(text, scope.start, scope.end)
    if not (reading.names or reading.flags) or reading.length > 30:
        return None
    allowed = 2 if reading.leads or reading.agencies else 0
    if reading.stray > allowed or (reading.stray and _SENTENCE.search(text, scope.start, scope.end - 1)):
        return None
    return Found(scope.start, scope.outer, reading)
