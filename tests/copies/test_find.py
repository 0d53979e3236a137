"""Copies, briefs, lifted passages and what is none of them, on small batches."""

import pickle
from datetime import date

import pytest

from crosscheck.copies import find, join, sketch
from crosscheck.model import Article, ArticleId, Block, BlockKind, CopyKind, Publication, PublicationSource

from .making import ELSEWHERE, FOURTH, LEAD, SECOND, THIRD, Newsroom, article, shown


def test_the_same_text_in_other_case_and_spacing_is_an_exact_copy() -> None:
    found = find([article("a", LEAD, SECOND), article("b", LEAD.upper(), SECOND.replace(" ", "  "))])
    assert shown(found.groups) == [("exact", ("a", "b"))]
    assert found.groups[0].similarity == 1.0
    assert found.origins == {"a": "A", "b": "A"}


def test_quotes_and_accents_written_otherwise_are_an_exact_copy() -> None:
    plain = "The mayor of Cordoba said 'no' to Zoe's cafe, which she'd called a facade of the old regime, on Monday."
    fancy = "The mayor of Córdoba said ‘no’ to Zoë’s café, which she’d called a façade of the old régime, on Monday."
    assert shown(find([article("a", plain), article("b", fancy)]).groups) == [("exact", ("a", "b"))]


def test_light_edits_leave_a_near_copy() -> None:
    edited = LEAD.replace("on Tuesday ", "").replace("eleven", "a dozen")
    found = find([article("a", LEAD, SECOND, THIRD, FOURTH), article("b", edited, SECOND, THIRD, FOURTH)])
    assert shown(found.groups) == [("near", ("a", "b"))]


def test_an_added_closing_paragraph_leaves_a_near_copy() -> None:
    story = (LEAD, SECOND, THIRD, FOURTH)
    assert shown(find([article("a", *story), article("b", *story, ELSEWHERE)]).groups) == [("near", ("a", "b"))]


def test_an_abridged_version_is_a_brief_of_the_same_origin() -> None:
    found = find([article("long", LEAD, SECOND, THIRD, FOURTH, ELSEWHERE), article("short", LEAD)])
    assert shown(found.groups) == [("brief", ("long", "short"))]
    assert found.groups[0].similarity == 1.0
    assert found.origins == {"long": "A", "short": "A"}


def test_a_lifted_paragraph_is_a_passage_and_joins_no_origins() -> None:
    one, other = article("a", LEAD, SECOND, THIRD), article("b", ELSEWHERE, FOURTH, THIRD)
    found = find([one, other])
    assert shown(found.groups) == [("passage", ("a", "b"))]
    assert found.origins == {"a": "A", "b": "B"}
    [passage] = found.groups[0].passages
    assert one.text[passage.start:passage.end] == THIRD.rstrip(".")
    assert other.text[passage.other_start:passage.other_end] == THIRD.rstrip(".")


def test_a_passage_in_two_copies_of_a_story_is_told_with_both() -> None:
    story = (LEAD, SECOND, THIRD)
    found = find([article("a", *story), article("b", *story), article("c", ELSEWHERE, FOURTH, THIRD)])
    assert shown(found.groups) == [("exact", ("a", "b")), ("passage", ("a", "b", "c"))]


def test_a_passage_with_one_article_and_another_with_a_second_make_two_groups() -> None:
    both = article("b", LEAD, FOURTH, Newsroom(1).batch(1)[0].text)
    found = find([article("a", LEAD, ELSEWHERE, SECOND), both, article("c", FOURTH, Newsroom(2).batch(1)[0].text)])
    assert shown(found.groups) == [("passage", ("a", "b")), ("passage", ("b", "c"))]


def test_unrelated_articles_are_no_copies() -> None:
    found = find([article("a", LEAD, SECOND), article("b", ELSEWHERE)])
    assert found.groups == ()
    assert found.origins == {"a": "A", "b": "B"}


def test_boilerplate_blocks_do_not_count_as_shared_text() -> None:
    def with_footer(name: str, body: str) -> Article:
        text = f"{body}\n\n{THIRD}"
        split = len(body) + 2
        blocks = (Block(0, len(body), BlockKind.BODY), Block(split, len(text), BlockKind.BOILERPLATE))
        return Article(ArticleId(name), name, text, blocks)

    assert find([with_footer("a", LEAD), with_footer("b", ELSEWHERE)]).groups == ()


