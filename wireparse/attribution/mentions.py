"""The noun phrase of a speaker: before a cue ("Smith, the mayor, said") or after it ("said Smith, the mayor").

A mention has title and name with a restrictive prepositional phrase ("officials at the Pentagon"), and neither a trailing apposition
nor a relative clause: those are skipped, and lie between `end` and `outer_end`.
"""

from __future__ import annotations

from typing import Final

import regex

from wireparse.attribution.kinds import describe, gender_of_name
from wireparse.attribution.model import Mention
from wireparse.elements import SpeakerKind
from wireparse.grammar.names import PARTY_LEFT, PARTY_RIGHT, read_person
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.words import is_abbreviation, is_capital, offset_of
from wireparse.grammar.nounphrases import LeftPhrase, fold, read_left, read_right
from wireparse.grammar.places import is_region
from wireparse.lexicon.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, FINITE_VERBS, OBJECT_PRONOUNS, POSSESSIVES, TIME_NOUNS

__all__ = ["mention_after", "mention_before"]

MUST: Final = 1
MAY: Final = 2
_VERBS: Final = AUXILIARIES | FINITE_VERBS
_BEFORE_NAME: Final = CONJUNCTIONS | ADVERBS | {"that", "as", "because", "while", "when", "if", "the"}
_LOOK: Final = 300
_INSERTIONS: Final = 6
_DASHES: Final = ("—", "―", "–", "--", " - ")

# What ends the stretch of words that is read for a noun phrase.
_MARK_LEFT: Final = regex.compile(r"(?r)[\n,;:()\[\]{}…“”\"—―|]|--|–|(?<!\S)-|(?<![\p{L}])[‘']")
_MARK_RIGHT: Final = regex.compile(r"[\n,;:()\[\]{}…“”\"—|?!]|--|[ \xa0][–-][ \xa0]|\.(?=[ \xa0\n\"”’')]|$)")
# What can open an insertion between commas, by its first word.
_OPENS_INSERTION: Final = regex.compile(
    r"""[ \xa0]?+(?: (?P<must> who|whose|whom|which|where|\d{1,3}(?![\d.])|of|from|in|at|on|for|as|with|by|after|before|when|while|asked|speaking|including|
             based|citing|referring|writing|appearing|Jr|Sr|II|III|too|however|for|also|meanwhile|though|then|now|not|like|
             [DRI]-\p{Lu}|\p{Ll}+ing\b|\p{Ll}+ed\b|run|led|known|written|held|seen|born|both|himself|herself|nor )
          (?: \b | (?<=-\p{Lu}) )
          | (?P<may> (?:an?|the|his|her|its|their|one|another|former|chief|senior|deputy|executive|vice|president|head|director|founder|co-founder|chairman|
             chairwoman|professor|editor|author|owner|leader|spokesman|spokeswoman|managing|himself|once|currently|formerly|until|perhaps|himself|general)\b ) )""",
    regex.VERBOSE,
)


def mention_before(text: str, pos: int, floor: int) -> Mention | None:
    """Return the speaker noun phrase that ends at `pos` or before what may stand between a subject and its verb, or `None`.

    >>> text = "Ann Lee, the mayor, later said"
    >>> text[slice(*mention_before(text, 26, 0)[:2])]
    'Ann Lee'
    """
    floor = max(floor, pos - _LOOK)
    outer_end = pos
    standing = 0
    for _ in range(_INSERTIONS):
        while pos > floor and text[pos - 1] in " \xa0":
            pos -= 1
        if pos <= floor:
            return _phrase_before(text, standing, floor) if standing else None
        mark = text[pos - 1]
        if mark == ",":
            titled = _title_then_name(text, pos - 1, floor)
            if titled is not None:
                return titled._replace(outer_end=outer_end)
            step = _before_insertion(text, pos - 1, floor)
            if step is None:
                return None
            titled = _title_then_name(text, step, floor) if step < pos - 1 else None
            if titled is not None:
                return titled._replace(outer_end=outer_end)
        elif mark == ")":
            step = text.rfind("(", floor, pos)
            party = PARTY_LEFT.match(text, floor, pos)
            if party is not None:
                found = _phrase_before(text, party.start(), floor)
                return found and found._replace(end=pos, outer_end=outer_end)
        elif mark in "—–―-":
            step = _before_dashes(text, pos, floor)
        elif "-" in text[max(floor, pos - 14) : pos] and (party := PARTY_LEFT.match(text, floor, pos)) is not None:
            step = party.start()
        else:
            step = _before_adverb(text, pos, floor)
            if step is not None and text[step:pos] in _FLOATING:
                standing = pos
        if step is None:
            break
        if step < floor:
            return None
        pos = step
    found = _phrase_before(text, pos, floor)
    if found is None and standing:
        found = _phrase_before(text, standing, floor)
    return found and found._replace(outer_end=max(outer_end, found.outer_end))


