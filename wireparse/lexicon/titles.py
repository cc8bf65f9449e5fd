"""Offices, ranks, honorifics and callings that stand with a name, and the plain nouns that can speak.

Drawn up by hand from the AP Stylebook's chapters on titles (military, religious, courtesy and legislative titles), the rank
tables of NATO forces and of police services, and the words that stand before names in US political news of 2015 and 2016.
All in lower case, abbreviations without their stop.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "ABBREVIATED_TITLES", "ANYBODY", "COURTESY_FEMALE", "COURTESY_MALE", "COURTESY_TITLES", "FEMALE_NOUNS", "KNOWN_CALLINGS", "MALE_NOUNS",
    "NAMELIKE_TITLES",
    "NOT_CALLINGS", "OFFICE_SYNONYMS", "SURNAME_CALLINGS", "TITLE_HEADS", "TITLE_MODIFIERS",
]  # fmt: skip

# Courtesy titles and styles: a surname or first name follows.
COURTESY_MALE: Final = words(
    "mr mister messrs sir lord monsieur herr señor senor don king prince duke baron emperor sheikh sheik fr"
)
COURTESY_FEMALE: Final = words(
    "mrs ms miss madam madame mme lady dame queen princess duchess baroness empress señora senora frau sheikha hajia hajiya"
)
COURTESY_TITLES: Final = (
    COURTESY_MALE
    | COURTESY_FEMALE
    | words(
        "mx dr drs prof rev revs hon rabbi imam pope saint datuk datin seri dato dato’ dato' sri tun tunku puan encik alhaji haji hajj comrade cde shri smt pandit"
    )
)

# Printed short, with or without a stop, and always before the name.
ABBREVIATED_TITLES: Final = words(
    """
    mr mrs ms mx dr drs prof cr rev revs hon fr sr br msgr st
    sen sens rep reps gov govs lt pres vp atty asst assoc dep supt
    gen adm brig maj col cmdr capt cpt sgt cpl pvt spc pfc ens wo cdr lcdr ltc ssgt tsgt msgt
    det insp const pc dc ds dci di dcs acp dcp adc cllr hon amb dir
    """
) | {"lt-gen", "maj-gen", "brig-gen", "lt-col"}

# The last word of a title: an office, a rank or a calling.
TITLE_HEADS: Final = ABBREVIATED_TITLES | COURTESY_TITLES | words(
    """
    president vice-president vp ex-president premier minister pm mp mep msp mla mpp td mna mlc cm cji ppro ssp dsp asp chancellor vice-chancellor taoiseach king
    queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop pastor priest father sister brother deacon
    reverend rabbi imam ayatollah mullah mufti cleric lama monk nun chaplain patriarch
    senator senators congressman congresswoman congressmen representative representatives assemblyman assemblywoman assemblymember
    delegate legislator lawmaker alderman alderwoman councilman councilwoman councilmember councillor councilor commissioner
    commissioners comptroller controller treasurer auditor selectman supervisor
    governor governors mayor mayors lieutenant-governor ambassador envoy consul attaché diplomat nuncio high-commissioner
    secretary secretaries secretary-general undersecretary under-secretary under-secretary-general spokesman spokeswoman
    spokesperson spokespersons spokesmen spokeswomen
    speaker leader leaders leader-elect whip chair chairman chairwoman chairperson chairmen co-chair co-chairman co-chairwoman vice-chair
    director directors director-general managing-director deputy chief chiefs ceo cfo coo cto cio cmo cso executive executives
    president-elect governor-elect mayor-elect founder co-founder cofounder co-founders owner co-owner boss head magnate mogul tycoon
    billionaire millionaire entrepreneur businessman businesswoman businessperson industrialist financier banker investor trader
    broker manager managers administrator coordinator officer officers official officials inspector superintendent
    general major-general lieutenant-general brigadier-general generals admiral vice-admiral rear-admiral colonel lieutenant-colonel
    commander commandant captain lieutenant major sergeant corporal private brigadier marshal commodore ensign midshipman cadet
    airman seaman soldier marine sniper warrant trooper constable detective sheriff policeman policewoman cop ranger agent patrolman
    firefighter fireman paramedic medic guard warden bailiff
    judge justice magistrate attorney lawyer solicitor barrister prosecutor advocate counsel counselor counsellor litigator
    defender clerk juror paralegal notary coroner sergeant-at-arms ombudsman
    adviser advisor advisers aide aides assistant strategist strategists consultant pollster operative surrogate surrogates
    lobbyist fundraiser bundler donor backer supporter supporters ally allies confidant confidante
    candidate candidates nominee nominees hopeful hopefuls contender contenders front-runner frontrunner favorite favourite rival rivals
    challenger incumbent opponent opponents running-mate mate candidate-elect
    republican republicans democrat democrats independent conservative liberal libertarian socialist tory labourite congressmember
    analyst analysts economist economists expert experts scientist scientists researcher researchers professor professors lecturer
    scholar academic fellow historian sociologist psychologist psychiatrist anthropologist archaeologist philosopher theologian
    physicist chemist biologist geologist seismologist meteorologist climatologist forecaster hydrologist ecologist zoologist
    botanist astronomer astrophysicist mathematician statistician engineer engineers programmer developer technologist inventor
    demographer criminologist epidemiologist virologist immunologist neurosurgeon neurologist cardiologist oncologist pathologist
    pediatrician paediatrician surgeon doctor doctors physician nurse midwife dentist veterinarian pharmacist therapist dietitian
    teacher teachers principal headteacher headmaster dean provost rector president-emeritus student students graduate alumnus
    librarian archivist curator conservationist environmentalist naturalist activist activists campaigner organizer organiser protester
    demonstrator dissident whistleblower whistle-blower leaker hacker contractor subcontractor volunteer
    journalist journalists reporter reporters correspondent correspondents editor editors editor-in-chief columnist commentator pundit
    anchor anchorman anchorwoman host co-host presenter broadcaster blogger vlogger youtuber podcaster influencer photographer
    photojournalist cameraman videographer author co-author writer novelist poet playwright essayist biographer screenwriter
    publisher cartoonist illustrator critic reviewer speechwriter ghostwriter moderator moderators narrator interviewer
    actor actors actress comedian comic singer songwriter singer-songwriter rapper musician guitarist drummer bassist pianist violinist
    composer conductor dj producer filmmaker director-producer showrunner cinematographer choreographer dancer ballerina artist
    painter sculptor architect designer model supermodel stylist chef baker restaurateur magician entertainer star celebrity
    personality icon legend socialite heir heiress philanthropist
    coach player players athlete pitcher catcher shortstop outfielder infielder baseman quarterback linebacker cornerback receiver
    halfback fullback tackle lineman kicker punter forward center centre defenseman defenceman goalie goalkeeper keeper striker
    midfielder defender winger captain skipper batsman bowler batter wicketkeeper all-rounder golfer tennis-player sprinter runner
    hurdler swimmer diver gymnast skater skier snowboarder cyclist racer driver jockey boxer wrestler fighter referee umpire
    champion medalist medallist olympian teammate teammates trainer scout
    farmer rancher fisherman miner trucker pilot co-pilot astronaut cosmonaut captain sailor mechanic electrician plumber carpenter builder
    worker workers employee employees resident residents tenant landlord homeowner shopkeeper vendor retailer bartender waitress
    realtor salesman saleswoman saleswoman consultant accountant bookkeeper actuary planner financier trustee regulator watchdog
    witness witnesses victim survivor suspect defendant defendants plaintiff plaintiffs inmate convict gunman shooter killer
    murderer militant terrorist jihadist rebel warlord insurgent hostage prisoner refugee migrant asylum-seeker immigrant
    widow widower wife husband son daughter mother father sister brother uncle aunt niece nephew cousin grandson granddaughter
    grandfather grandmother fiancé fiancee fiancée girlfriend boyfriend partner spouse stepson stepdaughter son-in-law daughter-in-law
    brother-in-law sister-in-law father-in-law mother-in-law friend friends neighbor neighbour colleague colleagues classmate roommate
    lady gentleman man woman boy girl teenager schoolgirl schoolboy veteran veterans retiree pensioner native voter member members
    peer peers superdelegate titan hotelier developer guru insider veteran-turned-politician diplomat negotiator delegate-elect tsar czar kingpin boss
    dictator strongman autocrat ruler despot monarch statesman politician politicians separatist nationalist populist technocrat
    chief-of-staff commander-in-chief successor predecessor counterpart counterparts protégé mentor
    sculptor stuntman trumpeter saxophonist cellist soprano tenor baritone harpist organist emcee
    """
)  # fmt: skip

# Lower-case words inside a title before its head: "former deputy press secretary", "vice president", "then-first lady".
TITLE_MODIFIERS: Final = words(
    """
    former ex then acting interim outgoing incoming current late retired senior junior deputy vice assistant associate assoc principal chief
    lead leading top co managing executive general prime foreign defense defence interior finance health trade justice home
    education energy environment agriculture transport transportation labor labour economy economic treasury commerce press
    communications campaign media policy political press-office public affairs relations information national security homeland
    intelligence counterterrorism military naval army navy force police fire air district state federal county city town village
    regional provincial local municipal borough precinct supreme circuit appeals appellate trial family
    presidential vice-presidential senatorial congressional gubernatorial mayoral parliamentary legislative judicial ministerial
    republican democratic tory lib dem plaid liberal conservative libertarian socialist communist labour green progressive independent opposition
    ruling majority minority party caucus committee subcommittee commission board council house senate assembly
    attorney lieutenant major brigadier rear staff first second third sergeant master field petty warrant
    law legal civil human rights criminal constitutional tax immigration labor environmental climate medical
    science research political-science history economics physics chemistry biology psychology sociology engineering
    business technology tech tv television radio news sports film movie music pop rock rap jazz opera soul country hip-hop folk
    star football soccer basketball baseball hockey tennis golf cricket rugby world olympic heavyweight head team assistant club
    real estate oil gas steel media casino hedge fund private equity bank investment marketing sales product project program operations
    digital data cyber cybersecurity software hardware chief-executive non-executive
    longtime long-time veteran prominent renowned famed famous celebrated award-winning popular controversial embattled disgraced
    ousted jailed imprisoned exiled convicted accused alleged self-described outspoken fellow exiled slain
    high elected appointed newly presumptive likely potential would-be one-time onetime sometime longest-serving
    us u.s uk un eu american british russian chinese french german israeli
    hostage peace climate special lead chief trade nuclear un arms border
    state-owned white house election elections electoral vote ballot polling
    social-media online youth student community church parish family school university college high-school elementary
    animal wildlife forest park fisheries water weather storm disaster emergency rescue relief aid
    liaison liason relations outreach advisory strategic nonprofit non-profit think-tank
    """
)  # fmt: skip

# Given names or surnames too: part of the name unless another name word stands between ("Dean Baker", "Judge Reinhold").
NAMELIKE_TITLES: Final = words(
    "dean earl duke baron major prince king judge marshal marshall bishop pope page chancellor star champion"
)

# Callings that are surnames: a capitalised one without an article is a name ("Baker said"), a lower-case one a calling.
SURNAME_CALLINGS: Final = words(
    """
    baker cook carter porter mason fisher carpenter hunter archer turner walker parker potter butler shepherd gardner farmer singer painter
    glover driver weaver miller taylor smith bishop dean judge king page major prince pope knight earl duke baron abbot monk noble
    marshall marshal draper chandler cooper sawyer mercer spicer sadler fowler forester foster brewer coleman clark pastor priest
    deacon sexton proctor steward ward banks rector usher player skipper keeper ranger cardinal constable miner squire sergeant
    bowler star champion child young brother chancellor fielder forward
    """
)

# Lower-case words with the ending of a calling that are none, and so never a title before a name.
NOT_CALLINGS: Final = words(
    """
    after under over never ever other another either neither whether rather later earlier however further together
    consider remember enter offer order answer former latter better greater higher lower number december september october november
    paper newspaper letter quarter center centre matter power tower water winter summer river weather dinner
    for or nor more before where there were here floor door error major minor prior senior junior exterior interior superior inferior
    favor labor harbor honor color odor humor rumor terror horror mirror tenor vigor
    wonder discover deliver differ suffer refer prefer transfer cover recover gather bother
    important significant constant instant distant relevant reluctant abundant dominant vacant pleasant want plant grant
    than then can began man woman human urban than american per super hyper inter
    list exist insist assist persist resist consist twist against first last past most best least almost
    see three free agree degree tree fee guarantee committee employee coffee
    """
)

# Nouns for anybody: "the protester" takes up nobody who was named.
ANYBODY: Final = words(
    """
    man woman boy girl teenager lady gentleman victim suspect defendant plaintiff witness survivor gunman shooter killer murderer protester
    demonstrator supporter voter resident official aide adviser advisor worker employee student member friend neighbor neighbour colleague
    wife husband son daughter mother father sister brother uncle aunt rival opponent militant rebel hostage inmate driver player expert
    customer reader volunteer soldier guard officer policeman policewoman native trader investor donor critic ally
    """
)

# The gender that a title or a noun gives its bearer.
MALE_NOUNS: Final = COURTESY_MALE | words(
    """
    spokesman chairman congressman businessman assemblyman councilman alderman policeman salesman fisherman gunman stuntman
    father son husband brother uncle nephew grandson grandfather boyfriend widower king prince pope cardinal priest monk imam
    boy man gentleman schoolboy stepson son-in-law brother-in-law father-in-law anchorman cameraman fireman strongman statesman
    fiancé emperor sultan emir ayatollah mullah batsman defenseman lineman rear-admiral patriarch heir groom policeman waiter
    """
)
FEMALE_NOUNS: Final = COURTESY_FEMALE | words(
    """
    spokeswoman chairwoman congresswoman businesswoman assemblywoman councilwoman alderwoman policewoman saleswoman
    mother daughter wife sister aunt niece granddaughter grandmother girlfriend widow queen princess nun lady girl woman schoolgirl
    stepdaughter daughter-in-law sister-in-law mother-in-law actress anchorwoman fiancée fiancee heiress waitress ballerina midwife
    bride
    """
)

# What those are who need no introduction: a paper may print "Kate Lund" first and "the prime minister" or "the singer" next. A judge,
# a lawyer or a spokesman is introduced by the office.
KNOWN_CALLINGS: Final = words(
    """
    president premier minister chancellor taoiseach king queen prince princess duke duchess pope leader mp lawmaker legislator senator
    congressman congresswoman republican democrat conservative politician governor candidate nominee billionaire tycoon mogul
    actor actress comedian singer songwriter rapper musician guitarist star celebrity author novelist writer filmmaker presenter
    player athlete striker midfielder defender goalkeeper forward winger quarterback pitcher batsman bowler golfer sprinter runner swimmer
    cyclist boxer skipper captain coach manager champion olympian driver
    """
)

# Other words for an office or a calling, as they stand before or behind a name: "the lawmaker" is a senator, "the premier" a
# prime minister. One line a word; each lists what it can take up.
OFFICE_SYNONYMS: Final = MappingProxyType(
    {
        "premier": words("minister pm taoiseach premier"),
        "pm": words("minister premier"),
        "cm": words("minister"),
        "taoiseach": words("minister premier"),
        "minister": words("minister premier pm ministers"),
        "president": words("pres"),
        "leader": words("president premier minister chancellor chairman"),
        "lawmaker": words(
            "sen senator rep representative congressman congresswoman mp mep msp mla mpp assemblyman assemblywoman legislator delegate td"
        ),
        "legislator": words(
            "sen senator rep representative congressman congresswoman mp mep msp mla mpp assemblyman assemblywoman lawmaker delegate td"
        ),
        "parliamentarian": words("mp mep msp mla mpp td lawmaker legislator"),
        "mp": words("lawmaker legislator parliamentarian"),
        "senator": words("sen"),
        "congressman": words("rep representative"),
        "congresswoman": words("rep representative"),
        "representative": words("rep"),
        "governor": words("gov"),
        "general": words("gen"),
        "colonel": words("col"),
        "major": words("maj"),
        "captain": words("capt cpt skipper"),
        "skipper": words("captain"),
        "lieutenant": words("lt"),
        "sergeant": words("sgt ssgt"),
        "admiral": words("adm"),
        "commander": words("cmdr cdr"),
        "detective": words("det"),
        "superintendent": words("supt"),
        "professor": words("prof"),
        "doctor": words("dr surgeon physician"),
        "physician": words("dr doctor surgeon"),
        "ambassador": words("envoy amb"),
        "envoy": words("ambassador"),
        "diplomat": words("ambassador envoy consul"),
        "government spokesman": words("minister"),
        "government spokeswoman": words("minister"),
        "spokesman": words("spokesperson spokesman secretary"),
        "spokeswoman": words("spokesperson spokeswoman secretary"),
        "spokesperson": words("spokesman spokeswoman secretary"),
        "chairman": words("chair chairperson"),
        "chairwoman": words("chair chairperson"),
        "chairperson": words("chair chairman chairwoman"),
        "chair": words("chairman chairwoman chairperson"),
        "ceo": words("executive"),
        "executive": words("ceo cfo coo"),
        "boss": words("executive chief head manager director secretary leader"),
        "chief": words("head commissioner secretary minister director"),
        "head": words("chief director"),
        "monarch": words("king queen emperor sultan emir ruler oba"),
        "lawyer": words("attorney counsel solicitor barrister advocate"),
        "attorney": words("lawyer counsel"),
        "solicitor": words("lawyer"),
        "barrister": words("lawyer counsel"),
        "judge": words("justice magistrate"),
        "justice": words("judge"),
        "magistrate": words("judge"),
        "actor": words("actress star"),
        "actress": words("actor star"),
        "singer": words("musician rapper songwriter singer-songwriter star"),
        "musician": words("singer guitarist pianist drummer rapper"),
        "author": words("writer novelist poet historian"),
        "writer": words("author novelist poet playwright columnist"),
        "researcher": words("scientist author professor"),
        "scientist": words("researcher professor physicist chemist biologist"),
        "academic": words("professor prof lecturer"),
        "businessman": words("billionaire tycoon mogul magnate entrepreneur developer"),
        "billionaire": words("tycoon mogul magnate businessman"),
        "tycoon": words("billionaire magnate mogul"),
        "coach": words("manager trainer"),
        "manager": words("coach"),
        "cleric": words("imam bishop archbishop priest pastor"),
        "clergyman": words("bishop archbishop priest pastor reverend rev"),
        "pastor": words("rev reverend"),
        "bishop": words("archbishop"),
        "rapper": words("singer musician"),
        "striker": words("forward"),
        "forward": words("striker"),
    }
)
