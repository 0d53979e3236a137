"""Units of measure: name, dimension, factor to the base unit, and how newspapers write them. Data only.

Factors follow the international definitions (NIST SP 811); the tests hold every one against Pint. "ton" is left open
between the short, the metric and the long ton, because news does not say which (see `AMBIGUOUS`).
"""

from typing import NamedTuple


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Unit(NamedTuple):
    """A unit: `factor` times a value in it is the value in the dimension's base unit."""

    name: str
    dimension: str
    factor: float
    words: tuple[str, ...] = ()  # matched in any case, hyphen or blank before
    symbols: tuple[str, ...] = ()  # matched in this case only


BASE = {
    "area": "square meter", "length": "meter", "mass": "kilogram", "volume": "liter", "time": "second",
    "speed": "meter per second", "temperature": "degree celsius", "power": "watt", "energy": "joule", "data": "byte",
    "data rate": "bit per second", "pressure": "pascal", "frequency": "hertz", "voltage": "volt", "current": "ampere",
    "force": "newton", "torque": "newton meter", "angle": "degree", "sound": "decibel",
    "consumption": "mile per gallon",
    "concentration": "part per million", "resolution": "megapixel", "ratio": "percent", "points": "percentage point",
    "age": "year old",
    "multiple": "times", "magnitude": "magnitude", "index": "point", "flow": "liter per second",
    "rating": "percent of the most",
}  # fmt: skip
"""The unit every dimension is converted to for comparing."""

PHYSICAL = frozenset({"time", "length", "area", "mass", "volume", "energy"})
"""Dimensions whose units may stand behind an adjective ("17 wooded acres")."""

_METRE, _FOOT, _INCH, _YARD, _MILE = 1.0, 0.3048, 0.0254, 0.9144, 1609.344
_POUND, _OUNCE = 0.45359237, 0.028349523125
_US_GALLON = 3.785411784
DAY = 86400.0
YEAR = 365.25 * DAY


def _metric(
    dimension: str, stem: str, symbol: str, factor: float, prefixes: str, spellings: tuple[str, ...] = ()
) -> tuple[Unit, ...]:
    """The unit and its multiples. `spellings` are other spellings of the stem ("metre" for "meter")."""
    known = {
        "": ("", "", 1.0), "k": ("kilo", "k", 1e3), "M": ("mega", "M", 1e6), "G": ("giga", "G", 1e9),
        "T": ("tera", "T", 1e12),
        "P": ("peta", "P", 1e15), "c": ("centi", "c", 1e-2), "m": ("milli", "m", 1e-3), "u": ("micro", "µ", 1e-6),
        "n": ("nano", "n", 1e-9),
        "d": ("deci", "d", 1e-1), "h": ("hecto", "h", 1e2),
    }  # fmt: skip
    made = []
    for key in prefixes.split(","):
        word, letter, times = known[key]
        forms = tuple(f"{word}{s}" for s in (stem, *spellings))
        symbols: tuple[str, ...] = (letter + symbol,) if symbol else ()
        if key == "u":
            symbols += ("μ" + symbol, "u" + symbol)
        made.append(Unit(forms[0], dimension, factor * times, forms, symbols))
    return tuple(made)


def _powers(word: str, dimension: str, power: int) -> tuple[Unit, ...]:
    """Square or cubic units of length."""
    lengths = {
        "meter": (_METRE, ("metre",), ("m",)), "kilometer": (1000.0, ("kilometre",), ("km",)),
        "centimeter": (0.01, ("centimetre",), ("cm",)), "foot": (_FOOT, ("feet",), ("ft",)),
        "inch": (_INCH, ("inches",), ("in",)), "yard": (_YARD, (), ("yd",)), "mile": (_MILE, (), ("mi",)),
    }  # fmt: skip
    mark = {2: "²", 3: "³"}[power]
    short = {2: "sq", 3: "cu"}[power]
    made = []
    for name, (length, others, symbols) in lengths.items():
        forms = [f"{word} {n}" for n in (name, *others)] + [f"{short} {n}" for n in (name, *others, *symbols)]
        forms += [f"{short}. {s}" for s in (*symbols, *others)] + [f"{short}{s}" for s in symbols]
        factor = length**power * (1000.0 if power == 3 else 1.0)  # a cubic metre is 1000 litres
        marks = tuple(f"{s}{m}" for s in symbols for m in (str(power), mark, f"^{power}") if s != "in")
        made.append(Unit(f"{word} {name}", dimension, factor, tuple(forms), marks))
    return tuple(made)


