"""Filter button: says what it lets through, and opens the menu to change that."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.stay_menu import StayMenu

Option = tuple[str, str, str]  # value, what the menu says, what the button says
_TOLD = 2  # values that the button names


class FilterButton(DropButton):
    """`chosen` is told when the user picks other values; none of them lets everything through."""

    chosen = Signal()

    def __init__(self, name: str, everything: str, parent: QWidget | None = None) -> None:
        super().__init__(name, StayMenu(parent), parent=parent)
        self._name = name
        self._everything = everything
        self._options: tuple[Option, ...] = ()
        self._fill(())

    def values(self) -> tuple[str, ...]:
        """Return the values that are let through, in the order of the menu."""
        return tuple(each.data() for each in self._choices() if each.isChecked())

    def value(self) -> str | None:
        """Return the one value that is let through; None for any number of others."""
        values = self.values()
        return values[0] if len(values) == 1 else None

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer values; those that were chosen stay so while they are among them."""
        # A menu that is open is left alone, unless what it offers has changed.
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._fill(self.values())

    def set_values(self, values: Collection[str]) -> None:
        """Choose without saying so by the signal; unknown values are passed over."""
        for action in self._choices():
            action.setChecked(action.data() in values)
        self._show()

    def _choices(self) -> list[QAction]:
        return [each for each in self.menu().actions() if each.data() is not None]

    def _fill(self, values: Collection[str]) -> None:
        menu = self.menu()
        menu.clear()
        self._all = menu.addAction(self._everything)
        self._all.setCheckable(True)
        self._all.triggered.connect(self._on_all)
        menu.addSeparator()
        for value, text, _ in self._options:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(self._on_choice)
        self.set_values(values)

    def _show(self) -> None:
        values = self.values()
        self._all.setChecked(not values)
        shorts = [button for each, _, button in self._options if each in values]
        told = ", ".join(shorts[:_TOLD])
        if len(shorts) > _TOLD:
            told = f"{told} +{len(shorts) - _TOLD}"
        self.setText((told or self._name).replace("&", "&&"))
        self.set_look("chosen" if told else "")
        self.setAccessibleName(f"{self._name}: {', '.join(shorts) or self._everything}")

    @Slot()
    def _on_choice(self) -> None:
        self._show()
        self.chosen.emit()

    @Slot()
    def _on_all(self) -> None:
        self.set_values(())
        self.chosen.emit()
