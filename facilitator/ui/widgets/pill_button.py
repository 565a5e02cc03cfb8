"""Pill button: a pill to press, for something to tidy, with its number."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import draw_pill, focus_ring, pill_size, rounded


class PillButton(QAbstractButton):
    """Looks like a Pill and filters or jumps when clicked."""

    def __init__(
        self, text: str = "", *, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_text(self, text: str, tone: Tone) -> None:
        self._tone = tone
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return pill_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        area = QRectF(self.rect())
        painter = QPainter(self)
        draw_pill(painter, area, self.text(), colours, tone=self._tone)
        ink = colours.ink_of(self._tone)
        if self.underMouse() or self.isChecked() or self.isDown():
            rounded(painter, area, fill=None, border=ink, radius=area.height() / 2)
        if self.hasFocus():
            focus_ring(painter, area, colours, radius=area.height() / 2)
        painter.end()