UNITS: tuple[Unit, ...] = (
    Unit("percent", "ratio", 1.0, ("percent", "per cent", "pct", "per-cent"), ("%", "％", "pc")),
    Unit("percentage point", "points", 1.0, ("percentage point", "percent point", "pct point", "pp", "ppt", "ppts")),
    Unit("basis point", "points", 0.01, ("basis point",), ("bp", "bps")),
    Unit("per mille", "ratio", 0.1, (), ("‰",)),
    *_metric("length", "meter", "m", 1.0, ",k,c,m,u,n", ("metre",)),
    Unit("kilometer", "length", 1000.0, ("km", "kms", "klick"), ()),
    Unit("foot", "length", _FOOT, ("foot", "feet", "ft"), ("′",)),
    Unit("inch", "length", _INCH, ("inch", "inches"), ("″",)),
    Unit("yard", "length", _YARD, ("yard", "yds", "yd"), ()),
    Unit("mile", "length", _MILE, ("mile",), ("mi",)),
    Unit("nautical mile", "length", 1852.0, ("nautical mile", "sea mile"), ("nmi",)),
    Unit("light-year", "length", 9.4607304725808e15, ("light-year", "light year"), ()),
    *_powers("square", "area", 2),
    Unit("hectare", "area", 10000.0, ("hectare", "hectares", "ha"), ()),
    Unit("megahectare", "area", 1e10, ("megahectare", "mha"), ()),
    Unit("acre", "area", 4046.8564224, ("acre",), ()),
    *_powers("cubic", "volume", 3),
    *_metric("volume", "liter", "L", 1.0, ",k,c,m,d,h,M", ("litre",)),
    Unit("milliliter", "volume", 0.001, ("ml",), ("mL",)),
    Unit("centiliter", "volume", 0.01, ("cl",), ()),
    Unit("gallon", "volume", _US_GALLON, ("gallon", "gal", "us gallon"), ()),
    Unit("imperial gallon", "volume", 4.54609, ("imperial gallon", "uk gallon"), ()),
    Unit("quart", "volume", _US_GALLON / 4, ("quart",), ()),
    Unit("pint", "volume", _US_GALLON / 8, ("pint",), ()),
    Unit("fluid ounce", "volume", _US_GALLON / 128, ("fluid ounce", "fluid oz", "fl oz", "fl. oz", "fl. oz."), ()),
    Unit("hectoliter", "volume", 100.0, ("hl",), ()),
    Unit("barrel", "volume", 42 * _US_GALLON, ("barrel", "bbl", "bbls"), ()),
    Unit("kilobarrel", "volume", 42e3 * _US_GALLON, ("kilobarrel", "kb/d", "kb/day", "kbd", "kbpd"), ()),
    Unit("megabarrel", "volume", 42e6 * _US_GALLON, ("megabarrel", "mmbbl", "mb/d", "mb/day", "mbpd"), ()),
    Unit("bushel", "volume", 35.23907016688, ("bushel",), ()),
    Unit("acre-foot", "volume", 4046.8564224 * _FOOT * 1000, ("acre-foot", "acre-feet", "acre feet"), ()),
    *_metric("mass", "gram", "g", 0.001, ",k,m,u", ("gramme",)),
    Unit("kilogram", "mass", 1.0, ("kilo", "kilos", "kg", "kgs"), ()),
    Unit("tonne", "mass", 1000.0, ("tonne", "metric ton", "metric tonne"), ("t",)),
    Unit("kilotonne", "mass", 1e6, ("kilotonne", "kiloton"), ()),
    Unit("megatonne", "mass", 1e9, ("megatonne",), ("Mt",)),
    Unit("ton", "mass", 907.18474, ("ton", "short ton", "us ton", "u.s. ton"), ()),
    Unit("long ton", "mass", 1016.0469088, ("long ton", "uk ton", "imperial ton"), ()),
    Unit("pound", "mass", _POUND, ("pound", "lb", "lbs", "lb."), ()),
    Unit("ounce", "mass", _OUNCE, ("ounce", "oz"), ()),
    Unit("troy ounce", "mass", 0.0311034768, ("troy ounce", "troy oz"), ()),
    Unit("stone", "mass", 14 * _POUND, ("stone",), ()),
    Unit("carat", "mass", 0.0002, ("carat",), ()),
    Unit("quintal", "mass", 100.0, ("quintal",), ()),
    Unit("second", "time", 1.0, ("second", "sec", "secs"), ("s",)),
    Unit("millisecond", "time", 0.001, ("millisecond",), ("ms",)),
    Unit("minute", "time", 60.0, ("minute", "min", "mins"), ()),
    Unit("hour", "time", 3600.0, ("hour", "hr", "hrs"), ("h",)),
    Unit("day", "time", DAY, ("day",), ()),
    Unit("night", "time", DAY, ("night",), ()),
    Unit("week", "time", 7 * DAY, ("week", "wk", "wks"), ()),
    Unit("fortnight", "time", 14 * DAY, ("fortnight",), ()),
    Unit("weekend", "time", 2 * DAY, ("weekend",), ()),
    Unit("month", "time", YEAR / 12, ("month", "mth", "mths"), ()),
    Unit("quarter", "time", YEAR / 4, (), ()),
    Unit("year", "time", YEAR, ("year", "yr", "yrs"), ()),
    Unit("decade", "time", 10 * YEAR, ("decade",), ()),
    Unit("century", "time", 100 * YEAR, ("century", "centuries"), ()),
    Unit("millennium", "time", 1000 * YEAR, ("millennium", "millennia"), ()),
    Unit(
        "year old",
        "age",
        1.0,
        ("year old", "years old", "year-old", "years-old", "year olds", "year-olds", "years of age", "yr old", "yo"),
        (),
    ),
    Unit("month old", "age", 1 / 12, ("month old", "months old", "month-old", "months-old", "months of age"), ()),
    Unit("week old", "age", 7 / 365.25, ("week old", "weeks old", "week-old"), ()),
    Unit("day old", "age", 1 / 365.25, ("day old", "days old", "day-old"), ()),
    Unit(
        "kilometer per hour",
        "speed",
        1 / 3.6,
        (
            "kilometers per hour",
            "kilometres per hour",
            "kilometers an hour",
            "kilometres an hour",
            "kilometer per hour",
            "kilometre per hour",
            "km/h",
            "kmh",
            "kph",
            "km per hour",
            "km an hour",
            "kmph",
            "kilometers-per-hour",
            "km/hr",
        ),
        (),
    ),
    Unit(
        "mile per hour",
        "speed",
        0.44704,
        (
            "miles per hour",
            "miles an hour",
            "mile per hour",
            "mile an hour",
            "mph",
            "miles-per-hour",
            "mile-an-hour",
            "mile-per-hour",
        ),
        (),
    ),
    Unit(
        "meter per second",
        "speed",
        1.0,
        ("meters per second", "metres per second", "meters a second", "metres a second", "m/s"),
        (),
    ),
    Unit("foot per second", "speed", _FOOT, ("feet per second", "ft/s", "fps"), ()),
    Unit("knot", "speed", 1852 / 3600, ("knot", "kt", "kts"), ("kn",)),
    Unit(
        "degree celsius",
        "temperature",
        1.0,
        (
            "degree celsius",
            "degrees celsius",
            "degrees centigrade",
            "degree centigrade",
            "celsius",
            "degrees c",
            "deg c",
            "degc",
        ),
        ("°C", "ºC", "° C", "℃", "˚C", "C"),
    ),
    Unit(
        "degree fahrenheit",
        "temperature",
        5 / 9,
        ("degree fahrenheit", "degrees fahrenheit", "fahrenheit", "degrees f", "deg f", "degf"),
        ("°F", "ºF", "° F", "℉", "˚F", "F"),
    ),
    Unit("kelvin", "temperature", 1.0, ("kelvin", "kelvins"), ()),
    Unit("degree", "angle", 1.0, ("degree",), ("°", "º", "˚")),
    *_metric("power", "watt", "W", 1.0, ",k,M,G,T,m"),
    Unit("horsepower", "power", 745.6998715822702, ("horsepower", "hp", "bhp", "brake horsepower", "horse power"), ()),
    Unit("metric horsepower", "power", 735.49875, (), ("PS",)),
    *_metric("energy", "joule", "J", 1.0, ",k,M,G,T,P"),
    Unit("watt hour", "energy", 3600.0, ("watt hour", "watt-hour"), ("Wh",)),
    Unit("kilowatt hour", "energy", 3.6e6, ("kilowatt hour", "kilowatt-hour", "kwh", "kilowatthour"), ()),
    Unit("megawatt hour", "energy", 3.6e9, ("megawatt hour", "megawatt-hour", "mwh"), ()),
    Unit("gigawatt hour", "energy", 3.6e12, ("gigawatt hour", "gigawatt-hour", "gwh"), ()),
    Unit("terawatt hour", "energy", 3.6e15, ("terawatt hour", "terawatt-hour", "twh"), ()),
    Unit("calorie", "energy", 4184.0, ("calorie", "kcal", "kilocalorie"), ()),
    Unit("british thermal unit", "energy", 1055.05585262, ("british thermal unit", "btu", "btus"), ()),
    Unit("megawatt", "power", 1e6, ("mw", "megawatts"), ()),
    Unit("gigawatt", "power", 1e9, ("gw",), ()),
    Unit("kilowatt", "power", 1e3, ("kw",), ()),
    *_metric("data", "byte", "B", 1.0, ",k,M,G,T,P"),
    Unit("kilobyte", "data", 1e3, ("kb",), ("KB",)),
    Unit("megabyte", "data", 1e6, ("meg",), ()),
    Unit("gigabyte", "data", 1e9, ("gb", "gig", "gigs"), ()),
    Unit(
        "megabit per second",
        "data rate",
        1e6,
        ("megabits per second", "mbps", "megabits a second", "mb/s", "mbit/s"),
        (),
    ),
    Unit("gigabit per second", "data rate", 1e9, ("gigabits per second", "gbps", "gbit/s"), ()),
    *_metric("pressure", "pascal", "Pa", 1.0, ",k,M,G,h"),
    Unit("pound per square inch", "pressure", 6894.757293168361, ("psi", "pounds per square inch"), ()),
    Unit("kilopound per square inch", "pressure", 6894757.293168361, ("ksi",), ()),
    Unit("bar", "pressure", 1e5, (), ("bar",)),
    Unit("millibar", "pressure", 100.0, ("millibar",), ("mbar",)),
    *_metric("frequency", "hertz", "Hz", 1.0, ",k,M,G"),
    Unit("gigahertz", "frequency", 1e9, ("ghz",), ()),
    Unit("megahertz", "frequency", 1e6, ("mhz",), ()),
    Unit("hertz", "frequency", 1.0, ("hz",), ()),
    Unit("revolution per minute", "frequency", 1 / 60, ("rpm", "revolutions per minute"), ()),
    *_metric("voltage", "volt", "V", 1.0, ",k,m"),
    *_metric("current", "ampere", "A", 1.0, ",k,m", ("amp",)),
    *_metric("force", "newton", "N", 1.0, ",k"),
    Unit(
        "newton meter", "torque", 1.0, ("newton meter", "newton metre", "newton-meter", "newton-metre"), ("Nm", "N·m")
    ),
    Unit(
        "foot pound-force",
        "torque",
        1.3558179483314004,
        ("lb-ft", "pound-feet", "pound-foot", "lb ft", "ft-lb", "ft lb", "foot-pounds", "foot pounds"),
        (),
    ),
    Unit("decibel", "sound", 1.0, ("decibel", "db"), ()),
    Unit(
        "mile per gallon", "consumption", 1.0, ("miles per gallon", "mpg", "mile per gallon", "miles to the gallon"), ()
    ),
    Unit("part per million", "concentration", 1.0, ("parts per million", "ppm"), ()),
    Unit("part per billion", "concentration", 0.001, ("parts per billion", "ppb"), ()),
    Unit("megapixel", "resolution", 1.0, ("megapixel",), ()),
    Unit("point", "index", 1.0, ("point", "pts", "pt"), ()),
    Unit("magnitude", "magnitude", 1.0, ("magnitude",), ()),
    Unit("times", "multiple", 1.0, ("times", "fold"), ()),
)

