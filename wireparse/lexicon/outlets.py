"""Outlets that print their own name where an agency's would stand, and what tells such a name by its form.

Names as papers, magazines, stations and sites print them in their own copy and in the feeds that carry it.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["DESKS", "MEDIA_NOUNS", "PUBLICATIONS"]

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
EUobserver
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

DESKS: Final = words(
    "bad big breaking business daily entertainment evening fake good great hard international latest local morning "
    "national old political sad sports that top weekly world"
)
"""Words that make a kicker, not an outlet, of a medium's noun: "Good News", "Latest Report"."""
