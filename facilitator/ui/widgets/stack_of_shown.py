"""A stack that asks for the room of the page that is shown, not of the largest it has."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.first_focus import Pages


class StackOfShown(Pages):
    """A page that is not shown makes neither the window nor its neighbours larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._ask_anew)

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().sizeHint() if shown is None else shown.sizeHint()

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return False  # the layout of a stack knows that of all pages only

    @Slot(int)
    def _ask_anew(self, _at: int) -> None:
        self.updateGeometry()
