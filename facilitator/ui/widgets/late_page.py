"""Place in a layout that is kept for widgets which are made later than what stands around them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.widgets.tab_order import keep_tab_order


class LatePage(QWidget):
    """Empty until it is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def fill(self, *widgets: QWidget) -> None:
        """Show widgets here, one below the other."""
        for each in widgets:
            self._column.addWidget(each)

    def keep_order(self) -> None:
        """Have Tab go through what came late where the page stands."""
        keep_tab_order(self, self.findChildren(QWidget))
