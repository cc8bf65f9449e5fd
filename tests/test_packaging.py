"""What goes to PyPI and how: metadata, packages that build the same anywhere, types for users, workflows that can be trusted."""

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile

import pytest
from support.stories import ROOT

import wireparse

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CONSUMER = ROOT / "tests" / "support" / "consumer.py"
HOME = "https://example.com/owner/wireparse"


def needs(*modules):
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def run(*command, cwd, **environment):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MYPY", "WIREPARSE"))}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        env=clean | {"PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"} | environment,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_run_time_dependencies_are_three():
    assert {re.split("[><=~!]", name)[0] for name in PROJECT["dependencies"]} == {"attrs", "python-dateutil", "regex"}


def test_classifiers_agree_with_the_rest():
    classifiers = PROJECT["classifiers"]
    oldest = PROJECT["requires-python"].removeprefix(">=")
    minors = [name.rpartition(" :: ")[2] for name in classifiers if re.search(r":: 3\.\d+$", name)]
    assert minors[0] == oldest
    assert minors == [f"3.{minor}" for minor in range(11, 11 + len(minors))]
    assert "Typing :: Typed" in classifiers
    assert (ROOT / "wireparse" / "py.typed").is_file()
    # An SPDX expression says it; a classifier beside it is an error on PyPI.
    assert PROJECT["license"] == "MIT"
    assert not any(name.startswith("License ::") for name in classifiers)


