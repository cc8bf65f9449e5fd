"""Clauses without "that" right behind the verb, and those that "that" opens behind a phrase of many words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.attribution.clauses import clause_behind_pronoun, finite, plain_verb_next, surely_finite, verb_first
from wireparse.attribution.model import CLAUSE
from wireparse.attribution.right import NONE, OBJECT, QUOTE, THAT, Right
from wireparse.lexicon.cues import NOUNS

if TYPE_CHECKING:
    from wireparse.attribution.model import CueHit
    from wireparse.attribution.sentence import Sentence

__all__ = ["MEANWHILE", "behind_of", "behind_passing", "clause_or_object", "is_bare", "tells_when"]

# Where or when something was said, in a phrase of many words: "wrote to the mayor's office that", "complained soon after that".
_PASSING_THAT: Final = re.compile(
    r"""
    \s (?: to|in|on|during|via|through|without|soon|this|last|late|early|later|again|back|just|only
        | [a-z]+(?=\s(?:days?|weeks?|months?|years?|hours?)\s(?:ago|earlier|before|later)\b) )
    \s [^:;!?“”"—–\n]{1,120}? ,?\sthat
    (?=\s (?: (?:the|an?|he|she|it|they|we|there|his|her|their|its|this|these|some|no)\b | [A-Z] ) )
    """,
    re.VERBOSE,
)
# "in remarks | carried by the agency | that": a participle, no verb of a clause.
_PASSED: Final = re.compile(r"\s[a-z]{2,20}(?:ed|en)\sby\b")
# "said of the talks he led | that they had failed".
_OF_THAT: Final = re.compile(
    r"\sof\s[^,.:;!?“”\"—]{1,90}?\s([^\s,.:;!?“”\"—]{1,30})\sthat(?=\s(?:the|an?|he|she|it|they|we|there|his|her|their|its)\b)"
)
# "said of the years he had spent there, | “They were good.”".
_OF_QUOTED: Final = re.compile(r"(\sof\s[^,.:;!?“”\"—]{1,90}),\s")
# Where a noun phrase ends at the latest: a clause has its verb before that.
_PHRASE_END: Final = re.compile(
    r"[,;:—–(\s-](?:(?<=[,;:—–(])|(?<=-)-|(?<=\s)(?:-\s|(?:that|which|who|whom|whose|where|when|and(?!\s[A-Z])|to|if|before|after|as|"
    r"because|so|until|than(?<!\bmore.than)(?<!\bless.than)(?<!\bfewer.than))\b))"
)
# "said | as it reported a loss": what somebody did meanwhile.
MEANWHILE: Final = r"(?:as|after|before|until|when|while)\s(?:he|she|it|they|we|I)"
_WHEN: Final = re.compile(rf"(?:when|{MEANWHILE})\s")
_ASIDE: Final = re.compile(r",\s[^,;:—–()“”\".!?]{2,60},")
_RELATES: Final = ("who ", "which ", "that ")  # "Lee, who announced the plan, a first draft, was dismissed"
_JOINED: Final = re.compile(r"(?:and|or|but)\s")
_PASSING: Final = 160  # characters that such a phrase may have
_LEAST: Final = 2  # spaces that a clause without a verb we know has at least
_CLAUSE: Final = 400  # characters within which a clause shows its verb


def is_bare(sentence: Sentence, right: Right) -> bool:
    """Whether words follow "said" at once: they are its clause, though no verb in it is known."""
    text, start = sentence.text, right.start
    if not text[start : start + 1].isalnum() or text[right.tail_end : start].strip():
        return False
    if _JOINED.match(text, start, sentence.end) or tells_when(text, start, sentence.end):
        return False  # "said and did the same"
    if finite(text, start, sentence.trimmed(sentence.end, ".!?\"”’'")):
        return True  # "said sales fell."
    answers = text[start : min(start + 4, sentence.end)].rstrip(" ,.;!") in {"yes", "no"}
    return answers or text.count(" ", start, min(sentence.end, start + _CLAUSE)) >= _LEAST


def tells_when(text: str, at: int, end: int) -> bool:
    """Whether a clause tells when it was said: "said when he left", not "said when he left, the doors were open"."""
    if _WHEN.match(text, at, end) is None:
        return False
    comma = text.find(",", at, end)
    return comma < 0 or not finite(text, comma, end)


def behind_passing(sentence: Sentence, at: int) -> Right | None:
    """The clause behind a phrase of many words and "that": "wrote to the mayor's office in May | that the lease had ended"."""
    text, end = sentence.text, sentence.end
    passing = _PASSING_THAT.match(text, at, end)
    if passing is None or finite(_PASSED.sub("", passing[0]), 0, _PASSING) or verb_first(text, passing.end(), end):
        return None
    return Right(THAT, sentence.skip_space(passing.end()), passing.end() - len(" that"))


def clause_or_object(sentence: Sentence, hit: CueHit, right: Right) -> Right:
    """What seems a bare clause, where it has a verb; else the object that holds quoted words, or nothing."""
    text, end = sentence.text, min(sentence.end, right.start + _CLAUSE)
    match = _PHRASE_END.search(text, right.start, end)
    stop = end if match is None else match.start()
    if not (
        surely_finite(text, right.start, stop)
        or clause_behind_pronoun(text, right.tail_end, end)
        or (not text.endswith(_RELATES, 0, hit.group_start) and _resumes(text, stop, end))
    ):
        nearest = sentence.opening_from(right.start)
        return right.of_kind(NONE if nearest is None or nearest.opener > stop else OBJECT)
    if text.startswith("to ", hit.group_start):
        return right.of_kind(NONE)  # "free to disclose his returns"
    return right


def _resumes(text: str, comma: int, end: int) -> bool:
    """Whether the verb of the noun phrase that ends at `comma` follows an aside: "told police the car, a red van, | was speeding"."""
    aside = _ASIDE.match(text, comma, end)
    return aside is not None and plain_verb_next(text, aside.end(), end)


def behind_of(sentence: Sentence, at: int, syntax: int) -> Right | None:
    """What is said of someone or something: "said of the years he had spent there, “...”", "said of the talks he led that"."""
    text, end = sentence.text, sentence.end
    said = _OF_QUOTED.match(text, at, end)
    if said is not None and sentence.opening_at(said.end()) is not None:
        return Right(QUOTE, said.end(), said.end(1))
    led = _OF_THAT.match(text, at, end) if syntax & CLAUSE else None
    if led is None or led[1].lower() in NOUNS:
        return None
    return Right(THAT, sentence.skip_space(led.end()), led.end() - len(" that"))
