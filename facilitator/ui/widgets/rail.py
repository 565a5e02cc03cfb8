"""Navigation rail at the left: four places, and below them menu and settings."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.fonts import app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.choice_group import ChoiceGroup
from facilitator.ui.widgets.rail_button import RailButton


class Rail(QWidget):
    """Shows one button for each action; at most one place is marked as shown."""

    role_spoken = Roles.BAR

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        self._buttons: dict[str, RailButton] = {}
        self._places = ChoiceGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        side = round(1.5 * unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 3 * unit + 2, side, unit)
        column.setSpacing(unit // 2)
        self._upper = QVBoxLayout()
        self._lower = QVBoxLayout()
        for part in (self._upper, self._lower):
            part.setSpacing(unit // 2)
            column.addLayout(part)
        column.insertStretch(1)

    def add_place(self, place: str, action: QAction, icon: str) -> RailButton:
        """Add a place below those before; Tab goes in the order of adding."""
        button = RailButton(action, icon, checkable=True, parent=self)
        self._buttons[place] = button
        self._places.add(button)
        self._upper.addWidget(button)
        return button

    def add_below(self, action: QAction, icon: str) -> RailButton:
        button = RailButton(action, icon, checkable=False, parent=self)
        self._lower.addWidget(button)
        return button

    def mark(self, place: str) -> None:
        """Mark a place as shown; a page that is no place of the rail leaves none marked."""
        self._places.setExclusive(place in self._buttons)
        for each, button in self._buttons.items():
            button.setChecked(each == place)
        self._places.setExclusive(True)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint.expandedTo(QSize(19 * app_scale().unit, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colours.rail))
        if colours.dark:  # paper and rail are close in the dark
            painter.setPen(QColor(colours.line))
            painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.end()
