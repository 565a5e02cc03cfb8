"""Visit to one note in Review, which another place asked for: Esc leads back there."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from facilitator.core.note_query.scope import WHOLE
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.notes_table import NotesTable
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.review.search_bar import SearchBar
from facilitator.ui.session import Session


class Visit(QObject):
    """It lasts until Review is left; the note is selected as soon as it is found."""

    def __init__(
        self,
        session: Session,
        actions: ActionMap,
        bar: ReviewBar,
        search: SearchBar,
        table: NotesTable,
    ) -> None:
        super().__init__(table)
        self._scope = bar.scope
        self._search = search
        self._table = table
        self._wanted = ""
        self._publish = actions.action("go_publish")
        self._view = actions.action("view_notes")
        # Esc is a key of the page, which gives it to whatever is open in it first.
        self._back = QAction(self.tr("Back to the names"), self)
        self._back.setShortcut(QKeySequence("Esc"))
        self._back.triggered.connect(self.go_back)
        self._button = bar.add_action(self._back)
        self._button.hide()
        session.note_wanted.connect(self._show)

    def takes(self, event: QKeyEvent) -> bool:
        """Take the Esc that nothing else in the page had a use for; false for any other key."""
        if event.key() != Qt.Key.Key_Escape or self._button.isHidden():
            return False
        self.go_back()
        return True

    def arrive(self) -> None:
        """Select the note, once it is among those that were found."""
        if self._wanted and self._table.choose(self._wanted):
            self._wanted = ""
            self._table.setFocus()

    def end(self) -> None:
        self._wanted = ""
        self._button.hide()

    @Slot()
    def go_back(self) -> None:
        self.end()
        self._publish.trigger()

    @Slot(str)
    def _show(self, note: str) -> None:
        self._wanted = note
        self._button.show()
        self._view.trigger()
        self._scope.set_scope(WHOLE)
        self._search.let_all_through()
