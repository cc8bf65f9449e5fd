"""Closed classes of English that bound the noun phrase after a number, and the nouns that count without an "s".

Source: the closed classes of Quirk et al., "A Comprehensive Grammar of the English Language"; frequent verbs after counted
nouns, drawn from wire copy by count.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "AGED",
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
    a aboard about above according across after again against ago all almost along alongside already also
    although altogether always amid amidst among amongst an and annually another any apart apiece around as at
    away back because before behind below beneath beside besides between beyond both but by combined compared
    concerning depending despite down due during each earlier either else even ever every except excluding few
    following for from he hence her here him himself his how however i if in including inside instead into
    involving it its itself just later least less like many maybe me meanwhile minus more most much my myself
    near nearly neither never no nor not now of off often on once only onto or other's otherwise our out outside
    over overall owing per perhaps plus prior rather regarding regardless respectively same she since so some
    still such than thanks that the their them themselves then there therefore these they this those though
    through thus till to today together tomorrow tonight too toward towards twice under unless until up upon us
    usually versus very via vs way we what when where whether which while who whom whose why with within without
    worth yesterday yet you your yoy
""")
"""Words that end a noun phrase."""

PREDICATES: Final = words("""
    according accounted accurate accused added aged agree agreed ahead allows am apart appears applies approve
    approved are aren't arose arrested arrived asks ate attended available away awoke bade based be beat became
    become becomes been began begin begins begun behind being believe believed believes belongs better bigger
    bled blew bore born bought brings broke brought built called came can can't cast caught certain cheaper
    chose closes clung come comes compared complete confident contains continued convicted could couldn't crept
    crossed dealt deep demonstrated departed depends detained did didn't died dies disagree disapprove do does
    doesn't don't done drank drew drove dug east effective efficient ended ends exceeded exceeds exists expect
    expected expects faster favor favored favors fed fell felt fewer fired fled flew flung follows forgave
    forgot fought found froze gathered gave get gets getting give given gives giving go goes going gone got
    greater grew had hadn't happens has hasn't have haven't having heard heavier held hid hidden higher hit hold
    holding holds hung hurt include included includes injured involves is isn't joined joins keep keeps kept
    killed knelt knew known knows laid larger lay leapt leave leaves leaving led left lent less likely lit live
    lived longer lose lost lower made make makes making marched may meant met might more moves must named need
    needed needs north northeast northwest older opens oppose opposed opposes outstanding overnight overseas
    paid participated planned pled provides put quit rallied ran rang reached receive received refers refused
    remain remained remains replaces reported requires responsible rode rose said sang sank sat satisfied saw
    say saying says seem seemed seems sees sent serve served shall shone shook shorter should showed shown
    shrank signed slept slid slower smaller sold sought south southeast southwest spat sped spent spoke sprang
    spun stand stands start started starts stayed stole stood strode strove struck stuck stung stunned suggests
    support supported supports sure suspected swam swept swore swung take taken takes taking tall taught tell
    tells thick think thinks thought threw told took topped tore totaled totalled tries trod understood
    undertook unlikely voted want wanted wants was wasn't went wept were weren't west wide will withdrew
    withheld withstood woke won won't wore worked worse worth would wouldn't wounded wove wrote younger
""")
"""Verbs and predicates that follow a counted noun, or stand where it is left out."""

PLURALS: Final = words("""
    aircraft airmen alumni assemblymen bacteria burmese buses businessmen businesswomen cameramen cattle cds
    chairmen children chinese clergy congolese congressmen congresswomen councilmen councilwomen countrymen
    craftsmen crew crewmen criteria dead deer englishmen feet firemen fish fishermen folk frenchmen freshmen
    fungi geese gis grandchildren guardsmen gunmen halves helicopters infantrymen irishmen japanese knives
    lawmen leaves lebanese lives livestock maltese men mice militia militiamen mps newsmen offspring others
    people personnel phenomena police policemen policewomen portuguese poultry pows salesmen salmon
    schoolchildren seamen senegalese series servicemen servicewomen sheep shrimp spacecraft species spokesmen
    staff staffers sudanese swine taiwanese teeth thais tribesmen troops trout vietnamese viruses wives women workmen
""")
"""Nouns that count several without an "s"."""

NOT_PLURAL: Final = words("""
    access across always ambitious analysis anonymous arms basis bonus boss bus business campus census christmas
    class congress consecutive consensus continuous countless crisis cross dallas dangerous defence defense
    economics enormous famous fitness foreign fortress gas glass gross headquarters helpless homeless
    human-rights illness indigenous james kansas less loss mass mathematics news nonstop numerous overseas paris
    pass perhaps physics plus politics precious press previous princess process progress religious serious
    simultaneous sports states' status success suspicious tennis texas thus tremendous united unless us useless
    various vicious virus wilderness wireless witness
""")
"""Words with an "s" at the end that are not the plural head of a noun phrase."""

TIME_STOPS: Final = words("""
    apr april aug august dec december early feb february fiscal friday jan january jul july jun june last late
    mar march may mid midnight monday next noon nov november oct october saturday sep sept september sunday this
    thursday today tuesday wednesday yesterday
""")
"""Words of time that end a noun phrase."""

ONE_IDIOMS: Final = words("""
    a another any big each every first good her his it's its last latter my new next no number only's other's
    our same second such that that's the their this which yet
""")
"""Words before "one" that make it a pronoun."""

GROUP_NOUNS: Final = words("""
    bed bedroom candidate car country course crew delegate digit door episode floor game gauge goal hole job
    judge lane letter man member nation page party person piece player point room seat song speaker state storey
    story strong team track vessel volume woman word
""")
"""Singulars that a number counts before another noun where copy drops the hyphen: "the 15 member board"."""

PEOPLE: Final = words("""
    adult adults americans anyone boys child children citizens driver drivers employees everyone girls kid kids men
    patients people person persons players residents students those voters women workers youths
""")
"""After these, "over 65" and "under 18" are ages."""

AGED: Final = words("""
    accused aunt boy brother bystander child cousin cyclist daughter driver engineer farmer father girl grandfather
    grandmother gunman husband infant lawyer man mother motorcyclist motorist neighbor neighbour nephew niece nurse
    officer parent passenger pedestrian pensioner pilot player resident sister soldier son student suspect teacher teen
    teenager tourist twin uncle victim widow wife woman worker youth
""")
"""After these, a number between commas is an age: "a second man, 19, died"."""

LY_NOUNS: Final = words("""
    ally anomaly assembly daily early elderly family friendly italy july monopoly monthly quarterly reply supply
    weekly yearly
""")
"""Words in "ly" that are nouns or adjectives."""

PARTICIPLE_ADJECTIVES: Final = words("""
    accused arrested cast charged convicted detained expected fewer found hidden homeless injured killed known
    likely lit live lost missing named outstanding overnight paid planned reported suspected used withheld
    wounded
""")
"""Participles that may stand before a counted noun: "450 injured people"."""

MANNERS: Final = words("all cash court price return size stock total trading value")
"""Nouns after "in" that say how money moves, not what it is for."""

MEN_WORDS: Final = words("abdomen acumen cyclamen examen hymen omen regimen semen specimen stamen turkmen yemen")
"""Words in "men" that count no men."""
