"""Reusable text parsers for wire-service articles.

One function a field, one for a whole story; all results are frozen, typed and span-exact. Names load on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wireparse.article import Article as Article
    from wireparse.article import parse_article as parse_article
    from wireparse.caption import Caption as Caption
    from wireparse.caption import CaptionPerson as CaptionPerson
    from wireparse.caption import Position as Position
    from wireparse.caption import Side as Side
    from wireparse.caption import parse_caption as parse_caption
    from wireparse.claims import Change as Change
    from wireparse.claims import ClaimKind as ClaimKind
    from wireparse.claims import Modifier as Modifier
    from wireparse.claims import NumericClaim as NumericClaim
    from wireparse.claims import Unit as Unit
    from wireparse.claims import find_claims as find_claims
    from wireparse.claims import parse_claim as parse_claim
    from wireparse.credit import Credit as Credit
    from wireparse.credit import CreditFlag as CreditFlag
    from wireparse.credit import parse_credit as parse_credit
    from wireparse.dateline import Dateline as Dateline
    from wireparse.dateline import parse_dateline as parse_dateline
    from wireparse.elements import PartialDate as PartialDate
    from wireparse.elements import Person as Person
    from wireparse.elements import Place as Place
    from wireparse.elements import Span as Span
    from wireparse.elements import Speaker as Speaker
    from wireparse.elements import SpeakerKind as SpeakerKind
    from wireparse.output.dicts import from_dict as from_dict
    from wireparse.output.dicts import to_dict as to_dict
    from wireparse.quotes import Cue as Cue
    from wireparse.quotes import Quote as Quote
    from wireparse.quotes import QuoteKind as QuoteKind
    from wireparse.quotes import find_quotes as find_quotes

__version__ = "0.1.0"

_HOME = {
    "Article": "article", "parse_article": "article",
    "Caption": "caption", "CaptionPerson": "caption", "Position": "caption", "Side": "caption",
    "parse_caption": "caption",
    "Change": "claims", "ClaimKind": "claims", "Modifier": "claims", "NumericClaim": "claims", "Unit": "claims",
    "find_claims": "claims", "parse_claim": "claims",
    "Credit": "credit", "CreditFlag": "credit", "parse_credit": "credit",
    "Dateline": "dateline", "parse_dateline": "dateline",
    "PartialDate": "elements", "Person": "elements", "Place": "elements", "Span": "elements",
    "Speaker": "elements", "SpeakerKind": "elements",
    "from_dict": "output.dicts", "to_dict": "output.dicts",
    "Cue": "quotes", "Quote": "quotes", "QuoteKind": "quotes", "find_quotes": "quotes",
}  # fmt: skip

__all__ = sorted(_HOME)  # noqa: PLE0605


if not TYPE_CHECKING:  # a checker reads the imports above, and must not take every name for given

    def __getattr__(name: str) -> Any:
        if name not in _HOME:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
