"""Regions as printed after a city: states, provinces and countries, in full, in AP style and as postal codes.

Sources: AP stylebook (state and province abbreviations, country short forms), USPS and Canada Post codes, ISO 3166
English short names with the older names that telegraph copy holds (USSR, FRG, Burma). Each entry is a table line, forms
apart by "|"; look one up with `wireparse.grammar.places.is_region`, which drops stops, spaces and case.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "ABBREVIATED",
    "COUNTRIES",
    "DIRECTIONS",
    "GEOGRAPHIC_NOUNS",
    "GEOGRAPHIC_OPENERS",
    "NAME_PARTICLES",
    "POSTAL",
    "PROVINCES",
    "REGION_NOUNS",
    "SEATS_OF_GOVERNMENT",
    "STANDALONE_SITES",
    "STATES",
]

STATES: Final = """
Alabama|Ala|Alaska|Arizona|Ariz|Arkansas|Ark|California|Calif|Cal|Colorado|Colo|Connecticut|Conn|Delaware|Del|Florida|Fla
Georgia|Ga|Hawaii|Idaho|Illinois|Ill|Indiana|Ind|Iowa|Kansas|Kan|Kans|Kentucky|Ky|Louisiana|La|Maine|Maryland|Md
Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Mississippi|Miss|Missouri|Mo|Montana|Mont|Nebraska|Neb|Nebr|Nevada|Nev
New Hampshire|N.H.|New Jersey|N.J.|New Mexico|N.M.|N. Mex|New York|N.Y.|North Carolina|N.C.|N. Car|North Dakota|N.D.|N. Dak
Ohio|Oklahoma|Okla|Oregon|Ore|Oreg|Pennsylvania|Pa|Penn|Penna|Rhode Island|R.I.|South Carolina|S.C.|S. Car|South Dakota|S.D.|S. Dak
Tennessee|Tenn|Texas|Tex|Utah|Vermont|Vt|Virginia|Va|Washington|Wash|West Virginia|W.Va.|Wisconsin|Wis|Wisc|Wyoming|Wyo
District of Columbia|D.C.|Puerto Rico|P.R.|Guam|U.S. Virgin Islands|Virgin Islands|V.I.|American Samoa
"""
"""States and territories of the United States: full, and AP's and older abbreviations."""

POSTAL: Final = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD VIC TAS ACT"
)
"""Codes of US, Canadian and Australian posts; read as a region only in capitals."""

PROVINCES: Final = """
Alberta|Alta|British Columbia|B.C.|Manitoba|Man|New Brunswick|N.B.|Newfoundland|Nfld|Newfoundland and Labrador|N.L.|Labrador
Nova Scotia|N.S.|Ontario|Ont|Prince Edward Island|P.E.I.|Quebec|Que|Saskatchewan|Sask|Yukon|Northwest Territories|N.W.T.|Nunavut
New South Wales|N.S.W.|Queensland|Qld|South Australia|Tasmania|Tas|Victoria|Vic|Western Australia|Northern Territory
England|Scotland|Wales|Northern Ireland|N. Ireland|Isle of Man|Jersey|Guernsey|Channel Islands|Surrey|Kent|Essex|Sussex|Yorkshire
West Yorkshire|North Yorkshire|South Yorkshire|Lancashire|Cornwall|Devon|Norfolk|Suffolk|Hampshire|Merseyside|Greater Manchester
Catalonia|Basque Country|Bavaria|Saxony|Sicily|Sardinia|Corsica|Crete|Brittany|Normandy|Tuscany|Lombardy|Flanders|Kosovo
Crimea|Chechnya|Dagestan|Ingushetia|North Ossetia|South Ossetia|Abkhazia|Nagorno-Karabakh|Siberia|Transnistria|Tatarstan
Kashmir|Jammu and Kashmir|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Gujarat|Rajasthan|Maharashtra|Karnataka|Kerala|Tamil Nadu
Andhra Pradesh|Telangana|Odisha|Orissa|Bihar|Jharkhand|West Bengal|Assam|Manipur|Nagaland|Mizoram|Tripura|Meghalaya|Sikkim
Uttar Pradesh|Madhya Pradesh|Himachal Pradesh|Arunachal Pradesh|Uttarakhand|Haryana|Chhattisgarh|Goa|Ladakh|UP|MP|J&K
Tibet|Xinjiang|Inner Mongolia|Guangdong|Sichuan|Yunnan|Hunan|Hubei|Henan|Hebei|Shandong|Shanxi|Shaanxi|Zhejiang|Jiangsu|Fujian
Jiangxi|Anhui|Liaoning|Jilin|Heilongjiang|Gansu|Qinghai|Guizhou|Guangxi|Hainan|Ningxia|Okinawa|Hokkaido|Bali|Java|Sumatra|Aceh
Papua|Sulawesi|Mindanao|Luzon|Sarawak|Sabah|Johor|Penang|Selangor|Kurdistan|Darfur|Western Sahara|Tigray|Puntland|Somaliland
KwaZulu-Natal|Gauteng|Eastern Cape|Western Cape|Katanga|North Kivu|South Kivu|Rivers State|Borno|Plateau State|Zanzibar
West Bank|Gaza Strip|Gaza|Golan Heights|Sinai|Occupied West Bank|Palestinian Territories|Palestine|East Jerusalem|Galilee
Baja California|Chiapas|Oaxaca|Sinaloa|Chihuahua|Sonora|Tamaulipas|Veracruz|Yucatan|Quintana Roo|Jalisco|Michoacan|Guerrero
Sao Paulo|Bahia|Minas Gerais|Parana|Para|Mato Grosso|Rio Grande do Sul|Patagonia|Martha's Vineyard|Long Island|Cape Cod
Curacao|Aruba|Bermuda|Cayman Islands|Martinique|Guadeloupe|New Caledonia|French Polynesia|Tahiti|Greenland|Faroe Islands
"""
"""States, provinces, home nations and disputed lands outside the United States."""

