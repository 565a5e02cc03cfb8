"""Rows without a header in which speaker and talk change places: the name first, then the talk."""

from dataclasses import replace

from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.leads import is_person, split_names
from facilitator.readers.agenda.people import all_are, is_named
from facilitator.readers.agenda.roles import Columns


def turned(row: Row, columns: Columns) -> Row:
    """Return a row with its talk where the other rows have theirs, and its speaker beside it.

    Other rows of the same columns are "Slow rivers | Ana Lima": only where one of the two cells
    holds names and the other none is it sure which is which.
    """
    if not {"title", "lead"} <= {*columns.fields}:
        return row
    title, lead = columns.fields.index("title"), columns.fields.index("lead")
    if max(title, lead) >= len(row.cells) or is_blank(row.cells[lead]):
        return row
    first, beside = row.cells[title], row.cells[lead]
    is_speaker = all_are(first, is_person)
    is_talk = not any(map(is_named, split_names(beside))) and (
        all_are(first, is_named) or not all_are(beside, is_person)
    )
    if not is_speaker or not is_talk:
        return row
    cells = [*row.cells]
    cells[title], cells[lead] = beside, first
    return replace(row, cells=tuple(cells))
