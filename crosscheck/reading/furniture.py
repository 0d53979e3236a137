"""The lines of a page that are not its story, known by their wording alone."""

import re

from crosscheck.lexicon.calendar import WEEKDAYS
from crosscheck.model import BlockKind
from crosscheck.reading import dates, phrases
from crosscheck.reading.paragraph import Paragraph
from crosscheck.reading.parts import PUBLISHED_LABEL

_BOILERPLATE_WORDS = 40
_BYLINE_WORDS = 16
_CREDIT_WORDS = 40
_CAPTION_WORDS = 70
_FILE_PHOTO_WORDS = 150  # an agency's archive caption tells its story again
_CREDIT_REACH = 100  # characters at a caption's end in which its credit starts
_WHOLE_LINE_WORDS = 8  # words of the longest phrase that is a whole line
_DATE_LINE_WORDS = 16  # a line under a headline with a date and no more words than this is the page's
_RUNNING_WORDS = 3  # plain words around a date that no sign sets off: then it is told, not stamped
_SET_OFF_REACH = 30  # characters before a date
_PUBLISHED_WORDS = 12
_RELATED_WORDS = 30
_LABEL_REACH = 45  # characters within which the colon of "More from the Harbour Echo:" must stand
_TAIL = 0.6  # labels such as "More:" and bars between headlines are trusted in the last 40% of a page only

_SET_OFF = re.compile(
    r"(?:^|[|•·–—,:.;()\[\]/-]|" + "|".join(phrases.PUBLISHED_WORDS) + r")\s{0,3}"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?$",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[^\W_]+")
_NOT_WORDS = re.compile(r"[\W\d_]+")
_PAGE_NUMBER = re.compile(r"\bpages? \d{1,3}\b|\bp\. ?\d{1,3}\b", re.IGNORECASE)
_PHONE_LINE = re.compile(  # "Press: 020 7946 0112", "Helplines: Bhopal 0755-555017"; 7 digits and more
    r"(?P<label>[^.!?:\n]{2,60}):\s{0,3}(?:[A-Z]\w+ )?(?P<number>\+?\(?\d(?:[() -]{0,2}\d){6,14})\b"
)
_DIALLED = re.compile(r"\+|\(?0\d|\d{3}[ -]\d{3}[ -]\d{4}$")  # how a dialled number starts, or is an American one
_MAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.\w")
_PHONE = re.compile(r"\b(?:tel|phone|telephone|call|fax|mobile)\b\.?:?[^\n]{0,20}?\d[\d() -]{5,18}\d\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\d\. [A-Z][a-z]+ [a-z]")  # "0800 555 019. So far few have called."
_CREDIT_LINE = re.compile(  # "(Reporting by Ada Lund; Editing by B. Moss)"
    r"[(\[]?(?:(?:additional |with )?(?:reporting|writing|editing)) (?:by|from|in) ", re.IGNORECASE
)
_AGENCY_ALONE = re.compile(r"[(\[](?:Source: )?[^()\[\]\d]{2,40}[)\]]$")  # "(Iberia Press)"
_EDITORS_NOTE = re.compile(r"([*_])(?![*_\s])[^\n]*\1\.?$")  # a last line all in italics
_LABELS_ANYWHERE = ("related:", "more:", "watch:", "read:")
_READ_MORE = (" Read more", " READ MORE", " Read More")
_KEPT_NOTES = ("correction", "clarification", "update", "editor", "note")

