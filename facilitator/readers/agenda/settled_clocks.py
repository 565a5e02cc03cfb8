"""Clocks of a whole agenda: counted from its begin or of the day, before noon or after it."""

from itertools import groupby, pairwise

from facilitator.core.minutes import DAY, format_clock
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft

_HOUR = 60
_NOON = DAY // 2
_EARLIEST = 7 * 60  # minutes; what begins earlier, and says no more, is in the afternoon
_LONGEST_STEP = 4 * 60  # minutes from one start to the next, when guessing at morning or afternoon


def settle_clocks(head: AgendaHead, drafts: list[ItemDraft]) -> None:
    """Tell offsets from times of the day, and afternoon from morning where no suffix says it."""
    timed = [draft for draft in drafts if draft.start is not None]
    halves_given = {id(draft) for draft in timed if draft.relative is False}
    offsets = _are_offsets(head, timed)
    if offsets:
        _run_on(timed)
    for draft in timed:
        if draft.relative is None:
            draft.relative = offsets
        if not draft.relative:
            continue
        draft.start = _shifted(draft.start, head.start)
        draft.end = _shifted(draft.end, head.start)
        draft.relative = head.start is None
    if timed and timed[0].relative:
        head.end = None  # a clock cannot end what is counted from an unknown beginning
    for _, day in groupby(drafts, key=lambda each: each.day):
        clocks = [each for each in day if not each.relative]
        _put_before_noon([each for each in clocks if each.start is not None])
        if _counts_to_24(clocks, halves_given):
            halves_given |= {id(each) for each in clocks}
        is_given = any(id(each) in halves_given for each in clocks)
        if head.start is None and not is_given and _is_evening(clocks):
            _put_in_evening(head, clocks)
        _put_afternoon(clocks, head.start, halves_given)


def _put_before_noon(timed: list[ItemDraft]) -> None:
    """Read "11 - 12 AM", between 10:00 and noon, as the hour before noon, not midnight."""
    for before, draft, after in zip(timed, timed[1:], timed[2:], strict=False):
        start = draft.start or 0
        is_last_hour = draft.end in {0, DAY} and start >= DAY - _HOUR
        if is_last_hour and (before.start or 0) < start - _NOON < (after.start or 0) < start:
            draft.start, draft.end = start - _NOON, _NOON


def _is_evening(drafts: list[ItemDraft]) -> bool:
    """Tell 6:30, 7:00, 8:15 as hours of an afternoon or an evening: nobody meets before seven."""
    timed = [each for each in drafts if each.start is not None]
    starts = [each.start or 0 for each in timed]
    is_early = bool(starts) and _HOUR <= starts[0] < _EARLIEST and starts == sorted(starts)
    return is_early and len(starts) > 1 and not any(each.is_padded for each in timed)


def _put_in_evening(head: AgendaHead, drafts: list[ItemDraft]) -> None:
    first = next(each for each in drafts if each.start is not None)
    for draft in drafts:
        draft.start = None if draft.start is None else draft.start + _NOON
        draft.end = None if draft.end is None else min(draft.end + _NOON, DAY)
    said = Sentence(
        'no line tells the morning from the afternoon: "{title}" is read as beginning at {clock},'
        ' so write "am" behind the hour where it is in the morning',
        title=first.title,
        clock=format_clock(first.start or 0),
    )
    head.notice(first.line, said)


def _counts_to_24(drafts: list[ItemDraft], given: set[int]) -> bool:
    """Tell a day on which 14:00 is written as such: there 8:00 is in the morning."""
    bare = [each for each in drafts if id(each) not in given]
    clocks = [clock for each in bare for clock in (each.start, each.end) if clock is not None]
    return any(clock >= _NOON + _HOUR for clock in clocks)


def _are_offsets(head: AgendaHead, timed: list[ItemDraft]) -> bool:
    """Tell 0:00, 0:10 as counted from the beginning, of the whole or of each section anew."""
    starts = [draft.start or 0 for draft in timed]
    if not starts or False in [draft.relative for draft in timed] or starts[0] >= _HOUR:
        return False
    if starts[0] == head.start or starts[:1] == starts[1:2] != [0]:
        return False  # a slot at half past midnight, and its first item
    return all(after >= before or after == 0 for before, after in pairwise(starts))


def _run_on(timed: list[ItemDraft]) -> None:
    """Let offsets that begin again at 0:00 go on from the end of the section before."""
    begin = reached = 0
    for before, draft in zip([None, *timed], timed, strict=False):
        start = draft.start or 0
        if before is not None and start == 0 and before.section != draft.section:
            begin = reached
        draft.start = start + begin
        draft.end = None if draft.end is None else draft.end + begin
        reached = max(reached, draft.end or round(draft.start + (draft.minutes or 0)))


def _shifted(offset: int | None, start: int | None) -> int | None:
    return offset if offset is None or start is None else (offset + start) % DAY


def _put_afternoon(drafts: list[ItemDraft], slot: int | None, given: set[int]) -> None:
    """Read 12:30, 1:00 as noon and after: a clock runs on, and no item waits half a day.

    Where the `slot` begins at 15:30, a first item at 3:30 does.
    """
    before: int | None = None
    for draft in drafts:
        if draft.start is None:
            continue
        if id(draft) in given:  # "10:00 AM" stays where it is, in whatever order
            before = draft.start
            continue
        if before is None and slot is not None and draft.start + _NOON == slot:
            before = slot
        later = draft.start + _NOON
        if before is not None and draft.start < before <= later <= before + _LONGEST_STEP:
            draft.start = later % DAY
        before = draft.start
        if draft.end is not None and draft.end < draft.start <= draft.end + _NOON < DAY:
            draft.end += _NOON
