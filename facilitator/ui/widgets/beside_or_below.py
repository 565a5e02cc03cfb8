"""Two ends of a line that go below each other where the line is too short for both."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator.ui.fonts import app_scale

_Direction = QBoxLayout.Direction


class BesideOrBelow(QWidget):
    """What stands at the left takes the room, in place of each other; the last is at the right."""

    def __init__(self, *left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (*left, right)
        self._row = QBoxLayout(_Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(app_scale().unit)
        for each in left:
            self._row.addWidget(each, 1)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        self._row.addWidget(right, 0, corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # one of them has become longer
        return super().event(event)

    def _fit(self) -> None:
        shown = [each.sizeHint().width() for each in self._parts if not each.isHidden()]
        fits = sum(shown) + len(shown) * self._row.spacing() <= self.width()
        self._row.setDirection(_Direction.LeftToRight if fits else _Direction.TopToBottom)
