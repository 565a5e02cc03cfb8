"""The spreadsheet: texts as texts, numbers, times and days as such, and nothing else in it."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.model import Kind, Promise
from facilitator.core.names.check import check
from facilitator.core.names.find import Forms
from facilitator.core.names.forms import Form, FormKind
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.finished import xlsx_texts
from facilitator.writeup.data.formulas import guarded, looks_like_formula
from facilitator.writeup.data.xlsx import render_xlsx
from facilitator.writeup.language import load_language
from facilitator.writeup.publish import publish
from tests.writeup.data.house import composed
from tests.writeup.stand_ins import note


def sheets(document: Document) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(render_xlsx(document)))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_each_value_is_what_it_is() -> None:
    found = sheets(composed(Promise.ORGANISATION))
    assert list(found) == [
        *("About", "Notes", "Actions", "Turns", "Agenda", "Coverage", "Organisations", "Questions")
    ]
    notes = found["Notes"]
    assert notes[0][:3] == ["Note", "Time (Europe/London)", "Said by"]
    assert notes[2][:3] == [2.0, datetime.fromisoformat("2026-11-12T14:31"), "ALN"]
    assert found["Actions"][1][1:] == ["Collect all charters", "OAR", date(2026, 12, 12)]
    assert found["Turns"][1][2] == timedelta(seconds=150)
    assert found["Coverage"][0] == ["Organisation", "Q2", "Q3"]
    assert found["Coverage"][6] == ["Quillmedia", 1.0, 1.0]


def test_what_goes_along_says_for_whom_and_by_which_rule() -> None:
    (banner,), (title,), *rest = sheets(composed(Promise.CHATHAM))["About"]
    assert (banner, title) == ("DRAFT · PUBLIC VERSION", "Roundtable 2: Governance")
    assert any("Nobody’s name or affiliation" in line for (line,) in rest)
    funded = sheets(composed(Promise.ORGANISATION))["About"]
    assert ["Quillmedia is not paid by Convenix for taking part."] in funded


@pytest.mark.parametrize(
    "text", ["=1+1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "- no", '=HYPERLINK("x")', "+A1"]
)
def test_a_formula_stays_what_was_typed(text: str) -> None:
    assert looks_like_formula(text)
    assert guarded(text) == f"'{text}"
    document = composed(Promise.CHATHAM, note(40, text), note(41, text, Kind.ACTION))
    data = render_xlsx(document)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [package.read(name) for name in package.namelist() if "worksheets" in name]
        assert b'quotePrefix="1"' in package.read("xl/styles.xml")
    assert not any(b"<f>" in part or b"hyperlink" in part for part in parts)
    found = sheets(document)
    assert [row[2] for row in found["Notes"]].count(text) == 2
    assert text in [row[1] for row in found["Actions"]]


@pytest.mark.parametrize("text", ["-5 %", "-5%", "+3 of them", "-12.5 % less, and more", "a=b", ""])
def test_what_is_no_formula_is_left_alone(text: str) -> None:
    assert not looks_like_formula(text)
    assert guarded(text) == text


def test_properties_are_ours_and_bytes_the_same() -> None:
    data = render_xlsx(composed(Promise.ORGANISATION))
    assert data == render_xlsx(composed(Promise.ORGANISATION))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        core = package.read("docProps/core.xml").decode()
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
    assert "<dc:creator>Example peer network</dc:creator>" in core
    assert "2026-11-12T16:00:00Z" in core
    with zipfile.ZipFile(io.BytesIO(render_xlsx(composed(Promise.CHATHAM)))) as package:
        assert "2026" not in package.read("docProps/core.xml").decode(), "the day is not told"


def test_words_of_ours_are_nobodys_name() -> None:
    words = ("Notes", "Words", "Channel", "Calibri", "Actions", "Sheet")
    names = Forms(Form(each, FormKind.PART) for each in words)
    document = replace(composed(Promise.ORGANISATION), blocks=())
    assert check(xlsx_texts(render_xlsx(document), document), names) == ()


def test_cells_headers_and_properties_are_read_back(tmp_path: Any) -> None:
    document = composed(Promise.CHATHAM)
    (notes, *others) = document.data.tables
    rows = (("x", *notes.rows[0][1:2], "as Quillmedia does", *notes.rows[0][3:]),)
    leaking = notes._replace(rows=((1, *rows[0][1:]),))
    leak = replace(document, data=document.data._replace(tables=(leaking, *others)))
    with pytest.raises(ExportRefused, match="Quillmedia"):
        publish(leak, tmp_path / "w.xlsx")
    with pytest.raises(ExportRefused, match="Quillmedia"):
        publish(replace(document, author="Quillmedia"), tmp_path / "w.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_text_that_no_cell_holds_is_refused() -> None:
    with pytest.raises(BadInput, match="at most 32,767 characters: shorten “x"):
        render_xlsx(composed(Promise.CHATHAM, note(40, "x" * 40_000)))


def test_it_speaks_the_language_of_the_write_up() -> None:
    document = replace(composed(Promise.ORGANISATION), language=load_language("de"))
    assert "Organisation" in sheets(document)[load_language("de").text("Coverage")][0]
