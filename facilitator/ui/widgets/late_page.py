"""Page of a stack that holds its place for a widget which is made when it is first shown."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.widgets.tab_order import keep_tab_order


class LatePage(QWidget):
    """Empty until it is filled; Tab goes through what it holds where the page stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, made: QWidget) -> None:
        """Hold the widget that was made for it."""
        self._column.addWidget(made)
        keep_tab_order(self, made.findChildren(QWidget))
