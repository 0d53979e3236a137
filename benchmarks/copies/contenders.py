"""What is compared: each finds the near copies of some texts, and loads what it needs beforehand.

`CONTENDERS` maps a name to a function that imports the library and returns the work: texts to pairs of their numbers
(as the library tells them) with a similarity, or with None where it tells none. The same shingles (five words in lower
case), signature (128 permutations in 32 bands of 4) and threshold (0.5) everywhere; other settings are each library's
own.
"""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

PERMUTATIONS, BANDS, ROWS, JACCARD, SHINGLE = 128, 32, 4, 0.5, 5
WORD = re.compile(r"\w+")

Pairs = dict[tuple[int | str, int | str], float | None]
Work = Callable[[Sequence[str]], Pairs]


def shingles(text: str) -> set[str]:
    """The word shingles of a text, for those libraries that are given them."""
    words = WORD.findall(text.lower())
    return {" ".join(words[place:place + SHINGLE]) for place in range(max(1, len(words) - SHINGLE + 1))}


def _crosscheck(texts: Sequence[str]) -> Pairs:
    from crosscheck import copies

    return {(one, other): jaccard for one, other, jaccard in copies.similar(articles(texts))}


def articles(texts: Iterable[str]) -> list:
    """Texts as articles of one block, named by their numbers."""
    from crosscheck.model import Article, ArticleId, Block, BlockKind

    body = BlockKind.BODY
    return [
        Article(ArticleId(f"{number:07d}"), "", text, (Block(0, len(text), body),))
        for number, text in enumerate(texts)
    ]


def crosscheck() -> Work:
    """Without the extra `fast`, whether it is installed or not."""
    sys.modules["numba"] = None  # what Python raises ImportError for
    import crosscheck.copies.arrays.reading
    import crosscheck.copies.arrays.search  # noqa: F401

    return _crosscheck


def crosscheck_fast() -> Work:
    """With the extra `fast`. What is not compiled yet is compiled here."""
    import crosscheck.copies.arrays.reading  # noqa: F401
    from crosscheck.copies import limits, search, sketches

    search.FAST_WORDS = sketches.FAST_CHARACTERS = 0
    words = [f"w{number}" for number in range(60_000)]
    _everything([" ".join(words[number:number + 40]) for number in range(0, 40_000, 20)])
    search.FAST_WORDS, sketches.FAST_CHARACTERS = limits.FAST_WORDS, limits.FAST_CHARACTERS
    return _crosscheck


def crosscheck_all() -> Work:
    """Everything that crosscheck finds, passages and briefs with their spans, groups and origins; without `fast`."""
    crosscheck()
    return _everything


def crosscheck_all_fast() -> Work:
    """The same with `fast`."""
    crosscheck_fast()
    return _everything


def _everything(texts: Sequence[str]) -> Pairs:
    from crosscheck import copies

    found = copies.find(articles(texts))
    pairs: Pairs = {}
    members: dict[str, list[int]] = {}
    for article, origin in found.origins.items():
        members.setdefault(origin, []).append(int(article))
    for together in members.values():
        pairs |= dict.fromkeys(combinations(sorted(together), 2))
    for group in found.groups:
        pairs |= dict.fromkeys(combinations(sorted(map(int, group.articles)), 2))
        pairs |= {(int(edge.article), int(edge.other)): edge.similarity for edge in group.edges}
    return pairs


def gaoya() -> Work:
    """gaoya: tokenising, inserting and asking in native threads; candidates are verified by their signatures."""
    import gaoya as library

    def work(texts: Sequence[str]) -> Pairs:
        index = library.minhash.MinHashStringIndex(
            hash_size=32, jaccard_threshold=JACCARD, num_bands=BANDS, band_size=ROWS, analyzer="word", lowercase=True,
            ngram_range=(SHINGLE, SHINGLE), id_container="vec",
        )
        texts = list(texts)
        index.par_bulk_insert_docs(list(range(len(texts))), texts)
        found: Pairs = {}
        for number, partners in enumerate(index.par_bulk_query(texts, return_similarity=True)):
            found |= {(number, other): similarity for other, similarity in partners if other > number}
        return found

    return work


