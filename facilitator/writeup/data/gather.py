"""Gathering of all that a write-up holds as data, from the material of its prose."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.core.outlines import Section
from facilitator.writeup.data.notes import actions_table, note_questions_table, notes_table, todos
from facilitator.writeup.data.numbers import numbers_table
from facilitator.writeup.data.roundtable import (
    agenda_table,
    coverage_table,
    item_numbers,
    organisations_table,
    questions_table,
    turns_table,
)
from facilitator.writeup.data.several import tables_of_several
from facilitator.writeup.data.table import DataSet, DataTable
from facilitator.writeup.material import Material


def data_set(material: Material) -> DataSet:
    """Return the tables that the promise allows; an empty one is left out, but for the notes.

    These are left out too where something else is counted.

    They hold what the sections of the write-up hold: what is not printed was not looked through.
    """
    printed = material.printed
    material = replace(material, notes=tuple(each for each in material.notes if each.id in printed))
    tables = tuple(tables_of_several(material) if material.name else _of_one(material))
    counted = numbers_table(material) if material.outline.has(Section.NUMBERS) else None
    empty_too = () if counted else ("notes",)
    return DataSet(
        tuple(
            each
            for each in (*tables, counted)
            if each is not None and (each.rows or each.name in empty_too)
        ),
        zone=material.zone,
        licence=material.programme.licence,
        todos=todos(material),
        notes=tuple(each.id for each in material.notes),
    )


def _of_one(material: Material) -> Iterator[DataTable | None]:
    outline = material.outline
    yield notes_table(material, item_numbers(material) if outline.has(Section.AGENDA) else {})
    yield actions_table(material)
    yield turns_table(material) if outline.has(Section.AIRTIME) else None
    yield agenda_table(material) if outline.has(Section.AGENDA) else None
    yield coverage_table(material) if outline.has(Section.COVERAGE) else None
    yield organisations_table(material)
    yield questions_table(material)
    yield note_questions_table(material)
