"""What `--focus` names: a file, everything in a folder, or one record of a file."""

import os
from collections.abc import Iterable


def in_focus(article: str, paths: Iterable[str]) -> bool:
    """Whether an article, by its id, stands at one of the paths, however either is written: "./a.txt" is "a.txt"."""
    place = os.path.abspath(article)
    folders_and_files = map(os.path.abspath, paths)
    return any(place == path or place.startswith((os.path.join(path, ""), f"{path}#")) for path in folders_and_files)


def unmet(paths: Iterable[str], articles: Iterable[str]) -> list[str]:
    """The paths that name nothing: neither a file or folder nor, where the input came by a pipe, an article."""
    missing = [path for path in paths if not os.path.lexists(path)]
    known = list(articles) if missing else []
    return [path for path in missing if not any(in_focus(article, [path]) for article in known)]
