"""Accuracy on labelled wire text, where it lies beside the project. The texts are their publishers' and not part of it."""

import json
import subprocess
import sys

import pytest
from support.stories import ROOT

BENCH = ROOT.parent / "shared" / "bench"
AREAS = ("datelines", "captions", "numbers", "claims", "quotes")
FLOORS = [
    ("datelines", "reuters21578", "all", 98),
    # Not "all": 51 of its 848 labels ("SAN JUAN, NO DATE ...") give the whole dateline as the name of the city.
    ("datelines", "muc3", "span", 99),
    ("datelines", "muc3", "body", 99),
    ("datelines", "muc3", "date", 99),
    ("datelines", "muc3", "agency", 99),
    ("datelines", "muc3", "places", 93.9),
    ("datelines", "diverse", "all", 70),
    ("captions", "captions", "credit-all", 60),
    ("numbers", "newsquant", "value", 80),
    ("numbers", "newsquant", "value+unit", 60),
    ("claims", "claims", "core", 60),
    ("quotes", "polnear/direct", "F1", 93),
    ("quotes", "polnear/direct", "e2e", 72),
    ("quotes", "polnear/segment", "e2e", 62),
]


@pytest.fixture(scope="module")
def figures(tmp_path_factory):
    if not (BENCH / "score.py").is_file():
        pytest.skip("no labelled text beside the project")
    out = tmp_path_factory.mktemp("figures") / "figures.json"
    command = [sys.executable, "-B", BENCH / "score.py", *AREAS, "--json", out]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return json.loads(out.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("area", "name", "figure", "floor"), FLOORS)
def test_floor(figures, area, name, figure, floor):
    assert figures[area][name][figure] >= floor
