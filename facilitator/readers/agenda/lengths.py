"""Lengths of items that give none: to the next start, where the items stand in order."""

from collections.abc import Sequence
from itertools import pairwise

from facilitator.core.minutes import DAY, format_clock
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft

_LONGEST_NIGHT = 4 * 60  # minutes that an item without an end goes on over midnight
_FEWEST_BACK = 2  # starts that lie before the one above them
_MOST_BACK = 0.25  # of the starts of a day


def settle_lengths(head: AgendaHead, drafts: list[ItemDraft]) -> None:
    """Where no length is given, an item lasts to its own end, the next start or the slot's end.

    Where the items of a day stand in no order, the next one of the file does not end any.
    """
    _settle_between(drafts)
    mixed = {day for day in {each.day for each in drafts} if _is_mixed(head, day, drafts)}
    within = _moments(drafts)
    following: int | None = head.end
    later = following  # of items that begin together, the end of all
    day = drafts[-1].day
    for draft in reversed(drafts):
        if draft.is_within:
            continue
        if draft.day != day:
            day, following, later = draft.day, None, None
        if draft.start is not None and draft.start == following:
            following = later
        is_open = draft.end is None and draft.minutes is None and id(draft) not in within
        if is_open and draft.start is not None and draft.day not in mixed:
            draft.end = following if _follows(draft.start, following) else None
        later, following = following if is_open else None, draft.start


def _settle_between(drafts: Sequence[ItemDraft]) -> None:
    """Let "Break (10 min)" begin where the item above ends, if it then fills up to the next."""
    for above, draft, after in zip(drafts, drafts[1:], drafts[2:], strict=False):
        is_open = draft.start is None and draft.end is None and not draft.is_within
        if above.start is None or above.end is None or not is_open or draft.minutes is None:
            continue
        is_one_day = above.day == draft.day == after.day
        if is_one_day and above.end + draft.minutes == after.start:
            draft.start, draft.relative = above.end, above.relative


def _is_mixed(head: AgendaHead, day: int, drafts: Sequence[ItemDraft]) -> bool:
    """Tell starts that go back again and again, as those of a line-up, and say so."""
    own = [each for each in drafts if each.day == day and each.start is not None]
    back = [after for one, after in pairwise(own) if (after.start or 0) < (one.start or 0)]
    if len(back) < _FEWEST_BACK or len(back) < _MOST_BACK * len(own):
        return False
    if any(each.end is None and each.minutes is None for each in own):
        said = Sentence(
            'the items stand in no order of time, as "{title}" at {clock}: none is taken to last'
            " until the next one, so give each its end",
            title=back[0].title,
            clock=format_clock(back[0].start or 0),
        )
        head.notice(back[0].line, said)
    return True


def _moments(drafts: list[ItemDraft]) -> set[int]:
    """Return the ids of what begins while the item above it goes on: a deadline, no next item."""
    return {
        id(draft)
        for above, draft in pairwise(drafts)
        if draft.start is not None and above.start is not None and above.end is not None
        if above.day == draft.day and above.start < draft.start < above.end
    }


def _follows(start: int, following: int | None) -> bool:
    """Tell a next start from one that is out of order, or of the next morning."""
    if following is None:
        return False
    span = (following - start) % DAY
    return span < DAY / 2 if following >= start else span <= _LONGEST_NIGHT


def span_of(draft: ItemDraft) -> int:
    """Return how long an item is by its times; half a day and more is a start out of order."""
    if draft.start is None or draft.end is None:
        return 0
    span = (draft.end - draft.start) % DAY
    return span if span < DAY / 2 else 0
