"""Names of persons with the titles before them, as wire copy prints them.

A person is read from the name's last word leftward: suffix, name words, then a run of title words. The words around a name, not
a list of names, say where it begins: a title ("Pentagon press secretary Air Force Maj. Gen. | Pat Ryder"), a word that no name
holds, a mark. Given names are looked up only where the shape leaves it open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from wireparse.lexicon.given_names import GIVEN_NAMES
from wireparse.lexicon.organizations import DEMONYMS, NAMED_BODIES, ORGANIZATION_HEADS
from wireparse.lexicon.particles import CAPITALISED_FUNCTION_WORDS, PARTICLES, SUFFIXES, TIME_NAMES
from wireparse.lexicon.titles import ABBREVIATED_TITLES, NAMELIKE_TITLES, NOT_CALLINGS, SURNAME_CALLINGS, TITLE_HEADS, TITLE_MODIFIERS

if TYPE_CHECKING:
    pass

__all__ = ["PARTY_LEFT", "PARTY_RIGHT", "PersonMention", "find_persons", "is_abbreviation", "is_capital", "is_title_word", "offset_of", "person_at", "person_before", "read_person"]

_LOOK_BACK: Final = 300  # the longest title run that wire copy prints is under 150 characters
_NAME_WORDS: Final = 7
_TITLE_WORDS: Final = 18

_WORD: Final = r"""["“‘(]?+ [\p{L}\p{M}\p{Nd}] [\p{L}\p{M}\p{Nd}.'’&/\-‑]{0,39} ["”)]?+"""
# What no name or title runs across; a comma only before "Jr.".
_MARK: Final = regex.compile(r"(?r)[\n;:()\[\]{}…|—–]|--|,(?![ \xa0](?:Jr|Sr|II|III|IV)\b)")
_RIGHT_WORD: Final = regex.compile(rf"[ \xa0]?+ ({_WORD})", regex.VERBOSE)
# Party and state behind a lawmaker's name: "(D-Ill.)", "(R)", ", R-Texas", "(Vt.)".
PARTY_LEFT: Final = regex.compile(
    r"""(?r) (?: [ \xa0]? \( (?: [DRI] | DFL | Lab | Con | \p{Lu}\p{Ll}{1,5}\. ) (?: [-–][^()\n]{1,24} )? \)
               | ,[ \xa0] (?:[DRI]|DFL)[-–]\p{Lu}[\p{L}.]{1,12} )""",
    regex.VERBOSE,
)
PARTY_RIGHT: Final = regex.compile(r"[ \xa0]?\((?:[DRI]|DFL|Lab|Con|\p{Lu}\p{Ll}{1,5}\.)(?:[-–][^()\n]{1,24}+)?\)|,[ \xa0](?:[DRI]|DFL)[-–]\p{Lu}[\p{L}.]{1,12}+")
_RUN: Final = regex.compile(r"""\b\p{Lu}[\p{L}\p{M}.'’\-]{0,39}+(?:[ \xa0](?:\p{Ll}{1,4}+[ \xa0]){0,3}+["“(]?\p{Lu}[\p{L}\p{M}.'’\-]{0,39}+["”)]?){0,12}+""")
_CALLING: Final = regex.compile(r"\p{Ll}{3,16}(?:er|or|ist|ian|man|woman|person|eur|ant|ee|crat|ologist|star)")
_ADJECTIVE: Final = regex.compile(r"\p{Ll}{2,14}(?:al|ic|ese|ish|ary|ive|ine|based|born|winning|turned|elected|backed|aligned)|\p{L}{1,14}-\p{L}{2,14}")
# Offices that only their stop tells from a particle or a name: "Del. Ann Lee", "Ald. Jo Day".
_SHORT_OFFICES: Final = frozenset({"Del.", "Ald.", "Treas.", "Min.", "Pfc.", "Ofc."})
_ORDINALS: Final = frozenset({"1st", "2nd", "3rd", "first", "second", "third"})
_CONNECTORS: Final = frozenset({"of", "for", "to", "on", "in", "at", "and", "&", "the"})
_DOMAIN_OPENERS: Final = frozenset({"of", "for", "to", "on", "in", "at"})
# Ends what a title governs, next to the name: "Secretary of State Smith", "chief of staff Smith", "Private First Class Smith".
_DOMAIN_ENDS: Final = frozenset(
    {"state", "staff", "defense", "defence", "health", "nations", "policy", "communications", "operations", "affairs", "class", "security", "police",
     "education", "energy", "commerce", "justice", "treasury", "labor", "transportation", "union", "representatives", "budget", "research"}
)
_ARTICLES: Final = frozenset({"the", "a", "an"})
_OPENING: Final = "\"“‘("
_CLOSING: Final = "\"”)"
_SAINTS: Final = frozenset({"st", "st."})
_WEAK_PARTICLES: Final = frozenset({"e", "y", "st", "the", "la", "al", "der", "el", "lo", "da", "das", "bat", "tot", "ten", "der", "ben", "do"})
_POSSESSIVE: Final = ("'s", "’s", "s'", "s’")


