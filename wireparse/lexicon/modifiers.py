"""Words before and after a number that bound or soften it.

Source: the contract of claims; phrases counted in wire copy and CQE's modifier list (EMNLP 2023).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "ADVERBS",
    "AFTER",
    "ARTICLE_BOUNDS",
    "ARTICLE_OPENERS",
    "BEFORE",
    "GOING_VERBS",
    "MODIFIER_WORDS",
    "OVER_FOR",
    "PHRASAL_WORDS",
    "PLACE_WORDS",
    "SIGNS",
    "TOPIC_WORDS",
]

_LISTED: Final = """
APPROXIMATELY: about | around | approximately | roughly | some | nearly | almost | close to | near | an estimated | estimated | the estimated
 | approx | approx . | circa | ca . | somewhere around | in the region of | in the neighborhood of | on the order of | an average of about | or so
 | more or less | an approximate | virtually | practically | not quite | just about | just short of | just shy of | shy of | reportedly about
MORE_THAN: more than | over | over than | above | in excess of | upwards of | upward of | greater than | larger than | bigger than | higher than | more then | well over
 | exceeding | just over | well above | just above | slightly more than | slightly over | a little over | a little more than | older than | longer than
 | better than | beyond | north of | far more than | far above | well more than | upwards
LESS_THAN: less than | sub - | fewer than | under | below | just under | well under | smaller than | lower than | slightly less than | slightly under
 | a little under | a little less than | just below | well below | younger than | shorter than | south of | far fewer than | far less than
AT_LEAST: at least | no less than | no fewer than | not less than | a minimum of | minimum of | at the least | a minimum | as few as | as little as | upwards from
 | not fewer than | not lower than | not smaller than | no smaller than | no lower than | no shorter than | not under | not below | at or above
 | larger than or equal to | higher than or equal to | bigger than or equal to | above or equal to | larger or equal to | higher or equal to
 | bigger or equal to | greater or equal to | larger or equal than | greater or equal than | higher or equal than | bigger or equal than | greater than or equal to | more than or equal to | at minimum
AT_MOST: up to | as many as | as much as | at most | no more than | not more than | a maximum of | maximum of | as high as | as long as | as large as
 | at the most | a maximum | as far as | no greater than | not exceeding | no larger than | no bigger than | not larger than | not bigger than | not greater than | not higher than | not over | not above | not beyond
 | at or below | smaller than or equal to | lower than or equal to | below or equal to | less or equal to | smaller or equal to | lower or equal to
 | smaller or equal than | fewer or equal to | less than or equal to | less or equal than | lower or equal than | as fast as
 | as tall as | as big as | as deep as | capped at | fewer than or equal to | up to about | up to an additional | up to another | no longer than | no higher than
 | up to a maximum of
"""


def _table(listed: str) -> dict[tuple[str, ...], str]:
    table = {}
    for line in listed.replace("\n |", " |").strip().splitlines():
        kind, _, phrases = line.partition(":")
        for phrase in phrases.split("|"):
            table[tuple(phrase.split())] = kind.strip()
    return table


BEFORE: Final = MappingProxyType(_table(_LISTED))
"""Phrases before the number, as words, to the name of their modifier."""

MODIFIER_WORDS: Final = frozenset(word for phrase in BEFORE for word in phrase)
"""The words of those phrases."""

AFTER: Final = MappingProxyType(
    _table(
        """
AT_LEAST: or more | or more than | or above | or higher | or greater | or older | plus | and up | and more | and above | and over | and older | or over | or longer | or bigger | or larger | or better | or upwards | and upwards | upwards | at least | minimum
AT_MOST: or less | or less than | or fewer | or below | or lower | or under | or younger | and under | at most | at the most | maximum | or shorter | or smaller | tops
APPROXIMATELY: or so | or thereabouts | or more or less | approximately | more or less | give or take | roughly | odd
"""
    )
)
"""Phrases after the number or its unit."""

SIGNS: Final = MappingProxyType(
    {"~": "APPROXIMATELY", "≈": "APPROXIMATELY", ">": "MORE_THAN", "<": "LESS_THAN", "≥": "AT_LEAST", "≤": "AT_MOST"}
)
"""Mathematical signs before the number."""

ARTICLE_OPENERS: Final = words("about almost approximately around estimated least nearly over roughly than under")
"""After these words, "a" before a unit is one."""

ARTICLE_BOUNDS: Final = frozenset(("as", word, "as") for word in words("deep far high large little long much tall"))
"""So it is after these, and after "up to"."""

ADVERBS: Final = words("""
    additional already another barely combined exactly fully further just merely now only precisely record still
    total
""")
"""Words that can stand between a modifier and its number and change nothing."""

OVER_FOR: Final = words("""
    a after and at be been by for from has have in is just last lasted of spent takes than to took wait waited
    waiting was well with
""") | {"("}
"""After these words "over" bounds a stretch of time; else it is a preposition ("raise a billion over two years")."""

PLACE_WORDS: Final = words("above below beyond near over under")
"""Modifiers that are adverbs of place too."""

PHRASAL_WORDS: Final = words("""
    advantage anger buried clash clashed clashes concern concerns controversy debate dispute edge fears feud
    from hand handed hands lawsuit lead left outcry probe protest protests quit resigned row spread standoff start
    took trapped triumph turned turns victory vote worries
""")
"""Before those they belong to the verb: "handed over 12 files"."""

TOPIC_WORDS: Final = words("""
    brought come concern concerns debate details information know lies news questions stories story talk talking
    truth what worried
""")
"""Before "about" these make what follows a topic."""

GOING_VERBS: Final = words("""
    came creep crept edge edged edges go goes going inch inched move moved moves pushed shot tick ticked ticking
    ticks went
""")
"""After these, "up to" leads to a level and bounds nothing."""
