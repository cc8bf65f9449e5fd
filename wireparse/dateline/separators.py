"""What closes a dateline, and what stands between its elements."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["GAP", "SEPARATOR", "SPACE"]

# Bold type around a place or agency: "<b>LONDON</b> —".
_TAG: Final = r"(?: </?[A-Za-z][^<>\n]{0,60}+> \s{0,2}+ )?+"
# Between two elements: space, commas, stops, line ends.
GAP: Final = re.compile(rf"\s{{0,3}}+ {_TAG} [.,;]{{0,3}} \s{{0,3}}+", re.VERBOSE)
# What closes a dateline: "--", " -", "-", "–", "—", "_", ":", ".-", "....", the damaged dashes of old code pages; also doubled;
# the bars and bullets of some papers; dashes as HTML entities.
SEPARATOR: Final = re.compile(
    rf"""
    \s{{0,4}}+ {_TAG} [.,;]{{0,2}} \s{{0,3}}+
    (?: (?P<dash> (?<=\s)(?: [|•·»] | >> )(?=\s) | -{{2,4}} | (?P<stops> \.{{4,8}} ) | [—–―‒−_\x96\x97\ufffd]{{1,3}} | (?<=[\s.,)\]/>])-{{1,2}} | -(?=[\s"“'(]|$)
          | &(?: [mn]dash | \#(?:8211|8212|150|151) | \#x201[34] ); )
        (?: [ ]? [-—–] )*+ \.?
      | (?P<colon> : ) (?=\s|$|<) )
    (?: </[A-Za-z]{{1,8}}> )?+
    """,
    re.VERBOSE,
)
SPACE: Final = re.compile(r"\s*+")