class PersonMention(NamedTuple):
    """A person as printed: `text[start:end]` with title, `name` from `name_start` on.

    `end` is the end of the name with its suffix; a party in brackets behind it is not in it.
    """

    start: int
    end: int
    name: str
    name_start: int
    title: str | None


def person_before(text: str, pos: int, floor: int = 0) -> PersonMention | None:
    """Return the person whose name ends at `pos` (space and a bracketed party before it skipped), or `None`.

    >>> person_before("Sen. Tammy Duckworth (D-Ill.)", 29)
    PersonMention(start=0, end=20, name='Tammy Duckworth', name_start=5, title='Sen.')
    """
    while pos > floor and text[pos - 1] in " \xa0":
        pos -= 1
    if text[pos - 1 : pos] in (")", ".") or text[max(floor, pos - 20) : pos].find(", ") >= 0:
        party = PARTY_LEFT.match(text, floor, pos)
        if party is not None:
            pos = party.start()
    floor = max(floor, pos - _LOOK_BACK)
    mark = _MARK.search(text, floor, pos)
    left = floor if mark is None else mark.end()
    run = text[left:pos].split()
    if mark is None and left and text[left - 1 : left].isalnum() and text[left : left + 1].isalnum():
        del run[:1]  # the floor cuts a word
    run.reverse()
    named, titled = read_person(run)
    if named == 0:
        return None
    name_start = offset_of(text, pos, run, named - 1)
    if titled == 0:
        return PersonMention(name_start, pos, text[name_start:pos], name_start, None)
    start = offset_of(text, pos, run, named + titled - 1)
    return PersonMention(start, pos, text[name_start:pos], name_start, text[start:name_start].rstrip())


def offset_of(text: str, pos: int, run: list[str], index: int) -> int:
    """Return where `run[index]` starts: `run` holds the words that end at `pos`, nearest first, apart by any space."""
    start = pos - sum(map(len, run[: index + 1])) - index
    if text[start:pos] == " ".join(run[index::-1]):
        return start
    for word in run[: index + 1]:
        pos = text.rfind(word, 0, pos)
    return pos


def read_person(run: list[str]) -> tuple[int, int]:
    """Return how many words of `run` are a name, and how many behind them its title; `run` is read leftward, nearest first.

    >>> read_person("met with Russian President Vladimir Putin".split()[::-1])
    (2, 2)
    """
    named = _name_length(run)
    return (named, _title_length(run, named)) if named else (0, 0)


def person_at(text: str, pos: int, end: int | None = None) -> PersonMention | None:
    """Return the person whose title or name starts at `pos`, or `None`.

    >>> person_at("Russian President Vladimir Putin (L) and", 0)
    PersonMention(start=0, end=32, name='Vladimir Putin', name_start=18, title='Russian President')
    """
    end = len(text) if end is None else end
    stop = _run_end(text, pos, min(end, pos + _LOOK_BACK))
    person = person_before(text, stop, pos) if stop > pos else None
    return person if person is not None and person.start == pos else None


def find_persons(text: str, start: int = 0, end: int | None = None) -> list[PersonMention]:
    """Return the persons named in `text[start:end]`, as far as title, suffix, initial, particle or given name show them."""
    end = len(text) if end is None else end
    found = []
    floor = start
    for run in _RUN.finditer(text, start, end):
        if run.end() <= floor:
            continue
        stop = run.end()
        while text[stop - 1] in ".-'’" and text[run.start() : stop].rsplit(None, 1)[-1].rstrip(".").lower() not in SUFFIXES:
            stop -= 1
        person = person_before(text, stop, floor)
        if person is not None and _is_convincing(person):
            found.append(person)
            floor = person.end
    return found


