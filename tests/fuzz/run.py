"""Run the fuzzing harnesses one after another, each for a bounded time. Exit status 1 when one has found something.

    python tests/fuzz/run.py                          every harness, 20 seconds each
    python tests/fuzz/run.py --seconds 300 quotes     one, for five minutes

Seeds are stories and fields of our own (`seeds/`); the words that inputs are spliced with are the lexicon's. What is
found along the way is kept in `--keep FOLDER`, to go on from there the next time. A text that breaks a promise is printed
as a Python string: put it into `tests/test_crashes.py`, with the promise that it broke.

Where atheris does not install (it has wheels for Linux and a few Pythons) this says so and exits 0.
"""

import argparse
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TARGETS = ("dateline", "credit", "caption", "quotes", "claims", "article", "dicts")
MARKS = ("“", "”", "‘", "’", "«", "»", "—", "–", "--", "...", "\n\n", "\r\n", "\u00a0", "\u200b", "\u0301", "\u202e", "１", "½")  # fmt: skip


def words() -> list[str]:
    """Every word and phrase of the lexicon, and marks: what a reader of wire copy looks for."""
    sys.path.insert(0, str(ROOT))
    found = set(MARKS)

    def collect(value: object) -> None:
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, dict) or hasattr(value, "items"):
            for key, inner in value.items():
                collect(key)
                collect(inner)
        elif isinstance(value, tuple | list | set | frozenset):
            for inner in value:
                collect(inner)

    for path in sorted((ROOT / "wireparse" / "lexicon").glob("[!_]*.py")):
        module = importlib.import_module(f"wireparse.lexicon.{path.stem}")
        for name, value in vars(module).items():
            if name.isupper():
                collect(value)
    return sorted(word for word in found if 0 < len(word.encode()) <= 24)


def dictionary(path: Path) -> Path:
    """The words in libFuzzer's form."""
    lines = ('"' + "".join(f"\\x{byte:02X}" for byte in word.encode()) + '"' for word in words())
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def run(target: str, seconds: int, seed: int, folder: Path, keep: Path) -> bool:
    """Fuzz one target; whether it held."""
    seeds, kept = folder / "seeds" / target, keep / target
    for made in (seeds, kept):
        made.mkdir(parents=True, exist_ok=True)
    source = HERE / "seeds" / ("dicts.jsonl" if target == "dicts" else "texts.txt")
    between = "\n" if target == "dicts" else "\n====\n"
    for number, text in enumerate(source.read_text(encoding="utf-8").split(between)):
        (seeds / str(number)).write_text(text, encoding="utf-8")
    command = [
        sys.executable, str(HERE / "harness.py"), target, f"-max_total_time={seconds}", f"-seed={seed}", f"-dict={dictionary(folder / 'words')}",
        f"-artifact_prefix={folder}/{target}-", "-max_len=500", "-timeout=20", "-rss_limit_mb=4096", "-print_final_stats=1",
        str(kept), str(seeds),
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, errors="replace", timeout=2 * seconds + 600
        )
    except (
        subprocess.TimeoutExpired
    ):  # a text that stalls is caught by libFuzzer's own -timeout: this is a machine too busy
        print(f"{target}: stopped before it was through what it had kept; nothing found until then", flush=True)
        return True
    executed = next((line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line), "?")
    print(f"{target}: {executed} inputs, {'held' if done.returncode == 0 else 'BROKEN'}", flush=True)
    if done.returncode == 0:
        return True
    print("\n".join(done.stdout.splitlines()[-40:] + done.stderr.splitlines()[-12:]))
    for found in sorted(folder.glob(f"{target}-*")):
        print(f"{found.name}: {found.read_bytes().decode('utf-8', 'surrogateescape')!a}", flush=True)
    return False


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)} (all)")
    options.add_argument("--seconds", type=int, default=20, help="for each (20)")
    options.add_argument(
        "--seed", type=int, default=0, help="of the inputs' order, the same every time; 0: another each time"
    )
    options.add_argument("--keep", type=Path, help="folder for inputs that reach new code")
    chosen = options.parse_args()
    if unknown := set(chosen.targets) - set(TARGETS):
        options.error(f"no target {', '.join(sorted(unknown))}")
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed here: nothing is fuzzed (python -m pip install -r tests/fuzz/requirements.txt)")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        keep = chosen.keep or folder / "kept"
        held = [run(target, chosen.seconds, chosen.seed, folder, keep) for target in chosen.targets or TARGETS]
    return not all(held)


if __name__ == "__main__":
    sys.exit(main())
