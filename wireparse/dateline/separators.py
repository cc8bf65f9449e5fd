"""What closes a dateline, and what stands between its elements."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["GAP", "SEPARATOR", "SPACE"]

# Between two elements: space, commas, stops, line ends.
GAP: Final = re.compile(r"\s{0,3}+[.,;]{0,3}\s{0,3}+")
# What closes a dateline: "--", " -", "-", "–", "—", "_", ":", ".-", the damaged dashes of old code pages; also doubled;
# the bars and bullets of some papers.
SEPARATOR: Final = re.compile(
    r"""
    \s{0,4}+ [.,;]{0,2} \s{0,3}+
    (?: (?P<dash> (?<=\s)(?: [|•·»] | >> )(?=\s) | -{2,4} | [—–―_\x96\x97\ufffd]{1,3} | (?<=[\s.,)\]/])-{1,2} | -(?=[\s"“'(]|$) )
        (?: [ ]? [-—–] )*+ \.?
      | (?P<colon> : ) (?=\s|$) )
    """,
    re.VERBOSE,
)
SPACE: Final = re.compile(r"\s*+")