def is_title_word(word: str) -> bool:
    """Say whether `word` can be the last word of a title: an office, a rank, a calling."""
    lower = word.rstrip(".").lower()
    if lower in TITLE_HEADS or word in _SHORT_OFFICES:
        return True
    if "-" in lower and lower.rsplit("-", 1)[1] in TITLE_HEADS:
        return True
    return word.islower() and lower not in NOT_CALLINGS and lower not in CAPITALISED_FUNCTION_WORDS and _CALLING.fullmatch(lower) is not None


def is_abbreviation(text: str) -> bool:
    bare = text.rstrip(".")
    lower = bare.lower()
    return len(bare) == 1 or "." in bare or lower in ABBREVIATED_TITLES or lower in SUFFIXES or lower in {"co", "inc", "corp", "ft", "mt"} or text in _SHORT_OFFICES


def _bare(text: str) -> str:
    return text.rstrip(".").replace(".", "").lower()


def _is_initial(text: str) -> bool:
    return text.endswith(".") and (len(text) == 2 or text[1:2] == ".") and text[0].isupper()


def is_capital(text: str) -> bool:
    """Say whether the word has the shape of a name: "Smith", "al-Sisi", "d'Estaing", "bin-Laden"."""
    if text[0].isupper():
        return True
    head, mark, tail = text.partition("-") if "-" in text else text.partition("'") if "'" in text else text.partition("’")
    return bool(mark) and tail[:1].isupper() and (head.lower() in PARTICLES or len(head) == 1)


def _name_length(run: list[str]) -> int:
    """Count the words of the name at the near end of `run`; 0 where there is none."""
    if not run:
        return 0
    first = 1 if len(run) > 1 and run[0][0].isupper() and _bare(run[0]) in SUFFIXES else 0
    if not _can_end_name(run[first] if first == 0 else run[first].rstrip(",")):
        return 0
    taken = first + 1
    limit = min(len(run), _NAME_WORDS)
    while taken < limit and _continues_name(run, taken, first):
        taken += 1
    taken = _drop_affiliation(run, first, taken)
    taken = _drop_domain(run, first, taken)
    return 0 if _is_no_name(run, first, taken) else taken


def _can_end_name(text: str) -> bool:
    """Say whether the word has the shape of a last name: "Smith", "al-Sisi", "X"."""
    if not is_capital(text) or text[-1] in "\"”)!?,":
        return False
    if text[-1] == ".":
        return _is_initial(text)
    return text.lower() not in TIME_NAMES and not any(map(str.isdigit, text))


def _continues_name(run: list[str], index: int, first: int) -> bool:
    """Say whether the word at `index` belongs to the name whose last word is at `first`."""
    text = run[index]
    if text[0] in _OPENING or text[-1] in _CLOSING:
        # A nickname: “The Rock” between capitalised words.
        ahead = next((i for i in range(index, min(index + 3, len(run))) if run[i][0] in _OPENING), len(run))
        return text[-1] in _CLOSING and ahead + 1 < len(run) and is_capital(run[ahead + 1]) or text[0] in _OPENING and index > 1 and (
            run[index - 1][-1] in _CLOSING
        ) and text[-1] not in _CLOSING
    if not is_capital(text):
        return text.lower() in PARTICLES and _is_particle(run, index)
    if _is_initial(text):
        return True
    lower = text.lower()
    if lower in _SAINTS:
        return True
    if text[-1] in ".!?," or text.endswith(_POSSESSIVE) or lower in TIME_NAMES or lower == "class":
        return False
    if lower in TITLE_HEADS:
        return lower in NAMELIKE_TITLES and _is_given_here(run, index, first)
    return lower not in CAPITALISED_FUNCTION_WORDS or lower in GIVEN_NAMES


def _is_particle(run: list[str], index: int) -> bool:
    """Say whether the particle at `index` has the rest of a name, a title or nothing to its left."""
    lower = run[index].lower()
    left = run[index + 1] if index + 1 < len(run) else ""
    if left and left.lower() in PARTICLES and not is_capital(left):
        return True
    if left and is_capital(left):
        return lower not in {"e", "y"} or left.rstrip(".").lower() not in TITLE_HEADS
    return lower not in _WEAK_PARTICLES


