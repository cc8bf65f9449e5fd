"""Places in running text: how far a city's name runs, and the region printed with it."""

import pytest

from wireparse import Span
from wireparse.grammar.places import is_known_city, is_region, place_at, region_at


@pytest.mark.parametrize(
    ("text", "city", "region", "printed"),
    [
        ("in Pyongyang, North Korea, on June 19", "Pyongyang", "North Korea", "Pyongyang, North Korea"),
        ("in Seoul, where he spoke", "Seoul", None, "Seoul"),
        ("in Olympia, Washington. He left.", "Olympia", "Washington", "Olympia, Washington"),
        ("in Dearborn, Mich., on Monday", "Dearborn", "Mich.", "Dearborn, Mich."),
        ("in Shelby, N.C.", "Shelby", "N.C.", "Shelby, N.C."),
        ("in Carson, CA (AP)", "Carson", "CA", "Carson, CA"),
        ("in Washington, D.C., U.S.", "Washington", "D.C., U.S.", "Washington, D.C., U.S."),
        ("in Yuma, Arizona, U.S., on", "Yuma", "Arizona, U.S.", "Yuma, Arizona, U.S."),
        ("in Washington DC on", "Washington", "DC", "Washington DC"),
        ("in Nuseirat, southern Gaza Strip.", "Nuseirat", "southern Gaza Strip", "Nuseirat, southern Gaza Strip"),
        ("in Beit Lahiya in the southern Gaza Strip on", "Beit Lahiya", "southern Gaza Strip", "Beit Lahiya in the southern Gaza Strip"),
        ("in Hagi, western Japan", "Hagi", "western Japan", "Hagi, western Japan"),
        ("in Hitoyoshi, Kumamoto Prefecture, southern Japan", "Hitoyoshi", "Kumamoto Prefecture, southern Japan", None),
        ("in Daegu , South Korea June 4", "Daegu", "South Korea", "Daegu , South Korea"),
        ("in Rio de Janeiro, Brazil", "Rio de Janeiro", "Brazil", None),
        ("in Ho Chi Minh City, Vietnam", "Ho Chi Minh City", "Vietnam", None),
        ("in St. Paul, Minnesota, after", "St. Paul", "Minnesota", None),
        ("in Paris Tuesday", "Paris", None, "Paris"),
        ("in Lost Hills on Sunday", "Lost Hills", None, "Lost Hills"),
        ("in Point Loma May 5", "Point Loma", None, "Point Loma"),
        ("in London’s East End", "London", None, "London"),
        ("in Cork city", "Cork", None, "Cork"),
        ("in North Korea on Monday", "", "North Korea", "North Korea"),
        ("in Sudan, he said", "", "Sudan", "Sudan"),
    ],
)  # fmt: skip
def test_reads(text, city, region, printed):
    place = place_at(text, 3)
    assert place is not None
    assert (place.city, place.region) == (city, region)
    assert place.text == (printed or f"{city}, {region}")
    assert place.span == Span(3, 3 + len(place.text))


@pytest.mark.parametrize("text", ["the town", "5 miles", "", "(AP)", "Tuesday"])
def test_no_place_begins(text):
    assert place_at(text, 0) is None


@pytest.mark.parametrize(
    "name",
    ["PYONGYANG", "São Paulo", "Sao Paulo", "Bogotá", "the hague", "Saint Petersburg", "Kyiv", "Kiev", "N'Djamena"],
)
def test_known_cities(name):
    assert is_known_city(name)


@pytest.mark.parametrize("name", ["", "Monday", "Vladimir Putin", "Of", "Reuters", "Smith"])
def test_unknown_cities(name):
    assert not is_known_city(name)


@pytest.mark.parametrize(
    "name",
    ["N.C.", "W. Va.", "W.Va.", "Calif", "CALIF.", "California", "CA", "B.C.", "Ontario", "ONT.", "U.S.", "UK", "USSR", "FRG", "the Netherlands",
     "northern Iraq", "occupied West Bank", "Kumamoto Prefecture", "Metcalfe County", "Côte d'Ivoire", "NSW", "Northern Ireland"],
)  # fmt: skip
def test_regions(name):
    assert is_region(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "in",
        "or",
        "me",
        "Monday",
        "Mr.",
        "the",
        "Smith",
        "north",
        "county",
        "In",
        "Ok",
        "said",
        "a county",
        "Secretary of State",
    ],
)
def test_no_regions(name):
    assert not is_region(name)


def test_the_longest_region_wins():
    text = "West Virginia Supreme Court"
    assert region_at(text, 0, len(text)) == len("West Virginia")
    assert region_at("nowhere", 0, 7) is None


def test_a_stop_that_ends_the_sentence_is_not_the_regions():
    text = "Germany. He left"
    assert region_at(text, 0, len(text)) == len("Germany")
    text = "Calif. He left"
    assert region_at(text, 0, len(text)) == len("Calif.")