def mention_after(text: str, pos: int, ceiling: int) -> Mention | None:
    """Return the speaker noun phrase that starts at `pos`, or `None`; `outer_end` is behind its trailing apposition.

    >>> text = "said Pentagon spokesman Pat Ryder, who"
    >>> text[slice(*mention_after(text, 4, 38)[:2])]
    'Pentagon spokesman Pat Ryder'
    """
    while pos < ceiling and text[pos] in " \xa0":
        pos += 1
    if text.startswith("by ", pos, ceiling):
        pos += 3
    stretch_end = min(ceiling, pos + _LOOK)
    mark = _MARK_RIGHT.search(text, pos, stretch_end)
    end = stretch_end if mark is None else mark.start()
    while mark is not None and text[mark.start()] == "." and _inside_abbreviation(text, pos, mark.start()):
        mark = _MARK_RIGHT.search(text, mark.end(), stretch_end)
        end = stretch_end if mark is None else mark.start()
    words = text[pos:end].split()
    count = read_right(words)
    if count == 0:
        return None
    end = _end_of(text, pos, words, count)
    run = words[count - 1 :: -1] if count < len(words) else words[::-1]
    named, titled = read_person(run) if is_capital(run[0]) else (0, 0)
    phrase = LeftPhrase(count, "", True, named, titled)
    found = _mention(text, pos, end, run, phrase)
    party = PARTY_RIGHT.match(text, end, ceiling)
    if party is not None and found.kind is SpeakerKind.PERSON:
        found = found._replace(end=party.end() if text[party.end() - 1] == ")" else end, outer_end=party.end())
    return found


def _end_of(text: str, pos: int, words: list[str], count: int) -> int:
    """Return where the word `words[count - 1]` ends; `words` start at `pos`."""
    end = pos
    for word in words[:count]:
        end = text.index(word, end) + len(word)
    return end


def _inside_abbreviation(text: str, start: int, stop: int) -> bool:
    """Say whether the stop at `stop` belongs to an abbreviation."""
    begin = max(text.rfind(" ", start, stop), text.rfind("\xa0", start, stop), start - 1) + 1
    return is_abbreviation(text[begin : stop + 1])


def _phrase_before(text: str, pos: int, floor: int) -> Mention | None:
    """Return the noun phrase that ends at `pos`, with no insertion skipped."""
    mark = _MARK_LEFT.search(text, floor, pos)
    left = floor if mark is None else mark.end()
    run = text[left:pos].split()
    if not run:
        return None
    run.reverse()
    if fold(run[0]) in {"who", "which", "that", "whom"}:
        return _antecedent(text, pos, floor, run)
    phrase = read_left(run)
    if phrase is None:
        relative = _before_relative(run, 1) if fold(run[0]) in OBJECT_PRONOUNS else 0
        if not relative:
            return None
        found = _phrase_before(text, offset_of(text, pos, run, relative - 1), floor)
        return found and found._replace(outer_end=pos)
    if not phrase.clean or (phrase.opener.lower() in _SUBJECT_RELATIVES and _is_verb_phrase(run, phrase)):
        relative = _before_relative(run, phrase.length)
        participle = 0 if relative else _before_participle(run, phrase.length)
        if participle:
            found = _phrase_before(text, offset_of(text, pos, run, participle - 1), floor)
            if found is not None:
                return found._replace(outer_end=pos)
        if relative:
            start = offset_of(text, pos, run, relative - 1)
            found = _phrase_before(text, start, floor)
            if found is not None:
                return found._replace(outer_end=pos)
    start = offset_of(text, pos, run, phrase.length - 1)
    if mark is not None and phrase.length == len(run) and text[mark.start()] == ",":
        unclosed = _before_unclosed(text, pos, mark.end(), floor)
        if unclosed is not None:
            return unclosed
    found = _mention(text, start, pos, run, phrase)
    if mark is not None and phrase.length == len(run) and text[mark.start()] == ",":
        found = _with_list(text, found, run, mark.start(), floor)
    if mark is not None and phrase.length == len(run) and text[mark.start()] == ")":
        opening = text.rfind("(", floor, mark.start())
        if 0 <= mark.start() - opening <= _SHORT_BRACKET and opening >= 0:
            # "the Ministry of Works (MOW) spokesman": the initials in brackets stand inside of the title.
            body = _phrase_before(text, opening, floor)
            if body is not None and body.kind is SpeakerKind.ORGANIZATION:
                title = text[body.start : found.name_start].rstrip() if found.kind is SpeakerKind.PERSON else None
                found = found._replace(start=body.start, outer_start=body.start, title=title or found.title)
    return found


