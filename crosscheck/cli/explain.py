"""`crosscheck explain`: a rule, or one finding's whole reasoning."""

import difflib
import re
from typing import TYPE_CHECKING, Any, Final

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import stdout_options
from crosscheck.cli.judging import file_option, judged
from crosscheck.cli.manual import Manual
from crosscheck.cli.streams import write_stdout
from crosscheck.errors import UsageError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

CODE: Final = re.compile(r"XC[0-9]{3}", re.IGNORECASE)  # XC101, xc401


def _codes(context: click.Context, parameter: click.Parameter, begun: str) -> list["CompletionItem"]:
    """The rules whose code begins so, for a shell."""
    from click.shell_completion import CompletionItem

    from crosscheck.rules import RULES

    return [CompletionItem(code, help=rule.summary) for code, rule in RULES.items() if code.startswith(begun.upper())]


@click.command("explain", cls=Manual)
@click.argument("what", metavar="[CODE | FINDING]", required=False, shell_complete=_codes)
@click.argument("report", type=options.PATH, metavar="[REPORT.json]", required=False)
@file_option
@options.screen_options
@options.verbose_option("Everything that was weighed, however little.")
def command(what: str | None, report: str | None, decisions: str | None, **shared: Any) -> None:
    """Explain a rule by its code, or one finding of a saved report: how each value was read, why the claims were taken
    to be about the same thing, why this verdict, and what was decided about it. Without an argument: list the rules.

    A finding is named as reports name it, in front of its rule; the beginning of its fingerprint will do.

    \b
    Examples
      crosscheck explain
      crosscheck explain XC101
      crosscheck scan coverage/ -o report.json; crosscheck explain 7ff10d43 report.json
    """
    rendering = stdout_options(options.settings_of(shared))
    from crosscheck.reporting import explanation

    if what is None:
        pieces = explanation.render_rules(rendering)
    elif CODE.fullmatch(what):
        pieces = explanation.render_rule(_known(what.upper()), rendering)
    elif report is not None:
        from crosscheck.reporting.json import load

        loaded = judged(load(report), decisions, shared["config"], strict=False)
        pieces = explanation.render_finding(loaded, what, rendering)
    elif what.endswith(".json"):
        raise UsageError(f"{what} is a report: name one of its findings before it, from: crosscheck show {what}")
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
