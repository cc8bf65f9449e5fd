"""Noun phrases read leftward, from their last word: where the subject of a verb begins.

No parse: English bounds its noun phrases with closed classes (determiners, prepositions, conjunctions, auxiliaries) and with
marks. The reader takes the words of a stretch without marks and looks them up; an unknown word is taken for a noun or adjective.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from wireparse.grammar.names import read_person
from wireparse.grammar.titles import is_title_word
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
    class_of,
)
from wireparse.grammar.words import POSSESSIVE_ENDINGS, ends_sentence, is_abbreviation, is_capital
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import ADJECTIVES_IN_ED, REDUCED_CLAUSES
from wireparse.lexicon.organizations import DEMONYMS

__all__ = ["LeftPhrase", "read_left"]

_DEPTH: Final = 4  # "a spokesman | for the head | of the committee | on the budget"
_LONGEST: Final = 40
_ENDINGS: Final = ".!?…”\"'’)s"  # of a word that needs a second look
_NAMES_OF_TIME: Final = words("April June August")  # given names too
_MAY_STAND_ALONE: Final = words("this these those his hers")
# Bounds of a number that take the word before them in: "more than", "at least", "up to".
_PAIRED_BOUNDS: Final = frozenset(
    {("than", "more"), ("than", "fewer"), ("than", "less"), ("least", "at"), ("most", "at"), ("to", "up")}
)
_PAIRED: Final = words("than least most to")
# Behind the article these open a title, and the article does not close the phrase: "Vatican spokesman the | Rev. Ann Lee".
_STYLES: Final = words("Rev. Revs. Rev Hon. Reverend Most Right Very late")
_CLOSING_QUANTIFIERS: Final = words("many several some most few numerous various both multiple dozens")
_JOINING: Final = words("and or nor & AND")
# Objects behind the number of those meant: "one of | them", "both of | us".
_SHARED: Final = words("them us")
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
    kind = class_of(first)
    if kind & SUBJECT:
        return _finish(run, offset, offset + 1, 0, 0)
    if first == "Will":
        kind = 0  # before a verb it is a name
    if first in _SHARED:
        return _share(run, offset)
    if not _can_end(first, kind):
        return None
    named = titled = 0
    if is_capital(first):
        named, titled = read_person(run[offset:] if offset else run)
        if named and offset + named + titled == len(run):
            return LeftPhrase(named + titled, "", True, named, titled)  # a name and its title alone, the commonest
    return _Reader(run, depth, offset, named, titled).read()


def _share(run: list[str], offset: int) -> LeftPhrase | None:
    """Return "one of them": a number of those whom the pronoun at `offset` stands for."""
    if offset + 2 < len(run) and run[offset + 1] == "of" and _is_number(run[offset + 2]):
        return _finish(run, offset, offset + 3, 0, 0)
    return None


def _can_end(word: str, kind: int) -> bool:
    """Say whether a noun phrase can end with the word."""
    if not kind:
        return (word[0].isalnum() or word[0] in "$€£#@’'") and not ends_sentence(word)
    if kind & (STOP | PREPOSITION | CONJUNCTION) or (kind & TIME and word not in _NAMES_OF_TIME):
        return False
    return not kind & DETERMINER or bool(kind & QUANTIFIER) or word.lower() in _MAY_STAND_ALONE


class _Reader:
    """One reading; `index` is how far it has come."""

    __slots__ = ("attached", "closed", "depth", "index", "named", "offset", "run", "size", "titled")

    def __init__(self, run: list[str], depth: int, offset: int, named: int, titled: int) -> None:
        self.run = run
        self.size = min(len(run), offset + _LONGEST)
        self.depth = depth
        self.offset = offset
        self.closed = False  # a determiner was read: nothing but a preposition or possessor can precede
        self.named = named
        self.titled = titled
        self.attached: LeftPhrase | None = None  # what a preposition or "and" leads on to
        self.index = offset + (named + titled or 1)

    def read(self) -> LeftPhrase:
        run = self.run
        while self.index < self.size:
            word = run[self.index]
            kind = class_of(word)
            if not kind and word[-1] in _ENDINGS:
                if word.endswith(POSSESSIVE_ENDINGS):
                    if self.closed:
                        break
                    self._take_possessor(word)
                    continue
                if ends_sentence(word):
                    return LeftPhrase(self.index - self.offset, "", True, self.named, self.titled)
            if not (self._take_function_word(word, kind) if kind else self._take_noun(word, kind)):
                break
            if self.attached is not None:
                left = self.attached
                return LeftPhrase(self.index - self.offset + left.length, left.opener, left.clean, 0, 0)
        return _finish(run, self.offset, self.index, self.named, self.titled)

    def _take_possessor(self, word: str) -> None:
        """Take a possessor with its own first names: "Angela Merkel's | spokesman"."""
        self.index += 1
        if is_capital(word):
            while self.index < self.size and _in_name(self.run[self.index]):
                self.index += 1

    def _take_function_word(self, word: str, kind: int) -> bool:
        run, index = self.run, self.index
        if kind & (BOUND | PREPOSITION):
            taken = _number_bound(run, index, kind)
            if taken:
                self.index += taken
                return True
        if kind & (DETERMINER | POSSESSIVE):
            return self._take_determiner(word)
        if kind & PREPOSITION:
            return self._take_preposition(word)
        if kind & CONJUNCTION:
            self.attached = _coordinate(run, index, self.depth, self.offset) if word in _JOINING else None
            self.index += 1
            if self.attached is None:
                self.index -= 1
            return self.attached is not None
        if kind & (STOP | TIME) and not (
            kind & ATTRIBUTIVE and index + 1 < self.size and class_of(run[index + 1]) & DETERMINER
        ):
            return False
        return self._take_noun(word, kind)

    def _take_determiner(self, word: str) -> bool:
        run, index = self.run, self.index
        if word == "that" and not (
            index == self.offset + 1 and index + 1 >= len(run) and not is_capital(run[index - 1])
        ):
            return False  # it opens a clause: "said that officials"
        if word in {"No", "No."} and run[index - 1].isdecimal():
            self.index += 1  # "a No 10 | spokesman"
            return True
        if self.closed and word.lower() not in {"all", "both"}:
            return False
        self.closed = run[index - 1] not in _STYLES
        self.index += 1
        return True

    def _take_preposition(self, word: str) -> bool:
        run, index = self.run, self.index
        if word == "Outside" and (index + 1 >= self.size or ends_sentence(run[index + 1])):
            self.index += 1
            return True
        self.attached = _attach(run, index, self.depth) if self.depth < _DEPTH else None
        if self.attached is None:
            return False
        self.index += 1
        return True

    def _take_noun(self, word: str, kind: int) -> bool:
        """Take a noun, adjective or quantifier."""
        if word == "&":
            self.attached = _coordinate(self.run, self.index, self.depth, self.offset)
            self.index += self.attached is not None
            return self.attached is not None
        if (self.closed and not kind & QUANTIFIER) or (word in REDUCED_CLAUSES and self._is_verb_here()):
            return False
        self.closed = self.closed or word.lower() in _CLOSING_QUANTIFIERS
        if self.named and not self.closed and not self._goes_before_name(word, kind):
            return False
        self.index += 1
        return True

    def _is_verb_here(self) -> bool:
        """Say whether the participle at `index` is a verb between subject and object: "the bank | released | figures"."""
        run, index = self.run, self.index
        if class_of(run[index - 1]) & (PREPOSITION | TIME | ADVERB) or index + 1 >= self.size:
            return False
        return not class_of(run[index + 1]) & ~(BODY | DOCUMENT | MODIFIER | OCCASION) and not run[index + 1].endswith(
            "ly"
        )

    def _goes_before_name(self, word: str, kind: int) -> bool:
        """Say whether the word belongs to the name to its right: a title, a calling, an adjective bound to it."""
        run, index = self.run, self.index
        if _stands_before_name(word, kind, self.titled) or _introduced(run, index) or _modifies_body(run, index):
            return True
        if not self.titled:
            return False
        first_of_title = run[self.offset + self.named + self.titled - 1]
        return _is_inner_noun(run, index, first_of_title) or _opens_title(run, index)


def _finish(run: list[str], offset: int, index: int, named: int, titled: int) -> LeftPhrase:
    if index >= len(run):
        return LeftPhrase(index - offset, "", True, named, titled)
    opener = run[index]
    kind = class_of(opener)
    if opener == "as" and index + 1 < len(run):
        before = run[index + 1]
        clean = not (class_of(before) & OBJECT) and before not in _ROLE_VERBS
    else:
        clean = (
            bool(kind & OPENS_CLAUSE) or opener[-1] in '.!?…”"' or (bool(kind & PREPOSITION) and index + 1 >= len(run))
        )
    return LeftPhrase(index - offset, opener, clean, named, titled)


def _in_name(word: str) -> bool:
    """Say whether the word can be a first name or title of a possessor."""
    return (
        is_capital(word)
        and not class_of(word) & ~(MODIFIER | BODY | DOCUMENT | OCCASION)
        and (word[-1] != "." or is_abbreviation(word))
    )


def _stands_before_name(word: str, kind: int, titled: int) -> bool:
    """Say whether the noun can stand in apposition before a name without a comma: "the firm AdImpact", "rapper Drake"."""
    if word[0].isdigit() or "-" in word:
        return word.endswith(_COMPOUND_ENDINGS)
    if kind & (BODY | MODIFIER) or is_title_word(word):
        return True
    return bool(titled and is_capital(word)) or word.lower() in DEMONYMS


def _is_inner_noun(run: list[str], index: int, title: str) -> bool:
    """Say whether a noun stands inside a title that goes on to the left: "former State policy | planning | director"."""
    if index + 1 >= len(run) or not title.islower():
        return False
    left = run[index + 1]
    kind = class_of(left)
    return bool(kind & MODIFIER) or (is_capital(left) and not left.endswith(POSSESSIVE_ENDINGS) and not kind & STOP)


def _opens_title(run: list[str], index: int) -> bool:
    """Say whether the first word of a stretch is a modifier that a title opens with: "super | PAC spokeswoman Ann Lee"."""
    word = run[index]
    return index + 1 == len(run) and word.islower() and not word.endswith(("ed", "ing")) and not class_of(word) & STOP


def _introduced(run: list[str], index: int) -> bool:
    """Say whether an article or possessor binds the words before a name to it: "a defiant | Smith", "Lee's longtime friend | Ann"."""
    for ahead in range(index, min(index + 3, len(run))):
        word = run[ahead]
        kind = class_of(word)
        if kind & (OCCASION | TIME | DOCUMENT):
            return False
        if word in {"a", "an", "A", "An"}:
            return ahead > index and run[ahead - 1].endswith(_ADJECTIVE_ENDINGS)
        if kind & POSSESSIVE or word.endswith(POSSESSIVE_ENDINGS):
            return ahead > index
        if kind & (STOP | PREPOSITION | CONJUNCTION) or is_capital(word):
            return False
    return False


def _modifies_body(run: list[str], index: int) -> bool:
    """Say whether the word stands between an article and a noun for the body named behind it: "the | media tracking | firm AdImpact"."""
    if not class_of(run[index - 1]) & BODY and run[index - 1].endswith(("ed", "s")):
        return False
    bodies = any(class_of(word) & BODY for word in run[max(0, index - 3) : index])
    return bodies and any(class_of(word) & DETERMINER for word in run[index + 1 : index + 4])


def _is_past(word: str) -> bool:
    """Say whether the word has the shape of a verb in the past tense."""
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
    return bool(class_of(word) & (NUMBER | QUANTIFIER)) or word[0].isdigit() or word[0] in "$€£"


def _attach(run: list[str], index: int, depth: int) -> LeftPhrase | None:
    """Return the phrase that the prepositional phrase opened at `index` belongs to: "officials | at the Pentagon"."""
    if index + 2 < len(run) and run[index + 1] == "and":
        # "voters in the city | and around it"
        left = read_left(run, depth + 1, index + 2)
        return None if left is None or not left.clean else left._replace(length=left.length + 1)
    left = read_left(run, depth + 1, index + 1)
    if left is None:
        return None
    head = run[index + 1]
    for at in range(index + 2, index + left.length):
        if _is_past(run[at]) and not class_of(run[at + 1]) & (DETERMINER | DOCUMENT):
            return None  # a verb: "the ad showed footage | of"
    if head in _PARTICIPLES or (
        head.endswith("ing") and index + 2 < len(run) and run[index + 2].endswith(("s", "people", "men"))
    ):
        return None  # a participle: "voters hoping | for"
    kind = class_of(head)
    if kind & TIME or (kind & OCCASION and class_of(left.opener) & PREPOSITION):
        return None
    return left if left.clean or kind & BODY or is_title_word(head) else None


def _coordinate(run: list[str], index: int, depth: int, offset: int) -> LeftPhrase | None:
    """Return the phrase that "and" at `index` joins to the one read already: "Smith | and his aides"."""
    left = read_left(run, depth + 1, index + 1) if depth < _DEPTH else None
    if left is None or not (left.clean or (left.named and class_of(left.opener) & PREPOSITION)):
        return None
    head = run[index + 1]
    kind = class_of(head)
    if kind & SUBJECT or not is_capital(run[offset]) or is_capital(head) or left.length == 1:
        return left
    return left if kind & BODY or is_title_word(head) else None
