"""News agencies, press-release wires and the papers and sites that stand where an agency does in a dateline.

One line each: canonical name | other printed forms, apart by ";" | house style, a key of `HOUSE_STYLES`. Names, aliases and
styles as the agencies print them in their own English copy (AP and Reuters stylebooks, the houses' wires and sites).
"""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.lexicon._words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["AGENCIES", "ASIDES", "DESKS", "HOUSE_STYLES", "KICKERS", "MEDIA_NOUNS", "PHOTO_WORDS", "PUBLICATIONS", "SLUGS", "canonical_names", "house_styles", "printed_names"]

HOUSE_STYLES: Final = MappingProxyType(
    {
        # {CITY} {City}: place; {, Region}: its region with comma; {Mon.} Oct. {Mon} Oct {Month} October {mes} oct; {d} {dd} day
        "ap": "{CITY}{, Region} ({name}) —",
        "ap-wire": "{CITY}{, Region} ({name}) -",
        "ap-teletype": "{CITY}{, Region} ({name}) _",
        "dated": "{CITY}{, Region}, {Mon.} {d} ({name}) --",
        "dated-hyphen": "{CITY}{, Region}, {Mon} {d} ({name}) -",
        "dated-title": "{City}{, Region}, {Mon} {d} ({name}) -",
        "dated-year": "{CITY}{, Region}, {Mon} {d}, {yyyy} ({name}) -",
        "date-only": "{Mon.} {d} ({name}) —",
        "name-only": "({name}) --",
        "tass": "{CITY}, {Month} {d}. /{name}/.",
        "interfax": "{CITY}. {Mon} {d} ({name}) -",
        "pti": "{City}, {Mon} {d} ({name})",
        "ani": "{City} [India], {Month} {d} ({name}):",
        "app": "{CITY}, {Mon} {d} ({name}):",
        "bernama": "{CITY}, {d} {Mon} ({name}) --",
        "efe": "{City}, {d} {mes} ({name}).-",
        "dpa": "{City} ({name}) -",
        "dpa-dated": "{City}, {d} {Mon} ({name}) -",
        "ansa": "({name}) - {CITY}, {MONTH} {d} -",
        "vna": "{City} ({name}) –",
        "irna": "{City}, {Mon} {d}, {name} –",
        "sana": "{City}, {name} -",
        "jiji": "{City}, {Mon.} {d} ({name})--",
        "kcna": "{City}, {Month} {d} ({name}) --",
        "wam": "{CITY}, {d}th {Month}, {yyyy} ({name}) --",
        "spa": "{City}, {Month} {dd}, {yyyy}, {name} --",
        "fbis": "{CITY}, {d} {MON} {yy} ({NAME}) --",
        "telegraph": "{CITY}, {Mon.} {d}, {yyyy} ({name})--",
        "release-slash": "{CITY}{, Region}, {Mon.} {d}, {yyyy} /{name}/ --",
        "release-bracket": "{CITY}{, Region}, {Month} {dd}, {yyyy} ({name}) --",
        "business-wire": "{CITY}{, Region}--({name})--",
        "newsfile": "{City}{, Region}--({name} - {Month} {d}, {yyyy}) -",
        "accesswire": "{CITY}{, Region} / {name} / {Month} {d}, {yyyy} /",
        "prweb": "{City}{, Region} ({name}) {Month} {dd}, {yyyy} --",
    }
)
"""House styles of datelines, as templates that tests render and read back."""

