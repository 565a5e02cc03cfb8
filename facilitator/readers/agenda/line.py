"""Parser of one agenda line: its time, its length, its marks, and what is left as the title."""

import re

from facilitator.core.minutes import (
    CLOCK,
    CLOCK_RANGE,
    DURATION,
    LIMIT,
    REPEATED,
    read_clocks,
    read_duration,
)
from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import is_pause
from facilitator.readers.agenda.bare_labels import is_bare_label, may_name
from facilitator.readers.agenda.brackets import KEY_VALUE, without_brackets
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.fields import field_of, take_when
from facilitator.readers.agenda.labelled_speakers import names_in_brackets, without_link_words
from facilitator.readers.agenda.leads import is_person, is_role, looks_like_names
from facilitator.readers.agenda.marks import (
    LOCKS,
    cuts_first,
    mark,
    method_of_title,
    per_turn,
    shrink_to,
)
from facilitator.readers.agenda.people import names_somebody
from facilitator.readers.agenda.speaker_lines import people_before, read_lead
from facilitator.readers.agenda.zone_before import take_zone_before
from facilitator.readers.agenda.zones import tidy

_SEPARATOR = re.compile(r"^\s*(?:[-–—:|.·]\s*)+")
_CELLS = re.compile(r"\s*\|\s*|\t+| {3,}")
_SLASHES = re.compile(r"\s+/\s+")
_TWO_BLANKS = re.compile(r"\t+| {2,}")
_GAPS = re.compile(r"\t+| {3,}")
_LENGTH_FIRST = re.compile(
    rf"(?:{LIMIT}\s*)?(?P<length>{REPEATED}|{DURATION})(?P<separator>\s*[-–—:|]\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_LENGTH_LAST = re.compile(
    rf"(?<=\S)(?P<separator>\s*[-–—,:/]\s*|\s+)(?:{LIMIT}\s*)?(?P<length>{REPEATED}|{DURATION})\s*$",
    re.IGNORECASE,
)
_MARK_LAST = re.compile(r"\s*(?:\s[-–—]\s|[,;])\s*(?P<mark>[^,;–—]+)$")
# "20 min (in pairs)": what stands in brackets behind a length says more of the item.
_LENGTH_THEN_BRACKET = re.compile(
    rf"(?<=\S)(?:\s*[-–—,:]\s*|\s+)(?P<length>{REPEATED}|{DURATION})\s*\((?P<words>[^()]+)\)\s*$",
    re.IGNORECASE,
)
# "Fees - 20 min. Send comments before.": what follows says more of the item.
_LENGTH_THEN_WORDS = re.compile(
    rf"(?<=\S)\s+[-–—]\s+(?P<length>{REPEATED}|{DURATION})[.;,]?\s+(?P<words>[A-Z(–—-].*\S)\s*$"
)
_CLOCK_LAST = re.compile(
    rf"(?<=\S)(?:\s*[-–—,:|@]\s*|\s+(?:at|um|à|from)\s+|\s+)(?P<clock>{CLOCK_RANGE}|{CLOCK})"
    r"(?:\s?(?:uhr|h|hrs))?[\s.]*$",
    re.IGNORECASE,
)
# "We talked for 20 minutes" tells a length that is no item's.
_IN_SENTENCE = re.compile(
    r"\b(?:about|after|around|by|every|for|ha[sd]|in|is|are|lasts?|last|least|most|of|only|over|roughly"
    r"|took|takes?|than|under|up to|wait|within)\s*$",
    re.IGNORECASE,
)
_OPENS_QUOTE = re.compile(r"(?:\A|[\s(\[,:])['‘’](?=\w)[^'’]*\Z")
_ABOUT = re.compile(r"(?:ca\.?|circa|approx\.?|about|etwa|env\.|environ)\s?\d", re.IGNORECASE)
_AFFILIATION = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_DAY_MONTH = re.compile(r"\d{1,2}\.\d{1,2}\.(?!\d)")  # "14.12.: in Dresden"
_SIGNS = re.compile(r"[^\w\s\[(#@\"'“„«<>+~≈=|/\\-]{1,4}\s*(?=[\d\[(~])")
_CALL = re.compile(r"\w+\([^()]*[\"“;=][^()]*\)?;?$")  # set(FLAGS "--level;9"), of a program
_CLOCK_SIGNS = re.compile("[🕐-🕧⏰⏱⌚⏲⏳⌛]\ufe0f?\\s*")
_NEARLY = re.compile(r"(?<=\d)\s?-?ish\b", re.IGNORECASE)  # "12:00-ish"
_QUESTION_TAG = re.compile(r"(?<!\S)#(q\d+)\b", re.IGNORECASE)
_TOTAL = re.compile(
    r"(?:grand\s|sub)?-?(?:total|sum|overall)\b(?:\s(?:length|time|duration|minutes))?[\s:=|–—-]*",
    re.IGNORECASE,
)
# "Reports        10 min  Ana": a length set in a column of its own.
_COLUMN_OF_LENGTHS = re.compile(
    rf"\S {{3,}}(?:{REPEATED}|{DURATION})(?: {{2,}}\S.*)?$", re.IGNORECASE
)
_INNER_LENGTH = re.compile(rf"(?<=\w)\s+(?P<length>{DURATION})\s+(?=\w)", re.IGNORECASE)
# As in "Session 1 (09:00-10:30): Setting the scene".
_CLOCKS_IN_BRACKETS = re.compile(rf"[(\[]{CLOCK_RANGE}[)\]]", re.IGNORECASE)
_ENDS_LIKE_AN_ITEM = re.compile(r"[)\]]\s*(?:[-–—]\s*[^.!?]{1,40})?$")
_LONGEST_PLAIN = 160  # characters; a longer line without a clock is prose


