"""Which claims are about the same thing: candidates by key, pairs scored by open features, groups."""

from crosscheck.topics.group import Agreement, Difference, Topics, group
from crosscheck.topics.keys import candidates
from crosscheck.topics.match import describe, link
from crosscheck.topics.score import conflict_confidence

__all__ = ["Agreement", "Difference", "Topics", "candidates", "conflict_confidence", "describe", "group", "link"]
