"""No pattern of the package can be made to try again and again, whatever the text.

The library promises time in proportion to the text. A pattern breaks that where two unbounded repeats can share a stretch,
or where a search may begin anywhere in a stretch that it then reads to its end. Both are seen in the pattern itself, so
this needs no clock; `tests/benchmarks/patterns.py` measures the same patterns on the texts they might fear.
"""

import re

import pytest
import regex
from support import automata, patterns

LIBRARIES = {"re": re, "regex": regex}
CALLS = patterns.library_calls()
FILES = sorted({file for file, function, _, _ in CALLS if function == "compile"})


@pytest.fixture(scope="module")
def heard():
    return patterns.heard()


def ambiguous(pattern, library="re", flags=0, *, search, whole=False):
    """The texts that make a pattern slow."""
    compiled = LIBRARIES[library].compile(pattern, flags)
    found = automata.automaton(library, pattern, compiled.flags, search=search, whole=whole)
    return [each for each in automata.ambiguities(found) if automata.stalls(compiled, each, search=search)]


def test_patterns_are_compiled_constants():
    """What `re.split(pattern, text)` compiles on the way would be heard by nobody."""
    assert [(file, line, function) for file, function, line, _ in CALLS if function not in {"compile", "escape"}] == []


def test_every_compiled_pattern_is_heard(heard):
    compiling = [(file, first, last) for file, function, first, last in CALLS if function == "compile"]
    silent = [
        f"{file}:{first}"
        for file, first, last in compiling
        if not any(each.file == file and first <= each.line <= last for each in heard)
    ]
    assert silent == [], "not reached by the story in support/listener.py: nothing is known of these patterns"
    assert len(heard) >= len(compiling)


@pytest.mark.parametrize("file", FILES)
def test_no_two_repeats_share_a_stretch(file, heard):
    slow = []
    for each in heard:
        if each.file == file:
            whole = each.methods == {"fullmatch"}
            slow += [
                f"{each.where}: try {found.reach!a} and then {found.again!a} over and over"
                for found in ambiguous(each.pattern, each.library, each.flags, search=each.searched, whole=whole)
            ]
    assert not slow, "bound a repeat, make it possessive, or look behind for where it may start:\n" + "\n".join(slow)


# The judge is judged: patterns that are known to be slow or not, by the way they are used.
@pytest.mark.parametrize(
    ("pattern", "search"),
    [
        (r"\w+\s*\w+x", False),
        (r"(?:\w+\s*)*x", False),
        (r"(\w*)*!", False),
        (r"(?:ab|a|b)*c", False),
        (r"[^,]*,?[^,]*;", False),
        (r"(?=\w*\w*x)y", False),
        (r"\s+\Z", True),
        (r"\s*+x", True),
        (r"a*+b", True),
        (r"x[^y]*y", True),
        (r"[.]\s(?!\W*left)", True),
        (r"[.]{3,}(?=[A-Z][a-z])", True),
        (r"\w+(?<=ing)!", True),
    ],
)
def test_a_slow_pattern_is_found(pattern, search):
    assert ambiguous(pattern, search=search)
    assert ambiguous(pattern, library="regex", search=search)


@pytest.mark.parametrize(
    ("pattern", "search"),
    [
        (r"\s+x", False),
        (r"(?:\w+\s)*x", False),
        (r"(?:\w++\s*+)*+x", False),
        (r"(?>\w+\s*)*+x", False),
        (r"\w+\Z", False),
        (r"(?<!\s)\s++x", True),
        (r"\b\w+\b", True),
        (r"\w+", True),
        (r"\s{1,9}x", True),
        (r"x[^xy]*+y", True),
        (r"[.!](?<![.!]{2})[.!]*+x", True),
        (r"[A-Z]\w*+(?: [A-Z]\w*+)*+", True),
    ],
)
def test_a_linear_pattern_is_not_blamed(pattern, search):
    assert not ambiguous(pattern, search=search)


def test_letters_of_regex_are_read():
    assert ambiguous(r"\p{Lu}\p{Ll}*[\p{L}.]*x", library="regex", search=False)
    assert not ambiguous(r"\p{Lu}\p{Ll}*+\P{L}x", library="regex", search=False)
