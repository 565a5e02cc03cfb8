"""An organisation's name behind its colour square."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import draw_square, square_side


class OrganisationLabel(Leaf):
    """Shown in tiles, rows and as who has the floor; shortened where the room is narrow."""

    def __init__(
        self,
        name: str = "",
        colour: str | None = None,
        *,
        role: Role = Role.STRONG,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._name = ""
        self._colour: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_organisation(name, colour)

    def show_organisation(self, name: str, colour: str | None) -> None:
        """Show a name; without a colour it is somebody of no organisation."""
        self._name, self._colour = name, colour
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(self._role))
        return QSize(metrics.horizontalAdvance(self._name) + self._indent() + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(font(self._role))
        least = self._indent() + 4 * metrics.averageCharWidth()
        return QSize(min(least, self.sizeHint().width()), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = self.colours
        area = QRectF(self.rect())
        painter = QPainter(self)
        if self._colour is not None:
            side = self._side()
            draw_square(painter, 0, area.center().y(), self._colour, colours.surface, side=side)
        metrics = QFontMetrics(font(self._role))
        width = self.width() - self._indent()
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, width)
        painter.setFont(font(self._role))
        painter.setPen(QColor(colours.ink))
        painter.drawText(
            area.adjusted(self._indent(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text
        )
        painter.end()

    def _side(self) -> float:
        return square_side() * self._role.size

    def _indent(self) -> int:
        return round(self._side()) + app_scale().unit if self._colour is not None else 0
