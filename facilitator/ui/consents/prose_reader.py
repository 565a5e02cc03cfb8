"""Prose of notes, kept while a window is open: of many notes it takes a while to read."""

from datetime import date

from facilitator.core.tagging.scanner import scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.store.changes import PROGRAMME, Changes
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.ui.session import Session


class ProseReader:
    """Reads what a note says without its sigils."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read: dict[str, str] = {}  # notes as typed, and their prose
        self._vocabulary: Vocabulary | None = None

    def read(self, text: str) -> str:
        """Return a note's text without its sigils."""
        if text not in self._read:
            if self._vocabulary is None:  # to plant it takes longer than to read a note by it
                self._vocabulary = vocabulary_of(self._session.db, self._session.programme)
            self._read[text] = scan(text, self._vocabulary, today=date.min).prose
        return self._read[text]

    def follow(self, changes: Changes) -> None:
        """Read anew what is a name in them, where that may have changed."""
        if changes.touches(*PROGRAMME):
            self.forget()

    def forget(self) -> None:
        self._read.clear()
        self._vocabulary = None
