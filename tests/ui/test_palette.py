"""The command palette and the key sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.command_palette import CommandPalette, rank
from facilitator.ui.actions.key_sheet import KeySheet, sheet
from facilitator.ui.actions.spec import plain
from facilitator.ui.stream.verbs import STREAM_KEYS
from tests.ui.shell_house import House, living_house, waiting

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with living_house(qapp, qtbot, tmp_path) as house:
        yield house


def test_the_palette_finds_and_does(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.actions.connect("accept_order", house.ordered)
    qtbot.keyClick(house.box, Qt.Key.Key_K, CONTROL)
    palette = house.shell.findChild(CommandPalette)
    assert palette.isVisible()
    search = QApplication.focusWidget()
    qtbot.keyClicks(search, "sug ord")
    assert palette.offered()[0] == "Accept the suggested order"
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert house.heard == ["ordered"]
    assert not palette.isVisible()
    assert house.box.hasFocus()


def test_the_palette_moves_by_arrows_and_closes_before_the_prompt(
    house: House, qtbot: QtBot
) -> None:
    house.show(qtbot)
    house.shell.prompts.ask(waiting(house))
    house.actions.action("palette").trigger()
    palette = house.shell.findChild(CommandPalette)
    search = QApplication.focusWidget()
    qtbot.keyClick(search, Qt.Key.Key_Up)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert house.shell.prompts.current() is not None
    assert house.box.hasFocus()
    assert not palette.grab().isNull()


def test_what_makes_no_sense_now_is_listed_last_and_not_done(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.actions.action("palette").trigger()
    palette = house.shell.findChild(CommandPalette)
    assert palette.offered()[-1] == "Say how it stands"  # there is no roundtable
    assert palette.offered()[0] == "New programme"
    search = QApplication.focusWidget()
    qtbot.keyClicks(search, "accept the advice")
    assert palette.offered() == ["Accept the advice"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClicks(search, "zzz")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert palette.offered() == []
    assert palette.none.isVisible()
    house.box.setFocus()
    assert not palette.isVisible()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [0, 1, 2]),
        ("next", [0, 2]),
        ("it", [0]),
        ("ITEM next", [0]),
        ("cafe", [1]),
        ("nxtsp", [2]),
        ("nothing like it", []),
    ],
)
def test_ranking(query: str, expected: list[int]) -> None:
    assert rank(query, ["Next item", "Café", "Next speaker"]) == expected


def test_the_key_sheet_shows_every_key(house: House) -> None:
    groups = dict(sheet(house.actions))
    assert (["Ctrl ⇧ ↵"], "Next item") in groups["Roundtable"]
    assert (["Alt 1 … 9"], "That organisation takes the floor") in groups["Floor"]
    assert (["F1", "?"], "Keys") in groups["Help"]
    house.actions.name_organisations(("GBIF", "OCP"))
    assert (["Alt ⇧ 1 … 2"], "That organisation raises a hand") in dict(sheet(house.actions))[
        "Hands"
    ]


def test_the_key_sheet_shows_the_keys_of_the_stream(house: House) -> None:
    groups = dict(sheet(house.actions))
    stream = groups["In the stream of notes"]
    assert [text for _, text in stream] == [plain(each.label()) for each in STREAM_KEYS]
    assert (["S"], "Star, or take the star away") in stream
    assert (["Q"], "Quote") in stream
    caps = [cap for caps, _ in groups["While writing a note"] for cap in caps]
    assert len(caps) == len(set(caps))
    assert {"Alt ↵", "⇧ ↵", "⇧ ↑", "Esc", "Ctrl Z"} <= set(caps)


def test_there_is_one_key_sheet_and_the_work_goes_on_beside_it(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    qtbot.keyClick(house.box, Qt.Key.Key_F1)
    house.actions.action("key_sheet").trigger()
    sheets = house.shell.findChildren(KeySheet)
    assert len(sheets) == 1
    assert not sheets[0].isModal()
    sheets[0].close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert house.shell.findChildren(KeySheet) == []
