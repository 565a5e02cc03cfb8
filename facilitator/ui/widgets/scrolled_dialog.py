"""Base of dialogs that scroll where the screen is too small for them, above their buttons."""

from PySide6.QtWidgets import QBoxLayout, QDialog, QLayout, QVBoxLayout, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.on_screen import stay_on_screen, within_screen
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole


class ScrolledDialog(QDialog):
    """What is in its `column` scrolls; the buttons below it stay in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = app_scale().unit
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, unit)
        self.column.setSpacing(3 * unit)
        self._body = ScrolledWhole(inside)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._around.setSpacing(0)
        self._around.addWidget(self._body, 1)
        self._foot: list[QLayout] = []

    def set_choice(self, choice: QLayout) -> None:
        """Put what the buttons are about above them, always in sight: before `set_buttons`."""
        unit = app_scale().unit
        choice.setContentsMargins(6 * unit, 2 * unit, 6 * unit, unit)
        self._foot.append(choice)
        self._around.addLayout(choice)

    def set_buttons(self, row: QBoxLayout) -> None:
        """Put what is always in sight below the column."""
        unit = app_scale().unit
        self._buttons = row
        self._foot.append(row)
        row.setContentsMargins(6 * unit, 2 * unit, 6 * unit, 5 * unit)
        self._around.addLayout(row)

    def take_room(self, width: int) -> None:
        """Become so many pixels wide, and as high as that makes it, within the screen."""
        self.ensurePolished()
        self.turn_buttons()
        for _ in range(2):  # rows of a table are as high as the width makes them
            self.column.activate()  # what was just shown or hidden in a layout inside it counts
            self._body.updateGeometry()
            self._around.activate()
            wide = max(within_screen(self, width, 0).width(), self.minimumSizeHint().width())
            high = self._body.height_for(wide) + self._height_below()
            self.resize(within_screen(self, wide, high))
        if self.isVisible():
            stay_on_screen(self)

    def turn_buttons(self) -> None:
        """Set the buttons one below the other where the screen is too narrow for all of them."""
        least = self._buttons.totalMinimumSize().width()
        if within_screen(self, least, 0).width() < least:
            self._buttons.setDirection(QBoxLayout.Direction.TopToBottom)

    def _height_below(self) -> int:
        """Return how high it is without what scrolls."""
        return sum(each.totalSizeHint().height() for each in self._foot)
