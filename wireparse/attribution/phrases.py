"""Prepositional phrases in the tail of a cue: "in a statement on Tuesday", "at the town hall"."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["phrase_at"]

# By their first letters: of one list of words, the matcher would try each.
_FUNCTION_WORD: Final = (
    r"(?:a(?:nd?|s|t|ll|ny|re|fter|gainst|bout|head)?|b(?:e(?:en|fore|cause)?|y|ut|oth)|c(?:an|ould)|d(?:o(?:es)?|id|uring)|e(?:ach|very)|"
    r"f(?:rom|or|ollowing)|h(?:e|is|er|as|ad|ave|ow)|i(?:ts?|s|nto|n|f)?|m(?:y|ay|ight|ust|any|ost)|not?|o(?:ur|r|n|f|ver)|"
    r"s(?:he|hall|hould|ome|uch)|t(?:h(?:e|ey|ere|eir|is|at|ese|ose|rough)|o)|u(?:nder|pon)|via|"
    r"w(?:e(?:re)?|h(?:ether|o|at|en|y|ile)|as|ill|ould|ith)|you|An?|H(?:e|is|er)|It?|She|Th(?:e|ey|ere|is|at)|We)\b"
)
_PREPOSITION: Final = re.compile(
    r"\s+(?:in|at|during|on|after|before|from|by|via|through|to|for|with|of|about|regarding|as|following|upon|outside|inside|"
    r"near|over|under|against|without|between|among|throughout|concerning|ahead\s+of|alongside|amid|while|when|towards?|into|"
    r"beside|minutes?\s+after|hours?\s+after)\s+"
)
# Nouns that close the phrase that names the occasion: what comes after them is another phrase or the reported clause.
_OCCASION: Final = (
    r"(?:statements?|interviews?|conferences?|briefings?|speech(?:es)?|remarks|releases?|e-?mails?|letters?|tweets?|posts?|"
    r"reports?|call|message|appearance|filings?|ruling|memo|note|video|court|testimony|hearing|meeting|rally|event|debate|"
    r"address|blog|op-ed|broadcast|documents?|article|column|editorial|essay|book|podcast|press|reporters|journalists|"
    r"lawmakers|viewers|supporters|investors|analysts|Twitter|Facebook|X|television|TV|radio|air|condition\s+of\s+anonymity)"
)
# "in a Facebook | post", "in a television | interview": what a channel carries.
_CARRIED: Final = (
    r"(?:(?<=Twitter)|(?<=Facebook)|(?<=television)|(?<=TV)|(?<=radio)|(?<=press)|(?<=court)|(?<=video)|(?<=blog)|(?<=e-mail)|(?<=email))"
    r"\s(?:posts?|statements?|interviews?|conferences?|briefings?|releases?|messages?|filings?|hearings?|address|appearance|calls?|documents?|videos?)"
)
_PHRASE: Final = re.compile(
    rf"""
    (?: (?:the|an?|his|her|its|their|our|my|this|that|these|those|another|one|two|several|some|recent|separate) \s+ )?
    (?: (?: (?!{_FUNCTION_WORD}) [\w$%’'&.-]+ \s+ ){{0,4}}? {_OCCASION} (?:{_CARRIED})?+ \b (?![’'])
      | \d{{1,2}} (?: :\d\d )?+ \s? [AaPp](?:\.[Mm]\b(?:\.(?=\s))?+|[Mm]\b) | \d{{1,2}}:\d\d  # "at 4:30 p.m."
      | [A-Z][\w.’'&-]* (?: \s+ (?:(?:of|and|the|&)\s+)? [A-Z][\w.’'&-]* ){{0,5}}
      | (?: (?!{_FUNCTION_WORD}) [\w$%’'&-]+ ) (?: \s+ (?!{_FUNCTION_WORD}) [\w$%’'&-]+ ){{0,3}}
      | (?:him|her|me|us|them|it|you)\b
    )
    """,
    re.VERBOSE,
)
# "in New York officials said": capitals hold together, what follows them in lower case is another phrase.
_PROPER: Final = re.compile(r"(?:[A-Z][\w.’'&-]*\s+){0,5}[A-Z][\w.’'&-]*(?=\s|[.,:;]|$)")

_OWNED: Final = re.compile(
    r"[’']s\s(?:(?:[\w-]{1,20}\s){0,5}[\w-]{1,20}(?=:)|[a-z][a-z-]{2,20}(?=[\s,.:;]))"
)  # "under Lee's | questioning"


def phrase_at(text: str, at: int, end: int) -> re.Match[str] | None:
    """The match that ends with the prepositional phrase that starts with the space at `at`, `None` where none stands there."""
    lead = _PREPOSITION.match(text, at, end)
    if lead is None:
        return None
    at = lead.end()
    proper = _PROPER.match(text, at, end) if at < end and text[at].isupper() else None
    if proper is None:
        return _PHRASE.match(text, at, end)
    owned = _OWNED.match(text, proper.end() - 2, end) if text[proper.end() - 2] in "’'" else None
    return owned or proper
