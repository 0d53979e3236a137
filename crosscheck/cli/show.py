"""`crosscheck show`: a saved report again, in any format."""

from typing import Any

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import deliver
from crosscheck.cli.files import targets
from crosscheck.cli.judging import decision_options, judged
from crosscheck.cli.manual import Manual
from crosscheck.reporting.registry import FORMATS


@click.command("show", cls=Manual)
@click.argument("report", type=options.PATH, metavar="REPORT.json")
@options.output_options(FORMATS)
@options.fail_option
@decision_options
@options.display_options
def command(
    report: str, format_name: str, outputs: tuple[str, ...], decisions: str | None, strict_decisions: bool,
    **shared: Any,
) -> int:
    """Show a saved report again, in any format. Nothing is read or compared again, but the decisions of today hold; the
    exit status is the one that the scan would have had.

    \b
    Examples
      crosscheck show report.json
      crosscheck show report.json -v --width 100
      crosscheck show report.json --format concise --fail-on scope
    """
    settings = options.settings_of(shared)
    files = targets(outputs, FORMATS)
    from crosscheck.reporting.json import load

    loaded = judged(load(report), decisions, shared["config"], strict=strict_decisions)
    return deliver(loaded, settings, FORMATS[format_name], files, saved=report)
