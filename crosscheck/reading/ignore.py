"""A folder's `.crosscheckignore`: what in it and below is not to be read, written as a `.gitignore` is."""

import os

RULES_FILE = ".crosscheckignore"
_LONGEST = 1_000_000  # bytes; more is no list of patterns


class Rules:
    """The patterns of one folder, for the paths below it. Raises OSError or ValueError where they cannot be used."""

    def __init__(self, folder: str) -> None:
        from pathspec import GitIgnoreSpec

        self._folder = folder
        with open(os.path.join(folder, RULES_FILE), encoding="utf-8", errors="replace") as file:
            self._spec = GitIgnoreSpec.from_lines(file.read(_LONGEST).splitlines())

    def leave_out(self, path: str) -> bool:
        """Whether the patterns name this path, which is below the folder."""
        inside = os.path.relpath(path, self._folder).replace(os.sep, "/")
        return self._spec.match_file(f"{inside}/" if os.path.isdir(path) else inside)
