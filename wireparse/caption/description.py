"""What the words of a description say of the picture itself: that it comes from the files, that its day is not known."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_file_photo", "is_undated"]

_FILE: Final = re.compile(
    r"""
    [FfAaLl] (?<!\w.)  # the word boundary behind the set of characters: the search then runs from one of them to the next
    (?: (?<=F)ILES?\b | (?<=^F)ile: | (?<=[Ff])ile[ ](?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|[Pp]ic|[Hh]andout)\b
      | (?:(?<=[Aa])rchive|(?<=[Ll])ibrary)[ ](?:photo|picture|image)\b )
    """,
    re.VERBOSE,
)
_OPENING: Final = 54  # characters before "undated" in the words that open a description


def is_file_photo(words: str) -> bool:
    """Whether a description says that the picture comes from the files."""
    return _FILE.search(words) is not None


def is_undated(words: str) -> bool:
    """Whether a description opens by saying that nobody knows when the picture was taken."""
    return 0 <= words.find("ndated ") < _OPENING
