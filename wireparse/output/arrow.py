"""Texts in a column to results in columns: Apache Arrow in and out, for tables and clusters.

Needs the extra: `pip install 'wireparse[arrow]'`. Each function takes a `pyarrow.RecordBatch` and returns one, so it fits
wherever batches flow. A `pyarrow.Table`, and anything else that exports an Arrow stream (a data frame of pandas or Polars, a
relation of DuckDB), is taken too and gives a `Table`.

The form follows from the classes, as that of `to_dict` does. A field is a column of its name, and every column may be null:

* an object is a struct of its fields, a tuple a list, a frozenset a sorted list. `Speaker.resolved` is a struct without a
  `resolved` of its own, which the mention that it stands for never has.
* an enum member is its name, as a plain string: dictionaries do not pass through every engine.
* a `Decimal` is its digits, as a string: any width of `decimal128` would lose some.
* a date is `date32`, an `int` `int64`. A `Span` is a struct of `start` and `end`, which count code points of the text, or what
  `offsets` asks for.

Arrow strings are UTF-8: a lone surrogate has no place in them, neither in the texts nor, therefore, in results. Bytes of a text that
are no UTF-8 raise `UnicodeDecodeError`.
"""

from __future__ import annotations

import datetime
import enum
import types
import typing
from decimal import Decimal
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

import attrs

try:
    import pyarrow as pa
except ImportError as _error:
    raise ImportError(f"{__name__} needs pyarrow: pip install 'wireparse[arrow]'", name="pyarrow") from _error

from wireparse import (
    Article,
    Caption,
    Credit,
    Dateline,
    NumericClaim,
    Quote,
    Span,
    find_claims,
    find_quotes,
    parse_article,
    parse_caption,
    parse_claim,
    parse_credit,
    parse_dateline,
)
from wireparse.output.dicts import result_types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["articles", "captions", "claims", "credits", "datelines", "quantities", "quotes", "schema"]

# The column that says which text a result comes from, where no key does.
ROW: Final = "row"

Batch: TypeAlias = "pa.RecordBatch | pa.Table"
Reference: TypeAlias = datetime.date | str | None
Offsets: TypeAlias = Literal["utf8", "utf16"] | None
# For each place in a text, and its end, the offset that stands for it in results.
_Places: TypeAlias = "Sequence[int]"
# One text, or none, and the day it is read against, to the results that become rows; a result of `None` is a row of nulls.
_Reader: TypeAlias = "Callable[[str | None, datetime.date | None], Sequence[Any]]"


def schema(kind: type[attrs.AttrsInstance]) -> pa.Schema:
    """Return the columns of a result.

    The functions of this module put one more in front: `row`, or the key they are given.

    Args:
        kind: `Quote`, `NumericClaim`, `Article` or any other class of results or of their elements.

    Returns:
        The schema, a column a field in the order of the class.

    Raises:
        TypeError: `kind` is no such class.

    >>> from wireparse import Place
    >>> print(schema(Place))
    city: string
    region: string
    text: string
    span: struct<start: int64, end: int64>
      child 0, start: int64
      child 1, end: int64
    """
    if kind not in result_types().values():
        raise TypeError(f"schema takes a class of results, not {getattr(kind, '__name__', kind)!r}")
    return pa.schema([(name, column.type) for name, column in _columns(kind, (kind,)).items()])


def datelines(
    batch: Batch, column: str = "text", *, key: str | None = None, reference: Reference = None, offsets: Offsets = None
) -> Batch:
    """Read the dateline that opens each text: a row a text, null where there is none.

    Args:
        batch: the texts, a row each.
        column: the name of the column that holds them.
        key: the name of a column to copy in front of each result. Without it that column is `row`, the number of
            the text in the batch, from 0.
        reference: the day the texts are read against, or the name of a column that holds a day for each of them: dates, timestamps
            or strings in ISO 8601.
        offsets: what spans and `body_start` count: code points of the text, as Python does; with `"utf8"` the bytes of
            its UTF-8; with `"utf16"` the code units of JavaScript, Java and .NET strings.

    Returns:
        The key and the columns of `schema(Dateline)`.

    Raises:
        TypeError: `batch` is no Arrow data, the texts are no strings or the days no dates.
        ValueError: a column is not there, a string in it is no date, the key has the name of a field, or there are no such offsets.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"text": ["OSLO, May 2 (AP) — Rain fell.", "Rain fell."]})
    >>> datelines(batch).select(["row", "agencies"]).to_pylist()
    [{'row': 0, 'agencies': ['AP']}, {'row': 1, 'agencies': None}]
    """
    return _results(Dateline, _one(parse_dateline), batch, column, key, reference, offsets)


def credits(  # noqa: A001  (the house's plural)
    batch: Batch, column: str = "text", *, key: str | None = None, offsets: Offsets = None
) -> Batch:
    """Read each text as a photo credit: a row a text, null where it is none. See `datelines` for the arguments.

    >>> import pyarrow as pa
    >>> credits(pa.record_batch({"text": ["Photo by Ana Ruiz/UPI"]})).column("creators").to_pylist()
    [['Ana Ruiz']]
    """
    return _results(Credit, _one(_undated(parse_credit)), batch, column, key, None, offsets)


