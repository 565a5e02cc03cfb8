"""The bar that names the versions which still hold what was taken out of a note."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.go_ahead import GoAhead
from facilitator.operations.note_taking.notes import edit_note, take_off_record
from facilitator.operations.publishing import publish_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.writeup.compose import Request
from tests.ui.conftest import FakeClock
from tests.ui.run_house import RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock).show()
    actions.install(made.page)
    return made


def test_a_version_that_holds_the_note_is_named(house: RunHouse, tmp_path: Path) -> None:
    house.start()
    house.act(enter_line, "Nobody reads the licence before using a dataset")
    house.act(enter_line, "two thirds of the members never vote")
    first, second = house.session.notes()
    house.do(take_off_record, (second.id,))
    assert house.prompts.current() is None  # nothing went out yet
    ahead = GoAhead(read_by="Ana")
    house.act(publish_roundtable, Request("public"), tmp_path / "w.md", ahead=ahead)
    house.do(take_off_record, (second.id,))
    assert house.prompts.current() is None  # it is in no version
    house.do(edit_note, first.id, "Somebody reads the licence")
    told = house.prompts.current().text
    assert told.startswith("Still in public v1 of ")
    assert told.endswith(" (w.md).")
