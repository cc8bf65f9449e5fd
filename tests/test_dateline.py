"""Datelines: every house style reads back, nothing else is mistaken for one."""

import datetime

import pytest
from support import goldens

from wireparse import Dateline, PartialDate, Span, parse_dateline
from wireparse.dateline.evidence import is_dateline
from wireparse.dateline.header import read_header
from wireparse.dateline.plain import read_plain
from wireparse.dateline.styles import render
from wireparse.lexicon.agencies import AGENCIES, HOUSE_STYLES, house_styles

DAY = datetime.date(2024, 10, 29)
STORY = "The government said on Tuesday that the talks would go on for another week."


@pytest.mark.parametrize("case", goldens.cases("dateline"))
def test_goldens(case):
    case.check(parse_dateline(case.text, reference=case.reference))


def test_contract_example():
    found = parse_dateline(
        "Oct. 29 (UPI) — North Korea is sending about 10,000 soldiers", reference=datetime.date(2024, 10, 30)
    )
    assert found == Dateline(
        text="Oct. 29 (UPI) —",
        span=Span(0, 15),
        places=(),
        date=PartialDate(month=10, day=29, resolved=DAY),
        agencies=("UPI",),
        body_start=16,
    )


@pytest.mark.parametrize("name", sorted(house_styles()))
def test_every_agency_in_its_house_style(name):
    style = next(key for key, template in HOUSE_STYLES.items() if template == house_styles()[name])
    line = render(style, city="Geneva", region=None, name=name, date=DAY)
    found = parse_dateline(f"{line} {STORY}", reference=DAY)
    assert found is not None, line
    assert (found.text, found.agencies) == (line, (name,))
    assert found.body_start == len(line) + 1


@pytest.mark.parametrize("line", AGENCIES.strip().splitlines())
def test_every_alias_gives_the_canonical_name(line):
    name, aliases, _ = line.split("|")
    for alias in filter(None, aliases.split(";")):
        found = parse_dateline(f"GENEVA, Oct. 29 ({alias}) -- {STORY}")
        assert found is not None, alias
        assert found.agencies == (name,), alias


@pytest.mark.parametrize(
    ("printed", "reference", "resolved"),
    [
        ("Dec. 31", datetime.date(2025, 1, 2), datetime.date(2024, 12, 31)),
        ("Jan. 1", datetime.date(2024, 12, 30), datetime.date(2025, 1, 1)),
        ("Feb. 29", datetime.date(2025, 3, 1), datetime.date(2024, 2, 29)),
        ("Feb. 29", datetime.date(2027, 3, 1), datetime.date(2028, 2, 29)),
        ("Oct. 29, 1999", datetime.date(2024, 10, 30), datetime.date(1999, 10, 29)),
        ("5 JAN 90", datetime.date(1991, 1, 1), datetime.date(1990, 1, 5)),
        ("5 JAN 90", datetime.date(2085, 1, 1), datetime.date(2090, 1, 5)),
        ("5 JAN 90", None, datetime.date(1990, 1, 5)),
        ("5 JAN 49", None, datetime.date(2049, 1, 5)),
        ("Monday", datetime.date(2024, 10, 29), datetime.date(2024, 10, 28)),
        ("Oct. 29", None, None),
    ],
)
def test_date_resolves_against_the_reference(printed, reference, resolved):
    found = parse_dateline(f"LONDON, {printed} (AP) -- {STORY}", reference=reference)
    assert found is not None
    assert found.date is not None
    assert found.date.resolved == resolved


def test_a_datetime_is_a_reference_too():
    found = parse_dateline(f"LONDON, Oct. 29 (AP) -- {STORY}", reference=datetime.datetime(2024, 10, 30, 8, 0))  # noqa: DTZ001
    assert found is not None
    assert found.date is not None
    assert found.date.resolved == DAY


@pytest.mark.parametrize("value", [None, 5, b"LONDON (AP) -", ["LONDON"]])
def test_wrong_type_is_named(value):
    with pytest.raises(TypeError, match=type(value).__name__):
        parse_dateline(value)


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        " ",
        "1",
        "1,",
        "A",
        "Mr. ",
        "(",
        "AP/",
        "-- ",
        "\n",
        "Van Der ",
        "U.S. ",
        "Aa and ",
        "<p>",
        "&lt;p&gt;",
        "*",
    ],
)
def test_a_megabyte_of_anything_is_no_dateline(piece):
    assert parse_dateline(piece * (1_000_000 // len(piece))) is None


TEXTS = [case.values[0].text for case in goldens.cases("dateline")]


@pytest.mark.parametrize("text", TEXTS)
def test_the_plain_reader_agrees_with_the_general_one(text):
    plain = read_plain(text, 0, DAY)
    if plain is None:
        return
    header = read_header(text, 0, DAY)
    assert header is not None
    assert is_dateline(text, header)
    assert (tuple(header.places), header.date, tuple(header.agencies)) == ((plain.place,), plain.date, plain.agencies)
    assert (header.end, header.body) == (plain.stop, plain.body)
    assert (header.places[0].text, header.places[0].span) == (plain.place.text, plain.place.span)


def test_the_plain_reader_takes_the_common_styles():
    for style in ("ap", "dated", "dated-hyphen", "fbis"):
        line = render(style, city="Geneva", name="AP", date=DAY)
        assert read_plain(f"{line} {STORY}", 0, DAY) is not None, line
