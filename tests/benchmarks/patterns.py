"""How the time of each compiled pattern grows when its text doubles, on texts made to hurt it. Run by hand; prints a table.

    python tests/benchmarks/patterns.py                      every pattern, up to a million characters: some minutes
    python tests/benchmarks/patterns.py --write              and write the summary into docs/benchmarks.md
    python tests/benchmarks/patterns.py --size 65536 caption quicker, and only files whose path holds "caption"

Patterns are found as `support.patterns` finds them. The texts of each come from its own automaton: what leads into each
of its repeats and then goes round and round, with no end that it could match; its literals over and over; and the hostile
pieces of `growth.py`, of those that look the same to the pattern one. Each is read by the methods that the package calls.

A text is made four times as long until it is a million characters or takes its time. It stays shorter where the time is
so small that even its square would be nothing at a million. Each pattern has a process of its own, which is ended after
two minutes of processor time (then the table says "stuck"). Times are processor time. A growth over the limit is measured again at
once, and once more when all else is done; the least counts, so that another program's load is not taken for growth.
"""

import argparse
import gc
import multiprocessing
import os
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import regex

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]

from growth import HOSTILE  # noqa: E402
from support import automata, patterns  # noqa: E402

PAGE = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- written by tests/benchmarks/patterns.py -->", "<!-- end of patterns -->"
SHORTEST = 1 << 14
LEAST_SECONDS = 0.03  # shorter times say nothing of growth: a slow pattern takes seconds here
LONG_SECONDS = 0.05
STUCK_SECONDS = 120
STUCK = 99.0
MOST_OWN_TEXTS = 16
LIBRARIES = {"re": re, "regex": regex}
Row = tuple[float, float, str, str, str]  # growth, microseconds a character, pattern, method and text


def own_pieces(found: automata.Automaton, pattern: str) -> Iterator[tuple[str, str]]:
    """What leads into each repeat of a pattern and the round it then goes; then its words, one after another."""
    for each in automata.ambiguities(found):
        yield each.reach, each.again
    seen = set()
    for state, again in automata.rounds(found):
        if (again, found.scopes[state]) not in seen:
            seen.add((again, found.scopes[state]))
            yield automata.reach(found, state), again
    for word in dict.fromkeys(re.findall(r"(?<!\\)[^\W\d_]{2,}", pattern)):
        yield "", word + " "


def readers(compiled: Any, methods: frozenset[str]) -> dict[str, Callable[[str], Any]]:
    """How the package reads a text with the pattern; every way where that is not seen."""
    ways = {
        "match": compiled.match,
        "fullmatch": compiled.fullmatch,
        "search": compiled.search,
        "finditer": lambda text: sum(1 for _ in compiled.finditer(text)),
        "split": compiled.split,
        "sub": lambda text: compiled.sub("", text),
    }
    return {name: way for name, way in ways.items() if not methods or name in methods}


def seconds(read: Callable[[str], Any], text: str, repeat: int) -> float:
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        read(text)
        best = min(best, time.process_time() - start)
    return best