def captions(
    batch: Batch, column: str = "text", *, key: str | None = None, reference: Reference = None, offsets: Offsets = None
) -> Batch:
    """Read each text as a photo caption: a row a text, null where it is blank. See `datelines` for the arguments.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"text": ["Mayor Jane Roe (L) skates in Oslo. Photo by Ana Ruiz/UPI"]})
    >>> captions(batch).column("people")[0][0]["person"]["title"].as_py()
    'Mayor'
    """
    return _results(Caption, _one(parse_caption), batch, column, key, reference, offsets)


def quantities(batch: Batch, column: str = "text", *, key: str | None = None, offsets: Offsets = None) -> Batch:
    """Read each text as one quantity: a row a text, null where it is none. See `datelines` for the arguments.

    >>> import pyarrow as pa
    >>> quantities(pa.record_batch({"text": ["about 10,000 soldiers"]})).column("value").to_pylist()
    ['10000']
    """
    return _results(NumericClaim, _one(_undated(parse_claim)), batch, column, key, None, offsets)


def quotes(
    batch: Batch, column: str = "text", *, key: str | None = None, reference: Reference = None, offsets: Offsets = None
) -> Batch:
    """Find the quotes in each text: a row a quote, in order, none for a text without. See `datelines` for the arguments.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"url": ["/1", "/2"], "text": ["Rain fell.", '"It poured," Mayor Jane Roe said.']})
    >>> quotes(batch, key="url").select(["url", "content"]).to_pylist()
    [{'url': '/2', 'content': 'It poured,'}]
    """
    return _results(Quote, _many(find_quotes), batch, column, key, reference, offsets)


def claims(batch: Batch, column: str = "text", *, key: str | None = None, offsets: Offsets = None) -> Batch:
    """Find the numeric claims in each text: a row a claim, in order. See `datelines` for the arguments.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"text": ["Rain fell.", "About 40 houses burned."]})
    >>> claims(batch).select(["row", "value", "noun"]).to_pylist()
    [{'row': 1, 'value': '40', 'noun': 'houses'}]
    """
    return _results(NumericClaim, _many(_undated(find_claims)), batch, column, key, None, offsets)


def articles(
    batch: Batch, column: str = "text", *, key: str | None = None, reference: Reference = None, offsets: Offsets = None
) -> Batch:
    """Read each text as a whole story: a row a text; captions, quotes and claims are columns of lists.

    See `datelines` for the arguments.

    >>> import pyarrow as pa
    >>> batch = pa.record_batch({"text": ["OSLO, May 2 (AP) — About 40 skiers are missing, Mayor Jane Roe said."]})
    >>> articles(batch).column("claims")[0][0]["attribution"]["name"].as_py()
    'Jane Roe'
    """
    return _results(Article, _one(parse_article), batch, column, key, reference, offsets)


def _one(parse: Callable[..., Any]) -> _Reader:
    return lambda text, day: (None if text is None else parse(text, reference=day),)


def _many(find: Callable[..., Sequence[Any]]) -> _Reader:
    return lambda text, day: () if text is None else find(text, reference=day)


def _undated(read: Callable[[str], Any]) -> Callable[..., Any]:
    return lambda text, reference: read(text)  # noqa: ARG005  (nothing to resolve)


def _results(  # noqa: PLR0913, PLR0917  (those of the public functions and two more)
    kind: type[attrs.AttrsInstance],
    read: _Reader,
    batch: Batch,
    column: str,
    key: str | None,
    reference: Reference,
    offsets: Offsets,
) -> Batch:
    """Read every text, and lay its results out as columns behind the column that says where they come from."""
    batch = _arrow(batch)
    rows: list[int] = []
    results: list[tuple[Any, _Places]] = []
    places = _places(offsets)
    for row, (text, day) in enumerate(zip(_texts(batch, column), _days(batch, reference), strict=True)):
        found = read(text, day)
        at = () if text is None or not found else places(text)
        rows += [row] * len(found)
        results += [(result, at) for result in found]
    columns = _columns(kind, (kind,))
    origin = pa.array(rows, pa.int64())
    if key is not None:
        if key in columns:
            raise ValueError(f"the key {key!r} has the name of a field of {kind.__name__}: rename the column")
        origin = _column(batch, key).take(origin)
    arrays = [origin] + [
        pa.array(
            [None if result is None else encode(getattr(result, name), at) for result, at in results], kind_of_column
        )
        for name, (kind_of_column, encode) in columns.items()
    ]
    fields = pa.schema([(ROW if key is None else key, origin.type), *schema(kind)])
    return type(batch).from_arrays(arrays, schema=fields)


def _arrow(batch: Any) -> Batch:
    if isinstance(batch, pa.RecordBatch | pa.Table):
        return batch
    if hasattr(batch, "__arrow_c_stream__"):
        return pa.table(batch)
    raise TypeError(f"expected a RecordBatch or Table of pyarrow, not {type(batch).__name__}")