COUNTRIES: Final = """
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Antigua and Barbuda|Argentina|Arg|Armenia|Australia|Aust|Austria|Azerbaijan
Bahamas|the Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Byelorussia|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Herzegovina|BiH
Bosnia and Herzegovina|Bosnia-Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Myanmar|Burundi|Cambodia|Kampuchea
Cameroon|Canada|Cape Verde|Cabo Verde|Central African Republic|C.A.R.|Chad|Chile|China|P.R.C.|PR China|People's Republic of China
Colombia|Comoros|Congo|Republic of Congo|Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|D.R.C.|Zaire
Costa Rica|Croatia|Cuba|Cyprus|Northern Cyprus|Czech Republic|Czechia|Czechoslovakia|Denmark|Djibouti|Dominica|Dominican Republic
Dom. Rep.|East Timor|Timor-Leste|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Swaziland|Ethiopia|Fiji
Finland|France|Gabon|Gambia|the Gambia|Georgia|Germany|West Germany|East Germany|FRG|F.R.G.|GDR|G.D.R.|Ghana|Gibraltar|Greece|Grenada
Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|HKSAR|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Eire|Israel
Italy|Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|North Korea|South Korea|Korea|N. Korea
S. Korea|DPRK|D.P.R.K.|ROK|R.O.K.|Republic of Korea|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein
Lithuania|Luxembourg|Macau|Macao|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania
Mauritius|Mexico|Mex|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Namibia|Nauru|Nepal|Netherlands|the Netherlands
Holland|New Zealand|N.Z.|Nicaragua|Niger|Nigeria|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea|PNG|Paraguay|Peru|Philippines
the Philippines|Poland|Portugal|Qatar|Romania|Rumania|Russia|Russian Federation|Rwanda|Saint Lucia|St. Lucia|St. Kitts and Nevis
St. Kitts|St. Vincent|Samoa|San Marino|Sao Tome|Sao Tome and Principe|Saudi Arabia|KSA|Senegal|Serbia|Seychelles|Sierra Leone|Singapore
Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|S. Africa|RSA|South Sudan|Soviet Union|USSR|U.S.S.R.|Spain|Sri Lanka|Ceylon
Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Taiwan (R.O.C.)|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad|Tobago
Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|U.A.E.
United Kingdom|UK|U.K.|Great Britain|Britain|G.B.|United States|United States of America|USA|U.S.A.|US|U.S.|Uruguay|Uzbekistan|Vanuatu
Vatican|Vatican City|Holy See|Venezuela|Vietnam|Viet Nam|Yemen|North Yemen|South Yemen|Yugoslavia|Zambia|Zimbabwe|Rhodesia|Korea Republic
España|Deutschland|Italia|Brasil|México|Perú|Francia|Alemania|Estados Unidos|EEUU|EE.UU.|Argentinien|Österreich|Schweiz|Frankreich
"""
"""Countries, with older names and the short forms of wires; a few in the languages of EFE, dpa and ANSA."""

ABBREVIATED: Final = words(
    """
    ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev
    okla ore oreg pa penn tenn tex vt va wash wis wisc wyo alta man nfld ont que sask qld tas vic arg aust mex wva
    nmex ncar scar ndak sdak
    """
)
"""Short forms that keep a full stop at the end of a sentence, folded."""

