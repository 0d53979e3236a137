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
    "villager", "student", "missing", "wounded", "hospitalised", "guest", "candidate", "applicant", "voter", "prisoner",
    "inmate", "refugee", "soldier", "sailor", "climber", "tourist", "detainee", "evacuee",
})
"""Nouns for people of whatever kind."""

WEEKDAY_LIST = (
    "and", "or", "to", "through", "thru", "until", "till", "-", "–", "—", "/", "&", "versus",
)
"""Between two weekdays: the date that follows is the first one's ("Saturday and Sunday, March 9 and 10")."""

TOLD_APART = (
    "another", "other", "others", "more", "additional", "further", "second", "third", "earlier", "previous",
    "previously", "later", "last", "next", "first", "initially", "originally", "initial", "revised", "updated",
    "instead", "not", "former", "formerly", "before", "after", "since", "now", "then", "compared", "versus",
    "against", "while", "each", "every", "per", "average", "median", "separate", "separately", "respectively",
    "meanwhile", "corrected", "correction", "if", "could", "would", "may", "might", "should", "target", "plan",
    "plans", "planned", "forecast", "expected", "only",
)
"""Words that set a statement apart from its likeness."""

CENTENARIES = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "sesquicentennial": 150}
"""Anniversaries that carry their number in the word."""

FATES = frozenset({
    "dead", "injured", "missing", "rescued", "evacuated", "arrested", "homeless", "infected", "hospitalised",
    "laid-off", "homes-destroyed", "destroyed", "trapped", "stranded", "survivors",
})
"""Concepts of what befalls people and houses: what a headline counts, the lead counts again."""

JOBS = frozenset({"job", "post", "position", "role", "worker", "employee", "staff", "staffer"})
"""Nouns of which one is lost with the other."""
