"""Closed classes of English that bound the noun phrase after a number, and the nouns that count without an "s".

Source: the closed classes of Quirk et al., "A Comprehensive Grammar of the English Language"; frequent verbs after counted
nouns, drawn from wire copy by count.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "FUNCTION_WORDS",
    "GROUP_NOUNS",
    "LY_NOUNS",
    "MANNERS",
    "MEN_WORDS",
    "NOT_PLURAL",
    "ONE_IDIOMS",
    "PARTICIPLE_ADJECTIVES",
    "PEOPLE",
    "PLURALS",
    "PREDICATES",
    "TIME_STOPS",
]

FUNCTION_WORDS: Final = words("""
    yoy a an the this that these those my your his her its our their whose what which who whom where when while why how if than then
    as at by for from in into of off on onto out over per since through till to toward towards under until up upon via with within
    without about above across after against along among amid around before behind below beneath beside besides between beyond but
    and or nor so yet both either neither not no nor only just also even still already again ago too very more most less least
    much many few some any each every all another such same other's i you he she it we they me him them us myself himself itself
    themselves there here because although though unless whether however despite during except like near plus versus vs minus
    down away back apart together instead rather almost nearly about once twice later earlier yesterday today tomorrow tonight
    now ever never always often usually perhaps maybe including excluding according following compared depending regarding
    concerning involving alongside inside outside prior amidst amongst due owing thanks regardless meanwhile otherwise therefore thus hence else overall altogether respectively combined annually each apiece worth way
""")
"""Words that end a noun phrase."""

PREDICATES: Final = words("""
    effective likely unlikely sure certain complete accurate efficient responsible confident satisfied oppose opposes opposed support supports supported favor favors favored disapprove approve agree disagree believe think say according accounted accused added aged agreed ahead allows am apart appears applies approved are aren't
    arrested arrived asks ate attended available away based be became become becomes been began begin begins begun
    behind being believed believes belongs better bigger bled blew born bought brings broke brought built called
    came can can't caught cheaper chose closes come comes compared contains continued convicted could couldn't
    crept crossed dealt deep demonstrated departed depends detained did didn't died do does doesn't don't done
    drank drew drove dug east ended ends exceeded exists expect expected expects faster fed fell felt fewer fired
    fled flew follows forgot fought froze gathered gave get gets getting give given gives giving go goes going
    gone got greater grew had hadn't happens has hasn't have haven't having heard heavier held hid higher hit hold
    holding holds hung hurt include included includes injured involves is isn't joined joins keep keeps kept
    killed knew known knows laid larger lay leave leaves leaving led left lent less live lived longer lose lower
    made make makes making marched may meant met might more moves must named need needed needs north northeast
    northwest older opens outstanding overseas paid participated planned provides put rallied ran reached receive
    received refers refused remain remained remains replaces reported requires rode rose said sang sank sat saw
    say saying says seem seemed seems sees sent serve served shall shook shorter should showed shown signed slept
    slower smaller sold sought south southeast southwest spent spoke spun stand stands start started starts stayed
    stole stood struck stuck stunned suggests suspected swam swept swore swung take taken takes taking tall taught
    tell tells thick thinks thought threw told took tore totaled totalled tries understood voted want wanted wants
    was wasn't went wept were weren't west wide will woke won won't wore worked worse worth would wouldn't wounded
    wrote younger
""")
"""Verbs and predicates that follow a counted noun, or stand where it is left out."""

PLURALS: Final = words("""
    aircraft airmen alumni assemblymen bacteria burmese buses businessmen businesswomen cameramen cattle cds
    chairmen children chinese clergy congolese congressmen congresswomen councilmen councilwomen countrymen
    craftsmen crew crewmen criteria dead deer englishmen feet firemen fish fishermen folk frenchmen freshmen fungi
    geese gis grandchildren guardsmen gunmen halves helicopters infantrymen irishmen japanese knives lawmen leaves
    lebanese lives livestock maltese men mice militia militiamen mps newsmen offspring others people personnel
    phenomena police policemen policewomen portuguese poultry pows salesmen salmon schoolchildren seamen
    senegalese series servicemen servicewomen sheep shrimp spacecraft species spokesmen staff staffers sudanese
    swine taiwanese teeth tribesmen troops trout vietnamese viruses wives women workmen
""")
"""Nouns that count several without an "s"."""

NOT_PLURAL: Final = words("""
    access across always ambitious analysis anonymous arms basis bonus boss bus business campus census christmas
    class congress consecutive consensus continuous countless crisis cross dallas dangerous defence defense
    economics enormous famous fitness foreign fortress gas glass gross headquarters helpless homeless human-rights
    illness indigenous james kansas less loss mass mathematics news nonstop numerous overseas paris pass perhaps
    physics plus politics precious press previous princess process progress religious serious simultaneous
    sports states' status success suspicious tennis texas thus tremendous united unless us useless various vicious
    virus wilderness wireless witness
""")
"""Words with an "s" at the end that are not the plural head of a noun phrase."""

TIME_STOPS: Final = words("""
    fiscal apr april aug august dec december early feb february friday jan january jul july jun june last late mar march
    may mid midnight monday next noon nov november oct october saturday sep sept september sunday this thursday
    today tuesday wednesday yesterday
""")
"""Words of time that end a noun phrase."""

ONE_IDIOMS: Final = words("""
    a another any big each every first good her his it's its last latter my new next no number only's other's our
    same second such that that's the their this which yet
""")
"""Words before "one" that make it a pronoun."""

GROUP_NOUNS: Final = words(
    "member nation state seat man woman person party team judge bed room story storey page car vessel crew country strong game job point"
)
"""Singulars that a number counts before another noun where copy drops the hyphen: "the 15 member board"."""

PEOPLE: Final = words(
    "people voters children women men adults workers those anyone everyone players residents persons girls boys kids youths citizens patients americans drivers employees students"
)
"""After these, "over 65" and "under 18" are ages."""

LY_NOUNS: Final = words(
    "family supply monopoly assembly july italy daily weekly quarterly early elderly monthly friendly anomaly reply ally yearly"
)
"""Words in "ly" that are nouns or adjectives."""

PARTICIPLE_ADJECTIVES: Final = words(
    "reported paid known suspected convicted accused planned expected used arrested detained injured wounded named outstanding missing homeless killed charged"
)
"""Participles that may stand before a counted noun: "450 injured people"."""

MANNERS: Final = words("cash stock total all value size trading price court return")
"""Nouns after "in" that say how money moves, not what it is for."""

MEN_WORDS: Final = words("specimen regimen acumen abdomen omen semen stamen hymen yemen cyclamen turkmen examen")
"""Words in "men" that count no men."""
