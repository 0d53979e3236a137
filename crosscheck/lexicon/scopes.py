"""Words that limit a statement: to a part, to a plan, to an earlier figure. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PHASES = _words("phase stage tranche batch round instalment installment section leg unit tower line")
PHASE_ORDINALS = {
    "first": "first", "initial": "first", "opening": "first", "1st": "first", "second": "second", "2nd": "second",
    "third": "third", "3rd": "third", "fourth": "fourth", "4th": "fourth", "fifth": "fifth", "final": "final",
    "last": "final", "next": "next", "later": "next",
}  # fmt: skip
PHASE_NUMBERS = {
    "one": "first", "two": "second", "three": "third", "four": "fourth", "1": "first", "2": "second", "3": "third",
    "4": "fourth", "i": "first", "ii": "second", "iii": "third",
}  # fmt: skip
"""How phases of a project are told apart: "the first phase", "phase two"."""

PART_BEFORE = {
    "total of": "total", "total": "total", "combined": "total", "overall": "total", "aggregate": "total",
    "altogether": "total", "another": "another", "additional": "another", "a further": "another", "further": "another",
    "extra": "another", "more than another": "another", "remaining": "remaining", "the other": "remaining",
    "including": "of them", "among them": "of them", "of whom": "of them", "of which": "of them", "of them": "of them",
    "average of": "average", "averaged": "average", "averaging": "average", "average": "average", "median": "median",
    "median of": "median", "peak of": "maximum", "high of": "maximum", "maximum of": "maximum", "maximum": "maximum",
    "low of": "minimum", "minimum of": "minimum", "minimum": "minimum", "initial": "initial", "net": "net",
    "gross": "gross", "each": "each",
}  # fmt: skip
"""Phrases right before a figure and the part of the thing they name."""

PART_AFTER = {
    "in total": "total", "in all": "total", "altogether": "total", "overall": "total", "combined": "total",
    "each": "each", "apiece": "each", "of them": "of them", "of those": "of them", "of these": "of them",
    "of whom": "of them", "of which": "of them", "on average": "average", "more": "another", "others": "another",
    "remaining": "remaining",
    "worldwide": "worldwide", "globally": "worldwide", "nationwide": "nationwide", "nationally": "nationwide",
    "for adults": "adults", "for children": "children", "for women": "women", "for men": "men",
    "for students": "students", "net": "net", "gross": "gross",
}  # fmt: skip
"""Phrases right after a figure and the part they name."""

BASELINE_BEFORE = (
    "compared with", "compared to", "compares with", "in comparison with", "against", "versus", "vs", "up from",
    "down from", "unchanged from", "previously", "formerly", "originally", "instead of", "rather than",
    "initially reported", "earlier reported", "earlier estimate of", "previous estimate of", "earlier toll of",
    "previous record of", "earlier forecast of", "previous forecast of", "used to be", "previous high of",
    "higher than", "lower than", "better than", "worse than", "above the previous",
)  # fmt: skip
"""Words right before a figure that make it the one compared with."""

HEDGES = ("about", "around", "just", "the", "a", "an", "nearly", "some", "only", "over", "more than", "an estimated")
"""Words between a comparison and its figure."""

BASELINE_CHANGES = _words(
    """
    up down rose rise rises risen rising grew grow grown growing fell fall falls fallen falling dropped drop drops
    increased increase increases decreased decrease climbed climb jumped surged declined decline went cut lowered
    raised lifted slipped edged shrank shrunk shrinking expanded improved narrowed widened doubled tripled revised
    changed moved slid plunged soared gained reduced trimmed boosted eased slashed updated upgraded downgraded swelled
    higher lower
    """
)
"""Words of change with which "from" names the figure before."""

BASELINE_AFTER = (
    "a year earlier", "a year ago", "a year before", "the year before", "the previous year", "the year earlier",
    "the month before", "the previous month", "a month earlier", "a month ago", "a month before", "the prior year",
    "a quarter earlier", "a week earlier", "a week before", "a week ago", "in the same period last year",
    "in the same period of last year", "in the year-earlier period", "previously",
)  # fmt: skip
"""Words right after a figure that do."""

PLANNED = _words(
    """
    will plan plans planned planning plan's expected expects expect intends intend intended scheduled would shall
    proposed proposes propose slated upcoming hopes hope hoped eventually promised pledged pledges pledge envisaged
    commit committed
    """
)
PLANNED_TO = _words("set going due about")
"""Words that tell a plan before "to" ("is set to open")."""
TARGET = _words(
    """
    target targets targeted targeting aim aims aimed aiming objective ambition quota strive seeks
    """
)
TARGET_OF = _words("goal goals")
"""Words that tell a target before "of"."""
ESTIMATE = _words(
    """
    estimate estimated estimates forecast forecasts projected projection projections predicts predicted prediction
    reckons reckoned believed thought preliminary anticipated could may might
    """
)
CONDITIONAL = _words("if unless provided assuming whether otherwise")

SAYING = _words(
    """
    said says told tells added adds announced according reported reports confirmed stated noted claimed claims
    insisted estimated wrote tweeted explained warned
    """
)
"""Verbs by which a statement is given a speaker."""

REPORTING_VERBS = SAYING | _words(
    "says announce announces disclosed revealed wrote writes noted notes estimates insists confirms tweeted posted"
)
"""Verbs by which a source speaks."""

SUMS = _words(
    """
    total sum maximum minimum average record combined peak high low median number amount figure excess region
    """
)
"""Nouns that stand for their figure ("a total of 12"): what they are of is said before them."""

BEFORE_FIGURES = _words(
    "a an the some about around nearly almost just more less than over under at least total record whopping staggering"
)
"""Words between a link and its figure."""

LEVEL_PREPOSITIONS = _words("at to by of from between")
"""Prepositions after a noun or a verb of level or change ("stood at", "rose to", "an increase of")."""

LEVEL_VERBS = _words(
    """
    reached reach reaches reaching totalled totaled totals totalling totaling hit hits stands stand stood standing
    came comes come amounts amount amounted amounting exceeded exceed exceeding exceeds topped tops surpassed valued
    priced averaged averages averaging numbered number numbers went go goes going gone became become becomes remained
    remain remains ended closed settled traded trading changed estimated put set expected seen forecast projected grew
    grow rose fell moved
    """
)
"""Verbs whose subject is what a figure measures."""

OWN_VERBS = _words(
    """
    cost costs costing weigh weighs weighed weighing worth employs employ employed employing covers cover covered
    covering spans span spanned spanning measures measure measured measuring lasts last lasted lasting owes owe owed
    """
)
"""Verbs that name themselves what the figure measures ("costs", "weighs")."""

AMOUNT_PREPOSITIONS = _words("in for of")
"""Prepositions after an amount of money before what it is spent on or made of ("$3 million in funding")."""

CHANGE_NOUNS = _words(
    """
    increase rise growth jump surge gain decrease fall drop decline cut reduction loss change share stake interest
    chance probability range hike raise boost slump
    """
)
"""Nouns that say too little without what changed ("a 30% increase in mutual trade")."""

ADJECTIVES = _words(
    """
    total overall new net gross annual average foreign current combined first initial additional estimated
    """
)
"""Words before a participle that make it an adjective too ("total registered capital")."""

NOT_ATTRIBUTES = _words("ago earlier later today yesterday tomorrow annually yearly apiece more less fewer")
"""Words after a figure that say nothing of what it measures."""

PLACE_PREPOSITIONS = _words("in near across outside around throughout at")
REGIONS = _words(
    """
    northern southern eastern western central north south east west northeast northwest southeast southwest rural
    downtown
    """
)
"""Words between a preposition and the name of a place ("in northern Hokkaido")."""

CLAUSE_OPENERS = _words(
    """
    and but while whereas although though because since which who whom whose where when after before as that if unless
    whether so than
    """
)
"""Words at which a clause may begin."""

OPENERS_OF_DATES = _words("since after before as than")
"""Those of them that are prepositions before a figure or a date."""

NEVER_NAMES = _words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
    sun christmas easter photo said i'm we're it's there's yes no ok pm am gmt est edt cet bst ist read also published
    updated posted caption image source reuters i've i'd i'll prime vice former what photos video how why where when
    """
)
"""Capitalised words that name nothing a claim could be about."""

