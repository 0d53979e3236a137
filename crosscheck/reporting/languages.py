"""How an article that is not English is said to be."""

from typing import Final

from crosscheck.lexicon.languages import LANGUAGES

ENGLISH: Final = "en"


def not_english(code: str) -> str:
    """For an ISO 639 code: "in German, so no numbers or dates were read"."""
    named = f"in {LANGUAGES[code]}" if code in LANGUAGES else "not in English"
    return f"{named}, so no numbers or dates were read"
