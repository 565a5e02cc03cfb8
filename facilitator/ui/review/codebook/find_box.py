"""Box of the codebook: what is typed leaves the rows that hold it."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.review.search_bar import SearchBox


class FindBox(SearchBox):
    """Esc empties it, the down arrow and Enter go on to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find a name"))
        self.setAccessibleName(self.placeholderText())
        self.setToolTip(self.tr("A part of a name, of a description, or of what else it is called"))
        self.returnPressed.connect(self.left)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()  # what is typed takes the place of what was looked for before
