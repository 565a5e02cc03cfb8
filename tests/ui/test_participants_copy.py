"""A copy for participants from the menu: written, said, and kept as a version."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import add_note, edit_note
from facilitator.operations.roundtables import change_promise, end, plan_roundtable, start
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_notes
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.ui.app import Application
from tests.sample_file import put_sample

ME = Author("Ana", "machine", "site")
NOON = 1_794_837_600_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "series.roundtable"
    put_sample(path, ME, at=NOON - 86_400_000)
    with closing(open_store(path, ME)) as store:
        question = store.standing.programme.questions[1].id
        room = plan_roundtable(store, question, at=NOON, title="R", zone="UTC").subject[0]
        start(store, room, at=NOON)
        add_note(store, room, "a plain word", at=NOON + 1000)
        add_note(store, room, "!off a confidence", at=NOON + 2000)
        end(store, room, at=NOON + 3000)
    return path


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot) -> Iterator[Application]:
    made = Application(qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.slow
def test_what_is_to_be_read_is_shown_as_participants_will_read_it(
    file: Path, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(open_store(file, ME)) as store:
        (room,) = roundtables(store.db)
        change_promise(store, room.id, Promise.CHATHAM, at=NOON + 4000)
    application.open(file)
    window, session = application.window, application.session
    assert window is not None
    assert session is not None
    target = tmp_path / "for them.roundtable"
    window.dialogs.choose_where_to_save = (  # type: ignore[method-assign]
        lambda _name, _kind, answer: answer(target)
    )
    window._actions.action("participants_copy").trigger()
    qtbot.waitUntil(lambda: window.prompts.current() is not None, timeout=20_000)
    asked = window.prompts.current()
    assert asked.text.startswith("Nobody has read roundtable 1 through yet as participants will")
    assert not target.exists()
    (answer,) = asked.answers
    answer.slot()
    assert window.place() == "publish"
    page = window.page("publish")
    assert page.controls.audience.value() == "participants"
    qtbot.waitUntil(page.reading.isVisible, timeout=20_000)
    page.reading.reader.setText("Ana")
    page.reading.reader.returnPressed.emit()
    told = page.reading.text
    qtbot.waitUntil(lambda: told.full_text().startswith("Read through by Ana"), timeout=20_000)
    window._actions.action("participants_copy").trigger()
    qtbot.waitUntil(target.exists, timeout=20_000)


@pytest.mark.slow
def test_what_is_undecided_is_led_to_or_left_out(
    file: Path, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(open_store(file, ME)) as store:
        (note, _) = load_notes(store.db, roundtables(store.db)[0].id)
        edit_note(store, note.id, "As Katie Shaw put it to us", at=NOON + 4000)
    application.open(file)
    window = application.window
    assert window is not None
    target = tmp_path / "for them.roundtable"
    window.dialogs.choose_where_to_save = (  # type: ignore[method-assign]
        lambda _name, _kind, answer: answer(target)
    )
    window._actions.action("participants_copy").trigger()
    qtbot.waitUntil(lambda: window.prompts.current() is not None, timeout=20_000)
    decide, leave = window.prompts.current().answers
    decide.slot()
    assert window.place() == "publish"
    assert window.page("publish").controls.audience.value() == "participants"
    leave.slot()
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert b"Katie Shaw put" not in target.read_bytes()


def test_it_is_written_and_said(
    file: Path, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    application.open(file)
    window, session = application.window, application.session
    assert window is not None
    assert session is not None
    target = tmp_path / "for them.roundtable"
    window.dialogs.choose_where_to_save = (  # type: ignore[method-assign]
        lambda _name, _kind, answer: answer(target)
    )
    window._actions.action("participants_copy").trigger()
    qtbot.waitUntil(lambda: window.prompts.current() is not None, timeout=20_000)
    assert window.prompts.current().text.startswith("A copy for participants was written to ")
    assert b"a plain word" in target.read_bytes()
    assert b"a confidence" not in target.read_bytes()
    qtbot.waitUntil(lambda: len(sent_versions(session.db)) == 1, timeout=20_000)
    target.unlink()
    window._actions.action("back_up").trigger()
    said = "It carries everything: off-record notes, the history and access needs as well."
    qtbot.waitUntil(lambda: window.prompts.current().text.endswith(said), timeout=20_000)
