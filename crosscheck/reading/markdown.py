"""Markdown with front matter: the text is the whole file, so that offsets are the file's."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from crosscheck.model import Article, Block, BlockKind, PublicationSource, Skipped
from crosscheck.reading import fields
from crosscheck.reading.blocks import Markup, mark
from crosscheck.reading.build import Body, Facts, Options, article
from crosscheck.reading.encoding import clean_characters, decode
from crosscheck.reading.limits import ARTICLE_BYTES
from crosscheck.reading.parts import parts
from crosscheck.reading.source import Source, Unreadable, one_article

if TYPE_CHECKING:
    from markdown_it.token import Token

_LONGEST_FRONT_MATTER = 65_536  # characters
_FRONT_MATTER = re.compile(  # YAML between "---" lines (or to "..."), TOML between "+++" lines
    r"\A\s{0,8}?(?P<mark>---|\+\+\+)[ \t]*\n(?P<fields>.*?)^(?:(?P=mark)|\.\.\.)[ \t]*(?:\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_JSON_FRONT_MATTER = re.compile(  # as Hugo has it
    r"\A(?P<fields>(?P<mark>\{)[ \t]*\n.*?^\})[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_PLAIN_FIELD = re.compile(r"^([A-Za-z][\w -]{0,30}):[ \t]+(\S.*)$", re.MULTILINE)
_TITLE_FIELD = re.compile(r"^\s{0,8}[\"']?(?:title|headline)[\"']?\s{0,4}[:=]", re.MULTILINE | re.IGNORECASE)

_MARKUP_KINDS = {
    "heading_open": BlockKind.HEADING,
    "table_open": BlockKind.TABLE,
    "fence": BlockKind.CODE,
    "code_block": BlockKind.CODE,
    "hr": BlockKind.BOILERPLATE,
    "list_item_open": BlockKind.LIST,
}
_LINE_KINDS = (  # lines that CommonMark knows nothing of, as Hugo, Jekyll and Obsidian write them
    (re.compile(r"\[\^[^\]\s]{1,40}\]:"), BlockKind.FOOTNOTE),  # "[^1]: The ministry's figure."
    (re.compile(r"!\[[^\]\n]*\]\([^\n]*\)\s*$"), BlockKind.CAPTION),  # "![The mill at night](mill.jpg)"
    (re.compile(r"\{\{<\s*figure\b[^\n]*>\}\}\s*$"), BlockKind.CAPTION),  # "{{< figure src="mill.jpg" >}}"
    (re.compile(r"(?:\{\{[^\n]*\}\}|\{%[^\n]*%\}|\{:[^\n]*\}|!?\[\[[^\]\n]*\]\]|\[TOC\])\s*$"), BlockKind.BOILERPLATE),
    (re.compile(r"(?:%%[^\n]*%%|<!--[^\n]*-->)\s*$"), BlockKind.CODE),  # comments
    (re.compile(r"(?:#[^\W\d][\w/-]*\s*)+$"), BlockKind.METADATA),  # "#timber #varnholt/mills"
    (re.compile(r"</?(?:script|style|iframe|figure|img|video|div|section|details)\b[^\n]*>\s*$"), BlockKind.CODE),
)
_MARKUP_SIGNS = re.compile(  # what headings, lists, rules, code, quotations and tables begin with, or are parted by
    r"^[ ]{0,3}(?:[#>*+_-]|\d{1,9}[.)]|```|~~~|\t|[ ])|\|", re.MULTILINE
)
_LINE_SIGNS = frozenset("[!{%<#")  # with which lines of these kinds begin


def read_markdown(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The article of a Markdown file."""
    text = one_article(clean_characters(decode(source.whole(ARTICLE_BYTES))))
    head = text[:_LONGEST_FRONT_MATTER]
    front = _FRONT_MATTER.match(head) or _JSON_FRONT_MATTER.match(head)
    facts = _facts(front["mark"], front["fields"], options) if front else Facts()
    body_start = front.end() if front else 0
    if not text[body_start:].strip():
        raise Unreadable("no text after its front matter")
    blocks = (
        *_front_blocks(text, body_start, facts.title),
        *mark(text, body_start, title=facts.title, markup=_markup(text, body_start)),
    )
    yield article(source.path, source.path, Body(text, blocks), facts, options, source.stem)


