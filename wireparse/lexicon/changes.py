"""Verbs, nouns and adverbs that say that a quantity rose or fell, and the words of votes and games.

Source: the movement verbs of Reuters, AP and Dow Jones market copy, counted in the Reuters-21578 collection; sport and
legislative verbs of the AP Stylebook.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "CHANGE_NOUNS",
    "DOWN_ADVERBS",
    "DOWN_NOUNS",
    "DOWN_VERBS",
    "LEVEL_NOUNS",
    "SCORE_WORDS",
    "STOCK_NOUNS",
    "UP_ADVERBS",
    "UP_NOUNS",
    "UP_VERBS",
]

UP_VERBS: Final = words("""
    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining
    climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging advance advances
    advanced advancing add adds added adding raise raises raised raising boost boosts boosted boosting rally rallies rallied rallying
    rebound rebounds rebounded rebounding leap leaps leapt leaped leaping spike spikes spiked spiking swell swells swelled swelling
    expand expands expanded expanding improve improves improved improving hike hikes hiked hiking appreciate appreciates appreciated
    strengthen strengthens strengthened strengthening recover recovers recovered recovering accelerate accelerates accelerated
    balloon ballooned mushroom mushroomed inched edged ticked crept creep climbing upped lift lifts lifted lifting rocket rocketed
    skyrocket skyrocketed skyrocketing bounce bounced bouncing widen widens widened widening outpacedfirmed heightened
    warmed multiplied zoomed ascend ascended tacked snowballed swelling escalated escalate
""")
"""Verbs after which an amount is what was gained. "Edge", "inch" and their like take their way from the adverb after."""

DOWN_VERBS: Final = words("""
    collapse collapsed contracted contracting cooled crash crashed crashes crashing curtail curtailed cut cuts
    cutting decline declined declines declining decrease decreased decreases decreasing depreciate depreciated
    deteriorate deteriorated devalued diminish diminished dip dipped dipping dips dive dived diving dove drop
    dropped dropping drops dwindle dwindled ease eased eases easing eliminate eliminated eliminating erode eroded
    fall fallen falling falls fell losing lost lower lowered lowering lowers narrow narrowed narrowing nosedive
    nosedived plummet plummeted plummeting plummets plunge plunged plunges plunging reduce reduced reduces
    reducing retreat retreated retreating retreats sagged sank shave shaved shaving shed shedding sheds shrank
    shrink shrinking shrinks shrunk sink sinking sinks slash slashed slashes slashing slid slide slides sliding
    slip slipped slipping slips slowed slowing slump slumped slumping slumps subtract subtracted sunk tanked trim
    trimmed trimming trims tumble tumbled tumbles tumbling weaken weakened weakening weakens
""")
"""Verbs after which an amount is what was lost."""

UP_ADVERBS: Final = words("up higher upward upwards ahead")
"""Words that make the amount beside them a rise."""

DOWN_ADVERBS: Final = words("down lower downward downwards off")
"""Words that make the amount beside them a fall."""

UP_NOUNS: Final = words("""
    acceleration appreciation boost boosts climb expansion gain gains growth hike hikes improvement increase
    increases jump jumps leap raise raises rally rebound rise rises spike surge surges upswing uptick upturn
""")
"""Nouns of a rise: "a 5 percent increase", "a rise of 5 percent"."""

DOWN_NOUNS: Final = words("""
    contraction cut cutback cutbacks cuts deceleration decline declines decrease decreases depreciation
    devaluation dip downturn drop drops fall falls plummet plunge reduction reductions shrinkage slide slump
    tumble
""")
"""Nouns of a fall."""

LEVEL_NOUNS: Final = words("high low record peak level close average mark rate total")
"""Nouns that make the amount a level reached."""

SCORE_WORDS: Final = words("""
    vote votes voted voting beat beats beating defeat defeated defeating defeats win wins won winning victory lead leads led leading
    loss losses lose loses lost losing draw draws drew drawn tie tied ties record margin score scores scored scoring ruling ruled
    decision passed pass passes approved approve approval rejected split majority edged outstripped outnumbered trail trailing trailed
    trails rout routed shutout series game set sets match games final semifinal half halftime aggregate wins upset downed topped
    crushed thrashed dispatched favor against tally ratified confirmed triumph thriller down comeback runs equalizer
