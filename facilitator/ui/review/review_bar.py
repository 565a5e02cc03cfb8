"""Top bar of Review: what is looked at; the title is not shortened, what stands beside it is."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.review.scope_button import ScopeButton
from facilitator.ui.widgets.top_bar import TopBar


class ReviewBar(TopBar):
    """What stands in every view of Review obeys its `scope`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.scope = ScopeButton()
        self.add_left(self.scope)
        self.set_title(self.tr("Review"))
        self._keep_title()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_title()

    def _keep_title(self) -> None:
        self._title.setMinimumWidth(self._title.sizeHint().width())
