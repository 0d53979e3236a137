"""Words that qualify a figure, before it or after it. Data only; values are names of `model.Qualifier`."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE = {
    "about": "about", "around": "about", "approximately": "about", "approx": "about", "approx.": "about",
    "roughly": "about", "some": "about",
    "circa": "about", "an estimated": "about", "estimated": "about", "estimated at": "about",
    "in the region of": "about", "ca.": "about",
    "in the order of": "about", "on the order of": "about", "or so": "about", "more or less": "about",
    "an average of": "about",
    "somewhere around": "about", "close on": "nearly", "getting on for": "nearly", "anything like": "about",
    "in the vicinity of": "about",
    "nearly": "nearly", "almost": "nearly", "just under": "nearly", "just below": "nearly", "close to": "nearly",
    "just short of": "nearly", "a little under": "nearly", "slightly less than": "nearly",
    "a little less than": "nearly", "just less than": "nearly",
    "slightly under": "nearly", "just shy of": "nearly", "shy of": "nearly", "nearing": "nearly", "virtually": "nearly",
    "approaching": "nearly",
    "nearer": "nearly", "not quite": "nearly", "little short of": "nearly",
    "just over": "just_over", "a little over": "just_over", "slightly more than": "just_over",
    "a little more than": "just_over", "slightly above": "just_over",
    "just above": "just_over", "slightly over": "just_over", "just more than": "just_over", "a shade over": "just_over",
    "barely": "about",
    "more than": "more_than", "over": "more_than", "upwards of": "more_than", "upward of": "more_than",
    "in excess of": "more_than",
    "greater than": "more_than", "above": "more_than", "exceeding": "more_than", "well over": "more_than",
    "well in excess of": "more_than",
    "exceeded": "more_than", "exceeds": "more_than", "exceed": "more_than", "topped": "more_than",
    "surpassed": "more_than", "passed": "more_than",
    "tops": "more_than", "topping": "more_than", "surpassing": "more_than", "surpasses": "more_than",
    "higher than": "more_than", "larger than": "more_than",
    "crossed": "more_than", "north of": "more_than", "far more than": "more_than", "well above": "more_than",
    "much more than": "more_than",
    "at least": "at_least", "no fewer than": "at_least", "no less than": "at_least", "not less than": "at_least",
    "a good": "about",
    "not fewer than": "at_least", "a minimum of": "at_least", "minimum of": "at_least", "as many as": "at_most",
    "minimum": "at_least",
    "as much as": "at_most", "less than": "less_than", "fewer than": "less_than", "under": "less_than",
    "below": "less_than", "smaller than": "less_than",
    "lower than": "less_than", "well under": "less_than", "well below": "less_than", "south of": "less_than",
    "far fewer than": "less_than",
    "up to": "at_most", "at most": "at_most", "no more than": "at_most", "not more than": "at_most",
    "a maximum of": "at_most", "a maximum": "at_most",
    "maximum of": "at_most", "as high as": "at_most", "as low as": "at_least", "not exceeding": "at_most",
    "exactly": "exact", "precisely": "exact",
    "a total of": "exact", "≈": "about", "~": "about", "c.": "about", ">": "more_than", "<": "less_than",
    "≥": "at_least", "≤": "at_most", ">=": "at_least", "<=": "at_most",
    "a record": "exact", "just": "exact", "only": "exact", "another": "exact", "a further": "exact",
    "a whopping": "exact", "a staggering": "exact",
    "equal to or more than": "at_least", "equal to or less than": "at_most", "more than or equal to": "at_least",
    "greater than or equal to": "at_least",
    "less than or equal to": "at_most", "equal to or greater than": "at_least", "about, or above": "about",
}  # fmt: skip

FILLERS = _words(
    """
    combined huge massive whole a another whopping staggering an mere full good record further estimated
    """
)
"""Words that may stand between a qualifier and its figure ("more than a dozen", "over the past", "nearly a record")."""

AFTER = {
    "or more": "at_least", "or so": "about", "or less": "at_most", "or fewer": "at_most", "or above": "at_least",
    "or over": "at_least",
    "or older": "at_least", "and over": "at_least", "and above": "at_least", "and older": "at_least",
    "or under": "at_most", "or younger": "at_most",
    "and under": "at_most", "and below": "at_most", "and up": "at_least", "and more": "at_least",
    "at least": "at_least", "at most": "at_most", "plus": "at_least", "-plus": "at_least",
    "+": "at_least", "odd": "about", "-odd": "about", "or thereabouts": "about", "and something": "just_over",
    "and a bit": "just_over", "and a little": "just_over",
    "and counting": "at_least", "or below": "at_most", "or higher": "at_least", "or lower": "at_most",
    "or greater": "at_least", "give or take": "about",
}  # fmt: skip

CHANGES = _words(
    """
    rise rose risen grow grew grown growth fall fell fallen drop increas decreas climb jump surg declin went go
    going gone up down cut cutting lower rais lift slip edg shrink shrank shrunk expand improv narrow widen doubl
    revis chang mov slid slide plung soar gain reduc trim boost eas advanc slash downgrad upgrad updat quadrupl
    tripl dropp slipp trimm cutt swell swelled dwindl inch tick creep crept creeping accelerat slow strengthen
    weaken extend shorten drove driv push bring brought took taken
    """
)
"""Beginnings of words that tell a change from one figure to another ("rose from 80 to 110")."""

MOVED = _words(
    """
    rose fell grew dropped climbed jumped surged declined slid slipped sank plunged soared gained lost shed added
    tumbled rallied edged ticked advanced retreated swelled shrank decreased increased leapt leaped crashed spiked
    dipped eased up down
    """
)
"""Words of a change that is over, behind which a figure is by how much and the next to what ("fell $2 to $8")."""
