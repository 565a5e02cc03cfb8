"""How a roundtable stands, in one sentence to be heard: who speaks, what is left, who waits."""

from facilitator.core.floor import who_of
from facilitator.core.limits import Level
from facilitator.core.room_view import RoomView
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.run.words import name_of
from facilitator.ui.texts import BY_COUNT, translate

_MINUTE = 60_000


def state_aloud(view: RoomView) -> str:
    """Return "OSMF speaks, 1:47 of 2:00; 9 minutes left of “Discussion”; OCP waits"."""
    status = view.state.status
    if status is RoundtableStatus.ENDED:
        return translate("State", "The roundtable has ended")
    if status is RoundtableStatus.PLANNED:
        return translate("State", "The roundtable has not started")
    parts = [_speaks(view), _left(view), _waits(view)]
    if status is RoundtableStatus.OPEN:
        parts.insert(0, translate("State", "The room is open, nothing has started"))
    elif status is RoundtableStatus.PAUSED:
        parts.insert(0, translate("State", "Paused"))
    return "; ".join(part for part in parts if part)


def _speaks(view: RoomView) -> str:
    turn = view.state.floor
    if turn is None:
        return translate("State", "Nobody has the floor")
    name = name_of(view, who_of(turn))
    time = format_duration(view.state.floor_ms, DurationKind.ELAPSED)
    reading = view.turn_reading
    if reading is None:
        return translate("State", "{name} speaks, {time}").format(name=name, time=time)
    limit = format_duration(reading.limit.ms, DurationKind.REMAINING)
    if reading.level is Level.OVER:
        text = translate("State", "{name} speaks, {time} of {limit}, over")
    else:
        text = translate("State", "{name} speaks, {time} of {limit}")
    return text.format(name=name, time=time, limit=limit)


def _left(view: RoomView) -> str:
    """Return what is left of the running item: whole minutes, and seconds in the last one."""
    item, reading = view.state.item, view.item_reading
    if item is None:
        return ""
    if reading is None:
        return translate("State", "“{item}” has no minutes").format(item=item.item.title)
    left = reading.remaining_ms
    if left < 0:
        text = translate("State", "“{item}” is over by {time}")
        return text.format(item=item.item.title, time=_span(-left))
    return translate("State", "{time} left of “{item}”").format(
        time=_span(left), item=item.item.title
    )


def _span(ms: int) -> str:
    count = ms // _MINUTE
    if count:
        return translate("State", "%n minute(s)", "", BY_COUNT, count)
    count = ms // 1000
    return translate("State", "%n second(s)", "", BY_COUNT, count)


def _waits(view: RoomView) -> str:
    names = [name_of(view, who_of(entry)) for entry in view.state.queue]
    if not names:
        return translate("State", "nobody waits")
    if len(names) == 1:
        return translate("State", "{name} waits").format(name=names[0])
    text = translate("State", "{count} wait: {names}")
    return text.format(count=len(names), names=", ".join(names))
