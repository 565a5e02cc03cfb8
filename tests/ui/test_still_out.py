"""The bar that names the versions which still hold what was taken out of a note."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.go_ahead import GoAhead
from facilitator.core.model import Promise
from facilitator.operations.history import redo, undo
from facilitator.operations.item_promises import promise_for_item
from facilitator.operations.note_taking.notes import (
    delete_notes,
    edit_note,
    put_on_record,
    take_off_record,
)
from facilitator.operations.note_taking.tidying import restore_notes, star_notes
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


@pytest.fixture
def sent(house: RunHouse, tmp_path: Path) -> RunHouse:
    """A public version that holds one note."""
    house.start()
    house.act(enter_line, "Nobody reads the licence before using a dataset")
    ahead = GoAhead(read_by="Ana")
    house.act(publish_roundtable, Request("public"), tmp_path / "w.md", ahead=ahead)
    return house


def bar(house: RunHouse) -> str:
    current = house.prompts.current()
    return current.text if current is not None else ""


def test_the_bar_follows_undo_and_redo(sent: RunHouse) -> None:
    (note,) = sent.session.notes()
    sent.do(take_off_record, (note.id,))
    assert bar(sent).startswith("Still in public v1 of ")
    sent.do(undo)
    assert bar(sent) == ""
    sent.do(redo)
    assert bar(sent).startswith("Still in public v1 of ")
    sent.do(put_on_record, (note.id,))
    assert bar(sent) == ""


def test_the_bar_follows_what_is_deleted_and_restored(sent: RunHouse) -> None:
    (note,) = sent.session.notes()
    sent.do(delete_notes, (note.id,))
    assert bar(sent).startswith("Still in public v1 of ")
    sent.do(restore_notes, (note.id,))
    assert bar(sent) == ""


def test_what_does_not_change_the_words_is_no_matter(sent: RunHouse) -> None:
    (note,) = sent.session.notes()
    sent.do(star_notes, (note.id,))
    assert bar(sent) == ""
    sent.do(edit_note, note.id, "Somebody reads the licence")
    sent.prompts.dismiss()
    sent.do(star_notes, (note.id,))
    assert bar(sent) == "", "it was said"


def test_the_bar_offers_a_corrected_version(sent: RunHouse) -> None:
    (note,) = sent.session.notes()
    sent.do(edit_note, note.id, "Somebody reads the licence")
    (answer,) = sent.prompts.current().answers
    assert (answer.label, answer.key) == ("Corrected version…", "Alt+Z")


def test_more_promised_for_an_item_names_the_versions_that_tell_more(
    house: RunHouse, tmp_path: Path
) -> None:
    house.start()
    house.act(enter_line, "@gbif: two thirds of the members never vote")
    ahead = GoAhead(read_by="Ana")
    house.act(publish_roundtable, Request("public"), tmp_path / "w.md", ahead=ahead)
    item = house.session.record.items[0].id
    house.act(promise_for_item, item, Promise.UNATTRIBUTED)
    assert bar(house).startswith("Still in public v1 of ")
    house.do(undo)
    assert bar(house) == ""
