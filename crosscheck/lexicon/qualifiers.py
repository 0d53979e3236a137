"""Words that qualify a figure, before it or after it. Data only; values are names of `model.Qualifier`."""

BEFORE = {
    "about": "about", "around": "about", "approximately": "about", "approx": "about", "approx.": "about", "roughly": "about", "some": "about",
    "circa": "about", "an estimated": "about", "estimated": "about", "estimated at": "about", "in the region of": "about",
    "in the order of": "about", "on the order of": "about", "or so": "about", "more or less": "about", "an average of": "about",
    "nearly": "nearly", "almost": "nearly", "just under": "nearly", "just below": "nearly", "close to": "nearly",
    "just short of": "nearly", "a little under": "nearly", "slightly less than": "nearly", "a little less than": "nearly",
    "slightly under": "nearly", "just shy of": "nearly", "nearing": "nearly", "virtually": "nearly", "approaching": "nearly",
    "just over": "just_over", "a little over": "just_over", "slightly more than": "just_over", "a little more than": "just_over",
    "just above": "just_over", "slightly over": "just_over", "just more than": "just_over", "barely": "about",
    "more than": "more_than", "over": "more_than", "upwards of": "more_than", "upward of": "more_than", "in excess of": "more_than",
    "greater than": "more_than", "above": "more_than", "exceeding": "more_than", "well over": "more_than",
    "exceeded": "more_than", "exceeds": "more_than", "exceed": "more_than", "topped": "more_than", "surpassed": "more_than", "passed": "more_than",
    "crossed": "more_than", "north of": "more_than", "far more than": "more_than", "well above": "more_than",
    "at least": "at_least", "no fewer than": "at_least", "no less than": "at_least", "not less than": "at_least",
    "not fewer than": "at_least", "a minimum of": "at_least", "minimum of": "at_least", "as many as": "at_most",
    "as much as": "at_most", "less than": "less_than", "fewer than": "less_than", "under": "less_than", "below": "less_than",
    "lower than": "less_than", "well under": "less_than", "well below": "less_than", "south of": "less_than",
    "up to": "at_most", "at most": "at_most", "no more than": "at_most", "not more than": "at_most", "a maximum of": "at_most",
    "maximum of": "at_most", "as high as": "at_most", "as low as": "at_least", "exactly": "exact", "precisely": "exact", "a total of": "exact",
    "≈": "about", "~": "about", "c.": "about", ">": "more_than", "<": "less_than", "≥": "at_least", "≤": "at_most",
    "a record": "exact", "just": "exact", "only": "exact", "another": "exact", "a further": "exact",
}  # fmt: skip

AFTER = {
    "or more": "at_least", "or so": "about", "or less": "at_most", "or fewer": "at_most", "or above": "at_least", "or over": "at_least",
    "or older": "at_least", "and over": "at_least", "and above": "at_least", "and older": "at_least", "or under": "at_most", "or younger": "at_most",
    "and under": "at_most", "at least": "at_least", "at most": "at_most", "plus": "at_least", "-plus": "at_least", "+": "at_least", "odd": "about", "-odd": "about", "or thereabouts": "about",
    "and counting": "at_least", "and something": "just_over", "or below": "at_most", "or higher": "at_least", "or lower": "at_most",
}  # fmt: skip
