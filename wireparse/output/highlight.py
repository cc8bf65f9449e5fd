"""The text of a story with its results marked up: nested where they nest, split where they cross."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.caption import Caption
from wireparse.dateline import Dateline
from wireparse.output.describe import describe
from wireparse.quotes import Quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.elements import Span

__all__ = ["Mark", "escape", "highlighted", "marks_of"]

# Not allowed in a page: controls but tab and newline, lone surrogates, noncharacters.
_NO_HTML: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

# What a small link says in front of its number where the first letter is taken: C is a caption.
_LETTERS: Final = MappingProxyType({"claim": "N"})


class Mark(NamedTuple):
    """A stretch of text to highlight."""

    start: int
    end: int
    kind: str  # CSS classes: "quote direct", "speaker"
    label: str  # shown on hover
    anchor: str  # of the note that explains it
    hue: int | None = None
    ref: str = ""  # text of the link to the note, behind the last stretch of a result
    is_target: bool = False  # the link in the note leads here


def escape(text: str) -> str:
    r"""Return `text` for any place in a page.

    >>> escape("<b> & \x00")
    '&lt;b&gt; &amp; �'
    """
    return html.escape(_NO_HTML.sub("\ufffd", text))


def marks_of(result: Any, anchor: str, name: str, hue: int | None) -> Iterator[Mark]:
    """Give the stretches of a result and of its parts. Pointing at one shows the fields of its result."""
    label = "\n".join([name, *(f"{field}: {value}" for field, value in describe(result))])
    kind, number = name.split()
    ref = f"{_LETTERS.get(kind, kind[0].upper())}{number}"
    if isinstance(result, Quote):
        yield from _quote_marks(result, anchor, label, hue, ref)
        return
    yield Mark(*_ends(result.span), kind, label, anchor, None, ref, is_target=True)
    if isinstance(result, Caption):
        yield from _caption_marks(result, anchor)
    elif isinstance(result, Dateline):
        for place in result.places:
            yield from _part(place, "place", "place", anchor)
        yield from _part(result.date, "date", "date", anchor)


def _quote_marks(quote: Quote, anchor: str, label: str, hue: int | None, ref: str) -> Iterator[Mark]:
    speaker = "" if quote.speaker is None else quote.speaker.full_name
    kind = quote.kind.name.lower()
    for number, span in enumerate(quote.fragments):
        last = number == len(quote.fragments) - 1
        yield Mark(*_ends(span), f"quote {kind}", label, anchor, hue, ref if last else "", is_target=number == 0)
    if kind == "mixed":
        for span in quote.marked:
            yield Mark(*_ends(span), "borrowed", label, anchor, hue)
    yield from _part(quote.speaker, "speaker", f"speaker: {speaker}", anchor, hue)
    yield from _part(quote.cue, "cue", "cue", anchor, hue)
    yield from _part(quote.when, "date", "when", anchor)


def _caption_marks(caption: Caption, anchor: str) -> Iterator[Mark]:
    for found in caption.people:
        yield from _part(found.person, "person", f"in the picture: {found.person.name}", anchor)
    yield from _part(caption.place, "place", "place", anchor)
    yield from _part(caption.date, "date", "date", anchor)
    if caption.credit is not None:
        yield Mark(*_ends(caption.credit.span), "credit", f"credit: {caption.credit.credit_line}", anchor)


def _part(element: Any, kind: str, label: str, anchor: str, hue: int | None = None) -> Iterator[Mark]:
    """Give the stretch of an element, if it is there and says where it stands."""
    if element is not None and element.span is not None:
        yield Mark(*_ends(element.span), kind, label, anchor, hue)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def highlighted(text: str, marks: list[Mark]) -> str:
    """Return `text` as paragraphs with `marks`, which may nest and cross.

    A mark that crosses another, or runs over the end of a paragraph, is closed there and opened again.
    """
    opening, closing = defaultdict(list), defaultdict(list)
    for mark in sorted({mark for mark in marks if mark.start < mark.end}, key=lambda mark: (mark.start, -mark.end)):
        opening[mark.start].append(mark)
        closing[mark.end].append(mark)
    lines = [(found.start(), found.end()) for found in re.finditer(r"[^\n]*\S[^\n]*", text)]
    edges = sorted({0, len(text), *opening, *closing, *(edge for line in lines for edge in line)})
    starts, ends = {start for start, _ in lines}, {end for _, end in lines}
    out: list[str] = []
    stack: list[Mark] = []
    inside = False
    for position, following in zip(edges, [*edges[1:], len(text)], strict=True):
        if position in closing:
            _close(out, stack, set(closing[position]), inside=inside)
        if position in ends:
            out.extend("</mark>" * len(stack))
            out.append("</p>\n")
            inside = False
        if position in starts:
            out.append('<p dir="auto">')
            out.extend(_open_tag(mark, again=True) for mark in stack)
            inside = True
        for mark in opening.get(position, ()):
            stack.append(mark)
            if inside:
                out.append(_open_tag(mark))
        if inside:
            out.append(escape(text[position:following]))
    return "".join(out)


def _close(out: list[str], stack: list[Mark], done: set[Mark], *, inside: bool) -> None:
    """Close the marks `done`, and open again those above them that go on."""
    keep: list[Mark] = []
    while done.intersection(stack):
        mark = stack.pop()
        if inside:
            out.append("</mark>")
        if mark not in done:
            keep.append(mark)
        elif mark.ref and inside:
            out.append(f'<a class="ref" href="#{mark.anchor}">{mark.ref}</a>')
    for mark in reversed(keep):
        stack.append(mark)
        if inside:
            out.append(_open_tag(mark, again=True))


def _open_tag(mark: Mark, *, again: bool = False) -> str:
    target = f' id="{mark.anchor}-text"' if mark.is_target and not again else ""
    voice = "" if mark.hue is None else f' style="--hue:{mark.hue}"'
    kind = mark.kind if mark.hue is None else f"{mark.kind} voiced"
    return f'<mark class="{kind}"{target}{voice} title="{escape(mark.label)}">'
