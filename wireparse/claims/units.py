"""Stage: the unit that stands before or after a numeral."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse.claims.quantity import UnitSpec
from wireparse.grammar.tokens import Tokens
from wireparse.lexicon.currencies import (
    BARE_CURRENCIES,
    CURRENCIES,
    LOWER_CODES,
    SPELLED_SIGNS,
    SUBUNITS,
    SUM_SIGNS,
)
from wireparse.lexicon.units import METRIC_BASES, PREFIXES, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "currency_after",
    "currency_before",
    "currency_coded",
    "sign_openers",
    "sign_tails",
    "sum_sign",
    "unit_after",
    "unit_named",
    "unit_openers",
    "unit_words",
]

_Entry = tuple[tuple[str, ...], UnitSpec]
_Table = dict[str, tuple[UnitSpec | None, list[_Entry], frozenset[str]]]
"""By its first token: the unit of one token, the longer ones, and what these go on with."""
_Forms = dict[str, list[_Entry]]

_GLUED_SYMBOLS: Final = frozenset({"a", "s", "t", "b", "A", "N", "J", "R", "h", "p", "T", "st", "mo", "in", "mi", "c"})
"""Symbols that are words or initials too: read as units only where they are glued to digits."""
_WORDS_TOO: Final = frozenset({"a", "A", "in", "st", "mo", "mi", "p", "c"})
"""Those of them that "per" and a slash do not make a unit."""
_DIMENSION_WORDS: Final = frozenset({"thick", "long", "wide", "tall", "high", "deep", "across", "in", "by", "x", "."})
_NEVER_SPELLED: Final = frozenset(
    {"m", "g", "l", "L", "C", "F", "K", "V", "W", "A", "h", "s", "t", "a", "b", "in", "'", '"'}
)
_AFTER_DEGREES: Final = frozenset({"and", "or", "to", "in", "on", "at", "(", "below", "above", "by"})
_FEET: Final = frozenset({"ft", "ft.", "feet", "foot"})
_HYPHENS: Final = frozenset({"-", "‑", "‐"})


def _plurals(form: str) -> Iterable[str]:
    """The form, and its plural where that is regular: on the word before "of" or "per", else on the last."""
    yield form
    head, _, tail = form.partition(" per ")
    tail = f" per {tail}" if tail else ""
    if head.endswith(" sterling"):
        head, tail = head[: -len(" sterling")], " sterling"
    if head.endswith("y") and head[-2:-1] not in "aeou":
        yield head[:-1] + "ies" + tail
    yield head + ("es" if head.endswith(("ch", "sh", "x")) else "s") + tail


def _spelled(name: str, forms: str) -> set[str]:
    spelled = set()
    for form in (name, *forms.split("|")):
        if not form:
            continue
        for word in _plurals(form.lower()):
            spelled.add(word)
            spelled.add(word.replace("meter", "metre").replace("liter", "litre"))
    return spelled


def _cut(form: str) -> tuple[str, ...]:
    return tuple(Tokens(form, 0, len(form)).words)


def _add(table: _Forms, form: str, spec: UnitSpec) -> None:
    key = _cut(form)
    if key:
        table.setdefault(key[0], []).append((key, spec))


def _sorted(table: _Forms) -> _Table:
    done = {}
    for first, entries in table.items():
        longer = sorted((entry for entry in entries if len(entry[0]) > 1), key=lambda entry: -len(entry[0]))
        single = next((spec for key, spec in entries if len(key) == 1), None)
        done[first] = single, longer, frozenset(key[1] for key, _ in longer) | (_HYPHENS if longer else frozenset())
    return done


def _metric() -> Iterable[tuple[str, str, str, str, str]]:
    """Bases with and without prefix, in the shape of the rows of `UNITS`."""
    for name, code, dimension, symbols in METRIC_BASES:
        yield name, code, dimension, "gramme" if name == "gram" else "", symbols
        for prefix, letter, marks in PREFIXES:
            printed = "|".join(mark + symbol for mark in marks.split("|") for symbol in symbols.split("|"))
            yield prefix + name, letter + code, dimension, "", printed


@cache
def _tables() -> tuple[_Table, _Table, _Table]:
    """Words and symbols of measures with currencies after the number; currency signs before."""
    words: _Forms = {}
    symbols: _Forms = {}
    signs: _Forms = {}
    for name, code, dimension, forms, printed in (*UNITS, *_metric()):
        spec = UnitSpec(name, code, dimension)
        _add_all(words, _spelled(name, forms), spec)
        _add_all(symbols, printed.split("|"), spec)
    for code, name, forms, printed in CURRENCIES:
        spec = UnitSpec(name, code, "money")
        spelled = _spelled(name, forms)
        _add_all(words, spelled | {word.replace("dollar", "dlr") for word in spelled}, spec)
        _add_all(signs, _signs(name, code, printed), spec)
        _add_all(symbols, (sign for sign in printed.split("|") if _can_follow(sign)), spec)
        if code.lower() in LOWER_CODES:
            _add(words, code.lower(), spec)
            _add(signs, code.lower(), spec)
    for name, bare_code, forms, printed in BARE_CURRENCIES:
        spec = UnitSpec(name, bare_code, "money")
        _add_all(words, _spelled(name, forms), spec)
        _add_all(signs, printed.split("|"), spec)
    for name, forms, printed, part_code in SUBUNITS:
        spec = UnitSpec(name, part_code, "money")
        _add_all(words, {*_spelled(name, ""), *forms.split("|")} - {"p", "ct"}, spec)
        _add_all(symbols, printed.split("|"), spec)
    for form, code in SPELLED_SIGNS:
        row = next(row for row in CURRENCIES if row[0] == code)
        _add(signs, form, UnitSpec(row[1], code, "money"))
    return _sorted(words), _sorted(symbols), _sorted(signs)


def _signs(name: str, code: str, printed: str) -> Iterable[str]:
    """The signs of a currency; the code of a dollar or peso may carry its sign ("MXN$ 15")."""
    yield from printed.split("|")
    if "dollar" in name or "peso" in name:
        yield f"{code}$"
        yield f"{code.lower()}$"


def _can_follow(sign: str) -> bool:
    """Whether a sign may stand behind the amount too: codes in capitals, marks, letters of other scripts."""
    return sign.isupper() or not (sign.isalpha() and sign.isascii())


def _add_all(table: _Forms, forms: Iterable[str], spec: UnitSpec) -> None:
    for form in forms:
        _add(table, form, spec)


def _match(tokens: Tokens, at: int, key: tuple[str, ...], *, folded: bool, glued: bool) -> int:
    """The end of `key` in the tokens from `at`, hyphens between its words allowed; -1 where it does not stand."""
    start = at
    for part in key:
        if at >= len(tokens):
            return -1
        if part not in _HYPHENS and tokens.lows[at] in _HYPHENS and tokens.glued(at) and tokens.glued(at + 1):
            at += 1
            if at >= len(tokens):
                return -1
        if (tokens.lows[at] if folded else tokens.words[at]) != part or (glued and at > start and not tokens.glued(at)):
            return -1
        at += 1
    return at


def _longest(
    tokens: Tokens, at: int, table: _Table, *, folded: bool, glued: bool = False
) -> tuple[UnitSpec, int] | None:
    at_word = tokens.low if folded else tokens.word
    entries = table.get(at_word(at))
    if entries is None:
        return None
    single, longer, goes_on = entries
    following = at_word(at + 1)
    if following in goes_on:
        for key, spec in longer:
            if key[1] == following or following in _HYPHENS:
                last = _match(tokens, at, key, folded=folded, glued=glued)
                if last >= 0:
                    return spec, last
    return None if single is None else (single, at + 1)


def unit_named(tokens: Tokens, at: int) -> tuple[UnitSpec, int] | None:
    """The unit that is spelled out from token `at`, and where it ends."""
    return _longest(tokens, at, _tables()[0], folded=True)


def unit_after(tokens: Tokens, at: int, *, words: bool) -> tuple[UnitSpec, int] | None:
    """The unit printed right after a numeral, at token `at`; `words` says that the numeral is spelled out."""
    named, symbols, _ = _tables()
    if tokens.low(at) not in named and tokens.word(at) not in symbols:
        return None
    found = _longest(tokens, at, named, folded=True)
    symbol = _longest(tokens, at, symbols, folded=False, glued=True)
    if (
        symbol is not None
        and _is_symbol(tokens, at, symbol[1], words=words)
        and (found is None or symbol[1] >= found[1])
    ):
        return symbol
    return found


def _is_symbol(tokens: Tokens, at: int, last: int, *, words: bool) -> bool:
    """Whether a unit symbol stands there, and not a word or an initial that looks like one."""
    word = tokens.words[at]
    glued = tokens.glued(at)
    if not glued and tokens.glued(last) and tokens.is_number(last):
        return False  # "two $5 notes"
    if last - at > 1 or not word.isalpha():
        return word not in ('"', "′", "'", "″") or (
            glued and not (tokens.glued(last) and tokens.word(last)[:1].isalpha())
        )
    if words:
        return len(word) > 1 and word not in _GLUED_SYMBOLS
    if tokens.glued(last) and tokens.word(last) in _HYPHENS and word.isupper() and not glued:
        return False
    if glued:
        return not (tokens.glued(last) and tokens.is_number(last))
    return _stands_free(tokens, at, last)


def _stands_free(tokens: Tokens, at: int, last: int) -> bool:
    """Whether letters that are set apart from their digits are a symbol."""
    word, following = tokens.words[at], tokens.low(last)
    if following in ("per", "/"):
        return word not in _WORDS_TOO
    if word in ("h", "s", "t"):
        return following in (".", ",", ")", ";") or (word == "t" and following == "of")
    if word == "in":
        return tokens.low(at - 2) in _FEET or (following in _DIMENSION_WORDS - {"in", "by"} and following != "")
    if word in _GLUED_SYMBOLS:
        return False
    if word in ("W", "V") and (tokens.word(last).islower() or tokens.word(last)[1:2].isupper()):
        return True
    closed = following in ("", ".", ",", ")", ";") or (word in ("C", "F") and following in _AFTER_DEGREES)
    return len(word) > 1 or word not in "FCKVWA" or closed


def currency_before(tokens: Tokens, at: int) -> tuple[UnitSpec, int] | None:
    """The currency sign, code or abbreviation that begins at token `at` and ends right before a number."""
    signs = _tables()[2]
    exact = _longest(tokens, at, signs, folded=False)
    if tokens.words[at] == tokens.lows[at] and tokens.word(at + 1) == tokens.low(at + 1):
        return exact
    folded = _longest(tokens, at, signs, folded=True)
    if exact is None or folded is None:
        return exact or folded
    return folded if folded[1] > exact[1] else exact


@cache
def sign_openers() -> frozenset[str]:
    """The first tokens, in lower case, of the signs that stand before an amount."""
    return frozenset(word.lower() for word in (*_tables()[2], *_sum_signs()))


@cache
def sign_tails() -> frozenset[str]:
    """The words, in lower case, that a sign can go on with: "HK dlrs", "Hong Kong dlrs"."""
    return frozenset(word.lower() for _, longer, _ in _tables()[2].values() for key, _ in longer for word in key[1:])


@cache
def unit_words() -> frozenset[str]:
    """The first tokens, in lower case, of the units that are spelled out."""
    return frozenset(_tables()[0])


@cache
def unit_openers() -> frozenset[str]:
    """The first tokens of the units that stand after a number: words in lower case, symbols as printed."""
    return unit_words().union(_tables()[1])


def sum_sign(word: str) -> UnitSpec | None:
    """The currency of a letter or word that is a sign only before what is plainly a sum ("N50 billion")."""
    return _sum_signs().get(word)


@cache
def _sum_signs() -> dict[str, UnitSpec]:
    """The currency of each of those signs; a part of one that has no code keeps its name."""
    return {sign: (currency_coded(code) if code else None) or UnitSpec(sign, None, "money") for sign, code in SUM_SIGNS}


def currency_coded(code: str) -> UnitSpec | None:
    """The currency with that ISO 4217 code."""
    row = next((row for row in CURRENCIES if row[0] == code), None)
    return None if row is None else UnitSpec(row[1], code, "money")


def currency_after(tokens: Tokens, at: int) -> tuple[UnitSpec, int] | None:
    """A currency word or code after an amount that has a bare sign already ("$76 US", "$5 Canadian")."""
    low = tokens.low(at)
    if tokens.word(at) in ("US", "U.S.", "USD") or low in ("canadian", "australian"):
        spec = currency_coded({"canadian": "CAD", "australian": "AUD"}.get(low, "USD"))
        return None if spec is None else (spec, at + 1)
    return None
