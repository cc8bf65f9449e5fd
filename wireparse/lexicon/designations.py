"""Words beside which a number is a name, a date or a place in a list, and no quantity.

Source: the contract of claims; names as Wikipedia, IATA and the AP Stylebook list them ("Arabic figures").
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "CLASSING_NOUNS",
    "DATE_OPENERS",
    "INDEXES",
    "MODEL_AFTER",
    "NAMED_BEFORE",
    "NAMED_LOWER",
    "ROAD_AFTER",
    "SECURITIES",
    "TIME_AFTER",
    "YEAR_OPENERS",
]

NAMED_BEFORE: Final = words("""
    agenda ah airbus amendment annex antonov apartment apollo appendix apt area ariane army article asx atlas
    battalion big bill block boeing bombardier book bowl box brigade bus cac call catch category century cessna ch
    channel chapter class clause code corinthians corps covid dax day dc delta dial directive district division
    docket doi dow embraer episode euro exit exodus explorer expo ext extension falcon fax figure file fleet
    flight floor force form formula fortune ftse galaxy game games gate gemini genesis grade group hang highway
    hiv hole horizon hwy ibex id ilyushin inning interstate ipad iphone isbn issue item john ka kc kospi lane lap
    law lesson level lot luke mach mariner mark matthew md measure mersenne mig mission model msci nasdaq nikkei
    no nos nr num number numero olympics omega operation p pac page pages para paragraph part phase phone pier pin
    pioneer pixel platform platoon playstation pm po pool postal precinct project prop proposition psalm psalms
    question r&b radio ranked ref reference regiment region regulation resolution romans room round route rt rte
    rule runway russell s&p sars saturn schedule season section sector seed seeded serial series sheet shenzhou
    soyuz sp sputnik squadron stage step stoxx studio suite sukhoi super ta table task tel terminal test tier
    titan title topix track train troop tsx tu tupolev type u uh unit ver verse version visa vision vitamin vol
    volume voyager war ward warrant week windows world worlds wrestlemania xbox zip zone
""")
"""Nouns and names before a number that it numbers: "Flight 103", "Boeing 747", "Section 8"."""

NAMED_LOWER: Final = words("""
    apartment suite locker flight route highway room channel article section chapter page pages number no nos num game category phase stage tier
    paragraph volume episode grade model type exit gate terminal platform figure table hole resolution interstate lane verse boeing
    airbus iphone covid boulevard serial division
""")
"""The few of these that also number in lower case."""

ROAD_AFTER: Final = words("""
    ave avenue blvd boulevard court ct dr drive highway lane ln ne nw parkway pkwy pl place rd road se st street
    sw terrace way
""")
"""Words after the name in a street address."""

TIME_AFTER: Final = words("""
    a.m p.m a.m. p.m. am pm gmt est edt cst cdt mst mdt pst pdt utc bst cet cest ist jst hkt et pt ct o'clock o’clock hours'
    noon midnight pst a.m.- p.m.-
""")
"""Words after a clock time."""

YEAR_OPENERS: Final = words("""
    in since from until till by of the this that before after during through for to early late mid around circa spring summer
    autumn fall winter fiscal year q1 q2 q3 q4 quarter half and or between between's c. fy between christmas easter ending ended
    next last its a an their his her our my season class and per versus vs than like beyond into as
