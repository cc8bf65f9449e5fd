"""The description of a caption: its first sentence, which says what the picture shows, and whether it is a file photo."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["first_sentence", "is_file_photo", "is_undated"]

_FILE: Final = re.compile(
    r"""
    \b FILES? \b | ^File:
  | \b [Ff]ile[ ] (?: [Pp]hoto(?:graph)? | PHOTO | [Pp]icture | [Ii]mage | [Pp]ic | [Hh]andout ) \b
  | \b (?:[Aa]rchive|[Ll]ibrary)[ ](?:photo|picture|image)\b
    """,
    re.VERBOSE,
)
# A stop that a sentence follows.
_STOP: Final = re.compile(r"[.!?][\"”’)]*+\s(?=\W{0,3}[A-ZÀ-Þ\d])")
_ABBREVIATED: Final = re.compile(
    r"\b(?:[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Reps?|Sens?|Gov|Gen|St|Lt|Col|Maj|Capt|Sgt|vs|Jr|Sr|No|Supt|Inc|Corp|Ltd)\.$"
)
_SHORTEST: Final = 25  # characters of a first sentence that says anything: "In pictures. The fair ..."
_OPENING: Final = 54  # characters before "undated" in the words that open a description


def is_file_photo(words: str) -> bool:
    """Whether a description says that the picture comes from the files."""
    if "file " in words or "File" in words or "FILE" in words or "rchive" in words or "ibrary" in words:
        return _FILE.search(words) is not None
    return False


def is_undated(words: str) -> bool:
    """Whether a description opens by saying that nobody knows when the picture was taken."""
    return "ndated " in words and words.index("ndated ") < _OPENING


def first_sentence(text: str, start: int, end: int) -> int:
    """Where the first sentence of the description ends that says anything."""
    read = start + _SHORTEST
    while read < end and (found := _STOP.search(text, read, end)):
        at, read = found.span()
        if text[at] != "." or not _ABBREVIATED.search(text, at - 6, at + 1):
            return read
    return end
