"""The decisions file, written again: sorted, and what people wrote into it by hand is kept."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from crosscheck.decisions.file import KEYS, OPTIONAL, TABLE
from crosscheck.model import Decision

if TYPE_CHECKING:
    from tomlkit.items import Item, Table

HEAD: Final = """\
# What editors decided about the findings of crosscheck. `crosscheck review REPORT.json` adds to it; it may be edited.
"""


def rewritten(text: str, decisions: Iterable[Decision]) -> str:
    """A decisions file with these decisions and no others, made from its present text ("" where there is none), which
    `parse` must have read. Comments stay with the decision they stand in or right above; the order is that of rule,
    topic and fingerprint, so that two people who add decisions seldom meet in one line."""
    head, written = _parts(text)
    parts = [head.strip() + "\n"] if head.strip() else []
    for decision in sorted(decisions, key=lambda d: (d.rule, d.topic, d.fingerprint)):
        above, table = written.get(decision.fingerprint, ("", None))
        parts.append(f"{above}[[{TABLE}]]\n{_body(table, decision)}\n")
    return "\n".join(parts)


def _body(table: "Table | None", decision: Decision) -> str:
    """The lines of a decision. What has not changed stays as it was written."""
    import tomlkit

    table = tomlkit.table() if table is None else table
    for key, value in _stated(decision):
        if value is None:
            table.pop(key, None)
        elif key not in table or _plain(table[key]) != value:
            table[key] = value
    return table.value.as_string().strip()


def _stated(decision: Decision) -> list[tuple[str, Any]]:
    """What a decision states, None for what it does not."""
    stated = {key: getattr(decision, key) for key in KEYS} | {key: getattr(decision, key) or None for key in OPTIONAL}
    return [*{**stated, "values": list(decision.values), "verdict": decision.verdict.value}.items()]


def _plain(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item


def _parts(text: str) -> tuple[str, dict[str, tuple[str, "Table"]]]:
    """What stands before the first decision, and by fingerprint each decision with the comment right above it."""
    import tomlkit
    from tomlkit.items import AoT

    if not text.strip():
        return HEAD, {}
    head: list[Item] = []
    tables: list[Table] = []
    for _, item in tomlkit.parse(text).body:
        if isinstance(item, AoT):
            tables += list(item)
        else:
            head.append(item)
    found = {}
    above = _taken(head)
    for number, table in enumerate(tables, start=1):
        body = table.value.body
        below = [] if number == len(tables) else _taken([item for _, item in body])
        if below:
            del body[-len(below):]
        found[str(table["fingerprint"])] = ("".join(item.as_string() for item in above), table)
        above = below
    return "".join(item.as_string() for item in head), found


def _taken(items: "list[Item]") -> "Sequence[Item]":
    """The comment at the end of some lines that belongs to what follows: after an empty line, right above a table. It
    is taken out of the list."""
    from tomlkit.items import Comment, Whitespace

    count = 0
    while count < len(items) and isinstance(items[-count - 1], Comment):
        count += 1
    if not count or count == len(items) or not isinstance(items[-count - 1], Whitespace):
        return []
    taken = items[-count:]
    del items[-count:]
    return taken
