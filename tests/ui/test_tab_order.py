"""The order of Tab is kept, and nothing in sight is deleted for it."""

import gc

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.widgets.first_focus import first_of
from facilitator.ui.widgets.tab_order import hands_keys_on as hands
from facilitator.ui.widgets.tab_order import keep_tab_order
from tests.conftest import ROOT


def _window(qtbot: QtBot) -> QWidget:
    """Make a window with fields in three boxes, the middle one filled last."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    boxes = {name: QWidget(objectName=name) for name in ("above", "middle", "below")}
    for name, box in boxes.items():
        column.addWidget(box)
        if name != "middle":
            _fill(box)
    _fill(boxes["middle"])
    return window


def _fill(box: QWidget) -> None:
    fields = QVBoxLayout(box)
    for each in ("first", "second"):
        fields.addWidget(QLineEdit(objectName=f"{box.objectName()}, {each}"))


def _keep(window: QWidget) -> None:
    middle = window.findChild(QWidget, "middle")
    keep_tab_order(middle, middle.findChildren(QLineEdit))


def test_what_was_made_last_comes_where_it_stands(qtbot: QtBot) -> None:
    window = _window(qtbot)
    _keep(window)
    window.show()
    qtbot.waitExposed(window)
    window.findChild(QLineEdit, "above, first").setFocus()
    reached = [window.focusWidget().objectName()]
    for _ in range(5):
        window.focusNextChild()
        reached.append(window.focusWidget().objectName())
    boxes = ("above", "middle", "below")
    assert reached == [f"{box}, {each}" for box in boxes for each in ("first", "second")]


@pytest.mark.slow
def test_garbage_collection_deletes_nothing_of_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    words, fields = QLabel("Words"), QWidget(objectName="fields")
    column.addWidget(words)
    column.addWidget(fields)
    _fill(fields)
    assert first_of(words) is words
    keep_tab_order(fields, fields.findChildren(QLineEdit))
    assert first_of(fields).objectName() == "fields, first"
    del words, fields
    gc.collect()
    assert len(window.findChildren(QLineEdit)) == 2


@pytest.mark.slow
def test_what_hands_the_keys_on_does_not_come_to_own_what_it_is_inside(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QSpinBox())
    column.addWidget(QListWidget())
    asked = [each.metaObject().className() for each in window.findChildren(QWidget) if hands(each)]
    assert {"QLineEdit", "QWidget"} <= set(asked)
    gc.collect()
    assert len(window.findChildren(QSpinBox)) == len(window.findChildren(QListWidget)) == 1


def test_qt_is_not_asked_for_what_comes_next() -> None:
    asking = [
        path.name
        for path in (ROOT / "facilitator").rglob("*.py")
        if "InFocusChain()" in (text := path.read_text("utf-8"))
        or (".focusProxy()" in text and path.name != "tab_order.py")
    ]
    assert not asking, f"{asking} must not: see facilitator/ui/widgets/tab_order.py"
