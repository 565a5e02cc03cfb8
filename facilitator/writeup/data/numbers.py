"""Table of the numbers for a funder, as its section tells them."""

from facilitator.writeup.data.table import DataTable, Field, FieldKind
from facilitator.writeup.language import marked
from facilitator.writeup.material import Material
from facilitator.writeup.sections.numbers import found_numbers

_MINUTE_MS = 60_000


def numbers_table(material: Material) -> DataTable | None:
    """Return what was counted, a row for each sum that is given; None where nothing was held."""
    found = found_numbers(material)
    if found is None:
        return None
    counted = {
        "held": found.held,
        "organisations": found.organisations,
        "attendances": found.attendances,
        "written replies": found.written,
        "minutes": None if found.elapsed_ms is None else found.elapsed_ms // _MINUTE_MS,
        "findings": len(material.findings),
        "actions": found.actions,
        "actions done": found.done,
    }
    rows = tuple((what, number) for what, number in counted.items() if number is not None)
    fields = (
        Field("what", marked("What"), FieldKind.WORD),
        Field("number", marked("How many"), FieldKind.NUMBER),
    )
    return DataTable("numbers", marked("In numbers"), fields, rows, ("what",))