SEATS_OF_GOVERNMENT: Final = words(
    """
    abuja accra algiers amman ankara apia asmara astana athens baghdad baku bangkok beijing beirut belgrade berlin bishkek bogota brasilia
    bratislava brussels bucharest budapest cairo canberra caracas chisinau conakry copenhagen dakar damascus dhaka djibouti dodoma doha dublin
    dushanbe freetown gaborone hanoi harare havana helsinki islamabad jakarta jerusalem kabul kampala kathmandu khartoum kiev kigali kinshasa
    kyiv libreville lilongwe lisbon ljubljana lusaka manama manila maputo minsk mogadishu montevideo moscow muscat nairobi naypyidaw
    ndjamena niamey nicosia nouakchott oslo ottawa ouagadougou podgorica pretoria pristina pyongyang quito rabat ramallah reykjavik riga riyadh
    sanaa sarajevo seoul skopje stockholm taipei tallinn tashkent tbilisi tehran tirana tokyo tripoli tunis ulaanbaatar vienna vientiane vilnius
    warsaw windhoek yaounde yerevan zagreb
    """
)
"""Capitals that stand for their governments ("Moscow denied"), by their ISO 3166 states; none is a given name or common surname."""

DIRECTIONS: Final = words(
    """
    north south east west northern southern eastern western central northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-east north-west south-east south-west upper lower
    occupied rural
    """
)
"""Words that may stand before a region: "southern Gaza Strip", "western Japan"."""

REGION_NOUNS: Final = words(
    """
    province prefecture county state region oblast district governorate territory republic island islands peninsula
    strip canton department emirate autonomous municipality parish shire valley city township
    """
)
"""Nouns that end the name of a region: "Kumamoto Prefecture", "Sichuan Province", "Metcalfe County"."""

GEOGRAPHIC_NOUNS: Final = words(
    """
    airport bay base basin beach bluff bluffs border bridge brook camp canal canyon cape castle center centre city
    cliffs corners county cove creek crossing dam depot desert estates falls farm ferry field forest fork forks fort
    garden gardens glen gap grove harbor harbour heights hill hills hollow island islands isle junction lake lakes
    landing line lodge lookout meadow meadows mesa mill mills mount mountain mountains oaks outpost park parish pass
    peak peninsula pines plain plains plaza point pond port prairie province ranch range rapids ridge river rock
    rocks sea shore shores spring springs square station strait summit town township trail university valley view
    village ville vista waters wells woods zone airbase palace barracks prison garrison checkpoint
    """
)
"""Nouns that end the name of a place."""

GEOGRAPHIC_OPENERS: Final = words(
    """
    aboard al bad beit ben cape camp castle ciudad cerro cote coral deir east el fort forward ft glen grand great
    isla isle jebel kafr khan khirbet kuala la lac lago lake las le les little long los lower mar monte mount mt
    nizhny new nouvelle north northeast northwest nova novi novo old nuevo outside over para palm playa pointe pont
    port porto puerto punta ras red rio rock saint sainte salt san sankt santa santo sao south southeast southwest
    st ste stara tel umm upper villa villeneuve wadi west near bandar shahr tell tall green
    """
)
"""Words that open the name of a place: "SAN MATEO", "Fort Worth", "CAMP PENDLETON", "ABOARD AIR FORCE ONE"."""

NAME_PARTICLES: Final = words(
    """
    a al am an and au aux bei da das de del della der des di do dos du e el en es et i im in la las le les lez lo
    los na o of on op os sous sur the to ul upon van von y with ye
    """
)
"""Small words inside the name of a place: "RIO DE JANEIRO", "Stratford-upon-Avon", "ON THE U.S.-MEXICO BORDER"."""

STANDALONE_SITES: Final = frozenset(
    (
        "ABOARD AIR FORCE ONE", "ABOARD AIR FORCE TWO", "ABOARD MARINE ONE", "ABOARD THE PAPAL PLANE", "UNITED NATIONS",
        "THE PENTAGON", "THE WHITE HOUSE", "WHITE HOUSE", "CAPITOL HILL", "WALL STREET", "FOGGY BOTTOM", "AT SEA", "CAMP DAVID",
        "GROUND ZERO", "CLANDESTINE", "UNDATED", "NO CITY", "THE HAGUE", "THE VATICAN", "VATICAN CITY", "GUANTANAMO BAY",
    )
)  # fmt: skip
"""Places that are no city: sites, ships, aircraft, and what stands where a place would."""
