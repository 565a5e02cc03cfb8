"""Middle column of the Run page while the roundtable runs: clock, floor, queue, board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from facilitator.core.room_view import RoomView
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.board import Board
from facilitator.ui.run.clock_pane import ClockPane
from facilitator.ui.run.cue_pane import CuePane
from facilitator.ui.run.floor_card import FloorCard
from facilitator.ui.run.queue_card import QueueCard
from facilitator.ui.session import Session
from facilitator.ui.widgets.belonging import layout_of
from facilitator.ui.widgets.list_keys import ListKeys

_ROOMY = 178  # units of height; below, everything moves closer together
_LOWEST = 128  # below, as in the least window, it also takes fewer lines


class RoomColumn(QWidget):
    """Clock and floor stay in sight; a long queue scrolls with the board below it."""

    counting_changed = Signal()
    queue_left = Signal()  # the keys are wanted elsewhere
    dropped = Signal(str)  # what was half typed

    def __init__(self, session: Session, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = self._lowest = False
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
        column.setContentsMargins(6 * unit, 4 * unit, 6 * unit, unit)
        column.setSpacing(3 * unit)
        column.addWidget(self._clock)
        column.addWidget(self._cue)
        column.addWidget(self._floor)
        column.addWidget(self._scrolling(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height, unit = event.size().height(), app_scale().unit
        compact, lowest = height < _ROOMY * unit, height < _LOWEST * unit
        if (compact, lowest) != (self._compact, self._lowest):
            self._compact, self._lowest = compact, lowest
            for part in (self._clock, self._cue, self._floor, self._queue, self.board):
                part.set_compact(compact)
            for narrowed in (self._clock, self._floor):
                narrowed.set_lowest(lowest)
            spacing = (1 if lowest else 2 if compact else 3) * unit
            layout_of(self).setSpacing(spacing)
            layout_of(self).setContentsMargins(
                6 * unit, (2 if compact else 4) * unit, 6 * unit, unit
            )
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

    def _scrolling(self) -> QScrollArea:
        holder = self._holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * app_scale().unit)
        column.addWidget(self._queue)
        column.addWidget(self.board)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        return scroll