def rensa() -> Work:
    """rensa: signatures and index in native code, shingles in Python."""
    from rensa import RMinHash, RMinHashLSH

    def work(texts: Sequence[str]) -> Pairs:
        sketches = RMinHash.from_token_sets([list(shingles(text)) for text in texts], PERMUTATIONS, 42)
        index = RMinHashLSH(JACCARD, PERMUTATIONS, BANDS)
        for number, sketch in enumerate(sketches):
            index.insert(number, sketch)
        return {
            (number, other): sketch.jaccard(sketches[other])
            for number, sketch in enumerate(sketches) for other in index.query(sketch) if other > number
        }

    return work


def datasketch_bulk() -> Work:
    """datasketch's MinHash.bulk and MinHashLSH."""
    from datasketch import MinHash

    return lambda texts: _by_lsh(MinHash.bulk(map(_encoded, texts), num_perm=PERMUTATIONS))


def datasketch_plain() -> Work:
    """datasketch as its introduction shows it: one update a shingle."""
    from datasketch import MinHash

    def sketched(text: str) -> "MinHash":
        sketch = MinHash(num_perm=PERMUTATIONS)
        for shingle in _encoded(text):
            sketch.update(shingle)
        return sketch

    return lambda texts: _by_lsh(list(map(sketched, texts)))


def _encoded(text: str) -> list[bytes]:
    return [shingle.encode() for shingle in shingles(text)]


def _by_lsh(sketches: Sequence) -> Pairs:
    from datasketch import MinHashLSH

    index = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, ROWS))
    found: Pairs = {}
    for number, sketch in enumerate(sketches):
        found |= {(other, number): sketch.jaccard(sketches[other]) for other in index.query(sketch)}
        index.insert(number, sketch, check_duplication=False)
    return found


def text_dedup() -> Work:
    """text-dedup's MinHash: its own embedding of each text, on two processes, and what its clusters are made of. It
    tells no pairs: two texts of one cluster are taken for one."""
    import numpy as np
    from text_dedup.minhash import embed_func
    from text_dedup.utils import UnionFind, sha1_hash

    prime = np.uint64((1 << 61) - 1)
    source = np.random.RandomState(42)
    permutations = (
        source.randint(1, prime, size=PERMUTATIONS, dtype=np.uint64),
        source.randint(0, prime, size=PERMUTATIONS, dtype=np.uint64),
    )
    settings = {
        "num_perm": PERMUTATIONS, "ngram_size": SHINGLE, "min_length": SHINGLE, "permutations": permutations,
        "hashranges": [(band * ROWS, (band + 1) * ROWS) for band in range(BANDS)], "hash_func": sha1_hash,
        "dtype": np.uint64, "max_hash": np.uint32((1 << 32) - 1), "modulo_prime": prime,
    }  # its defaults

    def work(texts: Sequence[str]) -> Pairs:
        import multiprocessing
        from functools import partial

        joined, tables = UnionFind(), [{} for _ in range(BANDS)]
        with multiprocessing.get_context("fork").Pool(2) as pool:
            jobs = zip(texts, range(len(texts)), strict=True)
            for each in pool.imap(partial(_embedded, embed_func, settings), jobs, chunksize=100):
                for table, key in zip(tables, each["__signatures__"], strict=True):
                    joined.union(each["__id__"], table.setdefault(key, each["__id__"]))
        clusters: dict[int, list[int]] = {}
        for number in range(len(texts)):
            clusters.setdefault(joined.find(number), []).append(number)
        return {pair: None for cluster in clusters.values() for pair in combinations(cluster, 2)}

    return work


def _embedded(embed: Callable, settings: dict, job: tuple[str, int]) -> dict:
    found = embed(*job, **settings)
    return {"__signatures__": found["__signatures__"], "__id__": job[1]}


CONTENDERS: dict[str, Callable[[], Work]] = {
    "crosscheck": crosscheck,
    "crosscheck, fast": crosscheck_fast,
    "gaoya": gaoya,
    "rensa": rensa,
    "datasketch, bulk": datasketch_bulk,
    "datasketch, plain": datasketch_plain,
    "text-dedup": text_dedup,
    "crosscheck, all kinds": crosscheck_all,
    "crosscheck, all kinds, fast": crosscheck_all_fast,
}

PACKAGES = {
    "crosscheck, fast": "numba", "crosscheck, all kinds, fast": "numba", "gaoya": "gaoya", "rensa": "rensa",
    "datasketch, bulk": "datasketch", "datasketch, plain": "datasketch", "text-dedup": "text-dedup",
}
