"""The nouns that every result is made of: spans, dates, places, people and speakers.

All are frozen attrs classes: immutable, hashable, comparable and picklable. A date, place, person or position is equal
to another by what it says, not by where it was printed: `text` and `span` do not take part in their comparison.
"""

from __future__ import annotations

import datetime
import enum
from typing import Any, TypeVar

import attrs

__all__ = ["Displayed", "PartialDate", "Person", "Place", "Span", "Speaker", "SpeakerKind", "iso_date", "quick"]

_Frozen = TypeVar("_Frozen")


def quick(frozen: type[_Frozen]) -> type[_Frozen]:
    """Make the `__init__` of a frozen class set its slots themselves: a third less than attrs takes, which asks for each by name.

    A story has thousands of results. The fields may have defaults, but neither validators nor converters nor factories.
    """
    written: Any = frozen.__init__
    fields = attrs.fields(frozen)  # type: ignore[arg-type]
    names = [field.name for field in fields if not field.kw_only]
    keywords = [field.name for field in fields if field.kw_only]
    arguments = ", ".join(["self", *names, *(["*", *keywords] if keywords else [])])
    lines = [f"def __init__({arguments}):", *(f"    set_{name}(self, {name})" for name in names + keywords)]
    known = {f"set_{name}": vars(frozen)[name].__set__ for name in names + keywords}
    exec("\n".join(lines), known)  # noqa: S102  (the names of our own fields, as attrs does)
    init: Any = known["__init__"]
    init.__defaults__, init.__kwdefaults__ = written.__defaults__, written.__kwdefaults__
    init.__annotations__, init.__doc__ = written.__annotations__, written.__doc__
    init.__qualname__, init.__module__ = written.__qualname__, written.__module__
    frozen.__init__ = init  # type: ignore[method-assign]
    return frozen


class Displayed:
    """A result that a notebook shows as a card: its words and its fields."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from wireparse.output.html import card  # noqa: PLC0415  (the page writer stands above this layer)

        return card(self)


@quick
@attrs.frozen(order=True)
class Span:
    """A half-open range of code points of the string that the caller passed.

    `start` and `end` count from 0, as slices do, so `source[span.start:span.end]` is the verbatim text.

    >>> Span(0, 7).of("Oct. 29 (UPI)")
    'Oct. 29'
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, source: str) -> str:
        """Return the text of this span in `source`, the string it was read from."""
        return source[self.start : self.end]

    def utf8(self, source: str) -> Span:
        """Return the same range as byte offsets into `source` encoded as UTF-8.

        A lone surrogate counts three bytes, as `surrogatepass` writes it.

        >>> Span(1, 4).utf8("“Yes”")
        Span(start=3, end=6)
        """
        start = len(source[: self.start].encode("utf-8", "surrogatepass"))
        return Span(start, start + len(self.of(source).encode("utf-8", "surrogatepass")))

    def utf16(self, source: str) -> Span:
        """Return the same range in UTF-16 code units, the offsets of JavaScript, Java and .NET strings.

        >>> Span(1, 2).utf16("😀a")
        Span(start=2, end=3)
        """
        start = len(source[: self.start].encode("utf-16-le", "surrogatepass")) // 2
        return Span(start, start + len(self.of(source).encode("utf-16-le", "surrogatepass")) // 2)


@quick
@attrs.frozen
class PartialDate:
    """A date as far as the text gives it.

    `weekday` counts from 0 for Monday, as `datetime.date.weekday` does. `resolved` is the full date where the text or
    the reference date settles it, else `None`. `text` and `span` say where the date is printed.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    resolved: datetime.date | None = None
    text: str | None = attrs.field(default=None, eq=False, kw_only=True)
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)

    @property
    def edtf(self) -> str:
        """The printed parts in ISO 8601-2 (EDTF) form, `X` for an unspecified digit.

        A weekday alone has no such form: it gives the resolved date, or "XXXX-XX-XX".

        >>> PartialDate(month=10, day=29).edtf
        'XXXX-10-29'
        >>> PartialDate(year=2024).edtf
        '2024'
        """
        if self.year is None and self.month is None and self.day is None:
            return self.resolved.isoformat() if self.resolved is not None else "XXXX-XX-XX"
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        if self.day is not None:
            month = "XX" if self.month is None else f"{self.month:02d}"
            return f"{year}-{month}-{self.day:02d}"
        return year if self.month is None else f"{year}-{self.month:02d}"


def iso_date(date: PartialDate | None) -> str:
    """Return as much of a date as ISO 8601 has a form for: nothing where the year is not known.

    >>> iso_date(PartialDate(2024, 10)), iso_date(PartialDate(month=10, day=29))
    ('2024-10', '')
    """
    if date is None:
        return ""
    known = date.edtf if date.resolved is None else date.resolved.isoformat()
    return "" if "X" in known else known


@quick
@attrs.frozen
class Place:
    """A city and, where printed with it, its state, province or country, both as printed.

    >>> from wireparse import parse_dateline
    >>> place = parse_dateline("SPRINGFIELD, Ore. (AP) — Rain fell.").places[0]
    >>> place.city, place.region
    ('SPRINGFIELD', 'Ore.')
    """

    city: str
    region: str | None = None
    text: str | None = attrs.field(default=None, eq=False, kw_only=True)
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)


@quick
@attrs.frozen
class Person:
    """A person as printed: the name, and the rank, office or affiliation before or after it.

    `text` and `span` hold the name together with a title that stands directly before it.

    >>> from wireparse import parse_caption
    >>> person = parse_caption("Mayor Ana Ruiz (L) opens a bridge.").people[0].person
    >>> person.name, person.title, person.text
    ('Ana Ruiz', 'Mayor', 'Mayor Ana Ruiz')
    """

    name: str
    title: str | None = None
    text: str | None = attrs.field(default=None, eq=False, kw_only=True)
    span: Span | None = attrs.field(default=None, eq=False, kw_only=True)


class SpeakerKind(enum.StrEnum):
    """What sort of source a speaker is."""

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    GROUP = "GROUP"
    UNNAMED = "UNNAMED"
    PRONOUN = "PRONOUN"


@quick
@attrs.frozen
class Speaker(Displayed):
    r"""Who says it: the mention that the cue attaches to, title included, a trailing apposition not.

    `name` is the mention less its title ("Pat Ryder"); `resolved` the earlier full mention that a surname, a pronoun,
    "the spokesman" or "the company" stands for, `None` where the mention is full itself or nothing earlier fits.

    >>> from wireparse import find_quotes
    >>> first, second = find_quotes("“It is safe,” Mayor Jane Roe said.\n“We checked,” she added.")
    >>> first.speaker.name, first.speaker.title, first.speaker.kind.value
    ('Jane Roe', 'Mayor', 'PERSON')
    >>> second.speaker.text, second.speaker.full_name
    ('she', 'Jane Roe')
    """

    text: str
    span: Span
    name: str
    title: str | None = None
    kind: SpeakerKind = SpeakerKind.PERSON
    resolved: Speaker | None = None

    @property
    def full_name(self) -> str:
        """The name of the resolved mention, else this mention's own."""
        return self.name if self.resolved is None else self.resolved.name
