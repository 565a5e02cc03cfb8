"""Rows of actions by id, and which of them a list holds: read anew when something has changed."""

from collections.abc import Collection, Sequence

from facilitator.core.actions import Totals, by_day, is_open, totals
from facilitator.core.model import Kind, Note
from facilitator.core.note_query.note_filter import NoteFilter, Wanted
from facilitator.core.note_query.scope import Scope
from facilitator.operations.carrying_over import next_roundtable
from facilitator.operations.note_search import NoteSearch
from facilitator.store.queries.notes_found import find_ids, find_notes
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.ui.notes.note_row import NoteNames, NoteRow
from facilitator.ui.review.actions.action_row import ActionRow, Today
from facilitator.ui.session import Session


class ActionRows:
    """The actions in a scope. `read` them first; `row` and `listed` tell of what was read."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[str, ActionRow] = {}
        self._names: NoteNames | None = None
        self.today = self._read_today()
        self.totals = Totals()

    def read(self, scope: Scope) -> None:
        """Read all actions of a scope, with the names and the day as they are now."""
        session, db = self._session, self._session.db
        self.today = self._read_today()
        programme = session.programme
        names, tags = self._names, dict(load_tags(db))
        if names is None or (names.programme, names.tags) != (programme, tags):
            names = self._names = NoteNames(programme, vocabulary_of(db, programme), tags)
            self._rows.clear()
        found = find_notes(db, NoteFilter(kind=Kind.ACTION, scope=scope))
        self._rows = {note.id: self._made(home, note, names) for home, note in found}
        self.totals = totals(self.notes(), self.today.day)

    def row(self, action: str) -> ActionRow | None:
        return self._rows.get(action)

    def notes(self) -> list[Note]:
        return [each.note for each in self._rows.values()]

    def listed(
        self, scope: Scope, wanted: Sequence[Wanted], kept: Collection[str]
    ) -> tuple[str, ...]:
        """Return the actions (ids) that meet all conditions, or are kept, by day.

        What is settled comes last, unless it is kept: that stays where it was.
        """
        day = self.today.day.isoformat()
        filter_ = NoteFilter(kind=Kind.ACTION, scope=scope, wanted=tuple(wanted), today=day)
        fitting = {*find_ids(self._session.db, filter_), *kept}
        notes = [each for each in self.notes() if each.id in fitting]
        notes.sort(key=lambda each: (not is_open(each) and each.id not in kept, *by_day(each)))
        return tuple(each.id for each in notes)

    def _made(self, home: str | None, note: Note, names: NoteNames) -> ActionRow:
        """Return a row; what was worked out for the same note, on such a day, still holds."""
        room, known = self.today.rooms.get(home or ""), self._rows.get(note.id)
        made = ActionRow(NoteRow(note, room, names), self.today)
        return known if known is not None and known.is_like(made) else made

    def _read_today(self) -> Today:
        session, db = self._session, self._session.db
        programme = session.programme
        day = NoteSearch(db, programme, now=session.now()).today
        rooms = {each.id: each for each in session.roundtables}
        return Today(day, programme.zone or None, rooms, next_roundtable(db))
