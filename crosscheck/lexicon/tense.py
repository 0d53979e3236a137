"""Words that tell whether a sentence looks back or ahead, and so which of two Fridays or Octobers it means."""

MODALS: tuple[str, ...] = (
    "will", "won't", "would", "shall",
)  # fmt: skip

WEAK_MODALS: tuple[str, ...] = (
    "can", "could", "may", "might", "must", "should",
)  # fmt: skip
"""With "have" these look back ("may have been exposed"); else ahead."""

FUTURE_WORDS: tuple[str, ...] = (
    "upcoming", "forthcoming", "slated", "due", "expected", "expects", "expect", "planned", "plans", "plan",
    "planning", "hopes", "hope", "hoped", "hoping", "aims", "aim", "aimed", "intends", "intend", "intended",
    "deadline", "anticipated", "anticipates", "tipped", "poised", "proposes", "forecast", "projected", "ahead",
    "begins", "starts", "opens", "ends", "expires", "returns", "launches", "closes", "faces", "goes", "meets",
    "votes", "next", "coming", "preparing", "readies", "gears", "tomorrow", "awaits", "await", "looms", "promises",
    "promised", "vowed", "vows", "pledges", "pledged", "targets", "soon", "plays", "hosts", "airs", "resumes",
    "concludes", "play", "effective", "eyes", "eyeing", "seeks", "urged",
)  # fmt: skip

FUTURE_PHRASES: tuple[str, ...] = (
    "is to", "are to", "is set to", "are set to", "set to", "set for", "going to", "about to", "to be", "was to",
    "were to", "due to be", "on track", "not yet", "has yet to", "have yet to", "up for", "scheduled for",
    "scheduled to", "rescheduled for", "rescheduled to", "postponed until", "postponed to", "postponed till",
    "adjourned until", "adjourned to", "delayed until", "delayed to", "pushed back to", "put off until", "moved to",
    "deferred until", "deferred to", "extended until", "extended to", "extended through", "suspended until",
    "remanded until", "custody until", "bail until", "kick off", "kicks off", "take place", "takes place",
    "take effect", "takes effect", "take on", "takes on", "gets under way", "get under way", "comes into force",
    "come into force", "goes on sale", "open until", "valid until", "runs until", "run until", "runs through",
    "remain open", "remains open", "get started", "all set for",
)  # fmt: skip

PAST_WORDS: tuple[str, ...] = (
    "said", "was", "were", "had", "did", "been", "went", "came", "took", "made", "got", "told", "gave", "saw",
    "found", "left", "felt", "became", "began", "brought", "built", "bought", "caught", "chose", "cost", "cut",
    "drew", "drove", "fell", "fought", "flew", "forgot", "froze", "grew", "heard", "held", "hit", "hurt", "kept",
    "knew", "laid", "led", "lent", "lit", "lost", "meant", "met", "paid", "put", "quit", "ran", "rang", "rode",
    "rose", "sank", "sat", "sent", "shook", "shot", "showed", "shut", "slid", "sold", "sought", "spoke", "spent",
    "split", "spread", "sprang", "stole", "stood", "struck", "stuck", "swept", "swore", "taught", "thought",
    "threw", "tore", "understood", "won", "withdrew", "woke", "wore", "wrote", "dealt", "broke", "burst", "beat",
    "bore", "blew", "burnt", "dug", "ate", "hid", "fled", "hung", "leapt", "learnt", "bent", "shrank", "slept",
    "swam", "swung", "wound", "wept", "overtook", "since", "ago", "earlier", "aired", "died",
    "unveils", "posts", "reports",
)  # fmt: skip

NOT_PAST: frozenset[str] = frozenset({
    "need", "indeed", "speed", "feed", "seed", "weed", "hundred", "united", "red", "bed", "led's", "shed", "wed",
    "breed", "bleed", "greed", "exceed", "proceed", "succeed", "unprecedented", "naked", "wicked", "rugged",
    "alleged", "limited", "so-called", "embed", "sacred", "kindred", "moped", "biped", "shred",
})  # fmt: skip
"""Words in -ed that are no past tense."""

CLAUSE_WORDS: tuple[str, ...] = (
    "when", "while", "that", "which", "who", "after", "before", "as", "and", "but", "it", "he", "she", "they", "we",
    "i", "you",
)  # fmt: skip
"""Words that begin another clause: a modal after them says nothing of the date before."""
