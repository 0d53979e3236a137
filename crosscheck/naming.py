"""What a topic is called."""

from collections import Counter
from collections.abc import Sequence

from crosscheck.identity import kind_of_value
from crosscheck.lexicon.events import event_lemma
from crosscheck.model import Claim, Quantity


def name(claims: Sequence[Claim]) -> str:
    """The topic in words: of dates what happened, of counts what is counted and what befell it, else what is measured;
    then whom it is about."""
    attributes = Counter(a for c in claims if (a := c.about.attribute.lower()) and event_lemma(a) is None)
    events = Counter(c.about.event for c in claims if c.about.event)
    subjects = Counter(s for c in claims for s in c.about.subject[:1])
    attribute = min(attributes, key=lambda a: (-attributes[a], len(a), a), default="")
    event = min(events, key=lambda e: (-events[e], e), default="")
    subject = min(subjects, key=lambda s: (-subjects[s], s), default="")
    value = claims[0].value
    if not isinstance(value, Quantity):
        told = event or attribute
    elif value.dimension == "count" and attribute and event and event not in attribute:
        told = f"{attribute} ({event})"
    else:
        told = attribute or (event if value.dimension == "count" else value.dimension)
    return ", ".join(p for p in (told, subject) if p) or kind_of_value(claims)
