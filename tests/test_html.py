"""The page: well-formed, self-contained, escaped, and every result on it."""

import shutil
import subprocess
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.stories import TEXT, article
from support.strategies import any_character

from wireparse import Article, Quote, QuoteKind, Span
from wireparse.output.highlight import Mark, escape, highlighted
from wireparse.output.html import document

STORY = article()
VOID = {"meta", "br", "link"}


class Page(HTMLParser):
    """Reads a page and fails where a tag is closed that is not the one open."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.ids, self.links, self.story, self.words = [], [], [], [], [], []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        self.ids += [attrs["id"]] if "id" in attrs else []
        self.links += [attrs["href"]] if "href" in attrs else []
        if tag not in VOID:
            self.open.append((tag, attrs.get("class", "")))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        self.words.append(data)
        # The story itself, without the small links that stand in it.
        if ("section", "text") in self.open and ("a", "ref") not in self.open and self.open[-1][0] in {"p", "mark"}:
            self.story.append(data)


def marked(html, kind):
    """The text of each highlight of a kind, in the order in which they end."""
    parser = Marks()
    parser.feed(html[html.index('<section class="text"') :])
    parser.close()
    return [text for classes, text in parser.found if kind in classes]


class Marks(HTMLParser):
    """Collects highlights: their classes, and their text without the links in it."""

    def __init__(self):
        super().__init__()
        self.stack, self.found, self.in_link = [], [], False

    def handle_starttag(self, tag, attrs):
        self.in_link = tag == "a"
        if tag == "mark":
            self.stack.append([dict(attrs)["class"].split(), ""])

    def handle_endtag(self, tag):
        self.in_link = False
        if tag == "mark":
            self.found.append(self.stack.pop())

    def handle_data(self, data):
        if not self.in_link:
            for entry in self.stack:
                entry[1] += data


def test_a_page_stands_alone():
    html = STORY.to_html()
    page = Page(html)
    assert html.startswith("<!DOCTYPE html>")
    assert not {"script", "img", "link", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert "http:" not in html
    assert "https:" not in html
    assert all(link.startswith("#") for link in page.links)
    assert ("html", {"lang": "en"}) in page.tags


def test_links_lead_somewhere_and_ids_are_unique():
    page = Page(STORY.to_html())
    assert len(set(page.ids)) == len(page.ids)
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    # Seven results: each has a note and a place in the text, and is linked from one to the other.
    assert len(page.ids) == 14
    assert len(page.links) == 14


def test_every_result_is_highlighted():
    html = STORY.to_html()
    assert marked(html, "dateline") == ["OSLO, May 2 (UPI) —"]
    assert marked(html, "caption") == [TEXT.split("\n", 1)[0]]
    assert marked(html, "credit") == ["File Photo by Tom Obi/UPI"]
    assert marked(html, "claim") == ["About 40 skiers", "$5"]
    assert marked(html, "speaker") == ["Mayor Jane Roe", "she"]
    assert marked(html, "cue") == ["said", "said"]
    assert sorted(marked(html, "direct")) == ["About 40 skiers are “missing,”", "missing,"]
    assert marked(html, "mixed") == ["The search “goes on,”"]
    assert marked(html, "borrowed") == ["goes on,"]
    assert marked(html, "person") == ["Mayor Jane Roe"]


def test_a_quote_and_its_speaker_share_a_hue_that_others_do_not():
    page = Page(STORY.to_html())
    styles = {
        (attrs["class"].split()[0], attrs.get("style"))
        for tag, attrs in page.tags
        if tag == "mark" and "style" in attrs
    }
    hues = {style for kind, style in styles}
    assert {kind for kind, _ in styles} == {"quote", "speaker", "cue", "borrowed"}
    assert len(hues) == 1, "one speaker: Jane Roe, also as “she”"


def test_notes_say_what_the_results_say():
    words = Page(STORY.to_html()).words
    for word in (
        "Jane Roe (Mayor), as “she”",
        "approximately 40",
        "dollar (USD)",
        "May 2 (2025-05-02)",
        "claim 2",
        "Q3",
    ):
        assert word in words


def test_pointing_at_a_highlight_shows_the_fields():
    titles = [attrs["title"] for tag, attrs in Page(STORY.to_html()).tags if tag == "mark" and "title" in attrs]
    assert "claim 1\nkind: count\nvalue: approximately 40\nof: skiers\naccording to: Jane Roe (Mayor)" in titles
    assert "speaker: Jane Roe" in titles


def test_the_story_is_all_there():
    page = Page(STORY.to_html())
    assert "".join(page.story) == TEXT.replace("\n", "")


def test_text_is_escaped_everywhere():
    evil = "<script>alert('x')</script>&\"\x00\ud800"
    span = Span(0, len(evil))
    quote = Quote(evil, span, QuoteKind.DIRECT, (span,), evil, (span,), venue=evil)
    html = document([(evil, evil, (quote,))])
    html.encode()
    assert "<script" not in html
    assert "\x00" not in html
    assert "".join(Page(html).story) == "<script>alert('x')</script>&\"��"


def test_nothing_found_is_said():
    assert "Nothing found." in Page(document([("", "Rain.", ())])).words
    html = Article("", (), None, Span(0, 0), (), ()).to_html()
    assert "Nothing found." in Page(html).words


def test_several_records_on_one_page():
    page = Page(document([("one", TEXT, STORY), ("two", TEXT, STORY.quotes), ("three", "Rain.", None)]))
    assert len(set(page.ids)) == len(page.ids) == 14 + 6
    assert "3 records · wireparse" in page.words


def test_a_notebook_gets_a_piece_of_a_page():
    html = STORY._repr_html_()
    page = Page(html)
    assert "<html" not in html
    assert page.tags[0][0] == "style"
    assert html == article()._repr_html_()


@pytest.mark.parametrize("char", ["\x00", "\x1f", "\x85", "\ud800", "\uffff", "\x0c"])
def test_what_html_has_no_place_for(char):
    assert escape(f"a{char}b") == "a\ufffdb"


@st.composite
def text_with_marks(draw):
    alphabet = st.one_of(st.sampled_from("ab \n<&"), any_character)
    text = draw(st.text(alphabet, max_size=40))
    ends = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=6))
    return text, [
        Mark(*sorted(pair), f"k{number}", "label", f"a{number}", 7, f"R{number}") for number, pair in enumerate(pairs)
    ]


@given(text_with_marks())
def test_marks_may_nest_cross_and_run_over_paragraphs(case):
    text, marks = case
    html = f'<section class="text">{highlighted(text, marks)}</section>'
    lines = [line for line in text.split("\n") if line.strip()]
    assert "".join(Page(html).story) == "".join(escape_only_controls(line) for line in lines)


def escape_only_controls(text):
    return unescape(escape(text))


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no Chromium")
def test_a_browser_shows_it(tmp_path):
    path = tmp_path / "story.html"
    path.write_text(STORY.to_html(), encoding="utf-8")
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    done = subprocess.run(
        ["chromium", *options, "--dump-dom", path.as_uri()], check=False, capture_output=True, timeout=120
    )
    if done.returncode:
        pytest.skip("Chromium does not start here")
    assert marked(done.stdout.decode(), "claim") == ["About 40 skiers", "$5"]
