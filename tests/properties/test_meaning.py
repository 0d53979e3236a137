"""What must hold of any batch, whatever it says."""

import json
import random
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import crosscheck
from crosscheck import claims as claims_room
from crosscheck.config import Settings
from crosscheck.model import Article, ArticleId, Block, BlockKind, Status
from crosscheck.text import sentences

COMMAND = Path(sys.executable).with_name("crosscheck")
ROOT = Path(__file__).parent.parent.parent
EXAMPLE = sorted((ROOT / "examples" / "pre-publication").rglob("*.md")) + sorted(
    (ROOT / "examples" / "pre-publication").rglob("*.txt")
)
TEXTS = [path for path in EXAMPLE if path.name != "README.md"]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def _findings(paths):
    report = crosscheck.scan([str(path) for path in paths])
    return {(f.rule, f.relation, f.topic, f.confidence, f.groups, f.status) for f in report.findings}


@pytest.mark.parametrize("paths", [SEEDS, TEXTS], ids=["seeds", "example"])
def test_the_order_of_articles_changes_nothing(paths):
    shuffled = list(paths)
    random.Random(7).shuffle(shuffled)
    assert _findings(shuffled) == _findings(paths)


def test_adding_a_copy_changes_no_verdict(tmp_path):
    for path in TEXTS:
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    before = crosscheck.scan([str(tmp_path)])
    source = tmp_path / TEXTS[-1].name
    (tmp_path / f"zz-copy{source.suffix}").write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    after = crosscheck.scan([str(tmp_path)])

    def verdicts(report):
        known = {a.id for a in before.articles}
        texts = {c.id: (c.article, c.text) for c in report.claims}
        return {
            (
                f.relation.value,
                tuple(sorted(tuple(sorted(texts[c] for c in g.claims if texts[c][0] in known)) for g in f.groups)),
            )
            for f in report.findings
            if f.relation.value == "conflict" and f.status is Status.REPORTED
        }

    assert verdicts(before) <= verdicts(after)


def test_a_copy_is_no_second_origin(tmp_path):
    for path in SEEDS:
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    before = len({a.origin for a in crosscheck.scan([str(tmp_path)]).articles})
    (tmp_path / "copy.txt").write_text(SEEDS[0].read_text(encoding="utf-8"), encoding="utf-8")
    assert len({a.origin for a in crosscheck.scan([str(tmp_path)]).articles}) == before


@pytest.mark.parametrize("path", [*SEEDS, *TEXTS], ids=lambda p: p.name)
def test_every_span_is_its_quote(path):
    report = crosscheck.scan([str(path)])
    text = path.read_text(encoding="utf-8")
    assert report.claims
    for claim in report.claims:
        assert text[claim.start : claim.end] == claim.text
        assert text[claim.sentence_start :].startswith(claim.sentence)
        assert text.count("\n", 0, claim.start) + 1 == claim.line


words = st.sampled_from(
    (
        "the 41 of March killed 2024 $3 million (57 acres) more than 6.2% Tuesday no between and 5-4 one in five half "
        "12,5 bn"
    ).split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(words, min_size=1, max_size=25).map(" ".join) | st.text(max_size=120))
def test_any_text_is_read_and_every_span_is_its_quote(text):
    article = Article(ArticleId("a"), "a", text, (Block(0, len(text), BlockKind.BODY),))
    for claim in claims_room.extract(article, sentences.split(article)):
        assert text[claim.start : claim.end] == claim.text
        assert claim.sentence in text


def test_no_control_character_is_printed(tmp_path):
    """Escape sequences, marks that turn the text and markup arrive as text or not at all."""
    hostile = (
        "\x1b[31mRed\x1b[0m \u202egnp.exe\u202c [bold]Police[/bold] said 12 people died on Monday.\x07\n\n"
        "<script>9</script> 40 homes burnt.\n"
    )
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(
            "Fire in Oldmarket\n\n" + hostile + ("It was late." if name == "b.txt" else ""), encoding="utf-8"
        )
    for form in ("terminal", "concise", "markdown", "json"):
        run = subprocess.run(
            [COMMAND, "scan", str(tmp_path), "--format", form, "-v"], capture_output=True, encoding="utf-8"
        )
        assert run.stdout or form == "concise"  # which prints nothing where nothing is wrong
        assert not [c for c in run.stdout if unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t"], form


def test_a_moved_line_keeps_every_fingerprint(tmp_path):
    for path in TEXTS:
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    before = {f.fingerprint for f in crosscheck.scan([str(tmp_path)]).findings}
    plain = next(path for path in TEXTS if path.suffix == ".txt")
    headline, _, rest = plain.read_text(encoding="utf-8").partition("\n")
    (tmp_path / plain.name).write_text(f"{headline}\n\n\n\n{rest}", encoding="utf-8")
    assert {f.fingerprint for f in crosscheck.scan([str(tmp_path)]).findings} == before


def test_confidence_only_decides_what_is_shown():
    strict = crosscheck.scan([str(p) for p in TEXTS], Settings(min_confidence=0.99))
    loose = crosscheck.scan([str(p) for p in TEXTS], Settings(min_confidence=0.01))
    assert {f.fingerprint for f in strict.findings} >= {
        f.fingerprint for f in loose.findings if f.relation.value in ("conflict", "scope")
    }
    assert all(f.status is Status.REPORTED for f in loose.findings)


def test_a_report_is_json_with_no_number_that_json_lacks(tmp_path):
    from crosscheck.reporting import json as json_format

    report = crosscheck.scan([str(p) for p in SEEDS])
    text = json.dumps(json_format.to_dict(report), allow_nan=False)
    assert not re.search(r"NaN|Infinity", text)
    assert json_format.from_dict(json.loads(text)) == replace(report)