def test_a_teaser_in_the_middle_leaves_an_exact_copy() -> None:
    parts = (LEAD, "Read also: Herring quota cut by a tenth", SECOND)
    text = "\n\n".join(parts)
    cuts = [(text.index(part), text.index(part) + len(part)) for part in parts]
    kinds = (BlockKind.BODY, BlockKind.RELATED, BlockKind.BODY)
    blocks = tuple(Block(start, end, kind) for (start, end), kind in zip(cuts, kinds, strict=True))
    teased = Article(ArticleId("b"), "b", text, blocks)
    assert shown(find([article("a", LEAD, SECOND), teased]).groups) == [("exact", ("a", "b"))]


def test_closing_lines_of_many_unmarked_stories_are_boilerplate() -> None:
    stories = [Newsroom(seed).words(200) for seed in range(6)]
    found = find([article(f"a{number}", " ".join(story), LEAD, SECOND) for number, story in enumerate(stories)])
    assert found.groups == ()


def test_a_statement_that_many_reports_of_one_event_carry_is_one_passage_group() -> None:
    names = ["Solheim", "Brenne", "Ostermund", "Kellvik", "Vidra", "Nordhavn", "Aas", "Sarn"]
    reports = []
    for seed in range(6):
        told = [word for name in names[seed:] + names[:seed] for word in (*Newsroom(seed).words(8), "of", name)]
        reports.append(article(f"a{seed}", " ".join([*told, *Newsroom(seed).words(60)]), LEAD))
    found = find(reports)
    assert shown(found.groups) == [("passage", ("a0", "a1", "a2", "a3", "a4", "a5"))]
    assert len(set(found.origins.values())) == 6


def test_a_short_paragraph_is_a_passage_where_it_was_lifted_whole() -> None:
    lines = (
        "the pier was built in 1931 and last strengthened when two barges broke loose and struck its seaward end "
        "that night"
    )
    first, second = (" ".join(Newsroom(seed).words(100)) for seed in (21, 22))
    within = [article("a", f"{first} {lines} said Solheim"), article("b", f"Brenne knew {lines} and {second}")]
    whole = [article("a", first, lines), article("b", f"Brenne knew {lines} and {second}")]
    assert shown(find(within).groups) == []
    assert shown(find(whole).groups) == [("passage", ("a", "b"))]


def test_a_brief_with_a_word_changed_in_every_sentence_is_a_brief() -> None:
    rewritten = (
        LEAD.replace("eleven", "a dozen") + " " + SECOND.replace("a third", "one third") + " "
        + FOURTH.replace("struck its", "hit the")
    )
    found = find([article("long", LEAD, SECOND, THIRD, FOURTH, ELSEWHERE), article("short", rewritten)])
    assert shown(found.groups) == [("brief", ("long", "short"))]


EDITED = SECOND.replace("about", "roughly")


def test_a_lifted_paragraph_with_a_word_changed_is_a_passage() -> None:
    found = find([article("a", LEAD, THIRD, SECOND), article("b", ELSEWHERE, FOURTH, EDITED)])
    assert shown(found.groups) == [("passage", ("a", "b"))]


def test_what_somebody_said_is_no_passage_where_each_quotes_it_differently() -> None:
    found = find([article("a", LEAD, THIRD, f"“{SECOND}"), article("b", ELSEWHERE, FOURTH, f"“{EDITED}")])
    assert found.groups == ()


def test_two_short_paragraphs_lifted_whole_are_a_passage() -> None:
    short = ("The pier was built in 1931 and was last strengthened forty years ago.",
             "About two hundred people work there, and half of them live in Ostermund.")
    found = find([article("a", LEAD, *short, SECOND), article("b", ELSEWHERE, short[1], FOURTH, short[0])])
    assert found.groups == ()
    found = find([article("a", LEAD, *short, SECOND), article("b", ELSEWHERE, *short, FOURTH)])
    assert shown(found.groups) == [("passage", ("a", "b"))]


def test_what_one_outlet_prints_under_every_story_is_no_passage() -> None:
    stories = [" ".join(Newsroom(seed).words(120)) for seed in range(2)]
    footer = (
        "Have you seen something that we should know about? Write to the desk at any hour, or call the number below, "
        "and one of us will answer before the day is out."
    )
    one, other = (article(f"a{number}", story, footer, outlet="Ostermund Post") for number, story in enumerate(stories))
    assert find([one, other]).groups == ()


FORECAST = (
    "Expect a dry morning in {} with a low of {} degrees before sunrise and a high of {} degrees in the afternoon. "
    "A light wind will blow at {} kilometres an hour from the hills behind {}, and no more than {} millimetres of rain "
    "is likely before midnight, says the office of weather."
)


def test_one_template_with_other_names_and_figures_is_no_copy() -> None:
    one = article("a", FORECAST.format("Ostermund", 4, 13, 22, "Vidra", 3))
    other = article("b", FORECAST.format("Kellvik", 9, 17, 35, "Sarn", 8))
    assert find([one, other]).groups == ()


