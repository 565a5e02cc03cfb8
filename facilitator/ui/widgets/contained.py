"""Contained widget: what changes inside it is laid out again around it only where it has to be."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.accessible_roles import Roles


class Contained(QWidget):
    """Takes the width that it is given; the layout around hears of another height only.

    Qt has every layout up to the window work out its sizes again when a label somewhere shows
    another text, each in a turn of the event loop: several milliseconds for a name that fits.
    """

    role_spoken = Roles.PART  # heard where it has a name

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._told = 0, 0  # least width, and height
        inside.setParent(self)
        self.setSizePolicy(inside.sizePolicy())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSizeHint().expandedTo(self._inside.minimumSize())

    def hasHeightForWidth(self) -> bool:
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return max(self._inside.heightForWidth(width), self._inside.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())
        before, self._told = self._told, self._needs()
        # The layout around has just asked, or else it works with what it knew: it is told then.
        if self._told != before and self._told[1] != self.height():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._hear()
        return super().event(event)

    def _needs(self) -> tuple[int, int]:
        least = self.minimumSizeHint()
        follows = self.hasHeightForWidth()
        height = self.heightForWidth(self.width()) if follows else self._inside.sizeHint().height()
        return least.width(), max(height, least.height())

    def _hear(self) -> None:
        """Pass on that what is inside needs another height, or is what the width depends on."""
        told, needs = self._told, self._needs()
        self._told = needs
        fits = needs[0] == told[0] or max(needs[0], told[0]) < self.width()
        if not fits or needs[1] != told[1]:
            self.updateGeometry()
