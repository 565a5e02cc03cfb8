"""Label of a chip as a value, for what paints chips without making widgets of them."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from facilitator.core.model import Kind, Organisation
from facilitator.ui.fonts import Role, font
from facilitator.ui.palette_colours import Colours, Tone
from facilitator.ui.widgets.kinds import kind_label, kind_tone
from facilitator.ui.widgets.painting import chip_size, draw_chip


@dataclass(frozen=True, slots=True)
class ChipLabel:
    """`colour` is an organisation's: its square stands before the text."""

    text: str
    tone: Tone = Tone.NEUTRAL
    colour: str | None = None

    @classmethod
    def of_kind(cls, kind: Kind) -> "ChipLabel":
        return cls(kind_label(kind), kind_tone(kind))

    @classmethod
    def of_organisation(cls, organisation: Organisation) -> "ChipLabel":
        return cls(organisation.short, colour=organisation.colour)

    def size(self) -> QSize:
        """Return the pixels that the whole text needs."""
        return chip_size(self.text, square=self.colour is not None)

    def draw(
        self, painter: QPainter, rect: QRectF, colours: Colours, *, selected: bool = False
    ) -> None:
        """Draw the chip, on a `selected` row or another.

        Its text is shortened where `rect` is narrower than its size.
        """
        text = self._fitting(rect.width())
        draw_chip(
            painter, rect, text, colours, tone=self.tone, colour=self.colour, selected=selected
        )

    def _fitting(self, width: float) -> str:
        lacking = self.size().width() - width
        if lacking <= 0:
            return self.text
        metrics = QFontMetrics(font(Role.CHIP))
        room = metrics.horizontalAdvance(self.text) - round(lacking)
        return metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room)
