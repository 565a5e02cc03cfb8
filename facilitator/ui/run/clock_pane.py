"""The question, and the clock of the running item."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.core.model import RoundtableStatus
from facilitator.core.state import ItemState
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.action_map import ActionMap
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.room_view import RoomView
from facilitator.ui.run.words import question_label, say
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel

_AMBER_SHARE = 0.2


class _BareButton(KeyButton):
    """A button that keeps its key in the tip: two caps beside the clock would outshout it."""

    def key_text(self) -> str:
        return ""


class ClockPane(QWidget):
    """The largest figure on the screen: what is left of the item, or by how much it is over."""

    def __init__(self, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._label = SectionLabel()
        self._question = TextLabel(role=Role.QUESTION, wrap=True)
        self._clock = ClockLabel()
        self._heard = TextLabel(muted=True, wrap=True)
        self._bar = ProgressBar(self.tr("Time of the running item"))
        less = _BareButton(actions.action("remove_minute"), label=self.tr("−1"))
        more = _BareButton(actions.action("add_minute"), label=self.tr("+1 min"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self._label)
        column.addWidget(self._question)
        column.addSpacing(2 * unit)
        above = QHBoxLayout()
        above.setSpacing(unit)
        above.addWidget(self._heard, 1)
        above.addWidget(less, 0, Qt.AlignmentFlag.AlignBottom)
        above.addWidget(more, 0, Qt.AlignmentFlag.AlignBottom)
        beside = QVBoxLayout()
        beside.setSpacing(2 * unit)
        beside.addStretch()
        beside.addLayout(above)
        beside.addWidget(self._bar)
        beside.addSpacing(unit)
        row = QHBoxLayout()
        row.setSpacing(8 * unit)
        row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(beside, 1)
        column.addLayout(row)

    def show_room(self, view: RoomView) -> None:
        say(self._label, question_label(view))
        self._label.setVisible(bool(self._label.full_text()))
        question, item = view.question, view.state.item
        title = item.item.title if item else view.record.roundtable.title
        say(self._question, question.text if question else title)
        if item is None:
            self._show_elapsed(view)
        else:
            self._show_item(item, paused=view.state.status is RoundtableStatus.PAUSED)
        say(self._heard, self._heard_text(view))

    def _show_item(self, item: ItemState, *, paused: bool) -> None:
        allotted = format_duration(item.item.allotted_ms, DurationKind.REMAINING)
        text = self.tr("left of {planned}")
        if item.remaining_ms < 0:
            text = self.tr("over {planned} by")
        caption = text.format(planned=allotted)
        if paused:
            caption = self.tr("{caption}, paused").format(caption=caption)
        time = format_duration(item.remaining_ms, DurationKind.REMAINING)
        tone = _tone(item)
        self._clock.show_time(time, caption, tone=tone)
        share = item.elapsed_ms / max(1, item.item.allotted_ms)
        self._bar.show_share(share, tone=tone or Tone.ACCENT)

    def _show_elapsed(self, view: RoomView) -> None:
        """Show how long the roundtable has run, where there is no agenda to count down."""
        time = format_duration(view.state.elapsed_ms, DurationKind.ELAPSED)
        self._clock.show_time(time, self.tr("since the start"))
        self._bar.show_share(0)

    def _heard_text(self, view: RoomView) -> str:
        members = {each.id for each in view.programme.members}
        count = len(view.heard & members)
        if count == 0:
            return self.tr("Nobody heard on this question yet")
        if count == len(members):
            return self.tr("All organisations heard on this question")
        if count == 1:
            return self.tr("1 organisation heard on this question")
        return self.tr("{count} organisations heard on this question").format(count=count)


def _tone(item: ItemState) -> Tone | None:
    if item.remaining_ms <= 0:
        return Tone.OVER
    return Tone.AMBER if item.remaining_ms <= _AMBER_SHARE * item.item.allotted_ms else None
