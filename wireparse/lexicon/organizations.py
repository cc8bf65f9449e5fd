"""Words that tell an organisation from a person, and organisations known by their initials.

Head words are those that end the names of public bodies, companies, courts, media and other institutions in English; the
acronyms are the ones that the AP Stylebook and newspapers print without the full name at first reference, or soon after it.
Head words in lower case, acronyms as printed.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "ACRONYMS", "BODY_FIELDS", "BODY_NOUNS", "BUSINESS_ENDINGS", "BUSINESS_KINDS", "BUSINESS_NOUNS", "BUSINESS_ORGANS", "COLLECTIVE_NOUNS", "DEMONYMS",
    "MEDIA_NOUNS", "NAMED_BODIES", "NAMED_BODY_ENDS", "NO_SURNAMES", "ORGANIZATION_HEADS", "PEOPLE_NOUNS", "PUBLIC_NOUNS", "PUBLIC_WORDS",
]  # fmt: skip

# Ends the name of an organisation, or starts it before "of": "Ministry of Defence", "Yale University".
ORGANIZATION_HEADS: Final = words(
    """
    ministry department departments agency agencies bureau office administration authority authorities commission committee subcommittee council
    board panel court tribunal senate house congress parliament assembly legislature knesset duma bundestag diet cabinet government
    police army navy force forces marines guard corps command troops military pentagon kremlin treasury exchequer customs
    university college school academy institute institution faculty laboratory laboratories lab labs library museum
    hospital clinic center centre foundation fund trust charity society association federation confederation union unions league
    club party coalition alliance front movement campaign committee caucus conference convention network organisation
    organization group groups company companies corporation corp inc incorporated ltd limited llc llp plc gmbh ag sa nv bv co cos bros
    holdings industries enterprises partners associates ventures capital bank banks bancorp insurance airlines airways motors motor
    energy oil gas electric power petroleum steel mining pharmaceuticals pharma biotech technologies technology systems software solutions
    services service media news times post journal tribune herald gazette telegraph guardian mail mirror press observer chronicle
    globe star examiner review magazine newspaper radio television tv channel broadcasting studios pictures entertainment
    records books publishers publishing airlines railways railway rail transit post parcel logistics stores store foods restaurants
    hotel hotels resorts church diocese archdiocese synagogue mosque vatican see temple ministries mission
    team united city rovers wanderers athletic fc stadium nations states emirates embassy consulate mission secretariat
    registry chamber register service survey observatory forum initiative project program programme taskforce force
    pac lobby pac watch watchdog action council watch international global worldwide americas group monitor
    consult poll polls index report reserve research analytics strategies advisors advisers consulting communications
    """
)  # fmt: skip

# Names of bodies that have no head word to tell by.
NAMED_BODIES: Final = frozenset(
    {
        "TD Bank", "TD Securities",
        "No 10", "No. 10", "Number 10", "White House", "Downing Street", "Buckingham Palace", "Kensington Palace", "Capitol Hill", "Wall Street", "Scotland Yard",
        "Kremlin", "Pentagon", "Hamas", "Hezbollah", "Hizbollah", "Taliban", "Islamic State", "Fatah", "Houthis", "Boko Haram",
        "al-Qaida", "al-Qaeda", "al-Shabab", "Amnesty", "Reuters", "Bloomberg", "Facebook", "Google", "Twitter", "Microsoft",
        "Apple", "Amazon", "Meta", "Tesla", "Boeing", "Airbus", "Toyota", "Volkswagen", "Samsung", "Sony", "Nike", "Walmart", "Uber",
        "Netflix", "YouTube", "TikTok", "Instagram", "WikiLeaks", "Politico", "POLITICO", "Axios", "Breitbart", "Congress",
        "Eskom", "Transnet", "Sasol", "Safaricom", "Petrobras", "Pemex", "Ecopetrol", "Codelco", "Embraer", "Gazprom", "Rosneft", "Rosatom",
        "Lukoil", "Sberbank", "Aeroflot", "Naftogaz", "Ukrenergo", "Energoatom", "Aramco", "Equinor", "Vattenfall", "Fortum", "Orsted",
        "Ørsted", "Maersk", "Novartis", "Nestle", "Nestlé", "Glencore", "Airtel", "Infosys", "Wipro", "Flipkart", "Huawei", "Xiaomi",
        "Alibaba", "Tencent", "ByteDance", "Foxconn", "Hyundai", "Toshiba", "Hitachi", "Panasonic", "Nissan", "Mitsubishi", "Renault",
        "Peugeot", "Citroen", "Siemens", "Bayer", "Lufthansa", "Ryanair", "Qantas", "Vodafone", "Ofcom", "Ofgem", "Ofsted", "Unicef",
        "UNICEF", "Unesco", "UNESCO", "Frontex", "Eurostat", "Nasdaq", "Pfizer", "Moderna", "AstraZeneca", "Starbucks", "FedEx", "Verizon",
        "Parliament", "Senate", "Interpol", "Europol", "Quinnipiac", "Gallup", "Pew", "Xinhua", "Yonhap", "Kyodo", "Sputnik",
    }
)  # fmt: skip
# The last words of their names.
NAMED_BODY_ENDS: Final = frozenset(name.rsplit(" ", 1)[-1] for name in NAMED_BODIES)

# Lower-case nouns for one organisation: "the company", "the ministry". Taken up again with "it" (or "they").
BODY_NOUNS: Final = words(
    """
    ministry department agency bureau office administration authority commission committee subcommittee council board panel court
    tribunal senate congress parliament assembly legislature cabinet government military army navy university college school academy
    institute institution laboratory lab library museum hospital clinic center centre foundation fund trust charity society
    association federation confederation union league club party coalition alliance movement campaign caucus network organisation
    organization group company corporation firm business bank insurer airline carrier automaker carmaker manufacturer maker retailer chain
    startup start-up conglomerate utility operator developer publisher broadcaster newspaper paper magazine outlet website site
    channel station platform service watchdog regulator monitor nonprofit non-profit think-tank thinktank embassy consulate
    mission secretariat church diocese archdiocese vatican jury team force command chamber brand giant lender drugmaker chipmaker
    tank intelligence treasury blog app band duo firm brand supermarket brewer miner studio label agency kingdom state country nation republic city county island
    """
)  # fmt: skip

# Lower-case nouns for a business, and words in the names of bodies that are none.
BUSINESS_NOUNS: Final = words(
    """
    company firm business bank insurer airline carrier automaker carmaker manufacturer maker retailer chain startup start-up conglomerate
    utility developer publisher brand giant lender drugmaker chipmaker supermarket brewer miner studio label
    """
)
# The last word of the name of a company, in lower case; what tells one kind of company from another is listed again by its noun.
BUSINESS_ENDINGS: Final = words(
    """
    inc corp corporation co company ltd limited plc llc ag se nv group holdings bank bancorp steel motor motors airlines airways air
    industries energy pharma pharmaceuticals technologies technology foods oil gas petroleum power electric cement telecom telecommunications
    chemicals mining minerals resources insurance assurance financial capital partners ventures studios pictures entertainment games software
    labs electronics semiconductor semiconductors aerospace aviation automotive stores supermarkets retail brands beverages breweries
    hotels resorts properties realty logistics shipping
    """
)
BUSINESS_KINDS: Final = MappingProxyType(
    {
        "bank": words("bank bancorp financial"), "lender": words("bank bancorp financial"),
        "airline": words("airlines airways air aviation"), "carrier": words("airlines airways air aviation telecom shipping"),
        "insurer": words("insurance assurance"), "miner": words("mining minerals resources"),
        "automaker": words("motor motors automotive"), "carmaker": words("motor motors automotive"),
        "drugmaker": words("pharma pharmaceuticals"), "chipmaker": words("semiconductor semiconductors electronics"),
        "retailer": words("stores supermarkets retail"), "supermarket": words("stores supermarkets retail"),
        "brewer": words("breweries beverages"), "developer": words("properties realty group"), "studio": words("studios pictures games"),
        "publisher": frozenset(),
    }
)  # fmt: skip
# Organs of a company: "it" and "the company" are the company, not its board.
BUSINESS_ORGANS: Final = words("board management leadership")
PUBLIC_WORDS: Final = words(
    """
    department ministry agency bureau commission committee council board court congress senate house parliament government police army navy
    military guard administration authority office university school union party nations secretariat treasury embassy kremlin pentagon
    """
)

# Nouns of one sort of public body: what is called by another noun ("Labour Union") is not taken up with them ("the ministry").
# What a body is for, where that tells it from its like: "the fire department" is not the police's.
BODY_FIELDS: Final = words(
    """
    agriculture aviation commerce corrections defence defense drug education election elections energy environment finance fire food
    foreign health highway housing immigration intelligence interior justice labor labour news parks police sanitation space tax trade
    transport transportation treasury water weather
    """
)
PUBLIC_NOUNS: Final = words(
    "ministry court council parliament senate university union police army navy embassy government"
)

# What a body is, named behind its name: "the Associated Press | news agency".
MEDIA_NOUNS: Final = words(
    "news agency newspaper website magazine network daily channel broadcaster newswire wire service site"
)

# Singular in form, many in fact: "police say", "the public thinks".
COLLECTIVE_NOUNS: Final = words(
    "police staff crew public media press crowd family couple jury majority minority leadership clergy cavalry audience "
    "establishment opposition electorate people public personnel prosecution defense defence"
)

# Heads of bodies that no person is called by, whatever given name stands before them: "Kent Police", "Austin Hospital".
NO_SURNAMES: Final = words(
    "police university hospital college ministry council department school authority agency institute association committee"
)

# Plurals of people, by what they do or where they stand, that open a sentence without an article: "Critics said". None is a surname.
PEOPLE_NOUNS: Final = words(
    """
    academics accountants activists admirers adults adversaries advisors agents anchors apologists applicants architects arsonists artists
    astronauts astronomers athletes attendees auctioneers auditors authors backers bankers biologists bloggers borrowers boys broadcasters
    brokers builders buyers bystanders campaigners candidates captors caregivers chefs chemists children citizens civilians classmates
    clerics climbers clinicians coaches collectors columnists combatants commentators commissioners commuters competitors complainants
    conductors congressmen constituents consultants consumers contractors correspondents councillors councilors coroners creditors critics
    customers cyclists dealers delegates demonstrators deputies designers detainees detectives detractors developers dignitaries diners
    diplomats directors dissidents distributors divers donors drivers economists editors educators elders electors employees employers
    engineers enthusiasts entrepreneurs environmentalists epidemiologists evacuees examiners executives exporters families fans farmers
    fighters filmmakers firefighters fishermen followers forecasters fugitives gamblers gardeners geologists girls governors graduates
    guards guests gunmen handlers headteachers historians homeowners hostages hunters importers inhabitants inmates inspectors
    instructors insurers insurgents intellectuals investigators investors islamists islanders jihadists jihadis journalists jurors
    kidnappers landlords lawmakers lawyers leaders lecturers legislators lenders liberals librarians lobbyists locals lovers loyalists
    managers manufacturers marchers mayors mechanics mediators medics members merchants meteorologists migrants militants miners ministers
    mobsters moderators monitors motorists mourners musicians nationalists naturalists negotiators neighbors neighbours novelists nurses
    observers occupants officers officials onlookers operators opponents organisers organizers owners paramedics parents parishioners
    participants partners passengers passers-by pathologists patients patrons pedestrians peers pensioners people performers pharmacists
    physicians physicists pilots pirates plaintiffs players pollsters pollers practitioners preachers prisoners producers professors
    programmers promoters proponents prosecutors protesters protestors providers psychiatrists psychologists publishers pundits pupils
    ranchers readers rebels recruiters refugees regulators relatives reporters rescuers researchers reservists residents respondents
    retailers retirees reviewers rioters rivals runners sailors salespeople scholars scientists seismologists sellers senators
    separatists settlers shareholders shoppers shopkeepers skeptics sceptics smugglers soldiers sociologists specialists spectators
    spokesmen spokespeople staffers statisticians strategists strikers students subscribers suffragists supervisors suppliers surgeons surveyors survivors
    suspects sympathizers teachers teammates technicians teenagers tenants terrorists therapists tourists traders traffickers trainers
    travelers travellers trustees truckers users vendors veterans veterinarians victims viewers villagers visitors volunteers voters
    watchers whistleblowers winners witnesses women workers worshippers writers youngsters youths
    """
)

# The adjectives and nouns of countries and regions, that stand before an office: "Russian President".
DEMONYMS: Final = words(
    """
    afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani
    bahamian bahraini bangladeshi belarusian belgian bolivian bosnian botswanan brazilian british bulgarian burmese burundian cambodian
    cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish
    dominican dutch ecuadorian ecuadorean egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish french
    gabonese gambian georgian german ghanaian greek guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian
    iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz lao
    laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese
    mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian
    nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine polish portuguese qatari romanian
    russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovakian slovenian somali spanish sudanese
    surinamese swazi swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan tunisian turkish turkmen ugandan
    ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
    californian texan bavarian scandinavian balkan baltic nordic latin hispanic latino muslim christian jewish catholic
    evangelical protestant orthodox sunni shiite shia hindu buddhist sikh mormon
    north south east west northern southern eastern western central
    """
)

ACRONYMS: Final = MappingProxyType(
    {
        "UN": "United Nations", "U.N.": "United Nations", "EU": "European Union", "E.U.": "European Union", "AU": "African Union",
        "US": "United States", "U.S.": "United States", "UK": "United Kingdom", "U.K.": "United Kingdom", "UAE": "United Arab Emirates",
        "NATO": "North Atlantic Treaty Organization", "WHO": "World Health Organization", "WTO": "World Trade Organization",
        "IMF": "International Monetary Fund", "IAEA": "International Atomic Energy Agency", "ICC": "International Criminal Court",
        "ICJ": "International Court of Justice", "OECD": "Organisation for Economic Co-operation and Development",
        "OPEC": "Organization of the Petroleum Exporting Countries", "ASEAN": "Association of Southeast Asian Nations",
        "OSCE": "Organization for Security and Co-operation in Europe", "UNICEF": "United Nations Children's Fund",
        "UNHCR": "United Nations High Commissioner for Refugees", "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
        "UNRWA": "United Nations Relief and Works Agency", "WFP": "World Food Programme", "ICRC": "International Committee of the Red Cross",
        "FBI": "Federal Bureau of Investigation", "CIA": "Central Intelligence Agency", "NSA": "National Security Agency",
        "DHS": "Department of Homeland Security", "ICE": "Immigration and Customs Enforcement", "DOJ": "Department of Justice",
        "FTC": "Federal Trade Commission", "FCC": "Federal Communications Commission", "FDA": "Food and Drug Administration",
        "CDC": "Centers for Disease Control and Prevention", "EPA": "Environmental Protection Agency", "FAA": "Federal Aviation Administration",
        "NTSB": "National Transportation Safety Board", "SEC": "Securities and Exchange Commission", "IRS": "Internal Revenue Service",
        "FEMA": "Federal Emergency Management Agency", "NASA": "National Aeronautics and Space Administration",
        "NOAA": "National Oceanic and Atmospheric Administration", "USGS": "U.S. Geological Survey", "TSA": "Transportation Security Administration",
        "FEC": "Federal Election Commission", "DNC": "Democratic National Committee", "RNC": "Republican National Committee",
        "GOP": "Republican Party", "ACLU": "American Civil Liberties Union", "NAACP": "National Association for the Advancement of Colored People",
        "NRA": "National Rifle Association", "CBO": "Congressional Budget Office", "GAO": "Government Accountability Office",
        "NYPD": "New York Police Department", "LAPD": "Los Angeles Police Department", "IDF": "Israel Defense Forces",
        "PLO": "Palestine Liberation Organization", "NHS": "National Health Service", "ONS": "Office for National Statistics",
        "CMA": "Competition and Markets Authority", "CPS": "Crown Prosecution Service", "FCA": "Financial Conduct Authority",
        "BBC": "British Broadcasting Corporation", "ECB": "European Central Bank", "SNP": "Scottish National Party",
        "DUP": "Democratic Unionist Party", "RCMP": "Royal Canadian Mounted Police", "CBC": "Canadian Broadcasting Corporation",
        "RSF": "Rapid Support Forces", "HRW": "Human Rights Watch", "AP": "The Associated Press", "AFP": "Agence France-Presse",
        "WSJ": "The Wall Street Journal", "NYT": "The New York Times", "FIFA": "Fédération Internationale de Football Association",
        "UEFA": "Union of European Football Associations", "IOC": "International Olympic Committee", "NBA": "National Basketball Association",
        "NFL": "National Football League", "BJP": "Bharatiya Janata Party", "ANC": "African National Congress",
        "Fed": "Federal Reserve", "Met": "Metropolitan Police",
    }
)  # fmt: skip
