"""News agencies and press-release wires, the forms they print their names in, and the house styles of their datelines.

One line each: canonical name | other printed forms, apart by ";" | house style, a key of `HOUSE_STYLES`. Names, aliases and
styles as the agencies print them in their own English copy (AP and Reuters stylebooks, the houses' wires and sites).
"""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from wireparse.lexicon.outlets import MEDIA_NOUNS, PUBLICATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["AGENCIES", "HOUSE_STYLES", "MEDIA_NOUNS", "canonical_names", "house_styles", "printed_names"]

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
CBS|CBS News;CBS NEWS|ap
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


@functools.cache
def canonical_names() -> MappingProxyType[str, str]:
    """Map every printed form, casefolded and without stops and spaces, to the canonical name."""
    return MappingProxyType({form.casefold().replace(".", "").replace(" ", ""): name for form, name in _forms()})


@functools.cache
def printed_names() -> frozenset[str]:
    """Return every name as it is printed, case and stops kept: what may stand in a dateline without brackets."""
    return frozenset(form for form, _ in _forms()) | frozenset(form.upper() for form, _ in _forms() if len(form) > 3)


def _forms() -> Iterator[tuple[str, str]]:
    """Return every printed form with its canonical name, agencies last so that theirs win."""
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
