"""Clock pane: the question, and the clock of the running item."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from facilitator.core.limits import Level, LimitStatus
from facilitator.core.method_steps import place_in
from facilitator.core.room_view import RoomView
from facilitator.core.state import ItemState
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.text import DurationKind, format_duration
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.run.heard_words import heard_in_words
from facilitator.ui.run.method_words import place_in_words, steps_in_words
from facilitator.ui.run.words import item_tone, question_label, say
from facilitator.ui.widgets.belonging import layout_of
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.text_label import TextLabel


class _BareButton(KeyButton):
    """A button that keeps its key in the tip: two caps beside the clock would outshout it."""

    def key_text(self) -> str:
        return ""


class ClockPane(QWidget):
    """The largest figure on the screen: what is left of the item, or by how much it is over."""

    def __init__(self, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._lowest = False
        self._label = SectionLabel()
        self._question = TextLabel(role=Role.QUESTION, wrap=True)
        self._clock = ClockLabel()
        self._heard = TextLabel(muted=True, wrap=True)
        self._place = TextLabel(role=Role.STRONG, wrap=True)
        self._bar = ProgressBar(self.tr("Time of the running item"))
        less = _BareButton(actions.action("remove_minute"), label=self.tr("−1"), says_action=True)
        more = _BareButton(actions.action("add_minute"), label=self.tr("+1 min"), says_action=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self._label)
        column.addWidget(self._question)
        self._gap = QSpacerItem(0, unit)
        column.addItem(self._gap)
        above = QHBoxLayout()
        above.setSpacing(unit)
        above.addWidget(self._heard, 1)
        above.addWidget(less, 0, Qt.AlignmentFlag.AlignBottom)
        above.addWidget(more, 0, Qt.AlignmentFlag.AlignBottom)
        beside = QVBoxLayout()
        beside.setSpacing(2 * unit)
        beside.addStretch()
        beside.addWidget(self._place)
        beside.addLayout(above)
        beside.addWidget(self._bar)
        beside.addSpacing(unit)
        row = QHBoxLayout()
        row.setSpacing(8 * unit)
        row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(beside, 1)
        column.addLayout(row)

    def set_compact(self, compact: bool) -> None:
        """Take less height, for a low window."""
        self._clock.set_role(Role.LOW_CLOCK if compact else Role.CLOCK)
        self._question.set_role(Role.LOW_QUESTION if compact else Role.QUESTION)
        self._gap.changeSize(0, 0 if compact else app_scale().unit)
        layout_of(self).invalidate()

    def set_lowest(self, lowest: bool) -> None:
        """Say each thing on one line, and the number of the question only in the agenda."""
        self._lowest = lowest
        if lowest:
            self._clock.set_role(Role.LOWEST_CLOCK)
        for label in (self._question, self._heard, self._place):
            label.set_one_line(lowest)
        self._label.setVisible(bool(self._label.full_text()) and not lowest)

    def show_room(self, view: RoomView) -> None:
        say(self._label, question_label(view))
        self._label.setVisible(bool(self._label.full_text()) and not self._lowest)
        question, item = view.question, view.state.item
        title = item.item.title if item else view.record.roundtable.title
        say(self._question, question.wording if question else title)
        if item is None:
            self._show_spent(view, view.state.elapsed_ms, self.tr("since the start"))
        else:
            self._show_item(view, item)
        place = place_in(item.item, item.elapsed_ms) if item else None
        self._place.setVisible(place is not None)
        if place is None:
            # Behind the curtain not: it tells of airtime.
            say(self._heard, "" if view.curtain else heard_in_words(view))
        else:
            say(self._place, place_in_words(place))
            say(self._heard, steps_in_words(place))

    def _show_item(self, view: RoomView, item: ItemState) -> None:
        reading = view.item_reading
        if reading is None:
            self._show_spent(view, item.elapsed_ms, self.tr("so far, no time planned"))
            return
        allotted = format_duration(reading.limit.ms, DurationKind.REMAINING)
        caption = self._caption(reading).format(planned=allotted)
        if view.state.status is RoundtableStatus.PAUSED:
            caption = self.tr("{caption}, paused").format(caption=caption)
        time = format_duration(reading.remaining_ms, DurationKind.REMAINING).removeprefix("-")
        tone = item_tone(reading)
        self._clock.show_time(time, caption, tone=tone)
        share = item.elapsed_ms / max(1, item.item.allotted_ms)
        self._bar.show_share(share, tone=tone or Tone.ACCENT)

    def _caption(self, reading: LimitStatus) -> str:
        """Say which way the clock counts, and in words what its colour says."""
        if reading.level is Level.OVER or reading.remaining_ms <= -1000:
            return self.tr("over {planned} by")  # and the time has no sign: "by −0:37" is two
        if reading.level is Level.RED:
            up = reading.remaining_ms <= 0
            return self.tr("left of {planned}, time is up") if up else self.tr("last of {planned}")
        if reading.level is Level.AMBER:
            return self.tr("left of {planned}, soon over")
        return self.tr("left of {planned}")

    def _show_spent(self, view: RoomView, ms: int, caption: str) -> None:
        """Count up, where there is nothing to count down from."""
        if view.state.status is RoundtableStatus.PAUSED:
            caption = self.tr("{caption}, paused").format(caption=caption)
        self._clock.show_time(format_duration(ms, DurationKind.ELAPSED), caption)
        self._bar.show_share(0)
