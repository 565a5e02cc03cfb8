"""Profiles of a table's columns: what the header says, and what the cells below it are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import SAYING, Sort, cells_of, sort_of, sort_of_column
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.headers import Header, read_header
from facilitator.readers.agenda.leads import is_person, is_role, split_names
from facilitator.readers.agenda.line import is_total

_GERMAN = frozenset({"zeit", "uhrzeit", "dauer", "thema", "wer", "ziel", "inhalt", "ablauf"})
_VARIED = 0.6  # of the cells of a column differ
_AFFILIATION = re.compile(r"\s*[(\[][^()\[\]]{2,60}[)\]]\s*$")
_MOST = 0.7  # of the cells of a column of people


@dataclass(frozen=True)
class Profile:
    """One column: its header, its cells that are not empty, and how many rows hold anything."""

    at: int
    header: Header
    rows: Sequence[Row]
    cells: Sequence[str]
    filled: int

    @cached_property
    def sort(self) -> Sort:
        """Return what most of its cells are."""
        return sort_of_column(self.rows, self.at)

    @cached_property
    def says(self) -> bool:
        return self.sort in SAYING and any(map(str.isalnum, "".join(self.cells)))

    @cached_property
    def words(self) -> float:
        """Return how many words a cell has."""
        return sum(len(cell.split()) for cell in self.cells) / max(len(self.cells), 1)

    @cached_property
    def share(self) -> float:
        """Return how many of the rows have a cell here."""
        return len(self.cells) / max(self.filled, 1)

    @cached_property
    def is_distinct(self) -> bool:
        """Tell the names of items from those of sections, which hold for several rows."""
        cells = [fold(cell) for cell in self.cells]
        return len(cells) > 1 and len({*cells}) == len(cells) and self.share >= 0.8

    @cached_property
    def is_varied(self) -> bool:
        """Tell names that return, as breaks do, from kinds and sections."""
        return len({*map(fold, self.cells)}) > _VARIED * len(self.cells)

    @cached_property
    def is_constant(self) -> bool:
        return len(self.cells) > 1 and len({*map(fold, self.cells)}) == 1

    @cached_property
    def counts(self) -> bool:
        """Tell a column of numbers, empty ones among them, from one that names the items.

        Beside the numbers "Total" may stand.
        """
        cells = [each for each in self.cells if not is_total(each)]
        return bool(cells) and all(not any(map(str.isalpha, each)) for each in cells)

    @cached_property
    def is_of_people(self) -> bool:
        named = [_AFFILIATION.sub("", cell) for cell in self.cells]
        people = [all(map(_is_person, split_names(cell) or [""])) for cell in named]
        are_roles = all(is_role(each) for cell in named for each in split_names(cell))
        return len(people) > 1 and sum(people) >= _MOST * len(people) and not are_roles

    def has(self, *sorts: Sort) -> bool:
        return any(sort_of(cell) in sorts for cell in self.cells)

    def among(self, rows: Sequence[Row]) -> "Profile":
        """Return the column of only some of the rows."""
        return Profile(self.at, self.header, rows, cells_of(rows, self.at), len(rows))


def _is_person(name: str) -> bool:
    return is_person(name) or is_role(name)


def profiles(headers: Sequence[str], rows: Sequence[Row]) -> list[Profile]:
    """Return a profile for each column, whether a header stands above it or not."""
    width = max([len(headers), *(len(row.cells) for row in rows)], default=0)
    filled = sum(any(not is_blank(cell) for cell in row.cells) for row in rows)
    read = [read_header(said) for said in (*headers, *[""] * (width - len(headers)))]
    if any(fold(header.text) in _GERMAN for header in read):
        read = [_in_german(header) for header in read]
    return [Profile(at, header, rows, cells_of(rows, at), filled) for at, header in enumerate(read)]


def _in_german(header: Header) -> Header:
    """Return what "Wie" asks beside German headers: how, and not who as in Dutch."""
    return replace(header, field="method") if fold(header.text) == "wie" else header
