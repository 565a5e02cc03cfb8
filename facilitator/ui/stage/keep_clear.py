"""Room for the stage at the top of a column that it lies over: the rest goes on below it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_MOVES = (
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide),
    QEvent.Type.WindowStateChange,
)
_NEAR = 60  # pixels: a stage that begins this far below the top lies on top as well


class KeepClear(QObject):
    """Follows the stage over an area that begins with an empty widget, `room`, and goes on below.

    Where it lies anywhere else, or leaves too little, the area is as it was.
    """

    def __init__(self, stage: QWidget, room: QWidget, below: QWidget) -> None:
        super().__init__(room)
        self._stage: QWidget | None = stage
        self._room = room
        self._below = below
        stage.destroyed.connect(self._let_go)
        for watched in (stage, below, below.window()):
            watched.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in _MOVES:
            self._follow()
        return False

    @Slot()
    def _let_go(self) -> None:
        self._stage = None

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._room.height():
            self._room.setFixedHeight(wanted)

    def _wanted(self) -> int:
        stage, below = self._stage, self._below
        # A window that is taken down hides before it says that it goes; an error here ends Python.
        if stage is None or not isValid(stage) or not stage.isVisible():
            return 0
        if stage.isFullScreen() or stage.isMinimized():
            return 0
        if not below.isVisible():
            return 0
        area, over = area_of(self._room, below), stage.frameGeometry()
        lies_on_top = area.top() - over.height() < over.top() <= area.top() + _NEAR
        covers = area.intersected(over).width() * 2 > area.width()
        wanted = over.bottom() + 1 - area.top()
        return wanted if lies_on_top and covers and 0 < wanted * 3 < area.height() * 2 else 0


def area_of(room: QWidget, below: QWidget) -> QRect:
    """Return the place of both on the screen."""
    top = room.mapToGlobal(QPoint(0, 0))
    end = below.mapToGlobal(below.rect().bottomRight())
    return QRect(top, end)
