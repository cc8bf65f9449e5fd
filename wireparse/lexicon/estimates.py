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
    "MODALS",
    "NUMBER_OPENERS",
    "PARTICIPLES",
    "PLACING_VERBS",
    "SAYING_VERBS",
    "SHOW_VERBS",
]

ESTIMATE_VERBS: Final = words("""
    announce announced announces announcing anticipate anticipated anticipates anticipating calculate calculated
    calculates claim claimed disclose disclosed discloses disclosing estimate estimated estimates estimating
    expect expected expecting expects forecast forecasted forecasting forecasts predict predicted predicting
    predicts projected projecting projects reckon reckoned reckons reported reporting
""")
"""Verbs whose subject answers for the numbers of their object."""

PLACING_VERBS: Final = words("put puts putting place places placed pegged pegs valued")
"""Verbs that do so with "at": "MEES put output at 2.9 million"."""

PARTICIPLES: Final = words(
    "estimated expected forecast forecasted projected predicted anticipated reported announced disclosed claimed recorded cited listed reckoned"
)
"""Participles after the number, before "by": "the 235,000 forecast by economists"."""

ESTIMATE_NOUNS: Final = words(
    "expectation expectations estimate estimates forecast forecasts projection projections prediction predictions tally"
)
"""Nouns whose owner answers for the number: "analysts' expectations of $3 billion"."""

DATA_NOUNS: Final = words(
    "poll polls survey surveys data figures records statistics census study studies report reports"
)
"""Things that show a number and so claim it: "polls show 45 percent"."""

COMMITMENTS: Final = words("""
    promise vow agree vote pledge swear threaten urge order ask demand call want refuse offer decide choose commit resolve request invite
    appeal instruct direct encourage authorize
""")
"""Cues whose speaker commits to do a thing, or wants it done, and asserts nothing."""

MODALS: Final = words(
    "will would to may might can could should must not never n't won't cannot can't didn't doesn't hasn't haven't wouldn't couldn't"
)
"""Before a cue, they make it a saying that has not happened."""

SHOW_VERBS: Final = words(
    "show shows showed shown indicate indicates indicated suggest suggests suggested find finds found put puts"
)
"""What data do with a number."""

SAYING_VERBS: Final = words("said says say reported reports")
"""Verbs whose clause may begin with a number."""

NUMBER_OPENERS: Final = words("about at between nearly almost around roughly over under")
"""Words that open a bounded number, and look like prepositions or adverbs of the verb before them."""

FINDING_CUES: Final = words("find respond answer react observe see")
"""Cues that report a deed unless "that" or quotation marks follow: "police found 40 rifles"."""
