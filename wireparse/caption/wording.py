"""The words of a description, read once for all stages: what each word may be is worked out once a word and looked up.

The reading says where runs of capitals, places and dates may begin and where the first sentence ends; a stage looks there and nowhere else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from wireparse.grammar.dates import date_chances
from wireparse.grammar.nameparts import is_title_word
from wireparse.grammar.names import mark_end
from wireparse.grammar.places import opens_known_city
from wireparse.grammar.remembered import Remembered
from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.titles import ABBREVIATED_TITLES, TITLE_HEADS

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "CUE", "DAY_OWNS", "FILE", "PART", "PRINTED_YEAR", "SIDE", "SIDE_WORDS", "TITLE", "UNDATED", "YEAR", "Led", "Run", "Wording", "read_words",
]  # fmt: skip

# What shows a person: a given name or a title in the run of capitals, a title before it.
CUE: Final = 1
TITLE: Final = 2
SUFFIX: Final = 4  # "Jr.", which a comma does not part from its name
CITY: Final = 8  # the name of a known city may open with it
# What few descriptions hold.
YEAR: Final = 1  # a year
DAY_OWNS: Final = 1 << 1  # a weekday with an apostrophe
SIDE: Final = 1 << 2  # a word for a side of the picture, or a letter for one
FILE: Final = 1 << 3  # a word that may say that the picture comes from the files
UNDATED: Final = 1 << 4  # one that says that nobody knows when it was taken
PART: Final = 1 << 5  # a noun for a part of a city
WHITE: Final = 1 << 6  # white space that is no space

# A run of capitalised words, particles between them: where it starts and stops, whether it has several words, what shows a person, and
# where the words before it begin that no mark parts from it; -1 where that takes a closer look.
Run: TypeAlias = tuple[int, int, bool, int, int]
# What may be a place: where it starts, the word that leads it in, in lower case ("" for a mark), and whether an article stands between.
Led: TypeAlias = tuple[int, str, bool]
Wording: TypeAlias = tuple[
    int,  # where the first sentence ends that says anything
    list[Run],  # the runs of capitals in it
    list[Led],  # those behind a word that may lead a place in
    list[Led],  # those behind a comma or semicolon with which the name of a known city may open
    list[int],  # where dates may begin
    list[tuple[int, str]],  # the words that may tell a side of the picture
    int,  # what it holds of that which few do
]


# What a printed word may be. Each part is `None` for most words: a look at that costs a fifth of the test of a bit.
_Capitals: TypeAlias = tuple[
    bool,  # it opens with a run
    bool,  # and holds no other ("AFP/Getty") nor a double hyphen
    bool,  # a run reaches its end
    int,  # `CUE`, `SUFFIX`, `CITY`
    tuple[tuple[int, int], ...],  # where its runs stand
]
_Outlook: TypeAlias = tuple[
    str,  # the word that may lead a place in, or stand between that and the place: "in"; "the"; " " for "northern"
    bool,  # a comma or semicolon ends it
    int,  # `TITLE`
    bool,  # it may stand between the words of a name
    int,  # how many of its characters end with a mark that no name runs across
]
_More: TypeAlias = tuple[
    tuple[int, ...],  # where in it a date may begin
    bool,  # for want of a mark one may only where a capital follows
    int,  # how many of its characters end with a stop, if a sentence may end with it
    int,  # what few descriptions hold
]
_Word: TypeAlias = tuple[_Capitals | None, _Outlook | None, _More | None]

_CAPITAL_RUN: Final = re.compile(r"[A-ZÀ-Þ][\w'’.-]*+")
_PARTICLES: Final = frozenset(
    ["de", "del", "den", "der", "da", "di", "dos", "la", "le", "van", "von", "bin", "al", "el"]
)
_CUES: Final = GIVEN_NAMES | TITLE_HEADS | {f"{title}." for title in ABBREVIATED_TITLES}
_LEADS: Final = frozenset(["in", "at", "above", "near", "on", "of", "off", "outside", "over"])
_LEADS_ABROAD: Final = frozenset(["à", "en"])  # French and Spanish
_OPENING_LEADS: Final = frozenset(["In", "At", "Outside", "Near"])
_DIRECTIONS: Final = frozenset(
    ["central", "east", "west", "north", "south", "eastern", "western", "northern", "southern", "downtown"]
)
_SUFFIXES: Final = ("Jr", "Sr", "II", "IV")
_STOPPED: Final = re.compile(r"[.!?][\"”’)]*+$")
_ABBREVIATED: Final = re.compile(
    r"\b(?:[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Reps?|Sens?|Gov|Gen|St|Lt|Col|Maj|Capt|Sgt|vs|Jr|Sr|No|Supt|Inc|Corp|Ltd)\.$"
)
_SENTENCE: Final = re.compile(r"\W{0,3}[A-ZÀ-Þ\d]")  # what a sentence opens with
_SHORTEST: Final = 25  # characters of a first sentence that says anything: "In pictures. The fair ..."
PRINTED_YEAR: Final = re.compile(r"(?:1[89]\d\d|20[0-4]\d)(?![\w%]|[,./-]\d)")
SIDE_WORDS: Final = r"""
    (?: [Ll]eft | [Rr]ight | [Cc]ent(?:er|re) | [Bb]ackground | [Ff]oreground | [Ff]ront | [Rr]ear | [Bb]ack | [Mm]iddle | [Tt]op | [Bb]ottom
      | LEFT | RIGHT ) (?!\w)
    | (?<!\w) (?: [Gg]auche | [Dd]roite | [Ii]zq(?:uierda)? | [Dd]er(?:echa)? | [Cc]entro | [Ll]inks | [Rr]echts | [Mm]itte ) \.?[)\]]
