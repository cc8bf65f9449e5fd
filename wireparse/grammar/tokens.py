"""Tokens of running text with their offsets, and what their digits are worth."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

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
    | (?: (?: [A-Za-z]++ | [^\W\d_] )++ [\u0300-\u036f]*+ )++ (?: ['’][^\W\d_]{1,2}+\b )?+  # a word with the marks of its letters, its 's
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
_SPACED_POWER: Final = re.compile(r"\d(?:[ ][x×][ ]?|[x×][ ])10")  # a number with spaces in it
_CLOSING: Final = frozenset(",.;:?!)")  # marks that no token goes on with
_BEYOND: Final = 40
_OUTSIDE: Final = ("",) * _BEYOND


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence runs on over a line's end, as in copy that is wrapped at a fixed width."""
    if text.count("\n", start, end) > 1 or text[end - 1] in " \t" or end >= len(text):
        return False
    stopped = text[start - 1 : start] in (".", "!", "?")
    long = text.rfind("\n", max(0, start - _WRAP), start) < start - _WRAP_LEAST and not stopped
    return long or (text[end].islower() and not stopped)


class Tokens:
    """The tokens of `text[start:end]` as parallel lists, with offsets into the whole of `text`.

    `low`, `word`, `glued` and `is_number` take the index of a token, or one that is less than `_BEYOND` outside.
    """

    __slots__ = ("_size", "ends", "figures", "glued", "is_number", "low", "lows", "starts", "text", "word", "words")

    low: Callable[[int], str]
    """The token at an index in lower case, or "" outside."""
    word: Callable[[int], str]
    """The token at an index as printed, or "" outside."""
    glued: Callable[[int], bool]
    """Whether no space stands between the token at an index and the one before."""
    is_number: Callable[[int], bool]
    """Whether the token at an index is made of digits."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Cut the stretch into tokens."""
        self.text: str = text
        self.words: list[str]
        self.starts: list[int]
        self.ends: list[int]
        cut = _Cut(text)
        stretch = text[start:end]
        if "\n" in stretch or ("10" in stretch and _SPACED_POWER.search(stretch)):
            cut.by_pattern(start, end)
        else:
            cut.at_spaces(stretch, start)
        self.words, self.starts, self.ends = cut.words, cut.starts, cut.ends
        self.figures: frozenset[int] = frozenset(cut.figures)
        self._size = len(self.words)
        self.lows: list[str] = [*map(str.lower, self.words)]
        if stretch.isupper() and sum(map(str.isalpha, self.words)) >= _SHOUT:
            self.words = self.lows  # where all is in capitals, they tell nothing
        self.low = [*self.lows, *_OUTSIDE].__getitem__  # an index below zero meets the empty strings at the end
        self.word = [*self.words, *_OUTSIDE].__getitem__
        self.glued = frozenset(cut.glued).__contains__
        self.is_number = self.figures.__contains__

    def __len__(self) -> int:
        return self._size

    def gap(self, index: int) -> str:
        """What stands between this token and the one before."""
        return self.text[self.ends[index - 1] : self.starts[index]] if 0 < index < self._size else ""


class _Cut:
    """The tokens of a stretch as they are found, and which of them are glued to the one before or made of digits."""

    __slots__ = ("_text", "ends", "figures", "glued", "starts", "words")

    def __init__(self, text: str) -> None:
        self._text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.glued: list[int] = []
        self.figures: list[int] = []

    def at_spaces(self, line: str, start: int) -> None:
        """Cut one line, which starts at offset `start`: at spaces, and only what is no plain word by the pattern."""
        words, starts, ends = self.words, self.starts, self.ends
        at = start
        for piece in line.split(" "):
            after = at + len(piece)
            if piece.isalpha():
                words.append(piece)
                starts.append(at)
                ends.append(after)
            elif piece.isdecimal():
                self.figures.append(len(words))
                words.append(piece)
                starts.append(at)
                ends.append(after)
            elif piece:
                self._odd(piece, at)
            at = after + 1

    def _odd(self, piece: str, at: int) -> None:
        """Cut what stands between two spaces, at an offset, and is no plain word."""
        words, starts, ends = self.words, self.starts, self.ends
        mark = piece[-1]
        if mark in _CLOSING and (word := piece[:-1]).isalpha():
            words.append(word)
            starts.append(at)
            at += len(word)
            ends.append(at)
            self.glued.append(len(words))
            words.append(mark)
            starts.append(at)
            ends.append(at + 1)
            return
        if not piece.isprintable():  # a tab, or a space that does not break
            self.by_pattern(at, at + len(piece))
            return
        size = len(words)
        for word in _TOKEN.findall(piece):
            if word[0].isdecimal() or (word[0] == "." and len(word) > 1):
                self.figures.append(len(words))
            words.append(word)
            starts.append(at)
            at += len(word)
            ends.append(at)
        self.glued += range(size + 1, len(words))

    def by_pattern(self, start: int, end: int) -> None:
        """Cut a stretch by the pattern; the end of a line that a sentence runs over is no token."""
        last = -1
        for match in _TOKEN.finditer(self._text, start, end):
            first, after = match.span()
            word = match.group()
            if word[0] == "\n":
                if _runs_on(self._text, first, after):
                    continue
                word = BREAK
            elif word[0].isdecimal() or (word[0] == "." and len(word) > 1):
                self.figures.append(len(self.words))
            if first == last:
                self.glued.append(len(self.words))
            self.words.append(word)
            self.starts.append(first)
            self.ends.append(after)
            last = after


def digits_value(printed: str) -> Decimal | None:  # noqa: PLR0911  (a row for each layout)
    """Return what digits are worth, or `None` where they are no number ("1.2.3", "1,2").

    Thousands stand apart by commas, western or Indian; a comma before one or two last digits is a decimal comma.

    >>> digits_value("12,50,000"), digits_value("2.5e3"), digits_value("10.3.1")
    (Decimal('1250000'), Decimal('2500'), None)
    """
    if len(printed) > _MAX_DIGITS:
        return None
    if printed.isdecimal() or _PLAIN.fullmatch(printed):
        return Decimal(printed)
    if _WESTERN.fullmatch(printed) or _INDIAN.fullmatch(printed):
        return Decimal(printed.replace(",", ""))
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
