"""What belongs to a reporting verb on either side: its auxiliaries to the left, its hearer to the right."""

from __future__ import annotations

import re
from typing import Final

from wireparse.grammar.remembered import Remembered
from wireparse.grammar.words import POSSESSIVE_ENDINGS
from wireparse.lexicon._words import words
from wireparse.lexicon.function_words import NOUNS_IN_LY

__all__ = ["DETERMINERS", "VERB_GROUP", "Left", "hearer_end", "read_left"]

_BE: Final = words("is was were are be been being am gets got get isn't wasn't weren't aren't 're")
_HAVE: Final = words("has have had having hasn't haven't hadn't 've")
_MODAL: Final = words(
    """
    will would could may might should can must shall won't wouldn't couldn't can't cannot shouldn't did does do didn't doesn't
    don't 'd 'll
    """
)
_AUXILIARIES: Final = _BE | _HAVE | _MODAL
_ADVERBS: Final = words(
    """
    also then later once often again even just first still always ever now since already long soon himself herself not never
    """
)
_COMPARED: Final = words("more less most least as very quite too")  # "more | likely to say"
_NO_ADVERBS: Final = NOUNS_IN_LY - {"early"}
VERB_GROUP: Final = _BE | _HAVE | _MODAL | _ADVERBS | {"to"}
# Verbs that join a chain to the verb behind "to": who refuses to say is the subject of "say".
_CATENATIVES: Final = words(
    """
    continue continues continued continuing begin begins began beginning start starts started starting proceeded proceeds refuse refuses
    refused refusing decline declines declined declining fail fails failed failing hastened rushed dared seem seems seemed appear appears
    appeared went used prompted forced compelled moved driven obliged quick likely
    """
)
# Whoever is heard, seen or filmed doing so is the subject of the form in "-ing" behind it.
_PERCEIVED: Final = words("heard overheard seen filmed recorded caught")
_SUBJECT_CLITICS: Final = frozenset({"'ve", "'d", "'ll", "'re"})
_NEUTER: Final = frozenset({"it's", "that's"})  # before a participle a passive: "as it's written"
_IS_CLITICS: Final = frozenset({"he's", "she's", "it's", "who's", "that's"})
_REACH: Final = 40  # characters: no word of a verb group is longer
_LONGEST_GROUP: Final = 7  # words

DETERMINERS: Final = words("a an the his her its their my our your no such any these those")
_WORD: Final = re.compile(r"\s++([^\W_](?:[\w.’'&-]|,(?=\d))*+)")
# What cannot belong to the hearer: it opens the content, a tail or another phrase.
_AFTER_HEARER: Final = words(
    """
    that whether if how why what when where who whom to in on at during after before from about with by for as and but he she it they we
    i there this these those the a an his its their our my no not last early earlier late later then while monday tuesday wednesday
    thursday friday saturday sunday is was were are will would has had have could should may might can via outside through following
    """
)
_PRONOUNS: Final = words("him her them us me you himself herself themselves")
_OUTLETS: Final = words(
    """
    anchor host reporter correspondent magazine newspaper columnist television radio news agency interviewer moderator broadcaster
    daily weekly tabloid paper outlet website station channel network
    """
)
# Occasions and bodies that are told things: what follows "a committee" is the next phrase, "committee members" is one.
_GATHERINGS: Final = words(
    """
    conference briefing hearing committee subcommittee panel court jury inquiry tribunal parliament commission meeting session summit
    forum rally crowd gathering convention audience seminar interview
    """
)
_ONE: Final = frozenset({"a", "an"})
# Hearers of one word that no other reading fits, seven in ten, and who is asked to do something: "the Ostrow council | to act".
_USUAL_HEARER: Final = re.compile(
    r"""
    [ ] (?: (?:reporters|him|them|me|us|journalists|lawmakers|supporters)\b (?= [ ](?!of\b|and\b) | [,:.] )
          | her (?= [,:.] )
          | (?:the[ ])?+ (?: [A-Z][\w’.-]{1,20}+[ ] ){1,3}+ [a-z]{3,20}+ (?= [ ] (?:(?:not|never)[ ])? to[ ][a-z] ) )
    """,
    re.VERBOSE,
)
_CLOSE: Final = re.compile(
    r"""(?:,?+\s*+(?:that|whether|if|how|why|what|when|(?:(?:not|never)\s)?to)\b|\s*+[:,]?+\s*+["“«]|:|``)"""
)
# What shows "her" to be who is told and not whose: "told her that", "told her he was tired".
_HER_ALONE: Final = re.compile(rf"{_CLOSE.pattern}|\s(?:he|she|it|they|we|I|there|the|to)\b")
# Behind the name of an outlet or body: "told the News Agency of Nigeria | (NAN)".
_INITIALS: Final = re.compile(r"\s\([A-Z][A-Za-z.&-]{1,11}\)")
_BEHIND_HEARER: Final = frozenset({" (", ", "})
_DESCRIBED: Final = re.compile(
    r",\s(?:the|an?|his|her|its|their|who)\s[^,.;:“”\"—]{3,90},(?=\s(?:(?:not|never)\s)?to\s[a-z])"
)
_LONGEST_TITLE: Final = len("Prof.")
_LONGEST_HEARER: Final = 9  # words