def read_line(text: str, line: int, *, plain: bool = False) -> ItemDraft | None:
    """Read a line as an item; None where it gives neither a time nor a duration.

    A `plain` line is neither a bullet nor a heading: without a clock it must end in a bracket,
    or begin with a length and a separator, to be told from prose.
    """
    draft = read_words(text, line, plain=plain)
    return draft if draft.is_timed else None


def read_words(text: str, line: int, *, plain: bool = False) -> ItemDraft:
    """Return what a line says, timed or not; where it is prose or a sum, it is only a title."""
    draft = ItemDraft(line)
    if len(text) > LONGEST_LINE or is_total(text):
        draft.title = text
        return draft
    bare = _NEARLY.sub("", _CLOCK_SIGNS.sub("", text), count=1).strip() or text
    if signs := _SIGNS.match(bare):
        bare = bare[signs.end() :] if take_when(ItemDraft(line), bare[signs.end() :]) else bare
    if LOCKS.search(text):
        draft.fixed, bare = True, LOCKS.sub("", bare).strip()
    rest = None if _DAY_MONTH.match(bare) else take_when(draft, bare)
    is_barred = rest is not None and rest.lstrip().startswith("|")
    if rest is not None:
        rest = _SEPARATOR.sub("", take_zone_before(draft, rest))
        rest = f"| {rest}" if is_barred else rest
    elif plain and not _may_be_item(bare):
        return ItemDraft(line, title=text)
    _read_cells(draft, bare if rest is None else rest, trailing=not plain or rest is not None)
    return draft


def read_last_clock(text: str, line: int) -> ItemDraft | None:
    """Read "Lunch: 12:00-13:00" as an item; None where a line does not end in a time."""
    match = _CLOCK_LAST.search(text) if len(text) <= LONGEST_LINE else None
    if match is None or is_total(text):
        return None
    return read_line(f"{match['clock']} {text[: match.start()]}", line)


def _may_be_item(text: str) -> bool:
    if len(text) <= _LONGEST_PLAIN and _CALL.match(text):
        return False
    if len(text) <= _LONGEST_PLAIN and _CLOCKS_IN_BRACKETS.search(text):
        return True
    first = _LENGTH_FIRST.match(text)
    is_apart = first is not None and (first["separator"].strip() or len(first["separator"]) > 1)
    if is_apart or _COLUMN_OF_LENGTHS.search(text):
        return True
    return len(text) <= _LONGEST_PLAIN and _ENDS_LIKE_AN_ITEM.search(text) is not None


def _read_cells(draft: ItemDraft, text: str, *, trailing: bool) -> None:
    """Take columns drawn with bars, tabs or wide spaces; one column is the usual case."""
    is_slashed = text.startswith("/ ")  # "9:00 / Welcome / Main hall"
    text = _SLASHES.sub(" | ", text[2:]) if is_slashed else text
    cells = [cell for cell in _CELLS.split(text.strip(" |")) if cell]
    if _COLUMN_OF_LENGTHS.search(text):
        cells = [cell for cell in _TWO_BLANKS.split(text) if cell]
    elif not is_slashed and not _is_drawn(text, cells):
        cells = [cell for cell in _GAPS.split(text) if cell]
    words = [cell for cell in cells if len(cells) == 1 or not mark(draft, cell.strip("()[] "))]
    read_title(draft, words[0] if words else "", trailing=trailing)
    for cell in words[1:]:
        bare = cell.strip("()[] ")
        if not draft.leads and (is_person if is_slashed else looks_like_names)(bare):
            draft.leads.append(bare)
        elif not draft.leads and (lead := read_lead(cell, alone=True)) is not None:
            draft.leads.append(lead[0])
            draft.note(lead[1])
        else:
            draft.note(cell)


def _is_drawn(text: str, cells: list[str]) -> bool:
    """Tell bars that draw columns from one in a title: "Open | closed data"."""
    if "|" not in text or text.strip()[:1] == "|" or text.strip()[-1:] == "|":
        return True
    return is_role(cells[-1]) or any(mark(ItemDraft(0), cell) for cell in cells)


