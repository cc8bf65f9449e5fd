"""Texts to read instead of the one given, and results brought back to it.

All is read with composed letters, and fields (datelines, credits, captions) with plain spaces and ASCII digits too. All but
the composing keeps every character at its place.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, TypeVar

import attrs

from wireparse.elements import Span

__all__ = ["as_printed", "composed", "lower_case", "plain_text"]

# One character each, so that no offset moves: Unicode's Zs less U+0020 and U+3000, and what nobody sees: joiners and controls
# of the direction of writing. The byte order mark and those that wire copy has hardly ever stand apart.
_SPACES: Final = tuple(map(chr, (0xA0, *range(0x2000, 0x2010), *range(0x202A, 0x2030))))
_RARE_SPACES: Final = tuple(map(chr, (0x061C, 0x1680, *range(0x205F, 0x2061), *range(0x2066, 0x206A), 0xFEFF)))
# How these, the marks U+0300 to U+036F, and all decimal digits but ASCII's begin in UTF-8, and the bytes that do not. Wire copy has hardly
# one of them, and to strike out bytes takes a tenth of the time of a pattern.
_RARE_BYTES: Final = b"\xcc\xcd\xd8\xd9\xdb\xdf\xe0\xe1\xea\xef\xf0"
_RARE_PAIR: Final = b"\xe2\x81"
_PLAIN_BYTES: Final = bytes(set(range(256)) - set(_RARE_BYTES))
_FOREIGN_DIGIT: Final = re.compile(r"[^\D0-9]")
_DECOMPOSED: Final = re.compile(r"[^\W\d_][\u0300-\u036f]{1,8}")  # no letter has more marks: to sort them takes time
_LENGTHENED: Final = "\u0130"  # the one letter whose lower case is two characters
_Result = TypeVar("_Result")


def plain_text(text: str) -> tuple[str, list[int] | None]:
    r"""Return `text` with plain spaces, composed letters, ASCII digits and no controls that are not seen, and where each of its characters stands in `text`.

    Where it needs none of this it is `text` itself; the offsets are `None` where none has moved.

    >>> plain_text("Photo by\u00a0Ana\u202fRuiz")
    ('Photo by Ana Ruiz', None)
    >>> plain_text("Jose\u0301, ٤٠")
    ('José, 40', [0, 1, 2, 3, 5, 6, 7, 8, 9])
    """
    if text.isascii():
        return text, None
    if not text.isprintable():  # no space but the common one is, nor is what nobody sees
        text = _spaced(_SPACES, text)
    written = text.encode("utf-8", "surrogatepass")
    if written.translate(None, _PLAIN_BYTES) or _RARE_PAIR in written:
        text = _spaced(_RARE_SPACES, text)
        return _compose(_FOREIGN_DIGIT.sub(_ascii_digit, text) if _FOREIGN_DIGIT.search(text) else text)
    return text, None


def _spaced(chars: tuple[str, ...], text: str) -> str:
    for char in chars:
        if char in text:
            text = text.replace(char, " ")
    return text


def _ascii_digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))


def composed(text: str) -> tuple[str, list[int] | None]:
    r"""Return `text` with composed letters, and where each of its characters stands in `text`; `None` where none has moved.

    >>> composed("Jose\u0301")
    ('José', [0, 1, 2, 3, 5])
    """
    if text.isascii():
        return text, None
    written = text.encode("utf-8", "surrogatepass")
    return _compose(text) if b"\xcc" in written or b"\xcd" in written else (text, None)


def _compose(text: str) -> tuple[str, list[int] | None]:
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for found in _DECOMPOSED.finditer(text):
        start, end = found.span()
        letter = unicodedata.normalize("NFC", found[0])
        if start + len(letter) < end:
            pieces += (text[at:start], letter)
            offsets += range(at, start + len(letter))
            at = end
    if not pieces:
        return text, None
    pieces.append(text[at:])
    offsets += range(at, len(text) + 1)
    return "".join(pieces), offsets


def lower_case(text: str) -> str:
    """Return `text` in lower case and in its own length, so that offsets into one hold in the other.

    >>> lower_case("İZMİR, Türkiye")
    'izmir, türkiye'
    """
    return text.replace(_LENGTHENED, "I").lower() if _LENGTHENED in text else text.lower()


def as_printed(result: _Result, text: str, offsets: list[int] | None = None) -> _Result:
    """Return a result of `plain_text(text)` as one of `text`: spans moved to where it stands, what they hold as it is printed there."""
    if isinstance(result, tuple):
        return type(result)(as_printed(item, text, offsets) for item in result)
    if isinstance(result, Span):
        return result if offsets is None else type(result)(offsets[result.start], offsets[result.end])
    if not attrs.has(type(result)):
        return result
    fields = attrs.fields(type(result))  # type: ignore[arg-type]
    changes = {field.name: as_printed(getattr(result, field.name), text, offsets) for field in fields if field.init}
    span = changes.get("span")
    if isinstance(span, Span) and "text" in changes:
        changes["text"] = span.of(text)
    if offsets is not None and "body_start" in changes:
        changes["body_start"] = offsets[changes["body_start"]]
    if "fragments" in changes:
        changes["content"] = " ".join([each.of(text) for each in changes["fragments"]])
    return type(result)(**changes)