def growth(read: Callable[[str], Any], reach: str, piece: str, size: int, limit: float) -> tuple[float, float]:
    """The time of the longest text that is affordable over that of its half (0 where it is too short), and microseconds a character."""

    def text(length: int) -> str:
        return (reach + piece * (length // len(piece) + 1))[:length]

    length = min(SHORTEST, size)
    whole = seconds(read, text(length), 1)
    while length < size and whole < LONG_SECONDS and whole * (size / length) ** 2 > LEAST_SECONDS:
        length = min(4 * length, size)
        whole = seconds(read, text(length), 1)
    if whole < LEAST_SECONDS:
        return 0.0, 1e6 * whole / length
    half = seconds(read, text(length // 2), 1)
    for repeat in (2, 4, 8):
        if whole < LEAST_SECONDS or whole <= limit * half:
            break
        whole, half = (
            min(whole, seconds(read, text(length), repeat)),
            min(half, seconds(read, text(length // 2), repeat)),
        )
    return (whole / half if whole >= LEAST_SECONDS else 0.0), 1e6 * whole / length


def told_apart(found: automata.Automaton, pieces: tuple[str, ...]) -> Iterator[str]:
    """Of pieces whose characters fit the same places of a pattern, the first."""
    asked = dict.fromkeys(found.reads[1:])
    asked |= dict.fromkeys(
        charset
        for edges in found.edges
        for edge in edges
        for charset in (edge.before, edge.after)
        if charset is not None
    )
    seen = set()
    for piece in pieces:
        look = tuple(
            tuple(letter in charset for charset in asked) if letter in found.reads[0] else letter for letter in piece
        )
        if look not in seen:
            seen.add(look)
            yield piece


def rows(each: patterns.Pattern, size: int, limit: float) -> Iterator[Row]:
    """A row for each text of one pattern."""
    compiled = LIBRARIES[each.library].compile(each.pattern, each.flags)
    found = automata.automaton(each.library, each.pattern, each.flags, search=each.searched)
    pieces = [pair for pair, _ in zip(own_pieces(found, each.pattern), range(MOST_OWN_TEXTS), strict=False) if pair[1]]
    if each.searched:
        pieces += [("", piece) for piece in told_apart(found, HOSTILE)]
    for name, read in readers(compiled, each.methods).items():
        for reach, piece in pieces:
            yield *growth(read, reach, piece, size, limit), each.where, name, ascii((reach + piece)[-24:])


def send_rows(each: patterns.Pattern, size: int, limit: float, send: Any) -> None:
    """The work of a process: its rows one by one, then nothing."""
    resource.setrlimit(resource.RLIMIT_CPU, (STUCK_SECONDS, STUCK_SECONDS))  # a pattern heeds nothing softer
    gc.disable()  # its rounds depend on what else is alive, not on the pattern
    for row in rows(each, size, limit):
        send.send(row)
    send.send(None)


def rows_apart(each: patterns.Pattern, size: int, limit: float) -> list[Row]:
    """`rows` from a process that is ended when it takes too long; its last row says so then."""
    context = multiprocessing.get_context("spawn")  # the threads of this one are not to be copied
    receive, send = context.Pipe(duplex=False)
    child = context.Process(target=send_rows, args=(each, size, limit, send))
    child.start()
    send.close()
    found: list[Row] = []
    try:
        while (row := receive.recv()) is not None:
            found.append(row)
    except EOFError:
        found.append((STUCK, 0.0, each.where, "stuck", f"after {len(found)} texts"))
    finally:
        child.kill()
        child.join()
    return found


def read_again(heard: list[patterns.Pattern], found: list[Row], chosen: argparse.Namespace) -> list[Row]:
    """The rows with the lesser growth of two where one was over the limit: what disturbed it does not do so twice, a pattern does."""
    over = {row[2] for row in found if row[0] > chosen.limit}
    second = [row for each in heard if each.where in over for row in rows_apart(each, chosen.size, chosen.limit)]
    least = {row[2:]: row for row in second}
    return [min(row, least.get(row[2:], row)) if row[0] > chosen.limit else row for row in found]


def line(row: Row) -> str:
    return f"{row[0]:5.2f} {row[1]:8.3f} us  {row[2]} {row[3]} {row[4]}"


def summary(count: int, found: list[Row], chosen: argparse.Namespace) -> str:
    over = sum(row[0] > chosen.limit for row in found)
    grown = max((row for row in found if row[0]), default=None)
    dear = max(found, key=lambda row: row[1])
    lines = [
        f"{count} patterns, {len(found):,} readings of up to {chosen.size:,} characters, {over} over {chosen.limit}."
    ]
    if grown:
        lines.append(f"Most growth: {grown[0]:.2f}, of `{grown[2]}`.")
    lines.append(f"Dearest a character: {dear[1]:.2f} microseconds, of `{dear[2]}`.")
    return "\n".join(lines)


def main() -> int:
    """Print the table; the exit status is 1 when a growth is over the limit."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", metavar="PART", help="only patterns of files whose path holds this (all)")
    options.add_argument("--size", type=int, default=1 << 20, help="characters of the longest text (1048576)")
    options.add_argument("--limit", type=float, default=2.3, help="the growth that is too much (2.3)")
    options.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes at a time (one a processor)")
    options.add_argument("--write", action="store_true", help=f"write the summary into docs/{PAGE.name}")
    chosen = options.parse_args()
    heard = [each for each in patterns.heard() if not chosen.files or any(part in each.file for part in chosen.files)]
    found: list[Row] = []
    with ThreadPoolExecutor(chosen.jobs) as workers:
        for more in workers.map(lambda each: rows_apart(each, chosen.size, chosen.limit), heard):
            found += more
    if not found:
        options.error("no pattern is in such a file")
    found = read_again(heard, found, chosen)
    for row in found:
        if row[0] > chosen.limit:
            print("over:", line(row))
    said = summary(len(heard), found, chosen)
    print(said)
    print("Those that grow most:")
    print("\n".join(map(line, sorted(found, reverse=True)[:5])))
    print("Those that cost most a character:")
    print("\n".join(map(line, sorted(found, key=lambda row: -row[1])[:10])))
    if chosen.write:
        page = PAGE.read_text(encoding="utf-8")
        head, tail = page[: page.index(BEGIN) + len(BEGIN)], page[page.index(END) :]
        PAGE.write_text(f"{head}\n\n{said}\n\n{tail}", encoding="utf-8")
    return any(row[0] > chosen.limit for row in found)


if __name__ == "__main__":
    sys.exit(main())
