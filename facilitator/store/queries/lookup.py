"""Queries: notes, total and coverage that Review asks for, from one state of the file."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.scope import Scope
from facilitator.core.note_query.to_tidy import ToTidy
from facilitator.store.queries.found_counts import (
    Axis,
    Cells,
    count_cells,
    count_live,
    count_to_tidy,
)
from facilitator.store.queries.notes_found import Found, find_first, find_rest
from facilitator.store.sharing.news import data_version
from facilitator.store.sqlite import Connection, one_moment

_AT_ONCE = 5_000  # notes: of more, the list does not wait for the matrix


@dataclass(frozen=True, slots=True)
class Answer:
    """The notes that meet a filter, of how many in its scope, and how many there are by cell.

    `counts` is by question and organisation, of all that meets the filter but for these two; None
    where it is not counted yet, as in an answer that is not the last. So is what is left `to_tidy`
    in the scope, whatever the filter, and the `whole`, as `NoteFilter.of_whole` has it.
    """

    wanted: NoteFilter
    found: Found
    total: int
    counts: Cells | None
    is_last: bool = True
    to_tidy: Mapping[ToTidy, int] | None = None
    whole: Cells | None = None


class Lookup:
    """Answers on one connection that only reads; what only a commit changes is counted once."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._version = -1
        self._totals: dict[Scope, int] = {}
        self._counted: tuple[NoteFilter, Cells] | None = None
        self._wholes: dict[NoteFilter, Cells] = {}
        self._to_tidy: dict[Scope, Mapping[ToTidy, int]] = {}

    def answers(self, wanted: NoteFilter, *, still: Callable[[], bool]) -> Iterator[Answer]:
        """Yield what a list begins with, then the rest of it where that was not all.

        What is left to tidy comes last: of two thousand notes it takes a second to tell which say
        the same. An interruption ends one statement only: before the next, it is asked whether
        the answer is wanted still.
        """
        with one_moment(self._db):
            total = self._total(wanted.scope)
            if not still():
                return
            found, is_small = find_first(self._db, wanted), total <= _AT_ONCE
            counts = self._count(wanted) if is_small else self._known(wanted)
            cells = self._wholes.get(wanted.of_whole)
            if is_small and counts is not None:
                cells = self._count_whole(wanted, counts)
            to_tidy = self._to_tidy.get(wanted.scope)
            is_last = found.is_whole and None not in (counts, to_tidy, cells)
            if is_last or not is_small or to_tidy is None:  # to compare all of them takes long
                yield Answer(wanted, found, total, counts, is_last, to_tidy, cells)
            if not is_last and still():
                counts = self._count(wanted)
                if still():
                    whole = find_rest(self._db, wanted, found)
                    to_tidy = self._count_to_tidy(wanted.scope)
                    cells = self._count_whole(wanted, counts)
                    yield Answer(wanted, whole, total, counts, to_tidy=to_tidy, whole=cells)

    def _total(self, scope: Scope) -> int:
        """Count the notes in a scope, where a commit has come since."""
        version = data_version(self._db)
        if version != self._version:
            self._version, self._totals, self._counted = version, {}, None
            self._wholes.clear()
            self._to_tidy.clear()
        if scope not in self._totals:
            self._totals[scope] = count_live(self._db, NoteFilter(scope=scope))
        return self._totals[scope]

    def _known(self, wanted: NoteFilter) -> Cells | None:
        counted = self._counted
        return counted[1] if counted is not None and counted[0] == wanted.of_cells else None

    def _count(self, wanted: NoteFilter) -> Cells:
        counts = self._known(wanted)
        if counts is None:
            of_cells = wanted.of_cells
            counts = count_cells(self._db, of_cells, Axis.QUESTION, Axis.ORGANISATION)
            self._counted = of_cells, counts
        return counts

    def _count_whole(self, wanted: NoteFilter, counts: Cells) -> Cells:
        """Count all that counts as said, unless that is what was wanted."""
        whole = wanted.of_whole
        if wanted.of_cells == whole:
            self._wholes[whole] = counts
        elif whole not in self._wholes:
            self._wholes[whole] = count_cells(self._db, whole, Axis.QUESTION, Axis.ORGANISATION)
        return self._wholes[whole]

    def _count_to_tidy(self, scope: Scope) -> Mapping[ToTidy, int]:
        if scope not in self._to_tidy:
            self._to_tidy[scope] = count_to_tidy(self._db, scope, most=_AT_ONCE)
        return self._to_tidy[scope]
