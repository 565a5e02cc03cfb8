"""The language of write-ups on the Publish page: chosen by key, kept in the programme, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.history import undo
from facilitator.store.queries.programme import load_programme
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.publish.language_box import LanguageBox
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import RULES, PublishHouse


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    made = PublishHouse(qtbot, session, actions, clock, tmp_path)
    made.hold(Promise.ORGANISATION, RULES)
    return made.show()


def box(house: PublishHouse) -> LanguageBox:
    return house.page.controls.language


def choose_by_key(qtbot: QtBot, house: PublishHouse, letter: str) -> None:
    """Open the list with the keys, and choose by a first letter."""
    choice = box(house).choice
    choice.setFocus()
    choice.showPopup()
    qtbot.keyClicks(choice.view(), letter)
    qtbot.keyClick(choice.view(), Qt.Key.Key_Return)


def test_it_offers_languages_by_their_own_names(house: PublishHouse) -> None:
    choice = box(house).choice
    names = [choice.itemText(at) for at in range(choice.count())]
    assert names == ["Deutsch", "English", "Français"]
    assert choice.currentText() == "English"
    assert not box(house).remark.isVisible()


@pytest.mark.slow
def test_what_is_chosen_is_written_at_once_and_undone(house: PublishHouse, qtbot: QtBot) -> None:
    choose_by_key(qtbot, house, "d")
    house.wait_text("ENTWURF · ÖFFENTLICHE FASSUNG")
    assert load_programme(house.session.db).language == "de"
    name = house.page.controls.file_name.full_text()
    assert name == "runder-tisch-1-governance ÖFFENTLICH Entwurf.docx"
    assert box(house).remark.isVisible()
    assert "Not reviewed by a native speaker" in box(house).remark.full_text()
    assert box(house).choice.accessibleDescription() == box(house).remark.full_text()
    house.do(undo)
    house.wait_text("DRAFT · PUBLIC VERSION")
    assert box(house).choice.currentText() == "English"
    assert not box(house).remark.isVisible()


@pytest.mark.slow
def test_the_file_is_in_the_language_of_the_preview(house: PublishHouse, qtbot: QtBot) -> None:
    choose_by_key(qtbot, house, "f")
    house.wait_text("VERSION PUBLIQUE")
    house.read_through()
    house.trigger("export")
    house.wait_outcome("Written to")
    (asked,) = house.dialogs.asked
    assert asked[0] == "table-ronde-1-governance PUBLIC provisoire.docx"


def test_a_wheel_that_scrolls_past_changes_nothing(house: PublishHouse) -> None:
    choice = box(house).choice
    choice.setFocus()
    middle = QPointF(choice.rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(choice.mapToGlobal(middle)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, wheel)
    assert choice.currentText() == "English"


def test_a_language_of_a_newer_version_is_shown_as_it_is(house: PublishHouse) -> None:
    box(house).show_language("it")
    assert box(house).choice.currentText() == "Italiano"
    assert "they are in English" in box(house).remark.full_text()
    box(house).show_language("en")
    assert box(house).choice.count() == 3