AGENCIES: Final = """
AP|Associated Press;The Associated Press;A.P.;APTN;AP Exclusive;Assoc. Press;AP News|ap
Reuters|Reuter;Reuter's;RTR;RTRS;Thomson Reuters;Reuters Life!;Reuters Health;Reuters Breakingviews;REUTERS|dated-hyphen
AFP|Agence France-Presse;Agence France Presse;AFP-Jiji;Agence France-Presse (AFP)|dated-hyphen
UPI|United Press International;U.P.I.|date-only
UP|United Press;U.P.|telegraph
INS|International News Service;I.N.S.|telegraph
Xinhua|Xinhua News Agency;NCNA;New China News Agency;Hsinhua|dated
China Daily|China Daily/ANN|ap
CNS|China News Service;Chinanews|ap
TASS|ITAR-TASS;Itar-Tass;Tass|tass
Interfax|Interfax-Ukraine;Interfax-AVN;Interfax-Kazakhstan;Interfax-Religion|interfax
RIA Novosti|RIA;RIA News;Novosti;APN;RIA Novosti/Sputnik|dated-hyphen
Sputnik|Sputnik News;Sputnik International|ap-wire
Ukrinform||ap-wire
UNIAN||ap
BelTA|BELTA|dated-hyphen
Kazinform||ap-wire
Trend|Trend News Agency|ap-wire
APA-Economics||ap-wire
Azertac|AZERTAC;AzerTAc|dated-hyphen
Armenpress|ARMENPRESS|dated-hyphen
Kyodo|Kyodo News;Kyodo News Service;KYODO|ap-wire
Jiji Press|Jiji|jiji
NHK|NHK World|ap
Yonhap|Yonhap News;Yonhap News Agency;Yonhap News TV|dated
Newsis||dated
KCNA|Korean Central News Agency|kcna
CNA|Central News Agency;Focus Taiwan;CNA Taiwan|dated
PTI|Press Trust of India;PTI Bhasha|pti
ANI|Asian News International;ANI News|ani
IANS|Indo-Asian News Service;IANS/WAM;India Abroad News Service|pti
UNI|United News of India|pti
PIB|Press Information Bureau|pti
APP|Associated Press of Pakistan|app
Online|Online International News Network;ONLINE|app
INP|Independent News Pakistan|app
PPI|Pakistan Press International|app
NNI|News Network International|app
PID|Press Information Department|app
BSS|Bangladesh Sangbad Sangstha|dated-year
UNB|United News of Bangladesh|dated-year
RSS|Rastriya Samachar Samiti|pti
Bernama|BERNAMA|bernama
Antara|ANTARA;ANTARA News;LKBN Antara|dpa
VNA|Vietnam News Agency;VNS;Vietnam News Service|vna
TNA|Thai News Agency|ap-wire
PNA|Philippine News Agency|ap
PIA|Philippine Information Agency|ap
AKP|Agence Kampuchea Presse|vna
KPL|KPL Lao News Agency|vna
Montsame|MONTSAME|kcna
Pajhwok|Pajhwok Afghan News|ap-wire
Khaama|Khaama Press;KP|ap-wire
EFE|Agencia EFE;Efe;EFE News;ACAN-EFE;ACAN - EFE|efe
Europa Press|EUROPA PRESS;EP|efe
ANSA||ansa
AGI|Agenzia Italia|ap-wire
AKI|Adnkronos;AKI/Adnkronos|ap-wire
dpa|DPA;Deutsche Presse-Agentur;dpa-AFX;dpa international|dpa
epd|EPD|dpa
KNA||dpa
ADN|ADN/ND|fbis
DW|Deutsche Welle|ap-wire
APA|Austria Presse Agentur;Austria Press Agency|dpa
ATS|ATS/SDA;SDA;Keystone-SDA|dpa
Swissinfo|swissinfo.ch|dpa
Belga|BELGA;Belga News Agency|irna
ANP|Algemeen Nederlands Persbureau|dpa
NTB|Norsk Telegrambyrå|dpa-dated
TT|Tidningarnas Telegrambyrå|dpa
Ritzau|Ritzaus Bureau|dpa
STT|STT-Lehtikuva|dpa
BNS|Baltic News Service|dated-hyphen
ELTA||dated-hyphen
LETA||dated-hyphen
Lusa|LUSA;Agência Lusa|efe
PAP|Polish Press Agency|dated-title
CTK|ČTK;Czech News Agency|dated-title
TASR||dated-title
SITA||dated-title
MTI|Hungarian News Agency|dated-title
Tanjug|TANJUG|dated-hyphen
Beta|BETA|ap-wire
FoNet||ap-wire
Hina|HINA|dated-hyphen
STA|Slovenian Press Agency|dated-title
FENA||dated-hyphen
SRNA||dated-hyphen
MIA||dated-title
ATA||dated-title
BTA|Bulgarian News Agency|dated-title
Agerpres|AGERPRES;Rompres|dated-title
AMNA|ANA-MPA;ANA;Athens News Agency;Athens Macedonian News Agency|dated-title
CNA Cyprus|Cyprus News Agency|dated-title
Anadolu|AA;Anadolu Agency;Anadolu Ajansi|ap-wire
DHA|Demirören News Agency;Dogan News Agency|ap-wire
IHA||ap-wire
IRNA|Islamic Republic News Agency|irna
ISNA|Iranian Students' News Agency|ap
Fars|FNA;Fars News Agency|ap
Mehr|MNA;Mehr News Agency|dated
Tasnim|TASNIM|ap
Press TV||ap
SANA|Syrian Arab News Agency|sana
NNA|National News Agency|ap-wire
Petra|PETRA;Jordan News Agency|jiji
WAFA|Palestine News Agency|dated-title
Ma'an|Ma'an News Agency|vna
INA|Iraqi News Agency;QNA-INA|dated-hyphen
NINA||dated-hyphen
WAM|Emirates News Agency|wam
QNA|Qatar News Agency|dated-title
KUNA|Kuwait News Agency|dated
SPA|Saudi Press Agency|spa
BNA|Bahrain News Agency|dated
ONA|Oman News Agency|vna
Saba|SABA;Yemen News Agency|dated-title
MENA|Middle East News Agency|dated-hyphen
LANA|Jana;JANA|dated-title
TAP|Tunis Afrique Presse|dated-title
APS|Algeria Press Service;Algerie Presse Service|dated-title
MAP|Maghreb Arabe Presse|dated-title
SUNA|Sudan News Agency|dated-title
ENA|Ethiopian News Agency|dated-title
SONNA||dated-title
PANA|Panapress;Pan-African News Agency;Panafrican News Agency|ap
NAN|News Agency of Nigeria|dated-year
GNA|Ghana News Agency|irna
KNA Kenya|Kenya News Agency|dated-title
SAnews|SAnews.gov.za;BuaNews;SA News|ap-wire
SAPA|Sapa;South African Press Association|ap
ANA South Africa|African News Agency;African News Agency (ANA)|ap
NAMPA|Nampa|dated
ZIANA|New Ziana;Ziana|dated-title
ANGOP|Angop|ap-wire
AIM|Agencia de Informacao de Mocambique|dated-title
APO|APO Group;African Press Organization|release-slash
CP|Canadian Press;The Canadian Press;La Presse Canadienne;CP Wire|ap
QMI|QMI Agency|ap
Notimex|NOTIMEX|fbis
Prensa Latina|PL;PRENSA LATINA|dated-title
Telam|Télam;TELAM|efe
NA|Noticias Argentinas|fbis
DyN|DYN|fbis
Andina|ANDINA|dated-title
Agencia Brasil|Agência Brasil;ABr|vna
Colprensa|COLPRENSA|efe
ABI|Agencia Boliviana de Informacion|efe
AVN|Agencia Venezolana de Noticias|efe
CMC|Caribbean Media Corporation|app
CANA|Caribbean News Agency|dated
JIS|Jamaica Information Service|app
AAP|Australian Associated Press|ap-wire
NZPA|New Zealand Press Association|dated-hyphen
NZN|NZ Newswire|ap-wire
PACNEWS|Pacnews|app
PA|Press Association;PA Media;The Press Association|ap-wire
JTA|Jewish Telegraphic Agency;JTA.org|ap
JNS|JNS.org;Jewish News Syndicate|ap
RNS|Religion News Service|ap
Catholic News Service|OSV News|ap
UCAN|UCA News|ap
ENI|Ecumenical News International|ap
IPS|Inter Press Service;Interpress Service;INTERPRESS AGENCY;INTERPRESS AGENCY [IPS]|dated-title
Gemini|Gemini News Service|ap
IRIN|The New Humanitarian|dated
Bloomberg|Bloomberg News;BLOOMBERG;Bloomberg Business;Bloomberg Opinion|name-only
Dow Jones|Dow Jones Newswires;Dow Jones Newswire;DJ|ap-wire
MarketWatch|CBS MarketWatch;MarketWatch.com|ap
AFX|AFX News;AFX News Limited|ap-wire
CNN|CNN Business;CNN Newsource;CNN.com;CNN/Money;CNNMoney;CNN Wire;CNN International|dpa
NPR||ap
VOA|VOA News;Voice of America|ap
RFE/RL|Radio Free Europe/Radio Liberty;RFERL|ap
RFA|Radio Free Asia|ap
BBC|BBC News;BBC Sport|ap
ABC|ABC News;ABC NEWS|ap
CBS|CBS News;CBS NEWS;CBS/AP|ap
NBC|NBC News;NBC NEWS|ap
Fox News|FOX News;FOXNews.com;FOX|ap
CBC|CBC News;CBC SPORTS ONLINE;CBC Sports|ap
CTV|CTV News|ap
CNBC||ap
ESPN|ESPN.com|ap
Sports Network|The Sports Network|ap-wire
SportsTicker|Ticker;Sports Ticker|ap
Field Level Media|FLM|ap
Stats Perform|STATS|ap
KRT|Knight Ridder;Knight Ridder Newspapers;Knight Ridder/Tribune|ap
TNS|Tribune News Service|ap
MCT|McClatchy;McClatchy Newspapers;McClatchy-Tribune|ap
Gannett|Gannett News Service;GNS|ap
Scripps Howard|Scripps Howard News Service;SHNS|ap
Cox|Cox News Service;Cox Newspapers|ap
Copley|Copley News Service|ap
Newhouse|Newhouse News Service|ap
States Newsroom|Stateline|ap
The Center Square||ap
Capitol News Service||ap
City News Service||ap
Courthouse News|CN;Courthouse News Service|ap
Bay City News|BCN|ap
WENN|World Entertainment News Network|ap
HealthDay|HealthDayNews;HealthDay News;HealthDay Reporter|name-only
IDG News Service|IDG;IDG NEWS SERVICE|dated
Army News Service|ARNEWS|dated
AFPN|Air Force Print News;AFNS;Air Force News Service|ap
AFPS|American Forces Press Service;DoD News|dated
NNS|Navy News Service|ap
State News Service|US Fed News|dated
FBIS|Foreign Broadcast Information Service|fbis
PRNewswire|PR Newswire;PRNewswire-FirstCall;PRNewswire-USNewswire;PRNewswire-PRWeb;PRNewswire-Asia;PRN;PR NEWSWIRE;PRNewswire-iReach|release-slash
Business Wire|BUSINESS WIRE;BusinessWire;Businesswire|business-wire
GlobeNewswire|GLOBE NEWSWIRE;Globe Newswire;GLOBENEWSWIRE;PRIME NEWSWIRE;PrimeNewswire|release-bracket
Accesswire|ACCESSWIRE;ACCESS Newswire;Access Newswire|accesswire
Newsfile|Newsfile Corp.;Newsfile Corp;NEWSFILE CORP;TheNewswire|newsfile
CNW|CNW Group;CNW Telbec;Canada NewsWire|release-slash
Marketwire|Marketwired;MARKETWIRE;MARKETWIRED;Market Wire;Marketwired Canada;Market Wire via COMTEX|newsfile
EIN Presswire|EINPresswire;EINPresswire.com;EIN News|release-slash
PRWeb|PRWEB;PRWeb.com|prweb
24-7PressRelease|24-7PressRelease.com;24-7 Press Release|release-slash
Send2Press|Send2Press Newswire;SEND2PRESS NEWSWIRE|release-bracket
eReleases||release-slash
Newswire|Newswire.com|release-slash
U.S. Newswire|US Newswire;USNewswire|release-slash
ZAWYA||release-slash
Media OutReach|Media OutReach Newswire;Media OutReach Ltd|release-slash
ASCRIBE|AScribe Newswire|release-slash
ACN Newswire|JCN Newswire;ACN Newswire via SEAPRWire.com|release-slash
IssueWire||release-bracket
Baystreet|Baystreet.ca|release-slash
STREETINSIDER|StreetInsider.com|ap
"""
"""The registry: canonical name | aliases apart by ";" | house style."""

