"""Merging by hand: which other one is asked for, and what happens is said before it does."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.core.codebook import Book, called
from facilitator.core.note_query.note_filter import EVERY_NOTE
from facilitator.ui.last_asked import LastAsked
from facilitator.ui.review.codebook.sections import Section, read_book
from facilitator.ui.review.codebook.words import merging_in_words
from facilitator.ui.session import Session
from facilitator.ui.widgets.merge_form import MergeForm


class _Asked(NamedTuple):
    section: Section
    one: str
    into: str


class MergeDesk(QObject):
    """Asks over the window that a part of it belongs to."""

    def __init__(self, session: Session, part: QWidget) -> None:
        super().__init__(part)
        self._session = session
        self._part = part
        self._asked: _Asked | None = None
        self.reader = LastAsked(session, self)
        self.reader.answered.connect(self._on_read)

    def ask(self, section: Section, one: str, into: str = "") -> None:
        """Ask into which other one of a section is merged (ids), proposing one where it is known.

        Of all its notes is told, whatever is looked at: all of them go over.
        """
        session = self._session
        if session.can_write():
            self._asked = _Asked(section, one, into)
            self.reader.ask(read_book, session.programme, section.kind, EVERY_NOTE)

    def is_reading(self) -> bool:
        return self.reader.is_waited_for

    @Slot(object)
    def _on_read(self, book: Book) -> None:
        asked, self._asked = self._asked, None
        if asked is None or not self._part.isVisible():
            return  # whoever asked has gone elsewhere meanwhile
        section, one = asked.section, asked.one
        names = called(section.kind, book)
        if one not in names:
            return
        name = names.pop(one)
        explain = partial(self._explain, section, name, book.notes.get(one, 0))
        form = MergeForm((one, name), list(names.items()), explain, parent=self._part)
        form.given.connect(partial(self.merge, section))
        if asked.into in names:
            form.choose(names[asked.into])
        form.ask()

    @Slot()
    def merge(self, section: Section, one: str, into: str) -> None:
        """Merge one of a section into another (ids)."""
        session = self._session
        session.run(section.merge, one, into, at=session.now())

    @staticmethod
    def _explain(section: Section, one: str, notes: int, other: str) -> str:
        return merging_in_words(section.kind, one, other, notes)
