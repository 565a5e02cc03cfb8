"""Filling the preview: the first piece of a page at once, the others between two frames."""

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

_AT_ONCE_S = 0.05  # for the way down to where the page was read
_MARK = "§"  # taken in by the line that is there, and taken away again


class Filling(QObject):
    """Puts the pieces of a page into a text; `grew` tells of each, `whole` that all are there."""

    grew = Signal()
    whole = Signal()

    def __init__(self, text: QTextEdit, adapted: Callable[[str], str]) -> None:
        """`adapted` makes of a piece the HTML that the text is given."""
        super().__init__(text)
        self._text, self._adapted = text, adapted
        self._waiting: list[str] = []  # the next one is the last
        self._place = self._reached = 0  # where it was scrolled to, and how far it is by now
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        text.verticalScrollBar().rangeChanged.connect(self._on_range)

    @property
    def is_going_on(self) -> bool:
        return bool(self._waiting)

    def begin(self, pieces: Sequence[str], laid_out: Callable[[], None]) -> None:
        """Show a page in place of what is there, where that was scrolled to."""
        bar = self._text.verticalScrollBar()
        self._place = bar.value()
        self._turn.stop()
        self._waiting = list(reversed(pieces))
        self._text.setHtml(self._adapted(self._waiting.pop()))
        laid_out()
        until = perf_counter() + _AT_ONCE_S
        while self._waiting and bar.maximum() < self._place and perf_counter() < until:
            self._append(self._waiting.pop())
        self._go_down()
        self.grew.emit()
        if self._waiting:
            self._turn.start()
        else:
            self._end()

    @Slot()
    def _go_on(self) -> None:
        is_left_alone = self._text.verticalScrollBar().value() == self._reached
        self._append(self._waiting.pop())
        self.grew.emit()
        if is_left_alone and self._reached < self._place:
            self._go_down()
        if not self._waiting:
            self._end()

    @Slot(int, int)
    def _on_range(self, _least: int, most: int) -> None:
        """Follow the bar where the text turned out to be shorter than it was reckoned at first."""
        self._reached = min(self._reached, most)

    def _go_down(self) -> None:
        bar = self._text.verticalScrollBar()
        bar.setValue(self._place)
        self._reached = bar.value()

    def _end(self) -> None:
        self._turn.stop()
        self.whole.emit()

    def _append(self, piece: str) -> None:
        """Put a piece behind the text.

        What is inserted as HTML gives its first paragraph away to the line that it is put into, so
        a mark stands there instead.
        """
        cursor = QTextCursor(self._text.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        end = cursor.position()
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.insertHtml(f"<p>{_MARK}</p>{self._adapted(piece)}")
        cursor.setPosition(end)
        cursor.setPosition(end + 1 + len(_MARK), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()
