"""Words that tie figures together inside a sentence. Data only; the checks build their patterns from these."""

HEDGES = (
    "about", "around", "approximately", "approx", "approx.", "roughly", "some", "nearly", "almost", "just under",
    "just over", "more than", "over", "under", "less than", "close to", "up to", "at least", "an estimated", "just",
    "only",
)
"""Words that qualify a figure and may stand before it, whether or not they belong to its claim."""

EQUALS = (
    "or", "i.e.", "i.e.,", "ie", "that is", "that is,", "equal to", "equivalent to", "the equivalent of", "equals",
    "which is", "which equals", "which makes", "which comes to", "which amounts to", "which works out at", "=", "≈",
)
"""What may stand between a figure and the same figure in another unit."""

SCALES = (
    "lakh", "lac", "crore", "million", "billion", "trillion", "thousand", "mn", "bn", "tn", "m", "cr", "k",
)
INDIAN_SCALES = frozenset({
    "lakh", "lac", "crore", "cr",
})
"""Magnitude words; of one figure in crore and another in million, one converts the other."""

OPEN_LIST = (
    "including", "included", "includes", "include", "among", "such as", "for example", "for instance", "e.g.",
    "notably", "mostly", "mainly", "especially", "particularly", "several", "some", "many", "dozens", "others",
    "unidentified", "unknown", "so far", "at least", "up to", "etc", "and more", "as well as", "plus", "besides",
    "apart from", "except", "excluding", "not counting", "both", "also", "each", "every", "per", "respectively",
    "average", "median",
)
"""Words after which a list of parts is not the whole, or its figures are not parts."""

SUM_BEFORE = (
    "for a total of", "making a total of", "giving a total of", "for a combined total of", "for a grand total of",
    "a combined total of", "a total of", "adding up to", "which adds up to", "which add up to", "that adds up to",
    "which together make", "totalling", "totaling", "which totals", "making", "making it",
)
SUM_AFTER = (
    "in all", "in total", "altogether", "all told", "all together", "in sum", "combined",
)
"""What stands before or after the total of the parts just listed."""

NEEDS_SUM_AFTER = frozenset({
    "making", "making it",
})
"""Too weak alone: "making 40 arrests"."""

PARTITIONS = frozenset({
    "man", "woman", "boy", "girl", "child", "adult", "male", "female", "passenger", "crew", "crewman", "teenager",
    "infant", "baby", "toddler", "pupil", "teacher", "student", "civilian", "soldier", "officer", "adolescent",
    "minor", "pensioner", "mother", "father", "son", "daughter", "brother", "sister", "pilot", "driver", "policeman",
    "firefighter",
})
"""Kinds of people: a bare list of these after a number of people is that number told in parts."""

PEOPLE = frozenset({
    "people", "person", "victim", "dead", "passenger", "survivor", "resident", "employee", "worker", "casualty",
    "fatality", "death", "injured", "life", "patient", "player", "member", "hostage", "suspect", "migrant",
    "villager", "student",
})
"""Nouns for people of whatever kind."""

SEATS = frozenset({
    "seat", "lawmaker", "deputy", "member", "mp", "mps", "councillor", "councilor", "delegate", "senator",
    "legislator", "representative", "parliamentarian", "assemblyman", "mandate",
})
"""What an election shares out."""

SIZE_OF_HOUSE = (
    "seat", "member", "strong",
)
"""After a hyphen: "the 61-seat assembly"."""

WEEKDAY_LIST = (
    "and", "or", "to", "through", "thru", "until", "till", "-", "–", "—", "/", "&", "versus",
)
"""Between two weekdays: the date that follows is the first one's ("Saturday and Sunday, March 9 and 10")."""

RISE = (
    "rose", "risen", "rise", "rises", "rising", "grew", "grow", "grows", "grown", "growing", "growth", "increase",
    "increased", "increases", "increasing", "climbed", "climb", "climbs", "climbing", "jumped", "jump", "jumps",
    "jumping", "surged", "surge", "surges", "soared", "gained", "gain", "gains", "up", "higher", "hike", "raised",
    "raise", "expanded", "leapt", "lifted", "boosted", "doubled", "tripled", "trebled", "quadrupled", "swelled",
    "advanced", "rocketed", "improved",
)
FALL = (
    "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping", "declined", "decline",
    "declines", "declining", "decreased", "decrease", "decreases", "slid", "slipped", "slumped", "slump", "shrank",
    "shrunk", "tumbled", "plunged", "plunge", "sank", "down", "lower", "cut", "cuts", "reduced", "reduction",
    "narrowed", "lost", "dipped", "eased", "contracted", "halved",
)
"""Words of a change, by its direction."""

ADJUSTED = (
    "like-for-like", "like for like", "adjusted", "underlying", "organic", "organically", "constant", "currency",
    "currencies", "real terms", "inflation", "inflation-adjusted", "seasonally", "excluding", "annualised",
    "annualized", "annually", "yearly", "compound", "compounded", "an average of", "on average", "averaged",
    "per share", "comparable", "same-store", "pro forma", "stripping out", "expected", "forecast", "target",
    "month-on-month",
    "quarter-on-quarter",
)
"""Words after which a percentage is not simply the new figure over the old."""

ANNIVERSARIES = (
    "anniversary", "birthday", "jubilee",
)
FOUNDED = (
    "founded", "established", "opened", "launched", "born", "created", "built", "formed", "began", "started",
    "set up",
)
"""What an anniversary counts from."""

