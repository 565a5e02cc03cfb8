"""Button of the rail for one place: an icon over its name."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui.actions.spec import key_aloud, plain
from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.icons import draw_icon
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import focus_ring, rounded

_LOWEST = 10  # units: icon and name without air
_WIDEST = 25


class RailButton(QAbstractButton):
    """Triggers its action; reached by Tab and arrows, never focused by a click."""

    def __init__(
        self, action: QAction, icon: str, *, checkable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._icon = icon
        keys = key_aloud(action.shortcut())
        self.setText(plain(action.text()))
        self.setCheckable(checkable)
        self.setToolTip(f"{action.toolTip()} {keys}".strip())
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(self._trigger)

    def sizeHint(self) -> QSize:
        unit = app_scale().unit
        name = QFontMetrics(font(Role.SMALL)).horizontalAdvance(self.text()) + 2 * unit
        return QSize(max(16 * unit, min(name, _WIDEST * unit)), 14 * unit)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), _LOWEST * app_scale().unit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        scale = app_scale()
        area = QRectF(self.rect())
        lit = self.isChecked() or self.underMouse() or self.isDown()
        ink = colours.rail_on_ink if lit else colours.rail_ink
        painter = QPainter(self)
        if self.isChecked() or self.isDown():
            rounded(painter, area, fill=colours.rail_on, border=None, radius=scale.radius)
        if self.isChecked():  # the tint alone is hardly told from the rail
            bar = QRectF(
                area.left(), area.top() + scale.radius, 3, area.height() - 2 * scale.radius
            )
            painter.fillRect(bar, QColor(ink))
        side = 5 * scale.unit
        middle = area.center().x()
        air = max(0, area.height() - _LOWEST * scale.unit)
        above = scale.unit / 2 + air / 2
        box = QRectF(middle - side / 2, area.top() + above, side, side)
        draw_icon(painter, box, self._icon, ink)
        painter.setFont(font(Role.SMALL))
        painter.setPen(QColor(ink))
        name = QRectF(area.left(), box.bottom(), area.width(), area.bottom() - box.bottom() - 2)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(name.width())
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus():
            focus_ring(painter, area, colours, radius=scale.radius, ink=colours.rail_on_ink)
        painter.end()

    @Slot()
    def _trigger(self) -> None:
        self._action.trigger()
