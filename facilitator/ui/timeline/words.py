"""Wordings of the timeline: for a turn, and for an edge that is dragged."""

from facilitator.core.clock import turn_ms
from facilitator.core.floor import who_of
from facilitator.core.instants import clock_time
from facilitator.core.model import Record, Turn
from facilitator.core.numbering import numbered
from facilitator.core.room_view import RoomView
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.run.words import colour_of, name_of
from facilitator.ui.texts import translate
from facilitator.ui.timeline.editable_view import Edge
from facilitator.ui.timeline.painting import Face


def faces_of(view: RoomView) -> dict[str, Face]:
    """Return how each turn is shown; the mark is the number that gives the floor."""
    with_number = [each.id for each in numbered(view.programme, view.record)]
    faces: dict[tuple[str | None, str | None], Face] = {}  # many turns, and few who speak
    found: dict[str, Face] = {}
    for turn in view.record.turns:
        who = (turn.person, turn.organisation)
        if who not in faces:
            faces[who] = _face(view, turn, with_number)
        found[turn.id] = faces[who]
    return found


def keys_in_brief() -> str:
    """Return the keys for the chosen turn, in one line."""
    return translate(
        "Timeline",
        "← → turn · Alt ← → its begin · Ctrl ← → its end · W whose · S split · M merge · Del",
    )


def turn_in_words(view: RoomView, turn: Turn, *, enter: str = "") -> str:
    """Say whose a turn is, when it was, and how long: "OSMF, 15:03:10 to 15:05:02, 1:52".

    `enter` is the key that leads to the keys for it, where they do not act yet.
    """
    said = _turn_in_words(view, turn)
    return (
        translate("Timeline", "{turn} · {keys} for its keys").format(turn=said, keys=enter)
        if enter
        else said
    )


def _turn_in_words(view: RoomView, turn: Turn) -> str:
    length = format_duration(turn_ms(view.record, turn, view.state.now), DurationKind.ELAPSED)
    begin = _time(view.record, turn.begin)
    name = name_of(view, who_of(turn))
    if turn.end is None:
        text = translate("Timeline", "{name}, since {begin}, {length}")
    else:
        text = translate("Timeline", "{name}, {begin} to {end}, {length}")
    end = "" if turn.end is None else _time(view.record, turn.end)
    said = text.format(name=name, begin=begin, end=end, length=length)
    held = next((each for each in view.record.turns if each.id == turn.within), None)
    if held is None:
        return said
    return translate("Timeline", "{turn}, interrupts {name}").format(
        turn=said, name=name_of(view, who_of(held))
    )


def edge_in_words(view: RoomView, edge: Edge, turn: Turn) -> str:
    """Say where an edge is being dragged to: "OCP begins 15:04:10, 0:30 earlier"."""
    by = format_duration(abs(edge.ms), DurationKind.ELAPSED)
    if edge.which == "begin":
        text = (
            translate("Timeline", "{name} begins {time}, {by} earlier")
            if edge.ms < 0
            else translate("Timeline", "{name} begins {time}, {by} later")
        )
    else:
        text = (
            translate("Timeline", "{name} ends {time}, {by} earlier")
            if edge.ms < 0
            else translate("Timeline", "{name} ends {time}, {by} later")
        )
    time = _time(view.record, edge.instant)
    return text.format(name=name_of(view, who_of(turn)), time=time, by=by)


def _face(view: RoomView, turn: Turn, with_number: list[str]) -> Face:
    name = name_of(view, who_of(turn))
    if turn.organisation in with_number:
        number = with_number.index(turn.organisation) + 1
        mark = str(number) if number <= 9 else name[:1]
    else:
        mark = "0" if turn.organisation is None and turn.person is None else name[:1]
    return Face(name, mark, colour_of(view, turn.organisation))


def _time(record: Record, instant: int) -> str:
    return clock_time(instant, record.roundtable.zone, seconds=True)
