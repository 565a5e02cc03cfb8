"""Short list of rows that are widgets, walked by the arrow keys and kept by id."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.accessible_roles import Roles
from facilitator.ui.widgets.tab_order import keep_tab_order

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -999, Qt.Key.Key_End: 999}


Row = TypeVar("Row", bound=QWidget)


class RowList(QWidget, Generic[Row]):
    """Rows one below the other. A row that stays in the list keeps its focus."""

    role_spoken = Roles.LIST

    def __init__(
        self,
        name: str,
        make: Callable[[str], Row],
        *,
        spacing: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Take the function that makes the row of an id; it must be a bound method."""
        super().__init__(parent)
        self._make = make
        self._rows: dict[str, Row] = {}
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def row(self, row_id: str) -> Row:
        return self._rows[row_id]

    def ids(self) -> list[str]:
        """Return the ids of the rows from top to bottom."""
        return list(self._rows)

    def rows(self) -> list[Row]:
        """Return the rows from top to bottom."""
        return list(self._rows.values())

    def keep(self, ids: Sequence[str]) -> None:
        """Have exactly these rows in this order."""
        if list(self._rows) == list(ids):
            return
        focused = next((i for i, row in enumerate(self.rows()) if row.hasFocus()), None)
        for gone in [each for each in self._rows if each not in ids]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {each: self._rows.get(each) or self._make(each) for each in ids}
        for index, row in enumerate(self._rows.values()):
            if self._column.indexOf(row) != index:
                self._column.insertWidget(index, row)
        keep_tab_order(self, self.rows())
        # Screen readers read children in this order; what lies above the rows stays above.
        for above, below in reversed(list(pairwise(self.rows()))):
            above.stackUnder(below)
        rows = self.rows()
        if focused is not None and rows and not any(row.hasFocus() for row in rows):
            rows[min(focused, len(rows) - 1)].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        rows = self.rows()
        at = next((i for i, row in enumerate(rows) if row.hasFocus()), None)
        if step is None or at is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        rows[max(0, min(len(rows) - 1, at + step))].setFocus(Qt.FocusReason.TabFocusReason)
