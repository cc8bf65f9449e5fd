"""What the documentation shows is what happens: its examples run, and its commands print what is printed there."""

import doctest
import os
import re
import shutil
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
                folder = "docs/examples" if path.name == "tasks.md" else "."
                yield pytest.param(command, shown, folder, id=f"{path.name}: {command}")


@pytest.mark.parametrize(("command", "shown", "folder"), list(sessions()))
def test_commands(command, shown, folder, tmp_path):
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
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
        cwd=tmp_path / folder,
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


def test_every_task_takes_one_line():
    _, *tasks = re.split(r"^## ", (ROOT / "docs" / "tasks.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(tasks) >= 15
    for task in tasks:
        shown = "\n".join(body for _, body in FENCE.findall(task))
        lines = re.findall(r"^(?:\$|>>>|\.\.\.) ", shown, re.MULTILINE)
        assert len(lines) == 1, task


def test_llms_txt_has_every_page():
    """The index for language models (llmstxt.org) is that of the pages."""
    made = subprocess.run([sys.executable, ROOT / "docs" / "llms.py"], check=True, capture_output=True)
    printed = (ROOT / "docs" / "llms.txt").read_text(encoding="utf-8")
    shape = re.compile(
        r"^(?:#.*|- \[.+?\]\(\S+?\): )", re.MULTILINE
    )  # the notes behind the links may lag a page by a word
    assert shape.findall(made.stdout.decode("utf-8")) == shape.findall(printed), (
        "run: python docs/llms.py > docs/llms.txt"
    )
    linked = re.findall(r"^- \[.+?\]\((\S+?)\): .+\.$", printed, re.MULTILINE)
    assert {ROOT / "docs" / name for name in linked if name.endswith(".md")} == set(PAGES) - {
        ROOT / "README.md",
        ROOT / "docs" / "index.md",
    }
    assert all((ROOT / "docs" / name).is_file() for name in linked)
    assert re.match(r"# wireparse\n\n> .+\n", printed)


def test_every_page_can_be_reached():
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = {name for body in blocks(ROOT / "docs" / "index.md", {"{toctree}"}) for name in body.split()}
    assert {path.stem for path in PAGES} - {"README", "index"} <= listed, index


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_between_pages_lead_somewhere(path):
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", FENCE.sub("", text)):
        assert (path.parent / target).exists(), target


def test_the_spacy_component():
    """The recipe runs as printed, where spaCy is installed."""
    pytest.importorskip("spacy")
    (source,) = [body for body in blocks(ROOT / "docs" / "recipes.md", {"python-console"}) if "import spacy" in body]
    test = doctest.DocTestParser().get_doctest(source, {}, "recipes.md", "recipes.md", 0)
    said = []
    assert doctest.DocTestRunner(verbose=False).run(test, out=said.append).failed == 0, "".join(said)


def test_every_parser_has_a_page():
    assert {"dateline", "credit", "caption", "quotes", "claims"} <= {path.stem for path in PAGES}
