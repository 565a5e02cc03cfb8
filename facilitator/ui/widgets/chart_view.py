"""A chart, drawn to the width there is: the geometry comes from `core.charts`."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.core.charts.shapes import Align, Bar, Chart, Frame, Ink, Label, Rule
from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import draw_colour, rounded

_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.MIDDLE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_LEAST = 100  # units of width

MakeChart = Callable[[Frame], Chart]


class ChartView(Leaf):
    """Shows one chart, whose words are its description."""

    role_spoken = Roles.CHART

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: MakeChart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, make: MakeChart | None) -> None:
        """Show what `make` draws in a frame; None shows nothing."""
        self._make = make
        chart = self._chart()
        self.setAccessibleName(chart.title if chart else "")
        self.setAccessibleDescription(chart.alternative if chart else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        chart = self._chart()
        return QSize(_LEAST * app_scale().unit, round(chart.height) if chart else 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        chart = self._chart()
        if chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Role.SMALL))
        for shape in chart.shapes:
            if isinstance(shape, Bar):
                self._draw_bar(painter, shape)
            elif isinstance(shape, Rule):
                colours = self.colours
                ink = colours.ink if shape.ink is Ink.MARK else colours.line
                painter.setPen(QPen(QColor(ink), 1.5 if shape.ink is Ink.MARK else 1))
                painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
            else:
                self._draw_label(painter, shape)
        painter.end()

    def _chart(self) -> Chart | None:
        line = QFontMetricsF(font(Role.SMALL)).height()
        return self._make(Frame(self.width(), line)) if self._make else None

    def _draw_bar(self, painter: QPainter, bar: Bar) -> None:
        colours, radius = self.colours, app_scale().small_radius / 2
        area = QRectF(bar.x, bar.y, bar.width, bar.height)
        if bar.colour:
            draw_colour(painter, area, bar.colour, colours.surface, radius=radius)
        elif bar.ink is Ink.PLAN:
            rounded(painter, area, fill=None, border=colours.edge, radius=radius)
        else:
            fills = {Ink.OVER: colours.amber, Ink.BAND: colours.sunk}
            fill = fills.get(bar.ink, colours.accent)
            rounded(
                painter, area, fill=fill, border=None, radius=0 if bar.ink is Ink.BAND else radius
            )

    def _draw_label(self, painter: QPainter, label: Label) -> None:
        room = QRectF(label.x, label.y, label.width, label.height)
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(label.text, Qt.TextElideMode.ElideRight, label.width)
        painter.setPen(QColor(self.colours.muted if label.muted else self.colours.ink))
        painter.drawText(room, _ALIGN[label.align] | Qt.AlignmentFlag.AlignVCenter, text)
