"""The noun phrase that a figure measures ("total investment", "site area"), found from the words that link them."""

from crosscheck.claims.about.events import EventPlace
from crosscheck.claims.about.names import bare, owns
from crosscheck.claims.about.tokens import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    PREPOSITION,
    SIGN,
    TO,
    VERB,
    Tokens,
)
from crosscheck.lexicon import scopes

MAX_WORDS = 5
"""Words of a noun phrase worth keeping."""
LONGEST_ASIDE = 10
"""Words and signs of a parenthesis that a figure is followed by."""
PREPOSITIONS = frozenset({PREPOSITION, OF, TO})
SKIPPED = frozenset({ADVERB, DETERMINER})
BETWEEN = frozenset({ADVERB, NUMBER, VERB, GERUND, AUXILIARY})
"""Tags passed over on the way back from a verb to its subject ("the number of people killed has ...")."""
BETWEEN_ARTICLES = frozenset({DETERMINER, NUMBER, ADVERB})


def attribute(tokens: Tokens, first: int, last: int, *, counted: str, modifies: bool, plain: bool) -> str:
    """What the figure at tokens `first` to `last` measures, in the words of its sentence; "" where nothing says so.

    `counted`: the phrase it counts, if any; `modifies`: it is written as a modifier ("a 520-million-dollar plant");
    `plain`: nothing qualifies it.
    """
    if counted:
        return counted + _of_phrase(tokens, last + len(counted.split()))
    left = _left(tokens, first, plain=plain)
    if left and left[1]:
        return left[0]
    return _right(tokens, last, modifies=modifies) or (left[0] if left else "")


def _left(tokens: Tokens, first: int, *, plain: bool) -> tuple[str, bool] | None:
    """The phrase that the words before the figure give, and whether it is sure (a subject, not a mere verb)."""
    index = _back_over(tokens, first - 1)
    if index < 0:
        return None
    tag, low = tokens.tags[index], tokens.lows[index]
    if tag == OF:
        phrase = _phrase_before(tokens, index)
        if phrase and phrase.lower().split()[-1] in scopes.SUMS:
            return _left(tokens, index - len(phrase.split()), plain=False) or (phrase, False)
        return (phrase, True) if phrase else None
    if low == ":" or (tag == SIGN and low in "(–—"):
        phrase = _phrase_before(tokens, index)
        return (phrase, low == ":") if phrase else None
    if tag in (TO, PREPOSITION):
        return _after_preposition(tokens, index)
    if tag in (AUXILIARY, VERB, GERUND):
        return _after_verb(tokens, index)
    if plain and tag in NOMINAL and tokens.touching(first):
        return _phrase_before(tokens, index + 1), False
    return None


def _back_over(tokens: Tokens, index: int) -> int:
    """Back over articles, adverbs and words like "total" that stand between a link and its figure."""
    while index >= 0 and (
        tokens.tags[index] in SKIPPED or tokens.lows[index] in scopes.BEFORE_FIGURES or tokens.words[index] in "$€£¥₹"
    ):
        index -= 1
    return index


def _after_preposition(tokens: Tokens, index: int) -> tuple[str, bool] | None:
    """What rose to, fell by, was valued at or came with the figure."""
    before = _back_over(tokens, index - 1)
    if before < 0:
        return None
    if tokens.tags[before] in (VERB, AUXILIARY, GERUND):
        found = _after_verb(tokens, before)
        if found and found[1]:
            return found
        return found if tokens.lows[index] in scopes.LEVEL_PREPOSITIONS else None
    if tokens.tags[before] in NOMINAL and tokens.lows[index] in scopes.LEVEL_PREPOSITIONS:
        subject = _subject_before(tokens, before)
        return (subject, True) if subject else None
    return None


def _after_verb(tokens: Tokens, index: int) -> tuple[str, bool] | None:
    """The subject of a verb that tells a level or a change; else the verb itself ("cost", "invested")."""
    verb = index
    while index > 0 and tokens.tags[index] in (AUXILIARY, ADVERB, VERB, GERUND, TO) and tokens.touching(index + 1):
        index -= 1
    low = tokens.lows[verb]
    if tokens.tags[verb] == AUXILIARY or low in scopes.LEVEL_VERBS or low in scopes.UP or low in scopes.DOWN:
        subject = _subject_before(tokens, index)
        if subject:
            return subject, True
        return None if tokens.tags[verb] == AUXILIARY else (tokens.words[verb], False)
    return tokens.words[verb], low in scopes.OWN_VERBS


