"""Which of many articles are candidates for a draft."""

from pathlib import Path

import pytest

from crosscheck.archive import Candidates, runs, search
from crosscheck.archive.keys import words

from .making import archive, article, articles, claims_of, text

COUNT = 60


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive that is large by what search takes for small."""
    monkeypatch.setattr(search, "EVERYTHING", 10)
    monkeypatch.setattr(search, "COMMON_LEAST", 5)
    path = tmp_path / "known.archive"
    archive(path, articles(tmp_path / "news", COUNT)).__exit__(None, None, None)
    return path


def candidates(path: Path, draft: str) -> Candidates:
    from crosscheck.archive import Archive

    found = article(path.parent, "draft.txt", draft)
    with Archive(str(path)) as opened:
        return opened.candidates(found, claims_of(found))


def test_of_a_small_archive_everything_is_compared(tmp_path: Path) -> None:
    with archive(tmp_path / "known.archive", articles(tmp_path, 4)):
        pass
    assert candidates(tmp_path / "known.archive", "Nothing of the kind.\n") == Candidates((), (1, 2, 3, 4))


@pytest.mark.parametrize("number", [0, 17, COUNT - 1])
def test_the_article_on_the_same_town_comes_first(many: Path, number: int) -> None:
    town = text(number).splitlines()[0].removeprefix("Fire in ")
    draft = f"Harbour news\n\nIn {town} the flames injured nine people, and {town} lost two hectares of its yard.\n"

    assert candidates(many, draft).claims[0] == number + 1


def test_a_copy_is_found_by_its_words(many: Path) -> None:
    copied = text(30).replace("A fire", "On Tuesday a fire")

    assert candidates(many, copied).copies[0] == 31


def test_a_lifted_passage_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "EVERYTHING", 0)
    own = " ".join(f"word{letter}{other}" for letter in "abcdefgh" for other in "abcdefgh")
    lifted = " ".join(f"lifted{letter}{other}" for letter in "abcdef" for other in "abcdef")
    path = tmp_path / "known.archive"
    archive(path, [article(tmp_path, "a.txt", f"{lifted}.\n"), *articles(tmp_path, 20)]).__exit__(None, None, None)

    assert candidates(path, f"{own}\n\n{lifted}\n\n{own[::-1]}\n").copies == (1,)


def test_what_shares_nothing_rare_is_no_candidate(many: Path) -> None:
    assert candidates(many, "Fire injured people, the brigade said.\n") == Candidates((), ())


def test_articles_are_found_in_every_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "EVERYTHING", 0)
    monkeypatch.setattr("crosscheck.archive.archive.BATCH", 4)
    path = tmp_path / "known.archive"
    with archive(path, articles(tmp_path / "news", 12)) as opened:
        assert len(runs.runs(opened.connection)) == 3

    assert [candidates(path, text(number)).claims[0] for number in range(12)] == list(range(1, 13))


def test_the_terms_of_a_claim(tmp_path: Path) -> None:
    found = article(tmp_path, "a.txt", "The fire at the Osterby paper mill injured 12 people.\n")
    (claim,) = claims_of(found)

    assert {"count person|osterby", "count person|injure"} <= set(words(claim))
