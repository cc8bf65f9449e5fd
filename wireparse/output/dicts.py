"""Results as JSON-ready dicts and back."""

from __future__ import annotations

from typing import Any

__all__ = ["from_dict", "to_dict"]


def to_dict(result: Any) -> dict[str, Any]:
    """Return `result` as a dict that `json.dumps` takes."""
    raise NotImplementedError


def from_dict(data: dict[str, Any]) -> Any:
    """Return the result that `to_dict` made `data` from."""
    raise NotImplementedError
