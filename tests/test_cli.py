"""The command: what it reads, what it writes, and how it says that it cannot."""

import csv
import io
import json
import operator
import os
import pty
import runpy
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.cli import COMMANDS, main
from wireparse.cli.progress import Progress
from wireparse.cli.render import TABLES
from wireparse.cli.share import WorkerError, cores, work_through
from wireparse.cli.sources import Batch, Failure, Record, batches
from wireparse.output.table import columns as table_columns

DATELINE = "OSLO, May 2 (AP) — Rain fell."
STORY = DATELINE + " “It rained for 40 hours,” Mayor Jane Roe said.\n"
COMMAND = [sys.executable, "-m", "wireparse"]


class Terminal(io.TextIOWrapper):
    """A standard stream that says it is a terminal."""

    def isatty(self):
        return True


@pytest.fixture
def stdin(monkeypatch):
    def use(data):
        data = data.encode() if isinstance(data, str) else data
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return use


@pytest.fixture
def run(capsysbinary):
    """Run the command in this process: status, standard output and standard error."""

    def call(*arguments):
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            status = stop.code
        out, err = capsysbinary.readouterr()
        return status, out.decode(), err.decode()

    return call


@pytest.fixture
def on_terminal(monkeypatch):
    """Make standard output a terminal; returns what was written to it."""

    def use(encoding="utf-8", **environment):
        for name in ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        screen = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", Terminal(screen, encoding=encoding))
        return screen

    return use


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("command", "text", "kinds"),
    [
        ("dateline", DATELINE, ["Dateline"]),
        ("credit", "File Photo by Jane Roe/UPI", ["Credit"]),
        ("caption", "Jane Roe (L) skates. Photo by Tom Obi/UPI", ["Caption"]),
        ("quotes", STORY, ["Quote"]),
        ("claims", STORY, ["NumericClaim"]),
        ("article", STORY, ["Article"]),
    ],
)
def test_each_command_gives_what_its_parser_gives(run, stdin, command, text, kinds):
    stdin(text)
    status, out, err = run(command)
    found = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert [data["type"] for data in found] == kinds
    answer = getattr(wireparse, COMMANDS[command].parser)(text)
    assert [wireparse.from_dict(data) for data in found] == list(answer if isinstance(answer, tuple) else [answer])


@pytest.mark.parametrize(
    ("command", "form", "out"),
    [
        ("dateline", "jsonl", ""),
        ("dateline", "json", "null\n"),
        ("dateline", "text", ""),
        ("quotes", "jsonl", ""),
        ("quotes", "json", "[]\n"),
        ("claims", "json", "[]\n"),
    ],
)
def test_nothing_found_is_status_1(run, stdin, command, form, out):
    stdin("Rain fell in the valley.")
    assert run(command, "--format", form) == (1, out, "")


def test_an_article_of_nothing_is_nothing_found(run, stdin):
    stdin("Rain fell in the valley.")
    status, out, _ = run("article")
    assert status == 1
    assert json.loads(out)["type"] == "Article"


def test_json_is_one_object_for_one_record_and_a_list_for_several(run, story):
    _, out, _ = run("dateline", "--format", "json", story)
    assert json.loads(out)["text"] == "OSLO, May 2 (AP) —"
    assert "file" not in json.loads(out)
    _, out, _ = run("dateline", "--format", "json", story, story)
    assert [data["file"] for data in json.loads(out)] == [str(story)] * 2


def test_lines_are_records(run, stdin):
    stdin(f"{DATELINE}\r\n\n  \nNo dateline here.\n{DATELINE}\n")
    status, out, _ = run("dateline", "--lines")
    found = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [(data["file"], data["line"]) for data in found] == [("-", 1), ("-", 5)]
    # Offsets count from the start of the line, and where it comes from does not get in the way of reading it back.
    assert wireparse.from_dict(found[1]) == wireparse.parse_dateline(DATELINE)


def test_options_may_stand_anywhere_and_a_dash_is_standard_input(run, stdin, story):
    stdin(STORY)
    _, out, _ = run("dateline", story, "--format", "json", "-")
    assert [data["file"] for data in json.loads(out)] == [str(story), "-"]


def test_reference_completes_dates(run, stdin):
    stdin(DATELINE)
    _, out, _ = run("dateline", "--reference", "2025-05-04")
    assert json.loads(out)["date"]["resolved"] == "2025-05-02"


