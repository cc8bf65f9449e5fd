"""Stage: who claims it. The engine that quotes use answers for clauses; here are the claimants that only numbers have."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from wireparse.attribution.engine import Attribution
from wireparse.attribution.mentions import mention_after, mention_before
from wireparse.claims.nouns import is_forecaster
from wireparse.elements import SpeakerKind
from wireparse.grammar.tokens import BREAK
from wireparse.lexicon._words import words
from wireparse.lexicon.estimates import (
    COMMITMENTS,
    DATA_NOUNS,
    ESTIMATE_NOUNS,
    ESTIMATE_VERBS,
    FINDING_CUES,
    FORECASTERS,
    MODALS,
    NUMBER_OPENERS,
    PARTICIPLES,
    PLACING_VERBS,
    REVISING_VERBS,
    SAYING_VERBS,
    SHOW_VERBS,
)
from wireparse.lexicon.months import MONTHS
from wireparse.lexicon.numbers import SCALES

if TYPE_CHECKING:
    from wireparse.attribution.engine import Attributions
    from wireparse.attribution.model import Mention
    from wireparse.claims.quantity import Quantity
    from wireparse.elements import Speaker
    from wireparse.grammar.tokens import Tokens

__all__ = ["Claimants", "Reports"]

_OUT_OF_PASSIVE: Final = frozenset({".", ",", "and", "but", "to", "from"})
_NO_OWNERS: Final = frozenset({"a", "an", "the", ",", "."})
_OTHER_CLAUSES: Final = frozenset({"which", "who", "and", "while", "whose", "said"})
_ARTICLE: Final = re.compile(r"(?:an?|the)\s+", re.IGNORECASE)
_NO_SOURCES: Final = frozenset(
    {"long", "well", "self", "over", "under", "pre", "once", "oft", "much", "newly", "than"}
)  # "a long-estimated", "better-than-expected"
_HYPHENS: Final = frozenset({"-", "‑", "‐"})
_ENDS: Final = frozenset({";", "!", "?", BREAK, '"', "“", "”", "``", "''", ":"})
_REACH: Final = 24  # tokens between a verb of estimate and the number it governs
_NEAR: Final = 8
_NESTED: Final = 32  # pieces of quotes and clauses that are looked back at
_LOOK: Final = 300  # characters in which a claimant may stand
_CUES: Final = ESTIMATE_VERBS | PLACING_VERBS | SHOW_VERBS | ESTIMATE_NOUNS | PARTICIPLES
_DETERMINERS: Final = frozenset({"the", "a", "an", "its", "his", "her", "their", "some", "many", "most"})
_NOUN_OPENERS: Final = words("""
    consensus earlier early independent initial latest market most official other preliminary previous private
    recent some such these those unofficial
""")
_NOUN_LINKS: Final = frozenset({"at", "for", "from", "had", "has", "is", "of", "to", "was", "were"})
"""Behind "forecast" and its like these make a noun of it."""
_OWN: Final = frozenset({"its", "his", "her", "their", "our"})
_AUXILIARIES: Final = words("""
    - a an and are as be been being by his is its more of or previously than the their was were widely
