"""Whether a pattern can take more than linear time, read off the pattern itself.

A backtracking engine is slow where a text can be divided between two unbounded repeats in many ways: then a failure makes
it try them all. On the automaton of the pattern that is a word `v` that leads from a state p back to p, from p to another
state q, and from q back to q (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991). For a search the
start is such a repeat too: it may begin at every character. `ambiguities` looks for such words and gives each with the text
that reaches p, so that the finding can be timed.

What it takes for granted: a bounded repeat is short, so `{0,90}` counts as two; an atomic group or possessive repeat is
never entered again once left; what a look-around of more than one character asks for may or may not be there.
"""

import functools
import re
from collections import deque
from collections.abc import Iterator
from re import _constants as op
from re import _parser as parser
from typing import Any

import attrs

BASE = frozenset("aeszAZé0159 \t\n\r\u00a0.,;:!?-–—_'’‘\"“”«»()[]{}/&$%#@*+=<>|`~^\\￿中")
UNBOUNDED = 1 << 16  # what `regex` and `re` call "no end" is far beyond this
CLASSES = {
    "Lu": "A-ZÀ-ÖØ-Þ", "Ll": "a-zß-öø-ÿ", "L": "A-Za-zÀ-ÖØ-öø-ÿ中", "M": "\u0300-\u036f", "N": "0-9½", "Nd": "0-9", "Lt": "ǅ", "P": "!-/:-@",
    "Z": " \u00a0", "Zs": " \u00a0", "S": "$+<=>^`|~", "Sc": "$£€¥",
}  # fmt: skip


def as_re(pattern: str) -> str:
    r"""Write a pattern of `regex` so that the parser of `re` reads it: `\p{Lu}` becomes letters, `(?r)` goes."""
    pattern = pattern.replace("(?r)", "").replace(r"\X", "(?s:.)")

    def written(match: re.Match[str]) -> str:
        inside = CLASSES[match[2]]
        bracket = pattern.rfind("[", 0, match.start())
        in_class = bracket > pattern.rfind("]", 0, match.start()) and pattern[bracket - 1 : bracket] != "\\"
        if match[1] == "P":
            assert not in_class, f"\\P inside brackets: {pattern}"
            return f"[^{inside}]"
        return inside if in_class else f"[{inside}]"

    return re.sub(r"\\([pP])\{(\w+)\}", written, pattern)


@attrs.frozen
class Edge:
    """From one character that is read to the next: what must have been read, what may be read, which scopes are left."""

    target: int
    before: frozenset[str] | None
    after: frozenset[str] | None
    left: frozenset[int]


@attrs.define
class Automaton:
    """Glushkov's: a state is a place in the pattern that reads a character. State 0 is the start.

    A state of which `ends` is true needs nothing more: whoever gets there has matched, and nothing is tried again.
    """

    letters: tuple[str, ...]
    reads: list[frozenset[str]]
    scopes: list[tuple[int, ...]]
    edges: list[list[Edge]]
    ends: list[bool]
    ahead: list[bool]
    steps: dict[tuple[int, str, str], tuple[Edge, ...]] = attrs.field(factory=dict)

    def step(self, state: int, read: str, letter: str) -> tuple[Edge, ...]:
        """Where `letter` leads from a state that has read `read`; at the start of the text that is nothing."""
        key = (state, read, letter)
        if key not in self.steps:
            self.steps[key] = tuple(
                edge
                for edge in self.edges[state]
                if letter in self.reads[edge.target]
                and (edge.before is None or not read or read in edge.before)
                and (edge.after is None or letter in edge.after)
            )
        return self.steps[key]


