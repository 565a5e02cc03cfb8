"""Pill: a status in a capsule."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.palette_colours import Tone
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import draw_pill, pill_size


class Pill(Leaf):
    """Says how something stands; the dot marks what is happening now.

    Where there is no room it can be told to be short, and says the whole in its tip.
    """

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
        self._text = self._brief = ""
        self._is_short = False
        self.set_text(text)

    @property
    def text(self) -> str:
        return self._text

    @property
    def tone(self) -> Tone:
        return self._tone

    def set_text(self, text: str, tone: Tone | None = None, *, brief: str = "") -> None:
        """Say a text, or only what is `brief` where it has to be short, such as its number."""
        if (text, tone or self._tone, brief) == (self._text, self._tone, self._brief):
            return
        size = self.sizeHint()
        self._text, self._brief = text, brief
        self._tone = tone or self._tone
        self.setAccessibleName(text)
        if self.sizeHint() != size:  # a clock tells another time every second, as wide as before
            self.updateGeometry()
        self.update()

    def short_by(self) -> int:
        if self.isHidden():
            return 0
        return self._size(self._text).width() - self._size(self._brief or self._text).width()

    def set_short(self, short: bool) -> None:
        if short is not self._is_short:
            self._is_short = short
            self.updateGeometry()
            self.update()

    def is_short(self) -> bool:
        return self._is_short

    def sizeHint(self) -> QSize:
        return self._size(self._shown())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain_tip(self._text) if self._shown() != self._text else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        area = QRectF(self.rect())
        draw_pill(painter, area, self._shown(), self.colours, tone=self._tone, dot=self._dot)
        painter.end()

    def _shown(self) -> str:
        return self._brief or self._text if self._is_short else self._text

    def _size(self, text: str) -> QSize:
        return pill_size(text, dot=self._dot)
