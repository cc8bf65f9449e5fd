"""Spans, dates and people: the arithmetic and the forms that every result leans on."""

import datetime
import inspect
import pickle
import weakref

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.strategies import any_text

from wireparse import PartialDate, Person, Place, Span, Speaker, SpeakerKind
from wireparse.elements import quick


@st.composite
def text_and_span(draw):
    text = draw(any_text(40))
    start = draw(st.integers(0, len(text)))
    return text, Span(start, draw(st.integers(start, len(text))))


@given(text_and_span())
def test_utf8_offsets_cut_the_same_text(case):
    text, span = case
    data, cut = text.encode("utf-8", "surrogatepass"), span.utf8(text)
    assert data[cut.start : cut.end].decode("utf-8", "surrogatepass") == span.of(text)


@given(text_and_span())
def test_utf16_offsets_cut_the_same_text(case):
    text, span = case
    data, cut = text.encode("utf-16-le", "surrogatepass"), span.utf16(text)
    assert data[2 * cut.start : 2 * cut.end] == span.of(text).encode("utf-16-le", "surrogatepass")


def test_offsets_of_a_wide_text():
    text = "😀 “Да”"
    span = Span(3, 5)
    assert span.of(text) == "Да"
    assert span.utf8(text) == Span(8, 12)
    assert span.utf16(text) == Span(4, 6)


def test_spans_sort_by_start_and_know_their_length():
    assert sorted([Span(4, 6), Span(0, 9), Span(0, 3)]) == [Span(0, 3), Span(0, 9), Span(4, 6)]
    assert len(Span(4, 6)) == 2


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        (PartialDate(2024, 10, 29), "2024-10-29"),
        (PartialDate(month=10, day=29), "XXXX-10-29"),
        (PartialDate(month=6), "XXXX-06"),
        (PartialDate(year=1987), "1987"),
        (PartialDate(year=1987, month=3), "1987-03"),
        (PartialDate(day=5), "XXXX-XX-05"),
        (PartialDate(year=2024, day=5), "2024-XX-05"),
        (PartialDate(year=987), "0987"),
        (PartialDate(weekday=1), "XXXX-XX-XX"),
        (PartialDate(weekday=1, resolved=datetime.date(2024, 10, 29)), "2024-10-29"),
        (PartialDate(month=10, day=29, resolved=datetime.date(2024, 10, 29)), "XXXX-10-29"),
        (PartialDate(), "XXXX-XX-XX"),
    ],
)
def test_edtf(date, edtf):
    assert date.edtf == edtf


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PartialDate(day=1, text="1st", span=Span(0, 3)), PartialDate(day=1)),
        (Place("Paris", text="PARIS", span=Span(0, 5)), Place("Paris")),
        (Person("Jane Roe", text="Jane Roe", span=Span(2, 10)), Person("Jane Roe")),
    ],
)
def test_an_element_is_equal_by_what_it_says_not_by_where(one, other):
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)).span == one.span


def test_full_name_is_that_of_the_resolved_mention():
    full = Speaker("Mayor Jane Roe", Span(0, 14), "Jane Roe", "Mayor")
    short = Speaker("she", Span(40, 43), "she", None, SpeakerKind.PRONOUN, full)
    assert short.full_name == "Jane Roe"
    assert full.full_name == "Jane Roe"


@attrs.frozen
class Slug:
    word: str
    takes: int = 1
    span: Span | None = attrs.field(default=None, kw_only=True)


@quick
@attrs.frozen
class QuickSlug:
    word: str
    takes: int = 1
    span: Span | None = attrs.field(default=None, kw_only=True)


@pytest.mark.parametrize(
    ("values", "named"),
    [(("flood",), {}), (("flood", 2), {}), ((), {"takes": 3, "word": "flood"}), (("flood",), {"span": Span(0, 5)})],
)
def test_a_quick_class_takes_what_the_plain_one_takes(values, named):
    assert attrs.asdict(QuickSlug(*values, **named)) == attrs.asdict(Slug(*values, **named))


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), (("flood", 1, None), {}), (("flood",), {"word": "fire"}), (("flood",), {"day": 1})]
)
def test_a_quick_class_refuses_what_the_plain_one_refuses(values, named):
    for kind in (Slug, QuickSlug):
        with pytest.raises(TypeError):
            kind(*values, **named)


def test_a_quick_class_is_as_frozen_and_as_well_described():
    assert inspect.signature(QuickSlug) == inspect.signature(Slug)
    slug = QuickSlug("flood")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        slug.takes = 2
    assert hash(slug) == hash(QuickSlug("flood"))
    assert pickle.loads(pickle.dumps(slug)) == slug != QuickSlug("fire")
    assert attrs.evolve(slug, takes=3).takes == 3
    assert weakref.ref(slug)() is slug
