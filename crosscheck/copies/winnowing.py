"""Winnowing: few fingerprints of a text, chosen so that any two texts with a long shared run share one.

Of every WINDOW neighbouring shingles those of least hash are fingerprints. A run of SHINGLE + WINDOW - 1 words holds
one whole window, and the window chooses the same shingle wherever the run stands (Schleimer, Wilkerson and Aiken,
"Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). All shingles that tie for the least are kept,
so that a choice depends on its window alone.
"""

from collections import deque
from collections.abc import Sequence

from crosscheck.copies.limits import WINDOW


def fingerprint_places(hashes: Sequence[int]) -> list[int]:
    """Places of the fingerprints among a text's shingle hashes; none where the text is shorter than a window."""
    places: list[int] = []
    least: deque[int] = deque()  # places in the window whose hashes rise: the front is a least one
    for place, value in enumerate(hashes):
        while least and hashes[least[-1]] > value:
            least.pop()
        least.append(place)
        if least[0] <= place - WINDOW:
            least.popleft()
        if place >= WINDOW - 1:
            for tied in least:
                if hashes[tied] != hashes[least[0]]:
                    break
                if not places or tied > places[-1]:
                    places.append(tied)
    return places
