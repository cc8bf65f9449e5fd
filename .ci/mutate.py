"""Mutation testing: how many small faults do the tests notice?

    .venv/bin/pip install -e '.[test]' 'mutmut~=3.8'
    .venv/bin/python .ci/mutate.py                        # a sample of every package
    .venv/bin/python .ci/mutate.py credit --sample 0      # every mutant of one package
    .venv/bin/mutmut show NAME                         # a mutant, as a diff

mutmut (`[tool.mutmut]` in pyproject.toml) makes the mutants in `mutants/` and runs against each the tests that reach its
function. There are some 35,000, so a sample is drawn: the same for the same seed and the same code. Results are kept; delete
`mutants/` to begin again.

About one mutant in ten cannot be told from the code it was made of, and is no gap in the tests:

* a bound of a search moved or left out (`text.find(",", at, end)`): what stands beyond it is turned down by a later rule as well,
  and the bound only keeps the time linear;
* a quick look that lets more pass (`credit.ends._can_end_credit`, `credit.named.name_in` on a long stretch,
  `dateline.plain.read_plain`, `claims.settled.all_settled`, `attribution.scare._may_name`, `attribution.mentions._opens_clause` and `_end_of`): what it spares is read and gives the same;
* what was found is not kept and is found again (`attribution.engine.Attributions.of`, `attribution.resolve.Resolver._from_person`);
* `None` for "", 0 or `False` where only the truth of it is asked, and another character in a text that is only looked at;
* a window at whose edge no word of the rule can stand (`text[max(floor, at - 8) : at]`), and its quick form with `if`;
* one more or less in a count of words or characters to look at that no text in wire style comes near.
"""

import argparse
import json
import random
import subprocess
import sys
from pathlib import Path

PACKAGES = ("dateline", "credit", "caption", "quotes", "claims", "attribution", "grammar")
MADE = Path("mutants/wireparse")
MUTMUT = (sys.executable, "-m", "mutmut", "run", "--max-children")


def states(package: str) -> dict[str, int | None]:
    """Every mutant of a package with the exit code of its tests: 0 where none of them noticed, `None` where none ran."""
    found: dict[str, int | None] = {}
    for meta in sorted((MADE / package).rglob("*.meta")):
        found |= json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def run(packages: list[str], size: int, seed: int, children: str) -> None:
    """Draw a sample of each package, test it, and print the table and the survivors."""
    # There is no command that only makes the mutants; a filter that fits none stops behind that.
    made = subprocess.run([*MUTMUT, children, "nothing"], check=False, capture_output=True, text=True)
    if not MADE.is_dir() or not any(states(package) for package in packages):
        sys.exit(made.stdout + made.stderr)
    samples = {}
    for package in packages:
        names = sorted(states(package))
        samples[package] = random.Random(seed).sample(names, min(size or len(names), len(names)))
        todo = [name for name in samples[package] if states(package)[name] is None]
        if todo:
            subprocess.run([*MUTMUT, children, *todo], check=False, stdout=subprocess.DEVNULL)
        report(package, samples[package])
    for package, names in samples.items():
        print(f"\nSurvivors in {package}:", *sorted(name for name in names if not states(package)[name]), sep="\n  ")


def report(package: str, names: list[str]) -> None:
    """Print how many of the sampled mutants were noticed."""
    codes = states(package)
    killed = sum(bool(codes[name]) for name in names)
    print(
        f"{package:12}{len(codes):6} mutants {len(names):5} sampled {killed:5} killed {killed / len(names):7.1%}",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "packages", nargs="*", default=PACKAGES, help="packages of wireparse; all of them if none is named"
    )
    parser.add_argument("--sample", type=int, default=150, metavar="N", help="mutants of each package; 0 for all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--children", default="2", help="processes")
    asked = parser.parse_args()
    run(list(asked.packages), asked.sample, asked.seed, asked.children)
