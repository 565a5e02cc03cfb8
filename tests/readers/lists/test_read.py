"""Lists in files: spreadsheets, values, Word tables, lines; and files that mean no good."""

import zipfile
from pathlib import Path

import pytest
from docx import Document
from xlsxwriter import Workbook

from facilitator.core.errors import BadInput
from facilitator.readers.lists.read import pasted_list, read_list

ROWS = [
    ("Name", "Organisation", "Role"),
    ("Ana Lima", "Delta Commission", "Head of Data"),
    ("Bo van Dijk", "Ministry for Basins", ""),
]
ROLES = ["person", "organisation", "job"]


def make_xlsx(path: Path, rows: list[tuple[str, ...]] = ROWS, *, hidden: bool = False) -> Path:
    with Workbook(path) as book:
        sheet = book.add_worksheet("People")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
        other = book.add_worksheet("Notes")
        other.write(0, 0, "nothing of ours")
        if hidden:
            other.hide()
    return path


def make_docx(path: Path) -> Path:
    document = Document()
    document.add_paragraph("Who comes")
    table = document.add_table(len(ROWS), 3)
    for row, cells in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.save(str(path))
    return path


def make_text(path: Path, separator: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join(separator.join(row) for row in ROWS).encode(encoding))
    return path


def test_a_spreadsheet_is_read_and_what_is_hidden_is_not(tmp_path: Path) -> None:
    tables = read_list(make_xlsx(tmp_path / "list.xlsx"))
    assert [(each.place, len(each.rows)) for each in tables] == [("People", 3), ("Notes", 1)]
    assert tables[0].rows[1] == ROWS[1]
    assert [each.value for each in tables[0].columns.roles] == ROLES
    (only,) = read_list(make_xlsx(tmp_path / "hidden.xlsx", hidden=True))
    assert only.place == "People"


@pytest.mark.parametrize(
    ("name", "separator", "encoding"),
    [
        ("a.csv", ",", "utf-8"),
        ("b.csv", ";", "cp1252"),
        ("c.tsv", "\t", "utf-16"),
        ("d.txt", "\t", "utf-8-sig"),
    ],
)
def test_values_are_read_whatever_parts_them(
    tmp_path: Path, name: str, separator: str, encoding: str
) -> None:
    (table,) = read_list(make_text(tmp_path / name, separator, encoding))
    assert table.rows[1][:3] == ROWS[1]
    assert [each.value for each in table.columns.roles] == ROLES


def test_a_word_table_is_read(tmp_path: Path) -> None:
    (table,) = read_list(make_docx(tmp_path / "list.docx"))
    assert table.place == "table 1"
    assert table.rows[1] == ROWS[1]


def test_cells_are_read_as_somebody_sees_them(tmp_path: Path) -> None:
    path = tmp_path / "cells.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", 3, 2.5, 0.1 + 0.2, True])
    (table,) = read_list(path)
    assert table.rows[0] == ("Name", "3", "2.5", "0.3", "yes")


@pytest.mark.slow
def test_a_sheet_that_is_as_wide_as_can_be_takes_no_memory_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "wide.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Name")
        sheet.write(1_048_575, 16_383, "x")
    with pytest.raises(BadInput, match=r"wide\.xlsx (needs too much memory|has a sheet of more)"):
        read_list(path)


@pytest.mark.slow
def test_what_swells_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "swelling.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"0" * (201 * 1024 * 1024))
    with pytest.raises(BadInput, match=r"swelling\.xlsx is too large \(201 MB unpacked\)"):
        read_list(path)


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"])
def test_what_is_no_spreadsheet_is_one_sentence(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(start + bytes(range(256)) * 20)
    with pytest.raises(BadInput, match=r"broken\.xlsx is no spreadsheet that can be read"):
        read_list(path)


def test_a_long_list_is_refused_with_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Name,Organisation\n" + "Ana Lima,Delta\n" * 20_001, encoding="utf-8")
    with pytest.raises(BadInput, match=r"long\.csv has 20,002 rows: name a list of at most 20,000"):
        read_list(path)


def test_nothing_pasted_says_what_would_do() -> None:
    with pytest.raises(BadInput, match="nothing was pasted: copy lines such as"):
        pasted_list(" \n ")
