"""Merging by hand: which other one is asked for, and what happens is said before it does."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.codebook import called
from facilitator.core.note_query.note_filter import EVERY_NOTE
from facilitator.ui.review.codebook.sections import Section, read_book
from facilitator.ui.review.codebook.words import merging_in_words
from facilitator.ui.session import Session
from facilitator.ui.widgets.merge_form import MergeForm


class MergeDesk(QObject):
    """Asks over the window that a part of it belongs to."""

    def __init__(self, session: Session, part: QWidget) -> None:
        super().__init__(part)
        self._session = session
        self._part = part

    def ask(self, section: Section, one: str, into: str = "") -> None:
        """Ask into which other one of a section is merged (ids), proposing one where it is known.

        Of all its notes is told, whatever is looked at: all of them go over.
        """
        session = self._session
        book = read_book(session.db, session.programme, section.kind, EVERY_NOTE)
        names = called(section.kind, book)
        if one not in names or not session.can_write():
            return
        name = names.pop(one)
        explain = partial(self._explain, section, name, book.notes.get(one, 0))
        form = MergeForm((one, name), list(names.items()), explain, parent=self._part)
        form.given.connect(partial(self.merge, section))
        if into in names:
            form.choose(names[into])
        form.ask()

    @Slot()
    def merge(self, section: Section, one: str, into: str) -> None:
        """Merge one of a section into another (ids)."""
        session = self._session
        session.run(section.merge, one, into, at=session.now())

    @staticmethod
    def _explain(section: Section, one: str, notes: int, other: str) -> str:
        return merging_in_words(section.kind, one, other, notes)
