"""One contender on one corpus, in a process of its own: `python one.py NAME PREFIX TEXTS OUT`.

Writes OUT.json (seconds to import and prepare, seconds and processor seconds of the work, memory that it took at its
peak) and OUT.npz (the pairs and their similarity, NaN where there is none). Exit status 3: it is not installed.
"""

import gc
import json
import resource
import sys
import time

import numpy as np
import pyarrow.parquet as pq
from contenders import CONTENDERS, PACKAGES


def main() -> int:
    name, prefix, count, out = sys.argv[1:]
    texts = pq.read_table(prefix + ".parquet")["text"].to_pylist()[:int(count)]
    begun = time.perf_counter()
    try:
        work = CONTENDERS[name]()
    except ImportError:
        return 3
    imported = time.perf_counter() - begun
    gc.collect()
    gc.freeze()  # what was imported is no part of the work: no collection goes through it again
    _forget_peak()
    before = _memory("VmRSS")
    begun, busy = time.perf_counter(), _busy()
    pairs = work(texts)
    seconds, busy = time.perf_counter() - begun, _busy() - busy
    with open(out + ".json", "w", encoding="utf-8") as file:
        json.dump({
            "import_seconds": imported, "seconds": seconds, "busy_seconds": busy,
            "megabytes": _memory("VmHWM") - before,
            "version": _version(name),
        }, file)
    similarity = np.array([np.nan if each is None else each for each in pairs.values()])
    numbers = np.array([(int(one), int(other)) for one, other in pairs], np.int64).reshape(-1, 2)
    np.savez(out + ".npz", pairs=numbers, similarity=similarity)
    return 0


def _forget_peak() -> None:
    """Let the most memory that was taken be counted from here on (Linux: proc(5), clear_refs)."""
    with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
        file.write("5")


def _memory(kind: str) -> float:
    """Megabytes of this process: VmRSS now, VmHWM at the most."""
    with open("/proc/self/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(kind)) / 1024


def _busy() -> float:
    """Processor seconds so far, of this process and of those it has waited for."""
    return time.process_time() + sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


def _version(name: str) -> str:
    from importlib.metadata import version

    return version(PACKAGES.get(name, "crosscheck"))


if __name__ == "__main__":
    sys.exit(main())
