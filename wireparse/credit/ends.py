"""The credit that ends a caption: in brackets, after a lead-in, bare after a stop, or run on without one."""

from __future__ import annotations

import re
from typing import Final

from wireparse.credit.judge import ABBREVIATED, is_bare_credit, is_bracketed_credit, is_led_credit, may_be_bare_credit
from wireparse.credit.leads import ends_in_lead, find_leads
from wireparse.credit.reading import Reading, read
from wireparse.credit.roles import Known, has_given_name, is_person_name, known, strip_words
from wireparse.credit.scope import LONGEST, LOOSE, Found
from wireparse.credit.tail import Run, Token, may_name_agency, name_start, run_before
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon._words import words
from wireparse.lexicon.credit_words import CONNECTORS, LEAD_WORDS

__all__ = ["at_end"]

_REACH: Final = 260  # characters before the end in which a lead-in is looked for


def at_end(text: str, floor: int, end: int, outer: int) -> Found | None:
    """The credit that ends the caption, with a second one before it."""
    found = _one_at_end(text, floor, end, doubled=False)
    if found is None:
        return None
    start, reading = found
    doubled = False
    named = reading.names > 0
    for _ in range(3):
        before = floor + len(text[floor:start].rstrip(LOOSE))
        if before == floor or not _can_end_credit(text, floor, before):
            break
        found = _one_at_end(text, floor, before, doubled=named)
        if found is None:
            break
        start, doubled, named = found[0], True, True
    return start, outer, read(text, start, end) if doubled else reading


_TELLING: Final = 80  # characters before another credit in which a word must tell that they are a credit


def _can_end_credit(text: str, start: int, end: int) -> bool:
    """Whether a second credit may end at `end`: a bracket, or a run of names with a word in it that credits have."""
    if text[end - 1] in ")]":
        return True
    for word in reversed(text[start if end - start < _TELLING else end - _TELLING : end].split()):
        tells = _TELLS[word]
        if tells is not None:
            return tells
    return False


_CREDIT_WORDS: Final = LEAD_WORDS | {"via"}


def _tells(word: str) -> bool | None:
    """Whether a word tells that a credit may end behind it, or that none does; `None` where the words before it have to."""
    if "/" in word or "©" in word:
        return True
    if word in CONNECTORS or word == "by":
        return None
    lower = word.lower()
    if (lower if word.isalpha() else lower.strip(":.").rpartition(".")[2]) in _CREDIT_WORDS:
        return True
    if word.islower():
        return False
    return True if word[0].isupper() and known(word.rstrip(".")) is Known.AGENCY else None


_TELLS: Final = Remembered(_tells)


