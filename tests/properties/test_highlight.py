"""Properties of highlights: whatever stretches are marked, the page nests well and shows the text as it is, once."""

from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st
from support import release

from wireparse import Article, CaptionPerson, Person, Place, Span, parse_article
from wireparse.output.highlight import Mark, highlighted

texts = st.text(st.sampled_from("ab <&\"'\n\n\t\u00a0\u2028é😀\ud800\x00"), max_size=30)


@st.composite
def marked_texts(draw):
    """A text and stretches of it that may nest, cross, be equal, be empty, or lie between lines."""
    text = draw(texts)
    ends = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=6))
    return text, [Mark(min(pair), max(pair), f"k{number}", "") for number, pair in enumerate(pairs)]


class Reader(HTMLParser):
    """Reads a page back: its lines of text, and under each class of mark the offsets that it covers."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.open, self.lines, self.covered = [], [], {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.open.append((tag, dict(attributes).get("class", "")))
        if tag == "p":
            assert len(self.open) == 1, "a paragraph inside of something"
            self.lines.append("")

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop()[0] == tag, "tags cross"

    def handle_data(self, data):
        if not self.open:
            assert not data.strip("\n"), f"text outside of paragraphs: {data!r}"
            return
        for character in data:
            for tag, name in self.open:
                if tag == "mark":
                    self.covered.setdefault(name, set()).add((len(self.lines) - 1, len(self.lines[-1])))
            self.lines[-1] += character


def lines_of(text):
    """The offsets of each line that is not blank."""
    start, found = 0, []
    for line in text.split("\n"):
        if line.strip():
            found.append(range(start, start + len(line)))
        start += len(line) + 1
    return found


@given(marked_texts())
@example(("a\n\nb", [Mark(1, 3, "k0", "")]))
@example(("a\n\nb", [Mark(1, 2, "k0", ""), Mark(0, 4, "k1", "")]))
@example(("ab ab", [Mark(0, 3, "k0", ""), Mark(1, 5, "k1", ""), Mark(0, 3, "k2", "")]))
def test_a_page_of_any_marks_nests_and_shows_the_text_once(made):
    text, marks = made
    read = Reader(highlighted(text, marks))
    assert read.open == [], "something stays open"
    lines = lines_of(text)
    assert len(read.lines) == len(lines)
    for shown, line in zip(read.lines, lines, strict=True):
        assert len(shown) == len(line)
        assert shown == "".join(shown_as(text[at]) for at in line)
    for mark in marks:
        inside = {
            (row, at - line.start) for row, line in enumerate(lines) for at in line if mark.start <= at < mark.end
        }
        assert read.covered.get(mark.kind, set()) == inside, f"{mark} covers something else"


def shown_as(character):
    """What a page can hold of a character: HTML has no NUL and no lone surrogate."""
    return "\ufffd" if character in "\x00\ud800" else character


def test_parts_that_do_not_say_where_they_stand_are_not_marked():
    """Elements made by hand may lack a span; the page shows the rest."""
    article = release.results()["Article"]
    caption = article.captions[0]
    bare = Article(
        article.text,
        (
            type(caption)(
                caption.text, caption.span, caption.description, (CaptionPerson(Person("Ida Lund")),), Place("Merrin")
            ),
        ),
        None,
        Span(0, len(article.text)),
        (),
        (),
    )
    page = bare.to_html()
    assert 'class="person"' not in page
    assert 'class="place"' not in page
    assert 'class="person"' in article.to_html()


def test_a_page_of_nothing():
    assert highlighted("", []) == ""
    assert highlighted(" \n\n ", [Mark(0, 3, "k0", "")]) == ""
    assert "<mark" not in parse_article("").to_html()
