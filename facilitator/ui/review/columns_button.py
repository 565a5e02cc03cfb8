"""Button for how the notes are listed: which columns, sorted by which, in how many lines."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.core.note_query.order import NoteColumn, Order
from facilitator.ui.widgets.drop_button import DropButton

AT_FIRST = (
    NoteColumn.WHEN,
    NoteColumn.KIND,
    NoteColumn.NOTE,
    NoteColumn.SAID_BY,
    NoteColumn.QUESTION,
    NoteColumn.ATTRIBUTION,
)
_SHOWN, _ONE_LINE = "review/columns", "review/one_line"


class ColumnsButton(DropButton):
    """What is chosen is remembered on this computer; the order lasts as long as the window.

    `laid_out` tells that the list looks different, `sorted` that it is in another order.
    """

    laid_out = Signal()
    sorted = Signal()

    def __init__(
        self,
        heads: Mapping[NoteColumn, str],
        remembered: QSettings | None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the heading of each column."""
        super().__init__("", QMenu(parent), look="flat", parent=parent)
        self.setText(self.tr("Columns"))
        self._remembered = remembered
        self._order: Order | None = None
        kept = _kept(remembered)
        self._columns = {
            each: self._switch(text, each in kept)
            for each, text in heads.items()
            if each is not NoteColumn.NOTE
        }
        self.menu().addSeparator()
        is_one_line = remembered is not None and remembered.value(_ONE_LINE, False, type=bool)
        self._one_line = self._switch(self.tr("One line for each note"), bool(is_one_line))
        self._add_orders(heads)

    def columns(self) -> frozenset[NoteColumn]:
        shown = {each for each, action in self._columns.items() if action.isChecked()}
        return frozenset({NoteColumn.NOTE, *shown})

    def is_one_line(self) -> bool:
        return self._one_line.isChecked()

    def order(self) -> Order | None:
        """Return by what the list is sorted; None: in time, or the best first."""
        return self._order

    def sort_by(self, column: NoteColumn) -> None:
        """Sort by a column; again the other way round, and a third time as at first."""
        if self._order is None or self._order.by is not column:
            self._sort(Order(column))
        else:
            self._sort(None if self._order.descending else Order(column, descending=True))

    def _sort(self, order: Order | None) -> None:
        self._order = order
        for action in self._orders.actions():
            action.setChecked(action.data() == (order.by.value if order else ""))
        self.sorted.emit()

    def _switch(self, text: str, checked: bool) -> QAction:
        action = self.menu().addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(self._on_switched)
        return action

    def _add_orders(self, heads: Mapping[NoteColumn, str]) -> None:
        menu = QMenu(self.tr("Sorted by"), self)
        self._orders = QActionGroup(self)
        self._orders.triggered.connect(self._on_order)
        usual = (("", self.tr("Time, or the best first")),)
        for value, text in (*usual, *((each.value, text) for each, text in heads.items())):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(value == "")
            self._orders.addAction(action)
        self.menu().addMenu(menu)

    @Slot()
    def _on_switched(self) -> None:
        if self._remembered is not None:
            self._remembered.setValue(_SHOWN, sorted(each.value for each in self.columns()))
            self._remembered.setValue(_ONE_LINE, self.is_one_line())
        self.laid_out.emit()

    @Slot(QAction)
    def _on_order(self, action: QAction) -> None:
        self._sort(Order(NoteColumn(action.data())) if action.data() else None)


def _kept(remembered: QSettings | None) -> frozenset[NoteColumn]:
    """Return the columns that were chosen before; of another version, those that there are."""
    found: object = remembered.value(_SHOWN) if remembered is not None else None
    names: Iterable[object] = found if isinstance(found, list) else ()
    known = frozenset(NoteColumn(str(each)) for each in names if each in set(NoteColumn))
    return known or frozenset(AT_FIRST)
