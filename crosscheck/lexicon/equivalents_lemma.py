"""The base form of a word, from irregular forms as data and regular endings checked against the words we know."""

from collections.abc import Iterable
from functools import lru_cache

from crosscheck.lexicon.equivalents_data import FORM, Lexicon, lexicon

CACHED_WORDS = 1 << 16  # different words kept; an archive of news has about as many
LONGEST_WORD = 40  # letters; longer "words" are identifiers and are left as they are
SHORTEST_PLURAL = 4  # letters; shorter words ("gas", "his") are plurals only of words we know ("MPs")

VOWELS = frozenset("aeiouy")


@lru_cache(CACHED_WORDS)
def lemma(word: str) -> str:
    """The base form of a word, in lower case: "deaths" and "death's" are "death", "killed" is "kill", "men" is "man".

    Where a form has several bases the one usual in news is given ("found" is "find", "left" is "leave"). Unknown words
    lose a plural ending and nothing else.
    """
    plain = without_possessive(word.lower())
    if len(plain) > LONGEST_WORD:
        return plain
    data = lexicon()
    if plain in data.forms:
        return data.forms[plain]
    columns = data.line(plain)
    if columns is None:
        return regular_base(plain, data)
    first = columns.partition("\t")[0].partition(" ")[0]
    return first.removeprefix(FORM) if first.startswith(FORM) else plain


def without_possessive(word: str) -> str:
    """A word without "'s", and without the apostrophe of "workers'"."""
    plain = word.replace("’", "'")
    if plain.endswith("s'"):
        return plain[:-1]
    return plain.removesuffix("'s") or plain


def regular_base(word: str, data: Lexicon) -> str:
    """The base of a regular form that is no word of its own."""
    return next((base for base in verb_bases(word) if data.is_verb(base)), None) or singular(word, data)


def verb_bases(word: str) -> Iterable[str]:
    """Verbs that a form in -ed or -ing may come from, the likeliest first."""
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2 or VOWELS.isdisjoint(stem):
            continue
        if ending == "ed" and stem.endswith("i"):
            yield stem[:-1] + "y"
        doubled = stem[-1] == stem[-2]
        if doubled and stem[-1] not in "lsfz":
            yield stem[:-1]
        yield from (stem + "e", stem) if is_short(stem) else (stem, stem + "e")
        if doubled:
            yield stem[:-1]
        if stem.endswith("y"):
            yield stem[:-1] + "ie"


def is_short(stem: str) -> bool:
    """Whether a stem is one syllable that ends in a single vowel and consonant, which a verb would double: "staged" is
    from "stage"; from "stag" it would be "stagged"."""
    return (
        len(stem) > 2
        and stem[-1] not in VOWELS and stem[-1] not in "wx"
        and stem[-2] in VOWELS
        and VOWELS.isdisjoint(stem[:-2])
    )


def singular(word: str, data: Lexicon) -> str:
    """A word without the ending of a plural or of the third person; unchanged where it has none."""
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if len(word) < SHORTEST_PLURAL:
        return word if data.line(word[:-1]) is None else word[:-1]
    candidates = [word[:-1]]
    if word.endswith("ies"):
        candidates.insert(0, word[:-3] + "y")
    elif word.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
        candidates.insert(0, word[:-2])
    elif word.endswith("ses"):
        candidates.append(word[:-2])
    elif word.endswith("ves"):
        candidates += [word[:-3] + "f", word[:-3] + "fe"]
    return next((base for base in candidates if data.line(base) is not None), candidates[0])
