"""Every pattern that the package compiles, found by listening to `re.compile` and `regex.compile` while it is loaded and used.

A walk over module globals would miss what hides in a closure, a cache or a dict of a dict; whoever compiles must ask one
of the two functions, so all are heard. What the source says (`sites`) is compared with what was heard: a pattern that
this module's story did not bring out is an error, not a gap.
"""

import ast
import json
import subprocess
import sys
from pathlib import Path

import attrs

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "wireparse"
LIBRARIES = ("re", "regex")
SEARCHING = frozenset({"search", "finditer", "findall", "split", "sub", "subn"})
METHODS = SEARCHING | {"match", "fullmatch"}
HANDED_ON = "handed on"


@attrs.frozen
class Pattern:
    """One compiled pattern: where it is compiled, and by which methods it is used (empty when none is seen by name)."""

    library: str
    pattern: str
    flags: int
    file: str
    line: int
    name: str
    methods: frozenset[str]

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line} {self.name}"

    @property
    def searched(self) -> bool:
        """Whether it may start anywhere; a pattern whose use is not seen may."""
        return not self.methods or bool(self.methods & SEARCHING)


def heard() -> list[Pattern]:
    """Load the package in a fresh interpreter, use it, and return each pattern once."""
    listener = Path(__file__).with_name("listener.py")
    done = subprocess.run([sys.executable, str(listener)], check=True, capture_output=True, text=True)
    uses = _uses()
    found = {}
    for library, pattern, flags, file, line, name in json.loads(done.stdout):
        short = Path(file).relative_to(PACKAGE).as_posix()
        methods = uses.get(f"{short}:{name}", set()) if name else {HANDED_ON}
        if HANDED_ON in methods:
            methods = (methods - {HANDED_ON}) | uses[HANDED_ON]
        found[library, pattern, flags, short] = Pattern(library, pattern, flags, short, line, name, frozenset(methods))
    return sorted(found.values(), key=lambda pattern: (pattern.file, pattern.line, pattern.pattern))


def trees() -> dict[str, ast.Module]:
    """The package's modules, parsed."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def library_calls() -> list[tuple[str, str, int, int]]:
    """Each call of a function of `re` or `regex`: file, function, first line, last line."""
    return [
        (file, node.func.attr, node.lineno, node.end_lineno or node.lineno)
        for file, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in LIBRARIES
    ]


def _uses() -> dict[str, set[str]]:
    """By which methods each pattern is used, wherever it is imported: `file:NAME` as the key.

    A pattern that is handed on as a value has the method `HANDED_ON`; under that key stand the methods that the package
    calls on what has no name at the top of a module.
    """
    found: dict[str, set[str]] = {HANDED_ON: set()}
    for file, tree in trees().items():
        home = _imported(tree)
        top = {
            name.id for node in tree.body for name in ast.walk(node) if isinstance(name, ast.Name) and name.id.isupper()
        }
        taken = set()
        for node in ast.walk(tree):
            if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name) or node.attr not in METHODS:
                continue
            name = node.value.id
            taken.add(id(node.value))
            if name in home or name in top:
                found.setdefault(home.get(name, f"{file}:{name}"), set()).add(node.attr)
            elif name not in LIBRARIES and node.attr != "split":  # that is a string's
                found[HANDED_ON].add(node.attr)
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in taken:
                found.setdefault(home.get(node.id, f"{file}:{node.id}"), set()).add(HANDED_ON)
    return found


def _imported(tree: ast.Module) -> dict[str, str]:
    """What a module imports from another of the package: `file:NAME` by its name here."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("wireparse"):
            path = "/".join(str(node.module).split(".")[1:])
            source = f"{path}.py" if (PACKAGE / f"{path}.py").exists() else f"{path}/__init__.py".lstrip("/")
            found |= {alias.asname or alias.name: f"{source}:{alias.name}" for alias in node.names}
    return found
