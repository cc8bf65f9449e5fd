"""Results as rows of a table, one column a field in plain words: what a spreadsheet wants.

A table is for people who sort and count. It is flat, so it loses what nests; `to_dict` does not.
"""

from __future__ import annotations

import csv
import io
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from wireparse.output.describe import number_words, person_words, place_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from decimal import Decimal

    from wireparse.elements import PartialDate, Speaker

__all__ = ["columns", "line", "row"]

Column = tuple[str, "Callable[[Any], Any]"]


def columns(kind: str) -> list[str]:
    """Return the names of the columns for results of a class.

    >>> columns("Credit")
    ['text', 'credit_line', 'creators', 'sources', 'flags', 'copyright', 'start', 'end']
    """
    return [*(name for name, _ in _COLUMNS[kind]), "start", "end"]


def row(result: Any) -> list[Any]:
    """Return the values of a result in the order of its columns; an empty field is `None`, a list is joined by "; ".

    >>> from wireparse import parse_credit
    >>> row(parse_credit("File Photo by Ana Ruiz/AP"))
    ['File Photo by Ana Ruiz/AP', 'Ana Ruiz/AP', 'Ana Ruiz', 'AP', 'FILE', None, 0, 25]
    """
    found = [value(result) for _, value in _COLUMNS[type(result).__name__]]
    return [*found, result.span.start, result.span.end]


def line(values: Iterable[Any]) -> str:
    r"""Return a line of CSV (RFC 4180, with a bare newline at its end).

    >>> line(["Ruiz, Ana", None, 5])
    '"Ruiz, Ana",,5\n'
    """
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(values)
    return out.getvalue()


def _joined(values: Iterable[str]) -> str | None:
    return "; ".join(values) or None


def _resolved(date: PartialDate | None) -> str | None:
    return None if date is None or date.resolved is None else date.resolved.isoformat()


def _number(value: Decimal | None) -> str | None:
    return None if value is None else number_words(value)


def _name(value: Any) -> str | None:
    return None if value is None else value.name


def _full_name(speaker: Speaker | None) -> str | None:
    return None if speaker is None else speaker.full_name


def _title(speaker: Speaker | None) -> str | None:
    return None if speaker is None else (speaker.resolved or speaker).title


def _field(name: str) -> Column:
    return name, lambda result: getattr(result, name)


_TEXT: Final = _field("text")
_DATE: Final[tuple[Column, ...]] = (
    ("date", lambda result: None if result.date is None else result.date.edtf),
    ("resolved", lambda result: _resolved(result.date)),
)

_COLUMNS: Final[Mapping[str, tuple[Column, ...]]] = MappingProxyType({
    "Dateline": (
        _TEXT,
        ("places", lambda result: _joined(map(place_words, result.places))),
        *_DATE,
        ("agencies", lambda result: _joined(result.agencies)),
        _field("body_start"),
    ),
    "Credit": (
        _TEXT,
        _field("credit_line"),
        ("creators", lambda result: _joined(result.creators)),
        ("sources", lambda result: _joined(result.sources)),
        ("flags", lambda result: _joined(sorted(flag.name for flag in result.flags))),
        _field("copyright"),
    ),
    "Caption": (
        _TEXT,
        _field("description"),
        ("people", lambda result: _joined(map(person_words, result.people))),
        ("place", lambda result: None if result.place is None else place_words(result.place)),
        *_DATE,
        ("credit_line", lambda result: None if result.credit is None else result.credit.credit_line),
        ("creators", lambda result: None if result.credit is None else _joined(result.credit.creators)),
        ("sources", lambda result: None if result.credit is None else _joined(result.credit.sources)),
        ("is_file", lambda result: result.is_file or None),
    ),
    "Quote": (
        ("speaker", lambda result: _full_name(result.speaker)),
        ("title", lambda result: _title(result.speaker)),
        ("cue", lambda result: None if result.cue is None else result.cue.text),
        _field("content"),
        ("kind", lambda result: result.kind.name),
        ("when", lambda result: _resolved(result.when) or (result.when and result.when.text)),
        _field("venue"),
    ),
    "NumericClaim": (
        _TEXT,
        ("kind", lambda result: result.kind.name),
        ("value", lambda result: _number(result.value)),
        ("low", lambda result: _number(result.low)),
        ("high", lambda result: _number(result.high)),
        ("parts", lambda result: _joined(filter(None, map(_number, result.parts)))),
        ("modifier", lambda result: _name(result.modifier)),
        ("change", lambda result: _name(result.change)),
        ("unit", lambda result: _name(result.unit)),
        ("symbol", lambda result: None if result.unit is None else result.unit.symbol),
        _field("noun"),
        ("attribution", lambda result: _full_name(result.attribution)),
    ),
})  # fmt: skip