@pytest.mark.parametrize(
    "reference",
    ["", "yesterday", "2025-13-01", "2025-02-30", "05/04/2025", "2025-05-04T10:00", "20250504", "2025-W18-7"],
)
def test_bad_reference(run, stdin, reference):
    stdin(DATELINE)
    status, out, err = run("dateline", "--reference", reference)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert f"{reference!r} is not a day of the form YYYY-MM-DD" in err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "wireparse: the following arguments are required: COMMAND (try"),
        (["headline"], "invalid choice: 'headline'"),
        (["quotes", "--format", "xml"], "invalid choice: 'xml'"),
        (["quotes", "--colour"], "unrecognized arguments: --colour"),
        (["quotes", "--errors", "ignore"], "invalid choice: 'ignore'"),
        (["quotes", "--jobs", "many"], "'many' is not a number of processes"),
        (["quotes", "--jobs", "-1"], "'-1' is not a number of processes"),
        (["quotes", "--ref", "2025-05-04"], "unrecognized arguments: --ref"),
    ],
)
def test_bad_usage_is_one_line(run, stdin, arguments, complaint):
    stdin("")
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("wireparse: ")
    assert err.count("\n") == 1
    assert complaint in err


@pytest.mark.parametrize("form", ["jsonl", "json", "text", "html", "csv"])
def test_a_missing_file_is_reported_and_nothing_is_written(run, tmp_path, form):
    missing = tmp_path / "missing.txt"
    said = f"wireparse: {missing}: cannot be read: No such file or directory\n"
    assert run("quotes", "--format", form, missing) == (2, "", said)


def test_files_that_cannot_be_read_are_reported_and_the_rest_is_kept(run, story, tmp_path):
    missing, latin, empty = (tmp_path / name for name in ("missing.txt", "latin.txt", "empty.txt"))
    latin.write_bytes(DATELINE.encode() + b" Caf\xe9 society")
    empty.write_bytes(b"")
    status, out, err = run("dateline", story, missing, latin, empty, tmp_path, story)
    assert status == 2
    assert [json.loads(line)["file"] for line in out.splitlines()] == [str(story)] * 2
    offset = len(DATELINE.encode()) + 4
    assert err.splitlines() == [
        f"wireparse: {missing}: cannot be read: No such file or directory",
        f"wireparse: {latin}: not UTF-8: byte 0xe9 at offset {offset} (invalid continuation byte); convert it, or use --errors replace",
        f"wireparse: {tmp_path}: cannot be read: Is a directory; name its files, as in {tmp_path}/*",
        "wireparse: 3 of 6 records could not be read",
    ]


def test_a_missing_file_of_lines_is_reported_and_the_rest_is_kept(run, story, tmp_path):
    status, out, err = run("dateline", "--lines", tmp_path / "missing.txt", story)
    assert (status, out.count("\n")) == (2, 1)
    assert err == f"wireparse: {tmp_path / 'missing.txt'}: cannot be read: No such file or directory\n"


def test_files_come_in_batches(tmp_path):
    paths = [tmp_path / f"{number}.txt" for number in range(5)]
    for path in paths:
        path.write_bytes(b"x" * 9000)
    found = list(batches(map(str, paths), lines=False, errors="strict"))
    assert [(len(batch.items), batch.size, batch.files) for batch in found] == [
        (2, 18000, 2),
        (2, 18000, 2),
        (1, 9000, 1),
    ]


def test_a_line_that_cannot_be_read_is_reported_and_the_rest_is_kept(run, stdin):
    stdin(f"\ufeff{DATELINE}\n".encode() + b"ROME (AP) \xff\n" + DATELINE.encode())
    status, out, err = run("dateline", "--lines")
    assert status == 2
    assert [json.loads(line)["line"] for line in out.splitlines()] == [1, 3]
    offset = 3 + len(DATELINE.encode()) + 1 + 10
    assert err == (
        f"wireparse: standard input:2: not UTF-8: byte 0xff at offset {offset} (invalid start byte); "
        "convert it, or use --errors replace\n"
    )


def test_a_folder_is_no_file(run, tmp_path):
    status, out, err = run("quotes", tmp_path)
    assert (status, out) == (2, "")
    assert err == f"wireparse: {tmp_path}: cannot be read: Is a directory; name its files, as in {tmp_path}/*\n"


def test_a_name_that_no_file_can_have(run):
    status, out, err = run("quotes", "a\0b")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "cannot be read" in err


@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file(run, story):
    story.chmod(0)
    status, out, err = run("quotes", story)
    assert (status, out) == (2, "")
    assert err == f"wireparse: {story}: cannot be read: Permission denied\n"


