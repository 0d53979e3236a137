"""Put the report of the seeds into README.md as it is printed now: python docs/make_readme.py"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
PAGE: Final = ROOT / "README.md"
COMMAND: Final = ("crosscheck", "scan", "seeds/")

BLOCK: Final = re.compile(rf"(?<=^```console\n\$ {' '.join(COMMAND)}\n)(?!\$ ).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def printed() -> str:
    """What the command prints into a pipe, on none of this terminal's settings. Raises CalledProcessError."""
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")}
    program = str(Path(sys.executable).with_name(COMMAND[0]))
    done = subprocess.run(
        [program, *COMMAND[1:]], cwd=ROOT, env={**kept, "PYTHONUTF8": "1"}, capture_output=True, encoding="utf-8",
        check=True,
    )
    return done.stdout


def made(page: str) -> str:
    """The page with that output in its place."""
    output = printed()
    return BLOCK.sub(lambda _: output, page, count=1)


if __name__ == "__main__":
    PAGE.write_text(made(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