class _Builder:
    """Builds the automaton: first one with empty moves, which are then closed over."""

    def __init__(self, tree: Any, flags: int, *, search: bool, whole: bool) -> None:
        self.ignorecase = bool(flags & re.IGNORECASE)
        self.dotall = bool(flags & re.DOTALL)
        self.moves: list[list[tuple[str, Any, int]]] = []
        self.scope_of: list[tuple[int, ...]] = []
        self.scope_count = 0
        self.looks: set[int] = set()
        every = frozenset(_letters(tree)) | BASE
        every |= {letter.swapcase() for letter in every if len(letter.swapcase()) == 1}
        self.every = frozenset(every)
        start = self.node(())
        first = self.node(())
        self.moves[start].append(("empty", None, first))
        if search:
            self.moves[start].append(("any", None, start))
        self.end = self.sequence(tree, first, ())
        if whole:
            self.end = self.boundary(op.AT_END_STRING, self.end, ())
        self.start = start

    def node(self, scope: tuple[int, ...]) -> int:
        self.moves.append([])
        self.scope_of.append(scope)
        return len(self.moves) - 1

    def scope(self, outer: tuple[int, ...]) -> tuple[int, ...]:
        self.scope_count += 1
        return (*outer, self.scope_count)

    def sequence(self, items: Any, node: int, scope: tuple[int, ...]) -> int:
        items = list(items)
        for index, (kind, value) in enumerate(items):
            if index + 1 < len(items) and (first := self.pair_behind(items[index], items[index + 1])) is not None:
                node = self.move("before", self.every - first, node, self.node(scope))
            node = self.item(kind, value, node, scope)
        return node

    def pair_behind(self, item: Any, look: Any) -> frozenset[str] | None:
        """Of a look behind for two characters after one that is the second of them: what may not stand before both."""
        if look[0] is not op.ASSERT_NOT or look[1][0] > 0 or (second := self.single([item])) is None:
            return None
        behind = [single for kind, value in look[1][1] for single in self.copies(kind, value)]
        if len(behind) != 2 or None in behind or not second <= behind[1]:
            return None
        return behind[0]

    def copies(self, kind: Any, value: Any) -> list[frozenset[str] | None]:
        """The characters of an item one by one, where they are few and each is a single."""
        if kind is op.MAX_REPEAT and value[0] == value[1] <= 2:
            return [self.single(value[2])] * value[0]
        return [self.single([(kind, value)])]

    def item(self, kind: Any, value: Any, node: int, scope: tuple[int, ...]) -> int:
        if kind in (op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN):
            return self.move("read", self.charset(kind, value), node, self.node(scope))
        if kind is op.SUBPATTERN:
            return self.sequence(value[3], node, scope)
        if kind is op.ATOMIC_GROUP:
            return self.atomic(lambda start, inner: self.sequence(value, start, inner), node, scope)
        if kind is op.BRANCH:
            end = self.node(scope)
            for branch in value[1]:
                start = self.move("empty", None, node, self.node(scope))
                self.move("empty", None, self.sequence(branch, start, scope), end)
            return end
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            return self.repeat(*value, node, scope)
        if kind is op.POSSESSIVE_REPEAT:  # each round is atomic, and none is given back
            rounds = [(op.ATOMIC_GROUP, value[2])]
            return self.atomic(lambda start, inner: self.repeat(value[0], value[1], rounds, start, inner), node, scope)
        if kind in (op.ASSERT, op.ASSERT_NOT):
            return self.look(kind, *value, node, scope)
        if kind is op.AT:
            return self.boundary(value, node, scope)
        assert kind is op.GROUPREF, f"{kind} is not known here"
        return node

    def move(self, kind: str, value: Any, node: int, target: int) -> int:
        self.moves[node].append((kind, value, target))
        return target

    def atomic(self, fill: Any, node: int, scope: tuple[int, ...]) -> int:
        inner = self.scope(scope)
        start = self.move("empty", None, node, self.node(inner))
        return self.move("empty", None, fill(start, inner), self.node(scope))

    def repeat(self, least: int, most: int, items: Any, node: int, scope: tuple[int, ...]) -> int:
        for _ in range(min(least, 2)):
            node = self.sequence(items, node, scope)
        end = self.node(scope)
        self.move("empty", None, node, end)
        if most >= UNBOUNDED:
            # The first round is a copy of its own: two ways through one place would look like one.
            hub = self.move("empty", None, self.sequence(items, node, scope), self.node(scope))
            self.move("empty", None, self.sequence(items, hub, scope), hub)
            self.move("empty", None, hub, end)
            return end
        if most > least:
            self.move("empty", None, self.sequence(items, node, scope), end)
        return end

    def look(self, kind: Any, direction: int, items: Any, node: int, scope: tuple[int, ...]) -> int:
        single = self.single(items)
        allowed = self.every if single is None else single if kind is op.ASSERT else self.every - single
        if direction < 0:
            return self.move("before", allowed, node, self.node(scope))
        inner = self.scope(scope)
        self.looks.add(inner[-1])
        self.sequence(items, self.move("empty", None, node, self.node(inner)), inner)
        return self.move("after", allowed, node, self.node(scope))

    def single(self, items: Any) -> frozenset[str] | None:
        """The characters of an item that is one character."""
        if len(items) == 1 and items[0][0] in (op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN):
            return self.charset(*items[0])
        return None

    def boundary(self, value: Any, node: int, scope: tuple[int, ...]) -> int:
        words = frozenset(letter for letter in self.every if re.match(r"\w", letter))
        if value is op.AT_BOUNDARY:
            end = self.node(scope)
            for one, other in ((words, self.every - words), (self.every - words, words)):
                middle = self.move("before", one, node, self.node(scope))
                self.move("after", other, middle, end)
            return end
        if value in (op.AT_END, op.AT_END_STRING):  # nothing is read after it
            return self.move("after", frozenset(), node, self.node(scope))
        return self.move("before", self.every, node, self.node(scope))

    def charset(self, kind: Any, value: Any) -> frozenset[str]:
        if kind is op.ANY:
            return self.every if self.dotall else self.every - {"\n"}
        if kind is op.IN:
            return frozenset(letter for letter in self.every if self.contains(value, letter))
        same = self.folded(chr(value))
        return same if kind is op.LITERAL else self.every - same

    def folded(self, letter: str) -> frozenset[str]:
        return frozenset({letter, letter.swapcase()}) & self.every if self.ignorecase else frozenset({letter})

    def contains(self, items: Any, letter: str) -> bool:
        negate = items[0][0] is op.NEGATE
        forms = {letter, letter.swapcase()} if self.ignorecase else {letter}
        return any(_in(item, form) for item in items for form in forms if len(form) == 1) != negate

    def automaton(self) -> Automaton:
        """Close over the empty moves; letters that no place tells apart become one."""
        places = [
            (node, value, target)
            for node, moves in enumerate(self.moves)
            for kind, value, target in moves
            if kind == "read"
        ]
        number = {(node, target): index for index, (node, _, target) in enumerate(places, 1)}
        reads = [self.every, *(value for _, value, _ in places)]
        scopes = [(), *(self.scope_of[target] for _, _, target in places)]
        edges = [list(dict.fromkeys(self.follow(self.start, number)))]
        edges += [list(dict.fromkeys(self.follow(target, number))) for _, _, target in places]
        ends = [False, *(self.may_end(target) for _, _, target in places)]
        told = reads + [
            charset for row in edges for edge in row for charset in (edge.before, edge.after) if charset is not None
        ]
        told = list(dict.fromkeys(told))
        classes: dict[tuple[bool, ...], str] = {}
        for letter in sorted(self.every, key=lambda letter: (not letter.isalnum(), letter)):
            classes.setdefault(tuple(letter in charset for charset in told), letter)
        return Automaton(
            tuple(classes.values()), reads, scopes, edges, ends, [not self.looks.isdisjoint(scope) for scope in scopes]
        )

    def may_end(self, node: int) -> bool:
        """Whether the pattern may end here whatever comes next."""
        seen, stack = {node}, [node]
        while stack:
            here = stack.pop()
            if here == self.end:
                return True
            for kind, _, target in self.moves[here]:
                if kind == "empty" and target not in seen:
                    seen.add(target)
                    stack.append(target)
        return False

    def follow(self, node: int, number: dict[tuple[int, int], int]) -> Iterator[Edge]:
        stack: list[tuple[int, frozenset[str] | None, frozenset[str] | None, frozenset[int]]] = [
            (node, None, None, frozenset())
        ]
        seen = set(stack)
        while stack:
            here, before, after, left = stack.pop()
            for kind, value, target in self.moves[here]:
                gone = left | (set(self.scope_of[here]) - set(self.scope_of[target]))
                if kind == "read":
                    yield Edge(number[here, target], before, after, left)
                    continue
                if kind == "any":
                    yield Edge(0, None, None, frozenset())
                    continue
                one = (before if before is not None else self.every) & value if kind == "before" else before
                two = (after if after is not None else self.every) & value if kind == "after" else after
                new = (target, one, two, gone)
                if new not in seen and (one is None or one) and (two is None or two):
                    seen.add(new)
                    stack.append(new)


