"""Verbs, nouns and adverbs that say that a quantity rose or fell, and the words of votes and games.

Source: the movement verbs of Reuters, AP and Dow Jones market copy, counted in the Reuters-21578 collection; sport and
legislative verbs of the AP Stylebook.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "ADVERB_AFTER",
    "BECOMING",
    "CHANGE_NOUNS",
    "CLOSES",
    "COMPARED",
    "CRICKET_WORDS",
    "DETERMINERS",
    "DOWN_ADVERBS",
    "DOWN_AFTER",
    "DOWN_NOUNS",
    "DOWN_VERBS",
    "GOING",
    "LEVEL_WORDS",
    "MOVING_VERBS",
    "NOUNS_TOO",
    "OBJECT_VERBS",
    "PHRASAL_VERBS",
    "RATE_STOPS",
    "SCORE_WORDS",
    "SET_GAMES",
    "SKIPPED",
    "STOCK_NOUNS",
    "TIME_NAMES",
    "TIME_VERBS",
    "UNIT_VERBS",
    "UP_ADVERBS",
    "UP_AFTER",
    "UP_NOUNS",
    "UP_VERBS",
    "VOTING",
    "WAYLESS",
    "WAYS",
    "WITH_ADVERB",
]

UP_VERBS: Final = words("""
    accelerate accelerated accelerates add added adding adds advance advanced advances advancing appreciate
    appreciated appreciates ascend ascended balloon ballooned boost boosted boosting boosts bounce bounced
    bouncing climb climbed climbing climbs creep crept edged escalate escalated expand expanded expanding
    expands firmed gain gained gaining gains grew grow growing grown grows heightened hike hiked hikes hiking
    improve improved improves improving inched increase increased increases increasing jump jumped jumping jumps
    leap leaped leaping leaps leapt lift lifted lifting lifts multiplied mushroom mushroomed raise raised raises
    raising rallied rallies rally rallying rebound rebounded rebounding rebounds recover recovered recovering
    recovers rise risen rises rising rocket rocketed rose skyrocket skyrocketed skyrocketing snowballed soar
    soared soaring soars spike spiked spikes spiking strengthen strengthened strengthening strengthens surge
    surged surges surging swell swelled swelling swells tacked ticked upped warmed widen widened widening widens
    zoomed
""")
"""Verbs after which an amount is what was gained. "Edge", "inch" and their like take their way from the adverb after."""

DOWN_VERBS: Final = words("""
    collapse collapsed contracted contracting cooled crash crashed crashes crashing curtail curtailed cut cuts
    cutting decline declined declines declining decrease decreased decreases decreasing depreciate depreciated
    deteriorate deteriorated devalued diminish diminished dip dipped dipping dips dive dived diving dove drop
    dropped dropping drops dwindle dwindled ease eased eases easing eliminate eliminated eliminating erode
    eroded fall fallen falling falls fell losing lost lower lowered lowering lowers narrow narrowed narrowing
    nosedive nosedived plummet plummeted plummeting plummets plunge plunged plunges plunging reduce reduced
    reduces reducing retreat retreated retreating retreats sagged sank shave shaved shaving shed shedding sheds
    shrank shrink shrinking shrinks shrunk sink sinking sinks slash slashed slashes slashing slid slide slides
    sliding slip slipped slipping slips slowed slowing slump slumped slumping slumps subtract subtracted sunk
    tanked trim trimmed trimming trims tumble tumbled tumbles tumbling weaken weakened weakening weakens
""")
"""Verbs after which an amount is what was lost."""

GOING: Final = words("come comes coming go goes going gone shoot shot went")
"""Verbs that take their way from the "up" or "down" after them."""

MOVING_VERBS: Final = words("""
    boosted boosting cut cutting hiked increased increasing lifted lifting lower lowered lowering lowers raised raises
    raising reduce reduced reduces reducing slashed slashing trimmed trimming
""")
"""Verbs that move their object by the percentage after it: "cut costs 4 percent"."""

UP_ADVERBS: Final = words("ahead higher up upward upwards")
"""Words that make the amount beside them a rise."""

DOWN_ADVERBS: Final = words("down downward downwards lower off")
"""Words that make the amount beside them a fall."""

UP_NOUNS: Final = words("""
    acceleration advance appreciation boost boosts climb expansion gain gains growth hike hikes improvement increase
    increases jump jumps leap raise raises rally rebound rise rises spike surge surges upswing uptick upturn
""")
"""Nouns of a rise: "a 5 percent increase", "a rise of 5 percent"."""

DOWN_NOUNS: Final = words("""
    contraction cut cutback cutbacks cuts deceleration decline declines decrease decreases depreciation
    devaluation dip downturn drop drops fall falls plummet plunge reduction reductions shrinkage slide slump
    tumble
""")
"""Nouns of a fall."""

SET_GAMES: Final = words("6 7")
"""Games that win a set of tennis, as printed."""

SCORE_WORDS: Final = words("""
    against aggregate approval approve approved beat beating beats comeback confirmed crushed decision defeat
    defeated defeating defeats dispatched down downed draw drawn draws drew edged equalizer favor final game
    games half halftime lead leading leads led lose loses losing loss losses lost majority margin match
    outnumbered outstripped pass passed passes ratified record rejected rout routed ruled ruling runs score
    scored scores scoring semifinal series set sets shutout split tally thrashed thriller tie tied ties topped
    trail trailed trailing trails triumph upset victory vote voted votes voting win winning wins won
