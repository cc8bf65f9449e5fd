"""What the documentation shows is what happens: its examples run, and its commands print what is printed there."""

import doctest
import os
import re
import subprocess
import sys

import pytest
from support.stories import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ ", re.MULTILINE)
SETUP = re.compile(r"^ *(python -m venv .*)$", re.MULTILINE)


def blocks(path, languages):
    return [body for language, body in FENCE.findall(path.read_text(encoding="utf-8")) if language in languages]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_examples(path, monkeypatch):
    source = "\n\n".join(blocks(path, {"python", "pycon", "{doctest}"}))
    names = {}
    monkeypatch.chdir(ROOT)
    exec("from datetime import date\nfrom wireparse import *", names)  # noqa: S102  (as docs/conf.py sets up)
    test = doctest.DocTestParser().get_doctest(source, names, path.name, str(path), 0)
    said = []
    failed, _ = doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    assert failed == 0, "".join(said)


def sessions():
    for path in PAGES:
        for block in blocks(path, {"console"}):
            for session in COMMAND.split(block)[1:]:
                command, _, shown = session.partition("\n")
                yield pytest.param(command, shown, id=f"{path.name}: {command}")


@pytest.mark.parametrize(("command", "shown"), list(sessions()))
def test_commands(command, shown, tmp_path):
    shim = tmp_path / "wireparse"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m wireparse "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    environment = os.environ | {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "80",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=environment,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.stdout.decode() == shown


def test_the_readme_sets_up_in_two_lines():
    commands = SETUP.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(commands) == 2
    run, test = commands
    assert re.search(r"wireparse article docs/examples/\w+\.txt$", run)
    assert (ROOT / run.split()[-1]).is_file()
    assert test.endswith("&& .venv/bin/pip install -e '.[test]' && .venv/bin/pytest")


def test_every_parser_has_a_page():
    assert {"dateline", "credit", "caption", "quotes", "claims"} <= {path.stem for path in PAGES}
