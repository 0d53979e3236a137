"""The decisions file, read: TOML, a table `[[decision]]` for each, with neither line numbers nor the time of a run."""

import difflib
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from crosscheck.errors import ConfigurationError
from crosscheck.model import Decision, Judgement

NAME: Final = "crosscheck-decisions.toml"
"""The file's name where none is given; it lies beside the settings file."""

TABLE: Final = "decision"
KEYS: Final = ("fingerprint", "rule", "topic", "values", "verdict", "reason", "author", "expires")
REQUIRED: Final = KEYS[:5]
OPTIONAL: Final = KEYS[5:]


def load(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file, in its order. Raises ConfigurationError for one that cannot be read."""
    return parse(read(path), str(path))


def read(path: Path) -> str:
    """The text of a decisions file. Raises ConfigurationError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigurationError(f"{path}: {reason}; name a decisions file that can be read") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: it is not UTF-8; save it as UTF-8") from None


def parse(text: str, name: str) -> tuple[Decision, ...]:
    """The decisions that a text states; `name` is its file's, for messages. Raises ConfigurationError."""
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        words = str(error)
        raise ConfigurationError(f"{name}: no TOML: {words[:1].lower()}{words[1:]}; correct the file") from None
    for key in document:
        if key != TABLE:
            raise ConfigurationError(f"{name}: unknown key {key!r}; a decision is a table [[{TABLE}]]")
    tables = document.get(TABLE, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ConfigurationError(f"{name}: {TABLE} is no list of tables; begin each decision with [[{TABLE}]]")
    decisions = tuple(_decision(table, f"{name}: decision {n}") for n, table in enumerate(tables, start=1))
    _once_each(decisions, name)
    return decisions


def _once_each(decisions: tuple[Decision, ...], name: str) -> None:
    met: dict[str, int] = {}
    for number, decision in enumerate(decisions, start=1):
        first = met.setdefault(decision.fingerprint, number)
        if first != number:
            mark = decision.fingerprint
            raise ConfigurationError(f"{name}: decisions {first} and {number} are both on {mark!r}; keep one of them")


def _decision(table: Mapping[str, Any], place: str) -> Decision:
    for key in table:
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, n=1, cutoff=0.0)[0]
            raise ConfigurationError(f"{place}: unknown key {key!r}; the nearest is {near!r}")
    for key in REQUIRED:
        if key not in table:
            raise ConfigurationError(f"{place}: it has no {key}; add it, or remove the decision")
    texts = {key: _text(table[key], f"{place}: {key}") for key in ("fingerprint", "rule", "topic", "reason", "author")
             if key in table}
    verdict = _verdict(table["verdict"], place)
    if verdict is Judgement.ACCEPTED and not texts.get("reason", "").strip():
        raise ConfigurationError(f"{place}: what is accepted needs a reason; add one")
    return Decision(values=_values(table["values"], place), verdict=verdict, expires=_day(table, place), **texts)


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise ConfigurationError(f"{place}: expected a text, not {value!r}")
    return value


def _values(value: object, place: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ConfigurationError(f"{place}: values: expected a list of texts, not {value!r}")
    return tuple(_text(item, f"{place}: values") for item in value)


def _verdict(value: object, place: str) -> Judgement:
    try:
        return Judgement(str(value))
    except ValueError:
        raise ConfigurationError(f"{place}: verdict: expected one of {', '.join(Judgement)}, not {value!r}") from None


def _day(table: Mapping[str, Any], place: str) -> date | None:
    value = table.get("expires")
    if value is None:
        return None
    try:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ConfigurationError(f"{place}: expires: expected a day like 2027-01-31, not {value!r}") from None
