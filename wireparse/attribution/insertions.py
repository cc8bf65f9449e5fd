"""What may stand between a subject and its verb: appositions, relative clauses, times, adverbs."""

from __future__ import annotations

import re
from typing import Final

import regex

from wireparse.attribution.sorts import GIVEN, PRONOUNS, sorts
from wireparse.grammar.nameparts import DOUBTFUL_END, NAME_END, parts
from wireparse.grammar.names import PARTY_LEFT, read_person
from wireparse.grammar.places import is_region
from wireparse.grammar.remembered import Remembered
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.traits import CLOSED, ENDABLE, REDUCED, traits
from wireparse.grammar.wordclasses import (
    ADVERB,
    AUXILIARY,
    BODY,
    CONJUNCTION,
    DOCUMENT,
    FINITE,
    MODIFIER,
    NUMBER,
    OBJECT,
    OCCASION,
    QUANTIFIER,
    TIME,
    class_of,
)
from wireparse.grammar.words import SPACES, ends_sentence, is_abbreviation, is_capital
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import ADVERBS, AUXILIARIES, NOUNS_IN_LY, REDUCED_CLAUSES, TIME_NOUNS

__all__ = [
    "ALONE",
    "FLOATING",
    "INVOLVED",
    "NAMED",
    "SPEAKS",
    "SURE",
    "before_adverb",
    "before_dashes",
    "before_insertion",
    "before_issued",
    "insertion_kind",
    "is_name",
    "last_words",
    "mark_before",
    "party_start",
    "stretch_end",
    "stretch_start",
]

_AT_MOST: Final = 6  # insertions in a row: ", 44, of Dallas, Texas, who ..., also"

# What ends the stretch of words that is read for a noun phrase: these always, and commas, hyphens, single marks and line ends at some places.
_MARKS: Final = frozenset(';:()[]{}…“”"—―|–')
_APOSTROPHES: Final = frozenset("‘'")
# Bytes of a text in Latin-1 that may be such a mark, as commas; "?" stands there for what Latin-1 has not.
_MARKED: Final = bytes(44 if chr(code) in ";:()[]{}\"|,-'\n?" else 32 for code in range(256))
# What ends a stretch of words to the right: the first character alone, so that the search skips to one of them, then what makes it a mark.
_MARK_RIGHT: Final = re.compile(
    r"""
    [\n,;:()\[\]{}…“”"—|?!.–-]
    (?: (?<=[,;:()\[\]{}…“”"—|?!])
      | (?<=\.) (?=[\s"”’')]|$)
      | (?<=-) (?=-)
      | (?<=[ \xa0][–-]) (?=[ \xa0])
      | (?<=\n) (?=[^\S\n]*+\n)
    )
    """,
    re.VERBOSE,
)
_DASHES: Final = ("—", "―", "–", "--", "-")
# What an insertion between commas opens with: a word that can open nothing else there, or one that can open a noun phrase too.
_MUST: Final = 1
_MAY: Final = 2
_OPENS: Final = regex.compile(
    r"""[ \xa0]?+(?:
        (?P<must> (?: who|whose|whom|which|where|\d{1,3}(?![\d.])|of|from|in|at|on|for|as|with|by|after|before|when|while|including|like
          | too|however|also|meanwhile|though|then|now|not|nor|both|himself|herself|Jr|Sr|II|III
          | run|led|known|written|held|seen|born|read|made|sent|shown|taken|sworn|drawn|built|found|caught|brought|\p{Ll}+ing|\p{Ll}+ed )\b
          | [DRI]-\p{Lu} )
      | (?:an?|the|his|her|its|their|one|another|former|chief|senior|deputy|executive|vice|managing|once|currently|formerly|until|perhaps)\b )""",
    regex.VERBOSE,
)
# A time between subject and verb: "Smith on Tuesday | said", "officials last week | said".
_TIME_PHRASE: Final = regex.compile(
    r"""(?r)(?<=[\p{L}.]) [ \xa0] (?:
        (?:(?:late|early|earlier)[ ])? (?:on[ ])? (?:late[ ]|early[ ])?
          (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:[ ](?:night|morning|afternoon|evening))?
      | (?:(?:earlier|late|early)[ ])? (?:last|this|this[ ]past)[ ](?:week|month|year|spring|summer|fall|weekend)
      | today | yesterday | in[ ](?:19|20)\d\d )""",
    regex.VERBOSE,
)
_TIME_WORDS: Final = TIME_NOUNS | {word.capitalize() for word in TIME_NOUNS if word.endswith("day")}
# Quantifiers that stand apart from their noun ("they all said") or by themselves ("both said").
FLOATING: Final = words("all both each")
_BETWEEN: Final = (
    AUXILIARIES | FLOATING | (ADVERBS - {"second", "third", "first"}) | words("to who've who'd who’ve told going able")
)
# A statement that somebody issues for the subject: "Lee, | in a statement signed by his spokesman, Tom Day, | said".
_ISSUED: Final = regex.compile(
    r"""
    ,[ \xa0]
    (?: (?:in|through|via|by) [ \xa0] (?:an?|the|his|her|its|their|another) [ \xa0] (?:[\p{L}-]+[ \xa0]){0,4}
        (?:statement|release|message|letter|memo|notice|communiqu[eé]|circular|bulletin|address|speech|remarks|post) [ \xa0]
        [^,;:“”"—\n]{0,60}? \b(?:by|from)
      | (?:represented|accompanied|flanked|joined|assisted|seconded) [ \xa0] by )\b
    [^;:“”"—\n]{0,160},\Z
    """,
    regex.VERBOSE,
)
_RANK: Final = regex.compile(r"No\.[ \xa0]\d")  # "No. 2 seed Ann Lee"
_AS: Final = ("as ", " as ")
_BEFORE_NAME: Final = words("that as because while when if the")


