"""Known coverage on disk, in one SQLite file: articles with their claims, and what finds those that matter to a draft.

Articles are found by what is rare in them. Near copies share a band of their signatures, and a shared run of words
shares a fingerprint, as in `crosscheck.copies`. For claims there are terms: a claim's kind with each of its names, with
its event and with the words of its attribute, and the names and figures of the whole article. A term that thousands of
articles have says nothing and is passed over, so that a search costs little more in a large archive.

What an article is found by is written in runs, which are merged as the archive grows (`runs`), so that adding to a
large archive costs little more than adding to a small one.

One process writes at a time and any number reads (SQLite's write-ahead log). Articles are added in batches, each in one
transaction: a process that is killed leaves whole batches, and adding the same paths again adds what is missing.
"""

from crosscheck.archive.archive import Added, Archive, Known
from crosscheck.archive.entries import Entry, entries
from crosscheck.archive.keys import terms
from crosscheck.archive.search import Candidates, nearest
from crosscheck.archive.store import is_archive
from crosscheck.archive.verify import Problem, verify

__all__ = [
    "Added", "Archive", "Candidates", "Entry", "Known", "Problem", "entries", "is_archive", "nearest", "terms",
    "verify",
]