Left = tuple[int, str, str]
"""What stands before a verb: where its group starts; "", "be", "have", "modal", "to", "chain" for "declined to", or "heard" for "was heard"; the word before the group
as printed, "" at the floor and after a mark."""


def _is_apart(word: str) -> bool:
    """Whether a word belongs to no verb group."""
    return word.isalpha() and word[-2:] != "ly" and word.lower() not in VERB_GROUP and word not in _PERCEIVED


_apart: Final = Remembered(_is_apart)


def read_left(text: str, start: int, floor: int, before: str) -> Left:
    """Read auxiliaries, negation and adverbs leftward from `start`; `before` is the word there as printed, "" at the floor."""
    if not before:
        return start, "", ""
    if _apart[before]:
        return start, "", before  # the common case, quickly: a subject directly before
    group, at = "", start
    for _ in range(_LONGEST_GROUP):
        begin, printed = _word_before(text, at, floor)
        if not printed or not (printed[-1].isalnum() or printed[-1] in "’'."):
            return at, group, ""
        word = printed.lower().replace("’", "'")
        clitic = word.rfind("'", 1)
        if clitic > 0 and (word[clitic:] in _SUBJECT_CLITICS or word in _IS_CLITICS):
            auxiliary = (
                word[clitic:] if word[clitic:] != "'s" else "is" if word in _NEUTER or _is_gerund(text, at) else "has"
            )
            return begin + clitic, _with_auxiliary(group, auxiliary), printed[:clitic]
        if word == "to":
            start, chained = _word_before(text, begin, floor)
            if chained not in _CATENATIVES:
                return begin, group or "to", chained
            at, group = start, "chain"  # "is continuing to insist"
            continue
        if (printed[0].isupper() and begin > floor) or not (
            _in_group(word) or (group == "chain" and word in _COMPARED)
        ):
            heard = _before_heard(text, at, begin, floor) if word in _PERCEIVED and not group else at
            if heard == at:
                break  # "Theresa May said"
            at, group = heard, "heard"
            continue
        group = _with_auxiliary(group, word)
        at = begin
    else:
        printed = ""
    return at, group, printed


def _before_heard(text: str, at: int, begin: int, floor: int) -> int:
    """Where "can be heard" starts that ends at `at`, "can" left out, `begin` being where its last word does; `at` where it is none."""
    passive, auxiliary = _word_before(text, begin, floor)
    return passive if auxiliary in _BE and _is_gerund(text, at) else at


def _is_gerund(text: str, at: int) -> bool:
    """Whether the word at `at` ends in -ing: then "he's" is "he is", else "he has"."""
    return text[at : at + _REACH].lstrip().split(maxsplit=1)[0].rstrip(".,:;").endswith("ing")


