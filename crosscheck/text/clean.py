"""Article text made safe for a terminal: what is printed can neither move the cursor nor reorder or hide words."""

import re
import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_BLANK_CATEGORIES = frozenset({"Zs", "Zl", "Zp"})
_BLANK_CONTROLS = frozenset("\t\n\v\f\r\x85")
_REMOVED_CATEGORIES = frozenset({"Cc", "Cf"})  # controls; bidi marks, isolates, zero-width and tag characters

# "\x1b[31m" (colour), "\x1b]8;;http://x\x07" (link), "\x1bP...\x1b\\" (device string), "\x1bc" (reset). A string
# without its end loses only its introducer, so that hostile text cannot hide what follows; the bounds keep it linear.
_ESCAPE_SEQUENCE = re.compile(
    r"""
      (?: \x1b\[ | \x9b ) [0-?]{0,64} [\ -/]{0,8} [@-~]  # CSI
    | (?: \x1b[\]PX^_] | [\x9d\x90\x98\x9e\x9f] ) [^\x07\x1b\x9c]{0,256} (?: \x07 | \x1b\\ | \x9c )  # strings
    | \x1b [\ -/]{0,8} [0-~]  # other escapes
    """,
    re.VERBOSE,
)


def printable(text: str) -> str:
    """The text as one line that a terminal can show.

    Escape sequences, control characters, bidi marks and isolates, and zero-width characters are removed; line breaks,
    tabs and unusual blanks become a blank; lone surrogates, private and unassigned characters become U+FFFD.
    """
    if text.isprintable():
        return text
    text = _ESCAPE_SEQUENCE.sub("", text).replace("\r\n", "\n")
    return "".join(char if char.isprintable() else _shown(char) for char in text)


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if char in _BLANK_CONTROLS or category in _BLANK_CATEGORIES:
        return " "
    return "" if category in _REMOVED_CATEGORIES else _REPLACEMENT
