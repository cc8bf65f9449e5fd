"""Verbs and nouns that give a number to somebody without quoting: "X estimates", "forecast by X", "X's estimate of".

Source: the attribution rules of the claims contract; verbs of forecast and report counted in Reuters and Dow Jones copy.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "COMMITMENTS",
    "DATA_NOUNS",
    "ESTIMATE_NOUNS",
    "ESTIMATE_VERBS",
    "FINDING_CUES",
    "FORECASTERS",
    "MODALS",
    "NUMBER_OPENERS",
    "PARTICIPLES",
    "PLACING_VERBS",
    "REVISING_VERBS",
    "SAYING_VERBS",
    "SHOW_VERBS",
]


def _in_both_marks(listed: str) -> frozenset[str]:
    """The words, with either apostrophe."""
    return words(listed) | words(listed.replace("'", "’"))


ESTIMATE_VERBS: Final = words("""
    announce announced announces announcing anticipate anticipated anticipates anticipating calculate calculated
    calculates claim claimed disclose disclosed discloses disclosing estimate estimated estimates estimating
    expect expected expecting expects forecast forecasted forecasting forecasts predict predicted predicting
    predicts projected projecting projects reckon reckoned reckons reported reporting
""")
"""Verbs whose subject answers for the numbers of their object."""

FORECASTERS: Final = words("analysts economists experts forecasters investors officials traders")
"""Who estimates without a "that" before them: "the 2.3 million analysts expected"."""

REVISING_VERBS: Final = words("""
    boosted cut downgraded hiked increased kept left lifted lowered maintained nudged raised reaffirmed reduced
    reiterated revised slashed trimmed upgraded
""")
"""What is done to an estimate: "cut its forecast to 2 percent"."""

PLACING_VERBS: Final = words("pegged pegs place placed places put puts putting sees valued")
"""Verbs that do so with "at": "MEES put output at 2.9 million"."""

PARTICIPLES: Final = words("""
    announced anticipated cited claimed disclosed estimated expected forecast forecasted listed predicted
    projected reckoned recorded reported
""")
"""Participles after the number, before "by": "the 235,000 forecast by economists"."""

ESTIMATE_NOUNS: Final = words("""
    estimate estimates expectation expectations forecast forecasts prediction predictions projection projections
    tally
""")
"""Nouns whose owner answers for the number: "analysts' expectations of $3 billion"."""

DATA_NOUNS: Final = words("""
    census data figures poll polls records report reports statistics studies study survey surveys
""")
"""Things that show a number and so claim it: "polls show 45 percent"."""

COMMITMENTS: Final = words("""
    agree appeal ask authorize call choose commit decide demand direct encourage instruct invite offer order
    pledge promise refuse request resolve swear threaten urge vote vow want
""")
"""Cues whose speaker commits to do a thing, or wants it done, and asserts nothing."""

MODALS: Final = _in_both_marks("""
    can can't cannot could couldn't didn't doesn't hasn't haven't may might must n't never not should to will
    won't would wouldn't
""")
"""Before a cue, they make it a saying that has not happened."""

SHOW_VERBS: Final = words("""
    find finds found indicate indicated indicates put puts show showed shown shows suggest suggested suggests
""")
"""What data do with a number."""

SAYING_VERBS: Final = words("reported reports said say says")
"""Verbs whose clause may begin with a number."""

NUMBER_OPENERS: Final = words("about almost around at between nearly over roughly under")
"""Words that open a bounded number, and look like prepositions or adverbs of the verb before them."""

FINDING_CUES: Final = words("answer find observe react respond see")
"""Cues that report a deed unless "that" or quotation marks follow: "police found 40 rifles"."""
