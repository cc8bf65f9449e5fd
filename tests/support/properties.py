"""Checks of what the library promises for every text. Each takes results (one, a tuple, or `None`) and asserts.

check_all(text, results)            everything that can be seen on one text and its results
check_spans(text, results)          every part that has a span stands where it says
check_order(results)                sorted by start, no overlap, save a quote inside a quote
check_round_trip(results)           dict, JSON and pickle give it back, unequal fields too
check_shift(find, text)             a paragraph in front moves spans and changes nothing else
check_between(find, text)           sentences before and behind it in its paragraph change nothing else either
check_pure(function, texts)         the same results again, and in eight threads
"""

import json
import pickle
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import attrs

from wireparse import Dateline, Quote, Span, from_dict, to_dict

# No name, number, date, mark or cue: nothing that any parser could read or carry over.
PLAIN_PARAGRAPH = "the river was calm and the streets were quiet in the early morning.\n\n"

# Full of what a sentence is searched for: commas, "that", "to", "if", "who", verbs and times. It names nobody and reports nothing.
BUSY_SENTENCE = "By noon, when the rain that fell was over, it was cold; to see that, if only once, the ones who were there had not left."


def as_tuple(results: Any) -> tuple[Any, ...]:
    """One result, a tuple of them, or `None`, as a tuple."""
    if results is None:
        return ()
    return results if isinstance(results, tuple) else (results,)


def elements(value: Any) -> Iterator[Any]:
    """Walk `value` and every attrs object inside it, however deep."""
    if isinstance(value, tuple | frozenset):
        for item in value:
            yield from elements(item)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from elements(getattr(value, field.name))


def check_all(text: str, results: Any) -> None:
    """Check what every result of every parser must hold."""
    check_spans(text, results)
    check_order(results)
    check_round_trip(results)


def check_spans(text: str, results: Any) -> None:
    """Check that every part says truly where it stands."""
    for element in elements(as_tuple(results)):
        if isinstance(element, Span):
            assert 0 <= element.start <= element.end <= len(text), f"{element} is outside the text"
        span = getattr(element, "span", None)
        if span is not None:
            assert text[span.start : span.end] == element.text, f"not at its span: {element}"
            assert element.text, f"empty: {element}"
        elif getattr(element, "text", None) is not None:
            assert not hasattr(element, "span"), f"stands nowhere: {element}"
        for field in ("name", "title"):
            value = getattr(element, field, None) or ""
            assert value == value.strip(" "), f"{field} with space around it: {element}"
        if isinstance(element, Dateline):
            assert element.span.end <= element.body_start <= len(text), f"body before the dateline ends: {element}"
        if isinstance(element, Quote):
            _check_quote(text, element)


def _check_quote(text: str, quote: Quote) -> None:
    assert quote.fragments, f"a quote of no fragments: {quote}"
    assert quote.fragments[0].start == quote.span.start, f"does not start with its first fragment: {quote}"
    assert quote.fragments[-1].end == quote.span.end, f"does not end with its last fragment: {quote}"
    assert all(a.end <= b.start for a, b in pairwise(quote.fragments)), f"fragments overlap: {quote}"
    assert all(a.end <= b.start for a, b in pairwise(quote.marked)), f"marked stretches overlap: {quote}"
    for part in (*quote.fragments, *quote.marked):
        assert quote.span.start <= part.start <= part.end <= quote.span.end, f"{part} is outside {quote}"
    assert quote.content == " ".join(part.of(text) for part in quote.fragments), (
        f"content is not its fragments: {quote}"
    )


def check_order(results: Any) -> None:
    """Check that results come in order of position and do not overlap."""
    found = as_tuple(results)
    for a, b in pairwise(found):
        assert a.span.start <= b.span.start, f"out of order: {a} before {b}"
    open_spans: list[Span] = []
    for item in found:
        open_spans = [span for span in open_spans if span.end > item.span.start]
        for span in open_spans:
            nested = isinstance(item, Quote) and item.span.end <= span.end
            assert nested, f"overlaps the result at {span}: {item}"
        open_spans.append(item.span)


def check_round_trip(results: Any) -> None:
    """Check that dicts, JSON and pickles lose nothing, not even what takes no part in comparison."""
    for result in as_tuple(results):
        data = to_dict(result)
        for copy in (from_dict(json.loads(json.dumps(data, ensure_ascii=False))), pickle.loads(pickle.dumps(result))):
            assert copy == result
            assert to_dict(copy) == data
            assert hash(copy) == hash(result)


def moved(value: Any, by: int) -> Any:
    """`value` as it must be when `by` code points are put in front of its text."""
    if isinstance(value, Span):
        return Span(value.start + by, value.end + by)
    if isinstance(value, tuple | frozenset):
        return type(value)(moved(item, by) for item in value)
    if not attrs.has(type(value)):
        return value
    changes = {field.name: moved(getattr(value, field.name), by) for field in attrs.fields(type(value))}
    if isinstance(value, Dateline):
        changes["body_start"] += by
    return type(value)(**changes)


def check_shift(find: Callable[[str], Any], text: str, front: str = PLAIN_PARAGRAPH) -> None:
    """Check that a paragraph in front of `text` moves the results of `find` and changes nothing else."""
    expected = [to_dict(moved(result, len(front))) for result in as_tuple(find(text))]
    assert [to_dict(result) for result in as_tuple(find(front + text))] == expected


def check_between(find: Callable[[str], Any], text: str) -> None:
    """Check that busy sentences before and behind `text`, in its paragraph, move the results of `find` and no more."""
    check_shift(find, text, f"{BUSY_SENTENCE} ")
    if text[-1:] in (".", "!", "?", "”"):
        assert find(f"{text} {BUSY_SENTENCE}") == find(text)


def check_pure(function: Callable[[str], Any], texts: Iterable[str]) -> None:
    """Check that `function` gives the same results again, in any order, and in eight threads at once."""
    texts = list(texts)
    first = [function(text) for text in texts]
    assert [function(text) for text in reversed(texts)] == first[::-1], "a second reading differs"
    with ThreadPoolExecutor(8) as pool:
        for again in pool.map(lambda _: [function(text) for text in texts], range(8)):
            assert again == first, "a reading in a thread differs"