def _subject_before(tokens: Tokens, index: int) -> str:
    """The head noun phrase that ends at `index`, past the prepositional phrases after it ("exports to China")."""
    index = _back_over_insertion(tokens, index)
    nearest, tail = "", ""
    while index >= 0:
        while index >= 0 and tokens.tags[index] in BETWEEN:
            index -= 1
        phrase = _phrase_before(tokens, index + 1)
        if not phrase:
            break
        before = index - len(phrase.split())
        while before >= 0 and tokens.tags[before] in BETWEEN_ARTICLES:
            before -= 1
        if before < 0 or tokens.tags[before] not in PREPOSITIONS:
            named = all(tag == NAME for tag in tokens.tags[index + 1 - len(phrase.split()) : index + 1])
            return "" if named else " ".join((phrase + tail).split()[: MAX_WORDS + 1])
        nearest = nearest or phrase
        tail = f" of {phrase}" if tokens.tags[before] == OF else ""
        index = before - 1
    return nearest


def _back_over_insertion(tokens: Tokens, index: int) -> int:
    """Back over an insertion between commas: "The plant, which opened in May, covers"."""
    if index <= 0 or tokens.lows[index] != ",":
        return index
    opening = next((i for i in range(index - 1, 0, -1) if tokens.lows[i] == ","), 0)
    return opening - 1 if opening else index - 1


def _phrase_before(tokens: Tokens, end: int) -> str:
    """The run of nouns and adjectives that ends before `end`, after any possessive."""
    index = end
    while index > 0 and tokens.tags[index - 1] in NOMINAL and end - index < MAX_WORDS:
        word = tokens.words[index - 1]
        if index < end and owns(word):
            break
        index -= 1
    words = tokens.words[index:end]
    return " ".join([*words[:-1], bare(words[-1])]) if words else ""


def _right(tokens: Tokens, last: int, *, modifies: bool) -> str:
    """The phrase after the figure: "$1.6 billion chip factory", "10% of its workforce", "$3 million in funding"."""
    last = _past_parenthesis(tokens, last)
    if last >= len(tokens.tags):
        return ""
    tag, low = tokens.tags[last], tokens.lows[last]
    if tag in NOMINAL or (tag == VERB and modifies):
        return "" if low in scopes.NOT_ATTRIBUTES else _phrase_after(tokens, last)
    if low == "-" and modifies:
        return _phrase_after(tokens, last + 1)
    if tag == OF:
        return _phrase_after(tokens, last + 1)
    if low in scopes.AMOUNT_PREPOSITIONS and last + 1 < len(tokens.tags) and tokens.tags[last + 1] in (NOUN, GERUND):
        return _phrase_after(tokens, last + 1)
    return ""


def _past_parenthesis(tokens: Tokens, index: int) -> int:
    """Past a conversion in parentheses: "210 million euros ($234 million) in revenues"."""
    if tokens.lows[index : index + 1] != ["("]:
        return index
    closing = next(
        (i for i in range(index, min(index + LONGEST_ASIDE, len(tokens.lows))) if tokens.lows[i] == ")"), index - 1
    )
    return closing + 1


def _phrase_after(tokens: Tokens, index: int) -> str:
    """The run of nouns and adjectives from `index` on, past articles, pronouns that own, and numbers."""
    while index < len(tokens.tags) and tokens.tags[index] in (DETERMINER, NUMBER, ADVERB):
        index += 1
    end = index
    while (
        end < len(tokens.tags)
        and end - index < MAX_WORDS
        and (tokens.tags[end] in NOMINAL or tokens.tags[end] == GERUND)
    ):
        end += 1
    words = tokens.words[index:end]
    if len(words) > 1 and owns(words[0]):
        words = words[1:]
    if not words:
        return ""
    phrase = " ".join([*words[:-1], bare(words[-1])])
    if words[-1].lower() in scopes.CHANGE_NOUNS and tokens.lows[end : end + 1] in (["in"], ["of"]):
        return f"{phrase} {tokens.lows[end]} {_phrase_after(tokens, end + 1)}".rstrip()
    return phrase


def of_event(tokens: Tokens, place: EventPlace) -> str:
    """What an event happened to or was: its object, else its subject; the noun phrase of an event noun."""
    if not place.verb:
        end = place.last
        while end < len(tokens.tags) and tokens.tags[end] in NOMINAL:
            end += 1
        return _phrase_before(tokens, end)
    after = _phrase_after(tokens, place.last) if tokens.tags[place.last : place.last + 1] != [SIGN] else ""
    if after:
        return after
    index = place.first - 1
    while index > 0 and tokens.tags[index] in (AUXILIARY, ADVERB, TO):
        index -= 1
    return _subject_before(tokens, index)


def _of_phrase(tokens: Tokens, index: int) -> str:
    """ " of ammunition" after "923 rounds"; nothing where no such phrase follows."""
    if index < len(tokens.tags) and tokens.tags[index] == OF:
        phrase = _phrase_after(tokens, index + 1)
        if phrase and not phrase[0].isupper():
            return f" of {phrase}"
    return ""
