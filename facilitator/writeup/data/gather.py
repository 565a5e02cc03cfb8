"""Gathering of all that a write-up holds as data, from the material of its prose."""

from facilitator.writeup.data.notes import actions_table, note_questions_table, notes_table, todos
from facilitator.writeup.data.roundtable import (
    agenda_table,
    coverage_table,
    item_numbers,
    organisations_table,
    questions_table,
    turns_table,
)
from facilitator.writeup.data.table import DataSet
from facilitator.writeup.material import Material


def data_set(material: Material) -> DataSet:
    """Return the tables that the promise allows; an empty one is left out, but for the notes."""
    tables = (
        notes_table(material, item_numbers(material)),
        actions_table(material),
        turns_table(material),
        agenda_table(material),
        coverage_table(material),
        organisations_table(material),
        questions_table(material),
        note_questions_table(material),
    )
    return DataSet(
        tuple(each for each in tables if each is not None and (each.rows or each.name == "notes")),
        zone=material.zone,
        licence=material.programme.licence,
        todos=todos(material),
        notes=tuple(each.id for each in material.notes),
    )
