"""Results as one self-contained page: the story with every result highlighted, and beside it what each says.

The page needs no network and no script. A quote and its speaker share a colour; the notes are linked from the highlights
and back. All text is escaped; characters that HTML has no place for are shown as U+FFFD.
"""

from __future__ import annotations

import zlib
from importlib import resources
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.output.describe import collect, describe, headline
from wireparse.output.highlight import Mark, escape, highlighted, marks_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse.article import Article

__all__ = ["document", "fragment", "page"]

_NAMES: Final = {"NumericClaim": "claim"}
_LEGEND: Final = (
    ("dateline", "dateline"),
    ("caption", "caption"),
    ("credit", "credit"),
    ("quote direct", "direct quote"),
    ("quote mixed", "mixed quote"),
    ("quote indirect", "reported speech"),
    ("speaker", "speaker"),
    ("cue", "cue"),
    ("claim", "numeric claim"),
)


class Note(NamedTuple):
    """A result with the name that the page gives it and the hue of its speaker."""

    result: Any
    name: str  # "quote 3"
    anchor: str
    hue: int | None


def page(article: Article) -> str:
    """Return an article as a complete page."""
    title = "Story" if article.dateline is None else article.dateline.text
    return document([(title, article.text, article)])


def fragment(article: Article) -> str:
    """Return an article as a piece of a page, for a notebook's output cell."""
    anchor = f"w{zlib.crc32(article.text.encode('utf-8', 'surrogatepass')):08x}"
    return f"<style>{_style()}</style>\n{_story('', article.text, article, anchor)}"


def document(stories: Iterable[tuple[str, str, Any]]) -> str:
    """Return a complete page of stories, each given as title, text, and what a parser found in the text."""
    stories = list(stories)
    titles = stories[0][0] if len(stories) == 1 else f"{len(stories)} records"
    body = "\n".join(_story(title, text, found, f"r{number}") for number, (title, text, found) in enumerate(stories, 1))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{escape(titles)} · wireparse</title>
<style>
{_page_style()}{_style()}</style>
</head>
<body>
{body}
</body>
</html>
"""


def _style() -> str:
    return resources.files(__package__).joinpath("story.css").read_text(encoding="utf-8")


def _page_style() -> str:
    return resources.files(__package__).joinpath("page.css").read_text(encoding="utf-8")


def _story(title: str, text: str, found: Any, anchor: str) -> str:
    notes = _notes(collect(found), anchor)
    marks = [mark for note in notes for mark in marks_of(note.result, note.anchor, note.name, note.hue)]
    heading = f'<h1 dir="auto">{escape(title)}</h1>\n' if title else ""
    return f"""<article class="wireparse">
<header>
{heading}{_legend(marks)}</header>
<div class="columns">
<section class="text" aria-label="Text">
{highlighted(text, marks)}
</section>
<section class="notes" aria-label="Results">
{_cards(notes)}
</section>
</div>
</article>"""


def _notes(results: tuple[Any, ...], anchor: str) -> list[Note]:
    """Number the results of each sort and give every speaker a hue, in order of appearance."""
    counts: dict[str, int] = {}
    hues: dict[str, int] = {}
    notes = []
    for result in results:
        kind = type(result).__name__
        kind = _NAMES.get(kind, kind.lower())
        counts[kind] = counts.get(kind, 0) + 1
        speaker = getattr(result, "speaker", None)
        # Steps of the golden angle keep neighbours apart however many speakers there are.
        hue = None if speaker is None else hues.setdefault(speaker.full_name, (210 + 137 * len(hues)) % 360)
        notes.append(Note(result, f"{kind} {counts[kind]}", f"{anchor}-{kind}{counts[kind]}", hue))
    return notes


def _legend(marks: list[Mark]) -> str:
    """Explain the kinds of highlight that the story has."""
    present = {mark.kind for mark in marks}
    items = [f'<li><mark class="{kind}">{label}</mark></li>' for kind, label in _LEGEND if kind in present]
    return f'<ul class="legend" aria-label="Legend">{"".join(items)}</ul>\n' if items else "<p>Nothing found.</p>\n"


def _cards(notes: list[Note]) -> str:
    return f"<ol>\n{''.join(map(_card, notes))}</ol>" if notes else ""


def _card(note: Note) -> str:
    kind = note.name.split(maxsplit=1)[0]
    hue = "" if note.hue is None else f' style="--hue:{note.hue}"'
    rows = "".join(f"<dt>{label}</dt><dd dir='auto'>{escape(value)}</dd>" for label, value in describe(note.result))
    return f"""<li id="{note.anchor}" class="{kind}{"" if note.hue is None else " voiced"}"{hue}>
<h2><a href="#{note.anchor}-text">{note.name}</a></h2>
<p dir="auto">{escape(" ".join(headline(note.result).split()))}</p>
<dl>{rows}</dl>
</li>
"""
