"""A review on a terminal: each finding with its passages, a key for each step, and a line where words are needed."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from crosscheck.model import Claim, Decision, Finding
from crosscheck.reporting.interface import Options
from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.terminal.findings import finding_block
from crosscheck.reporting.theme import FAINT, HEADING, PLACE
from crosscheck.reporting.view import View, place
from crosscheck.review.days import last_day
from crosscheck.review.passages import Passages
from crosscheck.review.session import Answer, Session, Step, answer

KEYS: Final = {
    "c": Step.CONFIRM, "a": Step.ACCEPT, "f": Step.FALSE_MATCH, "s": Step.SKIP, "b": Step.BACK, "q": Step.QUIT,
}
OPEN: Final = "o"
MENU: Final = (
    (("c", "confirm: it is right, and has to be corrected"),),
    (("a", "accept: it is right, and may stay"),),
    (("f", "false match: these are different things"),),
    (("s", "skip"), ("b", "back"), (OPEN, "open"), ("q", "quit")),
)
"""Keys and what they do, line by line."""

MOST_PLACES: Final = 9
"""Places that can be opened: each has a digit."""


class Terminal(Protocol):
    """What a review is held on. `key` and `line` raise EOFError or KeyboardInterrupt when nobody answers any more."""

    def show(self, text: str) -> None: ...

    def key(self) -> str: ...

    def line(self, question: str) -> str: ...

    def open(self, path: Path, line: int) -> str: ...


@dataclass(frozen=True)
class Prompt:
    """A review of the findings of a view. `save` is called with all decisions after each judgement."""

    view: View
    terminal: Terminal
    options: Options
    passages: Passages
    today: date
    save: Callable[[tuple[Decision, ...]], None]

    def run(self, session: Session) -> Session:
        """Go through the queue until its end, or until the reviewer leaves. Returns where the review stands."""
        while (finding := session.current) is not None:
            self._tell(session, finding)
            given = self._answer(finding)
            if given is None:
                break
            moved = answer(session, given)
            if moved.decisions != session.decisions:
                self.save(moved.decisions)
            if given.step is Step.BACK and moved.at == session.at:
                self._say("this is the first one")
            session = moved
        self._close(session)
        return session

    def _tell(self, session: Session, finding: Finding) -> None:
        canvas = Canvas(self.options)
        canvas.blank()
        canvas.line(canvas.own(f"{session.at + 1} of {len(session.queue)}", HEADING))
        finding_block(canvas, self.passages.around(self.view, finding), finding)
        before = session.decided
        if before:
            told = f"{before.verdict.value.replace('_', ' ')}{': ' if before.reason else ''}{before.reason}"
            canvas.line(canvas.own("so far: ", FAINT), canvas.said(told), indent=4, hang=8)
        canvas.blank()
        self.terminal.show(canvas.take())

    def _answer(self, finding: Finding) -> Answer | None:
        """What the reviewer decides; None when nobody is there any more."""
        while True:
            self._menu()
            try:
                key = self.terminal.key().lower()
            except (EOFError, KeyboardInterrupt):
                return None
            if key == OPEN:
                self._open(finding)
            elif key in KEYS:
                with suppress(EOFError, KeyboardInterrupt):  # in the middle of a line: back to the menu
                    return self._filled(KEYS[key])
                self._say("")
            else:
                self._say("press one of " + ", ".join(key for entries in MENU for key, _ in entries))

    def _filled(self, step: Step) -> Answer:
        """A step with the words it needs. Raises EOFError or KeyboardInterrupt when the reviewer gives up."""
        if step not in (Step.ACCEPT, Step.FALSE_MATCH):
            self._say(step.value)
            return Answer(step)
        self._say(step.value)
        needed = step is Step.ACCEPT
        reason = self.terminal.line("reason: " if needed else "reason (may be empty): ").strip()
        while needed and not reason:
            self._say("a reason is needed, so that others know why; ctrl-c goes back")
            reason = self.terminal.line("reason: ").strip()
        return Answer(step, reason, self._until() if needed else None)

    def _until(self) -> date | None:
        while True:
            try:
                return last_day(self.terminal.line("until (2027-01-31, 30d, 2 weeks; empty: for good): "), self.today)
            except ValueError as error:
                self._say(str(error))

    def _open(self, finding: Finding) -> None:
        claims = self._places(finding)
        chosen = claims[0] if len(claims) == 1 else self._chosen(claims)
        if chosen is None:
            return
        path = self.passages.file(self.view.articles[chosen.article].path)
        wrong = "its file is not below this folder" if path is None else self.terminal.open(path, chosen.line)
        if wrong:
            self._say(f"{place(chosen)}: {wrong}")

    def _places(self, finding: Finding) -> list[Claim]:
        """One place of each article that the finding touches."""
        claims = [self.view.claims[claim] for group in finding.groups for claim in group.claims]
        return list({claim.article: claim for claim in reversed(claims)}.values())[::-1][:MOST_PLACES]

    def _chosen(self, claims: list[Claim]) -> Claim | None:
        canvas = Canvas(self.options)
        canvas.line("open")
        for number, claim in enumerate(claims, start=1):
            canvas.line(canvas.own(f"{number} "), canvas.said(place(claim), PLACE), indent=2, hang=2)
        self.terminal.show(canvas.take())
        with suppress(EOFError, KeyboardInterrupt, ValueError):
            number = int(self.terminal.key())
            return claims[number - 1] if 1 <= number <= len(claims) else None
        return None

    def _menu(self) -> None:
        canvas = Canvas(self.options)
        for entries in MENU:
            parts = [canvas.join(canvas.own(f"[{key}]", HEADING), f" {words}") for key, words in entries]
            canvas.line(canvas.own("  ").join(parts), hang=4)
        self.terminal.show(canvas.take())

    def _close(self, session: Session) -> None:
        canvas = Canvas(self.options)
        made = [d for d in session.decisions if d.fingerprint in session.answered]
        left = len([f for f in session.queue if f.fingerprint not in session.answered])
        number = "1 finding" if len(made) == 1 else f"{len(made) or 'no'} findings"
        canvas.blank()
        canvas.line(f"{number} judged, {left or 'none'} left")
        self.terminal.show(canvas.take())

    def _say(self, words: str) -> None:
        canvas = Canvas(self.options)
        canvas.line(canvas.said(words))
        self.terminal.show(canvas.take())
