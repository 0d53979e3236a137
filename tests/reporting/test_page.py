"""The report as a page: whole, linked, closed to scripts and networks, and safe to open whatever articles say."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from decisions.making import on
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import ArticleId, Bounds, Claim, ClaimId, Group, Judgement, Report, Status
from crosscheck.reporting import page
from crosscheck.reporting.interface import Options
from crosscheck.reporting.page.chart import chart_of
from crosscheck.reporting.page.difference import Change, difference
from crosscheck.reporting.page.wrapping import unwrapped

from . import browser
from .hostile import hostile
from .making import CLAIMS, CLEAN, CONFLICT, DRIFT, INTERNAL, REPORT, TEXTS, day, money

WHOLE = {ArticleId(name): text for name, text in TEXTS.items()}

VOID = {"meta", "br", "line", "circle"}

ALLOWED = VOID | {
    "html", "head", "title", "style", "body", "header", "main", "nav", "section", "article", "h1", "h2", "h3", "h4",
    "p", "a", "abbr", "b", "strong", "small", "span", "code", "mark", "ins", "del", "meter", "div", "table", "thead",
    "tbody", "caption", "tr", "th", "td", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "blockquote",
    "details", "summary", "svg",
}


class Read(HTMLParser):
    """A page read strictly: every element is closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.words.append(data)

    def values(self, name: str) -> list[str]:
        return [value for _, key, value in self.attributes if key == name]


def text_of(report: Report, options: Options = Options()) -> str:  # noqa: B008 - a frozen value
    return "".join(page.render(report, options))


REPORTS = {"full": REPORT, "clean": CLEAN, "empty": Report("0.1.0", (), (), (), (), (), 0.5)}


@pytest.mark.parametrize("texts", [{}, WHOLE], ids=["sentences", "texts"])
@pytest.mark.parametrize("name", REPORTS)
def test_every_link_stays_on_the_page_and_leads_somewhere(name: str, texts: dict[ArticleId, str]) -> None:
    read = Read(text_of(REPORTS[name], Options(texts=texts)))
    ids = read.values("id")

    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in read.values("href")} <= set(ids)
    assert all(link.startswith("#") for link in read.values("href"))


