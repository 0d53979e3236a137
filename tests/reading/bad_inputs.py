"""Makes a folder of bad inputs of more than forty kinds: each file's name says what is wrong with it."""

import gzip
import io
import os
import random
import socket
import zipfile
from pathlib import Path

STORY = b"Norvik opened its mill in Varnholt on Monday. It employs 200 people."
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
DEEP = 100_000


def make(folder: Path) -> list[str]:
    """Fills the folder. The names of what was made, all of them bad."""
    for name, content in _files().items():
        (folder / name).write_bytes(content)
    _specials(folder)
    return sorted(os.listdir(folder))


def _files() -> dict[str, bytes]:
    return {**_texts(), **_pages(), **_records(), **_feeds(), **_packed(), **_documents()}


def _texts() -> dict[str, bytes]:
    return {
        "empty.txt": b"",
        "blank.txt": b" \n\t\n ",
        "nul.txt": STORY + b"\0" + STORY,
        "random.txt": random.Random(1).randbytes(5000),
        "controls.txt": bytes(range(1, 32)) * 99,
        "picture.txt": PNG,
        "broken-utf8.txt": "Müller’s mill".encode()[:-3] + b"\xc3\x28",
        "stray-byte.txt": "Müller’s mill ".encode() + b"\xff" + STORY,
        "half-utf16.txt": b"\xff\xfe" + "mill".encode("utf-16-le") + b"\x00",
        "large.txt": STORY * 300_000,
        "long.txt": b"a\n" * 1_000_000,
        "long.md": b"- a\n" * 500_000,
        "no-suffix": b"\x7fELF" + bytes(90),
        "film.mp4": PNG,
        "only-front-matter.md": b"---\ntitle: Mill\n---\n\n",
        "empty.md": b"",
        "binary.md": PNG,
    }


def _pages() -> dict[str, bytes]:
    return {
        "empty.html": b"",
        "no-text.html": b"<html><body><img src=x></body></html>",
        "deep.html": b"<div>" * DEEP + STORY,
        "deep-list.html": b"<ul><li>" * DEEP + STORY,
        "unclosed-script.html": b"<html><script>" + STORY * 999,
        "binary.html": PNG,
        "large.html": b"<p>" + STORY * 300_000,
    }


def _records() -> dict[str, bytes]:
    return {
        "empty.jsonl": b"",
        "not-json.jsonl": STORY,
        "no-text.jsonl": b'{"id": 1}',
        "null.jsonl": b"null",
        "deep.jsonl": b"[" * DEEP,
        "deep-object.jsonl": b'{"a":' * DEEP,
        "long.jsonl": b'{"text": "' + b"a\\n" * 1_000_000 + b'"}',
        "long-line.jsonl": b'{"text": "' + STORY * 300_000,
        "broken.jsonl": b'{"text": "\xff"}',
        "empty.json": b"",
        "cut.json": b'[{"text": "',
        "deep.json": b"[" * DEEP,
        "other.json": b'{"name": "a package"}',
        "long-number.json": b"[" + b"9" * 10_000 + b"]",
        "empty.csv": b"",
        "no-texts.csv": b"year,workers\n2022,150\n",
        "large-cell.csv": b'id,text\n1,"' + b"x" * 50_000_000 + b'"\n',
        "nul.csv": b"id,text\n1,a\0b\n",
        "broken.tsv": b"id\ttext\n1\t\xc3\x28\x81\n",
        "cut.parquet": b"PAR1" + bytes(60),
    }


def _feeds() -> dict[str, bytes]:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 10}">' for n in range(9))
    return {
        "empty.xml": b"",
        "other.xml": b"<svg></svg>",
        "cut.rss": b"<rss><channel><item><title>Mill",
        "deep.rss": b"<rss>" + b"<a>" * DEEP,
        "bomb.rss": f"<!DOCTYPE rss [{entities}]><rss><item><title>&e8;</title></item></rss>".encode(),
        "no-entries.atom": b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
    }


def _packed() -> dict[str, bytes]:
    member = gzip.compress(b" " * 10_000_000)
    return {
        "damaged.txt.gz": gzip.compress(STORY)[:-20] + b"damaged in transit..",
        "cut.jsonl.gz": gzip.compress(STORY * 999)[:60],
        "bomb.jsonl.gz": member * 60,
        "bomb.txt.gz": member * 60,
        "not.csv.gz": STORY,
        "damaged.jsonl.zst": b"\x28\xb5\x2f\xfd" + STORY,
        "damaged.warc": b"WARC/1.0\r\n" + STORY,
        "other.warc": STORY,
    }


def _documents() -> dict[str, bytes]:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 50_000_000)
    return {
        "empty.pdf": b"",
        "damaged.pdf": b"%PDF-1.7\n" + STORY,
        "loop.pdf": b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>\nendobj\n"
        b"trailer << /Root 1 0 R >>\n%%EOF",
        "damaged.docx": b"PK\x03\x04" + STORY,
        "encrypted.docx": b"\xd0\xcf\x11\xe0" + bytes(600),
        "bomb.docx": bomb.getvalue(),
    }


def _specials(folder: Path) -> None:
    (folder / "dangling.txt").symlink_to("nowhere.txt")
    (folder / "itself.txt").symlink_to("itself.txt")
    (folder / "device.txt").symlink_to("/dev/zero")
    (folder / "empty-folder").mkdir()
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as door:
        here = os.getcwd()
        os.chdir(folder)  # a socket's path must be short
        try:
            door.bind("socket.txt")
        finally:
            os.chdir(here)
    os.write(os.open(os.fsencode(folder) + b"/name-\xff.txt", os.O_CREAT | os.O_WRONLY), b"")
