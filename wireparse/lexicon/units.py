"""Units of measure with their UCUM codes, and how wire copy prints them.

Source: The Unified Code for Units of Measure (UCUM 2.1) for codes; names in American spelling as the AP Stylebook prints
them (British "-metre" and "-litre" are derived). A row is name, code, dimension, other printed words, symbols ("|"
between). Words are read without regard to case and in singular and plural; symbols as they stand.
"""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import Final

__all__ = [
    "ATTRIBUTIVE_ONLY",
    "DENOMINATORS",
    "LEADING_SCALES",
    "MEASURED_BY",
    "METRIC_BASES",
    "NAMED_SCALES",
    "PREFIXES",
    "SCALED_SYMBOLS",
    "TIMES_COMPARED",
    "TIME_ADVERBS",
    "UNITS",
    "UNIT_ADJECTIVES",
]

UNITS: Final = (
    # ratio
    ("percent", "%", "ratio", "per cent|pct|pc|p.c.|percentage", "%|pct|pc|٪"),
    ("percentage point", "%", "ratio", "percent point|pct point|per cent point|pc point|percentage-point", "pp|ppt|ppts"),
    ("basis point", None, "ratio", "basis-point", "bp|bps"),
    ("part per million", "[ppm]", "concentration", "parts per million", "ppm"),
    ("part per billion", "[ppb]", "concentration", "parts per billion", "ppb"),
    # time
    ("second", "s", "time", "sec|secs", "s|sec."), ("minute", "min", "time", "min|mins", "min."),
    ("hour", "h", "time", "hr|hrs", "h|hr."), ("day", "d", "time", "", ""), ("week", "wk", "time", "wk|wks", ""),
    ("fortnight", None, "time", "", ""), ("month", "mo", "time", "mo|mos|mth", "mo."), ("year", "a", "time", "yr|yrs", "yr."),
    ("decade", None, "time", "", ""), ("century", None, "time", "", ""), ("quarter", None, "time", "", ""),
    ("megayear", "Ma", "time", "megaannum", "Ma|Myr"), ("gigayear", "Ga", "time", "gigaannum", "Ga|Gyr"),
    ("light-year", "[ly]", "length", "light year", ""), ("night", None, "time", "", ""), ("weekend", None, "time", "", ""),
    ("millisecond", "ms", "time", "", "ms"), ("microsecond", "us", "time", "", "μs|µs"), ("nanosecond", "ns", "time", "", "ns"),
    ("millennium", None, "time", "millennia", ""), ("business day", "d", "time", "", ""), ("working day", "d", "time", "", ""),
    ("work day", "d", "time", "", ""), ("calendar year", "a", "time", "", ""), ("calendar day", "d", "time", "", ""),
    ("year of age", "a", "age", "years of age", "yo|y/o|y.o."),
    # length
    ("inch", "[in_i]", "length", "inches", "in|in.|″"), ("foot", "[ft_i]", "length", "feet", "ft|ft.|′"),
    ("caliber", None, "length", "calibre", ""), ("yard", "[yd_i]", "length", "yd|yds", "yd|yds."), ("mile", "[mi_i]", "length", "", "mi|mi."),
    ("nautical mile", "[nmi_i]", "length", "sea mile", "nmi|NM"), ("furlong", "[fur_i]", "length", "", ""),
    ("fathom", "[fth_i]", "length", "", ""), ("micron", "um", "length", "", ""), ("angstrom", "Ao", "length", "", "Å"),
    ("kilometer", "km", "length", "kilometre|km|kms|kilo-meter", "km|Km|KM|kms"), ("centimeter", "cm", "length", "cms", "cm|cms"), ("millimeter", "mm", "length", "mms", "mm|mms"), ("astronomical unit", "AU", "length", "", "AU"),
    # area
    ("square inch", "[sin_i]", "area", "sq inch|sq in|sq. in.|sq. in|sq.in.", "in2|in²|in^2"), ("square foot", "[sft_i]", "area", "square feet|sq ft|sq. ft.|sq. ft|sq.ft|sq.ft.|sq foot|sq feet|sqft|sq. feet|square ft|feet squared|foot squared", "ft2|ft²|ft^2"),
    ("square yard", "[syd_i]", "area", "sq yard|sq yd|sq. yd|sq. yd.|sq. yard", "yd2|yd²|yd^2"), ("square mile", "[smi_us]", "area", "sq mile|sq mi|sq. mi.|sq. mi|sq. miles|sq. mile|miles squared", "mi2|mi²|mi^2"),
    ("square meter", "m2", "area", "square metre|sq meter|sq metre|sq m|sq. m.|sq. m|sq. meters|sqm|meters squared", "m2|m²|sq.m|m^2"),
    ("square kilometer", "km2", "area", "square kilometre|sq kilometer|sq kilometre|sq km|sq. km.|sq. km|sq.km|sq kms|km squared|kilometers squared", "km2|km²|km^2"),
    ("square centimeter", "cm2", "area", "square centimetre|sq cm|sq. cm", "cm2|cm²|cm^2"), ("square millimeter", "mm2", "area", "sq mm", "mm2|mm²|mm^2"),
    ("acre", "[acr_us]", "area", "", ""), ("hectare", "har", "area", "", "ha"),
    # volume
    ("gallon", "[gal_us]", "volume", "", "gal|gal."), ("quart", "[qt_us]", "volume", "", "qt"), ("pint", "[pt_us]", "volume", "", ""),
    ("fluid ounce", "[foz_us]", "volume", "fl oz|fl. oz.|fl. oz|fl.oz.|fluid oz", "floz"), ("barrel", "[bbl_us]", "volume", "bbl|bbls", ""),
    ("bushel", "[bu_us]", "volume", "", ""), ("cup", "[cup_us]", "volume", "", ""), ("tablespoon", "[tbs_us]", "volume", "tbsp|tbs", ""),
    ("teaspoon", "[tsp_us]", "volume", "tsp", ""), ("liter", "L", "volume", "ltr|ltrs", ""), ("cubic meter", "m3", "volume", "cubic metre|cu m|cu. m.|cu. m|cu meter|cbm|cumec|meters cubed", "m3|m³|m^3|bcm|Bcm|mcm"),
    ("cubic foot", "[cft_i]", "volume", "cubic feet|cu ft|cu. ft.|cu. ft|cu.ft.|feet cubed", "ft3|ft³|ft^3|tmcft|bcf|Bcf|BCF|tcf|Tcf|mcf|Mcf|mmcf|MMcf"), ("cubic inch", "[cin_i]", "volume", "cu in|cu. in.", "in3|in³|in^3"),
    ("cubic yard", "[cyd_i]", "volume", "cu yd", "yd3"), ("cubic mile", None, "volume", "", ""),
    ("cubic kilometer", "km3", "volume", "cubic km|km cubed|cubic kilometre", "km3|km³|km^3"), ("cubic centimeter", "cm3", "volume", "cubic centimetre|cc|ccs", "cm3|cm³|cm^3|cc|CC"),
    ("acre-foot", None, "volume", "acre-feet|acre foot|acre feet", ""),
    # mass
    ("ounce", "[oz_av]", "mass", "oz", "oz|oz."), ("pound", "[lb_av]", "mass", "lb|lbs", "lb|lbs|lb.|lbs.|Lb"), ("stone", "[stone_av]", "mass", "", "st"), ("gram", "g", "mass", "gm|gms", "gm|gms"), ("microgram", "ug", "mass", "mcg|mcgs", "mcg|ug"),
    ("pennyweight", "[pwt_tr]", "mass", "", ""),
    ("ton", "[ston_av]", "mass", "short ton|long ton", ""), ("tonne", "t", "mass", "metric ton|metric tonne", "t|mt|MT"),
    ("deadweight ton", None, "mass", "deadweight tonne|dwt", "DWT"),
    ("kilogram", "kg", "mass", "kilogramme|kilo|kg|kgs", "kg|kgs|Kg|KG"), ("troy ounce", "[oz_tr]", "mass", "", ""), ("carat", "[car_m]", "mass", "karat", "ct"),
    ("kiloton", "kt", "mass", "kilotonne", "kt"), ("megaton", "Mt", "mass", "megatonne", "Mt"), ("gigaton", "Gt", "mass", "gigatonne", "Gt"),
    ("hundredweight", "[scwt_av]", "mass", "cwt", ""), ("quintal", None, "mass", "", ""), ("bale", None, "mass", "", ""),
    # speed
    ("mile per hour", "[mi_i]/h", "speed", "mile an hour|miles an hour|miles per hour|mile-an-hour|mile-per-hour|mph|m.p.h.", "mph|m.p.h."),
    ("kilometer per hour", "km/h", "speed", "kilometer an hour|kilometers an hour|kilometre an hour|kilometres an hour|kilometers per hour|kilometres per hour|kph|kmh|kmph|km per hour|km an hour|km/hour|km/hr", "km/h|kph|kmh|km/hr"),
    ("meter per second", "m/s", "speed", "meters per second|metres per second|metre per second|meters a second|metres a second", "m/s|m/sec"),
    ("meter per second squared", "m/s2", "acceleration", "meters per second squared|metres per second squared", "m/s2|m/s²|m/s^2"),
    ("kilometer per second", "km/s", "speed", "kilometers per second|kilometres per second|kilometers a second", "km/s|km/sec"),
    ("kilometer per second squared", "km/s2", "acceleration", "", "km/s2|km/s²|km/s^2"), ("mile per second", "[mi_i]/s", "speed", "miles per second|miles a second", ""),
    ("foot per second", "[ft_i]/s", "speed", "feet per second", "ft/s|fps"), ("knot", "[kn_i]", "speed", "", "kn"),
    ("revolution per minute", "{rev}/min", "frequency", "revolutions per minute", "rpm|RPM"), ("frame per second", None, "frequency", "frames per second", ""),
    ("mile per gallon", "[mi_i]/[gal_us]", "fuel economy", "miles per gallon|miles a gallon|mpg", "mpg|MPG"),
    ("barrel per day", "[bbl_us]/d", "flow", "barrel a day|barrels a day|barrels per day|bpd|b/d|barrels-per-day|barrel-per-day|barrel-a-day", "bpd|b/d|mmbpd|mmb/d"),
    ("tonne per year", "t/a", "flow", "", "mtpa|Mtpa|MTPA|tpa"),
    ("ton per day", "[ston_av]/d", "flow", "tons per day|tons a day", "tpd"), ("cubic foot per second", None, "flow", "cubic feet per second", "cfs"),
    # temperature, angle
    ("degree Celsius", "Cel", "temperature", "degrees celsius|degree centigrade|degrees centigrade|degrees c|degree c|deg c|deg celsius|deg. c|celsius|celcius|centigrade|° c|degrees celcius|degree celcius|º c|˚ c", "°C|C|℃|degC|ºC|˚C"),
    ("degree Fahrenheit", "[degF]", "temperature", "degrees fahrenheit|degrees f|degree f|deg f|deg fahrenheit|fahrenheit|° f|farenheit|degrees farenheit|degree farenheit|º f|˚ f", "°F|F|℉|degF|ºF|˚F"),
    ("kelvin", "K", "temperature", "kelvins|degrees kelvin", ""), ("degree", "deg", "angle", "deg", "°|º|˚|deg."),
    # energy, power, electricity
    ("watt hour", "W.h", "energy", "watt-hour", "Wh"), ("kilowatt hour", "kW.h", "energy", "kilowatt-hour|kwh|kw h", "kWh|KWh|kwh|KWH"),
    ("megawatt hour", "MW.h", "energy", "megawatt-hour", "MWh|mwh"), ("gigawatt hour", "GW.h", "energy", "gigawatt-hour", "GWh"), ("terawatt hour", "TW.h", "energy", "terawatt-hour", "TWh"),
    ("calorie", "cal", "energy", "", "cal"), ("kilocalorie", "kcal", "energy", "", "kcal"), ("british thermal unit", "[Btu]", "energy", "btu|british thermal units", "BTU|Btu|btu|mmBtu|MMBtu|MMBTU|mmbtu"),
    ("therm", None, "energy", "", ""), ("horsepower", "[HP]", "power", "horse power|horsepower|brake horsepower|bhp", "hp|HP|bhp|PS|cv"),
    ("newton meter", "N.m", "torque", "newton-meter|newton metre|newton-metre|newton metres|newton meters", "Nm|N.m|N·m"), ("pound-foot", "[lbf_av].[ft_i]", "torque", "pound-feet|pound foot|pound feet|foot-pound|foot pound|lb-ft|lb ft", "lb-ft|lb.ft|lbft"),
    ("ampere hour", "A.h", "charge", "amp hour|amp-hour", "Ah"), ("milliampere hour", "mA.h", "charge", "", "mAh"), ("volt", "V", "voltage", "", "V"), ("kilovolt", "kV", "voltage", "", "kV"),
    ("ampere", "A", "current", "amp", "A"), ("milliampere", "mA", "current", "milliamp", "mA"), ("ohm", "Ohm", "resistance", "", "Ω"), ("farad", "F", "capacitance", "", ""), ("decibel", "dB", "level", "", "dB"),
    ("joule second", None, "action", "", "Js"), ("tesla", None, "field", "", ""),
    # pressure, radiation, chemistry
    ("pound per square inch", "[psi]", "pressure", "pounds per square inch", "psi|PSI"), ("kilopound per square inch", None, "pressure", "", "ksi"), ("bar", "bar", "pressure", "", ""), ("millibar", "mbar", "pressure", "", "mbar|mbars"),
    ("atmosphere", "atm", "pressure", "", "atm"), ("roentgen", "R", "radiation", "röntgen", ""), ("rem", "REM", "radiation", "", ""), ("curie", "Ci", "radiation", "", ""), ("rad", "RAD", "radiation", "", ""),
    ("mole", "mol", "amount", "", "mol"), ("lumen", "lm", "light", "", "lm"), ("lux", "lx", "light", "", ""), ("nit", "cd/m2", "light", "nits", ""), ("candela", "cd", "light", "", ""),
    # data, computing, display
    ("bit", "bit", "data", "", ""), ("byte", "By", "data", "", ""), ("kilobyte", "kBy", "data", "", "KB|kB"), ("megabyte", "MBy", "data", "meg", "MB|mb"), ("gigabyte", "GBy", "data", "gig", "GB|gb"),
    ("terabyte", "TBy", "data", "", "TB|tb"), ("petabyte", "PBy", "data", "", "PB"), ("exabyte", "EBy", "data", "", "EB"), ("kilobit", "kbit", "data", "", "kb"), ("megabit", "Mbit", "data", "", "Mb"), ("gigabit", "Gbit", "data", "", "Gb"),
    ("megabit per second", "Mbit/s", "data rate", "megabits per second", "Mbps|mbps|Mb/s|Mbit/s"), ("gigabit per second", "Gbit/s", "data rate", "gigabits per second", "Gbps|gbps"),
    ("kilobit per second", "kbit/s", "data rate", "kilobits per second", "kbps"), ("megapixel", None, "resolution", "mega-pixel", "MP|Mp"), ("pixel", None, "resolution", "", "px"), ("kibibyte", "KiBy", "data", "", "KiB"), ("mebibyte", "MiBy", "data", "", "MiB"), ("gibibyte", "GiBy", "data", "", "GiB"),
    # points
    ("point", None, "index", "pt|pts", "pts|pt"), ("point per game", None, "index", "points per game|points a game", "ppg"), ("rebound per game", None, "index", "rebounds per game|rebounds a game", "rpg"), ("assist per game", None, "index", "assists per game|assists a game", "apg"),
    ("magnitude", None, "magnitude", "", ""), ("win above replacement", None, "index", "wins above replacement", "WAR"),
)  # fmt: skip

