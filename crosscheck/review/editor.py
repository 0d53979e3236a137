"""Opening a file at a line in the reviewer's editor."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

AT_LINE: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("vi", "vim", "nvim", "view", "nano", "emacs", "emacsclient", "joe", "micro", "kak"),
                    ("+{line}", "{path}")),
    **dict.fromkeys(("code", "codium", "cursor"), ("--goto", "{path}:{line}")),
    **dict.fromkeys(("hx", "helix", "subl", "zed"), ("{path}:{line}",)),
}
"""How an editor is told a line, by its name. Others are given the file alone."""

FALLBACKS: Final = ("nano", "vi")


def command_for(path: Path, line: int, environ: Mapping[str, str] = os.environ) -> list[str] | None:
    """The command that opens a file at a line, after VISUAL and EDITOR; None where there is no editor."""
    named = environ.get("VISUAL") or environ.get("EDITOR")
    words = shlex.split(named) if named else [found for name in FALLBACKS if (found := shutil.which(name))][:1]
    if not words:
        return None
    place = AT_LINE.get(Path(words[0]).name, ("{path}",))
    return [*words, *(word.format(path=path, line=line) for word in place)]


def open_at(path: Path, line: int) -> str:
    """Open a file and wait until the editor is closed. Returns what went wrong, "" where nothing did."""
    command = command_for(path, line)
    if command is None:
        return "there is no editor: name one in EDITOR"
    try:
        subprocess.run(command, check=False)
    except OSError as error:
        return f"cannot run {command[0]!r}: {(error.strerror or str(error)).lower()}; name another in EDITOR"
    return ""