"""
"""The words for a side, those in French, Spanish and German where a bracket closes behind them; for a verbose pattern."""
_SIDE: Final = re.compile(
    rf"""{SIDE_WORDS}
    | [LlRrCc.][)\]] | [Ll][–—/-][Rr] | [Rr]-[Ll] | ^[–—/-]$ | L$
    """,
    re.VERBOSE,
)
_LETTER: Final = re.compile(r"[(\[][LRC][)\]][.,;:]?")  # for a side: no name
_PART: Final = re.compile(
    r"(?:city|street|suburb|neighborhood|neighbourhood|airport|hospital|court|hotel|beach|station)(?![^\W\d_])"
)
_FIGURES: Final = re.compile(r"\W*+\d++(?:st|nd|rd|th)?")
_FILES: Final = ("file", "File", "FILE", "rchive", "ibrary")
_PIECE: Final = re.compile(r"[^\S ]|\S+")


def runs_in(word: str) -> tuple[tuple[int, int], ...]:
    """Where the runs of capitals stand in one printed word.

    >>> runs_in("Ruiz,"), runs_in("AFP/Getty"), runs_in("bridge")
    (((0, 4),), ((0, 3), (4, 9)), ())
    """
    return tuple([found.span() for found in _CAPITAL_RUN.finditer(word)])


def _work_out(word: str) -> tuple[int, _Word | None]:
    """How many characters it is to the next word, and what the word may be, if anything."""
    size = len(word) + 1
    if not word:
        return size, None
    if word.split() != [word]:
        mark = mark_end(word)
        return size, (None, ("", False, 0, False, mark) if mark else None, ((), False, 0, WHITE))
    known = _capitals(word), _outlook(word), _more(word)
    return size, known if any(known) else None


def _capitals(word: str) -> _Capitals | None:
    runs = runs_in(word)
    if not runs or _LETTER.fullmatch(word):
        return None
    opens = runs[0][0] == 0
    shown = (
        CUE * any(word[start:stop].lower() in _CUES for start, stop in runs)
        | SUFFIX * word.startswith(_SUFFIXES)
        | CITY * (opens and opens_known_city(word))
    )
    return opens, opens and len(runs) == 1 and "--" not in word, runs[-1][1] == len(word), shown, runs


def _outlook(word: str) -> _Outlook | None:
    runs = runs_in(word)
    behind = word[runs[-1][1] :] if runs else word
    outlook = (
        _lead(word),
        word[-1] in ",;",
        TITLE * (behind[-1:].islower() and is_title_word(behind)),
        word in _PARTICLES,
        mark_end(word),
    )
    return outlook if any(outlook) else None


def _lead(word: str) -> str:
    if word == "the":
        return word
    if word in _DIRECTIONS:
        return " "
    if word in _LEADS_ABROAD:
        return "in"
    lead = word.lstrip("\"“‘'(")
    return lead.lower() if lead in _OPENING_LEADS or word.lstrip('"“') in _LEADS else ""


def _more(word: str) -> _More | None:
    chances = date_chances(word)
    stop = _STOPPED.search(word)
    sentence = word[: stop.start() + 1] if stop else ""
    if sentence.endswith(".") and (
        _ABBREVIATED.search(sentence) or sentence.lstrip("\"“‘'([").rstrip(".").lower() in ABBREVIATED_TITLES
    ):
        sentence = ""
    more = chances, bool(chances) and _FIGURES.fullmatch(word) is not None, len(sentence), _rare(word)
    return more if any(more) else None


def _rare(word: str) -> int:
    """What few descriptions hold."""
    flags = YEAR if PRINTED_YEAR.search(word) else 0
    if "day'" in word or "day’" in word:
        flags |= DAY_OWNS
    if _SIDE.search(word):
        flags |= SIDE
    if any(part in word for part in _FILES):
        flags |= FILE
    if "ndated" in word:
        flags |= UNDATED
    return flags | (PART if _PART.match(word) else 0)


_KNOWN: Final = Remembered(_work_out)
_look_up: Final = _KNOWN.__getitem__


def read_words(text: str, start: int, end: int) -> Wording:
    """Read the words of `text[start:end]`."""
    return _read(text, start, end, map(_look_up, text[start:end].split(" ")))


_BETWEEN: Final = frozenset(["the", " "])  # what may stand between a place and the word that leads it in
_MOST_PARTICLES: Final = 2  # between two words of a name
_NOWHERE: Final = -1


def _read(  # noqa: C901, PLR0912, PLR0915  (one pass serves all stages)
    text: str, start: int, end: int, words: Iterable[tuple[int, _Word | None]]
) -> Wording:
    """Read words of which is known what they may be and how far it is to the next.

    What a word says of the next one is kept with the place where that begins.
    """
    first = seen = 0
    runs: list[Run] = []
    led: list[Led] = []
    parted: list[Led] = []
    chances: list[int] = []
    sides: list[tuple[int, str]] = []
    lead = ""
    article = parts = False
    title = 0
    behind = _NOWHERE  # where the word begins of which the last one says these
    several: bool | None = None  # of the run that is read now: `None` before the first
    begun = stop = shows = clear = particles = 0
    joins = _NOWHERE  # where a word begins that goes on with it
    phrase = _NOWHERE if start and text[start - 1].isalnum() else start  # where the words begin that no mark parts
    at = start
    for size, word in words:
        if word is None:
            at += size
            continue
        capitals, outlook, more = word
        after = at + size
        if capitals is not None:
            opens, plain, ends_run, shown, spans = capitals
            if behind == at and opens:  # what the word before says of it
                if lead:
                    led.append((at, lead, article))
                elif parts:
                    if shown & CITY:
                        parted.append((at, "", False))
                    if shown & SUFFIX:
                        phrase = _NOWHERE
                elif title:
                    shown |= title
            if not first:
                for offset, stops in spans:
                    if joins == at + offset:
                        stop, several, shows = at + stops, True, shows | shown
                    else:
                        if several is not None:
                            runs.append((begun, stop, several, shows, clear))
                        begun, stop, several, clear = at + offset, at + stops, False, phrase
                        shows = shown & CUE if offset else shown
                    if not plain:
                        clear = _NOWHERE
            if ends_run:
                joins, particles = after, 0
        elif joins == at and outlook is not None and outlook[3] and particles < _MOST_PARTICLES:
            joins = after
            particles += 1
        if outlook is not None:  # what it says of the word behind it
            said, parts, title, _, mark = outlook
            if said not in _BETWEEN:
                lead, article = said, False
            elif behind != at:
                lead = ""
            elif said == "the":
                article = True
            behind = after
            if mark:
                phrase = at + mark
        if more is not None:  # dates, the end of the first sentence, what few descriptions hold
            dated, alone, stopped, rare = more
            if rare & WHITE and size > 2:
                return _read(text, start, end, _apart(text[start:end].split(" ")))
            if rare:
                seen |= rare
                if rare & SIDE:
                    sides.append((at, text[at:after].rstrip()))
            if stopped and not first and at + stopped > start + _SHORTEST and after <= end:
                begins = after if text[after - 1].isspace() else after + 1
                if _SENTENCE.match(text, begins, end):
                    first, joins = begins, _NOWHERE
            if dated and not (alone and (after > end or _goes_on_small(text, after))):
                for chance in dated:
                    chances.append(at + chance)  # noqa: PERF401  (mostly one)
        at = after
    if several is not None:
        runs.append((begun, stop, several, shows, clear))
    return first or end, runs, led, parted, chances, sides, seen


def _goes_on_small(text: str, at: int) -> bool:
    """Whether a word in lower case is at `at`, behind which figures are no date, but for "29th of June"."""
    return text[at : at + 1].islower() and text[at : at + 2] != "of"


def _apart(words: list[str]) -> list[tuple[int, _Word | None]]:
    """Take white space that is no space out of the words that hold it."""
    apart: list[tuple[int, _Word | None]] = []
    for word in words:
        *pieces, last = _PIECE.findall(word) or [word]
        apart += [(len(piece), _look_up(piece)[1]) for piece in pieces]
        apart.append(_look_up(last))
    return apart
