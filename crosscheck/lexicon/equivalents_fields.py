"""Reads the fields of news (`fields/*.toml`) for the script that builds the lexicon; never needed at run time.

A field is a table a concept: `words` mean it anywhere, `loose` words mean it only beside the right neighbours ("gate"
is an attendance in sport), `broader` names concepts that contain it, `near` ones that are often said of the same
figure, and `converse` the other side of one deed (buy, sell). `apart` lists sets of concepts that exclude each other.
Words stand in their base form; a phrase stands as it is said, in base forms ("lose their life") or as a fixed form.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crosscheck.lexicon.equivalents import SKIPPED
from crosscheck.lexicon.equivalents_data import LOOSE

BROADER = 5  # nearness in tenths: what is said of the dead is said of casualties
NEAR = 7
CONVERSE = 6
ARTICLES = frozenset({"a", "an"})
FORMS_FILE = "forms.toml"  # irregular forms: no field


@dataclass(frozen=True, slots=True)
class Concept:
    """One concept of news: the concepts next to it with their nearness in tenths, and those that exclude it."""

    near: dict[str, int] = field(default_factory=dict)
    apart: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Fields:
    """All fields together. `entries` and `phrases` give the concepts of a word or phrase, "~" before a loose one."""

    concepts: dict[str, Concept]
    entries: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[str, ...]]
    forms: dict[str, str]

    def form_lines(self) -> list[str]:
        """Irregular forms, as the data file has them."""
        return [f"{form}\t{base}" for form, base in sorted(self.forms.items())]

    def concept_lines(self) -> list[str]:
        """Concepts with their neighbours and opposites, as the data file has them."""
        return [
            "\t".join([
                name,
                " ".join(f"{other}:{weight}" for other, weight in sorted(concept.near.items())),
                " ".join(sorted(concept.apart)),
            ])
            for name, concept in sorted(self.concepts.items())
        ]

    def phrase_lines(self) -> list[str]:
        """Phrases by their first word with their concepts, as the data file has them."""
        by_first: dict[str, list[str]] = {}
        for phrase, names in sorted(self.phrases.items()):
            first, _, rest = phrase.partition(" ")
            by_first.setdefault(first, []).append(f"{rest}={' '.join(names)}")
        return ["\t".join([first, *found]) for first, found in by_first.items()]


def read_fields(folder: Path) -> Fields:
    """Every field of a folder. Raises ValueError where a field names a concept that no field describes."""
    tables: dict[str, dict[str, Any]] = {}
    apart: list[list[str]] = []
    for path in sorted(folder.glob("*.toml")):
        if path.name != FORMS_FILE:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            apart += content.pop("apart", [])
            twice = tables.keys() & content.keys()
            if twice:
                raise ValueError(f"{path.name}: {', '.join(sorted(twice))} is described in another field too")
            tables |= content
    wordings = collect_wordings(tables)
    return Fields(
        concepts=link_concepts(tables, apart),
        entries={wording: names for wording, names in wordings.items() if " " not in wording},
        phrases={wording: names for wording, names in wordings.items() if " " in wording},
        forms=read_forms(folder / FORMS_FILE),
    )


def split_wordings(text: str) -> Iterator[str]:
    """Wordings between commas, as a text is matched with them: without "the" and possessives, and also without "a".

    Raises ValueError for a phrase of which one word or none is left.
    """
    for part in filter(str.strip, text.split(",")):
        words = [word for word in part.split() if word not in SKIPPED]
        if len(words) < min(2, len(part.split())):
            raise ValueError(f"{part.strip()!r} comes to {words} without words passed over; give it more words")
        yield " ".join(words)
        bare = [word for word in words if word not in ARTICLES]
        if words[0] not in ARTICLES and len(bare) not in (1, len(words)):
            yield " ".join(bare)


def collect_wordings(tables: dict[str, dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The concepts of every wording, in the order of the fields."""
    found: dict[str, list[str]] = {}
    for name, table in tables.items():
        for key, mark in (("words", ""), ("loose", LOOSE)):
            for wording in split_wordings(table.get(key, "")):
                names = found.setdefault(wording, [])
                if name not in names and LOOSE + name not in names:
                    names.append(mark + name)
    return {wording: tuple(names) for wording, names in found.items()}


def link_concepts(tables: dict[str, dict[str, Any]], apart: list[list[str]]) -> dict[str, Concept]:
    """Relations between concepts, both ways. What a field calls near is never apart as well."""
    concepts = {name: Concept() for name in tables}
    for name, table in tables.items():
        for key, weight in (("broader", BROADER), ("near", NEAR), ("converse", CONVERSE)):
            for other in table.get(key, ()):
                known(concepts, other, name).near[name] = weight
                concepts[name].near[other] = weight
    for siblings in apart:
        for name in siblings:
            others = set(siblings) - {name}
            known(concepts, name, f"apart {siblings}").apart.update(others - concepts[name].near.keys())
    return concepts


def known(concepts: dict[str, Concept], name: str, where: str) -> Concept:
    """A described concept. Raises ValueError for a name that no field describes."""
    if name not in concepts:
        raise ValueError(f"{where}: no field describes {name!r}")
    return concepts[name]


def read_forms(path: Path) -> dict[str, str]:
    """Irregular forms with their base, from tables of `base = "form form"`."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {form: base for table in tables.values() for base, forms in table.items() for form in forms.split()}
