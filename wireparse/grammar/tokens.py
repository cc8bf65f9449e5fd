"""Tokens of running text with their offsets, and what their digits are worth."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

__all__ = ["BREAK", "Tokens", "digits_value"]

BREAK: Final = "¶"
"""The token that stands for the end of a line that no sentence runs over."""

_TOKEN: Final = re.compile(
    r"""
      [a-z]{2,}+ (?=[ ,])                            # most words
    | (?: \d++ (?:,\d++)*+ (?:\.\d++)*+ | (?<![\w./])\.\d++ )                                   # 1,234.5 and .5
      (?: [eE][-+]?\d{1,3}(?!\w) | [ ]?[x×][ ]?10[ ]?(?:\^[-−+]?|[-−+])\d{1,2}(?!\w) | \^[-−+]{0,2}\d{1,2}(?!\w)  # 1e6, 2.5×10-8, 2^3
        | (?: [ ]?[x×][ ]?10 | (?<=\b10) )[⁻⁺]?[⁰¹²³⁴-⁹]{1,2} )?+  # 2.5×10⁶, 10⁻³
    | (?: [A-Za-z]\. ){2,8}+                       # U.S., a.m., m.p.h.
    | (?: [A-Za-z]++ | [^\W\d_] )++ (?: ['’][^\W\d_]{1,2}+\b )?+     # a word with its 's
    | \n[\s]*+                                      # a line's end
    | [^\w\s] | _                                  # a mark
    """,
    re.VERBOSE,
)
_WESTERN: Final = re.compile(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?+")
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d++)?+")
_PLAIN: Final = re.compile(r"\d*+(?:\.\d++)?+")
_DECIMAL_COMMA: Final = re.compile(r"\d++,\d{1,2}")
_SCIENTIFIC: Final = re.compile(r"(.*?)(?:[eE]|\s?[x×]\s?10\s?\^?)([-−+]?\d{1,3})$", re.DOTALL)
_RAISED: Final = re.compile("[⁻⁺]?[⁰¹²³⁴-⁹]+")
_SUPERSCRIPTS: Final = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹", "-+0123456789")
_SHOUT: Final = 3  # words from which capitals throughout are a style, not an acronym
_WRAP: Final = 90  # wire copy is wrapped at 60 to 80 characters
_WRAP_LEAST: Final = 45
_POWER: Final = re.compile(r"([\d.,]+)\^([-−+]{0,2})(\d{1,2})")
_MAX_DIGITS: Final = 40


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence runs on over a line's end, as in copy that is wrapped at a fixed width."""
    if text.count("\n", start, end) > 1 or text[end - 1] in " \t" or end >= len(text):
        return False
    stopped = text[start - 1 : start] in (".", "!", "?")
    long = text.rfind("\n", max(0, start - _WRAP), start) < start - _WRAP_LEAST and not stopped
    return long or (text[end].islower() and not stopped)


class Tokens:
    """The tokens of `text[start:end]` as parallel lists, with offsets into the whole of `text`."""

    __slots__ = ("_size", "ends", "lows", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        """Cut the stretch into tokens."""
        self.text: str = text
        self.words: list[str]
        spans = [match.span() for match in _TOKEN.finditer(text, start, end)]
        if text.find("\n", start, end) >= 0:
            spans = [span for span in spans if text[span[0]] != "\n" or not _runs_on(text, *span)]
            self.words = [BREAK if text[first] == "\n" else text[first:last] for first, last in spans]
        else:
            self.words = [text[first:last] for first, last in spans]
        self._size = len(spans)
        self.starts: list[int] = [first for first, _ in spans]
        self.ends: list[int] = [last for _, last in spans]
        self.lows: list[str] = [word.lower() for word in self.words]
        if text[start:end].isupper() and sum(map(str.isalpha, self.words)) >= _SHOUT:
            self.words = self.lows  # where all is in capitals, they tell nothing

    def __len__(self) -> int:
        return self._size

    def low(self, index: int) -> str:
        """The token at `index` in lower case, or "" outside."""
        return self.lows[index] if 0 <= index < self._size else ""

    def word(self, index: int) -> str:
        """The token at `index` as printed, or "" outside."""
        return self.words[index] if 0 <= index < self._size else ""

    def glued(self, index: int) -> bool:
        """Whether no space stands between this token and the one before."""
        return 0 < index < self._size and self.starts[index] == self.ends[index - 1]

    def gap(self, index: int) -> str:
        """What stands between this token and the one before."""
        return self.text[self.ends[index - 1] : self.starts[index]] if 0 < index < self._size else ""

    def is_number(self, index: int) -> bool:
        """Whether the token is made of digits."""
        if not 0 <= index < self._size:
            return False
        word = self.words[index]
        return word[0].isdecimal() or (word[0] == "." and len(word) > 1)


def digits_value(printed: str) -> Decimal | None:  # noqa: PLR0911  (a row for each layout)
    """Return what digits are worth, or `None` where they are no number ("1.2.3", "1,2").

    Thousands stand apart by commas, western or Indian; a comma before one or two last digits is a decimal comma.

    >>> digits_value("12,50,000"), digits_value("2.5e3"), digits_value("10.3.1")
    (Decimal('1250000'), Decimal('2500'), None)
    """
    if len(printed) > _MAX_DIGITS:
        return None
    if not printed.isascii():
        printed = _RAISED.sub(lambda match: "^" + match[0].translate(_SUPERSCRIPTS), printed)
    scientific = _SCIENTIFIC.fullmatch(printed)
    if scientific:
        base = digits_value(scientific[1])
        power = int(scientific[2].replace("−", "-"))
        return None if base is None else _plain(base.scaleb(power))
    power_of = _POWER.fullmatch(printed)
    if power_of:
        return _power(*power_of.groups())
    if _PLAIN.fullmatch(printed):
        return Decimal(printed)
    if _WESTERN.fullmatch(printed) or _INDIAN.fullmatch(printed):
        return Decimal(printed.replace(",", ""))
    if _DECIMAL_COMMA.fullmatch(printed):
        return Decimal(printed.replace(",", "."))
    return None


def _power(printed: str, sign: str, exponent: str) -> Decimal | None:
    base = digits_value(printed)
    if base is None or base == 0:
        return None
    raised = base ** int(exponent)
    return 1 / raised if sign.replace("−", "-").count("-") else raised


def _plain(value: Decimal) -> Decimal:
    """The same number without an exponent, so that it prints as digits."""
    return Decimal(f"{value:f}")
