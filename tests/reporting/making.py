"""A report built by hand: a harbour bridge told by five articles, with one finding of every kind."""

from dataclasses import replace
from datetime import date

from crosscheck.model import (
    About,
    ArticleId,
    ArticleSummary,
    BlockKind,
    Bounds,
    Claim,
    ClaimId,
    CopyEdge,
    CopyGroup,
    CopyKind,
    Days,
    Finding,
    FindingId,
    Group,
    Match,
    Modality,
    Moment,
    Passage,
    Qualifier,
    Quantity,
    Reason,
    Relation,
    Report,
    ResolvedFrom,
    Scope,
    Skipped,
    Status,
)

WIRE = """The Selby harbour bridge will cost $410 million, the port authority said on Tuesday.
It opens on May 4 and carries 12,000 vehicles a day.

The deck covers 3.2 hectares, and 640 people work on it.
"""

POST = """# Bridge bill grows

The harbour bridge at Selby is to cost $480 million, according to the port authority, which had promised a crossing \
for pedestrians, cyclists, buses and lorries when the first plans were laid before the council, and which now asks it \
for more.

The deck, 7.9 acres (3.9 hectares) of steel, was finished by about 300 people in March.
"""

ECHO = """The Selby harbour bridge will cost $410 million, the port authority said on Tuesday.
It opens on May 14 and carries 12,000 vehicles a day.
"""

TEXTS = {"wire.txt": WIRE, "news/post.md": POST, "news/echo.txt": ECHO}


def money(amount: float, step: float) -> Quantity:
    """An exact sum in dollars."""
    return quantity(amount, "USD", "money", step=step)


def quantity(
    value: float, unit: str, dimension: str, *, step: float = 1.0, factor: float = 1.0, base: str = "",
    counted: str | None = None, qualifier: Qualifier = Qualifier.EXACT, per: str | None = None,
) -> Quantity:
    """A figure as the claims room hands it on."""
    return Quantity(
        value, value, unit, dimension, qualifier, Bounds(value * factor, value * factor, base or unit),
        Bounds(value, value, unit), step, counted, per,
    )


def day(year: int, month: int, number: int, source: ResolvedFrom = ResolvedFrom.PUBLICATION) -> Moment:
    """A day."""
    at = date(year, month, number)
    return Moment(at, at, "day", Qualifier.EXACT, source, at.isoformat())


def claim(article: str, text: str, value: Quantity | Moment, about: About, *, same_as: str | None = None) -> Claim:
    """The claim at the first place where an article says these words."""
    whole = TEXTS[article]
    start = whole.index(text)
    line_start = whole.rfind("\n", 0, start) + 1
    line_end = whole.index("\n", start)
    return Claim(
        id=ClaimId(f"{article}@{start}"), article=ArticleId(article), text=text, start=start, end=start + len(text),
        line=whole.count("\n", 0, start) + 1, column=start - line_start + 1, sentence=whole[line_start:line_end],
        sentence_start=line_start, block=BlockKind.BODY, value=value, about=about,
        same_as=None if same_as is None else ClaimId(f"{article}@{whole.index(same_as)}"),
    )


def article(name: str, outlet: str | None, published: str | None, origin: str) -> ArticleSummary:
    """An article of the story."""
    return ArticleSummary(
        ArticleId(name), name, "Bridge bill grows" if name.endswith(".md") else None, outlet, published,
        "front matter" if published else None, len(TEXTS[name].split()), origin,
    )


BRIDGE = ("Selby",)
COST = About(subject=BRIDGE, attribute="cost of the bridge", modality=Modality.PLANNED, speaker="the port authority")
DECK = About(subject=BRIDGE, attribute="area of the deck")
CREW = About(subject=BRIDGE, attribute="workers")
OPENING = About(subject=BRIDGE, event="open", modality=Modality.PLANNED)
TRAFFIC = About(subject=BRIDGE, attribute="traffic")
MARCH = About(
    subject=BRIDGE, attribute="workers",
    scope=Scope(as_of=Days(date(2024, 3, 1), date(2024, 3, 31)), part="deck", place=("Selby",)),
)

CLAIMS = (
    claim("news/echo.txt", "$410 million", money(410e6, 1e6), COST),
    claim("news/echo.txt", "May 14", day(2024, 5, 14), OPENING),
    claim("news/echo.txt", "12,000 vehicles a day", quantity(12000, "count", "count", counted="vehicle", per="day"),
          TRAFFIC),
    claim("news/post.md", "$480 million", money(480e6, 1e6), COST),
    claim("news/post.md", "7.9 acres", quantity(7.9, "acre", "area", step=0.1, factor=4046.8564224,
                                                base="square meter"), DECK),
    claim("news/post.md", "3.9 hectares", quantity(3.9, "hectare", "area", step=0.1, factor=1e4, base="square meter"),
          DECK, same_as="7.9 acres"),
    claim("news/post.md", "about 300 people", quantity(300, "count", "count", counted="person",
                                                       qualifier=Qualifier.ABOUT), MARCH),
    claim("wire.txt", "$410 million", money(410e6, 1e6), COST),
    claim("wire.txt", "May 4", day(2024, 5, 4), OPENING),
    claim("wire.txt", "12,000 vehicles a day", quantity(12000, "count", "count", counted="vehicle", per="day"),
          TRAFFIC),
    claim("wire.txt", "3.2 hectares", quantity(3.2, "hectare", "area", step=0.1, factor=1e4, base="square meter"),
          DECK),
    claim("wire.txt", "640 people", quantity(640, "count", "count", counted="person"), CREW),
)


