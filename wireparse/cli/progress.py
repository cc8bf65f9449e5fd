"""How far the work has come, on a terminal that is not busy with results."""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import TYPE_CHECKING, Final, TextIO

from wireparse.cli.sources import STDIN, Batch

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Progress"]

_CLEAR: Final = "\r\x1b[K"
_PATIENCE: Final = 0.5  # seconds before a bar is shown at all
_PAUSE: Final = 0.1  # seconds between two pictures of it
_BAR: Final = 30


class Progress:
    """A bar on standard error, if that is a terminal and standard output is not; and messages that do not get in its way."""

    def __init__(self, names: Sequence[str], *, quiet: bool) -> None:
        self._shown = False
        self._start = self._last = time.monotonic()
        self._is_on = not quiet and _is_terminal(sys.stderr) and not _is_terminal(sys.stdout)
        # Several files are counted; of a single one the bytes are; a stream has no known end.
        self._counts_files = len(names) > 1
        self._total = len(names) if self._counts_files else sum(map(_size, names))
        self._done = self._records = 0

    def advance(self, batch: Batch) -> None:
        """Count what has been done."""
        self._done += batch.files if self._counts_files else batch.size
        self._records += len(batch.items)
        now = time.monotonic()
        if self._is_on and now - self._start >= _PATIENCE and now - self._last >= _PAUSE:
            self._last, self._shown = now, True
            line = self._line(now - self._start)
            sys.stderr.write(_CLEAR + line[: shutil.get_terminal_size().columns - 1])
            sys.stderr.flush()

    def say(self, message: str) -> None:
        """Write a line to standard error."""
        self.clear()
        sys.stderr.write(f"wireparse: {message}\n")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._shown:
            self._shown = False
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()

    def _line(self, seconds: float) -> str:
        records = f"{self._records:,} record{'' if self._records == 1 else 's'}"
        if self._total == 0:
            return f"wireparse  {records}  {_clock(seconds)}"
        part = min(self._done / self._total, 1)
        full = round(part * _BAR)
        bar = "#" * full + "-" * (_BAR - full)
        what = f"{self._done:,} of {self._total:,} files" if self._counts_files else records
        left = f"  {_clock(seconds / part - seconds)} left" if part else ""
        return f"wireparse  [{bar}] {part:4.0%}  {what}{left}"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _size(name: str) -> int:
    try:
        return 0 if name == STDIN else os.stat(name).st_size  # noqa: PTH116  (a name may be anything the system takes)
    except (OSError, ValueError):
        return 0


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
