"""Answers in the formats of the command line.

A `Renderer` parses a record and writes its results out, in whatever process; an `Output` puts the pieces of all records together.
"""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

import wireparse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.cli.sources import Record

__all__ = ["FORMATS", "TABLES", "Output", "Rendered", "Renderer"]

FORMATS: Final = ("json", "jsonl", "text", "html", "csv")
# The result that a row of a table is, by parser. A story has results of several sorts, so it is no table.
TABLES: Final = {
    "parse_dateline": "Dateline",
    "parse_credit": "Credit",
    "parse_caption": "Caption",
    "find_quotes": "Quote",
    "find_claims": "NumericClaim",
}


class Rendered(NamedTuple):
    """Whether a record has results, and those in pieces: strings, or what a page is made of."""

    found: bool
    parts: list[Any]


@attrs.frozen
class Renderer:
    """What is to be done with each record.

    `single`: there is but one record, so results need not say where they come from. `width` and `color` are for text.
    """

    parser: str
    form: str
    single: bool
    dated: bool = False
    reference: datetime.date | None = None
    width: int = 80
    color: bool = False

    def __call__(self, record: Record) -> Rendered:
        """Parse a record and write its results out."""
        parse = getattr(wireparse, self.parser)
        answer = parse(record.text, reference=self.reference) if self.dated else parse(record.text)
        return Rendered(_has_results(answer), list(self._parts(record, answer)))

    @property
    def is_document(self) -> bool:
        """Whether JSON is what the parser returns for one record and no list: an object or null."""
        return self.single and not self.parser.startswith("find_")

    def _parts(self, record: Record, answer: Any) -> Iterator[Any]:
        if self.form == "text":
            yield from self._text(record, answer)
        elif self.form == "html":
            yield record.title, record.text, answer
        elif self.form == "csv":
            yield from self._csv(record, answer)
        elif self.form == "jsonl":
            yield from (json.dumps(item, ensure_ascii=False) + "\n" for item in self._dicts(record, answer))
        elif self.is_document:
            data = None if answer is None else wireparse.to_dict(answer)
            yield json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        else:
            for item in self._dicts(record, answer):
                yield "  " + json.dumps(item, ensure_ascii=False, indent=2).replace("\n", "\n  ")

    def _where(self, record: Record) -> dict[str, Any]:
        """Say which record it is, where there are several."""
        where: dict[str, Any] = {} if self.single else {"file": record.file}
        return where if record.line is None else where | {"line": record.line}

    def _dicts(self, record: Record, answer: Any) -> Iterator[dict[str, Any]]:
        for result in _results(answer):
            yield self._where(record) | wireparse.to_dict(result)

    def _text(self, record: Record, answer: Any) -> Iterator[str]:
        from wireparse.output.text import render, visible  # noqa: PLC0415  (only the format that is asked for is loaded)

        block = render(answer, width=self.width, color=self.color)
        if block:
            yield block if self.single else f"{visible(record.title)}\n\n{block}"

    def _csv(self, record: Record, answer: Any) -> Iterator[str]:
        from wireparse.output.table import line, row  # noqa: PLC0415

        for result in _results(answer):
            yield line([*self._where(record).values(), *row(result)])


class Output:
    """The whole output, a piece for each record as it is ready."""

    def __init__(self, renderer: Renderer, *, lines: bool) -> None:
        self._renderer = renderer
        self._lines = lines
        self._begun = False
        self._stories: list[Any] = []

    def add(self, rendered: Rendered) -> str:
        """Return what a record adds to the output."""
        form, parts = self._renderer.form, rendered.parts
        if form == "html":
            self._stories += parts
            return ""
        if form == "json" and not self._renderer.is_document:
            return self._put("[\n", ",\n", ",\n".join(parts))
        if form == "text":
            return self._put("", "\n", "".join(parts))
        if form == "csv":
            return self._head() + "".join(parts)
        return "".join(parts)

    def end(self) -> str:
        """Return what stands behind the last record."""
        form = self._renderer.form
        if form == "html":
            from wireparse.output.html import document  # noqa: PLC0415

            return document(self._stories)
        if form == "json" and not self._renderer.is_document:
            return "\n]\n" if self._begun else "[]\n"
        return self._head() if form == "csv" else ""

    def _put(self, first: str, between: str, text: str) -> str:
        if not text:
            return ""
        before = between if self._begun else first
        self._begun = True
        return before + text

    def _head(self) -> str:
        """Return the names of a table's columns, once."""
        from wireparse.output.table import columns, line  # noqa: PLC0415

        where = [] if self._renderer.single else ["file"]
        where += ["line"] if self._lines else []
        return self._put("", "", "" if self._begun else line([*where, *columns(TABLES[self._renderer.parser])]))


def _results(answer: Any) -> tuple[Any, ...]:
    if isinstance(answer, tuple):
        return answer
    return () if answer is None else (answer,)


def _has_results(answer: Any) -> bool:
    """Whether anything was found: an article of nothing is still an article."""
    if isinstance(answer, wireparse.Article):
        return bool(answer.captions or answer.dateline or answer.quotes or answer.claims)
    return bool(answer)
