"""The language of an article, from its script and its function words.

Built for one question, is this English, and it names the others by the way. A library would bring a model of 5 to
100 MB, and a second of loading, to answer it; function words make up a quarter to a half of any running text, so that
some dozens of words tell two languages apart.
"""

import re
from collections import Counter
from collections.abc import Sequence

from crosscheck.lexicon.languages import LANGUAGES, UNDETERMINED
from crosscheck.model import Block, BlockKind

ENGLISH = "en"
_SAMPLE = 3_000  # characters of story looked at
_LEAST_WORDS = 20  # a shorter text is taken for what its metadata says, or for English
_LEAST_SHARE = 0.08  # of a sample's words that must be another language's function words
_CLEARLY_MORE = 1.5  # times as many of them as of English ones
_LEAST_ENGLISH = 0.06  # of a sample's words, English function words; news has 0.35 to 0.45, lists of results 0.1
_WORDS_TO_DOUBT = 60  # words from which a text with fewer is of a language not among these
_LEAST_LOWER = 0.5  # of a running text's words; the others begin with a capital
_LEAST_SCRIPT = 0.3  # share of a sample's letters in another script

_WORD = re.compile(r"[^\W\d_]+")
_STORY = (BlockKind.BODY, BlockKind.LIST, BlockKind.HEADLINE, BlockKind.TEASER, BlockKind.CAPTION, BlockKind.HEADING)

_SCRIPTS = (  # first and last letter of a script's block; the language most of whose news is in it
    ("\u0370", "\u03ff", "el"), ("\u0400", "\u052f", "ru"), ("\u0530", "\u058f", "hy"), ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "ar"), ("\u0900", "\u097f", "hi"), ("\u0980", "\u09ff", "bn"), ("\u0b80", "\u0bff", "ta"),
    ("\u0e00", "\u0e7f", "th"), ("\u10a0", "\u10ff", "ka"), ("\u3040", "\u30ff", "ja"), ("\uac00", "\ud7af", "ko"),
    ("\u4e00", "\u9fff", "zh"),
)

_FUNCTION_WORDS = {
    "en": "the of and to in that is was for it with as his on be at by had not are but from or have an they which you "
    "were her she all their we been has when who will more no if out said its after about than into two could",
    "de": "der die das und ist von den nicht mit dem des ein eine auf für sich auch wird im zu als bei nach wurde sind "
    "hat aus werden einer um einen über war oder zum zur",
    "fr": "le la les des et est une du que pour dans qui pas sur au plus par avec sont ce il ont été cette aux ses "
    "mais ou elle leur son deux",
    "es": "el la los las de y que en un una por con para del se no su al es lo como más fue ha son este pero desde "
    "entre sobre también",
    "pt": "o os as de que e do da em um uma para com não no na por dos das mais foi ao se como mas são pela pelo à é "
    "também",
    "it": "il di che la e è per un una in del della dei non con sono le gli da al nel si più anche alla ha come dal "
    "delle",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er om ook als bij door naar uit worden werd heeft "
    "hij over maar",
    "sv": "och i att det som en på är av för med till den har de inte om ett var men från vid han kan under efter",
    "da": "og i at det er en til på af for med den de som har ikke et der var fra blev ved men efter kan om",
    "no": "og i at det er en til på av for med den de som har ikke et var fra ble ved men etter kan om også",
    "fi": "ja on ei että se oli hän mutta ovat kuin myös joka mukaan olla sen jo vuoden kun tai",
    "pl": "w i na z do się nie że jest to o jak po za od przez dla są ale jego został oraz który było",
    "cs": "a v se na je že s z do o k i ve pro za by ale jako po který jsou podle byl jeho",
    "hu": "a az és hogy nem is egy volt meg ez de csak van már mint még szerint el ki után",
    "ro": "de și în a la cu pe din care nu un o este pentru că mai au fost sunt prin sau după",
    "tr": "ve bir bu için ile da de olarak daha çok gibi olan sonra kadar en ne var dedi oldu",
    "vi": "và của là các có được cho trong với không một những đã này người tại về khi năm từ ở",
    "id": "yang dan di untuk dengan dari ini pada tidak itu akan dalam juga ke oleh telah adalah ada mereka",
}
_LANGUAGES: dict[str, list[str]] = {}
for _language, _words in _FUNCTION_WORDS.items():
    for _word in _words.split():
        _LANGUAGES.setdefault(_word, []).append(_language)


def language_of(text: str, blocks: Sequence[Block], declared: str | None = None) -> str:
    """The ISO 639-1 code of a text's language: English unless the text plainly is not; "und" where it is none known.

    `declared` is what metadata says; it decides for texts too short to tell, and for languages unknown here.
    """
    sample = _sample(text, blocks)
    script = _script(sample)
    if script is not None:
        return script
    words = _WORD.findall(sample.lower())
    stated = (declared or ENGLISH).strip().lower().replace("_", "-").split("-")[0]
    if len(words) < _LEAST_WORDS:
        return stated if stated.isalpha() and len(stated) in (2, 3) else ENGLISH
    counts = Counter(language for word in words for language in _LANGUAGES.get(word, ()))
    best, count = max(counts.items(), key=lambda entry: (entry[1], entry[0] == stated), default=(ENGLISH, 0))
    if count >= _LEAST_SHARE * len(words) and count >= _CLEARLY_MORE * counts[ENGLISH]:
        return best
    if counts[ENGLISH] >= _LEAST_ENGLISH * len(words) or not _is_prose(_WORD.findall(sample)):
        return ENGLISH
    return stated if stated in LANGUAGES and stated != ENGLISH else UNDETERMINED


def _is_prose(words: Sequence[str]) -> bool:
    """Whether they may be running text of some language, not a list of results or names."""
    return len(words) >= _WORDS_TO_DOUBT and sum(word.islower() for word in words) >= _LEAST_LOWER * len(words)


def _sample(text: str, blocks: Sequence[Block]) -> str:
    pieces: list[str] = []
    left = _SAMPLE
    for block in blocks:
        if block.kind in _STORY and left > 0:
            pieces.append(text[block.start:min(block.end, block.start + left)])
            left -= len(pieces[-1])
    return "\n".join(pieces)


def _script(sample: str) -> str | None:
    """The language of a sample that is not in Latin letters."""
    beyond = [char for char in sample if char >= "\u0370" and char.isalpha()]
    letters = sum(char.isalpha() for char in sample) if beyond else 0
    counts: Counter[str] = Counter()
    for char in beyond:
        counts.update(language for first, last, language in _SCRIPTS if first <= char <= last)
    if not counts or counts.total() < _LEAST_SCRIPT * letters:
        return None
    if counts["ja"] and counts["zh"]:  # Japanese is written with Chinese signs and its own
        return "ja"
    return counts.most_common(1)[0][0]
