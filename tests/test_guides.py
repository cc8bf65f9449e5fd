"""What the guides promise: a new agency, unit or cue costs one entry of data. Done as printed, on a copy of the package."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from support.goldens import differences
from support.stories import ROOT

# Where the entry goes: the guide says it in words.
GUIDES = {
    "add-an-agency": ("agencies.py", 'AGENCIES: Final = """\n', "{entry}\n", "parse_dateline"),
    "add-a-unit": ("units.py", "UNITS: Final = (\n", "{entry}\n", "find_claims"),
    "add-a-cue": ("cues.py", "        add allege ", "harrumph ", "find_quotes"),
}
READ = """
import json, sys, wireparse
for text in json.load(sys.stdin):
    found = getattr(wireparse, sys.argv[1])(text)
    found = [wireparse.to_dict(f) for f in found] if isinstance(found, tuple) else found and wireparse.to_dict(found)
    print(json.dumps(found))
"""


def read(package, parser, texts):
    environment = os.environ | {"PYTHONPATH": str(package)}
    command = [sys.executable, "-c", READ, parser]
    done = subprocess.run(
        command, input=json.dumps(texts), env=environment, cwd=package, check=True, stdout=subprocess.PIPE, text=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("guide", GUIDES)
def test_one_entry_is_enough(guide, tmp_path):
    file, anchor, insert, parser = GUIDES[guide]
    page = (ROOT / "docs" / f"{guide}.md").read_text(encoding="utf-8")
    entry = re.search(r"```text\n(.*?)\n```", page, re.DOTALL)[1]
    must, must_not = map(json.loads, re.search(r"```json\n(.*?)```", page, re.DOTALL)[1].splitlines())
    (before,) = read(ROOT, parser, [must["text"]])
    assert differences(must["expect"], before), "the guide adds something that is there already"

    shutil.copytree(ROOT / "wireparse", tmp_path / "wireparse", ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path / "wireparse" / "lexicon" / file
    source = path.read_text(encoding="utf-8")
    assert source.count(anchor) == 1, f"{file} has changed: {anchor!r} is not there once"
    path.write_text(source.replace(anchor, anchor + insert.format(entry=entry)), encoding="utf-8")
    for case, result in zip((must, must_not), read(tmp_path, parser, [must["text"], must_not["text"]]), strict=True):
        assert not differences(case["expect"], result), case["why"]
