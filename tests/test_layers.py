"""Imports point one way: elements <- lexicon <- grammar <- attribution <- parsers <- article <- output <- cli.

Read with `ast`, late imports inside functions included, so nothing is hidden by not being run.
"""

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "wireparse"
LAYERS = (
    ("elements",),
    ("lexicon",),
    ("grammar",),
    ("attribution",),
    ("dateline", "credit", "caption", "quotes", "claims"),
    ("article",),
    ("output",),
    ("cli",),
    ("__init__", "__main__"),
)
# A caption ends in a credit. Other parsers know nothing of each other.
PARSERS_THAT_LEAN_ON_PARSERS = {("caption", "credit")}
# Article.to_html() and the view of a result in a notebook load the page writer when called; nothing else looks up the stairs.
UPWARD = {("article", "output"), ("elements", "output")}
DEPENDENCIES = {"attrs", "dateutil", "regex"}
# What an extra brings, and the one module that may ask for it. Nothing else loads that module.
EXTRAS = {"output.arrow": {"pyarrow"}}
# A parser that asks for the time, the environment or a file no longer gives the same result for ever.
IMPURE = {
    "os",
    "time",
    "locale",
    "random",
    "secrets",
    "socket",
    "urllib",
    "http",
    "subprocess",
    "tempfile",
    "pathlib",
    "io",
}


def modules():
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts), path


def imports(path, at_run_time=False):
    """Every module that the file imports; `at_run_time` leaves out those under `if TYPE_CHECKING:`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    checking = set()
    if at_run_time:
        for node in ast.walk(tree):
            if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
                checking |= {id(inner) for statement in node.body for inner in ast.walk(statement)}
    for node in ast.walk(tree):
        if id(node) in checking:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            if node.module == "wireparse":  # a module or a public name
                yield from (f"wireparse.{alias.name}" for alias in node.names)
            else:
                yield node.module


def layer(room):
    return next((number for number, rooms in enumerate(LAYERS) if room in rooms), None)


MODULES = dict(modules())


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_one_way(name):
    room = name.split(".")[0]
    assert layer(room) is not None, f"{room} has no layer"
    for target in imports(MODULES[name]):
        if target.split(".")[0] != "wireparse" or room == "__init__":
            continue
        other = target.partition(".")[2].split(".")[0] or "__init__"
        if other == room or (room, other) in UPWARD | PARSERS_THAT_LEAN_ON_PARSERS:
            continue
        if layer(other) is None or other == "__init__":  # a public name, by the front door
            assert layer(room) >= layer("output"), f"{name} imports {target}: only output and cli use the front door"
            continue
        assert layer(other) < layer(room), f"{name} imports {target}: it points the wrong way"


@pytest.mark.parametrize("name", MODULES)
def test_only_the_declared_dependencies(name):
    allowed = sys.stdlib_module_names | DEPENDENCIES | {"wireparse"} | EXTRAS.get(name, set())
    for target in imports(MODULES[name]):
        assert target.split(".")[0] in allowed, f"{name} imports {target}"
        assert target.partition(".")[2] not in EXTRAS, f"{name} imports {target}, which needs an extra"


def without_pyarrow(code):
    hidden = f"import sys; sys.modules['pyarrow'] = None; {code}"
    return subprocess.run(
        [sys.executable, "-c", hidden], cwd=PACKAGE.parent, check=False, capture_output=True, text=True
    )


def test_an_extra_that_is_missing_is_named():
    done = without_pyarrow("import wireparse.output.arrow")
    assert done.returncode == 1
    message = "ImportError: wireparse.output.arrow needs pyarrow: pip install 'wireparse[arrow]'"
    assert done.stderr.splitlines()[-1] == message


def test_everything_else_does_without_extras():
    touch = "import wireparse, wireparse.cli; [getattr(wireparse, name) for name in wireparse.__all__]; "
    done = without_pyarrow(touch + "assert 'wireparse.output.arrow' not in sys.modules")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", [name for name in MODULES if layer(name.split(".")[0]) <= layer("article")])
def test_parsers_are_pure(name):
    for target in imports(MODULES[name]):
        assert target.split(".")[0] not in IMPURE, f"{name} imports {target}"
        assert target != "dateutil.parser", f"{name} imports dateutil.parser, which guesses at free text"


def test_no_module_needs_itself():
    graph = {}
    for name, path in MODULES.items():
        targets = (
            target.partition(".")[2] for target in imports(path, at_run_time=True) if target.startswith("wireparse.")
        )
        room = name.split(".")[0]
        graph[name] = [t for t in targets if t in MODULES and (room, t.split(".")[0]) not in UPWARD]
    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("name", MODULES)
def test_modules_stay_small(name):
    lines = len(MODULES[name].read_text(encoding="utf-8").splitlines())
    most = 1000 if name.startswith("lexicon.") else 400  # lists of words are read by nobody from end to end
    assert lines <= most, f"{name} has {lines} lines: split it by stage"
