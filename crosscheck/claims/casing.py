"""Whether a line is written in title case or capitals, where a capital letter means nothing."""

import re

TITLE_SHARE = 0.7
"""Share of a line's longer words with a capital from which it is a title."""
LONG_WORD = re.compile(r"(?<![\w'])(?:[A-Z][A-Za-z]{3,}|[a-z]{4,})")
ENOUGH = 400
"""Characters that are looked at: a title is shorter, and the bound keeps hostile lines cheap."""


def in_title_case(text: str, start: int, end: int) -> bool:
    """Whether most of the longer words of `text[start:end]` have a capital."""
    words = LONG_WORD.findall(text, start, min(end, start + ENOUGH))
    capitals = sum(word[0].isupper() for word in words)
    return bool(capitals > TITLE_SHARE * max(1, len(words)))
