"""The text of a story with its results marked up: nested where they nest, split where they cross."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.caption import Caption
from wireparse.dateline import Dateline
from wireparse.output.describe import Rows, describe
from wireparse.output.notes import Note, Voice, speaker_of
from wireparse.quotes import Quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.elements import Span

__all__ = ["Mark", "badge", "escape", "highlighted", "marks_of", "voiced"]

# A line that is not blank, from its start: of a blank one nothing is tried twice.
_LINE: Final = re.compile(r"(?<![^\n])[^\S\n]*+\S[^\n]*+")
# Not allowed in a page: controls but tab and newline, lone surrogates, noncharacters.
_NO_HTML: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_COLORS: Final = 8  # of speakers, in story.css; their numbers go on


class Mark(NamedTuple):
    """A stretch of text to highlight."""

    start: int
    end: int
    kind: str  # CSS classes: "quote direct", "speaker"
    tip: str  # markup of the fields, shown at the highlight that is pointed at
    tail: str = ""  # markup behind the last stretch of a result: the reference to its note
    target: str = ""  # where the link in the note leads


def escape(text: str) -> str:
    r"""Return `text` for any place in a page.

    >>> escape("<b> & \x00")
    '&lt;b&gt; &amp; �'
    """
    return html.escape(_NO_HTML.sub("\ufffd", text))


def voiced(kind: str, voice: Voice | None) -> str:
    """Return the classes of something in the colour of a speaker."""
    return kind if voice is None else f"{kind} voiced v{(voice.number - 1) % _COLORS + 1}"


def badge(voice: Voice | None) -> str:
    """Return the number of a speaker as a badge. A screen reader has the name, so it passes over it."""
    return "" if voice is None else f'<sup class="{voiced("badge", voice)}" aria-hidden="true">{voice.number}</sup>'


def marks_of(notes: Iterable[Note]) -> list[Mark]:
    """Return the stretches of the results and of their parts, each speaker that several results share once."""
    marks: dict[tuple[int, int, str], Mark] = {}
    for note in notes:
        for mark in _marks(note):
            key = (mark.start, mark.end, mark.target or mark.kind)
            marks.setdefault(key, mark)
    return list(marks.values())


def _marks(note: Note) -> Iterator[Mark]:
    result = note.result
    tip = _tip(note.title, note.rows)
    voice = note.voice if note.kind == "quote" else None
    tail = (
        f'<a class="{voiced("ref", voice)}" href="#{note.anchor}" role="doc-noteref" aria-label="{escape(note.label)}"'
        f' aria-describedby="{note.anchor}-fields">{note.ref}{badge(voice)}</a>'
    )
    target = f"{note.anchor}-text"
    if isinstance(result, Quote):
        yield from _quote_marks(result, voiced(f"quote {result.kind.name.lower()}", voice), tip, tail, target)
        if result.kind.name == "MIXED":
            for span in result.marked:
                yield Mark(*_ends(span), voiced("borrowed", voice), tip)
        yield from _part(result.cue, "cue", "cue")
        yield from _part(result.when, "date", "when it was said")
    else:
        yield Mark(*_ends(result.span), note.kind, tip, tail, target)
    speaker = speaker_of(result)
    if speaker is not None:
        rows = describe(speaker)
        yield Mark(*_ends(speaker.span), voiced("speaker", note.voice), _tip("speaker", rows), badge(note.voice))
    if isinstance(result, Caption):
        yield from _caption_marks(result)
    elif isinstance(result, Dateline):
        for place in result.places:
            yield from _part(place, "place", "place")
        yield from _part(result.date, "date", "date")


def _quote_marks(quote: Quote, kind: str, tip: str, tail: str, target: str) -> Iterator[Mark]:
    first, last = quote.fragments[0], quote.fragments[-1]
    for span in quote.fragments:
        yield Mark(*_ends(span), kind, tip, tail if span == last else "", target if span == first else "")


def _caption_marks(caption: Caption) -> Iterator[Mark]:
    for found in caption.people:
        if found.person.span is not None:
            yield Mark(*_ends(found.person.span), "person", _tip("in the picture", describe(found)))
    yield from _part(caption.place, "place", "place shown")
    yield from _part(caption.date, "date", "date of the picture")
    if caption.credit is not None:
        yield Mark(*_ends(caption.credit.span), "credit", _tip("credit", describe(caption.credit)))


def _part(element: Any, kind: str, title: str) -> Iterator[Mark]:
    """Yield the stretch of an element, if it is there and says where it stands."""
    if element is not None and element.span is not None:
        yield Mark(*_ends(element.span), kind, _tip(title, describe(element)))


def _tip(title: str, rows: Rows) -> str:
    """Return fields as markup that stands inside a highlight: hidden until somebody points at it.

    A screen reader is led to the same fields in the notes.
    """
    fields = "".join(f'<span><i>{label}</i><b dir="auto">{escape(value)}</b></span>' for label, value in rows)
    return f'<span class="tip" hidden aria-hidden="true"><strong>{title}</strong>{fields}</span>'


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
    lines = [(found.start(), found.end()) for found in _LINE.finditer(text)]
    edges = sorted({0, len(text), *opening, *closing, *(edge for line in lines for edge in line)})
    starts, ends = {start for start, _ in lines}, {end for _, end in lines}
    out: list[str] = []
    stack: list[Mark] = []
    inside = False
    for position, following in zip(edges, [*edges[1:], len(text)], strict=True):
        if position in closing:
            _close(out, stack, set(closing[position]), inside=inside)
        if position in ends:
            out.extend(_end_tag(mark) for mark in reversed(stack))
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
            out.append(_end_tag(mark))
        if mark not in done:
            keep.append(mark)
        elif inside:
            out.append(mark.tail)
    for mark in reversed(keep):
        stack.append(mark)
        if inside:
            out.append(_open_tag(mark, again=True))


def _open_tag(mark: Mark, *, again: bool = False) -> str:
    target = f' id="{mark.target}"' if mark.target and not again else ""
    return f'<mark class="{mark.kind}"{target}>'


def _end_tag(mark: Mark) -> str:
    return f"{mark.tip}</mark>"
