"""Words that limit a statement: to a part, to a plan, to an earlier figure. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTS = {
    "first phase": "first phase", "phase one": "first phase", "phase 1": "first phase", "initial phase": "first phase",
    "second phase": "second phase",
    "third phase": "third phase", "first stage": "first stage", "second stage": "second stage",
    "final phase": "final phase",
    "next phase": "next phase", "first half": "first half", "second half": "second half",
    "in total": "total", "total": "total", "overall": "total", "altogether": "total", "combined": "total",
    "in all": "total", "aggregate": "total",
    "each": "each", "apiece": "each", "on average": "average", "average": "average", "an average": "average",
    "median": "median",
    "another": "another", "additional": "another", "a further": "another", "further": "another", "extra": "another",
    "more": "another",
    "the remaining": "remaining", "remaining": "remaining", "the rest": "remaining", "the balance": "remaining",
    "left": "remaining",
    "of them": "of them", "of those": "of them", "of whom": "of them", "of which": "of them", "among them": "of them",
    "including": "of them",
    "so far": "so far", "to date": "so far", "already": "so far", "until now": "so far",
    "the first": "first", "initial": "first", "initially": "first", "new": "new", "newly": "new",
    "maximum": "maximum", "peak": "maximum", "at its peak": "maximum", "highest": "maximum", "up to": "maximum",
    "minimum": "minimum", "lowest": "minimum",
    "net": "net", "gross": "gross", "women": "women", "female": "women", "men": "men", "male": "men",
    "children": "children",
    "adults": "adults", "domestic": "domestic", "foreign": "foreign", "exports": "exports", "imports": "imports",
    "worldwide": "worldwide", "globally": "worldwide", "nationwide": "nationwide", "national": "nationwide",
}  # fmt: skip
"""Phrases near a figure and the part of the thing they name."""

BASELINE_BEFORE = (
    "from", "compared with", "compared to", "up from", "down from", "against", "versus", "than", "previously",
    "formerly", "originally", "instead of", "rather than", "not", "earlier", "initially", "used to be", "previous",
)  # fmt: skip
"""Words right before a figure that make it the one compared with."""

BASELINE_AFTER = (
    "a year earlier", "a year ago", "a year before", "the year before", "the previous year", "the year earlier",
    "last year", "the month before", "the previous month", "a month earlier", "the prior year", "in the previous",
    "the same period", "a week earlier", "previously", "earlier",
)  # fmt: skip
"""Words right after a figure that do."""

PLANNED = _words(
    """
    will plan plans planned planning plan's expected expects expect due intends intend intended scheduled set would
    shall proposed proposes propose slated upcoming going hopes hope hoped eventually promised pledged pledges pledge
    envisaged commit committed
    """
)
TARGET = _words(
    """
    target targets targeted targeting goal goals aim aims aimed aiming objective ambition quota strive seeks
    """
)
ESTIMATE = _words(
    """
    estimate estimated estimates forecast forecasts projected projection projects predicts predicted prediction
    reckons reckoned believed thought preliminary anticipated could may might analysts
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

MEASURE_LINKS = _words(
    """
    of is was are were be been being at to by reached reaching reaches totalled totaled totalling totaling hit stands
    stood standing came comes amounts amounted amounting exceeded exceeding exceeds topped worth costs cost costing
    valued weighs weighed weighing measured measures measuring spans covers covering covered has had have having
    employs employed grew rose fell climbed dropped increased decreased jumped declined
    """
)
"""Words between what is measured and its figure ("an area of 23 hectares", "exports reached 46.9 billion")."""

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
