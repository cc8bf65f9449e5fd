"""Golden cases as data: one JSON object a line in `tests/goldens/<name>.jsonl`.

    {"text": "Oct. 29 (UPI) — Rain", "expect": {"agencies": ["UPI"]}, "why": "the rule this protects"}

`expect` is `null` (nothing found), an object (one result) or a list (all results of a `find_x`, in order). An object
names the fields of `to_dict` that matter and no others need be named; a list gives every item. A JSON number matches a
`Decimal`: `4500000000` is `"4.5E+9"`. `reference` (ISO date) is the day the text is read against.

    @pytest.mark.parametrize("case", goldens.cases("dateline"))
    def test_goldens(case):
        case.check(parse_dateline(case.text, reference=case.reference))
"""

import datetime
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest

from support import properties
from wireparse import to_dict

FOLDER = Path(__file__).parent.parent / "goldens"
KEYS = {"text", "expect", "why", "reference"}


@attrs.frozen
class Case:
    """One text, what must come of it, and the rule that this protects."""

    text: str
    expect: Any
    why: str
    reference: datetime.date | None
    where: str

    def check(self, result: Any) -> None:
        """Fail, with the rule and every difference, unless `result` is what the case expects and stands where it says."""
        properties.check_spans(self.text, result)
        if isinstance(result, tuple):
            properties.check_order(result)
        actual = plain(result)
        found = differences(self.expect, actual)
        if found:
            shown = json.dumps(actual, ensure_ascii=True, indent=1)
            lines = [f"{self.where}: {self.why}", f"text: {self.text!r}", *found, f"whole result: {shown}"]
            pytest.fail("\n".join(lines), pytrace=False)


def cases(name: str) -> list[Any]:
    """Read `tests/goldens/<name>.jsonl` as parameters for `pytest.mark.parametrize`."""
    found = []
    for number, line in enumerate((FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        where = f"{name}.jsonl:{number}"
        data = json.loads(line)
        if not {"text", "expect", "why"} <= data.keys() <= KEYS:
            raise ValueError(
                f"{where}: has the keys {sorted(data)}; text, expect, why are needed, reference may be given"
            )
        reference = data.get("reference")
        day = None if reference is None else datetime.date.fromisoformat(reference)
        found.append(pytest.param(Case(data["text"], data["expect"], data["why"], day, where), id=f"{number}"))
    return found


def plain(result: Any) -> Any:
    """A result, a tuple of results or `None` in the form that golden files are written in."""
    if result is None:
        return None
    return [to_dict(item) for item in result] if isinstance(result, tuple) else to_dict(result)


def differences(expect: Any, actual: Any, path: str = "") -> list[str]:
    """Where `actual` lacks what `expect` names; empty when it has all of it."""
    here = path or "result"
    if isinstance(expect, dict) and isinstance(actual, dict):
        found = []
        for key, value in expect.items():
            inner = f"{path}.{key}" if path else key
            found += differences(value, actual[key], inner) if key in actual else [f"{inner}: no such field"]
        return found
    if isinstance(expect, list) and isinstance(actual, list):
        if len(expect) != len(actual):
            return [f"{here}: {len(expect)} expected, {len(actual)} found"]
        pairs = enumerate(zip(expect, actual, strict=True))
        return [line for number, (e, a) in pairs for line in differences(e, a, f"{path}[{number}]")]
    same = _number(expect) == Decimal(actual) if _is_quantity(expect, actual) else _equal(expect, actual)
    return [] if same else [f"{here}: expected {expect!r}, got {actual!r}"]


def _is_quantity(expect: Any, actual: Any) -> bool:
    if isinstance(expect, bool) or not isinstance(expect, int | float) or not isinstance(actual, str):
        return False
    try:
        Decimal(actual)
    except ArithmeticError:
        return False
    return True


def _number(value: float) -> Decimal:
    return Decimal(str(value))


def _equal(expect: Any, actual: Any) -> bool:
    return type(expect) is type(actual) and expect == actual
