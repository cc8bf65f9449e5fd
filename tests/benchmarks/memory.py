"""How much memory reading a story takes, and how much its results keep, in bytes a character. Run by hand; prints a table.

    python tests/benchmarks/memory.py

Counted with `tracemalloc`, so the same on every machine with the same Python. The first story is read before counting:
patterns and tables stay for good (the last line says how much that is) and are not made again.
"""

import sys
import tracemalloc
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from stories import story  # noqa: E402

LENGTHS = (1_000, 3_000, 10_000, 30_000, 100_000)
FUNCTIONS = ("find_quotes", "find_claims", "parse_article")


def main() -> int:
    tracemalloc.start()
    import wireparse  # noqa: PLC0415

    for name in FUNCTIONS:
        getattr(wireparse, name)(story(0, 3_000))
    standing, _ = tracemalloc.get_traced_memory()
    print(f"{'characters':>12}" + "".join(f"{name:>26}" for name in FUNCTIONS))
    for length in LENGTHS:
        text = story(length, length)
        cells = []
        for name in FUNCTIONS:
            before, _ = tracemalloc.get_traced_memory()
            tracemalloc.reset_peak()
            result = getattr(wireparse, name)(text)
            after, most = tracemalloc.get_traced_memory()
            cells.append(f"{(most - before) / len(text):12.1f} peak {(after - before) / len(text):5.1f} kept")
            del result
        print(f"{len(text):12}" + "".join(f"{cell:>26}" for cell in cells))
    print(f"patterns, tables and modules: {standing / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
