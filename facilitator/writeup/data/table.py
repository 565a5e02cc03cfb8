"""Tables of a write-up as data: values with their kinds, before any format."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple

Value = str | int | None  # None is an empty cell


class FieldKind(Enum):
    """What the values of a column are."""

    TEXT = auto()
    WORD = auto()  # one of a few of ours: see `data.words`
    NUMBER = auto()  # a whole one
    INSTANT = auto()  # UTC milliseconds
    DURATION = auto()  # milliseconds
    DAY = auto()  # an ISO date


class Field(NamedTuple):
    """A column. `name` is for scripts, `title` (marked for translators) for people."""

    name: str
    title: str
    kind: FieldKind = FieldKind.TEXT


class Reference(NamedTuple):
    """A column whose values are those of a key column elsewhere."""

    field: str
    table: str
    of: str


class DataTable(NamedTuple):
    """A table. `name` is for scripts, `title` (marked for translators) for people.

    `key` names the columns that together tell rows apart.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]
    key: tuple[str, ...]
    references: tuple[Reference, ...] = ()

    def column(self, name: str) -> tuple[Value, ...]:
        """Return the values of a column; nothing where the table lacks it."""
        at = next((n for n, each in enumerate(self.fields) if each.name == name), None)
        return () if at is None else tuple(row[at] for row in self.rows)


class Todo(NamedTuple):
    """An action for a task list. `uid` stays the same whenever it is written again."""

    uid: str
    words: str
    who: str = ""
    due: str = ""  # an ISO date


class Ahead(NamedTuple):
    """A roundtable (id) to come; `begin` and `end` are UTC milliseconds where they are known."""

    roundtable: str
    title: str
    day: str  # an ISO date
    begin: int | None = None
    end: int | None = None


class DataSet(NamedTuple):
    """All that a write-up holds as data. A table that a promise rules out is not there.

    `notes` are the ids of those it holds, which no file tells.
    """

    tables: tuple[DataTable, ...] = ()
    zone: str = "UTC"
    licence: str = ""
    todos: tuple[Todo, ...] = ()
    ahead: tuple[Ahead, ...] = ()
    notes: tuple[str, ...] = ()
    log: str = ""  # a session log, where one was asked for

    def table(self, name: str) -> DataTable | None:
        return next((each for each in self.tables if each.name == name), None)


NO_DATA = DataSet()


def whole_columns(
    columns: Iterable[tuple[Field, Sequence[Value]]],
) -> tuple[tuple[Field, ...], tuple[tuple[Value, ...], ...]]:
    """Return fields and rows of columns that are equally long."""
    kept = tuple(columns)
    return (
        tuple(field for field, _ in kept),
        tuple(zip(*(cells for _, cells in kept), strict=True)),
    )
