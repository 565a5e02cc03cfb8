"""Data of several roundtables: rows of each that may be told, with its number, and no more."""

import io
import zipfile
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from facilitator.core.model import Kind, Promise
from facilitator.core.outlines import NUMBERS_OUTLINE, Section, shipped
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import AUDIENCES, Request
from facilitator.writeup.data.ics import render_ics
from facilitator.writeup.data.package import render_package
from facilitator.writeup.data.xlsx import render_xlsx
from tests.writeup.data.test_tables import columns, table
from tests.writeup.stand_ins import state
from tests.writeup.test_merged import CHATHAM, OPEN, SECTOR, UNTIED, room, said, together, written

WITH = (Section.NOTES, Section.AGENDA, Section.AIRTIME, Section.COVERAGE)
OTHER = room(5, Promise.ORGANISATION, said("ratewell", "Said later"), title="Later")
EVERY = (OPEN, SECTOR, UNTIED, CHATHAM, OTHER)


def composed(*rooms: object, audience: str = "public") -> Document:
    whole = together(*rooms, audience=audience)  # type: ignore[arg-type]
    return written(whole, Request(audience, also=WITH))


def homes(document: Document) -> dict[object, object]:
    notes = table(document, "notes")
    return dict(zip(notes.column("words"), notes.column("roundtable"), strict=True))


def test_a_note_says_its_roundtable_where_it_may_be_tied() -> None:
    assert homes(composed(*EVERY)) == {
        "Openly said": "1",
        "Openly as well": "1",
        "Said later": "5",
        "Said by sector": None,
        "Said untied": None,
    }


def test_a_chatham_roundtable_is_in_no_row_but_for_the_team() -> None:
    told = table(composed(*EVERY), "roundtables")
    assert list(told.column("roundtable")) == ["1", "2", "3", "5"]
    internal = composed(*EVERY, audience="team")
    assert "4" in table(internal, "roundtables").column("roundtable")
    assert homes(internal)["Said in trust"] == "4"


def test_turns_stand_below_each_other_where_they_may_be_told() -> None:
    turns = table(composed(*EVERY), "turns")
    rows = zip(turns.column("roundtable"), turns.column("organisation"), strict=True)
    assert list(rows) == [("1", "ALN"), ("1", "OAR"), ("5", "RateWell")]
    assert turns.key == ("roundtable", "turn")


def test_an_agenda_under_a_stricter_promise_is_not_there() -> None:
    """Its titles are looked through for the names that the whole may not tell."""
    whole = together(OPEN, UNTIED, OTHER)
    told = tuple((each, state()) for each in whole.told)
    agenda = table(written(whole, Request("public", also=WITH), told=told), "agenda")
    rows = zip(agenda.column("roundtable"), agenda.column("title"), strict=True)
    items = ("Welcome", "Discussion", "Reserve")
    assert list(rows) == [(number, title) for number in ("1", "5") for title in items]


def test_where_nobody_is_tied_no_note_says_its_roundtable() -> None:
    document = composed(UNTIED, room(6, Promise.UNATTRIBUTED, said("aln", "Untied too")))
    assert "roundtable" not in columns(document, "notes")
    assert document.data.table("turns") is None


@pytest.mark.parametrize("audience", AUDIENCES)
def test_keys_are_keys_and_references_lead_to_rows(audience: str) -> None:
    data = composed(*EVERY, audience=audience).data
    for each in data.tables:
        keys = list(zip(*map(each.column, each.key), strict=True))
        assert len(set(keys)) == len(each.rows), each.name
        assert all(len(row) == len(each.fields) for row in each.rows)
        for reference in each.references:
            target = data.table(reference.table)
            assert target is not None, reference
            wanted = set(each.column(reference.field)) - {None}
            assert wanted <= set(target.column(reference.of)), reference


def test_it_can_be_written_as_a_spreadsheet_and_a_package() -> None:
    document = composed(*EVERY)
    book = CalamineWorkbook.from_filelike(io.BytesIO(render_xlsx(document)))
    assert book.sheet_names[-3:] == ["Roundtables", "Organisations", "Questions"]
    assert book.get_sheet_by_name("Turns").to_python()[0][0] == "Roundtable"
    assert b"Said in trust" not in render_xlsx(document)
    with zipfile.ZipFile(io.BytesIO(render_package(document))) as package:
        text = "".join(package.read(each).decode() for each in package.namelist())
    assert "Behind doors" not in text
    assert "Said in trust" not in text


def test_its_actions_are_in_a_calendar() -> None:
    act = said("aln", "Collect all charters", due="2026-12-12")
    document = composed(room(7, Promise.ORGANISATION, replace(act, kind=Kind.ACTION)), OPEN)
    assert "Collect all charters" in render_ics(document)
    assert list(table(document, "actions").column("roundtable")) == ["7"]


def test_the_numbers_for_a_funder_are_a_table_and_no_empty_one_stands_beside_them() -> None:
    request = Request("public", outline=shipped(NUMBERS_OUTLINE))
    document = written(together(*EVERY), request)
    counted = table(document, "numbers")
    numbers = dict(zip(counted.column("what"), counted.column("number"), strict=True))
    assert numbers["held"] == len(EVERY)
    assert numbers["minutes"] == 4 * 90  # a chatham roundtable alone tells no time
    book = CalamineWorkbook.from_filelike(io.BytesIO(render_xlsx(document)))
    assert "Notes" not in book.sheet_names
    rows = book.get_sheet_by_name("In numbers").to_python()
    assert rows[:2] == [["What", "How many"], ["Roundtables held", len(EVERY)]]
    with zipfile.ZipFile(io.BytesIO(render_package(document))) as package:
        assert package.read("data/numbers.csv").startswith(b"what,number\r\nheld,5\r\n")