UP = _words(
    """
    up rose rise rises risen rising increase increased increases increasing grew grow grows growth climbed climbs
    climb jumped jump jumps surged surge soared gained gain gains higher raised raise hike hiked added adds expanded
    improved boosted advanced growing upswing
    """
)
DOWN = _words(
    """
    down fell fall falls fallen falling decrease decreased decreases dropped drop drops declined decline declines
    slipped slid slumped plunged tumbled lost lower cut cuts reduced reduction shrank shrunk sank retreated eased
    slashed contracted plummeted dipped
    """
)

EVOLVING = _words(
    """
    die kill dead death fatality victim toll body casualty injure injured wound wounded hurt missing rescue rescued
    survivor survive hospitalize evacuate evacuee evacuated flee displace displaced destroy destroyed damage home
    house building burn burned burnt acre hectare blaze fire contain containment case infection infect arrest detain
    detained suspect charge vote ballot count precinct seat donation donate raise signature spill leak customer power
    outage homeless quarantine test
    """
)
"""Lemmas of what grows while its event goes on, so that a later figure is a later figure and no conflict."""


ANAPHORIC = frozenset(
    """event ceremony occasion celebration incident accident disaster attack blast explosion fire crash collision quake
    storm move decision ruling verdict deal agreement pact transaction acquisition merger project scheme launch
    opening groundbreaking announcement meeting talks summit visit vote election match game final protest strike
    raid operation operations robbery theft rescue trial funeral concert festival wedding""".split()
)
"""Nouns that, behind "the" or "this" at the head of a sentence, stand for what the sentence before has told."""

GENERIC_EVENTS = frozenset("hold happen occur start end mark".split())
"""Events that say nothing of what happened: the ceremony held is the opening that the sentence before tells."""

CONTRAST = _words(
    """
    rival rivals competitor competitors neighbouring neighboring neighbour neighbor compare compared comparison
    previous previously former formerly earlier last ago past record average usual usually typical typically normal
    normally another other others separate separately elsewhere sister similar unlike instead predecessor successor
    nearby then original originally initially historic history again besides also
    """
)
"""Words that set another thing, time or place beside the one that a text is about."""