def _before_unclosed(text: str, pos: int, start: int, floor: int) -> Mention | None:
    """Return the name that heads a sentence where the comma is missing that should close its apposition: "Smith, the mayor said"."""
    if not _insertion_kind(text, start, pos):
        return None
    opening = _before_insertion(text, pos, floor)
    if opening is None or not _is_name(text, opening, floor):
        return None
    opening = _party_start(text, opening, floor)
    left = _stretch_start(text, opening, floor)
    return None if left > floor and text[left - 1] == "," else _phrase_before(text, opening, floor)


_SHORT_BRACKET: Final = 12


def _with_list(text: str, found: Mention, run: list[str], comma: int, floor: int) -> Mention:
    """Add what is listed before the comma: "Smith, | Jones and Lee", "the tall, | bearded sailor"."""
    if "and" not in run:
        adjective = _ADJECTIVE_BEFORE.match(text, floor, comma) if found.kind is not SpeakerKind.PRONOUN else None
        if adjective is None or text[floor : adjective.start()].rstrip(" \xa0“\"")[-1:].isalpha() or run[-1].lower() in _ARTICLES or run[-1].lower() in POSSESSIVES or is_capital(run[-1]):
            return found
        return found._replace(start=adjective.start(), outer_start=adjective.start(), name_start=adjective.end() - len(adjective[1]))
    start = found.start
    for _ in range(_INSERTIONS):
        left = _stretch_start(text, comma, floor)
        listed = text[left:comma].split()
        listed.reverse()
        while listed and listed[-1].lower() in _BEFORE_NAME and listed[-1] != "the":
            listed.pop()
        phrase = read_left(listed)
        if phrase is None or phrase.length != len(listed) or not phrase.clean:
            break
        start = offset_of(text, comma, listed, len(listed) - 1)
        if left == floor or text[left - 1] != ",":
            break
        comma = left - 1
    if start == found.start:
        return found
    return found._replace(start=start, outer_start=start, name_start=start, kind=SpeakerKind.GROUP, number="p", gender="", title=None)


# A determiner and adjective before a comma that joins two adjectives: "the bespectacled, | 71-year-old diplomat".
_ADJECTIVE_BEFORE: Final = regex.compile(r"(?r)(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)[ \xa0](\p{Ll}[\p{L}-]{1,20}(?:ed|al|ive|ful|ous|less|old|ish|ic|y|ent|ant|ing|able))")
_ARTICLES: Final = frozenset({"a", "an", "the"})


_SUBJECT_RELATIVES: Final = frozenset({"who", "that", "which"})


def _is_verb_phrase(run: list[str], phrase: LeftPhrase) -> bool:
    """Say whether the words behind "who" are its verb and object ("who | founded the firm") rather than a subject ("who | Lee says")."""
    first = run[phrase.length - 1]
    return phrase.length > 1 and first.islower() and first.endswith("ed") and not phrase.named


def _before_participle(run: list[str], length: int) -> int:
    """Return how many words of `run` are a restrictive clause that ends it and opens with a participle: "voters | hoping for a deal"."""
    for index in range(length, min(len(run) - 1, 20)):
        word = run[index]
        lower = word.lower()
        if lower.endswith("ing") and word.islower() and len(word) > 4:
            before = read_left(run, 0, index + 1)
            return index + 1 if before is not None and before.length + index + 1 == len(run) else 0
        if lower in AUXILIARIES or lower in {"because", "although", "though", "while", "but", "if", "as", "that"}:
            return 0
    return 0


def _party_start(text: str, pos: int, floor: int) -> int:
    party = PARTY_LEFT.match(text, floor, pos)
    return pos if party is None else party.start()


