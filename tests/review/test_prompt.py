"""A review on a terminal that is played: what is shown, what is asked, and what is saved after each answer."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from decisions.making import CONFLICT, DRIFT, INTERNAL, TODAY, report
from reporting.making import TEXTS

from crosscheck.model import Decision, Judgement
from crosscheck.reporting.interface import Options
from crosscheck.reporting.view import View
from crosscheck.review.passages import Passages
from crosscheck.review.prompt import Prompt
from crosscheck.review.session import Session, start

KINDS = {"conflict", "drift", "internal"}
MENU = (
    "[c] confirm: it is right, and has to be corrected\n"
    "[a] accept: it is right, and may stay\n"
    "[f] false match: these are different things\n"
    "[s] skip  [b] back  [o] open  [q] quit\n"
)


@dataclass
class Played:
    """A terminal that answers from a list: a key by itself, a line as words, an exception by being raised."""

    answers: Iterator[str | type[BaseException]]
    shown: list[str] = field(default_factory=list)
    opened: list[tuple[str, int]] = field(default_factory=list)

    def show(self, text: str) -> None:
        self.shown.append(text)

    def key(self) -> str:
        return self._next()

    def line(self, question: str) -> str:
        self.shown.append(question)
        return self._next()

    def open(self, path: Path, line: int) -> str:
        self.opened.append((path.name, line))
        return "" if path.suffix == ".txt" else "no editor for it"

    def _next(self) -> str:
        answer = next(self.answers)
        if isinstance(answer, str):
            return answer
        raise answer


@dataclass
class Review:
    """A finished review."""

    session: Session
    terminal: Played
    saved: list[tuple[Decision, ...]]

    @property
    def text(self) -> str:
        return "".join(self.terminal.shown)


def reviewed(*answers: str | type[BaseException], folder: Path = Path("/nowhere")) -> Review:
    view = View.of(report(INTERNAL, CONFLICT, DRIFT))
    terminal, saved = Played(iter(answers)), []
    prompt = Prompt(view, terminal, Options(width=96, verbosity=1), Passages(folder), TODAY, saved.append)
    return Review(prompt.run(start(view, (), KINDS, "Ada Brandt", TODAY)), terminal, saved)


def test_a_finding_is_shown_with_its_passages_and_what_can_be_done() -> None:
    done = reviewed("q")

    assert done.text == (
        "\n1 of 3\n"
        "✗ copy differs: opening of the bridge                                  F2 XC103, confidence 0.99\n"
        "    May 4  wire.txt:2:13 (A)\n"
        "      “It opens on »May 4« and carries 12,000 vehicles a day.”\n"
        "    May 14  Selby Echo, news/echo.txt:2:13 (A)\n"
        "      “It opens on »May 14« and carries 12,000 vehicles a day.”\n"
        "    why: the text is copied and the figure is not: wire.txt has May 4, news/echo.txt prints May\n"
        "         14\n"
        "\n" + MENU + "quit\n\nno findings judged, 3 left\n"
    )
    assert done.saved == []


def test_each_judgement_is_saved_at_once() -> None:
    done = reviewed("c", "a", "two estimates", "30d", "F", "")

    assert [[(d.rule, d.verdict, d.reason, d.expires) for d in made] for made in done.saved] == [
        [("XC103", Judgement.CONFIRMED, "", None)],
        [("XC103", Judgement.CONFIRMED, "", None), ("XC101", Judgement.ACCEPTED, "two estimates", date(2024, 7, 1))],
        [("XC103", Judgement.CONFIRMED, "", None), ("XC101", Judgement.ACCEPTED, "two estimates", date(2024, 7, 1)),
         ("XC301", Judgement.FALSE_MATCH, "", None)],
    ]
    assert done.text.endswith("\n3 findings judged, none left\n")


def test_a_reason_is_asked_until_there_is_one_and_a_day_until_it_can_be_read() -> None:
    done = reviewed("a", "", " ", "said twice", "soon", "2020-01-01", "", "q")

    assert done.text.count("a reason is needed, so that others know why; ctrl-c goes back\nreason: ") == 2
    assert "'soon' is no day like 2027-01-31 and no time like 30d or 2 weeks\n" in done.text
    assert "2020-01-01 is over\n" in done.text
    assert [(d.reason, d.expires) for d in done.session.decisions] == [("said twice", None)]


def test_giving_up_in_the_middle_of_a_line_goes_back_to_the_menu() -> None:
    done = reviewed("a", KeyboardInterrupt, "a", "why not", EOFError, "s", "q")

    assert done.saved == [] and done.session.at == 1


@pytest.mark.parametrize("end", [KeyboardInterrupt, EOFError])
def test_leaving_keeps_what_was_saved(end: type[BaseException]) -> None:
    done = reviewed("c", end)

    assert len(done.saved) == 1
    assert done.text.endswith("\n1 finding judged, 2 left\n")


def test_going_back_shows_what_was_decided() -> None:
    done = reviewed("b", "f", "two bridges", "b", "q")

    assert "this is the first one\n" in done.text
    assert "    so far: false match: two bridges\n" in done.text


def test_another_key_is_answered_with_those_there_are() -> None:
    assert "press one of c, a, f, s, b, o, q\n" in reviewed("x", "\x1b[A", "", "q").text


def test_a_place_is_opened_in_the_editor(tmp_path: Path) -> None:
    for name, text in TEXTS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = reviewed("o", "2", "o", "7", "o", "x", "s", "s", "o", "q", folder=tmp_path)

    assert "open\n  1 wire.txt:2:13\n  2 news/echo.txt:2:13\n" in done.text
    assert done.terminal.opened == [("echo.txt", 2), ("post.md", 5)]
    assert "news/post.md:5:11: no editor for it\n" in done.text


def test_a_place_outside_the_folder_is_not_opened() -> None:
    done = reviewed("o", "1", "q")

    assert done.terminal.opened == []
    assert "wire.txt:2:13: its file is not below this folder\n" in done.text
