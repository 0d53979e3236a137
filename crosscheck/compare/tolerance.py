"""How far ordinary use lets a figure stray from what it says. Every threshold of comparing values stands here."""

LEAST_HEDGE, MOST_HEDGE = 0.05, 0.10
"""Share of the figure that "about", "nearly" and "just over" let it stray. Between the two it is one step of the last
digit that is not a zero: "about 40" is said of 36 to 44, "about 1.9 billion" of 1.8 to 2.0; "nearly 1,900" of 1,860."""

BOTH_HEDGED = 0.5
"""Share of that reach that each side keeps where both are hedged: "about 110" and "nearly 130" are not one figure."""

NEARLY_OVERSHOOT = 0.01
"""Share of the figure, upward: "close to 300" and "some way short of" are mixed up by a hair."""

BOTH_BOUNDED_REACH = 0.15
"""Share of the figure that a floor (or a ceiling) reaches where both sides state one: "more than 26,000" and "more than
31,000" are two counts, though a greater number would satisfy both."""

UNIT_LIKENESS = 0.4
"""Ratio from which a figure without "a month" may be the same thing as one with it, and not a total."""

BARE_LIKENESS = 0.6
"""Ratio from which a figure without its unit and one with it may be the same thing told otherwise."""

LARGE_SUM = 10_000
"""Figure from which a number without a unit beside a sum of money or a bulk is likely one itself."""

MORE_THAN_REACH = 0.50
"""Share of the figure, upward: "more than 2,000" is said of 2,150, and of 2,900 before the writer turns to "nearly
3,000"; not of three times as many."""

AT_LEAST_REACH = 1.0
"""Share of the figure, upward: a confirmed minimum ("at least 31 dead") is overtaken further than a rounded floor."""

LESS_THAN_REACH = 0.35
"""Share of the figure, downward: "below $6,000" is said of $5,900, not of $2,000."""

AT_MOST_REACH = 0.50
"""Share of the figure, downward: a ceiling ("up to 200 places") is often far from reached."""

VAGUE_REACH = 4.0
"""Times the floor, upward, of a plural without a ceiling: "hundreds" (from 200) runs to 999."""

PLURAL_SPAN = 5.0
"""Times the floor from which a ceiling is that of a plural ("scores", 20 to 100; "hundreds", 100 to 1,000): one of
ordinary use, since twelve hundred are hundreds."""

WRITTEN_HALF_STEP_CAP = 0.125
"""Share of the figure that half a written step may reach in money and large counts: "2 million" means 1.75 to 2.25."""

DURATION_HALF_STEP_CAP = 0.125
"""Share of a duration that half a written step may reach beside one in another unit: "two weeks" is said of 13 days and
"two months" of nine weeks, but ten days are not two weeks, nor are 18 months two years."""

ROUND_HALF_STEP_CAP = 0.05
"""Share of the figure that trailing zeros may hide: 600 miles may be a rounded 590 or 621, not 550."""

ROUND_LIKENESS = 0.975
"""Ratio from which a plain round figure and a plain exact one are one: 21,000 and 21,206, 600 and 612. In labelled news
every such pair was one figure rounded, and none a conflict."""

ROUND_FROM = 200
"""Half steps from which that holds, a hundred when counting: 60 dead and 61 dead are two counts."""

CALENDAR_SLACK = 0.02
"""Share of a duration that months and years of unequal length may shift it ("12 months" against "a year")."""

TOUCH = 1e-9
"""Share of the larger figure below which two intervals meet in a point alone: 27 (26.5 to 27.5) is not 28
(27.5 to 28.5)."""

SPECIFIC_DIGITS = 4
"""Significant digits from which a figure is taken to name one thing."""

CELSIUS_SPAN = 10.0
"""Degrees Celsius (or kelvin) apart at which two temperatures are no longer near: a ratio of kelvin says nothing."""

ABOUT_DAYS = {"day": 3, "week": 7, "weekend": 7, "month": 31, "quarter": 92, "half": 183, "season": 92, "year": 366,
              "decade": 3653, "century": 36525}
"""Days either way that "around" lets a date stray, by its granularity: one neighbour, or three days for a day."""

REACH_DAYS = {"day": 7, "week": 14, "weekend": 14, "month": 62, "quarter": 92, "half": 184, "season": 92, "year": 366,
              "decade": 3653, "century": 36525}
"""Days that a deadline or a start reaches past itself, by granularity: "by June" is said of May, not of last year."""

DEFAULT_DAYS = 7
"""Days for a granularity without an entry (a range, a time)."""

NEAR_DAYS = {"day": 7, "week": 14, "weekend": 14, "month": 62, "quarter": 184, "half": 366, "season": 184, "year": 731}
"""Days between two dates at which their closeness has fallen to one half, by the coarser granularity."""

CLOCK_MINUTES = 5
"""Minutes that two exact times of day may differ and be one moment: watches and reports round to five."""

ABOUT_CLOCK_MINUTES = {60: 30, 15: 15, 1: 10}
"""Minutes either way of "around 9 p.m.", "around 9:30" and "around 9:40": by what the minutes are a multiple of."""

NEAR_MINUTES = 30
"""Minutes between two times of day at which their closeness has fallen to one half."""

RANGE_OVERLAP = 0.5
"""Share of the longer of two overlapping ranges that must be common before they are taken to be the same."""

BOUND_GRAINS = 1.5
"""Steps of its last digit but zeros that a figure may lie beyond "more than" or "less than": a writer who gives three
digits would have given the next figure."""
