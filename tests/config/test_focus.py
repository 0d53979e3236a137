"""What `--focus` names."""

import os

import pytest

from crosscheck.config.focus import in_focus


@pytest.mark.parametrize(("article", "path", "expected"), [
    ("news/a.txt", "news/a.txt", True),
    ("news/a.txt", "./news/a.txt", True),
    ("./news/a.txt", "news", True),
    ("news/a.txt", "news/", True),
    ("news/a.txt", ".", True),
    ("news/a.txt", "new", False),
    ("news/a.txt", "news/a", False),
    ("wire.jsonl#4711", "wire.jsonl", True),
    ("wire.jsonl#4711", "./wire.jsonl#4711", True),
    ("wire.jsonl#4711", "wire.jsonl#47", False),
])
def test_a_path_names_a_file_a_folder_or_a_record_however_it_is_written(
    article: str, path: str, expected: bool
) -> None:
    assert in_focus(article, ["other.txt", path]) is expected
    assert in_focus(article, [os.path.abspath(path)]) is expected
