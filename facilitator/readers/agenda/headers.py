"""Headers of tables as people word them: which field each may mean, and in which unit."""

import re
from dataclasses import dataclass
from functools import lru_cache

from facilitator.core.text import fold
from facilitator.readers.agenda.fields import field_of
from facilitator.readers.agenda.header_words import (
    DESCRIBES,
    FILLERS,
    OF_LENGTH,
)
from facilitator.readers.agenda.words.tables import meanings

_LONGEST = 60  # characters
# Names of programs' own things, and the end of a sentence with the next one begun, head no column.
_NO_HEADER = re.compile(
    r"[{}`$]|::|\w+(?:_\w+){3}|\w{2,} \w+ \w{5,}[.!]$|\A[^\w(\[]*[)\]]|[(\[][^)\]]*\Z"
)
_IN_BRACKETS = re.compile(r"[(\[](.*?)[)\]]")
_GENDERED = re.compile(
    r"(?:[/·*:.\-]|\()(?:in|innen|e|es|a|as|n)\)?(?:[·.]s)?(?!\w)", re.IGNORECASE
)
_PARTS = re.compile(r"\s*(?:[/&+,;|]|\s[-–—]\s|\b(?:and|or|und|oder|et|ou|y|e|og|och|en)\b)\s*")
# Headers of tables; as a key in a line most of these would say something else.
_HEADERS = meanings("table headers")
_SAYS_AGENDA = re.compile(
    r"\bagenda\b|\bagendap|tagesordnung|\bTOP\b|ordre du jour|orden del d|ordem do dia|dagsorden"
    r"|ordine del giorno|dagorde",
    re.IGNORECASE,
)
# What was noted on the day says nothing of the plan.
_ON_THE_DAY = re.compile(
    r"\b(?:actual|actually|real|faktisk|faktiske|tatsächlich\w*|réel\w*|cumulative|cumulated|elapsed"
    r"|running|remaining|countdown|kumuliert)\b",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"(?:in\s)?m(?:in(?:s|uten?|utes|utos|uter|utter|uti)?)?\.?", re.IGNORECASE)
_HOURS = re.compile(
    r"(?:in\s)?(?:h(?:rs?|ours?)?|std|stunden|heures|horas|ore|timer|timmar|uur|uren)\.?",
    re.IGNORECASE,
)
_SECONDS = re.compile(r"(?:in\s)?s(?:ec(?:s|onds?)?)?\.?", re.IGNORECASE)
# Of several fields that the words of a header name, the first here is the one that is meant.
_ORDER = (
    *(
        "describes",
        "number",
        "notes",
        "lead",
        "end",
        "duration",
        "time",
        "date",
        "purpose",
        "materials",
    ),
    "title",
)


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says: its words, the field, how many minutes a bare number below it is."""

    text: str
    field: str | None = None
    minutes: float = 1.0
    is_length: bool = False  # says that its numbers are minutes or hours
    describes: bool = False  # "Description": what is said of an item that is named elsewhere
    on_the_day: bool = False  # "Actual start": what was noted when it took place


@lru_cache(maxsize=512)
def read_header(text: str) -> Header:
    """Return what a header says; its field is None where no word of it is known."""
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST or _NO_HEADER.search(text):
        return Header(text)
    factor, is_length = _unit(text)
    bare = _IN_BRACKETS.sub(" ", _GENDERED.sub("", text))
    if _ON_THE_DAY.search(text):
        return Header(text, on_the_day=True)
    name = _known(text) or _known(bare) or _of_words(bare)
    if name == "time" and is_length:
        name = "duration"
    describes = any(word in DESCRIBES for word in fold(bare).split())
    return Header(text, name, factor, is_length or name == "duration", describes)


def says_agenda(text: str) -> bool:
    """Tell "Agenda item", "TOP" and the like, which no other table has for a header."""
    return _SAYS_AGENDA.search(text) is not None


def _known(text: str) -> str | None:
    return field_of(text) or _HEADERS.get(fold(text))


def _unit(text: str) -> tuple[float, bool]:
    """Return the minutes of the unit that stands in brackets or is the header: "Duration (h)"."""
    units = [
        *_IN_BRACKETS.findall(text),
        text.rsplit(maxsplit=1)[-1] if len(text.split()) > 1 else "",
        text,
    ]
    for unit in map(str.strip, units):
        if _MINUTES.fullmatch(unit) and (len(unit) > 1 or unit != text):
            return 1.0, True
        if (_HOURS.fullmatch(unit) and unit.casefold() != "h") or unit == "h" != text:
            return 60.0, True
        if _SECONDS.fullmatch(unit) and len(unit) > 1:
            return 1 / 60, True
    return 1.0, False


def _of_words(text: str) -> str | None:
    """Find the field in a header of several words: "Event name", "Topic / activity"."""
    parts = [each for each in _PARTS.split(fold(text)) if each]
    if len(parts) > 1:
        named = [name for name in map(_of_words, parts) if name]
        return next((each for each in ("title", "lead") if each in named), _first(named))
    words = re.findall(r"[^\W_]+", fold(text))
    if not words or len(words) > 5:
        return None
    kept = [word for word in words if word not in FILLERS]
    if whole := _known(" ".join(kept)):
        is_length = whole == "time" and not OF_LENGTH.isdisjoint(words)
        return "duration" if is_length else whole
    return _first([name for word in kept if (name := _of_word(word))])


def _of_word(word: str) -> str | None:
    if word in DESCRIBES:
        return "describes"
    name = _known(word) or (_known(word[:-1]) if word.endswith("s") else None)
    return name if name in _ORDER else None


def _first(named: list[str]) -> str | None:
    name = next((each for each in _ORDER if each in named), None)
    return "notes" if name == "describes" else name
