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
