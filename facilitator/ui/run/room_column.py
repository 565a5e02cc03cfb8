"""Middle column of the Run page while the roundtable runs: clock, floor, queue, board."""

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.core.room_view import RoomView
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import FOLLOWS, app_scale
from facilitator.ui.run.board import Board
from facilitator.ui.run.clock_pane import ClockPane
from facilitator.ui.run.cue_pane import CuePane
from facilitator.ui.run.floor_card import FloorCard
from facilitator.ui.run.queue_card import QueueCard
from facilitator.ui.session import Session
from facilitator.ui.widgets.belonging import layout_of
from facilitator.ui.widgets.list_keys import ListKeys
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole

_ROOMY = 166  # units of height; below, everything moves closer together
_LOWEST = 128  # below, as in the least window, it also takes fewer lines
_LEAST = 76  # with a part of the queue in sight
# Units that must be to spare before it takes more room again: more than it takes.
_TO_SPARE = (40, 30)
_DENSEST = 2
_APART = 2.5  # units between the parts


class RoomColumn(QWidget):
    """Clock and floor stay in sight; a long queue scrolls, and then the board with it.

    It stands closer together the lower it is, and where not all of the board would be in sight.
    """

    role_spoken = Roles.PART

    counting_changed = Signal()
    queue_left = Signal()  # the keys are wanted elsewhere
    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Room column"))
        self._density = 0  # 1: all closer together, 2: fewer lines too
        self._crowded = 0  # how much denser it is than its height asks for
        unit = app_scale().unit
        self._clock = ClockPane(actions)
        self._cue = CuePane()
        self._floor = FloorCard(session)
        self._queue = QueueCard(session, actions)
        self.board = Board(session, actions)
        self.board.counting_changed.connect(self.counting_changed)
        self._queue.left.connect(self.queue_left)
        self._queue.dropped.connect(self.dropped)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 3 * unit, 6 * unit, unit)
        column.setSpacing(round(_APART * unit))
        column.setProperty(FOLLOWS, True)
        column.addWidget(self._clock)
        column.addWidget(self._cue)
        column.addWidget(self._floor)
        column.addWidget(self._scrolling(), 1)

    def minimumSizeHint(self) -> QSize:
        """Return what it takes with fewest lines: it has those in less room only."""
        return QSize(super().minimumSizeHint().width(), _LEAST * app_scale().unit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._stand()

    @Slot(int)
    def _on_fitted(self, lacking: int) -> None:
        """Stand closer together where something is out of sight; not the other way at once."""
        spare = _TO_SPARE[self._density - 1] * app_scale().unit
        if lacking > 0 and self._density < _DENSEST:
            self._crowded += 1
        elif self._crowded and -lacking >= spare:
            self._crowded -= 1
        else:
            return
        self._follow_height()

    def _follow_height(self) -> None:
        height, unit = self.height(), app_scale().unit
        by_height = (height < _ROOMY * unit) + (height < _LOWEST * unit)
        self._crowded = min(self._crowded, _DENSEST - by_height)
        if (density := by_height + self._crowded) != self._density:
            self._density = density
            self._stand()

    def _stand(self) -> None:
        unit, compact, lowest = app_scale().unit, self._density > 0, self._density == _DENSEST
        for part in (self._clock, self._cue, self._floor, self._queue, self.board):
            part.set_compact(compact)
        for narrowed in (self._clock, self._floor):
            narrowed.set_lowest(lowest)
        spacing = round((1 if lowest else 2 if compact else _APART) * unit)
        layout_of(self).setSpacing(spacing)
        layout_of(self).setContentsMargins(6 * unit, (2 if compact else 3) * unit, 6 * unit, unit)
        layout_of(self._holder).setSpacing(spacing)

    @property
    def discussion_only(self) -> bool:
        return self.board.discussion_only

    @property
    def keys(self) -> ListKeys:
        return self._queue.keys

    def focus_queue(self) -> None:
        self._queue.focus_first()

    def show_room(self, view: RoomView) -> None:
        for part in (self._clock, self._cue, self._floor, self._queue, self.board):
            part.show_room(view)

    def show_floor(self, view: RoomView) -> None:
        """Show who has the floor; the rest is still as it was, but for the clock.

        That stands on the stage too, and both tell the same second.
        """
        for part in (self._floor, self._clock):
            part.show_room(view)

    def _scrolling(self) -> ScrolledWhole:
        holder = self._holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(_APART * app_scale().unit))
        column.setProperty(FOLLOWS, True)
        column.addWidget(self._queue)
        column.addWidget(self.board)
        column.addStretch(1)
        scroll = ScrolledWhole(holder, sideways=False)
        scroll.fitted.connect(self._on_fitted)
        return scroll
