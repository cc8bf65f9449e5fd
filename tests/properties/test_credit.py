"""Properties of `parse_credit` that hold for every text, and for credits rendered in every house style."""

from hypothesis import given
from hypothesis import strategies as st
from support import properties, strategies

from wireparse import CreditFlag, parse_credit
from wireparse.credit import find_credit
from wireparse.credit.named import Part, name_in

given_names = st.sampled_from(("Jane", "Omar", "José", "Jean-Luc", "Anna", "Vladimir", "Mary", "Hannah"))
surnames = st.sampled_from(
    ("Roe", "O'Neill", "Álvarez", "van der Berg", "al-Masri", "Smith-Jones", "Kowalski Jr.", "ROE", "De Luca")
)
creators = st.builds("{} {}".format, given_names, surnames)
owners = st.sampled_from(
    ("Valley Times", "Harbour Press", "The Daily Planet", "Corbis", "Invision", "Kremlin Pool", "ZUMA Press")
)
agencies = st.sampled_from(("AP", "AFP", "Reuters", "Getty Images", "EPA-EFE", "UPI", "Xinhua", "PA", "Shutterstock"))

# House style: template, flags, and the order in which it prints photographer, owner and agency.
STYLES = (
    ("({agency} Photo/{creator})", "", "ca"),
    ("({agency} Photo/{creator}, File)", "FILE", "ca"),
    ("{agency}/{creator}", "", "ca"),
    ("{agency}/{creator}/File Photo", "FILE", "ca"),
    ("({creator}/{agency})", "", "ca"),
    ("{creator} / {agency}", "", "ca"),
    ("{creator}/Pool via {agency}", "POOL VIA", "ca"),
    ("{owner}/Handout via {agency}", "HANDOUT VIA", "oa"),
    ("Courtesy of {owner}/Handout via {agency}", "COURTESY HANDOUT VIA", "oa"),
    ("(Photo by {creator} / {agency})", "", "ca"),
    ("(Photo by {creator}/{owner}/{agency})", "", "coa"),
    ("(Photo by {creator}/{owner} via {agency})", "VIA", "coa"),
    ("(Photo by {creator} for {owner} via {agency})", "VIA", "coa"),
    ("File Photo by {creator}/{agency}", "FILE", "ca"),
    ("Photo: {creator}, {owner}", "", "co"),
    ("Photograph: {creator}/{agency}", "", "ca"),
    ("Image: {creator}/{owner}", "", "co"),
    ("Credit: {creator}/{agency}", "", "ca"),
    ("Credit {creator} for {owner}", "", "co"),
    ("{creator} | {agency}", "", "ca"),
    ("{creator}—{agency}", "", "ca"),
    ("© {creator}/{agency}", "", "ca"),
    ("Screengrab by {creator}/{owner}", "SCREENGRAB", "co"),
    ("Photo illustration by {creator}/{owner}", "ILLUSTRATION", "co"),
    ("[Photo: {creator}/{agency}]", "", "ca"),
    ("{creator}/Staff/{agency}", "", "ca"),
    ("{creator}, CC BY 2.0, via {agency}", "VIA", "ca"),
)


@st.composite
def rendered(draw):
    """A credit in some house style, and what was rendered."""
    template, flags, parts = draw(st.sampled_from(STYLES))
    creator, owner, agency = draw(creators), draw(owners), draw(agencies)
    text = template.format(creator=creator, owner=owner, agency=agency)
    sources = tuple({"o": owner, "a": agency}[part] for part in parts if part != "c")
    read = {CreditFlag[name] for name in flags.split()} | (
        {CreditFlag.POOL} if "o" in parts and owner.endswith("Pool") else set()
    )
    return text, ((creator,) if "c" in parts else ()), sources, read


@given(rendered())
def test_what_was_rendered_is_read(made):
    text, people, sources, flags = made
    credit = parse_credit(text)
    assert (credit.creators, credit.sources, credit.flags) == (people, sources, flags), text
    properties.check_all(text, credit)


@given(rendered())
def test_the_clean_line_says_the_same(made):
    credit = parse_credit(made[0])
    again = parse_credit(credit.credit_line)
    assert (again.creators, again.sources) == (credit.creators, credit.sources)
    assert again.credit_line == credit.credit_line


sentences = st.sampled_from(
    (
        "A ferry leaves the port.",
        "Fans of the home side cheer after the goal.",
        "A view of the new bridge over the river in the old town.",
        'The team after the launch of "The Line."',
        "Two people talk at the market on Tuesday",
    )
)


@given(sentences, rendered())
def test_a_credit_after_a_sentence_is_found_whole(sentence, made):
    text, people, sources, flags = made
    caption = f"{sentence} {text}" if sentence.endswith((".", '"')) or text[0] in "([" else f"{sentence}. {text}"
    credit = find_credit(caption)
    assert credit is not None, caption
    assert (credit.text, credit.creators, credit.sources, credit.flags) == (text, people, sources, flags), caption


@given(
    st.sampled_from(("A ferry leaves the port", "Fans cheer in Lima in 2024", "The team of Orm Harbour")), rendered()
)
def test_the_quick_look_for_the_last_sentence_changes_no_credit(sentence, made):
    quick = find_credit(f"{sentence}. {made[0]}")
    slow = find_credit(f"{sentence}! {made[0]}")  # a mark that the quick look does not know
    assert quick == slow


@given(creators, agencies, st.sampled_from(("/", " / ", " | ", ", ", "; ", " - ", "—", " (", ": ", "\n", " Photo by ")))
def test_who_shows_itself_a_person_is_a_creator_behind_every_link(creator, agency, link):
    assert name_in(creator).part is Part.CREATOR
    assert name_in(agency).part is Part.SOURCE
    credit = parse_credit(f"{agency}{link}{creator}")
    assert (credit.creators, credit.sources) == ((creator,), (agency,))


@given(strategies.texts())
def test_every_text_is_read_and_spans_are_true(text):
    properties.check_all(text, parse_credit(text))
    properties.check_all(text, find_credit(text))


@given(st.lists(strategies.wire_text(12), max_size=4))
def test_the_same_text_gives_the_same_credit(texts):
    properties.check_pure(parse_credit, texts)