""")
"""Words beside which two numbers are a score or a vote."""

VOTING: Final = words("""
    beat beats by defeated lead leading leads led lost margin outnumbered outstripped ruled score trail trailed trailing
    trails vote voted votes won
""")
"""Words before "215 to 210" that make a vote or a score of it."""

CRICKET_WORDS: Final = words("""
    batsman batsmen batted batter batters bowled bowler bowlers chase chasing crease cricket declared innings lbw lunch
    overs partnership runs stumps tea wicket wickets
""")
"""Words beside which "245 for six" and "245/6" are runs and wickets."""

STOCK_NOUNS: Final = words("""
    barrels cases customers deaths employees followers homes jobs members passengers people points positions
    posts residents runs seats staff subscribers units users value vehicles votes weight workers workforce yards
""")
"""What an economy or a team gains and loses: "added 200,000 jobs" is a change, "shed 70 businesses" a count."""

WAYLESS: Final = words("down downward higher lower off up upward")
"""Adverbs of change that stand before an amount."""

PHRASAL_VERBS: Final = words("""
    back blew blow broke build built calm came come gave give grew held hold holding laid lay made make makes
    making open opened opening opens paid pay paying pays pick picked put putting rounded scaled set sets
    setting show shut sign signed take took use used write
""")
"""Verbs whose "up" or "down" says nothing of an amount: "set up 40 camps"."""

ADVERB_AFTER: Final = words("are edged go is points was went were - --") | {"", "(", ","}
"""What stands before an "up" or "down" that a bare number follows."""

SKIPPED: Final = words("""
    a about additional adjusted again almost also an annual annualised annualized annually another approximately as at average back
    between by combined down estimated even fractionally full further just least marginally modest more much
    nearly net only overall prices record reportedly revised roughly sales seasonally sharply slight slightly
    some steeply total uh unexpectedly up well whopping
""")
"""Words that may stand between a verb of change and its amount."""

LEVEL_WORDS: Final = words("""
    above after around below during every first for from in last next of on out over past per since than to
    until with within
""")
"""Words that make a level of the amount after them."""

UP_AFTER: Final = words("""
    better bigger faster greater heavier higher hotter increase larger longer more rise stronger taller warmer
    wider
""")
"""After an amount these make a rise of it: "3 percent higher than"."""

DOWN_AFTER: Final = words("""
    cheaper colder cooler decline decrease drop fewer less lighter lower shorter slower smaller weaker
""")
"""After an amount these make a fall of it."""

COMPARED: Final = words("""
    a after against and as at but by compared for from in last on over since so than this to while with year
    yesterday .
""") | {"", ")", ",", ";"}
"""What follows a comparative that says a change."""

BECOMING: Final = words("can could may might must not should to will would")
"""Before "double" these make a verb of it."""

TIME_NAMES: Final = words("century day decade month week year")
"""Stretches that a "40-year decline" lasts; it does not fall by them."""

OBJECT_VERBS: Final = words("""
    add added adding adds cut cuts cutting eliminate eliminated eliminating gain gained gaining gains losing
    lost rise risen rises rising rose shaved shaving shed shedding sheds slash slashed slashing tacked trim
    trimmed
""")
"""Verbs after which what is counted is itself gained or lost: "added 200,000 jobs"."""

UNIT_VERBS: Final = words("""
    contracted crashed cut cuts cutting dropped eliminated eliminating improved losing lost recovered recovers
    reduced
""")
"""Verbs that need a unit, or a noun that can be gained or lost, after them."""

TIME_VERBS: Final = words("""
    climbed cut declined decreased dropped extended fell increased jumped reduced rose shaved shaving
""")
"""Verbs that a stretch of time can be the change of."""

NOUNS_TOO: Final = words("""
    climb cut cuts decline decrease drop fall gain gains hike increase increases jump raise rise slide
""")
"""Verbs that are nouns after "pay" or "tax"."""

DETERMINERS: Final = words("a an any each every her his its my no of our that the their this your")
"""Before a verb's form these make a noun of it."""

RATE_STOPS: Final = words("cost level number price short total")
"""Nouns that make a level of the amount after "of"."""

CLOSES: Final = words("close closed end ended finish finished settle settled stand trade trading")
"""Verbs of where a market ends: "to close at 18,432"."""

WITH_ADVERB: Final = (
    ["an", "average", "of"],
    ["by"],
    ["another"],
    ["a", "further"],
    ["a", "record"],
    ["just"],
    ["only"],
    ["as", "much", "as"],
)
"""What may stand between "up" and its amount."""

WAYS: Final = words("above away below deep down east from inland into north off offshore onto out short south west")
"""After a distance these tell of a way or a place, not of a change: "fell 40 feet into the gorge"."""

CHANGE_NOUNS: Final = UP_NOUNS | DOWN_NOUNS
"""Nouns of a change either way."""
