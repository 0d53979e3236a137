"""A page's tree made ready for extraction: layout tables opened, terms put before their meanings, and what frames
the story taken out.

Extraction judges a page's parts by their names and their text, and where a story is short takes a long rail of others
for it. Taken out are parts that say by their names what they are, and cards: elements side by side that each head a few
words with a link. Neither is done to what holds much of the page's text, since then it is the story.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FRAME_NAMES = frozenset(
    """
    rail sidebar related recirc recirculation recommended recommendations trending popular mostread mostpopular promo
    promos newsletter outbrain taboola sponsored comments disqus paywall consent cookie cookies onetrust breadcrumb
    breadcrumbs ad ads advert adverts advertisement
    """.split()
)  # fmt: skip
"""Words in an element's class or id that say that it is no part of the story."""

_WHOLE_NAMES = frozenset("has with no without article story main content body page layout".split())
"""Words beside them that say that it holds the story, too ("content has-sidebar")."""

_FRAME_TAGS = frozenset({"div", "section", "aside", "ul", "ol", "nav", "form"})
_FRAME_TEXT = 0.75  # share of the text of a page's paragraphs that a frame may hold at most
_CARDS_TEXT = 0.4  # the same for cards, which the updates of a live blog look like
_CELL_TEXT = 400  # characters in a cell from which its table lays out the page; no figure needs so many
_CARD_TAGS = frozenset({"div", "li", "article", "section", "a"})
_CARD_HEADINGS = ("h2", "h3", "h4", "h5")
_CARD_DEPTH = 4  # elements between a card and its heading, at most
_CARD_TEXT = 700  # characters; what is longer under a linked heading may be a story's chapter
_LEAST_CARDS = 2
_TABLE_TAGS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "center", "font"})
_PARTED = ("ul", "ol", "dl", "table", "img")  # a meaning with such a part is no one line
_WORDS = re.compile(r"[a-z]+")


def made_ready(tree: "HtmlElement") -> str:
    """The page's markup with the story easier to find in it. Changes the tree."""
    from lxml.html import tostring

    for table in [table for table in tree.iter("table") if _lays_out(table)]:
        _open(table)
    for term in list(tree.iter("dt")):
        _join_meaning(term)
    whole = _paragraph_text([tree])
    for frame in _frames(tree):
        _take_out([frame], _FRAME_TEXT * whole)
    for cards in _cards(tree):
        _take_out(cards, _CARDS_TEXT * whole)
    return str(tostring(tree, encoding="unicode"))


def _lays_out(table: "HtmlElement") -> bool:
    if any(inner is not table for inner in table.iter("table")):
        return True
    return any(not _is_short(cell, _CELL_TEXT) for cell in table.iter("td"))


def _open(table: "HtmlElement") -> None:
    """Makes divisions of a table's own parts; a table inside stays one."""
    stack = [table]
    while stack:
        element = stack.pop()
        if element.tag in _TABLE_TAGS:
            element.tag = "div"
            stack += [child for child in element if child.tag != "table"]


def _join_meaning(term: "HtmlElement") -> None:
    """Makes one item of a term and its one meaning ("Injured" and "31"), since a figure alone is of nothing."""
    meaning = term.getnext()
    after = meaning.getnext() if meaning is not None else None
    if meaning is None or meaning.tag != "dd" or (after is not None and after.tag == "dd"):
        return
    name, told = (" ".join(part.text_content().split()) for part in (term, meaning))
    if name and _is_short(meaning, _CELL_TEXT) and next(meaning.iter(*_PARTED), None) is None:
        for child in list(meaning):
            child.drop_tree()
        meaning.text = f"{name.rstrip(':')}: {told}"
        term.drop_tree()


def _frames(tree: "HtmlElement") -> list["HtmlElement"]:
    """The outermost elements whose names say that they frame the story."""
    from lxml.etree import iterwalk

    found = []
    walk = iterwalk(tree, events=("start",))
    for _, element in walk:
        if element.tag in _FRAME_TAGS and _names_frame(element) and next(element.iter("h1"), None) is None:
            found.append(element)
            walk.skip_subtree()
    return found


def _names_frame(element: "HtmlElement") -> bool:
    names = set(_WORDS.findall(f"{element.get('class', '')} {element.get('id', '')}".lower()))
    return not names.isdisjoint(_FRAME_NAMES) and names.isdisjoint(_WHOLE_NAMES)


def _cards(tree: "HtmlElement") -> list[list["HtmlElement"]]:
    """The groups of elements side by side that are each about another story."""
    by_parent: dict[HtmlElement, list[HtmlElement]] = defaultdict(list)
    for heading in tree.iter(*_CARD_HEADINGS):
        if not _is_linked(heading):
            continue
        element = heading.getparent()
        for _ in range(_CARD_DEPTH):
            parent = element.getparent() if element is not None else None
            if element is None or parent is None or not _is_short(element, _CARD_TEXT):
                break
            if element.tag in _CARD_TAGS and element not in by_parent[parent][-1:]:
                by_parent[parent].append(element)
            element = parent
    return [cards for cards in by_parent.values() if len(cards) >= _LEAST_CARDS]


def _is_linked(heading: "HtmlElement") -> bool:
    """Whether a heading is a link, or stands in one, to another page."""
    link = next(heading.iter("a"), None)
    if link is None:
        link = next((up for up in islice(heading.iterancestors(), _CARD_DEPTH) if up.tag == "a"), None)
    elif link.text_content().split() != heading.text_content().split():
        return False
    return link is not None and not (link.get("href") or "#").startswith("#")


def _take_out(parts: Iterable["HtmlElement"], most: float) -> None:
    parts = [part for part in parts if part.getparent() is not None]
    if _paragraph_text(parts) <= most:
        for part in parts:
            part.drop_tree()


def _paragraph_text(elements: Iterable["HtmlElement"]) -> int:
    """Characters in the paragraphs of elements."""
    return sum(len(paragraph.text_content()) for element in elements for paragraph in element.iter("p"))


def _is_short(element: "HtmlElement", limit: int) -> bool:
    """Whether its text is within the limit, looked at no further than that."""
    size = 0
    for text in element.itertext():
        size += len(text)
        if size > limit:
            return False
    return True
