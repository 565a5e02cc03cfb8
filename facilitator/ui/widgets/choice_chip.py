"""Chip that can be pressed, to choose something else for it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring


class ChoiceChip(QAbstractButton):
    """Looks like a chip; `asked` carries its key on a click. The focus stays where it is."""

    asked = Signal(str)

    def __init__(
        self, text: str, key: str, *, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(self.tr("{name}, change").format(name=text))
        self.setToolTip(self.tr("Click to change"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._ask)

    def sizeHint(self) -> QSize:
        return chip_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        area = QRectF(self.rect())
        painter = QPainter(self)
        draw_chip(painter, area, self.text(), colours, tone=self._tone)
        if self.underMouse():
            focus_ring(painter, area, colours, radius=app_scale().small_radius)
        painter.end()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._key)