def _word_before(text: str, at: int, floor: int) -> tuple[int, str]:
    """The stretch without space that ends before `at`, no longer than a word may be, and its start; "" at the floor."""
    if at - floor > _REACH:
        floor = at - _REACH
    while at > floor and ((space := text[at - 1]) == " " or space.isspace()):
        at -= 1
    begin = text.rfind(" ", floor, at) + 1 or floor
    word = text[begin:at]
    if word and not word.isalpha():
        word = word.split()[-1]  # it may be apart by another space than the plain one
        begin = at - len(word)
    return begin, word


def _in_group(word: str) -> bool:
    return word in VERB_GROUP or (word.endswith("ly") and word not in _NO_ADVERBS)


def _with_auxiliary(group: str, word: str) -> str:
    """The name of a verb group that an auxiliary or adverb is put in front of."""
    if group in {"be", "chain", "heard"} or word not in _AUXILIARIES:
        return group
    if word in _BE:
        return "be"
    if word in _HAVE:
        return group or "have"
    return group if group == "have" else "modal"


def hearer_end(text: str, end: int, ceiling: int, *, needed: bool) -> int:
    """Where the hearer behind a verb of telling ends ("told |reporters"), or `end` where there is none.

    `needed`: the verb cannot do without one ("told"); else what follows must show that the noun phrase was a hearer
    and no subject ("warned residents that", not "warned the bill would").
    """
    usual = _USUAL_HEARER.match(text, end, ceiling)
    if usual is not None:
        return usual.end()
    stop, last, first = end, "", ""
    for _ in range(_LONGEST_HEARER):
        match = _WORD.match(text, stop, ceiling)
        if match is None:
            break
        printed = match[1]
        word = printed.lower()
        if not last and word in _PRONOUNS and (word != "her" or _HER_ALONE.match(text, match.end(), ceiling)):
            stop, needed = match.end(), True
            break
        if word in _AFTER_HEARER or (word.endswith("ly") and word not in _NO_ADVERBS):
            if last or word not in DETERMINERS:
                break
        elif last and word != "of" and _is_over(last, printed, first) and not _runs_on(text, match, ceiling):
            break
        stop, last, first = match.end(), printed, first or word
        if printed[-1] == "." and (printed[0].islower() or len(printed) > _LONGEST_TITLE):
            stop, last = stop - 1, printed[:-1]
            break
    if last.lower() in DETERMINERS:
        return end
    stop = _behind_initials(text, stop, ceiling) if last else stop
    return stop if needed or _CLOSE.match(text, stop, ceiling) else end


def _runs_on(text: str, word: re.Match[str], ceiling: int) -> bool:
    """Whether a plural is the last word of the hearer: "elections | officials to"."""
    return word[1][-1] == "s" and _CLOSE.match(text, word.end(), ceiling) is not None


def _behind_initials(text: str, at: int, ceiling: int) -> int:
    """Where what follows a hearer ends: "the News Agency of Nigeria | (NAN)", "Jo Lee, | the moderator, | to check"."""
    behind = text[at : at + 2]
    if behind not in _BEHIND_HEARER:
        return at
    initials = _INITIALS.match(text, at, ceiling) or _DESCRIBED.match(text, at, ceiling)
    return at if initials is None else initials.end()


def _is_over(last: str, printed: str, first: str) -> bool:
    """Whether a hearer that begins with `first` ends between two words: "reporters | Lee", "CNN | officials", "a court | hearing"."""
    if first in _ONE and last in _GATHERINGS and printed.lower() not in _GATHERINGS:
        return True
    lower = last.lower()
    if lower in DETERMINERS or lower == "of" or lower.endswith(POSSESSIVE_ENDINGS):
        return False
    if last[0].islower():
        plural = last.endswith("s") and not last.endswith(("ss", "news"))
        return plural or (printed[0].isupper() and lower not in _OUTLETS)
    return printed[0].islower() and printed not in _OUTLETS and printed not in _GATHERINGS
