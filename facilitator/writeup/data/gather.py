"""Gathering of all that a write-up holds as data, from the material of its prose."""

from dataclasses import replace

from facilitator.core.outlines import Section
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
    """Return the tables that the promise allows; an empty one is left out, but for the notes.

    They hold what the sections of the write-up hold: what is not printed was not looked through.
    """
    printed, outline = material.printed, material.outline
    material = replace(material, notes=tuple(each for each in material.notes if each.id in printed))
    tables = (
        notes_table(material, item_numbers(material) if outline.has(Section.AGENDA) else {}),
        actions_table(material),
        turns_table(material) if outline.has(Section.AIRTIME) else None,
        agenda_table(material) if outline.has(Section.AGENDA) else None,
        coverage_table(material) if outline.has(Section.COVERAGE) else None,
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
