"""Where records come from: files and standard input, whole or a line at a time, in batches small enough to share out.

A record that cannot be read is a `Failure` in its place; the others are kept. A stream is read as it comes: what has arrived is
given at once, so a pipe that never ends can be followed.
"""

from __future__ import annotations

import sys
from typing import IO, TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["STDIN", "Batch", "Failure", "Record", "batches"]

STDIN: Final = "-"
_BOM: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_BATCH: Final = 16_000  # bytes: a fraction of a second's work
_READ: Final = 65_536


class Record(NamedTuple):
    """A text to parse and where it comes from."""

    file: str
    line: int | None
    text: str

    @property
    def title(self) -> str:
        """What people call it."""
        return _title(self.file, self.line)


class Failure(NamedTuple):
    """A record that could not be read, and why."""

    reason: str


class Batch(NamedTuple):
    """Some records in order, how many bytes they took, and how many files end with them."""

    items: list[Record | Failure]
    size: int
    files: int


def batches(names: Iterable[str], *, lines: bool, errors: str) -> Iterator[Batch]:
    """Read files one after another; `-` is standard input. With `lines`, each line that is not blank is a record."""
    if lines:
        for name in names:
            yield from _by_line(name, errors)
        return
    items: list[Record | Failure] = []
    size = 0
    for name in names:
        data = _read(name)
        if isinstance(data, Failure):
            items.append(data)
        else:
            size += len(data)
            items.append(_decoded(name, None, data, 0, errors))
        if size >= _BATCH:
            yield Batch(items, size, len(items))
            items, size = [], 0
    if items:
        yield Batch(items, size, len(items))


def _read(name: str) -> bytes | Failure:
    try:
        with _opened(name) as file:
            return file.read()
    except (OSError, ValueError) as error:
        return _unreadable(name, error)


def _by_line(name: str, errors: str) -> Iterator[Batch]:
    """Read the lines of a file as they come."""
    number, offset = 0, 0
    begun: list[bytes] = []  # a line of which the end has not come yet
    try:
        with _opened(name) as file:
            while data := file.read1(_READ):  # type: ignore[attr-defined]  # what is there, without waiting for more
                head, newline, rest = data.rpartition(b"\n")
                if not newline:
                    begun.append(rest)
                    continue
                whole = b"".join([*begun, head])
                for start, chunk in _chunks(whole):
                    yield _batch(name, chunk, number, offset + start, errors)
                    number += len(chunk)
                offset += len(whole) + 1
                begun = [rest]
    except (OSError, ValueError) as error:
        yield Batch([_unreadable(name, error)], 0, 1)
        return
    yield _batch(name, [b"".join(begun)], number, offset, errors)._replace(files=1)


def _chunks(data: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """Cut whole lines into lists of about a batch each, with the offset at which each begins."""
    start = 0
    while start <= len(data):
        end = data.find(b"\n", start + _BATCH)
        end = len(data) if end < 0 else end
        yield start, data[start:end].split(b"\n")
        start = end + 1


def _batch(name: str, lines: list[bytes], number: int, offset: int, errors: str) -> Batch:
    """Decode the lines after line `number`, of which the first begins at `offset`; leave out blank ones."""
    items: list[Record | Failure] = []
    size = 0
    for line in lines:
        number += 1
        if line and not line.isspace():
            item = _decoded(name, number, line.removesuffix(b"\r"), offset + size, errors)
            if isinstance(item, Failure) or item.text.strip():
                items.append(item)
        size += len(line) + 1
    return Batch(items, size, 0)


def _decoded(name: str, line: int | None, data: bytes, offset: int, errors: str) -> Record | Failure:
    """Decode a record that begins at `offset` of its file."""
    mark = len(_BOM) if offset == 0 and data.startswith(_BOM) else 0
    try:
        return Record(name, line, data[mark:].decode("utf-8", errors))
    except UnicodeDecodeError as error:
        at = mark + error.start
        byte = f"byte 0x{data[at]:02x} at offset {offset + at}"
        if offset == 0 and data.startswith(_UTF_16):
            return Failure(f"{_title(name, line)}: not UTF-8: {byte} (this looks like UTF-16); convert it")
        return Failure(f"{_title(name, line)}: not UTF-8: {byte} ({error.reason}); convert it, or use --errors replace")


def _opened(name: str) -> IO[bytes]:
    if name != STDIN:
        return open(name, "rb")  # noqa: PTH123  (a name may be anything the system takes; the caller closes it)
    if sys.stdin is None:
        raise ValueError("closed")
    return _Kept(sys.stdin.buffer)  # type: ignore[return-value]


class _Kept:
    """Standard input, which stays open."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.read = stream.read
        self.read1 = stream.read1  # type: ignore[attr-defined]

    def __enter__(self) -> _Kept:  # noqa: PYI034
        return self

    def __exit__(self, *_: object) -> None:
        """Leave it open."""


def _unreadable(name: str, error: OSError | ValueError) -> Failure:
    if name == STDIN and sys.stdin is None:
        return Failure(f"{_title(name, None)}: closed")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    hint = f"; name its files, as in {name.rstrip('/')}/*" if isinstance(error, IsADirectoryError) else ""
    return Failure(f"{_title(name, None)}: cannot be read: {reason}{hint}")


def _title(name: str, line: int | None) -> str:
    name = "standard input" if name == STDIN else name
    return name if line is None else f"{name}:{line}"