SIGNED = (
    "signed", "signs", "sign", "signing", "agreed", "agrees", "inked", "penned", "put pen to paper", "awarded",
)
CONTRACTS = (
    "contract", "deal", "lease", "agreement",
)
UP_TO_DATE = (
    "to", "until", "till", "through", "running to", "running until", "that runs to", "that runs until",
    "which runs to", "which runs until", "lasting until", "expiring in", "ending in", "that expires in",
    "which expires in", "up to",
)
EXTENSIONS = (
    "extension", "extend", "extended", "extends", "extending", "prolonged", "renewed", "option",
)
"""A contract from signing to a date; an extension begins where the old one ends."""

TOLD_APART = (
    "another", "other", "others", "more", "additional", "further", "second", "third", "earlier", "previous",
    "previously", "later", "last", "next", "first", "initially", "originally", "initial", "revised", "updated",
    "instead", "not", "former", "formerly", "before", "after", "since", "now", "then", "compared", "versus",
    "against", "while", "each", "every", "per", "average", "median", "separate", "separately", "respectively",
    "meanwhile", "corrected", "correction", "if", "could", "would", "may", "might", "should", "target", "plan",
    "plans", "planned", "forecast", "expected", "only",
)
"""Words that set a statement apart from its likeness."""

CLAUSE_STARTS = (
    "while", "whereas", "but", "and", "compared", "with", "as", "after", "against", "versus", "which",
)
"""Words with which another clause may begin, and so another thing."""

SHARES = (
    "of", "stake", "share", "ownership", "interest", "owned", "rate", "tax", "tariff", "levy", "margin", "discount",
)
"""After a percentage that is a share, not a change."""

NOT_ONE = (
    "few", "number", "dozen", "lot", "couple", "handful", "third", "half", "quarter", "hundred", "thousand", "series",
)
"""After "a", these are not one of something."""

STRETCHES = (
    "reign", "period", "span", "stretch", "total", "tenure", "career", "stint", "spell", "run", "gap", "interval",
    "term", "time", "history", "partnership", "marriage",
)
"""What is told as "a reign of 14 years"."""

STORY_TIME = (
    "when", "then", "at the time", "was", "had", "were", "turned", "would", "will", "by the time", "until", "before",
    "after",
)
"""Words that may put an age or a length into another time than the article's own."""

COMPARED = (
    "from", "against", "compared with", "compared to", "in comparison with", "versus", "vs", "up from", "down from",
    "up on", "down on",
)
"""Between a figure and the older one that it is compared with."""

GREATER = (
    "more", "higher", "greater", "up", "larger", "less", "fewer", "lower", "smaller", "down", "above", "below",
    "increase", "rise", "decrease", "fall", "drop", "decline", "growth",
)
"""After a percentage by which one figure exceeds another, or falls short of it."""

AMOUNTS_TO = (
    "is", "was", "are", "were", "represents", "represented", "represent", "equals", "makes up", "made up", "make up",
    "accounts for", "accounted for", "account for", "amounts to", "amounted to", "constitutes", "works out at",
)
"""Between a part and its share in percent: "90 million makes up 3 per cent of"."""

STARTS = (
    "from", "in", "since", "starting in", "starting from", "beginning in", "issued in", "granted in",
)
"""Before the start of a term."""

PAST_STORY = (
    "had", "by then", "by the time", "at the time", "would", "when",
)
"""Words that tell a length up to another day than the article's."""

BESIDE_NAMES = frozenset({
    "the", "of", "and", "for", "party", "alliance", "with", "has", "have", "had", "got", "won", "took", "will", "on",
    "seats", "at", "drew", "lost", "tied", "drawn",
})
NAME_WORDS = 5
"""What may stand beside the name of a party before its seats or results,
and how many words the two have together at most."""

VICTIMS = ("dead", "victims", "injured", "wounded", "cases", "patients", "total", "suspects", "survivors", "missing")
"""Groups of people that the sentence before counted: "thirty-one of the cases"."""

THAN = ("more", "fewer", "less", "higher", "lower", "larger", "smaller", "greater", "better", "worse")
LESS = frozenset({"fewer", "less", "lower", "smaller"})
"""Of a difference: "12 more than", "eight fewer than"."""

RESIDUES = (
    "undecided", "don't know", "don’t know", "did not know", "unsure", "no opinion", "had no opinion", "had no view",
    "did not answer", "abstained", "abstaining", "neither", "no answer", "were unsure", "were undecided",
)
RESIDUE_LEADS = ("remaining", "other", "rest", "the remaining", "the other", "the rest", "the remainder", "remainder")
"""Around the last of shares that make up the whole."""

ENDED = ("to", "until", "through", "ended", "ends", "ending", "closed", "finished", "was over", "came to an end")
BEGAN = ("began", "begins", "started", "starts", "opened", "opens", "ran from", "runs from", "from", "beginning")
"""Around the first of the two days of something that lasted."""

CENTENARIES = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "sesquicentennial": 150}
"""Anniversaries that carry their number in the word."""

FATES = frozenset({
    "dead", "injured", "missing", "rescued", "evacuated", "arrested", "homeless", "infected", "hospitalised",
    "laid-off", "homes-destroyed", "destroyed", "trapped", "stranded", "survivors",
})
"""Concepts of what befalls people and houses: what a headline counts, the lead counts again."""

JOBS = frozenset({"job", "post", "position", "role", "worker", "employee", "staff", "staffer"})
"""Nouns of which one is lost with the other."""
