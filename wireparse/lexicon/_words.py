"""How the lists of this package are written down: words apart by space, in one string."""

from __future__ import annotations

__all__ = ["words"]


def words(listed: str) -> frozenset[str]:
    """Return the words of `listed`, which stand apart by any space.

    >>> sorted(words("one two"))
    ['one', 'two']
    """
    return frozenset(listed.split())
