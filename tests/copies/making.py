"""Invented paragraphs and articles for the tests of copies."""

from crosscheck.model import Article, ArticleId, Block, BlockKind

LEAD = (
    "The harbour council of Ostermund voted on Tuesday to close the old grain pier after engineers found that "
    "eleven of its forty supports had rotted through below the water line."
)
SECOND = (
    "Shipping agents said the decision would move about a third of the autumn barley trade to Kellvik, where "
    "berths are already booked until the second week of November."
)
THIRD = (
    "Mayor Ingrid Solheim told reporters that repairs could begin once the insurers had agreed on a figure, which "
    "she put at somewhere near nine million crowns."
)
FOURTH = (
    "The pier was built in 1931 and last strengthened after the storm of 1987, when two barges broke loose and "
    "struck its seaward end during the night."
)
ELSEWHERE = (
    "Kellvik has spent the summer dredging its inner basin. Its director of works, Halvard Brenne, wants a second "
    "crane before winter, and says the town can no longer live from herring alone while its neighbours take the "
    "larger ships."
)


def article(name: str, *paragraphs: str) -> Article:
    """An article of one body block."""
    text = "\n\n".join(paragraphs)
    return Article(ArticleId(name), name, text, (Block(0, len(text), BlockKind.BODY),))
