"""Names of agenda columns and keys, and how what stands under each goes into a draft."""

import re
from collections.abc import Callable

from facilitator.core.minutes import CLOCK, CLOCK_RANGE, DURATION, has_suffix, read_clocks
from facilitator.core.model import Promise
from facilitator.core.text import fold
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.marks import (
    LOCKS,
    cuts_first,
    mark,
    per_turn,
    read_method,
    shrink_to,
)
from facilitator.readers.agenda.words.tables import meanings
from facilitator.readers.agenda.zones import ABBREVIATION, read_date, tidy, zone_of

_FIELDS = meanings("headers")
_LONGEST_HEADER = 60  # characters
_ISO_ZONE = re.compile(r"(?<=\d)(?:Z|[+-]\d\d:?\d\d)$")
_YES = frozenset({"yes", "y", "x", "1", "true", "✓", "✔", "fixed", "cut first", "sharp"})
_NO = frozenset({"no", "n", "0", "false"})
_PROMISES = {
    word: promise
    for promise, words in {
        Promise.NAMED: ("named", "by name"),
        Promise.ORGANISATION: ("organisation", "by organisation"),
        Promise.SECTOR: ("sector", "by sector"),
        Promise.UNATTRIBUTED: ("unattributed", "not attributed", "no attribution"),
        Promise.CHATHAM: ("chatham", "chatham house", "chatham house rule", "chatham house rules"),
    }.items()
    for word in words
}
_LENGTH = re.compile(DURATION, re.IGNORECASE)
_EMPTY = frozenset({"", "-", "--", "---", "–", "––", "—", "——", "n/a"})

_COUNT = re.compile(r"[#(]?(?:[a-z]?\d{1,3}(?:\.\d{1,2})*[a-z]?|[ivx]+|[a-z])[.)]*", re.IGNORECASE)
_OFFSET = r"(?:T\s?\+\s?|(?<!\w)\+\s?)(?P<offset>\d{1,3}(?::[0-5]\d)?)(?!\d)(?:\s?(?:min|m|'|′))?"
_AGREES = re.compile(r"\+\s?1(?:\s?[^\W\d].*|[\s.!,]*)", re.IGNORECASE)  # "+1", "+1 from me"
_MINUTE_RANGE = (
    r"(?P<low>\d{1,3})(?:\s?(?:min|m|'|′))?\s?[-–—]\s?(?P<high>\d{1,3})\s?(?:minutes?|mins?|m|'|′)"
)
_ZONE = rf"(?:{ABBREVIATION}|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)? time\b))"
_WHEN = re.compile(
    rf"[\[(]?(?:[~≈\s]|ca\.?\s|approx\.?\s|about\s|from\s|at\s)*(?:(?P<clock>{CLOCK_RANGE}|{CLOCK})|{_OFFSET}|{_MINUTE_RANGE}(?![a-z]))"
    rf"(?:\s?\(?(?P<zone>{_ZONE})\)?)?"
    rf"(?P<also>(?:\s*[/|(,]\s*(?:{CLOCK_RANGE}|{CLOCK})\s?{_ZONE}\)?)*)"
    r"(?P<fixed>\s*,?\s*\(?(?:sharp|fixed|locked)\b\)?)?\s*[\])]?\s*",
    re.IGNORECASE,
)


def field_of(header: str) -> str | None:
    """Return the field that a column or a key stands for: "Length (min)" is the duration."""
    if len(header) > _LONGEST_HEADER:
        return None
    folded = fold(re.sub(r"[(\[].*?[)\]]|[*_:?]", " ", header))
    return _FIELDS.get(folded) or _FIELDS.get(fold(header))


def is_blank(text: str) -> bool:
    return text.strip() in _EMPTY


def is_count(text: str) -> bool:
    """Tell a running number from words: "3", "#3", "2a.", "1.2", "iv"."""
    return _COUNT.fullmatch(text.strip()) is not None


def take_when(draft: ItemDraft, text: str) -> str | None:
    """Take a time at the start of `text` into the draft and return the rest; None without one."""
    match = _WHEN.match(text)
    if match is None:
        return None
    if match["clock"]:
        clocks = read_clocks(match["clock"])
        if clocks is None:
            return None
        draft.start, draft.end = clocks
        draft.relative = False if has_suffix(match["clock"]) else None
        draft.is_padded = match["clock"].startswith("0")
    elif _AGREES.fullmatch(text):
        return None
    else:
        draft.relative = True
        draft.start = _offset_minutes(match["offset"] or match["low"])
        draft.end = int(match["high"]) if match["high"] else None
    draft.zone = zone_of(match["zone"]) if match["zone"] else draft.zone
    draft.fixed = draft.fixed or match["fixed"] is not None
    draft.note(tidy(match["also"].strip(" /|(,")))
    return text[match.end() :]


def _offset_minutes(text: str) -> int:
    hours, _, minutes = text.rpartition(":")
    return int(hours or 0) * 60 + int(minutes)


def pieces(text: str) -> list[str]:
    """Split what stands in one bracket or cell into its statements."""
    return [each.strip() for each in re.split(r"[,;\n()\[\]]", text) if each.strip()]


