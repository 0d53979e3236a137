"""What is too large to be an article: one place for every limit, so that bad input costs bounded time and memory."""

ARTICLE_BYTES = 10_000_000
"""One article, as a file or as a record of a file. A long news article has 50 KB, a book's text 1 MB."""

PAGE_BYTES = 20_000_000
"""A page's markup, which may be many times its text."""
