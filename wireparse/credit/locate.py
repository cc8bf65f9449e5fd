"""First stage: where the credit of a caption stands.

Candidates are tried in the order in which desks print them: at the end, at the start, inside. Each is read, and taken when
what was read speaks for a credit.
"""

from __future__ import annotations

from wireparse.credit.ends import at_end
from wireparse.credit.judge import has_sentence
from wireparse.credit.reading import read
from wireparse.credit.scope import LONGEST, Found, scope_of
from wireparse.credit.starts import at_start, inside

__all__ = ["find", "whole"]


def find(text: str, start: int, end: int) -> Found | None:
    """Find the credit of the caption `text[start:end]`."""
    start, end, outer = scope_of(text, start, end)
    if start >= end:
        return None
    found = at_end(text, start, end, outer)
    if found is not None and (found[0] > start or not found[2].stray):
        return found
    # What opens the caption and holds words that no name would may be a credit and the caption that follows it without a stop.
    return at_start(text, start, end) or found or inside(text, start, end)


def whole(text: str) -> Found | None:
    """Read all of `text` as one credit, or give `None` where it is a sentence."""
    start, end, outer = scope_of(text, 0, len(text))
    if start >= end or end - start > 2 * LONGEST:
        return None
    reading = read(text, start, end)
    if not (reading.names or reading.flags) or reading.length > 30:
        return None
    allowed = 2 if reading.leads or reading.agencies else 0
    if reading.stray and has_sentence(text, start, end - 1):  # "Photo by A. Illustration by B."
        found = at_end(text, start, end, outer)
        return found if found is not None and found[0] == start else None
    return None if reading.stray > allowed else (start, outer, reading)
