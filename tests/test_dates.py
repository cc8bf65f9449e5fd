"""Dates in running text and in the places where only a date can stand."""

import datetime

import pytest

from wireparse import PartialDate, Span
from wireparse.grammar.dates import date_at, expand_year, find_date, find_dates, month_number, resolve

REFERENCE = datetime.date(2024, 10, 30)


@pytest.mark.parametrize(
    ("text", "printed", "parts"),
    [
        ("The vote is on Oct. 29.", "Oct. 29", (None, 10, 29, None)),
        ("It opened on October 29, 2024, in rain.", "October 29, 2024", (2024, 10, 29, None)),
        ("It opened on October 29,2024.", "October 29,2024", (2024, 10, 29, None)),
        ("on 29 October 2024 the", "29 October 2024", (2024, 10, 29, None)),
        ("on 29 Oct. 2024 the", "29 Oct. 2024", (2024, 10, 29, None)),
        ("on the 5th of May it", "5th of May", (None, 5, 5, None)),
        ("Monday 18th May", "Monday 18th May", (None, 5, 18, 0)),
        ("on January 3rd, 2026.", "January 3rd, 2026", (2026, 1, 3, None)),
        ("said on Tuesday that", "Tuesday", (None, None, None, 1)),
        ("on Tuesday, Oct. 29, he", "Tuesday, Oct. 29", (None, 10, 29, 1)),
        ("on Tues., Oct. 29, he", "Tues., Oct. 29", (None, 10, 29, 1)),
        ("SUNDAY, JUNE 2", "SUNDAY, JUNE 2", (None, 6, 2, 6)),
        ("since June 2019 the", "June 2019", (2019, 6, None, None)),
        ("the log of 2024-10-29 shows", "2024-10-29", (2024, 10, 29, None)),
        ("dated 10/29/2024 by", "10/29/2024", (2024, 10, 29, None)),
        ("dated 29/10/2024 by", "29/10/2024", (2024, 10, 29, None)),
        ("dated 07/04/14 by", "07/04/14", (2014, 7, 4, None)),
        ("dated 28.04.2025 by", "28.04.2025", (2025, 4, 28, None)),
        ("dated 11.23.10 by", "11.23.10", (2010, 11, 23, None)),
        ("in May '68 and on May 3, '68,", "May 3, '68", (1968, 5, 3, None)),
        ("On Feb. 29 they met", "Feb. 29", (None, 2, 29, None)),
    ],
)
def test_finds(text, printed, parts):
    found = find_date(text)
    assert found is not None
    start = text.index(printed)
    assert (found.text, found.span) == (printed, Span(start, start + len(printed)))
    assert (found.year, found.month, found.day, found.weekday) == parts


@pytest.mark.parametrize(
    "text",
    [
        "The Sun and the Mon people",  # abbreviated weekdays alone are other words
        "Prices rose in May 10 percent",
        "They may 5 times",
        "march 4 miles",  # a month in lower case is a verb in running text
        "March 10,000 people",
        "at May 4:30",
        "Feb. 30 is no day",
        "June 31",
        "13/13/2024",
        "a score of 2-1 and 10/12",
        "ratio 1/2/3/4",
        "Thursday's game",
        "version 10.4.2.1",
        "Augustus 5",
        "2024-13-01",
        "",
    ],
)
def test_leaves(text):
    assert find_date(text) is None


def test_a_year_that_lacks_the_day_is_left():
    assert find_date("Feb. 29, 2023") is None


def test_finds_all_in_order():
    text = "He left on Sunday, June 2, came back in July 2019, and spoke on Tuesday."
    assert [found.text for found in find_dates(text)] == ["Sunday, June 2", "July 2019", "Tuesday"]
    assert [found.text for found in find_dates(text, 20, 50)] == ["July 2019"]
    assert find_dates("no date here") == ()


