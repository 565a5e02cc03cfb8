"""Button with the filters that were saved by name, and a line to save the one in use."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from facilitator.operations.saved_filters import remove_filter, save_filter
from facilitator.store.queries.saved_filters import saved_filters
from facilitator.ui.session import Session
from facilitator.ui.widgets.drop_button import DropButton


class SavedButton(DropButton):
    """`wanted` carries a query to look for; `asked_for` is told before one is to be saved."""

    wanted = Signal(str)
    asked_for = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", QMenu(parent), look="flat", parent=parent)
        self.setText(self.tr("Saved"))
        self.setAccessibleName(self.tr("Saved filters"))
        self._session = session
        self._query = ""
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Save this filter as…"))
        self.name.setAccessibleName(self.tr("Name to save this filter under"))
        self.name.returnPressed.connect(self._save)
        self._line = QWidgetAction(self)
        self._line.setDefaultWidget(self.name)
        self._removing = QMenu(self.tr("Take out"), self)
        self._removing.triggered.connect(self._on_removed)
        self.menu().triggered.connect(self._on_chosen)
        self.menu().aboutToShow.connect(self._fill)

    def show_query(self, query: str) -> None:
        """Say what would be saved: the query in use."""
        self._query = query

    @Slot()
    def _fill(self) -> None:
        self.asked_for.emit()
        menu, found = self.menu(), saved_filters(self._session.db)
        menu.clear()
        self._removing.clear()
        for each in found:
            text = each.name.replace("&", "&&")
            menu.addAction(text).setData(each.query)
            self._removing.addAction(text).setData(each.id)
        if found:
            menu.addMenu(self._removing)
            menu.addSeparator()
        self.name.clear()
        self.name.setEnabled(bool(self._query) and self._session.can_write())
        menu.addAction(self._line)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.wanted.emit(action.data())

    @Slot(QAction)
    def _on_removed(self, action: QAction) -> None:
        self._session.run(remove_filter, action.data(), at=self._session.now())

    @Slot()
    def _save(self) -> None:
        name = self.name.text()
        self.menu().close()
        self._session.run(save_filter, name, self._query, at=self._session.now())
