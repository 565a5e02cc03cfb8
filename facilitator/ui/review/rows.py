"""Rows of notes by id: read when they are painted, and kept until something changes."""

from collections.abc import Sequence

from facilitator.core.consent import Consents
from facilitator.core.model import Kind, Note, Roundtable
from facilitator.operations.note_taking.context import day_in
from facilitator.store.queries.consents import asks_first, consents_of
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_some
from facilitator.ui.notes.note_row import NoteNames, NoteRow
from facilitator.ui.session import Session


class NoteRows:
    """Rows by note id. Call `forget` when notes or names have changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[str, NoteRow] = {}
        self._names: NoteNames | None = None
        self._roundtables: dict[str, Roundtable] | None = None

    def forget(self) -> None:
        self._rows.clear()
        self._names = self._roundtables = None

    def read(self, notes: Sequence[str]) -> None:
        """Read a few rows at once that are about to be painted: one by one takes longer."""
        missing = [each for each in notes if each not in self._rows]
        found = load_some(self._session.db, missing)
        agreed = self._agreed([note for _, note in found if note.kind is Kind.QUOTE])
        for home, note in found:
            row = NoteRow(
                note, self._roundtable(home), self._known_names(), agreed.get(note.id, "")
            )
            self._rows[note.id] = row

    def row(self, note: str) -> NoteRow | None:
        """Return the row of a note; None where it has just gone and the list is not in step yet."""
        if note not in self._rows:
            self.read([note])
        return self._rows.get(note)

    def _agreed(self, quotes: Sequence[Note]) -> dict[str, str]:
        """Return how it stands with the consent to quotes, by their ids, in words."""
        on_record = [each for each in quotes if not each.off_the_record]
        if not on_record:
            return {}
        from facilitator.ui.review.findings.support_rows import consent_of  # none at the start

        session = self._session
        db, programme = session.db, session.programme
        today = day_in(programme.zone or "UTC", session.now()).isoformat()
        given = consents_of(db, [each.id for each in on_record])
        consents = Consents(given, today, asks_first(db))
        return {each.id: consent_of(each, programme, consents).text for each in on_record}

    def _roundtable(self, home: str | None) -> Roundtable | None:
        if self._roundtables is None:
            self._roundtables = {each.id: each for each in self._session.roundtables}
        return self._roundtables.get(home or "")

    def _known_names(self) -> NoteNames:
        if self._names is None:
            db, programme = self._session.db, self._session.programme
            tags = dict(load_tags(db))
            self._names = NoteNames(programme, vocabulary_of(db, programme), tags)
        return self._names
