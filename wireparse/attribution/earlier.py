"""The speakers met before a mention, read only as far back as its resolution asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireparse.attribution.model import Mention

__all__ = ["Before", "Earlier", "met"]

_MOST: Final = 24  # speakers that are looked back at


class Earlier:
    """Mentions of speakers before a place, the nearest first; those of a paragraph are found when somebody gets to them, and kept."""

    __slots__ = ("_met", "_rest")

    def __init__(self, nearest_first: Iterable[Sequence[Mention]]) -> None:
        self._rest: Final = iter(nearest_first)
        self._met: Final[list[Mention]] = []

    def __iter__(self) -> Iterator[Mention]:
        at = 0
        met = self._met
        while at < len(met) or self._finds():
            yield met[at]
            at += 1

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that start from `start` to before `end`, in the order of the text."""
        met = self._met
        while (not met or met[-1].start >= start) and self._finds():
            pass
        return [each for each in reversed(met) if start <= each.start < end] if met and met[0].start >= start else []

    def before(self, start: int) -> Earlier:
        """Return the mentions before another place, one of these."""
        return Earlier(self._parts_before(start))

    def _parts_before(self, start: int) -> Iterator[list[Mention]]:
        at = 0
        met = self._met
        while at < len(met) or self._finds():
            part = [each for each in met[at:] if each.start < start]
            at = len(met)
            yield part

    def _finds(self) -> bool:
        """Find those of one more paragraph; say whether there were any."""
        met = self._met
        if len(met) < _MOST:
            for part in self._rest:
                if part:
                    met.extend(part)
                    del met[_MOST:]
                    return True
        return False


# The speakers before a mention, as they are handed on: a sequence gives the nearest last, a function those of one paragraph after another,
# the nearest first.
Before: TypeAlias = "Earlier | Sequence[Mention] | Callable[[Mention], Iterable[Sequence[Mention]]]"


def met(before: Before, mention: Mention) -> Earlier:
    """Return the speakers before a mention, to be looked at; most mentions ask for none."""
    if isinstance(before, Earlier):
        return before
    return Earlier(before(mention) if callable(before) else [before[::-1]])
