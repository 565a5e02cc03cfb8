"""Card: a rounded surface that holds what belongs together."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import rounded


class Card(QFrame):
    """`chosen` adds a bar in the accent colour at the left; `dashed` says there is nothing yet.

    One that is `operated` as a whole has an edge that is seen, as a button has.
    """

    def __init__(
        self,
        *,
        chosen: bool = False,
        dashed: bool = False,
        operated: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._operated = operated
        self._chosen = chosen
        self._dashed = dashed

    @property
    def chosen(self) -> bool:
        return self._chosen

    def hold_rows(self, rows: QWidget) -> None:
        """Put rows on it, and nothing else: they keep clear of the rounded corners."""
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, app_scale().unit, 1, app_scale().unit)
        inside.addWidget(rows)

    def set_chosen(self, chosen: bool) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def set_dashed(self, dashed: bool) -> None:
        if dashed != self._dashed:
            self._dashed = dashed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        scale = app_scale()
        area = QRectF(self.rect())
        edge = colours.edge if self._operated else colours.line
        painter = QPainter(self)
        if self._dashed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(edge), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(QColor(colours.surface))
            inside = area.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inside, scale.card_radius, scale.card_radius)
        else:
            rounded(
                painter,
                area,
                fill=colours.surface,
                border=edge,
                radius=scale.card_radius,
            )
        if self._chosen:
            self._paint_bar(painter, area, colours.accent)
        painter.end()

    def _paint_bar(self, painter: QPainter, area: QRectF, colour: str) -> None:
        """Fill what the card's outline leaves of a bar along its left edge."""
        radius = app_scale().card_radius
        outline = QPainterPath()
        outline.addRoundedRect(area, radius, radius)
        inner = QPainterPath()
        inner.addRoundedRect(area.adjusted(3, -1, radius, 1), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPath(outline.subtracted(inner))