BY_WORD = {word: unit for unit in reversed(UNITS) for word in unit.words}
"""Each unit by the words that newspapers write for it."""

LONE_UNITS = _words(
    """
    second minute hour day week fortnight month year decade century mile kilometer kilometre metre meter inch acre
    hectare ton tonne litre liter gallon kilo kilogram kilogramme ounce
    """
)
"""Units that are written without a number ("half a mile", "for a year")."""

_IMPERIAL_GALLON = 4.54609
AMBIGUOUS = {
    "ton": (907.18474, 1016.0469088), "gallon": (_US_GALLON, _IMPERIAL_GALLON),
    "quart": (_US_GALLON / 4, _IMPERIAL_GALLON / 4), "pint": (_US_GALLON / 8, _IMPERIAL_GALLON / 8),
    "fluid ounce": (_IMPERIAL_GALLON / 160, _US_GALLON / 128),
}  # fmt: skip
"""Units that stand for several: the least and the greatest factor. A claim in one is as wide as both."""

OFFSETS = {"degree fahrenheit": -32.0, "kelvin": -273.15}
"""Added to a value before the factor is applied."""

TIMEX_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "2W",
    "weekend": "WE",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "10Y", "century": "100Y",
}  # fmt: skip
"""The ISO 8601 designator of a duration; T marks a part of a day, a number multiplies."""

