"""What an outlet's address says of how it writes dates."""

DAY_FIRST_DOMAINS: tuple[str, ...] = (
    ".uk", ".ie", ".au", ".nz", ".in", ".pk", ".lk", ".bd", ".sg", ".my", ".vn", ".th", ".id", ".hk", ".za", ".ng",
    ".ke", ".gh", ".eu", ".de", ".fr", ".it", ".es", ".pt", ".nl", ".be", ".ch", ".at", ".pl", ".cz", ".gr", ".ro",
    ".bg", ".hu", ".dk", ".se", ".no", ".fi", ".ru", ".ua", ".tr", ".br", ".ar", ".mx", ".eg", ".ae", ".qa", ".il",
)  # fmt: skip
"""Country domains whose English pages write the day before the month."""

MONTH_FIRST_OUTLETS: tuple[str, ...] = (
    ".us", ".gov", ".mil", "nytimes", "washingtonpost", "latimes", "wsj.", "usatoday", "cnn.", "foxnews", "nbcnews",
    "cbsnews", "abcnews", "npr.org", "apnews", "politico", "chicagotribune", "bostonglobe", "nypost", "sfchronicle",
    "newsweek", "time.com", "forbes", "cnbc", "bloomberg", "philstar", "inquirer.net", "rappler",
)  # fmt: skip
"""Parts of the addresses of outlets that write the month before the day."""