def _antecedent(text: str, pos: int, floor: int, run: list[str]) -> Mention | None:
    """Return what "who" at the near end of `run` refers to."""
    start = offset_of(text, pos, run, 0)
    end = start
    while end > floor and text[end - 1] in " \xa0,":
        end -= 1
    found = _phrase_before(text, end, floor) if end > floor else None
    return found and found._replace(outer_end=pos)


def _before_relative(run: list[str], length: int) -> int:
    """Return how many words of `run` a restrictive relative clause takes that ends it, "who" included; 0 where none does."""
    for index in range(length, min(len(run), 30)):
        lower = run[index].lower()
        if lower in {"who", "whose", "who'd", "who’d", "who've", "who’ve", "who'll", "who’ll"} or (lower in {"which", "that"} and index + 1 < len(run) and run[index - 1].lower() in AUXILIARIES):
            return index + 1
        if lower in {"because", "although", "though", "while", "but", "if", "as"}:
            return 0
    return 0


def _mention(text: str, start: int, end: int, run: list[str], phrase: LeftPhrase) -> Mention:
    """Describe `text[start:end]`, whose words are the first `phrase.length` of `run`."""
    words = run[: phrase.length]
    description = describe(words, phrase.named, phrase.titled)
    name_end = end
    if description.name_words:
        name_start = offset_of(text, end, run, description.skip_right + description.name_words - 1)
    else:
        name_start = start
    if description.skip_right:
        name_end = offset_of(text, end, run, description.skip_right - 1)
        while name_end > start and text[name_end - 1] in " \xa0,":
            name_end -= 1
    title = None
    if description.kind is SpeakerKind.PERSON and description.title_words:
        title_start = offset_of(text, end, run, description.name_words + description.title_words - 1)
        title = text[title_start:name_start].rstrip() or None
    return Mention(start, end, description.kind, name_start, name_end, start, end, description.number, description.gender, title)


def _before_adverb(text: str, pos: int, floor: int) -> int | None:
    """Return where the adverb, auxiliary or day before `pos` starts that stands between subject and verb, else `None`."""
    begin = max(text.rfind(" ", floor, pos), text.rfind("\xa0", floor, pos), text.rfind("\n", floor, pos), floor - 1) + 1
    word = text[begin:pos]
    if not word:
        return None
    if word in AUXILIARIES or word in _BETWEEN or (word[-2:] == "ly" and word not in _NOUNS_IN_LY and word[0].islower()):
        return begin
    if word.lower() in TIME_NOUNS or (word.isdecimal() and len(word) == 4):
        match = _TIME_PHRASE.match(text, floor, pos)
        return None if match is None else match.start()
    return None


# A time between subject and verb: "Smith on Tuesday | said", "officials last week | said".
_TIME_PHRASE: Final = regex.compile(
    r"""(?r)(?<=[\p{L}.]) [ \xa0] (?: (?:(?:late|early|earlier)[ ])?(?:on[ ])?(?:late[ ]|early[ ])? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:[ ](?:night|morning|afternoon|evening))?
           | (?:(?:earlier|late|early)[ ])?(?:last|this)[ ](?:week|month|year|spring|summer|fall|weekend) | today | yesterday | in[ ](?:19|20)\d\d )""",
    regex.VERBOSE,
)
# Quantifiers that stand apart from their noun ("they all said") or by themselves ("both said").
_FLOATING: Final = frozenset({"all", "both", "each"})
_BETWEEN: Final = ADVERBS - {"second", "third", "first"} | {"to", "who've", "who'd", "all", "both", "each", "told", "going", "able", "who’ve"}
_NOUNS_IN_LY: Final = frozenset("family ally reply supply rally assembly anomaly italy july monopoly bully early daily weekly monthly friendly elderly homily".split())


def _before_dashes(text: str, pos: int, floor: int) -> int | None:
    """Return where the insertion between dashes starts that ends at `pos`."""
    for dash in _DASHES:
        bare = dash.strip()
        if text.endswith(bare, floor, pos):
            opening = text.rfind(bare, floor, pos - len(bare))
            return opening if opening >= 0 else None
    return None


