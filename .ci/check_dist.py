"""Check what goes to PyPI: a wheel holds the package and nothing else, an sdist what tests it and explains it too.

python .ci/check_dist.py dist/*
"""

import email
import re
import sys
import tarfile
import zipfile
from pathlib import PurePosixPath

WHEEL = {"wireparse/__init__.py", "wireparse/py.typed", "wireparse/output/page.css", "wireparse/output/story.css"}
SDIST = WHEEL | {
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "docs/conf.py",
    "docs/examples/harbor.txt",
    "docs/index.md",
    "hatch_build.py",
    "pyproject.toml",
    "tests/conftest.py",
    "tests/goldens/quotes.jsonl",
    "tests/test_api.py",
}
SUFFIXES = {".py", ".css", ".typed"}
STRAY = {".coverage", ".hypothesis", ".pytest_cache", "__pycache__", "mutants"}
RELATIVE = re.compile(r"\]\((?![a-z]+:|#)[^)]+\)")


def wheel_complaints(path: str) -> list[str]:
    """Say what is missing from a wheel and what should not be there."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        (metadata,) = (archive.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))
    package = {name for name in names if ".dist-info/" not in name}
    found = [f"missing: {name}" for name in sorted(WHEEL - package)]
    for name in sorted(package):
        parts = PurePosixPath(name)
        if parts.parts[0] != "wireparse" or (parts.suffix not in SUFFIXES and parts.name != "py.typed"):
            found.append(f"does not belong: {name}")
    endings = ("/licenses/LICENSE", "/entry_points.txt")
    found += [f"missing: *{ending}" for ending in endings if not any(name.endswith(ending) for name in names)]
    return found + metadata_complaints(metadata)


def metadata_complaints(metadata: str) -> list[str]:
    """Say what PyPI would show badly."""
    told = email.message_from_string(metadata)
    found = [
        f"no {name}" for name in ("Summary", "License-Expression", "Requires-Python", "Keywords") if not told[name]
    ]
    # Where the project's home is known, PyPI shows it, and no link of the readme leads nowhere.
    if told["Project-URL"]:
        found += [f"relative link on PyPI: {link}" for link in RELATIVE.findall(told.get_payload())]
    return found


def sdist_complaints(path: str) -> list[str]:
    """Say what is missing from an sdist and what should not be there."""
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    found = [f"missing: {name}" for name in sorted(SDIST - names)]
    return found + [f"does not belong: {name}" for name in sorted(names) if STRAY & set(PurePosixPath(name).parts)]


if __name__ == "__main__":
    failed = False
    for path in sys.argv[1:]:
        problems = (wheel_complaints if path.endswith(".whl") else sdist_complaints)(path)
        failed |= bool(problems)
        print(f"{path.rpartition('/')[2]}:", "\n  ".join(problems) or "complete")
    sys.exit(failed or len(sys.argv) == 1)
