"""Results as Arrow columns: what `to_dict` says and nothing else, and recipes that run as printed."""

import datetime
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import given
from support.stories import HARBOR, ROOT
from support.strategies import wire_text

from wireparse import (
    Article,
    Caption,
    Credit,
    CreditFlag,
    Dateline,
    NumericClaim,
    Quote,
    Speaker,
    SpeakerKind,
    find_claims,
    find_quotes,
    parse_article,
    parse_caption,
    parse_claim,
    parse_credit,
    parse_dateline,
    to_dict,
)
from wireparse.output.dicts import result_types

pa = pytest.importorskip("pyarrow")
compute = pytest.importorskip("pyarrow.compute")
from wireparse.output import arrow  # noqa: E402  (there is nothing to test without pyarrow)

STORY = HARBOR.read_text(encoding="utf-8")
CAPTION = "Mayor Jane Roe (L) skates in Oslo, Norway, on May 1. File Photo by Tom Obi/UPI"


class Reader(NamedTuple):
    """A function on batches, the parser behind it, and a text in which it finds something."""

    rows: Any
    kind: type
    parse: Any
    text: str
    options: dict[str, Any] = {}  # noqa: RUF012  (never written to)

    def dicts(self, text):
        """What the parser gives, in the form of rows."""
        found = self.parse(text, **self.options)
        found = found if isinstance(found, tuple) else (found,)
        nothing = dict.fromkeys(field.name for field in attrs.fields(self.kind))
        return [nothing if result is None else expected(result) for result in found]


AGAINST = {"reference": datetime.date(2025, 3, 10)}
ONE = [
    Reader(arrow.datelines, Dateline, parse_dateline, STORY[STORY.index("PORT MERRIN") :], AGAINST),
    Reader(arrow.credits, Credit, parse_credit, "(Jane Roe/Pool via AP, File)"),
    Reader(arrow.captions, Caption, parse_caption, CAPTION, AGAINST),
    Reader(arrow.quantities, NumericClaim, parse_claim, "between 20 and 30 percent"),
    Reader(arrow.articles, Article, parse_article, STORY, AGAINST),
]
MANY = [
    Reader(arrow.quotes, Quote, find_quotes, STORY, AGAINST),
    Reader(arrow.claims, NumericClaim, find_claims, STORY),
]


def by_name(reader):
    return reader.rows.__name__


def texts(*values, **columns):
    return pa.record_batch({"text": pa.array(values, pa.string()), **columns})


