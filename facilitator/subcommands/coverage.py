"""`coverage`: counts of notes and of the organisations that said them, by row and cell."""

from argparse import Namespace
from typing import Any

from facilitator.core.coverage import may_be_by, may_be_on
from facilitator.core.model import Kind
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.query import Filter
from facilitator.core.numbering import still_asked
from facilitator.core.text import fold
from facilitator.operations.reply_requests import coverage_in, request_to
from facilitator.operations.series import see_series
from facilitator.store.queries.found_counts import Axis, Counted, Matrix, count_matrix
from facilitator.store.queries.left_out import offered_tags
from facilitator.store.queries.programme import load_tags
from facilitator.subcommands.common import now, out, out_json, reading
from facilitator.subcommands.query import Desk
from facilitator.subcommands.series import series_lines, with_series

_ACROSS = {
    Axis.QUESTION: Axis.ORGANISATION,
    Axis.ORGANISATION: Axis.QUESTION,
    Axis.TAG: Axis.ORGANISATION,
    Axis.KIND: Axis.QUESTION,
    Axis.ROUNDTABLE: Axis.ORGANISATION,
}
_NOTHING = Counted()

Side = tuple[Axis, dict[str, str]]  # names by id


def run(arguments: Namespace) -> int:
    by = Axis(arguments.by)
    across = _ACROSS[by]
    with reading(arguments.file) as db:
        desk = Desk(db)
        if arguments.ask:
            out(_request(desk, arguments).rstrip("\n"))
            return 0
        wanted = desk.wanted(arguments)
        matrix = count_matrix(db, wanted, by, across)
        rows, columns = (_names(desk, each, matrix, wanted) for each in (by, across))
        is_series = by is Axis.ROUNDTABLE
        series = see_series(db, desk.programme, wanted, now=now()) if is_series else None
    if arguments.json:
        document = _document(matrix, (by, rows), (across, columns))
        out_json(document if series is None else with_series(document, series, desk.programme))
        return 0
    _table(matrix, rows, columns)
    for line in () if series is None else series_lines(series, desk.programme):
        out(line)
    return 0


def _request(desk: Desk, arguments: Namespace) -> str:
    """Return the message to the organisation that is named. Raises BadInput."""
    (organisation,) = desk.search.condition(Filter.ABOUT, arguments.ask).values
    coverage = coverage_in(desk.db, desk.programme, desk.wanted(arguments))
    return request_to(desk.programme, coverage, str(organisation))


def _names(desk: Desk, axis: Axis, matrix: Matrix, wanted: NoteFilter) -> dict[str, str]:
    """Return what stands in a row or column, by id: those without a note too.

    But not those that notes which are wanted cannot be on, or by.
    """
    counted = {*matrix.rows, *(each for cell in matrix.cells for each in cell)}
    programme = desk.programme
    if axis is Axis.QUESTION:
        themes = {each.id for each in still_asked(programme) if each.theme}
        shown = counted | themes
        shown = {each for each in shown if may_be_on(wanted, each)}
        return {each.id: each.code for each in programme.questions if each.id in shown}
    if axis is Axis.ORGANISATION:
        shown = counted | {each.id for each in programme.members if not each.former}
        shown = {each for each in shown if may_be_by(programme, wanted, each)}
        return {each.id: each.handle for each in programme.organisations if each.id in shown}
    if axis is Axis.TAG:
        shown = counted | {row for row, _ in offered_tags(desk.db)}
        tags = sorted(load_tags(desk.db), key=lambda each: fold(each[1]))
        return {row: name for row, name in tags if row in shown}
    if axis is Axis.ROUNDTABLE:
        return {row: f"R{each.label}" for row, each in desk.rooms.items()}
    return {each.value: each.value for each in Kind}


def _document(matrix: Matrix, rows: Side, columns: Side) -> dict[str, Any]:
    (by, row_names), (across, column_names) = rows, columns
    return {
        "by": by.value,
        "across": across.value,
        **_counts(matrix.total),
        "rows": [
            {
                by.value: name,
                **_counts(matrix.rows.get(row, _NOTHING)),
                "cells": [
                    {across.value: column_name, **_counts(matrix.cells.get(cell, _NOTHING))}
                    for cell, column_name in (((row, c), n) for c, n in column_names.items())
                ],
            }
            for row, name in row_names.items()
        ],
    }


def _counts(counted: Counted) -> dict[str, int]:
    return {"notes": counted.notes, "organisations": counted.organisations}


def _table(matrix: Matrix, rows: dict[str, str], columns: dict[str, str]) -> None:
    """Print a line for each row: its name, a number for each column, and its own two counts."""
    head = ("", *columns.values(), "notes", "organisations")
    lines = [
        (
            name,
            *(str(matrix.cells.get((row, each), _NOTHING).notes or "-") for each in columns),
            *map(str, matrix.rows.get(row, _NOTHING)),
        )
        for row, name in rows.items()
    ]
    widths = [max(map(len, column)) for column in zip(head, *lines, strict=True)]
    for first, *others in (head, *lines):
        numbers = (each.rjust(width) for each, width in zip(others, widths[1:], strict=True))
        out("  ".join((first.ljust(widths[0]), *numbers)))
    out(f"notes: {matrix.total.notes}, organisations: {matrix.total.organisations}")
