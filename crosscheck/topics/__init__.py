"""Which claims are about the same thing: candidates by key, pairs scored by open features, groups."""

from crosscheck.topics.group import Agreement, Difference, Topics, group
from crosscheck.topics.keys import candidates
from crosscheck.topics.match import describe, link

__all__ = ["Agreement", "Difference", "Topics", "candidates", "describe", "group", "link"]
