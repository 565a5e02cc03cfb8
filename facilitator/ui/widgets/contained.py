"""Contained widget: what changes inside it is laid out again around it only where it has to be."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.accessible_roles import Roles

_ANY = -1  # width, of what is as high at each
_MOST_WIDTHS = 100  # while a window is drawn larger


class Contained(QWidget):
    """Takes the width that it is given; the layout around hears of another height only.

    Qt has every layout up to the window work out its sizes again when a label somewhere shows
    another text, each in a turn of the event loop: several milliseconds for a name that fits.
    """

    role_spoken = Roles.PART  # heard where it has a name

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        # What the layout around has been told, which it keeps: the least width, and the height
        # at each width, or at any.
        self._told_width = 0
        self._told_heights: dict[int, int] = {}
        inside.setParent(self)
        self.setSizePolicy(inside.sizePolicy())

    def sizeHint(self) -> QSize:
        if not self.hasHeightForWidth():
            self._told_heights[_ANY] = self._height_at(_ANY)
        return QSize(self._least().width(), self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self._least()
        self._told_width = least.width()
        return least

    def hasHeightForWidth(self) -> bool:
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        if len(self._told_heights) > _MOST_WIDTHS:
            self._told_heights.clear()
        height = self._told_heights[width] = self._height_at(width)
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._hear()
        return super().event(event)

    def _least(self) -> QSize:
        return self._inside.minimumSizeHint().expandedTo(self._inside.minimumSize())

    def _height_at(self, width: int) -> int:
        if width == _ANY:
            return max(self._inside.sizeHint().height(), self._least().height())
        return max(self._inside.heightForWidth(width), self._inside.minimumHeight())

    def _hear(self) -> None:
        """Pass on that what is inside needs another height, or is what the width depends on."""
        told, needs = self._told_width, self._least().width()
        fits = needs == told or max(needs, told) < self.width()
        at = self.width() if self.hasHeightForWidth() else _ANY
        if not fits or self._told_heights.get(at) != self._height_at(at):
            self.updateGeometry()
