"""What is too large to be an article: one place for every limit, so that bad input costs bounded time and memory."""

ARTICLE_BYTES = 10_000_000
"""One article, as a file or as a record of a file. A long news article has 50 KB, a book's text 1 MB."""

ARTICLE_LINES = 20_000
"""Lines of one article. A long article has a thousand; each line costs time of its own, however short it is."""

PAGE_BYTES = 10_000_000
"""A page's markup, of which its text is a small part."""

PAGE_TAGS = 100_000
"""Tags of a page outside its scripts. A news page has 2,000 to 20,000; measured, trafilatura takes half a minute for so
many at worst, and its time grows with them."""

DOCUMENT_BYTES = 100_000_000
"""A PDF or office document as a file: its pictures count, its text is held to `ARTICLE_BYTES`."""

JSON_BYTES = 100_000_000
"""A JSON file that is one object, which can only be read whole. Arrays and JSON lines may be of any length."""

DOCUMENT_PAGES = 500
"""Pages of a PDF; no article has so many."""

EXPANSION = 200
"""How many times its size a compressed file may expand to, beyond `EXPANSION_FREE` bytes. JSON compresses to a tenth,
text that repeats itself to a fiftieth; a bomb expands a thousandfold."""

EXPANSION_FREE = 20_000_000
"""Bytes that any compressed file may expand to."""


def megabytes(limit: int) -> str:
    """A limit in bytes for a message: "10 MB"."""
    return f"{limit // 1_000_000} MB"
