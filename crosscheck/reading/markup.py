"""Text from a piece of HTML, as feeds and records carry it: a line a paragraph, nothing judged."""

import re

_LINE_ENDERS = frozenset(
    {
        "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "table",
        "ul", "ol", "pre", "figure", "figcaption", "dt", "dd",
    }
)
_LEFT_OUT = frozenset({"script", "style", "template", "noscript", "iframe", "svg", "form", "button"})
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,500}>|&#?\w{2,8};")
_MARKUP_REACH = 5_000  # characters in which a fragment shows that it is one
_BLANKS = re.compile(r"\s+")
_LINE_ENDS = re.compile(r" *\n[ \n]*")


def text_of(fragment: str) -> str:
    """The text of a fragment of HTML; a text without markup as it is."""
    if _MARKUP.search(fragment[:_MARKUP_REACH]) is None:
        return fragment
    from lxml.etree import LxmlError, iterwalk
    from lxml.html import fragment_fromstring

    try:
        root = fragment_fromstring(fragment, create_parent="div")
    except (LxmlError, ValueError):
        return _MARKUP.sub(" ", fragment)
    pieces: list[str] = []
    walk = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and element.tag in _LEFT_OUT:
            walk.skip_subtree()
            continue
        if element.tag in _LINE_ENDERS:
            pieces.append("\n")
        words = element.text if event == "start" else element.tail
        pieces.append(_BLANKS.sub(" ", words or ""))
    return _LINE_ENDS.sub("\n", "".join(pieces)).strip()
