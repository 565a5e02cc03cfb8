"""Corrections of turns after the fact: what one leaves, or why it makes no sense.

Turns beside each other never overlap, and who interrupts stays inside the turn that was
interrupted. Where two turns touch, the one follows the other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from facilitator.core.borders import refuse_earlier_begin, refuse_later_end, refuse_to_join
from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.model import Record, Turn, TurnKind

Edits = Mapping[str, Turn | None]  # what becomes of turns, by id; None: it is gone


def applied(record: Record, edits: Edits) -> Record:
    """Return the record with a correction made."""
    known = {turn.id for turn in record.turns}
    turns = [edits.get(turn.id, turn) for turn in record.turns]
    turns += [turn for turn_id, turn in edits.items() if turn_id not in known]
    left = (turn for turn in turns if turn is not None)
    return replace(record, turns=tuple(sorted(left, key=lambda turn: turn.begin)))


def with_begin(record: Record, turn: Turn, begin: int, *, now: int) -> Edits:
    """Let a turn begin at another instant.

    The turn before gives way, or, where it handed over directly, goes on for longer.
    """
    before = _beside(record, turn, -1)
    earlier = [*_whole(record, before), *_parent(record, turn)]
    started_at = record.roundtable.started_at
    if begin > _latest(record, now):
        if _goes_on(record, now):
            raise Refused("that begin lies in the future: shift it by less")
        raise Refused("that begin lies after the end of the roundtable: shift it by less")
    if any(begin <= each.begin for each in earlier):
        raise Refused("that begin lies before the turn before: shift it by less")
    if started_at is not None and begin < min(started_at, turn.begin):
        raise Refused("that begin lies before the roundtable started: shift it by less")
    if turn.end is not None and begin >= turn.end:
        raise Refused("that begin lies after the end of the turn: shift it by less")
    if any(each.begin < begin for each in _inside(record, turn)):
        raise Refused("somebody had interrupted by then: shift it by less")
    refuse_earlier_begin(record, begin, turn.begin)
    edits: dict[str, Turn | None] = {turn.id: replace(turn, begin=begin)}
    if before is not None and _gives_way(before.end, begin, turn.begin):
        edits |= _ending(record, before, begin)
    return edits


def with_end(record: Record, turn: Turn, end: int, *, now: int) -> Edits:
    """Let a turn end at another instant; the turn after gives way, or follows where they touch."""
    if turn.end is None:
        raise Refused("that turn is still running: it ends when the floor goes to somebody else")
    for parent in _parent(record, turn):
        if parent.end == turn.end:  # both ended when the floor went on, so both end there
            return with_end(record, parent, end, now=now)
        if parent.end is not None and end > parent.end:
            raise Refused("an interruption ends with the interrupted turn: shift it by less")
    _refuse_end_to_come(record, end, now)
    if end <= turn.begin:
        raise Refused("that end lies before the begin of the turn: shift it by less")
    refuse_later_end(record, end, turn.end)
    edits: dict[str, Turn | None] = dict(_ending(record, turn, end))
    after = _beside(record, turn, 1)
    if after is not None and (after.begin < end or after.begin == turn.end):
        if after.end is not None and end >= after.end:
            raise Refused("that end lies after the end of the turn after: shift it by less")
        if any(each.begin < end for each in _inside(record, after)):
            raise Refused("somebody had interrupted the turn after by then: shift it by less")
        edits[after.id] = replace(after, begin=end)
    return edits


def split_at(record: Record, turn: Turn, instant: int, new: str, *, now: int) -> Edits:
    """Make two turns of one; the second, with the id `new`, begins at the instant."""
    end = _latest(record, now) if turn.end is None else turn.end
    if not turn.begin < instant < end:
        raise Refused("that instant lies outside the turn: split it between its begin and its end")
    second = replace(turn, id=new, begin=instant)
    edits: dict[str, Turn | None] = {turn.id: replace(turn, end=instant), new: second}
    for each in _children(record, turn):
        if each.begin >= instant:
            edits[each.id] = replace(each, within=new)
        elif each.end is None or each.end > instant:
            raise Refused("somebody had interrupted then: split before that or after it")
    return edits


def merged(record: Record, turn: Turn, *, onward: bool) -> tuple[Turn, Edits]:
    """Make a turn a part of the one before it, or, `onward`, of the one after it.

    Return the turn that stays, whose speaker both have, and the edits.
    """
    other = _neighbour(record, turn, onward=onward)
    if other.within == turn.within:
        refuse_to_join(record, *((turn, other) if onward else (other, turn)))
    edits: dict[str, Turn | None] = {turn.id: None}
    for each in _children(record, turn):
        edits[each.id] = replace(each, within=other.id)
    if other.id == turn.within:
        return other, edits
    stays = replace(other, begin=turn.begin) if onward else replace(other, end=turn.end)
    edits[other.id] = stays
    return stays, edits


def without(record: Record, turn: Turn) -> Edits:
    """Take a turn out; who had interrupted it had the floor of their own right."""
    edits: dict[str, Turn | None] = {turn.id: None}
    for each in _children(record, turn):
        kind = kind_of(Who(each.person, each.organisation), turn.within)
        edits[each.id] = replace(each, within=turn.within, kind=kind)
    return edits


def kind_of(who: Who, within: str | None) -> TurnKind:
    """Return which kind a turn is, by whose it is and what it interrupts."""
    if who.same_as(Who()):
        return TurnKind.CHAIR
    return TurnKind.TURN if within is None else TurnKind.INTERPOSED


def _neighbour(record: Record, turn: Turn, *, onward: bool) -> Turn:
    """Return whose words came before or after a turn, silence left aside."""
    beside = _beside(record, turn, 1 if onward else -1)
    parent = next(_parent(record, turn), None)
    if parent is None:
        found = beside
    elif onward:
        ended = turn.end is not None and turn.end == parent.end
        found = beside if beside and beside.begin == turn.end else None if ended else parent
    else:
        found = beside if beside and beside.end == turn.begin else parent
    if found is None:
        if onward:
            raise Refused("no turn comes after it: merge it with the one before, or delete it")
        raise Refused("no turn comes before it: merge it with the one after, or delete it")
    return found


def _ending(record: Record, turn: Turn, end: int) -> dict[str, Turn]:
    """End a turn elsewhere, with those inside that had ended with it or would outlast it."""
    edits = {turn.id: replace(turn, end=end)}
    for each in _inside(record, turn):
        if each.end is None or each.end > end or each.end == turn.end:
            if each.begin >= end:
                raise Refused("somebody had interrupted after that: shift it by less")
            edits[each.id] = replace(each, end=end)
    return edits


def _gives_way(end: int | None, begin: int, began: int) -> bool:
    return end is None or end > begin or end == began


def _latest(record: Record, now: int) -> int:
    ended_at = record.roundtable.ended_at
    return now if ended_at is None else min(now, ended_at)


def _refuse_end_to_come(record: Record, end: int, now: int) -> None:
    if end <= _latest(record, now):
        return
    if _goes_on(record, now):
        raise Refused("that end lies in the future: shift it by less")
    raise Refused("that end lies after the end of the roundtable: shift it by less")


def _goes_on(record: Record, now: int) -> bool:
    return _latest(record, now) == now


def _beside(record: Record, turn: Turn, step: int) -> Turn | None:
    """Return the turn before (-1) or after (1) of those that interrupt the same one, if any."""
    line = [each for each in record.turns if each.within == turn.within]
    at = next(index for index, each in enumerate(line) if each.id == turn.id) + step
    return line[at] if 0 <= at < len(line) else None


def _parent(record: Record, turn: Turn) -> Iterator[Turn]:
    return (each for each in record.turns if each.id == turn.within)


def _children(record: Record, turn: Turn) -> Iterator[Turn]:
    return (each for each in record.turns if each.within == turn.id)


def _inside(record: Record, turn: Turn) -> Iterator[Turn]:
    """Yield who interrupted a turn, and who interrupted them."""
    for each in _children(record, turn):
        yield each
        yield from _inside(record, each)


def _whole(record: Record, turn: Turn | None) -> Iterator[Turn]:
    if turn is not None:
        yield turn
        yield from _inside(record, turn)
