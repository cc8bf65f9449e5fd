"""What stands to the right of a cue, as the stages hand it to one another: its form and its place."""

from __future__ import annotations

from typing import Final

import attrs

__all__ = ["COLON", "NONE", "OBJECT", "PLAIN", "QUESTION", "QUOTE", "THAT", "TO", "Right"]

# The forms of what is reported.
NONE: Final = 0  # nothing to the right
QUOTE: Final = 1  # a quoted stretch
THAT: Final = 2  # "that" and a clause, `start` behind "that"
PLAIN: Final = 3  # a clause without "that"
TO: Final = 4  # an infinitive
QUESTION: Final = 5  # an embedded question
OBJECT: Final = 6  # a noun phrase that holds quoted words
COLON: Final = 7  # a colon, with words or the next paragraph behind it


@attrs.define
class Right:
    """What is reported to the right of a cue."""

    kind: int
    start: int  # where it starts: the opening mark, the clause
    tail_end: int  # where the tail ends

    def of_kind(self, kind: int) -> Right:
        """The same place read in another form."""
        return Right(kind, self.start, self.tail_end)
