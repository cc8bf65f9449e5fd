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
    flight route highway interstate room channel article section chapter act title page pages figure table appendix annex
    boeing airbus apollo soyuz shenzhou voyager gemini cessna tupolev ilyushin falcon mig sukhoi antonov embraer bombardier
    windows iphone ipad galaxy pixel playstation xbox model series type mark formula class grade phase stage tier level
    category division group pool lane terminal gate runway pier exit platform track bus train line ward district precinct
    sector zone area region block unit lot floor suite apartment apt box po psalm psalms genesis exodus matthew luke john
    corinthians romans resolution proposition prop measure amendment bill law form schedule rule regulation directive clause
    paragraph para item question chapter verse volume vol issue episode season game games round week day hole lap test inning
    version ver step lesson part book number no nos num nr numero ranked seed seeded top fortune ftse nikkei russell dax cac
    ibex dow msci stoxx hang sp s&p p nasdaq topix kospi asx tsx ta big super bowl euro pac area radio studio century catch
    regiment battalion brigade squadron platoon company troop corps army fleet wing task force team under u covid sars hiv
    vitamin omega pm r&b world war wrestlemania expo olympics worlds mersenne agenda vision horizon project operation article
    sheet tel phone call fax dial extension ext zip code postal pin case docket file claim order warrant count counts serial
    isbn doi ref reference id visa mission sputnik saturn ariane atlas delta titan mars explorer pioneer mariner tu il su an
    f b c a ka mi uh ah ch e kc dc md mach hwy rte rt i us m
""") - words(
    "count counts company team wing claim order us a i case mars top under m e c b f an il mi su bill act line"
)
"""Nouns and names before a number that it numbers: "Flight 103", "Boeing 747", "Section 8"."""

NAMED_LOWER: Final = words("""
    flight route highway room channel article section chapter page pages number no nos num game category phase stage tier
    paragraph volume episode grade model type exit gate terminal platform figure table hole resolution interstate lane verse boeing
    airbus iphone covid boulevard serial division
""")
"""The few of these that also number in lower case."""

ROAD_AFTER: Final = words("""
    street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl parkway pkwy way terrace square highway
    e w n s ne nw se sw
""") - words("e w n s square")
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

MODEL_AFTER: Final = words("series family dreamliner jetliner hybrid sedan coupe")
"""Singular nouns after plain digits that are the name of a model: "its 7000 series"."""

SECURITIES: Final = words(
    "bond bonds note notes treasury treasuries gilt gilts bund bunds bill bills yield yields jgb jgbs debenture debentures mortgage mortgages"
)
"""Heads of "30-year Treasury bond", which names a security."""

CLASSING_NOUNS: Final = words(
    "star way door speed cylinder wheel wheeler wheelers pronged time digit some sided ply piece legged letter dimensional tiered lane handed eyed"
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
    "first second third fourth last latter other better previous next final same top bottom front back early late"
)
"""Before "half" or "quarter" these name a part of a game or a year."""

BOUND_WORDS: Final = words("above below than about nearly almost roughly least")
"""Before "one quarter" these make a fraction of it."""

FRACTION_AFTER: Final = words("""
    of the less more higher lower fewer to in from its their his since over are were said say have had do did and
""") | {".", ",", ")", ""}
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
    another should can could must might would may thing way day side time hand point who that which more last such else too whose where
    's ’s
""") | {"-"}
"""After "one" these make it a pronoun."""

ONE_BEFORE: Final = words("and or but with including become to by") | {",", ".", ""}
"""Before a "one" without a noun, one of these must stand for it to count."""

COPULAS: Final = words("is was are be as become became being remains were") | {",", "-", "--", "_"}
"""Before "one of", these make a member of a group, not a count."""

DOUBLE_AFTER: Final = words("""
    the that its his their what from to in over by since last a this as within again previous for during every those these our and or
    an between with any
""") | {".", ",", ";", ")", ""}
"""What follows "double" where it is an amount."""

DOUBLE_BEFORE: Final = words("the a 's his an body")
"""Before "double" these make a noun of it."""
