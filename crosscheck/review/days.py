"""The day that a judgement holds until, as a reviewer types it."""

import re
from datetime import date, timedelta
from typing import Final

IN_DAYS: Final = re.compile(r"(?P<count>[0-9]{1,4}) \s* (?P<unit> d | days? | w | weeks? )", re.VERBOSE | re.IGNORECASE)
# "30d", "90 days", "2w"


def last_day(words: str, today: date) -> date | None:
    """The day of "2027-01-31", "30d" or "2 weeks"; None for nothing. Raises ValueError with what was expected, also for
    a day that is over."""
    words = words.strip()
    if not words:
        return None
    ahead = IN_DAYS.fullmatch(words)
    try:
        if ahead:
            days = int(ahead["count"]) * (7 if ahead["unit"].lower().startswith("w") else 1)
            return today + timedelta(days=days)
        day = date.fromisoformat(words)
    except (ValueError, OverflowError):
        raise ValueError(f"{words!r} is no day like 2027-01-31 and no time like 30d or 2 weeks") from None
    if day < today:
        raise ValueError(f"{day} is over")
    return day
