"""Words beside which a number is a name, a date or a place in a list, and no quantity.

Source: the contract of claims; names as Wikipedia, IATA and the AP Stylebook list them ("Arabic figures").
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "BOUND_WORDS",
    "CALLED",
    "CALLING",
    "CLASSING_NOUNS",
    "COPULAS",
    "COUNTING_OPENERS",
    "DOUBLE_AFTER",
    "DOUBLE_BEFORE",
    "EMERGENCY_NUMBERS",
    "ERAS",
    "EVENTS_OF_YEARS",
    "FRACTION_AFTER",
    "FUTURE_YEAR_OPENERS",
    "GOLFED",
    "GROUPS_OF",
    "HALF_COMPOUNDS",
    "INDEXES",
    "MEASURED_NAMES",
    "MODEL_AFTER",
    "NAMED_BEFORE",
    "NAMED_LOWER",
    "NAMELESS_FOLLOWERS",
    "NAMELESS_OPENERS",
    "NAMING_OPENERS",
    "NUMBER_PREFIXES",
    "OLD_YEAR_OPENERS",
    "ONE_AFTER",
    "ONE_BEFORE",
    "ONE_COUNTERS",
    "ONE_UNITS",
    "ONE_UNIT_OPENERS",
    "ORDINALS",
    "PART_OPENERS",
    "POINTERS",
    "ROAD_AFTER",
    "SECURITIES",
    "SHORT_NAMES",
    "SPELLED_NAMES",
    "TIME_AFTER",
]

NAMED_BEFORE: Final = words("""
    agenda ah airbus amendment annex antonov apartment apollo appendix apt area ariane army article asx atlas
    battalion big bill block boeing bombardier book bowl box brigade bus cac call catch category century cessna
    ch channel chapter class clause code corinthians corps covid dax day dc delta dial directive district
    division docket doi dow embraer episode euro exit exodus explorer expo ext extension falcon fax figure file
    fleet flight floor force form formula fortune ftse galaxy game games gate gemini genesis grade group hang
    highway hiv hole horizon hwy ibex id ilyushin inning interstate ipad iphone isbn issue item john ka kc kospi
    lane lap law lesson level lot luke mach mariner mark matthew md measure mersenne mig mission model msci
    nasdaq nikkei no nos nr num number numero olympics omega operation p pac page pages para paragraph part
    phase phone pier pin pioneer pixel platform platoon playstation pm po pool postal precinct project prop
    proposition psalm psalms question r&b radio ranked ref reference regiment region regulation resolution
    romans room round route rt rte rule runway russell s&p sars saturn schedule season section sector seed
    seeded serial series sheet shenzhou soyuz sp sputnik squadron stage step stoxx studio suite sukhoi super ta
    table task tel terminal test tier titan title topix track train troop tsx tu tupolev type u uh unit ver
    verse version visa vision vitamin vol volume voyager war ward warrant week windows world worlds wrestlemania
    xbox zip zone
""")
"""Nouns and names before a number that it numbers: "Flight 103", "Boeing 747", "Section 8"."""

NAMED_LOWER: Final = words("""
    airbus apartment article berth boeing boulevard bus category channel chapter covid division episode exit figure flight
    game gate grade highway hole interstate iphone lane locker model no nos num number page pages paragraph
    phase pier platform precinct reactor resolution room route runway section serial stage suite table terminal tier type unit verse version volume
""")
"""The few of these that also number in lower case."""

ROAD_AFTER: Final = words("""
    ave avenue blvd boulevard court ct dr drive highway lane ln ne nw parkway pkwy pl place rd road se st street
    sw terrace way
""")
"""Words after the name in a street address."""

TIME_AFTER: Final = words("""
    a.m a.m. am bst cdt cest cet cst ct edt est et gmt hkt hours' ist jst mdt midnight mst noon o'clock o’clock
    p.m p.m. pdt pm pst pt utc
""")
"""Words after a clock time."""

MODEL_AFTER: Final = words("airliner coupe dreamliner family hybrid jet jetliner plane sedan series")
"""Singular nouns after plain digits that are the name of a model: "its 7000 series"."""

SECURITIES: Final = words("""
    bill bills bond bonds bund bunds debenture debentures gilt gilts jgb jgbs mortgage mortgages note notes
    treasuries treasury yield yields
""")
"""Heads of "30-year Treasury bond", which names a security."""

CLASSING_NOUNS: Final = words("""
    by cylinder digit dimensional door eyed handed iron lane legged letter piece ply pointer pointers pronged sided some speed
    star stock tiered time way wheel wheeler wheelers
""")
"""Nouns that with a number and a hyphen class a thing: "four-star general", "five-door hatchback"."""

EMERGENCY_NUMBERS: Final = words("000 110 112 119 911 988 999")
"""Numbers of police and ambulance."""

CALLING: Final = words("call called calling calls dial dialed dialing dialled phone phoned rang ring text texted")
"""Verbs before those."""

CALLED: Final = words("""
    call caller callers calls center centers centre dispatch dispatcher dispatchers emergency hotline line
    operator operators recording recordings service services system tape tapes
