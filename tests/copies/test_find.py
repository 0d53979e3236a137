"""Copies, briefs, lifted passages and what is none of them, on small batches."""

from crosscheck.copies import find
from crosscheck.model import Article, ArticleId, Block, BlockKind, CopyGroup, CopyKind

from .making import ELSEWHERE, FOURTH, LEAD, SECOND, THIRD, article


def shown(group: CopyGroup) -> tuple[str, tuple[str, ...]]:
    return group.kind.value, tuple(group.articles)


def test_the_same_text_in_other_case_and_spacing_is_an_exact_copy() -> None:
    one = article("a", LEAD, SECOND)
    other = article("b", LEAD.upper(), SECOND.replace(" ", "  "))
    found = find([one, other])
    assert [shown(group) for group in found.groups] == [("exact", ("a", "b"))]
    assert found.origins == {"a": "A", "b": "A"}


def test_light_edits_leave_a_near_copy() -> None:
    edited = LEAD.replace("on Tuesday ", "").replace("eleven", "a dozen")
    found = find([article("a", LEAD, SECOND, THIRD, FOURTH), article("b", edited, SECOND, THIRD, FOURTH)])
    assert [shown(group) for group in found.groups] == [("near", ("a", "b"))]


def test_an_abridged_version_is_a_brief_of_the_same_origin() -> None:
    found = find([article("long", LEAD, SECOND, THIRD, FOURTH, ELSEWHERE), article("short", LEAD)])
    assert [shown(group) for group in found.groups] == [("brief", ("long", "short"))]
    assert found.origins == {"long": "A", "short": "A"}


def test_a_lifted_paragraph_is_a_passage_and_joins_no_origins() -> None:
    one, other = article("a", LEAD, SECOND, THIRD), article("b", ELSEWHERE, FOURTH, THIRD)
    found = find([one, other])
    assert [shown(group) for group in found.groups] == [("passage", ("a", "b"))]
    assert found.origins == {"a": "A", "b": "B"}
    [passage] = found.groups[0].passages
    assert one.text[passage.start:passage.end] == THIRD.rstrip(".")
    assert other.text[passage.other_start:passage.other_end] == THIRD.rstrip(".")


def test_unrelated_articles_are_no_copies() -> None:
    found = find([article("a", LEAD, SECOND), article("b", ELSEWHERE)])
    assert found.groups == ()
    assert found.origins == {"a": "A", "b": "B"}


def test_boilerplate_and_captions_do_not_count_as_shared_text() -> None:
    def with_footer(name: str, body: str) -> Article:
        text = f"{body}\n\n{THIRD}"
        split = len(body) + 2
        blocks = (Block(0, len(body), BlockKind.BODY), Block(split, len(text), BlockKind.BOILERPLATE))
        return Article(ArticleId(name), name, text, blocks)

    assert find([with_footer("a", LEAD), with_footer("b", ELSEWHERE)]).groups == ()


def test_one_template_with_other_names_and_figures_is_no_copy() -> None:
    def forecast(name: str, town: str, river: str, low: int, high: int, wind: int, rain: int) -> Article:
        return article(name, (
            f"Expect a dry morning in {town} with a low of {low} degrees before sunrise and a high of {high} degrees "
            f"in the afternoon. A light wind will blow at {wind} kilometres an hour from the hills behind {river}, "
            f"and no more than {rain} millimetres of rain is likely before midnight, says the office of weather."
        ))

    found = find([forecast("a", "Ostermund", "Vidra", 4, 13, 22, 3), forecast("b", "Kellvik", "Sarn", 9, 17, 35, 8)])
    assert found.groups == ()


def test_the_order_of_the_articles_changes_nothing() -> None:
    batch = [
        article("a", LEAD, SECOND, THIRD, FOURTH), article("b", LEAD), article("c", ELSEWHERE, THIRD),
        article("d", SECOND),
    ]
    assert find(batch) == find(batch[::-1])


def test_a_passage_group_holds_kind_and_similarity_of_its_edges() -> None:
    [group] = find([article("a", LEAD, SECOND, THIRD), article("b", ELSEWHERE, FOURTH, THIRD)]).groups
    assert [(edge.article, edge.other, edge.kind) for edge in group.edges] == [("a", "b", CopyKind.PASSAGE)]
    assert group.similarity == group.edges[0].similarity
