"""Queries: notes, total and coverage that Review asks for, from one state of the file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from facilitator.store.queries.coverage import Counts, count_coverage
from facilitator.store.queries.notes_found import Found, NoteFilter, find_first, find_rest
from facilitator.store.sharing.news import data_version
from facilitator.store.sqlite import Connection, one_moment


@dataclass(frozen=True, slots=True)
class Answer:
    """The notes that meet a filter, of how many, and how many there are by cell."""

    wanted: NoteFilter
    found: Found
    total: int
    counts: Counts


class Lookup:
    """Answers on one connection that only reads; what only a commit changes is counted once."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._version = -1
        self._total = 0
        self._counts: Counts = {}

    def answers(self, wanted: NoteFilter, *, still: Callable[[], bool]) -> Iterator[Answer]:
        """Yield what a list begins with, then the whole list where that was not all.

        An interruption ends one statement only: before the next, it is asked whether the answer
        is wanted still.
        """
        with one_moment(self._db):
            self._count(still)
            if still():
                first = find_first(self._db, wanted)
                yield Answer(wanted, first, self._total, self._counts)
                if not first.is_whole and still():
                    whole = find_rest(self._db, wanted, first)
                    yield Answer(wanted, whole, self._total, self._counts)

    def _count(self, still: Callable[[], bool]) -> None:
        """Count all notes, and those of each cell, where a commit has come since."""
        version = data_version(self._db)
        if version != self._version:
            total = self._db.execute("SELECT count(*) FROM note WHERE NOT deleted").fetchone()[0]
            if still():
                self._counts = count_coverage(self._db)
                self._version, self._total = version, int(total)
