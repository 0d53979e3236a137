"""Which claims are about the same thing: candidates by key, pairs scored by open features, groups."""

from crosscheck.topics.group import Agreement, Difference, Topics, group, surest
from crosscheck.topics.keys import candidates, promising
from crosscheck.topics.match import describe, link
from crosscheck.topics.meaning import Meanings
from crosscheck.topics.score import confidence

__all__ = [
    "Agreement",
    "Difference",
    "Meanings",
    "Topics",
    "candidates",
    "confidence",
    "describe",
    "group",
    "link",
    "promising",
    "surest",
]
