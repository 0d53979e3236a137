"""A headless browser, where the machine has one: CROSSCHECK_BROWSER names it, else a usual name is looked for."""

import os
import shutil
import subprocess
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def find() -> str | None:
    """The command of a Chromium, None where there is none."""
    return os.environ.get("CROSSCHECK_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)


def open_page(path: Path, profile: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    """Open a page, hand back what the browser prints, and its log on standard error."""
    command = find()
    assert command is not None
    return subprocess.run(
        [command, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
         "--enable-logging=stderr", "--v=0", *options, path.as_uri()],
        capture_output=True, text=True, check=True, timeout=120,
    )
