"""OpenDocument texts as agendas: lists, tables, and packages that are none."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from facilitator.core.agenda import Agenda
from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_agenda

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
<office:body><office:text>"""
END = "</office:text></office:body></office:document-content>"
TITLE = '<text:h text:outline-level="1">Grid meeting</text:h>'
LIST = (
    "<text:list><text:list-item><text:p>14:00 Welcome<text:s/>all (5 min)</text:p>"
    "<text:list><text:list-item><text:p>who is here</text:p></text:list-item></text:list>"
    "</text:list-item><text:list-item><text:p>14:05 Cases (20 min)</text:p></text:list-item>"
    "</text:list>"
)


def cell(text: str, more: str = "") -> str:
    return f"<table:table-cell{more}><text:p>{text}</text:p></table:table-cell>"


TABLE = (
    "<table:table><table:table-header-rows><table:table-row>"
    + cell("Time")
    + cell("Item")
    + cell("Lead")
    + "</table:table-row></table:table-header-rows><table:table-row>"
    + cell("09:00-09:30")
    + cell("Opening")
    + cell("Ana Lima")
    + "</table:table-row><table:table-row>"
    + cell("09:30-10:00")
    + cell("Break")
    + '<table:table-cell table:number-columns-repeated="16380"/>'
    + "</table:table-row></table:table>"
)


def odt(body: str, *, kind: str = "application/vnd.oasis.opendocument.text") -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as package:
        package.writestr("mimetype", kind, compress_type=0)
        package.writestr("content.xml", HEAD + body + END)
    return data.getvalue()


def agenda_of(tmp_path: Path, data: bytes) -> Agenda:
    path = tmp_path / "agenda.odt"
    path.write_bytes(data)
    return read_agenda(path)


def test_a_list(tmp_path: Path) -> None:
    agenda = agenda_of(tmp_path, odt(TITLE + LIST))
    assert agenda.title == "Grid meeting"
    assert [(item.start, item.minutes, item.title) for item in agenda.items] == [
        ("14:00", 5, "Welcome all"),
        ("14:05", 20, "Cases"),
    ]
    assert agenda.items[0].notes == "who is here"


def test_a_table(tmp_path: Path) -> None:
    agenda = agenda_of(tmp_path, odt(TITLE + TABLE))
    assert [(item.start, item.minutes, item.title) for item in agenda.items] == [
        ("09:00", 30, "Opening"),
        ("09:30", 30, "Break"),
    ]
    assert agenda.items[0].lead == ("Ana Lima",)


@pytest.mark.parametrize(
    "data",
    [
        odt("<broken"),
        odt(TITLE + LIST)[:400],
        odt("<text:p/>" * 500_000),
        odt(f"<text:p>{'x' * (21 << 20)}</text:p>"),
        odt('<text:h text:outline-level="99999999999">14:00 x</text:h>', kind="application/zip"),
    ],
    ids=["broken", "cut off", "endless", "long", "another kind"],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadInput):
        agenda_of(tmp_path, data)
