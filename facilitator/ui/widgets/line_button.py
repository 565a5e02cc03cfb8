"""Button of one line of text: a theme's name, a roundtable, a link."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.plain_tip import plain_tip
from facilitator.ui.texts import without_mark
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import focus_ring


class LineButton(QAbstractButton):
    """Shortened to its width unless it is to be `whole`; `key` tells a group which was pressed."""

    def __init__(
        self,
        text: str = "",
        *,
        key: str = "",
        role: Role = Role.BODY,
        tone: Tone | None = None,
        link: bool = False,
        whole: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._role = role
        self._tone = tone
        self._link = link
        self._whole = whole
        self._elide = elide
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone=tone, role=role)

    def show_text(self, text: str, *, tone: Tone | None = None, role: Role | None = None) -> None:
        """Show a text; what is shown already costs nothing."""
        shown = (text, tone, role or self._role)
        if shown == (self.text(), self._tone, self._role):
            return
        self._tone = tone
        self._role = role or self._role
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(without_mark(text))
        self.updateGeometry()
        self._fit()

    def plain_text(self) -> str:
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self.plain_text()) + 2 * self._pad() + 1
        return QSize(width, metrics.height() + app_scale().unit)

    def minimumSizeHint(self) -> QSize:
        if self._whole:
            return self.sizeHint()
        return QSize(min(self.sizeHint().width(), 20 * app_scale().unit), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        ink = colours.ink if self._tone is None else colours.ink_of(self._tone)
        drawn = self._font()
        drawn.setUnderline(self._link or (self.underMouse() and self.isEnabled()))
        painter = QPainter(self)
        painter.setFont(drawn)
        painter.setPen(QColor(ink if self.isEnabled() else colours.muted))
        pad = self._pad()
        area = self.rect().adjusted(pad, 0, -pad, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._shortened())
        if self.hasFocus():
            radius = app_scale().small_radius
            focus_ring(painter, QRectF(self.rect()), colours, radius=radius)
        painter.end()

    def _fit(self) -> None:
        text = self.plain_text()
        tip = plain_tip(text) if self._shortened() != text else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        self.update()

    def _shortened(self) -> str:
        room = self.width() - 2 * self._pad() + 1
        return QFontMetrics(self._font()).elidedText(self.plain_text(), self._elide, room)

    def _font(self) -> QFont:
        return QFont(font(self._role))

    @staticmethod
    def _pad() -> int:
        return app_scale().unit // 2
