"""Verbs, nouns and adverbs that say that a quantity rose or fell, and the words of votes and games.

Source: the movement verbs of Reuters, AP and Dow Jones market copy, counted in the Reuters-21578 collection; sport and
legislative verbs of the AP Stylebook.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
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
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
    decreasing lose loses lost losing slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble
    tumbles tumbled tumbling sink sinks sank sunk sinking shed sheds shedding plummet plummets plummeted plummeting dip dips dipped
    dipping cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering shrink shrinks shrank shrunk shrinking
    ease eases eased easing slump slumps slumped slumping retreat retreats retreated retreating contracted
    contracting crash crashes crashed crashing dive dived dove diving nosedive nosedived dived weaken weakens weakened weakening
    depreciate depreciated slash slashes slashed slashing trim trims trimmed trimming erode eroded diminish diminished dwindle
    dwindled narrow narrowed narrowing deteriorate deteriorated slow slowed slowing collapse collapsed tanked sagged devalued
    axed shaved shave shaving cooled subtract subtracted curtail curtailed eliminate eliminated eliminating
""") - words("lose loses slow axed")
"""Verbs after which an amount is what was lost."""

UP_ADVERBS: Final = words("up higher upward upwards ahead")
"""Words that make the amount beside them a rise."""

DOWN_ADVERBS: Final = words("down lower downward downwards off")
"""Words that make the amount beside them a fall."""

UP_NOUNS: Final = words("""
    increase increases rise rises gain gains jump jumps surge surges growth hike hikes raise raises advance uptick rally climb leap
    boost boosts expansion improvement rebound upturn spike appreciation acceleration upswing
""") - words("advance")
"""Nouns of a rise: "a 5 percent increase", "a rise of 5 percent"."""

DOWN_NOUNS: Final = words("""
    decrease decreases decline declines drop drops fall falls loss cut cuts reduction reductions dip plunge slump slide tumble
    decrease contraction devaluation depreciation downturn cutback cutbacks shrinkage deceleration plummet
""") - words("loss fall falls plunge slump") | words("fall falls plunge slump")
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
