"""Words of the calendar: months, weekdays, parts of the day, units of time, and the words that place one in another."""

from collections.abc import Mapping

MONTHS: Mapping[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip

MONTH_ABBREVIATIONS: Mapping[str, int] = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

MONTHS_LIKE_WORDS = frozenset({"may", "march", "mar", "jan", "dec", "sep"})
"""Also a verb, a person or a thing: a month only beside a day, a year or a word like "in"."""

MONTHS_LIKE_NAMES: frozenset[str] = frozenset({
    "april", "june", "may", "august", "jan", "july", "january", "march",
})  # fmt: skip
"""Also a given name, a family name or part of a title: not a month before another capitalised word."""

WEEKDAYS: Mapping[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip

WEEKDAY_ABBREVIATIONS: Mapping[str, int] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip

DAY_PARTS: Mapping[str, str] = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "midday": "TMI", "lunchtime": "TMI",
    "dawn": "TMO", "dusk": "TEV",
}  # fmt: skip
"""A part of a day to its TIMEX3 suffix."""

CLOCK_WORDS: Mapping[str, str] = {
    "noon": "T12:00", "midday": "T12:00", "midnight": "T24:00",
}  # fmt: skip

DEICTIC_DAYS: Mapping[str, tuple[int, str]] = {
    "today": (0, ""), "yesterday": (-1, ""), "tomorrow": (1, ""), "tonight": (0, "TNI"), "overnight": (0, "TNI"),
}  # fmt: skip
"""A day seen from the day of writing: days away, TIMEX3 suffix."""

TIME_UNITS: Mapping[str, tuple[str, int]] = {
    "hour": ("hour", 1), "day": ("day", 1), "night": ("day", 1), "week": ("week", 1), "fortnight": ("week", 2),
    "weekend": ("weekend", 1), "month": ("month", 1), "quarter": ("quarter", 1), "year": ("year", 1),
    "decade": ("decade", 1), "century": ("century", 1), "season": ("season", 1),
}  # fmt: skip
"""A unit's name to the calendar unit and how many of them it is."""

TIME_UNIT_PLURALS: Mapping[str, str] = {
    "hours": "hour", "days": "day", "nights": "night", "weeks": "week", "fortnights": "fortnight",
    "weekends": "weekend", "months": "month", "quarters": "quarter", "years": "year", "decades": "decade",
    "centuries": "century", "seasons": "season",
}  # fmt: skip

SEASONS: Mapping[str, tuple[str, int]] = {
    "spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9), "winter": ("WI", 12),
}  # fmt: skip
"""A season to its TIMEX3 code and its first month, north of the equator."""

SOUTHERN_OUTLETS: tuple[str, ...] = (
    ".au", ".nz", ".za", ".ar", ".cl", ".uy", ".zw", ".bw", ".na", ".fj",
)  # fmt: skip
"""Outlet domains of countries whose summer is in January."""

ORDINALS: Mapping[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
    "twenty first": 21,
}  # fmt: skip

SMALL_NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a hundred": 100, "one hundred": 100, "a couple of": 2,
    "a dozen": 12,
}  # fmt: skip
"""Counts that stand before a unit of time ("four years ago")."""

DECADE_WORDS: Mapping[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

EDGES: Mapping[str, str] = {
    "early": "start", "latter": "end", "earlier": "gone", "late": "end", "later": "rest", "mid": "mid",
    "beginning": "start", "start": "start", "opening": "start", "middle": "mid", "end": "end", "close": "end",
    "rest": "rest", "remainder": "rest", "whole": "",
}  # fmt: skip
"""Words for a part of a period, to the part of it that they leave."""

TIME_ZONES: tuple[str, ...] = (
    "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "akst",
    "akdt", "hst", "mt", "pst", "pdt", "pt", "ist", "jst", "kst", "hkt", "sgt", "aest", "aedt", "msk", "eastern",
    "central", "pacific", "mountain", "eastern time", "central time", "pacific time", "mountain time", "local time",
    "local", "central european time", "central european summer time", "eastern european time", "british summer time",
    "universal time",
)  # fmt: skip

ZONE_OFFSETS: Mapping[str, tuple[int, ...]] = {
    "gmt": (0,), "utc": (0,), "bst": (60,), "cet": (60,), "cest": (120,), "eet": (120,), "eest": (180,), "msk": (180,),
    "ist": (330, 60, 120), "sgt": (480,), "hkt": (480,), "jst": (540,), "kst": (540,), "aest": (600,), "aedt": (660,),
    "est": (-300,), "edt": (-240,), "et": (-300, -240), "eastern": (-300, -240),
    "cst": (-360, 480), "cdt": (-300,), "ct": (-360, -300), "central": (-360, -300),
    "mst": (-420,), "mdt": (-360,), "mt": (-420, -360), "mountain": (-420, -360),
    "pst": (-480,), "pdt": (-420,), "pt": (-480, -420), "pacific": (-480, -420),
    "akst": (-540,), "akdt": (-480,), "hst": (-600,), "central european time": (60,),
    "central european summer time": (120,), "eastern european time": (120,), "british summer time": (60,),
    "universal time": (0,),
}  # fmt: skip
"""Minutes ahead of Greenwich of a zone's name: each that it can mean, in winter, in summer and in several countries."""

QUALIFYING_WORDS: Mapping[str, str] = {
    "by": "by", "before": "before", "until": "until", "till": "until", "til": "until", "through": "until",
    "thru": "until", "since": "since", "after": "after", "following": "after", "around": "about", "about": "about",
    "circa": "about", "approximately": "about", "roughly": "about", "starting": "since", "beginning": "since",
    "from": "since", "no later than": "by", "not later than": "by", "prior to": "before", "ahead of": "before",
    "up to": "until", "up until": "until", "as from": "since", "sometime around": "about",
    "some time around": "about", "nearly": "about", "almost": "about", "more than": "before", "over": "before",
    "less than": "after", "just over": "about", "just under": "about", "some": "about", "at the latest by": "by",
    "later than": "after", "earlier than": "before",
}  # fmt: skip
"""Words before a date to how they qualify it (a value of Qualifier)."""

AGO_ONLY: frozenset[str] = frozenset({
    "nearly", "almost", "more than", "over", "less than", "just over", "just under", "some", "about",
})  # fmt: skip
"""Of these, the ones that qualify a count ("nearly a year ago"), never a name ("over the weekend")."""

BETWEEN_QUALIFIER_AND_DATE: frozenset[str] = frozenset({
    "the", "in", "on", "at", "a", "an", "sometime", "least", "of", "end",
})  # fmt: skip
"""Words that may stand between."""

BETWEEN_WHICH_AND_NAME: tuple[str, ...] = (
    "past", "last", "coming", "next", "same", "very", "calendar", "fiscal", "financial", "school", "academic",
    "full", "whole", "entire", "previous",
)  # fmt: skip
"""Words that may stand between "this" or "last" and what it names."""

WHICH_WORDS: tuple[str, ...] = (
    "last", "this", "next", "previous", "preceding", "following", "coming", "same", "that", "current",
)  # fmt: skip
"""Words that say which of several days, weeks or years of a name is meant."""
