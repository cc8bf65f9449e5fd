"""Every form of the verbs and nouns of saying, with what it licenses: built once from the lexicon."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import attrs

from wireparse.attribution.model import (
    BARE,
    CALL,
    CLAUSE,
    DIRECT,
    DOING,
    INFINITIVE,
    INVERTS,
    OF,
    PARENTHETIC,
    TELL,
    THING,
    WEAK,
    WH,
)
from wireparse.lexicon import cues as lexicon

__all__ = ["BASE", "FORMS", "GERUND", "NOUN_FORM", "PARTICLE_VERBS", "PAST", "PERFECT", "THIRD", "Form", "particles_of"]

# Shapes of a form, as bits: one word may have several ("read", "claims", "warning").
BASE: Final = 1
THIRD: Final = 2
PAST: Final = 4
PERFECT: Final = 8
GERUND: Final = 16
NOUN_FORM: Final = 32

_BITS: Final = {
    "direct": DIRECT,
    "that": CLAUSE,
    "bare": BARE,
    "infinitive": INFINITIVE,
    "doing": DOING,
    "of": OF,
    "thing": THING,
    "wh": WH,
    "parenthetic": PARENTHETIC,
    "inverts": INVERTS,
    "tell": TELL,
    "call": CALL,
    "weak": WEAK,
}
_SHAPES: Final = (BASE, THIRD, PAST, PERFECT, GERUND)


@attrs.define
class Form:
    """One word: the verb or noun it belongs to, what that licenses, and which of its forms this may be."""

    lemma: str
    syntax: int
    shape: int
    homograph: bool  # also a noun or an adjective that reports nothing
    plain: bool  # finite, reports anywhere, takes no hearer, and no rule of its own holds for it: "said", "says"
    strong: bool = True  # may report where no quotation mark and no colon is near


def _bits(names: frozenset[str]) -> int:
    return sum(_BITS[name] for name in names)


def _forms() -> dict[str, Form]:
    table: dict[str, Form] = {}
    # A verb that reports with its particle only ("point out") licenses nothing alone.
    verbs = {verb: 0 for verb, _, _ in lexicon.PARTICLES} | {lemma: _bits(names) for lemma, names in lexicon.verbs()}
    for lemma, syntax in verbs.items():
        homograph = lemma in lexicon.HOMOGRAPHS
        for word, shape in zip((lemma, *lexicon.inflections(lemma)), _SHAPES, strict=True):
            first = table.get(word, Form(lemma, syntax, 0, homograph, plain=False))
            table[word] = attrs.evolve(first, shape=first.shape | shape)
    for noun in lexicon.NOUNS:
        verb = table.get(noun, Form(noun, 0, 0, homograph=True, plain=False))
        table[noun] = attrs.evolve(verb, shape=verb.shape | NOUN_FORM, homograph=True)
    special = (
        lexicon.DOCUMENT_VERBS
        | lexicon.NAMING
        | lexicon.ASKING
        | {verb for verb, _, _ in lexicon.PARTICLES}
        | {"quote", "cite"}
    )
    for word, form in table.items():
        if (
            (form.shape == PAST | PERFECT or (form.shape == THIRD and not form.homograph))
            and form.lemma not in special
            and form.syntax & DIRECT
            and not form.syntax & (WEAK | TELL)
        ):
            table[word] = attrs.evolve(form, plain=True)
    strong_pairs = {verb for verb, _, licence in lexicon.PARTICLES if "weak" not in licence.split()}
    for word, form in table.items():
        if form.syntax & WEAK and form.lemma not in strong_pairs:
            table[word] = attrs.evolve(form, strong=False)
    return table


FORMS: Final = _forms()
PARTICLE_VERBS: Final = frozenset(verb for verb, _, _ in lexicon.PARTICLES)


@cache
def particles_of(word: str) -> tuple[tuple[re.Pattern[str], Form], ...]:
    """The particles that make a form of a verb a cue of their own sense, each with what the pair is."""
    form = FORMS[word]
    return tuple(
        (_particle(particle), attrs.evolve(form, syntax=_bits(frozenset(syntax.split()))))
        for verb, particle, syntax in lexicon.PARTICLES
        if verb == form.lemma
    )


@cache
def _particle(particle: str) -> re.Pattern[str]:
    words = particle.replace(" ", r"\s++")
    return re.compile(rf"\s++(?:it\s++)?+(?:\w{{1,20}}ly\s++|very\s++|quite\s++)?+(?:{words})\b")