_CAPTION_CREDIT = re.compile(
    r"""
    (?: [(\[] \s? (?: photos? | picture | image | credit | file[ ]photo | graphic ) \b [^()\[\]]{0,80} [)\]]
      | \b (?: photos? | image | picture | photograph | graphic ) (?: [ ]courtesy\b | [ ]by[ ] | :[ ] ) [^\n]{2,80}
      | \b hide[ ]caption (?: [ ]\d+[ ]of[ ]\d+ )?
    ) \W{0,3} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AGENCY_CREDIT = re.compile(  # "Omer Lindt/Reuters", "REUTERS/Omer Lindt"; a full stop after it would end a sentence
    r"(?:(?<!\(c\))\b(?:" + "|".join(phrases.PHOTO_AGENCIES) + r")/\s?"
    r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){0,3}[)\]]?$)|"
    r"(?:/\s?|\bvia |\bCredit )(?:[\w ]{1,40}/)?(?:" + "|".join(phrases.PHOTO_AGENCIES) + r")[)\]]?$", re.IGNORECASE
)
_CAPTION_LABEL = re.compile(
    r"(?:" + "|".join(phrases.CAPTION_LABELS) + r")(?::\s|\s[-–—|/]\s)", re.IGNORECASE
)
_LEADING_AGENCY = re.compile(  # in capitals, as in lines that lost the break after a picture's credit
    r"(?:" + "|".join(agency.upper() for agency in phrases.PHOTO_AGENCIES) + r"|Getty|Reuters)(?: Images)? [A-Z]"
)
_NAME_AND_HOUSE = re.compile(r"(?:[A-Z][\w.'’-]{0,20} ){1,3}?[A-Z][\w'’-]{1,20} ?/ ?[A-Z][\w ]{1,30}$")
_FILE_PHOTO = re.compile(r"file (?:photo )?[-–—]")
_PICTURE_SIGNS = ("📷", "📸")
_IN_BRIEF = re.compile(r"(?:" + "|".join(map(re.escape, phrases.RELATED_LABELS)) + r")\b[^:.\n]{0,45}:")
_GOES_ON_TELLING = re.compile(  # "More people voted than before: 61 in a hundred.", "Also on Tuesday: the lake rose."
    rf"(?:more|next) (?!(?:{'|'.join(sorted(phrases.OTHER_THINGS))})\b)\w|also on (?:{'|'.join(WEEKDAYS)})\b"
)
_SHARE = re.compile(r"\d ?%")  # no part of a date


def furniture(line: Paragraph) -> BlockKind | None:
    """What a paragraph is by its wording, wherever in a page it stands; None where it may be story."""
    if _is_boilerplate(line):
        return BlockKind.BOILERPLATE
    if _is_related(line):
        return BlockKind.RELATED
    if _is_caption(line):
        return BlockKind.CAPTION
    if _is_published(line):
        return BlockKind.PUBLISHED
    return BlockKind.BYLINE if is_reporting_credit(line) or _AGENCY_ALONE.match(line.text) else None


def is_reporting_credit(line: Paragraph) -> bool:
    """Whether it is an agency's credit, which ends a story: "(Reporting by Ada Lund; Editing by B. Moss)"."""
    return line.words <= _CREDIT_WORDS and _CREDIT_LINE.match(line.text) is not None


def is_row_of_headlines(line: Paragraph) -> bool:
    """Whether bars part it and nothing says what of: "Bus fares frozen | Rovers win". Facts of the story may, too."""
    row_of_table = line.text.startswith("|")
    return line.is_separated and not (row_of_table or line.ends_sentence or _NOT_A_NOTE.begin(line.opening))


def opens_list(line: Paragraph) -> bool:
    """Whether it announces other stories ("Read also:") without naming one, so that they follow."""
    return line.text.rstrip("*_ ").endswith(":") or _bare(line.opening) in _ALONE


def opens_section(line: Paragraph) -> bool:
    """Whether it heads the last part of a page, which tells of other stories ("In other news")."""
    return line.share >= _TAIL and line.words <= _WHOLE_LINE_WORDS and _bare(line.opening) in phrases.SECTION_LABELS


def is_byline(line: Paragraph) -> bool:
    """"By Nuala Geary", "From our correspondent, Satpani"; a sentence of the story may start "By 2035"."""
    if line.words > _BYLINE_WORDS or not _BYLINE.begin(line.opening):
        return False
    if not line.opening.startswith("by "):
        return True
    name = line.text[line.text.lower().find("by ") + 3:].lstrip("*_ ")
    return name[:1].isupper() and not (line.ends_sentence and line.words > _BYLINE_WORDS // 2)


def is_date_line(line: Paragraph) -> bool:
    """Whether it is a short line with a date and a year: "The Strait Observer, 15 August 2024"."""
    if line.words > _DATE_LINE_WORDS or _SHARE.search(line.text):
        return False
    found = next(dates.find(line.text, 0, len(line.text)), None)
    if found is None:
        return False
    if _runs_on(line, found.start):
        return False
    nothing_else = not dates.without_dates(line.text).strip()  # "Friday 7/19/24, 6 a.m." ends like a sentence
    if line.is_list_item and not nothing_else and PUBLISHED_LABEL.match(line.opening) is None:
        return False  # "- Opening: 11 March 2024" is a fact of the story
    plain = nothing_else or not line.is_prose or is_byline(line) or PUBLISHED_LABEL.match(line.text) is not None
    return plain and (found.earliest == found.latest or line.words <= _DATE_LINE_WORDS // 2)


def _runs_on(line: Paragraph, date_start: int) -> bool:
    """Whether a line tells of the date, which nothing sets off: "Norvik opened its mill on 11 March 2024"."""
    if _SET_OFF.search(line.text[max(0, date_start - _SET_OFF_REACH):date_start]) or is_byline(line):
        return False
    words = dates.without_dates(line.text).split()
    return sum(word.islower() and word not in phrases.SMALL_WORDS for word in words) >= _RUNNING_WORDS


def _is_boilerplate(line: Paragraph) -> bool:
    if line.words <= _WHOLE_LINE_WORDS:
        bare = _bare(line.opening)
        if bare in phrases.BOILERPLATE_LINES or not (bare or any(char.isalnum() for char in line.text)):
            return True
    if line.words > _BOILERPLATE_WORDS:
        return any(phrase in line.opening for phrase in phrases.BOILERPLATE_ANYWHERE) and not line.is_prose
    return (
        _BOILERPLATE.begin(line.opening)
        or any(phrase in line.opening for phrase in phrases.BOILERPLATE_ANYWHERE)
        or (_is_phone_line(line) and not _GOES_ON.search(line.text))
        or _is_contact(line)
        or _is_editors_note(line)
    )


def _is_phone_line(line: Paragraph) -> bool:
    """"Press office: 020 7946 0112"; other labelled digits are facts: "Voted: 1 204 600", "Ada Lund: 1929-2010"."""
    phone = _PHONE_LINE.match(line.text)
    if phone is None:
        return False
    return _DIALLED.match(phone["number"]) is not None or not phrases.PHONE_WORDS.isdisjoint(
        _FIRST_WORD.findall(phone["label"].lower())
    )


def _is_contact(line: Paragraph) -> bool:
    """"Write to Ada Lund at ada@echo.example", or a postal address with telephone and e-mail."""
    if _MAIL.search(line.text) is None:
        return False
    return line.opening.startswith(phrases.CONTACT_STARTS) or _PHONE.search(line.text) is not None


def _is_editors_note(line: Paragraph) -> bool:
    return (
        line.share > _TAIL
        and _EDITORS_NOTE.match(line.text) is not None
        and not line.opening.startswith(_KEPT_NOTES)
        and not _NOT_A_NOTE.begin(line.opening)
    )


def _is_related(line: Paragraph) -> bool:
    if line.words > _RELATED_WORDS and not line.is_separated:
        return False
    if line.words <= _WHOLE_LINE_WORDS and _bare(line.opening) in _ALONE:
        return True
    if not line.ends_sentence and (line.opening.startswith(_LABELS_ANYWHERE) or line.closing.endswith(_READ_MORE)):
        return True
    labelled = ":" in line.opening[:_LABEL_REACH]
    if _RELATED.begin(line.opening) and (labelled or not line.ends_sentence):
        return True
    if line.share < _TAIL:
        return False
    return (
        _tells_in_brief(line)
        or is_row_of_headlines(line)
        or (_PAGE_NUMBER.search(line.text) is not None and not line.ends_sentence)
    )


def _tells_in_brief(line: Paragraph) -> bool:
    told = line.ends_sentence and _GOES_ON_TELLING.match(line.opening) is not None
    return _IN_BRIEF.match(line.opening) is not None and not told


def _is_caption(line: Paragraph) -> bool:
    if line.words > (_FILE_PHOTO_WORDS if _FILE_PHOTO.match(line.opening) else _CAPTION_WORDS):
        return False
    return (
        line.text.startswith(_PICTURE_SIGNS)
        or _WHOLLY_CAPTION.begin(line.opening)
        or (_CAPTION.begin(line.opening) and _CAPTION_LABEL.match(line.opening) is not None)
        or _CAPTION_CREDIT.search(line.closing[-_CREDIT_REACH:]) is not None
        or (not line.ends_sentence and _is_credited(line))
    )


def _is_credited(line: Paragraph) -> bool:
    """"Omer Lindt/Reuters" at its end, "GETTY The mill at night" at its start, or nothing but "Omer Lindt/CNET"."""
    return (
        _AGENCY_CREDIT.search(line.closing[-_CREDIT_REACH:]) is not None
        or _LEADING_AGENCY.match(line.text) is not None
        or _NAME_AND_HOUSE.match(line.text) is not None
    )


def _is_published(line: Paragraph) -> bool:
    if line.words > _PUBLISHED_WORDS:
        return False
    label = PUBLISHED_LABEL.match(line.text)
    if label is None:
        return False
    if next(dates.find(line.text, label.end(), len(line.text)), None) is not None:
        return True
    has_figure = any(char.isdigit() for char in line.text)
    return has_figure and not line.ends_sentence and dates.starts_with_time(line.text, label.end())


def _bare(text: str) -> str:
    """Its words alone: "Comments (12)" is "comments"."""
    return _NOT_WORDS.sub(" ", text).strip().lower()


class _Starts:
    """Phrases that a line may start with, by their first word, since most lines start with none."""

    def __init__(self, *phrase_lists: tuple[str, ...]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for phrase in (phrase for phrases_ in phrase_lists for phrase in phrases_):
            self._by_word.setdefault(_first_word(phrase), []).append(phrase)

    def begin(self, opening: str) -> bool:
        """Whether a line's opening starts with one of the phrases, as whole words."""
        return any(
            opening.startswith(phrase) and not (phrase[-1].isalnum() and opening[len(phrase):len(phrase) + 1].isalnum())
            for phrase in self._by_word.get(_first_word(opening), ())
        )


def _first_word(opening: str) -> str:
    match = _FIRST_WORD.match(opening)
    return match.group() if match else opening[:1]


_BOILERPLATE = _Starts(phrases.BOILERPLATE_STARTS)
_RELATED = _Starts(phrases.RELATED_STARTS)
_NOT_A_NOTE = _Starts(phrases.RELATED_STARTS, phrases.RELATED_LABELS)
_BYLINE = _Starts(phrases.BYLINE_STARTS)
_CAPTION = _Starts(phrases.CAPTION_LABELS)
_WHOLLY_CAPTION = _Starts(phrases.CAPTION_STARTS)
_ALONE = frozenset(_bare(phrase) for phrase in phrases.RELATED_STARTS + phrases.RELATED_LABELS) | phrases.SECTION_LABELS
