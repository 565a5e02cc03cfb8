"""Chip, the widget of a tag: an organisation with its colour, a kind in its tint, a question."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.core.model import Kind
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.kinds import kind_label, kind_tone
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import chip_size, draw_chip


class Chip(Leaf):
    """Shows a tag; `colour` draws the square of an organisation before the text."""

    def __init__(
        self,
        text: str,
        *,
        tone: Tone = Tone.NEUTRAL,
        colour: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.show_tag(text, tone=tone, colour=colour)

    @classmethod
    def of_kind(cls, kind: Kind, parent: QWidget | None = None) -> "Chip":
        return cls(kind_label(kind), tone=kind_tone(kind), parent=parent)

    def show_tag(self, text: str, *, tone: Tone = Tone.NEUTRAL, colour: str | None = None) -> None:
        """Show a tag in place of the one before."""
        self._text = text
        self._tone = tone
        self._colour = colour
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return chip_size(self._text, square=self._colour is not None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        draw_chip(
            painter,
            QRectF(self.rect()),
            self._text,
            self.colours,
            tone=self._tone,
            colour=self._colour,
        )
        painter.end()
