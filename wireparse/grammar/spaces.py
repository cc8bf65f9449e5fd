"""Spaces that web pages print for a plain one, and results read from a text without them given in the text as it is."""

from __future__ import annotations

from typing import Final, TypeVar

import attrs

from wireparse.elements import Span

__all__ = ["as_printed", "plain_spaces"]

# Of the same width as the plain space and one character each, so that no offset moves: Unicode's Zs less U+0020 and U+3000.
_PRINTED: Final = tuple(map(chr, (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F)))
_Result = TypeVar("_Result")


def plain_spaces(text: str) -> str:
    r"""Give `text` with plain spaces for no-break, thin and other ones; `text` itself where it has none.

    >>> plain_spaces("Photo by\u00a0Ana\u202fRuiz")
    'Photo by Ana Ruiz'
    """
    if not text.isascii():
        for space in _PRINTED:
            if space in text:
                text = text.replace(space, " ")
    return text


def as_printed(result: _Result, text: str) -> _Result:
    """Give every `text` inside a result as its span has it in `text`, the source before `plain_spaces`."""
    if isinstance(result, tuple):
        return type(result)(as_printed(item, text) for item in result)
    if isinstance(result, Span) or not attrs.has(type(result)):
        return result
    fields = attrs.fields(type(result))  # type: ignore[arg-type]
    changes = {field.name: as_printed(getattr(result, field.name), text) for field in fields if field.init}
    span = changes.get("span")
    if isinstance(span, Span) and "text" in changes:
        changes["text"] = span.of(text)
    return type(result)(**changes)
