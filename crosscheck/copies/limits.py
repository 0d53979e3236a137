"""Every threshold of the room, with its unit, its default and why it is that."""

SHINGLE = 5
"""Words in a shingle, as is usual for news: chance repeats are rare, and light edits leave most whole."""

REST = SHINGLE - 1
"""Words at the end of a text at which no shingle begins."""

PERMUTATIONS = 128
BANDS = 32
ROWS = 4
"""The sketch: 32 bands of 4 rows. Two articles meet in a band with probability 1 - (1 - J^4)^32: 0.87 at Jaccard 0.5,
0.99 at 0.6, above 0.9998 at 0.7."""

WINDOW = 8
"""Shingles in a winnowing window: about two in nine shingles become fingerprints."""

SEEN_WORDS = SHINGLE + WINDOW - 1
"""Words of a shared run that always shares a fingerprint: twelve, so that what was lifted is seen though a word in
every sentence was changed."""

NEAR_JACCARD = 0.5
"""Jaccard of the shingle sets from which two articles are near copies: a third of the words may be edited away."""

NEAR_COVERAGE = 0.65
"""Share of words in shared shingles, in both articles, from which heavily edited copies are still near."""

BRIEF_COVERAGE = 0.6
BRIEF_CONTAINMENT = 0.3
"""A brief: this share of the shorter article's words stands in the longer, and this share of its shingles. Two words
changed in every sentence leave so much; no two labelled stories of one event that are no copies share half of it."""

BRIDGE = 6
"""Other words that a shared stretch is followed over: an edited word or two, or a clause."""

RUN_WORDS = 20
"""Words of the longest shared stretch, small edits within it bridged, without which two articles below NEAR_JACCARD
share nothing but phrases; and of one without an edit that may be a passage."""

PASSAGE_WORDS = 25
"""Words of one shared stretch that make a passage by themselves: about a long sentence. Shorter ones are the short
quotes and stock phrases that every report of one event has."""

WHOLE_PARAGRAPH = 0.9
"""Share of a paragraph's shingles in common from which it was lifted whole: of RUN_WORDS words, it is a passage. One
word changed within it leaves less."""

EDITED_PARAGRAPH = 0.9
"""Share of a paragraph's words in common from which it was lifted, if PASSAGE_WORDS long, and edited a little. One that
begins with a quotation mark does not count: every report of an event has what was said there, and each cuts it in its
own way."""

PASSAGE_COVERAGE = 0.3
"""Share of both articles' words in shared shingles that makes a passage of stretches below PASSAGE_WORDS."""

UNSPACED_GRAIN = 2
"""Characters of a script without spaces that count as one word in RUN_WORDS and PASSAGE_WORDS."""

TEMPLATE_SHARE = 0.75
TEMPLATE_CHANGES = 10
TEMPLATE_DIFFERENCE = 0.5
"""Two articles fill one template, and neither copies the other, where they share less than this of their names and
figures, differ in so many of them at least (counted on both sides: five replaced), and where of all the words that
stand in only one of them this share are names and figures. Between edited copies that share is that of any text,
about a quarter, and below 0.4 for every labelled copy with fewer shared names; between reports from one template it
is above 0.85.
"""

STRANGER_CONTAINMENT = 0.25
STRANGER_MARKS = 0.2
"""Two articles are strangers where they share less than this of their shingles and of their names and figures. Two
copies that each share two thirds of an original share a third of it at least, so no true star of copies is split. Nine
in ten pairs of real reports of different events share less than this of their names, one in seven of the same event."""

STRANGER_CHECKS = 64
"""Pairs looked at when two groups might merge, so that a group of thousands costs no square of them."""

BOILERPLATE_ORIGINS = 5
"""Origins that hold a fingerprint from which it may be boilerplate: it is, if most of them are strangers."""

BOILERPLATE_SAMPLE = 8
"""Origins looked at to tell that."""

COPIED_CONTAINMENT = 0.5
"""Two of them that share this share of their shingles are copies of each other, however few names are in the rest."""

HOLDERS = 1_000
"""Articles that hold a fingerprint beyond which it is boilerplate whoever they are."""

REACH = 64
"""Articles of one band's bucket, or of one fingerprint, that each is paired with: those next to it by id. So that a
bucket of thousands costs no square of them; their chain still joins them."""

REPEATS = 8
"""Places of one repeated shingle that are tried when runs are sought, so that a text of one word costs linear time."""

LOOKUP_WORK = 20_000_000
"""Words times articles of a batch up to which every shared shingle is looked up: the most lookups that can need. About
two hundred news articles; it finds every pair, needs no sketch, and is done before NumPy would be imported."""

OBJECTS_ARTICLES = 1_000
"""Articles up to which a larger batch goes through datasketch's own objects. Importing them costs more than half a
second, and arrays overtake them soon after."""

BULK_CHARACTERS = 300_000
"""Characters from which a batch is read over arrays: about a hundred articles, where that has paid for importing
NumPy."""

FAST_WORDS = 5_000_000
"""Words from which numba's kernels do the work over arrays where it is installed: some ten thousand articles. Importing
it and loading what it compiled takes a second, which fewer would not give back."""

FAST_CHARACTERS = 30_000_000
"""Characters of one batch from which the same is done in reading it: about as many words."""
