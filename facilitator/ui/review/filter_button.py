"""Filter button: says what it lets through, and opens the menu to change that."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.ui.widgets.drop_button import DropButton

Option = tuple[str, str, str]  # value, what the menu says, what the button says


class FilterButton(DropButton):
    """`chosen` is told when the user picks another value; None lets everything through."""

    chosen = Signal()

    def __init__(self, name: str, everything: str, parent: QWidget | None = None) -> None:
        menu = QMenu(parent)
        super().__init__(name, menu, parent=parent)
        menu.setParent(self, menu.windowFlags())
        self._name = name
        self._everything = everything
        self._options: tuple[Option, ...] = ()
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        self._fill()

    def value(self) -> str | None:
        checked = self._group.checkedAction()
        return None if checked is None or checked.data() is None else str(checked.data())

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer values; the one that was chosen stays so while it is among them."""
        # A menu that is open is left alone, unless what it offers has changed.
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._fill()

    def _fill(self) -> None:
        value = self.value()
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        menu = self.menu()
        menu.clear()
        self._add(self._everything, None)
        menu.addSeparator()
        for each, text, _ in self._options:
            self._add(text, each)
        self.set_value(value)

    def set_value(self, value: str | None) -> None:
        """Choose without saying so by the signal; an unknown value lets everything through."""
        actions = self._group.actions()
        wanted = next((each for each in actions if each.data() == value), actions[0])
        wanted.setChecked(True)
        self._show()

    def _add(self, text: str, value: str | None) -> None:
        action = self.menu().addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setData(value)
        self._group.addAction(action)

    def _show(self) -> None:
        value = self.value()
        short = next((button for each, _, button in self._options if each == value), "")
        self.setText((short or self._name).replace("&", "&&"))
        self.set_look("chosen" if short else "")
        self.setAccessibleName(f"{self._name}: {short or self._everything}")

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:  # noqa: ARG002
        self._show()
        self.chosen.emit()
