"""Slots among the items: "11:00-12:30 Session 2", and after it what fills that hour and a half."""

from collections.abc import Sequence

from facilitator.core.minutes import DAY
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.table_days import JOINT

_FEWEST = 2  # items that fill a slot, one after the other

_LATE = 5  # minutes from the begin of a slot to that of the first item in it


def without_slots(head: AgendaHead, drafts: Sequence[ItemDraft]) -> list[ItemDraft]:
    """Make sections of the slots, so that no hour comes in twice.

    Who chairs a session, and what else is said of it, is set aside: it is of none of its items.
    """
    kept: list[ItemDraft] = []
    at = 0
    while at < len(drafts):
        slot, at = drafts[at], at + 1
        is_beside = bool(kept) and kept[-1].start == slot.start and kept[-1].day == slot.day
        inside = [] if is_beside else _inside(slot, drafts[at:])
        if not inside:
            kept.append(slot)
            continue
        for each in inside:
            each.section = JOINT.join(filter(None, (each.section, slot.title)))
        if inside[-1].end is None and inside[-1].minutes is None:
            inside[-1].end = slot.end
        for words in slot.words:
            head.keep(slot.line, words)
        kept += inside
        at += len(inside)
    return kept


def _inside(slot: ItemDraft, after: Sequence[ItemDraft]) -> list[ItemDraft]:
    """Return the items that fill a slot from its begin on; none where they only go on beside it."""
    if slot.start is None or slot.end is None or not after or after[0].start is None:
        return []
    length = (slot.end - slot.start) % DAY
    late = (after[0].start - slot.start) % DAY
    if late > _LATE:
        return []
    found: list[ItemDraft] = []
    reached = 0.0
    for each in after:
        begin = None if each.start is None else (each.start - slot.start) % DAY
        if begin is None or each.day != slot.day or begin >= length:
            break
        if begin < reached:
            return []  # what goes on at one time fills no slot
        last = begin + _length(each)
        if last > length or (not found and last == length):
            return []
        found.append(each)
        reached = max(last, begin + 1)
    if late and reached != length:
        return []  # what begins later, and ends before or after it, only overlaps
    return found if len(found) >= _FEWEST else []


def _length(draft: ItemDraft) -> float:
    if draft.minutes is not None:
        return draft.minutes
    return 0 if draft.end is None else ((draft.end - (draft.start or 0)) % DAY)
