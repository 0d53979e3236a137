"""Reports of crosscheck itself: saved beside the articles they are about, they are no articles."""

import re
from typing import Final

_BEGINS: Final = re.compile(
    rb"""
      \{ \s{0,8} "schema" : \s{0,8} "crosscheck\.                                                # JSON
    | \{ "type" : \s "article" , [^\n]{0,20000}? "published_from" :                             # JSON lines
    | \{ "type" : \s "(?:skipped" , \s "path|summary" , \s "articles)" :                        # of no article
    | \{ "id" : \s "[^"\n]{1,2000}@\d{1,9}" , \s "article" : \s "                                 # claims a line each
    | <!doctype\ html> [^\0]{0,1000}? <meta\ name="generator"\ content="crosscheck\               # a page
    | \#\#\ crosscheck:\                                                                         # Markdown
    | crosscheck\ \d{1,4}\.\d{1,4}\.\d{1,4}[^\s:]{0,20}:\                                         # a terminal's text
    """,
    re.VERBOSE,
)
"""How the formats begin that have the suffix of an article: "## crosscheck: no conflicts", for example."""


def is_report(head: bytes) -> bool:
    """Whether a file that begins so is a report of crosscheck."""
    return _BEGINS.match(head) is not None
