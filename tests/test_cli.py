"""The command: what it reads, what it writes, and how it says that it cannot."""

import io
import json
import os
import pty
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import wireparse
from wireparse.cli import COMMANDS, main

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
        for name in ("NO_COLOR", "TERM", "COLUMNS"):
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
    assert f"{reference!r} is no day of the form YYYY-MM-DD" in err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "required: COMMAND"),
        (["headline"], "invalid choice: 'headline'"),
        (["quotes", "--format", "xml"], "invalid choice: 'xml'"),
        (["quotes", "--colour"], "unrecognized arguments: --colour"),
        (["quotes", "--errors", "ignore"], "invalid choice: 'ignore'"),
        (["quotes", "--jobs", "many"], "'many' is no number of processes"),
        (["quotes", "--jobs", "-1"], "'-1' is no number of processes"),
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


def test_a_missing_file_leaves_nothing_half_written(run, story, tmp_path):
    missing = tmp_path / "missing.txt"
    status, out, err = run("quotes", story, missing, story)
    assert (status, out) == (2, "")
    assert err == f"wireparse: {missing}: cannot be read: No such file or directory\n"


def test_a_folder_is_no_file(run, tmp_path):
    status, out, err = run("quotes", tmp_path)
    assert (status, out) == (2, "")
    assert err == f"wireparse: {tmp_path}: cannot be read: Is a directory\n"


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
    assert err == f"wireparse: {path}: not UTF-8: byte 0xe9 at offset {offset} ({reason}); --errors replace reads on\n"


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


def test_no_color_in_a_pipe(run, story):
    _, out, _ = run("dateline", "--format", "text", story)
    assert out.startswith("dateline        OSLO, May 2 (AP) —\n")


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
