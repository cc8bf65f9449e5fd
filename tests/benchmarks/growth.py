"""How the time of each parser grows when its text doubles: about 2 is linear. Run by hand; prints a table.

    python tests/benchmarks/growth.py                       every parser, 32 to 64 thousand characters
    python tests/benchmarks/growth.py --size 262144 find_quotes

Times are processor time, the best of three, in a child process that is ended after a minute (then the table says "stuck").
A growth over the limit is measured again, up to three times, and the least of all times counts: other programs disturb.
The texts are repeated pieces that make careless patterns try again and again.
"""

import argparse
import multiprocessing
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import wireparse  # noqa: E402

PARSERS = (
    "parse_dateline",
    "parse_credit",
    "parse_caption",
    "parse_claim",
    "find_quotes",
    "find_claims",
    "parse_article",
)
HOSTILE = (
    '"', "“", "”", "‘", "'", "(", ")", "[", "``", " ", "\t", "\n", "\u00a0", "\u0301", "\u200b", "\ud800", "\x00",
    "A", "a", "1", "1,", "1.", "$", "$1 ", "% ", "-", "-- ", "—", "/", "AP/", ".", "...", "U.S. ", "Mr. ", "A. ",
    "word ", "Word ", "Van Der ", "and ", "Aa and ", "the ", "of the ", ", ", "who ", ", who ", "said ", "he said ",
    "said “", "“a” said ", "said that ", "according to ", "“he said, ‘", "one ", "hundred and ", "1 to ", "about ",
    "between 1 and ", "million ", "1/2 ", "5-4 ", "Monday ", "Oct. 29, ", "May 1, 2020 ", "Photo by ", "(AP Photo/", "(L) ",
    "from left, ", "© ", "via ", "PARIS, ", "PARIS (AP) — ", "(UPI) ", "By Jane Roe\n", "Jane Roe, ", "Mayor ", "a\n\n",
    "“a\n\n", "“Yes,” he said.\n\n", "😀", "１",
)  # fmt: skip


def seconds(name: str, text: str) -> float:
    """Processor time of one call, the best of three."""
    function = getattr(wireparse, name)
    function("Rain fell on 3 days, “a record,” Jane Roe said.")  # patterns are compiled on first use
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        function(text)
        best = min(best, time.process_time() - start)
    return best


def seconds_apart(name: str, text: str, limit: float = 60.0) -> float:
    """`seconds` in a process that is ended after `limit` seconds; then infinity."""
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    child = context.Process(target=lambda: send.send(seconds(name, text)))
    child.start()
    send.close()
    try:
        return receive.recv() if receive.poll(limit) else float("inf")
    finally:
        child.kill()
        child.join()


def texts(size: int) -> dict[str, str]:
    """Hostile texts and a story, each of `size` characters."""
    story = (ROOT / "docs" / "examples" / "harbor.txt").read_text(encoding="utf-8") + "\n\n"
    return {ascii(piece)[1:-1]: piece * (size // len(piece) + 1) for piece in HOSTILE} | {
        "news": story * (size // len(story) + 1)
    }


def main() -> int:
    """Print the table; the exit status is 1 when a growth is over the limit."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("parsers", nargs="*", metavar="PARSER", help=f"of {', '.join(PARSERS)} (all)")
    options.add_argument("--size", type=int, default=32 * 1024, help="characters of the shorter text (32768)")
    options.add_argument("--limit", type=float, default=2.3, help="the growth that is too much (2.3)")
    options.add_argument("--all", action="store_true", help="print every text, not the three worst")
    chosen = options.parse_args()
    over = 0
    print(f"{'parser':16}{'text':22}{'seconds':>9}{'growth':>8}")
    for name in chosen.parsers or PARSERS:
        getattr(wireparse, name)
        rows = []
        for label, text in texts(2 * chosen.size).items():
            short, long = seconds_apart(name, text[: chosen.size]), seconds_apart(name, text[: 2 * chosen.size])
            for _ in range(3):
                if long <= max(0.03, chosen.limit * short) or long == float("inf"):
                    break
                short = min(short, seconds_apart(name, text[: chosen.size]))
                long = min(long, seconds_apart(name, text[: 2 * chosen.size]))
            if long == float("inf"):
                rows.append((99.0, label, long))
            elif long > 0.03:  # shorter times say nothing
                rows.append((long / short, label, long))
        rows.sort(reverse=True)
        over += sum(growth > chosen.limit for growth, _, _ in rows)
        for growth, label, long in rows if chosen.all else rows[:3]:
            print(f"{name:16}{label:22}{long:9.3f}{growth:8.2f}" + ("  stuck" if growth == 99.0 else ""))
        if not rows:
            print(f"{name:16}{'(each under 30 ms)':22}")
    return over > 0


if __name__ == "__main__":
    sys.exit(main())
