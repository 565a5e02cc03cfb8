"""The same totals come out of the table, the matrix, the command line and the export."""

import json
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from facilitator.cli import main
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

LINES = (
    "@gbif Rules age",
    "@gbif @ocp !barrier Rules bend less #q3",
    "@osmf Rivers and roads #q1 #q2",
    "Tim Robertson: The roof leaks",
    "@oar about @wikirate !quote “Names have shapes”",
    "!off @gbif What nobody may read",
    "Nobody in particular says so",
    "!action @ocp share the guide by 1 Dec 2026",
)


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(*LINES)
    return made.show()


def answered(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def counted_by_the_command_line(told: Any) -> dict[tuple[str, str], int]:
    return {
        (row["question"], cell["organisation"]): cell["notes"]
        for row in told["rows"]
        for cell in row["cells"]
    }


def test_all_four_say_the_same(
    house: ReviewHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    programme, path, view = house.session.programme, str(house.session.path), house.view
    codes = {each.id: each.code for each in programme.questions}
    members = {each.id: each for each in programme.members}
    cells = {cell: button.count() for cell, button in view.coverage._cells.items()}
    matrix = {(codes[q], members[o].handle): count for (q, o), count in cells.items()}
    assert sum(matrix.values()) > len(LINES), "the sample's own notes are counted too"

    table = {}
    for question, organisation in cells:
        view.coverage.asked.emit(question, organisation)
        house.wait()
        key = codes[question], members[organisation].handle
        table[key] = len(view.table.notes.ids())
    assert table == matrix
    view.search.choose_cell(None, None)
    house.search("-is:off")
    listed = len(view.table.notes.ids())

    house.session.close()
    told = answered(capsys, "coverage", path)
    assert counted_by_the_command_line(told) == matrix
    assert told["notes"] == listed
    assert len(answered(capsys, "notes", path, "-is:off")) == listed
    for (code, handle), count in matrix.items():
        query = f"from:{handle} on:{code} -is:off"
        assert len(answered(capsys, "notes", path, *query.split())) == count

    out = tmp_path / "t.xlsx"
    assert main(["publish", path, "--series", "--for", "team", "-o", str(out)]) == 0
    book = CalamineWorkbook.from_path(str(out))
    assert len(book.get_sheet_by_name("Notes").to_python()) - 1 == listed
    head, *rows = book.get_sheet_by_name("Coverage").to_python()
    short = {each.short: each.handle for each in members.values()}
    exported = {
        (str(code), short[str(name)]): int(float(str(count)))
        for name, *counts in rows
        for code, count in zip(head[1:], counts, strict=True)
    }
    assert exported == matrix
