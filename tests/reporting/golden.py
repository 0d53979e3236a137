"""Whole expected outputs in files: `tests/golden/NAME`. Run pytest with CROSSCHECK_GOLDEN=write to write them anew."""

import os
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "golden"


def check(name: str, pieces: Iterable[str]) -> str:
    """Hold a rendering against the file of its name, and hand it on."""
    text, path = "".join(pieces), FOLDER / name
    if os.environ.get("CROSSCHECK_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
    return text
