"""Reading a list and holding it against a programme: plain functions, for a background job."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.model import Programme, Roundtable
from facilitator.core.needs import Needs
from facilitator.core.roster.differences import Differences, compare
from facilitator.core.roster.reading import Roster, read_roster
from facilitator.readers.lists.read import ListTable, pasted_list, read_list


@dataclass(frozen=True, slots=True)
class Standing:
    """What a list is held against, read once."""

    programme: Programme
    needs: Mapping[str, Needs]
    shapes: Mapping[str, Sequence[str]]
    roundtable: Roundtable | None = None  # to which people come or not
    replies: Mapping[str, str] | None = None  # to it so far, by person (id); None without one

    @property
    def names(self) -> list[str]:
        return [name for each in self.programme.organisations for name in (each.name, each.short)]


@dataclass(frozen=True, slots=True)
class HeldList:
    """A table, who is on it, and what that would change."""

    table: ListTable
    roster: Roster
    found: Differences
    roundtable: Roundtable | None = None  # to which people come or not


def tables_of(source: Path | str, standing: Standing) -> tuple[ListTable, ...]:
    """Return the tables of a file, or of lines that were pasted. Raises BadInput."""
    if isinstance(source, str):
        return (pasted_list(source, known=standing.names),)
    return read_list(source, known=standing.names, remembered=standing.shapes)


def held(table: ListTable, standing: Standing) -> HeldList:
    """Return what a table would change."""
    roster = read_roster(table.rows, table.columns)
    found = compare(standing.programme, roster, standing.needs, standing.replies)
    return HeldList(table, roster, found, standing.roundtable)


def read_and_hold(source: Path | str, standing: Standing) -> tuple[tuple[ListTable, ...], HeldList]:
    """Return all tables, and what the first of them would change. Raises BadInput."""
    tables = tables_of(source, standing)
    return tables, held(tables[0], standing)
