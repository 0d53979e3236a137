"""The check of page extraction runs on a folder of the public benchmark's format and says both scores."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "pages.py"
BODY = (
    "Norvik opened its mill in Varnholt on Thursday, a year later than planned, the company said in a statement.",
    "It employs 200 people, of whom some 50 worked at the old mill across the river until it closed in 2021.",
    "The town has paid 5 million crowns for the road and the bridge, more than twice what had been set aside.",
)
PAGE = (
    "<html><head><title>Mill opens</title></head><body><nav><a href=/>Home</a></nav><article><h1>Mill opens</h1>"
    f"{''.join(f'<p>{line}</p>' for line in BODY)}<p>Photo: The mill at night. (VP/Mark Lind)</p>"
    "<p>Read also: Storm fells 400 trees | Ferry late</p></article></body></html>"
)


def run(folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, str(SCRIPT), str(folder)], capture_output=True, text=True, check=False)


def test_it_scores_our_reading_beside_plain_trafilatura(tmp_path: Path) -> None:
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "mill.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "ground-truth.json").write_text(json.dumps({"mill": {"articleBody": "\n".join(BODY)}}))
    done = run(tmp_path)
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout.splitlines()[-1])
    assert summary["crosscheck"] == {"f1": 1.0, "precision": 1.0, "recall": 1.0}
    assert summary["trafilatura"]["recall"] == 1.0
    assert 0.5 < summary["trafilatura"]["f1"] < 1.0


def test_a_folder_of_another_format_is_said(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 2
    assert "ground-truth.json is missing" in done.stderr


def test_on_pages_of_many_layouts_the_story_is_read_and_more_of_it_than_by_trafilatura_alone(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SCRIPT.with_name("make_pages.py")), str(tmp_path)], check=True)
    assert len(list((tmp_path / "html").iterdir())) == 20
    summary = json.loads(run(tmp_path).stdout.splitlines()[-1])
    assert summary["crosscheck"]["f1"] >= 0.99
    assert summary["crosscheck"]["precision"] > summary["trafilatura"]["precision"] + 0.1
    assert summary["crosscheck"]["recall"] > summary["trafilatura"]["recall"] + 0.05
