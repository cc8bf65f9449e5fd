"""The JSON Schema of what `to_dict` returns, made from the classes.

python -m wireparse.output.schema > docs/schema.json
"""

from __future__ import annotations

import datetime
import enum
import inspect
import json
import types
import typing
from decimal import Decimal
from typing import Any, Final

import attrs

from wireparse.elements import Span
from wireparse.output.dicts import result_types

__all__ = ["json_schema"]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_SCALARS: Final = types.MappingProxyType(
    {
        str: {"type": "string"},
        int: {"type": "integer"},
        bool: {"type": "boolean"},
        Decimal: {
            "type": "string",
            "description": "a decimal number",
            "pattern": r"^-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?$",
        },
        datetime.date: {"type": "string", "format": "date"},
    }
)


def json_schema() -> dict[str, Any]:
    """Return the schema of any result: one of the definitions, told apart by `type`.

    >>> json_schema()["$defs"]["Place"]["properties"]["region"]
    {'anyOf': [{'type': 'string'}, {'type': 'null'}]}
    """
    kinds = result_types()
    return {
        "$schema": _DIALECT,
        "title": "Results of wireparse",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in sorted(kinds)],
        "$defs": {name: _definition(kinds[name]) for name in sorted(kinds)},
    }


def _definition(kind: type[attrs.AttrsInstance]) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    names = [field.name for field in attrs.fields(kind)]
    # A span inside of a result goes without its type.
    required = names if kind is Span else ["type", *names]
    return {
        "type": "object",
        "description": (inspect.getdoc(kind) or "").split("\n", 1)[0],
        "properties": {"type": {"const": kind.__name__}, **{name: _value(hints[name]) for name in names}},
        "required": required,
        "additionalProperties": False,
    }


def _value(hint: Any) -> dict[str, Any]:
    """Return the schema of a field by its annotation."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        return {"anyOf": [{"type": "null"} if part is types.NoneType else _value(part) for part in arguments]}
    if origin in {tuple, frozenset}:
        unique = {"uniqueItems": True} if origin is frozenset else {}
        return {"type": "array", "items": _value(arguments[0]), **unique}
    if attrs.has(hint):
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if issubclass(hint, enum.Enum):
        return {"enum": [member.name for member in hint]}
    return dict(_SCALARS[hint])


if __name__ == "__main__":
    print(json.dumps(json_schema(), indent=1))  # noqa: T201