PER = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night", "week": "week",
    "month": "month",
    "year": "year", "annum": "year", "decade": "decade", "century": "century", "share": "share", "barrel": "barrel",
    "gallon": "gallon",
    "liter": "liter", "litre": "liter", "ton": "ton", "tonne": "tonne", "kilogram": "kilogram", "kilo": "kilogram",
    "kg": "kilogram",
    "ounce": "ounce", "pound": "pound", "acre": "acre", "hectare": "hectare", "square foot": "square foot",
    "square meter": "square meter",
    "square metre": "square meter", "sq ft": "square foot", "square kilometer": "square kilometer",
    "square kilometre": "square kilometer",
    "square mile": "square mile", "mile": "mile", "kilometer": "kilometer", "kilometre": "kilometer", "km": "kilometer",
    "person": "person", "head": "person", "capita": "person", "household": "household", "family": "household",
    "employee": "employee", "worker": "worker", "student": "student",
    "pupil": "pupil", "patient": "patient", "game": "game", "match": "match", "unit": "unit", "ticket": "ticket",
    "quarter": "quarter",
    "shift": "shift", "bushel": "bushel", "watt": "watt", "kwh": "kilowatt hour", "kilowatt-hour": "kilowatt hour",
    "kilowatt hour": "kilowatt hour",
    "mwh": "megawatt hour", "quintal": "quintal", "dozen": "dozen", "piece": "piece", "vehicle": "vehicle",
    "room": "room", "seat": "seat", "vote": "vote",
    "million": "million", "100,000": "100,000", "1,000": "1,000", "10,000": "10,000", "cup": "cup", "bottle": "bottle",
    "pack": "pack", "hundred": "hundred", "bed": "bed", "child": "child",
    "cubic meter": "cubic meter", "cubic metre": "cubic meter", "season": "season", "visit": "visit", "trip": "trip",
    "episode": "episode",
}  # fmt: skip
"""What a rate can be per ("per barrel", "a day")."""

