"""Segmented buttons: a choice of few, side by side."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui.fonts import Role, app_scale, font
from facilitator.ui.local_forms import labelled
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.choice_group import ChoiceGroup
from facilitator.ui.widgets.painting import focus_ring


class _Segment(QAbstractButton):
    def __init__(self, text: str, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.first = self.last = False
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        unit = app_scale().unit
        self.ensurePolished()
        width = max(self._metrics_width(role) for role in (Role.BODY, Role.STRONG))
        return QSize(width + 4 * unit, self.fontMetrics().height() + 4 * unit)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        shape = self._shape()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.underMouse() and self.isEnabled()
        ground = colours.accent_soft if hovered else colours.surface
        if self.isChecked():
            ground = colours.accent
        elif not self.isEnabled():
            ground = colours.sunk
        painter.fillPath(shape, QColor(ground))
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.edge), 1))
        painter.drawPath(shape)
        ink = colours.ink if self.isEnabled() else colours.muted
        painter.setPen(QColor(colours.on_accent if self.isChecked() else ink))
        painter.setFont(font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            ring = colours.on_accent if self.isChecked() else colours.accent
            inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            focus_ring(painter, inside, colours, radius=app_scale().small_radius, ink=ring)
        painter.end()

    def _metrics_width(self, role: Role) -> int:
        return QFontMetrics(font(role)).horizontalAdvance(self.text())

    def _is_rightmost(self) -> bool:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.first if mirrored else self.last

    def _shape(self) -> QPainterPath:
        """Return the outline: round at the ends of the row only, neighbours share an edge."""
        radius = app_scale().radius
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if self._is_rightmost() else 0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if not self.first:
            path = path.united(_half(area, left=not mirrored))
        if not self.last:
            path = path.united(_half(area, left=mirrored))
        return path.simplified()


def _half(area: QRectF, *, left: bool) -> QPainterPath:
    half = QRectF(area)
    if left:
        half.setRight(area.center().x())
    else:
        half.setLeft(area.center().x())
    path = QPainterPath()
    path.addRect(half)
    return path


class SegmentedButtons(QWidget):
    """One of the options is chosen, or none once cleared.

    `chosen` carries its value when the user changes it.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, options: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        """Offer `options` as pairs of value and label; the first is chosen."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = ChoiceGroup(self)
        self._segments: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, label in options:
            segment = _Segment(label, value, self)
            segment.setAccessibleName(labelled(name, label))
            self._segments[value] = segment
            self._group.add(segment)
            row.addWidget(segment)
        segments = list(self._segments.values())
        segments[0].first = segments[-1].last = True
        segments[0].setChecked(True)
        self._group.buttonClicked.connect(self._announce)

    def value(self) -> str:
        return next(value for value, each in self._segments.items() if each.isChecked())

    def set_value(self, value: str) -> None:
        """Choose without saying so by the signal."""
        self._segments[value].setChecked(True)

    def clear(self) -> None:
        """Choose nothing, where nobody has answered yet."""
        self._group.setExclusive(False)
        for each in self._segments.values():
            each.setChecked(False)
        self._group.setExclusive(True)

    def set_enabled(self, value: str, enabled: bool, *, why: str = "") -> None:
        """Allow or forbid one option; `why` is its tip, for what cannot be chosen says so."""
        self._segments[value].setEnabled(enabled)
        self._segments[value].setToolTip(why)

    @Slot(QAbstractButton)
    def _announce(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(v for v, each in self._segments.items() if each is button))
