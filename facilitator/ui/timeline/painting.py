"""Painter of the timeline's parts: an organisation's colour with its name or number, or a mark.

Colour never speaks alone: a part says its name where that fits, else the number of its key.
"""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Colours, ink_on, mix
from facilitator.ui.widgets.painting import draw_colour, focus_ring, rounded

_LEAST = 4  # pixels; narrower than any digit


class Face(NamedTuple):
    """How a turn is shown. The facilitator has no colour of an organisation."""

    name: str
    mark: str
    colour: str | None


def label_in(face: Face, width: float, unit: int) -> str:
    """Return what of a turn's name fits a width: the name, the number, or nothing.

    A number may fill the width: its tile beside the timeline says whose it is.
    """
    if width < _LEAST:
        return ""
    metrics = QFontMetrics(font(Role.CHIP))
    rooms = ((face.name, width - 2 * unit), (face.mark, width - 2))
    return next((text for text, room in rooms if metrics.horizontalAdvance(text) <= room), "")


def strip_height() -> int:
    """Return the height of the strip in pixels."""
    return QFontMetrics(font(Role.CHIP)).height() + 2


class TimelinePainter:
    """Draws the parts of a strip with one painter; sizes and colours are looked up once."""

    def __init__(self, painter: QPainter, colours: Colours) -> None:
        self._painter = painter
        self._colours = colours
        self._unit = app_scale().unit
        self._radius = self._unit / 2

    def draw_track(self, area: QRectF) -> None:
        """Draw what is still to come."""
        self._draw_part(area, self._colours.track)

    def draw_turn(self, rect: QRectF, face: Face) -> None:
        """Draw a stretch of having the floor."""
        painter, fill = self._painter, face.colour or self._colours.muted
        radius = self._radius if rect.width() >= self._unit else 0.0
        draw_colour(painter, rect, fill, self._colours.paper, radius=radius, written=True)
        label = label_in(face, rect.width(), self._unit)
        if label:
            painter.setFont(font(Role.CHIP))
            painter.setPen(QColor(ink_on(fill)))
            if label == face.name:
                text = rect.adjusted(self._unit, 0, 0, 0)
                at_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(text, at_left, label)
            else:
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, label)

    def draw_silence(self, rect: QRectF) -> None:
        """Draw time that was nobody's."""
        self._draw_part(rect, mix(self._colours.track, self._colours.muted, 0.2))

    def draw_pause(self, rect: QRectF) -> None:
        """Draw time that does not count, hatched."""
        self._draw_part(rect, self._colours.track)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(QColor(self._colours.muted), Qt.BrushStyle.BDiagPattern))
        self._painter.drawRoundedRect(rect, self._radius, self._radius)

    def draw_chosen(self, rect: QRectF) -> None:
        """Frame what is chosen, beyond the edges of its part."""
        self._painter.setPen(QPen(QColor(self._colours.ink), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._radius + 1
        self._painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius)

    def draw_now(self, x: float, area: QRectF) -> None:
        """Draw where the roundtable stands: a line that reaches beyond the strip."""
        mark = QRectF(x - 1, area.top() - 2, 2, area.height() + 4)
        self._painter.fillRect(mark, QColor(self._colours.ink))

    def draw_focus(self, rect: QRectF) -> None:
        focus_ring(self._painter, rect, self._colours, radius=self._radius + 2)

    def _draw_part(self, rect: QRectF, fill: str) -> None:
        """Draw the ground of a part; where corners could not be seen, without them."""
        if rect.width() < self._unit:
            self._painter.fillRect(rect, QColor(fill))
        else:
            rounded(self._painter, rect, fill=fill, border=None, radius=self._radius)
