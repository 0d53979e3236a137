"""Bytes to text: a byte-order mark, else UTF-8, else what the file declares, else what its bytes look like."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SNIFFED = 4096  # bytes looked at to tell text from other files
_MOST_CONTROLS = 0.1  # share of control bytes above which a file is no text
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
_BINARY_STARTS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)
_BEYOND_ASCII = bytes(range(128, 256))
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DETECTED = 100_000  # bytes given to the detector, which is slow
_LEAST_LETTERS = 10  # beyond ASCII, for a guess at the encoding of a text that is not in Latin script
_LEAST_FOREIGN = 0.15  # share of letters beyond ASCII in a text that is not in Latin script

# What bytes beyond ASCII are in a Western text of one byte a character: letters in words, and signs of typography.
_WESTERN = re.compile(
    r"[ÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüœŒšŠžŽ](?![^\w\s'’.,;:!?)\"”-])|[‘’“”–—…•€£°§½¼¾²³·«»©®™\u00a0ºª¿¡¥¢±]"
)


class Undecodable(Exception):
    """The bytes are no text that can be read; the message is the reason."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of a file, its line ends as "\\n" and a byte-order mark removed. Raises `Undecodable`."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return universal_newlines(_strictly(data, encoding).removeprefix("\ufeff"))
    refuse_binary(data)
    try:
        return universal_newlines(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return universal_newlines(_otherwise(data, declared, error))


def encoding_of(head: bytes) -> str:
    """The encoding of a stream that starts with these bytes. Raises `Undecodable`."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    refuse_binary(head)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError as error:
        if _as_western(head) is None:
            raise Undecodable(f"broken UTF-8 at byte {error.start}; save it as UTF-8") from error
        return "cp1252"
    return "utf-8"


def refuse_binary(data: bytes) -> None:
    """Raises `Undecodable` where the bytes are no text."""
    for start, kind in _BINARY_STARTS:
        if data.startswith(start):
            raise Undecodable(f"not text but {kind}")
    nul = data.find(b"\0")
    if nul >= 0:
        raise Undecodable(f"binary file (a NUL byte at offset {nul})")
    head = data[:_SNIFFED]
    if len(head) - len(head.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(head):
        raise Undecodable("binary file (control characters)")


def universal_newlines(text: str) -> str:
    """Line ends as Python's text mode reads them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def clean_characters(text: str) -> str:
    """NUL and lone surrogates, which no output can hold, replaced one by one, so that offsets stay."""
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    if _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
    return text


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Undecodable(f"not valid {encoding.removesuffix('-sig')}, which its byte-order mark declares "
                          f"(at byte {error.start}); save it as UTF-8") from None


def _otherwise(data: bytes, declared: str | None, error: UnicodeDecodeError) -> str:
    if declared is not None and _known(declared) not in ("utf-8", "ascii", None):
        try:
            return data.decode(declared)
        except UnicodeDecodeError:
            pass
    if not _is_mostly_utf8(data):
        found = _as_western(data) or _detect(data)
        if found is not None:
            return found
    line = data.count(b"\n", 0, error.start) + 1
    raise Undecodable(
        f"broken UTF-8: byte 0x{data[error.start]:02x} at offset {error.start} (line {line}), and no other encoding "
        "fits; save it as UTF-8"
    )


def _known(encoding: str) -> str | None:
    try:
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return None


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether most bytes beyond ASCII form characters of UTF-8, so that the others are damage."""
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    return 2 * sum(map(len, _MULTIBYTE.findall(data))) >= beyond


def _as_western(data: bytes) -> str | None:
    """The text as Windows-1252, where every character beyond ASCII is one that such a text uses."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond = sum(char > "\x7f" for char in text)
    return text if len(_WESTERN.findall(text)) == beyond else None


def _detect(data: bytes) -> str | None:
    """The text in a script other than Latin, as charset-normalizer reads it."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_DETECTED], steps=5, chunk_size=512, threshold=0.1).best()
    if best is None or best.encoding in ("utf_8", "ascii"):
        return None
    try:
        text = data.decode(best.encoding)
    except UnicodeDecodeError:
        return None
    letters = [char for char in text[:_DETECTED] if char.isalpha()]
    foreign = sum(char > "\u024f" for char in letters)
    return text if foreign >= max(_LEAST_LETTERS, _LEAST_FOREIGN * len(letters)) else None