PUBLICATIONS: Final = """
New York Times|The New York Times;NYTimes|Washington Post|The Washington Post|washingtonpost.com|Los Angeles Times|L.A. Times
LA Times|Chicago Tribune|USA Today|USA TODAY|USATODAY.com|Wall Street Journal|The Wall Street Journal|Boston Globe|Boston Herald
San Francisco Chronicle|SF Chronicle|Seattle Times|Seattle Post-Intelligencer|Denver Post|Miami Herald|Houston Chronicle|Newsday
Philadelphia Inquirer|Christian Science Monitor|The Christian Science Monitor|Financial Times|FT.com|The Guardian|Guardian
The Independent|The Times|The Daily Telegraph|The Telegraph|The Sun|Daily Mail|The Mirror|The Scotsman|Irish Times|The Irish Times
Toronto Star|Globe and Mail|The Globe and Mail|National Post|Sydney Morning Herald|The Age|The Australian|NZ Herald
Jerusalem Post|The Jerusalem Post|Haaretz|Times of Israel|Arab News|Gulf News|Gulf Times|Khaleej Times|The National|Dawn
The Hindu|Times of India|The Times of India|Hindustan Times|Indian Express|The Indian Express|Rediff|rediff.com|Sify|NDTV
Daily Star|Straits Times|The Straits Times|Channel NewsAsia|South China Morning Post|SCMP|Japan Times|Korea Herald|Korea Times
Newsweek|Time|TIME|Business Week|BusinessWeek|BusinessWeek Online|Forbes|Forbes.com|Fortune|The Economist|Barron's|TheStreet
TheStreet.com|Motley Fool|The Motley Fool|Investor's Business Daily|Kiplinger|SmartMoney|Morningstar|New Ratings|newratings.com
PC World|PC Magazine|Macworld|MacCentral|Computerworld|InfoWorld|Network World|InformationWeek|InternetWeek|eWEEK|EWeek
CRN|TechWeb|TechNewsWorld|NewsFactor|NewsFactor Network|Ziff Davis|CNET|CNET News.com|ZDNet|Wired|Wired News|The Register
SiliconValley.com|Slashdot|p2pnet.net|BetaNews|Internetnews.com|internetnews.com|EE Times|Space.com|SPACE.com|Space Daily
New Scientist|National Geographic|National Geographic News|Nature|Science|Scientific American|LiveScience|Jet Propulsion Lab
NASA|Spaceflight Now|Variety|Hollywood Reporter|The Hollywood Reporter|Billboard|Rolling Stone|E! Online|Backstage|People
Sporting News|The Sporting News|SI.com|FOXSports.com|MLB.com|NFL.com|NBA.com|NHL.com|PGATour.com|Sky Sports|Eurosport|SportsLine
Al-Jazeera|Al Jazeera|Aljazeera.Net|IslamOnline.net|Masnet|Middle East Online|Electronic Intifada|Radio Venceremos
Radio Cadena YSKL|Domestic Service|Radio Havana|Radio Moscow|Radio Pakistan|PanARMENIAN.Net|Mercopress|MercoPress|Axios|Politico
POLITICO|Popular Science|Sports Illustrated|Business 2.0|Red Herring|Fast Company|Entertainment Weekly|EW.com|Consumer Reports
U.S. News & World Report|Foreign Policy|The Atlantic|The New Yorker|Vanity Fair|Mashable|TechCrunch|Engadget|Gizmodo|The Verge
Ars Technica|Quartz|Vox|BuzzFeed|BuzzFeed News|Business Insider|Seeking Alpha|Benzinga|Zacks|TheWrap|Deadline|TMZ|Yahoo Sports
CBS Sports|Fox Sports|NBC Sports|SB Nation|The Athletic|Bleacher Report|Phys.org|ScienceDaily|EurekAlert|WebMD|MedPage Today
STAT|Kaiser Health News|ProPublica|Mother Jones|The Nation|National Review|Daily Beast|The Daily Beast|Daily Caller|The Intercept
Middle East Eye|Al Arabiya|Al-Monitor|People's Daily|Global Times|Caixin|Nikkei|Nikkei Asia|Asahi Shimbun|Yomiuri Shimbun
Hankyoreh|Jamaica Observer|Jamaica Gleaner|The Hill|Roll Call|Salon|Slate|Huffington Post|HuffPost|Breitbart|Newsmax|Capital Times|Deseret News|The Tennessean
"""
"""Papers, magazines, stations and sites that print their own name in agency position, apart by "|"."""

