"""Head of an agenda: title, question, date, slot, zone, and who does what."""

import re

from facilitator.core.agenda_remark import AgendaRemark
from facilitator.core.minutes import DURATION, read_duration
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.draft import LONGEST_LINE, AgendaHead, ItemDraft
from facilitator.readers.agenda.leads import split_names
from facilitator.readers.agenda.line import read_total
from facilitator.readers.agenda.words.tables import meanings
from facilitator.readers.agenda.zones import When, impossible_dates, read_when, tidy, zone_of

_KEY_OF = meanings("head")
_KEY_VALUE = re.compile(
    r"[^\w\s(\[]{0,3}\s*(?P<key>[^\W\d_][\w/& -]{0,22}?)\s*(?::\s+|\s:|:(?=\d))"
    r"(?P<value>\s*\S.*)$"
)
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:co-?)?(?:facilitators?|facilitation|chairs?|hosts?|moderators?|convenors?|timekeepers?"
    r"|rapporteurs?|note-?\s?takers?|notes|scribes?|leads?|presenters?|speakers?|coordinators?"
    r"|from|to|cc)"
    r"\s*:\s*(?P<names>[^.:;|]+)",
    re.IGNORECASE,
)
_SLOT_LENGTH = re.compile(rf"(?<![\w-]){DURATION}", re.IGNORECASE)
_IS_CLOCK = re.compile(r"\b(?:às|as|à|at|um|kl\.?|om|las|alle|ore|dès|ab)\s*$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_SHORTEST_SLOT = 20  # minutes; "5 min each" in a heading is no slot
_LONGEST_TITLE = 120


def take_line(head: AgendaHead, line: int, text: str, *, may_be_title: bool = False) -> None:
    """Read a line that is no item: keys, date and slot, a title; the other words are set aside."""
    if len(text) > LONGEST_LINE:
        head.keep(line, text)
        return
    _notice_dates(head, line, text)
    match = _KEY_VALUE.match(text)
    if match and take_key(head, line, match["key"], match["value"]):
        return
    if total := read_total(text):
        head.totals.append((line, total, Sentence("the total given")))
        head.keep(line, text)
        return
    _take_people(head, text)
    when = read_when(text)
    is_slot = when.end is not None and not _IN_BRACKETS.sub("", when.rest).strip(" .")
    if when.date is None and not is_slot and (when.start is None or when.zone is None):
        head.zone = head.zone or when.zone
        _take_words(head, line, text, may_be_title=may_be_title)
        return
    before = when.rest and text.startswith(when.rest)
    _take_when(head, line, when)
    _take_slot_length(head, line, when.rest)
    if before and not head.title and may_be_title and is_title(when.rest):
        head.title = when.rest
    else:
        head.keep(line, when.rest)


def take_heading(head: AgendaHead, line: int, text: str) -> None:
    """Take a file's first heading as its title, whole, with any date and slot that stand in it."""
    head.title = text
    _notice_dates(head, line, text)
    when = read_when(text)
    if when.date is not None or (when.start is not None and when.zone is not None):
        _take_when(head, line, when)
    _take_slot_length(head, line, when.rest)


def take_key(head: AgendaHead, line: int, key: str, value: str) -> bool:
    """Take "question: Q1" and the like; False where the key says nothing about the whole."""
    name = _KEY_OF.get(fold(key))
    value = value.strip().strip("\"'").strip()
    if name == "title" and not head.title:
        head.title = _REPLY.sub("", value)
        when = read_when(value)
        if when.date is not None:
            _take_when(head, line, when)
    elif name == "question" and not head.question:
        head.question = value
    elif name in {"when", "end"}:
        return _take_time(head, line, value, is_end=name == "end")
    elif name == "zone" and (zone := zone_of(value)):
        head.zone = zone
    elif name == "length" and (minutes := read_duration(value, hours_first=True)):
        head.totals.append((line, minutes, Sentence("the length given")))
    else:
        return False
    return True


def take_day(head: AgendaHead, line: int, text: str) -> None:
    """Take the date from a line that names one of several days; the first of them counts."""
    _notice_dates(head, line, text)
    when = read_when(text)
    head.date, head.zone = head.date or when.date, head.zone or when.zone


def head_key(text: str) -> str | None:
    """Return what "Time: 14:00" or "Chair: Ana" says of the whole; None for any other line."""
    match = _KEY_VALUE.match(text) if len(text) <= LONGEST_LINE else None
    if match is None:
        return None
    return _KEY_OF.get(fold(match["key"])) or ("people" if _ROLE.match(text) else None)


def names_fact(key: str) -> bool:
    """Tell "Date" and "Minute taker", which say something of the whole, from any other words."""
    folded = fold(key)
    return folded in _KEY_OF or _ROLE.fullmatch(f"{folded}: x") is not None


def take_matter(head: AgendaHead, line: int, text: str) -> None:
    """Take one line of front matter."""
    _notice_dates(head, line, text)
    key, _, value = text.partition(":")
    if not value.strip() or not take_key(head, line, key, value):
        _take_people(head, text)
        head.keep(line, text)


def take_draft(head: AgendaHead, draft: ItemDraft) -> None:
    """Let the first row that carries a date or a zone speak for the whole."""
    head.date = head.date or draft.date
    head.zone = head.zone or draft.zone


def is_title(text: str) -> bool:
    """Tell a title from a greeting and from prose, by its length and its last character."""
    return (
        3 <= len(text) <= _LONGEST_TITLE
        and text[-1] not in ".,;:!"
        and any(each.isalpha() for each in text)
        and not re.match(r"(?:hi|hello|dear|hey)\b|(?:from|to|cc|sent|re|fwd)\s*:", text, re.I)
    )


def _notice_dates(head: AgendaHead, line: int, text: str) -> None:
    for date in impossible_dates(text):
        said = Sentence(
            'there is no day "{date}": write it as in 2021-11-16, or as day, month, year', date=date
        )
        head.noticed.append(AgendaRemark(line, said))


def _take_words(head: AgendaHead, line: int, text: str, *, may_be_title: bool) -> None:
    if may_be_title and not head.title and is_title(text):
        head.title = text
    else:
        head.keep(line, text)


def _take_people(head: AgendaHead, text: str) -> None:
    for match in _ROLE.finditer(text):
        head.people.extend(split_names(match["names"]))


def _take_time(head: AgendaHead, line: int, value: str, *, is_end: bool) -> bool:
    when = read_when(value)
    if when.date is None and when.start is None:
        return False
    if is_end:
        head.end = when.start if when.start is not None else head.end
        head.slot_line = line
        head.date, head.zone = head.date or when.date, head.zone or when.zone
    else:
        _take_when(head, line, when)
    head.keep(line, when.rest)
    return True


def _take_when(head: AgendaHead, line: int, when: When) -> None:
    head.date = head.date or when.date
    head.zone = head.zone or when.zone
    if head.start is None:
        head.start = when.start
    if head.end is None and when.end is not None:
        head.end, head.slot_line = when.end, line


def _take_slot_length(head: AgendaHead, line: int, rest: str) -> None:
    for match in _SLOT_LENGTH.finditer(rest):
        minutes = read_duration(match[0])
        if _IS_CLOCK.search(rest, 0, match.start()):
            continue
        if minutes is not None and minutes >= _SHORTEST_SLOT and not head.totals:
            head.totals.append(
                (line, minutes, Sentence("the {length} announced", length=tidy(match[0])))
            )
            return