def plain(value):
    """A row of Arrow or a dict of a result, as one and the same: no types named, a date as it is printed."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key not in {"type", "row"}}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def expected(result):
    """The dict of a result less the `resolved` of what a speaker is resolved to, which is never there."""

    def cut(value, inside=False):
        if isinstance(value, dict):
            if inside:
                assert value.pop("resolved") is None, "a full mention stands for another"
            return {key: cut(item, key == "resolved" and isinstance(item, dict)) for key, item in value.items()}
        return [cut(item) for item in value] if isinstance(value, list) else value

    return plain(cut(to_dict(result)))


@pytest.mark.parametrize("reader", ONE + MANY, ids=by_name)
def test_rows_say_what_dicts_say(reader):
    rows = reader.rows(texts(reader.text), **reader.options)
    assert isinstance(rows, pa.RecordBatch)
    rows.validate(full=True)
    assert rows["text"][0].is_valid
    assert plain(rows.to_pylist()) == reader.dicts(reader.text)


def test_every_class_has_a_form_for_every_field():
    for kind in result_types().values():
        fields = [field.name for field in attrs.fields(kind)]
        assert arrow.schema(kind).names == fields


def test_the_form_of_every_sort_of_value():
    form = arrow.schema(Article)
    assert form.field("body").type == pa.struct([("start", pa.int64()), ("end", pa.int64())])
    claims = form.field("claims").type.value_type
    assert claims.field("value").type == pa.string()
    assert claims.field("parts").type == pa.list_(pa.string())
    assert form.field("dateline").type.field("date").type.field("resolved").type == pa.date32()
    credit = arrow.credits(texts("(Jane Roe/Pool via AP, File)")).to_pylist()[0]
    assert credit["flags"] == sorted(flag.name for flag in (CreditFlag.FILE, CreditFlag.POOL, CreditFlag.VIA))


def test_a_pronoun_brings_the_speaker_it_stands_for_and_no_more():
    speaker = arrow.schema(Quote).field("speaker").type
    resolved = speaker.field("resolved").type
    names = [field.name for field in attrs.fields(Speaker)]
    assert [field.name for field in speaker] == names
    assert [field.name for field in resolved] == [name for name in names if name != "resolved"]
    found = arrow.quotes(texts("“We won,” Mayor Jane Roe said. “It took years,” she said.")).to_pylist()
    assert [quote["speaker"]["kind"] for quote in found] == [SpeakerKind.PERSON, SpeakerKind.PRONOUN]
    assert found[1]["speaker"]["resolved"]["name"] == "Jane Roe"


@pytest.mark.parametrize("kind", [int, None, "Quote", SpeakerKind])
def test_schema_refuses_what_is_no_result(kind):
    with pytest.raises(TypeError, match="schema takes a class of results"):
        arrow.schema(kind)


@pytest.mark.parametrize("reader", ONE, ids=by_name)
def test_a_row_a_text_with_nulls_where_nothing_was_read(reader):
    rows = reader.rows(texts(None, reader.text, None)).to_pylist()
    assert [row["row"] for row in rows] == [0, 1, 2]
    nothing = dict.fromkeys(arrow.schema(reader.kind).names)
    assert rows[0] == {"row": 0, **nothing}
    assert rows[2] == {"row": 2, **nothing}
    assert rows[1]["text"]
    if reader.rows is not arrow.articles:
        assert reader.rows(texts(" ")).to_pylist() == [{"row": 0, **nothing}]


@pytest.mark.parametrize("reader", MANY, ids=by_name)
def test_a_row_a_result_and_none_where_nothing_was_found(reader):
    each = len(reader.parse(reader.text))
    assert reader.rows(texts(None, reader.text, " ", reader.text)).column("row").to_pylist() == [1] * each + [3] * each


@pytest.mark.parametrize("reader", ONE + MANY, ids=by_name)
def test_empty_batches_have_the_same_columns(reader):
    empty = reader.rows(texts())
    assert empty.num_rows == 0
    assert empty.schema == pa.schema([("row", pa.int64()), *arrow.schema(reader.kind)])
    assert reader.rows(texts(reader.text)).schema == empty.schema
    assert reader.rows(pa.record_batch({"text": pa.nulls(2)})).schema == empty.schema


@pytest.mark.parametrize("reader", ONE + MANY, ids=by_name)
def test_chunks_make_no_difference(reader):
    values = ["Rain fell.", reader.text, None, reader.text]
    whole = reader.rows(texts(*values))
    table = pa.table({"text": pa.chunked_array([values[:1], values[1:3], [], values[3:]], pa.string())})
    rows = reader.rows(table)
    assert isinstance(rows, pa.Table)
    assert rows == pa.Table.from_batches([whole])
    assert reader.rows(texts("Rain.", *values).slice(1)) == whole, "a slice of a batch is a batch of its own"


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())]
)
def test_every_sort_of_string_is_text_and_key(kind):
    values = pa.array(["“Yes,” Jane Roe said.", None], kind)
    found = arrow.quotes(pa.record_batch({"story": values, "id": values}), "story", key="id")
    assert found.column("id").to_pylist() == ["“Yes,” Jane Roe said."]
    assert found.column("content").to_pylist() == ["Yes,"]


class Stream:
    """As data frames hand out their columns."""

    def __arrow_c_stream__(self, requested_schema=None):
        return pa.table({"text": ["About 40 houses burned."]}).__arrow_c_stream__(requested_schema)


def test_whatever_exports_a_stream_is_a_table():
    found = arrow.claims(Stream())
    assert isinstance(found, pa.Table)
    assert found.column("value").to_pylist() == ["40"]


@pytest.mark.parametrize(
    "days",
    [
        pa.array([datetime.date(2024, 10, 30), None, datetime.date(2030, 1, 1)]),
        pa.array([datetime.datetime(2024, 10, 30, 23, 59), None, datetime.datetime(2030, 1, 1)]),  # noqa: DTZ001
        pa.array(["2024-10-30", None, "2030-01-01"]),
    ],
)
def test_each_text_is_read_against_its_day(days):
    rows = arrow.datelines(texts(*["OSLO, Oct. 29 (AP) — Rain fell."] * 3, filed=days), reference="filed")
    resolved = [row["date"]["resolved"] for row in rows.to_pylist()]
    assert resolved == [datetime.date(2024, 10, 29), None, datetime.date(2029, 10, 29)]


WIDE = "🌊 OSLO, May 2 (AP) — “Zoë’s 40 cafés — and 3 “bars” — closed,” Mayor Zoë Røe said."
COUNT = {None: len, "utf8": lambda text: len(text.encode("utf-8")), "utf16": lambda text: len(text.encode("utf-16-le")) // 2}  # fmt: skip


def spans(value):
    """Every span in a row, in order."""
    if isinstance(value, dict):
        if value.keys() == {"start", "end"}:
            yield value["start"], value["end"]
        else:
            yield from (span for part in value.values() for span in spans(part))
    elif isinstance(value, list):
        yield from (span for part in value for span in spans(part))


@pytest.mark.parametrize("offsets", COUNT)
@pytest.mark.parametrize("reader", ONE + MANY, ids=by_name)
def test_spans_count_what_is_asked_for(reader, offsets):
    for text in (WIDE, WIDE.removeprefix("🌊 "), reader.text, "", "\x7f\x80\u07ff\u0800\uffff\U00010000 40 cars"):
        plain_rows = reader.rows(texts(text), **reader.options)
        rows = reader.rows(texts(text), **reader.options, offsets=offsets)
        assert rows.schema == plain_rows.schema
        expected = [tuple(COUNT[offsets](text[:at]) for at in span) for span in spans(plain_rows.to_pylist())]
        assert list(spans(rows.to_pylist())) == expected


@pytest.mark.parametrize("offsets", COUNT)
def test_where_the_story_begins_is_counted_likewise(offsets):
    text = "SÃO PAULO, May 2 (AP) — Rain fell."
    batch = texts(text, None, "Rain.")
    count = COUNT[offsets](text[: text.index("Rain")])
    assert arrow.datelines(batch, offsets=offsets)["body_start"].to_pylist() == [count, None, None]
    story = arrow.articles(batch, offsets=offsets).to_pylist()[0]
    assert story["dateline"]["body_start"] == story["body"]["start"] == count


@pytest.mark.parametrize("engine", ["pyarrow", "pandas", "polars", "duckdb"])
def test_engines_cut_by_code_points(engine):
    """As the page says: so spans need no conversion there."""
    module = pytest.importorskip(engine)
    start, end, text = 6, 9, "🌊 “Zoë’s cafés closed,” Mayor Zoë Røe said."
    data = pa.table({"text": [text]})
    cut = {
        "pyarrow": lambda: compute.utf8_slice_codeunits(data["text"], start, end).to_pylist(),
        "pandas": lambda: data.to_pandas()["text"].str.slice(start, end).to_list(),
        "polars": lambda: module.from_arrow(data)["text"].str.slice(start, end - start).to_list(),
        "duckdb": lambda: [
            row[0] for row in module.from_arrow(data).project("text[7:9]").fetchall()
        ],  # from 1, both ends
    }
    assert cut[engine]() == [text[start:end]]


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: arrow.quotes(["text"]), TypeError, "expected a RecordBatch or Table of pyarrow, not list"),
        (lambda: arrow.quotes(pa.record_batch({"text": [1]})), TypeError, "strings in column 'text', not int64"),
        (lambda: arrow.quotes(pa.record_batch({"text": [b"a"]})), TypeError, "strings in column 'text', not binary"),
        (lambda: arrow.quotes(texts("a"), "body"), ValueError, r"one column 'body' in \['text'\]"),
        (lambda: arrow.quotes(texts("a"), key="url"), ValueError, r"one column 'url' in \['text'\]"),
        (lambda: arrow.quotes(texts("a"), key="text"), ValueError, "the key 'text' has the name of a field of Quote"),
        (lambda: arrow.quotes(texts("a"), reference="2024-10-30"), ValueError, "one column '2024-10-30'"),
        (lambda: arrow.quotes(texts("a", d=pa.array([True])), reference="d"), TypeError, "dates in column 'd', not bool"),
        (lambda: arrow.quotes(texts("a", d=pa.array(["soon"])), reference="d"), ValueError, "soon"),
        (lambda: arrow.quotes(texts("a"), offsets="utf32"), ValueError, "offsets are 'utf8' or 'utf16' or None, not 'utf32'"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_columns_of_one_name_are_not_guessed_between():
    twice = pa.RecordBatch.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"])
    with pytest.raises(ValueError, match="one column 'text'"):
        arrow.quotes(twice)


def test_no_surrogate_comes_in():
    with pytest.raises(UnicodeEncodeError):
        texts("“Yes\ud800,” Jane Roe said.")
    broken = pa.Array.from_buffers(pa.string(), 1, pa.array([b"\xed\xa0\x80"], pa.binary()).buffers())
    with pytest.raises(UnicodeDecodeError):
        arrow.quotes(pa.record_batch({"text": broken}))


utf8 = wire_text().map(lambda text: re.sub("[\ud800-\udfff]", "", text))


@given(utf8)
def test_any_text_gives_what_the_parser_gives(text):
    for reader in ONE + MANY:
        rows = reader.rows(texts(text), **reader.options)
        rows.validate(full=True)
        assert plain(rows.to_pylist()) == reader.dicts(text)


PAGE = (ROOT / "docs" / "arrow.md").read_text(encoding="utf-8")
# Not `pycon`, which would run where pyarrow is not installed.
FENCE = re.compile(r"^```python-console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
IMPORT = re.compile(r"^>>> (?:import|from) (\w+)", re.MULTILINE)


def recipes():
    for section in re.split(r"^#+ ", PAGE, flags=re.MULTILINE):
        source = "\n".join(FENCE.findall(section))
        if source:
            yield pytest.param(source, id=section.split("\n")[0])


@pytest.mark.parametrize("source", list(recipes()))
def test_recipes(source, tmp_path):
    """Each in a process of its own, as a reader would run it; clusters start theirs from the same Python."""
    needed = IMPORT.findall(source)
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if "pyspark" in needed and shutil.which("java") is None:
        missing.append("java")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    (tmp_path / "recipe.txt").write_text(source, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "doctest", "recipe.txt"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYSPARK_PYTHON": sys.executable},
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout


def test_every_engine_has_a_recipe_and_says_what_to_install():
    installs = re.findall(r"^## (.*)\n\n    pip install 'wireparse\[arrow\]' \S+$", PAGE, re.MULTILINE)
    assert {"pandas", "Polars", "DuckDB", "Dask", "Daft", "Ray Data", "Spark"} <= set(installs)
