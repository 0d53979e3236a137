"""A report with the same words wherever an article can put words."""

from dataclasses import replace

from crosscheck.model import ArticleId, ClaimId, Finding, FindingId, Group, Report, Skipped

from .making import CLAIMS, CONFLICT, REPORT


def hostile(words: str) -> Report:
    """Path, outlet, title, quote, value, topic, facts, copies and reasons are all these words."""
    name = ArticleId(f"{words}.txt")
    claim = replace(CLAIMS[0], id=ClaimId("x"), article=name, text=words, start=2, end=2 + len(words),
                    sentence=f"a {words} b", sentence_start=0)
    finding = Finding(FindingId("F1"), "f", "XC101", CONFLICT.relation, 0.9, words,
                      (Group(words, (claim.id,), 1), Group("b", (CLAIMS[1].id,), 1)), CONFLICT.reason,
                      {"difference": words})
    article = replace(REPORT.articles[0], id=name, path=name, outlet=words, title=words)
    copies = replace(REPORT.copies[0], articles=(name, REPORT.articles[0].id), source=name, credit=words)
    return replace(REPORT, articles=(article, *REPORT.articles), claims=(claim, *CLAIMS), findings=(finding,),
                   copies=(copies,), skipped=(Skipped(words, words),))
