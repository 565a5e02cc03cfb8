"""Cells of a spreadsheet: every value as what it is, and no text as a formula or a link."""

from datetime import datetime
from typing import TYPE_CHECKING

from facilitator.core.errors import BadInput
from facilitator.writeup.data.formulas import looks_like_formula
from facilitator.writeup.data.table import FieldKind, Value

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767  # characters
_DAY_MS = 86_400_000
_FORMS = {
    FieldKind.NUMBER: "0",
    FieldKind.INSTANT: "yyyy-mm-dd hh:mm",
    FieldKind.DURATION: "[h]:mm:ss",
    FieldKind.DAY: "yyyy-mm-dd",
}


class CellWriter:
    """Writes cells of one workbook, each look made once."""

    def __init__(self, book: "Workbook") -> None:
        usual = {"text_wrap": True, "valign": "top"}
        self._text = book.add_format(usual)
        self._bold = book.add_format({**usual, "bold": True})
        self._header = book.add_format({**usual, "bold": True, "bottom": 1})
        # Stays a text where somebody edits the cell, and shows as it was typed.
        self._guarded = book.add_format({**usual, "quote_prefix": True})
        self._numbers = {
            kind: book.add_format({"align": "left", "valign": "top", "num_format": form})
            for kind, form in _FORMS.items()
        }

    def write_header(self, sheet: "Worksheet", column: int, title: str) -> None:
        self._write_string(sheet, 0, column, title, self._header)

    def write_text(
        self, sheet: "Worksheet", row: int, column: int, text: str, *, bold: bool = False
    ) -> None:
        look = self._bold if bold else self._text
        self._write_string(
            sheet, row, column, text, self._guarded if looks_like_formula(text) else look
        )

    def write(
        self, sheet: "Worksheet", row: int, column: int, kind: FieldKind, value: Value
    ) -> None:
        """Write a value; an instant is an ISO 8601 local time. Raises BadInput."""
        if value is None or value == "":
            return
        match kind:
            case FieldKind.NUMBER:
                sheet.write_number(row, column, int(value), self._numbers[kind])
            case FieldKind.DURATION:
                sheet.write_number(row, column, int(value) / _DAY_MS, self._numbers[kind])
            case FieldKind.INSTANT | FieldKind.DAY:
                moment = datetime.fromisoformat(str(value))
                sheet.write_datetime(row, column, moment, self._numbers[kind])
            case _:
                self.write_text(sheet, row, column, str(value))

    def _write_string(
        self, sheet: "Worksheet", row: int, column: int, text: str, look: "Format"
    ) -> None:
        if len(text) > _LONGEST:
            raise BadInput(
                "a cell of a spreadsheet holds at most {most} characters: shorten “{start}…”, or"
                " write it in another format",
                most=f"{_LONGEST:,}",
                start=text[:40],
            )
        sheet.write_string(row, column, text, look)
