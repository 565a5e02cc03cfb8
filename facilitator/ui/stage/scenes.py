"""Making of scenes: from the state of a roundtable to what the room sees of it.

Never notes, drafts, airtime, suggestions, nudges, reasons, or what the facilitator is asked.
"""

from dataclasses import replace

from facilitator.core.instants import local_moment
from facilitator.core.model import Programme
from facilitator.core.room_view import RoomView
from facilitator.core.rule_in_force import NO_BIRTH_RULE, in_force
from facilitator.core.statuses import RoundtableStatus
from facilitator.ui.local_forms import day_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.promises import (
    promise_in_words,
    promised_now,
    recorded_in_short,
    sentence_now,
)
from facilitator.ui.stage.clock_scene import clock_lines, is_break
from facilitator.ui.stage.floor_scene import floor_lines, speaker_colour, who_speaks
from facilitator.ui.stage.scene import Choice, Line, Scene, SceneLayout, SceneSlot
from facilitator.ui.stage.unnamed import title_of
from facilitator.ui.stage.words import how_to_ask, time_with_zone
from facilitator.ui.texts import translate

_BEFORE = (RoundtableStatus.PLANNED, RoundtableStatus.OPEN)
_AS_LONG = 5  # characters of a clock; one with hours is longer: "1:02:03"
_HEAD = 90  # characters beside the time, on two lines
DARK_SCENE = Scene(SceneLayout.DARK)
_EVERYTHING = Choice()


def scene_of(view: RoomView, *, starts_at: int | None, choice: Choice = _EVERYTHING) -> Scene:
    """Return what the room sees; `starts_at` is the listed start, if the agenda has one."""
    if view.state.status in _BEFORE:
        scene = _welcome(view, starts_at)
    elif view.state.status is RoundtableStatus.ENDED:
        scene = _thanks(view)
    else:
        scene = _running(view, choice)
    return _with_promise(view, scene) if choice.promise else scene


def _with_promise(view: RoomView, scene: Scene) -> Scene:
    """Say in full what is promised, where a message would stand."""
    sentence = Line(sentence_now(view.record))
    return replace(scene, lines={**scene.lines, SceneSlot.MESSAGE: sentence})


def empty_scene(programme: Programme, *, plan_key: str) -> Scene:
    """Show the programme where no roundtable is in hand, and by which key one is planned."""
    lead = translate("Stage", "No roundtable is planned yet: {key} in the program plans one.")
    said = {
        SceneSlot.HEAD: translate("Stage", "Welcome"),
        SceneSlot.TITLE: programme.title,
        SceneSlot.LEAD: lead.format(key=plan_key),
    }
    return Scene(SceneLayout.WELCOME, {slot: Line(text) for slot, text in said.items()})


def _welcome(view: RoomView, starts_at: int | None) -> Scene:
    welcome = translate("Stage", "Welcome")
    first = translate("Stage", "first: {item}")
    items = view.record.items
    promise = view.record.roundtable.promise
    lines = _frame(view, _joined(view, welcome, view.programme.title))
    lines |= {
        SceneSlot.TITLE: Line(_title(view)),
        SceneSlot.LEAD: Line(_start_in_words(view, starts_at)),
        SceneSlot.PROMISE: Line(promise_in_words(promise)),
        SceneSlot.ASK: Line(_ask_in_full()),
        SceneSlot.FOOT_RIGHT: Line(first.format(item=title_of(view, items[0])) if items else ""),
    }
    if view.state.floor is not None:  # in place of what comes next: somebody speaks already
        lines[SceneSlot.FOOT_RIGHT] = Line(who_speaks(view))
    return Scene(SceneLayout.WELCOME, lines)


def _thanks(view: RoomView) -> Scene:
    ended = translate("Stage", "ended {time}")
    head = view.record.roundtable
    lines = _frame(view, _joined(view, view.programme.title, _theme(view)))
    time = time_with_zone(head.ended_at or view.state.now, head.zone, between=" · ")
    lines |= {
        SceneSlot.TITLE: Line(translate("Stage", "Thank you")),
        SceneSlot.LEAD: Line(_title(view)),
        SceneSlot.PROMISE: Line(promise_in_words(head.promise)),
        SceneSlot.FOOT_RIGHT: Line(ended.format(time=time)),
    }
    return Scene(SceneLayout.THANKS, lines)


def _running(view: RoomView, choice: Choice) -> Scene:
    item = view.state.item
    clock, bar, band = clock_lines(view)
    name = title_of(view, item.item) if item is not None else ""
    title = name if is_break(view) else _title(view)
    parts = [part for part in (_theme(view), name) if part != title]
    if len(parts) > 1 and len(_joined(view, *parts)) > _HEAD:
        parts = [name]  # whole, before the theme is said too
    lines = _frame(view, _joined(view, *parts))
    lines |= {SceneSlot.TITLE: Line(title)} | clock | floor_lines(view, choice)
    plan = SceneLayout.CLOCK if len(lines[SceneSlot.CLOCK].text) <= _AS_LONG else SceneLayout.HOURS
    return Scene(plan, lines, colour=speaker_colour(view), bar=bar, band=band)


def _frame(view: RoomView, head: str) -> dict[SceneSlot, Line]:
    """Return what is always in sight: where we are, the time, the promise and a message."""
    roundtable, message = view.record.roundtable, view.record.message
    lines = {
        SceneSlot.HEAD: Line(head),
        SceneSlot.TIME: Line(time_with_zone(view.state.now, roundtable.zone, between=" · ")),
        SceneSlot.FOOT_LEFT: _promise(view),
    }
    return lines if message is None else {**lines, SceneSlot.MESSAGE: Line(message.text)}


def _promise(view: RoomView) -> Line:
    """Return what the room is promised now, and how it is recorded or watched."""
    record, recorded = view.record, recorded_in_short(view.record.roundtable)
    text = " · ".join(part for part in (promised_now(record), recorded) if part)
    more = in_force(record) != NO_BIRTH_RULE and view.state.status is not RoundtableStatus.ENDED
    return Line(text, Tone.AMBER if more else None)


def _title(view: RoomView) -> str:
    """Return the question; without one, what the item or the roundtable is called."""
    if view.question is not None:
        return view.question.wording
    item = view.state.item
    return title_of(view, item.item) if item else view.record.roundtable.title


def _theme(view: RoomView) -> str:
    head = view.record.roundtable
    question = view.question_of(head.question)
    return question.title if question else head.title


def _joined(view: RoomView, *parts: str) -> str:
    rehearsal = translate("Stage", "REHEARSAL")
    shown = (rehearsal, *parts) if view.record.roundtable.rehearsal else parts
    return " · ".join(part for part in shown if part)


def _start_in_words(view: RoomView, starts_at: int | None) -> str:
    if starts_at is None or starts_at <= view.state.now:
        return translate("Stage", "We start in a moment")
    zone = view.record.roundtable.zone
    time = time_with_zone(starts_at, zone, between=", ")
    day = local_moment(starts_at, zone).date()
    if day != local_moment(view.state.now, zone).date():
        time = f"{day_label(day)}, {time}"
    return translate("Stage", "We start {time}").format(time=time)


def _ask_in_full() -> str:
    asking = translate("Stage", "To ask for the floor, {how}.")
    return asking.format(how=how_to_ask())
