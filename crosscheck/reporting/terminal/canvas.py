"""Lines for a terminal: wrapped, hanging, coloured where allowed, with nothing of the articles taken as markup.

What is quoted passes through `said`, what the report says itself through `own`. Both make `rich.text.Text`, which rich
never reads as markup, and both are stripped of control characters.
"""

import io
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from crosscheck.reporting.interface import Options
from crosscheck.reporting.theme import ASCII, FAINT, HEADING, SIGNS
from crosscheck.text.clean import printable

if TYPE_CHECKING:
    from collections.abc import Iterable


GLUE: Final = "\u2800"
"""A blank that no line is broken at; it becomes a plain one when a line is written. Wrapping takes it for a letter."""

DEEPEST: Final = 12
"""Columns that indents take at most from a line whose parts are glued."""


@dataclass(frozen=True)
class Canvas:
    """Collects lines until they are taken."""

    options: Options

    @cached_property
    def _buffer(self) -> io.StringIO:
        return io.StringIO()

    @cached_property
    def _console(self) -> Console:
        color = self.options.color
        return Console(
            file=self._buffer, width=self.options.width, color_system="standard" if color else None,
            force_terminal=color, no_color=not color, markup=False, emoji=False, highlight=False,
            legacy_windows=False, _environ={},
        )

    @property
    def width(self) -> int:
        """Columns."""
        return self.options.width

    def own(self, words: str, style: str = "") -> Text:
        """The report's own words."""
        words = printable(words)
        return Text(words.translate(ASCII) if self.options.ascii_only else words, style)

    def said(self, words: str, style: str = "") -> Text:
        """Words of an article or of a path."""
        return Text(printable(words), style)

    def join(self, *parts: Text | str) -> Text:
        """Parts in a row; plain strings are the report's own words."""
        return Text.assemble(*(self.own(part) if isinstance(part, str) else part for part in parts))

    def glued(self, one: Text, other: Text) -> Text:
        """Two texts with a blank between them that no line is broken at, as far as a line has room for both."""
        room = self.width - DEEPEST
        return self.join(one, Text(GLUE if one.cell_len + 1 + other.cell_len <= room else " "), other)

    def sign(self, kind: str) -> Text:
        """The sign of a kind of finding, in its style."""
        sign = SIGNS[kind]
        return Text(sign.shown(self.options.ascii_only), sign.style)

    def line(self, *parts: Text | str, indent: int = 0, hang: int = 0) -> None:
        """A paragraph: its first line after `indent` blanks, further ones after `hang` more."""
        text = self.join(*parts)
        text.expand_tabs(1)
        first, *rest = self._wrapped(text, indent, hang)
        self._put(first, indent)
        for line in rest:
            self._put(line, indent + hang)

    def command(self, label: str, command: str) -> None:
        """A command to paste: on one line whatever the width, since a line break would end it."""
        words = self.join(self.own(f"{label:<6}", FAINT), self.said(command))
        self._put(words, 0)

    def heading(self, words: str, note: str = "") -> None:
        """A section's first line, after an empty one."""
        self.blank()
        self.line(self.own(words, HEADING), f"  {note}" if note else "", hang=2)

    def blank(self) -> None:
        """An empty line."""
        self._buffer.write("\n")

    def take(self) -> str:
        """What was written since it was last taken."""
        text = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        return text

    def wrap(self, text: Text, width: int) -> "list[Text]":
        """A text as lines of at most so many columns; at least one line."""
        return list(text.wrap(self._console, max(width, 1))) or [Text()]

    def _wrapped(self, text: Text, indent: int, hang: int) -> "list[Text]":
        room = max(self.width - indent, 10)
        lines = list(text.wrap(self._console, room))
        if not hang or len(lines) < 2:
            return lines or [Text()]
        head = lines[0]
        rest = text[len(head):]
        rest = rest[len(rest.plain) - len(rest.plain.lstrip()):]
        return [head, *rest.wrap(self._console, max(room - hang, 10))]

    def _put(self, line: Text, indent: int) -> None:
        line.rstrip()
        line.plain = line.plain.replace(GLUE, " ")
        self._console.print(Text(" " * indent if line.plain else "").append_text(line), soft_wrap=True)


def comma(canvas: Canvas, parts: "Iterable[Text]", between: str = ", ") -> Text:
    """Texts with a separator between them."""
    return canvas.own(between).join(parts)