def read_cell(draft: ItemDraft, text: str) -> None:
    """Make a cell's first line the title; who speaks, and what else is said, stands below it."""
    first, _, rest = text.strip().partition("\n")
    below = [line.strip() for line in rest.split("\n") if line.strip()]
    while below and below[0][0].islower() and not _ABOUT.match(below[0]):
        first = f"{first} {below.pop(0)}"
    if below and _is_speaker(first) and not _is_speaker(below[0]):
        first, below[0] = below[0], first  # "Ana Lima (Delta)" above "Slow rivers"
    if below and is_bare_label(first) and _names_item(below[0]):
        first = f"{first.rstrip(' :')}: {below.pop(0)}"
    read_title(draft, first)
    for line in map(without_link_words, below):
        if names := names_in_brackets(line) or read_lead(line, alone=False):
            draft.leads.append(names[0])
            draft.note(names[1])
            continue
        people, is_all = people_before(line)
        if people:
            draft.leads.append(", ".join(people))
        if not is_all:
            draft.note(line)


def _names_item(line: str) -> bool:
    """Tell "Slow rivers" below "Session One" from who leads it and where it is."""
    is_lead = names_in_brackets(line) or read_lead(line, alone=True) or people_before(line)[0]
    return may_name(line) and not is_lead


def _is_speaker(line: str) -> bool:
    return names_somebody(_AFFILIATION.sub("", line))


def read_title(draft: ItemDraft, text: str, *, trailing: bool = True) -> None:
    """Make `text` the title, less the length, marks, question and lead that stand in it."""
    if len(text) > LONGEST_LINE:
        draft.title = text
        return
    if LOCKS.search(text):
        draft.fixed, text = True, LOCKS.sub("", text)
    for tag in _QUESTION_TAG.finditer(text):
        draft.question = draft.question or tag[1].upper()
    text = without_brackets(draft, " ".join(text.split()))
    text = _without_first_length(draft, text)
    while (last := _MARK_LAST.search(text)) and _is_mark(draft, last["mark"]):
        text = text[: last.start()]
    if trailing and draft.minutes is None:
        text = _without_last_length(draft, text)
    if draft.minutes is None and draft.start is None and is_pause(text):
        text = _without_inner_length(draft, text)
    draft.title = tidy(text)
    draft.cut_first = draft.cut_first or cuts_first(text)
    draft.shrink_to = shrink_to(text) if draft.shrink_to is None else draft.shrink_to
    draft.per_turn_s = per_turn(text) if draft.per_turn_s is None else draft.per_turn_s
    draft.method = draft.method or method_of_title(draft.title)


def _without_last_length(draft: ItemDraft, text: str) -> str:
    length = _LENGTH_THEN_BRACKET.search(text) or _LENGTH_THEN_WORDS.search(text)
    is_told = length is not None and _IN_SENTENCE.search(text, 0, length.start()) is None
    if length is not None and is_told and mark(draft, length["length"]):
        words = length["words"].lstrip(" –—-")
        if not looks_like_names(words):
            draft.note(words)
            return text[: length.start()]
        return f"{text[: length.start()]} ({words})"
    length = _LENGTH_LAST.search(text)
    if length is None or (
        not length["separator"].strip() and _IN_SENTENCE.search(text, 0, length.start())
    ):
        return text
    if length["length"][-1] in "'’" and _OPENS_QUOTE.search(text, 0, length.start()):
        return text  # "'SHA-1'"
    return text[: length.start()] if mark(draft, length["length"]) else text


def _without_inner_length(draft: ItemDraft, text: str) -> str:
    """Take the length of "Pause 30 min with pizza", of which a pause has but one."""
    inner = _INNER_LENGTH.search(text)
    if inner is None or not mark(draft, inner["length"]):
        return text
    return f"{text[: inner.start()]} {text[inner.end() :]}"


def _is_mark(draft: ItemDraft, text: str) -> bool:
    """Take a mark after a last comma or dash, but leave "1 min each" to the title it belongs to."""
    return per_turn(text) is None and read_clocks(text) is None and mark(draft, text)


def _without_first_length(draft: ItemDraft, text: str) -> str:
    first = _LENGTH_FIRST.match(text) if draft.minutes is None else None
    if first is not None and draft.end is not None and not first["separator"].strip():
        return text  # "15:55-16:00 5 min break" says its length by its times
    if first is None or per_turn(text[: first.end() + 12]) is not None:
        return text
    if text[:1].isalpha() and not first["separator"].strip():
        return text  # "Half an hour of silence"
    return text[first.end() :] if mark(draft, first["length"]) else text


def read_key(text: str) -> tuple[str, str] | None:
    """Split "Leader: Ana" where the key is one that agendas use; None for any other line."""
    match = KEY_VALUE.match(text)
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
