"""Number words read one after the other: "two hundred and fifty thousand"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.lexicon.numbers import FRACTIONS, ONES, SCALES, TENS

if TYPE_CHECKING:
    from wireparse.grammar.tokens import Tokens

__all__ = ["HUNDRED", "MAX_TOKENS", "MULTIPLIERS", "Cardinal", "cardinal_at", "joins", "next_word"]

MAX_TOKENS: Final = 28  # no numeral of prose is longer
MULTIPLIERS: Final = {**SCALES, "dozens": Decimal(12), "hundreds": Decimal(100)}  # "3 dozens"
_SIMPLE: Final = {word: Decimal(value) for word, value in (*ONES.items(), *TENS.items())}
_GOING_ON: Final = frozenset({*MULTIPLIERS, "-", "‑"})  # what a number of one word goes on with
HUNDRED: Final = Decimal(100)


class Cardinal(NamedTuple):
    """A number in words: the token where it ends, its value, and whether a scale word is in it."""

    last: int
    value: Decimal
    scaled: bool


def next_word(tokens: Tokens, at: int) -> int:
    """The index of the next word of a spelled numeral: over one hyphen, not over a line's end."""
    if tokens.low(at) in ("-", "‑", "–") and at + 1 < len(tokens):
        return at + 1
    return at


def joins(tokens: Tokens, index: int) -> bool:
    """Whether the token follows on the one before within a numeral: one line, a space or nothing between."""
    starts = tokens.starts
    return index < len(starts) and starts[index] - tokens.ends[index - 1] <= 2


class _Sum:
    """The value of number words read one after the other, as far as they go together."""

    __slots__ = ("_ceiling", "_current", "_room", "_total", "last_scale", "scaled")

    def __init__(self) -> None:
        self._total = self._current = Decimal(0)
        self._ceiling = self._room = Decimal(10) ** 30  # what the next scale and the next word must be smaller than
        self.scaled = False
        self.last_scale = Decimal(0)

    @property
    def value(self) -> Decimal:
        return self._total + self._current

    def takes(self, word: str) -> bool:
        """Whether a word can follow what has been read."""
        return word in _SIMPLE and _SIMPLE[word] < self._room

    def add(self, word: str) -> None:
        self._current += _SIMPLE[word]
        self._room = Decimal(10) if word in TENS else Decimal(0)

    def scale(self, scale: Decimal) -> None:
        self.scaled, self._room, self.last_scale = True, scale, scale
        if scale < HUNDRED < self._current and self._current % HUNDRED:
            self._current += self._current % HUNDRED * (scale - 1)  # "three hundred and two dozen"
            self._room = Decimal(0)
        elif scale <= HUNDRED:
            self._current = (self._current or Decimal(1)) * scale
            self._room = scale if scale == HUNDRED else Decimal(0)
        elif scale < self._ceiling:
            self._total += (self._current or Decimal(1)) * scale
            self._current, self._ceiling = Decimal(0), scale
        else:
            self._total, self._current, self._ceiling = (self._total + self._current) * scale, Decimal(0), scale


def cardinal_at(tokens: Tokens, index: int, *, implied: bool = False) -> Cardinal | None:
    """Read words to trillions: "two hundred and fifty thousand", "twenty-one", "fifty thousand".

    `implied` says that an article before `index` stands for one, so that a scale may come first ("a hundred and two").
    """
    if not implied:
        following = tokens.low(index + 1)
        alone = _SIMPLE.get(tokens.low(index))
        if alone is None:
            return None
        if following not in _GOING_ON and not (alone >= 20 and following in ONES):
            return Cardinal(index + 1, alone, scaled=False)
    between = tokens.low(index - 1) == "between"
    found = _Sum()
    last = at = index
    while at < min(len(tokens), index + MAX_TOKENS) and (at == index or joins(tokens, at)):
        word = tokens.lows[at]
        if found.takes(word):
            found.add(word)
        elif word in MULTIPLIERS and (last > index or implied):
            found.scale(MULTIPLIERS[word])
        else:
            break
        last = at + 1
        at = last if between and tokens.low(last) == "and" else _over_joint(tokens, last, found)
    return Cardinal(last, found.value, found.scaled) if last > index else None


def _over_joint(tokens: Tokens, at: int, found: _Sum) -> int:
    """Step over "and" or a hyphen where the number goes on behind it."""
    low, following = tokens.low(at), tokens.low(at + 1)
    if low in ("and", "&", ",") and found.scaled:
        goes_on = found.takes(following) and _SIMPLE[following] and not _proper_fraction(tokens, at + 1)
        scale = _next_scale(tokens, at + 1)
        if low == ",":
            return at + 1 if goes_on and 0 < scale < found.last_scale else at
        another = scale == found.last_scale or scale > found.last_scale > HUNDRED
        return at + 1 if goes_on and not another else at
    return at + (low in ("-", "‑") and (following in _SIMPLE or following in SCALES))


def _next_scale(tokens: Tokens, at: int) -> Decimal:
    """The first scale after number words from `at`: "ten thousand" is a number of its own after "five thousand and"."""
    while tokens.low(at) in _SIMPLE or tokens.low(at) in ("-", "‑"):
        at += 1
    return MULTIPLIERS.get(tokens.low(at), Decimal(0))


def _proper_fraction(tokens: Tokens, at: int) -> bool:
    """As in "Three quarters" after "one hundred and" is a part of one, not a part of 103."""
    upper = ONES.get(tokens.low(at), 0)
    below = FRACTIONS.get(tokens.low(next_word(tokens, at + 1)), 0)
    return 0 < upper < below
