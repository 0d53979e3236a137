"""Nouns to call a topic by where its sentences have none: for a verb that leads up to an amount, for a dimension."""

MEASURES = {
    "borrow": "debt", "charge": "charge", "cost": "cost", "donate": "donation", "earn": "earnings", "fine": "fine",
    "fund": "funding", "invest": "investment", "lend": "loan", "owe": "debt", "pay": "pay", "price": "price",
    "save": "savings", "sell": "sales", "spend": "spending", "trade": "price", "value": "value", "worth": "value",
}  # fmt: skip
"""By verb as a lemma, or by event: what the amount of money beside it is."""

DIMENSIONS = {
    "mass": "weight", "money": "amount", "points": "percentage points", "ratio": "percentage", "time": "duration",
}  # fmt: skip
"""By dimension, where its own name says little to a reader."""
