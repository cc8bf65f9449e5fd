"""Properties of names, mentions and their resolution that hold for every text."""

from hypothesis import given
from hypothesis import strategies as st

from wireparse.attribution.mentions import mention_after, mention_before
from wireparse.attribution.resolve import Resolver
from wireparse.grammar.names import find_persons, person_before
from wireparse.grammar.namesahead import person_at
from wireparse.grammar.scan import Scan

# Any text, lone surrogates too, and texts of the words and marks that the readers look for.
anything = st.text(st.characters(), max_size=80)
PIECES = (
    "Ann", "Lee", "the", "a", "of", "and", "who", "said", "Sen.", "(D-Ill.)", ",", ", ", " ", "  ", "\xa0", "\n", "—", "--", "-", "“", "”", '"', "'s",
    "’s", "Jr.", "de", "la", "al-Sisi", "mayor", "former", "Tuesday", "last week", "44", "R-Texas", "that", "officials", "at", "one", "US", "I", "It",
    "he", "They", "both", "was", "later", "running", "accused", ".", "!", "A", "J.", "\ud800", "\x00", "é", "King", "Department", "(", ")", "$", "'",
)  # fmt: skip
wirelike = st.lists(st.sampled_from(PIECES), max_size=24).map(
    lambda pieces: "".join(pieces) if len(pieces) % 2 else " ".join(pieces)
)
texts = anything | wirelike
given_names = st.sampled_from(("Jane", "Omar", "José", "Jean-Luc", "Anna", "Vladimir", "Mary J."))
surnames = st.sampled_from(
    ("Roe", "O'Neill", "Álvarez", "van der Berg", "al-Masri", "Smith-Jones", "Kowalski Jr.", "de Luca", "Nguyen III")
)
titles = st.sampled_from(
    (
        "Sen.",
        "President",
        "Russian President",
        "Lt. Gov.",
        "Secretary of State",
        "actor",
        "former mayor",
        "Police spokesman",
        "CEO",
        "Prime Minister",
    )
)


@given(texts, st.data())
def test_every_offset_of_every_text_can_be_read(text, data):
    at = data.draw(st.integers(0, len(text)))
    other = data.draw(st.integers(0, len(text)))
    for person in (person_before(text, at, min(at, other)), person_at(text, at), *find_persons(text)):
        if person is not None:
            assert 0 <= person.start <= person.name_start < person.end <= len(text)
            assert text[person.name_start : person.end] == person.name
            assert person.title is None or text.startswith(person.title, person.start)
    for mention in (mention_before(text, at, min(at, other)), mention_after(text, at, max(at, other))):
        if mention is not None:
            assert (
                mention.outer_start
                <= mention.start
                <= mention.name_start
                < mention.name_end
                <= mention.end
                <= mention.outer_end
            )
            assert mention.title is None or mention.title in text


@given(texts, st.data())
def test_a_mention_keeps_between_floor_and_ceiling(text, data):
    floor, ceiling = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    before, after = mention_before(text, ceiling, floor), mention_after(text, floor, ceiling)
    assert before is None or (floor <= before.start and before.outer_end <= ceiling)
    assert after is None or (floor <= after.start and after.outer_end <= ceiling)


@given(texts)
def test_persons_come_in_order_and_do_not_overlap(text):
    end = 0
    for person in find_persons(text):
        assert end <= person.start
        end = person.end


@given(texts, st.data())
def test_every_mention_can_be_resolved(text, data):
    resolver = Resolver(Scan(text))
    earlier = []
    for at in sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6))):
        mention = mention_after(text, at, len(text))
        if mention is not None:
            speaker = resolver.speaker(mention, earlier)
            assert speaker.span.of(text) == speaker.text
            assert speaker.resolved is None or speaker.resolved.span.of(text) == speaker.resolved.text
            earlier.append(mention)


@given(given_names, surnames, titles)
def test_a_person_of_every_make_is_read_back(given_name, surname, title):
    printed = f"{title} {given_name} {surname}"
    text = f"On Monday {printed} (R) arrived"
    person = person_before(text, 10 + len(printed), 10)
    assert (person.name, person.title) == (f"{given_name} {surname}", title)
    assert person == person_at(text, 10)
    assert person in find_persons(text)


@given(
    given_names,
    surnames,
    titles,
    st.sampled_from(
        ("", ", 44,", ", the mayor,", ", who won,", " on Monday", ", of Dover, Ohio,", " — a lawyer —", " later")
    ),
)
def test_a_speaker_of_every_make_is_read_before_the_verb(given_name, surname, title, skipped):
    printed = f"{title} {given_name} {surname}"
    text = f"“Yes,” {printed}{skipped} said"
    mention = mention_before(text, len(text) - 4, 6)
    assert text[mention.start : mention.end] == printed
    assert mention.title == title


@given(texts)
def test_a_word_put_in_front_moves_a_mention_and_changes_nothing_else(text):
    plain = mention_after(text, 0, len(text))
    moved = mention_after("so; " + text, 4, len(text) + 4)
    assert (plain is None) == (moved is None)
    if plain is not None:
        assert moved.start == plain.start + 4
        assert moved.end == plain.end + 4
        assert moved.title == plain.title