# What the last word before a verb tells.
NAMED: Final = 1  # alone it is a surname
ALONE: Final = 2  # it can be a noun phrase by itself
INVOLVED: Final = 4  # perhaps an adverb, an auxiliary or a time; a mark may stand at its end or in it
SPEAKS: Final = 8  # a subject pronoun
SURE: Final = 16  # it is a surname behind any word that no name or title holds
_NO_PHRASE: Final = REDUCED | CLOSED & ~(DOCUMENT | BODY | MODIFIER | OCCASION | NUMBER | QUANTIFIER)


def _sort_of_last(word: str) -> int:
    if word.lower() in PRONOUNS and len(word) <= 4 and not class_of(word) & OBJECT and word != "US":
        return SPEAKS | INVOLVED
    adverb = word in _BETWEEN or (word[-2:] == "ly" and word not in NOUNS_IN_LY and word[0].islower())
    if not word.isalpha() or adverb or word in _TIME_WORDS:
        return INVOLVED
    if traits[word] & (ENDABLE | _NO_PHRASE) != ENDABLE:
        return 0
    sure = parts[word] & (NAME_END | DOUBTFUL_END) == NAME_END
    return ALONE | (NAMED if read_person([word])[0] else 0) | (SURE if sure else 0)


last_words: Final = Remembered(_sort_of_last)


def before_adverb(text: str, pos: int, floor: int) -> int | None:
    """Return where the adverb, auxiliary or day before `pos` starts that stands between subject and verb, else `None`."""
    begin = text.rfind(" ", floor, pos) + 1 or floor
    word = text[begin:pos]
    if word in _BETWEEN or (word[-2:] == "ly" and word not in NOUNS_IN_LY and word[0].islower()):
        return begin
    if word in _TIME_WORDS or (len(word) == 4 and word.isdecimal()):
        match = _TIME_PHRASE.match(text, floor, pos)
        if match is None or text[text.rfind(" ", floor, match.start()) + 1 : match.start()] in REDUCED_CLAUSES:
            return None  # "a poll released Monday" is one phrase
        return match.start()
    parts = word.split()
    if len(parts) > 1:  # apart by another space than the plain one
        cut = pos - len(parts[-1])
        return cut if text[cut:pos] in _BETWEEN else None
    return None


def before_issued(text: str, close: int, floor: int) -> int | None:
    """Return where "in a statement issued by ..., Name" starts that the comma at `close` ends, else `None`."""
    match = _ISSUED.search(text, floor, close + 1)
    return None if match is None else match.start()


def before_dashes(text: str, pos: int, floor: int) -> int | None:
    """Return where the insertion between dashes starts that ends at `pos`, `None` where no dash opens it."""
    for dash in _DASHES:
        if text.endswith(dash, floor, pos):
            # A hyphen is a dash only where space stands before it: "front-runner Ann Lee - who won - said".
            opening = text.rfind(" -" if dash == "-" else dash, floor, pos - len(dash))
            return opening if opening >= 0 else None
    return None


def before_insertion(text: str, close: int, floor: int) -> int | None:
    """Return where the insertions start of which the comma at `close` ends the last: the mention stands to the left of them.

    `None` where a clause ends at the comma: "The road is shut, | said Smith".
    """
    opening = _comma_before(text, close, floor)
    start = max(opening + 1, stretch_start(text, close, floor))
    if opening >= 0 and start > opening + 1 and text.startswith(" who ", opening + 1):
        start = opening + 1  # "Lee, who has a “buy” rating on the stock, | said"
    if opening < 0 or not insertion_kind(text, start, close):
        if is_name(text, close, floor) and not _names_inside(text, opening, floor):
            return close
        if any(class_of(word) & (AUXILIARY | FINITE) for word in text[start:close].split()):
            return None
        if opening < 0:
            return close
    for _ in range(_AT_MOST):
        before = _comma_before(text, opening, floor)
        start = max(before + 1, stretch_start(text, opening, floor))
        if before < start - 1:
            break
        kind = insertion_kind(text, start, opening)
        if not kind or (kind == _MAY and not is_name(text, before, floor)) or text.startswith(_AS, start):
            break  # "Or, as Ann Lee, the mayor, | put it"
        opening = before
    return opening


