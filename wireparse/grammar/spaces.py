"""Texts of the same length to read instead: with plain spaces, in lower case; and results read from one given in the text as it is."""

from __future__ import annotations

from typing import Final, TypeVar

import attrs

from wireparse.elements import Span

__all__ = ["as_printed", "lower_case", "plain_spaces"]

# Of the same width as the plain space and one character each, so that no offset moves: Unicode's Zs less U+0020 and U+3000.
_PRINTED: Final = tuple(map(chr, (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F)))
_LENGTHENED: Final = "\u0130"  # the one letter whose lower case is two characters
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


def lower_case(text: str) -> str:
    """Give `text` in lower case and in its own length, so that offsets into one hold in the other.

    >>> lower_case("İZMİR, Türkiye")
    'izmir, türkiye'
    """
    return text.replace(_LENGTHENED, "I").lower() if _LENGTHENED in text else text.lower()


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