def _column(batch: Batch, name: str) -> Any:
    """Return the one column of that name, in a form that pyarrow can compute with."""
    index = batch.schema.get_field_index(name)
    if index < 0:
        raise ValueError(f"expected one column {name!r} in {batch.schema.names}")
    values = batch.column(index)
    # As Polars hands out its strings. They cannot be taken by number, nor cast by older releases of pyarrow.
    return pa.array(values.to_pylist(), pa.large_string()) if pa.types.is_string_view(values.type) else values


def _texts(batch: Batch, name: str) -> Iterable[str | None]:
    values = _column(batch, name)
    kind = values.type.value_type if pa.types.is_dictionary(values.type) else values.type
    # A column of nulls alone has no type to tell it by.
    if not (pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_null(kind)):
        raise TypeError(f"expected strings in column {name!r}, not {values.type}")
    texts: list[str | None] = values.to_pylist()
    return texts


def _days(batch: Batch, reference: Reference) -> Iterable[datetime.date | None]:
    if not isinstance(reference, str):
        return [reference] * batch.num_rows
    values = _column(batch, reference)
    try:
        days: list[datetime.date | None] = values.cast(pa.date32()).to_pylist()
    except NotImplementedError:  # that there is no such cast
        raise TypeError(f"expected dates in column {reference!r}, not {values.type}") from None
    return days


def _places(offsets: Offsets) -> Callable[[str], _Places]:
    """Return what gives the offsets of a text. They are counted once a text, not once a span."""
    if offsets is None:
        return lambda text: range(len(text) + 1)
    if offsets not in _COUNTS:
        raise ValueError(f"offsets are {' or '.join(map(repr, _COUNTS))} or None, not {offsets!r}")
    count = _COUNTS[offsets]
    return lambda text: range(len(text) + 1) if text.isascii() else count(text)


def _bytes(text: str) -> _Places:
    encoded = text.encode()
    return [at for at, byte in enumerate(encoded) if byte & 0b1100_0000 != 0b1000_0000] + [len(encoded)]


def _code_units(text: str) -> _Places:
    return list(accumulate((2 if character > "\uffff" else 1 for character in text), initial=0))


_COUNTS: Final = types.MappingProxyType({"utf8": _bytes, "utf16": _code_units})


class _Column(NamedTuple):
    """The Arrow type of the values of a field, and how they go into it."""

    type: pa.DataType
    encode: Callable[[Any, _Places], Any]


def _as_it_is(value: Any) -> Any:
    return value


_SCALARS: Final[Mapping[Any, tuple[pa.DataType, Callable[[Any], Any]]]] = types.MappingProxyType(
    {
        str: (pa.string(), _as_it_is),
        int: (pa.int64(), _as_it_is),
        bool: (pa.bool_(), _as_it_is),
        Decimal: (pa.string(), str),
        datetime.date: (pa.date32(), _as_it_is),
    }
)


# The numbers that are places in the text.
_PLACES: Final = types.MappingProxyType({Span: ("start", "end"), Dateline: ("body_start",)})
_PLACE: Final = _Column(pa.int64(), lambda value, at: at[value])


@cache
def _columns(kind: type[attrs.AttrsInstance], path: tuple[type, ...]) -> dict[str, _Column]:
    """Return the fields of a class that is reached over the classes of `path`, itself the last of them.

    What would hold the same class a third time is left out, so a class that refers to itself ends.
    """
    hints = typing.get_type_hints(kind)
    found = ((field.name, _required(hints[field.name])) for field in attrs.fields(kind))
    columns = {name: _values(hint, path) for name, hint in found if path.count(hint) < 2}
    return columns | dict.fromkeys(_PLACES.get(kind, ()), _PLACE)


def _required(hint: Any) -> Any:
    """Return the annotation of a field without its `| None`."""
    if typing.get_origin(hint) not in {types.UnionType, typing.Union}:
        return hint
    (inner,) = (part for part in typing.get_args(hint) if part is not types.NoneType)
    return inner


def _values(hint: Any, path: tuple[type, ...]) -> _Column:
    """Find how values of the annotation `hint`, or `None`, are laid out."""
    origin = typing.get_origin(hint)
    if origin in {tuple, frozenset}:
        return _list(_values(typing.get_args(hint)[0], path), ordered=origin is tuple)
    if attrs.has(hint):
        return _struct(_columns(hint, (*path, hint)))
    if issubclass(hint, enum.Enum):
        return _Column(pa.string(), lambda member, _: None if member is None else member.name)
    kind, encode = _SCALARS[hint]
    return _Column(kind, lambda value, _: None if value is None else encode(value))


def _list(item: _Column, *, ordered: bool) -> _Column:
    def encode(values: Iterable[Any], at: _Places) -> list[Any]:
        encoded = [item.encode(value, at) for value in values]
        return encoded if ordered else sorted(encoded)

    return _Column(pa.list_(item.type), encode)


def _struct(columns: dict[str, _Column]) -> _Column:
    def encode(value: Any, at: _Places) -> dict[str, Any] | None:
        if value is None:
            return None
        return {name: column.encode(getattr(value, name), at) for name, column in columns.items()}

    return _Column(pa.struct([(name, column.type) for name, column in columns.items()]), encode)