def named(article: str, text: str) -> ClaimId:
    """The id of a claim by its words."""
    return next(claim.id for claim in CLAIMS if claim.article == article and claim.text == text)


def side(value: str, origins: int, *claims: ClaimId) -> Group:
    """One side of a finding."""
    return Group(value, claims, origins)


CONFLICT = Finding(
    FindingId("F1"), "4f2a9c1be07d", "XC101", Relation.CONFLICT, 0.94, "cost of the bridge",
    (
        side("$410 million", 1, named("news/echo.txt", "$410 million"), named("wire.txt", "$410 million")),
        side("$480 million", 1, named("news/post.md", "$480 million")),
    ),
    Reason.VALUES_APART, {"difference": "17%"},
    matches=(Match(named("news/post.md", "$480 million"), named("wire.txt", "$410 million"), 0.91,
                   {"same_attribute": 0.5, "same_subject": 0.45, "words_apart": -0.04}),),
)
DRIFT = Finding(
    FindingId("F2"), "b01c77d2aa35", "XC103", Relation.CONFLICT, 0.99, "opening of the bridge",
    (side("May 4", 1, named("wire.txt", "May 4")), side("May 14", 1, named("news/echo.txt", "May 14"))),
    Reason.COPY_DIFFERS,
    {"source": "wire.txt", "original": "May 4", "copy": "news/echo.txt", "stated": "May 14"},
)
INTERNAL = Finding(
    FindingId("F3"), "77e0d1435c9a", "XC301", Relation.INTERNAL, 0.97, "area of the deck",
    (
        side("7.9 acres", 1, named("news/post.md", "7.9 acres")),
        side("3.9 hectares", 1, named("news/post.md", "3.9 hectares")),
    ),
    Reason.CONVERSION_WRONG, {"stated": "7.9 acres", "expected": "3.2 hectares", "converted": "3.9 hectares"},
)
SCOPE = Finding(
    FindingId("F4"), "0a6bd3f81e22", "XC201", Relation.SCOPE, 0.81, "people who work on the bridge",
    (
        side("640 people", 1, named("wire.txt", "640 people")),
        side("about 300 people", 1, named("news/post.md", "about 300 people")),
    ),
    Reason.OTHER_PART, {"one": "the bridge", "other": "the deck"},
)
AGREEMENT = Finding(
    FindingId("F5"), "c9d2e04413f8", "XC001", Relation.AGREEMENT, 0.93, "area of the deck",
    (side("3.2 hectares", 2, named("wire.txt", "3.2 hectares"), named("news/post.md", "7.9 acres")),),
    Reason.SAME_AFTER_CONVERSION, {"stated": "7.9 acres", "expected": "3.2 hectares"},
)
SINGLE = Finding(
    FindingId("F6"), "e5518a90bb6c", "XC401", Relation.AGREEMENT, 0.9, "traffic of the bridge",
    (side("12,000 vehicles a day", 1, named("news/echo.txt", "12,000 vehicles a day"),
          named("wire.txt", "12,000 vehicles a day")),),
    Reason.SINGLE_ORIGIN, {"articles": "2"},
)
UNSURE = Finding(
    FindingId("F7"), "19ac6e7d50b3", "XC101", Relation.CONFLICT, 0.31, "people who work on the deck",
    (
        side("640 people", 1, named("wire.txt", "640 people")),
        side("about 300 people", 1, named("news/post.md", "about 300 people")),
    ),
    Reason.VALUES_APART, {}, Status.BELOW_CONFIDENCE,
)

COPIES = CopyGroup(
    "C1", CopyKind.NEAR, (ArticleId("news/echo.txt"), ArticleId("wire.txt")), 0.87,
    (CopyEdge(ArticleId("news/echo.txt"), ArticleId("wire.txt"), CopyKind.NEAR, 0.87),),
    (Passage(ArticleId("news/echo.txt"), 0, 98, ArticleId("wire.txt"), 0, 98),),
    ArticleId("wire.txt"), "Selby Press Agency",
)

REPORT = Report(
    version="0.1.0",
    articles=(
        article("news/echo.txt", "Selby Echo", "2024-04-10", "A"),
        article("news/post.md", "Morning Post", "2024-04-11", "B"),
        article("wire.txt", None, None, "A"),
    ),
    skipped=(Skipped("news/empty.txt", "the file is empty"),),
    copies=(COPIES,),
    claims=CLAIMS,
    findings=(CONFLICT, DRIFT, INTERNAL, SCOPE, AGREEMENT, SINGLE, UNSURE),
    min_confidence=0.5,
)

CLEAN = replace(REPORT, skipped=(), findings=(AGREEMENT,))
"""A report with nothing wrong in it."""
