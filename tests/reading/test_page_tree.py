"""A page's tree before extraction: what frames the story is out of it, layout tables are open, the story is whole."""

import re

from lxml.html import document_fromstring

from crosscheck.reading.page_tree import made_ready

STORY = "<h1>Mill opens</h1><p>Norvik opened its mill in Varnholt on Thursday.</p><p>It employs 200 people there.</p>"
CARD = '<div class="c"><h3><a href="/{0}">Storm fells {0} trees</a></h3><p>It was a night of wind.</p></div>'


def text(body: str) -> str:
    ready = made_ready(document_fromstring(f"<html><body>{body}</body></html>"))
    return " ".join(re.sub(r"<[^>]*>", " ", ready).split())


WHOLE = "Mill opens Norvik opened its mill in Varnholt on Thursday. It employs 200 people there."


def test_a_part_that_is_named_for_what_frames_a_story_is_taken_out() -> None:
    for name in ('class="right-rail"', 'id="comments"', 'class="article__x" id="taboola-below"'):
        framed = f"{STORY}<div {name}><p>A storm felled some 400 trees.</p></div>"
        assert text(framed) == (f"{WHOLE} A storm felled some 400 trees." if "article" in name else WHOLE)


def test_what_holds_the_headline_or_most_of_the_text_stays() -> None:
    assert text(f'<div class="sidebar">{STORY}</div>') == WHOLE
    assert text(f'<h1>Mill opens</h1><div class="related">{STORY.partition("</h1>")[2]}</div>') == WHOLE


def test_cards_side_by_side_that_link_elsewhere_are_taken_out() -> None:
    assert text(STORY + CARD.format(400) + CARD.format(20)) == WHOLE
    assert text(f"{STORY}<ul><li>{CARD.format(400)}</li><li>{CARD.format(20)}</li></ul>") == WHOLE


def test_one_card_alone_and_the_updates_of_a_live_page_stay() -> None:
    assert text(STORY + CARD.format(400)) == f"{WHOLE} Storm fells 400 trees It was a night of wind."
    assert text(CARD.format(400) + CARD.format(20)).count("wind") == 2
    assert text(STORY + 2 * CARD.format(1).replace('href="/1"', 'href="#1"')).count("wind") == 2


def test_a_table_that_lays_out_the_page_is_opened_and_one_of_figures_is_kept() -> None:
    figures = "<table><tr><td>2022</td><td>150</td></tr></table>"
    ready = made_ready(document_fromstring(f"<table><tr><td>{STORY * 5}{figures}</td><td>Weather</td></tr></table>"))
    assert ready.count("<table>") == 1
    assert figures in ready
    assert made_ready(document_fromstring(figures)).count("<td>") == 2


def test_a_term_stands_in_one_item_with_its_one_meaning() -> None:
    terms = "<dl><dt>Deaths</dt><dd>12</dd><dt><b>Cost</b>:</dt>\n<dd><p>$4 <i>million</i></p></dd></dl>"
    assert made_ready(document_fromstring(f"<html><body>{terms}</body></html>")).replace("\n", "") == (
        "<html><body><dl><dd>Deaths: 12</dd><dd>Cost: $4 million</dd></dl></body></html>"
    )


def test_a_term_of_several_meanings_or_of_a_list_stays_apart() -> None:
    for meaning in ("<dd>31</dd><dd>12</dd>", "<dd><ul><li>31</li></ul></dd>"):
        terms = f"<dl><dt>Crew</dt>{meaning}</dl>"
        assert terms in made_ready(document_fromstring(terms))


def test_advertisements_are_taken_out() -> None:
    assert text(f'{STORY}<div class="ad"><p>Bolt M30, 208 crowns. Order no. 1120</p></div>') == WHOLE
    assert text(f'<div class="ad-free">{STORY}</div>') == WHOLE


def test_a_page_of_many_cards_and_deep_frames_takes_little_time() -> None:
    deep = '<div class="related">' * 200 + CARD.format(7) + "</div>" * 200
    assert "Norvik" in made_ready(document_fromstring(f"{STORY}{CARD.format(1) * 5_000}{deep * 20}"))
