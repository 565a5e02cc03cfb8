"""Erasing and forgetting in the window, on a session whose reader stays open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.privacy import forget_person
from facilitator.operations.roundtables import end
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import check
from facilitator.store.file import open_reader
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.note_edit import NoteEdit
from facilitator.ui.review.notes_model import Column
from facilitator.ui.review.privacy_dialog import PrivacyDialog
from facilitator.ui.session import Session
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import PrepareHouse
from tests.ui.review_house import ASIDE, BOARD, LANGUAGE, ReviewHouse

WORDS = b"Languages decide"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE, BOARD, ASIDE)
    return made.show()


@pytest.fixture
def prepare(house: ReviewHouse, qtbot: QtBot) -> PrepareHouse:
    made = PrepareHouse(house.session, house.actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def dialog_in(parent: object) -> PrivacyDialog:
    return parent.findChildren(PrivacyDialog)[-1]


def is_in_file(path: Path, words: bytes) -> bool:
    return any(words in each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


def say_yes(qtbot: QtBot, session: Session, dialog: PrivacyDialog, word: str) -> None:
    qtbot.keyClicks(dialog.word, word)
    with qtbot.waitSignals([session.changed, dialog.accepted], timeout=5_000):
        dialog.go.click()


@pytest.mark.slow
def test_a_note_is_erased_once_the_word_is_typed(house: ReviewHouse, qtbot: QtBot) -> None:
    session = house.session
    backup = back_up(session.path, backup_folder(session.path), at=house.clock())
    house.search("languages")
    house.select("Languages")
    house.view.detail.erase.click()
    dialog = dialog_in(house.page)
    assert dialog.isModal()
    assert not dialog.go.isEnabled()
    shown = " ".join(each.full_text() for each in dialog.findChildren(TextLabel))
    assert "The note “GBIF: Languages decide" in shown
    assert backup.name in shown
    qtbot.keyClicks(dialog.word, "eras")
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.word, "e")
    assert dialog.go.isEnabled()
    dialog.word.clear()
    say_yes(qtbot, session, dialog, "Erase")
    house.wait()
    assert house.column(Column.NOTE) == []
    assert not is_in_file(session.path, WORDS)
    assert check(session.db, full=True) == ()


@pytest.mark.slow
@pytest.mark.parametrize("words", ["Languages decide", "Languages"])
def test_selected_words_are_struck_once_it_is_said_who_asked(
    house: ReviewHouse, qtbot: QtBot, words: str
) -> None:
    session = house.session
    backup = back_up(session.path, backup_folder(session.path), at=house.clock())
    (note,) = house.select("Languages")
    edit = house.view.detail.text
    assert not strike_action(qtbot, edit).isEnabled()
    edit.find(words)
    strike_action(qtbot, edit).trigger()
    dialog = dialog_in(house.page)
    shown = " ".join(each.full_text() for each in dialog.findChildren(TextLabel))
    assert backup.name in shown
    assert dialog.who.hasFocus() or dialog.focusWidget() is dialog.who
    qtbot.keyClicks(dialog.word, "strike")
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.who, "Ana Ruiz")
    qtbot.keyClick(dialog.who, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.word
    dialog.word.clear()
    say_yes(qtbot, session, dialog, "strike")
    house.wait()
    assert house.note(note).text == LANGUAGE.replace(words, "[…]")
    assert not is_in_file(session.path, words.encode())


@pytest.mark.slow
def test_what_says_nearly_the_same_is_struck_where_it_is_ticked(
    house: ReviewHouse, qtbot: QtBot
) -> None:
    session = house.session
    (table,) = (each.id for each in roundtables(session.db))
    house.do(add_note, table, "OCP: their languages decide who takes parts")
    house.do(add_note, table, "OAR: language decides who takes a part")
    (note,) = house.select("Languages")
    house.view.detail.text.strike_asked.emit(note, "Languages decide who takes part")
    dialog = dialog_in(house.page)
    assert len(dialog.near) == 2
    first = dialog.near[0][0]
    assert first.text() == "“languages decide who takes parts”, in another note"
    first.click()
    qtbot.keyClicks(dialog.who, "Ana Ruiz")
    say_yes(qtbot, session, dialog, "strike")
    house.wait()
    assert not is_in_file(session.path, b"takes parts")
    assert is_in_file(session.path, b"takes a part")


@pytest.mark.slow
def test_words_that_cannot_be_struck_are_refused_in_a_sentence(house: ReviewHouse) -> None:
    house.select("Languages")
    edit = house.view.detail.text
    edit.strike_asked.emit(house.select("Languages")[0], "…")
    (box,) = house.page.findChildren(QMessageBox)
    assert "there is no word in" in box.text().lower()


def strike_action(qtbot: QtBot, edit: NoteEdit) -> QAction:
    """Open the menu of the text, as a right click does, and return what strikes in it."""
    at = edit.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, edit.mapToGlobal(at))
    QApplication.sendEvent(edit.viewport(), event)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text().startswith("Strike"))
    menu.hide()
    return action


@pytest.mark.slow
def test_cancel_erases_nothing(house: ReviewHouse) -> None:
    (note,) = house.select("Languages")
    house.view.detail.erase.click()
    dialog = dialog_in(house.page)
    dialog.cancel.click()
    assert house.note(note).text == LANGUAGE
    house.select("Languages", "Two boards")
    assert not house.view.detail.erase.isVisible()


@pytest.mark.slow  # as long as the file is waited for
def test_a_reader_in_the_middle_of_something_is_told_of(house: ReviewHouse, qtbot: QtBot) -> None:
    session = house.session
    house.select("Languages")
    house.view.detail.erase.click()
    dialog = dialog_in(house.page)
    other = open_reader(session.path)
    try:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM note").fetchone()
        qtbot.keyClicks(dialog.word, "erase")
        dialog.go.click()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(dialog.outcome.isVisible, timeout=15_000)
    finally:
        other.close()
    assert "another program is reading it" in dialog.outcome.full_text()
    house.wait()
    assert not any(text.startswith("Languages") for text in house.column(Column.NOTE))
    dialog.cancel.click()


@pytest.mark.slow
def test_a_person_is_forgotten_from_their_row(
    prepare: PrepareHouse, house: ReviewHouse, qtbot: QtBot
) -> None:
    session, pane = house.session, prepare.page.participants
    gbif = house.organisation("gbif")
    person = next(each for each in session.programme.people if each.organisation == gbif)
    assert len(pane.menu_for(None).actions()) == len(session.programme.people)
    menu = pane.menu_for(gbif)
    (action,) = menu.actions()
    assert action.text() == f"Forget {person.name}…"
    action.trigger()
    say_yes(qtbot, session, dialog_in(prepare.page), "forget")
    assert not is_in_file(session.path, person.name.encode())
    names = {each.id: each.name for each in load_programme(session.db).people}
    assert names[person.id] == person.role
    assert any(person.role in row.people for row in pane.rows())
    menu.actions()[0].trigger()
    box = prepare.page.findChildren(QMessageBox)[-1]
    assert "forgotten already" in box.text()
    box.close()


@pytest.mark.slow
def test_a_roundtable_is_erased_from_its_line(
    prepare: PrepareHouse, house: ReviewHouse, qtbot: QtBot
) -> None:
    session = house.session
    (table,) = session.db.execute("SELECT id FROM roundtable").fetchone()
    session.choose_roundtable(table)
    cards = prepare.page.themes.cards()
    card = next(each for each in cards if each.title.plain_text() == "Governance")
    (erase,) = card.roundtables()[0].actions()
    erase.trigger()
    dialog = dialog_in(prepare.page)
    qtbot.keyClicks(dialog.word, "erase")
    dialog.go.click()
    qtbot.waitUntil(lambda: "has not ended" in dialog.outcome.full_text(), timeout=5_000)
    dialog.cancel.click()
    house.do(end, table)
    card.roundtables()[0].actions()[0].trigger()
    say_yes(qtbot, session, dialog_in(prepare.page), "erase")
    assert session.roundtable_id is None
    assert prepare.lines("Governance") == []
    assert not is_in_file(session.path, WORDS)
    assert check(session.db, full=True) == ()


@pytest.mark.slow
def test_undo_goes_on_before_what_was_forgotten(house: ReviewHouse) -> None:
    session = house.session
    before = session.undo_entry()
    house.do(forget_person, session.programme.people[0].id)
    assert session.undo_entry() == before
