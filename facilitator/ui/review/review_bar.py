"""Top bar of Review: a long programme title is shortened, what stands beside it is not."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.widgets.top_bar import TopBar

_ROOM = 100  # units of the bar: in a narrower one the count is shortened too


class ReviewBar(TopBar):
    """Names the programme, and how many roundtables it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.programme = TextLabel(muted=True, shorten=True)
        self.count = TextLabel(muted=True, shorten=True)
        self.add_left(self.programme)
        self.add_left(self.count)
        self.set_title(self.tr("Review"))
        self._keep_title()

    def show_programme(self, title: str, roundtables: int) -> None:
        self.programme.set_text(title)
        self.count.set_text(self.tr("%n roundtable(s)", "", roundtables))
        self.count.setVisible(roundtables > 0)
        self._keep_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_title()

    def _keep_count(self) -> None:
        has_room = self.width() >= _ROOM * app_scale().unit
        self.count.setMinimumWidth(self.count.sizeHint().width() if has_room else 0)

    def _keep_title(self) -> None:
        self._title.setMinimumWidth(self._title.sizeHint().width())
