"""Number words of English news. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ONES = {
    "zero": 0, "nil": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

SCALES = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lac": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9,
    "trillion": 1e12,
}  # fmt: skip
"""Multipliers that combine with number words and with digits."""

SCALE_PLURALS = {
    "hundreds": 1e2, "thousands": 1e3, "lakhs": 1e5, "millions": 1e6, "crores": 1e7, "billions": 1e9,
    "trillions": 1e12, "dozens": 12, "tens": 10, "scores": 20,
}  # fmt: skip
"""Vague multiples ("thousands of jobs"): at least one of the scale, less than the next."""

VAGUE_TIMES = {"dozens": 100.0, "scores": 100.0, "tens": 100.0}
"""Where a vague multiple ends that is not ten times (or from a million on, a thousand times) its scale."""

SCALE_SYMBOLS = {
    "mn": 1e6, "mln": 1e6, "mio": 1e6, "mil": 1e6, "mm": 1e6, "bn": 1e9, "bln": 1e9, "trn": 1e12, "trln": 1e12,
    "tn": 1e12,
    "tr": 1e12, "cr": 1e7, "k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12, "l": 1e5, "lacs": 1e5, "thou": 1e3,
}  # fmt: skip
"""Abbreviated magnitudes, lower case. See SCALE_NEEDS_MONEY for those that mean something else without a currency."""

SCALE_NEEDS_MONEY = frozenset({"m", "b", "t", "l", "mm", "mil", "tr", "cr", "tn"})

COLLECTIVES = {"dozen": 12}
"""Nouns that stand for a number ("two dozen")."""

FEW = {"couple": (2.0, 2.0), "few": (2.0, 9.0), "several": (2.0, 9.0)}
"""Words for a small number, least and most, read before a magnitude alone ("several hundred")."""

FRACTIONS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100,
    "twelfths": 12, "fifteenths": 15, "sixteenths": 16, "twentieths": 20,
    "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
}  # fmt: skip
"""Denominators in words."""

FRACTION_SIGNS = {
    "½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅖": 0.4, "⅗": 0.6, "⅘": 0.8, "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip

MULTIPLES = {
    "double": 2, "doubled": 2, "doubling": 2, "doubles": 2, "triple": 3, "tripled": 3, "tripling": 3, "triples": 3,
    "treble": 3, "trebled": 3,
    "quadruple": 4, "quadrupled": 4, "quadrupling": 4, "quintupled": 5, "halve": 0.5, "halved": 0.5, "halves": 0.5,
    "halving": 0.5, "twofold": 2,
    "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9,
    "tenfold": 10,
    "hundredfold": 100, "twice": 2, "thrice": 3,
}  # fmt: skip
"""Words that state a multiple of something else."""

MULTIPLES_OF_SOMETHING = _words("thrice twice double triples triple treble halve doubles halves quadruple")
"""Those that do so only before what is multiplied ("twice as many", "double the figure", not "a men's double")."""

