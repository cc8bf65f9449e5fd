"""What a result says, as labelled lines for people. Terminal and page show the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch
from typing import TYPE_CHECKING, Any, Final

from wireparse.article import Article
from wireparse.caption import Caption, CaptionPerson
from wireparse.claims import NumericClaim
from wireparse.credit import Credit
from wireparse.dateline import Dateline
from wireparse.elements import PartialDate, Place, Speaker
from wireparse.quotes import Cue, Quote

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Rows", "collect", "describe", "headline", "number_words", "person_words", "place_words"]

Rows = list[tuple[str, str]]

# Enough digits for any number that stands in a story; above it, powers of ten are easier to read.
_PLAIN_DIGITS: Final = 18


def collect(results: Any) -> tuple[Any, ...]:
    """Return what a parser gave (one result, a tuple of them, an article, `None`) as a tuple of results in order."""
    if results is None:
        return ()
    if isinstance(results, Article):
        dateline = () if results.dateline is None else (results.dateline,)
        found = (*results.captions, *dateline, *results.quotes, *results.claims)
        return tuple(sorted(found, key=lambda result: (result.span.start, -result.span.end)))
    return results if isinstance(results, tuple) else (results,)


def headline(result: Any) -> str:
    """Return the words that a result stands for: those of a quote without what interrupts them."""
    return result.content if isinstance(result, Quote) else result.text


def describe(result: Any) -> Rows:
    """Return the fields of `result` that say something, as labels and plain words."""
    return [(label, value) for label, value in _rows(result) if value]


@singledispatch
def _rows(result: Any) -> Iterable[tuple[str, str]]:
    raise TypeError(f"nothing to describe in {type(result).__name__}")


@_rows.register
def _(result: Dateline) -> Iterator[tuple[str, str]]:
    yield "places", "; ".join(place_words(place) for place in result.places)
    yield "date", _date(result.date)
    yield "agencies", ", ".join(result.agencies)


@_rows.register
def _(result: Credit) -> Iterator[tuple[str, str]]:
    yield "credit line", result.credit_line
    yield "creators", ", ".join(result.creators)
    yield "sources", ", ".join(result.sources)
    yield "flags", ", ".join(sorted(flag.name.lower() for flag in result.flags))
    yield "copyright", result.copyright or ""


@_rows.register
def _(result: Caption) -> Iterator[tuple[str, str]]:
    yield "people", "; ".join(person_words(person) for person in result.people)
    yield "place", "" if result.place is None else place_words(result.place)
    yield "date", _date(result.date)
    if result.credit is not None:
        yield from (row for row in _rows(result.credit) if row[0] != "credit line")
    yield "file photo", "yes" if result.is_file else ""


@_rows.register
def _(result: Quote) -> Iterator[tuple[str, str]]:
    yield "kind", result.kind.name.lower()
    yield "speaker", "not named" if result.speaker is None else _speaker(result.speaker)
    yield "cue", "" if result.cue is None else result.cue.text
    yield "when", _date(result.when)
    yield "venue", result.venue or ""


@_rows.register
def _(result: NumericClaim) -> Iterator[tuple[str, str]]:
    yield "kind", result.kind.name.lower()
    yield "value", _amount(result)
    yield "unit", "" if result.unit is None else _joined(result.unit.name, result.unit.symbol)
    yield "of", result.noun or ""
    yield "change", "" if result.change is None else result.change.name.lower()
    yield "according to", "" if result.attribution is None else _speaker(result.attribution)


@_rows.register
def _(result: Speaker) -> Iterator[tuple[str, str]]:
    full = result if result.resolved is None else result.resolved
    yield "name", full.name
    yield "title", full.title or ""
    yield "kind", full.kind.name.lower()
    yield "here", "" if result.resolved is None else f"as “{result.text}”"


@_rows.register
def _(result: Cue) -> Iterator[tuple[str, str]]:
    yield "lemma", result.lemma


@_rows.register
def _(result: Place) -> Iterator[tuple[str, str]]:
    yield "city", result.city
    yield "region", result.region or ""


@_rows.register
def _(result: PartialDate) -> Iterator[tuple[str, str]]:
    yield "printed", result.text or ""
    yield "EDTF", result.edtf
    yield "resolved", "" if result.resolved is None else result.resolved.isoformat()


@_rows.register
def _(result: CaptionPerson) -> Iterator[tuple[str, str]]:
    yield "name", result.person.name
    yield "title", result.person.title or ""
    yield "position", _position(result)


def _joined(name: str, note: str | None) -> str:
    return f"{name} ({note})" if note else name


def place_words(place: Place) -> str:
    """Return a place as printed: "Paris, Texas"."""
    return ", ".join(filter(None, (place.city, place.region)))  # a country alone has no city


def _date(date: PartialDate | None) -> str:
    if date is None:
        return ""
    printed = date.text or date.edtf
    return printed if date.resolved is None else f"{printed} ({date.resolved.isoformat()})"


def person_words(found: CaptionPerson) -> str:
    """Return a person with title and position."""
    name = _joined(found.person.name, found.person.title)
    position = _position(found)
    return f"{name}: {position}" if position else name


def _position(found: CaptionPerson) -> str:
    if found.position is None:
        return ""
    side, ordinal = found.position.side.name.lower(), found.position.ordinal
    return side if ordinal is None or ordinal == 1 else f"{_nth(ordinal)} from {side}"


def _nth(number: int) -> str:
    """Return a number as an ordinal: "2nd"."""
    teens = 11 <= number % 100 <= 13
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _speaker(speaker: Speaker) -> str:
    """Name the speaker in full, and how the text names them where that differs."""
    full = speaker if speaker.resolved is None else speaker.resolved
    name = _joined(full.name, full.title)
    return name if speaker.resolved is None else f"{name}, as “{speaker.text}”"


def _amount(claim: NumericClaim) -> str:
    if claim.parts:
        number = " : ".join(number_words(part, grouping=",") for part in claim.parts)
    elif claim.value is not None:
        number = number_words(claim.value, grouping=",")
    elif claim.low is None and claim.high is None:
        number = ""
    else:
        number = f"{_end(claim.low)} to {_end(claim.high)}"
    modifier = "" if claim.modifier is None else claim.modifier.name.lower().replace("_", " ")
    return f"{modifier} {number}".strip()


def _end(value: Decimal | None) -> str:
    return "any" if value is None else number_words(value, grouping=",")


def number_words(value: Decimal, *, grouping: str = "") -> str:
    """Return a number in plain digits, a very large or small one as powers of ten."""
    return f"{value:{grouping}f}" if abs(value.adjusted()) < _PLAIN_DIGITS else str(value)
