"""`crosscheck decisions`: what was decided, and the decisions that can go."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import click

from crosscheck.cli import options
from crosscheck.cli.files import write_file
from crosscheck.cli.judging import decisions_at, decisions_path, file_option
from crosscheck.cli.streams import write_stdout
from crosscheck.model import Decision, StaleDecision
from crosscheck.text.clean import printable

config_option = click.option(
    "--config", type=options.PATH, metavar="FILE", help="Settings file, instead of the one that is found."
)


@click.group("decisions")
def command() -> None:
    """The decisions that editors made about findings. They are recorded by crosscheck review in a file that is kept
    with the articles, and hold as long as the topic and the values do.

    \b
    Examples
      crosscheck decisions list
      crosscheck decisions prune report.json --dry-run
    """


@command.command("list", short_help="Print every decision.")
@file_option
@config_option
def list_(decisions: str | None, config: str | None) -> None:
    """Print every decision: what was decided, about what, why, by whom and until when.

    \b
    Examples
      crosscheck decisions list
      crosscheck decisions list --decisions desk/decisions.toml
    """
    path = decisions_path(decisions, config)
    found = decisions_at(path, needed=decisions is not None)
    write_stdout(_listed(sorted(found, key=lambda d: (d.rule, d.topic, d.fingerprint)), path, date.today()), utf8=False)


@command.command("prune", short_help="Remove the decisions that do nothing any more.")
@click.argument("report", type=options.PATH, metavar="[REPORT.json]", required=False)
@click.option("-n", "--dry-run", is_flag=True, help="Say what would go, and change nothing.")
@file_option
@config_option
def prune(report: str | None, dry_run: bool, decisions: str | None, config: str | None) -> None:
    """Remove the decisions that have expired. With a report of all articles, those whose topic is in no finding any
    more go as well; those whose values have changed stay, because they say what was accepted.

    \b
    Examples
      crosscheck decisions prune
      crosscheck scan coverage/ -o report.json; crosscheck decisions prune report.json
    """
    path = decisions_path(decisions, config)
    found = decisions_at(path, needed=decisions is not None)
    gone = _gone(found, report, date.today())
    if gone and not dry_run:
        from crosscheck.decisions import rewritten
        from crosscheck.decisions.file import read

        marks = {entry.decision.fingerprint for entry in gone}
        kept = [decision for decision in found if decision.fingerprint not in marks]
        write_file(str(path), [rewritten(read(path), kept)])
    write_stdout(_pruned(gone, len(found), path, dry_run), utf8=False)


def _gone(decisions: Sequence[Decision], report: str | None, today: date) -> tuple[StaleDecision, ...]:
    from crosscheck.decisions import stale
    from crosscheck.model import Staleness
    from crosscheck.reporting.json import load

    if report is not None:
        return stale(load(report), decisions, today)
    from crosscheck.decisions import expired

    return tuple(StaleDecision(d, Staleness.EXPIRED) for d in decisions if expired(d, today))


def _listed(decisions: Sequence[Decision], path: Path, today: date) -> Iterator[str]:
    from crosscheck.decisions import expired

    for decision in decisions:
        until = f", until {decision.expires}" if decision.expires else ""
        over = " (expired)" if expired(decision, today) else ""
        words = decision.verdict.value.replace("_", " ")
        yield printable(f"{decision.fingerprint}  {words}{until}{over}: {_what(decision)}") + "\n"
        told = decision.reason + (f" ({decision.author})" if decision.author else "")
        yield f"    {printable(told.strip())}\n" if told.strip() else ""
    number = "1 decision" if len(decisions) == 1 else f"{len(decisions) or 'no'} decisions"
    yield printable(f"{number} in {path}") + "\n"


def _what(decision: Decision) -> str:
    return f"{decision.rule} {decision.topic}: {' | '.join(decision.values)}"


def _pruned(gone: Sequence[StaleDecision], total: int, path: Path, dry_run: bool) -> Iterator[str]:
    for entry in gone:
        decision, why = entry.decision, entry.why.value
        yield printable(f"{decision.fingerprint}  {why}: {_what(decision)}") + "\n"
    verb = "would be removed from" if dry_run else "removed from"
    yield printable(f"{len(gone)} of {total} decisions {verb} {path}") + "\n"