def test_nothing_is_loaded_and_nothing_runs() -> None:
    text = text_of(REPORT, Options(texts=WHOLE))
    read = Read(text)
    style = re.search("<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()

    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert ("meta", "content", policy) in read.attributes
    assert read.tags <= ALLOWED
    assert not [name for _, name, _ in read.attributes if name in ("src", "style", "srcset") or name.startswith("on")]
    assert "url(" not in style[1] and "@import" not in style[1]


def test_both_passages_stand_in_their_context_and_link_to_the_article() -> None:
    text = text_of(replace(REPORT, findings=(CONFLICT,)), Options(texts=WHOLE))
    card = text.split('id="f-F1"')[1].split("</article>")[0]

    assert '<mark class="figure conflict" title="410 million USD">$410 million</mark>, the port authority said' in card
    assert '<span class="around">It opens on May 4 and carries 12,000 vehicles a day.' in card
    anchor = re.search(r'<a class="place" href="#(c\d+)">news/post.md:3:40</a>', card)
    assert anchor is not None
    assert f'<a class="figure conflict" id="{anchor[1]}" href="#f-F1" title="480 million USD">$480 million</a>' in text


def test_an_article_is_shown_as_it_is_with_every_claim_marked() -> None:
    text = text_of(REPORT, Options(texts=WHOLE))
    body = text.split('<span class="place">wire.txt</span></h3>')[1].split('<div class="body">')[1].split("</div>")[0]

    assert "".join(Read(body).words) == TEXTS["wire.txt"]
    assert body.count('class="figure') == 5


def test_without_texts_the_sentences_are_shown() -> None:
    text = text_of(REPORT)

    assert "the text was not at hand" in text
    assert '<li value="2">It opens on <a class="figure drift"' in text


def test_copies_are_compared_word_by_word() -> None:
    text = text_of(REPORT, Options(texts=WHOLE))
    shown = text.split('<p class="difference">')[1].split("</p>")[0]

    assert shown.startswith('<span class="cut">[')
    assert "opens on May <del>4</del> <ins>14</ins> and carries" in shown
    assert "<del>The deck covers 3.2 hectares, and 640 people work on it.</del>" in shown


def test_what_an_editor_decided_is_marked() -> None:
    text = text_of(replace(REPORT, findings=(replace(CONFLICT, status=Status.FALSE_MATCH),)))

    assert '<b class="decided">false match</b>' in text


def test_what_was_judged_comes_after_what_is_open_and_is_counted_apart() -> None:
    accepted = replace(CONFLICT, status=Status.ACCEPTED, decision=on(CONFLICT))
    changed = replace(DRIFT, confidence=0.6, status=Status.CHANGED, decision=on(DRIFT))
    confirmed = replace(INTERNAL, decision=on(INTERNAL, Judgement.CONFIRMED))
    text = text_of(replace(REPORT, findings=(accepted, changed, confirmed)))

    assert re.findall(r'<article class="(card [a-z_ ]+)" id="f', text) == [
        "card drift accepted", "card conflict settled", "card internal confirmed"
    ]
    assert '<h2>Conflicts <span class="count">1, 1 decided</span></h2>' in text
    assert '<p class="decision">accepted: two estimates of one cost (Ada Brandt)</p>' in text
    assert '<p class="decision">changed since it was accepted with May 14 and May 4 (Ada Brandt)</p>' in text


def test_a_side_quotes_each_origin_and_folds_the_rest() -> None:
    card = text_of(replace(REPORT, findings=(CONFLICT,))).split('id="f-F1"')[1].split("</article>")[0]

    assert card.index("news/echo.txt:1:36") < card.index("1 further passage of the same origins")
    assert card.index("1 further passage of the same origins") < card.index("wire.txt:1:36")


def test_a_draft_comes_first_with_how_each_of_its_claims_stands() -> None:
    drafted = tuple(replace(each, draft=each.id == "news/post.md") for each in REPORT.articles)
    section = text_of(replace(REPORT, articles=drafted)).split('<section id="draft">')[1].split("</section>")[0]
    words = [" ".join(" ".join(Read(f"<tr{row}</tr>").words).split()) for row in re.findall("<tr(.*?)</tr>", section)]

    assert words[1:] == [
        "$480 million line 3 ✗ in conflict $410 million in Selby Echo A",
        "7.9 acres line 5 ! wrong in itself the same: wire.txt A",
        "3.9 hectares line 5 ! wrong in itself",
        "about 300 people line 5 ~ of different scope 640 people in wire.txt A",
    ]


def test_the_lines_of_a_wrapped_paragraph_are_one_and_lines_that_were_meant_stay() -> None:
    text = (
        "---\ntitle: A title that is a good deal longer than fifty characters are\ndate: 2024-05-01\n---\n"
        "# A heading that is a good deal longer than fifty characters\nOnly\nshort lines\n\n"
        "A paragraph whose lines were wrapped by an editor at\nsome width, as one sees, which ends in a full stop.\n"
        "It goes on after it.\n- and then an item\n\n"
        "One paragraph a line, each of which ends with a sentence.\nAnother paragraph, which ends with one as well.\n"
    )
    shown = unwrapped(text)

    assert len(shown) == len(text)
    assert [number for number, (one, other) in enumerate(zip(text, shown, strict=True)) if one != other] == [
        text.index("\nsome width"), text.index("\nIt goes on")
    ]


def test_a_report_without_problems_has_no_empty_sections() -> None:
    read = Read(text_of(CLEAN))

    assert {"conflicts", "internal", "scope", "skipped"}.isdisjoint(read.values("id"))
    assert "Passed" in read.words


@given(st.text(max_size=40) | st.sampled_from([
    "<script>alert(1)</script>", '" onmouseover="alert(1)', "</style><img src=x>", "{{ 7 * 7 }}{% raw %}",
    "javascript:1", "a\u202eb\x1b[31mc\x00d",
]))
def test_hostile_words_are_words(words: str) -> None:
    report = hostile(words)
    claim = report.claims[0]
    text = text_of(report, Options(texts={claim.article: f"a {words} b"}))
    read = Read(text)

    assert read.tags <= ALLOWED
    assert len(read.values("id")) == len(set(read.values("id")))
    assert all(link.startswith("#") for link in read.values("href"))
    assert all(char == "\n" or char.isprintable() for char in text)


def test_a_large_report_is_cut_and_says_so() -> None:
    findings = tuple(replace(CONFLICT, id=f"F{number}") for number in range(300))  # type: ignore[arg-type]
    text = text_of(replace(REPORT, findings=findings))

    assert text.count('class="card conflict"') == 200
    assert "… and 100 more conflicts; the JSON report has them all." in text


def chart_claims(*values: float) -> list[tuple[Claim, str]]:
    return [(replace(CLAIMS[0], id=ClaimId(str(value)), value=money(value, 1.0)), "Echo") for value in values]


def test_a_chart_is_drawn_of_three_values_and_more() -> None:
    chart = chart_of([chart_claims(100.0), chart_claims(150.0), chart_claims(200.0)])
    assert chart is not None

    rows = [(row.group, row.left, row.right) for row in chart.rows]
    assert rows == [(1, 8.0, 8.0), (2, 150.0, 150.0), (3, 292.0, 292.0)]
    assert (chart.low, chart.high) == ("100 USD", "200 USD")


def test_there_is_no_chart_of_two_values_or_of_different_units() -> None:
    other = replace(CLAIMS[0], value=replace(money(3.0, 1.0), base=Bounds(3.0, 3.0, "EUR")))

    assert chart_of([chart_claims(100.0, 100.0), chart_claims(200.0)]) is None
    assert chart_of([chart_claims(100.0, 150.0), [(other, "Echo")]]) is None
    assert chart_of([]) is None


def test_an_open_side_runs_to_the_edge_and_dates_stand_on_days() -> None:
    more = replace(CLAIMS[0], value=replace(money(120.0, 1.0), base=Bounds(120.0, None, "USD")))
    chart = chart_of([chart_claims(100.0, 150.0), [(more, "Echo")]])
    dates = chart_of([[(replace(CLAIMS[0], value=day(2024, 5, number)), "Echo")] for number in (1, 2, 5)])
    assert chart is not None and dates is not None

    assert (chart.rows[2].left, chart.rows[2].right, chart.rows[2].open_right) == (121.6, 300.0, True)
    assert (dates.low, dates.high, dates.rows[1].left) == ("1 May 2024", "5 May 2024", 79.0)


def test_a_page_draws_the_chart() -> None:
    spread = tuple(
        replace(CLAIMS[0], id=ClaimId(f"x{number}"), value=money(number * 1e6, 1.0)) for number in (400, 450, 480)
    )
    groups = tuple(Group(claim.text, (claim.id,), 1) for claim in spread)
    report = replace(REPORT, claims=(*CLAIMS, *spread), findings=(replace(CONFLICT, groups=groups),))

    assert Read(text_of(report)).tags >= {"svg", "circle", "line", "caption"}


WORDS = st.lists(st.sampled_from(["a", "b", "c", "d", "\n", "<b>"]), max_size=60).map(" ".join)


@given(WORDS, WORDS)
def test_a_difference_tells_every_word_of_both(one: str, other: str) -> None:
    changes = difference(one, other)

    def count(*kinds: str) -> int:
        return sum(len(change.text.split()) for change in changes if change.kind in kinds)

    cut = sum(int(change.text.split()[0]) for change in changes if change.kind == "cut")
    assert count("same", "new") + cut == len(other.split())
    assert count("same", "gone") + cut == len(one.split())


def test_a_difference_keeps_the_words_around_a_change() -> None:
    original = " ".join(f"w{number}" for number in range(40))

    assert difference(original, original.replace("w20", "x")) == (
        Change("cut", "12 words the same"), Change("same", "w12 w13 w14 w15 w16 w17 w18 w19"), Change("gone", "w20"),
        Change("new", "x"), Change("same", "w21 w22 w23 w24 w25 w26 w27 w28"), Change("cut", "11 words the same"),
    )


@pytest.mark.skipif(browser.find() is None, reason="no headless browser; CROSSCHECK_BROWSER can name one")
def test_a_browser_shows_the_page_and_refuses_nothing_in_it(tmp_path: Path) -> None:
    """The policy is the browser's to enforce: were the style sheet's digest wrong, the log would say "Refused"."""
    path = tmp_path / "report.html"
    path.write_text(text_of(hostile('</style><script>document.title="run"</script><img src="http://192.0.2.1/x">'),
                            Options(texts=WHOLE)), encoding="utf-8")
    done = browser.open_page(path, tmp_path / "profile", "--dump-dom")

    assert "<title>crosscheck: 1 conflict, no agreements, 1 group of copies</title>" in done.stdout
    assert "<img" not in done.stdout and "<script" not in done.stdout
    assert not re.search("Refused|Content Security Policy", done.stderr)
