"""What stands around the credits of a caption: page furniture, and the wire's instructions to editors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from wireparse.grammar.spaces import lower_case

if TYPE_CHECKING:
    from wireparse.credit.reading import Reading

__all__ = ["LONGEST", "LOOSE", "Found", "Scope", "is_furniture", "scope_of"]

LONGEST: Final = 400  # characters of the longest credit
LOOSE: Final = " \t\r\n\xa0-–—,;:/|"  # what may stand between a caption and its credit


# A credit found: where all of it starts and ends, and what was read in it.
Found: TypeAlias = "tuple[int, int, Reading]"
# A caption without what follows its credit: where it starts, where the names of a credit at its end can reach, and where instructions
# to editors end.
Scope: TypeAlias = tuple[int, int, int]


# The page's words behind a caption, in lower case.
_FURNITURE: Final = (
    "hide caption", "toggle caption", "opens new tab", "acquire licensing rights", "acquire licencing rights", "purchase licensing rights",
    "purchase licencing rights", "license photo", "enlarge this image", "view image in fullscreen", "view gallery in fullscreen", "more", "less",
    "all rights reserved", "all rights reserved.", "more >", "less >", "more>", "less>", "facebook twitter pinterest", "facebook twitter email", "facebook twitter whatsapp",
)  # fmt: skip
_RESERVED: Final = "ights reserved."
_TOLD_BY: Final = 12  # characters at their end
_FURNITURE_ENDS: Final = tuple({phrase[-_TOLD_BY:] for phrase in _FURNITURE})
_AROUND_FURNITURE: Final = " \t\r\n,.|"
_LONGEST_FURNITURE: Final = 120  # characters of all that is behind one caption
# The wire's words to editors, in capitals: what they open with, looked at wherever a word in capitals starts.
_SHOUTED: Final = re.compile(r"[A-Z](?<!\w.)[A-Z]++")
_INSTRUCTIONS: Final = re.compile(
    r"""
    (?: ATTENTION[ ]EDITORS | EDITOR'?S'?[ ]NOTE | (?:FOR[ ])?EDITORIAL[ ]USE | MANDATORY[ ]CREDIT\s*+(?=[.;]|$) | CREDIT[ ]MANDATORY | NO[ ](?:RE)?SALES | NO[ ]ARCHIV
      | NO[ ]USE | NO[ ]COMMERCIAL | NOT[ ]FOR[ ]SALE | RESTRICTED[ ]TO | (?:THIS|THE)[ ](?:IMAGE|PICTURE|PHOTO|PHOTOGRAPH|HANDOUT|VIDEO)[ ](?:HAS|WAS|IS|MAY|CAN)
      | BEST[ ](?:QUALITY|AVAILABLE) | QUALITY[ ](?:REPEAT|FROM) | (?:SOUTH[ ]|NORTH[ ]|NEW[ ]|HONG[ ]|UNITED[ ])?[A-Z]{4,}[ ]OUT(?=[\s.;]|$) | ORG[ ]XMIT | TPX[ ]IMAGES | IMAGES?[ ]OF[ ]THE[ ]DAY | REFILE | TEMPLATE[ ]OUT | XMIT )
    """,
    re.VERBOSE,
)
# A part of each of them.
_INSTRUCTING: Final = (
    "EDIT", "CREDIT", "NO ", "NOT ", "RESTRICTED", "THIS ", "THE ", "BEST ", "QUALITY ", " OUT", "XMIT", "IMAGE", "REFILE",
)  # fmt: skip


def _may_instruct(words: str) -> bool:
    """A quick look that lets no instruction to editors pass unseen."""
    for part in _INSTRUCTING:  # noqa: SIM110  (in a third of the time of `any`)
        if part in words:
            return True
    return False


# A line that ends so is a dateline that stands alone: "MIAMI (AP) --".
_DATELINE_ENDS: Final = (") --", ") -", ") —", ") –", ") _", ") ---", "/ --", "/ -", "/. --", ")--", ")—", ")-")
_DATELINE_DASHES: Final = frozenset("-—–_")
_CLOSES: Final = frozenset(").")  # no page furniture ends so, most captions do


def is_furniture(words: str) -> bool:
    """Whether words behind a credit are the page's and no part of the caption: "hide caption", "| License Photo"."""
    return len(words) <= _LONGEST_FURNITURE and _before_furniture(words, 0, len(words)) == 0


def _before_furniture(text: str, start: int, end: int) -> int:
    """Where the page's words start that end at `end`, with the stops and bars before them; `end` where there are none."""
    if not text[max(start, end - _TOLD_BY) : end].lower().endswith(_FURNITURE_ENDS):
        return end
    words = lower_case(text[start:end])
    while words.endswith(_FURNITURE):
        longest = max([len(phrase) for phrase in _FURNITURE if words.endswith(phrase)])
        words = words[:-longest].rstrip(_AROUND_FURNITURE)
    return start + len(words)


def scope_of(text: str, start: int, end: int) -> Scope:
    """Set aside page furniture and the wire's instructions to editors."""
    end = start + len(text[start:end].rstrip())
    start = end - len(text[start:end].lstrip())
    if start == end:
        return start, end, end
    if text[end - 1] not in _CLOSES or text.endswith(_RESERVED, start, end):
        end = _before_furniture(text, max(start, end - _LONGEST_FURNITURE), end)
        if end == start:
            return start, end, end
    names = end
    if text[start if end - start < 6 else end - 6 : end].isupper():
        names = _before_instructions(text, max(start, end - 2 * LONGEST), end)
    if text[end - 1] in _DATELINE_DASHES and text.endswith(_DATELINE_ENDS, start, end):
        return start, start, end
    return start, start + len(text[start:names].rstrip(LOOSE)), end


def _before_instructions(text: str, start: int, end: int) -> int:
    """Where the wire's instructions to editors start that end at `end`, which itself is given where there are none."""
    if _may_instruct(text[start:end]):
        for word in _SHOUTED.finditer(text, start, end):
            if _INSTRUCTIONS.match(text, word.start(), end):
                shouted = text[word.start() : end]
                if sum(map(str.islower, shouted)) * 4 < sum(map(str.isupper, shouted)):
                    return word.start()
                break
    return end
