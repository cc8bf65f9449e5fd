"""The labels that a broadcaster's web pages print with a comma: "Image source, Getty Images", "Image caption, The ferry"."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["labels_apart", "without_label"]

_SOURCE: Final = re.compile(r"\b((?:Image|Media|Video) source),(?= )")
_CAPTION: Final = re.compile(r"(?: |^)((?:Image|Media|Video) caption),(?= )", re.MULTILINE)


def labels_apart(text: str) -> str:
    r"""Return `text` in the same length with such labels as others print them: with a colon, a caption's on a line of its own.

    >>> labels_apart("Image source, Reuters Image caption, The ferry")
    'Image source: Reuters\nImage caption: The ferry'
    """
    if " source," in text:
        text = _SOURCE.sub(r"\1:", text)
    if " caption," in text:
        text = _CAPTION.sub(lambda match: ("\n" if match[0][0] == " " else "") + match[1] + ":", text)
    return text


def without_label(text: str) -> str:
    """Return a description less the label that it opens with."""
    label = _CAPTION.match(text) if " caption," in text else None
    return text if label is None else text[label.end() :].lstrip()
