"""Chip of what selected things have: all of them, and a press takes it away; or only some."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.painting import chip_size, draw_chip, focus_ring

_PALE = 0.75  # of what only some have: still read, seen as not all of it


class ShareChip(QAbstractButton):
    """`asked` carries its key: to be taken from all, or where only some have it, given to all."""

    asked = Signal(str)

    def __init__(
        self,
        name: str,
        key: str,
        *,
        share: tuple[int, int],
        colour: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take how many have it, and of how many."""
        super().__init__(parent)
        self._key = key
        self._colour = colour
        have, of = share
        self.is_whole = have == of
        if self.is_whole:
            self.setText(f"{name} ×")
            does = self.tr("Take {name} away")
        else:
            text = self.tr("{name} ({have} of {all})")
            self.setText(text.format(name=name, have=have, all=of))
            does = self.tr("Give {name} to all")
        self.setToolTip(does.format(name=name))
        self.setAccessibleName(name if self.is_whole else self.text())
        self.setAccessibleDescription(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._ask)

    def sizeHint(self) -> QSize:
        return chip_size(self.text(), square=self._colour is not None)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        area = QRectF(self.rect())
        painter = QPainter(self)
        if not self.is_whole:
            painter.setOpacity(_PALE)
        draw_chip(painter, area, self.text(), colours, colour=self._colour)
        painter.setOpacity(1)
        if self.hasFocus() or self.underMouse():
            ring = colours.accent if self.hasFocus() else colours.muted
            focus_ring(painter, area, colours, radius=app_scale().small_radius, ink=ring)
        painter.end()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._key)
