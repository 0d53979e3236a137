"""Days with a name of their own, and the rule that finds each in a year."""

from collections.abc import Mapping
from typing import NamedTuple


class Fixed(NamedTuple):
    """The same day of the same month every year."""

    month: int
    day: int


class Nth(NamedTuple):
    """The nth weekday (Monday is 0) of a month; -1 is the last; `shift` days are then added."""

    month: int
    weekday: int
    nth: int
    shift: int = 0


class Easter(NamedTuple):
    """Days from Easter Sunday (Gregorian)."""

    days: int


Rule = Fixed | Nth | Easter

HOLIDAYS: Mapping[str, Rule] = {
    "new year's day": Fixed(1, 1), "new years day": Fixed(1, 1), "new year's eve": Fixed(12, 31),
    "new years eve": Fixed(12, 31), "christmas day": Fixed(12, 25), "christmas eve": Fixed(12, 24),
    "boxing day": Fixed(12, 26), "valentine's day": Fixed(2, 14), "st. patrick's day": Fixed(3, 17),
    "st patrick's day": Fixed(3, 17), "april fools' day": Fixed(4, 1), "april fool's day": Fixed(4, 1),
    "earth day": Fixed(4, 22), "anzac day": Fixed(4, 25), "cinco de mayo": Fixed(5, 5), "juneteenth": Fixed(6, 19),
    "canada day": Fixed(7, 1), "the fourth of july": Fixed(7, 4), "fourth of july": Fixed(7, 4),
    "bastille day": Fixed(7, 14), "halloween": Fixed(10, 31), "guy fawkes night": Fixed(11, 5),
    "bonfire night": Fixed(11, 5), "veterans day": Fixed(11, 11), "armistice day": Fixed(11, 11),
    "burns night": Fixed(1, 25), "australia day": Fixed(1, 26), "waitangi day": Fixed(2, 6),
    "international women's day": Fixed(3, 8), "all saints' day": Fixed(11, 1), "all souls' day": Fixed(11, 2),
    "st. andrew's day": Fixed(11, 30), "st andrew's day": Fixed(11, 30), "twelfth night": Fixed(1, 5),
    "martin luther king jr. day": Nth(1, 0, 3), "martin luther king day": Nth(1, 0, 3), "mlk day": Nth(1, 0, 3),
    "presidents day": Nth(2, 0, 3), "presidents' day": Nth(2, 0, 3), "memorial day": Nth(5, 0, -1),
    "labor day": Nth(9, 0, 1), "columbus day": Nth(10, 0, 2), "indigenous peoples' day": Nth(10, 0, 2),
    "thanksgiving day": Nth(11, 3, 4), "thanksgiving": Nth(11, 3, 4), "black friday": Nth(11, 3, 4, 1),
    "cyber monday": Nth(11, 3, 4, 4), "father's day": Nth(6, 6, 3), "easter sunday": Easter(0),
    "easter monday": Easter(1), "good friday": Easter(-2), "palm sunday": Easter(-7), "ash wednesday": Easter(-46),
    "shrove tuesday": Easter(-47), "holy saturday": Easter(-1), "maundy thursday": Easter(-3),
    "whit monday": Easter(50), "christmas": Fixed(12, 25), "easter": Easter(0),
}  # fmt: skip

WEAK_HOLIDAYS = frozenset({"christmas", "easter", "thanksgiving", "halloween"})
"""Also said of the weeks around the day and of what goes with it: a day only after a word like "before" or "last"."""
