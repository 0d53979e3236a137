"""A click group that imports a command when it is run, so that neither help nor any command pays for the others."""

import importlib
from collections.abc import Mapping

import click

from crosscheck.cli.manual import ENVIRONMENT, FILES, write_section, write_status


class LazyGroup(click.Group):
    """`summaries` has a line of help for each command's name; `package` has a module of that name which holds the
    command as `command`."""

    def __init__(self, *args: object, package: str, summaries: Mapping[str, str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._package, self._summaries = package, summaries

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order given, which is the order of use."""
        return list(self._summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; None where there is none, which click tells the user."""
        if cmd_name not in self._summaries:
            return None
        command: click.Command = importlib.import_module(f"{self._package}.{cmd_name}").command
        command.short_help = self._summaries[cmd_name]
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:  # fmt: skip
        """The command that the first word names. Raises UsageError with the name that was meant where it names none."""
        name = args[0]
        if name in self._summaries or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        import difflib  # no command that there is pays for it

        near = difflib.get_close_matches(name, self._summaries, n=1)
        meant = f"; the nearest is {near[0]!r}" if near else ""
        raise click.UsageError(f"there is no command {name!r}{meant}", ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self._summaries.items()))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the exit status means, and which files and variables matter."""
        write_status(formatter)
        write_section(formatter, "Files", FILES)
        write_section(formatter, "Environment", ENVIRONMENT)
