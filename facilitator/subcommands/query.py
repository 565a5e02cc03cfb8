"""A query on the command line, read as a filter, and notes as lines and as JSON."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from typing import Any

from facilitator.core.attribution import effective
from facilitator.core.instants import local_moment
from facilitator.core.model import Note, Programme, Promise, Record, Roundtable
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.query import Filter
from facilitator.core.report import Names, instant, note_report
from facilitator.operations.note_search import NoteSearch
from facilitator.store.queries.programme import load_programme, load_tags, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import now, number_of
from facilitator.subcommands.due_days import remark_on_due_days

Found = Iterable[tuple[str | None, Note]]


class Desk:
    """What a subcommand that finds notes has of a file: its names, read when they are asked for."""

    def __init__(self, db: Connection) -> None:
        self.db = db
        self.programme: Programme = load_programme(db)
        self.search = NoteSearch(db, self.programme, now=now())
        self._records: dict[str, Record] = {}

    def wanted(self, arguments: Namespace) -> NoteFilter:
        """Return the filter that the words of a query mean. Raises BadInput."""
        return self.search.filter_of(" ".join(arguments.query))

    def narrowed(self, wanted: NoteFilter, filter_: Filter, typed: str) -> NoteFilter:
        """Add a condition, as an option says it. Raises BadInput."""
        return replace(wanted, wanted=(*wanted.wanted, self.search.condition(filter_, typed)))

    @cached_property
    def names(self) -> Names:
        return Names(self.programme, load_tags(self.db))

    @cached_property
    def rooms(self) -> dict[str, Roundtable]:
        return {each.id: each for each in roundtables(self.db)}

    def document(self, home: str | None, note: Note) -> dict[str, Any]:
        """Return a note as `--json` prints it."""
        record = self._record(home) if home in self.rooms else None
        number = number_of(record.roundtable) if record else None
        return {"id": note.id, "roundtable": number, **note_report(self.names, record, note)}

    def line(self, home: str | None, note: Note) -> str:
        said = ", ".join(filter(None, map(self.names.handles.get, note.said_by))) or "-"
        room = self.rooms.get(home or "")
        is_off = effective(note, room.promise if room else Promise.NAMED) is None
        off = " (off the record)" if is_off else ""
        owed = ", ".join(
            each for each in (self.owner(note), f"due {note.due}" if note.due else "") if each
        )
        line = f"{instant(note.at)}  {said}  [{note.kind.value}]{off} {note.text}"
        return f"{line}  ({owed})" if owed else line

    def owner(self, note: Note) -> str:
        """Return who took it on: a person by name, else an organisation by its handle."""
        who = self.names.people.get(note.owner_person or "")
        return who or self.names.handles.get(note.owner_organisation or "", "")

    def day(self, home: str | None, note: Note) -> str:
        """Return the day a note was taken, in the zone of its roundtable."""
        room = self.rooms.get(home or "")
        zone = room.zone if room else self.programme.zone or "UTC"
        return local_moment(note.at, zone).date().isoformat()

    def remark_on(self, found: Found) -> None:
        """Remark on days due that do not exist."""
        homes = ((self.rooms.get(home or ""), note) for home, note in found)
        remark_on_due_days(self.db, self.programme, homes)

    def _record(self, home: str) -> Record:
        if home not in self._records:
            self._records[home] = load_record(self.db, home, notes=False)
        return self._records[home]
