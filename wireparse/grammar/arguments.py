"""What every parser asks of its arguments."""

from __future__ import annotations

import datetime

__all__ = ["check_arguments"]


def check_arguments(text: str, reference: datetime.date | None = None) -> None:
    """Raise `TypeError` for an argument that is not what its annotation says; the message names its type.

    >>> check_arguments(b"OSLO (AP) -")
    Traceback (most recent call last):
    TypeError: text must be a str, not bytes
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if reference is not None and not isinstance(reference, datetime.date):
        raise TypeError(f"reference must be a datetime.date, not {type(reference).__name__}")
