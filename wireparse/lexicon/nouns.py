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
    "NOT_PLURAL",
    "ONE_IDIOMS",
    "PARTICIPLE_ADJECTIVES",
    "PEOPLE",
    "PLURALS",
    "PREDICATES",
    "TIME_STOPS",
]

FUNCTION_WORDS: Final = words("""
    a an the this that these those my your his her its our their whose what which who whom where when while why how if than then
    as at by for from in into of off on onto out over per since through till to toward towards under until up upon via with within
    without about above across after against along among amid around before behind below beneath beside besides between beyond but
    and or nor so yet both either neither not no nor only just also even still already again ago too very more most less least
    much many few some any each every all another such same other's i you he she it we they me him them us myself himself itself
    themselves there here because although though unless whether however despite during except like near plus versus vs minus
    down away back apart together instead rather almost nearly about once twice later earlier yesterday today tomorrow tonight
    now ever never always often usually perhaps maybe including excluding according following compared depending regarding
    concerning involving alongside amidst amongst due owing thanks regardless meanwhile otherwise therefore thus hence else overall altogether respectively combined annually each apiece worth way
""")
"""Words that end a noun phrase."""

PREDICATES: Final = words("""
    is are was were be been being am has have had having do does did done will would can could shall should may might must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    said says say saying told tell tells told added according began begun begin begins came come comes went go goes going gone
    got get gets getting gave give gives given giving took take takes taken taking made make makes making left leave leaves leaving
    kept keep keeps held hold holds holding stood stand stands sat won lost lose led run ran met paid put set sent sold bought
    died dead fled flew rose fell grew became become becomes remain remained remains seem seemed showed shown voted vote
    struck hit hurt wounded injured killed rallied attended demonstrated gathered marched joined fired crossed
    overseas need needs needed ends want wants wanted received receive started start starts ended stayed lived live worked worked serve served
    reported report expects expected expect plan plans planned include includes included account accounts accounted make compared
    ended believed thought known called named based born aged worth outstanding available late early high tall long wide deep thick
    away old apart ahead behind strong higher lower greater larger smaller fewer better worse faster slower longer shorter heavier cheaper
    bigger older younger more less north south east west northeast northwest southeast southwest northern exceeded totaled totalled
    reached rise fall spent missing homeless arrested detained charged convicted accused suspected participated arrived
    departed signed approved agreed refused continued
    sank broke woke drove rode wrote flew drew threw blew knew saw ate drank sang swam stole spoke chose froze tore wore
    swore shook forgot hid fought caught taught brought bought sought built lent felt dealt meant slept swept wept crept fed bled
    stuck dug hung swung spun understood sold sat lay laid heard follows stunned replaces requires allows provides seems goes gives
    begins contains depends exists happens suggests believes thinks knows appears refers applies brings becomes involves belongs
    joins tells sees wants tries asks keeps moves opens closes starts
""") - words(
    "dead report plan plans vote high long old strong set run northern charged account accounts rise fall late early lost missing homeless"
)
"""Verbs and predicates that follow a counted noun, or stand where it is left out."""

PLURALS: Final = words("""
    people men women children police troops cattle sheep fish aircraft spacecraft personnel staff crew media data criteria phenomena
    alumni bacteria fungi clergy personnel poultry deer offspring folk teeth feet geese mice lives wives knives leaves halves
    fishermen policemen policewomen firemen congressmen congresswomen businessmen businesswomen gunmen airmen seamen servicemen
    servicewomen salesmen spokesmen crewmen militiamen tribesmen workmen councilmen councilwomen assemblymen grandchildren
    schoolchildren policemen infantrymen guardsmen lawmen fishermen countrymen craftsmen chairmen freshmen newsmen cameramen
    frenchmen englishmen irishmen japanese chinese vietnamese sudanese lebanese portuguese congolese burmese senegalese taiwanese
    maltese british french dutch irish swiss species series dead others head infantry cavalry militia helicopters buses
    gas viruses personnel offspring swine livestock salmon trout shrimp elite gis cds pows mps poor unemployed staffers dead
    wounded injured missing homeless
""") - words(
    "head elite poor gas media data dead wounded injured missing homeless unemployed british french dutch irish swiss infantry cavalry"
) | words("dead")
"""Nouns that count several without an "s"."""

NOT_PLURAL: Final = words("""
    previous various serious religious famous dangerous suspicious consecutive us plus bus gas basis crisis analysis virus campus
    status census bonus consensus business process congress access progress success press class mass pass loss boss cross glass
    illness fitness witness princess fortress wilderness tennis politics economics mathematics physics news sports goods arms
    thus less unless perhaps always sales overseas indigenous numerous tremendous enormous continuous simultaneous anonymous
    homeless helpless useless wireless countless nonstop precious vicious ambitious religious texas kansas paris dallas james
    united states' savings earnings futures securities communications operations systems services human-rights rights details
    affairs foreign defense defence headquarters gross across christmas
""") - words(
    "details services operations systems securities rights goods savings business sales arms communications futures affairs earnings"
) | words("sales arms business news sports")
"""Words with an "s" at the end that are not the plural head of a noun phrase."""

TIME_STOPS: Final = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sept sep oct nov dec last next this year week month quarter day today yesterday
    past early late mid noon midnight
""") - words("year week month quarter day past")
"""Words of time that end a noun phrase."""

ONE_IDIOMS: Final = words(
    "no any every each this that which the another some last first second only's big good new same a that's next such other's latter number his her my our their its yet it's"
) - words("some")
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

PARTICIPLE_ADJECTIVES: Final = words("injured wounded named outstanding missing homeless killed charged")
"""Participles that may stand before a counted noun: "450 injured people"."""

MANNERS: Final = words("cash stock total all value size trading price court return")
"""Nouns after "in" that say how money moves, not what it is for."""
