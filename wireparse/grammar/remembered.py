"""What is known of single words, worked out once a word: a story says the same few hundred over and over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Remembered"]

Known = TypeVar("Known")
_KEPT: Final = 8192  # words, before all are forgotten
_LONGEST: Final = 64  # characters of a word that is kept


class Remembered(dict[str, Known]):
    """What is known by word; a word that is met for the first time is worked out.

    Words of which the same is known share it: there are few kinds of words, and what is known of them then stays in the processor's cache.

    >>> lengths = Remembered(len)
    >>> lengths["Smith"], list(lengths)
    (5, ['Smith'])
    """

    __slots__ = ("_kinds", "_work_out")

    def __init__(self, work_out: Callable[[str], Known]) -> None:
        super().__init__()
        self._work_out: Final = work_out
        self._kinds: Final[dict[Known, Known]] = {}

    def __missing__(self, word: str) -> Known:
        known = self._work_out(word)
        if len(word) <= _LONGEST:
            if len(self) >= _KEPT:
                self.clear()
                self._kinds.clear()
            self[word] = known = self._kinds.setdefault(known, known)
        return known
