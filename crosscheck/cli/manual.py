"""Help that reads like a page of a manual: options by what they are for, each with the whole width for its words, then
what the exit status means and which files and variables matter."""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Final

import click

SECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "Inputs": ("against", "group_by", "published", "stdin_filename"),
    "What counts": ("again", "fail_on", "min_confidence", "focus", "decisions", "strict_decisions", "author"),
    "Output": ("format_name", "outputs", "quiet", "verbose", "color", "width"),
}
"""Options by their parameter's name; those that stand nowhere here come under `OTHER`, or `ALL` where there are no
sections."""

OTHER: Final = "Other options"
ALL: Final = "Options"

INDENT: Final = 6
"""Blanks before the words of an option."""

STATUS: Final[Mapping[int, str]] = {
    0: "nothing that --fail-on names",
    1: "findings that --fail-on names",
    2: "wrong usage, or an input that could not be read (the rest is reported)",
    3: "an error inside crosscheck",
    130: "interrupted",
}

FILES: Final[Mapping[str, str]] = {
    "crosscheck.toml": "Settings, in the nearest folder upward as far as the repository's root; the table "
                       "[tool.crosscheck] of pyproject.toml does as well. An option beats them.",
    "crosscheck-decisions.toml": "What editors decided about findings, beside the settings file.",
    ".crosscheckignore": "What a folder holds that is no article, in the words of .gitignore.",
}

ENVIRONMENT: Final[Mapping[str, str]] = {
    "NO_COLOR, FORCE_COLOR": "No colours anywhere; colours in pipes as well.",
    "TERM=dumb": "No colours, and ASCII signs alone.",
    "VISUAL, EDITOR": "What review opens files with.",
    "CROSSCHECK_DEBUG": "Set, the traceback of an error inside crosscheck is printed.",
}


class Manual(click.Command):
    """A command whose help is a page of a manual."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, section by section."""
        for title, options in _sections(ctx, self):
            write_section(formatter, title, _entries(ctx, options))
        if any(parameter.name == "fail_on" for parameter in self.params) and self.name != "review":
            write_status(formatter)


def write_section(formatter: click.HelpFormatter, title: str, entries: Mapping[str, str]) -> None:
    """A section: each entry's name on a line of its own, its words below."""
    with formatter.section(title):
        for name, words in entries.items():
            formatter.write(f"{'':{formatter.current_indent}}{name}\n")
            blanks = " " * INDENT
            told = textwrap.fill(" ".join(words.split()), formatter.width, initial_indent=blanks,
                                 subsequent_indent=blanks, break_on_hyphens=False, break_long_words=False)
            formatter.write(f"{told}\n")


def write_status(formatter: click.HelpFormatter) -> None:
    """What an exit status means."""
    with formatter.section("Exit status"):
        formatter.write_dl([(str(code), words) for code, words in STATUS.items()])


def _sections(ctx: click.Context, command: click.Command) -> Iterator[tuple[str, list[click.Option]]]:
    options = [each for each in command.get_params(ctx) if isinstance(each, click.Option) and not each.hidden]
    rest = {each.name: each for each in options}
    chosen = {title: [rest.pop(name) for name in names if name in rest] for title, names in SECTIONS.items()}
    several = sum(map(bool, chosen.values())) > 1
    if several:
        yield from ((title, found) for title, found in chosen.items() if found)
        yield OTHER, list(rest.values())
    else:
        yield ALL, options


def _entries(ctx: click.Context, options: list[click.Option]) -> Mapping[str, str]:
    records = [record for option in options if (record := option.get_help_record(ctx))]
    return dict(records)