def _is_given_here(run: list[str], index: int, first: int) -> bool:
    """Say whether a word that may be a title ("Dean", "Judge") is the given name here: one surname follows, no title precedes."""
    lower = run[index].lower()
    return index - first == 1 and lower in GIVEN_NAMES and not (index + 1 < len(run) and run[index + 1].lower() == "the")


def _drop_affiliation(run: list[str], first: int, taken: int) -> int:
    """Leave the words of a nation or body before the name out of it: "Canadian | Justin Trudeau", "CNN | Jake Tapper"."""
    shouted = all(run[i].isupper() for i in range(first, taken))
    for index in range(first + 2, taken):
        text = run[index]
        if text.lower() in DEMONYMS and text.lower() not in GIVEN_NAMES or (text.isupper() and len(text) > 2 and "." not in text and not shouted):
            return index
    return taken


def _drop_domain(run: list[str], first: int, taken: int) -> int:
    """Leave what a title governs out of the name: "Secretary of State | Antony Blinken", "envoy to the United Nations | Ann Lee"."""
    ahead = taken + 1 if taken < len(run) and run[taken].lower() == "the" else taken
    if ahead + 1 >= len(run) or run[ahead].lower() not in _DOMAIN_OPENERS or not is_title_word(run[ahead + 1]):
        return taken
    for index in range(taken - 1, first, -1):
        if run[index].lower() in GIVEN_NAMES:
            return index + 1 if index < taken - 1 else taken
        if run[index].rstrip(".").lower() in _DOMAIN_ENDS:
            return index
    return taken


def _is_no_name(run: list[str], first: int, taken: int) -> bool:
    """Say whether the words are an organisation, a title or a word that opens a sentence rather than a name."""
    last = run[first].rstrip(".").lower()
    if taken - first == 1:
        text = run[first]
        return (
            last in TITLE_HEADS and (last not in SURNAME_CALLINGS or (len(run) > taken and run[taken].lower() in _ARTICLES))
            or last in CAPITALISED_FUNCTION_WORDS
            or last in DEMONYMS
            or last in ORGANIZATION_HEADS
            or text in NAMED_BODIES
            or len(text) > 1 and text.isupper() and text.isalpha() and len(run) <= taken
        )
    before = run[first + 1].rstrip(".").lower()
    if last in TITLE_HEADS and before not in GIVEN_NAMES and not _is_initial(run[first + 1]):
        return True
    opening = run[taken - 1].lower()
    if last in ORGANIZATION_HEADS and opening not in GIVEN_NAMES:
        return True
    return f"{run[first + 1]} {run[first]}" in NAMED_BODIES


def _title_length(run: list[str], named: int) -> int:
    """Count the words of the title run behind the `named` words of the name."""
    if named >= len(run):
        return 0
    nearest = run[named]
    lower = nearest.lower()
    if not (is_title_word(nearest) or lower in DEMONYMS or _is_affiliation(nearest) or _ends_domain(run, named)):
        return 0
    if lower[-1] == "." and not is_abbreviation(nearest):
        return 0
    stop = named + 1
    kept = stop
    while stop < len(run) and stop - named < _TITLE_WORDS:
        text = run[stop]
        if text in _CONNECTORS:
            if not _connects(run, stop):
                break
            stop += 1
            continue
        if not _in_title(text):
            break
        stop += 1
        kept = stop
    return kept - named


def _in_title(text: str) -> bool:
    """Say whether the word can stand in a title before its last word."""
    lower = text.rstrip(".").lower()
    if text[-1] == "." and not is_abbreviation(text):
        return False
    if lower in TITLE_MODIFIERS or lower in _ORDINALS:
        return text != "Then"
    if is_capital(text):
        return lower not in TIME_NAMES and lower not in CAPITALISED_FUNCTION_WORDS and text[-1] not in "\"”!?"
    return lower not in NOT_CALLINGS and (
        lower in DEMONYMS or lower in TITLE_HEADS or is_title_word(text) or _ADJECTIVE.fullmatch(lower) is not None
    )