METRIC_BASES: Final = (
    ("meter", "m", "length", "m"), ("gram", "g", "mass", "g"), ("liter", "L", "volume", "L|l"), ("watt", "W", "power", "W"),
    ("hertz", "Hz", "frequency", "Hz|HZ|hz"), ("joule", "J", "energy", "J"), ("pascal", "Pa", "pressure", "Pa"), ("newton", "N", "force", "N"),
    ("electronvolt", "eV", "energy", "eV"), ("becquerel", "Bq", "radiation", "Bq"), ("sievert", "Sv", "radiation", "Sv"), ("gray", "Gy", "radiation", "Gy"),
)  # fmt: skip
"""Bases that take the prefixes below: name, UCUM code, dimension, symbols."""

PREFIXES: Final = (
    ("kilo", "k", "k"), ("mega", "M", "M"), ("giga", "G", "G"), ("tera", "T", "T"), ("hecto", "h", "h"), ("deci", "d", "d"), ("centi", "c", "c"),
    ("milli", "m", "m"), ("micro", "u", "μ|µ"), ("nano", "n", "n"), ("pico", "p", "p"),
)  # fmt: skip
"""SI prefixes: word, UCUM code, printed symbols."""

SCALED_SYMBOLS: Final = MappingProxyType({
    "bcf": Decimal(10) ** 9, "tmcft": Decimal(10) ** 9, "tcf": Decimal(10) ** 12, "mcf": Decimal(1000), "mmcf": Decimal(10) ** 6, "bcm": Decimal(10) ** 9, "mcm": Decimal(10) ** 6,
    "mmbtu": Decimal(10) ** 6, "mmbpd": Decimal(10) ** 6, "mtpa": Decimal(10) ** 6,
})  # fmt: skip
"""Symbols of the energy trade that hold a scale, in lower case ("5 bcf of gas"): how many of their unit they are."""

