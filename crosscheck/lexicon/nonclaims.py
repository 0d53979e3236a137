"""What looks like a figure and states none: idioms, street words, and what "one" is not counting. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENERS = "\"“”‘'«(<[*_•"
"""Signs that may stand before a word without being part of it."""

STREETS = _words(
    """
    street st road rd avenue ave lane ln drive dr boulevard blvd way court ct place pl square terrace highway hwy
    parkway pkwy crescent
    """
)

ONE_NOT_COUNTING = _words(
    """
    day thing way another time more or and at to in on for who that which with by is was has can could would may might
    must will as point reason example step case minute moment night morning afternoon evening go stop knows size end
    word off too than from he she they it such else best last final
    """
)
"""Words after "one" with which it counts nothing that is worth comparing ("one day", "one another")."""

ONE_BODY = frozenset({"hand", "side"})
"""Words with which it counts but after "on" ("on one hand")."""

TOLD_OF_ONE = _words(
    """
    fell came stood got went saw said told took made left lost held kept began rose grew met sold bought sent brought
    found became wrote felt died drowned escaped survived
    """
)
"""What one of several did ("one fell ill"): no noun that is counted."""

STAYING = _words("remains lies lives stays sits is was has")
"""Verbs after "one" with which it counts still ("one remains in hospital", not "one hears")."""

NOT_BEFORE_ONE = _words(
    """
    no the this that which any every each another last next big first wrong right good bad new old little young
    loved
    """
)

ONE_IDIOMS = _words(
    """
    one-way one-off one-time one-on-one one-sided one-stop one-liner one-size one-handed two-way two-faced zero-sum
    zero-tolerance one-to-one two-to-one
    """
)

NOT_BEFORE_PRONOUN = _words("bottom on at last both first those all top these the")
"""Words before a small number without a noun after which it is a pronoun ("the two said")."""

AFTER_COUNTED_PEOPLE = _words("who whose of")
"""Words after such a number with which it counts all the same ("the two who drowned", "the three of them")."""

ZERO_NAMES = frozenset(["ground", "net", "sub", "absolute", "patient", "year"])
"""Words before "zero" that make it a name."""
AFTER_ZERO = _words("in tolerance sum emission carbon day gravity waste hour")
"""Words after it that do."""

COUNT_PREFIXES = _words(
    """
    magnitude now then over under minus plus nearly almost about just only all another some first last top pre post
    sub non mid to and or of the a
    """
)
"""Words tied by a hyphen to a figure that they do not make a name ("now-18", "over-65s")."""

LOWER_HEADS = _words(
    """
    section row page chapter room flight gate bus route type verse pages category phase stage grade tier level day
    week game round season episode version highway interstate exit lane platform terminal zone district ward article
    paragraph line item step group class block plot lot unit apartment flat suite figure table question rule
    resolution volume issue seed number hurricane formula model runway pier dock mile-marker milepost channel
    """
)
"""Nouns that a number after them names even in lower case ("category 4", "type 2")."""

VERB_HEADS = _words(
    """
    picture image photo stage group block plot level line exit page book record board figure number unit issue model
    question rule seed drive order place point day week
    """
)
"""Those of the naming nouns after which a counted noun shows that the number counts ("to stage 20 shows")."""

GIVING = _words(
    """
    gave gives give giving given left leaves leaving cost costs costing won wins winning handed hands handing awarded
    awards awarding earned earns earning brought brings bringing offered offers offering promised promises sent sends
    sold sells paid pays lent owed owes bought buys saved allotted allots allocated allocates granted grants
    """
)
"""Verbs after which a name is of whom so many go to ("gave the Union 19 seats")."""

PLACE_PREPOSITIONS = _words("in at near from across outside around on")

AFTER_METRES = _words(
    """
    high long wide deep tall away from below above freestyle butterfly breaststroke backstroke hurdles race races
    final finals relay run runs walk sprint dash heats event events medley champion title record runner runners
    sprinter track row mark swim swimmer
    """
)
"""Words after "m" or "k" that make it metres or kilometres ("a 200m race", "a 10k run")."""

CROWDS = _words(
    """
    viewers viewership ratings audience audiences tourists arrivals passengers subscribers subscriptions users voters
    downloads
    """
)
"""What is counted in millions where no length is told ("8.93m (share 46%)")."""

METRE_WORDS = ("metre", "metres", "meter", "meters", "km", "cm", "kilometre", "kilometres", "kilometer", "kilometers")
"""Words after digits in articles that measure lengths, in which a bare "5.4m" is one."""

CONTEST_WORDS = _words(
    """
    win won wins winning winner winners beat beats beaten beating victory victories defeat defeats defeated defeating
    draw drew draws drawn lead leads leading led loss lost lose loses losing losses vote voted votes voting ruling
    ruled decision score scored scores scoring tie tied ties aggregate triumph triumphed thrashing thrashed thrash set
    sets final finals rout routed hammering hammered margin ahead trail trails trailed trailing majority result
    results half-time halftime goalless overcame overcome overcoming edged edge edging downed crushed topped comeback
    upset semifinal semi-final quarterfinal quarter-final playoff playoffs play-off play-offs match matches game games
    goal goals season tournament championship title league cup series record start straight shutout touchdown
    touchdowns inning innings playing
    """
)
"""Words of a sentence in which two numbers joined by a dash are sides of a score or a vote."""

SPORT_WORDS = _words(
    """
    season coach playoff playoffs touchdown touchdowns quarterback league striker midfielder goalkeeper wicket wickets
    innings inning tournament championship semi-final semifinal kick-off kickoff nba nfl mlb nhl fifa uefa premiership
    rebounds
    """
)
"""Words that only reports of matches use often."""

HARMS = (
    "deaths", "death", "fatalities", "fatality", "casualties", "casualty", "injuries", "injury", "survivors",
    "survivor", "victims", "victim",
    "arrests", "infections", "deaths or injuries", "injuries or deaths",
)  # fmt: skip
"""Nouns whose absence is news ("no deaths")."""

HARMED = {
    "died": "dead", "dead": "dead", "killed": "dead", "hurt": "injured", "injured": "injured", "wounded": "injured",
    "missing": "missing",
    "survived": "survivor", "arrested": "arrest", "hospitalised": "injured", "hospitalized": "injured",
    "harmed": "injured",
}  # fmt: skip
"""What nobody was, and what that counts."""
