"""Parser of one agenda line: its time, its length, its marks, and what is left as the title."""

import re

from facilitator.core.minutes import DURATION, REPEATED, read_clocks, read_duration
from facilitator.core.text import fold
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.fields import field_of, pieces, set_field, take_when
from facilitator.readers.agenda.leads import looks_like_names
from facilitator.readers.agenda.marks import (
    LOCKS,
    METHODS,
    cuts_first,
    mark,
    method_of_title,
    per_turn,
    read_method,
    shrink_to,
)
from facilitator.readers.agenda.zones import tidy

_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_SEPARATOR = re.compile(r"^\s*(?:[-–—:|.]\s*)+")
_CELLS = re.compile(r"\s*\|\s*|\t+| {3,}")
_LENGTH_FIRST = re.compile(
    rf"(?P<length>{REPEATED}|{DURATION})(?P<separator>\s*[-–—:|]\s*|\s+)(?=\S)", re.IGNORECASE
)
_LENGTH_LAST = re.compile(
    rf"(?<=\S)(?P<separator>\s*[-–—,:]\s*|\s+)(?P<length>{REPEATED}|{DURATION})\s*$", re.IGNORECASE
)
_MARK_LAST = re.compile(r"\s*(?:\s[-–—]\s|[,;])\s*(?P<mark>[^,;–—]+)$")
_LEAD_AFTER = re.compile(r"\s*(?:[-–—,]|\bby\b)\s*(?P<who>.+)$", re.IGNORECASE)
_KEY_VALUE = re.compile(r"\s*[-–—,;.]?\s*(?P<key>[A-Za-z][\w /-]{0,24}?)\s*:\s*(?P<value>\S.*)$")
_QUESTION = re.compile(r"#?(q\d+)", re.IGNORECASE)
_QUESTION_TAG = re.compile(r"(?<!\S)#(q\d+)\b", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:grand\s|sub)?-?(?:total|sum|overall)\b(?:\s(?:length|time|duration|minutes))?[\s:=|–—-]*",
    re.IGNORECASE,
)
_ENDS_LIKE_AN_ITEM = re.compile(r"[)\]]\s*(?:[-–—]\s*[^.!?]{1,40})?$")
_LONGEST_PLAIN = 160  # characters; a longer line without a clock is prose


def read_line(text: str, line: int, *, plain: bool = False) -> ItemDraft | None:
    """Read a line as an item; None where it gives neither a time nor a duration.

    A `plain` line is neither a bullet nor a heading: without a clock it must end in a bracket,
    or begin with a length and a separator, to be told from prose.
    """
    draft = ItemDraft(line)
    if len(text) > LONGEST_LINE:
        return None
    if LOCKS.search(text):
        draft.fixed, text = True, LOCKS.sub("", text).strip()
    if is_total(text):
        return None
    rest = take_when(draft, text)
    if rest is not None:
        rest = _SEPARATOR.sub("", rest)
    elif plain and not _may_be_item(text):
        return None
    _read_cells(draft, text if rest is None else rest, trailing=not plain or rest is not None)
    return draft if draft.is_timed else None


def _may_be_item(text: str) -> bool:
    first = _LENGTH_FIRST.match(text)
    if first is not None and first["separator"].strip():
        return True
    return len(text) <= _LONGEST_PLAIN and _ENDS_LIKE_AN_ITEM.search(text) is not None


def _read_cells(draft: ItemDraft, text: str, *, trailing: bool) -> None:
    """Take columns drawn with bars, tabs or wide spaces; one column is the usual case."""
    cells = [cell for cell in _CELLS.split(text.strip(" |")) if cell]
    words = [cell for cell in cells if len(cells) == 1 or not mark(draft, cell)]
    read_title(draft, words[0] if words else "", trailing=trailing)
    for cell in words[1:]:
        if not draft.leads and looks_like_names(cell):
            draft.leads.append(cell)
        else:
            draft.note(cell)


