"""The command `wireparse`: the parsers for files, pipes and terminals.

A record is a file, or with `--lines` a line. All input is read and parsed before anything is written, so a failure leaves
no half of an answer behind.
"""

from __future__ import annotations

import argparse
import datetime
import os
import shutil
import signal
import sys
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn, TextIO

import wireparse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["main"]

FOUND, NOTHING_FOUND, UNUSABLE = 0, 1, 2
# As a shell reports a process ended by SIGINT or SIGPIPE.
_INTERRUPTED, _BROKEN_PIPE = 130, 141

STDIN: Final = "-"
_BOM: Final = b"\xef\xbb\xbf"
_WIDEST: Final = 110  # longer lines are hard to read


class Command(NamedTuple):
    """A parser as the command line offers it."""

    parser: str
    help: str
    dated: bool  # takes a reference day


COMMANDS: Final = MappingProxyType(
    {
        "dateline": Command("parse_dateline", "the dateline that opens each record", dated=True),
        "credit": Command("parse_credit", "each record as a photo credit", dated=False),
        "caption": Command("parse_caption", "each record as a photo caption", dated=True),
        "quotes": Command("find_quotes", "every quote with its speaker", dated=True),
        "claims": Command("find_claims", "every numeric claim", dated=False),
        "article": Command("parse_article", "a whole story: captions, dateline, body, quotes, claims", dated=True),
    }
)


class StreamError(Exception):
    """Input that cannot be read or output that cannot be written; the message is for people."""


class Record(NamedTuple):
    """A text to parse and where it comes from."""

    file: str
    line: int | None
    text: str


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{self.prog}: {message} (try '{self.prog} --help')\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        argv: the arguments, those of the process when `None`.

    Returns:
        0 when something was found, 1 when nothing was, 2 for bad usage or unreadable input.
    """
    try:
        return _run(_argument_parser().parse_intermixed_args(argv))
    except BrokenPipeError:
        # The reader has gone (`| head`). Python flushes once more at exit: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except StreamError as error:
        print(f"wireparse: {error}", file=sys.stderr)
        return UNUSABLE


def _argument_parser() -> _Parser:
    listed = "\n".join(f"  {name:10}{command.help}" for name, command in COMMANDS.items())
    parser = _Parser(
        prog="wireparse",
        description="Read wire-service news text: datelines, photo credits and captions, quotes, numeric claims.",
        epilog=f"commands:\n{listed}\n\nexit status: 0 found, 1 nothing found, 2 bad usage or unreadable input",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="what to look for, see below")
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="text files in UTF-8; standard input without FILE or for -"
    )
    parser.add_argument(
        "--format",
        choices=("json", "jsonl", "text", "html"),
        help="of the output (text on a terminal, jsonl in a pipe)",
    )
    parser.add_argument("--lines", action="store_true", help="each line is a record of its own, not each file")
    parser.add_argument(
        "--reference",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day the text is read against, to complete partial dates",
    )
    parser.add_argument(
        "--errors",
        choices=("strict", "replace"),
        default="strict",
        help="bytes that are not UTF-8: refuse them (default) or replace each by U+FFFD",
    )
    parser.add_argument(
        "--jobs", type=_count, default=1, metavar="N", help="processes that share the records (1; 0 for one a core)"
    )
    parser.add_argument("--version", action="version", version=f"wireparse {wireparse.__version__}")
    return parser


def _day(value: str) -> datetime.date:
    try:
        day = datetime.date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:  # Python also takes 20250504 and weeks
        raise argparse.ArgumentTypeError(f"{value!r} is no day of the form YYYY-MM-DD")
    return day


def _count(value: str) -> int:
    if not value.isascii() or not value.isdigit():
        raise argparse.ArgumentTypeError(f"{value!r} is no number of processes")
    return int(value) or os.cpu_count() or 1


def _run(options: argparse.Namespace) -> int:
    records = [record for name in options.files or [STDIN] for record in _records(name, options)]
    command = COMMANDS[options.command]
    parse = partial(getattr(wireparse, command.parser), **({"reference": options.reference} if command.dated else {}))
    answers = list(zip(records, _parse_all(parse, [record.text for record in records], options.jobs), strict=True))
    single = len(records) == 1 and not options.lines and len(options.files) <= 1
    _write(_format(options.format or ("text" if sys.stdout.isatty() else "jsonl"), answers, single=single))
    found = any(map(_has_results if options.command == "article" else bool, (answer for _, answer in answers)))
    return FOUND if found else NOTHING_FOUND


def _parse_all(parse: Callable[[str], Any], texts: list[str], jobs: int) -> list[Any]:
    """Parse the texts in order, in several processes where that is wanted."""
    if jobs == 1 or len(texts) == 1:
        return [parse(text) for text in texts]
    import multiprocessing  # noqa: PLC0415  (only when asked for)

    chunk = max(1, min(len(texts) // (jobs * 4), 64))
    with multiprocessing.get_context("spawn").Pool(min(jobs, len(texts)), _leave_interrupts) as pool:
        return list(pool.imap(parse, texts, chunk))


def _leave_interrupts() -> None:
    """Let the first process alone answer Ctrl-C, so that one word ends them all without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _has_results(article: wireparse.Article) -> bool:
    """Tell whether anything was found: an article of nothing is still an article."""
    return bool(article.captions or article.dateline or article.quotes or article.claims)


