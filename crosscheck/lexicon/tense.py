"""Words that tell whether a sentence looks back or ahead, and so which of two Fridays or Octobers it means."""

MODALS: tuple[str, ...] = (
    "will", "won't", "would", "shall", "'ll", "can", "could", "may", "might", "must", "should",
)  # fmt: skip

FUTURE_WORDS: tuple[str, ...] = (
    "upcoming", "forthcoming", "scheduled", "rescheduled", "slated", "postponed", "adjourned", "due", "expected",
    "expects", "expect", "planned", "plans", "plan", "planning", "hopes", "hope", "aims", "aim", "intends",
    "intend", "deadline", "anticipated", "anticipates", "tipped", "poised", "proposes", "forecast", "projected",
    "ahead", "begins", "starts", "opens", "runs", "ends", "expires", "takes", "kicks", "returns", "launches",
    "closes", "faces", "goes", "meets", "votes", "kick", "begin", "start", "next", "coming", "preparing", "readies",
    "gears", "tomorrow", "awaits", "await", "looms", "remain", "remains", "promises", "vowed", "pledges", "target",
    "targets", "soon",
)  # fmt: skip

FUTURE_PHRASES: tuple[str, ...] = (
    "is to", "are to", "is set to", "are set to", "set to", "set for", "going to", "about to", "is set for",
    "to be", "was to", "were to", "due to be", "on track", "not yet", "has yet to", "have yet to", "up for",
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
    "swam", "swung", "wound", "wept", "overtook", "since", "ago", "last", "earlier", "previous", "aired", "died",
    "unveils", "posts", "reports",
)  # fmt: skip

NOT_PAST: frozenset[str] = frozenset({
    "need", "indeed", "speed", "feed", "seed", "weed", "hundred", "united", "red", "bed", "led's", "shed", "wed",
    "breed", "bleed", "greed", "exceed", "proceed", "succeed", "unprecedented", "naked", "wicked", "rugged",
    "alleged", "limited", "so-called", "embed", "sacred", "kindred", "moped", "biped", "shred",
})  # fmt: skip
"""Words in -ed that are no past tense."""
