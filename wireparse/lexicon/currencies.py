"""Currencies with their ISO 4217 codes, and how wire copy prints them.

Source: ISO 4217:2015, list one (current) and list three (historic), for codes; names as the AP and Reuters stylebooks
print them. A row is code, name in the singular, plural where not regular, printed words ("|" between), printed signs.
A word without its country ("peso") stands in `BARE_CURRENCIES`.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = [
    "BARE_CURRENCIES",
    "CURRENCIES",
    "HUNDREDTHS",
    "LOWER_CODES",
    "PAYING",
    "SPELLED_SIGNS",
    "SUBUNITS",
    "SUM_SIGNS",
]

CURRENCIES: Final = (
    ("USD", "dollar", "us dollar|u.s. dollar|american dollar|united states dollar|buck|greenback|usd",
     "$|US$|U.S.$|USD|USD$|US $|$US|U.S. $|us$|usd|＄"),
    ("EUR", "euro", "eur", "€|EUR|EUR€|eur"),
    ("GBP", "pound", "british pound|pound sterling|sterling pound|stg|sterling|quid|gbp", "£|GBP|GBP£|UK£|gbp|PS|￡"),
    ("JPY", "yen", "japanese yen", "¥|JPY|Y=|JP¥|￥|円"),
    ("CNY", "yuan", "chinese yuan|renminbi|rmb|yuan renminbi|chinese renminbi|kuai", "CNY|RMB|CN¥|rmb|元"),
    ("AUD", "Australian dollar", "aussie dollar|australia dollar", "A$|AU$|AUD|AUD$|$A"),
    ("CAD", "Canadian dollar", "canada dollar", "C$|CA$|CAD|CAD$|Can$|Cdn$|c$|cad$|$C"),
    ("NZD", "New Zealand dollar", "kiwi dollar|n.z. dollar|nz dollar", "NZ$|NZD|NZD$|nzd$|$NZ"),
    ("HKD", "Hong Kong dollar", "h.k. dollar|hk dollar", "HK$|HKD|hk$|HK dlrs"),
    ("SGD", "Singapore dollar", "singaporean dollar", "S$|SGD|SG$"),
    ("TWD", "Taiwan dollar", "new taiwan dollar|taiwanese dollar", "NT$|TWD|TW$"),
    ("JMD", "Jamaican dollar", "", "J$|JMD"), ("TTD", "Trinidad and Tobago dollar", "trinidad dollar", "TT$|TTD"),
    ("BBD", "Barbadian dollar", "barbados dollar", "Bds$|BBD"), ("BZD", "Belize dollar", "", "BZ$|BZD"),
    ("BSD", "Bahamian dollar", "", "B$|BSD"), ("FJD", "Fiji dollar", "fijian dollar", "FJ$|FJD"),
    ("GYD", "Guyana dollar", "guyanese dollar", "G$|GYD"), ("LRD", "Liberian dollar", "", "L$|LRD"),
    ("NAD", "Namibian dollar", "", "N$|NAD"), ("ZWL", "Zimbabwean dollar", "zimbabwe dollar", "Z$|ZWL"),
    ("XCD", "East Caribbean dollar", "eastern caribbean dollar", "EC$|XCD"), ("BND", "Brunei dollar", "", "BND"),
    ("CHF", "Swiss franc", "", "CHF|SFr|Sfr|sfr"), ("FRF", "French franc", "", "FFr|FRF"),
    ("BEF", "Belgian franc", "", "BFr|BEF"), ("XAF", "CFA franc", "central african cfa franc|cfa", "FCFA|XAF|CFA"),
    ("DEM", "German mark", "deutsche mark|deutschmark|d-mark|west german mark|deutschemark", "DM|DEM"),
    ("FIM", "Finnish markka", "markka", "FIM"), ("ITL", "Italian lira", "italian lire", "ITL"),
    ("NLG", "Dutch guilder", "guilder", "NLG|Dfl"), ("ESP", "peseta", "spanish peseta", "ESP|Pta"),
    ("ATS", "schilling", "austrian schilling", "ATS"), ("GRD", "drachma", "greek drachma", "GRD"),
    ("PTE", "escudo", "portuguese escudo", "PTE"), ("IEP", "Irish pound", "punt|irish punt", "IR£|IEP"),
    ("RUB", "ruble", "russian ruble|rouble|russian rouble", "₽|RUB|Rbs"),
    ("UAH", "hryvnia", "ukrainian hryvnia|hryvna", "₴|UAH"), ("BYN", "Belarusian ruble", "belarus ruble", "BYN"),
    ("KZT", "tenge", "kazakh tenge|kazakhstani tenge", "₸|KZT"), ("UZS", "Uzbek som", "uzbek sum", "UZS"),
    ("KGS", "Kyrgyz som", "", "KGS"), ("TJS", "somoni", "tajik somoni", "TJS"), ("GEL", "lari", "georgian lari", "₾"),
    ("AMD", "dram", "armenian dram", "֏|AMD"), ("AZN", "manat", "azerbaijani manat|azeri manat", "₼|AZN"),
    ("MDL", "Moldovan leu", "moldovan lei", "MDL"), ("RON", "leu", "romanian leu|lei|romanian lei", "RON"),
    ("BGN", "lev", "bulgarian lev|leva|bulgarian leva", "BGN"), ("PLN", "zloty", "polish zloty|zlotys|zlotych|złoty", "zł|PLN"),
    ("CZK", "Czech crown", "czech koruna|koruna|koruny", "Kč|CZK"), ("SKK", "Slovak crown", "slovak koruna", "SKK"),
    ("HUF", "forint", "hungarian forint", "HUF"), ("HRK", "kuna", "croatian kuna", "HRK"),
    ("RSD", "Serbian dinar", "", "RSD"), ("ALL", "lek", "albanian lek", ""),
    ("SEK", "Swedish crown", "swedish krona|swedish kronor|krona|kronor|kronur", "SEK"),
    ("NOK", "Norwegian crown", "norwegian krone|norwegian kroner", "NOK"),
    ("DKK", "Danish crown", "danish krone|danish kroner|krone|kroner", "DKK"),
    ("ISK", "Icelandic crown", "icelandic krona|icelandic kronur", "ISK"),
    ("TRY", "Turkish lira", "lira|turkish liras", "₺|TL"), ("ILS", "shekel", "israeli shekel|new shekel|new israeli shekel", "₪|ILS|NIS"),
    ("EGP", "Egyptian pound", "", "EGP|E£|L.E."), ("LBP", "Lebanese pound", "lebanese lira", "LBP"),
    ("SYP", "Syrian pound", "syrian lira", "SYP"), ("SDG", "Sudanese pound", "", "SDG"), ("SSP", "South Sudanese pound", "", "SSP"),
    ("IQD", "Iraqi dinar", "", "IQD"), ("IRR", "rial", "iranian rial", "IRR|﷼"), ("JOD", "Jordanian dinar", "", "JD|JOD"),
    ("KWD", "Kuwaiti dinar", "", "KD|KWD"), ("BHD", "Bahraini dinar", "", "BD|BHD"), ("OMR", "Omani rial", "", "OMR"),
    ("QAR", "Qatari riyal", "qatari rial", "QR|QAR"), ("SAR", "riyal", "saudi riyal|saudi rial", "SR|SAR|SRls"),
    ("AED", "dirham", "uae dirham|emirati dirham", "Dh|Dhs|AED"), ("YER", "Yemeni rial", "yemeni riyal", "YER"),
    ("AFN", "afghani", "", "AFN"), ("PKR", "Pakistani rupee", "pakistan rupee", "PKR"),
    ("INR", "rupee", "indian rupee", "₹|Rs|INR|₨"), ("LKR", "Sri Lankan rupee", "", "LKR|ரூ"),
    ("NPR", "Nepali rupee", "nepalese rupee", "NPR|NRs"), ("MUR", "Mauritian rupee", "mauritius rupee", "MUR"),
    ("BDT", "taka", "bangladeshi taka", "৳|BDT|Tk"), ("MMK", "kyat", "myanmar kyat|burmese kyat", "MMK"),
    ("THB", "baht", "thai baht", "฿|THB|Bt"), ("VND", "dong", "vietnamese dong", "₫|VND"), ("LAK", "kip", "lao kip", "₭|LAK"),
    ("KHR", "Cambodian riel", "riel", "៛|KHR"), ("MYR", "ringgit", "malaysian ringgit|malaysian dollar", "RM|MYR"),
    ("IDR", "rupiah", "indonesian rupiah", "Rp|IDR"), ("PHP", "Philippine peso", "filipino peso", "₱|PHP|PhP|Php"),
    ("KRW", "won", "south korean won|korean won", "₩|KRW"), ("KPW", "North Korean won", "", "KPW"),
    ("MNT", "tugrik", "mongolian tugrik|tugrug", "₮|MNT"), ("MOP", "pataca", "macanese pataca", "MOP$"),
    ("PGK", "kina", "papua new guinea kina", "PGK"), ("KES", "Kenyan shilling", "kenya shilling", "KSh|Ksh|KES|KShs|Kshs"),
    ("UGX", "Ugandan shilling", "uganda shilling", "USh|Ush|UGX|UShs|Ushs"), ("TZS", "Tanzanian shilling", "tanzania shilling", "TSh|Tsh|TZS|TShs|Tshs"),
    ("SOS", "Somali shilling", "", ""), ("ETB", "birr", "ethiopian birr", "ETB|Br"), ("RWF", "Rwandan franc", "rwanda franc", "RWF|Frw|FRW"),
    ("BIF", "Burundian franc", "burundi franc", "BIF"), ("CDF", "Congolese franc", "", "CDF"),
    ("NGN", "naira", "nigerian naira", "₦|NGN"), ("GHS", "cedi", "ghanaian cedi|ghana cedi", "₵|GHS|GH₵|GH¢"),
    ("ZAR", "rand", "south african rand", "ZAR"), ("ZMW", "kwacha", "zambian kwacha", "ZMW"), ("MWK", "Malawian kwacha", "malawi kwacha", "MWK"),
    ("MZN", "metical", "mozambican metical|meticais", "MZN"), ("AOA", "Angolan kwanza", "kwanza", "AOA"),
    ("BWP", "pula", "botswana pula", "BWP"), ("MAD", "Moroccan dirham", "", ""), ("DZD", "Algerian dinar", "", "DZD"),
    ("TND", "Tunisian dinar", "", "TND"), ("LYD", "Libyan dinar", "", "LYD"), ("GMD", "dalasi", "gambian dalasi", "GMD"),
    ("MXN", "Mexican peso", "", "MXN|Mex$|MX$"), ("ARS", "Argentine peso", "argentinian peso", "ARS|AR$"),
    ("ARA", "austral", "australes", "ARA"), ("CLP", "Chilean peso", "", "CLP|Ch$"), ("COP", "Colombian peso", "", "COL$|Col$"),
    ("CUP", "Cuban peso", "", ""), ("DOP", "Dominican peso", "", "DOP|RD$"), ("UYU", "Uruguayan peso", "", "UYU|U$"),
    ("BRL", "real", "brazilian real|reais|brazilian reais", "R$|BRL"), ("BRC", "cruzado", "brazilian cruzado|cruzeiro", "Cz$|BRC"),
    ("PEN", "sol", "peruvian sol|soles|nuevo sol|nuevos soles", "S/.|S/"), ("PEI", "inti", "peruvian inti", "PEI"),
    ("BOB", "boliviano", "", "Bs"), ("VES", "bolivar", "venezuelan bolivar|bolívar|bolivares", "VES|VEF"),
    ("PYG", "guarani", "paraguayan guarani|guaraní", "₲|PYG"), ("ECS", "sucre", "ecuadorian sucre", "ECS"),
    ("CRC", "Costa Rican colon", "costa rican colones", "₡|CRC"), ("GTQ", "quetzal", "guatemalan quetzal|quetzales", "GTQ"),
    ("HNL", "lempira", "honduran lempira", "HNL"), ("NIO", "cordoba", "nicaraguan cordoba", "NIO"),
    ("PAB", "balboa", "panamanian balboa", "PAB"), ("HTG", "gourde", "haitian gourde", "HTG"),
    ("XBT", "bitcoin", "btc", "₿|BTC|XBT"), ("ETH", "ether", "ethereum", "ETH"), ("XDR", "special drawing right", "sdr", "XDR|SDR"),
    ("XEU", "European currency unit", "ecu", "XEU|Ecu"), ("TMT", "Turkmen manat", "", "TMT"),
    ("BMD", "Bermudian dollar", "bermuda dollar", "BMD"), ("KYD", "Cayman Islands dollar", "cayman dollar", "KYD|CI$"),
    ("SBD", "Solomon Islands dollar", "", "SBD|SI$"), ("SRD", "Surinamese dollar", "suriname dollar", "SRD"),
    ("TOP", "pa'anga", "tongan pa'anga", "T$"), ("WST", "tala", "samoan tala", "WST|WS$"), ("VUV", "vatu", "vanuatu vatu", "VUV"),
    ("BTN", "ngultrum", "bhutanese ngultrum", "BTN"), ("MVR", "rufiyaa", "maldivian rufiyaa", "MVR"), ("SCR", "Seychellois rupee", "seychelles rupee", "SCR"),
    ("ERN", "nakfa", "eritrean nakfa", "ERN"), ("DJF", "Djiboutian franc", "djibouti franc", "DJF"), ("GNF", "Guinean franc", "guinea franc", "GNF"),
    ("KMF", "Comorian franc", "", "KMF"), ("MGA", "ariary", "malagasy ariary", "MGA"), ("SLE", "leone", "sierra leonean leone", "SLE|SLL"),
    ("LSL", "loti", "lesotho loti|maloti", "LSL"), ("SZL", "lilangeni", "emalangeni|swazi lilangeni", "SZL"), ("CVE", "Cape Verdean escudo", "", "CVE"),
    ("MRU", "ouguiya", "mauritanian ouguiya", "MRU"), ("MKD", "Macedonian denar", "denar", "MKD"), ("BAM", "Bosnian mark", "convertible mark", "BAM|KM"),
    ("EEK", "kroon", "estonian kroon|krooni", "EEK"), ("LVL", "lats", "latvian lats", "LVL"), ("LTL", "litas", "lithuanian litas", "LTL"),
    ("SIT", "tolar", "slovenian tolar", "SIT"), ("MTL", "Maltese lira", "", "MTL"), ("CYP", "Cypriot pound", "cyprus pound", "CYP"),
    ("XOF", "West African CFA franc", "west african franc", "XOF"), ("XPF", "CFP franc", "pacific franc", "XPF|CFPF"),
    ("ANG", "Antillean guilder", "netherlands antillean guilder", "ANG|NAf"), ("AWG", "Aruban florin", "aruban guilder", "AWG|Afl"),
    ("FKP", "Falkland Islands pound", "falkland pound", "FKP"), ("GIP", "Gibraltar pound", "", "GIP"), ("SHP", "St. Helena pound", "saint helena pound", "SHP"),
    ("STN", "dobra", "sao tome dobra", "STN"), ("SVC", "Salvadoran colon", "salvadoran colones", "SVC"),
    ("LUF", "Luxembourg franc", "", "LUF"), ("DDM", "East German mark", "", "DDM"),
)  # fmt: skip

BARE_CURRENCIES: Final = (
    ("franc", None, "", "Fr|Frs|Ffr"), ("peso", None, "", ""), ("dinar", None, "", ""), ("mark", "DEM", "", ""),
    ("crown", None, "kr|krs", "kr|Kr"), ("shilling", None, "", "Sh|Shs|Sh."), ("lira", "ITL", "lire", ""), ("som", None, "", ""),
    ("colon", "CRC", "", ""),
)  # fmt: skip
"""Currency words that several countries share: name, the code that wire copy means without a country, other printed words, signs."""

SUBUNITS: Final = (
    ("cent", "cents|ct|cts|u.s. cent|u.s. cents|us cent|us cents", "¢|c|￠", None), ("penny", "pence|pennies|p", "p", None), ("satoshi", "satoshis", "", None),
    ("kopeck", "kopecks|kopek|kopeks", "", None), ("paisa", "paise", "", None), ("centavo", "centavos", "", None),
    ("sen", "", "", None), ("dime", "dimes", "", None), ("pfennig", "pfennigs", "", None), ("agora", "agorot", "", None),
    ("piaster", "piasters|piastre|piastres", "", None), ("fils", "", "", None), ("centime", "centimes", "", None), ("centimo", "centimos|céntimo|céntimos", "", None),
    ("jiao", "mao", "", None), ("pesewa", "pesewas", "", None), ("kobo", "", "", None), ("ngwee", "", "", None), ("thebe", "", "", None),
    ("øre", "öre", "", None), ("grosz", "groszy|grosze", "", None), ("haler", "halers|hellers", "", None), ("stotinka", "stotinki", "", None), ("satang", "", "", None),
    ("halala", "halalas", "", None), ("baisa", "", "", None), ("tetri", "", "", None), ("kurus", "kuruş", "", None),
)  # fmt: skip
"""Parts of a currency: name, printed words, signs, code where one is in use."""

HUNDREDTHS: Final = frozenset({
    "cent", "penny", "kopeck", "paisa", "centavo", "sen", "pfennig", "agora", "piaster", "centime", "centimo", "pesewa", "kobo", "ngwee", "thebe",
    "øre", "grosz", "haler", "stotinka", "satang", "halala", "tetri", "kurus",
})  # fmt: skip
"""Those that are a hundredth of their currency wherever they are in use (a fils is not; nor is the jiao, a tenth)."""

SPELLED_SIGNS: Final = (
    ("dlr", "USD"), ("dlrs", "USD"), ("usd", "USD"), ("u.s. dlrs", "USD"), ("hk dlrs", "HKD"), ("hong kong dlrs", "HKD"),
    ("stg", "GBP"), ("rs", "INR"), ("rs.", "INR"), ("rmb", "CNY"), ("cad", "CAD"), ("u.s $", "USD"), ("u.s. $", "USD"),
    ("#", "GBP"), ("y=", "JPY"),
)  # fmt: skip
"""Signs that copy spells or types around: the AP's "dlrs", and "#" for a pound sign lost on the wire."""

