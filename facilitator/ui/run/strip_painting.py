"""How the parts of the timeline look: an organisation's colour with its name or number, or a mark.

Colour never speaks alone: a part says its name where that fits, else the number of its key.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Colours, contrast, mix, visible
from facilitator.ui.widgets.painting import rounded

_WHITE, _INK = "#FFFFFF", "#1D2329"


@dataclass(frozen=True, slots=True)
class Face:
    """How a turn is shown. The facilitator has no colour of an organisation."""

    name: str
    mark: str
    colour: str | None


def label_in(face: Face, width: float) -> str:
    """Return what of a turn's name fits a width: the name, the number, or nothing."""
    metrics = QFontMetrics(font(Role.CHIP))
    room = width - 2 * _pad()
    fitting = (text for text in (face.name, face.mark) if metrics.horizontalAdvance(text) <= room)
    return next(fitting, "")


def strip_height() -> int:
    return QFontMetrics(font(Role.CHIP)).height() + 2


def draw_turn(painter: QPainter, rect: QRectF, face: Face, colours: Colours) -> None:
    """Draw a stretch of having the floor."""
    fill = visible(face.colour or colours.muted, colours.paper)
    rounded(painter, rect, fill=fill, border=None, radius=_radius())
    label = label_in(face, rect.width())
    if label:
        painter.setFont(font(Role.CHIP))
        painter.setPen(QColor(max((_WHITE, _INK), key=lambda ink: contrast(ink, fill))))
        text = rect.adjusted(_pad(), 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)


def draw_silence(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """Draw time that was nobody's."""
    rounded(
        painter,
        rect,
        fill=mix(track_colour(colours), colours.muted, 0.2),
        border=None,
        radius=_radius(),
    )


def draw_pause(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """Draw time that does not count, hatched."""
    rounded(painter, rect, fill=track_colour(colours), border=None, radius=_radius())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colours.muted), Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(rect, _radius(), _radius())


def draw_chosen(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """Frame what is chosen, beyond the edges of its part."""
    painter.setPen(QPen(QColor(colours.ink), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), _radius() + 1, _radius() + 1)


def draw_now(painter: QPainter, x: float, area: QRectF, colours: Colours) -> None:
    """Draw where the roundtable stands: a line that reaches beyond the strip."""
    painter.fillRect(QRectF(x - 1, area.top() - 2, 2, area.height() + 4), QColor(colours.ink))


def track_colour(colours: Colours) -> str:
    return colours.line if colours.dark else colours.sunk


def _pad() -> int:
    return app_scale().unit


def _radius() -> float:
    return app_scale().unit / 2
