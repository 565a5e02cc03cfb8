"""What each place says in a programme that has nothing yet: the next step, with its key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations.programmes import create_empty
from facilitator.operations.setting_up.organisations import add_organisation
from facilitator.operations.setting_up.questions import add_question
from facilitator.ui.setting_up.new_theme_dialog import NewThemeDialog
from facilitator.ui.stage.scene import SceneSlot
from facilitator.ui.widgets.empty_state import NextStep
from facilitator.ui.widgets.key_button import KeyButton
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.every_screen.rooms import lay_out
from tests.ui.setting_up_house import SettingUpHouse

PLACES = ("run", "review", "publish")


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "own.roundtable"
    create_empty(path, AUTHOR, "Urban water", at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    yield made
    made.close()


def said(house: SettingUpHouse, place: str) -> tuple[str, list[str]]:
    """Return the heading of a place, and its actions with their keys."""
    house.window.show_place(place)
    lay_out()
    state = house.window.page(place).findChild(NextStep)
    buttons = [each for each in state.findChildren(KeyButton) if each.isVisible()]
    return state.accessibleName(), [each.key_text() for each in buttons]


def do(house: SettingUpHouse, operation: object, *args: object) -> None:
    result_of(house.qtbot, house.session, operation, *args, at=house.session.now())
    house.settle()


@pytest.mark.parametrize(
    ("place", "title", "keys"),
    [
        ("run", "No roundtable in hand", ["Ctrl ⇧ N", "Ctrl 1"]),
        ("review", "No note yet", ["Ctrl 2", "Alt I"]),
        ("publish", "No roundtable yet", ["Ctrl ⇧ N", "Ctrl 1"]),
    ],
)
def test_each_place_leads_on_step_by_step(
    house: SettingUpHouse, place: str, title: str, keys: list[str]
) -> None:
    def comes(*wanted: object) -> None:
        house.qtbot.waitUntil(lambda: said(house, place) == wanted)

    comes("Two steps to the first roundtable", ["Alt V", "Alt N"])
    do(house, add_organisation, "Harbour Works")
    comes("One step to the first roundtable", ["Alt N", "Ctrl 1"])
    do(house, add_question, "Rivers")
    comes(title, keys)


@pytest.mark.slow
def test_the_key_of_the_next_step_works_from_each_place(house: SettingUpHouse) -> None:
    for place in PLACES:
        said(house, place)
        house.press("Alt+N")
        dialog = house.window.findChildren(NewThemeDialog)[-1]
        assert dialog.isVisible()
        dialog.reject()
        QApplication.processEvents()


def test_the_stage_says_by_which_key_a_roundtable_is_planned(house: SettingUpHouse) -> None:
    house.window.stage.show_stage(True)
    lines = house.window.stage.canvas.scene.lines
    assert lines[SceneSlot.TITLE].text == "Urban water"
    assert "Ctrl ⇧ N" in lines[SceneSlot.LEAD].text
    house.window.stage.hide()
