"""Words beside a figure that decide how it is read: a part or a rank, a stretch of time or a date. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AFTER_FRACTION = _words(
    """
    of the as its their his her our all are were is was more less fewer have had has said say lower higher a to from
    above below
    majority share stake interest owned full empty can will would could may must need needs live lives work works
    think thinks want wants
    """
)
"""Words after "a third" or "one fifth" that show a part of a whole, not a place in an order."""

AFTER_HALF = _words("of the its their his her our all those them these as that")
"""Words after "half" that show a part of a whole."""

BEFORE_WHOLE_NUMBER = _words("hundred thousand million billion trillion dozen lakh crore century")
"""What "half a" and "a quarter of a" count rather than share."""

NOT_SHARED = _words(
    "people dead killed times more than over under others were was are had goals wins points games years days"
)
"""Words between two numbers that make them no share ("3 dead in 10 days" is none, "one driver in seven" is one)."""

AFTER_MULTIPLE = _words("as the its that what more his her their our this last in to from")
"""Words after "double" or "twice" that are multiplied."""

AFTER_TIMES = _words(
    """
    as the its that what more less fewer higher lower his her their our this last normal average earnings revenue
    sales book better worse than over those current
    """
)
"""Words after "times" where they multiply ("three times as many"), not where they count ("shot seven times")."""

LASTING = _words(
    """
    for lasted lasts last lasting took take takes taking is was are were been of by after in with well just spent and
    to than at little slightly has have had served there
    """
)
"""Words before "over" with which it means more than ("for over two hours"), not during ("31 hours over six days")."""

AFTER_SLASHED = _words("of the a an mile inch cup acre ounce share stake majority pound hour length")
"""Words after "3/4" that make it a fraction, not a date or a score."""

BEFORE_LONE_UNIT = _words(
    """
    in for over than within during after about nearly almost under just lasting took takes last lasted by every
    roughly around spent spanning past least
    """
)
"""Words before "a year" or "a mile" that say how much."""

AFTER_LONE_TIME = _words("ago earlier later before after long away from off wide deep high tall")
"""Words after it that do."""

AFTER_RATE_NOT = _words("ago earlier later before after off old")
"""Words after "a year" that make it a time ("$5 a year ago")."""

BEFORE_ELLIPSIS = _words("to at of from was is were with than reached hit versus vs against by after and")
"""Words before a figure that leaves out the unit of the one before it."""

AGED = (
    "aged", "age", "ages", "age is", "age was", "ages are", "ages were", "at the age of", "age of", "ages of", "turned",
    "turning", "dies at", "died at", "dead at", "die at", "dies aged", "died aged", "age group", "age group of",
)  # fmt: skip
"""Phrases before an age."""
AFTER_AGED = _words("just only about around between under over from")
LIFE_TURNS = (
    "retired", "retires", "retire", "retiring", "stepping down", "steps down", "stepped down", "died", "dies", "dead",
    "married", "widowed", "orphaned", "left home", "left school", "emigrated", "turned professional",
)  # fmt: skip
"""What people do "at" an age ("retires at 65")."""
AT_AGE_SUBJECTS = ("he", "she", "the youngest", "the oldest", "the elder", "the younger", "becoming", "became")
"""What stands by "at 34" where that is an age ("at 34 he is the oldest")."""
WHOLES = _words("them those these which whom whose the his her its their our us all these")
"""What a number is "of" where it is a part ("the Hawks, 14 of them"), not the age of somebody of a place."""
ADVERBS_OF_AGE = _words("now then at just still only barely about around")
"""Words between a person and a bare age ("Falcão, now 38,")."""
EXTREMES = _words("youngest oldest eldest elder younger")
"""Words of a subject whose number is an age ("the youngest is 28")."""
AFTER_AGE = _words("of from was is who has had and told said")
"""Words after a bare number that follows a name, where it is an age ("Marlowe, 66, who")."""
AFTER_AGE_SAID = _words("when and at on this last next in now then but after")
"""Words after "she is 10", where that is an age."""

PERSONS = _words(
    """
    son daughter wife husband mother father mum mom dad sister brother boy girl man woman child baby grandson
    granddaughter grandmother grandfather nephew niece uncle aunt cousin fiance fiancee fiancé fiancée boyfriend
    girlfriend partner widow widower spouse parent friend star comic pilot chef nurse guard model coach native chief
    captain president premier judge bride groom mayor king queen prince princess duke duchess deputy guide spy refugee
    employee trainee retiree academic politician twin victim suspect defendant accused teenager teen pensioner
    """
)
"""Nouns of people, singular, besides those that end as PERSON_ENDINGS do."""
PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ress", "ant", "eer")
NOT_PERSONS = _words(
    """
    number order water letter quarter offer paper matter power chapter tower river computer december september
    october november center border summer winter weather dinner member counter corner feather cover under over other
    another after either former latter per ever never factor sector motor door floor color error mirror labor vector
    grant plant restaurant relevant important significant want constant median
    """
)
"""Words with those endings that are none."""
RELATIVES = _words(
    """
    sons daughters children kids boys girls brothers sisters grandchildren grandsons twins siblings women men teenagers
    male female
    """
)
"""People who are told with their ages without an article ("her sons, 11 and 15,", "(male, 29)")."""
GROUPS_OF_MEN = _words("mother father mum mom dad parent king queen leader winner author maker owner holder")
"""Nouns of people that are of so many others or things ("a mother of three", "the owner of 12")."""

BULLION = _words("gold goldmine bullion platinum palladium")
"""Words of articles in which an ounce is a troy ounce."""

MEASURING_ADJECTIVES = _words(
    """
    full whole straight consecutive successive extra more additional further total long short solid working business
    calendar entire combined
    """
)
"""Adjectives between a number and any unit ("10 more minutes")."""
AMBIGUOUS_UNITS = _words(
    "yards stones degrees points pounds hands cups grounds meters metres rods chains knots bars links barrels bushels"
)
"""Units that behind another adjective are things ("two front yards", "three parking meters")."""

COMPARED_NATIONS = {
    "Cdn": "CAD", "Canadian": "CAD", "Australian": "AUD", "US": "USD", "U.S.": "USD", "AUD": "AUD", "USD": "USD",
    "CAD": "CAD", "NZD": "NZD", "SGD": "SGD", "HKD": "HKD",
}  # fmt: skip
"""Nations written after an amount in dollars ("$76 US")."""

NOT_AFTER_SCORE = (
    "per cent", "percent", "percentage", "point", "km", "kg", "m", "cm", "mm", "hour", "minute", "year", "month",
    "week", "day", "people", "degree", "mile", "feet", "inch",
)  # fmt: skip
"""Words after two numbers joined by a dash that make them a range, not a score."""

CONVERSION_HEDGES = _words(
    """
    or about around approximately roughly some nearly almost over just more than under at least i.e. equivalent to the
    of up less c. approx approx. ~ ≈ =
    """
)
"""Words that may stand between a figure and its conversion ("57 acres (about 23 hectares)")."""

RATED = _words("rated rates rating ratings score scores scored scoring marks gave given graded reviewed review reviews")
"""Words before a whole number of marks ("scored 8/10")."""

MOST_MARKS = {"five": 5, "ten": 10}
"""The most marks there are, in words."""

MARKS = _words("star point mark")
"""What marks may be counted in ("3 out of 5 stars")."""