def _records(name: str, options: argparse.Namespace) -> Iterator[Record]:
    data = _read(name)
    offset = len(_BOM) if data.startswith(_BOM) else 0
    try:
        text = data[offset:].decode("utf-8", options.errors)
    except UnicodeDecodeError as error:
        at = offset + error.start
        where = f"{_title(Record(name, None, ''))}: not UTF-8: byte 0x{data[at]:02x} at offset {at}"
        raise StreamError(f"{where} ({error.reason}); --errors replace reads on") from None
    if not options.lines:
        yield Record(name, None, text)
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield Record(name, number, line.removesuffix("\r"))


def _read(name: str) -> bytes:
    shown = _title(Record(name, None, ""))
    try:
        if name != STDIN:
            with open(name, "rb") as file:  # noqa: PTH123  (a name may be anything the system takes)
                return file.read()
        if sys.stdin is None:
            raise StreamError(f"{shown}: closed")
        return sys.stdin.buffer.read()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StreamError(f"{shown}: cannot be read: {reason}") from None


def _format(form: str, answers: list[tuple[Record, Any]], *, single: bool) -> str:
    if form == "text":
        return _text(answers, single=single)
    if form == "html":
        from wireparse.output.html import document  # noqa: PLC0415  (only when asked for)

        return document((_title(record), record.text, answer) for record, answer in answers)
    if form == "json":
        return _json(answers, single=single)
    return _jsonl(answers, single=single)


def _jsonl(answers: list[tuple[Record, Any]], *, single: bool) -> str:
    import json  # noqa: PLC0415

    dicts = (item for record, answer in answers for item in _dicts(record, answer, single=single))
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in dicts)


def _json(answers: list[tuple[Record, Any]], *, single: bool) -> str:
    """One record gives what its parser gives (an object, a list, null); several give one list of all results."""
    import json  # noqa: PLC0415

    found: Any = [item for record, answer in answers for item in _dicts(record, answer, single=single)]
    if single and not isinstance(answers[0][1], tuple):
        found = found[0] if found else None
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _dicts(record: Record, answer: Any, *, single: bool) -> Iterator[dict[str, Any]]:
    """Give the results of a record as dicts that, where there are several records, say which one they come from."""
    where: dict[str, Any] = {} if single else {"file": record.file}
    if record.line is not None:
        where["line"] = record.line
    for result in answer if isinstance(answer, tuple) else () if answer is None else (answer,):
        yield where | wireparse.to_dict(result)


def _text(answers: list[tuple[Record, Any]], *, single: bool) -> str:
    from wireparse.output.text import render, visible  # noqa: PLC0415

    color = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    blocks = []
    for record, answer in answers:
        block = render(answer, width=width, color=color)
        if block:
            blocks.append(block if single else f"{visible(_title(record))}\n\n{block}")
    return "\n".join(blocks)


def _title(record: Record) -> str:
    name = "standard input" if record.file == STDIN else record.file
    return name if record.line is None else f"{name}:{record.line}"


def _write(output: str) -> None:
    """Write all output at once: UTF-8 into files and pipes, what it can show on a terminal."""
    stream: TextIO = sys.stdout
    encoding = stream.encoding if stream.isatty() else "utf-8"
    # A file name may hold bytes that are no text; the backslash form is also JSON's.
    data = output.encode(encoding, "backslashreplace")
    try:
        stream.buffer.write(data)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StreamError(f"standard output: {error.strerror}") from None
