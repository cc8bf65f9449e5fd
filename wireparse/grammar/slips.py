"""Words that a keyboard got wrong by one letter."""

from __future__ import annotations

__all__ = ["is_slip"]


def is_slip(right: str, wrong: str) -> bool:
    """Whether one letter left out, added, replaced or swapped with the next turns `right` into `wrong`.

    >>> [is_slip("handout", word) for word in ("handotu", "hanout", "handoutt", "hangout", "handover")]
    [True, True, True, True, False]
    """
    if right == wrong:
        return True
    at = next((i for i, (a, b) in enumerate(zip(right, wrong, strict=False)) if a != b), min(len(right), len(wrong)))
    tails = {
        (right[at + 1 :], wrong[at:]),
        (right[at:], wrong[at + 1 :]),
        (right[at + 1 :], wrong[at + 1 :]),
    }
    swapped = right[at : at + 2][::-1] == wrong[at : at + 2] and right[at + 2 :] == wrong[at + 2 :]
    return swapped or any(a == b for a, b in tails)
