"""The speakers met before a mention, read only as far back as its resolution asks."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireparse.attribution.model import Mention

__all__ = ["Before", "Earlier", "met"]

_MOST: Final = 24  # speakers that are looked back at


class Earlier:
    """Mentions of speakers before a place, the nearest first; each is found when somebody gets to it, and kept."""

    __slots__ = ("_met", "_rest")

    def __init__(self, nearest_first: Iterable[Mention]) -> None:
        self._rest: Final = islice(nearest_first, _MOST)
        self._met: Final[list[Mention]] = []

    def __iter__(self) -> Iterator[Mention]:
        at = 0
        while at < len(self._met) or self._finds():
            yield self._met[at]
            at += 1

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that start from `start` to before `end`, in the order of the text."""
        met = self._met
        while (not met or met[-1].start >= start) and self._finds():
            pass
        return [each for each in reversed(met) if start <= each.start < end] if met and met[0].start >= start else []

    def before(self, start: int) -> Earlier:
        """Return the mentions before another place, one of these."""
        return Earlier(each for each in self if each.start < start)

    def _finds(self) -> bool:
        """Find one more; say whether there was one."""
        found = next(self._rest, None)
        if found is None:
            return False
        self._met.append(found)
        return True


# The speakers before a mention, as they are handed on: a sequence gives the nearest last, a function those before a mention nearest first.
Before: TypeAlias = "Earlier | Sequence[Mention] | Callable[[Mention], Iterable[Mention]]"


def met(before: Before, mention: Mention) -> Earlier:
    """Return the speakers before a mention, to be looked at; most mentions ask for none."""
    if isinstance(before, Earlier):
        return before
    return Earlier(before(mention) if callable(before) else reversed(before))
