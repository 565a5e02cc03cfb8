"""Floor part of the stage's scene: who speaks and who is next."""

from collections import Counter

from facilitator.core.floor import Who, who_of
from facilitator.core.limits import Level
from facilitator.core.namesakes import full_name, name_beside
from facilitator.core.room_view import RoomView
from facilitator.core.rule_in_force import hides_speakers
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.words import colour_of, name_of
from facilitator.ui.stage.clock_scene import is_break
from facilitator.ui.stage.scene import Choice, Line, SceneSlot
from facilitator.ui.stage.unnamed import somebody, waiting
from facilitator.ui.stage.words import how_to_ask
from facilitator.ui.texts import translate
from facilitator.ui.wording import listed

_SHOWN = 3


def floor_lines(view: RoomView, choice: Choice) -> dict[SceneSlot, Line]:
    """Return who has the floor, the first in the queue, and how to get there.

    Of the queue the room sees names only: reasons are between the speaker and the facilitator.
    """
    turn = view.state.floor
    if turn is None and is_break(view):
        return _break_lines(view)
    return {
        SceneSlot.FLOOR: Line(_caption(view)),
        SceneSlot.SPEAKER: Line(_speaker(view)),
        SceneSlot.TURN: _turn(view) if choice.turn_clock else Line(""),
        SceneSlot.NEXT: Line(_next(view) if choice.next_three else ""),
        SceneSlot.ASK: Line(how_to_ask(closed=view.record.roundtable.queue_closed)),
    }


def _break_lines(view: RoomView) -> dict[SceneSlot, Line]:
    """Say when it goes on; a held or overrun break says nothing that would not be true."""
    item = view.state.item
    left = item.remaining_ms if item is not None else 0
    if left <= 0 or view.state.status is RoundtableStatus.PAUSED:
        text = translate("Stage", "We go on in a moment")
    else:
        text = translate("Stage", "We go on at {time}")
    return {SceneSlot.SPEAKER: Line(text.format(time=view.clock(view.state.now + left)))}


def _turn(view: RoomView) -> Line:
    """Count a turn down against its limit; a turn without one, and the facilitator's, is not."""
    reading = view.turn_reading
    if reading is None:
        return Line("")
    tone: Tone | None
    if reading.level is Level.OVER:
        text, tone = translate("Stage", "over by {time}"), Tone.OVER
    elif reading.level is Level.RED:
        text, tone = translate("Stage", "time is up"), Tone.AMBER
    else:
        text = translate("Stage", "{time} left of {limit} to speak")
        tone = Tone.AMBER if reading.level is Level.AMBER else None
    time = format_duration(reading.remaining_ms, DurationKind.REMAINING).removeprefix("-")
    whole = format_duration(reading.limit.ms, DurationKind.REMAINING)
    return Line(text.format(time=time, limit=whole), tone)


def speaker_colour(view: RoomView) -> str | None:
    """Return the colour of who speaks; it names them as well as their name does."""
    turn = view.state.floor
    if turn is None or hides_speakers(view.record):
        return None
    return colour_of(view, turn.organisation)


def _caption(view: RoomView) -> str:
    """Name the person, where the large line names the organisation."""
    turn = view.state.floor
    if turn is None:
        return ""
    person = view.person(turn.person)
    if person is None or turn.organisation is None or hides_speakers(view.record):
        return translate("Stage", "has the floor")
    name = name_beside(view.programme, person, turn.organisation)
    return translate("Stage", "{name} has the floor").format(name=name)


def _speaker(view: RoomView) -> str:
    turn = view.state.floor
    if turn is None:
        return translate("Stage", "The floor is free")
    if hides_speakers(view.record):
        return somebody(who_of(turn))
    organisation = view.organisation(turn.organisation)
    return organisation.name if organisation else name_of(view, who_of(turn))


def who_speaks(view: RoomView) -> str:
    """Return in one line who has the floor, for a scene that has no place for more."""
    turn = view.state.floor
    if turn is None:
        return ""
    person = view.person(turn.person)
    names = [name_of(view, who_of(turn))]
    if person is not None and turn.organisation is not None:
        names.append(name_beside(view.programme, person, turn.organisation))
    if hides_speakers(view.record):
        names = [somebody(who_of(turn))]
    text = translate("Stage", "{name} has the floor")
    return text.format(name=" · ".join(names))


def _next(view: RoomView) -> str:
    following = view.called
    if not following:
        return ""
    if hides_speakers(view.record):
        return waiting(len(following))
    following = following[:_SHOWN]
    shared = Counter(who.organisation for who in following)
    names = [_name(view, who, alone=shared[who.organisation] == 1) for who in following]
    return translate("Stage", "next: {names}").format(names=listed(names))


def _name(view: RoomView, who: Who, *, alone: bool) -> str:
    """Return the organisation; the person, where two of one organisation wait."""
    person = view.person(who.person)
    if alone or person is None:
        return name_of(view, who)
    return full_name(view.programme, person)
