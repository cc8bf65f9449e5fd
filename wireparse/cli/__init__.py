"""The command `wireparse`: the parsers for files, pipes and terminals.

A record is a file, or with `--lines` a line. Records are read (`sources`), parsed in as many processes as there are cores once there
is enough to share (`share`), and written (`render`) in the order in which they were read, each as soon as those before it are. What
cannot be read is reported in a line on standard error; the rest is kept.
"""

from __future__ import annotations

import argparse
import datetime
import os
import shutil
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn

import wireparse
from wireparse.cli.progress import Progress
from wireparse.cli.render import FORMATS, TABLES, Output, Renderer
from wireparse.cli.share import WorkerError, cores, work_through
from wireparse.cli.sources import STDIN, Failure, batches

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["COMMANDS", "main"]

FOUND, NOTHING_FOUND, UNUSABLE = 0, 1, 2
# As a shell reports a process ended by SIGINT or SIGPIPE.
_INTERRUPTED, _BROKEN_PIPE = 130, 141

_WIDEST: Final = 110  # longer lines are hard to read


_EXAMPLES: Final = """\
examples:
  wireparse article story.txt
  wireparse article story.txt --format html > story.html
  wireparse quotes stories/*.txt --format csv > quotes.csv
  wireparse credit --lines < credits.txt
"""


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


class OutputError(Exception):
    """Output that cannot be written; the message is for people."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{self.prog}: {message} (try '{self.prog} --help')\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        argv: the arguments, those of the process when `None`.

    Returns:
        0 when something was found, 1 when nothing was, 2 for bad usage or when something could not be read.
    """
    parser = _argument_parser()
    options = parser.parse_intermixed_args(argv)
    if options.format == "csv" and COMMANDS[options.command].parser not in TABLES:
        parser.error(f"{options.command} has no csv form: its results are of several kinds")
    progress = Progress(options.files, quiet=options.quiet)
    try:
        return _run(options, progress)
    except BrokenPipeError:
        # The reader has gone (`| head`). Python flushes once more at exit: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (OutputError, WorkerError) as error:
        progress.say(str(error))
        return UNUSABLE
    finally:
        progress.clear()


def _argument_parser() -> _Parser:
    listed = "\n".join(f"  {name:10}{command.help}" for name, command in COMMANDS.items())
    parser = _Parser(
        prog="wireparse",
        description="Read wire-service news text: datelines, photo credits and captions, quotes, numeric claims.",
        epilog=f"commands:\n{listed}\n\n{_EXAMPLES}\n"
        "exit status: 0 found, 1 nothing found, 2 bad usage or unreadable input (what can be read is still written)",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="what to look for, see below")
    parser.add_argument(
        "files", nargs="*", default=[], metavar="FILE", help="text files in UTF-8; standard input without FILE or for -"
    )
    parser.add_argument(
        "--format", choices=FORMATS, help="form of the output (default: text on a terminal, jsonl in a pipe)"
    )
    parser.add_argument("--lines", action="store_true", help="read each line as a record, not each file")
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
        help="what to do with bytes that are not UTF-8: refuse the record (default), or replace them by U+FFFD",
    )
    parser.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help="processes that share the records (default: one a core once there is enough to share; 0: one a core at once)",
    )
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="in text (auto: on a terminal)"
    )
    parser.add_argument("--quiet", "-q", action="store_true", help="no progress bar, no word where nothing was found")
    parser.add_argument("--version", action="version", version=f"wireparse {wireparse.__version__}")
    return parser


def _day(value: str) -> datetime.date:
    try:
        day = datetime.date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:  # Python also takes 20250504 and weeks
        raise argparse.ArgumentTypeError(f"{value!r} is not a day of the form YYYY-MM-DD")
    return day


def _count(value: str) -> int:
    if not value.isascii() or not value.isdigit():
        raise argparse.ArgumentTypeError(f"{value!r} is not a number of processes")
    return int(value) or cores()


def _run(options: argparse.Namespace, progress: Progress) -> int:
    renderer = _renderer(options)
    output = Output(renderer, lines=options.lines)
    if STDIN in (options.files or [STDIN]) and sys.stdin is not None and sys.stdin.isatty():
        progress.say("reads what you type, up to Ctrl-D on a line of its own")
    source = batches(options.files or [STDIN], lines=options.lines, errors=options.errors)
    read = failed = 0
    found = False
    for batch, rendered in work_through(renderer, source, options.jobs):
        results = iter(rendered)
        for item in batch.items:
            if isinstance(item, Failure):
                failed += 1
                progress.say(item.reason)
            else:
                record = next(results)
                read += 1
                found = found or record.found
                _write(output.add(record))
        progress.advance(batch)
    if read or not failed:
        _write(output.end())
    if not (found or failed or options.quiet) and renderer.form == "text" and sys.stdout.isatty():
        progress.say("nothing found")
    if failed > 1:
        progress.say(f"{failed:,} of {read + failed:,} records could not be read")
    return UNUSABLE if failed else FOUND if found else NOTHING_FOUND


def _renderer(options: argparse.Namespace) -> Renderer:
    command = COMMANDS[options.command]
    on_terminal = sys.stdout.isatty()
    return Renderer(
        command.parser,
        options.format or ("text" if on_terminal else "jsonl"),
        single=not options.lines and len(options.files) <= 1,
        dated=command.dated,
        reference=options.reference,
        width=min(shutil.get_terminal_size().columns, _WIDEST),
        color=_wants_color(options.color, on_terminal=on_terminal),
    )


def _wants_color(wish: str, *, on_terminal: bool) -> bool:
    """Whether text is coloured: by the option, else NO_COLOR, else FORCE_COLOR, else on a terminal that can."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR")
    if forced:
        return forced != "0"
    return on_terminal and os.environ.get("TERM") != "dumb"


def _write(output: str) -> None:
    """Write and send at once, UTF-8 into files and pipes, what it can show on a terminal."""
    if not output:
        return
    stream = sys.stdout
    encoding = stream.encoding if stream.isatty() else "utf-8"
    # A file name may hold bytes that are no text; the backslash form is also JSON's.
    data = output.encode(encoding, "backslashreplace")
    try:
        stream.buffer.write(data)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"standard output: {error.strerror}") from None
