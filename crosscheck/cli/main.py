"""The entry point: the group of commands, and what every way of ending comes to as an exit status."""

import os
import traceback
from collections.abc import Sequence
from typing import Final

import click

from crosscheck import __version__
from crosscheck.cli.lazy import LazyGroup
from crosscheck.cli.streams import note, silence_stdout
from crosscheck.errors import CrosscheckError

USAGE, INTERNAL, INTERRUPTED = 2, 3, 130

COMPLETION: Final = "_CROSSCHECK_COMPLETE"
"""Set by a shell that asks what a word can become."""

COMMANDS: Final = {
    "scan": "Compare all articles: copies, agreements, conflicts, internal errors.",
    "check": "Hold a draft against other coverage before it is published.",
    "claims": "Show every number and date that is read in articles, and what it is about.",
    "show": "Show a saved report again, in any format.",
    "explain": "Explain a rule, or one finding of a saved report.",
    "review": "Go through findings one by one and record decisions.",
    "decisions": "List the decisions on record, or remove those that do nothing.",
    "archive": "Keep known coverage in one file, to hold drafts against.",
    "config": "Show the settings that hold here, and where each came from.",
    "completion": "Print the completion script of a shell.",
}


@click.group(
    cls=LazyGroup, package="crosscheck.cli", summaries=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="crosscheck", message="%(prog)s %(version)s")
def commands() -> None:
    """Before you publish: which articles are copies, and which numbers and dates agree or conflict.

    \b
    Examples
      crosscheck scan coverage/
      crosscheck check draft.md --against coverage/
      crosscheck scan coverage/ -o report.json; crosscheck review report.json

    "crosscheck COMMAND --help" tells all about a command.
    """


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (default: the process's own) and return its exit status. Raises nothing."""
    try:
        status = commands.main(None if argv is None else list(argv), prog_name="crosscheck", standalone_mode=False)
        return status if isinstance(status, int) else 0
    except click.Abort:
        note("interrupted")
        return INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        note(_usage(error))
        return USAGE
    except CrosscheckError as error:
        note(str(error))
        return error.exit_code
    except SystemExit as end:  # shell completion ends so, and help whose pipe was closed
        return _ended(end)
    except Exception as error:
        _internal(error)
        return INTERNAL


def _usage(error: click.ClickException) -> str:
    """What is wrong with a command line, and whose help says what is right."""
    words = " ".join(error.format_message().split()).rstrip(".")
    context = getattr(error, "ctx", None)  # click leaves it out where an option ends the line without its value
    return f"{words[:1].lower()}{words[1:]}; see: {context.command_path if context else 'crosscheck'} --help"


def _ended(end: SystemExit) -> int:
    if COMPLETION in os.environ:
        return end.code if isinstance(end.code, int) else 0
    silence_stdout()
    return 0


def _internal(error: Exception) -> None:
    if os.environ.get("CROSSCHECK_DEBUG"):
        traceback.print_exc()
    told = "; ".join([f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ())])
    note(f"internal error: {told}; this is a bug in crosscheck: please report it with the traceback that "
         "CROSSCHECK_DEBUG=1 prints")
