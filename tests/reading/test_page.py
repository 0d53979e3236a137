"""Web pages: the story without the page around it, with the facts that the page states of itself."""

from datetime import date
from pathlib import Path

from crosscheck.model import Article, Publication, PublicationSource
from crosscheck.reading import read

NEWS_PAGE = """\
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Mill opens in Varnholt | Varnholt Post</title>
<link rel="canonical" href="https://post.example/mill">
</head>
<body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article>
<h1>Mill opens in Varnholt</h1>
<p class="meta">By Ida Brook | Friday 1 March 2024</p>
<figure><img src="mill.jpg"><figcaption>The mill at night. Picture: Mark Lind</figcaption></figure>
<p>Norvik opened its mill in Varnholt on Thursday, a year later than planned, the company said in a statement.</p>
<p>It employs <b>200 people</b>, of whom some 50 worked at the old mill across the river until it closed in 2021.</p>
<table><tr><th>Year</th><th>Workers</th></tr><tr><td>2022</td><td>150</td></tr></table>
<p>The town has paid 5 million crowns for the road &amp; the bridge, more than twice what had been set aside.</p>
<p>“We had 1,200 letters from people who wanted to work,” said the head of the mill, Jon Bell, on Thursday.</p>
</article>
<aside><h3>Most read</h3><ul><li><a href="/1">Storm fells 400 trees</a></li></ul></aside>
<footer>&copy; Varnholt Post 2024. Newsroom 01632 960 111</footer>
</body>
</html>
"""

LINKED = """\
<html><head><title>Mill opens</title>
<meta property="og:site_name" content="Varnholt Post">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Mill opens in Varnholt",
"datePublished": "2024-03-01T08:00:00+01:00", "publisher": {"@type": "Organization", "name": "The Varnholt Post"}}]}
</script></head><body><h1>Mill opens</h1><time datetime="2020-01-01">old</time>
<p>Norvik opened its mill in Varnholt on Thursday, a year later than planned, the company said in a statement.</p>
</body></html>
"""

LIVE_BLOG = """\
<html><head><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm over Varnholt: live",
"datePublished": "2024-03-01T06:00:00Z", "liveBlogUpdate": [
{"@type": "BlogPosting", "headline": "Roads shut", "articleBody": "<p>Twelve roads are shut.</p>",
 "datePublished": "2024-03-02T09:00:00Z"},
{"@type": "BlogPosting", "articleBody": "Ferries stopped at noon today.", "datePublished": "2024-03-01T12:00:00Z"}]}
</script></head><body><p>Loading</p></body></html>
"""

AMP_PAGE = """\
<!doctype html>
<html amp lang="en"><head><meta charset="utf-8"><title>Mill opens</title>
<meta name="date" content="2024-03-01">
<style amp-boilerplate>body{visibility:hidden}</style></head><body>
<amp-sidebar id="s"><ul><li>Home</li><li>Sport</li></ul></amp-sidebar>
<article><h1>Mill opens</h1>
<amp-img src="mill.jpg" width="300" height="200"></amp-img>
<p>Norvik opened its mill in Varnholt on Thursday, a year later than planned, the company said in a statement.</p>
<amp-ad width="300" height="250" type="x"></amp-ad>
<p>It employs 200 people, of whom some 50 worked at the old mill across the river until it closed in 2021.</p>
</article></body></html>
"""


def article(folder: Path, page: str | bytes) -> Article:
    (folder / "a.html").write_bytes(page if isinstance(page, bytes) else page.encode())
    [found] = read([str(folder / "a.html")])
    assert isinstance(found, Article), found
    return found


def blocks(found: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, found.text[block.start:block.end]) for block in found.blocks]