""")
"""Words beside which two numbers are a score or a vote."""

STOCK_NOUNS: Final = words("""
    jobs posts positions workers employees subscribers customers users members followers seats points barrels staff people
    passengers residents cases deaths votes runs yards homes units vehicles
""")
"""What an economy or a team gains and loses: "added 200,000 jobs" is a change, "shed 70 businesses" a count."""

WAYLESS: Final = words("up down off higher lower upward downward")
"""Adverbs of change that stand before an amount."""

PHRASAL_VERBS: Final = words("""
    set sets setting pay pays paying paid make makes made making put give gave take took pick picked build built open opened
    opens opening show blow blew laid lay held hold holding back putting write come came sign signed use used grew scaled rounded broke
    calm shut
""")
"""Verbs whose "up" or "down" says nothing of an amount: "set up 40 camps"."""

ADVERB_AFTER: Final = words("""
    - -- are edged go is points was went were
""") | {"", "(", ","}
"""What stands before an "up" or "down" that a bare number follows."""

SKIPPED: Final = words("""
    by a an about another additional further almost nearly just only some roughly more uh again back well revised estimated
    seasonally adjusted record full whopping modest slight net approximately as much at least up down sharply slightly steeply
    total combined annual annually average unexpectedly marginally fractionally even also overall sales prices reportedly between
""")
"""Words that may stand between a verb of change and its amount."""

LEVEL_WORDS: Final = words("""
    to from of in on since for after within over until with below above than during every per last past next first out around
""")
"""Words that make a level of the amount after them."""

UP_AFTER: Final = words(
    "higher more greater larger bigger faster longer better warmer increase rise taller heavier wider hotter stronger"
)
"""After an amount these make a rise of it: "3 percent higher than"."""

DOWN_AFTER: Final = words(
    "lower less fewer smaller cheaper shorter slower cooler colder lighter decrease decline drop weaker"
)
"""After an amount these make a fall of it."""

COMPARED: Final = words("""
    . a after against and as at but by compared for from in last on over since so than this to while with year
    yesterday
""") | {"", ")", ",", ";"}
"""What follows a comparative that says a change."""

BECOMING: Final = words("to must could will would can may might should not")
"""Before "double" these make a verb of it."""

TIME_NAMES: Final = words("year month week day decade century")
"""Stretches that a "40-year decline" lasts; it does not fall by them."""

OBJECT_VERBS: Final = words("""
    add adds added adding gain gains gained gaining lost losing shed sheds shedding shaved shaving rise rises rose risen rising cut cuts
    cutting eliminate eliminated eliminating slash slashed slashing trim trimmed tacked
""")
"""Verbs after which what is counted is itself gained or lost: "added 200,000 jobs"."""

UNIT_VERBS: Final = words(
    "lost losing cut cuts cutting reduced improved recovered recovers dropped crashed contracted eliminated eliminating"
)
"""Verbs that need a unit, or a noun that can be gained or lost, after them."""

TIME_VERBS: Final = words(
    "fell rose increased decreased declined dropped extended reduced cut shaved shaving jumped climbed"
)
"""Verbs that a stretch of time can be the change of."""

NOUNS_TOO: Final = words("""
    cut rise fall drop increase gain decline slide jump climb hike decrease raise gains cuts increases
""")
"""Verbs that are nouns after "pay" or "tax"."""

DETERMINERS: Final = words("a an the this that its his her their our my your of no any every each")
"""Before a verb's form these make a noun of it."""

RATE_STOPS: Final = words("short total level price cost number")
"""Nouns that make a level of the amount after "of"."""

CLOSES: Final = words("close closed end ended finish finished settle settled stand trade trading")
"""Verbs of where a market ends: "to close at 18,432"."""

WITH_ADVERB: Final = (["by"], ["another"], ["a", "further"], ["a", "record"], ["just"], ["only"], ["as", "much", "as"])
"""What may stand between "up" and its amount."""

WAYS: Final = words("off away out north south east west from into down offshore inland onto deep")
"""After a distance these tell of a way or a place, not of a change: "fell 40 feet into the gorge"."""

CHANGE_NOUNS: Final = UP_NOUNS | DOWN_NOUNS
"""Nouns of a change either way."""
