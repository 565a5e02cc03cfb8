"""`roster`: take over a list of organisations and people, or say what it would change."""

from argparse import Namespace
from collections import Counter
from pathlib import Path
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.needs import PRIVATE
from facilitator.core.roster.columns import ColumnRole, Columns
from facilitator.core.roster.differences import (
    Change,
    Differences,
    OrganisationChange,
    PersonChange,
)
from facilitator.core.roster.reading import Roster, read_roster
from facilitator.operations.setting_up.lists import differences, load_list, remember_columns
from facilitator.readers.lists.read import ListTable, pasted_list, read_list
from facilitator.readers.text_file import decode, read_standard_input
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.rosters import list_shapes
from facilitator.store.sqlite import Connection
from facilitator.subcommands.common import (
    now,
    out,
    out_json,
    reading,
    remark,
    require_roundtable,
    writing,
)

_STANDARD_INPUT = "-"


def run(arguments: Namespace) -> int:
    if arguments.dry_run:
        with reading(arguments.file) as db:
            table = _table(db, arguments)
            roster = read_roster(table.rows, table.columns)
            found = differences(db, roster, _roundtable(db, arguments))
            _tell(arguments, table, roster, found, loaded=False)
        return 0
    with writing(arguments.file) as store:
        table = _table(store.db, arguments)
        roster = read_roster(table.rows, table.columns)
        roundtable = _roundtable(store.db, arguments)
        found = differences(store.db, roster, roundtable)
        if arguments.columns:
            remember_columns(store, table.rows, table.columns, at=now())
        if not found.is_nothing_new:
            load_list(store, roster, at=now(), roundtable=roundtable)
        _tell(arguments, table, roster, found, loaded=not found.is_nothing_new)
    return 0


def _roundtable(db: Connection, arguments: Namespace) -> str | None:
    if arguments.roundtable is None:
        return None
    return require_roundtable(db, arguments.roundtable).id


def _table(db: Connection, arguments: Namespace) -> ListTable:
    """Return the table that is meant, its columns as decided, remembered or said."""
    programme = load_programme(db)
    known = [name for each in programme.organisations for name in (each.name, each.short)]
    tables = _read(arguments.list, known, list_shapes(db))
    if arguments.sheet:
        tables = tuple(each for each in tables if each.place == arguments.sheet)
        if not tables:
            raise BadInput(
                "{list} has no sheet “{sheet}”: leave --sheet out",
                list=arguments.list,
                sheet=arguments.sheet,
            )
    table = tables[0]
    for each in tables[1:]:
        remark(f"{arguments.list}, {each.place}: left out, for {table.place} has more rows")
    if not arguments.columns:
        return table
    return ListTable(table.place, table.rows, _said_columns(arguments.columns, table.columns))


def _read(
    name: str, known: list[str], remembered: dict[str, tuple[str, ...]]
) -> tuple[ListTable, ...]:
    if name != _STANDARD_INPUT:
        return read_list(Path(name), known=known, remembered=remembered)
    text = decode(read_standard_input(), Path("standard input"))
    return (pasted_list(text, known=known),)


def _said_columns(said: str, columns: Columns) -> Columns:
    """Return columns as --columns says, one word for each; an empty one leaves it as it is."""
    words = [each.strip() for each in said.split(",")]
    if len(words) != len(columns.roles):
        raise BadInput(
            "--columns has {words} words and the list {columns} columns: write one for each,"
            " “unused” for those that say nothing of ours",
            words=len(words),
            columns=len(columns.roles),
        )
    unknown = [each for each in words if each and each not in set(ColumnRole)]
    if unknown:
        there = ", ".join(each.value for each in ColumnRole)
        raise BadInput("--columns: “{word}” is none of {there}", word=unknown[0], there=there)
    roles = tuple(
        ColumnRole(word) if word else role for word, role in zip(words, columns.roles, strict=True)
    )
    return Columns(roles, columns.header)


def _tell(
    arguments: Namespace, table: ListTable, roster: Roster, found: Differences, *, loaded: bool
) -> None:
    if table.columns.where(ColumnRole.REPLY) and arguments.roundtable is None:
        remark(
            f"{arguments.list}: who is coming is left out: --roundtable N says to which roundtable"
        )
    if arguments.json:
        out_json(_document(table, roster, found, loaded=loaded))
        return
    rows_of: dict[str, list[int]] = {}
    for each in roster.remarks:
        rows_of.setdefault(str(each.message), []).append(each.row)
    for message, numbers in rows_of.items():
        where = ", ".join(map(str, numbers))
        remark(f"{arguments.list}, row{'s' if len(numbers) > 1 else ''} {where}: {message}")
    heads = table.rows[table.columns.header] if table.columns.header is not None else ()
    for at, role in enumerate(table.columns.roles):
        guessed = " (guessed)" if at in table.columns.guessed else ""
        head = heads[at] if at < len(heads) else ""
        out(f"column {at + 1}{f' “{head}”' if head else ''}: {role.value}{guessed}")
    rows: tuple[OrganisationChange | PersonChange, ...] = (*found.organisations, *found.people)
    for row in rows:
        if row.change is not Change.SAME:
            out(f"{row.change}: {row.name}{_patched(row)}")
    counted = Counter(each.change for each in rows)
    told = ", ".join(f"{counted[each]} {each}" for each in Change if counted[each])
    out(f"{told or 'nobody is on the list'}{_outcome(arguments, loaded=loaded)}")


def _outcome(arguments: Namespace, *, loaded: bool) -> str:
    if arguments.dry_run:
        return "; nothing was changed"
    return "" if loaded else "; the list adds nothing"


def _patched(row: OrganisationChange | PersonChange) -> str:
    """Return what changes, in words; what is private stays out of every terminal."""
    if row.change is Change.GONE:
        return " (kept)"
    told = [
        field if field in PRIVATE else f"{field} {_change(before, after)}"
        for field, (before, after) in row.patch.items()
    ]
    return f": {'; '.join(told)}" if told else ""


def _change(before: object, after: object) -> str:
    return f"{_value(before)} → {_value(after)}" if before else _value(after)


def _value(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else f"“{value}”"


def _document(
    table: ListTable, roster: Roster, found: Differences, *, loaded: bool
) -> dict[str, Any]:
    heads = table.rows[table.columns.header] if table.columns.header is not None else ()
    return {
        "place": table.place,
        "columns": [
            {
                "header": heads[at] if at < len(heads) else None,
                "role": role.value,
                "guessed": at in table.columns.guessed,
            }
            for at, role in enumerate(table.columns.roles)
        ],
        "organisations": [_row(each) for each in found.organisations],
        "people": [_row(each) for each in found.people],
        "problems": [{"row": each.row, "message": str(each.message)} for each in roster.remarks],
        "loaded": loaded,
    }


def _row(row: OrganisationChange | PersonChange) -> dict[str, Any]:
    patch = {
        field: None if field in PRIVATE else [_plain(before), _plain(after)]
        for field, (before, after) in row.patch.items()
    }
    home = row.listed.organisation if isinstance(row, PersonChange) and row.listed else None
    found = {"change": row.change.value, "name": row.name, "changes": patch}
    return found if home is None else {**found, "organisation": home}


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
