"""Every threshold of the room, with its unit, its default and why it is that."""

SHINGLE = 5
"""Words in a shingle, as is usual for news: chance repeats are rare, and light edits leave most whole."""

PERMUTATIONS = 128
BANDS = 32
ROWS = 4
"""The sketch: 32 bands of 4 rows meet in at least one band with probability 1 - (1 - J^4)^32: 0.87 at Jaccard 0.5 for a
single pair of sets, 0.99 at 0.6, above 0.9999 at 0.7."""

WINDOW = 16
"""Shingles in a winnowing window: a shared run of SHINGLE + WINDOW - 1 = 20 words always shares a fingerprint
(Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003)."""

NEAR_JACCARD = 0.5
"""Jaccard of the shingle sets from which two articles are near copies: a third of the words may be edited away."""

NEAR_COVERAGE = 0.65
"""Share of words in shared runs, in both articles, from which heavily edited copies are still near."""

BRIEF_COVERAGE = 0.6
BRIEF_CONTAINMENT = 0.5
"""A brief: this share of the shorter article's words stands in runs of the longer, and this share of its shingles."""

RUN_WORDS = 20
"""Words of the longest shared run without which two articles below NEAR_JACCARD share nothing but phrases."""

PASSAGE_WORDS = 25
"""Words of one shared run that make a passage by themselves: about a long sentence. Shorter runs are the short quotes
and stock phrases that every report of one event has."""

PASSAGE_COVERAGE = 0.3
"""Share of both articles' words in shared runs that makes a passage of runs between RUN_WORDS and PASSAGE_WORDS."""

UNSPACED_GRAIN = 2
"""Characters of a script without spaces that count as one word in RUN_WORDS and PASSAGE_WORDS."""

TEMPLATE_RATIO = 0.75
TEMPLATE_MARKS = 5
"""Two articles fill one template where the share of names and figures they have in common is below this multiple of the
share of shingles in common; copies share more of their names than of their shingles, because one edit breaks five
shingles. Judged from this many distinct names and figures upward."""

STRANGER_CONTAINMENT = 0.25
STRANGER_MARKS = 0.3
"""Two articles of one group are strangers where they share less than this of their shingles and of their names. Two
copies that each share two thirds of an original share a third of it at least, so no true star of copies is split."""

STRANGER_CHECKS = 64
"""Pairs looked at when two groups might merge, so that a group of thousands costs no square of them."""

REPEATS = 8
"""Places of one repeated shingle that are tried when runs are sought, so that a text of one word costs linear time."""

EXACT_WORDS = 200_000
"""Words in a batch up to which every shared shingle is looked up directly: it finds every pair, needs no sketch, and is
done before NumPy would be imported."""
