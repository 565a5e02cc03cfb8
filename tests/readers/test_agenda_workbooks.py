"""Spreadsheets as agendas: real times and lengths, and a day on each sheet."""

import datetime as dt
from pathlib import Path

from xlsxwriter import Workbook

from facilitator.readers.agenda.read import read_agenda
from tests.readers.agenda_texts import rows

HEADER = ("Start", "Length", "Item", "Lead")


def test_times_and_lengths_as_a_spreadsheet_keeps_them(tmp_path: Path) -> None:
    path = tmp_path / "Shore.xlsx"
    with Workbook(path) as book:
        clock = book.add_format({"num_format": "hh:mm"})
        sheet = book.add_worksheet("Plan")
        sheet.write_row(0, 0, ("Shore round",))
        sheet.write_row(2, 0, HEADER)
        for at, (start, length, title) in enumerate(((14, 5, "Hello"), (15, 60, "Fees")), 3):
            sheet.write_datetime(at, 0, dt.time(start), clock)
            sheet.write_row(at, 1, (length, title, "Ana"))
    agenda = read_agenda(path)
    assert rows(agenda) == [("14:00", 5, "Hello"), ("15:00", 60, "Fees")]
    assert (agenda.title, agenda.items[0].lead) == ("Shore round", ("Ana",))
    assert [each.line for each in agenda.problems if "gap" in each.message] == [5]


def test_each_sheet_is_a_section_or_a_day(tmp_path: Path) -> None:
    path = tmp_path / "Days.xlsx"
    with Workbook(path) as book:
        for name in ("Day 1", "Day 2", "People"):
            sheet = book.add_worksheet(name)
            if name == "People":
                sheet.write_row(0, 0, ("Ana Lima", "OCP"))
            else:
                sheet.write_row(0, 0, HEADER)
                sheet.write_row(1, 0, ("9:00", "30", f"Hello {name[-1]}", ""))
    agenda = read_agenda(path)
    assert rows(agenda) == [("09:00", 30, "Hello 1"), ("09:00", 30, "Hello 2")]
    assert [item.section for item in agenda.items] == ["Day 1", "Day 2"]
    assert "Ana Lima OCP" in agenda.set_aside