LOWER_CODES: Final = words("""
    aed aud bdt bhd bnd brl bwp chf cny czk dkk dop egp etb eur fjd gbp ghs hkd huf idr ils inr isk jpy kes krw kwd kzt
    lkr mmk mxn myr mzn ngn nok nzd omr pkr pln qar rsd rwf sar sek sgd thb ttd twd tzs uah ugx usd uyu uzs vnd xaf xof
    zmw
""")
"""ISO codes that copy prints in lower case too; the others are words or initials ("all", "try", "php")."""

PAYING: Final = words("""
    bail bet billed borrow borrowed bounty charge charged charges charging cheque cost costing costs donate
    donated earn earned earning earns fee fees fetch fetched fetches fine fined fund grant invest invested loan
    owe owed owes owing paid pay paying payout pays pension price priced profit raised ransom rent rents salary
    sell selling sells sold spend spending spends spent subsidy tax wage wages worth
""")
"""Words behind which pounds are money."""

SUM_SIGNS: Final = (
    ("N", "NGN"), ("R", "ZAR"), ("P", "PHP"), ("K", "ZMW"), ("LE", "EGP"), ("LL", "LBP"), ("MK", "MWK"), ("ZK", "ZMW"), ("Le", "SLE"), ("COP", "COP"), ("MAD", "MAD"),
    ("Yen", "JPY"), ("yen", "JPY"), ("yuan", "CNY"), ("Yuan", "CNY"), ("baht", "THB"), ("Baht", "THB"), ("birr", "ETB"), ("Birr", "ETB"),
    ("naira", "NGN"), ("Naira", "NGN"), ("ringgit", "MYR"), ("Ringgit", "MYR"), ("rupiah", "IDR"), ("Rupiah", "IDR"), ("rupees", "INR"), ("Rupees", "INR"),
    ("euro", "EUR"), ("euros", "EUR"), ("Euro", "EUR"), ("taka", "BDT"), ("Taka", "BDT"), ("cedis", "GHS"), ("sen", None),
)  # fmt: skip
"""Letters and words that are the sign of a sum only before figures that are plainly one: grouped, in cents, or with a scale ("N50 billion")."""