MEDIA_NOUNS: Final = words(
    """
    agency associated broadcasting bulletin bureau business canal channel chronicle company corporation courier daily digest dispatch
    echo emisoras examiner express gazette globe guardian herald inquirer insider journal ledger mail magazine media mercury mirror monitor network
    news newspaper newspapers newsroom newswire newswires observer online observador post press radio record register report reporter
    reports review sentinel service services sports standard star statesman sun syndicate telegram telegraph television television times
    today tribune tv weekly wire wires world lab laboratory fool
    """
)
"""Words that end the name of a medium: a capitalised name that ends so can stand in agency position."""

KICKERS: Final = words(
    """
    a advisory alert also an analysis and announcement answer at attention audio background blog bottom breaking briefing briefs bulletin but
    by caution clarification column comment commentary corrected correction corrections date datebook developing developments editor
    editorial editorials email essay event eds exclusive explainer fact factbox facts feature file first flash focus for from gallery
    headline headlines help here highlights how if important in info insight interview interviews it just key kicker last
    latest lead lede letter letters list live lookahead match memo more name next not note notebook notes now obituary on one op opinion
    or our out outlook overview page part pct phone photo photos picture pictures play pm poll preview price profile q question quiz quote
    quotes rating read recap recipe repeat result results review roundup rule scene schedule score scores session share shr size snap so sources
    special spoiler spotlight statement status step stocks story summary survey table tel that the then there this timeline tip tips title
    today tomorrow tonight top topic topshot total transcript update updated updates urgent video view watch weather what when where who why
    winner with world wrap writethru wrapup yesterday yes you your breakingnews bio correspondent reporter staff
    arts athletics baseball basketball boxing books budget business cinema consumer courts cricket crime culture cycling economics
    economy education election elections entertainment environment fashion features film finance food football gardening golf
    gymnastics health hockey lifestyle local markets metro mlb motoring motorsport music nation national nba nfl nhl olympics
    opinions people politics property racing recipes religion rugby science showbiz skiing soccer sport sports style swimming
    tech technology television tennis theater theatre traffic travel trends weekend wrestling rumor rumour spoiler obituaries
    afc africa americas asia bonds brent bullion cocoa coffee commodities copper corn cotton crude equities europe forex futures gold
    grains makes metals nfc oil serves silver soybeans sugar wheat
    previously related sponsored advertisement transcripts horoscope crossword
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december noon midnight morning evening
    """
)
"""Words that open a line before a dash and are no place: kickers, slugs, labels of tables."""


