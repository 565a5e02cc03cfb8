"""Search for notes in the words of a user: what was typed, read as a filter of a programme."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.core.instants import local_moment
from facilitator.core.model import Programme, Roundtable
from facilitator.core.note_query.meaning import Meanings
from facilitator.core.note_query.note_filter import EVERY_NOTE, NoteFilter, Trait, Wanted
from facilitator.core.note_query.query import Condition, Filter, NoteQuery, read_query
from facilitator.core.note_query.resolved import resolved
from facilitator.store.queries.note_authors import note_authors
from facilitator.store.queries.programme import load_tags, roundtables
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection


class Named(NamedTuple):
    """A row (id) that notes are to have, and its name, by which a filter may know it."""

    filter: Filter
    name: str
    row_id: str


class NoteSearch:
    """Reads queries for one state of a programme; make another once names have changed."""

    def __init__(
        self,
        db: Connection,
        programme: Programme,
        *,
        now: int,
        rooms: tuple[Roundtable, ...] | None = None,
    ) -> None:
        """`rooms` are the roundtables, where they are known already."""
        self._db = db
        self.programme = programme
        self._now = now
        self._rooms = rooms

    def filter_of(self, text: str) -> NoteFilter:
        """Return the filter that a typed query means. Raises BadInput."""
        query = read_query(text)
        return resolved(query, self._meanings) if query.parts else EVERY_NOTE

    def condition(self, filter_: Filter, typed: str) -> Wanted:
        """Return one condition, as an option of the command line says it. Raises BadInput."""
        return Wanted(filter_, self._meanings.of(filter_, typed))

    def query_for(self, filter_: Filter, name: str, row_id: str) -> str:
        """Return the query for the notes on the record that have a row: those that are counted."""
        return self.query_of((Named(filter_, name, row_id),))

    def query_of(self, named: Iterable[Named]) -> str:
        """Return the query for the notes on the record that have each of several rows.

        It says a name, and the id where the name means another one, or several.
        """
        off = Condition(Filter.IS, (Trait.OFF.value,), negated=True)
        rows = (Condition(each.filter, (self._typed(each),)) for each in named)
        return str(NoteQuery((*rows, off)))

    def _typed(self, named: Named) -> str:
        query = str(NoteQuery((Condition(named.filter, (named.name,)),)))  # a quote parts words
        try:
            means = self.filter_of(query).wanted
        except BadInput:
            return named.row_id
        return named.name if means == (Wanted(named.filter, (named.row_id,)),) else named.row_id

    @cached_property
    def tags(self) -> dict[str, str]:
        """The names of tags by id."""
        return dict(load_tags(self._db))

    @cached_property
    def rooms(self) -> tuple[Roundtable, ...]:
        return roundtables(self._db) if self._rooms is None else self._rooms

    def authors(self) -> tuple[str, ...]:
        return note_authors(self._db)

    @property
    def today(self) -> date:
        """The day in the zone of the programme, or by this computer's clock where it has none."""
        return local_moment(self._now, self.programme.zone or None).date()

    @cached_property
    def _meanings(self) -> Meanings:
        return Meanings(
            self.programme,
            vocabulary_of(self._db, self.programme),
            tuple(self.tags.items()),
            self.rooms,
            self.authors,
            self.today,
        )
