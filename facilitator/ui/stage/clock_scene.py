"""Clock part of the stage's scene: the clock of the running item, and what comes next."""

from facilitator.core import methods
from facilitator.core.methods import Meaning, Method
from facilitator.core.model import Item
from facilitator.core.room_view import RoomView
from facilitator.core.schedule import next_item
from facilitator.core.state import ItemState
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.words import item_tone, minutes
from facilitator.ui.stage.scene import Band, Line, SceneBar, SceneSlot
from facilitator.ui.stage.unnamed import title_of
from facilitator.ui.texts import translate


def clock_lines(view: RoomView) -> tuple[dict[SceneSlot, Line], SceneBar, Band | None]:
    """Return caption, clock and what is next, the bar below them, and the shape behind them."""
    state, item = view.state, view.state.item
    paused = state.status is RoundtableStatus.PAUSED
    then = Line(_then(view))
    band = Band.OUTLINED if paused else None
    if item is None or view.item_reading is None:
        spent = state.elapsed_ms if item is None else item.elapsed_ms
        time = format_duration(spent, DurationKind.ELAPSED)
        caption = translate("Stage", "since the start")
        if item is not None:
            caption = translate("Stage", "so far on this part")
        lines = _lines(caption, time, tone=None, paused=paused) | {SceneSlot.FOOT_RIGHT: then}
        return lines, SceneBar(0), band
    time = format_duration(item.remaining_ms, DurationKind.REMAINING).removeprefix("-")
    tone = item_tone(view.item_reading)
    lines = _lines(_caption(item), time, tone=tone, paused=paused)
    share = min(1.0, item.elapsed_ms / max(1, item.item.allotted_ms))
    bar = SceneBar(share, Tone.NEUTRAL if paused else tone or Tone.ACCENT)
    if tone is Tone.OVER and not paused:
        band = Band.FILLED
    return lines | {SceneSlot.FOOT_RIGHT: then}, bar, band


def is_break(view: RoomView) -> bool:
    item = view.state.item
    return item is not None and methods.is_break(item.item)


def _lines(caption: str, time: str, *, tone: Tone | None, paused: bool) -> dict[SceneSlot, Line]:
    if not paused:
        return {SceneSlot.CAPTION: Line(caption), SceneSlot.CLOCK: Line(time, tone)}
    text = translate("Stage", "Paused · {caption}").format(caption=caption)
    return {SceneSlot.CAPTION: Line(text, Tone.AMBER), SceneSlot.CLOCK: Line(time, Tone.NEUTRAL)}


def _caption(item: ItemState) -> str:
    """Say which way the clock counts; over time it counts up, so that no sign has to be read."""
    planned = format_duration(item.item.allotted_ms, DurationKind.REMAINING)
    if item.remaining_ms <= -1000:
        text = translate("Stage", "over by")
    elif item.remaining_ms <= 0:
        text = translate("Stage", "time is up")
    elif methods.is_break(item.item):
        text = translate("Stage", "left of {planned} for the break")
    elif item.item.question is not None or _is_on_the_question(item.item):
        text = translate("Stage", "left of {planned} for this question")
    else:
        text = translate("Stage", "left of {planned} for this part")
    return text.format(planned=planned)


def _is_on_the_question(item: Item) -> bool:
    """Tell whether the room talks about the roundtable's question, not only about what was said."""
    is_free = methods.meaning_of(item) is Meaning.DISCUSSION
    return is_free and methods.method_of(item) is not Method.CLARIFYING


def _then(view: RoomView) -> str:
    following: Item | None = next_item(view.record)
    if following is None:
        last = view.state.item is not None
        return translate("Stage", "the last part") if last else ""
    pattern = translate("Stage", "then: {item} · {minutes} min")
    return pattern.format(item=title_of(view, following), minutes=minutes(following.allotted_ms))
