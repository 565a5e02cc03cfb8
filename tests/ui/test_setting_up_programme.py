"""The views of Prepare, and what a programme is called and asks, edited by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.core.numbering import still_asked
from facilitator.operations.programmes import create_empty
from facilitator.store.queries.programme import roundtables
from facilitator.ui.setting_up.new_theme_dialog import NewThemeDialog
from facilitator.ui.setting_up.participants_view import ParticipantsView
from facilitator.ui.setting_up.programme_view import ProgrammeView
from facilitator.ui.widgets.empty_state import EmptyState
from facilitator.ui.widgets.key_button import KeyButton
from tests.sample_file import put_sample
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.prepare_house import shown_preview
from tests.ui.setting_up_house import SettingUpHouse


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "new.roundtable"
    create_empty(path, AUTHOR, "Harvest talks", at=clock())
    house = SettingUpHouse(qtbot, path, clock)
    yield house
    house.close()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "sample.roundtable"
    put_sample(path, AUTHOR, at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    yield made
    made.close()


def titles(house: SettingUpHouse) -> list[str]:
    return [each.title for each in still_asked(house.session.programme)]


def test_views_are_made_when_they_are_gone_to(house: SettingUpHouse) -> None:
    assert house.window.findChild(ParticipantsView) is None
    view = house.participants()
    assert view.isVisible()
    assert view.table.hasFocus()
    page = house.window.page("prepare")
    assert not page.agenda.isVisible()
    house.press("Alt+A")
    assert page.agenda.table.hasFocus()
    assert not view.isVisible()
    assert house.window.findChild(ProgrammeView) is None


@pytest.mark.slow
def test_an_agenda_that_came_in_is_seen(house: SettingUpHouse, tmp_path: Path) -> None:
    path = tmp_path / "governance.md"
    path.write_text("# Governance\n\n- 14:00 Who decides? (20 min)\n", encoding="utf-8")
    view = house.participants()
    house.window.loading.read(path)
    shown_preview(house.window).put.click()
    house.qtbot.waitUntil(lambda: not view.isVisible(), timeout=3_000)
    rows = house.window.page("prepare").agenda.table.agenda.rows()
    assert [each.title for each in rows] == ["Who decides?"]


@pytest.mark.slow
def test_a_key_leads_to_a_view_from_any_place(house: SettingUpHouse) -> None:
    house.press("Ctrl+2")
    assert house.window.place() == "run"
    view = house.programme()
    assert house.window.place() == "prepare"
    assert view.isVisible()
    house.press("Ctrl+3", "Ctrl+1")
    assert view.isVisible()  # where one was
    assert view.table.hasFocus()


def test_the_switch_leads_there_too(house: SettingUpHouse) -> None:
    switch = house.window._setting_up.views.switch
    switch._segments["participants"].click()
    assert house.window.findChild(ParticipantsView).isVisible()
    switch._segments["agenda"].click()
    assert house.window.page("prepare").agenda.isVisible()


def test_an_empty_programme_leads_to_what_is_next(empty: SettingUpHouse) -> None:
    state = empty.window.page("prepare").findChild(EmptyState)
    assert state.isVisible()
    texts = [button.text() for button in state.findChildren(KeyButton)]
    assert texts == ["Paste or load a list…", "Add a theme…", "Load agenda…"]
    empty.window.show_place("run")
    empty.window.show_place("prepare")
    assert state.findChildren(KeyButton)[0].hasFocus()


def dialog_of(house: SettingUpHouse) -> NewThemeDialog:
    house.actions.action("new_theme").trigger()
    (dialog,) = house.window.findChildren(NewThemeDialog)
    house.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_first_theme_has_its_question_and_its_day(empty: SettingUpHouse) -> None:
    dialog = dialog_of(empty)
    assert not dialog.add.isEnabled()
    empty.type("Water meters", "Tab")
    empty.type("Who owns the readings?", "Tab")
    empty.type("some day")
    dialog.add.click()
    empty.settle()
    assert "is no day" in dialog.refusal.full_text()
    assert (titles(empty), roundtables(empty.session.db)) == ([], ())
    dialog.day.setFocus()
    empty.press("Ctrl+A")
    empty.type("12 Dec")
    dialog.add.click()
    empty.settle()
    assert titles(empty) == ["Water meters"]
    assert empty.session.programme.questions[0].text == "Who owns the readings?"
    (planned,) = roundtables(empty.session.db)
    assert (planned.title, planned.meeting.date) == ("Water meters", "2026-12-12")
    assert empty.window.page("prepare").themes.isVisible()
    empty.press("Ctrl+Z")
    assert (titles(empty), roundtables(empty.session.db)) == ([], ())


def test_its_agenda_is_loaded_next(empty: SettingUpHouse) -> None:
    dialog = dialog_of(empty)
    empty.type("Water meters")
    dialog.add_and_load.click()
    empty.settle()
    files = empty.window.findChild(QFileDialog)
    assert files is not None
    files.reject()
    assert roundtables(empty.session.db) == ()


def test_a_new_programme_begins_in_prepare(empty: SettingUpHouse) -> None:
    empty.window.show_place("review")
    empty.window.show_last_place("review")
    assert empty.window.place() == "prepare"


def test_title_and_licence_are_typed_and_undone(house: SettingUpHouse) -> None:
    view, before = house.programme(), house.session.programme.title
    view.form.title.setFocus()
    house.press("Ctrl+A")
    house.type("Urban Water Data Forum", "Return")
    assert house.session.programme.title == "Urban Water Data Forum"
    assert house.window.page("prepare").bar.title() == "Urban Water Data Forum"
    view.form.licence.setFocus()
    house.press("Ctrl+A")
    house.type("CC0")
    view.table.setFocus()
    house.settle()
    assert house.session.programme.licence == "CC0"
    house.press("Ctrl+Z", "Ctrl+Z")
    assert house.session.programme.title == before
    assert view.form.title.text() == before


def test_a_programme_keeps_a_title(house: SettingUpHouse) -> None:
    view, before = house.programme(), house.session.programme.title
    view.form.title.setFocus()
    house.press("Ctrl+A", "Del", "Return")
    assert "needs a title" in house.refused()
    assert house.session.programme.title == before
    assert view.form.title.text() == before


@pytest.mark.parametrize(
    ("field", "typed"), [("title", "Rules"), ("code", "Q9"), ("text", "Who decides?")]
)
def test_a_question_is_edited_in_place(house: SettingUpHouse, field: str, typed: str) -> None:
    view = house.programme()
    before = getattr(house.session.programme.questions[1], field)
    house.go_to(view.table, 1, field)
    house.press("Return", "Ctrl+A")
    house.type(typed, "Return")
    assert getattr(house.session.programme.questions[1], field) == typed
    house.press("Ctrl+Z")
    assert getattr(house.session.programme.questions[1], field) == before


def test_a_question_is_no_theme_any_more(house: SettingUpHouse) -> None:
    view = house.programme()
    house.go_to(view.table, 3, "theme")
    house.press("Return")
    box = view.table.findChild(QComboBox)
    box.setCurrentIndex(box.findData("no"))
    box.activated.emit(box.currentIndex())
    house.settle()
    assert not house.session.programme.questions[3].theme


def test_questions_are_moved_and_taken_out(empty: SettingUpHouse) -> None:
    view = empty.programme()
    empty.go_to(view.table, 0, "title")
    empty.type("Meters", "Return")
    empty.type("Rules", "Return")
    empty.go_to(view.table, 1, "title")
    empty.press("Alt+Up")
    assert titles(empty) == ["Rules", "Meters"]
    empty.press("Del")
    assert titles(empty) == ["Meters"]


def test_the_language_of_write_ups_is_that_of_publish(house: SettingUpHouse) -> None:
    view = house.programme()
    choice = view.form.language.choice
    choice.setCurrentIndex(choice.findData("de"))
    choice.activated.emit(choice.currentIndex())
    house.settle()
    assert house.session.programme.language == "de"


@pytest.mark.slow
def test_defaults_are_typed_and_undone(house: SettingUpHouse) -> None:
    form = house.programme().form
    for name, text in (("theme_word", "topic"), ("zone", "london"), ("amber", "90s")):
        edit = form.findChild(QLineEdit, name)
        edit.setFocus()
        house.type(text, "Return")
    programme = house.session.programme
    assert (programme.theme_word, programme.zone, programme.amber) == (
        "topic",
        "Europe/London",
        "90s",
    )
    assert form.zone.text() == "Europe/London"
    form.promise.setCurrentIndex(form.promise.findData("chatham"))
    form.promise.activated.emit(form.promise.currentIndex())
    house.settle()
    assert house.session.programme.promise is Promise.CHATHAM
    form.amber.setFocus()
    house.press("Ctrl+A")
    house.type("soon", "Return")
    assert "is no limit" in house.refused()
    assert form.amber.text() == "90s"
    house.programme().table.setFocus()
    house.press("Ctrl+Z", "Ctrl+Z")
    assert house.session.programme.promise is Promise.ORGANISATION
    assert house.session.programme.amber == ""


@pytest.mark.slow
def test_a_roundtable_is_planned_by_typing_its_theme(house: SettingUpHouse) -> None:
    view = house.programme()
    table = view.roundtables
    assert not table.like_last.isEnabled()
    house.go_to(table, 0, "title")
    house.type("Q2", "Return")
    assert house.shown(table, "title") == ["Governance"]
    assert house.shown(table, "state") == ["planned"]
    for field, typed in (("date", "12 Dec"), ("place", "Room 5"), ("zone", "Lima")):
        house.go_to(table, 0, field)
        house.press("Return", "Ctrl+A")
        house.type(typed, "Return")
    assert house.shown(table, "date") == ["12 Dec 2026"]
    assert house.shown(table, "zone") == ["America/Lima"]
    table.like_last.click()
    house.settle()
    assert house.shown(table, "place") == ["Room 5", "Room 5"]
    assert house.shown(table, "date") == ["12 Dec 2026", ""]
    house.go_to(table, 1, "title")
    house.press("Del")
    assert house.shown(table, "title") == ["Governance"]


@pytest.mark.slow
def test_a_roundtable_is_put_on_another_theme(house: SettingUpHouse) -> None:
    table = house.programme().roundtables
    house.go_to(table, 0, "title")
    house.type("Talk about rivers", "Return")
    assert house.shown(table, "question") == [""]
    house.go_to(table, 0, "question")
    house.press("Return")
    box = table.findChild(QComboBox)
    box.setCurrentIndex(box.findText("Q3"))
    box.activated.emit(box.currentIndex())
    house.settle()
    assert house.shown(table, "question") == ["Q3"]
    house.go_to(table, 0, "date")
    house.press("Return")
    house.type("soon", "Return")
    assert "is no day" in house.refused()