""")
"""Words before plain digits from 1900 to 2099 that make them a year."""

DATE_OPENERS: Final = words("since until till before after during circa fiscal early late mid")
"""Words that open a date."""

MODEL_AFTER: Final = words("jet jetliner airliner plane series family dreamliner jetliner hybrid sedan coupe")
"""Singular nouns after plain digits that are the name of a model: "its 7000 series"."""

SECURITIES: Final = words(
    "bond bonds note notes treasury treasuries gilt gilts bund bunds bill bills yield yields jgb jgbs debenture debentures mortgage mortgages"
)
"""Heads of "30-year Treasury bond", which names a security."""

CLASSING_NOUNS: Final = words(
    "by iron stock star way door speed cylinder wheel wheeler wheelers pronged time digit some sided ply piece legged letter dimensional tiered lane handed eyed"
)
"""Nouns that with a number and a hyphen class a thing: "four-star general", "five-door hatchback"."""

INDEXES: Final = words("sp s&p nasdaq dax ftse nikkei cac russell fortune asx tsx dow stoxx kospi topix")
"""Market indexes and lists that a number belongs to, in any case."""

COUNTING_OPENERS: Final = words(
    "than about least over nearly almost roughly approximately some only just under another estimated"
)
"""Before plain digits these bound a count, so that a year cannot stand there."""

NAMING_OPENERS: Final = words("the in since from of its his their our 's during by")
"""Before a year and a noun these make a date of it: "the 1998 elections"."""

ERAS: Final = words("bc ad b.c. a.d. bce ce")
"""Eras beside a year."""

OLD_YEAR_OPENERS: Final = words("in since from until between before after around c circa year d")
"""Before digits from 1000 to 1899 these make a year."""

FUTURE_YEAR_OPENERS: Final = words("in by until since after before")
"""Before digits from 2101 to 2199 these make a year."""

SHORT_NAMES: Final = words("no nos nr sec art rte vol p pp u.s ch apt")
"""Abbreviations whose stop stands between name and number: "No. 5"."""

SPELLED_NAMES: Final = words("""
    no number category chapter article section phase stage tier game week day level type group formula air act world war model
    title division round generation
""")
"""Names that a number word can belong to: "Chapter Eleven"."""

MEASURED_NAMES: Final = words("no flight route highway interstate channel section")
"""Names that keep a number even where a unit seems to follow."""

GROUPS_OF: Final = words("group gang fortune")
"""Names that take their number after "of": "the Group of 20"."""

NUMBER_PREFIXES: Final = words("mid pre post early late under over estimated non sub to in a")
"""Words that a hyphen joins to a quantity: "sub-7 nanometer"."""

ORDINALS: Final = words("first second third fourth fifth sixth seventh eighth ninth time way star digit")
"""What makes an ordinal or a class of a spelled number and a hyphen: "twenty-first"."""

PART_OPENERS: Final = words(
    " st nd rd first second third fourth last latter other better previous next final same top bottom front back early late"
)
"""Before "half" or "quarter" these name a part of a game or a year."""

BOUND_WORDS: Final = words("above below than about nearly almost roughly least")
"""Before "one quarter" these make a fraction of it."""

FRACTION_AFTER: Final = words("""
    . and are did do fewer from had have higher his in its less lower more of over said say since the their to
    were
""") | {"", ")", ","}
"""What may follow "a third" that is a fraction."""

HALF_COMPOUNDS: Final = words("time brother sister way back hearted full empty hour's")
"""What "half" is a part of a word with."""

POINTERS: Final = words("the these those all other last first latter former top final")
"""Before a small number word without a noun these make a pronoun: "the two met"."""

NAMELESS_OPENERS: Final = words("of among double twice times than")
"""Before "the" and plain digits these keep them a number: "of the 65"."""

ONE_COUNTERS: Final = words("only just least than exactly")
"""Before "one" these make it count."""

ONE_UNITS: Final = words("day night point second")
"""Units that "one" stands before as an article: "one day he left"."""

ONE_UNIT_OPENERS: Final = words("only just least than about in for within over nearly of by")
"""Before "one day" these make it a stretch of time."""

ONE_AFTER: Final = words("""
    's - another can could day else hand last may might more must point should side such that thing time too way
    where which who whose would ’s
""")
"""After "one" these make it a pronoun."""

ONE_BEFORE: Final = words("""
    . and become but by including or to with
""") | {"", ","}
"""Before a "one" without a noun, one of these must stand for it to count."""

COPULAS: Final = words("""
    - -- _ are as be became become being is remains was were
""") | {","}
"""Before "one of", these make a member of a group, not a count."""

DOUBLE_AFTER: Final = words("""
    . a again an and any as between by during every for from his in its last or our over previous since that the
    their these this those to what with within
""") | {"", ")", ",", ";"}
"""What follows "double" where it is an amount."""

DOUBLE_BEFORE: Final = words("the a 's his an body")
"""Before "double" these make a noun of it."""
