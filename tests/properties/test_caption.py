"""Properties of `parse_caption` that hold for every text, and for captions put together from their parts."""

import datetime

from hypothesis import given
from hypothesis import strategies as st
from support import properties, strategies

from wireparse import Side, parse_caption
from wireparse.caption import looks_like_caption
from wireparse.caption.wording import read_words
from wireparse.grammar.dates import dates_from, find_dates
from wireparse.grammar.spaces import plain_text

names = st.lists(
    st.sampled_from(
        (
            "Ana Ruiz",
            "Tom Hale",
            "Mary O'Neill",
            "Peter Fox",
            "Jean-Luc Martin",
            "Hannah Lane",
            "Omar al-Masri",
            "Robert Hill Jr.",
        )
    ),
    min_size=2,
    max_size=6,
    unique=True,
)
titles = st.sampled_from(("", "Mayor ", "Sen. ", "President ", "Foreign Minister ", "Gen. "))
orders = st.sampled_from(
    (("From left, ", Side.LEFT), ("From left: ", Side.LEFT), ("(L-R) ", Side.LEFT), ("L-R: ", Side.LEFT), ("Left to right: ", Side.LEFT),
     ("Seated, from left, ", Side.LEFT), ("Pictured from left are ", Side.LEFT), ("From right: ", Side.RIGHT), ("Front row, from left: ", Side.LEFT))
)  # fmt: skip
notations = st.sampled_from(
    ((" (L)", Side.LEFT, 1), (" (R)", Side.RIGHT, 1), (" (C)", Side.CENTER, 1), (", left,", Side.LEFT, 1), (", right,", Side.RIGHT, 1), (", center,", Side.CENTER, 1),
     (" (left)", Side.LEFT, 1), (", second from left,", Side.LEFT, 2), (" (2nd R)", Side.RIGHT, 2), (", third from right,", Side.RIGHT, 3), (", far left,", Side.LEFT, 1))
)  # fmt: skip


@given(names, titles, orders)
def test_a_list_counts_from_its_side(people, title, order):
    lead, side = order
    listed = ", ".join(people[:-1]) + " and " + people[-1]
    caption = parse_caption(f"{lead}{title}{listed} at the opening of the hall.")
    found = [
        (person.person.name, person.position.side, person.position.ordinal)
        for person in caption.people
        if person.position
    ]
    assert found == [(name, side, place) for place, name in enumerate(people, 1)]


@given(names, titles, st.lists(notations, min_size=2, max_size=2))
def test_a_notation_places_the_name_before_it(people, title, pair):
    first, second = pair
    caption = parse_caption(f"{title}{people[0]}{first[0]} meets {people[1]}{second[0]} at the opening of the hall.")
    found = [(person.person.name, person.position.side, person.position.ordinal) for person in caption.people]
    assert found == [(people[0], *first[1:]), (people[1], *second[1:])]


@given(
    st.sampled_from(
        (
            ("Lima", "Peru"),
            ("Reno", "Nev."),
            ("Tokyo", "Japan"),
            ("Paris", "France"),
            ("Des Moines", "Iowa"),
            ("São Paulo", "Brazil"),
        )
    ),
    st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 1, 1)),
    st.sampled_from(("{place}, on {date}.", "{place}, {date}.", "{place} {date}.", "{place} on {date}.")),
)
def test_place_and_date_of_the_picture(place, day, template):
    city, region = place
    date = f"{day:%B} {day.day}, {day.year}"
    caption = parse_caption(
        f"A crowd gathers in {template.format(place=f'{city}, {region}', date=date)} (AP Photo/Jane Roe)"
    )
    assert (caption.place.city, caption.place.region) == place
    assert caption.date.resolved == day
    assert caption.credit.creators == ("Jane Roe",)


@given(strategies.texts())
def test_every_text_is_read_and_spans_are_true(text):
    caption = parse_caption(text)
    properties.check_all(text, caption)
    assert (caption is None) == (not plain_text(text)[0].strip())  # what nobody sees is blank too
    assert looks_like_caption(text, 0, len(text)) in {True, False}


@given(st.lists(strategies.wire_text(12), max_size=4))
def test_the_same_text_gives_the_same_caption(texts):
    properties.check_pure(parse_caption, texts)


dated_words = st.lists(
    st.sampled_from(
        [
            "on",
            "May",
            "5,",
            "2024",
            "29",
            "29th",
            "of",
            "June",
            "JUNE",
            "19",
            "Monday,",
            "Tuesday",
            "(Oct.",
            "3)",
            "10/29/2024",
            "2024-10-29",
            "1.",
            "Mayor",
            "mid-May",
            "Sept.",
            "12-13",
            "the",
            "Sun.",
            "1999.",
            "and\n3",
            "\n",
        ]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(dated_words)
def test_the_reading_of_the_words_lets_no_date_pass_unseen(text: str) -> None:
    chances = read_words(text, 0, len(text))[4]
    assert [found.text for found in dates_from(text, chances, len(text))] == [found.text for found in find_dates(text)]