@pytest.mark.parametrize(
    ("partial", "resolved"),
    [
        (PartialDate(month=10, day=29), datetime.date(2024, 10, 29)),
        (PartialDate(month=4, day=1), datetime.date(2025, 4, 1)),  # nearer ahead than behind
        (PartialDate(month=5, day=3), datetime.date(2024, 5, 3)),
        (PartialDate(month=2, day=29), datetime.date(2024, 2, 29)),
        (PartialDate(weekday=2), datetime.date(2024, 10, 30)),  # the day itself
        (PartialDate(weekday=3), datetime.date(2024, 10, 24)),
        (PartialDate(year=2019, month=6, day=2), datetime.date(2019, 6, 2)),
        (PartialDate(year=2019, month=6), None),
        (PartialDate(month=6), None),
        (PartialDate(day=6), None),
        (PartialDate(year=2023, month=2, day=29), None),
    ],
)
def test_resolves(partial, resolved):
    assert resolve(partial, REFERENCE).resolved == resolved


def test_without_a_reference_only_a_full_date_resolves():
    assert resolve(PartialDate(month=10, day=29), None).resolved is None
    assert resolve(PartialDate(weekday=2), None).resolved is None
    assert resolve(PartialDate(year=2024, month=10, day=29), None).resolved == datetime.date(2024, 10, 29)


def test_the_ends_of_the_calendar_resolve_to_what_there_is():
    assert resolve(PartialDate(weekday=6), datetime.date.min).resolved is None
    assert resolve(PartialDate(month=12, day=31), datetime.date.min).resolved == datetime.date(1, 12, 31)
    assert resolve(PartialDate(month=1, day=1), datetime.date.max).resolved == datetime.date(9999, 1, 1)


@pytest.mark.parametrize(
    ("digits", "reference", "year"),
    [
        (90, None, 1990), (50, None, 1950), (49, None, 2049), (0, None, 2000),
        (24, REFERENCE, 2024), (99, REFERENCE, 1999), (60, REFERENCE, 2060), (80, REFERENCE, 1980), (5, datetime.date(1898, 1, 1), 1905),
    ],
)  # fmt: skip
def test_two_digit_years(digits, reference, year):
    assert expand_year(digits, reference) == year


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Oct", 10),
        ("october", 10),
        ("SEPT", 9),
        ("ene", 1),
        ("août", 8),
        ("Ogos", 8),
        ("Febuary", 2),
        ("Ocotber", 10),
        ("APri", 4),
        ("Octobber", 10),
    ],
)
def test_a_dateline_reads_months_loosely(word, number):
    assert month_number(word, loose=True) == number


@pytest.mark.parametrize("word", ["Smith", "Juneau", "Octopus", "Marchand", "Jan5", "Decatur"])
def test_a_word_is_no_month_loosely(word):
    assert month_number(word, loose=True) is None


def test_running_text_reads_months_strictly():
    assert month_number("Oct") == 10
    assert month_number("may") is None
    assert month_number("Ocotber") is None
    assert month_number("ene") is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("5 JAN 90 --", (1990, 1, 5)),
        ("11 may (EFE)", (None, 5, 11)),
        ("1 de mayo de 2020", (2020, 5, 1)),
        ("March 2O -", (None, 3, 20)),
        ("April l5 -", (None, 4, 15)),
        ("March 187 -", (None, 3, None)),
        ("April -", (None, 4, None)),
        ("Oct 29/2024 (", (2024, 10, 29)),
    ],
)
def test_loose_dates(text, parts):
    found = date_at(text, 0, loose=True)
    assert found is not None
    assert (found.year, found.month, found.day) == parts


@pytest.mark.parametrize("text", ["", "London 5", "March on", "5 people", "Sunderland", "March 4Z", "April lO0"])
def test_no_loose_date(text):
    assert date_at(text, 0, loose=True) is None


def test_running_text_gives_no_year_to_two_figures():
    found = date_at("5 May 20 people", 0)
    assert found is not None
    assert (found.text, found.year) == ("5 May", None)


def test_reads_no_further_than_asked():
    found = date_at("Oct. 29, 2024", 0, 7)
    assert found is not None
    assert found.text == "Oct. 29"


def test_a_weekday_before_the_calendar_begins_has_no_date():
    first_wednesday = datetime.date(1, 1, 3)
    assert resolve(PartialDate(weekday=6), first_wednesday).resolved is None