def _facts(fence: str, written: str, options: Options) -> Facts:
    try:
        found = _FRONT_MATTER_PARSERS[fence](written)
    except (ValueError, RecursionError):  # a colon in an unquoted title is the usual mistake: read it as people do
        found = {name: value.strip("\"' ") for name, value in _PLAIN_FIELD.findall(written)}
    return fields.facts(fields.folded(found), options, PublicationSource.FRONT_MATTER)


def _yaml(written: str) -> Mapping[str, object]:
    from frontmatter.default_handlers import YAMLHandler
    from yaml import SafeLoader, YAMLError

    try:  # not the faster loader in C, which deep nesting crashes, and the process with it
        found = YAMLHandler().load(written, Loader=SafeLoader)
    except YAMLError as error:
        raise ValueError("broken YAML") from error
    if not isinstance(found, dict):
        raise ValueError("no mapping")
    return {str(name): value for name, value in found.items()}


def _toml(written: str) -> Mapping[str, object]:
    import tomllib

    return tomllib.loads(written)


def _json(written: str) -> Mapping[str, object]:
    import json

    found = json.loads(written)
    return found if isinstance(found, dict) else {}


_FRONT_MATTER_PARSERS = {"---": _yaml, "+++": _toml, "{": _json}


def _front_blocks(text: str, end: int, title: str | None) -> Iterator[Block]:
    """The front matter as metadata, but for its title, which is a headline."""
    field = _TITLE_FIELD.search(text, 0, end) if title else None
    at = text.find(title, field.end(), end) if title and field else -1
    spans = [(0, end, BlockKind.METADATA)]
    if title and at >= 0:
        stop = at + len(title)
        spans = [(0, at, BlockKind.METADATA), (at, stop, BlockKind.HEADLINE), (stop, end, BlockKind.METADATA)]
    for start, stop, kind in spans:
        stripped = text[start:stop].strip()
        if stripped:
            one = text.index(stripped[0], start)
            yield from parts(text, one, one + len(stripped), kind)


def _markup(text: str, start: int) -> list[Markup]:
    """The spans to which Markdown itself gives a kind, as markdown-it sees them."""
    starts = _line_starts(text, start)
    return _apart(sorted([*_parsed(text, starts), *_lines_of_a_kind(text, starts)]))


def _parsed(text: str, starts: Sequence[int]) -> Iterator[Markup]:
    """The spans that markdown-it finds, which is not asked where no line begins as markup does."""
    if _MARKUP_SIGNS.search(text, starts[0]) is None:
        return
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table").disable("lheading")  # a row of dashes would head all lines above
    parser.core.ruler.enableOnly(["normalize", "block"])
    for first, last, kind in _line_spans(parser.parse(text[starts[0]:])):
        yield (*_trimmed(text, starts[first], starts[min(last, len(starts) - 1)]), kind)


def _lines_of_a_kind(text: str, starts: Sequence[int]) -> Iterator[Markup]:
    for start, following in pairwise(starts):
        if text[start:start + 1] not in _LINE_SIGNS:
            continue
        kind = next((kind for pattern, kind in _LINE_KINDS if pattern.match(text, start, following)), None)
        if kind is not None:
            yield (*_trimmed(text, start, following), kind)


def _line_spans(tokens: "Sequence[Token]") -> Iterator[tuple[int, int, BlockKind]]:
    for token in tokens:
        kind = _MARKUP_KINDS.get(token.type)
        if kind is not None and token.map is not None:
            yield token.map[0], token.map[1], kind


def _apart(spans: Sequence[Markup]) -> list[Markup]:
    """The spans without those that begin inside an earlier one; a list item ends where an inner one begins."""
    apart: list[Markup] = []
    for start, end, kind in spans:
        if apart and start < apart[-1][1]:
            if kind is not BlockKind.LIST or apart[-1][2] is not BlockKind.LIST or start == apart[-1][0]:
                continue
            apart[-1] = (apart[-1][0], start, BlockKind.LIST)
        if start < end:
            apart.append((start, end, kind))
    return apart


def _line_starts(text: str, start: int) -> list[int]:
    """The offset of every line from `start` on, and the text's end."""
    starts = [start]
    at = text.find("\n", start)
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return [*starts, len(text)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
