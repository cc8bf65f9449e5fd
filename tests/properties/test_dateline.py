"""Datelines: what holds for every text, and for every dateline that a house could print."""

import datetime

from hypothesis import assume, given
from hypothesis import strategies as st
from support.properties import check_all, check_pure, check_shift
from support.strategies import texts

from wireparse import parse_dateline
from wireparse.dateline.evidence import is_dateline
from wireparse.dateline.header import read_header
from wireparse.dateline.plain import read_plain
from wireparse.dateline.styles import render
from wireparse.lexicon.agencies import AGENCIES, HOUSE_STYLES

NAMES = [line.split("|")[0] for line in AGENCIES.strip().splitlines()]
# Reads as another thing where it stands bare: a state, a name that begins with a figure.
AMBIGUOUS = {"PA", "UP", "24-7PressRelease"}
CITIES = (
    "Geneva", "Rio de Janeiro", "Port-au-Prince", "Coeur d'Alene", "St. Paul", "Tal Afar", "Gulu", "Oshakati", "N'Djamena",
    "Winston-Salem", "Rostov-on-Don", "Camp Pendleton", "Guantanamo Bay", "Kuala Terengganu", "Ul'yanovsk", "Ambatondrazaka",
)  # fmt: skip
REGIONS = (None, "Calif.", "N.C.", "Iraq", "South Korea", "Ontario", "TX", "Northern Ireland", "Rajasthan")
STORIES = (
    "The ministry said on Tuesday that the road would open again within a week.",
    "Two people died when a bus left the road near the river, police said.",
    "“We will rebuild,” the mayor told a crowd outside the town hall on Monday.",
    "$4 million in aid reached the island, the agency that runs the port said.",
)
PIECES = (
    "WASHINGTON", "PARIS", "Gulu", "(AP)", "(", ")", "[India]", "/TASS/", "/", "—", "--", " - ", "-", "_", ":", ".-", ".", ",", " ", "  ",
    "\n", "Oct. 29", "5 JAN 90", "2O", "10/29/24", "Monday", "NO DATE", "0930 GMT", "Calif.", "D.C.", "By ", "Reuters", "RPT -- ", "and",
    "&", "St.", "d'", "’", "The river rose.", "<p>", "&lt;p&gt;", "é", "ſ", "٣", "²", "\ud800", "\x00",
)  # fmt: skip


# The parts of a plain dateline in their order, each of them now and then something else.
PLAIN = (
    ("GENEVA", "NEW YORK", "Oslo", "ELKO", "ST. PAUL", "IRAQ", "JOHN SMITH", "UPDATE", "THE", "LONDON AND", "Toba Tek"),
    ("", ", Nev.", ", Northern Ireland", ", Smith", " (PERU)", " (Georgia)", ", Iraq., "),
    ("", ", Oct. 29", ", May 5, 2020", ", 9 JAN 90", ", Feb. 30", ", Sunday", ", June 5."),
    ("", " (AP)", " (Radio Nord)", " (UP)", " (Photo by Ann Lee)", " (Iraq)", " (9 a.m.)", "(AFP)"),
    (" - ", " -- ", "—", " _ ", "-", ": ", " — - ", " - (AP) - ", " - Oct. 3 - ", " - WAFA - "),
)


def pieces():
    """Parts of datelines in any order."""
    return st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@given(st.one_of(texts(), pieces()), st.one_of(st.none(), st.dates()))
def test_any_text_gives_a_true_result_or_none(text, reference):
    check_all(text, parse_dateline(text, reference=reference))


@given(
    st.sampled_from(sorted(HOUSE_STYLES)),
    st.sampled_from(NAMES),
    st.sampled_from(CITIES),
    st.sampled_from(REGIONS),
    st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)),
    st.sampled_from(STORIES),
    st.integers(-180, 180),
)
def test_a_rendered_dateline_reads_back(style, name, city, region, date, story, days):
    assume(name not in AMBIGUOUS)
    template = HOUSE_STYLES[style]
    line = render(style, city=city, region=region, name=name, date=date)
    reference = date + datetime.timedelta(days)
    found = parse_dateline(f"{line} {story}", reference=reference)
    assert found is not None, line
    assert found.text == line
    assert found.agencies == (name,)
    assert found.body_start == len(line) + 1
    if "ity" in template.casefold():
        assert [place.city.casefold() for place in found.places] == [city.casefold()]
    else:
        assert found.places == ()
    if "{, Region}" in template:
        assert found.places[0].region == region
    if "{d" in template:
        assert found.date is not None
        assert found.date.resolved == date or (date.month, date.day) == (2, 29)
    else:
        assert found.date is None


@given(
    st.sampled_from(sorted(HOUSE_STYLES)),
    st.sampled_from(CITIES),
    st.sampled_from(("\n", "  \n", "<p>\n", "\t", "\u00a0")),
)
def test_space_and_tags_before_it_only_move_it(style, city, front):
    line = render(style, city=city, name="AP", date=datetime.date(2024, 10, 29))
    check_shift(parse_dateline, f"{line} {STORIES[0]}", front)


@given(st.sampled_from(("ap", "dated", "release-slash", "tass")), st.sampled_from(CITIES))
def test_a_heading_before_it_only_moves_it(style, city):
    line = render(style, city=city, name="Reuters", date=datetime.date(2024, 10, 29))
    check_shift(parse_dateline, f"{line} {STORIES[0]}")


@given(st.tuples(*map(st.sampled_from, PLAIN)).map("".join), st.sampled_from(STORIES))
def test_the_plain_reader_agrees_with_the_general_one(line, story):
    text = f"{line} {story}"
    plain = read_plain(text, 0, None)
    if plain is None:
        return
    header = read_header(text, 0, None)
    assert header is not None
    assert is_dateline(text, header)
    assert (tuple(header.places), header.date, tuple(header.agencies)) == ((plain.place,), plain.date, plain.agencies)
    assert (header.end, header.body) == (plain.stop, plain.body)


def test_the_same_in_every_order_and_thread():
    check_pure(
        parse_dateline,
        [
            f"{render(style, city=city, name='AP', date=datetime.date(2024, 2, 29))} {STORIES[1]}"
            for style in HOUSE_STYLES
            for city in CITIES
        ],
    )
