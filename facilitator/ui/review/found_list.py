"""Controller of the list of what was found: as found, or as it is worked through."""

from PySide6.QtCore import QObject, Slot

from facilitator.store.queries.lookup import Answer
from facilitator.store.queries.notes_there import gone_among
from facilitator.ui.review.kept_list import KeptList, keep_list, next_after
from facilitator.ui.review.results import Results
from facilitator.ui.review.rows import NoteRows
from facilitator.ui.review.selected_notes import SelectedNotes
from facilitator.ui.session import Session

_SEEN = 24  # rows that a window shows about at once


class FoundList(QObject):
    """What leaves the filter by a change stays until the filter is used again."""

    def __init__(
        self, session: Session, results: Results, rows: NoteRows, selected: SelectedNotes
    ) -> None:
        super().__init__(results)
        self._session = session
        self._results = results
        self._rows = rows
        self._selected = selected
        self._kept = KeptList(())
        self._keeps = self._moves_on = False
        selected.acting.connect(self._go_on)

    @property
    def left(self) -> int:
        """How many of the notes shown no longer meet the filter."""
        return len(self._kept.left)

    def expect(self, *, keep: bool) -> None:
        """Say whether what is asked for is the filter used again, or what became of the list."""
        self._keeps = keep

    def show(self, answer: Answer) -> None:
        shown, ids = self._results.table.notes.ids(), answer.found.ids
        going_on = None
        if not self._keeps:
            self._kept = KeptList(ids)
        elif not answer.found.is_whole:
            self._kept = KeptList(shown)  # the rest is still to come
        else:
            gone = gone_among(self._session.db, frozenset(shown).difference(ids))
            self._kept = keep_list(shown, ids, gone)
            if self._moves_on:
                self._moves_on = False
                going_on = next_after(self._kept, shown, self._selected.ids())
        self._rows.read(self._kept.ids[:_SEEN])
        self._results.show_answer(answer, self._kept.ids)
        if going_on is not None:
            self._results.table.choose(going_on)

    @Slot()
    def _go_on(self) -> None:
        """Go to the next note, once all that is selected has left the filter."""
        self._moves_on = True