""")


class Reports:
    """The quotes and reported clauses of a story, looked up by what they hold."""

    def __init__(self, attributions: Attributions) -> None:
        """Look up in `attributions`; what is looked up in order is sorted once for a stretch of text."""
        self.attributions: Final = attributions
        self._found: list[Attribution] = []
        self._starts: list[int] = []
        self._pieces: list[tuple[int, int, Attribution]] = []

    def holding(self, start: int, end: int) -> list[Attribution]:
        """The attributions that hold `text[start:end]` and name a speaker outside of it, innermost first."""
        found = self.attributions.around(start)
        if not found:
            return found
        if found is not self._found:
            self._found = found
            self._pieces = [(first, last, each) for each in found if each.mention for first, last in each.pieces]
            self._pieces.sort(key=_offset)
            self._starts = [first for first, _, _ in self._pieces]
        at = bisect_right(self._starts, start)
        holding = [piece for piece in self._pieces[max(0, at - _NESTED) : at] if end <= piece[1]]
        if len(holding) > 1:
            holding.sort(key=_width)
        return [
            each
            for _, _, each in holding
            if each.mention and not (each.mention.start < end and start < each.mention.end)
        ]


def _offset(piece: tuple[int, int, Attribution]) -> int:
    return piece[0]


def _width(piece: tuple[int, int, Attribution]) -> int:
    return piece[1] - piece[0]


class Claimants:
    """The claimants of the quantities of one window."""

    def __init__(self, tokens: Tokens, reports: Reports) -> None:
        """Read `tokens`; `reports` are those of the story that the window is cut from."""
        self._tokens = tokens
        self._reports = reports
        self._attributions = reports.attributions
        self._estimates = not _CUES.isdisjoint(tokens.lows)
        self._says = not SAYING_VERBS.isdisjoint(tokens.lows)

    def of(self, quantity: Quantity) -> Speaker | None:
        """Who claims the quantity: the innermost claimant that its clause names, or `None`."""
        if not self._estimates:
            reported = self._reported(quantity)
            mention = self._said(quantity) if reported is None else None
            return reported if mention is None else self._spoken(mention)
        mention = self._nearest(quantity)
        if mention is not None:
            return self._spoken(mention)
        reported = self._reported(quantity)
        if reported is None:
            mention = self._estimated(quantity) or self._said(quantity)
        return self._spoken(mention) if mention is not None else reported

    def _spoken(self, mention: Mention) -> Speaker | None:
        return self._attributions.speaker(Attribution(None, mention, [], (mention.start, mention.end), resumes=False))

    def _reported(self, quantity: Quantity) -> Speaker | None:
        """The speaker of the innermost quote or reported clause that holds the quantity."""
        start, end = self._tokens.starts[quantity.first], self._tokens.ends[quantity.last - 1]
        for attribution in self._reports.holding(start, end):
            if self._asserts(attribution):
                return self._attributions.speaker(attribution)
        return None

    def _asserts(self, attribution: Attribution) -> bool:
        """Whether the cue asserts its clause: no promise or wish, no saying still to come, no find of the police."""
        cue, mention = attribution.cue, attribution.mention
        if cue is None or mention is None:
            return True
        text = self._attributions.scan.text
        if text[mention.start : mention.start + 1].isdecimal() or text.endswith(" percent", mention.start, mention.end):
            return False
        quoted = any(text[first : first + 1] in "\"“'‘`" for first, _ in attribution.pieces)
        if quoted:
            return True
        if cue.lemma in COMMITMENTS:
            return False
        if cue.lemma in FINDING_CUES and text[cue.group_end : cue.group_end + 6].strip()[:4] != "that":
            return (
                mention.kind is not SpeakerKind.GROUP
                and text[mention.start : mention.end].split()[-1].lower() in DATA_NOUNS
            )
        return MODALS.isdisjoint(text[cue.group_start : cue.start].lower().split())

    # --- the claimants of numbers -------------------------------------------------------------------------------------

    def _nearest(self, quantity: Quantity) -> Mention | None:
        """A claimant that stands in the noun phrase of the quantity itself, which no reported clause overrides."""
        return (
            self._prefixed(quantity) or self._relative(quantity) or self._passive(quantity) or self._possessed(quantity)
        )

    def _prefixed(self, quantity: Quantity) -> Mention | None:
        """As in "A Pentagon-estimated 10,000 troops"."""
        tokens = self._tokens
        at = quantity.first - 1
        if tokens.low(at) not in PARTICIPLES or tokens.low(at - 1) not in _HYPHENS or not tokens.glued(at):
            return None
        if tokens.low(at - 2) in _NO_SOURCES or tokens.low(at - 2).endswith("ly"):
            return None
        found = self._before(tokens.starts[at - 1])
        if found is None:
            return None
        article = _ARTICLE.match(tokens.text, found.start, found.end)
        start = found.start if article is None else article.end()
        return found._replace(start=start, outer_start=start, name_start=max(start, found.name_start))

    def _relative(self, quantity: Quantity) -> Mention | None:
        """As in "The 3,000 troops that U.S. officials estimated last week"."""
        tokens = self._tokens
        at = quantity.noun_last if quantity.noun_first == quantity.last else quantity.last  # "the 3 percent drop that"
        if tokens.low(at) == ",":
            at += 1
        if is_forecaster(tokens, at):
            return mention_before(
                tokens.text, tokens.ends[at], tokens.starts[at]
            )  # "the 2.3 million analysts expected"
        if tokens.low(at) not in ("that", "which"):
            return None
        for index in range(at + 2, min(at + 14, len(tokens))):
            low = tokens.lows[index]
            if low in ESTIMATE_VERBS or low in ("said", "says"):
                if tokens.low(index - 1) in _AUXILIARIES or tokens.low(index - 1) in MODALS:
                    return None
                return mention_before(tokens.text, tokens.starts[index], tokens.ends[at])
            if low in _ENDS or low in (".", ","):
                return None
        return None

    def _passive(self, quantity: Quantity) -> Mention | None:
        """As in "The 235,000 forecast by economists", "a $500,000 reward announced earlier by Reno"."""
        tokens = self._tokens
        for index in range(quantity.last, min(quantity.last + _NEAR, len(tokens))):
            low = tokens.lows[index]
            if low in PARTICIPLES:
                return self._agent(index)
            if low in _ENDS or low in _OUT_OF_PASSIVE:
                return None
        return None

    def _agent(self, participle: int) -> Mention | None:
        tokens = self._tokens
        for index in range(participle + 1, min(participle + 5, len(tokens))):
            if tokens.lows[index] == "by":
                return mention_after(tokens.text, tokens.ends[index], min(tokens.ends[index] + _LOOK, len(tokens.text)))
            if not tokens.lows[index].isalpha():
                return None
        return None

    def _possessed(self, quantity: Quantity) -> Mention | None:
        """As in "Analysts' expectations of $3 billion", "the bank's forecast of 2 percent", "for 2 percent growth"."""
        tokens = self._tokens
        if tokens.low(quantity.first - 1) not in ("of", "for"):
            return None
        noun = quantity.first - 2
        return self._possessor(noun) if tokens.low(noun) in ESTIMATE_NOUNS else None

    def _possessor(self, noun: int) -> Mention | None:
        """Whose estimate token `noun` is."""
        tokens = self._tokens
        for index in range(noun - 1, max(-1, noun - 5), -1):
            low = tokens.lows[index]
            if low.endswith(("'s", "’s")):
                return self._owner(index, tokens.ends[index] - 2)
            if low in ("'", "’") and tokens.glued(index):
                return self._owner(index - 1, tokens.starts[index])
            if low in _NO_OWNERS:
                return None
            if index == noun - 1 and index and tokens.words[index][:1].isupper() and low not in MONTHS:
                return self._compounded(index)
        return None

    def _compounded(self, last: int) -> Mention | None:
        """As in "Wall Street estimates of 79 cents": names right before the noun, save one that opens the sentence."""
        tokens = self._tokens
        first = last
        while tokens.word(first - 1)[:1].isupper() and last - first < _NEAR:
            first -= 1
        opens = first == 0 and first == last
        return None if opens else mention_before(tokens.text, tokens.ends[last], tokens.starts[first])

    def _owner(self, head: int, end: int) -> Mention | None:
        """The owner whose last word is token `head`: with the names before it, and on to its determiner where there is one."""
        tokens = self._tokens
        first = head
        while tokens.word(first - 1)[:1].isupper() and tokens.word(first - 1)[:1].isalpha():
            first -= 1
        for index in range(first - 1, max(-1, first - 4), -1):
            if tokens.lows[index] in _DETERMINERS:
                first = index
                break
            if not tokens.words[index].isalpha():
                break
        return mention_before(tokens.text, end, tokens.starts[first])

    def _estimated(self, quantity: Quantity) -> Mention | None:
        """As in "Economists expect sales of $3 billion", "MEES put output at 2.9 million"."""
        tokens = self._tokens
        floor = self._sentence(tokens.starts[quantity.first])
        for index in range(quantity.first - 1, max(-1, quantity.first - _REACH), -1):
            low = tokens.lows[index]
            if low in _ENDS or low == "but" or tokens.starts[index] < floor:
                return None
            if low in PLACING_VERBS and "at" in tokens.lows[index + 2 : quantity.first] and quantity.first - index < 12:
                return self._subject(index)
            if low in SHOW_VERBS and tokens.low(index - 1) in DATA_NOUNS:
                return self._subject(index)
            if low in ESTIMATE_NOUNS and tokens.low(index + 1) in _NOUN_LINKS:
                return self._possessor(index) or self._revised(index)
            if low in ESTIMATE_VERBS and self._governs(index, quantity):
                return self._subject(index)
        return None

    def _revised(self, noun: int) -> Mention | None:
        """Who changed or kept an estimate: "the bank cut its growth forecast to 1.5 percent"."""
        lows = self._tokens.lows
        for index in range(noun - 1, max(0, noun - _NEAR), -1):
            if lows[index] in _OWN:
                verb = lows[index - 1]
                return self._subject(index - 1) if verb in REVISING_VERBS else None
        return None

    def _said(self, quantity: Quantity) -> Mention | None:
        """A verb of saying right before a number or what bounds it: "police said about 40 men died"."""
        tokens = self._tokens
        if not self._says:
            return None
        floor = self._sentence(tokens.starts[quantity.first])
        for index in range(quantity.first - 1, max(-1, quantity.first - _REACH), -1):
            low = tokens.lows[index]
            if low in _ENDS or low == "but" or tokens.starts[index] < floor:
                return None
            if low in SAYING_VERBS:
                if tokens.low(index + 1) == ",":
                    return self._between_commas(index)
                bound = tokens.low(index + 1) in NUMBER_OPENERS and tokens.low(index + 2) not in (
                    "the",
                    "a",
                    "an",
                    "his",
                    "her",
                )
                joined = tokens.low(index - 1) in _HYPHENS  # "a widely-reported 300 men"
                return self._subject(index) if (bound or index + 1 == quantity.first) and not joined else None
        return None

    def _between_commas(self, verb: int) -> Mention | None:
        """The speaker of an attribution that interrupts its clause: "It will rise, Mr. Poe said, from $470 million"."""
        found = self._subject(verb)
        before = "" if found is None else self._tokens.text[max(0, found.start - 3) : found.start].rstrip()
        return found if before.endswith(",") else None

    def _governs(self, verb: int, quantity: Quantity) -> bool:
        """Whether the verb is active and its clause runs on to the quantity."""
        tokens = self._tokens
        before = tokens.low(verb - 1)
        if before in _AUXILIARIES or before in MODALS or before in ESTIMATE_NOUNS or before in _NOUN_OPENERS:
            return False
        between = tokens.lows[verb + 1 : quantity.first]
        number = verb - 2 - (tokens.low(verb - 2) in SCALES)
        if before in FORECASTERS and tokens.is_number(number) and tokens.low(number - 1) in ("the", "than"):
            return False  # "the 2.3 million analysts expected"
        if "by" in between[:3] or (between and between[0].endswith("ed")):
            return False
        commas = between.count(",")
        return commas <= 1 and not (commas and any(word in _OTHER_CLAUSES for word in between))

    def _subject(self, verb: int) -> Mention | None:
        return self._before(self._tokens.starts[verb])

    def _sentence(self, at: int) -> int:
        """Where the sentence starts that holds offset `at`."""
        scan = self._attributions.scan
        sentences = scan.sentences_of(scan.paragraph_at(at))
        return sentences[max(bisect_right(sentences, (at, at + _LOOK)) - 1, 0)][0] if sentences else max(0, at - _LOOK)

    def _before(self, at: int) -> Mention | None:
        """The mention that ends before offset `at`, within its sentence."""
        text = self._tokens.text
        found = mention_before(text, at, max(self._sentence(at), at - _LOOK))
        return None if found is None or text[found.start : found.start + 1].isdecimal() else found
