"""Data of several roundtables: each told one has its rows, by its own rules, with its number.

Those that only findings tell of have none. What may be tied to nobody is tied to no roundtable
either: the tables hold no more of it than the prose, where it stands among those of all.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from facilitator.core.instants import local_moment
from facilitator.core.model import Note, Promise
from facilitator.core.outlines import Section
from facilitator.writeup import text
from facilitator.writeup.data.notes import (
    actions_table,
    in_order,
    note_questions_table,
    notes_table,
)
from facilitator.writeup.data.roundtable import (
    agenda_table,
    coverage_table,
    organisations_table,
    questions_table,
    turns_table,
)
from facilitator.writeup.data.table import DataTable, Field, FieldKind, Reference, Value
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material

_ROUNDTABLE = Field("roundtable", marked("Roundtable"))
_REFERENCE = Reference("roundtable", "roundtables", "roundtable")


def tables_of_several(material: Material) -> Iterator[DataTable | None]:
    """Yield the tables that may be told; `material` has the notes that are printed."""
    outline = material.outline
    yield _with_homes(notes_table(material, {}), material)
    yield _with_homes(actions_table(material), material)
    if outline.has(Section.AIRTIME):
        yield _stacked(_numbered(each, turns_table(each)) for each in material.parts)
    if outline.has(Section.AGENDA):
        # A title may name whom the names check looks for under a stricter promise only.
        alike = (each for each in material.parts if each.promise is material.promise)
        yield _stacked(_numbered(each, agenda_table(each)) for each in alike)
    if outline.has(Section.COVERAGE):
        yield coverage_table(material)
    yield roundtables_table(material)
    yield organisations_table(material)
    yield questions_table(material)
    yield note_questions_table(material)


def roundtables_table(material: Material) -> DataTable:
    """Return the roundtables that are told of, and on which day they began."""
    rows = tuple(
        (_label(each), text.cleaned(each.record.roundtable.title), _day(each))
        for each in material.parts
    )
    fields = (
        _ROUNDTABLE,
        Field("title", marked("Title")),
        Field("day", marked("Day"), FieldKind.DAY),
    )
    return DataTable("roundtables", marked("Roundtables"), fields, rows, ("roundtable",))


class _Numbered(NamedTuple):
    """A table of one roundtable, and its number."""

    roundtable: str
    table: DataTable


def _numbered(part: Material, table: DataTable | None) -> _Numbered | None:
    return None if table is None else _Numbered(_label(part), table)


def _stacked(found: Iterable[_Numbered | None]) -> DataTable | None:
    """Return tables of one kind below each other; a column that one lacks is empty there."""
    tables = [each for each in found if each is not None and each.table.rows]
    if not tables:
        return None
    first = tables[0].table
    fields = tuple(dict.fromkeys(chain.from_iterable(each.table.fields for each in tables)))
    rows = tuple(
        (each.roundtable, *row)
        for each in tables
        for row in zip(*(_column(each.table, field) for field in fields), strict=True)
    )
    # Of several columns together nothing can be said; an item has its number in its roundtable.
    kept = (each for each in first.references if each.table != "agenda")
    return first._replace(
        fields=(_ROUNDTABLE, *fields),
        rows=rows,
        key=("roundtable", *first.key),
        references=(_REFERENCE, *kept),
    )


def _column(table: DataTable, field: Field) -> tuple[Value, ...]:
    return table.column(field.name) or (None,) * len(table.rows)


def _with_homes(table: DataTable, material: Material) -> DataTable:
    """Return notes or actions with the roundtable of each that may be tied to who said it."""
    if not material.policy.names_organisations():
        return table
    homes = {note.id: _label(part) for part in material.parts for note in part.record.notes}
    labels = [_home(each, homes, material) for each in in_order(material)]
    at = 1  # behind the number of the note
    return table._replace(
        fields=(*table.fields[:at], _ROUNDTABLE, *table.fields[at:]),
        rows=tuple((*row[:at], labels[_number(row) - 1], *row[at:]) for row in table.rows),
        references=(*table.references, _REFERENCE),
    )


def _number(row: tuple[Value, ...]) -> int:
    return int(row[0] or 0)


def _home(note: Note, homes: dict[str, str], material: Material) -> str | None:
    return homes.get(note.id) if material.ties(note) else None


def _label(part: Material) -> str:
    return part.record.roundtable.label


def _day(part: Material) -> str | None:
    if part.began is None or part.promise is Promise.CHATHAM:
        return None
    return local_moment(part.began, part.zone).date().isoformat()