def _letters(items: Any) -> Iterator[str]:
    """Every letter that the pattern names, and the neighbours of its ranges."""
    for kind, value in items:
        if kind in (op.LITERAL, op.NOT_LITERAL):
            yield chr(value)
        elif kind is op.RANGE:
            yield from (chr(code) for end in value for code in (end - 1, end, end + 1) if 0 <= code < 0xD800)
        elif kind is op.IN:
            yield from _letters(value)
        elif kind is op.BRANCH:
            yield from (letter for branch in value[1] for letter in _letters(branch))
        elif kind is op.SUBPATTERN:
            yield from _letters(value[3])
        elif kind is op.ATOMIC_GROUP:
            yield from _letters(value)
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            yield from _letters(value[2])
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            yield from _letters(value[1])


@functools.cache
def _category(name: Any, letter: str) -> bool:
    shape = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}[str(name).rpartition("_")[2]]
    return bool(re.match(shape, letter)) != ("NOT" in str(name))


def _in(item: Any, letter: str) -> bool:
    kind, value = item
    if kind is op.LITERAL:
        return ord(letter) == value
    if kind is op.RANGE:
        return bool(value[0] <= ord(letter) <= value[1])
    return kind is op.CATEGORY and _category(value, letter)


@attrs.frozen
class Ambiguity:
    """A text that makes the pattern try again: `reach`, then `again` over and over; `ahead`, it is a look-ahead that does."""

    reach: str
    again: str
    ahead: bool = False


