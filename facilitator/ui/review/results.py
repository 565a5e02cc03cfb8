"""Card with the notes that were found, or with why there is none."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.store.queries.lookup import Answer
from facilitator.ui.review.notes_table import NotesTable
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.empty_state import EmptyState
from facilitator.ui.widgets.first_focus import Pages

_LIST, _NONE_FITS, _NO_HIT, _TROUBLE = range(4)


class Results(Card):
    """Shows an answer; until there is one, the table as it is."""

    def __init__(self, table: NotesTable, check: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.table = table
        self._stack = Pages()
        for part in (table, self._none_fits(), self._no_hit(), self._trouble(check)):
            self._stack.addWidget(part)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hold_rows(self._stack)

    def show_answer(self, answer: Answer, ids: Sequence[str]) -> None:
        """Show an answer as these notes, among which may be some that were found before."""
        self.table.show_notes(ids, answer.wanted.marked)
        nothing = _NO_HIT if answer.wanted.every_text else _NONE_FITS
        self._stack.setCurrentIndex(_LIST if ids else nothing)

    def show_trouble(self) -> None:
        """Say that the file could not be read, and offer to check it."""
        self.table.show_notes((), "")
        self._stack.setCurrentIndex(_TROUBLE)

    def _none_fits(self) -> EmptyState:
        return EmptyState(
            self.tr("No note fits"), self.tr("Take a filter away to see more."), icon="search"
        )

    def _no_hit(self) -> EmptyState:
        return EmptyState(
            self.tr("No note fits"),
            self.tr(
                "Take a filter away, or search for fewer letters. Off the record notes are not"
                " searched: add is:off, or empty the search to see them."
            ),
            icon="search",
        )

    def _trouble(self, check: QAction) -> EmptyState:
        return EmptyState(
            self.tr("The notes could not be searched"),
            self.tr(
                "The programme file could not be read as it should be: check it, and search again"
                " once it is whole."
            ),
            icon="warning",
            actions=(check,),
        )
