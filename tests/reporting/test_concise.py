"""One line a finding, for editors and grep."""

from dataclasses import replace

from crosscheck.model import Skipped
from crosscheck.reporting import concise
from crosscheck.reporting.interface import Options

from .making import CLEAN, CONFLICT, REPORT

LINES = """\
news/echo.txt:1:36: XC101 conflict: cost of the bridge: $410 million and $480 million are 17% apart, more than their \
wording allows [news/post.md:3:40]
news/echo.txt:2:13: XC103 copy differs: opening of the bridge: the text is copied and the figure is not: wire.txt has \
May 4, news/echo.txt prints May 14 [wire.txt:2:13]
news/post.md:5:11: XC301 wrong conversion: 7.9 acres is 3.2 hectares, not 3.9 hectares \
[news/post.md:5:22]
news/post.md:5:62: XC201 different scope: people who work on the bridge: said of different parts: the bridge, the \
deck [wire.txt:4:35]
"""

UNSURE = """\
news/post.md:5:62: XC101 conflict: people who work on the deck: 640 people and about 300 people \
cannot both hold of the same thing [wire.txt:4:35] (below confidence)
"""


def test_each_problem_is_a_line_with_its_first_place_and_the_others() -> None:
    assert "".join(concise.render(REPORT, Options())) == LINES


def test_verbose_has_what_is_below_confidence_as_well() -> None:
    assert "".join(concise.render(REPORT, Options(verbosity=1))) == LINES + UNSURE


def test_quiet_has_what_makes_the_run_fail_alone() -> None:
    quiet = Options(verbosity=-1, fail_on=frozenset({"scope"}))

    assert [line.split()[1] for line in concise.render(REPORT, quiet)] == ["XC201"]
    assert "".join(concise.render(REPORT, replace(quiet, fail_on=frozenset({"never"})))) == ""


def test_nothing_wrong_is_no_line() -> None:
    assert "".join(concise.render(replace(CLEAN, skipped=(Skipped("a", "b"),)), Options())) == ""


def test_a_topic_with_line_breaks_and_escapes_stays_one_line() -> None:
    hostile = replace(REPORT, findings=(replace(CONFLICT, topic="cost\n::error::\x1b[2J of\u202e it"),))

    assert "".join(concise.render(hostile, Options())) == (
        "news/echo.txt:1:36: XC101 conflict: cost ::error:: of it: $410 million and $480 million are 17% apart, more "
        "than their wording allows [news/post.md:3:40]\n"
    )
