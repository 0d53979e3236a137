"""Whatever the bytes, reading gives articles that hold together, or says why not."""

import io
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Skipped
from crosscheck.reading import read
from crosscheck.text.sentences import split

_PIECES = st.sampled_from(
    [
        b"---\n", b"title: Mill\n", b"+++\n", b'{"text": "', b'"}', b"[", b"]", b",", b"id,text\n", b"1,", b"<p>",
        b"</p>", b"<rss>", b"<item>", b"</item>", b"<title>", b"%PDF-", b"\xef\xbb\xbf", b"\xff\xfe", b"\xc3\xa9",
        b"\xe9", b"\0",
        b"\r\n", b"\r", b"\n\n", b"# ", b"- ", b"> ", b"```\n", b"| a | b |\n", b"HANSTAD, Oct. 12 (NA) - ",
        b"Read also:\n", b"Published: 1.22.2024\n", b"(Photo: NA)", b"./.", b"It employs 200 people. ",
        b"Norvik Inc. said so. ", b" | ",
        b"\x1b[31m", b"\xe2\x80\xae", b"*", b"_", b"[^1]: x\n", b"{{< figure >}}\n", b"\t",
    ]
)
_BYTES = st.one_of(st.binary(max_size=200), st.lists(_PIECES, max_size=30).map(b"".join))


@pytest.mark.parametrize(
    "suffix", [".txt", ".md", ".html", ".jsonl", ".json", ".csv", ".tsv", ".rss", ".pdf", ".txt.gz", ""]
)
@settings(max_examples=40, deadline=None)
@given(data=_BYTES)
def test_reading_holds_together(suffix: str, data: bytes) -> None:
    for found in read(["-"], stdin=io.BytesIO(data), stdin_filename=f"a{suffix}"):
        if isinstance(found, Skipped):
            assert found.reason and found.reason.isprintable()
        else:
            assert_holds_together(found)


def assert_holds_together(article: Article) -> None:
    text = article.text
    assert text.strip()
    for value in (text, article.id, article.path, article.title, article.outlet, article.url, article.story):
        assert value is None or "\0" not in value
        assert value is None or value.encode("utf-8")
    assert all(one.end <= other.start for one, other in pairwise(article.blocks))
    covered = set().union(*(range(block.start, block.end) for block in article.blocks))
    assert all(text[at].isspace() for at in range(len(text)) if at not in covered)
    assert all(text[each.start:each.end].strip() for each in split(article))
    assert article.published is None or article.published.earliest <= article.published.latest
    assert not article.lines or len(article.lines) == text.count("\n") + 1