@pytest.mark.parametrize("front", [b"", b"\xef\xbb\xbf"])
def test_undecodable_bytes_name_file_and_offset(run, tmp_path, front):
    path = tmp_path / "latin.txt"
    path.write_bytes(front + b"Caf\xe9 society")
    status, out, err = run("claims", path)
    assert (status, out) == (2, "")
    offset = len(front) + 3
    reason = "invalid continuation byte"
    assert (
        err
        == f"wireparse: {path}: not UTF-8: byte 0xe9 at offset {offset} ({reason}); convert it, or use --errors replace\n"
    )


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_by_its_mark(run, tmp_path, encoding):
    path = tmp_path / "wide.txt"
    path.write_bytes(f"\ufeff{DATELINE}".encode(encoding))
    status, out, err = run("dateline", path)
    assert (status, out) == (2, "")
    first = path.read_bytes()[0]
    assert err == f"wireparse: {path}: not UTF-8: byte 0x{first:02x} at offset 0 (this looks like UTF-16); convert it\n"


@pytest.mark.parametrize("jobs", ["2", "0"])
def test_jobs_change_nothing_but_the_time(run, stdin, jobs):
    lines = "".join(f"{place}, May 2 (AP) — Rain fell.\n" for place in ("OSLO", "PARIS", "ROME", "LIMA", "CAIRO"))
    stdin(lines)
    alone = run("dateline", "--lines", "--reference", "2025-05-04")
    stdin(lines)
    assert run("dateline", "--lines", "--reference", "2025-05-04", "--jobs", jobs) == alone
    assert alone[1].count("\n") == 5


def test_errors_replace_reads_on(run, stdin):
    stdin(b"OSLO (AP) \xe2\x80\x94 Caf\xe9 society.")
    status, out, _ = run("article", "--errors", "replace", "--format", "json")
    assert status == 0
    assert json.loads(out)["text"] == "OSLO (AP) — Caf\ufffd society."


def test_a_byte_order_mark_is_no_text(run, stdin):
    stdin(b"\xef\xbb\xbf" + DATELINE.encode())
    _, out, _ = run("dateline")
    assert json.loads(out)["span"]["start"] == 0


def test_who_types_is_told_so(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(DATELINE.encode())))
    status, out, err = run("dateline")
    assert (status, json.loads(out)["agencies"]) == (0, ["AP"])
    assert err == "wireparse: reads what you type, up to Ctrl-D on a line of its own\n"