LEADING_SCALES: Final = MappingProxyType({
    "magnitude": ("magnitude", None, "magnitude"), "ph": ("pH", "[pH]", "acidity"), "iq": ("IQ", None, "index"),
})  # fmt: skip
"""Scales that copy names before the number ("magnitude 6.4", "a pH of 7"): name, UCUM code, dimension."""

NAMED_SCALES: Final = MappingProxyType({
    "richter": ("magnitude", None, "magnitude"), "mercalli": ("Mercalli intensity", None, "magnitude"), "beaufort": ("Beaufort", None, "speed"),
})  # fmt: skip
"""Scales that stand after the number with "on the ... scale"."""

DENOMINATORS: Final = frozenset({
    "acre", "barrel", "bottle", "bushel", "capita", "case", "century", "day", "decade", "dozen", "employee", "family", "flight",
    "dollar", "fortnight", "gallon", "game", "gram", "head", "hectare", "hour", "household", "inch", "item", "kg", "kilo", "kilogram",
    "kilowatt", "litre", "liter", "megawatt", "meal", "metre", "meter", "mile", "minute", "mmbtu", "month", "night", "ounce", "pack", "person", "piece", "pint",
    "bag", "bale", "bowl", "box", "can", "carton", "copy", "crate", "dose", "glass", "injection", "jar", "line", "loaf", "pair", "passenger",
    "patient", "pill", "plate", "pupil", "ride", "round", "sack", "seat", "shot", "student", "tablet", "test", "treatment", "vial", "word", "worker",
    "play", "pop", "pound", "quarter", "room", "second", "share", "shift", "song", "ticket", "ton", "tonne", "trip", "unit", "user", "vehicle", "visit", "foot", "kilometer", "kilometre",
    "vote", "week", "year", "yard", "sq", "lb", "oz", "hr", "sec", "km",
})  # fmt: skip
"""What "a" and "each" may divide by ("$5 a share"). "Per" and "/" divide by any noun."""

