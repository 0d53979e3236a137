"""The hashes everything else is built on, the same in plain Python and over arrays.

A word's hash is a sum of its UTF-8 bytes, eight at a time, each times a fixed odd number, modulo 2^64, mixed, upper
half. A shingle's hash is such a sum over the hashes of its words (multilinear hashing: Lemire and Kaser, "Strongly
universal string hashing is fast", The Computer Journal 2014); its upper half is what MinHash and winnowing see.
"""

from collections.abc import Iterable, Sequence

from crosscheck.copies.limits import SHINGLE

MASK = (1 << 64) - 1
PIECE = 8
"""Bytes of a word that are hashed at once."""

_STEP = 0x9E3779B97F4A7C15
MIX = 0xBF58476D1CE4E5B9


def factor(number: int) -> int:
    """The `number`th fixed odd 64-bit factor (SplitMix64: Steele, Lea and Flood, OOPSLA 2014)."""
    value = (number + 1) * _STEP & MASK
    value = (value ^ (value >> 30)) * MIX & MASK
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB & MASK
    return (value ^ (value >> 31)) | 1


SHINGLE_FACTORS = tuple(factor(number) for number in range(SHINGLE))
FIRST_PIECE = 1_000_000
"""Number of the factor of a word's first piece, far from those of a shingle's words."""

_PIECES = tuple(factor(FIRST_PIECE + number) for number in range(8))
"""Factors of the pieces of all but freakishly long words."""


def word_hash(word: str) -> int:
    """The 32-bit hash of a folded word of any length."""
    encoded = word.encode()
    total = 0
    for number, start in enumerate(range(0, len(encoded), PIECE)):
        by = _PIECES[number] if number < len(_PIECES) else factor(FIRST_PIECE + number)
        total += int.from_bytes(encoded[start:start + PIECE], "little") * by
    total &= MASK
    return ((total ^ (total >> 32)) * MIX & MASK) >> 32


def shingle_hashes(words: Sequence[int]) -> list[int]:
    """The 64-bit hashes of a text's word shingles in order; none where it is shorter than a shingle."""
    one, two, three, four, five = SHINGLE_FACTORS
    shifted = (words[shift:] for shift in range(SHINGLE))
    return [
        (a * one + b * two + c * three + d * four + e * five) & MASK for a, b, c, d, e in zip(*shifted, strict=False)
    ]


def upper_halves(shingles: Iterable[int]) -> list[int]:
    """What a sketch is made of: the upper 32 bits of each shingle's hash."""
    return [shingle >> 32 for shingle in shingles]
