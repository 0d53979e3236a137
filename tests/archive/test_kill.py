"""A process that is killed while it adds: nothing is lost or doubled, and the next one adds the rest."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from crosscheck.archive import Archive, is_archive, verify

from .making import text

COUNT = 400
SLOWLY = (
    "import sys; from crosscheck.archive import archive; from crosscheck.engines import processes;"
    "archive.BATCH = processes.BATCH_ARTICLES = 20;"
    "from crosscheck.cli.main import main; sys.exit(main(sys.argv[1:]))"
)
"""The command with small batches, so that some are on disk before all are."""


def held(path: Path) -> int:
    if not is_archive(str(path)):
        return 0
    with Archive(str(path)) as opened:
        return len(opened)


def test_a_killed_process_leaves_whole_batches_and_the_next_adds_the_rest(tmp_path: Path) -> None:
    path, records = tmp_path / "known.archive", tmp_path / "records.jsonl"
    lines = [json.dumps({"id": str(number), "text": text(number)}) for number in range(COUNT)]
    records.write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-c", SLOWLY, "archive", "add", str(path), str(records)]

    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    while held(path) == 0 and process.poll() is None:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL

    with Archive(str(path)) as opened:
        kept = len(opened)
        assert 0 < kept < COUNT and kept % 20 == 0
        assert list(verify(opened)) == []
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == (
        f"added {COUNT - kept} articles, {kept} there already; {path} holds {COUNT} articles\n"
    )
    with Archive(str(path)) as opened:
        places = [row[0] for row in opened.connection.execute("SELECT place FROM article")]
        assert len(set(places)) == len(places) == COUNT
        assert list(verify(opened)) == []
