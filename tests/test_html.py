"""The page: well-formed, self-contained, escaped, and every result on it. What it looks like is asked of a real browser."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.browser import CHROMIUM, Browser, UnavailableError
from support.stories import HARBOR, TEXT, article
from support.strategies import any_character

from wireparse import (
    Article,
    Caption,
    CaptionPerson,
    PartialDate,
    Person,
    Place,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    find_quotes,
    parse_article,
)
from wireparse.output.highlight import Mark, escape, highlighted
from wireparse.output.html import card, document

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
    """Collects highlights: their classes, and their text without the links, numbers and fields in it."""

    def __init__(self):
        super().__init__()
        self.stack, self.found, self.aside = [], [], 0

    def handle_starttag(self, tag, attrs):
        self.aside += tag in {"a", "sup", "span"}
        if tag == "mark":
            self.stack.append([dict(attrs)["class"].split(), ""])

    def handle_endtag(self, tag):
        self.aside -= tag in {"a", "sup", "span"}
        if tag == "mark":
            self.found.append(self.stack.pop())

    def handle_data(self, data):
        if not self.aside:
            for entry in self.stack:
                entry[1] += data


def find(page, tag, **wanted):
    """The attributes of each tag that has all the wanted ones."""
    found = [attrs for name, attrs in page.tags if name == tag]
    return [attrs for attrs in found if wanted.items() <= attrs.items()]


def fields(page, anchor):
    """The fields of a note, as one line."""
    text = page[page.index(f'<dl id="{anchor}-fields">') :]
    return re.sub(r"<[^>]+>", "|", text[: text.index("</dl>")])


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
    # Seven results: each has a note, fields and a place in the text; text and note are linked both ways. One speaker is listed.
    assert len(page.ids) == 7 * 3 + len(["r1-title"])
    assert len(page.links) == 7 * 2 + 1


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


def test_a_quote_and_its_speaker_share_a_colour_and_a_number():
    html = STORY.to_html()
    text = html[html.index('<section class="text"') : html.index("</section>")]
    voiced = re.findall(r'class="(\w+)[\w ]* voiced (v\d)"', text)
    assert set(voiced) == {(kind, "v1") for kind in ("quote", "ref", "speaker", "borrowed", "badge")}
    # One speaker, Jane Roe, also as “she”: a number at each of her quotes and mentions.
    assert re.findall(r"<sup[^>]*>(\d+)</sup>", text) == ["1"] * 4


def talk(speakers):
    return "\n".join(f"“It was day {number},” Ann {name} said." for number, name in enumerate(speakers))


def test_more_speakers_than_colours_differ_by_number():
    names = ["Abbot", "Baker", "Carter", "Dyer", "Eaton", "Fisher", "Glover", "Hunter", "Ivory", "Joiner"]
    text = talk(names)
    html = document([("", text, find_quotes(text))])
    listed = re.findall(r'<li class="voice voiced v(\d)"><sup[^>]*>(\d+)</sup><a [^>]*>Ann (\w+)</a>', html)
    assert [name for _, _, name in listed] == names
    assert [number for _, number, _ in listed] == [str(number) for number in range(1, 11)]
    assert [color for color, _, _ in listed] == list("1234567812")


def test_notes_say_what_the_results_say():
    words = Page(STORY.to_html()).words
    for word in (
        "Jane Roe (Mayor), as “she”",
        "approximately 40",
        "dollar (USD)",
        "2025-05-02",
        "N2",
        "Q3",
        "2 quotes, 2 claims",
    ):
        assert word in words


def tips(html):
    """The fields that a highlight shows when it is pointed at: the words of the highlight, and the fields in one line."""
    pattern = r'<span class="tip" hidden aria-hidden="true">(.*?)</b></span></span></mark>'
    return [re.sub(r"(<[^>]+>)+", "|", tip).strip("|") for tip in re.findall(pattern, html)]


def test_every_highlight_has_the_fields_of_its_result():
    html = STORY.to_html()
    shown = tips(html)
    assert "numeric claim|kind|count|value|approximately 40|of|skiers|according to|Jane Roe (Mayor)" in shown
    assert "speaker|name|Jane Roe|title|Mayor|kind|person" in shown
    assert "speaker|name|Jane Roe|title|Mayor|kind|person|here|as “she”" in shown
    assert "in the picture|name|Jane Roe|title|Mayor|position|left" in shown
    assert "cue|lemma|say" in shown
    assert "place shown|city|Oslo|region|Norway" in shown
    assert "date|printed|May 2|EDTF|XXXX-05-02|resolved|2025-05-02" in shown
    assert html[html.index('<section class="text"') : html.index("</section>")].count("</mark>") == len(shown)


def test_a_screen_reader_is_led_from_the_reference_to_the_fields():
    html = STORY.to_html()
    page = Page(html)
    references = find(page, "a", role="doc-noteref")
    assert len(references) == 7
    assert {attrs["aria-describedby"] for attrs in references} <= set(page.ids)
    (quote,) = [attrs for attrs in references if attrs["href"] == "#r1-quote3"]
    assert quote["aria-label"] == "Q3: mixed quote by Jane Roe"
    assert "|speaker||Jane Roe (Mayor), as “she”|" in fields(html, quote["aria-describedby"].removesuffix("-fields"))
    back = [attrs["href"] for attrs in find(page, "a", role="doc-backlink")]
    assert sorted(back) == sorted(attrs["href"] + "-text" for attrs in references)
    assert {"Legend", "Speakers", "Text", "Results"} <= {attrs.get("aria-label") for _, attrs in page.tags}
    assert [tag for tag, _ in page.tags if tag in {"h1", "h2"}] == ["h1"]
    # What is shown to the eye alone is hidden from the ear.
    assert all(attrs.get("aria-hidden") == "true" for tag, attrs in page.tags if tag == "sup")


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


def test_what_says_not_where_it_stands_is_in_the_notes_alone():
    people = (CaptionPerson(Person("Jane Roe", "Mayor")),)
    caption = Caption("A toast.", Span(0, 8), "A toast.", people, Place("Oslo"), PartialDate(2024))
    html = document([("", "A toast.", caption)])
    assert marked(html, "caption") == ["A toast."]
    assert marked(html, "person") == marked(html, "place") == marked(html, "date") == []
    assert "|people||Jane Roe (Mayor)||place||Oslo||date||2024|" in fields(html, "r1-caption1")


def test_several_records_on_one_page():
    page = Page(document([("one", TEXT, STORY), ("two", TEXT, STORY.quotes), ("three", "Rain.", None)]))
    assert len(set(page.ids)) == len(page.ids)
    assert [attrs["aria-labelledby"] for attrs in find(page, "article")] == ["r1-title", "r2-title", "r3-title"]
    assert "3 records · wireparse" in page.words


def test_a_notebook_gets_a_piece_of_a_page():
    html = STORY._repr_html_()
    page = Page(html)
    assert "<html" not in html
    assert page.tags[0][0] == "style"
    assert html == article()._repr_html_()


def test_every_result_shows_itself_in_a_notebook():
    for result in (STORY.dateline, STORY.captions[0], STORY.captions[0].credit, *STORY.quotes, *STORY.claims):
        page = Page(result._repr_html_())
        assert page.tags[0][0] == "style"
        assert result.text.split()[-1] in " ".join(page.words)
    assert "<dt>title</dt><dd dir='auto'>Mayor</dd>" in STORY.quotes[0].speaker._repr_html_()
    with pytest.raises(TypeError, match="nothing to describe in Span"):
        card(Span(0, 1))


def test_a_card_is_escaped():
    speaker = Speaker("<b>", Span(0, 3), "<b>", title="<i>")
    assert "<b>" not in card(speaker)
    assert "&lt;i&gt;" in card(speaker)


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
        Mark(*sorted(pair), f"k{number}", "<span class='tip'>tip</span>", f'<a class="ref">R{number}</a>')
        for number, pair in enumerate(pairs)
    ]


@given(text_with_marks())
def test_marks_may_nest_cross_and_run_over_paragraphs(case):
    text, marks = case
    html = f'<section class="text">{highlighted(text, marks)}</section>'
    lines = [line for line in text.split("\n") if line.strip()]
    assert "".join(Page(html).story) == "".join(escape_only_controls(line) for line in lines)


def escape_only_controls(text):
    return unescape(escape(text))


# What no one story has all of: quotes in quotes, more speakers than colours, every script, markup, a word that nothing breaks.
NESTED = (
    "OSLO, May 2 (UPI) -- \"The chief told me, 'We lost 40 boats,' and then he wept,\" Mayor Jane Roe said.\n\n"
    "<b>“東京 is big — 37 million people,” Kenji Sato said.\n\n"
    + "averylongwordthatnothingbreaks" * 9
    + "\n\n"
    + talk(["Abbot", "Baker", "Carter", "Dyer", "Eaton", "Fisher", "Glover", "Hunter", "Ivory", "Joiner"])
)

# The ratio of WCAG 2.2 between each text and what stands behind it, with all that shines through: the texts below `least`.
CONTRAST = """
(least => {
  const parts = color => {
    const numbers = color.match(/-?[\\d.]+(?:e-?\\d+)?/g).map(Number);
    const scale = color.startsWith("color(") ? 255 : 1;
    return [...numbers.slice(0, 3).map(number => number * scale), numbers[3] ?? 1];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((part, at) => part * a + under[at] * (1 - a));
  const ground = element => {
    const under = element.parentElement ? ground(element.parentElement) : [255, 255, 255];
    return over(parts(getComputedStyle(element).backgroundColor), under);
  };
  const light = color => {
    const [r, g, b] = color.map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = element => {
    const back = ground(element), front = over(parts(getComputedStyle(element).color), back);
    const [low, high] = [light(back), light(front)].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  };
  const measured = [...document.querySelectorAll(".wireparse *")].filter(element =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()));
  return {
    ground: light(ground(document.querySelector(".wireparse"))),
    texts: measured.length,
    faint: measured.filter(element => ratio(element) < least).map(element =>
      `${element.tagName}.${element.className} in ${element.parentElement.className}: ${ratio(element).toFixed(2)}`),
  };
})(4.5)
"""
TIPS = "[...document.querySelectorAll('.tip')].filter(tip => tip.checkVisibility())"
BOX = f"(() => {{ const {{left, right, top, bottom}} = {TIPS}[0].getBoundingClientRect(); return [left, right, top, bottom]; }})()"


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    if CHROMIUM is None:
        pytest.skip("no Chromium")
    browser = None
    try:
        browser = Browser(tmp_path_factory.mktemp("browser"))
        yield browser
    except UnavailableError as error:
        pytest.skip(str(error))
    finally:
        if browser is not None:
            browser.close()


@pytest.fixture(scope="module")
def pages():
    stories = [("harbor", HARBOR.read_text(encoding="utf-8")), ("nested", NESTED), ("small", TEXT)]
    found = [STORY if text is TEXT else parse_article(text) for _, text in stories]
    return document([(title, text, answer) for (title, text), answer in zip(stories, found, strict=True)])


def tips_in(browser):
    """The fields that are to be seen, each line a list of its words."""
    return browser.run(f"{TIPS}.map(tip => tip.innerText.split('\\n').filter(Boolean))")


def test_a_browser_shows_it(started):
    started.open(STORY.to_html())
    assert marked(started.run("document.documentElement.outerHTML"), "claim") == ["About 40 skiers", "$5"]
    assert started.run("document.title") == "OSLO, May 2 (UPI) · wireparse"
    assert tips_in(started) == [], "nothing covers the story unasked"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_contrast_enough(started, pages, scheme):
    """WCAG 2.2 AA, 1.4.3: 4.5 to 1 for text of any size, on every mixture of highlights that occurs; the tips too."""
    started.open(pages, prefers_color_scheme=scheme)
    found = started.run(CONTRAST)
    assert (found["ground"] < 0.05) == (scheme == "dark")
    assert found["texts"] > 500
    assert found["faint"] == []


@pytest.mark.parametrize(
    ("theme", "dark"),
    [
        ('data-jp-theme-light="false"', True),
        ('data-jp-theme-light="true"', False),
        ('data-vscode-theme-kind="vscode-dark"', True),
        ('data-vscode-theme-kind="vscode-light"', False),
    ],
)
def test_a_notebook_keeps_its_theme(started, theme, dark):
    """Whatever the system prefers, and though the notebook sets the colour of its text itself."""
    ink = "#eee" if dark else "#111"
    shown = (
        f'<body {theme} style="color: {ink}"><main>{STORY._repr_html_()}{STORY.quotes[0]._repr_html_()}</main></body>'
    )
    started.open(f"<!DOCTYPE html>{shown}", prefers_color_scheme="light" if dark else "dark")
    assert (started.run("getComputedStyle(document.querySelector('.wireparse')).colorScheme") == "dark") is dark
    found = started.run(CONTRAST)
    assert (found["ground"] < 0.05) is dark
    assert found["faint"] == []


def test_paper_is_white(started, pages):
    started.open(pages, prefers_color_scheme="dark")
    started.do(
        "Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}]
    )
    found = started.run(CONTRAST)
    assert found["ground"] == 1
    assert found["faint"] == []
    assert started.run("[...document.querySelectorAll('.notes li')].every(note => note.checkVisibility())")
    started.point_at(".text mark.claim")
    assert tips_in(started) == []
    assert started.pdf().startswith(b"%PDF")


def test_pointing_at_a_highlight_shows_its_fields(started):
    """WCAG 2.2 AA, 1.4.13: they come for the innermost highlight alone, and stay while the pointer is on them."""
    started.open(STORY.to_html())
    started.point_at("#r1-claim1-text")  # inside of a quote
    ((title, *fields),) = tips_in(started)
    assert title.casefold() == "numeric claim"
    assert "approximately 40" in fields
    started.point_at(".text mark.speaker")
    ((title, *fields),) = tips_in(started)
    assert title.casefold() == "speaker"
    assert fields == ["name", "Jane Roe", "title", "Mayor", "kind", "person"]
    left, right, top, bottom = started.run(BOX)
    started.point((left + right) / 2, (top + bottom) / 2)
    assert len(tips_in(started)) == 1
    started.point(1, 1)
    assert tips_in(started) == []


def test_the_keyboard_shows_the_same_fields(started):
    started.open(STORY.to_html())
    seen = {}
    for _ in range(12):
        started.press("Tab")
        reference = started.run("document.activeElement.getAttribute('href')")
        shown = tips_in(started)
        if started.run("document.activeElement.className").startswith("ref"):
            assert len(shown) == 1, reference
            seen[reference] = shown[0][0].casefold()
        else:
            assert shown == []
    assert seen == {
        "#r1-caption1": "caption",
        "#r1-dateline1": "dateline",
        "#r1-claim1": "numeric claim",
        "#r1-quote2": "direct quote",
        "#r1-quote1": "direct quote",
        "#r1-quote3": "mixed quote",
        "#r1-claim2": "numeric claim",
    }


def test_a_screen_reader_is_told_the_same(started):
    started.open(STORY.to_html())
    spoken = started.spoken()
    (quote,) = [(name, more) for role, name, more in spoken if role == "doc-noteref" and name.startswith("Q3")]
    assert quote == (
        "Q3: mixed quote by Jane Roe",
        "kind mixed speaker Jane Roe (Mayor), as “she” cue said venue at City Hall",
    )
    assert {"Text", "Results", "Legend", "Speakers"} <= {name for _, name, _ in spoken}
    assert not any("lemma" in name for _, name, _ in spoken), "what is hidden from the eye is hidden from the ear"


@pytest.mark.parametrize("width", [320, 380, 800, 1200])
def test_it_fits_every_window(started, pages, width):
    """WCAG 2.2 AA, 1.4.10: no scrolling sideways down to 320 pixels, and fields that stay within the window."""
    started.open(pages, width=width, height=700)
    assert started.run("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    for selector in ("#r1-claim2-text", "#r1-claim15-text", "#r1-quote7-text", "#r2-claim1-text", ".text mark.speaker"):
        started.point_at(selector)
        left, right, top, bottom = started.run(BOX)
        assert 0 <= left < right <= width, selector
        assert 0 <= top < bottom <= 700, selector