""")
"""Nouns after them."""

INDEXES: Final = words("asx cac dax dow fortune ftse kospi nasdaq nikkei poor's poor’s russell s&p sp stoxx topix tsx")
"""Market indexes and lists that a number belongs to, in any case."""

COUNTING_OPENERS: Final = words("""
    about almost another approximately estimated just least nearly only over roughly some than under
""")
"""Before plain digits these bound a count, so that a year cannot stand there."""

NAMING_OPENERS: Final = words("by during from his in its of our since the their 's")
"""Before a year and a noun these make a date of it: "the 1998 elections"."""

ERAS: Final = words("a.d. ad b.c. bc bce ce")
"""Eras beside a year."""

EVENTS_OF_YEARS: Final = words("""
    act battle campaign census class compromise conference congress constitution convention coup crash crisis depression drought
    earthquake election famine fire flood hurricane insurrection massacre panic peace plague quake rebellion reform revolt revolution
    riot riots siege slump summer treaty uprising war winter
""")
"""Before "of" and digits from 1000 to 1899 these make a year: "the election of 1860"."""

OLD_YEAR_OPENERS: Final = words("after around before between c circa d from in since until year")
"""Before digits from 1000 to 1899 these make a year."""

FUTURE_YEAR_OPENERS: Final = words("after before by in since until")
"""Before digits from 2101 to 2199 these make a year."""

SHORT_NAMES: Final = words("apt art ch no nos nr p pp rte sec u.s vol")
"""Abbreviations whose stop stands between name and number: "No. 5"."""

SPELLED_NAMES: Final = words("""
    act air article category chapter day division formula game generation group level model no number phase
    round section stage tier title type war week world
""")
"""Names that a number word can belong to: "Chapter Eleven"."""

MEASURED_NAMES: Final = words("channel flight highway interstate no route section")
"""Names that keep a number even where a unit seems to follow."""

GROUPS_OF: Final = words("fortune gang group")
"""Names that take their number after "of": "the Group of 20"."""

NUMBER_PREFIXES: Final = words("a early estimated in late mid non over post pre sub to under")
"""Words that a hyphen joins to a quantity: "sub-7 nanometer"."""

ORDINALS: Final = words("digit eighth fifth first fourth ninth second seventh sixth star third time way")
"""What makes an ordinal or a class of a spelled number and a hyphen: "twenty-first"."""

PART_OPENERS: Final = words("""
    back better bottom early final first fourth front last late latter nd next other previous rd same second st
    third top
""")
"""Before "half" or "quarter" these name a part of a game or a year."""

BOUND_WORDS: Final = words("about above almost below least nearly roughly than")
"""Before "one quarter" these make a fraction of it."""

FRACTION_AFTER: Final = words("""
    and are did do fewer from had have higher his in its less lower more of over said say since the their to
    were .
""") | {"", ")", ","}
"""What may follow "a third" that is a fraction."""

HALF_COMPOUNDS: Final = words(
    "asleep awake back brother buried dead done dressed drunk empty finished full hearted hidden hour's sister time way"
)
"""What "half" is a part of a word with."""

POINTERS: Final = words("all final first former last latter other the these those top")
"""Before a small number word without a noun these make a pronoun: "the two met"."""

GOLFED: Final = words(
    "bowled card carded fire fired had hit make made post posted rolled scored shoot shot signed with"
)
"""Before "a" and plain digits these make a score of them: "shot a 68"."""

NAMELESS_OPENERS: Final = words("among double of than times twice")
"""Before "the" and plain digits these keep them a number: "of the 65"."""

NAMELESS_FOLLOWERS: Final = words("""
    aboard accused arrested believed charged dead detained evacuated feared freed held hospitalized hurt in injured
    killed mark missing needed of on presumed required rescued sickened still that trapped who wounded
""")
"""Behind "the" and plain digits these say who or what is counted: "the 40 feared dead"."""

ONE_COUNTERS: Final = words("exactly just least only than")
"""Before "one" these make it count."""

ONE_UNITS: Final = words("day night point second")
"""Units that "one" stands before as an article: "one day he left"."""

ONE_UNIT_OPENERS: Final = words("about by for in just least nearly of only over than within")
"""Before "one day" these make it a stretch of time."""

ONE_AFTER: Final = words("""
    another can could day else hand last may might more must point should side such that thing time too way
    where which who whose would 's - ’s
""")
"""After "one" these make it a pronoun."""

ONE_BEFORE: Final = words("and become but by including or to with .") | {"", ","}
"""Before a "one" without a noun, one of these must stand for it to count."""

COPULAS: Final = words("are as be became become being is remains was were - -- _") | {","}
"""Before "one of", these make a member of a group, not a count."""

DOUBLE_AFTER: Final = words("""
    a again an and any as between by during every for from his in its last or our over previous since that the
    their these this those to what with within .
""") | {"", ")", ",", ";"}
"""What follows "double" where it is an amount."""

DOUBLE_BEFORE: Final = words("a an body his the 's")
"""Before "double" these make a noun of it."""
