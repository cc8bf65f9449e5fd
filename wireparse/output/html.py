"""Results as one self-contained page: the story with every result highlighted, and beside it what each says.

The page needs no network and no script. A highlight shows its fields when it is pointed at, or when its reference has the keyboard's
focus. A quote and its speaker share a colour and a number; notes and highlights are linked both ways. All text is escaped;
characters that HTML has no place for are shown as U+FFFD.
"""

from __future__ import annotations

import re
import zlib
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from wireparse.output.describe import describe, headline
from wireparse.output.highlight import badge, escape, highlighted, marks_of, voiced
from wireparse.output.notes import Note, Voice, notes_of, voices_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse.article import Article
    from wireparse.output.highlight import Mark

__all__ = ["card", "document", "fragment", "page"]

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
_ISO_DAY: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_TIME: Final = r"<time>\g<0></time>"
_VOICED: Final = frozenset({"quote direct", "quote mixed", "quote indirect", "speaker"})


def page(article: Article) -> str:
    """Return an article as a complete page."""
    title = "Story" if article.dateline is None else article.dateline.text.rstrip(" -–—_:")
    return document([(title, article.text, article)])


def fragment(article: Article) -> str:
    """Return an article as a piece of a page, for a notebook's output cell."""
    anchor = f"w{zlib.crc32(article.text.encode('utf-8', 'surrogatepass')):08x}"
    return f"<style>{_style()}</style>\n{_story('', article.text, article, anchor)}"


def card(result: Any) -> str:
    """Return one result as a piece of a page: its words and its fields.

    >>> from wireparse import parse_credit
    >>> "<dt>creators</dt><dd dir='auto'>Ana Ruiz</dd>" in card(parse_credit("Photo by Ana Ruiz/AFP"))
    True
    """
    rows = describe(result)
    kind = type(result).__name__
    name = "numeric claim" if kind == "NumericClaim" else kind.lower()
    words = " ".join(headline(result).split())
    return f"""<style>{_style()}</style>
<div class="wireparse card" role="group" aria-label="{name}"><div class="notes"><div class="note {name.split()[-1]}">
<h3>{name}</h3>
<p dir="auto">{escape(words)}</p>
<dl>{_rows(rows)}</dl>
</div></div></div>"""


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
<main>
{body}
</main>
</body>
</html>
"""


def _style() -> str:
    return resources.files(__package__).joinpath("story.css").read_text(encoding="utf-8")


def _page_style() -> str:
    return resources.files(__package__).joinpath("page.css").read_text(encoding="utf-8")


def _story(title: str, text: str, found: Any, anchor: str) -> str:
    notes = notes_of(found, anchor)
    marks = marks_of(notes)
    named = f' aria-labelledby="{anchor}-title"' if title else ' aria-label="Story"'
    heading = f'<h1 id="{anchor}-title" dir="auto">{escape(title)}</h1>\n' if title else ""
    return f"""<article class="wireparse"{named}>
<header>
{heading}{_legend(marks)}{_voices(voices_of(notes))}</header>
<div class="columns">
<section class="text" aria-label="Text">
{highlighted(text, marks)}
</section>
{_cards(notes)}</div>
</article>"""


def _legend(marks: list[Mark]) -> str:
    """Explain the kinds of highlight that the story has."""
    present = {mark.kind.split(" voiced")[0] for mark in marks}
    items = [
        f'<li><mark class="{kind}{" voiced v1" if kind in _VOICED else ""}">{label}</mark></li>'
        for kind, label in _LEGEND
        if kind in present
    ]
    if not items:
        return '<p class="none">Nothing found.</p>\n'
    return f'<ul class="legend" aria-label="Legend">{"".join(items)}</ul>\n'


def _voices(voices: list[Voice]) -> str:
    """List the speakers with colour, number and how much they say."""
    items = [
        f'<li class="{voiced("voice", voice)}">{badge(voice)}<a href="#{voice.anchor}-text" dir="auto">'
        f'{escape(voice.name)}</a> <span class="said">{_said(voice)}</span></li>'
        for voice in voices
    ]
    return f'<ol class="voices" aria-label="Speakers">{"".join(items)}</ol>\n' if items else ""


def _said(voice: Voice) -> str:
    counted = ((voice.quotes, "quote"), (voice.claims, "claim"))
    return ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in counted if count)


def _cards(notes: list[Note]) -> str:
    if not notes:
        return ""
    return f'<section class="notes" aria-label="Results">\n<ol>\n{"".join(map(_card, notes))}</ol>\n</section>\n'


def _card(note: Note) -> str:
    words = " ".join(headline(note.result).split())
    return f"""<li id="{note.anchor}" class="{voiced(f"note {note.kind}", note.voice)}">
<h3><a href="#{note.anchor}-text" role="doc-backlink" aria-label="{note.ref}: back to the text">{note.ref}</a> \
{note.title}{badge(note.voice)}</h3>
<p dir="auto">{escape(words)}</p>
<dl id="{note.anchor}-fields">{_rows(note.rows)}</dl>
</li>
"""


def _rows(rows: list[tuple[str, str]]) -> str:
    return "".join(f"<dt>{label}</dt><dd dir='auto'>{_ISO_DAY.sub(_TIME, escape(value))}</dd>" for label, value in rows)
