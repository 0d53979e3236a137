"""Run the commands of the guide and the cookbook and write what they print below them: python docs/make_cookbook.py

In a block marked `console`, a line that begins with "$ " is a command. All of a page run in one copy of its example, in
the order of the page. A comment `<!-- typed: a | some words | q -->` before a block holds what is typed into its
command.
"""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path
from typing import Final

DOCS: Final = Path(__file__).parent
EXAMPLES: Final = DOCS.parent / "examples"

PAGES: Final = {"guide.md": "pre-publication", "cookbook.md": "ferry"}
"""The pages, and the example that the commands of each run in."""

BLOCK: Final = re.compile(
    r"""
    (?: ^<!--\ typed:\ (?P<typed>[^\n]*)\ -->\n\n? )?
    ^```console\n (?P<body> (?: (?!```) [^\n]*\n )* ) ^```$
    """,
    re.VERBOSE | re.MULTILINE,
)
END: Final = "\x1e"
"""Stands between the outputs of two commands."""

MENU: Final = b"[q] quit\r\n"
QUESTION: Final = b": "
"""What a program shows last before it waits for a key, and before it waits for a line."""

PATIENCE: Final = 60
"""Seconds that a program on a terminal may take to say anything."""
SETTLED: Final = 0.2
"""Seconds without another sign after which a question is complete."""

PASTE: Final = re.compile(rb"\x1b\[\?2004[hl]\r?")  # readline turns bracketed paste on and off


def made(name: str) -> str:
    """The page of a name with what its commands print now."""
    page = (DOCS / name).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / PAGES[name]
        shutil.copytree(EXAMPLES / PAGES[name], folder)
        return BLOCK.sub(lambda found: _filled(found, folder), page)


def _filled(found: re.Match[str], folder: Path) -> str:
    commands = [line.removeprefix("$ ") for line in found["body"].splitlines() if line.startswith("$ ")]
    if found["typed"] is None:
        shown = _printed(commands, folder)
        head = ""
    else:
        (command,) = commands
        shown = [_played(command, [words.strip() for words in found["typed"].split("|")], folder)]
        head = f"<!-- typed: {found['typed']} -->\n\n"
    body = "".join(f"$ {command}\n{output}" for command, output in zip(commands, shown, strict=True))
    return f"{head}```console\n{body}```"


def _environ() -> dict[str, str]:
    left_out = ("COLUMNS", "FORCE_COLOR", "EDITOR", "VISUAL")
    kept = {key: value for key, value in os.environ.items() if key not in left_out}
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    return {**kept, "PATH": path, "PYTHONUTF8": "1", "NO_COLOR": "1", "TERM": "xterm", "LC_ALL": "C.UTF-8"}


def _printed(commands: list[str], folder: Path) -> list[str]:
    """What commands print, stderr included, run in one shell so that `$?` is the status of the one before."""
    script = "".join(f"(exit $s); {command}\ns=$?\nprintf '\\036'\n" for command in commands)
    done = subprocess.run(
        ["bash", "--norc", "-c", "s=0; exec 2>&1\n" + script], cwd=folder, env=_environ(), stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL, encoding="utf-8", check=False,
    )
    return done.stdout.split(END)[:len(commands)]


def _played(command: str, typed: list[str], folder: Path) -> str:
    """What a command shows on a terminal of 80 columns to someone who types this: keys by themselves, words with an end
    of line."""
    main, other = pty.openpty()
    termios.tcsetwinsize(other, (50, 80))
    process = subprocess.Popen(["bash", "--norc", "-c", command], cwd=folder, env=_environ(), stdin=other, stdout=other,
                               stderr=other, start_new_session=True)
    os.close(other)
    shown = b""
    try:
        for words in typed:
            piece = _asked(main)
            os.write(main, (words + "\n" if piece.endswith(QUESTION) else words).encode())
            shown += piece
        shown += _rest(main)
        process.wait(PATIENCE)
    finally:
        process.kill()  # one that asks for more than is typed would wait for ever
        os.close(main)
    return PASTE.sub(b"", shown).replace(b"\r\n", b"\n").decode()


def _asked(terminal: int) -> bytes:
    """What comes until the program waits for a key or a line. What is typed before it listens, it throws away; and a
    question that is drawn once more, before the answer to it, is none, so that nothing may follow one."""
    shown, last = b"", time.monotonic() + PATIENCE
    while time.monotonic() < last:
        if select.select([terminal], [], [], SETTLED)[0]:
            try:
                shown = PASTE.sub(b"", shown + os.read(terminal, 4096))
            except OSError:  # Linux says so where the other end is closed
                raise EOFError(f"it ended and did not ask, after {shown.decode(errors='replace')}") from None
        elif shown.endswith(QUESTION) or (
            shown.endswith(MENU) and not termios.tcgetattr(terminal)[3] & termios.ICANON
        ):
            return shown
    raise TimeoutError(f"it asks nothing after {shown.decode(errors='replace')}")


def _rest(terminal: int) -> bytes:
    """What comes until the program ends. Raises TimeoutError when it does not: it asks for more than is typed."""
    shown = b""
    while select.select([terminal], [], [], PATIENCE)[0]:
        try:
            shown += os.read(terminal, 4096)
        except OSError:  # as above
            return shown
    raise TimeoutError(f"it does not end after {shown.decode(errors='replace')}")


if __name__ == "__main__":
    for each in PAGES:
        (DOCS / each).write_text(made(each), encoding="utf-8")
