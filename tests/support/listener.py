"""Run in an interpreter of its own by `support.patterns`: print, as JSON, every pattern that the package compiles.

`re.compile` and `regex.compile` are wrapped before the package is imported; then all of it is imported and used.
"""

import importlib
import json
import pkgutil
import re
import sys
from pathlib import Path
from typing import Any

import regex

ROOT = Path(__file__).parents[2]
PACKAGE = str(ROOT / "wireparse")
# Brings out the patterns that are compiled when they are first needed.
STORY = """\
Mayor Jane Roe (L) carries out repairs in Port Merrin on May 1. File Photo by Tom Obi/UPI

PORT MERRIN, May 2 (UPI) — About 40 boats sank, Roe pointed out. “It went on and on,” she went on to say.
"""
HEARD: list[tuple[str, Any, str, int]] = []


def listen(library: Any) -> None:
    """Note each pattern of the package that `library` compiles, and where."""
    compile_ = library.compile

    def heard_compile(*args: Any, **kwargs: Any) -> Any:
        made = compile_(*args, **kwargs)
        frame = sys._getframe(1)
        if frame.f_code.co_filename.startswith(PACKAGE):
            HEARD.append((library.__name__, made, frame.f_code.co_filename, frame.f_lineno))
        return made

    library.compile = heard_compile


def use() -> list[Any]:
    """Import every module and call every function; returns the modules."""
    wireparse = importlib.import_module("wireparse")
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(wireparse.__path__, "wireparse.")
        if module.name.rpartition(".")[2] not in ("__main__", "arrow")  # one runs the command, one needs an extra
    ]
    wireparse.parse_article(STORY).to_html()
    for part in (STORY, *STORY.split("\n")):
        for function in (
            wireparse.parse_dateline,
            wireparse.parse_credit,
            wireparse.parse_caption,
            wireparse.parse_claim,
        ):
            function(part)
    return modules


def printed(made: Any) -> str:
    """The pattern as text, that of bytes too: its automaton is the same."""
    return made.pattern if isinstance(made.pattern, str) else made.pattern.decode("latin-1")


def names(modules: list[Any]) -> dict[tuple[str, int, str], str]:
    """By what name at the top of its module each pattern is held, itself or inside a container."""
    held: dict[tuple[str, int, str], str] = {}

    def hold(value: Any, file: str, name: str) -> None:
        if isinstance(value, re.Pattern | regex.Pattern):
            held.setdefault((value.pattern, value.flags, file), name)
        elif isinstance(value, tuple | list):
            for inner in value:
                hold(inner, file, name)
        elif hasattr(value, "values"):
            hold(list(value.values()), file, name)

    for module in modules:
        for name, value in vars(module).items():
            if name.isupper():
                hold(value, module.__file__, name)
    return held


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    listen(re)
    listen(regex)
    held = names(use())
    rows = [
        (library, printed(made), made.flags, file, line, held.get((made.pattern, made.flags, file), ""))
        for library, made, file, line in HEARD
    ]
    print(json.dumps(rows))