def _before_insertion(text: str, close: int, floor: int) -> int | None:
    """Return where the insertions start of which the comma at `close` ends the last: the mention stands to the left of them."""
    opening = _comma_before(text, close, floor)
    if opening < 0:
        return close
    if not _insertion_kind(text, max(opening + 1, _stretch_start(text, close, floor)), close):
        if _is_name(text, close, floor):
            return close
        if any(fold(word) in _VERBS for word in text[opening + 1 : close].split()):
            return None
    for _ in range(_INSERTIONS):
        before = _comma_before(text, opening, floor)
        start = max(before + 1, _stretch_start(text, opening, floor))
        kind = _insertion_kind(text, start, opening)
        if not kind or (before < start - 1 and kind == MUST):
            break
        if before < start - 1 or (kind == MAY and not _is_name(text, before, floor)):
            break
        opening = before
    return opening


def _comma_before(text: str, pos: int, floor: int) -> int:
    """Return the last comma before `pos` that stands in no number, or -1."""
    comma = text.rfind(",", floor, pos)
    while comma >= 0 and text[comma + 1 : comma + 2].isdigit():
        comma = text.rfind(",", floor, comma)
    return comma


def _stretch_start(text: str, pos: int, floor: int) -> int:
    """Return where the stretch without marks starts that ends at `pos`."""
    mark = _MARK_LEFT.search(text, floor, pos)
    return floor if mark is None else mark.end()


def _is_name(text: str, pos: int, floor: int) -> bool:
    """Say whether the stretch that ends at `pos` is nothing but a name with its title, as the head of an apposition is."""
    party = PARTY_LEFT.match(text, floor, pos)
    pos = pos if party is None else party.start()
    run = text[_stretch_start(text, pos, floor) : pos].split()
    if not run or not is_capital(run[-1]):
        return False
    run.reverse()
    named, titled = read_person(run)
    rest = run[named + titled :]
    stop = next((index for index, word in enumerate(rest) if word[-1] in ".!?" and not is_abbreviation(word)), len(rest))
    rest = rest[:stop]
    return named > 0 and all(word.lower() in _BEFORE_NAME for word in rest) and run[named - 1].lower() not in TIME_NOUNS


def _insertion_kind(text: str, start: int, end: int) -> int:
    """Say by its first word whether the segment must be an insertion, may be one, or (0) is none."""
    match = _OPENS_INSERTION.match(text, start, end)
    if match is not None:
        return MUST if match["must"] else MAY
    words = text[start:end].split(None, 3)
    if len(words) == 1 and is_title_word(words[0]):
        return MAY
    if words and words[0][0].islower() and any(is_title_word(word) for word in words[:3]):
        return MAY
    place = text[start:end].strip()
    return MUST if is_region(place) else 0


def _title_then_name(text: str, close: int, floor: int) -> Mention | None:
    """Return "the company's chief executive, Tim Cook," as one mention where the comma at `close` ends it."""
    opening = text.rfind(",", floor, close)
    if opening < 0 or close - opening > _LONGEST_NAME:
        return None
    name_end = _party_start(text, close, floor)
    run = text[opening + 1 : name_end].split()
    if not run or not is_capital(run[0]) or not is_capital(run[-1]):
        return None
    run.reverse()
    named, titled = read_person(run)
    several = named > 0 and named + titled < len(run) and "and" in run
    if not named or (named + titled != len(run) and not several):
        return None
    before = _phrase_before(text, opening, floor)
    if before is None or before.kind is SpeakerKind.PRONOUN or (before.kind is SpeakerKind.PERSON and before.title is None):
        return None
    head = text[before.start : opening].split()
    if several and before.kind is not SpeakerKind.GROUP:
        return None
    if before.kind is SpeakerKind.PERSON or not any(is_title_word(word) or is_title_word(word.removesuffix("s")) for word in head):
        return None
    if named == 1 and not titled and fold(head[0]) not in _INTRODUCING and not head[0].endswith(("'s", "’s", "'", "’")):
        return None
    if several:
        return before._replace(end=close, name_start=opening + 2, name_end=close, outer_end=close)
    name_start = offset_of(text, name_end, run, named - 1)
    given = gender_of_name(run[named - 1])
    return before._replace(
        end=close, kind=SpeakerKind.PERSON, name_start=name_start, name_end=name_end, title=text[before.start : opening], outer_end=close,
        gender=before.gender if before.gender in ("m", "f") else given, number="s",
    )  # fmt: skip


_LONGEST_NAME: Final = 80
_INTRODUCING: Final = POSSESSIVES | {"the", "a", "an", "another", "one"}
