"""Flow layout: sets chips in lines, like words."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.emptying import delete_widgets

_LEAST_TEXT = 60  # units, beside buttons


class FlowLayout(QLayout):
    """Places items left to right and breaks the line where the width ends."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: each layout around it asks several times
        self.setContentsMargins(QMargins())
        self.setSpacing(app_scale().unit if spacing is None else spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def clear(self, *, but: int = 0) -> None:
        """Delete every widget in it, `but` so many at its beginning."""
        delete_widgets(self, but=but)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Return the size of everything on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return self._with_margins(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = rect.height() - self.heightForWidth(rect.width())
        if spare > 0 and self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            rect = rect.adjusted(0, spare // 2, 0, 0)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Set the items in lines and return the height they take."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x, y, line = area.left(), area.top(), 0
        row: list[QLayoutItem] = []
        for item in self._shown():
            hint = item.sizeHint()
            size = QSize(min(hint.width(), area.width()), hint.height())
            if x > area.left() and x + size.width() > area.right() + 1:
                self._centre(row, line)
                x, y, line, row = area.left(), y + line + self.spacing(), 0, []
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
                row.append(item)
            x += size.width() + self.spacing()
            line = max(line, size.height())
        self._centre(row, line)
        return y + line - rect.top() + margins.bottom()

    @staticmethod
    def _centre(row: list[QLayoutItem], height: int) -> None:
        """Set what is lower than its line in the middle of it, like words and a key."""
        for item in row:
            place = item.geometry()
            if place.height() < height:
                item.setGeometry(place.translated(0, (height - place.height()) // 2))


def turn_row(row: QBoxLayout) -> None:
    """Set the buttons of a bar beside its text, or below it where the text would be too narrow.

    The text is the first item, and the last are the buttons.
    """
    text, buttons = row.itemAt(0), row.itemAt(row.count() - 1)
    bar = row.parentWidget()
    if text is None or buttons is None or bar is None:
        return
    least = min(text.sizeHint().width(), _LEAST_TEXT * app_scale().unit)
    margins = row.contentsMargins()
    room = bar.width() - margins.left() - margins.right() - row.spacing()
    beside = least + buttons.sizeHint().width() <= room
    direction = QBoxLayout.Direction
    row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