def _one_at_end(text: str, floor: int, end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    """Where the credit starts that ends at `end`, and what it says."""
    bracket = _bracket_at_end(text, floor, end)
    if bracket is not None:
        return bracket
    return _lead_at_end(text, floor, end, doubled=doubled) or _bare_at_end(text, floor, end, doubled=doubled)


_PAIRS: Final = {")": "(", "]": "["}


def _bracket_at_end(text: str, floor: int, end: int) -> tuple[int, Reading] | None:
    close = end - 1
    while close > floor and text[close] in "., ":
        close -= 1
    left = floor if close - floor < LONGEST else close - LONGEST
    if text[close] in _PAIRS:
        opened = left + _opener(text[left:close], text[close])
    else:
        close = end
        opened = left + _left_open(text[left:end])
    if opened < left or close - opened < 2:
        return None
    name = text[opened + 1 : close]
    if name.isupper() and _spells_out(text, floor, opened, name):
        return None
    start = ends_in_lead(text, floor, opened)
    reading = read(text, opened + 1 if start is None else start, close)
    if is_bracketed_credit(reading, text, floor, opened, close):
        return opened if start is None else start, reading
    return None


def _spells_out(text: str, floor: int, opened: int, name: str) -> bool:
    """Whether the words before a bracket are what its initials stand for: "Environmental Protection Agency (EPA)"."""
    words = text[max(floor, opened - 120) : opened].split()
    initials = "".join(word[0] for word in words if word[0].isupper())
    return initials.endswith(name)


def _left_open(inside: str) -> int:
    """Where the last bracket opens that is never closed, -1 where there is none."""
    if "(" not in inside and "[" not in inside:
        return -1
    opened = max(inside.rfind("("), inside.rfind("["))
    return opened if opened > max(inside.rfind(")"), inside.rfind("]")) else -1


def _opener(inside: str, closing: str) -> int:
    """Where the bracket opens that `closing` closes behind all of `inside`, -1 where none does."""
    opening = _PAIRS[closing]
    at = inside.rfind(opening)
    while at >= 0 and inside.count(closing, at) != inside.count(opening, at + 1):
        at = inside.rfind(opening, 0, at)
    return at


_CHAINING: Final = ("(", "[", ",")
_SENTENCE_SLASH: Final = re.compile(r"(?<!\w)[a-zß-öø-ÿ]{3,}+ / $")
_LABEL: Final = re.compile(
    r"(?:[Ff]rom the )?(?:[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom|[Aa]bove|[Bb]elow|[Mm]ain|[Cc]ent(?:er|re)): ?$"
)
_DETERMINERS: Final = frozenset(
    ["a", "an", "the", "this", "that", "his", "her", "their", "its", "our", "in", "no", "one", "for", "of", "undated"]
)


def _lead_at_end(text: str, floor: int, end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    """The first lead-in from which all is credit to the end."""
    for lead in find_leads(text, floor, max(floor, end - _REACH), end):
        if _is_in_chain(text, floor, lead) or _is_in_sentence(text, floor, lead):
            continue
        start = lead
        if ":" in text[lead - 2 : lead] and (label := _LABEL.search(text, max(floor, lead - 24), lead)):
            start = label.start()
        elif lead > floor:
            start = _owner_before(text, floor, lead)
        reading = read(text, start, end)
        if is_led_credit(reading, text, lead, end, doubled=doubled):
            return start, reading
    return None


def _is_in_chain(text: str, floor: int, lead: int) -> bool:
    """Whether a lead-in stands inside a credit that begins before it; a free slash behind a word in lower case ends the caption."""
    before = text[max(floor, lead - 8) : lead].rstrip()
    slash = before.endswith("/") and before[:-1].rstrip()[-1:].isalnum()
    return (slash or before.endswith(_CHAINING)) and not _SENTENCE_SLASH.search(text, max(floor, lead - 24), lead)


def _is_in_sentence(text: str, floor: int, lead: int) -> bool:
    """Whether a lead-in in lower case belongs to a sentence: "in this photo by ..."."""
    if not text[lead].islower():
        return False
    before = text[max(floor, lead - 24) : lead].split()
    return text[lead : lead + 4] in {"the ", "from"} or (bool(before) and before[-1].lower() in _DETERMINERS)


_LONGEST_OWNER: Final = 5  # words
_LONGEST_WORD: Final = 8  # characters of an abbreviation


def _owner_before(text: str, floor: int, lead: int) -> int:
    """Where the owner starts whose name runs into a lead-in ("U.S. Army photo by"), else the lead-in itself."""
    before = text[max(floor, lead - _LONGEST_WORD) : lead].rstrip()
    if not before or (before.endswith((".", "!", "?", "…")) and not ABBREVIATED.search(before)):
        return lead
    if not before[-1].isalnum() and not text[lead].islower():
        return lead
    _, stops, signs, _ = run_before(text, floor, lead)
    start = max([*stops, *signs], default=lead)
    words = text[start:lead].split()
    if not 0 < len(words) <= _LONGEST_OWNER or not _runs_in(words, text[lead : lead + 2], alone=start > floor):
        return lead
    return start


def _runs_in(words: list[str], lead: str, *, alone: bool) -> bool:
    """Whether words that run into what opens with `lead` belong to the credit; `alone`, they stand behind a caption that has ended."""
    if lead.islower():
        return True
    if lead.isupper() and lead.isalpha():  # "ST PHOTO:", no "DIES Photo:"
        return all(map(str.isupper, words))
    bare = strip_words(" ".join(words))
    if lead[0] == "©":
        return not bare.name or (
            alone and "," not in bare.name and has_given_name(bare.name) and is_person_name(bare.name)
        )
    return bare.kind is not None


# "Ana Ruiz Submitted photo": a capital shows that the words are not the sentence's.
_WORDED: Final = re.compile(
    r"(?<=[\w)\"”’.!?] )(?:Submitted|Contributed|Courtesy|Supplied|Handout|File|SUBMITTED|CONTRIBUTED|COURTESY|SUPPLIED|HANDOUT|FILE)"
    r" (?:[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Ii]mage|IMAGE)[sS]?$"
)


def _bare_at_end(text: str, floor: int, end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    """A credit without frame or lead-in: what follows a stop, or the run of names that ends the caption."""
    run = run_before(text, floor, end)
    tokens, stops, signs, _ = run
    if not tokens:
        return None
    if not doubled and text[end - 1] in "eosEOS" and (worded := _WORDED.search(text, max(floor, end - 24), end)):
        return worded.start(), read(text, worded.start(), end)
    return (
        _first_bare(text, stops, end, doubled=doubled)
        or (None if doubled else _run_on(text, run, end))
        or _first_bare(text, signs, end, doubled=doubled)
    )


def _first_bare(text: str, starts: list[int], end: int, *, doubled: bool) -> tuple[int, Reading] | None:
    for start in starts:
        if may_be_bare_credit(text, start, end):
            reading = read(text, start, end)
            if is_bare_credit(reading, text, start, end, doubled=doubled):
                return start, reading
    return None


# After one of these an agency's name is part of the sentence.
_TOLD: Final = words(
    """
    told by of from to the for and or with in at on as a an said says that including than like after before
    """
)


def _run_on(text: str, run: Run, end: int) -> tuple[int, Reading] | None:
    """A credit that runs on from the caption without a stop ("... in Paris Jane Doe/AFP"). It must name an agency."""
    tokens, _, _, before = run
    for index, (start, _, word) in enumerate(tokens):
        begin = start
        if may_name_agency(word) and _agency_starts(tokens, index):
            previous = tokens[index - 1][2] if index else before
            if _is_lone(text, start, end) and (text[end - 1] == "." or previous in _TOLD):
                return None
        elif "/" in word[1:] or (index + 1 < len(tokens) and _leads_on(tokens[index + 1][2])):
            begin = name_start(tokens, index)
            if text[begin].islower() and "/" not in word:
                continue
        else:
            continue
        reading = read(text, begin, end)
        return (begin, reading) if reading.agencies and not reading.stray else None
    return None


def _leads_on(word: str) -> bool:
    """Whether a chain goes on with a word, so that a name stands before it."""
    return word[0] == "/" or word in ("via", "|")


def _is_lone(text: str, start: int, end: int) -> bool:
    """Whether a run is one name with nothing to say that it is a credit."""
    return end - start <= 26 and "/" not in text[start:end] and " via " not in text[start:end]


def _agency_starts(tokens: list[Token], index: int) -> bool:
    """Whether a known agency is printed from a token on, up to a slash, a comma or another word."""
    words = [word for _, _, word in tokens[index : index + 3]]
    for count in range(len(words), 0, -1):
        if known(" ".join(words[:count]).partition("/")[0].rstrip(",.;")) is Known.AGENCY:
            return True
    return False
