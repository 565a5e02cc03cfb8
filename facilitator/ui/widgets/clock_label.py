"""Clock label: a time that can be read from across the room, and says which way it counts."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.palette_colours import Tone
from facilitator.ui.widgets.leaf import Leaf


class ClockLabel(Leaf):
    """A caption ("left of 25:00"), the time below it, and a small suffix ("of 2:00") behind."""

    def __init__(
        self,
        *,
        role: Role = Role.CLOCK,
        align_right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._align_right = align_right
        self._shown: tuple[str, str, str, Tone | None] = ("", "", "", None)

    def set_role(self, role: Role) -> None:
        """Draw the time larger or smaller."""
        if role is not self._role:
            self._role = role
            self.updateGeometry()
            self.update()

    def show_time(
        self, time: str, caption: str, *, suffix: str = "", tone: Tone | None = None
    ) -> None:
        """Show a formatted time; calling it with what is shown already costs nothing."""
        shown = (time, caption, suffix, tone)
        if shown == self._shown:
            return
        before, self._shown = self._shown, shown
        self.setAccessibleName(" ".join(part for part in (caption, time, suffix) if part))
        if [len(part) for part in before[:3]] != [len(part) for part in shown[:3]]:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        time, caption, suffix, _ = self._shown
        small = QFontMetrics(font(Role.BODY))
        width = self._time_width(time) + self._suffix_width(suffix, small)
        width = max(width, small.horizontalAdvance(caption) + self._sign_width(small))
        return QSize(width, small.height() + self._time_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        time, caption, suffix, tone = self._shown
        colours = self.colours
        small = QFontMetrics(font(Role.BODY))
        area = QRectF(self.rect())
        side = Qt.AlignmentFlag.AlignRight if self._align_right else Qt.AlignmentFlag.AlignLeft
        painter = QPainter(self)
        painter.setFont(font(Role.BODY))
        painter.setPen(QColor(colours.muted))
        painter.drawText(area, side | Qt.AlignmentFlag.AlignTop, caption)
        self._draw_sign(painter, area, small)
        suffix_width = self._suffix_width(suffix, small)
        width = self._time_width(time)
        left = area.right() - width - suffix_width if self._align_right else area.left()
        base = area.bottom() - self._descent()
        painter.drawText(
            round(left + width + suffix_width - small.horizontalAdvance(suffix)),
            round(base),
            suffix,
        )
        painter.setFont(font(self._role))
        painter.setPen(QColor(colours.ink if tone is None else colours.ink_of(tone)))
        painter.drawText(round(left) - self._bearing(time), round(base), time)
        painter.end()

    def _draw_sign(self, painter: QPainter, area: QRectF, small: QFontMetrics) -> None:
        """Draw the shape that goes with a tone: a triangle for amber, a square for over."""
        _, caption, _, tone = self._shown
        if tone not in (Tone.AMBER, Tone.OVER):
            return
        size = small.capHeight()
        text = small.horizontalAdvance(caption)
        gap = self._sign_width(small) - size
        left = area.right() - text - gap - size if self._align_right else area.left() + text + gap
        box = QRectF(left, area.top() + small.ascent() - size, size, size)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.ink_of(tone)))
        if tone is Tone.OVER:
            painter.drawRect(box)
        else:
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        painter.restore()

    def _sign_width(self, small: QFontMetrics) -> int:
        """Return the room a sign takes; always kept, so that nothing moves when it comes."""
        return small.capHeight() + app_scale().unit

    def _time_width(self, time: str) -> int:
        return QFontMetrics(font(self._role)).horizontalAdvance(time)

    def _bearing(self, time: str) -> int:
        """Return the white left of the first figure, so that it lines up with the caption."""
        if not time or self._align_right:
            return 0
        return max(0, QFontMetrics(font(self._role)).leftBearing(time[0]))

    def _suffix_width(self, suffix: str, small: QFontMetrics) -> int:
        return small.horizontalAdvance(suffix) + app_scale().unit if suffix else 0

    def _time_height(self) -> int:
        """Return the height that figures need: they have no descenders, so most of it is theirs."""
        metrics = QFontMetrics(font(self._role))
        return metrics.capHeight() + 2 * self._descent() + app_scale().unit // 2

    def _descent(self) -> int:
        return max(2, QFontMetrics(font(self._role)).capHeight() // 8)
