"""Top bar of Run: which roundtable is in hand, how it stands, and the main keys."""

from PySide6.QtWidgets import QWidget

from facilitator.core.room_view import RoomView
from facilitator.core.schedule import next_item
from facilitator.core.statuses import LIVE, RoundtableStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.words import theme_of, with_outlook
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.top_bar import TopBar


class RunBar(TopBar):
    """Which roundtable, how it stands, when it ends, and the main keys."""

    def __init__(self, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rehearsal = Pill(self.tr("REHEARSAL"), tone=Tone.VIOLET)
        self._status = Pill(dot=True)
        self._end = Pill()
        self._dark = Pill(self.tr("Stage dark"), tone=Tone.AMBER)
        self._dark.setVisible(actions.action("stage_dark").isChecked())
        actions.action("stage_dark").toggled.connect(self._dark.setVisible)
        for pill in (self._rehearsal, self._dark, self._status, self._end):
            self.add_right(pill)
        self._pause = self.add_action(actions.action("pause"), label=self.tr("Pause"))
        self.add_action(actions.action("stage"))
        self._next = self.add_action(actions.action("next_item"), primary=True)
        self._finish = self.add_action(actions.action("end"), primary=True, label=self.tr("End"))
        # The end stands below the agenda too.
        self.give_way(self._end, self._status, self._next, self._finish)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no roundtable is in hand."""
        self.set_title(self.tr("Run"))
        for widget in (self._rehearsal, self._status, self._end):
            widget.hide()
        for button in (self._pause, self._next, self._finish):
            button.hide()

    def show_room(self, view: RoomView) -> None:
        state = view.state
        title, subtitle = theme_of(view), view.programme.title
        if title != self.title():
            self.set_title(title, subtitle)
        self._rehearsal.setVisible(view.record.roundtable.rehearsal)
        self._status.setVisible(True)
        status, tone = self._status_of(view)
        self._status.set_text(status, tone, brief=self._brief_of(view))
        self._show_end(view)
        live = state.status in LIVE
        paused = state.status is RoundtableStatus.PAUSED
        label = self.tr("Resume") if paused else self.tr("Pause")
        if self._pause.text() != label:
            self._pause.set_label(label)
        self._pause.setVisible(live)
        last = next_item(view.record) is None
        self._next.setVisible(live and not last)
        self._finish.setVisible(live and last)

    def _status_of(self, view: RoomView) -> tuple[str, Tone]:
        ran = format_duration(view.state.elapsed_ms, DurationKind.ELAPSED)
        match view.state.status:
            case RoundtableStatus.PLANNED:
                return self.tr("Planned"), Tone.NEUTRAL
            case RoundtableStatus.OPEN:
                return self.tr("Room open"), Tone.ACCENT
            case RoundtableStatus.RUNNING:
                return self.tr("Running {time}").format(time=ran), Tone.FINE
            case RoundtableStatus.PAUSED:
                return self.tr("Paused at {time}").format(time=ran), Tone.AMBER
            case RoundtableStatus.ENDED:
                return self.tr("Ended, ran {time}").format(time=ran), Tone.NEUTRAL

    def _brief_of(self, view: RoomView) -> str:
        """Return what is left of the status where there is no room.

        Its colour says the rest, and the button that pauses or resumes.
        """
        if view.state.status in (RoundtableStatus.PLANNED, RoundtableStatus.OPEN):
            return ""
        return format_duration(view.state.elapsed_ms, DurationKind.ELAPSED)

    def _show_end(self, view: RoomView) -> None:
        state = view.state
        # Without an agenda there is nothing to be late against.
        known = state.projected_end is not None and bool(state.items)
        self._end.setVisible(known and state.status in LIVE)
        if state.projected_end is not None:
            tone = Tone.AMBER if state.over_ms >= 60_000 else Tone.FINE
            time = view.clock(state.projected_end)
            text = self.tr("Ends {time}").format(time=time)
            self._end.set_text(with_outlook(text, state.over_ms), tone, brief=time)
