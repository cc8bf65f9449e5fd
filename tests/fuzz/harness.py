"""Coverage-guided fuzzing of one function with atheris; `run.py` beside this file runs them all for a bounded time.

    python -m pip install -r tests/fuzz/requirements.txt -e .
    python tests/fuzz/harness.py quotes -max_total_time=300 FOLDER     options and folder are libFuzzer's

Each input is read as UTF-8; a byte that is no UTF-8 becomes a lone surrogate, so every `str` that matters can come up.
A run stops at the first text on which a function raises or breaks a promise (docs/promises.md) and writes it to a file.
"""

import datetime
import json
import sys
from pathlib import Path

import atheris

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS.parent), str(TESTS)]

with atheris.instrument_imports(include=["wireparse"]):
    import wireparse
    from wireparse import from_dict, to_dict

    for _name in wireparse.__all__:  # names load on first use: load them while imports are instrumented
        getattr(wireparse, _name)

from support.properties import check_all, check_order, check_round_trip, check_spans  # noqa: E402

REFERENCES = (None, datetime.date(2024, 10, 30), datetime.date(2024, 2, 29), datetime.date.min, datetime.date.max)


def text_of(data: bytes) -> str:
    """Any bytes as a `str`; what is no UTF-8 becomes lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def dateline(data: bytes) -> None:
    text = text_of(data)
    check_all(text, wireparse.parse_dateline(text, reference=REFERENCES[len(data) % len(REFERENCES)]))


def credit(data: bytes) -> None:
    text = text_of(data)
    check_all(text, wireparse.parse_credit(text))


def caption(data: bytes) -> None:
    text = text_of(data)
    check_all(text, wireparse.parse_caption(text, reference=REFERENCES[len(data) % len(REFERENCES)]))


def quotes(data: bytes) -> None:
    text = text_of(data)
    check_all(text, wireparse.find_quotes(text, reference=REFERENCES[len(data) % len(REFERENCES)]))


def claims(data: bytes) -> None:
    text = text_of(data)
    check_all(text, wireparse.find_claims(text))
    check_all(text, wireparse.parse_claim(text))


def article(data: bytes) -> None:
    text = text_of(data)
    story = wireparse.parse_article(text, reference=REFERENCES[len(data) % len(REFERENCES)])
    for results in (story.captions, story.dateline, story.quotes, story.claims):
        check_spans(text, results)
        check_order(results)
    check_round_trip(story)
    story.to_html()


def dicts(data: bytes) -> None:
    """Any JSON: `from_dict` says what is wrong with it, or gives a result that goes round."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return
    try:
        result = from_dict(value)
    except (TypeError, ValueError):
        return
    assert from_dict(to_dict(result)) == result, "does not come back"
    check_round_trip(result)


TARGETS = {
    function.__name__: function for function in (dateline, credit, caption, quotes, claims, article, dicts)
}  # fmt: skip


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: harness.py {'|'.join(TARGETS)} [libFuzzer's options and folders]")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