TIME_ADVERBS: Final = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
    "nightly": "night", "per annum": "year", "a-year": "year", "a-month": "month", "a-week": "week", "a-day": "day"}  # fmt: skip
"""Adverbs that make a rate of a counted noun ("10,000 units annually")."""

ATTRIBUTIVE_ONLY: Final = frozenset({"quarter", "night", "weekend", "magnitude", "stone", "bar", "rad", "cup", "degree", "second", "therm", "tesla", "meg", "gig"})  # fmt: skip
"""Words that are units only after a number and never of a bare "a"."""

UNIT_ADJECTIVES: Final = frozenset({
    "straight", "more", "full", "consecutive", "whole", "additional", "further", "long", "solid", "short", "previous", "prior", "extra",
    "rushing", "passing", "receiving", "total", "crucial", "grueling", "successive", "net", "gross", "fewer",
    "different", "entire", "critical", "intense", "tense", "brutal", "painful", "happy", "productive", "unpaid", "paid", "remaining",
})  # fmt: skip
"""Adjectives that stand between a number and its unit: "three straight months", "517 rushing yards"."""

MEASURED_BY: Final = frozenset({
    "big", "common", "costly", "deadly", "deep", "expensive", "fast", "great", "heavy", "high", "large", "likely", "long", "massive", "often", "old",
    "powerful", "steep", "strong", "tall", "thick", "wide",
})  # fmt: skip
"""Between "as" and "as" these compare: "three times as large"."""

TIMES_COMPARED: Final = frozenset({
    "greater", "higher", "more", "larger", "bigger", "faster", "longer", "less", "lower", "the", "as", "that", "its", "their", "his", "what",
    "smaller", "better", "normal", "cheaper", "worse", "likelier", "over", "stronger", "earnings", "sales", "revenue", "current", "book",
    "slower", "heavier", "taller", "fewer", "today's", "annual", "average", "usual", "net", "forward", "core", "projected", "ebitda",
    "forecast", "trailing", "operating", "pretax", "profit",
})  # fmt: skip
"""After "times" these make a multiple of a count: "three times greater"."""
