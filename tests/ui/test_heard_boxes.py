"""Boxes to find something in: what they hold is reached by keys, and said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.key_sheet import KeySheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.search_bar import SearchBox
from facilitator.ui.widgets.text_label import TextLabel


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(1200, 800)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def sheet(qtbot: QtBot, window: QMainWindow) -> KeySheet:
    made = KeySheet(ActionMap(window, mac=False), window)
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


def rows(sheet: KeySheet) -> list[str]:
    labels = sheet.findChildren(TextLabel)
    return [each.full_text() for each in labels if each.isVisible() and each.buddy()]


@pytest.mark.slow
def test_a_key_is_found_by_what_it_does(sheet: KeySheet) -> None:
    box = sheet.findChild(QLineEdit)
    assert len(rows(sheet)) > 60
    QTest.keyClicks(box, "star")
    assert "Star, or take the star away" in rows(sheet)
    assert len(rows(sheet)) < 10
    box.clear()
    QTest.keyClicks(box, "ctrl+k")
    assert rows(sheet) == ["Command palette"]
    box.clear()
    assert len(rows(sheet)) > 60


def test_a_keys_words_are_no_text_of_the_dialog(sheet: KeySheet) -> None:
    """Orca reads out every label of a dialog that belongs to nothing."""
    for each in sheet.findChildren(TextLabel):
        if each.buddy() is not None:
            relations = QAccessible.queryAccessibleInterface(each.buddy()).relations()
            assert relations
            return
    pytest.fail("no label belongs to its key")


def test_the_button_that_empties_a_search_has_a_name_and_takes_keys(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    box.show()
    QTest.keyClicks(box, "languages")
    button = next(each for each in box.findChildren(QToolButton) if each.accessibleName())
    assert button.accessibleName() == "Empty the search"
    assert button.isVisible()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert box.text() == ""
    assert not box.empty.isVisible()