def set_field(draft: ItemDraft, name: str | None, *, header: str, text: str) -> None:
    """Put one cell, or one "key: value", where it belongs; what has no field becomes a note."""
    text = text.strip()
    counts = name == "number" and is_count(text)
    if is_blank(text) or counts or (name == "end date" and _is_date(draft, text)):
        return
    setter = _SETTERS.get(name or "") if len(text) <= LONGEST_LINE else None
    if setter is None:
        draft.note(text if name == "notes" else f"{header.strip(' *_:')}: {text}")
    else:
        setter(draft, text)
    if len(text) <= LONGEST_LINE and name not in {"title", "lead"}:
        draft.cut_first = draft.cut_first or cuts_first(text)
        draft.shrink_to = shrink_to(text) if draft.shrink_to is None else draft.shrink_to


def _is_date(draft: ItemDraft, text: str) -> bool:
    date = read_date(text)
    return date is not None and date[0] == draft.date


def _set_time(draft: ItemDraft, text: str) -> None:
    if LOCKS.search(text):
        draft.fixed, text = True, LOCKS.sub("", text)
    if date := read_date(text):
        draft.date = date[0]
        text = text[date[1].end() :].strip().lstrip("T ")
    clocks = read_clocks(text)
    if clocks is not None:
        draft.start, draft.end = clocks
        draft.relative = False if has_suffix(text) else None
        draft.is_padded = text.strip().startswith("0")
        return
    rest = take_when(draft, text)
    for piece in pieces(text if rest is None else rest):
        if not mark(draft, piece):
            draft.note(f"Time: {piece}")


def _set_end(draft: ItemDraft, text: str) -> None:
    date = read_date(text)
    clock = text[date[1].end() :].strip().lstrip("T ") if date else text
    clocks = read_clocks(_ISO_ZONE.sub("", clock))
    if clocks is None:
        draft.note(f"End: {text}")
    else:
        draft.end = clocks[0]


def _set_duration(draft: ItemDraft, text: str) -> None:
    left = [] if mark(draft, text, bare=True) else pieces(text)
    left = [piece for piece in left if not mark(draft, piece, bare=True)]
    if left and draft.minutes is None and (lengths := _LENGTH.findall(text)):
        mark(draft, lengths[-1])  # "5 x 10 minute talks 50 minutes" ends with the sum
    for piece in left:
        draft.note(f"Duration: {piece}")


def _set_date(draft: ItemDraft, text: str) -> None:
    date = read_date(text)
    if date is None and names_day(text):
        draft.day_name = " ".join(text.split())
    elif date is None:
        draft.note(f"Date: {text}")
    else:
        draft.date = date[0]


def _set_method(draft: ItemDraft, text: str) -> None:
    draft.method, rest = read_method(text)
    draft.per_turn_s = per_turn(text, is_method=True) or draft.per_turn_s
    if rest:
        draft.note(f"Method: {text}")


def _set_turn(draft: ItemDraft, text: str) -> None:
    seconds = per_turn(f"{text} min" if text.isdecimal() else text, is_method=True)
    if seconds is None:
        draft.note(f"Per turn: {text}")
    else:
        draft.per_turn_s = seconds


def _set_shrink(draft: ItemDraft, text: str) -> None:
    if not mark(draft, f"shrink to {text}"):
        draft.note(f"Shrink to: {text}")


def _set_amber(draft: ItemDraft, text: str) -> None:
    if not mark(draft, f"amber {text}"):
        draft.note(f"Amber: {text}")


def _set_red(draft: ItemDraft, text: str) -> None:
    if not mark(draft, f"red {text}"):
        draft.note(f"Red: {text}")


def _is_yes(draft: ItemDraft, text: str) -> bool:
    if fold(text) in _YES or LOCKS.search(text):
        return True
    if fold(text) not in _NO:
        draft.note(text)
    return False


def _set_question(draft: ItemDraft, text: str) -> None:
    draft.question = text


def _set_materials(draft: ItemDraft, text: str) -> None:
    each = (draft.materials, *(line.strip() for line in text.splitlines()))
    draft.materials = "\n".join(filter(None, each))


def _set_promise(draft: ItemDraft, text: str) -> None:
    draft.promise = _PROMISES.get(fold(text))
    if draft.promise is None:
        draft.note(f"Promise: {text}")


def _set_section(draft: ItemDraft, text: str) -> None:
    draft.section = text


def _set_lead(draft: ItemDraft, text: str) -> None:
    draft.leads.append(text)


def _set_title(draft: ItemDraft, text: str) -> None:
    draft.title = text


def _set_fixed(draft: ItemDraft, text: str) -> None:
    draft.fixed = _is_yes(draft, text) or draft.fixed


def _set_cut(draft: ItemDraft, text: str) -> None:
    draft.cut_first = _is_yes(draft, text) or draft.cut_first


_SETTERS: dict[str, Callable[[ItemDraft, str], None]] = {
    "time": _set_time,
    "end": _set_end,
    "duration": _set_duration,
    "date": _set_date,
    "method": _set_method,
    "turn": _set_turn,
    "shrink": _set_shrink,
    "amber": _set_amber,
    "red": _set_red,
    "question": _set_question,
    "section": _set_section,
    "materials": _set_materials,
    "promise": _set_promise,
    "lead": _set_lead,
    "title": _set_title,
    "fixed": _set_fixed,
    "cut": _set_cut,
}
