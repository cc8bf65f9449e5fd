"""Stage: two numbers that set one against the other: odds, shares, votes and scores."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from wireparse.claims.model import ClaimKind
from wireparse.claims.phrases import is_plural, is_plural_word, plural_follows
from wireparse.claims.quantity import swallow
from wireparse.lexicon.changes import CRICKET_WORDS, SCORE_WORDS, SET_GAMES, VOTING
from wireparse.lexicon.nouns import FUNCTION_WORDS, PEOPLE, PREDICATES
from wireparse.lexicon.verbs import PLAIN_VERBS

if TYPE_CHECKING:
    from wireparse.claims.quantity import Quantity
    from wireparse.grammar.tokens import Tokens

__all__ = ["odds", "over", "score"]

_Pair = tuple[Decimal, Decimal]
_ODDS_WORDS: Final = frozenset({"odds", "ratio", "margin"})
_DASHES: Final = frozenset({"-", "–", "—", "~", "‑", "‐"})
_RATIO_WORDS: Final = frozenset({"ratio", "odds", "aspect", "majority"})
_TRIED: Final = frozenset({"was", "went", "is", "going", "finished", "shot", "were", "a"})
_PLAYED: Final = frozenset({"frames", "games", "goals", "matches", "rounds", "sets", "votes"})
_WORDY: Final = 3  # tokens that stand between no score
_WICKETS: Final = 10
_RUNS: Final = 1200
_FAR: Final = 14  # tokens around a score in which a word of cricket may stand
_REACH: Final = 7  # tokens around two numbers in which a word of votes or games may stand
_SHARES: Final = frozenset({("in",), ("in", "every"), ("out", "of"), ("out", "of", "every")})
_SHARE_ENDS: Final = frozenset({"in", "every", "of"})
_SHARED_OUT: Final = frozenset(
    {"basis", "joint", "mix", "owned", "ownership", "partners", "partnership", "split", "venture"}
)
"""Behind two numbers that make a hundred these say that it is shared out: "a 60-40 split"."""
_WHOLE: Final = 100
_ROUND: Final = frozenset({Decimal(5), Decimal(10), Decimal(100), Decimal(1000)})
_DECIDING: Final = frozenset({"approved", "backed", "defeated", "endorsed", "passed", "ratified", "rejected"})
_DECIDED: Final = _DECIDING | {"carried", "fail", "failed", "fails", "fell", "pass", "passes", "survived"}
"""Behind one of these and a comma two numbers are for and against."""
_BEING: Final = frozenset({"are", "fell", "is", "was", "went", "were"})
_BALLOTS: Final = frozenset({"ballots", "delegates", "points", "seats", "votes"})
_OCCASIONS: Final = frozenset({"against", "at", "in", "on", "overall", "since", "this", "when", "with"})
_EVEN: Final = (Decimal(50), Decimal(50))  # "a 50-50 chance"


# --- odds: one in five, 19 of the past 20, 3-to-1 -------------------------------------------------------------------

_OF: Final = (
    ("of",), ("in",), ("in", "every"), ("out", "of"), ("out", "of", "every"), ("of", "every"), ("of", "the", "past"), ("of", "the", "last"),
    ("of", "his", "last"), ("of", "its", "last"), ("of", "their", "last"), ("of", "their", "past"), ("of", "its", "past"),
    ("of", "the", "previous"), ("out", "of", "the", "last"), ("for", "every"),
)  # fmt: skip


def odds(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    """Make a part and its whole, or odds, of two numbers: "one in five", "9 of the past 10", "3-to-1"."""
    if (
        first.unit is not None
        or first.scaled
        or first.first != first.number
        or first.value is None
        or second.value is None
    ):
        return False
    values = first.value, second.value
    if between == ["-", "in", "-"]:
        between = ["in"]  # "a one-in-three chance"
    elif between == ["/"]:
        return _shared_out(tokens, first, second, values)
    elif len(between) > 1 and between[-1] in _SHARE_ENDS and _with_noun(tokens, first, second, between, values):
        return True
    to = between in (["to"], ["-", "to", "-"], ["-", "for", "-"], ["-", "of", "-"], [":"])
    if not (_against(tokens, first, second, between) if to else _among(first, second, tuple(between), values)):
        return False
    hyphened = between[:2] == ["-", "to"] and second.value != 1 and _near(tokens, first, second)
    vote = to and (hyphened or (between == ["to"] and _decided(tokens, first, second)))
    quotient = None if to or not second.value else first.value / second.value
    return _one_of(first, second, values, ClaimKind.SCORE if vote else ClaimKind.RATIO, quotient)


def _one_of(first: Quantity, second: Quantity, values: _Pair, kind: ClaimKind, value: Decimal | None = None) -> bool:
    """Make one quantity of the two."""
    first.kind, first.parts, first.value = kind, values, value
    swallow(first, second)
    return True


def _shared_out(tokens: Tokens, first: Quantity, second: Quantity, values: _Pair) -> bool:
    """Read the two shares of a whole that a slash parts: "a 60/40 split"."""
    plain = first.bare and second.bare and tokens.glued(first.last) and tokens.glued(second.first)
    if not plain or second.unit is not None or sum(values) != _WHOLE:
        return False
    chained = tokens.low(second.last) == "/" or tokens.low(first.first - 1) == "/"
    if chained or _cricket(tokens, first, second):
        return False  # "reached 90/10 by lunch": runs and wickets
    return _one_of(first, second, values, ClaimKind.RATIO)


def _with_noun(tokens: Tokens, first: Quantity, second: Quantity, between: list[str], values: _Pair) -> bool:
    """Read a part that names what it is a part of: "one child in 12", "three women out of 10"."""
    words = next((at for at in range(1, len(between)) if tuple(between[at:]) in _SHARES), 0)
    part, whole = values
    if not words or second.unit is not None or second.hyphened or not part < whole or not _whole(part, whole):
        return False
    noun, last = first.last, first.last + words
    if second.bare and 1900 <= whole <= 2100:
        return False
    if not all(word.isalpha() and word not in FUNCTION_WORDS for word in between[:words]):
        return False
    several = between[words - 1] in PEOPLE and is_plural(tokens, last - 1) and whole in _ROUND
    one = part == 1 and not is_plural(tokens, last - 1)
    if not (one or several) or not _counts_none(tokens, second):
        return False
    first.noun_first, first.noun_last = noun, last
    first.noun = tokens.text[tokens.starts[noun] : tokens.ends[last - 1]]
    return _one_of(first, second, values, ClaimKind.RATIO, part / whole)


def _counts_none(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether nothing is counted behind a number: a mark, a closed-class word or a verb follows."""
    word, low = tokens.word(quantity.last), tokens.low(quantity.last)
    if quantity.words and tokens.words[quantity.number].istitle():
        return False  # "one boat in Three Rivers"
    if not word[:1].isalpha():
        return low not in _DASHES
    past = low.endswith("ed") and not plural_follows(tokens, quantity.last)
    return low in FUNCTION_WORDS or low in PREDICATES or low in PLAIN_VERBS or past


