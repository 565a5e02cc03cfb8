"""Pill: a status in a capsule."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import draw_pill, pill_size


class Pill(Leaf):
    """Says how something stands; the dot marks what is happening now."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: Tone = Tone.NEUTRAL,
        dot: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._dot = dot
        self._text = ""
        self.set_text(text)

    @property
    def text(self) -> str:
        return self._text

    @property
    def tone(self) -> Tone:
        return self._tone

    def set_text(self, text: str, tone: Tone | None = None) -> None:
        if (text, tone or self._tone) == (self._text, self._tone):
            return
        size = self.sizeHint()
        self._text = text
        self._tone = tone or self._tone
        self.setAccessibleName(text)
        if self.sizeHint() != size:  # a clock tells another time every second, as wide as before
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self._text, dot=self._dot)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        draw_pill(
            painter, QRectF(self.rect()), self._text, self.colours, tone=self._tone, dot=self._dot
        )
        painter.end()
