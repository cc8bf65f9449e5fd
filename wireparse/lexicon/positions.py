"""Words for where someone stands in a picture, as captions of AP, AFP, Reuters and Getty Images print them.

The sides are the names of `Side`. All in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wireparse.lexicon._words import words

__all__ = ["FILLERS", "LETTERS", "ORDINALS", "POSES", "SIDES", "SIDES_ABROAD", "WEAK_SIDES"]

SIDES: Final = MappingProxyType(
    {
        "left": "LEFT",
        "right": "RIGHT",
        "center": "CENTER",
        "centre": "CENTER",
        "middle": "CENTER",
        "top": "TOP",
        "above": "TOP",
        "upper": "TOP",
        "bottom": "BOTTOM",
        "below": "BOTTOM",
        "lower": "BOTTOM",
        "front": "FRONT",
        "foreground": "FRONT",
        "back": "BACK",
        "rear": "BACK",
        "behind": "BACK",
        "background": "BACK",
    }
)

# As AFP, EFE and dpa print them in brackets in French, Spanish and German.
SIDES_ABROAD: Final = MappingProxyType(
    {
        "gauche": "LEFT",
        "droite": "RIGHT",
        "izq": "LEFT",
        "izquierda": "LEFT",
        "der": "RIGHT",
        "derecha": "RIGHT",
        "centro": "CENTER",
        "links": "LEFT",
        "rechts": "RIGHT",
        "mitte": "CENTER",
    }
)

# Single letters, which stand in brackets or after an ordinal only.
LETTERS: Final = MappingProxyType({"l": "LEFT", "r": "RIGHT", "c": "CENTER"})

ORDINALS: Final = MappingProxyType(
    {
        "1st": 1, "first": 1, "2nd": 2, "second": 2, "2d": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "5th": 5, "fifth": 5,
        "6th": 6, "sixth": 6, "7th": 7, "seventh": 7, "8th": 8, "eighth": 8, "9th": 9, "ninth": 9, "10th": 10, "tenth": 10,
    }
)  # fmt: skip

# What else a notation may hold: how someone stands, small words, "far".
POSES: Final = words("pictured seated sitting standing kneeling crouching seen shown")
FILLERS: Final = POSES | words("at on in to from the of far extreme immediate row side second-row and most clockwise")

# Sides that alone, between commas, say little.
WEAK_SIDES: Final = words("above below upper lower behind")