@pytest.fixture
def heeds_ctrl_c():
    """A command started in the background ignores Ctrl-C, and so would what it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_ends_all_processes_without_a_word(tmp_path):
    path = tmp_path / "many.txt"
    path.write_text(STORY * 30_000, encoding="utf-8")
    command = [*COMMAND, "quotes", "--lines", "--jobs", "2", path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout.readline()  # it is under way
        os.killpg(process.pid, signal.SIGINT)
        rest = process.stdout.read()
        assert process.stderr.read() == b""
    assert process.returncode == 130
    assert rest.count(b"\n") < 60_000


def children(process):
    return [
        child
        for thread in Path(f"/proc/{process.pid}/task").iterdir()
        for child in (thread / "children").read_text(encoding="ascii").split()
    ]


@pytest.mark.usefixtures("heeds_ctrl_c")
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc to see processes in")
@pytest.mark.parametrize("started", [2, 3])
def test_ctrl_c_while_processes_start_is_without_a_word_too(tmp_path, started):
    path = tmp_path / "many.txt"
    path.write_text(STORY * 10_000, encoding="utf-8")
    command = [*COMMAND, "quotes", "--lines", "--jobs", "2", path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        while len(children(process)) < started:  # what keeps count of them, then the processes themselves
            time.sleep(0.001)
        time.sleep(0.05)  # deep in their imports
        os.killpg(process.pid, signal.SIGINT)
        assert process.communicate()[1] == b""
    assert process.returncode == 130


def test_closed_standard_input(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert run("quotes") == (2, "", "wireparse: standard input: closed\n")


def test_output_is_utf8_whatever_the_locale(story):
    environment = os.environ | {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "ascii",
    }
    done = subprocess.run([*COMMAND, "dateline", story], check=True, capture_output=True, env=environment)
    assert json.loads(done.stdout.decode("utf-8"))["text"] == "OSLO, May 2 (AP) —"


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="file names are text there")
def test_a_file_name_that_is_no_text(tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text(STORY, encoding="utf-8")
    done = subprocess.run([*COMMAND, "dateline", path, path], check=True, capture_output=True)
    assert os.fsencode(json.loads(done.stdout.splitlines()[0])["file"]) == path


def test_terminal_gets_text_in_color(run, story, on_terminal):
    screen = on_terminal()
    assert run("dateline", story)[0] == 0
    assert b"\x1b[1mOSLO, May 2 (AP) \xe2\x80\x94\x1b[0m" in screen.getvalue()


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_color_where_it_is_not_wanted(run, story, on_terminal, environment):
    screen = on_terminal(**environment)
    assert run("dateline", story)[0] == 0
    assert screen.getvalue().startswith(b"dateline        OSLO")


@pytest.mark.parametrize(
    ("arguments", "environment", "colored"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "3", "TERM": "dumb"}, True),
        ([], {"FORCE_COLOR": "0"}, False),
        ([], {"FORCE_COLOR": ""}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color_in_a_pipe(run, story, monkeypatch, arguments, environment, colored):
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    _, out, _ = run("dateline", "--format", "text", story, *arguments)
    assert ("\x1b[35m" in out) is colored
    assert out.startswith("\x1b[35mdateline" if colored else "dateline        OSLO, May 2 (AP) —\n")


def test_color_can_be_turned_off_on_a_terminal(run, story, on_terminal):
    screen = on_terminal(FORCE_COLOR="0")
    assert run("dateline", story)[0] == 0
    assert screen.getvalue().startswith(b"dateline        OSLO")


def test_a_terminal_that_cannot_show_a_character(run, story, on_terminal):
    screen = on_terminal(encoding="ascii", NO_COLOR="1")
    assert run("dateline", story)[0] == 0
    assert rb"OSLO, May 2 (AP) \u2014" in screen.getvalue()


def test_several_records_are_named_in_text(run, stdin, story):
    stdin(STORY)
    _, out, _ = run("dateline", "--format", "text", story, "-")
    assert out.startswith(f"{story}\n\ndateline")
    assert "\nstandard input\n\ndateline" in out
    stdin(DATELINE)
    _, out, _ = run("dateline", "--format", "text", "--lines")
    assert out.startswith("standard input:1\n\ndateline")


def test_html_is_a_page(run, story):
    status, out, _ = run("article", "--format", "html", story)
    assert status == 0
    assert out.startswith("<!DOCTYPE html>")
    assert f"<title>{story} · wireparse</title>" in out


def table(out):
    return list(csv.DictReader(io.StringIO(out)))


def test_csv_is_a_table(run, stdin, story):
    status, out, _ = run("quotes", "--format", "csv", story)
    assert status == 0
    (quote,) = table(out)
    assert quote == {
        "start": "31", "end": "54", "kind": "DIRECT", "speaker": "Jane Roe", "title": "Mayor", "cue": "said", "when": "",
        "venue": "", "content": "It rained for 40 hours,",
    }  # fmt: skip
    stdin("Photo by Jane Roe/UPI\n\nno credit at all here, really\n(AP Photo/Tom Obi, File)\n")
    _, out, _ = run("credit", "--format", "csv", "--lines", "-")
    assert [(row["file"], row["line"], row["creators"], row["flags"]) for row in table(out)] == [
        ("-", "1", "Jane Roe", ""),
        ("-", "4", "Tom Obi", "FILE"),
    ]


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"article"}))
def test_every_table_has_its_head_once(run, story, command):
    names = table_columns(TABLES[COMMANDS[command].parser])
    _, out, _ = run(command, "--format", "csv", story, story)
    assert out.splitlines()[0] == ",".join(["file", *names])
    assert out.count(",".join(names)) == 1
    assert all(len(row) == len(names) + 1 and None not in row for row in table(out))


def test_a_table_of_nothing_is_its_head(run, stdin):
    stdin("Rain fell.")
    assert run("dateline", "--format", "csv") == (
        1,
        "text,places,date,resolved,agencies,body_start,start,end\n",
        "",
    )


def test_a_story_is_no_table(run, story):
    status, out, err = run("article", "--format", "csv", story)
    assert (status, out) == (2, "")
    assert err.startswith("wireparse: article has no csv form")
    assert err.count("\n") == 1


class Dripping(io.RawIOBase):
    """A stream that hands out as little as it likes."""

    def __init__(self, data, sizes):
        self.data, self.sizes, self.at = data, sizes, 0

    def readable(self):
        return True

    def readinto(self, buffer):
        size = min(self.sizes.pop() if self.sizes else 10**6, len(buffer), len(self.data) - self.at)
        buffer[:size] = self.data[self.at : self.at + size]
        self.at += size
        return size


@given(
    st.lists(
        st.sampled_from(
            [b"a", b"b c", b"\n", b"\n\n", b"\r\n", b" ", b"\xc3\xa9", b"\xff", b"\xef\xbb\xbf", b"x" * 9000]
        )
    ),
    st.lists(st.integers(1, 20_000)),
)
def test_lines_are_the_same_however_they_arrive(pieces, sizes):
    data = b"".join(pieces)
    expected = [
        (number, line.decode("utf-8", "replace").removesuffix("\r"))
        for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1)
        if line.decode("utf-8", "replace").strip()
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Dripping(data, sizes))))
        found = list(batches(["-"], lines=True, errors="replace"))
    assert [(item.line, item.text) for batch in found for item in batch.items] == expected
    assert sum(batch.files for batch in found) == 1


def test_a_stream_is_answered_as_it_comes():
    with subprocess.Popen([*COMMAND, "dateline", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for number in (1, 2):
            process.stdin.write(DATELINE.encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["line"] == number  # while the stream is still open
        process.stdin.close()
        assert process.stdout.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize("lines", [[], ["--lines"]])
def test_large_input_is_shared_out_and_stays_in_order(tmp_path, lines):
    paths = [tmp_path / f"{number}.txt" for number in range(30)]
    for number, path in enumerate(paths):
        path.write_text(f"{STORY.strip()} About {number} people left.\n" * 42, encoding="utf-8")
    paths.insert(15, tmp_path / "gone.txt")
    assert sum(path.stat().st_size for path in paths if path.exists()) > 120_000
    command = [*COMMAND, "claims", *lines, *paths]
    alone, shared, by_two = (
        subprocess.run([*command, *jobs], check=False, capture_output=True)
        for jobs in (["--jobs", "1"], [], ["--jobs", "2"])
    )
    assert alone.returncode == 2
    assert alone.stdout.count(b"\n") == 30 * 42 * 2
    assert (shared.returncode, shared.stdout, shared.stderr) == (2, alone.stdout, alone.stderr)
    assert (by_two.returncode, by_two.stdout, by_two.stderr) == (2, alone.stdout, alone.stderr)


@pytest.mark.parametrize("jobs", [None, 1, 2])
def test_work_is_done_in_order_however_it_is_shared(jobs):
    source = [Batch([Record(str(number), None, ""), Failure("no")], 60_000, 1) for number in range(6)]
    found = list(work_through(operator.itemgetter(0), iter(source), jobs))
    assert found == [(batch, [str(number)]) for number, batch in enumerate(source)]
    assert list(work_through(len, iter(()), jobs)) == []


def test_cores_are_counted_where_no_system_says_which_are_ours(monkeypatch):
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert cores() == (os.cpu_count() or 1)


class Deadly:
    """What ends the process that unpacks it."""

    def __reduce__(self):
        return os._exit, (3,)


def test_a_process_that_dies_is_reported():
    source = iter([Batch([Record("a", None, Deadly())], 1, 1)] * 2)
    with pytest.raises(WorkerError, match="a process that shared the work has ended"):
        list(work_through(len, source, 2))


def test_no_thread_of_the_pool_outlives_the_work():
    before = threading.enumerate()
    assert len(list(work_through(len, iter([Batch([Record("a", None, "b")], 1, 1)] * 3), 2))) == 3
    assert threading.enumerate() == before


def test_a_source_that_fails_fails_the_work():
    def source():
        yield Batch([Record("a", None, "b")], 1, 1)
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        list(work_through(len, source(), 2))


class Screen(io.StringIO):
    """Standard error on a terminal."""

    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def shown(screen):
    return screen.getvalue().split("\r\x1b[K")


def test_a_bar_shows_how_many_files_are_done(monkeypatch, clock):
    monkeypatch.setattr(sys, "stderr", screen := Screen())
    progress = Progress(["a", "b", "c", "d"], quiet=False)
    batch = Batch([Record("a", None, "")], 10, 1)
    clock[0] += 0.2
    progress.advance(batch)
    assert screen.getvalue() == "", "what is soon done needs no bar"
    clock[0] += 59.8
    progress.advance(batch)
    clock[0] += 0.01
    progress.advance(batch)  # not again so soon
    assert shown(screen) == ["", "wireparse  [###############---------------]  50%  2 of 4 files  1:00 left"]
    progress.say("b: cannot be read")
    assert shown(screen)[2] == "wireparse: b: cannot be read\n", "the bar is taken away first"
    clock[0] += 3 * 3600
    progress.advance(batch)
    assert shown(screen)[-1].endswith("100%  4 of 4 files  0:00 left")
    progress.clear()
    assert shown(screen)[-1] == ""


def test_a_bar_for_lines(monkeypatch, clock, tmp_path):
    path = tmp_path / "lines.txt"
    path.write_bytes(b"x" * 40_000)
    monkeypatch.setattr(sys, "stderr", screen := Screen())
    progress = Progress([str(path)], quiet=False)
    clock[0] += 3600
    progress.advance(Batch([Record("a", 1, "")] * 2000, 10_000, 0))
    assert shown(screen)[-1] == "wireparse  [########----------------------]  25%  2,000 records  3:00:00 left"
    for names in ([], ["-"], [str(tmp_path / "gone")]):
        progress = Progress(names, quiet=False)
        clock[0] += 5
        progress.advance(Batch([Record("a", 1, "")] * 2000, 10_000, 0))
        assert shown(screen)[-1] == "wireparse  2,000 records  0:05"


def on_pty(arguments, text):
    """What a command writes to standard error where that is a terminal, fed with pauses so that a bar has its time."""
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=follower
    ) as process:
        os.close(follower)
        for line in text:
            process.stdin.write(line)
            process.stdin.flush()
            process.stdout.readline()
            time.sleep(0.6)
        process.stdin.close()
        process.stdout.read()
    try:
        return os.read(leader, 10_000)
    except OSError:  # Linux's way to say that nothing was written
        return b""
    finally:
        os.close(leader)


def test_progress_is_for_terminals():
    text = [DATELINE.encode() + b"\n"] * 3
    seen = on_pty(["dateline", "--lines"], text)
    assert b"wireparse  3 records  0:" in seen
    assert seen.endswith(b"\r\x1b[K"), "the bar is gone at the end"
    assert on_pty(["dateline", "--lines", "--quiet"], text) == b""


def test_version_and_help(run):
    assert run("--version") == (0, f"wireparse {wireparse.__version__}\n", "")
    status, out, _ = run("--help")
    assert status == 0
    assert all(f"\n  {name} " in out for name in COMMANDS)


def test_python_m_wireparse_is_the_command(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["wireparse", "--version"])
    with pytest.raises(SystemExit) as stop:
        runpy.run_module("wireparse", run_name="__main__")
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"wireparse {wireparse.__version__}\n"


def test_a_reader_that_leaves_early(story):
    command = [*COMMAND, "quotes", *[story] * 2000]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


class Refusing(io.RawIOBase):
    """A stream that takes nothing."""

    def __init__(self, error, number):
        self.error, self.number = error, number

    def writable(self):
        return True

    def fileno(self):
        return self.number

    def write(self, _):
        raise self.error


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (BrokenPipeError(), 141, ""),
        (OSError(28, "No space left on device"), 2, "wireparse: standard output: No space left on device\n"),
    ],
)
def test_output_that_cannot_be_written(run, story, monkeypatch, tmp_path, error, status, said):
    with (tmp_path / "out").open("wb") as file:
        stream = io.TextIOWrapper(Refusing(error, file.fileno()), encoding="utf-8", write_through=True)
        monkeypatch.setattr(sys, "stdout", stream)
        assert main(["dateline", str(story)]) == status
        monkeypatch.undo()
        assert run("--version")[2] == said


def test_interrupted(run, stdin, monkeypatch):
    stdin(STORY)

    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(wireparse, "find_claims", interrupted)
    assert run("claims") == (130, "", "")


def test_a_terminal_is_told_that_nothing_was_found(stdin, on_terminal, capsys):
    for arguments, said in ((), "wireparse: nothing found\n"), (["--quiet"], ""), (["--format", "json"], ""):
        on_terminal()
        stdin("Rain fell in the valley.")
        assert main(["dateline", *arguments]) == 1
        assert capsys.readouterr().err == said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_one_line(story):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, "quotes", story], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr == b"wireparse: standard output: No space left on device\n"


def test_on_a_real_terminal(story):
    leader, follower = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"}
    subprocess.run([*COMMAND, "dateline", story], stdout=follower, env=environment, check=True)
    os.close(follower)
    shown = os.read(leader, 10_000)
    os.close(leader)
    assert b"\x1b[35mdateline" in shown