def test_a_copy_with_one_figure_changed_is_a_copy_still() -> None:
    one = article("a", FORECAST.format("Ostermund", 4, 13, 22, "Vidra", 3))
    other = article("b", FORECAST.format("Ostermund", 4, 15, 22, "Vidra", 3))
    assert shown(find([one, other]).groups) == [("near", ("a", "b"))]


def test_a_digest_does_not_chain_the_stories_it_abridges() -> None:
    first, second = (" ".join(Newsroom(seed).words(220)) for seed in (11, 12))
    lead, other_lead = (" ".join(story.split()[:70]) for story in (first, second))
    batch = [
        article("a-story", first), article("b-story", second), article("digest", lead, other_lead),
        article("short-a", lead), article("short-b", other_lead),
    ]
    found = find(batch)
    assert found.origins["a-story"] == found.origins["short-a"]
    assert found.origins["b-story"] == found.origins["short-b"]
    assert found.origins["a-story"] != found.origins["b-story"]
    assert any(group.kind is CopyKind.PASSAGE and "digest" in group.articles for group in found.groups)


def test_text_without_spaces_is_compared_by_its_characters() -> None:
    lead = "奥斯特蒙德港务委员会周二投票决定关闭旧粮食码头，此前工程师发现四十根支柱中有十一根在水线以下已经腐烂。"
    more = "航运代理商表示，这一决定将使大约三分之一的秋季大麦贸易转移到凯尔维克，那里的泊位已预订到十一月第二周。"
    other = "凯尔维克整个夏天都在疏浚内港，市政工程主管希望在冬季之前增加第二台起重机。"
    found = find([article("a", lead, more), article("b", lead, more.replace("大约", "近")), article("c", other)])
    assert shown(found.groups) == [("near", ("a", "b"))]


def test_a_headline_alone_is_compared_with_nothing() -> None:
    assert find([article("a", "Grain pier closed"), article("b", "Grain pier closed")]).groups == ()


def test_no_articles_have_no_copies() -> None:
    assert find([]) == find(())
    assert find([]).groups == ()


def dated(name: str, day: int, *paragraphs: str) -> Article:
    plain = article(name, *paragraphs)
    at = Publication(date(2024, 5, day), date(2024, 5, day), PublicationSource.METADATA)
    return Article(plain.id, plain.path, plain.text, plain.blocks, published=at)


def test_the_earliest_published_is_the_likely_source() -> None:
    found = find([dated("a", 3, LEAD, SECOND), dated("b", 2, LEAD, SECOND)])
    assert found.groups[0].source == "b"


def test_of_articles_of_one_day_none_is_called_the_source() -> None:
    assert find([dated("a", 3, LEAD, SECOND), dated("b", 3, LEAD, SECOND)]).groups[0].source is None


def test_the_credited_agency_is_the_likely_source() -> None:
    credited = article("a", f"OSTERMUND, May 3 (Nordwire) - {LEAD}", SECOND)
    own = article("b", LEAD, SECOND, outlet="Nordwire")
    [group] = find([credited, own]).groups
    assert (group.credit, group.source) == ("Nordwire", "b")


def test_the_order_of_the_articles_changes_nothing() -> None:
    batch = Newsroom(5).batch(30)
    assert find(batch) == find(batch[::-1])


@pytest.mark.parametrize("size", [1, 3, 7])
def test_how_articles_are_put_into_batches_changes_nothing(size: int) -> None:
    batch = Newsroom(6).batch(20)
    parts = [sketch(batch[start:start + size]) for start in range(0, len(batch), size)]
    assert join(iter(pickle.loads(pickle.dumps(parts)))) == find(batch)


def test_adding_a_copy_leaves_the_other_groups_as_they_are() -> None:
    batch = Newsroom(7).batch(20)
    before = {group.articles for group in find(batch).groups}
    lone = next(each for each in batch if not any(each.id in articles for articles in before))
    after = {group.articles for group in find([*batch, article("zz", lone.text)]).groups}
    assert after == before | {(lone.id, ArticleId("zz"))}


def test_every_passage_is_the_same_words_on_both_sides() -> None:
    batch = Newsroom(8).batch(30)
    text = {each.id: each.text for each in batch}
    passages = [passage for group in find(batch).groups for passage in group.passages]
    assert passages
    for passage in passages:
        one = text[passage.article][passage.start:passage.end]
        other = text[passage.other][passage.other_start:passage.other_end]
        assert one.replace(".", "").casefold() == other.replace(".", "").casefold()