def test_every_named_python_is_tested():
    tested = re.search(r"python: \[(.*)\]", (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8"))[
        1
    ]
    named = {name.rpartition(" :: ")[2] for name in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", name)}
    assert named <= set(re.findall(r'"([\d.]+)"', tested))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_may_do_nothing_they_need_not(path):
    text = path.read_text(encoding="utf-8")
    uses = re.findall(r"uses: (.*)", text)
    assert uses
    for action in uses:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", action), action
    assert "\npermissions: {}\n" in text
    assert "\nconcurrency:\n" in text
    assert "pull_request_target" not in text
    assert "secrets." not in text


def test_one_action_has_one_version():
    pins = {}
    for path in WORKFLOWS:
        for name, pin in re.findall(r"uses: ([^@]+)@(.*)", path.read_text(encoding="utf-8")):
            pins.setdefault(name, set()).add(pin)
    assert pins
    assert all(len(versions) == 1 for versions in pins.values()), pins


def test_only_the_publishing_job_may_sign():
    text = (ROOT / ".github" / "workflows" / "publish.yml").read_text(encoding="utf-8")
    build, publish = text.split("\n  publish:\n")
    assert "id-token" not in build
    assert "id-token: write" in publish
    assert "name: pypi" in publish, "a maintainer has to let it through"
    assert "attestations: true" in publish
    assert not any("id-token" in path.read_text(encoding="utf-8") for path in WORKFLOWS if path.stem != "publish")


def test_workflows_ask_for_what_there_is():
    known = re.findall(r"^run_(\w+)\(\)", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE)
    for path in WORKFLOWS:
        text = path.read_text(encoding="utf-8")
        asked = re.findall(r"\.ci/run (\w+)", text) + [
            name for names in re.findall(r"what: \[(.*)\]", text) for name in names.split(", ")
        ]
        assert set(asked) <= set(known), path.name


def copied(folder):
    """The project without what is in no version control."""
    skip = shutil.ignore_patterns(
        ".git", ".venv*", "__pycache__", ".*_cache", ".hypothesis", ".coverage*", "mutants", "build", "dist", "_build"
    )
    shutil.copytree(ROOT, folder, ignore=skip)
    return folder


def built(folder, out, **environment):
    command = ("-m", "build", "--no-isolation", "--outdir", str(out))
    run(*command, cwd=folder, SOURCE_DATE_EPOCH="1577836800", **environment)
    return {path.name: path.read_bytes() for path in out.iterdir()}


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    built(copied(folder / "project"), folder / "dist", WIREPARSE_REPOSITORY=HOME)
    return sorted((folder / "dist").iterdir())


@needs("build", "hatchling")
def test_two_builds_in_different_places_give_the_same_bytes(tmp_path):
    one = copied(tmp_path / "one")
    other = copied(tmp_path / "another" / "place")
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(path.stat().st_mode & 0o700)  # as under another umask
    settings = {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    first, second = built(one, tmp_path / "first"), built(other, tmp_path / "second", **settings)
    assert first.keys() == second.keys()
    assert len(first) == 2
    assert first == second


@needs("build", "hatchling")
def test_packages_hold_what_they_should(packages):
    wheel, sdist = (str(path) for path in sorted(packages, key=lambda path: path.suffix != ".whl"))
    assert run(ROOT / ".ci" / "check_dist.py", wheel, sdist, cwd=ROOT).count("complete") == 2
    assert f"-{wireparse.__version__}" in wheel


@needs("build", "hatchling")
def test_what_does_not_belong_is_told(packages, tmp_path):
    (wheel,) = (path for path in packages if path.suffix == ".whl")
    broken = tmp_path / wheel.name
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            if name != "wireparse/py.typed":
                new.writestr(name, old.read(name))
        new.writestr("tests/test_api.py", "")
    done = subprocess.run(
        [sys.executable, ROOT / ".ci" / "check_dist.py", broken], check=False, stdout=subprocess.PIPE, text=True
    )
    assert done.returncode == 1
    assert "missing: wireparse/py.typed" in done.stdout
    assert "does not belong: tests/test_api.py" in done.stdout


@needs("build", "hatchling")
def test_pypi_gets_links_that_lead_somewhere(packages):
    (wheel,) = (path for path in packages if path.suffix == ".whl")
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        metadata = archive.read(name).decode()
    assert f"Project-URL: Changelog, {HOME}/blob/v{wireparse.__version__}/CHANGELOG.md\n" in metadata
    links = re.findall(rf"\({HOME}/blob/v{re.escape(wireparse.__version__)}/([^)]+)\)", metadata)
    assert len(links) > 5
    assert all((ROOT / link).is_file() for link in links)
    assert not re.search(r"\]\((?!https?:)", metadata)
    assert "License-Expression: MIT\n" in metadata
    assert "Description-Content-Type: text/markdown\n" in metadata


@needs("build", "hatchling")
def test_the_wheel_runs_from_where_it_is_unpacked(packages, tmp_path):
    (wheel,) = (path for path in packages if path.suffix == ".whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    site = str(tmp_path / "site")
    assert run("-m", "wireparse", "--version", cwd=tmp_path, PYTHONPATH=site).split()[-1] == wireparse.__version__
    run(CONSUMER, cwd=tmp_path, PYTHONPATH=site)


def test_a_project_of_a_user_runs(tmp_path):
    shutil.copy(CONSUMER, tmp_path)
    run("consumer.py", cwd=tmp_path, PYTHONPATH=str(ROOT))


def untyped_attributes(path):
    """Public attributes that `__init__` sets without saying their type: checkers may infer it differently."""
    for kind in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(kind, ast.ClassDef):
            continue
        statements = [part for part in ast.walk(kind) if isinstance(part, ast.Assign | ast.AnnAssign)]
        said = {
            getattr(part.target, "attr", getattr(part.target, "id", None))
            for part in statements
            if isinstance(part, ast.AnnAssign)
        }
        for part in statements:
            for target in part.targets if isinstance(part, ast.Assign) else ():
                for name in target.elts if isinstance(target, ast.Tuple) else (target,):
                    on_self = (
                        isinstance(name, ast.Attribute) and isinstance(name.value, ast.Name) and name.value.id == "self"
                    )
                    if (
                        on_self
                        and not name.attr.startswith("_")
                        and name.attr not in said
                        and not kind.name.startswith("_")
                    ):
                        yield f"{path.name}:{part.lineno}: {kind.name}.{name.attr}"


def test_every_attribute_says_its_type():
    """The part of `pyright --verifytypes` that is easily forgotten; `.ci/run checks` runs the whole."""
    assert [found for path in sorted((ROOT / "wireparse").rglob("*.py")) for found in untyped_attributes(path)] == []


def strict(folder):
    """A strict check of what is in the folder, which sees the package as an installed one."""
    command = ("-m", "mypy", "--strict", "--no-incremental", "--config-file=", "consumer.py")
    return run(*command, cwd=folder, PYTHONPATH=str(ROOT))


@needs("mypy")
def test_a_project_of_a_user_is_typed(tmp_path):
    shutil.copy(CONSUMER, tmp_path)
    assert "Success" in strict(tmp_path)


@needs("mypy")
def test_a_wrong_type_does_not_pass(tmp_path):
    wrong = CONSUMER.read_text(encoding="utf-8").replace("assert_type(speaker.kind, SpeakerKind)", "speaker.kind + 1")
    (tmp_path / "consumer.py").write_text(wrong, encoding="utf-8")
    with pytest.raises(AssertionError, match=r"\[operator\]"):
        strict(tmp_path)
