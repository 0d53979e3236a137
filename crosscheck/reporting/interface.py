"""What a report format is: a name, the file suffixes it is known by, and a function from a report to pieces of text."""

import importlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol, cast

from crosscheck.config import DEFAULT_FAIL_ON
from crosscheck.model import Article, ArticleId, Claim, Report, Skipped

Extracted = tuple[Article, tuple[Claim, ...]] | Skipped
"""What is known of one input before articles are compared: its claims, or why it was not read."""


AGAINST: Final = "--against"
"""What stands among the inputs of a check, between the drafts and the other coverage."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to render. None of it changes what is true, only how it is told.

    `width` is in columns. `color` allows escape sequences and `ascii_only` forbids everything outside ASCII that is not
    quoted. `verbosity` is -1, 0 or more. `inputs` are the paths as the user gave them, `saved` is where a JSON report
    of the same run was written: both are there for the commands that a report suggests. `texts` are the articles' texts
    where they are at hand; a report has none, and formats that show articles whole fall back to their sentences.
    """

    width: int = 80
    color: bool = False
    ascii_only: bool = False
    verbosity: int = 0
    fail_on: frozenset[str] = field(default=DEFAULT_FAIL_ON)
    inputs: tuple[str, ...] = ()
    saved: str | None = None
    texts: Mapping[ArticleId, str] = field(default_factory=dict)


class ReportRenderer(Protocol):
    """Renders a whole report. The pieces joined are the text; they come one by one so that no report need fit memory
    twice."""

    def render(self, report: Report, options: Options) -> Iterator[str]: ...


class ClaimsRenderer(Protocol):
    """Renders what was extracted, input by input, as it comes."""

    def render_claims(self, items: Iterable[Extracted], options: Options) -> Iterator[str]: ...


@dataclass(frozen=True, slots=True)
class Format:
    """A format by name. `module` is imported when it is used, so that no run pays for another's libraries.
    `shows_texts` says that it shows articles whole where their texts are at hand."""

    name: str
    module: str
    suffixes: tuple[str, ...] = ()
    shows_texts: bool = False

    def renderer(self) -> ReportRenderer:
        """The module that renders reports."""
        return cast(ReportRenderer, importlib.import_module(self.module))

    def claims_renderer(self) -> ClaimsRenderer:
        """The module that renders extracted claims; only for the formats in `CLAIMS_FORMATS`."""
        return cast(ClaimsRenderer, importlib.import_module(self.module))