def stalls(compiled: Any, ambiguity: Ambiguity, *, search: bool) -> bool:
    """Whether the text of an ambiguity lets the pattern fail again and again, whatever ends it; one that matches never tries twice."""
    if ambiguity.ahead:  # that costs as much where it succeeds
        return True
    text = ambiguity.reach + ambiguity.again * max(
        3, 18 // len(ambiguity.again)
    )  # short: a pattern may take all ways there are
    for tail in ("", " ", "\n", "\x00", "x", "."):
        if not search:
            if compiled.match(text + tail) is None:
                return True
            continue
        ends = [0, *(match.end() for match in compiled.finditer(text + tail))]
        starts = [*(match.start() for match in compiled.finditer(text + tail)), len(text)]
        if any(start - end > len(text) / 2 for start, end in zip(starts, ends, strict=True)):
            return True
    return False


def automaton(library: str, pattern: str, flags: int, *, search: bool, whole: bool = False) -> Automaton:
    """The automaton of a compiled pattern: one that may start anywhere, or one that must reach the end of the text."""
    kept = flags & (re.IGNORECASE | re.MULTILINE | re.DOTALL | re.VERBOSE)
    tree = parser.parse(as_re(pattern) if library == "regex" else pattern, kept)
    return _Builder(tree, kept | tree.state.flags, search=search, whole=whole).automaton()


def ambiguities(found: Automaton) -> list[Ambiguity]:
    """The words by which two repeats can divide a text in many ways; empty when the pattern is linear."""
    loops = _loops(found)
    ahead = [frozenset(edge.target for edge in edges) for edges in found.edges]
    onward = [_closure(ahead, targets) for targets in ahead]
    results = []
    for p in sorted(loops):
        reached = _paths(found, p)
        for q in sorted(loops):
            if p != q and q in reached and not any(found.ends[state] for state in loops[q]):
                between = frozenset(state for state in reached if state == q or q in onward[state])
                word = _word(found, p, q, loops, between)
                if word:
                    results.append(Ambiguity(reach(found, p), word, found.ahead[q]))
                    break
    return results


