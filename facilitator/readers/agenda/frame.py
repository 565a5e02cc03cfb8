"""The frame of an agenda: the whole slot above its first item, and a last "15:30 End"."""

import re
from itertools import groupby

from facilitator.core.minutes import DAY
from facilitator.core.text import fold
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.zones import zone_of

_CLOSING = re.compile(
    r"|(?:the )?(?:ends?|closes?|finish|adjourn|finished|closed)"
    r"(?: (?:of|the) (?:the )?(?:day|meeting|session|workshop|event|call|programme|program)"
    r"(?: (?:\d|one|two|three))?)?"
    r"|(?:day|meeting|session|workshop) (?:ends|closes|adjourns)|ende|fin|fim|einde|slut|slutt"
    r"|done|finished|the end|end of day|fin de la jornada"
)
_OPENING = re.compile(
    r"(?:the )?(?:starts?|begins?|beginning)"
    r"(?: of (?:the )?(?:day|meeting|session|workshop|event))?"
    r"|(?:day|meeting|session|workshop|event) (?:starts|begins)|beginn|début|inicio|início|inizio"
)


def without_frame(head: AgendaHead, drafts: list[ItemDraft]) -> list[ItemDraft]:
    """Take the whole slot, listed before its first item, and a last "15:30 End" for the frame."""
    first = drafts[0]
    if len(drafts) > 1 and first.end is not None and first.minutes is None:
        second = drafts[1]
        if second.start == first.start and all(_lies_within(each, first) for each in drafts[1:]):
            head.start = first.start if head.start is None else head.start
            if head.zone is None and (zone := zone_of(first.title.strip(" .,;()"))):
                head.zone, first.title = zone, ""
            head.end, head.slot_line = first.end, first.line
            drafts = drafts[1:]
            _set_aside(head, first, drafts)
    days = [[*day] for _, day in groupby(drafts, key=lambda each: each.day)]
    days = [_without_begin(head, day) for day in days]
    return [each for day in days for each in _without_close(head, day, is_last=day is days[-1])]


def _without_begin(head: AgendaHead, day: list[ItemDraft]) -> list[ItemDraft]:
    """Take "8:00 Start" above what begins at that time for the frame."""
    first = day[0]
    is_mark = len(day) > 1 and first.start is not None and first.start == day[1].start
    if not is_mark or first.minutes is not None or first.end not in {None, first.start}:
        return day
    if not _OPENING.fullmatch(fold(first.title).strip(" .!:")):
        return day
    head.start = first.start if head.start is None else head.start
    _set_aside(head, first, day[1:])
    return day[1:]


def _without_close(head: AgendaHead, day: list[ItemDraft], *, is_last: bool) -> list[ItemDraft]:
    last = day[-1]
    is_mark = last.start is not None and last.end is None and last.minutes is None
    if len(day) < 2 or not is_mark or not _CLOSING.fullmatch(fold(last.title).strip(" .!")):
        return day
    before = day[-2]
    if is_last:
        head.end, head.slot_line = last.start, last.line
    elif before.end is None and before.minutes is None:
        before.end = last.start
    _set_aside(head, last, day[:-1])
    return day[:-1]


def _lies_within(draft: ItemDraft, whole: ItemDraft) -> bool:
    """Tell whether an item is part of the whole, and not all of it, past midnight too."""
    begin, length = whole.start or 0, ((whole.end or 0) - (whole.start or 0)) % DAY
    if draft.start is None:
        return True
    last = draft.start if draft.end is None else draft.end
    return (draft.start - begin) % DAY <= (last - begin) % DAY <= length and last != whole.end


def _set_aside(head: AgendaHead, draft: ItemDraft, others: list[ItemDraft]) -> None:
    words = [draft.title, *draft.words]
    if draft.section not in {other.section for other in others}:
        words.insert(0, draft.section)
    for each in filter(None, words):
        head.keep(draft.line, each)
