"""The frame of an agenda: the whole slot above its first item, and a last "15:30 End"."""

import re
from itertools import groupby

from facilitator.core.minutes import DAY
from facilitator.core.text import fold
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.zones import zone_of

_CLOSING = re.compile(
    r"|(?:the )?(?:ends?|closes?|finish|adjourn|finished|closed)"
    r"(?: (?:of|the) (?:the )?(?:day|meeting|session|workshop|event|call|programme|program))?"
    r"|(?:day|meeting|session|workshop) (?:ends|closes|adjourns)|ende|fin|fim|einde|slut|slutt"
    r"|done|finished|the end|end of day|fin de la jornada"
)


def without_frame(head: AgendaHead, drafts: list[ItemDraft]) -> list[ItemDraft]:
    """Take the whole slot, listed before its first item, and a last "15:30 End" for the frame."""
    first = drafts[0]
    if len(drafts) > 1 and first.end is not None and first.minutes is None:
        second = drafts[1]
        if second.start == first.start and _reaches_less(second, first):
            head.start = first.start if head.start is None else head.start
            if head.zone is None and (zone := zone_of(first.title.strip(" .,;()"))):
                head.zone, first.title = zone, ""
            head.end, head.slot_line = first.end, first.line
            drafts = drafts[1:]
            _set_aside(head, first, drafts)
    days = [[*day] for _, day in groupby(drafts, key=lambda each: each.day)]
    return [each for day in days for each in _without_close(head, day, is_last=day is days[-1])]


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


def _reaches_less(draft: ItemDraft, whole: ItemDraft) -> bool:
    """Tell whether an item that begins with the slot ends within it, past midnight too."""
    begin = whole.start or 0
    last = begin if draft.end is None else draft.end
    return (last - begin) % DAY < ((whole.end or 0) - begin) % DAY


def _set_aside(head: AgendaHead, draft: ItemDraft, others: list[ItemDraft]) -> None:
    words = [draft.title, *draft.words]
    if draft.section not in {other.section for other in others}:
        words.insert(0, draft.section)
    for each in filter(None, words):
        head.keep(draft.line, each)
