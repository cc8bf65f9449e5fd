"""Results as JSON-ready dicts and back, without loss.

The form follows from the classes, so a new field or a new result needs no line here:

* an object is a dict of all its fields, headed by `type`, the name of its class. A span inside an object is only
  `{"start": ..., "end": ...}`.
* an enum member is its name, a `Decimal` its digits as a string, a date ISO 8601.
* a tuple is a list; a frozenset is a sorted list.
"""

from __future__ import annotations

import datetime
import enum
import types
import typing
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

import wireparse
from wireparse.elements import Span

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["from_dict", "result_types", "to_dict"]


# What the command line adds to the dict of a result. No result has fields of these names.
PROVENANCE: typing.Final = ("file", "line")


class _Codec(NamedTuple):
    """How the values of one field type go into JSON and come out of it."""

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def result_types() -> dict[str, type[attrs.AttrsInstance]]:
    """Every class that results are made of, by name."""
    found = {name: _result_type(name) for name in wireparse.__all__}
    return {name: kind for name, kind in found.items() if kind is not None}


@cache
def _result_type(name: str) -> type[attrs.AttrsInstance] | None:
    """Return the class of a public name; only its own module is loaded."""
    public = getattr(wireparse, name) if name in wireparse.__all__ else None
    return public if isinstance(public, type) and attrs.has(public) else None


def to_dict(result: Any) -> dict[str, Any]:
    """Return `result` as a dict that `json.dumps` takes.

    Args:
        result: any result or any element of one: a `Quote`, a `Span`, a whole `Article`.

    Returns:
        A dict of all fields, `None` where a field is empty.

    Raises:
        TypeError: `result` is something else; the message names its type.

    >>> from wireparse import Place, to_dict
    >>> to_dict(Place("Paris", "Texas"))
    {'type': 'Place', 'city': 'Paris', 'region': 'Texas', 'text': None, 'span': None}
    """
    kind = type(result)
    if _result_type(kind.__name__) is not kind:
        raise TypeError(f"to_dict takes a result of wireparse, not {kind.__name__}")
    return {"type": kind.__name__, **_fields(result)}


def from_dict(data: dict[str, Any]) -> Any:
    """Return the result that `to_dict` made `data` from.

    A field that is missing takes its default, so dicts of an older release load. `file` and `line`, by which the command
    line says where a result comes from, are passed over.

    Args:
        data: a dict with the key `type`, as `to_dict` returns it or as `json.loads` reads it back.

    Returns:
        The result, equal to the first one; its `text` and `span` are the same wherever it has them.

    Raises:
        TypeError: `data` is no dict; the message names its type.
        ValueError: `data` is no dict of a result; the message says where and why.

    >>> from wireparse import from_dict
    >>> from_dict({"type": "Place", "city": "Paris", "region": "Texas"})
    Place(city='Paris', region='Texas', text=None, span=None)
    """
    if not isinstance(data, dict):
        raise TypeError(f"from_dict takes a dict, not {type(data).__name__}")
    name = data.get("type")
    kind = _result_type(name) if isinstance(name, str) else None
    if kind is None:
        raise ValueError(f"no result type {name!r}: expected one of {', '.join(sorted(result_types()))}")
    return _build(kind, {key: value for key, value in data.items() if key not in PROVENANCE})


def _fields(value: attrs.AttrsInstance) -> dict[str, Any]:
    return {name: codec.encode(getattr(value, name)) for name, codec in _codecs(type(value)).items()}


def _build(kind: type[attrs.AttrsInstance], data: Any) -> Any:
    """Make a `kind` of a dict whose values are still in JSON form."""
    if not isinstance(data, dict):
        raise _mismatch(kind.__name__, data)
    named = data.get("type", kind.__name__)
    if named != kind.__name__:
        raise ValueError(f"expected {kind.__name__}, not {named!r}")
    codecs = _codecs(kind)
    values = {}
    for key, value in data.items():
        if key == "type":
            continue
        if key not in codecs:
            raise ValueError(f"{kind.__name__} has no field {key!r}")
        try:
            values[key] = codecs[key].decode(value)
        except ValueError as error:
            raise ValueError(f"{kind.__name__}.{key}: {error}") from None
    missing = [
        field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING and field.name not in values
    ]
    if missing:
        raise ValueError(f"{kind.__name__} needs {', '.join(missing)}")
    return kind(**values)


def _mismatch(expected: str, value: Any) -> ValueError:
    return ValueError(f"expected {expected}, not {type(value).__name__}")


@cache
def _codecs(kind: type[attrs.AttrsInstance]) -> dict[str, _Codec]:
    hints = typing.get_type_hints(kind)
    return {field.name: _codec(hints[field.name]) for field in attrs.fields(kind)}


@cache
def _codec(hint: Any) -> _Codec:
    """Find how values of the annotation `hint` are written and read."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        (inner,) = (argument for argument in arguments if argument is not types.NoneType)
        return _optional(_codec(inner))
    if origin in (tuple, frozenset):
        return _collection(origin, _codec(arguments[0]))
    if attrs.has(hint):
        return _object(hint)
    if issubclass(hint, enum.Enum):
        return _Codec(lambda member: member.name, lambda value: _member(hint, value))
    if hint in _SCALARS:
        return _SCALARS[hint]
    return _Codec(lambda value: value, lambda value: _exactly(hint, value))


def _optional(inner: _Codec) -> _Codec:
    return _Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda value: None if value is None else inner.decode(value),
    )


def _collection(make: Callable[[Any], Any], item: _Codec) -> _Codec:
    ordered = list if make is tuple else sorted

    def decode(value: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise _mismatch("list", value)
        return make(item.decode(part) for part in value)

    return _Codec(lambda value: ordered(item.encode(part) for part in value), decode)


def _object(kind: type[attrs.AttrsInstance]) -> _Codec:
    return _Codec(_fields if kind is Span else to_dict, lambda value: _build(kind, value))


def _member(kind: type[enum.Enum], value: Any) -> enum.Enum:
    if not isinstance(value, str) or value not in kind.__members__:
        raise ValueError(f"no {kind.__name__} {value!r}")
    return kind[value]


def _exactly(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise _mismatch(kind.__name__, value)
    return value


def _decimal(value: Any) -> Decimal:
    try:
        return Decimal(_exactly(str, value))
    except InvalidOperation:
        raise ValueError(f"not a number: {value!r}") from None


_SCALARS: typing.Final = {
    Decimal: _Codec(str, _decimal),
    datetime.date: _Codec(datetime.date.isoformat, lambda value: datetime.date.fromisoformat(_exactly(str, value))),
}
