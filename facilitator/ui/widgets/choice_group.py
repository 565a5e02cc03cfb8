"""Group of buttons of which one is chosen: Tab lands on that one, arrows go to the others."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class ChoiceGroup(QButtonGroup):
    """Screen readers hear radio buttons. While none is chosen, Tab goes to each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._follow)

    def add(self, button: QAbstractButton) -> None:
        button.setAutoExclusive(True)  # the group goes before it; it makes the role
        self.addButton(button)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        chosen = self.checkedButton()
        for each in self.buttons():
            by_tab = chosen is None or each is chosen
            policy = each.focusPolicy()
            tab = Qt.FocusPolicy.TabFocus
            each.setFocusPolicy(policy | tab if by_tab else policy & ~tab)
