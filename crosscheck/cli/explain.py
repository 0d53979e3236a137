"""`crosscheck explain`: a rule, or one finding's whole reasoning."""

import difflib
import re
from typing import Any, Final

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import stdout_options
from crosscheck.cli.streams import write_stdout
from crosscheck.errors import UsageError

CODE: Final = re.compile(r"XC[0-9]{3}", re.IGNORECASE)  # XC101, xc401


@click.command("explain")
@click.argument("what", metavar="[CODE | FINDING]", required=False)
@click.argument("report", metavar="[REPORT.json]", required=False)
@options.display_options
def command(what: str | None, report: str | None, **shared: Any) -> None:
    """Explain a rule by its code, or one finding of a saved report: how each value was read, why the claims were taken
    to be about the same thing, and why this verdict. Without an argument: list the rules.

    \b
    Examples
      crosscheck explain
      crosscheck explain XC101
      crosscheck scan coverage/ -o report.json; crosscheck explain F1 report.json
    """
    rendering = stdout_options(options.settings_of(shared))
    from crosscheck.reporting import explanation

    if what is None:
        pieces = explanation.render_rules(rendering)
    elif report is not None:
        from crosscheck.reporting.json import load

        pieces = explanation.render_finding(load(report), what, rendering)
    elif CODE.fullmatch(what):
        pieces = explanation.render_rule(_known(what.upper()), rendering)
    else:
        raise UsageError(
            f"{what!r} is no rule code like XC101; to explain a finding name its report as well: "
            f"crosscheck explain {what} report.json"
        )
    write_stdout(pieces, utf8=False)


def _known(code: str) -> str:
    from crosscheck.rules import RULES

    if code not in RULES:
        near = difflib.get_close_matches(code, RULES, n=1, cutoff=0.0)
        raise UsageError(f"there is no rule {code}; the nearest is {near[0]}; list them with: crosscheck explain")
    return code