def _loops(found: Automaton) -> dict[int, frozenset[int]]:
    """Each state that can come back to itself, with the states on its ways back."""
    ahead = [frozenset(edge.target for edge in edges) for edges in found.edges]
    onward = [_closure(ahead, targets) for targets in ahead]
    return {
        state: frozenset(other for other in onward[state] if state in onward[other])
        for state in range(len(ahead))
        if state in onward[state]
    }


def _closure(ahead: list[frozenset[int]], start: frozenset[int]) -> set[int]:
    seen, stack = set(start), list(start)
    while stack:
        for target in ahead[stack.pop()]:
            if target not in seen:
                seen.add(target)
                stack.append(target)
    return seen


def _kept(found: Automaton, p: int, edge: Edge) -> bool:
    """Whether the engine can come back after this step: it stays in the atomic group that p is in."""
    return not found.scopes[p] or found.scopes[p][-1] not in edge.left


def _paths(found: Automaton, p: int) -> set[int]:
    seen, stack = {p}, [p]
    while stack:
        for edge in found.edges[stack.pop()]:
            if edge.target not in seen and _kept(found, p, edge):
                seen.add(edge.target)
                stack.append(edge.target)
    return seen


def _word(found: Automaton, p: int, q: int, loops: dict[int, frozenset[int]], between: frozenset[int]) -> str:
    """The shortest v with p -v-> p, p -v-> q and q -v-> q, found by walking the three at once."""
    for last in found.letters:
        if last not in found.reads[p] or last not in found.reads[q]:
            continue
        ways: dict[Any, tuple[Any, str]] = {(p, p, q, last): (None, "")}
        queue = deque(ways)
        while queue:
            here = queue.popleft()
            for letter in found.letters:
                for state in _together(found, here, letter, (p, loops[p], between, loops[q])):
                    if state == (p, q, q, last):
                        ways[state] = (here, letter)
                        return _spell(ways, state)
                    if state not in ways:
                        ways[state] = (here, letter)
                        queue.append(state)
    return ""


def _together(found: Automaton, here: Any, letter: str, within: Any) -> Iterator[Any]:
    """Where one letter leads three walkers: on the loop of p, between p and q, on the loop of q."""
    one, two, three, read = here
    p, loop_p, between, loop_q = within
    firsts = {edge.target for edge in found.step(one, read, letter) if edge.target in loop_p and _kept(found, p, edge)}
    thirds = {edge.target for edge in found.step(three, read, letter) if edge.target in loop_q} if firsts else ()
    if thirds:
        for edge in found.step(two, read, letter):
            if edge.target in between and _kept(found, p, edge):
                yield from ((first, edge.target, third, letter) for first in firsts for third in thirds)


def _spell(ways: dict[Any, tuple[Any, str]], state: Any) -> str:
    letters = []
    while ways[state][0] is not None:
        state, letter = ways[state]
        letters.append(letter)
    return "".join(reversed(letters))


def reach(found: Automaton, p: int) -> str:
    """A shortest text that leads from the start to p."""
    start = (0, "")
    ways: dict[Any, tuple[Any, str]] = {start: (None, "")}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        if here[0] == p:
            return _spell(ways, here)
        for letter in found.letters:
            for edge in found.step(here[0], here[1], letter):
                state = (edge.target, letter)
                if state not in ways:
                    ways[state] = (here, letter)
                    queue.append(state)
    return ""


def rounds(found: Automaton) -> Iterator[tuple[int, str]]:
    """Each state that can come back to itself, with a shortest way round."""
    loops = _loops(found)
    for state in sorted(loops):
        for last in found.letters:
            if last not in found.reads[state]:
                continue
            ways: dict[Any, tuple[Any, str]] = {(state, last, ""): (None, "")}
            queue = deque(ways)
            again = ""
            while queue and not again:
                here = queue.popleft()
                for letter in found.letters:
                    for edge in found.step(here[0], here[1], letter):
                        after = (edge.target, letter, "gone")
                        if edge.target in loops[state] and after not in ways:
                            ways[after] = (here, letter)
                            queue.append(after)
                            if after == (state, last, "gone"):
                                again = _spell(ways, after)
            if again:
                yield state, again
                break
