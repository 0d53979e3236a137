"""The page around a story is told from the story: whole pages, written for these tests, with the block each line is."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.reading.blocks import mark

AGENCY_PAGE = """\
headline    | Norvik to open second mill in Varnholt
body        | Norvik will open a second mill in Varnholt, its chief executive told the mayor on October 12.
caption     | Mayor Ida Brook (R) receives Norvik chief executive Jon Bell (Photo: NA)
dateline    | Varnholt (NA) –
body        | Norvik will open a second mill in Varnholt, its chief executive told the mayor.
body        | The first one was inaugurated last year./.
teaser      | The central city of Ostrel has many chances to become a centre of timber, heard a workshop on October 10.
teaser      | Minister of Finance Per Holm cleared up deputies' concern regarding public debt.
"""

WIRE_PAGE = """\
headline    | Ferry capsizes off Lomber; 14 dead
dateline    | TANVERA, Lomber, Aug 10, 2024 (Coast Press)
body        | At least 14 people drowned when a ferry capsized off Lomber late on Friday, officials said.
body        | It carried 97 people, according to its manifest.
byline      | (Reporting by Dewi Lasar; editing by Colm Hanley)
"""

LOCAL_PAPER = """\
boilerplate | Skip to main content
headline    | Mill climbs into the top 100 as fees go up again
byline      | By Bethan Row, Business Reporter
published   | Varnholt Gazette, Thursday 18 September 2025
body        | The mill has broken into the top 100 for the first time, the company said on Wednesday.
heading     | The long way up
body        | It rose 17 places to 87th. It was founded in 1964.
caption     | Photo: Workers at the gate, Sept. 12. (VG/J. Sou)
related     | READ MORE: Storm delays 14 sailings
body        | The staff may stay at home on the first Monday, and 1,870 of them get a bonus.
boilerplate | Press team: +44 1632 960 087.
related     | Also in today's Gazette: Tram fares rise by 4% | Swimmers win 3 medals
published   | Updated 20/09/2025
boilerplate | Stay up to date
boilerplate | Read timber news, offers, and events.
boilerplate | Join our list
"""

MASTHEAD = """\
boilerplate | VARNHOLT ELECTORAL COMMISSION
headline    | Provisional results of the council election
published   | 23.9.2024, 11:00
body        | The Commission publishes the provisional results of the election held on 22 September 2024.
heading     | Notes to editors
list        | 1. The Commission was founded in 1983.
list        | 2. Turnout was 60.9 per cent.
boilerplate | Information desk: +00 971 555 261
"""

READ_ALSO = """\
headline    | Town grows with a new mill
body        | The town of Varnholt is pushing ahead with plans for a second mill, the mayor said on January 16.
related     | Read also:
related     | - Executive of a car maker calls for honesty
related     | - Church groups voice opposition to a law
"""


def page(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """A text and its blocks: a line each, but for datelines, which stand in one line with what follows."""
    blocks = [(kind.strip(), line) for kind, line in (row.split(" | ", 1) for row in marked.splitlines())]
    text = ""
    for kind, line in blocks:
        text += line + (" " if kind == "dateline" and line.endswith("–") else "\n")
    return text, blocks


@pytest.mark.parametrize("marked", [AGENCY_PAGE, WIRE_PAGE, LOCAL_PAPER, MASTHEAD, READ_ALSO])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_tells_the_page_from_the_story(marked: str, gap: str) -> None:
    text, blocks = page(marked)
    text = text.replace("\n", gap)
    assert [(block.kind.value, text[block.start:block.end]) for block in mark(text)] == blocks


@pytest.mark.parametrize(
    "end", ["in spring./.", "in spring. — VNS", "“in spring,” he said.” -AFP", "next year. Enditem"]
)
def test_what_follows_the_end_of_an_agencys_story_is_about_other_stories(end: str) -> None:
    text = (
        f"Norvik to open a mill\n\nNorvik will open a mill.\n\nIt employs 200 people.\n\nThe mill will open {end}\n\n"
        "12 March 2024 - The town of Ostrel has sold its harbour for 5 million crowns.\n\n"
        "Minister Per Holm spoke on Friday of the public debt.\n\nFerries late"
    )
    assert [(block.kind.value, block.reference) for block in mark(text)[4:]] == [
        ("teaser", date(2024, 3, 12)), ("teaser", None), ("related", None),
    ]


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("HANSTAD, Oct. 12 (Coast Press) - The mill opened.", "HANSTAD, Oct. 12 (Coast Press) -"),
        ("Hanstad (NA) – The mill opened.", "Hanstad (NA) –"),
        ("TOKEN/SEOL (Coast Press) - The mill opened.", "TOKEN/SEOL (Coast Press) -"),
        ("HARTLIN, Ore. (CW) — The mill opened.", "HARTLIN, Ore. (CW) —"),
        ("KULEM — The mill opened.", "KULEM —"),
        ("ALOR SETA, 12 March 2024 – The mill opened.", "ALOR SETA, 12 March 2024 –"),
        ("SATPAN (Madhya), May 16, 2023 (INS): The mill opened.", "SATPAN (Madhya), May 16, 2023 (INS):"),
        ("**BONN** — The mill opened.", "**BONN** —"),
        ("HANSTAD, March 12, 2024 /CPNewswire/ -- The mill opened.", "HANSTAD, March 12, 2024 /CPNewswire/ --"),
        ("HANSTAD--(COAST WIRE)--The mill opened.", "HANSTAD--(COAST WIRE)--"),
        ("HANSTAD — March 12, 2024 — The mill opened.", "HANSTAD — March 12, 2024 —"),
        ("HANSTAD, Norland (CP) _ The mill opened.", "HANSTAD, Norland (CP) _"),
        ("March 12 (Coast Press) - The mill opened.", "March 12 (Coast Press) -"),
        ("(CP) — The mill opened.", "(CP) —"),
    ],
)
def test_a_dateline_is_a_block_of_its_own_up_to_the_dash(line: str, dateline: str) -> None:
    assert [(block.kind.value, line[block.start:block.end]) for block in mark(line)] == [
        ("dateline", dateline), ("body", "The mill opened."),
    ]


def test_a_last_part_about_other_stories_is_of_teasers_until_it_names_what_the_headline_names() -> None:
    text = (
        "Norvik opens mill in Varnholt\n\nIt employs 200 people, the mayor said.\n\nIt cost 5 million.\n\n"
        "It rained.\n\nSo it will on Sunday.\n\n200 came.\n\nIn other news\n\n"
        "A storm felled 400 trees along the coast road.\n\nBus fares frozen\n\n"
        "The road to Varnholt is shut until Monday."
    )
    assert [block.kind.value for block in mark(text)] == [
        "headline", "body", "body", "body", "body", "body", "related", "teaser", "related", "body",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Write to Ada Lund at ada@echo.example", "Email: ada@echo.example; follow the Echo on its pages",
        "Press office, 12 Market Square, Ostrand. Telephone 020 7946 0112, press@tarn.example",
        "Follow our coverage here",
    ],
)
def test_a_line_of_contacts_is_no_story(line: str) -> None:
    text = f"Mill opens\n\nIt employs 200 people, the mayor said on Monday.\n\n{line}"
    assert mark(text)[-1].kind.value == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "Workers at the gate of the mill on Tuesday. REUTERS/Mark Lind", "The gate of the mill AP Photo/Ida Brook",
        "The gate (AFP/Jon B. Bell)",
    ],
)
def test_a_line_that_ends_in_a_photographers_name_is_a_caption(line: str) -> None:
    text = f"Mill opens\n\nIt employs 200 people, the mayor said on Monday.\n\n{line}\n\nIt rained."
    assert mark(text)[2].kind.value == "caption"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Norvik opened its mill on 11 March 2024", "heading"), ("Posted by Ida Brook on 11 March 2024", "published"),
        ("Your 60-second news of the day | Monday 11 March 2024", "published"), ("News, 11 March 2024", "published"),
        ("Monday 3/11/24, 6 a.m.", "published"),
    ],
)
def test_a_date_that_a_line_tells_of_is_not_the_day_of_publication(line: str, kind: str) -> None:
    text = f"Mill opens\n\n{line}\n\nIt employs 200 people, the mayor said on Monday."
    assert mark(text)[1].kind.value == kind


FACTS = """\
headline    | Norvik mill burns down
published   | 12 March 2024
body        | A fire destroyed the Norvik mill in Varnholt on Monday night, the fire service said.
list        | - Deaths: 12
list        | - 12 injured
list        | - Capacity: 400 MW
list        | - Opened: 3 May 2019
list        | - Insured for 1 204 600 crowns
body        | Registered: 1 204 600. Voted: 703 500 (58.4 %).
body        | Field goals: Norvik 39-95 (41.1%), Varnholt 40-91 (44.0%).
body        | Next for Norvik: a mill of 400 MW in Ostrel.
body        | Also on Tuesday: 412 people were told to boil their water.
body        | More people came than in 2023: sixty-one of every hundred.
boilerplate | Press office: 020 7946 0112
boilerplate | Helplines: Varnholt 0755-555017, Ostrel 0761-555038.
boilerplate | Mill Echo newsdesk: 555 1900 12
boilerplate | Ida Brook: 614-555-0142
boilerplate | Share
boilerplate | Tags: fire, mill, Varnholt
related     | More on fires: Ferry burns; Storm fells 400 trees
related     | Related:
related     | - Bus fares frozen at 2 crowns
related     | - 22 hurt as ferry hits pier
"""


def test_facts_in_short_lines_are_the_storys_and_links_and_tags_and_telephones_are_not() -> None:
    text, blocks = page(FACTS)
    assert [(block.kind.value, text[block.start:block.end]) for block in mark(text)] == blocks


def test_the_mark_of_a_list_on_a_line_of_its_own_is_part_of_its_item() -> None:
    text = "Mill burns down\n\nIt employed 200 people.\n\n•\nDeaths: 12\n-\nInjured: 31\n\n*\n\nIt rained.\n\n-\n"
    assert [(block.kind.value, text[block.start:block.end]) for block in mark(text)] == [
        ("headline", "Mill burns down"), ("body", "It employed 200 people."), ("list", "•\nDeaths: 12"),
        ("list", "-\nInjured: 31"), ("boilerplate", "*"), ("body", "It rained."), ("boilerplate", "-"),
    ]


def test_rows_of_a_table_are_no_headlines_of_other_stories() -> None:
    text = "Mill opens\n\nIt employs 200 people.\n\n| Year | Workers |\n\n| 2022 | 150 |\n\n| 2023 | 170 |"
    assert [block.kind.value for block in mark(text)] == ["headline", "body", "table", "table", "table"]


@pytest.mark.parametrize(
    "line",
    [
        "Norvik – the company that runs the mill – said it would hire 200 people by the end of the year.",
        "By 2031, the harbour is meant to give work to some 9,000 dockers along the coast.",
        "More than 2,000 projects are under way, the mayor told the council, and 300 of them are new.",
        "Share prices fell 5% after the news, the largest drop in a single day for some nine years.",
        "Read more slowly, the report says something else about the 31 people who died in the fire.",
        "Related costs came to 5 million crowns, of which the town has so far paid about three million.",
        "“I counted 52,” she said.",
        "The hotline for families is open day and night, and 14 of those saved remain in the clinic.",
    ],
)
def test_a_sentence_of_the_story_stays_story(line: str) -> None:
    lead = "Norvik opened its mill in Varnholt on Monday, and 200 came."
    text = f"Mill opens in Varnholt\n\n{lead}\n\n{line}\n\nIt rained."
    assert [block.kind.value for block in mark(text)] == ["headline", "body", "body", "body"]


def test_only_a_line_that_repeats_a_known_title_is_a_headline() -> None:
    text = "MILL OPENS!\n\nIt employs 200 people."
    assert [block.kind.value for block in mark(text, title="Mill opens")] == ["headline", "body"]
    assert [block.kind.value for block in mark(text, title="A day in March")] == ["heading", "body"]


_ROWS = (AGENCY_PAGE + LOCAL_PAPER + MASTHEAD).splitlines()
_LINES = st.sampled_from([*(row.split(" | ", 1)[1] for row in _ROWS), "", "", " ", "*", "| a | b |"])


@given(st.lists(_LINES, max_size=25).map("\n".join))
def test_blocks_are_sorted_apart_and_cover_everything_but_white_space(text: str) -> None:
    blocks = mark(text)
    assert all(one.end <= other.start for one, other in pairwise(blocks))
    covered = set().union(*(range(block.start, block.end) for block in blocks))
    assert all(text[at].isspace() for at in range(len(text)) if at not in covered)
    assert all(text[block.start:block.end].strip() == text[block.start:block.end] != "" for block in blocks)
