"""Rows of actions by id, and which of them a list holds: found in the background."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from facilitator.core.actions import Totals, by_day, is_open, totals
from facilitator.core.model import Kind, Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.operations.carrying_over import next_roundtable
from facilitator.operations.note_search import NoteSearch
from facilitator.store.queries.notes_found import find_ids, find_notes
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection
from facilitator.ui.notes.note_row import NoteNames, NoteRow
from facilitator.ui.review.actions.action_row import ActionRow, Today
from facilitator.ui.session import Session


class FoundActions(NamedTuple):
    """All actions of a scope by id, each with its roundtable, and those (ids) that a list holds."""

    all: Mapping[str, tuple[str | None, Note]]
    listed: tuple[str, ...]
    settled: int  # of those that are listed
    totals: Totals


def find_actions(
    db: Connection, wanted: NoteFilter, kept: frozenset[str], day: date
) -> FoundActions:
    """Find the actions in the scope of a filter, and list those that meet it, or are kept, by day.

    What is settled comes last, unless it is kept: that stays where it was.
    """
    found = find_notes(db, NoteFilter(kind=Kind.ACTION, scope=wanted.scope))
    fitting = {*find_ids(db, wanted), *kept}
    notes = [note for _, note in found if note.id in fitting]
    notes.sort(key=lambda each: (not is_open(each) and each.id not in kept, *by_day(each)))
    return FoundActions(
        {note.id: (home, note) for home, note in found},
        tuple(each.id for each in notes),
        sum(not is_open(each) for each in notes),
        totals((note for _, note in found), day),
    )


class ActionRows:
    """The rows of what was found. What it is on a day, and by which names, is read by `renew`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: Mapping[str, tuple[str | None, Note]] = {}
        self._rows: dict[str, ActionRow] = {}
        self._names: NoteNames | None = None
        self.today = self._read_today()

    def renew(self) -> Today:
        """Read the names and the day as they are now."""
        db, programme = self._session.db, self._session.programme
        self.today = self._read_today()
        names, tags = self._names, dict(load_tags(db))
        if names is None or (names.programme, names.tags) != (programme, tags):
            self._names = NoteNames(programme, vocabulary_of(db, programme), tags)
            self._rows.clear()
        return self.today

    def take(self, found: FoundActions) -> None:
        """Make rows of what was found; what was worked out for the same note still holds."""
        self._found = found.all
        self._rows = {
            action: row
            for action, row in self._rows.items()
            if (made := self._made(action)) is not None and row.is_like(made)
        }

    def row(self, action: str) -> ActionRow | None:
        """Return the row of an action; None where it has just gone."""
        if action not in self._rows:
            made = self._made(action)
            if made is None:
                return None
            self._rows[action] = made
        return self._rows[action]

    def _made(self, action: str) -> ActionRow | None:
        if action not in self._found or self._names is None:
            return None
        home, note = self._found[action]
        room = self.today.rooms.get(home or "")
        return ActionRow(NoteRow(note, room, self._names), self.today)

    def _read_today(self) -> Today:
        session, db = self._session, self._session.db
        programme = session.programme
        day = NoteSearch(db, programme, now=session.now()).today
        rooms = {each.id: each for each in session.roundtables}
        return Today(day, programme.zone or None, rooms, next_roundtable(db))
