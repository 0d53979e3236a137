"""`crosscheck completion`: the script that teaches a shell to complete our commands."""

import click

from crosscheck.cli.streams import write_stdout

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the script that makes a shell complete commands, options and their values.

    \b
    Examples
      crosscheck completion bash > ~/.local/share/bash-completion/completions/crosscheck
      crosscheck completion zsh > ~/.zfunc/_crosscheck
      crosscheck completion fish > ~/.config/fish/completions/crosscheck.fish
    """
    from click.shell_completion import get_completion_class

    from crosscheck.cli.main import COMPLETION, commands

    found = get_completion_class(shell)
    if found is None:  # every shell of SHELLS has one in click
        raise LookupError(shell)
    write_stdout([found(commands, {}, "crosscheck", COMPLETION).source()], utf8=True)
