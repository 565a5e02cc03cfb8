"""Pane: a column of a place, with a ground and a line towards its neighbour."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.section_label import SectionLabel


class Pane(QWidget):
    """`ground` is paper, surface or sunk; `line` the edge that is drawn. Add to `column`.

    Screen readers hear its accessible name when the keys come into it.
    """

    role_spoken = Roles.PART

    def __init__(
        self,
        *,
        ground: str = "paper",
        line: Qt.Edge | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._line = line
        self._widths: tuple[int, int] | None = None  # least and usual, in units
        unit = app_scale().unit
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 4 * unit)
        self.column.setSpacing(3 * unit)

    def set_width(self, least: int, usual: int) -> None:
        """Have it as wide as usual, in units, and narrower where its neighbours need the room.

        It is wider where what is in it cannot be narrower.
        """
        self._widths = least, usual
        self.setSizePolicy(QSizePolicy.Policy.Maximum, self.sizePolicy().verticalPolicy())

    def sizeHint(self) -> QSize:
        least = super().minimumSizeHint().width()
        hint = super().sizeHint()
        if self._widths is None:
            return hint
        return QSize(max(least, self._widths[1] * app_scale().unit), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._widths is None:
            return hint
        return QSize(max(hint.width(), self._widths[0] * app_scale().unit), hint.height())

    def add_heading(self, text: str, *beside: QWidget) -> SectionLabel:
        """Add a section label with widgets at the right end of its line."""
        label = SectionLabel(text)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch()
        for widget in beside:
            row.addWidget(widget)
        self.column.addLayout(row)
        return label

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(colours, self._ground)))
        painter.setPen(QColor(colours.line))
        right, bottom = self.width() - 1, self.height() - 1
        if self._line is Qt.Edge.LeftEdge:
            painter.drawLine(0, 0, 0, bottom)
        elif self._line is Qt.Edge.RightEdge:
            painter.drawLine(right, 0, right, bottom)
        elif self._line is Qt.Edge.BottomEdge:
            painter.drawLine(0, bottom, right, bottom)
        elif self._line is Qt.Edge.TopEdge:
            painter.drawLine(0, 0, right, 0)
        painter.end()
