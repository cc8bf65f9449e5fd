"""Noun phrases read leftward, from their last word: where the subject of a verb begins.

No parse: English bounds its noun phrases with closed classes (determiners, prepositions, conjunctions, auxiliaries) and with
marks. The reader takes the words of a stretch without marks and looks them up; an unknown word is taken for a noun or adjective.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from wireparse.grammar.names import read_person
from wireparse.grammar.traits import CAPITAL, CLOSED, CLOSES, ENDABLE, ENDS, JOINS, OFFICE, OWNS, REDUCED, traits
from wireparse.grammar.wordclasses import (
    ADVERB,
    ATTRIBUTIVE,
    BODY,
    BOUND,
    CONJUNCTION,
    DETERMINER,
    DOCUMENT,
    MODIFIER,
    NUMBER,
    OBJECT,
    OCCASION,
    OPENS_CLAUSE,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    STOP,
    SUBJECT,
    TIME,
)
from wireparse.grammar.words import is_abbreviation
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import ADJECTIVES_IN_ED
from wireparse.lexicon.organizations import DEMONYMS

__all__ = ["LeftPhrase", "read_left"]

_DEPTH: Final = 4  # "a spokesman | for the head | of the committee | on the budget"
_LONGEST: Final = 40
# Bounds of a number that take the word before them in: "more than", "at least", "up to".
_PAIRED_BOUNDS: Final = frozenset(
    {("than", "more"), ("than", "fewer"), ("than", "less"), ("least", "at"), ("most", "at"), ("to", "up")}
)
_PAIRED: Final = words("than least most to")
# Behind the article these open a title, and the article does not close the phrase: "Vatican spokesman the | Rev. Ann Lee".
_STYLES: Final = words("Rev. Revs. Rev Hon. Reverend Most Right Very late")
# Objects behind the number of those meant: "one of | them", "both of | us".
_SHARED: Final = words("them us")
_ORDINAL_SIGNS: Final = frozenset({"No", "No."})
# What tells whether a word is a first name or title of a possessor: the capital alone.
_OF_POSSESSOR: Final = CAPITAL | CLOSED & ~(DOCUMENT | BODY | MODIFIER | OCCASION)
# What is no plain noun or adjective.
_NO_NOUN: Final = CLOSED & ~(DOCUMENT | BODY | MODIFIER | OCCASION | NUMBER | QUANTIFIER) | OWNS | ENDS | JOINS
# "As" behind these names a role: "a man who works as a guard".
_ROLE_VERBS: Final = words(
    "known identified described listed serves served serving works worked working acts acted acting seen job position role regarded such"
)
# Present participles that are hardly ever nouns: "a source | speaking to the paper".
_PARTICIPLES: Final = words(
    "speaking living working seeking hoping looking trying calling attending representing traveling travelling waiting standing sitting claiming"
)
_ADJECTIVE_ENDINGS: Final = ("ed", "ing", "ant", "ent", "ive", "ful", "ous", "less", "al", "ic", "ry", "ly", "en")
_COMPOUND_ENDINGS: Final = ("-old", "-based", "-born", "-elect", "-winning", "-turned", "-eyed")


_new: Final = tuple.__new__  # a named tuple in less than half the time that its own class takes


class LeftPhrase(NamedTuple):
    """A noun phrase read leftward."""

    length: int  # in words
    opener: str  # the word to its left, "" where a mark or nothing stands there
    clean: bool  # a clause can begin here
    named: int  # words of the personal name at its right end, 0 where none
    titled: int  # words of the title before that name


def read_left(run: list[str], depth: int = 0, offset: int = 0) -> LeftPhrase | None:
    """Return the noun phrase that ends with `run[offset]`, or `None`; `run` is nearest first, down to a mark.

    >>> read_left("Yesterday officials at the Pentagon".split()[::-1]).length
    4
    """
    if offset >= len(run):
        return None
    first = run[offset]
    kind = traits[first]
    if kind & SUBJECT:
        return _finish(run, offset, offset + 1, 0, 0)
    if not kind & ENDABLE:
        return _share(run, offset) if first in _SHARED else None
    if not kind & CAPITAL:
        return _read(run, depth, offset, 0, 0)
    named, titled = read_person(run[offset:] if offset else run)
    if named and offset + named + titled == len(run):
        return _new(LeftPhrase, (named + titled, "", True, named, titled))  # a name and its title alone, the commonest
    return _read(run, depth, offset, named, titled)


def _share(run: list[str], offset: int) -> LeftPhrase | None:
    """Return "one of them": a number of those whom the pronoun at `offset` stands for."""
    if offset + 2 < len(run) and run[offset + 1] == "of" and _is_number(run[offset + 2]):
        return _finish(run, offset, offset + 3, 0, 0)
    return None


def _read(run: list[str], depth: int, offset: int, named: int, titled: int) -> LeftPhrase:  # noqa: C901, PLR0912  (each word in one look)
    """Read on from the last word, or from title and name: nouns up to a determiner, a word that no phrase holds, or a mark."""
    size = len(run) if len(run) - offset < _LONGEST else offset + _LONGEST
    index = offset + (named + titled or 1)
    closed = False  # a determiner was read: nothing but a preposition or possessor can precede
    while index < size:
        word = run[index]
        kind = traits[word]
        if kind & _NO_NOUN:
            if kind & (OWNS | ENDS) and not kind & CLOSED:
                if word in _ORDINAL_SIGNS and run[index - 1].isdecimal():
                    index += 1  # "the world No. | 3"
                    continue
                if kind & ENDS and not kind & OWNS:
                    return _new(LeftPhrase, (index - offset, "", True, named, titled))
                if closed:
                    break
                index = _behind_possessor(run, index, size)
                continue
            bound = _number_bound(run, index, kind) if kind & (BOUND | PREPOSITION) else 0
            if bound:
                index += bound
                continue
            if kind & (DETERMINER | POSSESSIVE):
                if not _determines(run, index, offset, closed=closed):
                    break
                if word not in _ORDINAL_SIGNS or not run[index - 1].isdecimal():
                    closed = run[index - 1] not in _STYLES
                index += 1
                continue
            if kind & (PREPOSITION | CONJUNCTION | JOINS):
                if word == "Outside" and (index + 1 >= size or traits[run[index + 1]] & ENDS):
                    index += 1
                    continue
                return _led_on(run, index, offset, depth) or _finish(run, offset, index, named, titled)
            if kind & (STOP | TIME) and not (
                kind & ATTRIBUTIVE and index + 1 < size and traits[run[index + 1]] & DETERMINER
            ):
                break
        if (closed and not kind & QUANTIFIER) or (kind & REDUCED and _is_verb(run, index, size)):
            break
        if word[-2:] == "ed" and _takes_object(run, index, size):
            break
        if kind & CLOSES:
            closed = True
        if named and not closed and not _goes_before_name(run, index, kind, (offset, named, titled)):
            break
        index += 1
    return _finish(run, offset, index, named, titled)


def _behind_possessor(run: list[str], index: int, size: int) -> int:
    """Return the index behind a possessor with its own first names: "Angela Merkel's | spokesman"."""
    capital = traits[run[index]] & CAPITAL
    index += 1
    if capital:
        while index < size and _in_name(run[index]):
            index += 1
    return index


def _determines(run: list[str], index: int, offset: int, *, closed: bool) -> bool:
    """Whether the determiner at `index` belongs to the phrase to its right."""
    word = run[index]
    if word == "that" and not (index == offset + 1 and index + 1 >= len(run) and not traits[run[index - 1]] & CAPITAL):
        return False  # it opens a clause: "said that officials"
    if word in _ORDINAL_SIGNS and run[index - 1].isdecimal():
        return True  # "a No 10 | spokesman"
    return not closed or word.lower() in {"all", "both"}


def _led_on(run: list[str], index: int, offset: int, depth: int) -> LeftPhrase | None:
    """Return the phrase with what the preposition or "and" at `index` leads on to."""
    if traits[run[index]] & PREPOSITION:
        left = _attach(run, index, depth) if depth < _DEPTH else None
    else:
        left = _coordinate(run, index, depth, offset) if traits[run[index]] & JOINS else None
    if left is None:
        return None
    return _new(LeftPhrase, (index + 1 - offset + left.length, left.opener, left.clean, 0, 0))


def _is_verb(run: list[str], index: int, size: int) -> bool:
    """Whether the participle at `index` is a verb between subject and object: "the bank | released | figures"."""
    if traits[run[index - 1]] & (PREPOSITION | TIME | ADVERB) or index + 1 >= size:
        return False
    left = run[index + 1]
    return not traits[left] & (CLOSED & ~(BODY | DOCUMENT | MODIFIER | OCCASION)) and not left.endswith("ly")


def _takes_object(run: list[str], index: int, size: int) -> bool:
    """Whether the word at `index` is a verb between its subject and a bare plural: "Lee | praised | officials"."""
    if index + 1 >= size or not _is_past(run[index]) or run[index - 1][-1] != "s":
        return False
    left = run[index + 1]
    kind = traits[left]
    if kind & SUBJECT:
        return True
    if kind & CLOSED & ~(BODY | OFFICE) or kind & OWNS or left.lower() in DEMONYMS:
        return False
    return bool(kind & (CAPITAL | BODY | OFFICE)) or (left[-1] == "s" and left[-2:] != "ss")


def _goes_before_name(run: list[str], index: int, kind: int, name: tuple[int, int, int]) -> bool:
    """Whether the word belongs to the name to its right: a title, a calling, an adjective bound to it.

    `name` holds where it begins, its words and those of its title.
    """
    offset, named, titled = name
    if _stands_before_name(run[index], kind, titled) or _introduced(run, index) or _modifies_body(run, index):
        return True
    if not titled:
        return False
    return _is_inner_noun(run, index, run[offset + named + titled - 1]) or _opens_title(run, index)


def _finish(run: list[str], offset: int, index: int, named: int, titled: int) -> LeftPhrase:
    if index >= len(run):
        return _new(LeftPhrase, (index - offset, "", True, named, titled))
    opener = run[index]
    kind = traits[opener]
    if opener == "as" and index + 1 < len(run):
        before = run[index + 1]
        clean = not (traits[before] & OBJECT) and before not in _ROLE_VERBS
    else:
        clean = (
            bool(kind & OPENS_CLAUSE) or opener[-1] in '.!?…”"' or (bool(kind & PREPOSITION) and index + 1 >= len(run))
        )
    return _new(LeftPhrase, (index - offset, opener, clean, named, titled))


def _in_name(word: str) -> bool:
    """Whether the word can be a first name or title of a possessor."""
    kind = traits[word]
    return kind & _OF_POSSESSOR == CAPITAL and (word[-1] != "." or is_abbreviation(word))


def _stands_before_name(word: str, kind: int, titled: int) -> bool:
    """Whether the noun can stand in apposition before a name without a comma: "the firm AdImpact", "rapper Drake"."""
    if word[0].isdigit() or "-" in word:
        return word.endswith(_COMPOUND_ENDINGS)
    if kind & (BODY | MODIFIER | OFFICE):
        return True
    return bool(titled and kind & CAPITAL) or word.lower() in DEMONYMS


def _is_inner_noun(run: list[str], index: int, title: str) -> bool:
    """Whether a noun stands inside a title that goes on to the left: "former State policy | planning | director"."""
    if index + 1 >= len(run) or not title.islower():
        return False
    left = run[index + 1]
    kind = traits[left]
    return bool(kind & MODIFIER) or (kind & (CAPITAL | OWNS | STOP) == CAPITAL)


def _opens_title(run: list[str], index: int) -> bool:
    """Whether the first word of a stretch is a modifier that a title opens with: "super | PAC spokeswoman Ann Lee"."""
    word = run[index]
    return index + 1 == len(run) and word.islower() and not word.endswith(("ed", "ing")) and not traits[word] & STOP


def _introduced(run: list[str], index: int) -> bool:
    """Whether an article or possessor binds the words before a name to it: "a defiant | Smith", "Lee's longtime friend | Ann"."""
    for ahead in range(index, min(index + 3, len(run))):
        word = run[ahead]
        kind = traits[word]
        if kind & (OCCASION | TIME | DOCUMENT):
            return False
        if word in {"a", "an", "A", "An"}:
            return ahead > index and run[ahead - 1].endswith(_ADJECTIVE_ENDINGS)
        if kind & (POSSESSIVE | OWNS):
            return ahead > index
        if kind & (STOP | PREPOSITION | CONJUNCTION | CAPITAL):
            return False
    return False


def _modifies_body(run: list[str], index: int) -> bool:
    """Whether the word stands between an article and a noun for the body named behind it: "the | media tracking | firm AdImpact"."""
    if not traits[run[index - 1]] & BODY and run[index - 1].endswith(("ed", "s")):
        return False
    bodies = any(traits[word] & BODY for word in run[max(0, index - 3) : index])
    return bodies and any(traits[word] & DETERMINER for word in run[index + 1 : index + 4])


def _is_past(word: str) -> bool:
    """Whether the word has the shape of a verb in the past tense."""
    return word.endswith("ed") and len(word) > 4 and word.islower() and word not in ADJECTIVES_IN_ED and "-" not in word


def _number_bound(run: list[str], index: int, kind: int) -> int:
    """Return how many words at `index` bound or share the number to their right: "about", "more than", "not", "out of"."""
    if index == 0 or not _is_number(run[index - 1]):
        return 0
    lower = run[index].lower()
    left = run[index + 1].lower() if index + 1 < len(run) else ""
    if lower == "of":
        return 3 if left == "out" and index + 2 < len(run) and _is_number(run[index + 2]) else 0
    if not kind & BOUND:
        return 0
    if lower in _PAIRED:
        return 2 if (lower, left) in _PAIRED_BOUNDS else 0
    return 1


def _is_number(word: str) -> bool:
    return bool(traits[word] & (NUMBER | QUANTIFIER)) or word[0].isdigit() or word[0] in "$€£"


_GRADING: Final = frozenset(
    {"well", "short", "far", "shy"}
)  # before a preposition: "well | above the 50 economists had forecast"


def _attach(run: list[str], index: int, depth: int) -> LeftPhrase | None:
    """Return the phrase that the prepositional phrase opened at `index` belongs to: "officials | at the Pentagon"."""
    if index + 2 < len(run) and run[index + 1] == "and":
        # "voters in the city | and around it"
        left = read_left(run, depth + 1, index + 2)
        return None if left is None or not left.clean else left._replace(length=left.length + 1)
    head = run[index + 1] if index + 1 < len(run) else ""
    left = None if head.lower() in _GRADING else read_left(run, depth + 1, index + 1)
    if left is None:
        return None
    for at in range(index + 2, index + left.length):
        if _is_past(run[at]) and not traits[run[at + 1]] & (DETERMINER | DOCUMENT):
            return None  # a verb: "the ad showed footage | of"
    if head in _PARTICIPLES or (
        head.endswith("ing") and index + 2 < len(run) and run[index + 2].endswith(("s", "people", "men"))
    ):
        return None  # a participle: "voters hoping | for"
    kind = traits[head]
    if kind & TIME or (kind & OCCASION and traits[left.opener] & PREPOSITION):
        return None
    return left if left.clean or kind & (BODY | OFFICE) else None


def _coordinate(run: list[str], index: int, depth: int, offset: int) -> LeftPhrase | None:
    """Return the phrase that "and" at `index` joins to the one read already: "Smith | and his aides"."""
    left = read_left(run, depth + 1, index + 1) if depth < _DEPTH else None
    if left is None or not (left.clean or (left.named and traits[left.opener] & PREPOSITION)):
        return None
    head = run[index + 1]
    kind = traits[head]
    if kind & SUBJECT or not traits[run[offset]] & CAPITAL or kind & CAPITAL or left.length == 1:
        return left
    return left if kind & (BODY | OFFICE) else None
