"""Words for where someone stands in a picture, as captions of AP, AFP, Reuters and Getty Images print them.

The sides are the names of `Side`. All in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

__all__ = ["ORDINALS", "SIDES"]

SIDES: Final = MappingProxyType(
    {
        "l": "LEFT",
        "left": "LEFT",
        "r": "RIGHT",
        "right": "RIGHT",
        "c": "CENTER",
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

ORDINALS: Final = MappingProxyType(
    {
        "1st": 1, "first": 1, "2nd": 2, "second": 2, "2d": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "5th": 5, "fifth": 5,
        "6th": 6, "sixth": 6, "7th": 7, "seventh": 7, "8th": 8, "eighth": 8, "9th": 9, "ninth": 9,
    }
)  # fmt: skip
