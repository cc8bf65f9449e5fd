"""Check that a wheel holds the package, its types and its licence, and nothing else."""

import sys
import zipfile
from pathlib import PurePosixPath

NEEDED = {"wireparse/__init__.py", "wireparse/py.typed", "wireparse/output/page.css", "wireparse/output/story.css"}
SUFFIXES = {".py", ".css", ".typed"}


def complaints(wheel: str) -> list[str]:
    """Say what is missing and what should not be there."""
    names = zipfile.ZipFile(wheel).namelist()
    package = {name for name in names if ".dist-info/" not in name}
    found = [f"missing: {name}" for name in sorted(NEEDED - package)]
    for name in sorted(package):
        path = PurePosixPath(name)
        if path.parts[0] != "wireparse" or (path.suffix not in SUFFIXES and path.name != "py.typed"):
            found.append(f"does not belong: {name}")
    endings = ("/licenses/LICENSE", "/METADATA", "/entry_points.txt")
    return found + [f"missing: *{ending}" for ending in endings if not any(name.endswith(ending) for name in names)]


if __name__ == "__main__":
    problems = complaints(sys.argv[1])
    print("\n".join(problems) or f"{sys.argv[1].rpartition('/')[2]}: complete")
    sys.exit(bool(problems))
