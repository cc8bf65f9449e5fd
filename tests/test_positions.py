"""Captions put together from people and from notations of where they stand. What was put in must come out.

What one notation does behind "Mayor Ann Poe" it does behind "Paul Hale, 44, of Oslo", and one kind of list holds whom any other holds.
"""

import pytest

from wireparse import Side, parse_caption

LEFT, RIGHT, CENTER = Side.LEFT, Side.RIGHT, Side.CENTER
# A person as printed, the name, and the title.
BEARERS = [
    ("Ana Ruiz", "Ana Ruiz", None), ("Mayor Ann Poe", "Ann Poe", "Mayor"), ("Dr. Eva Ott Jr.", "Eva Ott Jr.", "Dr."),
    ("Sen. Tom Lund (D-Ohio)", "Tom Lund", "Sen."), ("Sen. Tom Lund, R-Ohio", "Tom Lund", "Sen."), ("Sen. Tom Lund, D-Ohio", "Tom Lund", "Sen."),
    ("Paul Hale, 44", "Paul Hale", None), ("Paul Hale, then 44", "Paul Hale", None), ("Paul Hale of Oslo", "Paul Hale", None),
    ("Paul Hale, of Oslo", "Paul Hale", None), ("Paul Hale, from Tulsa, Okla.", "Paul Hale", None), ("Paul Hale, PhD", "Paul Hale", None),
    ("Ana Ruiz, 44, of Oslo", "Ana Ruiz", None), ("Spain's Premier Ana Ruiz", "Ana Ruiz", "Spain's Premier"),
    ("Ana Ruiz, head of the Harbour Council", "Ana Ruiz", "head of the Harbour Council"),
]  # fmt: skip
NOTATIONS = {
    " (L)": (LEFT, 1), " (l)": (LEFT, 1), " (left)": (LEFT, 1), ", left,": (LEFT, 1), ", far left,": (LEFT, 1), ", right,": (RIGHT, 1), " [R]": (RIGHT, 1),
    ", second from right,": (RIGHT, 2), " (2nd R)": (RIGHT, 2), " (3rd L)": (LEFT, 3), " (front row, C)": (CENTER, 1), ", center, in red tie,": (CENTER, 1),
    " (CDU, l)": (LEFT, 1), " (no. 9, L)": (LEFT, 1),
}  # fmt: skip
NO_NOTATIONS = [" (Ohio, R)", ", seated,", " on left", " (I)", ", above,", " (far)", ", left of the crowd,"]


def shown(caption):
    """Each person of a caption with title and place."""
    return [
        (one.person.name, one.person.title, *((one.position.side, one.position.ordinal) if one.position else ()))
        for one in parse_caption(caption).people
    ]


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize(("printed", "name", "title"), BEARERS)
def test_a_notation_places_whoever_stands_before_it(printed, name, title, notation):
    placed = (name, title, *NOTATIONS[notation])
    assert shown(f"{printed}{notation} waves to the crowd.") == [placed]
    assert shown(f"Crews wait! {printed}{notation} waves to the crowd in Oslo.") == [placed]


@pytest.mark.parametrize("notation", NO_NOTATIONS)
@pytest.mark.parametrize(("printed", "name", "title"), BEARERS)
def test_other_words_place_nobody(printed, name, title, notation):
    assert all(len(one) == 2 for one in shown(f"{printed}{notation} waves to the crowd.")), (name, title)


@pytest.mark.parametrize("first", NOTATIONS)
@pytest.mark.parametrize("second", NOTATIONS)
def test_each_of_two_has_a_place_of_his_own(first, second):
    caption = f"Mayor Ann Poe{first} meets Paul Hale{second} at the pier."
    assert shown(caption) == [("Ann Poe", "Mayor", *NOTATIONS[first]), ("Paul Hale", None, *NOTATIONS[second])]


# A list of three, and the side that it counts from.
LEADING = {
    "From left, {}, {} and {} wave.": LEFT, "From left: {}, {} and {}.": LEFT, "(L-R) {}, {} and {} wave.": LEFT, "(L to R): {}, {}, {}.": LEFT,
    "From right, {}, {}, and {} wave.": RIGHT, "Clockwise from left, {}, {} and {} wave.": LEFT, "Seated from left are {}, {} and {}.": LEFT,
    "Pictured left to right: {}; {}; and {}.": LEFT, "Crews wait. Left to right, {}, {} and {}.": LEFT,
}  # fmt: skip
# Three items of a list, and who comes out with which title and place.
TRIOS = [
    (["Ana Ruiz", "Tom Hale", "Kim Poe"], [("Ana Ruiz", None, 1), ("Tom Hale", None, 2), ("Kim Poe", None, 3)]),
    (
        ["Mayor Ann Poe", "Ana Ruiz, 44", "Paul Hale of Oslo"],
        [("Ann Poe", "Mayor", 1), ("Ana Ruiz", None, 2), ("Paul Hale", None, 3)],
    ),
    (
        ["Sen. Tom Lund (D-Ohio)", "Ana Ruiz", "an unidentified woman"],
        [("Tom Lund", "Sen.", 1), ("Ana Ruiz", None, 2)],
    ),
    (
        ["Sen. Tom Lund, D-Ohio", "Ana Ruiz", "Kim Poe"],
        [("Tom Lund", "Sen.", 1), ("Ana Ruiz", None, 2), ("Kim Poe", None, 3)],
    ),
    (["an unidentified man", "Tom Hale", "Kim Poe"], [("Tom Hale", None, 2), ("Kim Poe", None, 3)]),
    (["two guards", "Tom Hale", "Kim Poe"], [("Tom Hale", None, 3), ("Kim Poe", None, 4)]),
    (
        ["Ana Ruiz, president", "Tom Hale, the coach", "Kim Poe"],
        [("Ana Ruiz", "president", 1), ("Tom Hale", "the coach", 2), ("Kim Poe", None, 3)],
    ),
    (["Jin", "Suga", "Kim Poe"], [("Jin", None, 1), ("Suga", None, 2), ("Kim Poe", None, 3)]),
    (["Ana Ruiz", "Jin", "Opal Dean"], [("Ana Ruiz", None, 1), ("Jin", None, 2), ("Opal Dean", None, 3)]),
]


@pytest.mark.parametrize("line", LEADING)
@pytest.mark.parametrize(("items", "placed"), TRIOS)
def test_a_list_places_all_that_it_names(line, items, placed):
    assert shown(line.format(*items)) == [(name, title, LEADING[line], place) for name, title, place in placed]


@pytest.mark.parametrize(("items", "placed"), TRIOS)
def test_a_second_row_is_counted_anew(items, placed):
    caption = "Front row, from left: {}, {}, {}. Back row: Max Day, Lea Orr.".format(*items)
    rows = [*placed, ("Max Day", None, 1), ("Lea Orr", None, 2)]
    assert shown(caption) == [(name, title, LEFT, place) for name, title, place in rows]


@pytest.mark.parametrize(
    "line", ["{}, {} and {}, from left, wave.", "{}, from left, {} and {} wave.", "{}, {} and {} (left to right) wave."]
)
def test_the_order_may_stand_behind_the_names(line):
    assert shown(line.format("Ana Ruiz", "Tom Hale", "Kim Poe")) == [
        ("Ana Ruiz", None, LEFT, 1),
        ("Tom Hale", None, LEFT, 2),
        ("Kim Poe", None, LEFT, 3),
    ]