PER_SYMBOLS = {
    "mm2": "square millimeter", "mm²": "square millimeter",
    "cm": "centimeter", "cm2": "square centimeter", "cm²": "square centimeter", "cm3": "cubic centimeter",
    "cm³": "cubic centimeter", "m": "meter",
    "m2": "square meter", "m²": "square meter", "m3": "cubic meter", "m³": "cubic meter", "mm": "millimeter",
    "km": "kilometer", "km2": "square kilometer",
    "km²": "square kilometer", "L": "liter", "l": "liter", "dL": "deciliter", "dl": "deciliter", "mL": "milliliter",
    "ml": "milliliter", "kg": "kilogram",
    "g": "gram", "lb": "pound", "t": "tonne", "ha": "hectare", "bbl": "barrel", "boe": "barrel", "oz": "ounce",
    "gal": "gallon", "sqm": "square meter",
    "sqft": "square foot", "sq ft": "square foot", "psf": "square foot", "s": "second", "sec": "second",
    "min": "minute", "h": "hour", "hr": "hour",
    "d": "day", "day": "day", "week": "week", "month": "month", "mo": "month", "yr": "year", "year": "year",
    "annum": "year", "kWh": "kilowatt hour",
    "MWh": "megawatt hour", "kW": "kilowatt", "MW": "megawatt", "W": "watt", "share": "share", "tonne": "tonne",
    "ton": "ton", "litre": "liter",
    "liter": "liter", "gallon": "gallon", "barrel": "barrel", "pound": "pound", "ounce": "ounce",
    "MMBtu": "million british thermal units",
    "mmBtu": "million british thermal units", "mbtu": "million british thermal units",
}  # fmt: skip
"""What may stand after a slash ("kV/cm", "g/km"), matched in this case only."""