def read_title(draft: ItemDraft, text: str, *, trailing: bool = True) -> None:
    """Make `text` the title, less the length, marks, question and lead that stand in it."""
    if len(text) > LONGEST_LINE:
        draft.title = text
        return
    if LOCKS.search(text):
        draft.fixed, text = True, LOCKS.sub("", text)
    for tag in _QUESTION_TAG.finditer(text):
        draft.question = draft.question or tag[1].upper()
    text = _without_brackets(draft, " ".join(text.split()))
    text = _without_first_length(draft, text)
    while (last := _MARK_LAST.search(text)) and _is_mark(draft, last["mark"]):
        text = text[: last.start()]
    length = _LENGTH_LAST.search(text) if trailing and draft.minutes is None else None
    if length is not None and mark(draft, length["length"]):
        text = text[: length.start()]
    draft.title = tidy(text)
    draft.cut_first = draft.cut_first or cuts_first(text)
    draft.shrink_to = shrink_to(text) if draft.shrink_to is None else draft.shrink_to
    draft.per_turn_s = per_turn(text) if draft.per_turn_s is None else draft.per_turn_s
    draft.method = draft.method or method_of_title(draft.title)


def _is_mark(draft: ItemDraft, text: str) -> bool:
    """Take a mark after a last comma or dash, but leave "1 min each" to the title it belongs to."""
    return per_turn(text) is None and read_clocks(text) is None and mark(draft, text)


def _without_first_length(draft: ItemDraft, text: str) -> str:
    first = _LENGTH_FIRST.match(text) if draft.minutes is None else None
    if first is None or per_turn(text[: first.end() + 12]) is not None:
        return text
    return text[first.end() :] if mark(draft, first["length"]) else text


def _without_brackets(draft: ItemDraft, text: str) -> str:
    kept, position = "", 0
    for bracket in _BRACKET.finditer(text):
        had_length = draft.minutes is not None
        left = [piece for piece in pieces(bracket[1]) if not _take_piece(draft, piece)]
        if len(left) == len(pieces(bracket[1])):
            continue
        has_length = draft.minutes is not None and not had_length
        left = [piece for piece in left if not (has_length and _take_words(draft, piece))]
        kept += text[position : bracket.start()]
        position = bracket.end()
        if left:
            kept += f"({', '.join(left)})"
        elif text[position : position + 1] in set(",;:."):
            kept = kept.rstrip()
        else:
            kept += " "
        if has_length and kept.strip() and _take_tail(draft, text[position:]):
            return kept
    return kept + text[position:]


def _take_piece(draft: ItemDraft, piece: str) -> bool:
    if question := _QUESTION.fullmatch(piece):
        draft.question = question[1].upper()
        return True
    return mark(draft, piece)


def _take_words(draft: ItemDraft, piece: str) -> bool:
    """Take the lead or the method that shares a bracket with the length: "(Ana, 5 mins)"."""
    key_value = _KEY_VALUE.match(piece)
    if key_value and field_of(key_value["key"]) not in {None, "title"}:
        _set_key(draft, key_value)
    elif (method := read_method(piece)[0]) in METHODS:
        draft.method = method
        draft.per_turn_s = per_turn(piece, is_method=True) or draft.per_turn_s
    elif looks_like_names(piece):
        draft.leads.append(piece)
    else:
        return False
    return True


def _take_tail(draft: ItemDraft, tail: str) -> bool:
    """Take what follows the length when it says who leads: "[5m] - chair", "(5 min) Lead: Ana"."""
    if _BRACKET.search(tail):
        return False
    key_value = _KEY_VALUE.match(tail)
    if key_value and field_of(key_value["key"]) not in {None, "title"}:
        _set_key(draft, key_value)
        return True
    after = _LEAD_AFTER.match(tail)
    if after is None or not looks_like_names(after["who"]):
        return False
    draft.leads.append(after["who"].strip())
    return True


def _set_key(draft: ItemDraft, match: re.Match[str]) -> None:
    set_field(draft, field_of(match["key"]), header=match["key"], text=match["value"])


def read_key(text: str) -> tuple[str, str] | None:
    """Split "Leader: Ana" where the key is one that agendas use; None for any other line."""
    match = _KEY_VALUE.match(text)
    if match is None or field_of(match["key"]) is None:
        return None
    return match["key"], match["value"]


def is_total(text: str) -> bool:
    """Tell whether a cell says "TOTAL", with or without the sum beside it."""
    return read_total(text) is not None


def read_total(text: str) -> float | None:
    """Return the minutes of "TOTAL 01:00" or "Total: 90 min"; None for any other line."""
    match = _TOTAL.match(text)
    if match is None:
        return None
    rest = text[match.end() :].strip(" |;\t")
    minutes = read_duration(rest, hours_first=True)
    return None if minutes is None and fold(rest) else minutes or 0.0
