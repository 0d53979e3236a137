"""The report as one self-contained page: no script, no network, and a content security policy that allows neither."""

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from crosscheck.model import Report
from crosscheck.reporting.interface import Options
from crosscheck.reporting.page.context import page_of
from crosscheck.text.clean import printable

if TYPE_CHECKING:
    from jinja2 import Template

POLICY: Final = "default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
"""Nothing is loaded and nothing runs; the one style sheet is allowed by its digest."""


def render(report: Report, options: Options) -> Iterator[str]:
    """The page, piece by piece."""
    style = _file("page.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = page_of(report, options)
    yield from _template().generate(page=page, style=style, policy=POLICY.format(digest=digest))
    yield "\n"


@cache
def _template() -> "Template":
    """The compiled template. Everything put into it is escaped; a name it does not know is an error."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"style": _style, "printable": printable}
    return environment.from_string(_file("page.html"))


def _style(sheet: str) -> str:
    """Our own style sheet, which is no text and must not be escaped, since its digest is in the policy."""
    from markupsafe import Markup

    return Markup(sheet)


def _file(name: str) -> str:
    return resources.files("crosscheck.reporting.page").joinpath(name).read_text(encoding="utf-8")
