"""List of findings: chosen with the arrows, put in order by Alt with them, or by the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.list_model import ROW
from facilitator.ui.review.findings.list_delegate import FindingsDelegate
from facilitator.ui.review.findings.list_model import FindingsModel
from facilitator.ui.review.findings.rows import CardRow, HeadingRow, Row
from facilitator.ui.run.row_drag import DropLine
from facilitator.ui.widgets.escape_watch import EscapeWatch
from facilitator.ui.widgets.list_keys import has_keys
from facilitator.ui.widgets.wrapped_list import WrappedList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TAKES_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_NO_FLAGS = QItemSelectionModel.SelectionFlag.ClearAndSelect


class FindingsList(WrappedList):
    """`chosen` carries the id of the finding in hand, "" for none, when the user chooses.

    `move_asked` carries a finding and the one whose place it is to have, both of one question.
    """

    chosen = Signal(str)
    entered = Signal(str)  # Enter
    move_asked = Signal(str, str)
    removal_asked = Signal(str)
    walk_asked = Signal(str)  # a question (id), or NO_QUESTION

    def __init__(self, name: str, *, ordered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._ordered = ordered
        self.findings = FindingsModel(self)
        self._delegate = FindingsDelegate(self, ordered=ordered)
        self._silent = False
        self._held = self._over = ""  # what is dragged, and over which card of its question
        self._from = QPoint()
        self._line = DropLine(self.viewport())
        self._escape = EscapeWatch(self)
        self._escape.pressed.connect(self._let_go)
        self.show_model(self.findings, self._delegate)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_rows(self, rows: Sequence[Row], chosen: str) -> None:
        """Show rows, with a finding (id) in hand; nothing is told of it."""
        before = self.findings.rows()
        self._silent = True  # a reset loses what was chosen
        self.findings.show_rows(rows)
        self.choose(chosen)
        if before != self.findings.rows():
            self.scheduleDelayedItemsLayout()

    def choose(self, finding: str) -> None:
        """Take a finding (id) in hand without telling so."""
        index = self.findings.index_of(finding)
        self._silent = True
        if not index.isValid():
            self.selectionModel().clear()
        elif index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, _NO_FLAGS)
            self.scrollTo(index)
        self._silent = False

    def current(self) -> str:
        row = self.currentIndex().data(ROW)
        return row.id if isinstance(row, CardRow) else ""

    @Slot(int)
    def step(self, step: int) -> None:
        """Take the next finding in hand, or the one before (-1)."""
        ids = [each.id for each in self.findings.cards()]
        at = ids.index(self.current()) + step if self.current() in ids else 0
        if 0 <= at < len(ids):
            self.setCurrentIndex(self.findings.index_of(ids[at]))

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the action that has it elsewhere."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and has_keys(self)
        if overrides and isinstance(event, QKeyEvent) and event.key() in _TAKES_OUT:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & _HELD
        finding = self.current()
        if held == Qt.KeyboardModifier.AltModifier and key in _STEPS and self._ordered:
            self._move(finding, _STEPS[Qt.Key(key)])
        elif not held and finding and key in _ENTER:
            self.entered.emit(finding)
        elif not held and finding and key in _TAKES_OUT and self._ordered:
            self.removal_asked.emit(finding)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        cards = self.findings.cards()
        if not self.current() and cards:
            self.setCurrentIndex(self.findings.index_of(cards[0].id))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = index.data(ROW)
        if isinstance(row, HeadingRow):
            self.walk_asked.emit(row.question)
            return
        super().mousePressEvent(event)
        if isinstance(row, CardRow) and self._delegate.grip(self.visualRect(index)).contains(at):
            self._held, self._from = row.id, at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if self._over or (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._drag(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        held, over = self._held, self._over
        self._let_go()
        if over and over != held:
            self.move_asked.emit(held, over)

    def _move(self, finding: str, step: int) -> None:
        beside = self._beside(finding)
        to = beside.index(finding) + step if finding in beside else -1
        if 0 <= to < len(beside):
            self.move_asked.emit(finding, beside[to])

    def _beside(self, finding: str) -> list[str]:
        """Return the findings (ids) on the same question, in order."""
        card = self.findings.card(finding)
        cards = self.findings.cards()
        return [each.id for each in cards if card is not None and each.code == card.code]

    def _drag(self, at: QPoint) -> None:
        if not self._over:
            self._escape.begin()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        beside = self._beside(self._held)
        places = {each: self.visualRect(self.findings.index_of(each)) for each in beside}
        below = [each for each in beside if places[each].center().y() >= at.y()]
        held, to = beside.index(self._held), beside.index((below or beside[-1:])[0])
        if below and to > held:
            to -= 1  # it comes before the card that the mouse is above
        self._over = beside[to]
        place = places[self._over]
        self._line.show_at(place.bottom() if to > held else place.top())

    @Slot()
    def _let_go(self) -> None:
        self._held = self._over = ""
        self._escape.end()
        self.viewport().unsetCursor()
        self._line.hide()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self) -> None:
        if not self._silent:
            self.chosen.emit(self.current())
