"""How the time of each compiled pattern grows when its text doubles, on texts made to hurt it. Run by hand; prints a table.

    python tests/benchmarks/patterns.py                      every pattern, up to a million characters: some minutes
    python tests/benchmarks/patterns.py --size 65536 caption quicker, and only files whose path holds "caption"

Patterns are found as `support.patterns` finds them. The texts of each come from its own automaton: what leads into each
of its repeats and then goes round and round, with no end that it could match; its literals over and over; and the hostile
pieces of `growth.py`. Each is read by the methods that the package calls. Times are processor time. A growth over the
limit is measured again, and the least of all times counts, so that another program's load is not taken for growth.
"""

import argparse
import gc
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import regex

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]

from growth import HOSTILE  # noqa: E402
from support import automata, patterns  # noqa: E402

SHORTEST = 1 << 14
LEAST_SECONDS = 0.03  # shorter times say nothing of growth: a slow pattern takes seconds here
MOST_OWN_TEXTS = 16
LIBRARIES = {"re": re, "regex": regex}


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
    while length < size and seconds(read, text(length), 1) < 0.05:
        length = min(4 * length, size)
    whole, half = seconds(read, text(length), 1), seconds(read, text(length // 2), 1)
    for repeat in (2, 4, 8):
        if whole < LEAST_SECONDS or whole <= limit * half:
            break
        whole, half = (
            min(whole, seconds(read, text(length), repeat)),
            min(half, seconds(read, text(length // 2), repeat)),
        )
    return (whole / half if whole >= LEAST_SECONDS else 0.0), 1e6 * whole / length


def rows(each: patterns.Pattern, size: int, limit: float) -> Iterator[tuple[float, float, str, str, str]]:
    """Growth, microseconds a character, pattern, method and text, for each text of one pattern."""
    compiled = LIBRARIES[each.library].compile(each.pattern, each.flags)
    found = automata.automaton(each.library, each.pattern, each.flags, search=each.searched)
    pieces = [pair for pair, _ in zip(own_pieces(found, each.pattern), range(MOST_OWN_TEXTS), strict=False) if pair[1]]
    if each.searched:
        pieces += [("", piece) for piece in HOSTILE]
    for name, read in readers(compiled, each.methods).items():
        for reach, piece in pieces:
            yield *growth(read, reach, piece, size, limit), each.where, name, ascii((reach + piece)[-24:])


def line(row: tuple[float, float, str, str, str]) -> str:
    return f"{row[0]:5.2f} {row[1]:8.3f} us  {row[2]} {row[3]} {row[4]}"


def main() -> int:
    """Print the table; the exit status is 1 when a growth is over the limit."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", metavar="PART", help="only patterns of files whose path holds this (all)")
    options.add_argument("--size", type=int, default=1 << 20, help="characters of the longest text (1048576)")
    options.add_argument("--limit", type=float, default=2.3, help="the growth that is too much (2.3)")
    chosen = options.parse_args()
    heard = [each for each in patterns.heard() if not chosen.files or any(part in each.file for part in chosen.files)]
    gc.disable()  # its rounds depend on what else is alive, not on the pattern
    found, over = [], 0
    for each in heard:
        for row in rows(each, chosen.size, chosen.limit):
            found.append(row)
            if row[0] > chosen.limit:
                over += 1
                print("over:", line(row), flush=True)
    print(f"{len(heard)} patterns, {len(found)} readings, {over} over {chosen.limit}. Those that grow most:")
    print("\n".join(map(line, sorted(found, reverse=True)[:5])))
    print("Those that cost most a character:")
    print("\n".join(map(line, sorted(found, key=lambda row: -row[1])[:10])))
    return over > 0


if __name__ == "__main__":
    sys.exit(main())