def _against(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    """Whether "N to M" are odds: hyphened ("3-to-1"), to one, or beside a word that says so ("a ratio of 3:1")."""
    if between == [":"]:
        window = tokens.lows[max(0, first.first - _REACH) : first.first] + tokens.lows[second.last : second.last + 2]
        time = len(tokens.words[second.number]) > 1 and tokens.words[second.number][0] == "0"  # "in 2:01.4"
        return not time and second.unit is None and not _RATIO_WORDS.isdisjoint(window)
    said = between[0] == "-" or second.value == 1 or tokens.low(second.last) in _ODDS_WORDS
    return said and second.unit is None


def _among(first: Quantity, second: Quantity, phrase: tuple[str, ...], values: _Pair) -> bool:
    """Whether "N of M" or "N in M" are a part and its whole."""
    part, whole = values
    if phrase not in _OF or not _whole(part, whole):
        return False
    if part > whole and phrase != ("for", "every"):
        return False
    year = second.bare and 1900 <= whole <= 2100
    if phrase == ("of",):  # "one of three" makes a member of a group
        return part > 1 and second.unit is None and not (second.hyphened or second.scaled or year)
    if phrase != ("in",):
        return True
    usual = part == 1 or whole in _ROUND or (first.words and second.words)
    return part < whole and usual and not year and second.unit is None


def over(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    """As in "One over three" as a spoken fraction: two bare numbers, and nothing that is counted after them."""
    if (
        between != ["over"]
        or first.unit is not None
        or second.unit is not None
        or first.value is None
        or not second.value
    ):
        return False
    if first.scaled or first.fraction or second.fraction or tokens.word(second.last)[:1].isalpha():
        return False
    if "pressure" in tokens.lows[max(0, first.first - _REACH) : first.first]:
        return _one_of(first, second, (first.value, second.value), ClaimKind.RATIO)  # of blood
    first.value /= second.value
    first.fraction = True
    swallow(first, second)
    return True


# --- scores and votes: 89-52, 315 to 217 ----------------------------------------------------------------------------


def score(tokens: Tokens, first: Quantity, second: Quantity, between: list[str]) -> bool:
    """Make a score or a vote of two whole numbers: "89-52", "315 to 217", "245 for six"."""
    if first.value is None or second.value is None or not 0 < len(between) < _WORDY:
        return False
    values = first.value, second.value
    if len(between) > 1:
        return between[1] == "to" and between[0] in _PLAYED and _series(tokens, first, second, values)
    if first.unit is not None or first.fraction or second.fraction:
        return False
    if second.unit is not None:
        return _poll(tokens, first, second, between, values)
    if not _whole(*values):
        return False
    against = _innings if between in (["for"], ["/"]) else _points
    return against(tokens, first, second, between, values)


def _series(tokens: Tokens, first: Quantity, second: Quantity, values: _Pair) -> bool:
    """Read the games won by two sides: "lead the series 3 games to 1"."""
    free = first.unit is None and second.unit is None and tokens.low(first.first - 1) not in ("from", "to")
    won = free and _whole(*values) and _near(tokens, first, second)
    return won and _one_of(first, second, values, ClaimKind.SCORE)


def _points(tokens: Tokens, first: Quantity, second: Quantity, between: list[str], values: _Pair) -> bool:
    """Read points and votes: "89-52", "315 to 217"."""
    dash = between[0] in _DASHES and tokens.glued(first.last) and tokens.glued(second.first)
    if not (dash or between == ["to"]):
        return False
    near = (
        _near(tokens, first, second)
        or (dash and _recorded(tokens, first, second))
        or (dash and not _counts(tokens, second) and _cricket(tokens, first, second))
    )
    even = values == _EVEN
    formation = first.words and not near  # "three-nought-four"
    vote = between == ["to"] and ((near and _voted(tokens, first, second)) or _decided(tokens, first, second))
    near = near or (dash and _is_next_set(tokens, first, values))
    falls = values[0] > values[1] and not _counts(tokens, second)
    if formation or not (vote or (dash and (near or even or falls))):
        return False
    betting = "odds" in tokens.lows[max(0, first.first - _REACH) : first.first]
    shared = sum(values) == _WHOLE and tokens.low(second.last) in _SHARED_OUT
    ratio = betting or shared or (even and not near)
    return _one_of(first, second, values, ClaimKind.RATIO if ratio else ClaimKind.SCORE)


def _poll(tokens: Tokens, first: Quantity, second: Quantity, between: list[str], values: _Pair) -> bool:
    """Set the shares of two sides against each other: "a 56-36 percent lead", "won 58 to 42 percent"."""
    to = between == ["to"] and _voted(tokens, first, second)
    glued = to or (between[0] in _DASHES and tokens.glued(first.last) and tokens.glued(second.first))
    ratio = second.unit is not None and second.unit.dimension == "ratio" and second.unit_first > second.number
    if not (glued and ratio) or values[0] < values[1]:
        return False
    led = _near(tokens, first, second) or "edge" in tokens.lows[second.last : second.last + 4]
    return led and _one_of(first, second, values, ClaimKind.SCORE)


def _recorded(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers are games won and lost: "the Jets are 1-5 on the road"."""
    return tokens.low(first.first - 1) in _BEING and tokens.low(second.last) in _OCCASIONS


def _is_next_set(tokens: Tokens, first: Quantity, values: _Pair) -> bool:
    """Whether a set of tennis stands before this one: "6-4, | 3-6", "7-6 (5), | 3-6"."""
    at = first.first - 1
    at -= tokens.low(at) == "and"
    at -= tokens.low(at) == ","
    if at == first.first - 1 or str(max(values)) not in SET_GAMES:
        return False
    if tokens.low(at) == ")":
        at -= 3
    won = {tokens.word(at), tokens.word(at - 2)}
    return tokens.low(at - 1) in _DASHES and not won.isdisjoint(SET_GAMES)


def _innings(tokens: Tokens, first: Quantity, second: Quantity, between: list[str], values: _Pair) -> bool:
    """Read runs and wickets of cricket ("245 for six", "245/6") and hits of so many tries ("went 3 for 4")."""
    if not first.bare or second.scaled or second.hyphened or is_plural_word(tokens.low(second.last)):
        return False
    cricket = _cricket(tokens, first, second)
    tried = between == ["for"] and tokens.low(first.first - 1) in _TRIED and values[0] <= values[1]
    wickets, runs = sorted(values)
    if not (tried or (cricket and wickets <= _WICKETS and runs < _RUNS)):
        return False
    if cricket or not values[1]:
        return _one_of(first, second, values, ClaimKind.SCORE)
    return _one_of(first, second, values, ClaimKind.RATIO, values[0] / values[1])


def _cricket(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    return not CRICKET_WORDS.isdisjoint(tokens.lows[max(0, first.first - _FAR) : second.last + _FAR])


def _whole(*values: Decimal) -> bool:
    return all(value == value.to_integral_value() and value >= 0 for value in values)


def _near(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    window = tokens.lows[max(0, first.first - _REACH) : first.first] + tokens.lows[second.last : second.last + 4]
    return not SCORE_WORDS.isdisjoint(window)


def _voted(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Whether "N to N" is a vote or a count of winners and losers."""
    window = tokens.lows[max(0, first.first - _REACH) : first.first]
    falls = first.value is not None and second.value is not None and first.value > second.value
    if _counts(tokens, second) and tokens.low(second.last) not in _BALLOTS:
        return False  # "failed 12 to 15 times"
    return not VOTING.isdisjoint(window) or (falls and not _DECIDING.isdisjoint(window) and not _counts(tokens, second))


def _decided(tokens: Tokens, first: Quantity, second: Quantity) -> bool:
    """Whether a vote is counted behind what came of it: "the motion failed, 48 to 52", "backed it by 90 to 12"."""
    at = second.last
    closed = not tokens.word(at)[:1].isalpha() or tokens.low(at) in _OCCASIONS
    window = tokens.lows[max(0, first.first - _REACH) : first.first]
    return closed and window[-1:] in ([","], ["by"]) and not _DECIDED.isdisjoint(window)


def _counts(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a plural follows, so that the two numbers count something."""
    return tokens.word(quantity.last).islower() and is_plural_word(tokens.low(quantity.last))