DESKS: Final = words(
    "bad big breaking business daily entertainment evening fake good great hard international latest local morning "
    "national old political sad sports that top weekly world"
)
"""Words that make a kicker, not an outlet, of a medium's noun: "Good News", "Latest Report"."""

SLUGS: Final = words(
    "ADVISORY ALERT ANALYSIS BREAKINGVIEWS BRIEF BUZZ COLUMN CORRECTED CORRECTION DIARY DEALTALK EXCLUSIVE FACTBOX FEATURE "
    "FOCUS INSIGHT INSTANT INTERVIEW LEAD POLL PREVIEW PRESS REFILE REPEAT RPT SCENARIO SNAPSHOT SPECIAL TABLE TEXT TIMELINE "
    "UPDATE WITNESS WRAPUP"
)
"""Revision and series slugs that Reuters and others set before a headline or dateline: "RPT --", "UPDATE 2-"."""

ASIDES: Final = words("delayed special corrected updated update exclusive continued cont")
"""What a bracket of a dateline may say beside an agency's name: "ROME, Jan. 3 (Delayed) (AP) —"."""

PHOTO_WORDS: Final = words(
    """
    photo photos photograph photographs photographer image images getty handout courtesy pool file illustration graphic picture
    pictures screengrab screenshot video
    """
)
"""Words of photo credits: a bracket that holds one is no agency of a dateline."""


@functools.cache
def canonical_names() -> MappingProxyType[str, str]:
    """Map every printed form, casefolded and without stops and spaces, to the canonical name."""
    return MappingProxyType({form.casefold().replace(".", "").replace(" ", ""): name for form, name in _forms()})


@functools.cache
def printed_names() -> frozenset[str]:
    """Give every name as it is printed, case and stops kept: what may stand in a dateline without brackets."""
    return frozenset(form for form, _ in _forms()) | frozenset(form.upper() for form, _ in _forms() if len(form) > 3)


def _forms() -> Iterator[tuple[str, str]]:
    """Give every printed form with its canonical name, agencies last so that theirs win."""
    for line in PUBLICATIONS.strip().splitlines():
        yield from ((name, name) for name in line.replace(";", "|").split("|"))
    for line in AGENCIES.strip().splitlines():
        name, aliases, _ = line.split("|")
        yield from ((form, name) for form in (name, *filter(None, aliases.split(";"))))


@functools.cache
def house_styles() -> MappingProxyType[str, str]:
    """Map every agency's canonical name to the template of its house style."""
    rows = (line.split("|") for line in AGENCIES.strip().splitlines())
    return MappingProxyType({name: HOUSE_STYLES[style] for name, _, style in rows})
