"""A chip that can be taken away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.icons import draw_icon
from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring


class ChipButton(QAbstractButton):
    """Emits `removed` with its key on click, Delete and Backspace."""

    removed = Signal(str)

    def __init__(
        self,
        text: str,
        key: str,
        *,
        tone: Tone = Tone.NEUTRAL,
        colour: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._tone = tone
        self._colour = colour
        self.setText(text)
        self.setAccessibleName(self.tr("{name}, remove").format(name=text))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._remove)

    def sizeHint(self) -> QSize:
        size = chip_size(self.text(), square=self._colour is not None)
        return QSize(size.width() + 4 * app_scale().unit, size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        area = QRectF(self.rect())
        unit = app_scale().unit
        painter = QPainter(self)
        draw_chip(painter, area, self.text(), colours, tone=self._tone, colour=self._colour)
        cross = QRectF(area.right() - 5 * unit, area.top(), 4 * unit, area.height())
        draw_icon(painter, cross.adjusted(unit / 2, 0, -unit / 2, 0), "close", colours.muted)
        if self.hasFocus():
            focus_ring(painter, area, colours.accent, radius=app_scale().small_radius)
        painter.end()

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._key)
