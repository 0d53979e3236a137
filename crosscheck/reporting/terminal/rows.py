"""A row of a table: cells side by side."""

from collections.abc import Sequence

from rich.text import Text

from crosscheck.reporting.terminal.canvas import Canvas


def row(canvas: Canvas, cells: Sequence[Text], widths: Sequence[int], indent: int = 2) -> None:
    """Cells side by side, each wrapped in its own column."""
    columns = [canvas.wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for index in range(max(map(len, columns))):
        parts = []
        for column, width in zip(columns, widths, strict=True):
            part = column[index] if index < len(column) else Text()
            part.pad_right(max(0, width - part.cell_len) + 2)
            parts.append(part)
        canvas.line(*parts, indent=indent)
