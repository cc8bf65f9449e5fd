"""Where a noun phrase begins and ends, read from one of its ends by the words around it.

No parse: English bounds its noun phrases with closed classes (determiners, prepositions, conjunctions, auxiliaries) and with
marks. The readers take the words of a stretch without marks and look them up; an unknown word is taken for a noun or adjective.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from wireparse.grammar.names import read_person
from wireparse.grammar.titles import is_title_word
from wireparse.grammar.words import is_abbreviation, is_capital
from wireparse.lexicon.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE_VERBS,
    NUMBERS,
    OBJECT_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_NOUNS,
)
from wireparse.lexicon.organizations import BODY_NOUNS, DEMONYMS, ORGANIZATION_HEADS
from wireparse.lexicon.titles import TITLE_MODIFIERS

__all__ = ["LeftPhrase", "fold", "read_left", "read_right"]

_DEPTH: Final = 4  # "a spokesman | for the head | of the committee | on the budget"
_LONGEST: Final = 40
_POSSESSIVE: Final = ("'s", "’s", "s'", "s’")
_STOPS: Final = (
    (AUXILIARIES | SUBORDINATORS | RELATIVES | SUBJECT_PRONOUNS | OBJECT_PRONOUNS | FINITE_VERBS | ADVERBS)
    - DETERMINERS - NUMBERS - {"first", "second", "third", "last", "about", "nearly", "almost", "roughly", "approximately", "may"}
)  # fmt: skip
# Words after which a clause begins, so that what follows is its subject.
_CLEAN: Final = SUBORDINATORS | RELATIVES | CONJUNCTIONS | ADVERBS
# Adverbs that stand before a noun too: "an earlier report", "the then mayor".
_ATTRIBUTIVE: Final = frozenset({"earlier", "later", "then", "now", "once", "often", "recently", "newly", "highly", "still"})
_BOUNDING: Final = frozenset({"about", "nearly", "almost", "roughly", "approximately", "over", "only", "just", "not", "than", "least", "most", "to", "some", "another"})
_APPROXIMATORS: Final = frozenset({"about", "nearly", "almost", "roughly", "approximately", "over"})


# Initials that lower-casing would turn into a pronoun or verb.
_INITIALS: Final = frozenset({"US", "WHO", "IT", "AM", "IS", "THE"})


def fold(word: str) -> str:
    """Return the word in lower case, initials that spell a function word ("US", "WHO") as they are."""
    return word if word in _INITIALS else word.lower()


class LeftPhrase(NamedTuple):
    """A noun phrase read leftward."""

    length: int  # in words
    opener: str  # the word to its left, "" where a mark or nothing stands there
    clean: bool  # a clause can begin here
    named: int  # words of the personal name at its right end, 0 where none
    titled: int  # words of the title before that name


def read_left(run: list[str], depth: int = 0, offset: int = 0) -> LeftPhrase | None:
    """Return the noun phrase that ends with `run[offset]`; `run` is nearest first, down to a mark. `None` where none ends there."""
    size = min(len(run), _LONGEST)
    if offset >= size:
        return None
    first = run[offset]
    lower = fold(first)
    if lower in SUBJECT_PRONOUNS:
        return _finish(run, offset, offset + 1, 0, 0)
    if not first[0].isalnum() and first[0] not in "$€£#@’'" or lower in _STOPS or lower in PREPOSITIONS or lower in CONJUNCTIONS:
        return None
    if lower in TIME_NOUNS and not is_capital(first):
        return None
    if lower in DETERMINERS and lower not in QUANTIFIERS and lower not in {"this", "these", "those", "his", "hers"}:
        return None
    if lower[-1] in ".!?…" and _ends_stretch(first):
        return None
    named = titled = 0
    closed = False
    index = offset
    if is_capital(first):
        named, titled = read_person(run[offset:size] if offset else run)
        index += named + titled
        if named == 0:
            index += 1
    else:
        index += 1
    while index < size:
        word = run[index]
        lower = fold(word)
        if lower[-1] in ".!?…”\"'’)" and _ends_stretch(word):
            return LeftPhrase(index - offset, "", True, named, titled)
        if lower == "of" and index + 2 < size and run[index + 1].lower() == "out" and _is_number(run[index + 2]):
            index += 3
            continue
        bound = _bound_of_number(run, index)
        if bound:
            index += bound
            continue
        if lower in DETERMINERS or lower in POSSESSIVES:
            if lower == "that" and not _demonstrative(run, index):
                break
            if closed and lower not in {"all", "both"}:
                break
            closed = run[index - 1] not in _REVEREND
            index += 1
            continue
        if word.endswith(_POSSESSIVE):
            if closed:
                break
            index += 1
            closed = False
            if is_capital(word):
                # The possessor's own first names and title.
                while index < size and _in_name(run[index]):
                    index += 1
            continue
        if lower in PREPOSITIONS:
            if lower == "outside" and (index + 1 >= size or run[index + 1][-1] in ".!?"):
                index += 1
                continue
            if depth >= _DEPTH:
                break
            left = _attach(run, index, depth, named - 1 if named else 0)
            if left is None:
                break
            return LeftPhrase(index + 1 - offset + left.length, left.opener, left.clean, 0, 0)
        if lower in CONJUNCTIONS or lower == "&":
            left = _coordinate(run, index, depth, offset) if word in _JOINING else None
            if left is None:
                break
            return LeftPhrase(index + 1 - offset + left.length, left.opener, left.clean, 0, 0)
        if lower in _STOPS or lower in TIME_NOUNS:
            if lower not in _ATTRIBUTIVE or index + 1 >= size or run[index + 1].lower() not in DETERMINERS:
                break
        if closed and lower not in QUANTIFIERS:
            break
        closed = closed or lower in _CLOSING
        if named and not closed and not _stands_before_name(word, titled) and not _introduced(run, index):
            if not (titled and (_is_inner_noun(run, index, run[offset + named + titled - 1]) or _opens_title(run, index))):
                break
        index += 1
    return _finish(run, offset, index, named, titled)


_REVEREND: Final = frozenset({"Rev.", "Revs.", "Rev", "Hon.", "Reverend", "Most", "Right", "Very", "late"})
_CLOSING: Final = frozenset({"many", "several", "some", "most", "few", "numerous", "various", "both", "multiple", "dozens"})
_JOINING: Final = frozenset({"and", "or", "nor", "&", "AND"})


# "As" behind these names a role: "a man who works as a guard".
_ROLE_VERBS: Final = OBJECT_PRONOUNS | frozenset(
    "known identified described listed serves served serving works worked working acts acted acting seen job position role regarded such".split()
)


def _finish(run: list[str], offset: int, index: int, named: int, titled: int) -> LeftPhrase:
    opener = run[index] if index < len(run) else ""
    lower = fold(opener)
    if lower == "as" and index + 1 < len(run) and fold(run[index + 1]) in _ROLE_VERBS:
        return LeftPhrase(index - offset, opener, False, named, titled)  # noqa: FBT003
    clean = not opener or lower in _CLEAN or opener[-1] in ".!?…”\"" or (lower in PREPOSITIONS and index + 1 >= len(run)) or lower in TIME_NOUNS
    return LeftPhrase(index - offset, opener, clean, named, titled)


def _ends_stretch(word: str) -> bool:
    """Say whether a sentence or a quotation ends with the word."""
    last = word[-1]
    if last in "'’":
        return False
    return last != "." or not is_abbreviation(word)


def _demonstrative(run: list[str], index: int) -> bool:
    """Say whether "that" points ("that official") rather than opens a clause ("said that officials")."""
    return index == 1 and index + 1 >= len(run) and not is_capital(run[0])


def _in_name(word: str) -> bool:
    lower = word.rstrip(".").lower()
    return is_capital(word) and lower not in _STOPS and lower not in CONJUNCTIONS and lower not in PREPOSITIONS and lower not in DETERMINERS and lower not in TIME_NOUNS and (
        word[-1] != "." or is_abbreviation(word)
    )


def _stands_before_name(word: str, titled: int) -> bool:
    """Say whether the noun can stand in apposition before a name without a comma: "the firm AdImpact", "rapper Drake"."""
    lower = fold(word)
    if word[0].isdigit() or "-" in lower:
        return lower.endswith(("-old", "-based", "-born", "-elect", "-winning", "-turned", "-eyed"))
    return is_title_word(word) or lower in BODY_NOUNS or (titled and is_capital(word)) or lower in TITLE_MODIFIERS or lower in DEMONYMS


def _is_inner_noun(run: list[str], index: int, title: str) -> bool:
    """Say whether a noun stands inside a title that goes on to the left: "former State policy | planning | director"."""
    left = run[index + 1] if index + 1 < len(run) else ""
    return bool(left) and title.islower() and (left.lower() in TITLE_MODIFIERS or (is_capital(left) and not left.endswith(_POSSESSIVE) and left.lower() not in _STOPS))


def _opens_title(run: list[str], index: int) -> bool:
    """Say whether the first word of a stretch is a modifier that a title opens with: "super | PAC spokeswoman Ann Lee"."""
    return index + 1 == len(run) and run[index].islower() and not run[index].endswith(("ed", "ing")) and fold(run[index]) not in _STOPS


_ADJECTIVE_ENDINGS: Final = ("ed", "ing", "ant", "ent", "ive", "ful", "ous", "less", "al", "ic", "ry", "ly", "en", "tic")


def _introduced(run: list[str], index: int) -> bool:
    """Say whether an article or possessor binds the words before a name to it: "a defiant | Smith", "Lee's longtime friend | Ann"."""
    for ahead in range(index, min(index + 3, len(run))):
        word = run[ahead]
        lower = fold(word)
        if lower in _VENUES or lower in TIME_NOUNS or lower in _DOCUMENTS:
            return False
        if lower in {"a", "an"}:
            return ahead > index and run[ahead - 1].endswith(_ADJECTIVE_ENDINGS) and fold(run[index]) not in _DOCUMENTS
        if lower in POSSESSIVES or word.endswith(_POSSESSIVE):
            return ahead > index
        if lower in _STOPS or lower in PREPOSITIONS or lower in CONJUNCTIONS or is_capital(word):
            return False
    return False


def _is_past(word: str) -> bool:
    """Say whether the word has the shape of a verb in the past tense."""
    return word.endswith("ed") and word.islower() and len(word) > 4 and word not in _ED_ADJECTIVES and "-" not in word


def _bound_of_number(run: list[str], index: int) -> int:
    """Return how many words at `index` bound the number to their right: "about", "more than", "at least", "not everyone"."""
    lower = run[index].lower()
    right = run[index - 1]
    if lower not in _BOUNDING or not _is_number(right):
        return 0
    left = run[index + 1].lower() if index + 1 < len(run) else ""
    if lower in {"than", "least", "most", "to"}:
        return 2 if (lower, left) in {("than", "more"), ("than", "fewer"), ("than", "less"), ("least", "at"), ("most", "at"), ("to", "up")} else 0
    return 1


def _is_number(word: str) -> bool:
    return word[0].isdigit() or fold(word) in NUMBERS or fold(word) in QUANTIFIERS or word[0] in "$€£"


def _attach(run: list[str], index: int, depth: int, named: int) -> LeftPhrase | None:
    """Return the phrase that the prepositional phrase opened at `index` belongs to: "officials | at the Pentagon"."""
    joined = index + 2 < len(run) and run[index + 1] == "and"
    if joined:
        # "voters in the city | and around it"
        left = read_left(run, depth + 1, index + 2)
        return None if left is None or not left.clean else left._replace(length=left.length + 1)
    left = read_left(run, depth + 1, index + 1)
    if left is None:
        return None
    head = run[index + 1]
    lower = head.lower()
    if any(_is_past(run[at]) and fold(run[at + 1]) not in DETERMINERS and run[at + 1] not in _DOCUMENTS for at in range(index + 2, index + left.length)):
        return None
    if lower in TIME_NOUNS or (lower in _VENUES and fold(left.opener) in PREPOSITIONS):
        return None
    if left.clean or is_title_word(head) or lower in BODY_NOUNS:
        return left
    return None


_VENUES: Final = frozenset({"statement", "interview", "conference", "rally", "speech", "tweet", "hearing", "briefing", "event", "post", "appearance", "case", "addition", "fact", "example"})


def _coordinate(run: list[str], index: int, depth: int, offset: int) -> LeftPhrase | None:
    """Return the phrase that "and" at `index` joins to the one read already: "Smith | and his aides"."""
    if depth >= _DEPTH or index + 1 >= len(run):
        return None
    left = read_left(run, depth + 1, index + 1)
    if left is None or not (left.clean or (left.named and fold(left.opener) in PREPOSITIONS)):
        return None
    head, other = run[index + 1], run[offset]
    if head.lower() in SUBJECT_PRONOUNS:
        return left
    if is_capital(other) and not is_capital(head) and not is_title_word(head) and head.lower() not in BODY_NOUNS and left.length > 1:
        return None
    return left


def read_right(words: list[str], depth: int = 0, offset: int = 0) -> int:
    """Return how many of `words` from `offset` on are one noun phrase, a restrictive prepositional phrase included.

    `words` are in the order of the text, up to a mark; 0 where no noun phrase starts.
    """
    size = min(len(words), _LONGEST)
    if offset >= size:
        return 0
    lower = fold(words[offset])
    if lower in SUBJECT_PRONOUNS or lower in OBJECT_PRONOUNS:
        return 1
    if lower in PREPOSITIONS and lower not in _APPROXIMATORS or lower in SUBORDINATORS or lower in CONJUNCTIONS or lower in AUXILIARIES:
        return 0
    if lower in TIME_NOUNS or lower in ADVERBS and lower not in _APPROXIMATORS or lower in _CONTRACTED:
        return 0
    if lower.endswith(("ed", "ing")) and offset + 1 < size and words[offset + 1].lower() in PREPOSITIONS:
        return 0
    index = offset
    nominal = False  # a noun was read
    capital = False  # the noun was a name
    introduced = fold(words[offset]) in DETERMINERS or fold(words[offset]) in POSSESSIVES
    while index < size:
        word = words[index]
        lower = fold(word)
        if lower in DETERMINERS:
            if nominal and not words[index - 1].endswith(_POSSESSIVE) and words[index - 1].lower() not in QUANTIFIERS | NUMBERS:
                break
        elif lower in PREPOSITIONS and not (lower in _APPROXIMATORS and not nominal):
            if not nominal:
                return 0
            if depth >= _DEPTH or not _opens_restriction(words, index, capital=capital):
                break
            more = read_right(words, depth + 1, index + 1)
            if more == 0:
                break
            return index + 1 - offset + more
        elif lower in CONJUNCTIONS:
            if lower != "and" or not nominal:
                break
            more = read_right(words, depth + 1, index + 1) if depth < _DEPTH else 0
            if more == 0 or _opens_clause(words, index + 1 + more):
                break
            return index + 1 - offset + more
        elif not nominal and index > offset and lower.endswith("ly"):
            pass
        elif lower in _STOPS and lower not in _APPROXIMATORS or (
            lower in TIME_NOUNS and not (capital and word == "Today") and not _is_attributive(words, index, offset)
        ):
            break
        elif nominal and lower in _PARTICIPLES:
            break
        elif nominal and capital and not introduced and not is_capital(word) and not words[index - 1].endswith(_POSSESSIVE) and not (
            is_title_word(word) or lower in BODY_NOUNS or lower in TITLE_MODIFIERS or lower in _DOCUMENTS or _heads(words, index)
        ):
            break
        elif nominal and not is_capital(word) and word.endswith("ed") and index > offset and lower not in _ED_ADJECTIVES and words[index - 1].lower() not in DETERMINERS:
            break
        else:
            nominal = nominal or lower not in QUANTIFIERS
            capital = is_capital(word)
        index += 1
        if word[-1] in ".!?…" and not is_abbreviation(word):
            break
    return index - offset if nominal or (index > offset and fold(words[index - 1]) in _ALONE) else 0


_ALONE: Final = (QUANTIFIERS | NUMBERS | {"this", "these", "those", "neither", "another"}) - {"no", "every", "such", "certain", "other", "least"}
_CONTRACTED: Final = frozenset(f"{word}{mark}s" for word in ("it", "that", "there", "here", "what", "he", "she", "who", "let") for mark in "'’")
_PARTICIPLES: Final = frozenset({"taken", "seen", "led", "held", "sent", "written", "given", "shown", "done", "made", "set", "put", "speaking", "saying", "citing"})


def _is_attributive(words: list[str], index: int, offset: int) -> bool:
    """Say whether the noun of time stands before a noun: "her weekend | memo", "an August 2025 | report"."""
    if index == offset or index + 1 >= len(words):
        return False
    before = words[index - 1]
    return (fold(before) in DETERMINERS or fold(before) in POSSESSIVES or before.endswith(_POSSESSIVE)) and fold(words[index + 1]) not in _STOPS


def _heads(words: list[str], index: int) -> bool:
    """Say whether the lower-case word behind a name is the noun that it modifies: "FEC | filings", "Lee | constituent Ann Day"."""
    word = words[index]
    if index + 1 < len(words):
        after = words[index + 1]
        if is_capital(after):
            return not word.endswith(("ed", "s"))
        if not after.endswith("ed") and after.lower() not in PREPOSITIONS and after.lower() not in CONJUNCTIONS and after.lower() not in _STOPS:
            return False
    return word.endswith("s") and not word.endswith("ss")


_DOCUMENTS: Final = frozenset("report reports survey poll polls study data analysis article story statement website site page letter email memo transcript figures estimates records documents filing lawsuit complaint affidavit indictment tally average count interview campaign".split())
_ED_ADJECTIVES: Final = frozenset("united elected appointed retired registered so-called unnamed unidentified informed related accused alleged experienced leaked unsealed limited supposed embattled disgraced exiled jailed convicted combined mixed federated allied armed involved briefed opposed aligned affiliated associated".split())


def _opens_restriction(words: list[str], index: int, *, capital: bool) -> bool:
    """Say whether the preposition opens a phrase that says which one is meant, not when or where it was said."""
    lower = words[index].lower()
    if index + 1 >= len(words):
        return False
    after = words[index + 1]
    follow = after.lower()
    if follow in TIME_NOUNS or after[0].isdigit():
        return lower == "of" and not capital
    second = words[index + 2].lower() if index + 2 < len(words) else ""
    if second in _VENUES or second in TIME_NOUNS or follow in _VENUES:
        return False
    if capital and words[index - 1].lower() in ORGANIZATION_HEADS and lower in {"of", "for", "on", "in", "against", "to"}:
        return is_capital(after) or follow == "the"
    if lower == "of":
        return not capital or is_capital(after) or follow == "the" and index + 2 < len(words) and is_capital(words[index + 2])
    if capital:
        return False
    return lower in {"for", "at", "with", "from", "in", "by", "to", "on", "inside", "within", "at", "near", "across", "among", "against", "between", "around", "about"}


_PLURAL_VERBS: Final = frozenset({"have", "are", "were", "do", "haven't", "aren't", "don't", "haven’t", "aren’t", "don’t", "had", "will", "would"})


def _opens_clause(words: list[str], index: int) -> bool:
    """Say whether a verb follows, so that "and" joined clauses."""
    return index < len(words) and (words[index].lower() in AUXILIARIES - _PLURAL_VERBS or words[index].lower() in FINITE_VERBS)
