"""Name line: an organisation's colour square, its name, and a detail, on one line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.widgets.leaf import Leaf
from facilitator.ui.widgets.painting import draw_square, square_side


class NameLine(Leaf):
    """The name keeps its room; what follows it is cut where the line ends."""

    def __init__(self, *, role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._shown: tuple[str, str | None, str] = ("", None, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """Everything the line says."""
        name, _, detail = self._shown
        return " · ".join(part for part in (name, detail) if part)

    def show_name(self, name: str, *, colour: str | None, detail: str = "") -> None:
        """Show a name; without a colour there is no square."""
        if (name, colour, detail) == self._shown:
            return
        self._shown = (name, colour, detail)
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        detail = QFontMetrics(font(Role.BODY)).horizontalAdvance(self._behind())
        return QSize(self._name_width() + detail, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._name_width(), 30 * app_scale().unit), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        name, colour, _ = self._shown
        colours = self.colours
        metrics = QFontMetrics(font(self._role))
        painter = QPainter(self)
        left = 0.0
        if colour is not None:
            side = self._square()
            draw_square(painter, 0, self.height() / 2, colour, colours.surface, side=side)
            left = side + app_scale().unit
        base = round((self.height() + metrics.ascent() - metrics.descent()) / 2)
        painter.setFont(font(self._role))
        painter.setPen(QColor(colours.ink))
        fitting = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(self.width() - left))
        painter.drawText(round(left), base, fitting)
        left += metrics.horizontalAdvance(fitting)
        self._paint_detail(painter, QRectF(left, 0, self.width() - left, base), colours.muted)
        painter.end()

    def _paint_detail(self, painter: QPainter, area: QRectF, ink: str) -> None:
        small = QFontMetrics(font(Role.BODY))
        text = small.elidedText(self._behind(), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.setFont(font(Role.BODY))
        painter.setPen(QColor(ink))
        painter.drawText(round(area.left()), round(area.bottom()), text)

    def _behind(self) -> str:
        detail = self._shown[2]
        return f" · {detail}" if detail else ""

    def _square(self) -> float:
        return square_side() * (1.25 if self._role is Role.NAME else 1.0)

    def _name_width(self) -> int:
        name, colour, _ = self._shown
        width = QFontMetrics(font(self._role)).horizontalAdvance(name) + 1
        return width if colour is None else width + round(self._square()) + app_scale().unit

    def _height(self) -> int:
        return QFontMetrics(font(self._role)).height()