def _names_inside(text: str, opening: int, floor: int) -> bool:
    """Whether a name behind the comma at `opening` belongs to a relative clause: "a man, who gave his name, | Jo, | said"."""
    before = _comma_before(text, opening, floor) if opening >= 0 else -1
    return before >= 0 and text[before + 1 : opening].lstrip().startswith("who ")


def insertion_kind(text: str, start: int, end: int) -> int:
    """Return 0 where the segment opens like no insertion, 1 where it can be nothing else, 2 where it can be a noun phrase too."""
    match = _OPENS.match(text, start, end)
    if match is not None:
        return _MUST if match["must"] else _MAY
    segment = text[start:end].strip()
    opening = segment.split(None, 3)[:3]
    if not opening:
        return 0
    if (len(opening) == 1 or opening[0][0].islower()) and any(map(is_title_word, opening)):
        return _MAY
    return _MUST if is_region(segment) else 0


def is_name(text: str, pos: int, floor: int) -> bool:
    """Whether the stretch that ends at `pos` is nothing but a name with its title, as the head of an apposition is."""
    pos = party_start(text, pos, floor)
    run = text[stretch_start(text, pos, floor) : pos].split()
    if not run or not is_capital(run[-1]):
        return False
    run.reverse()
    named, titled = read_person(run)
    if not named or class_of(run[named - 1]) & TIME or (run[-1].endswith("ing") and not sorts[run[-1]] & GIVEN):
        return False  # the last: "Quoting Lee, | the paper said"
    for word in run[named + titled :]:
        if ends_sentence(word):
            break
        if not (class_of(word) & (CONJUNCTION | ADVERB) or word.lower() in _BEFORE_NAME):
            return False
    return True


def party_start(text: str, pos: int, floor: int) -> int:
    """Return where the party and state behind a lawmaker's name start that end at `pos`; `pos` where there are none."""
    party = PARTY_LEFT.match(text, floor, pos)
    if party is None:
        return pos
    pos = party.start()
    while pos > floor and text[pos - 1] in SPACES:
        pos -= 1
    return pos


def stretch_start(text: str, pos: int, floor: int) -> int:
    """Return where the stretch without marks starts that ends at `pos`."""
    return mark_before(text, pos, floor)[1]


def mark_before(text: str, pos: int, floor: int) -> tuple[int, int]:
    """Return start and end of the mark before which the stretch starts that ends at `pos`; its start is -1 where none stands there.

    >>> mark_before("In Rome, the mayor", 18, 0)
    (7, 8)
    """
    near = (
        text[floor:pos].encode("latin-1", "replace").translate(_MARKED)
    )  # a search by pattern takes three times as long
    at = near.rfind(b",")
    while at >= 0:
        place = floor + at
        mark = text[place]
        start = place
        if mark == ",":
            found = place + 1 == pos or not text[place + 1].isdecimal()
        elif mark == "-":
            found = not place or text[place - 1].isspace()
            if not found and place > floor and text[place - 1] == "-":
                start, found = place - 1, True
        elif mark == "\n":
            start -= 1
            while start > floor and text[start] in " \t":
                start -= 1
            found = start >= floor and text[start] == "\n"
        else:
            found = mark in _MARKS or (mark in _APOSTROPHES and not (place and text[place - 1].isalpha()))
        if found:
            return start, place + 1
        at = near.rfind(b",", 0, at)
    return -1, floor


def stretch_end(text: str, pos: int, ceiling: int) -> int:
    """Return where the stretch without marks ends that starts at `pos`; the stop of an abbreviation is none."""
    at = pos
    while mark := _MARK_RIGHT.search(text, at, ceiling):
        stop: int = mark.start()
        if text[stop] != "." or not (
            is_abbreviation(text[pos : stop + 1].rsplit(None, 1)[-1]) or _RANK.match(text, stop - len("No"))
        ):
            return stop
        at = mark.end()
    return ceiling


def _comma_before(text: str, pos: int, floor: int) -> int:
    """Return the last comma before `pos` that stands in no number, or -1."""
    comma = text.rfind(",", floor, pos)
    while comma >= 0 and text[comma + 1 : comma + 2].isdigit():
        comma = text.rfind(",", floor, comma)
    return comma