def _ends_domain(run: list[str], index: int) -> bool:
    """Say whether the word ends what a title governs: "chief of | staff", "secretary of | state", "Sgt. 1st | Class"."""
    lower = run[index].rstrip(".").lower()
    if lower not in _DOMAIN_ENDS or index + 1 >= len(run):
        return False
    before = run[index + 1].lower()
    return before in _DOMAIN_OPENERS or (lower == "class" and before in _ORDINALS)


def _is_affiliation(text: str) -> bool:
    return len(text) > 2 and text.isupper() and text.isalpha()


def _connects(run: list[str], index: int) -> bool:
    """Say whether "of", "for", "and"... at `index` joins two parts of one title ("Secretary of State", "Energy and Commerce")."""
    lower = run[index].lower()
    right = run[index - 1]
    left = run[index + 1] if index + 1 < len(run) else ""
    if not left:
        return False
    if lower == "the":
        return left.lower() in {"of", "for", "to", "on", "in", "at"} and _connects(run, index + 1)
    if lower in {"and", "&"}:
        bare_right = right.rstrip(".").lower()
        if bare_right in DEMONYMS or bare_right in TITLE_HEADS or not is_capital(right) or not is_capital(left):
            return False
        return left.lower() not in GIVEN_NAMES and any(
            word.lower() in ORGANIZATION_HEADS or word.lower() in {"secretary", "minister"} for word in run[max(0, index - 4) : index]
        )
    bare_left = left.rstrip(".").lower()
    if right.lower() == "the" or is_capital(right) or right.lower() in TITLE_MODIFIERS:
        return bare_left in TITLE_HEADS or bare_left in ORGANIZATION_HEADS or (lower == "of" and is_capital(left) and bare_left not in GIVEN_NAMES)
    return right.lower() in _DOMAIN_ENDS and is_title_word(left)


def _run_end(text: str, pos: int, end: int) -> int:
    """Return where the name ends whose title or first word starts at `pos`."""
    stop = pos
    named = False  # a capitalised word stands behind a title already
    previous = ""
    while stop < end:
        match = _RIGHT_WORD.match(text, stop, end)
        if match is None:
            break
        word = match.group(1)
        bare = word.rstrip(".").lower()
        capital = is_capital(word)
        if capital and not (bare in TIME_NAMES and named):
            named = not is_title_word(word) or word[0].islower()
            stop = match.end()
        elif bare in PARTICLES and named or (named and word[0] in "\"“("):
            ahead = _RIGHT_WORD.match(text, match.end(), end)
            if ahead is None or not (is_capital(ahead.group(1)) or ahead.group(1).lower() in PARTICLES):
                break
            stop = match.end()
        elif is_title_word(word) or bare in TITLE_MODIFIERS or bare in DEMONYMS or (stop == pos and _ADJECTIVE.fullmatch(bare)):
            if named and is_title_word(previous):
                break
            stop = match.end()
            named = False
        elif bare in _CONNECTORS and (is_title_word(previous) or previous.lower() in ORGANIZATION_HEADS or previous.lower() in _CONNECTORS):
            stop = match.end()
            named = False
        else:
            break
        previous = word
        if word[-1] in "\"”)" and word[0] not in "\"“(":
            stop -= 1
            break
        if word.endswith(".") and not is_abbreviation(word):
            stop -= 1
            break
    suffix = _SUFFIX_RIGHT.match(text, stop, end)
    if suffix is not None and named:
        stop = suffix.end()
    possessive = next((mark for mark in ("'s", "’s", "'", "’") if text.endswith(mark, pos, stop)), "")
    return stop - len(possessive)


_SUFFIX_RIGHT: Final = regex.compile(r",?[ \xa0](?:Jr|Sr)\b\.?|,?[ \xa0](?:II|III|IV)\b")


def _is_convincing(person: PersonMention) -> bool:
    """Say whether a title, suffix, initial, particle or given name shows that this is a person."""
    words = person.name.split()
    if person.title is not None and not person.title.isupper():
        return True
    if len(words) == 1:
        return False
    return (
        words[0].lower() in GIVEN_NAMES
        or words[0].partition("-")[0].lower() in GIVEN_NAMES
        or any(_is_initial(word) for word in words[1:-1])
        or _bare(words[-1]) in SUFFIXES
        or any(word in PARTICLES for word in words[1:-1])
    )