def test_a_page_is_read_without_what_is_around_the_story(tmp_path: Path) -> None:
    found = article(tmp_path, NEWS_PAGE)
    assert blocks(found) == [
        ("headline", "Mill opens in Varnholt"),
        (
            "body",
            "Norvik opened its mill in Varnholt on Thursday, a year later than planned, the company said in a "
            "statement.",
        ),
        (
            "body",
            "It employs 200 people, of whom some 50 worked at the old mill across the river until it closed in 2021.",
        ),
        ("table", "| Year | Workers |"),
        ("table", "| 2022 | 150 |"),
        (
            "body",
            "The town has paid 5 million crowns for the road & the bridge, more than twice what had been set aside.",
        ),
        (
            "body",
            "“We had 1,200 letters from people who wanted to work,” said the head of the mill, Jon Bell, on Thursday.",
        ),
    ]
    day = date(2024, 3, 1)
    assert (found.title, found.outlet, found.url, found.published) == (
        "Mill opens in Varnholt", "Varnholt Post", "https://post.example/mill",
        Publication(day, day, PublicationSource.METADATA),
    )


def test_a_quote_is_found_on_its_line_of_the_file(tmp_path: Path) -> None:
    found = article(tmp_path, NEWS_PAGE)
    source = NEWS_PAGE.split("\n")
    lines = zip(found.text.split("\n"), found.lines, strict=True)
    first_words = {line.split()[0].strip("“"): number for line, number in lines}
    assert set(first_words) == {"Mill", "Norvik", "It", "|", "The", "We"}
    assert all(word in source[number - 1] for word, number in first_words.items() if word != "|")
    assert "2022" in source[first_words["|"] - 1]


def test_what_a_page_states_of_itself_comes_before_what_is_found_in_it(tmp_path: Path) -> None:
    found = article(tmp_path, LINKED)
    day = date(2024, 3, 1)
    assert (found.title, found.outlet, found.published) == (
        "Mill opens", "The Varnholt Post", Publication(day, day, PublicationSource.METADATA),
    )


def test_a_live_blogs_updates_have_their_own_dates(tmp_path: Path) -> None:
    found = article(tmp_path, LIVE_BLOG)
    assert [(block.kind.value, found.text[block.start:block.end], block.reference) for block in found.blocks] == [
        ("headline", "Storm over Varnholt: live", None),
        ("heading", "Roads shut", date(2024, 3, 2)),
        ("body", "Twelve roads are shut.", date(2024, 3, 2)),
        ("body", "Ferries stopped at noon today.", date(2024, 3, 1)),
    ]
    assert found.title == "Storm over Varnholt: live"


def test_an_amp_page_is_a_page(tmp_path: Path) -> None:
    found = article(tmp_path, AMP_PAGE)
    assert [kind for kind, _ in blocks(found)] == ["headline", "body", "body"]
    assert found.published is not None
    assert found.published.earliest == date(2024, 3, 1)


def test_a_short_page_is_read_whole(tmp_path: Path) -> None:
    found = article(tmp_path, "<html><body><h1>Mill shut</h1><p>The mill in Varnholt is shut today.</p></body></html>")
    assert blocks(found) == [("headline", "Mill shut"), ("body", "The mill in Varnholt is shut today.")]


def test_a_page_is_decoded_as_it_declares(tmp_path: Path) -> None:
    page = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body>'
        "<h1>Otwarcie</h1><p>Zakład w Łodzi otwarto w czwartek.</p></body></html>"
    )
    assert "Łodzi" in article(tmp_path, page.encode("iso-8859-2")).text


def test_a_date_that_a_page_only_speaks_of_is_not_its_own(tmp_path: Path) -> None:
    for told in ("the season of 2008-09", "September 2003", "15 May 2004"):
        page = f"<html><body><p>The mill in Varnholt had its best time in {told}, the mayor said.</p></body></html>"
        assert article(tmp_path, page).published is None


def test_a_short_header_may_show_the_date(tmp_path: Path) -> None:
    page = (
        "<html><body><header>Varnholt Post &raquo; News &raquo; 27 July 2025</header><h1>Mill opens</h1>"
        "<p>Norvik opened its mill in Varnholt on Thursday, a year later than planned.</p></body></html>"
    )
    day = date(2025, 7, 27)
    assert article(tmp_path, page).published == Publication(day, day, PublicationSource.METADATA)
